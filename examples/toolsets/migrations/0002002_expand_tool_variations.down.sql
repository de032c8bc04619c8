-- toolsets: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.tool_variations: column predecessor_id, column version.
-- Specs: variations.kdl
-- Lock: ACCESS EXCLUSIVE on public.tool_variations; readers and writers wait.
-- Work: reads public.tool_variations once.
-- LOSES values of public.tool_variations.version.
-- LOSES values of public.tool_variations.predecessor_id.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.tool_variations: column predecessor_id, column version.
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
    LOCK TABLE public.tool_variations IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.tool_variations WHERE version IS DISTINCT FROM 1::bigint) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.tool_variations.version; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.tool_variations WHERE predecessor_id IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.tool_variations.predecessor_id; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

ALTER TABLE public.tool_variations
    DROP COLUMN version;

ALTER TABLE public.tool_variations
    DROP COLUMN predecessor_id;

-- pilaster: by hand, after
-- pilaster: end
