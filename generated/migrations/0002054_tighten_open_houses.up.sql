-- no-transaction
-- portal: opens version 2 beside 1. Phase finish, the way up.
-- Promises for public.open_houses, first for new rows, then for all: capacity_positive.
-- Specs: existing.kdl
-- Lock: ACCESS EXCLUSIVE on public.open_houses; readers and writers wait.
-- Work: reads public.open_houses once.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: No longer promises for public.open_houses: capacity_positive.

DO $pilaster$
BEGIN
    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.open_houses
        DROP CONSTRAINT IF EXISTS capacity_positive;
    ALTER TABLE public.open_houses
        ADD CONSTRAINT capacity_positive CHECK (capacity > 0) NOT VALID;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.open_houses
        VALIDATE CONSTRAINT capacity_positive;
END
$pilaster$;
