CREATE TABLE public.event (
    at integer NOT NULL,
    code text DEFAULT 'x' NOT NULL,
    kind text,
    PRIMARY KEY (code, at)
) PARTITION BY LIST (at);
CREATE TABLE public.event_one PARTITION OF public.event FOR VALUES IN (1);
CREATE TABLE public.event_rest PARTITION OF public.event DEFAULT;
CREATE TABLE public.event_two PARTITION OF public.event FOR VALUES IN (20000);
CREATE INDEX event_kind ON public.event (kind);
