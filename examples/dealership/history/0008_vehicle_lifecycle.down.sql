-- Takes back 0008_vehicle_lifecycle.up.sql, with all rows.

ALTER TABLE vehicles
    DROP COLUMN sold_to,
    DROP COLUMN sold_price,
    DROP COLUMN sold_at,
    DROP COLUMN last_seen_in_feed_at,
    DROP COLUMN listed_at,
    DROP COLUMN acquired_on;

DROP TABLE vehicle_holds;
DROP TABLE vehicle_price_changes;
DROP TABLE vehicle_lifecycle_events;

DROP TYPE vehicle_event_kind;
