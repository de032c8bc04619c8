CREATE TABLE public.stock (
    id integer PRIMARY KEY,
    count text DEFAULT 'none' NOT NULL,
    code text DEFAULT upper('a'::text) NOT NULL,
    price integer NOT NULL,
    weight money
);
