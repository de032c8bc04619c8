-- portal: opens version 2 beside 1. Phase index, the way down.
-- The comments go with their indexes.
-- Specs: listings.kdl
-- The way back: Says what new indexes of public.listings are for.

-- pilaster: by hand, before
-- pilaster: end

-- pilaster: by hand, after
-- pilaster: end
