-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.memberships: column public_phone.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.memberships; readers and writers wait.
-- The way back: Takes from public.memberships: column public_phone.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.memberships
    ADD COLUMN public_phone text;

COMMENT ON COLUMN public.memberships.public_phone IS 'Number shown beside the member''s listings.';

-- pilaster: by hand, after
-- pilaster: end
