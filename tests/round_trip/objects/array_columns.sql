-- Arrays: of every kind of element, of two dimensions, with defaults, checks and indexes over them.
CREATE TYPE public.colour AS ENUM ('red', 'light green');
CREATE DOMAIN public.code AS text CHECK (VALUE ~ '^[A-Z]+$'::text);
CREATE TYPE public.point3 AS (x real, y real, z real);
CREATE TABLE public.list (
    ids integer[] DEFAULT '{}'::integer[] NOT NULL,
    names text[] DEFAULT ARRAY[]::text[] NOT NULL,
    short_names character varying(20)[] DEFAULT '{}'::character varying[],
    matrix double precision[][],
    fixed integer[3],
    prices numeric(10,2)[] DEFAULT '{1.50,2}'::numeric[],
    times timestamp(3) with time zone[],
    nasty text[] DEFAULT '{"a,b","it''s","\"quoted\"","back\\slash",NULL,"NULL",""}'::text[],
    colours public.colour[] DEFAULT '{red,"light green"}'::public.colour[],
    codes public.code[] DEFAULT ARRAY['A'::text, 'B'::text]::public.code[],
    points public.point3[],
    ranges int4range[],
    flags boolean[] DEFAULT ARRAY[true, NULL::boolean, false],
    objects jsonb[] DEFAULT '{}'::jsonb[],
    bits bit(4)[],
    CONSTRAINT list_ids_check CHECK (array_length(ids, 1) <= 100 AND 0 < ALL (ids)),
    CONSTRAINT list_names_check CHECK (names <@ ARRAY['a'::text, 'b'::text])
);
CREATE INDEX list_ids_idx ON public.list USING gin (ids);
CREATE INDEX list_first_idx ON public.list ((names[1]));
