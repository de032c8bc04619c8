-- Inheritance: several levels and parents, overridden defaults, local and inherited columns and checks, NO INHERIT.
CREATE TABLE public.document (
    id integer NOT NULL,
    title text DEFAULT 'untitled'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now(),
    CONSTRAINT document_title_check CHECK (title <> ''::text),
    CONSTRAINT document_only_here CHECK (id < 1000000) NO INHERIT
);
COMMENT ON TABLE public.document IS 'Everything that is written';
CREATE TABLE public.priced (
    price numeric(8,2),
    currency character(3) DEFAULT 'EUR'::bpchar,
    CONSTRAINT priced_price_check CHECK (price >= 0)
);
CREATE TABLE public.book (
    isbn text PRIMARY KEY,
    title text DEFAULT 'no title'::text NOT NULL,
    CONSTRAINT document_title_check CHECK (title <> ''::text),
    CONSTRAINT book_isbn_check CHECK (length(isbn) = 13)
) INHERITS (public.document, public.priced);
COMMENT ON COLUMN public.book.created_at IS 'inherited, with a comment of its own';
CREATE TABLE public.printed_book (weight integer) INHERITS (public.book);
-- Columns that are only inherited, and differ from the parent's.
ALTER TABLE public.printed_book ALTER COLUMN price SET DEFAULT 9.99;
ALTER TABLE public.printed_book ALTER COLUMN currency SET NOT NULL;
ALTER TABLE public.printed_book ALTER COLUMN created_at DROP DEFAULT;
ALTER TABLE public.printed_book ADD PRIMARY KEY (isbn);
-- Nothing but what it inherits.
CREATE TABLE public.leaflet () INHERITS (public.document);
CREATE INDEX leaflet_id_idx ON public.leaflet (id);
CREATE SCHEMA archive;
CREATE TABLE archive.document (CHECK (created_at < '2000-01-01 00:00:00+00'::timestamp with time zone)) INHERITS (public.document);
