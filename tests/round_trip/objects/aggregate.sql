-- Aggregates: ordinary, with final and combine functions, of no and any arguments, ordered-set, hypothetical, moving.
CREATE FUNCTION public._group_concat(text, text) RETURNS text LANGUAGE sql IMMUTABLE
    AS $_$ SELECT CASE WHEN $2 IS NULL THEN $1 WHEN $1 IS NULL THEN $2 ELSE $1 || ', ' || $2 END $_$;
CREATE AGGREGATE public.group_concat(text) (SFUNC = public._group_concat, STYPE = text);
COMMENT ON AGGREGATE public.group_concat(text) IS 'With commas';
CREATE AGGREGATE public.total(numeric) (SFUNC = numeric_add, STYPE = numeric, INITCOND = '0', COMBINEFUNC = numeric_add, PARALLEL = safe);
CREATE FUNCTION public._add_all(bigint, integer, VARIADIC integer[]) RETURNS bigint LANGUAGE sql IMMUTABLE AS $_$ SELECT $1 + $2 $_$;
CREATE AGGREGATE public.total(value integer, VARIADIC others integer[]) (SFUNC = public._add_all, STYPE = bigint, INITCOND = '0');
CREATE AGGREGATE public.number_of(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
CREATE FUNCTION public._first(anyelement, anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT AS $_$ SELECT $1 $_$;
CREATE AGGREGATE public.first_of(anyelement) (SFUNC = public._first, STYPE = anyelement);
CREATE FUNCTION public._joined(text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $_$ SELECT array_to_string($1, E'\n') $_$;
CREATE AGGREGATE public.joined("a name" text) (SFUNC = array_append, STYPE = text[], SSPACE = 64, FINALFUNC = public._joined, FINALFUNC_MODIFY = shareable, INITCOND = '{"it''s"}');
CREATE AGGREGATE public.moving_total(double precision) (
    SFUNC = float8pl, STYPE = double precision, INITCOND = '0',
    MSFUNC = float8pl, MINVFUNC = float8mi, MSTYPE = double precision, MINITCOND = '0'
);
CREATE AGGREGATE public.lowest(integer) (SFUNC = int4smaller, STYPE = integer, SORTOP = OPERATOR(pg_catalog.<));
CREATE AGGREGATE public.share(double precision ORDER BY anyelement) (
    SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA
);
CREATE AGGREGATE public.place(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL
);
CREATE TABLE public.word (said text);
CREATE VIEW public.words AS SELECT public.group_concat(said) AS all_of_them, public.joined(said) FILTER (WHERE said <> '') AS lines FROM public.word;
