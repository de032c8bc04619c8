-- Generated columns: of text, numbers, search vectors, of immutable functions, indexed, checked, unique.
CREATE FUNCTION public.slug(title text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT regexp_replace(lower(title), '[^a-z0-9]+', '-', 'g') $$;
CREATE TABLE public.article (
    id integer PRIMARY KEY,
    title text NOT NULL,
    body text DEFAULT ''::text NOT NULL,
    net numeric(10,2) NOT NULL,
    tax numeric(4,2) DEFAULT 0.19 NOT NULL,
    slug text GENERATED ALWAYS AS (public.slug(title)) STORED,
    gross numeric(12,2) GENERATED ALWAYS AS (round(net * (1::numeric + tax), 2)) STORED NOT NULL,
    search tsvector GENERATED ALWAYS AS (setweight(to_tsvector('english'::regconfig, title), 'A'::"char") || to_tsvector('simple'::regconfig, body)) STORED,
    is_free boolean GENERATED ALWAYS AS (CASE WHEN net = 0::numeric THEN true ELSE false END) STORED,
    "Initial" character varying(1) GENERATED ALWAYS AS ("left"(title, 1)) STORED,
    CONSTRAINT article_slug_key UNIQUE (slug),
    CONSTRAINT article_gross_check CHECK (gross >= net)
);
COMMENT ON COLUMN public.article.gross IS 'With tax';
CREATE INDEX article_search_idx ON public.article USING gin (search);
