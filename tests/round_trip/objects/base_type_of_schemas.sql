-- A type made of functions in one schema, used by tables, domains, composites, operators, casts and views of another.
CREATE SCHEMA a; CREATE SCHEMA b;
CREATE FUNCTION a.in(cstring) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE TYPE b.money2;
CREATE FUNCTION a.m_in(cstring) RETURNS b.money2 LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION a.m_out(b.money2) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE b.money2 (INPUT = a.m_in, OUTPUT = a.m_out, LIKE = integer);
CREATE TABLE a.acc (id integer PRIMARY KEY, m b.money2, ms b.money2[]);
CREATE FUNCTION b.of(x a.acc) RETURNS b.money2 LANGUAGE sql IMMUTABLE AS $$ SELECT x.m $$;
CREATE DOMAIN a.dm AS b.money2;
CREATE TYPE a.cm AS (m b.money2, d a.dm);
CREATE VIEW b.v AS SELECT b.of(x.*) AS of FROM a.acc x;
CREATE FUNCTION b.plus(x a.acc, y b.v) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 1 $$;
CREATE FUNCTION b.tov(a.acc) RETURNS b.v LANGUAGE sql IMMUTABLE AS $$ SELECT NULL::b.v $$;
CREATE CAST (a.acc AS b.v) WITH FUNCTION b.tov(a.acc);
CREATE VIEW a.casted AS SELECT (x.*)::b.v AS c FROM a.acc x;
CREATE TABLE b.holds (v b.v, CHECK (v IS NOT NULL));
CREATE OPERATOR a.#+# (LEFTARG = a.acc, RIGHTARG = b.v, FUNCTION = b.plus);
CREATE VIEW a.pluses AS SELECT x.* OPERATOR(a.#+#) NULL::b.v AS p FROM a.acc x;
