-- no-transaction
-- portal: opens version 2 beside 1. Phase finish, the way up.
-- Promises for public.rental_terms, first for new rows, then for all: max_occupants_positive.
-- Specs: existing.kdl
-- Lock: ACCESS EXCLUSIVE on public.rental_terms; readers and writers wait.
-- Work: reads public.rental_terms once.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: No longer promises for public.rental_terms: max_occupants_positive.

DO $pilaster$
BEGIN
    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.rental_terms
        DROP CONSTRAINT IF EXISTS max_occupants_positive;
    ALTER TABLE public.rental_terms
        ADD CONSTRAINT max_occupants_positive CHECK (max_occupants > 0) NOT VALID;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.rental_terms
        VALIDATE CONSTRAINT max_occupants_positive;
END
$pilaster$;
