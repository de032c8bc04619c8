-- no-transaction
-- portal: opens version 2 beside 1. Phase finish, the way up.
-- Promises for public.listings, first for new rows, then for all: price_range_not_negative, slug NOT NULL, headline NOT NULL.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.listings; readers and writers wait.
-- Work: reads public.listings once.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: No longer promises for public.listings: price_range_not_negative, slug NOT NULL, headline NOT NULL.

DO $pilaster$
BEGIN
    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.listings
        DROP CONSTRAINT IF EXISTS price_range_not_negative;
    ALTER TABLE public.listings
        ADD CONSTRAINT price_range_not_negative CHECK (price_from >= 0 AND price_to >= 0) NOT VALID;
    ALTER TABLE public.listings
        DROP CONSTRAINT IF EXISTS listings_slug_not_null;
    ALTER TABLE public.listings
        ADD CONSTRAINT listings_slug_not_null CHECK (slug IS NOT NULL) NOT VALID;
    ALTER TABLE public.listings
        DROP CONSTRAINT IF EXISTS listings_headline_not_null;
    ALTER TABLE public.listings
        ADD CONSTRAINT listings_headline_not_null CHECK (headline IS NOT NULL) NOT VALID;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.listings
        VALIDATE CONSTRAINT price_range_not_negative;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.listings
        VALIDATE CONSTRAINT listings_slug_not_null;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.listings
        VALIDATE CONSTRAINT listings_headline_not_null;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.listings
        ALTER COLUMN slug SET NOT NULL;
    ALTER TABLE public.listings
        DROP CONSTRAINT listings_slug_not_null;
    ALTER TABLE public.listings
        ALTER COLUMN headline SET NOT NULL;
    ALTER TABLE public.listings
        DROP CONSTRAINT listings_headline_not_null;
END
$pilaster$;
