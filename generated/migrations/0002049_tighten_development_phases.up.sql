-- no-transaction
-- portal: opens version 2 beside 1. Phase finish, the way up.
-- Promises for public.development_phases, first for new rows, then for all: progress_is_percentage.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.development_phases; readers and writers wait.
-- Work: reads public.development_phases once.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: No longer promises for public.development_phases: progress_is_percentage.

DO $pilaster$
BEGIN
    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.development_phases
        DROP CONSTRAINT IF EXISTS progress_is_percentage;
    ALTER TABLE public.development_phases
        ADD CONSTRAINT progress_is_percentage CHECK (progress_percent BETWEEN 0 AND 100) NOT VALID;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.development_phases
        VALIDATE CONSTRAINT progress_is_percentage;
END
$pilaster$;
