-- dealership: opens version 3 beside 1, 2. Phase expand, the way down.
-- Takes from public.vehicles: column recommendation_reason.
-- Specs: inventory.kdl
-- Lock: ACCESS EXCLUSIVE on public.vehicles; readers and writers wait.
-- Work: reads public.vehicles once.
-- LOSES values of public.vehicles.recommendation_reason.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.vehicles: column recommendation_reason.
-- squawk-ignore-file ban-drop-column -- version 3 brought it, and ends with this
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
    LOCK TABLE public.vehicles IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.vehicles WHERE recommendation_reason IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.vehicles.recommendation_reason; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

ALTER TABLE public.vehicles
    DROP COLUMN recommendation_reason;

-- pilaster: by hand, after
-- pilaster: end
