-- no-transaction
-- toolsets: opens version 2 beside 1. Phase backfill, the way up.
-- Gives rows of public.toolsets their values: history_id.
-- Specs: toolsets.kdl
-- Lock: ROW EXCLUSIVE on public.toolsets; readers and writers go on.
-- Work: writes rows of public.toolsets in short transactions; triggers of the table fire.
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
    FOR pilaster_pass IN 1..9 LOOP
        pilaster_block := 0;
        pilaster_filled := 0;
        pilaster_blocks := pg_relation_size('public.toolsets') / current_setting('block_size')::bigint;
        WHILE pilaster_block < pilaster_blocks LOOP
            PERFORM set_config('lock_timeout', '5000ms', true);
            PERFORM set_config('search_path', 'public', true);
            PERFORM set_config('row_security', 'off', true);
            UPDATE public.toolsets
                SET history_id = (gen_random_uuid())::uuid
                WHERE ctid >= format('(%s,0)', pilaster_block)::tid
                    AND ctid < format('(%s,0)', pilaster_block + 128)::tid
                    AND history_id IS NULL AND (gen_random_uuid()) IS NOT NULL;
            GET DIAGNOSTICS pilaster_rows = ROW_COUNT;
            pilaster_filled := pilaster_filled + pilaster_rows;
            COMMIT;
            pilaster_block := pilaster_block + 128;
        END LOOP;
        EXIT WHEN pilaster_filled = 0;
    END LOOP;
END
$pilaster$;
