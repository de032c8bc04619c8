CREATE TABLE kept (id integer PRIMARY KEY);
CREATE TABLE t (k integer NOT NULL, f bigint, above integer, UNIQUE (f, k)) PARTITION BY RANGE (k);
CREATE TABLE t_rest PARTITION OF t DEFAULT PARTITION BY HASH (k);
CREATE TABLE t_rest_even PARTITION OF t_rest FOR VALUES WITH (modulus 2, remainder 0);
ALTER TABLE t ADD CONSTRAINT t_above FOREIGN KEY (f, above) REFERENCES t (f, k);
