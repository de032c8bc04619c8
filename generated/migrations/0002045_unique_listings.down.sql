-- portal: opens version 2 beside 1. Phase finish, the way down.
-- Drops the constraints, and with them their indexes.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.listings; readers and writers wait.
-- The way back: Makes unique indexes of public.listings into constraints.

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.listings
    DROP CONSTRAINT listings_slug_key;

-- pilaster: by hand, after
-- pilaster: end
