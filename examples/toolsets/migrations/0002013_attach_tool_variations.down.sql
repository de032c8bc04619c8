-- toolsets: opens version 2 beside 1. Phase finish, the way down.
-- Takes from public.tool_variations: TRIGGER tool_variations_history ON public.tool_variations.
-- Specs: variations.kdl
-- Lock: ACCESS EXCLUSIVE on public.tool_variations; readers and writers wait.
-- The way back: Makes for public.tool_variations: TRIGGER tool_variations_history ON public.tool_variations.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DROP TRIGGER tool_variations_history ON public.tool_variations;

-- pilaster: by hand, after
-- pilaster: end
