-- every_type: version 1 in an empty database. Phase baseline, the way down.
-- Leaves an empty database; roles stay, other databases may use them.
-- Specs: types.kdl
-- Lock: ACCESS EXCLUSIVE on typed.every_list; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on typed.every_optional; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on typed.every_value; readers and writers wait.
-- Work: reads typed.every_list once.
-- LOSES all rows of typed.every_list.
-- LOSES all rows of typed.every_optional.
-- LOSES all rows of typed.every_value.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Makes every type, table, view and right of the first version.
-- squawk-ignore-file ban-drop-schema, ban-drop-table, ban-drop-type -- before the first version there is nothing
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
    FOREACH doomed IN ARRAY ARRAY[
        'typed.every_list',
        'typed.every_optional',
        'typed.every_value'
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

DROP TABLE typed.every_list;

DROP TABLE typed.every_optional;

DROP TABLE typed.every_value;

DROP TYPE typed.mood;

DROP SCHEMA typed;

-- pilaster: by hand, after
-- pilaster: end
