-- Functions of other schemas in arguments, rules of domains, generated columns, indexes and checks, over tables made later.
CREATE SCHEMA tools;
CREATE TABLE public.conf (k text PRIMARY KEY, v text);
CREATE FUNCTION tools.base(x integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT x + 1 $$;
CREATE FUNCTION tools.more(x integer DEFAULT tools.base(3), y text DEFAULT 'a,b)'::text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT x $$;
CREATE FUNCTION public.conf_ok(v text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT EXISTS (SELECT FROM public.conf WHERE k = v) $$;
CREATE DOMAIN tools.conf_key AS text DEFAULT (tools.more())::text CONSTRAINT known CHECK (public.conf_ok(VALUE));
CREATE TABLE public.uses (id integer DEFAULT tools.more(), k tools.conf_key, g integer GENERATED ALWAYS AS (tools.base(tools.more(1))) STORED, CHECK (tools.base(id) > 0));
CREATE INDEX uses_e ON public.uses (tools.base(id), (tools.more(id, 'x')));
CREATE FUNCTION tools.uses_row(u public.uses) RETURNS text LANGUAGE sql IMMUTABLE RETURN (u.k)::text || u.id;
CREATE INDEX uses_r ON public.uses (tools.uses_row(uses.*)) WHERE tools.base(id) > 2;
CREATE VIEW tools.lens AS SELECT u.uses_row FROM (SELECT tools.uses_row(uses.*) FROM public.uses) u;
CREATE AGGREGATE tools.sum_more(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
CREATE VIEW public.agg AS SELECT tools.sum_more(id) AS s, count(*) FILTER (WHERE tools.base(id) > 1) FROM public.uses GROUP BY g;
CREATE FUNCTION public.late(a public.agg DEFAULT NULL::public.agg) RETURNS SETOF tools.lens LANGUAGE sql BEGIN ATOMIC SELECT * FROM tools.lens; END;
ALTER TABLE public.conf ADD COLUMN extra integer DEFAULT tools.more();
ALTER TABLE public.conf ADD CONSTRAINT conf_row CHECK (tools.base(extra) > 0) NO INHERIT;
