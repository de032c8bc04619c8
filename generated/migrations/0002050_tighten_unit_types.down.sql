-- portal: opens version 2 beside 1. Phase finish, the way down.
-- No longer promises for public.unit_types: description NOT NULL.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.unit_types; readers and writers wait.
-- The way back: Promises for public.unit_types, first for new rows, then for all: description NOT NULL.
-- squawk-ignore-file ban-drop-not-null -- version 2 brought it, and ends with this
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.unit_types
    ALTER COLUMN description DROP NOT NULL;

-- pilaster: by hand, after
-- pilaster: end
