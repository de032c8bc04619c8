CREATE TABLE t (k integer NOT NULL, c integer, PRIMARY KEY (k)) PARTITION BY LIST (k);
