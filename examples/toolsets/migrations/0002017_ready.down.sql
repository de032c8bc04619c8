-- toolsets: opens version 2 beside 1. Phase finish, the way down.
-- Refuses to begin the way down while it would lose data.
-- Lock: SHARE ROW EXCLUSIVE on public.source_states; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.system_source_states; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.tool_variations; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.tool_variations_group_versions; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.toolset_releases; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.toolsets; writers wait.
-- Work: reads public.toolset_releases once.
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
        'public.toolset_releases',
        'public.tool_variations_group_versions',
        'public.source_states',
        'public.system_source_states'
    ] LOOP
        EXECUTE 'LOCK TABLE ' || doomed || ' IN SHARE ROW EXCLUSIVE MODE';
        CONTINUE WHEN pg_catalog.pg_relation_size(doomed::pg_catalog.regclass) = 0
            AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits WHERE inhparent = doomed::pg_catalog.regclass);
        EXECUTE 'SELECT EXISTS (SELECT FROM ' || doomed || ')' INTO filled;
        IF filled THEN
            RAISE EXCEPTION USING MESSAGE = 'this would lose rows of ' || doomed || '; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
        END IF;
    END LOOP;
    LOCK TABLE public.tool_variations IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.tool_variations WHERE version IS DISTINCT FROM 1::bigint) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.tool_variations.version; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.tool_variations WHERE predecessor_id IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.tool_variations.predecessor_id; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
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

-- pilaster: by hand, after
-- pilaster: end
