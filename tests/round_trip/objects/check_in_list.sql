-- `IN` over varchar, and `BETWEEN … AND …` before another AND, in checks, partial indexes and generated columns.
-- Not the same when its dump is loaded again: PostgreSQL reads its own text of these as another tree.
CREATE TABLE public.task (
    id integer PRIMARY KEY,
    state character varying(20) DEFAULT 'new'::character varying NOT NULL,
    previous character varying NOT NULL,
    size integer,
    CONSTRAINT task_state_check CHECK (state IN ('new', 'in progress', 'it''s done', '')),
    CONSTRAINT task_previous_check CHECK (previous NOT IN ('a', 'b') AND size > 0),
    CONSTRAINT task_size_check CHECK (size BETWEEN 0 AND 100 AND size <> 5),
    CONSTRAINT task_lower_check CHECK (lower(state) IN ('new', 'old')),
    CONSTRAINT task_null_check CHECK (previous IN ('a', 'b') OR previous IS NULL)
);
COMMENT ON CONSTRAINT task_state_check ON public.task IS 'The states of the board';
CREATE INDEX task_open_idx ON public.task (id) WHERE state IN ('new', 'in progress');
ALTER TABLE public.task ADD COLUMN is_open boolean GENERATED ALWAYS AS (state IN ('new', 'in progress')) STORED;
CREATE DOMAIN public.state AS character varying(10) CHECK (VALUE IN ('on', 'off'));
CREATE VIEW public.open_task AS SELECT id FROM public.task WHERE state IN ('new', 'in progress') AND size BETWEEN 1 AND 9;
-- The type of the column changed after its check.
CREATE TABLE public.changed (kind character varying(5) CHECK (kind IN ('a', 'b')));
ALTER TABLE public.changed ALTER COLUMN kind TYPE text;
