CREATE SCHEMA old;
CREATE SCHEMA both;
CREATE TABLE old.t (id integer PRIMARY KEY);
CREATE TABLE both.t (id integer PRIMARY KEY, t_id integer REFERENCES old.t (id));
CREATE TYPE old.kind AS ENUM ('a');
