-- dealership: opens version 2 beside 1. Phase index, the way down.
-- The comments go with their indexes.
-- Specs: inventory.kdl
-- The way back: Says what new indexes of public.vehicles are for.

-- pilaster: by hand, before
-- pilaster: end

-- pilaster: by hand, after
-- pilaster: end
