-- Composite types: nested, with arrays, domains, enums and collations, comments on their fields, without fields.
CREATE TYPE public.country AS ENUM ('de', 'fr');
CREATE DOMAIN public.zip AS character varying(10) CHECK (VALUE::text <> ''::text);
CREATE TYPE public.address AS (
    street text COLLATE "C",
    "house number" character varying(8),
    zip public.zip,
    country public.country
);
COMMENT ON TYPE public.address IS 'Where somebody lives';
COMMENT ON COLUMN public.address.street IS 'without the number';
COMMENT ON COLUMN public.address."house number" IS 'may hold a letter: 12a';
CREATE TYPE public.contact AS (
    name text,
    addresses public.address[],
    home public.address,
    "select" numeric(10,2),
    stays tstzrange
);
CREATE TYPE public.nothing AS ();

CREATE TABLE public.person (
    id integer PRIMARY KEY,
    contact public.contact,
    billing public.address DEFAULT ROW('High Street', '1', '10115', 'de')::public.address NOT NULL,
    others public.address[],
    nothing public.nothing,
    CONSTRAINT person_street CHECK ((billing).street <> ''::text)
);
CREATE INDEX person_zip_idx ON public.person (((billing).zip));
CREATE TABLE public.of_address OF public.address (
    PRIMARY KEY (zip),
    street WITH OPTIONS DEFAULT 'unknown' NOT NULL
);
