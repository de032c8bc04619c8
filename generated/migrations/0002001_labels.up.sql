-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Appends labels to enum types.
-- Specs: listings.kdl, developments.kdl, existing.kdl, media.kdl
-- The way back: Labels stay: PostgreSQL cannot take one away, and rows may hold it.
-- squawk-ignore-file require-enum-value-ordering -- a new value goes behind those that are there
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TYPE public.listing_type ADD VALUE IF NOT EXISTS 'auction';

ALTER TYPE public.listing_status ADD VALUE IF NOT EXISTS 'withdrawn';

ALTER TYPE public.unit_status ADD VALUE IF NOT EXISTS 'blocked';

ALTER TYPE public.certificate_kind ADD VALUE IF NOT EXISTS 'solar';

ALTER TYPE public.media_kind ADD VALUE IF NOT EXISTS 'virtual_tour';

-- pilaster: by hand, after
-- pilaster: end
