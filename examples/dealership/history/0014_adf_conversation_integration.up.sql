-- Leads that came by mail are answered in conversations: the link between the two, and the rules for the first answer.
-- New tables bring their row-level security along from now on.
--
-- There is no way back: which conversation answered which lead would be gone.

CREATE TYPE link_kind AS ENUM ('opened', 'joined');
COMMENT ON TYPE link_kind IS 'How a lead came to its conversation.';

CREATE TABLE adf_conversation_links (
    dealership_id    uuid NOT NULL DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) REFERENCES dealerships (id) ON DELETE CASCADE,
    adf_lead_id      uuid NOT NULL,
    conversation_id  uuid NOT NULL,
    kind             link_kind NOT NULL,
    first_message_id uuid,
    linked_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, adf_lead_id),
    FOREIGN KEY (dealership_id, adf_lead_id) REFERENCES adf_leads (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, conversation_id) REFERENCES conversations (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, first_message_id) REFERENCES messages (dealership_id, id) ON DELETE SET NULL (first_message_id)
);
CREATE INDEX adf_conversation_links_conversation_id_idx ON adf_conversation_links (conversation_id);
CREATE INDEX adf_conversation_links_first_message_id_idx ON adf_conversation_links (first_message_id);
COMMENT ON TABLE adf_conversation_links IS 'The conversation in which a lead that came by mail is answered.';
COMMENT ON COLUMN adf_conversation_links.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN adf_conversation_links.first_message_id IS 'The message that answered it.';

CREATE TABLE adf_response_rules (
    dealership_id uuid NOT NULL DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    source_id     uuid,
    request       adf_request_kind,
    channel       contact_channel NOT NULL DEFAULT 'sms',
    template_id   uuid,
    delay         interval NOT NULL DEFAULT '0',
    is_active     boolean NOT NULL DEFAULT true,
    PRIMARY KEY (dealership_id, id),
    UNIQUE NULLS NOT DISTINCT (dealership_id, source_id, request),
    FOREIGN KEY (dealership_id, source_id) REFERENCES lead_sources (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, template_id) REFERENCES prompt_templates (dealership_id, id) ON DELETE SET NULL (template_id),
    CONSTRAINT delay_not_negative CHECK (delay >= '0'::interval)
);
CREATE INDEX adf_response_rules_template_id_idx ON adf_response_rules (template_id);
COMMENT ON TABLE adf_response_rules IS 'How leads of a source that come by mail are answered.';
COMMENT ON COLUMN adf_response_rules.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN adf_response_rules.source_id IS 'Nothing: sources that have no rule of their own.';
COMMENT ON COLUMN adf_response_rules.request IS 'Nothing: whatever they want.';
COMMENT ON COLUMN adf_response_rules.template_id IS 'Nothing: the source''s own.';
COMMENT ON COLUMN adf_response_rules.delay IS 'An answer within a second looks like a machine''s.';

ALTER TABLE conversations
    ADD COLUMN opened_by_lead_mail boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN conversations.opened_by_lead_mail IS 'The AI opened it, to answer a lead that came by mail.';

-- Row-level security and rights -----------------------------------------------------------------------

ALTER TABLE adf_conversation_links
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON adf_conversation_links
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON adf_conversation_links IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE adf_response_rules
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON adf_response_rules
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON adf_response_rules IS 'A session sees and writes what is its tenant''s.';

GRANT SELECT, INSERT, UPDATE, DELETE ON adf_conversation_links, adf_response_rules TO dealership_app;
