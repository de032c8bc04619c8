-- Tables without a primary key: with nothing, with a unique index, a unique constraint, a foreign key to either.
CREATE TABLE public.log (at timestamp with time zone NOT NULL, line text NOT NULL);
CREATE INDEX log_at_idx ON public.log (at);
CREATE TABLE public.stream_position (stream text NOT NULL, position bigint NOT NULL);
CREATE UNIQUE INDEX stream_position_stream ON public.stream_position (stream);
CREATE TABLE public.setting (name text NOT NULL, value text, CONSTRAINT setting_name_key UNIQUE (name));
CREATE TABLE public.setting_change (
    name text REFERENCES public.setting (name) ON DELETE CASCADE,
    stream text REFERENCES public.stream_position (stream),
    changed_at timestamp with time zone
);
-- One row at most.
CREATE TABLE public.lock (lock character(1) DEFAULT 'X'::bpchar NOT NULL UNIQUE, CONSTRAINT lock_lock CHECK (lock = 'X'::bpchar));
