-- dealership: opens version 3 beside 1, 2. Phase finish, the way down.
-- Refuses to begin the way down while it would lose data.
-- Lock: SHARE ROW EXCLUSIVE on public.vehicle_recommendations; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.vehicles; writers wait.
-- Work: reads public.vehicle_recommendations once.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: The step is complete; makes sure that every index was built to its end.

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DO $pilaster$
#variable_conflict use_column
DECLARE
    doomed text;
    filled boolean;
BEGIN
    IF current_setting('pilaster.allow_data_loss', true) = 'yes' THEN
        RETURN;
    END IF;
    PERFORM set_config('row_security', 'off', true);
    FOREACH doomed IN ARRAY ARRAY[
        'public.vehicle_recommendations'
    ] LOOP
        EXECUTE 'LOCK TABLE ' || doomed || ' IN SHARE ROW EXCLUSIVE MODE';
        CONTINUE WHEN pg_catalog.pg_relation_size(doomed::pg_catalog.regclass) = 0
            AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits WHERE inhparent = doomed::pg_catalog.regclass);
        EXECUTE 'SELECT EXISTS (SELECT FROM ' || doomed || ')' INTO filled;
        IF filled THEN
            RAISE EXCEPTION USING MESSAGE = 'this would lose rows of ' || doomed || '; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
        END IF;
    END LOOP;
    LOCK TABLE public.vehicles IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.vehicles WHERE recommendation_reason IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.vehicles.recommendation_reason; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

-- pilaster: by hand, after
-- pilaster: end
