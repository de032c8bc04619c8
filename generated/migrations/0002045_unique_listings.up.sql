-- portal: opens version 2 beside 1. Phase finish, the way up.
-- Makes unique indexes of public.listings into constraints.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.listings; readers and writers wait.
-- The way back: Drops the constraints, and with them their indexes.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.listings
    ADD CONSTRAINT listings_slug_key UNIQUE USING INDEX listings_slug_key;

-- pilaster: by hand, after
-- pilaster: end
