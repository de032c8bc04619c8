-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.saved_searches: column frequency.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.saved_searches; readers and writers wait.
-- The way back: Takes from public.saved_searches: column frequency.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.saved_searches
    ADD COLUMN frequency public.alert_frequency DEFAULT 'daily' NOT NULL;

COMMENT ON COLUMN public.saved_searches.frequency IS 'How often they hear of new matches.';

-- pilaster: by hand, after
-- pilaster: end
