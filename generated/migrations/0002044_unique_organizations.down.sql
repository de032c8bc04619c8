-- portal: opens version 2 beside 1. Phase finish, the way down.
-- Drops the constraints, and with them their indexes.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.organizations; readers and writers wait.
-- The way back: Makes unique indexes of public.organizations into constraints.
-- squawk-ignore-file ban-drop-constraint -- version 2 brought it, and ends with this
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.organizations
    DROP CONSTRAINT organizations_registration_number_key;

-- pilaster: by hand, after
-- pilaster: end
