-- toolsets: opens version 2 beside 1. Phase finish, the way down.
-- No longer promises for public.tool_variations: tool_variations_version_check, tool_variations_predecessor_id_fkey.
-- Specs: variations.kdl
-- Lock: ACCESS EXCLUSIVE on public.tool_variations; readers and writers wait.
-- The way back: Promises for public.tool_variations, first for new rows, then for all: tool_variations_version_check, tool_variations_predecessor_id_fkey.
-- squawk-ignore-file ban-drop-constraint -- version 2 brought it, and ends with this
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.tool_variations
    DROP CONSTRAINT tool_variations_predecessor_id_fkey;

ALTER TABLE public.tool_variations
    DROP CONSTRAINT tool_variations_version_check;

-- pilaster: by hand, after
-- pilaster: end
