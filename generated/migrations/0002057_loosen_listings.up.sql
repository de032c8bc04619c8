-- portal: opens version 2 beside 1. Phase contract, the way up.
-- No longer promises for public.listings: price_not_negative.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.listings; readers and writers wait.
-- The way back: Promises for public.listings, first for new rows, then for all: price_not_negative.

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.listings
    DROP CONSTRAINT price_not_negative;

-- pilaster: by hand, after
-- pilaster: end
