CREATE TABLE base (id integer NOT NULL, name text, old text);
CREATE TABLE child (extra integer) INHERITS (base);
CREATE TABLE free (id integer NOT NULL, name text, other integer);
