CREATE TABLE t (id integer PRIMARY KEY, n text, s varchar(2000), d date);
