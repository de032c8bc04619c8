-- Schemas: with and without a comment, with a name that needs quotes, an empty one, and a comment on `public`.
CREATE SCHEMA audit;
COMMENT ON SCHEMA audit IS 'Who did what, and when';
CREATE SCHEMA "Odd Schema";
COMMENT ON SCHEMA "Odd Schema" IS E'It''s odd:\n"two" lines, and a \\';
CREATE SCHEMA empty;
COMMENT ON SCHEMA public IS 'What everybody may see';

CREATE TABLE audit.entry (
    id bigint PRIMARY KEY,
    said text NOT NULL
);
CREATE TABLE "Odd Schema".entry (
    id bigint PRIMARY KEY,
    said text
);
CREATE TABLE public.entry (
    id bigint PRIMARY KEY
);
