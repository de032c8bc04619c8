-- Casts: by function, by text, without a function, implicit, in assignments, explicit; used by a view and a default.
CREATE TYPE public.celsius AS (degrees real);
CREATE TYPE public.fahrenheit AS (degrees real);
CREATE TYPE public.level AS ENUM ('low', 'high');
CREATE TYPE public.grade AS ENUM ('low', 'high');
CREATE DOMAIN public.shade AS integer;
CREATE FUNCTION public.fahrenheit(public.celsius) RETURNS public.fahrenheit LANGUAGE sql IMMUTABLE STRICT AS $_$ SELECT (($1).degrees * 1.8 + 32)::real $_$;
CREATE CAST (public.celsius AS public.fahrenheit) WITH FUNCTION public.fahrenheit(public.celsius) AS ASSIGNMENT;
COMMENT ON CAST (public.celsius AS public.fahrenheit) IS 'As they like it';
CREATE FUNCTION public.level_number(public.level) RETURNS integer LANGUAGE sql IMMUTABLE AS $_$ SELECT CASE $1 WHEN 'low'::public.level THEN 1 ELSE 2 END $_$;
CREATE CAST (public.level AS integer) WITH FUNCTION public.level_number(public.level);
CREATE CAST (public.level AS public.grade) WITH INOUT AS IMPLICIT;
CREATE CAST (text AS public.level) WITH INOUT AS ASSIGNMENT;
CREATE TABLE public.weather (
    id integer PRIMARY KEY,
    level public.level DEFAULT 'low'::text NOT NULL,
    number integer DEFAULT 'high'::public.level::integer,
    measured public.celsius,
    CONSTRAINT weather_level CHECK (level::integer < 3)
);
CREATE VIEW public.grades AS SELECT level::public.grade AS grade, measured::public.fahrenheit AS measured FROM public.weather;
