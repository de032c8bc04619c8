-- no-transaction
-- toolsets: opens version 2 beside 1. Phase finish, the way up.
-- Promises for public.tool_variations, first for new rows, then for all: tool_variations_version_check, tool_variations_predecessor_id_fkey.
-- Specs: variations.kdl
-- Lock: ACCESS EXCLUSIVE on public.tool_variations; readers and writers wait.
-- Work: reads public.tool_variations once.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: No longer promises for public.tool_variations: tool_variations_version_check, tool_variations_predecessor_id_fkey.

DO $pilaster$
BEGIN
    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.tool_variations
        DROP CONSTRAINT IF EXISTS tool_variations_version_check;
    ALTER TABLE public.tool_variations
        ADD CONSTRAINT tool_variations_version_check CHECK ("version" >= 1) NOT VALID;
    ALTER TABLE public.tool_variations
        DROP CONSTRAINT IF EXISTS tool_variations_predecessor_id_fkey;
    ALTER TABLE public.tool_variations
        ADD CONSTRAINT tool_variations_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES public.tool_variations (id) ON DELETE SET NULL NOT VALID;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.tool_variations
        VALIDATE CONSTRAINT tool_variations_version_check;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.tool_variations
        VALIDATE CONSTRAINT tool_variations_predecessor_id_fkey;
END
$pilaster$;
