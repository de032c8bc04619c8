CREATE TABLE t (f integer, c int4range, PRIMARY KEY (f), CONSTRAINT t_n EXCLUDE USING gist (c WITH &&));
