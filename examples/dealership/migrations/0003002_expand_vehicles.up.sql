-- dealership: opens version 3 beside 1, 2. Phase expand, the way up.
-- Adds to public.vehicles: column recommendation_reason.
-- Specs: inventory.kdl
-- Lock: ACCESS EXCLUSIVE on public.vehicles; readers and writers wait.
-- The way back: Takes from public.vehicles: column recommendation_reason.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.vehicles
    ADD COLUMN recommendation_reason text;

COMMENT ON COLUMN public.vehicles.recommendation_reason IS 'Why it is recommended, in words that a shopper may read.';

-- pilaster: by hand, after
-- pilaster: end
