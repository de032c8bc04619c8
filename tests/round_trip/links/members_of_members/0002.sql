CREATE TABLE t (k integer NOT NULL, c integer, PRIMARY KEY (k)) PARTITION BY LIST (k);
CREATE TABLE t_rest PARTITION OF t DEFAULT PARTITION BY HASH (k);
CREATE TABLE t_rest_even PARTITION OF t_rest FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE new_t (k integer NOT NULL, c integer, UNIQUE (c, k)) PARTITION BY LIST (k);
CREATE TABLE new_t_rest PARTITION OF new_t DEFAULT PARTITION BY HASH (k);
CREATE TABLE new_t_rest_even PARTITION OF new_t_rest FOR VALUES WITH (modulus 2, remainder 0);
CREATE INDEX new_t_c ON new_t (c);
