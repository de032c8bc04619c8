-- Opt-out: customers say what they allow, and nothing is sent to who forbade it. Customers get five columns for what is
-- asked before every message; the records are the proof.

CREATE TYPE keyword_effect AS ENUM ('opt_out', 'opt_in', 'help');
COMMENT ON TYPE keyword_effect IS 'What a word does that a customer sends alone.';

CREATE TABLE opt_out_keywords (
    language text NOT NULL,
    keyword  text NOT NULL,
    effect   keyword_effect NOT NULL,
    PRIMARY KEY (language, keyword),
    CONSTRAINT keyword_is_upper CHECK (keyword = upper(keyword))
);
COMMENT ON TABLE opt_out_keywords IS 'A word by which a customer forbids or allows messages.';
COMMENT ON COLUMN opt_out_keywords.language IS 'BCP 47 tag.';
COMMENT ON COLUMN opt_out_keywords.keyword IS 'In capitals, as it is compared.';

CREATE TYPE consent_kind AS ENUM ('marketing', 'messaging', 'recording', 'data_processing');
COMMENT ON TYPE consent_kind IS 'What a customer agrees to.';

CREATE TABLE consent_records (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    customer_id   uuid NOT NULL,
    kind          consent_kind NOT NULL,
    granted       boolean NOT NULL,
    wording       text NOT NULL,
    source        text NOT NULL,
    ip            inet,
    recorded_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE CASCADE
);
CREATE INDEX consent_records_newest_idx ON consent_records (customer_id, kind, recorded_at DESC);
COMMENT ON TABLE consent_records IS 'What a customer agreed to or took back; the newest row of a kind holds.';
COMMENT ON COLUMN consent_records.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN consent_records.granted IS 'False: taken back.';
COMMENT ON COLUMN consent_records.wording IS 'The text that they were shown.';
COMMENT ON COLUMN consent_records.source IS 'Where they said so, for example a form''s address.';

CREATE TYPE opt_out_reason AS ENUM ('keyword', 'unsubscribe_link', 'told_staff', 'complaint', 'bounce', 'regulator');
COMMENT ON TYPE opt_out_reason IS 'How an opt-out came about.';

CREATE TABLE opt_out_records (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    customer_id   uuid,
    channel       contact_channel,
    address       text NOT NULL,
    reason        opt_out_reason NOT NULL,
    raw_text      text,
    recorded_by   uuid,
    opted_out_at  timestamptz NOT NULL DEFAULT now(),
    opted_in_at   timestamptz,
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE SET NULL (customer_id),
    FOREIGN KEY (dealership_id, recorded_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (recorded_by),
    CONSTRAINT opted_in_after_out CHECK (opted_in_at > opted_out_at)
);
CREATE INDEX opt_out_records_customer_id_idx ON opt_out_records (customer_id);
CREATE UNIQUE INDEX opt_out_records_open_idx
    ON opt_out_records (dealership_id, address, channel) NULLS NOT DISTINCT
    WHERE (opted_in_at IS NULL);
COMMENT ON INDEX opt_out_records_open_idx IS 'What is looked up before each message.';
COMMENT ON TABLE opt_out_records IS 'That a customer forbade a channel, or allowed it again; kept as proof.';
COMMENT ON COLUMN opt_out_records.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN opt_out_records.customer_id IS 'Nothing: the customer is gone, and the address stays forbidden.';
COMMENT ON COLUMN opt_out_records.channel IS 'Nothing: all channels.';
COMMENT ON COLUMN opt_out_records.address IS 'The number or mail address that must not be written to.';
COMMENT ON COLUMN opt_out_records.raw_text IS 'What they wrote, word for word.';
COMMENT ON COLUMN opt_out_records.recorded_by IS 'Nothing: noticed by the platform.';
COMMENT ON COLUMN opt_out_records.opted_in_at IS 'When they allowed it again; nothing: still forbidden.';

ALTER TABLE customers
    ADD COLUMN opted_out boolean NOT NULL DEFAULT false,
    ADD COLUMN opted_out_at timestamptz,
    ADD COLUMN opt_out_reason opt_out_reason,
    ADD COLUMN do_not_call boolean NOT NULL DEFAULT false,
    ADD COLUMN marketing_opt_in boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT opted_out_has_time CHECK (opted_out = (opted_out_at IS NOT NULL)),
    ADD CONSTRAINT opt_out_reason_needs_opt_out CHECK (opted_out OR opt_out_reason IS NULL),
    ADD CONSTRAINT no_marketing_after_opt_out CHECK (NOT (opted_out AND marketing_opt_in));
CREATE INDEX customers_reachable_idx ON customers (dealership_id, segment) WHERE (NOT opted_out);
COMMENT ON INDEX customers_reachable_idx IS 'Whom a campaign may write to.';
COMMENT ON COLUMN customers.opted_out IS 'Nothing may be sent to them by any channel.';
COMMENT ON COLUMN customers.do_not_call IS 'May be written to, not rung.';
COMMENT ON COLUMN customers.marketing_opt_in IS 'Wants to hear of offers.';
