-- New columns with defaults that no constant is, of parents and, beside them, of children; a number that ends.
CREATE TABLE parent (id integer, old serial);
CREATE TABLE child (n double precision, old integer DEFAULT 5) INHERITS (parent);
CREATE TABLE plain () INHERITS (parent);
