-- Partitions by hash: of one column, of two, in another schema than the parent.
CREATE SCHEMA parts;
CREATE TABLE public.message (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    thread bigint NOT NULL,
    said text,
    CONSTRAINT message_pkey PRIMARY KEY (id)
) PARTITION BY HASH (id);
CREATE TABLE parts.message_0 PARTITION OF public.message FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE parts.message_1 PARTITION OF public.message FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE parts.message_2 PARTITION OF public.message FOR VALUES WITH (MODULUS 3, REMAINDER 2);
CREATE INDEX message_thread_idx ON public.message USING btree (thread);
CREATE TABLE public.reply (
    id integer PRIMARY KEY,
    to_message uuid REFERENCES public.message (id) ON DELETE CASCADE
);
CREATE TABLE public.counter (a integer NOT NULL, b text NOT NULL, n bigint DEFAULT 0, UNIQUE (a, b)) PARTITION BY HASH (a, b);
CREATE TABLE public.counter_even PARTITION OF public.counter FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE public.counter_odd PARTITION OF public.counter FOR VALUES WITH (modulus 2, remainder 1);
