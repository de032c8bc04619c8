-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Labels stay: PostgreSQL cannot take one away, and rows may hold it.
-- Specs: listings.kdl, developments.kdl, existing.kdl, media.kdl
-- The way back: Appends labels to enum types.

-- pilaster: by hand, before
-- pilaster: end

-- pilaster: by hand, after
-- pilaster: end
