-- Text search: configurations with mappings, copied and new, dictionaries with options, a parser and a template.
CREATE EXTENSION unaccent;
CREATE TEXT SEARCH DICTIONARY public.plain (TEMPLATE = pg_catalog.simple, stopwords = 'english', accept = 'false');
COMMENT ON TEXT SEARCH DICTIONARY public.plain IS 'Words as they are';
CREATE TEXT SEARCH DICTIONARY public."German Stems" (TEMPLATE = pg_catalog.snowball, language = 'german', stopwords = 'german');
CREATE TEXT SEARCH CONFIGURATION public.folded (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION public.folded ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, simple;
COMMENT ON TEXT SEARCH CONFIGURATION public.folded IS 'Without accents';
CREATE TEXT SEARCH CONFIGURATION public."German, own" (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public."German, own" ADD MAPPING FOR asciiword, word WITH public.plain, public."German Stems";
CREATE TEXT SEARCH PARSER public.words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
CREATE TEXT SEARCH TEMPLATE public.bare (LEXIZE = dsimple_lexize, INIT = dsimple_init);
CREATE TEXT SEARCH DICTIONARY public.of_bare (TEMPLATE = public.bare);
CREATE TEXT SEARCH CONFIGURATION public.empty (PARSER = public.words);
CREATE TABLE public.page (
    id integer PRIMARY KEY,
    language regconfig DEFAULT 'public.folded'::regconfig NOT NULL,
    body text NOT NULL,
    words tsvector GENERATED ALWAYS AS (to_tsvector('public."German, own"'::regconfig, body)) STORED
);
CREATE INDEX page_body_idx ON public.page USING gin (to_tsvector('public.folded'::regconfig, body));
CREATE TRIGGER page_words BEFORE INSERT ON public.page FOR EACH ROW WHEN (new.id > 0) EXECUTE FUNCTION tsvector_update_trigger('words', 'public.folded', 'body');
