CREATE FUNCTION f(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower($1)';
CREATE TABLE t (k integer NOT NULL, a text, b text) PARTITION BY LIST (k);
CREATE INDEX t_a ON t (f(a));
CREATE INDEX t_b ON t (b);
