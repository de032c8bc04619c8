-- toolsets: version 1 in an empty database. Phase baseline, the way down.
-- Leaves an empty database; roles stay, other databases may use them.
-- Specs: projects.kdl, deployments.kdl, variations.kdl, toolsets.kdl
-- Lock: ACCESS EXCLUSIVE on public.deployments; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.projects; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.prompt_templates; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.tool_variations; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.tool_variations_groups; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.toolset_versions; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.toolsets; readers and writers wait.
-- Work: reads public.toolset_versions once.
-- LOSES all rows of public.toolset_versions.
-- LOSES all rows of public.toolsets.
-- LOSES all rows of public.tool_variations.
-- LOSES all rows of public.tool_variations_groups.
-- LOSES all rows of public.prompt_templates.
-- LOSES all rows of public.deployments.
-- LOSES all rows of public.projects.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Makes every type, table, view and right of the first version.
-- squawk-ignore-file ban-drop-constraint, ban-drop-function, ban-drop-table, ban-drop-type -- before the first version there is nothing
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
        'public.toolset_versions',
        'public.toolsets',
        'public.tool_variations',
        'public.tool_variations_groups',
        'public.prompt_templates',
        'public.deployments',
        'public.projects'
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

ALTER TABLE public.toolset_versions
    DROP CONSTRAINT toolset_versions_toolset_id_fkey;

ALTER TABLE public.toolsets
    DROP CONSTRAINT toolsets_project_id_fkey;

ALTER TABLE public.tool_variations
    DROP CONSTRAINT tool_variations_group_id_fkey;

ALTER TABLE public.tool_variations_groups
    DROP CONSTRAINT tool_variations_groups_project_id_fkey;

ALTER TABLE public.prompt_templates
    DROP CONSTRAINT prompt_templates_project_id_fkey;

ALTER TABLE public.deployments
    DROP CONSTRAINT deployments_project_id_fkey;

DROP TABLE public.toolset_versions;

DROP TABLE public.toolsets;

DROP TABLE public.tool_variations;

DROP TABLE public.tool_variations_groups;

DROP TABLE public.prompt_templates;

DROP TABLE public.deployments;

DROP TABLE public.projects;

DROP FUNCTION public.toolset_versions_history();

DROP TYPE public.deployment_status;

-- pilaster: by hand, after
-- pilaster: end
