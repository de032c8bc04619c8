-- portal: opens version 2 beside 1. Phase finish, the way down.
-- Takes from public.saved_searches: TRIGGER gate_listing_types__auction_insert ON public.saved_searches, TRIGGER gate_listing_types__auction_update ON public.saved_searches.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.saved_searches; readers and writers wait.
-- The way back: Makes for public.saved_searches: TRIGGER gate_listing_types__auction_insert ON public.saved_searches, TRIGGER gate_listing_types__auction_update ON public.saved_searches.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DROP TRIGGER gate_listing_types__auction_update ON public.saved_searches;

DROP TRIGGER gate_listing_types__auction_insert ON public.saved_searches;

-- pilaster: by hand, after
-- pilaster: end
