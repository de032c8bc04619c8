-- Checks: lists of values over text, NOT VALID, NO INHERIT, of several columns, of functions.
CREATE TABLE public.task (
    id integer PRIMARY KEY,
    state character varying(20) DEFAULT 'new'::character varying NOT NULL,
    kind text NOT NULL,
    code character(2),
    size integer,
    starts date,
    ends date,
    data jsonb,
    at_name name,
    CONSTRAINT task_state_text CHECK (state::text = ANY (ARRAY['new'::text, 'in progress'::text, 'it''s done'::text])),
    CONSTRAINT task_kind_check CHECK (kind IN ('bug', 'wish')),
    CONSTRAINT task_code_check CHECK (code IN ('de', 'fr')),
    CONSTRAINT task_size_check CHECK (size IN (1, 2, 3) OR size IS NULL),
    CONSTRAINT task_one_check CHECK (state = 'new'),
    CHECK (starts < ends),
    CHECK (ends - starts < 100),
    CONSTRAINT "what ""it"" must be" CHECK (kind LIKE 'b%' AND kind ~ '^\w+$'),
    CONSTRAINT task_data_check CHECK (data ? 'a' AND jsonb_typeof(data -> 'a') = 'string'),
    CONSTRAINT task_exactly_one CHECK (num_nonnulls(starts, code) = 1),
    CONSTRAINT task_only_here CHECK (size > 0) NO INHERIT,
    CONSTRAINT task_line_break CHECK (kind <> E'two\nlines' AND kind <> E'back\\slash'),
    CONSTRAINT task_row CHECK ((starts, ends) OVERLAPS (starts, ends) AND CASE WHEN size > 5 THEN kind IS NOT NULL ELSE true END),
    CONSTRAINT task_always CHECK (true)
);
ALTER TABLE public.task ADD CONSTRAINT task_not_valid CHECK (size > 10) NOT VALID;
ALTER TABLE public.task ADD CONSTRAINT task_neither CHECK (size > 20) NO INHERIT NOT VALID;
COMMENT ON CONSTRAINT task_state_text ON public.task IS 'The states of the board';
-- The checks of a column whose type changed.
CREATE TABLE public.changed (kind character varying(5) CHECK (kind <> 'a'), n integer CHECK (n > 0));
ALTER TABLE public.changed ALTER COLUMN kind TYPE text;
ALTER TABLE public.changed ALTER COLUMN n TYPE bigint;
