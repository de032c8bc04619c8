-- Rules of a domain type that others stand on, and that views keep values of.
CREATE DOMAIN code AS text;
CREATE DOMAIN short_code AS code;
CREATE TABLE t (id integer PRIMARY KEY, c code, s short_code);
CREATE TABLE plain (id integer PRIMARY KEY, c text);
CREATE MATERIALIZED VIEW kept AS SELECT u.id, u.c AS renamed FROM t u;
CREATE VIEW between_them AS SELECT s FROM t;
CREATE MATERIALIZED VIEW kept_again AS SELECT b.s FROM between_them b;
CREATE MATERIALIZED VIEW other AS SELECT p.id, p.c FROM plain p, t;
CREATE MATERIALIZED VIEW made_text AS SELECT c::text AS c FROM t;
