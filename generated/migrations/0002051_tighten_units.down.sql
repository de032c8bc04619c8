-- portal: opens version 2 beside 1. Phase finish, the way down.
-- No longer promises for public.units: extras_not_negative.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.units; readers and writers wait.
-- The way back: Promises for public.units, first for new rows, then for all: extras_not_negative.
-- squawk-ignore-file ban-drop-constraint -- version 2 brought it, and ends with this
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.units
    DROP CONSTRAINT extras_not_negative;

-- pilaster: by hand, after
-- pilaster: end
