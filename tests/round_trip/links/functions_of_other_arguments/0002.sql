CREATE FUNCTION f(a integer, b integer) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT a + b';
CREATE TABLE t (id integer PRIMARY KEY, x integer, z integer DEFAULT f(2, 3), CHECK (f(x, 1) > 0));
CREATE INDEX i ON t (f(x, 2));
