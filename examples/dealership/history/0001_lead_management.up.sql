-- Lead management, and what it stands on: dealerships and their people, customers, stock, leads and conversations.
--
-- Keys are UUIDs, and every key of a table that belongs to dealerships begins with the dealership: a row of one cannot
-- point at a row of another. Nothing but the dealership itself is unique across dealerships, except the addresses by which
-- the outside reaches them.

CREATE FUNCTION touch_updated_at()
    RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END$$;
COMMENT ON FUNCTION touch_updated_at() IS 'Notes the time of a change in the row''s `updated_at`.';

-- Dealerships and their people ------------------------------------------------------------------------

CREATE TYPE dealership_status AS ENUM ('trial', 'active', 'suspended', 'closed');
COMMENT ON TYPE dealership_status IS 'How a dealership stands with the platform.';

CREATE TABLE dealerships (
    id              uuid NOT NULL DEFAULT gen_random_uuid(),
    name            text NOT NULL,
    legal_name      text,
    status          dealership_status NOT NULL DEFAULT 'trial',
    contact_email   text NOT NULL,
    contact_phone   text,
    street          text,
    city            text,
    region          text,
    postal_code     text,
    country         char(2) NOT NULL DEFAULT 'US',
    time_zone       text NOT NULL DEFAULT 'UTC',
    website         text,
    logo_url        text,
    brand_colors    jsonb NOT NULL DEFAULT '{}',
    welcome_message text,
    settings        jsonb NOT NULL DEFAULT '{}',
    created_at      timestamptz NOT NULL DEFAULT now(),
    updated_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (id),
    CONSTRAINT name_not_blank CHECK (btrim(name) <> ''),
    CONSTRAINT contact_email_has_at CHECK (contact_email LIKE '_%@_%'),
    CONSTRAINT contact_phone_is_international CHECK (contact_phone LIKE '+%'),
    CONSTRAINT country_is_code CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT settings_is_object CHECK (jsonb_typeof(settings) = 'object')
);
COMMENT ON TABLE dealerships IS 'A dealership: a tenant, and the root of everything that belongs to it.';
COMMENT ON COLUMN dealerships.name IS 'As customers know it.';
COMMENT ON COLUMN dealerships.legal_name IS 'As contracts name it; nothing: the same.';
COMMENT ON COLUMN dealerships.contact_email IS 'Where the platform writes to the dealership.';
COMMENT ON COLUMN dealerships.contact_phone IS 'In international form, with the plus sign.';
COMMENT ON COLUMN dealerships.region IS 'State or province.';
COMMENT ON COLUMN dealerships.country IS 'ISO 3166 code.';
COMMENT ON COLUMN dealerships.time_zone IS 'Name in the IANA database; days of reports and quiet hours are counted in it.';
COMMENT ON COLUMN dealerships.brand_colors IS 'Colours of chat windows and mail, by their role.';
COMMENT ON COLUMN dealerships.welcome_message IS 'First line of a chat; nothing: the persona''s own.';
COMMENT ON COLUMN dealerships.settings IS 'Choices without a column of their own.';
CREATE TRIGGER dealerships_touch BEFORE UPDATE ON dealerships FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch_updated_at();

CREATE TYPE address_kind AS ENUM ('subdomain', 'domain', 'mailbox', 'phone_number');
COMMENT ON TYPE address_kind IS 'By what the outside reaches a dealership.';

CREATE TABLE addresses (
    kind          address_kind NOT NULL,
    value         text NOT NULL,
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    verified_at   timestamptz,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kind, value),
    CONSTRAINT value_is_lower CHECK (value = lower(value)),
    CONSTRAINT subdomain_is_plain CHECK (kind <> 'subdomain' OR value ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT phone_is_international CHECK (kind <> 'phone_number' OR value LIKE '+%')
);
CREATE INDEX addresses_dealership_id_idx ON addresses (dealership_id);
COMMENT ON TABLE addresses IS 'A subdomain, mailbox or number, and the dealership that it leads to.';
COMMENT ON COLUMN addresses.value IS 'In lower case, or in international form.';
COMMENT ON COLUMN addresses.dealership_id IS 'To whom it leads.';
COMMENT ON COLUMN addresses.verified_at IS 'When the dealership proved that the domain or number is its own.';

CREATE TABLE feature_flags (
    name            text NOT NULL,
    description     text NOT NULL DEFAULT '',
    is_enabled      boolean NOT NULL DEFAULT false,
    rollout_percent smallint NOT NULL DEFAULT 100,
    updated_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (name),
    CONSTRAINT rollout_is_percentage CHECK (rollout_percent BETWEEN 0 AND 100)
);
COMMENT ON TABLE feature_flags IS 'A feature of the platform that is being rolled out.';
COMMENT ON COLUMN feature_flags.rollout_percent IS 'Share of dealerships that have it while it is enabled.';

CREATE TYPE diagnostic_level AS ENUM ('info', 'warning', 'critical');
COMMENT ON TYPE diagnostic_level IS 'How bad a finding about the platform is.';

CREATE TABLE system_diagnostics (
    id          uuid NOT NULL DEFAULT gen_random_uuid(),
    component   text NOT NULL,
    level       diagnostic_level NOT NULL DEFAULT 'info',
    message     text NOT NULL,
    details     jsonb NOT NULL DEFAULT '{}',
    observed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (id)
);
CREATE INDEX system_diagnostics_newest_idx ON system_diagnostics (component, observed_at DESC);
COMMENT ON TABLE system_diagnostics IS 'What the platform found out about its own health.';
COMMENT ON COLUMN system_diagnostics.component IS 'What was looked at, for example `sms_gateway`.';

CREATE TABLE locations (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    name          text NOT NULL,
    street        text,
    city          text,
    postal_code   text,
    phone         text,
    opening_hours jsonb NOT NULL DEFAULT '{}',
    is_main       boolean NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name),
    CONSTRAINT phone_is_international CHECK (phone LIKE '+%')
);
CREATE UNIQUE INDEX locations_one_main_idx ON locations (dealership_id, is_main) WHERE (is_main);
COMMENT ON INDEX locations_one_main_idx IS 'One main location.';
COMMENT ON TABLE locations IS 'A lot, showroom or workshop of a dealership.';
COMMENT ON COLUMN locations.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN locations.opening_hours IS 'By day of the week.';
COMMENT ON COLUMN locations.is_main IS 'Where customers are sent unless something else is said.';

CREATE TYPE user_status AS ENUM ('invited', 'active', 'suspended', 'left');
COMMENT ON TYPE user_status IS 'Whether a person may use the platform.';

CREATE TABLE users (
    dealership_id     uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id                uuid NOT NULL DEFAULT gen_random_uuid(),
    email             text NOT NULL,
    display_name      text NOT NULL,
    phone             text,
    status            user_status NOT NULL DEFAULT 'invited',
    password_hash     text,
    location_id       uuid,
    locale            text NOT NULL DEFAULT 'en',
    email_verified_at timestamptz,
    last_login_at     timestamptz,
    created_at        timestamptz NOT NULL DEFAULT now(),
    updated_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, location_id) REFERENCES locations (dealership_id, id) ON DELETE SET NULL (location_id),
    CONSTRAINT email_has_at CHECK (email LIKE '_%@_%'),
    CONSTRAINT phone_is_international CHECK (phone LIKE '+%')
);
CREATE UNIQUE INDEX users_email_lower_idx ON users (dealership_id, (lower(email)));
COMMENT ON INDEX users_email_lower_idx IS 'One account an address and dealership, whatever its capitals.';
CREATE INDEX users_location_id_idx ON users (location_id);
COMMENT ON TABLE users IS 'A person who works at a dealership.';
COMMENT ON COLUMN users.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN users.email IS 'Address for sign-in and mail, spelled as the person spells it.';
COMMENT ON COLUMN users.password_hash IS 'In PHC form; nothing: signs in by magic links only.';
COMMENT ON COLUMN users.location_id IS 'Where they usually work.';
COMMENT ON COLUMN users.locale IS 'BCP 47 tag.';
CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch_updated_at();

CREATE TABLE roles (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    name          text NOT NULL,
    description   text NOT NULL DEFAULT '',
    permissions   text[] NOT NULL DEFAULT '{}',
    is_builtin    boolean NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name)
);
COMMENT ON TABLE roles IS 'A named set of permissions of one dealership.';
COMMENT ON COLUMN roles.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN roles.permissions IS 'For example `leads.assign`; unknown ones mean nothing.';
COMMENT ON COLUMN roles.is_builtin IS 'Made with the dealership; may not be deleted.';

CREATE TABLE user_roles (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    user_id       uuid NOT NULL,
    role_id       uuid NOT NULL,
    granted_by    uuid,
    granted_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, user_id, role_id),
    FOREIGN KEY (dealership_id, user_id) REFERENCES users (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, role_id) REFERENCES roles (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, granted_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (granted_by)
);
CREATE INDEX user_roles_role_id_idx ON user_roles (role_id);
COMMENT ON TABLE user_roles IS 'That a person holds a role.';
COMMENT ON COLUMN user_roles.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN user_roles.granted_by IS 'Nothing: the platform, when the dealership was made.';

CREATE TABLE api_keys (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    name          text NOT NULL,
    prefix        text NOT NULL,
    key_hash      bytea NOT NULL,
    scopes        text[] NOT NULL DEFAULT '{}',
    created_by    uuid,
    created_at    timestamptz NOT NULL DEFAULT now(),
    expires_at    timestamptz,
    last_used_at  timestamptz,
    revoked_at    timestamptz,
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name),
    UNIQUE (dealership_id, key_hash),
    FOREIGN KEY (dealership_id, created_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (created_by),
    CONSTRAINT key_hash_length CHECK (octet_length(key_hash) = 32),
    CONSTRAINT expires_after_start CHECK (expires_at > created_at)
);
COMMENT ON TABLE api_keys IS 'A key by which another program acts for a dealership.';
COMMENT ON COLUMN api_keys.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN api_keys.name IS 'What the program is.';
COMMENT ON COLUMN api_keys.prefix IS 'First characters of the key, to tell keys apart in lists.';
COMMENT ON COLUMN api_keys.key_hash IS 'SHA-256 of the key; the key itself is shown once and not kept.';
COMMENT ON COLUMN api_keys.scopes IS 'Permissions of the key.';
COMMENT ON COLUMN api_keys.expires_at IS 'Nothing: until it is revoked.';

CREATE TABLE sessions (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    user_id       uuid NOT NULL,
    token_hash    bytea NOT NULL,
    ip            inet,
    user_agent    text,
    created_at    timestamptz NOT NULL DEFAULT now(),
    last_seen_at  timestamptz NOT NULL DEFAULT now(),
    expires_at    timestamptz NOT NULL,
    revoked_at    timestamptz,
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, token_hash),
    FOREIGN KEY (dealership_id, user_id) REFERENCES users (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT expires_after_start CHECK (expires_at > created_at)
);
CREATE INDEX sessions_user_id_idx ON sessions (user_id) WHERE (revoked_at IS NULL);
CREATE INDEX sessions_expires_at_idx ON sessions (expires_at);
COMMENT ON TABLE sessions IS 'A browser in which a person is signed in.';
COMMENT ON COLUMN sessions.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN sessions.token_hash IS 'SHA-256 of the cookie''s token.';
COMMENT ON COLUMN sessions.ip IS 'Address of the last request.';
COMMENT ON COLUMN sessions.revoked_at IS 'When it was ended early.';

CREATE TABLE settings (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    key           text NOT NULL,
    value         jsonb NOT NULL,
    updated_by    uuid,
    updated_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, key),
    FOREIGN KEY (dealership_id, updated_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (updated_by),
    CONSTRAINT key_is_dotted CHECK (key ~ '^[a-z_]+([.][a-z_]+)*$')
);
COMMENT ON TABLE settings IS 'A choice of a dealership, by its name.';
COMMENT ON COLUMN settings.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN settings.key IS 'For example `leads.auto_assign`.';

CREATE TABLE audit_logs (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    user_id       uuid,
    api_key_id    uuid,
    action        text NOT NULL,
    entity        text NOT NULL,
    entity_id     uuid,
    before        jsonb,
    after         jsonb,
    ip            inet,
    occurred_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, user_id) REFERENCES users (dealership_id, id) ON DELETE SET NULL (user_id),
    FOREIGN KEY (dealership_id, api_key_id) REFERENCES api_keys (dealership_id, id) ON DELETE SET NULL (api_key_id)
);
CREATE INDEX audit_logs_newest_idx ON audit_logs (dealership_id, occurred_at DESC);
CREATE INDEX audit_logs_entity_entity_id_idx ON audit_logs (entity, entity_id);
CREATE INDEX audit_logs_user_id_idx ON audit_logs (user_id);
COMMENT ON TABLE audit_logs IS 'Something that was done to a dealership''s rows, by whom and from where.';
COMMENT ON COLUMN audit_logs.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN audit_logs.user_id IS 'Nothing: a program or an AI agent.';
COMMENT ON COLUMN audit_logs.api_key_id IS 'The key that was used, if a program did it.';
COMMENT ON COLUMN audit_logs.action IS 'For example `lead.assigned`.';
COMMENT ON COLUMN audit_logs.entity IS 'Table of what it was done to.';
COMMENT ON COLUMN audit_logs.entity_id IS 'Nothing: the whole dealership.';
COMMENT ON COLUMN audit_logs.before IS 'The columns that changed, as they were.';
COMMENT ON COLUMN audit_logs.after IS 'The same, as they became.';

-- Customers -------------------------------------------------------------------------------------------

CREATE TYPE contact_channel AS ENUM ('sms', 'email', 'phone', 'web_chat', 'facebook', 'whatsapp');
COMMENT ON TYPE contact_channel IS 'By what a customer is reached.';

CREATE TYPE customer_segment AS ENUM ('prospect', 'buyer', 'returning', 'service', 'fleet');
COMMENT ON TYPE customer_segment IS 'How the dealership sees a customer.';

CREATE TABLE customers (
    dealership_id      uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id                 uuid NOT NULL DEFAULT gen_random_uuid(),
    first_name         text,
    last_name          text,
    full_name          text NOT NULL,
    company_name       text,
    email              text,
    phone              text,
    alternate_phone    text,
    street             text,
    city               text,
    region             text,
    postal_code        text,
    country            char(2),
    birth_date         date,
    locale             text NOT NULL DEFAULT 'en',
    preferred_channel  contact_channel,
    segment            customer_segment NOT NULL DEFAULT 'prospect',
    assigned_user_id   uuid,
    deduplication_hash bytea,
    custom_fields      jsonb NOT NULL DEFAULT '{}',
    first_contact_at   timestamptz,
    last_contact_at    timestamptz,
    created_at         timestamptz NOT NULL DEFAULT now(),
    updated_at         timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, deduplication_hash),
    FOREIGN KEY (dealership_id, assigned_user_id) REFERENCES users (dealership_id, id) ON DELETE SET NULL (assigned_user_id),
    CONSTRAINT full_name_not_blank CHECK (btrim(full_name) <> ''),
    CONSTRAINT phones_are_international CHECK (phone LIKE '+%' AND alternate_phone LIKE '+%'),
    CONSTRAINT hash_length CHECK (octet_length(deduplication_hash) = 32)
);
CREATE INDEX customers_name_idx ON customers (dealership_id, (lower(full_name)));
COMMENT ON INDEX customers_name_idx IS 'The list of customers.';
CREATE INDEX customers_phone_idx ON customers (phone);
CREATE INDEX customers_email_lower_idx ON customers ((lower(email)));
CREATE INDEX customers_assigned_user_id_idx ON customers (assigned_user_id);
COMMENT ON TABLE customers IS 'A person or company that a dealership deals with.';
COMMENT ON COLUMN customers.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN customers.full_name IS 'As they are addressed.';
COMMENT ON COLUMN customers.company_name IS 'Where a company buys.';
COMMENT ON COLUMN customers.phone IS 'In international form, with the plus sign.';
COMMENT ON COLUMN customers.country IS 'ISO 3166 code.';
COMMENT ON COLUMN customers.locale IS 'Language in which they are answered, as a BCP 47 tag.';
COMMENT ON COLUMN customers.preferred_channel IS 'Nothing: the one they last wrote by.';
COMMENT ON COLUMN customers.assigned_user_id IS 'Who looks after them.';
COMMENT ON COLUMN customers.deduplication_hash IS 'SHA-256 of normalized name, phone and mail address; the same person arrives by many ways.';
CREATE TRIGGER customers_touch BEFORE UPDATE ON customers FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch_updated_at();

CREATE TABLE customer_vehicles (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    customer_id   uuid NOT NULL,
    vin           varchar(17),
    make          text NOT NULL,
    model         text NOT NULL,
    model_year    smallint,
    mileage       integer,
    bought_here   boolean NOT NULL DEFAULT false,
    bought_on     date,
    sold_on       date,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, customer_id, vin),
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT vin_is_plain CHECK (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
    CONSTRAINT mileage_not_negative CHECK (mileage >= 0),
    CONSTRAINT sold_after_bought CHECK (sold_on >= bought_on)
);
COMMENT ON TABLE customer_vehicles IS 'A car that a customer owns or has owned.';
COMMENT ON COLUMN customer_vehicles.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN customer_vehicles.mileage IS 'As last told, in miles.';
COMMENT ON COLUMN customer_vehicles.sold_on IS 'Nothing: they still have it.';

CREATE TABLE customer_tags (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    customer_id   uuid NOT NULL,
    tag           text NOT NULL,
    tagged_by     uuid,
    tagged_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, customer_id, tag),
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, tagged_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (tagged_by)
);
CREATE INDEX customer_tags_dealership_id_tag_idx ON customer_tags (dealership_id, tag);
COMMENT ON TABLE customer_tags IS 'A word that staff put on a customer.';
COMMENT ON COLUMN customer_tags.dealership_id IS 'Whose row it is.';

CREATE TABLE customer_merges (
    dealership_id      uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id                 uuid NOT NULL DEFAULT gen_random_uuid(),
    kept_customer_id   uuid NOT NULL,
    merged_customer_id uuid NOT NULL,
    merged_data        jsonb NOT NULL,
    merged_by          uuid,
    merged_at          timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, merged_customer_id),
    FOREIGN KEY (dealership_id, kept_customer_id) REFERENCES customers (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, merged_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (merged_by),
    CONSTRAINT customers_differ CHECK (kept_customer_id <> merged_customer_id)
);
CREATE INDEX customer_merges_kept_customer_id_idx ON customer_merges (kept_customer_id);
COMMENT ON TABLE customer_merges IS 'That two records turned out to be one person.';
COMMENT ON COLUMN customer_merges.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN customer_merges.kept_customer_id IS 'The record that lives on.';
COMMENT ON COLUMN customer_merges.merged_customer_id IS 'The key of the record that is gone.';
COMMENT ON COLUMN customer_merges.merged_data IS 'The record that is gone, so that a wrong merge can be undone.';
COMMENT ON COLUMN customer_merges.merged_by IS 'Nothing: the platform, by the hash.';

-- Stock -----------------------------------------------------------------------------------------------

CREATE TYPE feed_format AS ENUM ('csv', 'xml', 'json', 'api');
COMMENT ON TYPE feed_format IS 'In what form a feed delivers stock.';

CREATE TABLE inventory_feeds (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    name          text NOT NULL,
    format        feed_format NOT NULL,
    url           text NOT NULL,
    field_mapping jsonb NOT NULL DEFAULT '{}',
    run_every     interval NOT NULL DEFAULT '1 hour',
    is_active     boolean NOT NULL DEFAULT true,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name),
    CONSTRAINT run_every_positive CHECK (run_every > '0'::interval)
);
COMMENT ON TABLE inventory_feeds IS 'Where a dealership''s stock is read from.';
COMMENT ON COLUMN inventory_feeds.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN inventory_feeds.url IS 'Without passwords; those are stored credentials.';
COMMENT ON COLUMN inventory_feeds.field_mapping IS 'Names of the feed''s fields, by those of a vehicle.';

CREATE TYPE feed_run_status AS ENUM ('running', 'succeeded', 'failed');

CREATE TABLE inventory_feed_runs (
    dealership_id    uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id               uuid NOT NULL DEFAULT gen_random_uuid(),
    feed_id          uuid NOT NULL,
    status           feed_run_status NOT NULL DEFAULT 'running',
    vehicles_seen    integer NOT NULL DEFAULT 0,
    vehicles_added   integer NOT NULL DEFAULT 0,
    vehicles_changed integer NOT NULL DEFAULT 0,
    vehicles_removed integer NOT NULL DEFAULT 0,
    error            text,
    started_at       timestamptz NOT NULL DEFAULT now(),
    finished_at      timestamptz,
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, feed_id) REFERENCES inventory_feeds (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT counts_not_negative CHECK (vehicles_seen >= 0 AND vehicles_added >= 0 AND vehicles_changed >= 0 AND vehicles_removed >= 0),
    CONSTRAINT finished_has_time CHECK ((status = 'running') = (finished_at IS NULL))
);
CREATE INDEX inventory_feed_runs_feed_id_started_at_idx ON inventory_feed_runs (feed_id, started_at);
COMMENT ON TABLE inventory_feed_runs IS 'One reading of a feed.';
COMMENT ON COLUMN inventory_feed_runs.dealership_id IS 'Whose row it is.';

CREATE TYPE vehicle_condition AS ENUM ('new', 'used', 'certified', 'demo');
COMMENT ON TYPE vehicle_condition IS 'In what state a vehicle is sold.';

CREATE TYPE vehicle_status AS ENUM ('incoming', 'available', 'on_hold', 'sold', 'wholesale', 'removed');
COMMENT ON TYPE vehicle_status IS 'Whether a vehicle can be sold.';

CREATE TYPE fuel_type AS ENUM ('gasoline', 'diesel', 'hybrid', 'plug_in_hybrid', 'electric', 'other');
COMMENT ON TYPE fuel_type IS 'What moves it.';

CREATE TYPE transmission_type AS ENUM ('automatic', 'manual', 'cvt', 'other');

CREATE TYPE drivetrain_type AS ENUM ('front', 'rear', 'all', 'four_wheel');
COMMENT ON TYPE drivetrain_type IS 'Which wheels are driven.';

CREATE TABLE vehicles (
    dealership_id  uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    location_id    uuid,
    feed_id        uuid,
    vin            varchar(17) NOT NULL,
    stock_number   text,
    condition      vehicle_condition NOT NULL,
    status         vehicle_status NOT NULL DEFAULT 'available',
    make           text NOT NULL,
    model          text NOT NULL,
    model_year     smallint NOT NULL,
    trim_level     text,
    body_style     text,
    exterior_color text,
    interior_color text,
    mileage        integer,
    engine         text,
    fuel           fuel_type,
    transmission   transmission_type,
    drivetrain     drivetrain_type,
    msrp           numeric(12,2),
    price          numeric(12,2),
    description    text NOT NULL DEFAULT '',
    features       text[] NOT NULL DEFAULT '{}',
    video_url      text,
    created_at     timestamptz NOT NULL DEFAULT now(),
    updated_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, vin),
    UNIQUE (dealership_id, stock_number),
    FOREIGN KEY (dealership_id, location_id) REFERENCES locations (dealership_id, id) ON DELETE SET NULL (location_id),
    FOREIGN KEY (dealership_id, feed_id) REFERENCES inventory_feeds (dealership_id, id) ON DELETE SET NULL (feed_id),
    CONSTRAINT vin_is_plain CHECK (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
    CONSTRAINT model_year_plausible CHECK (model_year BETWEEN 1900 AND 2100),
    CONSTRAINT mileage_not_negative CHECK (mileage >= 0),
    CONSTRAINT prices_not_negative CHECK (price >= 0 AND msrp >= 0)
);
CREATE INDEX vehicles_dealership_id_status_idx ON vehicles (dealership_id, status);
CREATE INDEX vehicles_dealership_id_make_model_model_year_idx ON vehicles (dealership_id, make, model, model_year);
CREATE INDEX vehicles_for_sale_by_price_idx
    ON vehicles (dealership_id, price) INCLUDE (make, model)
    WHERE (status = 'available');
COMMENT ON INDEX vehicles_for_sale_by_price_idx IS 'What customers are shown.';
CREATE INDEX vehicles_location_id_idx ON vehicles (location_id);
CREATE INDEX vehicles_feed_id_idx ON vehicles (feed_id);
CREATE INDEX vehicles_features_idx ON vehicles USING gin (features);
COMMENT ON TABLE vehicles IS 'A vehicle in stock, or that was.';
COMMENT ON COLUMN vehicles.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN vehicles.location_id IS 'Where it stands.';
COMMENT ON COLUMN vehicles.feed_id IS 'The feed that brought it; nothing: typed in.';
COMMENT ON COLUMN vehicles.vin IS 'Vehicle identification number.';
COMMENT ON COLUMN vehicles.stock_number IS 'The dealership''s own number.';
COMMENT ON COLUMN vehicles.mileage IS 'In miles.';
COMMENT ON COLUMN vehicles.msrp IS 'The maker''s suggested price.';
COMMENT ON COLUMN vehicles.price IS 'What the dealership asks; nothing: on request.';
COMMENT ON CONSTRAINT vin_is_plain ON vehicles IS 'Letters that look like digits do not occur in it.';
CREATE TRIGGER vehicles_touch BEFORE UPDATE ON vehicles FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch_updated_at();

CREATE TABLE vehicle_photos (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    vehicle_id    uuid NOT NULL,
    url           text NOT NULL,
    alt_text      text NOT NULL DEFAULT '',
    "position"    integer NOT NULL DEFAULT 0,
    width         integer,
    height        integer,
    is_primary    boolean NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, vehicle_id, "position") DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (dealership_id, vehicle_id) REFERENCES vehicles (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT size_positive CHECK (width > 0 AND height > 0)
);
CREATE UNIQUE INDEX vehicle_photos_one_primary_idx ON vehicle_photos (dealership_id, vehicle_id) WHERE (is_primary);
COMMENT ON INDEX vehicle_photos_one_primary_idx IS 'One picture in lists.';
COMMENT ON TABLE vehicle_photos IS 'A picture of a vehicle.';
COMMENT ON COLUMN vehicle_photos.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN vehicle_photos.alt_text IS 'What a screen reader says.';
COMMENT ON COLUMN vehicle_photos."position" IS 'Order in the gallery.';
COMMENT ON COLUMN vehicle_photos.is_primary IS 'The picture in lists.';

CREATE TYPE test_drive_status AS ENUM ('requested', 'confirmed', 'completed', 'no_show', 'cancelled');

CREATE TABLE test_drives (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    vehicle_id    uuid NOT NULL,
    customer_id   uuid NOT NULL,
    user_id       uuid,
    location_id   uuid,
    status        test_drive_status NOT NULL DEFAULT 'requested',
    starts_at     timestamptz NOT NULL,
    duration      interval NOT NULL DEFAULT '30 minutes',
    feedback      text,
    rating        smallint,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, vehicle_id) REFERENCES vehicles (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, user_id) REFERENCES users (dealership_id, id) ON DELETE SET NULL (user_id),
    FOREIGN KEY (dealership_id, location_id) REFERENCES locations (dealership_id, id) ON DELETE SET NULL (location_id),
    CONSTRAINT duration_positive CHECK (duration > '0'::interval),
    CONSTRAINT rating_one_to_five CHECK (rating BETWEEN 1 AND 5)
);
CREATE INDEX test_drives_vehicle_id_starts_at_idx ON test_drives (vehicle_id, starts_at);
CREATE INDEX test_drives_customer_id_idx ON test_drives (customer_id);
CREATE INDEX test_drives_user_id_starts_at_idx ON test_drives (user_id, starts_at);
CREATE INDEX test_drives_location_id_idx ON test_drives (location_id);
CREATE INDEX test_drives_dealership_id_starts_at_idx
    ON test_drives (dealership_id, starts_at)
    WHERE (status IN ('requested', 'confirmed'));
COMMENT ON TABLE test_drives IS 'An appointment to drive a vehicle.';
COMMENT ON COLUMN test_drives.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN test_drives.user_id IS 'Who goes along; nothing: not settled yet.';
COMMENT ON COLUMN test_drives.location_id IS 'Where it begins; nothing: where the vehicle stands.';
COMMENT ON COLUMN test_drives.feedback IS 'What the customer said of it.';
COMMENT ON COLUMN test_drives.rating IS 'From 1, the worst, to 5.';

-- Leads -----------------------------------------------------------------------------------------------

CREATE TYPE lead_source_kind AS ENUM (
    'website', 'adf_email', 'marketplace', 'advertisement', 'phone', 'walk_in', 'referral',
    'import'
);
COMMENT ON TYPE lead_source_kind IS 'How leads of a source arrive.';

CREATE TABLE lead_sources (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    name          text NOT NULL,
    kind          lead_source_kind NOT NULL,
    description   text NOT NULL DEFAULT '',
    configuration jsonb NOT NULL DEFAULT '{}',
    cost_per_lead numeric(10,2),
    is_active     boolean NOT NULL DEFAULT true,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name),
    CONSTRAINT cost_not_negative CHECK (cost_per_lead >= 0)
);
COMMENT ON TABLE lead_sources IS 'Where leads come from.';
COMMENT ON COLUMN lead_sources.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN lead_sources.configuration IS 'What the reader of this source needs to know; secrets are stored credentials.';
COMMENT ON COLUMN lead_sources.cost_per_lead IS 'What the source charges; nothing: it does not charge by the lead.';

CREATE TABLE vehicle_interests (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    customer_id   uuid NOT NULL,
    condition     vehicle_condition,
    make          text,
    model         text,
    trim_level    text,
    body_style    text,
    year_from     smallint,
    year_to       smallint,
    price_from    numeric(12,2),
    price_to      numeric(12,2),
    mileage_max   integer,
    fuel          fuel_type,
    features      text[] NOT NULL DEFAULT '{}',
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT years_in_order CHECK (year_from <= year_to),
    CONSTRAINT prices_in_order CHECK (price_from <= price_to)
);
CREATE INDEX vehicle_interests_customer_id_idx ON vehicle_interests (customer_id);
CREATE INDEX vehicle_interests_dealership_id_make_model_idx ON vehicle_interests (dealership_id, make, model);
COMMENT ON TABLE vehicle_interests IS 'What a customer looks for, as far as they said.';
COMMENT ON COLUMN vehicle_interests.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN vehicle_interests.condition IS 'Nothing: any.';
COMMENT ON COLUMN vehicle_interests.features IS 'What it must have.';

CREATE TYPE lead_status AS ENUM (
    'new', 'contacted', 'qualified', 'appointment', 'negotiating', 'won', 'lost', 'duplicate'
);
COMMENT ON TYPE lead_status IS 'How far a lead has come.';

CREATE TYPE lead_priority AS ENUM ('low', 'normal', 'high', 'urgent');
COMMENT ON TYPE lead_priority IS 'How soon a lead is to be answered.';

CREATE TYPE lead_request AS ENUM ('information', 'quote', 'test_drive', 'trade_in', 'financing', 'service', 'other');
COMMENT ON TYPE lead_request IS 'What the customer asked for.';

CREATE TYPE lost_reason AS ENUM (
    'bought_elsewhere', 'price', 'vehicle_gone', 'financing', 'no_answer', 'not_serious',
    'other'
);
COMMENT ON TYPE lost_reason IS 'Why a lead came to nothing.';

CREATE TABLE leads (
    dealership_id       uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id                  uuid NOT NULL DEFAULT gen_random_uuid(),
    lead_number         text NOT NULL,
    customer_id         uuid NOT NULL,
    source_id           uuid,
    vehicle_interest_id uuid,
    assigned_user_id    uuid,
    status              lead_status NOT NULL DEFAULT 'new',
    priority            lead_priority NOT NULL DEFAULT 'normal',
    request             lead_request NOT NULL DEFAULT 'information',
    description         text NOT NULL DEFAULT '',
    timeframe           text,
    utm                 jsonb NOT NULL DEFAULT '{}',
    referrer            text,
    landing_page        text,
    score               smallint NOT NULL DEFAULT 50,
    estimated_value     numeric(12,2),
    external_id         text,
    original_payload    jsonb,
    deduplication_hash  bytea,
    custom_fields       jsonb NOT NULL DEFAULT '{}',
    revision            integer NOT NULL DEFAULT 0,
    first_response_at   timestamptz,
    next_follow_up_at   timestamptz,
    closed_at           timestamptz,
    lost_reason         lost_reason,
    created_at          timestamptz NOT NULL DEFAULT now(),
    updated_at          timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, lead_number),
    UNIQUE (dealership_id, source_id, external_id),
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, source_id) REFERENCES lead_sources (dealership_id, id) ON DELETE SET NULL (source_id),
    FOREIGN KEY (dealership_id, vehicle_interest_id) REFERENCES vehicle_interests (dealership_id, id) ON DELETE SET NULL (vehicle_interest_id),
    FOREIGN KEY (dealership_id, assigned_user_id) REFERENCES users (dealership_id, id) ON DELETE SET NULL (assigned_user_id),
    CONSTRAINT score_is_percentage CHECK (score BETWEEN 0 AND 100),
    CONSTRAINT estimated_value_not_negative CHECK (estimated_value >= 0),
    CONSTRAINT hash_length CHECK (octet_length(deduplication_hash) = 32),
    CONSTRAINT closed_has_time CHECK ((status IN ('won', 'lost', 'duplicate')) = (closed_at IS NOT NULL)),
    CONSTRAINT lost_reason_needs_loss CHECK (lost_reason IS NULL OR status = 'lost')
);
CREATE INDEX leads_board_idx ON leads (dealership_id, status, score DESC) WHERE (closed_at IS NULL);
COMMENT ON INDEX leads_board_idx IS 'The board of open leads.';
CREATE INDEX leads_customer_id_idx ON leads (customer_id);
CREATE INDEX leads_vehicle_interest_id_idx ON leads (vehicle_interest_id);
CREATE INDEX leads_assigned_user_id_idx ON leads (assigned_user_id) WHERE (closed_at IS NULL);
CREATE INDEX leads_dealership_id_created_at_idx ON leads (dealership_id, created_at);
CREATE INDEX leads_deduplication_hash_idx ON leads (deduplication_hash);
CREATE INDEX leads_dealership_id_next_follow_up_at_idx
    ON leads (dealership_id, next_follow_up_at)
    WHERE (closed_at IS NULL AND next_follow_up_at IS NOT NULL);
COMMENT ON TABLE leads IS 'A chance to sell: a customer, what they asked and how far it has come.';
COMMENT ON COLUMN leads.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN leads.lead_number IS 'What people call it on the phone.';
COMMENT ON COLUMN leads.vehicle_interest_id IS 'What they look for, beside the vehicles they named.';
COMMENT ON COLUMN leads.assigned_user_id IS 'Who answers for it; nothing: nobody yet.';
COMMENT ON COLUMN leads.description IS 'The customer''s own words.';
COMMENT ON COLUMN leads.timeframe IS 'When they mean to buy, as they said it.';
COMMENT ON COLUMN leads.utm IS 'Medium, campaign and keyword of the advertisement that they followed.';
COMMENT ON COLUMN leads.referrer IS 'Page that they came from.';
COMMENT ON COLUMN leads.score IS 'How promising it is, from 0 to 100.';
COMMENT ON COLUMN leads.external_id IS 'Its identifier at the source.';
COMMENT ON COLUMN leads.original_payload IS 'What the source sent, as it sent it.';
COMMENT ON COLUMN leads.deduplication_hash IS 'SHA-256 of customer, vehicle and request; the same wish arrives by many ways.';
COMMENT ON COLUMN leads.revision IS 'Grows with each change; two windows on one lead notice each other.';
COMMENT ON COLUMN leads.first_response_at IS 'When the customer was first answered.';
CREATE TRIGGER leads_touch BEFORE UPDATE ON leads FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch_updated_at();

CREATE TABLE lead_vehicles (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    lead_id       uuid NOT NULL,
    vehicle_id    uuid NOT NULL,
    is_primary    boolean NOT NULL DEFAULT false,
    quoted_price  numeric(12,2),
    added_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, lead_id, vehicle_id),
    FOREIGN KEY (dealership_id, lead_id) REFERENCES leads (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, vehicle_id) REFERENCES vehicles (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT quoted_price_not_negative CHECK (quoted_price >= 0)
);
CREATE UNIQUE INDEX lead_vehicles_one_primary_idx ON lead_vehicles (dealership_id, lead_id) WHERE (is_primary);
CREATE INDEX lead_vehicles_vehicle_id_idx ON lead_vehicles (vehicle_id);
COMMENT ON TABLE lead_vehicles IS 'A vehicle in stock that a lead is about.';
COMMENT ON COLUMN lead_vehicles.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN lead_vehicles.is_primary IS 'The one that they asked about first.';
COMMENT ON COLUMN lead_vehicles.quoted_price IS 'What they were offered it for.';

CREATE TYPE trade_in_state AS ENUM ('excellent', 'good', 'fair', 'poor', 'unknown');
COMMENT ON TYPE trade_in_state IS 'In what state a car to be traded in is.';

CREATE TABLE trade_ins (
    dealership_id       uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id                  uuid NOT NULL DEFAULT gen_random_uuid(),
    lead_id             uuid NOT NULL,
    customer_vehicle_id uuid,
    vin                 varchar(17),
    make                text,
    model               text,
    model_year          smallint,
    mileage             integer,
    state               trade_in_state NOT NULL DEFAULT 'unknown',
    asked_value         numeric(12,2),
    appraised_value     numeric(12,2),
    appraised_by        uuid,
    appraised_at        timestamptz,
    created_at          timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, lead_id) REFERENCES leads (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, customer_vehicle_id) REFERENCES customer_vehicles (dealership_id, id) ON DELETE SET NULL (customer_vehicle_id),
    FOREIGN KEY (dealership_id, appraised_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (appraised_by),
    CONSTRAINT values_not_negative CHECK (asked_value >= 0 AND appraised_value >= 0 AND mileage >= 0),
    CONSTRAINT appraised_has_time CHECK ((appraised_value IS NULL) = (appraised_at IS NULL))
);
CREATE INDEX trade_ins_lead_id_idx ON trade_ins (lead_id);
CREATE INDEX trade_ins_customer_vehicle_id_idx ON trade_ins (customer_vehicle_id);
COMMENT ON TABLE trade_ins IS 'A car that a customer would give in payment.';
COMMENT ON COLUMN trade_ins.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN trade_ins.customer_vehicle_id IS 'The car, if it was known before.';
COMMENT ON COLUMN trade_ins.asked_value IS 'What the customer wants for it.';
COMMENT ON COLUMN trade_ins.appraised_value IS 'What the dealership would give.';

CREATE TYPE lead_activity_kind AS ENUM (
    'created', 'call', 'message', 'email', 'meeting', 'test_drive', 'status_changed', 'assigned',
    'score_changed', 'handover', 'system'
);
COMMENT ON TYPE lead_activity_kind IS 'What was done about a lead.';

CREATE TABLE lead_activities (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    lead_id       uuid NOT NULL,
    user_id       uuid,
    kind          lead_activity_kind NOT NULL,
    summary       text NOT NULL,
    outcome       text,
    duration      interval,
    test_drive_id uuid,
    details       jsonb NOT NULL DEFAULT '{}',
    occurred_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, lead_id) REFERENCES leads (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, user_id) REFERENCES users (dealership_id, id) ON DELETE SET NULL (user_id),
    FOREIGN KEY (dealership_id, test_drive_id) REFERENCES test_drives (dealership_id, id) ON DELETE SET NULL (test_drive_id),
    CONSTRAINT duration_not_negative CHECK (duration >= '0'::interval)
);
CREATE INDEX lead_activities_newest_idx ON lead_activities (lead_id, occurred_at DESC);
CREATE INDEX lead_activities_user_id_occurred_at_idx ON lead_activities (user_id, occurred_at);
CREATE INDEX lead_activities_test_drive_id_idx ON lead_activities (test_drive_id);
COMMENT ON TABLE lead_activities IS 'Something that was done about a lead.';
COMMENT ON COLUMN lead_activities.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN lead_activities.user_id IS 'Nothing: an AI agent or the platform.';
COMMENT ON COLUMN lead_activities.outcome IS 'What came of it.';
COMMENT ON COLUMN lead_activities.duration IS 'Of a call or meeting.';

CREATE TABLE lead_notes (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    lead_id       uuid NOT NULL,
    author_id     uuid,
    body          text NOT NULL,
    is_pinned     boolean NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, lead_id) REFERENCES leads (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, author_id) REFERENCES users (dealership_id, id) ON DELETE SET NULL (author_id),
    CONSTRAINT body_not_blank CHECK (btrim(body) <> '')
);
CREATE INDEX lead_notes_lead_id_created_at_idx ON lead_notes (lead_id, created_at);
COMMENT ON TABLE lead_notes IS 'What somebody wrote beside a lead.';
COMMENT ON COLUMN lead_notes.dealership_id IS 'Whose row it is.';

CREATE TYPE task_status AS ENUM ('open', 'done', 'skipped');

CREATE TABLE follow_up_tasks (
    dealership_id    uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id               uuid NOT NULL DEFAULT gen_random_uuid(),
    lead_id          uuid NOT NULL,
    assigned_user_id uuid,
    title            text NOT NULL,
    channel          contact_channel,
    status           task_status NOT NULL DEFAULT 'open',
    due_at           timestamptz NOT NULL,
    done_at          timestamptz,
    created_at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, lead_id) REFERENCES leads (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, assigned_user_id) REFERENCES users (dealership_id, id) ON DELETE SET NULL (assigned_user_id),
    CONSTRAINT done_has_time CHECK ((status = 'open') = (done_at IS NULL))
);
CREATE INDEX follow_up_tasks_lead_id_idx ON follow_up_tasks (lead_id);
CREATE INDEX follow_up_tasks_assigned_user_id_due_at_idx
    ON follow_up_tasks (assigned_user_id, due_at)
    WHERE (status = 'open');
COMMENT ON TABLE follow_up_tasks IS 'Something that somebody is to do about a lead.';
COMMENT ON COLUMN follow_up_tasks.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN follow_up_tasks.channel IS 'By what to reach the customer.';

CREATE TYPE score_signal AS ENUM (
    'source', 'response_time', 'message_intent', 'vehicle_price', 'has_trade_in', 'visits',
    'test_drive', 'sentiment'
);
COMMENT ON TYPE score_signal IS 'What a scoring rule looks at.';

CREATE TABLE lead_scoring_rules (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    name          text NOT NULL,
    signal        score_signal NOT NULL,
    condition     jsonb NOT NULL DEFAULT '{}',
    points        smallint NOT NULL,
    is_active     boolean NOT NULL DEFAULT true,
    "position"    integer NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name),
    CONSTRAINT points_in_range CHECK (points BETWEEN -100 AND 100)
);
CREATE INDEX lead_scoring_rules_dealership_id_signal_idx
    ON lead_scoring_rules (dealership_id, signal)
    WHERE (is_active);
COMMENT ON TABLE lead_scoring_rules IS 'What makes a lead more or less promising.';
COMMENT ON COLUMN lead_scoring_rules.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN lead_scoring_rules.condition IS 'What the signal must be for the rule to count.';
COMMENT ON COLUMN lead_scoring_rules.points IS 'Added to the score; negative ones are taken away.';
COMMENT ON COLUMN lead_scoring_rules."position" IS 'Order in which rules are shown.';

CREATE TABLE lead_scores (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    lead_id       uuid NOT NULL,
    score         smallint NOT NULL,
    parts         jsonb NOT NULL DEFAULT '[]',
    computed_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, lead_id) REFERENCES leads (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT score_is_percentage CHECK (score BETWEEN 0 AND 100)
);
CREATE INDEX lead_scores_newest_idx ON lead_scores (lead_id, computed_at DESC);
COMMENT ON TABLE lead_scores IS 'A score that a lead had, and what it was made of.';
COMMENT ON COLUMN lead_scores.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN lead_scores.parts IS 'The rules that counted, with their points.';

CREATE TYPE duplicate_verdict AS ENUM ('suspected', 'confirmed', 'rejected');
COMMENT ON TYPE duplicate_verdict IS 'What became of a suspicion.';

CREATE TABLE lead_duplicates (
    dealership_id    uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    lead_id          uuid NOT NULL,
    original_lead_id uuid NOT NULL,
    similarity       numeric(4,3) NOT NULL,
    verdict          duplicate_verdict NOT NULL DEFAULT 'suspected',
    decided_by       uuid,
    decided_at       timestamptz,
    found_at         timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, lead_id, original_lead_id),
    FOREIGN KEY (dealership_id, lead_id) REFERENCES leads (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, original_lead_id) REFERENCES leads (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, decided_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (decided_by),
    CONSTRAINT leads_differ CHECK (lead_id <> original_lead_id),
    CONSTRAINT similarity_is_share CHECK (similarity BETWEEN 0 AND 1),
    CONSTRAINT decided_has_time CHECK ((verdict = 'suspected') = (decided_at IS NULL))
);
CREATE INDEX lead_duplicates_original_lead_id_idx ON lead_duplicates (original_lead_id);
COMMENT ON TABLE lead_duplicates IS 'That a lead may be another one over again.';
COMMENT ON COLUMN lead_duplicates.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN lead_duplicates.lead_id IS 'The later one.';
COMMENT ON COLUMN lead_duplicates.original_lead_id IS 'The earlier one.';
COMMENT ON COLUMN lead_duplicates.similarity IS 'From 0 to 1.';

-- Conversations ---------------------------------------------------------------------------------------

CREATE TYPE conversation_status AS ENUM ('open', 'waiting', 'handed_over', 'closed');
COMMENT ON TYPE conversation_status IS 'Whose turn it is.';

CREATE TABLE conversations (
    dealership_id      uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id                 uuid NOT NULL DEFAULT gen_random_uuid(),
    customer_id        uuid NOT NULL,
    lead_id            uuid,
    channel            contact_channel NOT NULL,
    subject            text,
    status             conversation_status NOT NULL DEFAULT 'open',
    assigned_user_id   uuid,
    external_thread_id text,
    tags               text[] NOT NULL DEFAULT '{}',
    message_count      integer NOT NULL DEFAULT 0,
    last_message_at    timestamptz,
    created_at         timestamptz NOT NULL DEFAULT now(),
    updated_at         timestamptz NOT NULL DEFAULT now(),
    closed_at          timestamptz,
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, channel, external_thread_id),
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, lead_id) REFERENCES leads (dealership_id, id) ON DELETE SET NULL (lead_id),
    FOREIGN KEY (dealership_id, assigned_user_id) REFERENCES users (dealership_id, id) ON DELETE SET NULL (assigned_user_id),
    CONSTRAINT message_count_not_negative CHECK (message_count >= 0),
    CONSTRAINT closed_has_time CHECK ((status = 'closed') = (closed_at IS NOT NULL))
);
CREATE INDEX conversations_customer_id_idx ON conversations (customer_id);
CREATE INDEX conversations_lead_id_idx ON conversations (lead_id);
CREATE INDEX conversations_assigned_user_id_idx ON conversations (assigned_user_id) WHERE (closed_at IS NULL);
CREATE INDEX conversations_inbox_idx
    ON conversations (dealership_id, status, last_message_at DESC NULLS LAST)
    WHERE (closed_at IS NULL);
COMMENT ON INDEX conversations_inbox_idx IS 'The inbox.';
CREATE INDEX conversations_tags_idx ON conversations USING gin (tags);
COMMENT ON TABLE conversations IS 'A conversation with a customer.';
COMMENT ON COLUMN conversations.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN conversations.lead_id IS 'Nothing: it is about no sale.';
COMMENT ON COLUMN conversations.channel IS 'The channel that it began on.';
COMMENT ON COLUMN conversations.assigned_user_id IS 'The person who answers; nothing: the AI.';
COMMENT ON COLUMN conversations.external_thread_id IS 'Its identifier at the channel''s provider.';
CREATE TRIGGER conversations_touch BEFORE UPDATE ON conversations FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch_updated_at();

CREATE TYPE sender_kind AS ENUM ('customer', 'ai', 'user', 'system');
COMMENT ON TYPE sender_kind IS 'Who wrote a message.';

CREATE TYPE content_kind AS ENUM ('text', 'html', 'image', 'file', 'vehicle_card', 'form');
COMMENT ON TYPE content_kind IS 'What a message is made of.';

CREATE TABLE messages (
    dealership_id       uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id                  uuid NOT NULL DEFAULT gen_random_uuid(),
    conversation_id     uuid NOT NULL,
    sender              sender_kind NOT NULL,
    sender_user_id      uuid,
    content_kind        content_kind NOT NULL DEFAULT 'text',
    content             text NOT NULL,
    in_reply_to         uuid,
    external_message_id text,
    metadata            jsonb NOT NULL DEFAULT '{}',
    created_at          timestamptz NOT NULL DEFAULT now(),
    read_at             timestamptz,
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, conversation_id, external_message_id),
    FOREIGN KEY (dealership_id, conversation_id) REFERENCES conversations (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, sender_user_id) REFERENCES users (dealership_id, id) ON DELETE SET NULL (sender_user_id),
    FOREIGN KEY (dealership_id, in_reply_to) REFERENCES messages (dealership_id, id) ON DELETE SET NULL (in_reply_to),
    CONSTRAINT only_people_have_user CHECK (sender_user_id IS NULL OR sender = 'user')
);
CREATE INDEX messages_conversation_id_created_at_idx ON messages (conversation_id, created_at);
CREATE INDEX messages_in_reply_to_idx ON messages (in_reply_to);
COMMENT ON TABLE messages IS 'One message of a conversation.';
COMMENT ON COLUMN messages.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN messages.sender_user_id IS 'Who of the dealership wrote it.';
COMMENT ON COLUMN messages.external_message_id IS 'Its identifier at the channel''s provider.';
COMMENT ON COLUMN messages.read_at IS 'When the other side saw it.';

CREATE TABLE message_attachments (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    message_id    uuid NOT NULL,
    file_name     text NOT NULL,
    content_type  text NOT NULL,
    byte_size     bigint NOT NULL,
    storage_key   text NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, message_id) REFERENCES messages (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT byte_size_not_negative CHECK (byte_size >= 0)
);
CREATE INDEX message_attachments_message_id_idx ON message_attachments (message_id);
COMMENT ON TABLE message_attachments IS 'A file that a message carries.';
COMMENT ON COLUMN message_attachments.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN message_attachments.content_type IS 'MIME type.';
COMMENT ON COLUMN message_attachments.storage_key IS 'Where the file is kept.';
