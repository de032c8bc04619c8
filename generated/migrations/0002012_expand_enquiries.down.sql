-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.enquiries: column message, column assigned_to, column consents_to_marketing.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.enquiries; readers and writers wait.
-- Work: reads public.enquiries once.
-- LOSES values of public.enquiries.consents_to_marketing.
-- LOSES values of public.enquiries.assigned_to.
-- LOSES values of public.enquiries.message.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.enquiries: column message, column assigned_to, column consents_to_marketing.
-- squawk-ignore-file ban-drop-column, ban-drop-function -- version 2 brought it, and ends with this
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
    LOCK TABLE public.enquiries IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.enquiries WHERE consents_to_marketing IS DISTINCT FROM false::boolean) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.enquiries.consents_to_marketing; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.enquiries WHERE assigned_to IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.enquiries.assigned_to; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.enquiries WHERE message IS DISTINCT FROM (body)::text) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.enquiries.message; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

DROP TRIGGER pilaster_in_step ON public.enquiries;

DROP FUNCTION public.enquiries_in_step();

ALTER TABLE public.enquiries
    DROP COLUMN consents_to_marketing;

ALTER TABLE public.enquiries
    DROP COLUMN assigned_to;

ALTER TABLE public.enquiries
    DROP COLUMN message;

-- pilaster: by hand, after
-- pilaster: end
