CREATE FUNCTION f(a integer, b integer) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT a + b';
CREATE TABLE t (id integer PRIMARY KEY, x integer, y integer GENERATED ALWAYS AS (f(x, 2)) STORED);
CREATE VIEW v AS SELECT id, y FROM t;
