-- no-transaction
-- portal: opens version 2 beside 1. Phase finish, the way up.
-- Promises for public.units, first for new rows, then for all: extras_not_negative.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.units; readers and writers wait.
-- Work: reads public.units once.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: No longer promises for public.units: extras_not_negative.

DO $pilaster$
BEGIN
    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.units
        DROP CONSTRAINT IF EXISTS extras_not_negative;
    ALTER TABLE public.units
        ADD CONSTRAINT extras_not_negative CHECK (extras_price >= 0) NOT VALID;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.units
        VALIDATE CONSTRAINT extras_not_negative;
END
$pilaster$;
