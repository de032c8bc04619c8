CREATE SEQUENCE public.numbers MINVALUE 30 MAXVALUE 9000;
CREATE DOMAIN public.short AS text CHECK (length(VALUE) < 50);
CREATE TABLE public.thing (
    first text,
    name public.short,
    other text,
    CONSTRAINT rule UNIQUE (other)
);
CREATE STATISTICS public.both_columns ON first, other FROM public.thing;
