CREATE SEQUENCE public.numbers AS smallint;
CREATE TABLE public.parent (
    name text,
    number smallint DEFAULT nextval('public.numbers'),
    short text GENERATED ALWAYS AS (left(name, 3)) STORED
);
CREATE TABLE public.a_child_that_stays () INHERITS (public.parent);
