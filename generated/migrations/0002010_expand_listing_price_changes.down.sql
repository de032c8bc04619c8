-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.listing_price_changes: column reason.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.listing_price_changes; readers and writers wait.
-- Work: reads public.listing_price_changes once.
-- LOSES values of public.listing_price_changes.reason.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.listing_price_changes: column reason.
-- squawk-ignore-file ban-drop-column -- version 2 brought it, and ends with this
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DO $pilaster$
#variable_conflict use_column
BEGIN
    IF current_setting('pilaster.allow_data_loss', true) = 'yes' THEN
        RETURN;
    END IF;
    PERFORM set_config('row_security', 'off', true);
    LOCK TABLE public.listing_price_changes IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.listing_price_changes WHERE reason IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.listing_price_changes.reason; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

ALTER TABLE public.listing_price_changes
    DROP COLUMN reason;

-- pilaster: by hand, after
-- pilaster: end
