-- no-transaction
-- portal: opens version 2 beside 1. Phase finish, the way up.
-- Promises for public.user_profiles, first for new rows, then for all: locale NOT NULL, full_name NOT NULL.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.user_profiles; readers and writers wait.
-- Work: reads public.user_profiles once.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: No longer promises for public.user_profiles: locale NOT NULL, full_name NOT NULL.

DO $pilaster$
BEGIN
    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.user_profiles
        DROP CONSTRAINT IF EXISTS user_profiles_locale_not_null;
    ALTER TABLE public.user_profiles
        ADD CONSTRAINT user_profiles_locale_not_null CHECK (locale IS NOT NULL) NOT VALID;
    ALTER TABLE public.user_profiles
        DROP CONSTRAINT IF EXISTS user_profiles_full_name_not_null;
    ALTER TABLE public.user_profiles
        ADD CONSTRAINT user_profiles_full_name_not_null CHECK (full_name IS NOT NULL) NOT VALID;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.user_profiles
        VALIDATE CONSTRAINT user_profiles_locale_not_null;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.user_profiles
        VALIDATE CONSTRAINT user_profiles_full_name_not_null;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.user_profiles
        ALTER COLUMN locale SET NOT NULL;
    ALTER TABLE public.user_profiles
        DROP CONSTRAINT user_profiles_locale_not_null;
    ALTER TABLE public.user_profiles
        ALTER COLUMN full_name SET NOT NULL;
    ALTER TABLE public.user_profiles
        DROP CONSTRAINT user_profiles_full_name_not_null;
END
$pilaster$;
