CREATE TABLE t (
    k integer NOT NULL,
    x integer,
    y integer,
    CONSTRAINT t_a UNIQUE (y, k),
    CONSTRAINT t_b UNIQUE (x, k)
) PARTITION BY RANGE (k);
CREATE TABLE t_low PARTITION OF t FOR VALUES FROM (0) TO (10);
CREATE TABLE t_high PARTITION OF t FOR VALUES FROM (10) TO (20);
CREATE INDEX t_c ON t (y);
CREATE INDEX t_d ON t (x);
