-- dealership: opens version 2 beside 1. Phase index, the way up.
-- Says what new indexes of public.vehicles are for.
-- Specs: inventory.kdl
-- Lock: SHARE UPDATE EXCLUSIVE on public.vehicles_dealership_id_operation_mode_idx; readers and writers go on.
-- The way back: The comments go with their indexes.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

COMMENT ON INDEX public.vehicles_dealership_id_operation_mode_idx IS 'Vehicles that differ from their dealership.';

-- pilaster: by hand, after
-- pilaster: end
