-- portal: opens version 2 beside 1. Phase finish, the way down.
-- No longer promises for public.development_phases: progress_is_percentage.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.development_phases; readers and writers wait.
-- The way back: Promises for public.development_phases, first for new rows, then for all: progress_is_percentage.
-- squawk-ignore-file ban-drop-constraint -- version 2 brought it, and ends with this
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.development_phases
    DROP CONSTRAINT progress_is_percentage;

-- pilaster: by hand, after
-- pilaster: end
