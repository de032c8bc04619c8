-- Columns that are computed from what changes: one goes, one comes.
CREATE TABLE public.price (
    id integer PRIMARY KEY,
    net integer,
    gross bigint GENERATED ALWAYS AS (net * 2) STORED,
    name text
);
CREATE TABLE public.discount (
    amount double precision NOT NULL
);
