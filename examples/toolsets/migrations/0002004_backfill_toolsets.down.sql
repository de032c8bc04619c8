-- toolsets: opens version 2 beside 1. Phase backfill, the way down.
-- Values stay until their columns go.
-- Specs: toolsets.kdl
-- The way back: Gives rows of public.toolsets their values: history_id.

-- pilaster: by hand, before
-- pilaster: end

-- pilaster: by hand, after
-- pilaster: end
