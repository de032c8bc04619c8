-- The first text that answers a lead which came by mail, and what the provider reports of texts.

CREATE TYPE sms_response_status AS ENUM ('pending', 'generated', 'sent', 'delivered', 'failed', 'skipped');
COMMENT ON TYPE sms_response_status IS 'How far the answer to a lead has come.';

CREATE TABLE sms_responses (
    dealership_id  uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    adf_lead_id    uuid NOT NULL,
    sms_message_id uuid,
    template_id    uuid,
    status         sms_response_status NOT NULL DEFAULT 'pending',
    body           text,
    skipped_reason text,
    retries        smallint NOT NULL DEFAULT 0,
    response_time  interval,
    created_at     timestamptz NOT NULL DEFAULT now(),
    sent_at        timestamptz,
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, adf_lead_id),
    FOREIGN KEY (dealership_id, adf_lead_id) REFERENCES adf_leads (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, sms_message_id) REFERENCES sms_messages (dealership_id, id) ON DELETE SET NULL (sms_message_id),
    FOREIGN KEY (dealership_id, template_id) REFERENCES prompt_templates (dealership_id, id) ON DELETE SET NULL (template_id),
    CONSTRAINT retries_not_negative CHECK (retries >= 0),
    CONSTRAINT body_once_generated CHECK (body IS NOT NULL OR status IN ('pending', 'skipped', 'failed')),
    CONSTRAINT skipped_has_reason CHECK ((status = 'skipped') = (skipped_reason IS NOT NULL)),
    CONSTRAINT sent_has_time CHECK (status NOT IN ('sent', 'delivered') OR sent_at IS NOT NULL)
);
CREATE INDEX sms_responses_sms_message_id_idx ON sms_responses (sms_message_id);
CREATE INDEX sms_responses_template_id_idx ON sms_responses (template_id);
CREATE INDEX sms_responses_waiting_idx
    ON sms_responses (dealership_id, created_at)
    WHERE (status IN ('pending', 'generated'));
COMMENT ON INDEX sms_responses_waiting_idx IS 'What is still to be sent.';
COMMENT ON TABLE sms_responses IS 'The first text that answers a lead.';
COMMENT ON COLUMN sms_responses.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN sms_responses.sms_message_id IS 'Nothing: not sent yet, or never.';
COMMENT ON COLUMN sms_responses.body IS 'Nothing: not written yet.';
COMMENT ON COLUMN sms_responses.response_time IS 'From the customer''s request to the text.';
COMMENT ON CONSTRAINT sms_responses_dealership_id_adf_lead_id_key ON sms_responses IS 'A lead is answered once.';

CREATE TABLE sms_delivery_logs (
    dealership_id  uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    sms_message_id uuid NOT NULL,
    status         delivery_status NOT NULL,
    error_code     text,
    payload        jsonb NOT NULL DEFAULT '{}',
    reported_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, sms_message_id) REFERENCES sms_messages (dealership_id, id) ON DELETE CASCADE
);
CREATE INDEX sms_delivery_logs_sms_message_id_reported_at_idx ON sms_delivery_logs (sms_message_id, reported_at);
COMMENT ON TABLE sms_delivery_logs IS 'What the provider reported of a text.';
COMMENT ON COLUMN sms_delivery_logs.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN sms_delivery_logs.payload IS 'The report, as it was sent.';
