-- Tables and views as types: of columns, arrays, arguments and results, across schemas, with columns added since.
CREATE SCHEMA other;
CREATE TABLE other.address (street text, city text DEFAULT 'Rome'::text NOT NULL);
CREATE TABLE public.person (id integer PRIMARY KEY, home other.address, past other.address[] DEFAULT '{}'::other.address[] NOT NULL);
ALTER TABLE other.address ADD COLUMN lived_in integer;
ALTER TABLE other.address ADD CONSTRAINT address_person FOREIGN KEY (lived_in) REFERENCES public.person (id);
CREATE VIEW other.city AS SELECT DISTINCT city FROM other.address;
CREATE TABLE public.visit (city other.city, whom public.person, CONSTRAINT visit_whom CHECK ((whom).id > 0));
CREATE TYPE public.pair AS (a public.person, b other.city[]);
CREATE FUNCTION public.people(p public.pair) RETURNS SETOF public.person LANGUAGE sql AS $$ SELECT (p.a).* $$;
CREATE FUNCTION other.full_address(a other.address) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT a.street || ', ' || a.city $$;
CREATE FUNCTION other.both(a public.person[], OUT b other.address, OUT c public.visit) LANGUAGE sql AS $$ SELECT NULL::other.address, NULL::public.visit $$;
CREATE VIEW public.homes AS SELECT (home).city AS city, other.full_address(home) AS address FROM public.person;
