-- toolsets: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.toolsets: column editing_mode, column predecessor_id, column version, column history_id, column parent_toolset_id, column current_release_id.
-- Specs: toolsets.kdl
-- Lock: ACCESS EXCLUSIVE on public.toolsets; readers and writers wait.
-- Work: reads public.toolsets once.
-- LOSES values of public.toolsets.current_release_id.
-- LOSES values of public.toolsets.parent_toolset_id.
-- LOSES values of public.toolsets.history_id.
-- LOSES values of public.toolsets.version.
-- LOSES values of public.toolsets.predecessor_id.
-- LOSES values of public.toolsets.editing_mode.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.toolsets: column editing_mode, column predecessor_id, column version, column history_id, column parent_toolset_id, column current_release_id.
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
    LOCK TABLE public.toolsets IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.toolsets WHERE current_release_id IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.toolsets.current_release_id; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.toolsets WHERE parent_toolset_id IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.toolsets.parent_toolset_id; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.toolsets WHERE history_id IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.toolsets.history_id; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.toolsets WHERE version IS DISTINCT FROM 1::bigint) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.toolsets.version; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.toolsets WHERE predecessor_id IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.toolsets.predecessor_id; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.toolsets WHERE editing_mode IS DISTINCT FROM 'iteration'::text) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.toolsets.editing_mode; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

ALTER TABLE public.toolsets
    DROP COLUMN current_release_id;

ALTER TABLE public.toolsets
    DROP COLUMN parent_toolset_id;

ALTER TABLE public.toolsets
    DROP COLUMN history_id;

ALTER TABLE public.toolsets
    DROP COLUMN version;

ALTER TABLE public.toolsets
    DROP COLUMN predecessor_id;

ALTER TABLE public.toolsets
    DROP COLUMN editing_mode;

-- pilaster: by hand, after
-- pilaster: end
