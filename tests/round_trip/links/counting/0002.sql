CREATE TYPE public.pair AS (a integer, b text);
CREATE TABLE public.one (
    number serial,
    other integer GENERATED ALWAYS AS IDENTITY
);
CREATE TABLE public.two (
    number text
);
