-- toolsets: opens version 2 beside 1. Phase finish, the way down.
-- Takes from public.toolsets: TRIGGER toolsets_history ON public.toolsets.
-- Specs: toolsets.kdl
-- Lock: ACCESS EXCLUSIVE on public.toolsets; readers and writers wait.
-- The way back: Makes for public.toolsets: TRIGGER toolsets_history ON public.toolsets.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DROP TRIGGER toolsets_history ON public.toolsets;

-- pilaster: by hand, after
-- pilaster: end
