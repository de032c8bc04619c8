CREATE TABLE t (id integer PRIMARY KEY, price money NOT NULL);
