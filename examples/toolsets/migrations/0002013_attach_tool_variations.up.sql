-- toolsets: opens version 2 beside 1. Phase finish, the way up.
-- Makes for public.tool_variations: TRIGGER tool_variations_history ON public.tool_variations.
-- Specs: variations.kdl
-- Lock: SHARE ROW EXCLUSIVE on public.tool_variations; writers wait.
-- The way back: Takes from public.tool_variations: TRIGGER tool_variations_history ON public.tool_variations.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

CREATE TRIGGER tool_variations_history
    BEFORE INSERT ON public.tool_variations
    FOR EACH ROW
    EXECUTE FUNCTION "public"."tool_variations_history"('pilaster {"predecessor_id","version"}');

-- pilaster: by hand, after
-- pilaster: end
