-- portal: opens version 2 beside 1. Phase finish, the way down.
-- Drops the constraints, and with them their indexes.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.organizations; readers and writers wait.
-- The way back: Makes unique indexes of public.organizations into constraints.

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.organizations
    DROP CONSTRAINT organizations_registration_number_key;

-- pilaster: by hand, after
-- pilaster: end
