-- Functions: languages, defaults, modes of arguments, overloads, attributes, settings, and bodies that are hard to write.
CREATE TABLE public.item (id integer PRIMARY KEY, name text NOT NULL, price numeric(8,2));
CREATE FUNCTION public.add(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $_$ SELECT $1 + $2 $_$;
CREATE FUNCTION public.add(a text, b text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a || ''-'' || b';
CREATE FUNCTION public.add(integer, integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT $1 + $2 + $3';
COMMENT ON FUNCTION public.add(integer, integer) IS 'Of two numbers';
COMMENT ON FUNCTION public.add(text, text) IS 'Of two texts';
CREATE FUNCTION public.with_defaults(a integer, b text DEFAULT 'it''s, "b"'::text, c date DEFAULT CURRENT_DATE, VARIADIC d text[] DEFAULT '{}'::text[]) RETURNS text
    LANGUAGE sql STABLE AS $$ SELECT b $$;
CREATE FUNCTION public.with_out(id integer, OUT name text, INOUT price numeric) LANGUAGE sql AS $$ SELECT 'x'::text, price $$;
CREATE FUNCTION public.with_table(wanted text) RETURNS TABLE(id integer, "full name" character varying)
    LANGUAGE sql STABLE ROWS 5 AS $$ SELECT id, name FROM public.item WHERE name = wanted $$;
CREATE FUNCTION public.items() RETURNS SETOF public.item LANGUAGE sql COST 500 ROWS 42 AS $$ SELECT * FROM public.item $$;
CREATE FUNCTION public.dear(i public.item) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT i.price > 100 $$;
CREATE FUNCTION public.records() RETURNS SETOF record LANGUAGE sql AS $$ SELECT 1, 'a'::text $$;
CREATE FUNCTION public.any_of(VARIADIC anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS $_$ SELECT $1[1] $_$;
CREATE FUNCTION public.nothing() RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FUNCTION public.secure(who name DEFAULT SESSION_USER) RETURNS bigint
    LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER LEAKPROOF PARALLEL RESTRICTED COST 10
    SET search_path TO 'public', 'pg_temp'
    SET work_mem TO '16MB'
    SET "DateStyle" TO 'ISO, DMY'
    AS $$
DECLARE
    n bigint;
BEGIN
    SELECT count(*) INTO n FROM item;
    RETURN n;
END;
$$;
CREATE FUNCTION public.empty_path() RETURNS text LANGUAGE sql SET search_path TO '' AS $$ SELECT 'x'::text $$;
CREATE FUNCTION public.from_library(double precision) RETURNS double precision LANGUAGE internal IMMUTABLE STRICT AS 'dsqrt';
CREATE FUNCTION public.atomic(a integer, b integer DEFAULT 2) RETURNS integer LANGUAGE sql IMMUTABLE RETURN a + b;
CREATE FUNCTION public.atomic_steps(n integer) RETURNS SETOF integer
    LANGUAGE sql
    BEGIN ATOMIC
    INSERT INTO public.item (id, name) VALUES (n, 'it''s "new"');
    SELECT id FROM public.item WHERE id > n;
END;
-- Nothing refers to what the body names: the check of bodies is off while it is made.
SET check_function_bodies = false;
CREATE FUNCTION public.of_what_is_not() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM public.not_there $$;
RESET check_function_bodies;
CREATE FUNCTION public."Quoted, Name"("Arg ""one""" integer, "select" text) RETURNS text LANGUAGE sql AS $$ SELECT "select" $$;
