-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.existing_properties: column land_area_m2, column backup_power, column energy_score.
-- Specs: existing.kdl
-- Lock: ACCESS EXCLUSIVE on public.existing_properties; readers and writers wait.
-- The way back: Takes from public.existing_properties: column land_area_m2, column backup_power, column energy_score.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.existing_properties
    ADD COLUMN land_area_m2 numeric(12,2);

COMMENT ON COLUMN public.existing_properties.land_area_m2 IS 'The land that belongs to it, in square metres.';

ALTER TABLE public.existing_properties
    ADD COLUMN backup_power text;

COMMENT ON COLUMN public.existing_properties.backup_power IS 'Solar, generator, inverter: what works when the grid does not.';

ALTER TABLE public.existing_properties
    ADD COLUMN energy_score real;

COMMENT ON COLUMN public.existing_properties.energy_score IS 'From 0 to 100, of the energy certificate.';

DO $pilaster$
#variable_conflict use_column
DECLARE
    pilaster_path text := current_setting('search_path');
BEGIN
    PERFORM set_config('search_path', 'public', true);
    PERFORM (erf_area_m2)::numeric(12,2) FROM public.existing_properties LIMIT 0;
    PERFORM (land_area_m2)::numeric(12,2) FROM public.existing_properties LIMIT 0;
    PERFORM (false)::boolean FROM public.existing_properties LIMIT 0;
    PERFORM ('')::text FROM public.existing_properties LIMIT 0;
    PERFORM set_config('search_path', pilaster_path, true);
END
$pilaster$;

CREATE OR REPLACE FUNCTION public.existing_properties_in_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = public, pg_temp
    AS $pilaster$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.land_area_m2 IS NULL AND NEW.erf_area_m2 IS NOT NULL THEN
            NEW.land_area_m2 := NEW.erf_area_m2;
        END IF;
        IF NEW.is_pet_friendly IS NULL THEN
            NEW.is_pet_friendly := (SELECT (false)::boolean FROM (SELECT NEW.*) AS existing_properties);
        END IF;
        IF NEW.land_area_m2 IS DISTINCT FROM NEW.erf_area_m2 THEN
            NEW.erf_area_m2 := NEW.land_area_m2;
        END IF;
        IF NEW.mandate_number IS NULL THEN
            NEW.mandate_number := (SELECT ('')::text FROM (SELECT NEW.*) AS existing_properties);
        END IF;
    ELSE
        IF NEW.erf_area_m2 IS DISTINCT FROM OLD.erf_area_m2
            AND NEW.land_area_m2 IS NOT DISTINCT FROM OLD.land_area_m2 THEN
            NEW.land_area_m2 := NEW.erf_area_m2;
        END IF;
        IF NEW.is_pet_friendly IS NULL THEN
            NEW.is_pet_friendly := (SELECT (false)::boolean FROM (SELECT NEW.*) AS existing_properties);
        END IF;
        IF NEW.land_area_m2 IS DISTINCT FROM OLD.land_area_m2 AND NEW.land_area_m2 IS DISTINCT FROM NEW.erf_area_m2 THEN
            NEW.erf_area_m2 := NEW.land_area_m2;
        END IF;
    END IF;
    RETURN NEW;
END
$pilaster$;

CREATE OR REPLACE TRIGGER pilaster_in_step
    BEFORE INSERT OR UPDATE ON public.existing_properties
    FOR EACH ROW EXECUTE FUNCTION public.existing_properties_in_step();

-- pilaster: by hand, after
-- pilaster: end
