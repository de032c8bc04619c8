CREATE TABLE t (k integer NOT NULL, n integer) PARTITION BY LIST (k);
CREATE INDEX t_n ON t (n);
