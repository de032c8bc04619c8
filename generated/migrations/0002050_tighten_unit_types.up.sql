-- no-transaction
-- portal: opens version 2 beside 1. Phase finish, the way up.
-- Promises for public.unit_types, first for new rows, then for all: description NOT NULL.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.unit_types; readers and writers wait.
-- Work: reads public.unit_types once.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: No longer promises for public.unit_types: description NOT NULL.

DO $pilaster$
BEGIN
    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.unit_types
        DROP CONSTRAINT IF EXISTS unit_types_description_not_null;
    ALTER TABLE public.unit_types
        ADD CONSTRAINT unit_types_description_not_null CHECK (description IS NOT NULL) NOT VALID;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.unit_types
        VALIDATE CONSTRAINT unit_types_description_not_null;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.unit_types
        ALTER COLUMN description SET NOT NULL;
    ALTER TABLE public.unit_types
        DROP CONSTRAINT unit_types_description_not_null;
END
$pilaster$;
