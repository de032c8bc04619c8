-- A child that leaves its parent while that changes, and one that stays and gets what the parent gets.
CREATE SEQUENCE public.numbers AS smallint;
CREATE TABLE public.parent (name text);
CREATE TABLE public.leaves () INHERITS (public.parent);
CREATE TABLE public.a_child_that_stays () INHERITS (public.parent);
