-- portal: opens version 2 beside 1. Phase backfill, the way down.
-- Values stay until their columns go.
-- Specs: media.kdl
-- The way back: Gives rows of public.media their values: caption.

-- pilaster: by hand, before
-- pilaster: end

-- pilaster: by hand, after
-- pilaster: end
