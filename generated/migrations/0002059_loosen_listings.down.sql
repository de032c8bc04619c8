-- no-transaction
-- portal: opens version 2 beside 1. Phase contract, the way down.
-- Promises for public.listings, first for new rows, then for all: price_not_negative.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.listings; readers and writers wait.
-- Work: reads public.listings once.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: No longer promises for public.listings: price_not_negative.

DO $pilaster$
BEGIN
    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.listings
        DROP CONSTRAINT IF EXISTS price_not_negative;
    ALTER TABLE public.listings
        ADD CONSTRAINT price_not_negative CHECK (price >= 0) NOT VALID;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.listings
        VALIDATE CONSTRAINT price_not_negative;
END
$pilaster$;
