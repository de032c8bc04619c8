-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.unit_types: column balcony_area_m2.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.unit_types; readers and writers wait.
-- The way back: Takes from public.unit_types: column balcony_area_m2.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.unit_types
    ADD COLUMN balcony_area_m2 numeric(8,2);

COMMENT ON COLUMN public.unit_types.balcony_area_m2 IS 'In square metres.';

DO $pilaster$
#variable_conflict use_column
DECLARE
    pilaster_path text := current_setting('search_path');
BEGIN
    PERFORM set_config('search_path', 'public', true);
    PERFORM ('')::text FROM public.unit_types LIMIT 0;
    PERFORM set_config('search_path', pilaster_path, true);
END
$pilaster$;

CREATE OR REPLACE FUNCTION public.unit_types_in_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = public, pg_temp
    AS $pilaster$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.description IS NULL THEN
            NEW.description := (SELECT ('')::text FROM (SELECT NEW.*) AS unit_types);
        END IF;
    ELSE
        IF NEW.description IS NULL THEN
            NEW.description := (SELECT ('')::text FROM (SELECT NEW.*) AS unit_types);
        END IF;
    END IF;
    RETURN NEW;
END
$pilaster$;

CREATE OR REPLACE TRIGGER pilaster_in_step
    BEFORE INSERT OR UPDATE ON public.unit_types
    FOR EACH ROW EXECUTE FUNCTION public.unit_types_in_step();

-- pilaster: by hand, after
-- pilaster: end
