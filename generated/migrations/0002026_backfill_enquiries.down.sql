-- portal: opens version 2 beside 1. Phase backfill, the way down.
-- Values stay until their columns go.
-- Specs: listings.kdl
-- The way back: Gives rows of public.enquiries their values: message, source_page.

-- pilaster: by hand, before
-- pilaster: end

-- pilaster: by hand, after
-- pilaster: end
