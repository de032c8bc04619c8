CREATE TABLE t (a integer, b integer);
CREATE INDEX j ON t (a);
CREATE INDEX i ON t (b);
