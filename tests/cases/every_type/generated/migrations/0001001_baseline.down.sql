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

SET LOCAL lock_timeout = '5000ms';

DO $pilaster$
#variable_conflict use_column
BEGIN
    IF current_setting('pilaster.allow_data_loss', true) = 'yes' THEN
        RETURN;
    END IF;
    LOCK TABLE typed.every_list IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM typed.every_list) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of typed.every_list; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE typed.every_optional IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM typed.every_optional) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of typed.every_optional; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE typed.every_value IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM typed.every_value) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of typed.every_value; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

DROP TABLE typed.every_list;

DROP TABLE typed.every_optional;

DROP TABLE typed.every_value;

DROP TYPE typed.mood;

DROP SCHEMA typed;
