CREATE TABLE parent (d serial NOT NULL);
CREATE TABLE child () INHERITS (parent);
CREATE TABLE above (b bigserial);
CREATE TABLE below () INHERITS (above);
CREATE TABLE split (k integer NOT NULL, d serial) PARTITION BY LIST (k);
