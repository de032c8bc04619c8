-- Keys of partitioned tables whose partitions take NULL, a partition for the rest, and an index that changes under its name.
CREATE TABLE public.event (
    at integer NOT NULL,
    code text DEFAULT 'x',
    kind text
) PARTITION BY LIST (at);
CREATE TABLE public.event_one PARTITION OF public.event FOR VALUES IN (1);
CREATE TABLE public.event_rest PARTITION OF public.event DEFAULT;
CREATE INDEX event_kind ON public.event USING hash (kind);
