-- portal: opens version 2 beside 1. Phase finish, the way down.
-- No longer promises for public.units: extras_not_negative.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.units; readers and writers wait.
-- The way back: Promises for public.units, first for new rows, then for all: extras_not_negative.

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.units
    DROP CONSTRAINT extras_not_negative;

-- pilaster: by hand, after
-- pilaster: end
