CREATE TABLE orders (k integer NOT NULL, n integer, u integer) PARTITION BY LIST (k);
CREATE TABLE orders_1 PARTITION OF orders FOR VALUES IN (1);
CREATE TABLE users (id integer PRIMARY KEY);
ALTER TABLE orders ADD CONSTRAINT orders_u FOREIGN KEY (u) REFERENCES users;
