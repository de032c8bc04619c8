-- Defaults that children have for themselves, while their parents' and their own columns change.
CREATE FUNCTION one(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 1 $$;
CREATE TABLE parent (id integer NOT NULL DEFAULT 1, n integer DEFAULT 1, d text DEFAULT 'a', f integer DEFAULT one(1));
CREATE TABLE child (id integer DEFAULT 2, n integer, d text DEFAULT 'b', f integer DEFAULT 4) INHERITS (parent);
CREATE TABLE plain () INHERITS (parent);
CREATE TABLE grandchild () INHERITS (child);
CREATE TABLE part (k integer NOT NULL, n integer DEFAULT 1) PARTITION BY RANGE (k);
CREATE TABLE part_low PARTITION OF part (n DEFAULT 2) FOR VALUES FROM (0) TO (10);
