-- Columns with a collation: built in, of ICU, of another schema, in arrays, keys, indexes and expressions.
CREATE SCHEMA text_rules;
CREATE COLLATION text_rules.numeric_order (provider = icu, locale = 'en-u-kn-true');
CREATE TABLE public.word (
    plain text,
    of_c text COLLATE "C" NOT NULL,
    of_posix character varying(30) COLLATE "POSIX" DEFAULT 'x'::character varying,
    german text COLLATE "de-x-icu",
    ordered text COLLATE text_rules.numeric_order,
    several text[] COLLATE "C",
    "default" text COLLATE pg_catalog."default",
    CONSTRAINT word_pkey PRIMARY KEY (of_c),
    CONSTRAINT word_order CHECK (plain COLLATE "C" < ordered COLLATE "C")
);
CREATE INDEX word_german_idx ON public.word (german COLLATE "C" text_pattern_ops, lower(plain) COLLATE "de-x-icu" DESC);
CREATE INDEX word_ordered_idx ON public.word (ordered);
CREATE VIEW public.words AS SELECT plain COLLATE "de-x-icu" AS plain FROM public.word ORDER BY german COLLATE "C";
