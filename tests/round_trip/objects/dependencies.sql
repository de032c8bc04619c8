-- The order of things: defaults, checks, indexes, generated columns and views call functions that need tables and each other.
CREATE TABLE public.zebra (id integer PRIMARY KEY, name text);
-- Tables first: functions of the type of a table, and a body that PostgreSQL looks into.
CREATE FUNCTION public.a_zebra_name(z public.zebra) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT upper(z.name) $$;
CREATE FUNCTION public.z_next() RETURNS integer
    LANGUAGE sql
    BEGIN ATOMIC
    SELECT COALESCE(max(zebra.id), 0) + 1 FROM public.zebra;
END;
-- Functions first: a default, a check, an index and a generated column that call them.
CREATE FUNCTION public.z_code(n integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'Z' || n $$;
CREATE TABLE public.ant (
    id integer DEFAULT public.z_next() NOT NULL PRIMARY KEY,
    size integer NOT NULL,
    code text GENERATED ALWAYS AS (public.z_code(size)) STORED,
    friend public.zebra,
    CONSTRAINT ant_size CHECK (public.z_code(size) <> 'Z0'::text),
    CONSTRAINT ant_friend CHECK (public.a_zebra_name(friend) IS NOT NULL)
);
CREATE INDEX ant_code ON public.ant (public.z_code(size));
-- A circle: the default of a column calls a function over its own table.
CREATE TABLE public.loop (id integer NOT NULL, parent integer);
CREATE FUNCTION public.loop_size() RETURNS bigint
    LANGUAGE sql
    BEGIN ATOMIC
    SELECT count(*) FROM public.loop;
END;
ALTER TABLE public.loop ALTER COLUMN parent SET DEFAULT public.loop_size();
-- A circle: the check of a table calls a function of its row.
CREATE FUNCTION public.loop_is_fine(l public.loop) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT l.id > 0 $$;
ALTER TABLE public.loop ADD CONSTRAINT loop_fine CHECK (public.loop_is_fine(loop.*));
-- Functions that call each other, one of them by a body that is looked into.
CREATE FUNCTION public.even(n integer) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN n = 0 OR public.odd(n - 1); END $$;
CREATE FUNCTION public.odd(n integer) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN NOT public.even(n);
-- A domain whose check calls a function, a type whose field is the domain, a table with the type, a view, and a function over it.
CREATE FUNCTION public.is_even_text(t text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT length(t) % 2 = 0 $$;
CREATE DOMAIN public.even_text AS text CHECK (public.is_even_text(VALUE));
CREATE TYPE public.a_pair AS (first public.even_text, second public.even_text[]);
CREATE TABLE public.holder (id integer, pairs public.a_pair[]);
CREATE VIEW public.a_view AS SELECT id, (pairs[1]).first AS first FROM public.holder;
CREATE FUNCTION public.of_view(v public.a_view) RETURNS public.even_text LANGUAGE sql IMMUTABLE AS $$ SELECT v.first $$;
CREATE VIEW public."0_view" AS SELECT public.of_view(a.*) AS first FROM public.a_view a;
CREATE TABLE public.by_view (row public.a_view, said text DEFAULT public.of_view(NULL::public.a_view));
-- A policy, a trigger condition and a rule that need what is made last.
CREATE FUNCTION public.zz_allowed(z public.zebra) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT EXISTS (SELECT FROM public.by_view) $$;
ALTER TABLE public.zebra ENABLE ROW LEVEL SECURITY;
CREATE POLICY allowed ON public.zebra USING (public.zz_allowed(zebra.*));
CREATE FUNCTION public.zz_note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER note BEFORE UPDATE ON public.zebra FOR EACH ROW WHEN (public.zz_allowed(new.*)) EXECUTE FUNCTION public.zz_note();
CREATE RULE into_view AS ON INSERT TO public.a_view DO INSTEAD INSERT INTO public.by_view (said) VALUES (public.of_view(new.*)::text);
-- Grouping by a key makes a view need the key.
CREATE VIEW public.a_group AS SELECT zebra.id, zebra.name, count(*) AS n FROM public.zebra GROUP BY zebra.id;
CREATE FUNCTION public.a_groups() RETURNS SETOF public.a_group LANGUAGE sql AS $$ SELECT * FROM public.a_group $$;
