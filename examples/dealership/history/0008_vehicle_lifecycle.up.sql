-- The life of a vehicle: bought, listed, held, sold. Vehicles get the days that count; each step and each price is kept.

CREATE TYPE vehicle_event_kind AS ENUM (
    'acquired', 'inspected', 'reconditioned', 'listed', 'price_changed', 'held', 'released',
    'sold', 'delivered', 'returned', 'removed'
);
COMMENT ON TYPE vehicle_event_kind IS 'What happened to a vehicle.';

CREATE TABLE vehicle_lifecycle_events (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    vehicle_id    uuid NOT NULL,
    kind          vehicle_event_kind NOT NULL,
    from_status   vehicle_status,
    to_status     vehicle_status,
    user_id       uuid,
    details       jsonb NOT NULL DEFAULT '{}',
    occurred_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, vehicle_id) REFERENCES vehicles (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, user_id) REFERENCES users (dealership_id, id) ON DELETE SET NULL (user_id)
);
CREATE INDEX vehicle_lifecycle_events_newest_idx ON vehicle_lifecycle_events (vehicle_id, occurred_at DESC);
CREATE INDEX vehicle_lifecycle_events_dealership_id_kind_occurred_at_idx
    ON vehicle_lifecycle_events (dealership_id, kind, occurred_at);
COMMENT ON TABLE vehicle_lifecycle_events IS 'A step in a vehicle''s life.';
COMMENT ON COLUMN vehicle_lifecycle_events.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN vehicle_lifecycle_events.from_status IS 'Nothing: the status did not change, or it had none.';
COMMENT ON COLUMN vehicle_lifecycle_events.user_id IS 'Who did it; nothing: a feed or the platform.';

CREATE TABLE vehicle_price_changes (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    vehicle_id    uuid NOT NULL,
    old_price     numeric(12,2),
    new_price     numeric(12,2),
    reason        text,
    changed_by    uuid,
    changed_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, vehicle_id) REFERENCES vehicles (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, changed_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (changed_by),
    CONSTRAINT price_differs CHECK (old_price IS DISTINCT FROM new_price),
    CONSTRAINT prices_not_negative CHECK (old_price >= 0 AND new_price >= 0)
);
CREATE INDEX vehicle_price_changes_vehicle_id_changed_at_idx ON vehicle_price_changes (vehicle_id, changed_at);
COMMENT ON TABLE vehicle_price_changes IS 'A price that a vehicle had, and from when.';
COMMENT ON COLUMN vehicle_price_changes.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN vehicle_price_changes.old_price IS 'Nothing: it had none.';
COMMENT ON COLUMN vehicle_price_changes.new_price IS 'Nothing: on request from then on.';
COMMENT ON COLUMN vehicle_price_changes.reason IS 'In the words of who changed it.';
COMMENT ON COLUMN vehicle_price_changes.changed_by IS 'Nothing: a feed.';

CREATE TABLE vehicle_holds (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    vehicle_id    uuid NOT NULL,
    customer_id   uuid NOT NULL,
    held_by       uuid,
    deposit       numeric(12,2),
    held_at       timestamptz NOT NULL DEFAULT now(),
    held_until    timestamptz NOT NULL,
    released_at   timestamptz,
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, vehicle_id) REFERENCES vehicles (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, held_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (held_by),
    CONSTRAINT until_after_start CHECK (held_until > held_at),
    CONSTRAINT deposit_not_negative CHECK (deposit >= 0)
);
CREATE UNIQUE INDEX vehicle_holds_one_open_idx
    ON vehicle_holds (dealership_id, vehicle_id)
    WHERE (released_at IS NULL);
COMMENT ON INDEX vehicle_holds_one_open_idx IS 'A vehicle is promised to one customer at a time.';
CREATE INDEX vehicle_holds_customer_id_idx ON vehicle_holds (customer_id);
COMMENT ON TABLE vehicle_holds IS 'That a vehicle is kept back for a customer.';
COMMENT ON COLUMN vehicle_holds.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN vehicle_holds.held_by IS 'Who promised it.';
COMMENT ON COLUMN vehicle_holds.released_at IS 'Nothing: still kept back, or run out.';

ALTER TABLE vehicles
    ADD COLUMN acquired_on date,
    ADD COLUMN listed_at timestamptz,
    ADD COLUMN last_seen_in_feed_at timestamptz,
    ADD COLUMN sold_at timestamptz,
    ADD COLUMN sold_price numeric(12,2),
    ADD COLUMN sold_to uuid,
    ADD FOREIGN KEY (dealership_id, sold_to) REFERENCES customers (dealership_id, id) ON DELETE SET NULL (sold_to),
    ADD CONSTRAINT sold_price_not_negative CHECK (sold_price >= 0),
    ADD CONSTRAINT sold_has_time CHECK (status <> 'sold' OR sold_at IS NOT NULL);
CREATE INDEX vehicles_sold_to_idx ON vehicles (sold_to);
COMMENT ON COLUMN vehicles.listed_at IS 'When customers could first see it.';
COMMENT ON COLUMN vehicles.last_seen_in_feed_at IS 'A feed drops what was sold elsewhere without a word.';
