-- portal: opens version 2 beside 1. Phase finish, the way down.
-- No longer promises for public.rental_terms: max_occupants_positive.
-- Specs: existing.kdl
-- Lock: ACCESS EXCLUSIVE on public.rental_terms; readers and writers wait.
-- The way back: Promises for public.rental_terms, first for new rows, then for all: max_occupants_positive.
-- squawk-ignore-file ban-drop-constraint -- version 2 brought it, and ends with this
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.rental_terms
    DROP CONSTRAINT max_occupants_positive;

-- pilaster: by hand, after
-- pilaster: end
