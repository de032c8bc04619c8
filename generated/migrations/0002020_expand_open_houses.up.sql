-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.open_houses: column capacity.
-- Specs: existing.kdl
-- Lock: ACCESS EXCLUSIVE on public.open_houses; readers and writers wait.
-- The way back: Takes from public.open_houses: column capacity.
-- squawk-ignore-file prefer-bigint-over-int -- the specs choose the types
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.open_houses
    ADD COLUMN capacity integer;

COMMENT ON COLUMN public.open_houses.capacity IS 'How many may come; nothing: no limit.';

-- pilaster: by hand, after
-- pilaster: end
