-- Unlogged tables: plain, with keys, indexes and a serial, and one partition that is unlogged.
CREATE UNLOGGED TABLE public.cache (
    key text PRIMARY KEY,
    value jsonb,
    expires_at timestamp with time zone NOT NULL
);
COMMENT ON TABLE public.cache IS 'May be lost';
CREATE INDEX cache_expires_at_idx ON public.cache (expires_at);
CREATE UNLOGGED TABLE public.session (id bigserial PRIMARY KEY, cache_key text REFERENCES public.cache (key));
CREATE TABLE public.event (day date NOT NULL, said text) PARTITION BY RANGE (day);
CREATE UNLOGGED TABLE public.event_now PARTITION OF public.event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
-- Once unlogged, logged since.
CREATE UNLOGGED TABLE public.once (id integer);
ALTER TABLE public.once SET LOGGED;
