-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.units: column orientation, column extras_price, column total_price.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.units; readers and writers wait.
-- The way back: Takes from public.units: column orientation, column extras_price, column total_price.
-- squawk-ignore-file prefer-bigint-over-int -- the specs choose the types
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.units
    ADD COLUMN orientation text;

COMMENT ON COLUMN public.units.orientation IS 'Which way the living room looks.';

ALTER TABLE public.units
    ADD COLUMN extras_price integer DEFAULT 0 NOT NULL;

COMMENT ON COLUMN public.units.extras_price IS 'What the buyer''s choices add.';

ALTER TABLE public.units
    ADD COLUMN total_price integer;

COMMENT ON COLUMN public.units.total_price IS 'Price with extras, as contracted.';

DO $pilaster$
#variable_conflict use_column
DECLARE
    pilaster_path text := current_setting('search_path');
BEGIN
    PERFORM set_config('search_path', 'public', true);
    PERFORM (aspect)::text FROM public.units LIMIT 0;
    PERFORM (orientation)::text FROM public.units LIMIT 0;
    PERFORM (price)::integer FROM public.units LIMIT 0;
    PERFORM set_config('search_path', pilaster_path, true);
END
$pilaster$;

CREATE OR REPLACE FUNCTION public.units_in_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = public, pg_temp
    AS $pilaster$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.orientation IS NULL AND NEW.aspect IS NOT NULL THEN
            NEW.orientation := NEW.aspect;
        END IF;
        IF NEW.total_price IS NULL THEN
            NEW.total_price := (SELECT (price)::integer FROM (SELECT NEW.*) AS units);
        END IF;
        IF NEW.orientation IS DISTINCT FROM NEW.aspect THEN
            NEW.aspect := NEW.orientation;
        END IF;
    ELSE
        IF NEW.aspect IS DISTINCT FROM OLD.aspect AND NEW.orientation IS NOT DISTINCT FROM OLD.orientation THEN
            NEW.orientation := NEW.aspect;
        END IF;
        IF NEW.orientation IS DISTINCT FROM OLD.orientation AND NEW.orientation IS DISTINCT FROM NEW.aspect THEN
            NEW.aspect := NEW.orientation;
        END IF;
    END IF;
    RETURN NEW;
END
$pilaster$;

CREATE OR REPLACE TRIGGER pilaster_in_step
    BEFORE INSERT OR UPDATE ON public.units
    FOR EACH ROW EXECUTE FUNCTION public.units_in_step();

-- pilaster: by hand, after
-- pilaster: end
