-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.development_phases: column progress_percent.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.development_phases; readers and writers wait.
-- The way back: Takes from public.development_phases: column progress_percent.
-- squawk-ignore-file prefer-bigint-over-smallint -- the specs choose the types
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.development_phases
    ADD COLUMN progress_percent smallint DEFAULT 0 NOT NULL;

COMMENT ON COLUMN public.development_phases.progress_percent IS 'How much is built, as the developer says.';

-- pilaster: by hand, after
-- pilaster: end
