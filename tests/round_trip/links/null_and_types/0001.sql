-- Columns that change their type and refuse NULL at once: with a default, and money.
CREATE TABLE public.stock (
    id integer PRIMARY KEY,
    count integer,
    code varchar(20),
    price money,
    weight smallint
);
