-- portal: opens version 2 beside 1. Phase index, the way up.
-- Says what new indexes of public.listings are for.
-- Specs: listings.kdl
-- Lock: SHARE UPDATE EXCLUSIVE on public.listings_expiring_idx; readers and writers go on.
-- The way back: The comments go with their indexes.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

COMMENT ON INDEX public.listings_expiring_idx IS 'The nightly job that archives what has run out.';

-- pilaster: by hand, after
-- pilaster: end
