-- Leads by mail in the Auto-lead Data Format: mailboxes, raw mails, the leads in them and what was wrong with them; and
-- calls to other programs when something happened.

CREATE TABLE adf_mailboxes (
    dealership_id  uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    name           text NOT NULL,
    host           text NOT NULL,
    username       text NOT NULL,
    credential_id  uuid,
    source_id      uuid,
    poll_every     interval NOT NULL DEFAULT '1 minute',
    last_polled_at timestamptz,
    last_error     text,
    is_active      boolean NOT NULL DEFAULT true,
    created_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, host, username),
    FOREIGN KEY (dealership_id, credential_id) REFERENCES stored_credentials (dealership_id, id) ON DELETE SET NULL (credential_id),
    FOREIGN KEY (dealership_id, source_id) REFERENCES lead_sources (dealership_id, id) ON DELETE SET NULL (source_id),
    CONSTRAINT poll_every_positive CHECK (poll_every > '0'::interval)
);
CREATE INDEX adf_mailboxes_credential_id_idx ON adf_mailboxes (credential_id);
CREATE INDEX adf_mailboxes_source_id_idx ON adf_mailboxes (source_id);
COMMENT ON TABLE adf_mailboxes IS 'A mailbox that is read for leads.';
COMMENT ON COLUMN adf_mailboxes.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN adf_mailboxes.credential_id IS 'Its password; nothing: the platform''s own mailbox.';
COMMENT ON COLUMN adf_mailboxes.source_id IS 'Source of its leads where the mail names none.';
COMMENT ON COLUMN adf_mailboxes.last_error IS 'Nothing: the last reading went well.';

CREATE TYPE raw_message_status AS ENUM ('received', 'parsed', 'failed', 'ignored', 'duplicate');
COMMENT ON TYPE raw_message_status IS 'How far a raw mail has come.';

CREATE TABLE raw_messages (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    mailbox_id    uuid,
    message_id    text NOT NULL,
    sender        text NOT NULL,
    subject       text NOT NULL DEFAULT '',
    body          text NOT NULL,
    headers       jsonb NOT NULL DEFAULT '{}',
    sha256        bytea NOT NULL,
    status        raw_message_status NOT NULL DEFAULT 'received',
    received_at   timestamptz NOT NULL DEFAULT now(),
    processed_at  timestamptz,
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, message_id),
    FOREIGN KEY (dealership_id, mailbox_id) REFERENCES adf_mailboxes (dealership_id, id) ON DELETE SET NULL (mailbox_id),
    CONSTRAINT sha256_length CHECK (octet_length(sha256) = 32),
    CONSTRAINT processed_has_time CHECK ((status = 'received') = (processed_at IS NULL))
);
CREATE INDEX raw_messages_mailbox_id_idx ON raw_messages (mailbox_id);
CREATE INDEX raw_messages_sha256_idx ON raw_messages (sha256);
CREATE INDEX raw_messages_dealership_id_received_at_idx ON raw_messages (dealership_id, received_at);
CREATE INDEX raw_messages_unread_idx ON raw_messages (dealership_id, received_at) WHERE (status = 'received');
COMMENT ON INDEX raw_messages_unread_idx IS 'What is still to be read.';
COMMENT ON TABLE raw_messages IS 'A mail as it came, before anybody looked into it.';
COMMENT ON COLUMN raw_messages.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN raw_messages.message_id IS 'Its header Message-ID.';
COMMENT ON COLUMN raw_messages.sha256 IS 'Of the body, to notice what was sent twice.';

CREATE TYPE adf_request_kind AS ENUM ('buy', 'lease', 'sell', 'trade_in', 'test_drive', 'other');
COMMENT ON TYPE adf_request_kind IS 'What the sender says the customer wants.';

CREATE TYPE adf_lead_status AS ENUM ('parsed', 'matched', 'converted', 'failed');
COMMENT ON TYPE adf_lead_status IS 'How far a parsed lead has come.';

CREATE TABLE adf_leads (
    dealership_id    uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id               uuid NOT NULL DEFAULT gen_random_uuid(),
    raw_message_id   uuid NOT NULL,
    document_version text NOT NULL DEFAULT '1.0',
    external_id      text,
    request          adf_request_kind NOT NULL DEFAULT 'other',
    requested_at     timestamptz,
    customer_name    text,
    customer_email   text,
    customer_phone   text,
    vehicle          jsonb NOT NULL DEFAULT '{}',
    trade_in         jsonb,
    comments         text,
    provider_name    text,
    vendor_name      text,
    status           adf_lead_status NOT NULL DEFAULT 'parsed',
    customer_id      uuid,
    lead_id          uuid,
    created_at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, provider_name, external_id),
    FOREIGN KEY (dealership_id, raw_message_id) REFERENCES raw_messages (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE SET NULL (customer_id),
    FOREIGN KEY (dealership_id, lead_id) REFERENCES leads (dealership_id, id) ON DELETE SET NULL (lead_id),
    CONSTRAINT can_be_answered CHECK (customer_email IS NOT NULL OR customer_phone IS NOT NULL)
);
CREATE INDEX adf_leads_raw_message_id_idx ON adf_leads (raw_message_id);
CREATE INDEX adf_leads_customer_id_idx ON adf_leads (customer_id);
CREATE INDEX adf_leads_lead_id_idx ON adf_leads (lead_id);
CREATE INDEX adf_leads_dealership_id_created_at_idx ON adf_leads (dealership_id, created_at);
COMMENT ON TABLE adf_leads IS 'A lead as the document names it.';
COMMENT ON COLUMN adf_leads.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN adf_leads.document_version IS 'Version of the format.';
COMMENT ON COLUMN adf_leads.external_id IS 'The sender''s identifier of it.';
COMMENT ON COLUMN adf_leads.requested_at IS 'When the customer asked, as the sender says.';
COMMENT ON COLUMN adf_leads.customer_phone IS 'As it was sent; the customer has it in international form.';
COMMENT ON COLUMN adf_leads.vehicle IS 'Year, make, model, VIN and stock number, as they were sent.';
COMMENT ON COLUMN adf_leads.trade_in IS 'The car to be traded in; nothing: none.';
COMMENT ON COLUMN adf_leads.provider_name IS 'Who sent it.';
COMMENT ON COLUMN adf_leads.vendor_name IS 'The dealership, as the sender calls it.';
COMMENT ON COLUMN adf_leads.lead_id IS 'The lead that it became.';
COMMENT ON CONSTRAINT can_be_answered ON adf_leads IS 'A lead without an address is a parse error.';

CREATE TYPE error_severity AS ENUM ('warning', 'error', 'fatal');

CREATE TABLE adf_parse_errors (
    dealership_id  uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    raw_message_id uuid NOT NULL,
    severity       error_severity NOT NULL,
    code           text NOT NULL,
    path           text,
    message        text NOT NULL,
    found_at       timestamptz NOT NULL DEFAULT now(),
    settled_by     uuid,
    settled_at     timestamptz,
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, raw_message_id) REFERENCES raw_messages (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, settled_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (settled_by)
);
CREATE INDEX adf_parse_errors_raw_message_id_idx ON adf_parse_errors (raw_message_id);
CREATE INDEX adf_parse_errors_dealership_id_found_at_idx
    ON adf_parse_errors (dealership_id, found_at)
    WHERE (settled_at IS NULL);
COMMENT ON TABLE adf_parse_errors IS 'What was wrong with a mail.';
COMMENT ON COLUMN adf_parse_errors.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN adf_parse_errors.code IS 'For example `missing_contact`.';
COMMENT ON COLUMN adf_parse_errors.path IS 'Element that is wrong; nothing: the whole document.';
COMMENT ON COLUMN adf_parse_errors.settled_by IS 'Who looked at it.';

CREATE TYPE processing_step AS ENUM ('receive', 'validate', 'parse', 'match_customer', 'create_lead', 'respond');
COMMENT ON TYPE processing_step IS 'A step on the way of a raw mail.';

CREATE TABLE adf_processing_logs (
    dealership_id  uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    raw_message_id uuid NOT NULL,
    step           processing_step NOT NULL,
    attempt        smallint NOT NULL DEFAULT 1,
    succeeded      boolean NOT NULL,
    duration       interval NOT NULL,
    details        jsonb NOT NULL DEFAULT '{}',
    logged_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    CONSTRAINT adf_processing_logs_dealership_id_raw_message_id_step_attem_key UNIQUE (dealership_id, raw_message_id, step, attempt),
    FOREIGN KEY (dealership_id, raw_message_id) REFERENCES raw_messages (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT attempt_from_one CHECK (attempt >= 1),
    CONSTRAINT duration_not_negative CHECK (duration >= '0'::interval)
);
COMMENT ON TABLE adf_processing_logs IS 'A step that a mail went through.';
COMMENT ON COLUMN adf_processing_logs.dealership_id IS 'Whose row it is.';

CREATE TABLE webhook_endpoints (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    name          text NOT NULL,
    url           text NOT NULL,
    events        text[] NOT NULL,
    credential_id uuid,
    is_active     boolean NOT NULL DEFAULT true,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name),
    FOREIGN KEY (dealership_id, credential_id) REFERENCES stored_credentials (dealership_id, id) ON DELETE SET NULL (credential_id),
    CONSTRAINT url_is_https CHECK (url LIKE 'https://%'),
    CONSTRAINT has_events CHECK (cardinality(events) > 0)
);
CREATE INDEX webhook_endpoints_credential_id_idx ON webhook_endpoints (credential_id);
COMMENT ON TABLE webhook_endpoints IS 'An address of another program that is told of what happens.';
COMMENT ON COLUMN webhook_endpoints.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN webhook_endpoints.events IS 'What it is told of, for example `lead.created`.';
COMMENT ON COLUMN webhook_endpoints.credential_id IS 'Key that signs the calls; nothing: they are not signed.';

CREATE TYPE delivery_outcome AS ENUM ('pending', 'delivered', 'failed', 'abandoned');
COMMENT ON TYPE delivery_outcome IS 'What became of a call to another program.';

CREATE TABLE webhook_delivery_logs (
    dealership_id   uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id              uuid NOT NULL DEFAULT gen_random_uuid(),
    endpoint_id     uuid NOT NULL,
    event           text NOT NULL,
    payload         jsonb NOT NULL,
    outcome         delivery_outcome NOT NULL DEFAULT 'pending',
    attempts        smallint NOT NULL DEFAULT 0,
    response_status smallint,
    response_body   text,
    created_at      timestamptz NOT NULL DEFAULT now(),
    next_attempt_at timestamptz,
    delivered_at    timestamptz,
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, endpoint_id) REFERENCES webhook_endpoints (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT attempts_not_negative CHECK (attempts >= 0),
    CONSTRAINT delivered_has_time CHECK ((outcome = 'delivered') = (delivered_at IS NOT NULL))
);
CREATE INDEX webhook_delivery_logs_endpoint_id_created_at_idx ON webhook_delivery_logs (endpoint_id, created_at);
CREATE INDEX webhook_delivery_logs_dealership_id_next_attempt_at_idx
    ON webhook_delivery_logs (dealership_id, next_attempt_at)
    WHERE (outcome IN ('pending', 'failed'));
COMMENT ON TABLE webhook_delivery_logs IS 'A call to another program, and what became of it.';
COMMENT ON COLUMN webhook_delivery_logs.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN webhook_delivery_logs.response_status IS 'HTTP status; nothing: no answer.';
