-- Domains: with checks, defaults, NOT NULL and collations, over domains, arrays and enums, with a check NOT VALID.
CREATE DOMAIN public.email AS text
    CONSTRAINT email_shape CHECK (VALUE ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text);
COMMENT ON DOMAIN public.email IS 'An address that mail can be sent to';
COMMENT ON CONSTRAINT email_shape ON DOMAIN public.email IS 'One @ with something on both sides';
CREATE DOMAIN public.positive_amount AS numeric(12,2) DEFAULT 0.01 NOT NULL CHECK (VALUE > 0);
CREATE DOMAIN public.rating AS smallint
    CONSTRAINT "at least one" CHECK (VALUE >= 1)
    CONSTRAINT "at most five" CHECK (VALUE <= 5);
CREATE DOMAIN public.sorted_name AS character varying(80) COLLATE "C" DEFAULT ''::character varying;
CREATE DOMAIN public.work_email AS public.email CHECK (lower(VALUE::text) LIKE '%@example.org');
CREATE DOMAIN public.tags AS text[] DEFAULT '{}'::text[] CHECK (array_position(VALUE, NULL) IS NULL AND cardinality(VALUE) <= 10);
CREATE DOMAIN public.year AS integer;
ALTER DOMAIN public.year ADD CONSTRAINT year_check CHECK (VALUE >= 1901 AND VALUE <= 2155) NOT VALID;
CREATE DOMAIN public.plain AS jsonb;

CREATE TYPE public.size AS ENUM ('s', 'm', 'l');
CREATE DOMAIN public.sold_size AS public.size DEFAULT 'm'::public.size CHECK (VALUE <> 's'::public.size);

CREATE TABLE public.product (
    id integer PRIMARY KEY,
    maker public.work_email NOT NULL,
    contacts public.email[],
    price public.positive_amount,
    stars public.rating DEFAULT 3,
    name public.sorted_name,
    other_name public.sorted_name COLLATE "POSIX",
    tags public.tags,
    made public.year,
    size public.sold_size DEFAULT 'l'::public.size,
    extra public.plain DEFAULT '{}'::jsonb
);
