CREATE TABLE t (id integer PRIMARY KEY, price double precision DEFAULT random() NOT NULL);
