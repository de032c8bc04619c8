-- portal: opens version 2 beside 1. Phase finish, the way down.
-- Takes from public.listings: TRIGGER gate_type__auction_insert ON public.listings, TRIGGER gate_type__auction_update ON public.listings.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.listings; readers and writers wait.
-- The way back: Makes for public.listings: TRIGGER gate_type__auction_insert ON public.listings, TRIGGER gate_type__auction_update ON public.listings.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DROP TRIGGER gate_type__auction_update ON public.listings;

DROP TRIGGER gate_type__auction_insert ON public.listings;

-- pilaster: by hand, after
-- pilaster: end
