-- portal: opens version 2 beside 1. Phase finish, the way up.
-- Makes for public.listings: TRIGGER gate_type__auction_insert ON public.listings, TRIGGER gate_type__auction_update ON public.listings.
-- Specs: listings.kdl
-- Lock: SHARE ROW EXCLUSIVE on public.listings; writers wait.
-- The way back: Takes from public.listings: TRIGGER gate_type__auction_insert ON public.listings, TRIGGER gate_type__auction_update ON public.listings.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

CREATE TRIGGER gate_type__auction_insert
    AFTER INSERT ON public.listings
    FOR EACH ROW
    WHEN ((NEW."type")::text = 'auction')
    EXECUTE FUNCTION "public"."gate_refuses"('auctions', 'type', 'auction');

CREATE TRIGGER gate_type__auction_update
    AFTER UPDATE ON public.listings
    FOR EACH ROW
    WHEN (((NEW."type")::text = 'auction') AND ((OLD."type")::text = 'auction') IS NOT TRUE)
    EXECUTE FUNCTION "public"."gate_refuses"('auctions', 'type', 'auction');

-- pilaster: by hand, after
-- pilaster: end
