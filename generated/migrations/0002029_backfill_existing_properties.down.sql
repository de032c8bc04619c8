-- portal: opens version 2 beside 1. Phase backfill, the way down.
-- Values stay until their columns go.
-- Specs: existing.kdl
-- The way back: Gives rows of public.existing_properties their values: land_area_m2, is_pet_friendly.

-- pilaster: by hand, before
-- pilaster: end

-- pilaster: by hand, after
-- pilaster: end
