-- One name for a table, its functions and other tables in schemas whose names differ little.
CREATE SCHEMA a; CREATE SCHEMA "A"; CREATE SCHEMA "a.b";
CREATE TABLE a.x (id integer PRIMARY KEY, y integer);
CREATE TABLE "A".x (id integer PRIMARY KEY, y integer REFERENCES a.x);
CREATE TABLE "a.b".x (id integer PRIMARY KEY, y integer REFERENCES "A".x);
ALTER TABLE a.x ADD CONSTRAINT "fk ""q" FOREIGN KEY (y) REFERENCES "a.b".x;
CREATE FUNCTION a.x(v "A".x) RETURNS "a.b".x LANGUAGE sql AS $$ SELECT NULL::"a.b".x $$;
CREATE FUNCTION "A".x(v a.x) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
CREATE VIEW "a.b".v AS SELECT a.x(z.*) FROM "A".x z;
CREATE TABLE a."constraint_x_y" (id integer);
CREATE TYPE a.person AS (n text);
CREATE FUNCTION a.person(n integer) RETURNS a.person LANGUAGE sql AS $$ SELECT ROW('a')::a.person $$;
CREATE FUNCTION a.person(n text) RETURNS a.person LANGUAGE sql AS $$ SELECT ROW('a')::a.person $$;
CREATE TABLE "A".person (p a.person DEFAULT a.person(1), q a.person[]);
CREATE VIEW a.persons AS SELECT a.person('x'), p.* FROM "A".person p;
CREATE FUNCTION a.person(p a.persons) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
