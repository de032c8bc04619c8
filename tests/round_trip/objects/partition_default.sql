-- Default partitions and partitions of partitions, with indexes, triggers and policies on several levels.
CREATE TABLE public.event (
    tenant text NOT NULL,
    at timestamp without time zone NOT NULL,
    id bigint NOT NULL,
    said text,
    CONSTRAINT event_pkey PRIMARY KEY (tenant, at, id)
) PARTITION BY LIST (tenant);
CREATE TABLE public.event_big PARTITION OF public.event FOR VALUES IN ('big') PARTITION BY RANGE (at);
CREATE TABLE public.event_big_2024 PARTITION OF public.event_big FOR VALUES FROM ('2024-01-01 00:00:00') TO ('2025-01-01 00:00:00') PARTITION BY HASH (id);
CREATE TABLE public.event_big_2024_0 PARTITION OF public.event_big_2024 FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE public.event_big_2024_1 PARTITION OF public.event_big_2024 FOR VALUES WITH (modulus 2, remainder 1);
CREATE TABLE public.event_big_rest PARTITION OF public.event_big DEFAULT;
CREATE TABLE public.event_rest PARTITION OF public.event DEFAULT;
CREATE INDEX event_said_idx ON public.event (said) WHERE said IS NOT NULL;
CREATE INDEX event_big_id_idx ON public.event_big (id);
CREATE INDEX event_rest_lower_idx ON public.event_rest (lower(said));

CREATE FUNCTION public.note_event() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE NOTICE 'an event of %', NEW.tenant;
    RETURN NEW;
END;
$$;
CREATE TRIGGER note_event AFTER INSERT ON public.event FOR EACH ROW EXECUTE FUNCTION public.note_event();
CREATE TRIGGER note_rest BEFORE UPDATE ON public.event_rest FOR EACH ROW EXECUTE FUNCTION public.note_event();
ALTER TABLE public.event_big_rest DISABLE TRIGGER note_event;
ALTER TABLE public.event ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON public.event USING (true);
-- Nothing but a default.
CREATE TABLE public.lonely (id integer) PARTITION BY RANGE (id);
CREATE TABLE public.lonely_default PARTITION OF public.lonely DEFAULT;
