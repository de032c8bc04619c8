-- toolsets: opens version 2 beside 1. Phase finish, the way up.
-- The step is complete; makes sure that every index was built to its end.
-- The way back: Refuses to begin the way down while it would lose data.

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DO $pilaster$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.tool_variations_predecessor_id_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.tool_variations_predecessor_id_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.tool_variations_predecessor_id_idx; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.tool_variations_group_id_src_tool_urn_version_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.tool_variations_group_id_src_tool_urn_version_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.tool_variations_group_id_src_tool_urn_version_idx; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.toolsets_project_id_slug_version_key') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.toolsets_project_id_slug_version_key was not built to its end: run REINDEX INDEX CONCURRENTLY public.toolsets_project_id_slug_version_key; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.toolsets_predecessor_id_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.toolsets_predecessor_id_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.toolsets_predecessor_id_idx; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.toolsets_history_id_version_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.toolsets_history_id_version_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.toolsets_history_id_version_idx; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.toolsets_parent_toolset_id_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.toolsets_parent_toolset_id_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.toolsets_parent_toolset_id_idx; and then this migration again';
    END IF;
END
$pilaster$;

-- pilaster: by hand, after
-- pilaster: end
