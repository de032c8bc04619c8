-- toolsets: opens version 2 beside 1. Phase finish, the way down.
-- No longer promises for public.toolsets: toolsets_editing_mode_check, toolsets_version_check, toolsets_predecessor_id_fkey, toolsets_parent_toolset_id_fkey, toolsets_current_release_id_fkey, history_id NOT NULL.
-- Specs: toolsets.kdl
-- Lock: ACCESS EXCLUSIVE on public.toolset_releases; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.toolsets; readers and writers wait.
-- The way back: Promises for public.toolsets, first for new rows, then for all: toolsets_editing_mode_check, toolsets_version_check, toolsets_predecessor_id_fkey, toolsets_parent_toolset_id_fkey, toolsets_current_release_id_fkey, history_id NOT NULL.
-- squawk-ignore-file ban-drop-constraint, ban-drop-not-null -- version 2 brought it, and ends with this
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.toolsets
    ALTER COLUMN history_id DROP NOT NULL;

ALTER TABLE public.toolsets
    DROP CONSTRAINT toolsets_current_release_id_fkey;

ALTER TABLE public.toolsets
    DROP CONSTRAINT toolsets_parent_toolset_id_fkey;

ALTER TABLE public.toolsets
    DROP CONSTRAINT toolsets_predecessor_id_fkey;

ALTER TABLE public.toolsets
    DROP CONSTRAINT toolsets_version_check;

ALTER TABLE public.toolsets
    DROP CONSTRAINT toolsets_editing_mode_check;

-- pilaster: by hand, after
-- pilaster: end
