-- Tables of a type: with nothing of their own, with keys, defaults and checks; a type that changed with its tables.
CREATE TYPE public.reading AS (site text, at timestamp with time zone, value double precision);
CREATE TABLE public.plain OF public.reading;
CREATE TABLE public.kept OF public.reading (
    site WITH OPTIONS DEFAULT 'home'::text NOT NULL,
    CONSTRAINT kept_pkey PRIMARY KEY (site, at),
    CONSTRAINT kept_value CHECK (value >= 0)
) WITH (fillfactor='80');
COMMENT ON TABLE public.kept IS 'What was read';
COMMENT ON COLUMN public.kept.value IS 'In degrees';
ALTER TYPE public.reading ADD ATTRIBUTE "Unit" text CASCADE;
CREATE INDEX kept_unit_idx ON public.kept ("Unit");
CREATE FUNCTION public.read(r public.reading) RETURNS SETOF public.kept LANGUAGE sql AS $$ SELECT * FROM public.kept $$;
