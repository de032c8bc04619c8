CREATE SCHEMA other;
CREATE TABLE t (z text, a bigint, "two words" text, n integer);
CREATE STATISTICS other.stats (ndistinct) ON z, a, "two words", lower("two words") FROM t;
CREATE STATISTICS other.more ON n, a FROM t;
