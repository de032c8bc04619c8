-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.listing_drafts: column payload_version, column expires_at.
-- Specs: wizards.kdl
-- Lock: ACCESS EXCLUSIVE on public.listing_drafts; readers and writers wait.
-- Work: reads public.listing_drafts once.
-- LOSES values of public.listing_drafts.expires_at.
-- LOSES values of public.listing_drafts.payload_version.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.listing_drafts: column payload_version, column expires_at.
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
    LOCK TABLE public.listing_drafts IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.listing_drafts WHERE expires_at IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.listing_drafts.expires_at; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.listing_drafts WHERE payload_version IS DISTINCT FROM 1::integer) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.listing_drafts.payload_version; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

ALTER TABLE public.listing_drafts
    DROP COLUMN expires_at;

ALTER TABLE public.listing_drafts
    DROP COLUMN payload_version;

-- pilaster: by hand, after
-- pilaster: end
