CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN code AS varchar(5);
CREATE DOMAIN loose AS text NOT NULL DEFAULT 'x' CONSTRAINT short CHECK (length(VALUE) < 10);
CREATE TYPE pair AS (a integer, b text);
CREATE TYPE span AS (low integer, high integer);
CREATE TYPE prices AS RANGE (subtype = numeric);
CREATE TABLE t (id positive PRIMARY KEY, code code, loose loose, pair pair, span span);
