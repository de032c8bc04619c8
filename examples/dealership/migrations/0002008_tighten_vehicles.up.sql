-- no-transaction
-- dealership: opens version 2 beside 1. Phase finish, the way up.
-- Promises for public.vehicles, first for new rows, then for all: lead_score_is_percentage, counts_not_negative, recommendation_score_is_share.
-- Specs: inventory.kdl
-- Lock: ACCESS EXCLUSIVE on public.vehicles; readers and writers wait.
-- Work: reads public.vehicles once.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: No longer promises for public.vehicles: lead_score_is_percentage, counts_not_negative, recommendation_score_is_share.

DO $pilaster$
BEGIN
    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.vehicles
        DROP CONSTRAINT IF EXISTS lead_score_is_percentage;
    ALTER TABLE public.vehicles
        ADD CONSTRAINT lead_score_is_percentage CHECK (lead_score BETWEEN 0 AND 100) NOT VALID;
    ALTER TABLE public.vehicles
        DROP CONSTRAINT IF EXISTS counts_not_negative;
    ALTER TABLE public.vehicles
        ADD CONSTRAINT counts_not_negative CHECK (view_count >= 0 AND inquiry_count >= 0 AND test_drive_count >= 0) NOT VALID;
    ALTER TABLE public.vehicles
        DROP CONSTRAINT IF EXISTS recommendation_score_is_share;
    ALTER TABLE public.vehicles
        ADD CONSTRAINT recommendation_score_is_share CHECK (recommendation_score BETWEEN 0 AND 1) NOT VALID;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.vehicles
        VALIDATE CONSTRAINT lead_score_is_percentage;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.vehicles
        VALIDATE CONSTRAINT counts_not_negative;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.vehicles
        VALIDATE CONSTRAINT recommendation_score_is_share;
END
$pilaster$;
