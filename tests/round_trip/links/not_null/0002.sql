CREATE TABLE t (id integer PRIMARY KEY, a text NOT NULL, b integer NOT NULL DEFAULT 7, c text, d text);
