-- New partitions of partitions, while what the topmost table promises, and the functions of its indexes, change.
CREATE FUNCTION f(a integer, b integer DEFAULT 0) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT $1 $$;
CREATE TABLE t (k integer NOT NULL, e integer, CONSTRAINT t_k CHECK (k IS NOT NULL)) PARTITION BY RANGE (k);
CREATE TABLE t_low PARTITION OF t FOR VALUES FROM (0) TO (10) PARTITION BY HASH (k);
CREATE INDEX t_f ON t (f(k));
