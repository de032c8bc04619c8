-- toolsets: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.tool_variations: column predecessor_id, column version.
-- Specs: variations.kdl
-- Lock: ACCESS EXCLUSIVE on public.tool_variations; readers and writers wait.
-- The way back: Takes from public.tool_variations: column predecessor_id, column version.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.tool_variations
    ADD COLUMN predecessor_id uuid;

COMMENT ON COLUMN public.tool_variations.predecessor_id IS 'The version that this one was made from; nothing: it is the first, or that one was deleted.';

ALTER TABLE public.tool_variations
    ADD COLUMN version bigint DEFAULT 1 NOT NULL;

COMMENT ON COLUMN public.tool_variations.version IS 'Versions of one history are counted from 1, by the database.';

-- pilaster: by hand, after
-- pilaster: end
