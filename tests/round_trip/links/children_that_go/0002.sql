CREATE TYPE e AS ENUM ('one', 'two');
CREATE TABLE t (k integer NOT NULL, e text DEFAULT 'three' NOT NULL) PARTITION BY LIST (k);
CREATE TABLE parent (c bigint);
