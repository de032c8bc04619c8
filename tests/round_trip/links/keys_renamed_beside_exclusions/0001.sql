CREATE TABLE t (f integer, c int4range, CONSTRAINT t_n PRIMARY KEY (f));
