-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.units: column orientation, column extras_price, column total_price.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.units; readers and writers wait.
-- Work: reads public.units once.
-- LOSES values of public.units.total_price.
-- LOSES values of public.units.extras_price.
-- LOSES values of public.units.orientation.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.units: column orientation, column extras_price, column total_price.
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
    LOCK TABLE public.units IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.units WHERE total_price IS DISTINCT FROM (price)::integer) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.units.total_price; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.units WHERE extras_price IS DISTINCT FROM 0::integer) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.units.extras_price; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.units WHERE orientation IS DISTINCT FROM (aspect)::text) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.units.orientation; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

DROP TRIGGER pilaster_in_step ON public.units;

DROP FUNCTION public.units_in_step();

ALTER TABLE public.units
    DROP COLUMN total_price;

ALTER TABLE public.units
    DROP COLUMN extras_price;

ALTER TABLE public.units
    DROP COLUMN orientation;

-- pilaster: by hand, after
-- pilaster: end
