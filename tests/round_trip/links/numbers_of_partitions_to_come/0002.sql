CREATE TABLE t (k integer NOT NULL, n serial, d serial) PARTITION BY LIST (k);
CREATE TABLE t_low PARTITION OF t FOR VALUES IN (4, 5);
CREATE TABLE parent (id serial);
CREATE TABLE child (more text) INHERITS (parent);
