-- dealership: opens version 2 beside 1. Phase finish, the way up.
-- The step is complete; makes sure that every index was built to its end.
-- The way back: Refuses to begin the way down while it would lose data.

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DO $pilaster$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.vehicles_dealership_id_lifecycle_stage_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.vehicles_dealership_id_lifecycle_stage_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.vehicles_dealership_id_lifecycle_stage_idx; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.vehicles_dealership_id_operation_mode_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.vehicles_dealership_id_operation_mode_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.vehicles_dealership_id_operation_mode_idx; and then this migration again';
    END IF;
END
$pilaster$;

-- pilaster: by hand, after
-- pilaster: end
