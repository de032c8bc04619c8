-- Row-level security: from here on the database keeps dealerships apart, not the application alone.
--
-- A session says for which dealership it works, by SET dealership.tenant = '...'. It sees and writes the rows of that
-- dealership; without the setting, none. The policies are forced, so that they hold for the owner of the tables too.
--
-- There is no way back: nobody should open what is closed now by running one file.

-- The application signs in as a member of the first role. The gateway finds out whose subdomain, mailbox or number a
-- request came to, and may look at nothing else.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'dealership_app') THEN
        CREATE ROLE dealership_app NOLOGIN;
    END IF;
EXCEPTION
    -- Somebody who migrates another database of this server made it at the same moment.
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'dealership_gateway') THEN
        CREATE ROLE dealership_gateway NOLOGIN;
    END IF;
EXCEPTION
    -- Somebody who migrates another database of this server made it at the same moment.
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

-- Dealerships and their people ------------------------------------------------------------------------

ALTER TABLE dealerships
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON dealerships
    USING (id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON dealerships IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE locations
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON locations
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON locations IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE users
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON users
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON users IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE roles
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON roles
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON roles IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE user_roles
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON user_roles
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON user_roles IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE api_keys
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON api_keys
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON api_keys IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE sessions
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON sessions
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON sessions IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE settings
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON settings
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON settings IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE audit_logs
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON audit_logs
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON audit_logs IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE jwt_tokens
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON jwt_tokens
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON jwt_tokens IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE magic_link_invitations
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON magic_link_invitations
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON magic_link_invitations IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE dealership_variables
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON dealership_variables
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON dealership_variables IS 'A session sees and writes what is its tenant''s.';

-- Customers -------------------------------------------------------------------------------------------

ALTER TABLE customers
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON customers
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON customers IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE customer_vehicles
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON customer_vehicles
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON customer_vehicles IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE customer_tags
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON customer_tags
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON customer_tags IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE customer_merges
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON customer_merges
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON customer_merges IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE consent_records
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON consent_records
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON consent_records IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE opt_out_records
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON opt_out_records
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON opt_out_records IS 'A session sees and writes what is its tenant''s.';

-- Stock -----------------------------------------------------------------------------------------------

ALTER TABLE inventory_feeds
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON inventory_feeds
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON inventory_feeds IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE inventory_feed_runs
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON inventory_feed_runs
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON inventory_feed_runs IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE vehicles
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON vehicles
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON vehicles IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE vehicle_photos
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON vehicle_photos
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON vehicle_photos IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE test_drives
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON test_drives
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON test_drives IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE vehicle_lifecycle_events
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON vehicle_lifecycle_events
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON vehicle_lifecycle_events IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE vehicle_price_changes
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON vehicle_price_changes
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON vehicle_price_changes IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE vehicle_holds
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON vehicle_holds
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON vehicle_holds IS 'A session sees and writes what is its tenant''s.';

-- Leads -----------------------------------------------------------------------------------------------

ALTER TABLE lead_sources
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON lead_sources
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON lead_sources IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE vehicle_interests
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON vehicle_interests
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON vehicle_interests IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE leads
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON leads
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON leads IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE lead_vehicles
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON lead_vehicles
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON lead_vehicles IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE trade_ins
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON trade_ins
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON trade_ins IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE lead_activities
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON lead_activities
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON lead_activities IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE lead_notes
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON lead_notes
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON lead_notes IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE follow_up_tasks
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON follow_up_tasks
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON follow_up_tasks IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE lead_scoring_rules
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON lead_scoring_rules
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON lead_scoring_rules IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE lead_scores
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON lead_scores
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON lead_scores IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE lead_duplicates
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON lead_duplicates
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON lead_duplicates IS 'A session sees and writes what is its tenant''s.';

-- Agents ----------------------------------------------------------------------------------------------

ALTER TABLE personas
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON personas
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON personas IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE agents
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON agents
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON agents IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE tools
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON tools
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON tools IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE agent_tools
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON agent_tools
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON agent_tools IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE agent_runs
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON agent_runs
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON agent_runs IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE tool_calls
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON tool_calls
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON tool_calls IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE token_usage_logs
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON token_usage_logs
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON token_usage_logs IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE sandboxes
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON sandboxes
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON sandboxes IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE prompt_templates
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON prompt_templates
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON prompt_templates IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE lead_source_prompts
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON lead_source_prompts
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON lead_source_prompts IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE prompt_experiments
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON prompt_experiments
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON prompt_experiments IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE experiment_variants
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON experiment_variants
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON experiment_variants IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE prompt_metrics
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON prompt_metrics
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON prompt_metrics IS 'A session sees and writes what is its tenant''s.';

-- Channels --------------------------------------------------------------------------------------------

ALTER TABLE stored_credentials
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON stored_credentials
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON stored_credentials IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE credential_uses
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON credential_uses
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON credential_uses IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE dealership_channels
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON dealership_channels
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON dealership_channels IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE channel_routing_rules
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON channel_routing_rules
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON channel_routing_rules IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE customer_channel_preferences
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON customer_channel_preferences
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON customer_channel_preferences IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE channel_attempts
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON channel_attempts
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON channel_attempts IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE sms_messages
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON sms_messages
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON sms_messages IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE email_messages
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON email_messages
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON email_messages IS 'A session sees and writes what is its tenant''s.';

-- Conversations ---------------------------------------------------------------------------------------

ALTER TABLE conversations
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON conversations
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON conversations IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE messages
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON messages
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON messages IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE message_attachments
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON message_attachments
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON message_attachments IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE handovers
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON handovers
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON handovers IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE handover_rules
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON handover_rules
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON handover_rules IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE agent_presence
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON agent_presence
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON agent_presence IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE dashboard_views
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON dashboard_views
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON dashboard_views IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE conversation_watchers
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON conversation_watchers
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON conversation_watchers IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE message_insights
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON message_insights
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON message_insights IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE conversation_contexts
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON conversation_contexts
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON conversation_contexts IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE topics
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON topics
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON topics IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE conversation_topics
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON conversation_topics
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON conversation_topics IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE escalation_reasons
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON escalation_reasons
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON escalation_reasons IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE escalations
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON escalations
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON escalations IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE customer_memories
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON customer_memories
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON customer_memories IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE vehicle_mentions
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON vehicle_mentions
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON vehicle_mentions IS 'A session sees and writes what is its tenant''s.';

-- Lead ingestion --------------------------------------------------------------------------------------

ALTER TABLE adf_mailboxes
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON adf_mailboxes
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON adf_mailboxes IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE raw_messages
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON raw_messages
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON raw_messages IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE adf_leads
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON adf_leads
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON adf_leads IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE adf_parse_errors
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON adf_parse_errors
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON adf_parse_errors IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE adf_processing_logs
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON adf_processing_logs
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON adf_processing_logs IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE webhook_endpoints
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON webhook_endpoints
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON webhook_endpoints IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE webhook_delivery_logs
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON webhook_delivery_logs
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON webhook_delivery_logs IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE sms_responses
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON sms_responses
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON sms_responses IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE sms_delivery_logs
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON sms_delivery_logs
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON sms_delivery_logs IS 'A session sees and writes what is its tenant''s.';

-- Advertising -----------------------------------------------------------------------------------------

ALTER TABLE ads_accounts
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ads_accounts
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON ads_accounts IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE ads_campaigns
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ads_campaigns
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON ads_campaigns IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE daily_spend_logs
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON daily_spend_logs
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON daily_spend_logs IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE budget_alerts
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON budget_alerts
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON budget_alerts IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE report_schedules
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON report_schedules
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON report_schedules IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE report_runs
    ALTER COLUMN dealership_id SET DEFAULT NULLIF(current_setting('dealership.tenant', true), '')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON report_runs
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON report_runs IS 'A session sees and writes what is its tenant''s.';

-- Rights ----------------------------------------------------------------------------------------------

-- Nobody is granted the diagnostics: they speak of all dealerships at once.

GRANT SELECT, UPDATE ON dealerships TO dealership_app;

GRANT SELECT ON addresses TO dealership_gateway;

GRANT SELECT ON
    feature_flags, language_models, tool_catalogue, opt_out_keywords
TO dealership_app;

GRANT SELECT, INSERT, UPDATE, DELETE ON
    locations, users, roles, user_roles, api_keys, sessions, settings, customers, customer_vehicles,
    customer_tags, customer_merges, inventory_feeds, inventory_feed_runs, vehicles, vehicle_photos,
    test_drives, lead_sources, vehicle_interests, leads, lead_vehicles, trade_ins, lead_activities,
    lead_notes, follow_up_tasks, lead_scoring_rules, lead_scores, lead_duplicates, conversations, messages,
    message_attachments, personas, agents, tools, agent_tools, agent_runs, tool_calls, token_usage_logs,
    sandboxes, stored_credentials, credential_uses, dealership_channels, channel_routing_rules,
    customer_channel_preferences, channel_attempts, sms_messages, email_messages, handovers,
    handover_rules, agent_presence, dashboard_views, conversation_watchers, jwt_tokens,
    magic_link_invitations, dealership_variables, prompt_templates, lead_source_prompts,
    prompt_experiments, experiment_variants, prompt_metrics, consent_records, opt_out_records,
    vehicle_lifecycle_events, vehicle_price_changes, vehicle_holds, message_insights,
    conversation_contexts, topics, conversation_topics, escalation_reasons, escalations, customer_memories,
    vehicle_mentions, adf_mailboxes, raw_messages, adf_leads, adf_parse_errors, adf_processing_logs,
    webhook_endpoints, webhook_delivery_logs, sms_responses, sms_delivery_logs, ads_accounts,
    ads_campaigns, daily_spend_logs, budget_alerts, report_schedules, report_runs
TO dealership_app;

GRANT SELECT, INSERT ON audit_logs TO dealership_app;
