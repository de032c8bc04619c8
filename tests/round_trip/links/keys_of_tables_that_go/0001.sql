CREATE TABLE t (id integer PRIMARY KEY, code text, num integer NOT NULL, CONSTRAINT t_num UNIQUE (num));
CREATE UNIQUE INDEX t_code ON t (code);
CREATE TABLE u (id integer PRIMARY KEY, code text REFERENCES t (code), num integer REFERENCES t (num));
