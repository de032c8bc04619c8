-- Children that were there before they had a parent: what they inherit is local, too, and in another order.
-- Not the same when its dump is loaded again: the parent's columns come first then (sorted lines are the same).
CREATE TABLE public.document (
    id integer NOT NULL,
    title text DEFAULT 'untitled'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now(),
    CONSTRAINT document_title_check CHECK (title <> ''::text)
);
CREATE TABLE public.note (
    said text,
    title text DEFAULT 'note'::text NOT NULL,
    id integer NOT NULL,
    created_at timestamp with time zone,
    CONSTRAINT document_title_check CHECK (title <> ''::text)
);
ALTER TABLE public.note INHERIT public.document;
COMMENT ON COLUMN public.note.said IS 'Comes first';
CREATE INDEX note_said_idx ON public.note (said, title);
