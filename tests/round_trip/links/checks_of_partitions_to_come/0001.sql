CREATE TABLE t (k integer NOT NULL, w text, n integer,
    CONSTRAINT t_w CHECK (w <> 'z'), CONSTRAINT t_n CHECK (n > 0)) PARTITION BY RANGE (k);
CREATE INDEX t_i ON t (w);
CREATE TABLE u (k integer NOT NULL, n integer, CONSTRAINT u_n CHECK (n > 0)) PARTITION BY RANGE (k);
CREATE INDEX u_i ON u (n);
