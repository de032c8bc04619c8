-- no-transaction
-- portal: opens version 2 beside 1. Phase backfill, the way up.
-- Gives rows of public.existing_properties their values: land_area_m2, is_pet_friendly.
-- Specs: existing.kdl
-- Lock: ROW EXCLUSIVE on public.existing_properties; readers and writers go on.
-- Work: writes rows of public.existing_properties in short transactions; triggers of the table fire.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: Values stay until their columns go.

DO $pilaster$
#variable_conflict use_column
DECLARE
    pilaster_block bigint;
    pilaster_blocks bigint;
    pilaster_rows bigint;
    pilaster_filled bigint;
BEGIN
    FOR pilaster_pass IN 1..10 LOOP
        pilaster_block := 0;
        pilaster_filled := 0;
        pilaster_blocks := pg_relation_size('public.existing_properties') / current_setting('block_size')::bigint;
        WHILE pilaster_block < pilaster_blocks LOOP
            PERFORM set_config('lock_timeout', '5000ms', true);
            PERFORM set_config('search_path', 'public', true);
            PERFORM set_config('row_security', 'off', true);
            UPDATE public.existing_properties
                SET land_area_m2 = (erf_area_m2)::numeric(12,2)
                WHERE ctid >= format('(%s,0)', pilaster_block)::tid
                    AND ctid < format('(%s,0)', pilaster_block + 128)::tid
                    AND land_area_m2 IS NULL AND (erf_area_m2) IS NOT NULL;
            GET DIAGNOSTICS pilaster_rows = ROW_COUNT;
            pilaster_filled := pilaster_filled + pilaster_rows;
            UPDATE public.existing_properties
                SET is_pet_friendly = (false)::boolean
                WHERE ctid >= format('(%s,0)', pilaster_block)::tid
                    AND ctid < format('(%s,0)', pilaster_block + 128)::tid
                    AND is_pet_friendly IS NULL AND (false) IS NOT NULL;
            GET DIAGNOSTICS pilaster_rows = ROW_COUNT;
            pilaster_filled := pilaster_filled + pilaster_rows;
            COMMIT;
            pilaster_block := pilaster_block + 128;
        END LOOP;
        EXIT WHEN pilaster_filled = 0;
    END LOOP;
END
$pilaster$;
