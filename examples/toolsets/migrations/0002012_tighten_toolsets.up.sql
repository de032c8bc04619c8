-- no-transaction
-- toolsets: opens version 2 beside 1. Phase finish, the way up.
-- Promises for public.toolsets, first for new rows, then for all: toolsets_editing_mode_check, toolsets_version_check, toolsets_predecessor_id_fkey, toolsets_parent_toolset_id_fkey, toolsets_current_release_id_fkey, history_id NOT NULL.
-- Specs: toolsets.kdl
-- Lock: SHARE ROW EXCLUSIVE on public.toolset_releases; writers wait.
-- Lock: ACCESS EXCLUSIVE on public.toolsets; readers and writers wait.
-- Work: reads public.toolsets once.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: No longer promises for public.toolsets: toolsets_editing_mode_check, toolsets_version_check, toolsets_predecessor_id_fkey, toolsets_parent_toolset_id_fkey, toolsets_current_release_id_fkey, history_id NOT NULL.

DO $pilaster$
BEGIN
    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.toolsets
        DROP CONSTRAINT IF EXISTS toolsets_editing_mode_check;
    ALTER TABLE public.toolsets
        ADD CONSTRAINT toolsets_editing_mode_check CHECK (editing_mode IN ('iteration', 'staging')) NOT VALID;
    ALTER TABLE public.toolsets
        DROP CONSTRAINT IF EXISTS toolsets_version_check;
    ALTER TABLE public.toolsets
        ADD CONSTRAINT toolsets_version_check CHECK ("version" >= 1) NOT VALID;
    ALTER TABLE public.toolsets
        DROP CONSTRAINT IF EXISTS toolsets_predecessor_id_fkey;
    ALTER TABLE public.toolsets
        ADD CONSTRAINT toolsets_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES public.toolsets (id) ON DELETE SET NULL NOT VALID;
    ALTER TABLE public.toolsets
        DROP CONSTRAINT IF EXISTS toolsets_parent_toolset_id_fkey;
    ALTER TABLE public.toolsets
        ADD CONSTRAINT toolsets_parent_toolset_id_fkey FOREIGN KEY (parent_toolset_id) REFERENCES public.toolsets (id) ON DELETE CASCADE NOT VALID;
    ALTER TABLE public.toolsets
        DROP CONSTRAINT IF EXISTS toolsets_current_release_id_fkey;
    ALTER TABLE public.toolsets
        ADD CONSTRAINT toolsets_current_release_id_fkey FOREIGN KEY (current_release_id) REFERENCES public.toolset_releases (id) ON DELETE SET NULL NOT VALID;
    ALTER TABLE public.toolsets
        DROP CONSTRAINT IF EXISTS toolsets_history_id_not_null;
    ALTER TABLE public.toolsets
        ADD CONSTRAINT toolsets_history_id_not_null CHECK (history_id IS NOT NULL) NOT VALID;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.toolsets
        VALIDATE CONSTRAINT toolsets_editing_mode_check;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.toolsets
        VALIDATE CONSTRAINT toolsets_version_check;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.toolsets
        VALIDATE CONSTRAINT toolsets_predecessor_id_fkey;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.toolsets
        VALIDATE CONSTRAINT toolsets_parent_toolset_id_fkey;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.toolsets
        VALIDATE CONSTRAINT toolsets_current_release_id_fkey;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.toolsets
        VALIDATE CONSTRAINT toolsets_history_id_not_null;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.toolsets
        ALTER COLUMN history_id SET NOT NULL;
    ALTER TABLE public.toolsets
        DROP CONSTRAINT toolsets_history_id_not_null;
END
$pilaster$;
