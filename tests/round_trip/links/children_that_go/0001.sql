CREATE TYPE e AS ENUM ('one', 'two');
CREATE TABLE t (k integer NOT NULL, e e DEFAULT 'two' NOT NULL) PARTITION BY LIST (k);
CREATE TABLE t_rest PARTITION OF t DEFAULT PARTITION BY HASH (k);
CREATE TABLE t_rest_even PARTITION OF t_rest FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE parent (c boolean DEFAULT false NOT NULL);
CREATE TABLE child () INHERITS (parent);
CREATE TABLE grandchild (d text DEFAULT 'x') INHERITS (child);
