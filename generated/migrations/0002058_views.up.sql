-- portal: opens version 2 beside 1. Phase finish, the way up.
-- Makes views, rights and comments those of the new window.
-- Specs: explore.kdl
-- Lock: ACCESS SHARE on public.existing_properties; readers and writers go on.
-- Lock: ACCESS SHARE on public.listings; readers and writers go on.
-- Lock: ACCESS SHARE on public.locations; readers and writers go on.
-- Lock: ACCESS SHARE on public.open_houses; readers and writers go on.
-- The way back: Makes views, rights and comments those of the old window.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

CREATE OR REPLACE VIEW public.explore_prices WITH (security_barrier) AS
SELECT
    l.id AS listing_id,
    l.price_from AS price_from,
    l.price_to AS price_to,
    l.currency AS currency
FROM public.listings AS l
WHERE ((l.status IN ('published', 'active')) AND "public"."gate_is_open"('price_filter'));

COMMENT ON VIEW public.explore_prices IS 'What shown listings cost, for the filter by price. One row a listing.';

CREATE OR REPLACE VIEW public.explore_open_houses WITH (security_barrier) AS
SELECT
    h.id AS id,
    l.id AS listing_id,
    l.title AS title,
    h.starts_at AS starts_at,
    h.ends_at AS ends_at,
    e.bedrooms AS bedrooms,
    e.price AS price,
    loc.city AS city,
    loc.area AS area
FROM public.open_houses AS h
JOIN public.existing_properties AS e ON (e.id = h.property_id)
JOIN public.listings AS l ON (l.id = e.listing_id)
LEFT JOIN public.locations AS loc ON (loc.id = l.location_id)
WHERE (h.cancelled_at IS NULL AND h.ends_at > now() AND l.status IN ('published', 'active'));

COMMENT ON VIEW public.explore_open_houses IS 'Open houses that are still to come. One row an open house.';

COMMENT ON COLUMN public.explore_open_houses.id IS 'The open house.';

COMMENT ON COLUMN public.explore_open_houses.listing_id IS 'The listing of the home.';

COMMENT ON COLUMN public.explore_open_houses.price IS 'Asking price or monthly rent; nothing: on request.';

COMMENT ON COLUMN public.explore_open_houses.city IS 'The city that it lies in.';

COMMENT ON COLUMN public.explore_open_houses.area IS 'The suburb that it lies in.';

GRANT SELECT ON TABLE public.explore_prices TO explore;

GRANT SELECT ON TABLE public.explore_open_houses TO explore;

-- pilaster: by hand, after
-- pilaster: end
