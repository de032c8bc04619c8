-- A child that gets what its parent gets.
CREATE SEQUENCE public.numbers AS smallint;
CREATE TABLE public.parent (name text);
CREATE TABLE public.a_child_that_stays () INHERITS (public.parent);
