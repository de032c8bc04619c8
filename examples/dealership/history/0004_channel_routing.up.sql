-- Channels: which ones a dealership offers, which one a message takes, what customers like best, and what went through.
-- Messages remember the text or mail that carried them.

CREATE TABLE dealership_channels (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    channel       contact_channel NOT NULL,
    credential_id uuid,
    sender        text,
    daily_limit   integer,
    is_enabled    boolean NOT NULL DEFAULT true,
    updated_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, channel),
    FOREIGN KEY (dealership_id, credential_id) REFERENCES stored_credentials (dealership_id, id) ON DELETE SET NULL (credential_id),
    CONSTRAINT daily_limit_positive CHECK (daily_limit > 0)
);
CREATE INDEX dealership_channels_credential_id_idx ON dealership_channels (credential_id);
COMMENT ON TABLE dealership_channels IS 'A channel that a dealership offers.';
COMMENT ON COLUMN dealership_channels.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN dealership_channels.credential_id IS 'Nothing: the platform''s own account is used.';
COMMENT ON COLUMN dealership_channels.sender IS 'Number or address that customers see.';
COMMENT ON COLUMN dealership_channels.daily_limit IS 'Most messages a day; nothing: as many as the provider takes.';

CREATE TYPE routing_condition AS ENUM ('always', 'outside_hours', 'urgent_lead', 'no_answer', 'source');
COMMENT ON TYPE routing_condition IS 'When a routing rule counts.';

CREATE TABLE channel_routing_rules (
    dealership_id    uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id               uuid NOT NULL DEFAULT gen_random_uuid(),
    name             text NOT NULL,
    "position"       integer NOT NULL,
    condition        routing_condition NOT NULL DEFAULT 'always',
    condition_data   jsonb NOT NULL DEFAULT '{}',
    channel          contact_channel NOT NULL,
    fallback_channel contact_channel,
    fallback_after   interval,
    is_active        boolean NOT NULL DEFAULT true,
    created_at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name),
    UNIQUE (dealership_id, "position") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fallback_is_another CHECK (fallback_channel <> channel),
    CONSTRAINT fallback_complete CHECK ((fallback_channel IS NULL) = (fallback_after IS NULL))
);
COMMENT ON TABLE channel_routing_rules IS 'Which channel a message takes; the first rule that counts decides.';
COMMENT ON COLUMN channel_routing_rules.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN channel_routing_rules."position" IS 'Order in which rules are tried.';
COMMENT ON COLUMN channel_routing_rules.fallback_channel IS 'Taken where the first one fails; nothing: none.';
COMMENT ON COLUMN channel_routing_rules.fallback_after IS 'How long an answer is waited for before that.';

CREATE TABLE customer_channel_preferences (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    customer_id   uuid NOT NULL,
    channel       contact_channel NOT NULL,
    rank          smallint NOT NULL,
    is_explicit   boolean NOT NULL DEFAULT false,
    quiet_from    time,
    quiet_until   time,
    updated_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, customer_id, channel),
    UNIQUE (dealership_id, customer_id, rank) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT rank_from_one CHECK (rank >= 1),
    CONSTRAINT quiet_complete CHECK ((quiet_from IS NULL) = (quiet_until IS NULL))
);
COMMENT ON TABLE customer_channel_preferences IS 'How gladly a customer is reached by a channel, as they said or as they behave.';
COMMENT ON COLUMN customer_channel_preferences.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN customer_channel_preferences.rank IS '1 is the channel that they like best.';
COMMENT ON COLUMN customer_channel_preferences.is_explicit IS 'They said so; otherwise guessed from their answers.';
COMMENT ON COLUMN customer_channel_preferences.quiet_from IS 'Nothing is sent from then on, in the dealership''s time zone.';

CREATE TABLE channel_attempts (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    customer_id   uuid NOT NULL,
    rule_id       uuid,
    channel       contact_channel NOT NULL,
    succeeded     boolean,
    error         text,
    attempted_at  timestamptz NOT NULL DEFAULT now(),
    answered_at   timestamptz,
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, rule_id) REFERENCES channel_routing_rules (dealership_id, id) ON DELETE SET NULL (rule_id),
    CONSTRAINT answered_means_success CHECK (answered_at IS NULL OR succeeded)
);
CREATE INDEX channel_attempts_customer_id_attempted_at_idx ON channel_attempts (customer_id, attempted_at);
CREATE INDEX channel_attempts_rule_id_idx ON channel_attempts (rule_id);
COMMENT ON TABLE channel_attempts IS 'That a channel was tried for a customer, and whether it led to an answer.';
COMMENT ON COLUMN channel_attempts.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN channel_attempts.rule_id IS 'The rule that chose it; nothing: a person did.';
COMMENT ON COLUMN channel_attempts.succeeded IS 'Nothing: an answer is still waited for.';

CREATE TYPE message_direction AS ENUM ('inbound', 'outbound');

CREATE TYPE delivery_status AS ENUM ('queued', 'sent', 'delivered', 'opened', 'failed', 'blocked', 'received');
COMMENT ON TYPE delivery_status IS 'How far a message has come.';

CREATE TABLE sms_messages (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    customer_id   uuid,
    direction     message_direction NOT NULL,
    from_number   text NOT NULL,
    to_number     text NOT NULL,
    body          text NOT NULL,
    media_urls    text[] NOT NULL DEFAULT '{}',
    segments      smallint NOT NULL DEFAULT 1,
    status        delivery_status NOT NULL DEFAULT 'queued',
    provider_id   text,
    error_code    text,
    cost          numeric(10,5),
    created_at    timestamptz NOT NULL DEFAULT now(),
    sent_at       timestamptz,
    delivered_at  timestamptz,
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, provider_id),
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE SET NULL (customer_id),
    CONSTRAINT numbers_are_international CHECK (from_number LIKE '+%' AND to_number LIKE '+%'),
    CONSTRAINT segments_positive CHECK (segments > 0),
    CONSTRAINT received_is_inbound CHECK ((status = 'received') = (direction = 'inbound'))
);
CREATE INDEX sms_messages_customer_id_created_at_idx ON sms_messages (customer_id, created_at);
CREATE INDEX sms_messages_outbox_idx ON sms_messages (dealership_id, created_at) WHERE (status = 'queued');
COMMENT ON INDEX sms_messages_outbox_idx IS 'What is still to be sent.';
COMMENT ON TABLE sms_messages IS 'A text that came in or went out.';
COMMENT ON COLUMN sms_messages.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN sms_messages.customer_id IS 'Nothing: nobody is known by that number, or the customer is gone.';
COMMENT ON COLUMN sms_messages.segments IS 'Texts that the provider made of it, and bills.';
COMMENT ON COLUMN sms_messages.provider_id IS 'Its identifier at the provider.';

CREATE TABLE email_messages (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    customer_id   uuid,
    direction     message_direction NOT NULL,
    from_address  text NOT NULL,
    to_addresses  text[] NOT NULL,
    cc_addresses  text[] NOT NULL DEFAULT '{}',
    subject       text NOT NULL DEFAULT '',
    text_body     text,
    html_body     text,
    message_id    text,
    in_reply_to   text,
    status        delivery_status NOT NULL DEFAULT 'queued',
    error         text,
    created_at    timestamptz NOT NULL DEFAULT now(),
    sent_at       timestamptz,
    opened_at     timestamptz,
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, message_id),
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE SET NULL (customer_id),
    CONSTRAINT has_recipient CHECK (cardinality(to_addresses) > 0),
    CONSTRAINT has_body CHECK (text_body IS NOT NULL OR html_body IS NOT NULL),
    CONSTRAINT received_is_inbound CHECK ((status = 'received') = (direction = 'inbound'))
);
CREATE INDEX email_messages_customer_id_created_at_idx ON email_messages (customer_id, created_at);
CREATE INDEX email_messages_in_reply_to_idx ON email_messages (in_reply_to);
CREATE INDEX email_messages_outbox_idx ON email_messages (dealership_id, created_at) WHERE (status = 'queued');
COMMENT ON INDEX email_messages_outbox_idx IS 'What is still to be sent.';
COMMENT ON TABLE email_messages IS 'A mail that came in or went out.';
COMMENT ON COLUMN email_messages.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN email_messages.customer_id IS 'Nothing: nobody is known by that address, or the customer is gone.';
COMMENT ON COLUMN email_messages.message_id IS 'Its header Message-ID.';
COMMENT ON COLUMN email_messages.in_reply_to IS 'Message-ID of the mail that it answers.';

ALTER TABLE messages
    ADD COLUMN sms_message_id uuid,
    ADD COLUMN email_message_id uuid,
    ADD FOREIGN KEY (dealership_id, sms_message_id) REFERENCES sms_messages (dealership_id, id) ON DELETE SET NULL (sms_message_id),
    ADD FOREIGN KEY (dealership_id, email_message_id) REFERENCES email_messages (dealership_id, id) ON DELETE SET NULL (email_message_id),
    ADD CONSTRAINT one_carrier CHECK (sms_message_id IS NULL OR email_message_id IS NULL);
CREATE INDEX messages_sms_message_id_idx ON messages (sms_message_id);
CREATE INDEX messages_email_message_id_idx ON messages (email_message_id);
COMMENT ON COLUMN messages.sms_message_id IS 'The text that carried it.';
COMMENT ON COLUMN messages.email_message_id IS 'The mail that carried it.';
