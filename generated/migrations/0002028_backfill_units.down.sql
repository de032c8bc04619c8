-- portal: opens version 2 beside 1. Phase backfill, the way down.
-- Values stay until their columns go.
-- Specs: developments.kdl
-- The way back: Gives rows of public.units their values: orientation, total_price.

-- pilaster: by hand, before
-- pilaster: end

-- pilaster: by hand, after
-- pilaster: end
