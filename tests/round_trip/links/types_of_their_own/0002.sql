CREATE DOMAIN positive AS integer DEFAULT 3 CHECK (VALUE > 0) CONSTRAINT small CHECK (VALUE < 1000000);
CREATE DOMAIN code AS text CHECK (VALUE <> 'bad');
CREATE DOMAIN loose AS text CONSTRAINT short CHECK (length(VALUE) < 20);
CREATE TYPE pair AS (a integer, c date);
CREATE TYPE span AS (low bigint, high bigint);
CREATE TYPE prices AS RANGE (subtype = integer);
CREATE DOMAIN fresh AS pair;
CREATE TABLE t (id positive PRIMARY KEY, code code, loose loose, pair pair, span span, other code DEFAULT 'ok');
COMMENT ON DOMAIN code IS 'A code';
