-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.listing_price_changes: column reason.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.listing_price_changes; readers and writers wait.
-- The way back: Takes from public.listing_price_changes: column reason.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.listing_price_changes
    ADD COLUMN reason text;

COMMENT ON COLUMN public.listing_price_changes.reason IS 'Why, in the words of who changed it.';

-- pilaster: by hand, after
-- pilaster: end
