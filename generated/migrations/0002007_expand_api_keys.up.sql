-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.api_keys: column allowed_networks.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.api_keys; readers and writers wait.
-- The way back: Takes from public.api_keys: column allowed_networks.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.api_keys
    ADD COLUMN allowed_networks cidr[];

COMMENT ON COLUMN public.api_keys.allowed_networks IS 'Networks that may use the key; nothing: all.';

-- pilaster: by hand, after
-- pilaster: end
