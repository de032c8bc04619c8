-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.open_houses: column capacity.
-- Specs: existing.kdl
-- Lock: ACCESS EXCLUSIVE on public.open_houses; readers and writers wait.
-- Work: reads public.open_houses once.
-- LOSES values of public.open_houses.capacity.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.open_houses: column capacity.
-- squawk-ignore-file ban-drop-column -- version 2 brought it, and ends with this
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
    LOCK TABLE public.open_houses IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.open_houses WHERE capacity IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.open_houses.capacity; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

ALTER TABLE public.open_houses
    DROP COLUMN capacity;

-- pilaster: by hand, after
-- pilaster: end
