-- Conversions that are no more than a cast, or a cast that PostgreSQL does not do by itself.
CREATE TABLE t (id integer PRIMARY KEY, n integer, s text, d timestamp without time zone);
