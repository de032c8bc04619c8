-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.audit_log: column request_id.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.audit_log; readers and writers wait.
-- The way back: Takes from public.audit_log: column request_id.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.audit_log
    ADD COLUMN request_id uuid;

COMMENT ON COLUMN public.audit_log.request_id IS 'The request that did it, as in the logs.';

-- pilaster: by hand, after
-- pilaster: end
