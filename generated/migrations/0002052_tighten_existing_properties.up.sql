-- no-transaction
-- portal: opens version 2 beside 1. Phase finish, the way up.
-- Promises for public.existing_properties, first for new rows, then for all: energy_score_in_range, is_pet_friendly NOT NULL.
-- Specs: existing.kdl
-- Lock: ACCESS EXCLUSIVE on public.existing_properties; readers and writers wait.
-- Work: reads public.existing_properties once.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: No longer promises for public.existing_properties: energy_score_in_range, is_pet_friendly NOT NULL.

DO $pilaster$
BEGIN
    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.existing_properties
        DROP CONSTRAINT IF EXISTS energy_score_in_range;
    ALTER TABLE public.existing_properties
        ADD CONSTRAINT energy_score_in_range CHECK (energy_score BETWEEN 0 AND 100) NOT VALID;
    ALTER TABLE public.existing_properties
        DROP CONSTRAINT IF EXISTS existing_properties_is_pet_friendly_not_null;
    ALTER TABLE public.existing_properties
        ADD CONSTRAINT existing_properties_is_pet_friendly_not_null CHECK (is_pet_friendly IS NOT NULL) NOT VALID;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.existing_properties
        VALIDATE CONSTRAINT energy_score_in_range;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.existing_properties
        VALIDATE CONSTRAINT existing_properties_is_pet_friendly_not_null;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.existing_properties
        ALTER COLUMN is_pet_friendly SET NOT NULL;
    ALTER TABLE public.existing_properties
        DROP CONSTRAINT existing_properties_is_pet_friendly_not_null;
END
$pilaster$;
