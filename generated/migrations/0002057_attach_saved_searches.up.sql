-- portal: opens version 2 beside 1. Phase finish, the way up.
-- Makes for public.saved_searches: TRIGGER gate_listing_types__auction_insert ON public.saved_searches, TRIGGER gate_listing_types__auction_update ON public.saved_searches.
-- Specs: listings.kdl
-- Lock: SHARE ROW EXCLUSIVE on public.saved_searches; writers wait.
-- The way back: Takes from public.saved_searches: TRIGGER gate_listing_types__auction_insert ON public.saved_searches, TRIGGER gate_listing_types__auction_update ON public.saved_searches.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

CREATE TRIGGER gate_listing_types__auction_insert
    AFTER INSERT ON public.saved_searches
    FOR EACH ROW
    WHEN ('auction' = ANY ((NEW."listing_types")::text[]))
    EXECUTE FUNCTION "public"."gate_refuses"('auctions', 'listing_types', 'auction');

CREATE TRIGGER gate_listing_types__auction_update
    AFTER UPDATE ON public.saved_searches
    FOR EACH ROW
    WHEN (('auction' = ANY ((NEW."listing_types")::text[])) AND ('auction' = ANY ((OLD."listing_types")::text[])) IS NOT TRUE)
    EXECUTE FUNCTION "public"."gate_refuses"('auctions', 'listing_types', 'auction');

-- pilaster: by hand, after
-- pilaster: end
