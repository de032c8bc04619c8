-- dealership: opens version 2 beside 1. Phase finish, the way down.
-- No longer promises for public.dealerships: mode_configs_are_objects.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.dealerships; readers and writers wait.
-- The way back: Promises for public.dealerships, first for new rows, then for all: mode_configs_are_objects.
-- squawk-ignore-file ban-drop-constraint -- version 2 brought it, and ends with this
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.dealerships
    DROP CONSTRAINT mode_configs_are_objects;

-- pilaster: by hand, after
-- pilaster: end
