-- Expressions with words that are PostgreSQL's own, wherever an expression can stand.
CREATE EXTENSION citext;
CREATE FUNCTION public.joined(VARIADIC parts text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT array_to_string(parts, '-') $$;
CREATE DOMAIN public.short AS text DEFAULT trim(LEADING FROM 'x') CHECK (VALUE COLLATE "C" >= 'a');
CREATE TABLE public.words (
    id text DEFAULT concat_ws('-', VARIADIC ARRAY['a', 'b']),
    said varchar,
    folded citext,
    lowered text GENERATED ALWAYS AS (lower(said::text COLLATE "C")) STORED,
    plain text GENERATED ALWAYS AS (folded::text COLLATE "C") STORED,
    trimmed text GENERATED ALWAYS AS (lower(trim(LEADING FROM said))) STORED,
    together text GENERATED ALWAYS AS (public.joined(said::text, id)) STORED,
    part text GENERATED ALWAYS AS (substring(id SIMILAR '%#"b#"%' ESCAPE '#')) STORED,
    form xml DEFAULT xmlelement(NAME "Form", xmlattributes('a' AS "kind", 1 AS "No"), 'text'),
    texted text DEFAULT xmlserialize(CONTENT xmlpi(NAME php, 'echo') AS text),
    rooted xml DEFAULT xmlroot(xmlparse(DOCUMENT '<a/>'), VERSION '1.1', STANDALONE YES),
    listed xml DEFAULT xmlforest('a' AS "first", 'b' AS "second"),
    collated text DEFAULT COLLATION FOR ('x'::text),
    CONSTRAINT is_document CHECK (form IS DOCUMENT),
    CONSTRAINT words_differ CHECK (COALESCE(said, '')::text COLLATE "C" <> ALL (ARRAY['a'::text COLLATE "C", 'b']))
);
CREATE INDEX words_trimmed ON public.words (trim(TRAILING FROM said), (id COLLATE "C" || 'x'));
CREATE STATISTICS public.words_said ON lower(said::text COLLATE "C"), (said || 'x') FROM public.words;
CREATE TABLE public.parts (a text) PARTITION BY LIST (trim(LEADING FROM a));
CREATE TABLE public.parts_x PARTITION OF public.parts FOR VALUES IN ('x');
CREATE INDEX parts_trimmed ON public.parts (trim(LEADING FROM a));
CREATE PUBLICATION worded FOR TABLE public.words WHERE (trim(LEADING FROM id) <> '');
