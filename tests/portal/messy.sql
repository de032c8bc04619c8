-- Listings as people leave them: half filled, filled twice, without a place, without a picture.
INSERT INTO organizations (kind, name, slug) VALUES ('developer', 'Builders', 'builders'), ('agency', 'Agents', 'agents');
UPDATE organizations SET logo_url = 'https://x/logo.png' WHERE slug = 'builders';
INSERT INTO users (email) VALUES ('agent@example.org');

INSERT INTO locations (id, kind, parent_id, name, slug, country_code, city, area) VALUES
    (1, 'country', NULL, 'South Africa', 'za', 'ZA', NULL, NULL),
    (2, 'province', 1, 'Western Cape', 'wc', 'ZA', NULL, NULL),
    (3, 'city', 2, 'Cape Town', 'cape-town', 'ZA', 'Cape Town', NULL),
    (4, 'suburb', 3, 'Observatory', 'observatory', 'ZA', 'Cape Town', 'Observatory');

INSERT INTO listings (type, status, title, slug, organization_id, location_id) VALUES
    ('resale', 'active', 'no media, no extension', 'a', 2, 4),
    ('resale', 'published', 'several media, one primary', 'b', 2, 4),
    ('resale', 'active', 'several media, none primary', 'c', 2, 3),
    ('rental', 'active', 'no location', 'd', 2, NULL),
    ('development', 'active', 'both extensions', 'e', 1, 4),
    ('development', 'published', 'a development', 'f', 1, 2),
    ('development', 'active', 'a development without anything', 'g', 2, NULL),
    ('resale', 'draft', 'still a draft', 'h', 2, 4),
    ('resale', 'archived', 'archived', 'i', 2, 4),
    ('resale', 'withdrawn', 'withdrawn', 'j', 2, 4);

INSERT INTO media (listing_id, is_primary, primary_image_url, original_url, caption)
SELECT id, n = 2, 'https://x/' || n, 'https://x/' || n, '' FROM listings, generate_series(1, 3) AS n WHERE slug = 'b';
INSERT INTO media (listing_id, is_primary, primary_image_url, original_url, caption)
SELECT id, false, NULL, 'https://x/' || n, '' FROM listings, generate_series(1, 2) AS n WHERE slug = 'c';
INSERT INTO media (listing_id, is_primary, primary_image_url, original_url, caption)
SELECT id, true, NULL, 'https://x/film', '' FROM listings WHERE slug = 'e';

INSERT INTO existing_properties (listing_id, kind, price, bedrooms, bathrooms, is_pet_friendly)
SELECT id, 'house', 100, 3, 2.5, true FROM listings WHERE slug IN ('b', 'd');
INSERT INTO existing_properties (listing_id, kind, is_pet_friendly)
SELECT id, 'plot', false FROM listings WHERE slug = 'c';
INSERT INTO existing_properties (listing_id, kind, price, bedrooms, bathrooms, is_pet_friendly)
SELECT id, 'house', 700, 1, 1, false FROM listings WHERE slug IN ('e', 'h', 'i', 'j');

INSERT INTO developments (listing_id, kind, name, price_from, price_to, completion_on)
SELECT id, 'estate', 'Both', 500, NULL, '2030-01-01' FROM listings WHERE slug = 'e';
INSERT INTO developments (listing_id, kind, name, price_from, price_to)
SELECT id, 'apartments', 'Towers', 900, 1200 FROM listings WHERE slug = 'f';
INSERT INTO developments (listing_id, kind, name)
SELECT id, 'land', 'Fields' FROM listings WHERE slug = 'g';

INSERT INTO open_houses (property_id, host_id, starts_at, ends_at)
SELECT e.id, (SELECT min(id) FROM users), now() + interval '1 day', now() + interval '1 day 2 hours'
FROM existing_properties AS e JOIN listings AS l ON l.id = e.listing_id WHERE l.slug IN ('b', 'c', 'd', 'h');

REFRESH MATERIALIZED VIEW explore_developments;

-- What is behind a gate is looked at too.
INSERT INTO gates (name) VALUES ('price_filter');
