-- dealership: opens version 3 beside 1, 2. Phase expand, the way down.
-- Drops tables: public.vehicle_recommendations.
-- Specs: inventory.kdl
-- Lock: ACCESS EXCLUSIVE on public.customers; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.dealerships; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.vehicle_recommendations; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.vehicles; readers and writers wait.
-- Work: reads public.vehicle_recommendations once.
-- LOSES all rows of public.vehicle_recommendations.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Makes new tables: public.vehicle_recommendations.
-- squawk-ignore-file ban-drop-constraint, ban-drop-table -- version 3 brought it, and ends with this
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

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
END
$pilaster$;

ALTER TABLE public.vehicle_recommendations
    DROP CONSTRAINT vehicle_recommendations_dealership_id_customer_id_fkey;

ALTER TABLE public.vehicle_recommendations
    DROP CONSTRAINT vehicle_recommendations_dealership_id_vehicle_id_fkey;

ALTER TABLE public.vehicle_recommendations
    DROP CONSTRAINT vehicle_recommendations_dealership_id_fkey;

DROP TABLE public.vehicle_recommendations;

-- pilaster: by hand, after
-- pilaster: end
