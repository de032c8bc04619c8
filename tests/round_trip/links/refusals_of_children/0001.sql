-- A child keeps the refusal of NULL that its parent gives up, another gives it up alone.
CREATE TABLE parent (id integer, n integer NOT NULL, m integer NOT NULL);
CREATE TABLE child () INHERITS (parent);
CREATE TABLE other () INHERITS (parent);
