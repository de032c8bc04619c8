CREATE TABLE t (id integer PRIMARY KEY, a text, b integer, c text NOT NULL, d text DEFAULT 'd');
