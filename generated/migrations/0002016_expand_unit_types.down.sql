-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.unit_types: column balcony_area_m2.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.unit_types; readers and writers wait.
-- Work: reads public.unit_types once.
-- LOSES values of public.unit_types.balcony_area_m2.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.unit_types: column balcony_area_m2.
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
    LOCK TABLE public.unit_types IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.unit_types WHERE balcony_area_m2 IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.unit_types.balcony_area_m2; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

DROP TRIGGER pilaster_in_step ON public.unit_types;

DROP FUNCTION public.unit_types_in_step();

ALTER TABLE public.unit_types
    DROP COLUMN balcony_area_m2;

-- pilaster: by hand, after
-- pilaster: end
