-- toolsets: opens version 2 beside 1. Phase finish, the way up.
-- Makes for public.toolsets: TRIGGER toolsets_history ON public.toolsets.
-- Specs: toolsets.kdl
-- Lock: SHARE ROW EXCLUSIVE on public.toolsets; writers wait.
-- The way back: Takes from public.toolsets: TRIGGER toolsets_history ON public.toolsets.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

CREATE TRIGGER toolsets_history
    BEFORE INSERT ON public.toolsets
    FOR EACH ROW
    EXECUTE FUNCTION "public"."toolsets_history"('pilaster {"predecessor_id","version","history_id"}');

-- pilaster: by hand, after
-- pilaster: end
