-- Sequences that stand alone: every option, every type, descending, cyclic, owned by a column, used by defaults.
CREATE SEQUENCE public.order_numbers AS integer START WITH 1000 INCREMENT BY 5 MINVALUE 10 MAXVALUE 9999 CACHE 10 CYCLE;
COMMENT ON SEQUENCE public.order_numbers IS 'Numbers that customers see';
CREATE SEQUENCE public.plain;
CREATE SEQUENCE public.small AS smallint;
CREATE SEQUENCE public.downwards INCREMENT BY -1 MINVALUE -100 MAXVALUE -1 START WITH -1;
CREATE SEQUENCE public."Mixed.Case seq" MINVALUE 0 START WITH 0;
CREATE SEQUENCE public.biggest MAXVALUE 9223372036854775807 MINVALUE -9223372036854775808 START WITH -9223372036854775808;
CREATE UNLOGGED SEQUENCE public.quick;

CREATE TABLE public.orders (
    number integer DEFAULT nextval('public.order_numbers'::regclass) NOT NULL PRIMARY KEY,
    label text DEFAULT 'ORD-'::text || lpad(nextval('public."Mixed.Case seq"'::regclass)::text, 8, '0'::text),
    line bigint DEFAULT nextval('public.plain'),
    revision bigint
);
-- Owned by a column that does not use it.
CREATE SEQUENCE public.revisions OWNED BY public.orders.revision;
-- Used by two tables.
CREATE TABLE public.refund (
    number integer DEFAULT nextval('public.order_numbers'::regclass) NOT NULL,
    name_at_run_time bigint DEFAULT nextval('public.plain'::text)
);
