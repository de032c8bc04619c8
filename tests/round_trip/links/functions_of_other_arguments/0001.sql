CREATE FUNCTION f(a integer) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT a + 1';
CREATE TABLE t (id integer PRIMARY KEY, x integer, y integer GENERATED ALWAYS AS (f(x)) STORED, z integer DEFAULT f(2), CHECK (f(x) > 0));
CREATE INDEX i ON t (f(x));
