-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.existing_properties: column land_area_m2, column backup_power, column energy_score.
-- Specs: existing.kdl
-- Lock: ACCESS EXCLUSIVE on public.existing_properties; readers and writers wait.
-- Work: reads public.existing_properties once.
-- LOSES values of public.existing_properties.energy_score.
-- LOSES values of public.existing_properties.backup_power.
-- LOSES values of public.existing_properties.land_area_m2.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.existing_properties: column land_area_m2, column backup_power, column energy_score.
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
    LOCK TABLE public.existing_properties IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.existing_properties WHERE energy_score IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.existing_properties.energy_score; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.existing_properties WHERE backup_power IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.existing_properties.backup_power; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.existing_properties WHERE land_area_m2 IS DISTINCT FROM (erf_area_m2)::numeric(12,2)) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.existing_properties.land_area_m2; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

DROP TRIGGER pilaster_in_step ON public.existing_properties;

DROP FUNCTION public.existing_properties_in_step();

ALTER TABLE public.existing_properties
    DROP COLUMN energy_score;

ALTER TABLE public.existing_properties
    DROP COLUMN backup_power;

ALTER TABLE public.existing_properties
    DROP COLUMN land_area_m2;

-- pilaster: by hand, after
-- pilaster: end
