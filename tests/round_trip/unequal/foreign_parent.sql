-- Differs: a table that inherits from a foreign table has the columns of that as its own, and the import says so.
-- Tables that inherit from foreign ones, and use their rows as types, in another schema too.
CREATE EXTENSION postgres_fdw;
CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw;
CREATE FOREIGN TABLE public.far_parent (id integer, said text DEFAULT 'x') SERVER far;
CREATE TABLE public.near_child (own integer) INHERITS (public.far_parent);
CREATE TABLE public.near_child2 (id integer NOT NULL, own integer) INHERITS (public.near_child);
CREATE TABLE public.ref (p public.far_parent, c public.near_child);
CREATE SCHEMA other;
CREATE TABLE other.holds (p public.far_parent[]);
