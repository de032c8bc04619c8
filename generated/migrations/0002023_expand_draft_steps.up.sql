-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.draft_steps: column time_spent.
-- Specs: wizards.kdl
-- Lock: ACCESS EXCLUSIVE on public.draft_steps; readers and writers wait.
-- The way back: Takes from public.draft_steps: column time_spent.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.draft_steps
    ADD COLUMN time_spent interval DEFAULT '0' NOT NULL;

COMMENT ON COLUMN public.draft_steps.time_spent IS 'How long the author has worked on it.';

-- pilaster: by hand, after
-- pilaster: end
