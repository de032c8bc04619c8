-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.viewings: column is_remote.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.viewings; readers and writers wait.
-- The way back: Takes from public.viewings: column is_remote.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.viewings
    ADD COLUMN is_remote boolean DEFAULT false NOT NULL;

COMMENT ON COLUMN public.viewings.is_remote IS 'Held as a video call.';

-- pilaster: by hand, after
-- pilaster: end
