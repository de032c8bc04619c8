-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.media: column alt_text, column taken_on.
-- Specs: media.kdl
-- Lock: ACCESS EXCLUSIVE on public.media; readers and writers wait.
-- The way back: Takes from public.media: column alt_text, column taken_on.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.media
    ADD COLUMN alt_text text DEFAULT '' NOT NULL;

COMMENT ON COLUMN public.media.alt_text IS 'What a screen reader says.';

ALTER TABLE public.media
    ADD COLUMN taken_on date;

COMMENT ON COLUMN public.media.taken_on IS 'Day on which it was made, as the uploader says.';

DO $pilaster$
#variable_conflict use_column
DECLARE
    pilaster_path text := current_setting('search_path');
BEGIN
    PERFORM set_config('search_path', 'public', true);
    PERFORM ('')::text FROM public.media LIMIT 0;
    PERFORM set_config('search_path', pilaster_path, true);
END
$pilaster$;

CREATE OR REPLACE FUNCTION public.media_in_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = public, pg_temp
    AS $pilaster$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.caption IS NULL THEN
            NEW.caption := (SELECT ('')::text FROM (SELECT NEW.*) AS media);
        END IF;
    ELSE
        IF NEW.caption IS NULL THEN
            NEW.caption := (SELECT ('')::text FROM (SELECT NEW.*) AS media);
        END IF;
    END IF;
    RETURN NEW;
END
$pilaster$;

CREATE OR REPLACE TRIGGER pilaster_in_step
    BEFORE INSERT OR UPDATE ON public.media
    FOR EACH ROW EXECUTE FUNCTION public.media_in_step();

-- pilaster: by hand, after
-- pilaster: end
