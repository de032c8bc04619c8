-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.organizations: column registration_number.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.organizations; readers and writers wait.
-- The way back: Takes from public.organizations: column registration_number.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.organizations
    ADD COLUMN registration_number text;

COMMENT ON COLUMN public.organizations.registration_number IS 'Number in the companies'' register.';

-- pilaster: by hand, after
-- pilaster: end
