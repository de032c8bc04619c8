-- toolsets: opens version 2 beside 1. Phase expand, the way down.
-- Drops tables: public.system_source_states, public.source_states, public.tool_variations_group_versions, public.toolset_releases.
-- Specs: deployments.kdl, variations.kdl, toolsets.kdl
-- Lock: ACCESS EXCLUSIVE on public.deployments; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.projects; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.source_states; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.system_source_states; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.tool_variations_group_versions; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.tool_variations_groups; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.toolset_releases; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.toolset_versions; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.toolsets; readers and writers wait.
-- Work: reads public.toolset_releases once.
-- LOSES all rows of public.toolset_releases.
-- LOSES all rows of public.tool_variations_group_versions.
-- LOSES all rows of public.source_states.
-- LOSES all rows of public.system_source_states.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Makes new tables: public.system_source_states, public.source_states, public.tool_variations_group_versions, public.toolset_releases.
-- squawk-ignore-file ban-drop-constraint, ban-drop-function, ban-drop-table -- version 2 brought it, and ends with this
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
END
$pilaster$;

ALTER TABLE public.toolset_releases
    DROP CONSTRAINT toolset_releases_toolset_variations_version_id_fkey;

ALTER TABLE public.toolset_releases
    DROP CONSTRAINT toolset_releases_global_variations_version_id_fkey;

ALTER TABLE public.toolset_releases
    DROP CONSTRAINT toolset_releases_toolset_version_id_fkey;

ALTER TABLE public.toolset_releases
    DROP CONSTRAINT toolset_releases_source_state_id_fkey;

ALTER TABLE public.toolset_releases
    DROP CONSTRAINT toolset_releases_toolset_id_fkey;

ALTER TABLE public.tool_variations_group_versions
    DROP CONSTRAINT tool_variations_group_versions_group_id_fkey;

ALTER TABLE public.source_states
    DROP CONSTRAINT source_states_system_source_state_id_fkey;

ALTER TABLE public.source_states
    DROP CONSTRAINT source_states_deployment_id_fkey;

ALTER TABLE public.source_states
    DROP CONSTRAINT source_states_project_id_fkey;

ALTER TABLE public.system_source_states
    DROP CONSTRAINT system_source_states_project_id_fkey;

DROP TABLE public.toolset_releases;

DROP FUNCTION public.toolsets_roll_back("id" uuid, "release_number" bigint);

DROP FUNCTION public.toolsets_discard("id" uuid);

DROP FUNCTION public.toolsets_merge("id" uuid);

DROP FUNCTION public.toolsets_stage("id" uuid);

DROP TABLE public.tool_variations_group_versions;

DROP TABLE public.source_states;

DROP TABLE public.system_source_states;

DROP FUNCTION public.toolset_releases_stay();

DROP FUNCTION public.toolset_releases_go_live();

DROP FUNCTION public.toolset_releases_number();

DROP FUNCTION public.toolsets_history();

DROP FUNCTION public.tool_variations_group_versions_history();

DROP FUNCTION public.tool_variations_history();

-- pilaster: by hand, after
-- pilaster: end
