CREATE SCHEMA other;
CREATE TABLE t (z integer, a bigint, "two words" text);
CREATE STATISTICS other.stats (ndistinct) ON z, a, "two words", lower("two words") FROM t;
