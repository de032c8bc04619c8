CREATE FUNCTION public.marked(a text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$BEGIN RETURN $1; END$$;
CREATE TABLE public.price (
    id integer PRIMARY KEY,
    net numeric(10,2),
    name text,
    shown text GENERATED ALWAYS AS (public.marked(name)) STORED
);
CREATE TABLE public.discount (
    amount integer NOT NULL,
    half bigint GENERATED ALWAYS AS (amount / 2) STORED,
    UNIQUE (half)
);
