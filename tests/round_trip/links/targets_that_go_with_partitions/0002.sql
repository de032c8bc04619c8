CREATE TABLE orders (k integer NOT NULL, n bigint, u integer) PARTITION BY LIST (k);
