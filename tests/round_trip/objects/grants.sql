-- Rights: on tables, columns, sequences, functions, schemas, types and more, taken from everybody, passed on.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'pilaster_reader') THEN CREATE ROLE pilaster_reader; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'Pilaster Writer') THEN CREATE ROLE "Pilaster Writer"; END IF;
END
$$;
CREATE SCHEMA private;
CREATE TYPE public.state AS ENUM ('on', 'off');
CREATE DOMAIN public.code AS text;
CREATE TYPE public.place AS (street text, city text);
CREATE TYPE public.span AS RANGE (SUBTYPE = time without time zone);
CREATE SEQUENCE public.numbers;
CREATE TABLE public.account (id serial PRIMARY KEY, name text, secret text, "Odd Column" text);
CREATE TABLE private.hidden (id bigint GENERATED ALWAYS AS IDENTITY);
CREATE VIEW public.names AS SELECT id, name FROM public.account;
CREATE FUNCTION public.safe(a integer, b text DEFAULT 'x'::text) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
CREATE FUNCTION public.closed() RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
CREATE FUNCTION private.first(integer, integer) RETURNS integer LANGUAGE sql AS $_$ SELECT $1 $_$;
CREATE AGGREGATE public.firsts(integer) (SFUNC = private.first, STYPE = integer);

GRANT USAGE ON SCHEMA private TO pilaster_reader;
GRANT ALL ON SCHEMA private TO "Pilaster Writer" WITH GRANT OPTION;
GRANT SELECT ON public.account TO pilaster_reader;
GRANT SELECT, INSERT, UPDATE ON public.account TO "Pilaster Writer" WITH GRANT OPTION;
GRANT DELETE, TRUNCATE, REFERENCES, TRIGGER ON public.account TO "Pilaster Writer";
GRANT ALL ON private.hidden TO pg_write_all_data;
GRANT SELECT ON public.names TO PUBLIC;
GRANT SELECT (name), UPDATE (name, "Odd Column") ON public.account TO pg_monitor;
GRANT INSERT ("Odd Column") ON public.account TO pilaster_reader WITH GRANT OPTION;
GRANT SELECT (id) ON public.names TO "Pilaster Writer";
GRANT USAGE, SELECT ON SEQUENCE public.account_id_seq TO "Pilaster Writer";
GRANT ALL ON SEQUENCE public.numbers TO pilaster_reader;
GRANT SELECT ON SEQUENCE private.hidden_id_seq TO PUBLIC;
REVOKE ALL ON FUNCTION public.closed() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.closed() TO "Pilaster Writer", pilaster_reader;
GRANT EXECUTE ON FUNCTION public.safe(integer, text) TO pilaster_reader WITH GRANT OPTION;
REVOKE ALL ON FUNCTION public.firsts(integer) FROM PUBLIC;
REVOKE ALL ON TYPE public.state FROM PUBLIC;
GRANT USAGE ON TYPE public.state TO pilaster_reader;
GRANT USAGE ON DOMAIN public.code TO pilaster_reader WITH GRANT OPTION;
REVOKE USAGE ON TYPE public.place FROM PUBLIC;
GRANT USAGE ON TYPE public.span TO "Pilaster Writer";
