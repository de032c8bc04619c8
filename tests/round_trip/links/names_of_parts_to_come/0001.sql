-- Indexes and keys whose names wander while a partition comes that has parts of them.
CREATE TABLE t (
    k integer NOT NULL,
    x integer,
    y integer,
    CONSTRAINT t_a UNIQUE (x, k)
) PARTITION BY RANGE (k);
CREATE TABLE t_low PARTITION OF t FOR VALUES FROM (0) TO (10);
CREATE INDEX t_c ON t (x);
