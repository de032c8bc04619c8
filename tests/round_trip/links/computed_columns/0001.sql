-- Columns that are computed from what changes: one goes, one comes, one calls a function with other arguments.
CREATE FUNCTION public.marked(a text, b text DEFAULT NULL) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$BEGIN RETURN $1; END$$;
CREATE TABLE public.price (
    id integer PRIMARY KEY,
    net integer,
    gross bigint GENERATED ALWAYS AS (net * 2) STORED,
    name text,
    shown text GENERATED ALWAYS AS (public.marked(name)) STORED
);
CREATE TABLE public.discount (
    amount double precision NOT NULL
);
