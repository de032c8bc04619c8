CREATE TABLE parent (d smallint DEFAULT floor(random() * 100)::integer);
CREATE TABLE child () INHERITS (parent);
CREATE TABLE above (b boolean DEFAULT false NOT NULL);
CREATE TABLE below () INHERITS (above);
CREATE TABLE split (k integer NOT NULL, d boolean DEFAULT false) PARTITION BY LIST (k);
