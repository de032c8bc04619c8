-- portal: opens version 2 beside 1. Phase finish, the way down.
-- No longer promises for public.development_phases: progress_is_percentage.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.development_phases; readers and writers wait.
-- The way back: Promises for public.development_phases, first for new rows, then for all: progress_is_percentage.

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.development_phases
    DROP CONSTRAINT progress_is_percentage;

-- pilaster: by hand, after
-- pilaster: end
