-- portal: opens version 2 beside 1. Phase backfill, the way down.
-- Values stay until their columns go.
-- Specs: core.kdl
-- The way back: Gives rows of public.user_profiles their values: full_name, locale.

-- pilaster: by hand, before
-- pilaster: end

-- pilaster: by hand, after
-- pilaster: end
