-- no-transaction
-- portal: opens version 2 beside 1. Phase finish, the way up.
-- Promises for public.enquiries, first for new rows, then for all: enquiries_assigned_to_fkey, source_page NOT NULL, message NOT NULL.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.enquiries; readers and writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.users; writers wait.
-- Work: reads public.enquiries once.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: No longer promises for public.enquiries: enquiries_assigned_to_fkey, source_page NOT NULL, message NOT NULL.

DO $pilaster$
BEGIN
    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.enquiries
        DROP CONSTRAINT IF EXISTS enquiries_assigned_to_fkey;
    ALTER TABLE public.enquiries
        ADD CONSTRAINT enquiries_assigned_to_fkey FOREIGN KEY (assigned_to) REFERENCES public.users (id) ON DELETE SET NULL NOT VALID;
    ALTER TABLE public.enquiries
        DROP CONSTRAINT IF EXISTS enquiries_source_page_not_null;
    ALTER TABLE public.enquiries
        ADD CONSTRAINT enquiries_source_page_not_null CHECK (source_page IS NOT NULL) NOT VALID;
    ALTER TABLE public.enquiries
        DROP CONSTRAINT IF EXISTS enquiries_message_not_null;
    ALTER TABLE public.enquiries
        ADD CONSTRAINT enquiries_message_not_null CHECK (message IS NOT NULL) NOT VALID;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.enquiries
        VALIDATE CONSTRAINT enquiries_assigned_to_fkey;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.enquiries
        VALIDATE CONSTRAINT enquiries_source_page_not_null;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.enquiries
        VALIDATE CONSTRAINT enquiries_message_not_null;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.enquiries
        ALTER COLUMN source_page SET NOT NULL;
    ALTER TABLE public.enquiries
        DROP CONSTRAINT enquiries_source_page_not_null;
    ALTER TABLE public.enquiries
        ALTER COLUMN message SET NOT NULL;
    ALTER TABLE public.enquiries
        DROP CONSTRAINT enquiries_message_not_null;
END
$pilaster$;
