-- Partitions by list: of an enum, of text with NULL and odd values, of booleans, of an expression.
CREATE TYPE public.region AS ENUM ('north', 'south', 'east', 'far west');
CREATE TABLE public.branch (
    id integer NOT NULL,
    region public.region NOT NULL,
    name text,
    CONSTRAINT branch_pkey PRIMARY KEY (region, id)
) PARTITION BY LIST (region);
CREATE TABLE public.branch_north PARTITION OF public.branch FOR VALUES IN ('north');
CREATE TABLE public.branch_rest PARTITION OF public.branch FOR VALUES IN ('south', 'east', 'far west');
CREATE UNIQUE INDEX branch_name_key ON public.branch (region, name);
COMMENT ON INDEX public.branch_name_key IS 'A name is used once in a region';

CREATE TABLE public.label (said text, flag boolean) PARTITION BY LIST (said);
CREATE TABLE public.label_none PARTITION OF public.label FOR VALUES IN (NULL);
CREATE TABLE public.label_odd PARTITION OF public.label FOR VALUES IN ('it''s', '"quoted"', E'back\\slash', E'two\nlines', '🙂', '');
CREATE TABLE public.label_null_word PARTITION OF public.label FOR VALUES IN ('NULL', 'DEFAULT');

CREATE TABLE public.switch (on_off boolean, at date) PARTITION BY LIST (on_off);
CREATE TABLE public.switch_on PARTITION OF public.switch FOR VALUES IN (true);
CREATE TABLE public.switch_off PARTITION OF public.switch FOR VALUES IN (false, NULL);
CREATE TABLE public.visit (at date NOT NULL) PARTITION BY LIST (date_part('year'::text, at));
CREATE TABLE public.visit_2024 PARTITION OF public.visit FOR VALUES IN (2024);
