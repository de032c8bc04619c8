CREATE TABLE t (id integer PRIMARY KEY, code text, num integer NOT NULL);
