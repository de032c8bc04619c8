-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.media: column alt_text, column taken_on.
-- Specs: media.kdl
-- Lock: ACCESS EXCLUSIVE on public.media; readers and writers wait.
-- Work: reads public.media once.
-- LOSES values of public.media.taken_on.
-- LOSES values of public.media.alt_text.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.media: column alt_text, column taken_on.
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
    LOCK TABLE public.media IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.media WHERE taken_on IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.media.taken_on; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.media WHERE alt_text IS DISTINCT FROM ''::text) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.media.alt_text; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

DROP TRIGGER pilaster_in_step ON public.media;

DROP FUNCTION public.media_in_step();

ALTER TABLE public.media
    DROP COLUMN taken_on;

ALTER TABLE public.media
    DROP COLUMN alt_text;

-- pilaster: by hand, after
-- pilaster: end
