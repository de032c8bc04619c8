-- Indexes of expressions: functions, operators, casts, JSON, with columns between, with derived names.
CREATE FUNCTION public.normal(said text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT lower(btrim(said)) $$;
CREATE TABLE public.person (
    id integer PRIMARY KEY,
    first_name text,
    last_name character varying(50),
    email text,
    data jsonb,
    born timestamp without time zone,
    tags text[]
);
CREATE UNIQUE INDEX person_email_key ON public.person USING btree (lower(email));
CREATE INDEX person_name_idx ON public.person USING btree (((first_name || ' '::text) || last_name::text));
CREATE INDEX person_normal_idx ON public.person USING btree (public.normal(email), id, (upper(last_name::text)) DESC);
CREATE INDEX person_city_idx ON public.person USING btree (((data ->> 'city'::text)), ((data #>> '{address,zip}'::text[])));
CREATE INDEX person_year_idx ON public.person USING btree (date_part('year'::text, born));
CREATE INDEX person_search_idx ON public.person USING gin (to_tsvector('english'::regconfig, COALESCE(first_name, ''::text) || ' '::text));
CREATE INDEX person_null_idx ON public.person USING btree ((email IS NULL));
CREATE INDEX person_case_idx ON public.person USING btree ((CASE WHEN (first_name = 'it''s, "x"'::text) THEN 1 ELSE 0 END));
CREATE INDEX ON public.person (lower(first_name), lower(last_name::text));
CREATE INDEX ON public.person ((id + 1));
