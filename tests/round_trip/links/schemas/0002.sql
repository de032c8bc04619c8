CREATE SCHEMA "New one";
CREATE SCHEMA both;
CREATE TABLE "New one".t (id integer PRIMARY KEY, "Select" text);
CREATE TABLE both.t (id integer PRIMARY KEY, t_id integer REFERENCES "New one".t (id) DEFERRABLE);
CREATE TYPE "New one".kind AS ENUM ('a');
COMMENT ON SCHEMA both IS 'It''s both';
