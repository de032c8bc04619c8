CREATE TABLE t (k integer NOT NULL, b integer, UNIQUE (b, k)) PARTITION BY LIST (k);
CREATE INDEX t_c ON t (b);
CREATE INDEX t_f ON t (b);
