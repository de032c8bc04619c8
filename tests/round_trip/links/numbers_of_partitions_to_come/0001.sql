CREATE TABLE t (k integer NOT NULL, n integer) PARTITION BY LIST (k);
CREATE TABLE parent (id integer);
