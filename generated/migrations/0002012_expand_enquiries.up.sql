-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.enquiries: column message, column assigned_to, column consents_to_marketing.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.enquiries; readers and writers wait.
-- The way back: Takes from public.enquiries: column message, column assigned_to, column consents_to_marketing.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.enquiries
    ADD COLUMN message text;

COMMENT ON COLUMN public.enquiries.message IS 'What the seeker wrote.';

ALTER TABLE public.enquiries
    ADD COLUMN assigned_to bigint;

COMMENT ON COLUMN public.enquiries.assigned_to IS 'The agent who answers.';

ALTER TABLE public.enquiries
    ADD COLUMN consents_to_marketing boolean DEFAULT false NOT NULL;

COMMENT ON COLUMN public.enquiries.consents_to_marketing IS 'Agreed to hear from the organization about other homes.';

DO $pilaster$
#variable_conflict use_column
DECLARE
    pilaster_path text := current_setting('search_path');
BEGIN
    PERFORM set_config('search_path', 'public', true);
    PERFORM (body)::text FROM public.enquiries LIMIT 0;
    PERFORM (message)::text FROM public.enquiries LIMIT 0;
    PERFORM ('')::text FROM public.enquiries LIMIT 0;
    PERFORM set_config('search_path', pilaster_path, true);
END
$pilaster$;

CREATE OR REPLACE FUNCTION public.enquiries_in_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = public, pg_temp
    AS $pilaster$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.message IS NULL THEN
            NEW.message := NEW.body;
        END IF;
        IF NEW.source_page IS NULL THEN
            NEW.source_page := (SELECT ('')::text FROM (SELECT NEW.*) AS enquiries);
        END IF;
        IF NEW.body IS NULL OR NEW.message IS DISTINCT FROM NEW.body THEN
            NEW.body := NEW.message;
        END IF;
    ELSE
        IF NEW.body IS DISTINCT FROM OLD.body AND NEW.message IS NOT DISTINCT FROM OLD.message THEN
            NEW.message := NEW.body;
        END IF;
        IF NEW.message IS NULL AND OLD.message IS NULL THEN
            NEW.message := NEW.body;
        END IF;
        IF NEW.source_page IS NULL THEN
            NEW.source_page := (SELECT ('')::text FROM (SELECT NEW.*) AS enquiries);
        END IF;
        IF NEW.message IS DISTINCT FROM OLD.message AND NEW.message IS DISTINCT FROM NEW.body THEN
            NEW.body := NEW.message;
        END IF;
    END IF;
    RETURN NEW;
END
$pilaster$;

CREATE OR REPLACE TRIGGER pilaster_in_step
    BEFORE INSERT OR UPDATE ON public.enquiries
    FOR EACH ROW EXECUTE FUNCTION public.enquiries_in_step();

-- pilaster: by hand, after
-- pilaster: end
