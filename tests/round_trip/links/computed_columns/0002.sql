CREATE TABLE public.price (
    id integer PRIMARY KEY,
    net numeric(10,2),
    name text
);
CREATE TABLE public.discount (
    amount integer NOT NULL,
    half bigint GENERATED ALWAYS AS (amount / 2) STORED
);
