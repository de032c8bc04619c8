-- dealership: version 1 in an empty database. Phase baseline, the way up.
-- Makes every type, table, view and right of the first version.
-- Specs: core.kdl, customers.kdl, inventory.kdl, leads.kdl, agents.kdl, channels.kdl, conversations.kdl, ingestion.kdl, spend.kdl
-- The way back: Leaves an empty database; roles stay, other databases may use them.
-- squawk-ignore-file ban-char-field, prefer-bigint-over-int, prefer-bigint-over-smallint, prefer-text-field -- the specs choose the types
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

SET check_function_bodies = off;

DO $pilaster$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'dealership_app') THEN
        CREATE ROLE dealership_app NOLOGIN;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$pilaster$;

DO $pilaster$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'dealership_gateway') THEN
        CREATE ROLE dealership_gateway NOLOGIN;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$pilaster$;

CREATE TYPE public.dealership_status AS ENUM (
    'trial',
    'active',
    'suspended',
    'closed'
);

COMMENT ON TYPE public.dealership_status IS 'How a dealership stands with the platform.';

CREATE TYPE public.user_status AS ENUM (
    'invited',
    'active',
    'suspended',
    'left'
);

COMMENT ON TYPE public.user_status IS 'Whether a person may use the platform.';

CREATE TYPE public.address_kind AS ENUM (
    'subdomain',
    'domain',
    'mailbox',
    'phone_number'
);

COMMENT ON TYPE public.address_kind IS 'By what the outside reaches a dealership.';

CREATE TYPE public.token_kind AS ENUM (
    'access',
    'refresh',
    'embed'
);

COMMENT ON TYPE public.token_kind IS 'What a signed token is for.';

CREATE TYPE public.diagnostic_level AS ENUM (
    'info',
    'warning',
    'critical'
);

COMMENT ON TYPE public.diagnostic_level IS 'How bad a finding about the platform is.';

CREATE TYPE public.contact_channel AS ENUM (
    'sms',
    'email',
    'phone',
    'web_chat',
    'facebook',
    'whatsapp'
);

COMMENT ON TYPE public.contact_channel IS 'By what a customer is reached.';

CREATE TYPE public.customer_segment AS ENUM (
    'prospect',
    'buyer',
    'returning',
    'service',
    'fleet'
);

COMMENT ON TYPE public.customer_segment IS 'How the dealership sees a customer.';

CREATE TYPE public.opt_out_reason AS ENUM (
    'keyword',
    'unsubscribe_link',
    'told_staff',
    'complaint',
    'bounce',
    'regulator'
);

COMMENT ON TYPE public.opt_out_reason IS 'How an opt-out came about.';

CREATE TYPE public.consent_kind AS ENUM (
    'marketing',
    'messaging',
    'recording',
    'data_processing'
);

COMMENT ON TYPE public.consent_kind IS 'What a customer agrees to.';

CREATE TYPE public.vehicle_condition AS ENUM (
    'new',
    'used',
    'certified',
    'demo'
);

COMMENT ON TYPE public.vehicle_condition IS 'In what state a vehicle is sold.';

CREATE TYPE public.vehicle_status AS ENUM (
    'incoming',
    'available',
    'on_hold',
    'sold',
    'wholesale',
    'removed'
);

COMMENT ON TYPE public.vehicle_status IS 'Whether a vehicle can be sold.';

CREATE TYPE public.fuel_type AS ENUM (
    'gasoline',
    'diesel',
    'hybrid',
    'plug_in_hybrid',
    'electric',
    'other'
);

COMMENT ON TYPE public.fuel_type IS 'What moves it.';

CREATE TYPE public.transmission_type AS ENUM (
    'automatic',
    'manual',
    'cvt',
    'other'
);

CREATE TYPE public.drivetrain_type AS ENUM (
    'front',
    'rear',
    'all',
    'four_wheel'
);

COMMENT ON TYPE public.drivetrain_type IS 'Which wheels are driven.';

CREATE TYPE public.vehicle_event_kind AS ENUM (
    'acquired',
    'inspected',
    'reconditioned',
    'listed',
    'price_changed',
    'held',
    'released',
    'sold',
    'delivered',
    'returned',
    'removed'
);

COMMENT ON TYPE public.vehicle_event_kind IS 'What happened to a vehicle.';

CREATE TYPE public.test_drive_status AS ENUM (
    'requested',
    'confirmed',
    'completed',
    'no_show',
    'cancelled'
);

CREATE TYPE public.feed_format AS ENUM (
    'csv',
    'xml',
    'json',
    'api'
);

COMMENT ON TYPE public.feed_format IS 'In what form a feed delivers stock.';

CREATE TYPE public.feed_run_status AS ENUM (
    'running',
    'succeeded',
    'failed'
);

CREATE TYPE public.lead_source_kind AS ENUM (
    'website',
    'adf_email',
    'marketplace',
    'advertisement',
    'phone',
    'walk_in',
    'referral',
    'import'
);

COMMENT ON TYPE public.lead_source_kind IS 'How leads of a source arrive.';

CREATE TYPE public.lead_status AS ENUM (
    'new',
    'contacted',
    'qualified',
    'appointment',
    'negotiating',
    'won',
    'lost',
    'duplicate'
);

COMMENT ON TYPE public.lead_status IS 'How far a lead has come.';

CREATE TYPE public.lead_priority AS ENUM (
    'low',
    'normal',
    'high',
    'urgent'
);

COMMENT ON TYPE public.lead_priority IS 'How soon a lead is to be answered.';

CREATE TYPE public.lead_request AS ENUM (
    'information',
    'quote',
    'test_drive',
    'trade_in',
    'financing',
    'service',
    'other'
);

COMMENT ON TYPE public.lead_request IS 'What the customer asked for.';

CREATE TYPE public.lost_reason AS ENUM (
    'bought_elsewhere',
    'price',
    'vehicle_gone',
    'financing',
    'no_answer',
    'not_serious',
    'other'
);

COMMENT ON TYPE public.lost_reason IS 'Why a lead came to nothing.';

CREATE TYPE public.lead_activity_kind AS ENUM (
    'created',
    'call',
    'message',
    'email',
    'meeting',
    'test_drive',
    'status_changed',
    'assigned',
    'score_changed',
    'handover',
    'system'
);

COMMENT ON TYPE public.lead_activity_kind IS 'What was done about a lead.';

CREATE TYPE public.trade_in_state AS ENUM (
    'excellent',
    'good',
    'fair',
    'poor',
    'unknown'
);

COMMENT ON TYPE public.trade_in_state IS 'In what state a car to be traded in is.';

CREATE TYPE public.score_signal AS ENUM (
    'source',
    'response_time',
    'message_intent',
    'vehicle_price',
    'has_trade_in',
    'visits',
    'test_drive',
    'sentiment'
);

COMMENT ON TYPE public.score_signal IS 'What a scoring rule looks at.';

CREATE TYPE public.duplicate_verdict AS ENUM (
    'suspected',
    'confirmed',
    'rejected'
);

COMMENT ON TYPE public.duplicate_verdict IS 'What became of a suspicion.';

CREATE TYPE public.task_status AS ENUM (
    'open',
    'done',
    'skipped'
);

CREATE TYPE public.agent_kind AS ENUM (
    'orchestrator',
    'sales',
    'inventory',
    'financing',
    'trade_in',
    'service',
    'scheduling',
    'general'
);

COMMENT ON TYPE public.agent_kind IS 'What an agent is good at.';

CREATE TYPE public.model_provider AS ENUM (
    'openai',
    'anthropic',
    'google',
    'self_hosted'
);

COMMENT ON TYPE public.model_provider IS 'Who runs a language model.';

CREATE TYPE public.run_status AS ENUM (
    'running',
    'succeeded',
    'failed',
    'handed_over'
);

CREATE TYPE public.tool_call_status AS ENUM (
    'succeeded',
    'failed',
    'refused'
);

CREATE TYPE public.experiment_status AS ENUM (
    'draft',
    'running',
    'paused',
    'finished'
);

CREATE TYPE public.prompt_purpose AS ENUM (
    'first_response',
    'follow_up',
    'conversation',
    'summary',
    'handover',
    'scoring'
);

COMMENT ON TYPE public.prompt_purpose IS 'What a prompt makes an agent write.';

CREATE TYPE public.service_provider AS ENUM (
    'twilio',
    'sendgrid',
    'facebook',
    'whatsapp',
    'openai',
    'google_ads',
    'other'
);

COMMENT ON TYPE public.service_provider IS 'A service that a dealership has an account with.';

CREATE TYPE public.credential_action AS ENUM (
    'read',
    'rotated',
    'revoked'
);

COMMENT ON TYPE public.credential_action IS 'What was done with a credential.';

CREATE TYPE public.routing_condition AS ENUM (
    'always',
    'outside_hours',
    'urgent_lead',
    'no_answer',
    'source'
);

COMMENT ON TYPE public.routing_condition IS 'When a routing rule counts.';

CREATE TYPE public.message_direction AS ENUM (
    'inbound',
    'outbound'
);

CREATE TYPE public.delivery_status AS ENUM (
    'queued',
    'sent',
    'delivered',
    'opened',
    'failed',
    'blocked',
    'received'
);

COMMENT ON TYPE public.delivery_status IS 'How far a message has come.';

CREATE TYPE public.keyword_effect AS ENUM (
    'opt_out',
    'opt_in',
    'help'
);

COMMENT ON TYPE public.keyword_effect IS 'What a word does that a customer sends alone.';

CREATE TYPE public.conversation_status AS ENUM (
    'open',
    'waiting',
    'handed_over',
    'closed'
);

COMMENT ON TYPE public.conversation_status IS 'Whose turn it is.';

CREATE TYPE public.sender_kind AS ENUM (
    'customer',
    'ai',
    'user',
    'system'
);

COMMENT ON TYPE public.sender_kind IS 'Who wrote a message.';

CREATE TYPE public.content_kind AS ENUM (
    'text',
    'html',
    'image',
    'file',
    'vehicle_card',
    'form'
);

COMMENT ON TYPE public.content_kind IS 'What a message is made of.';

CREATE TYPE public.handover_reason AS ENUM (
    'requested',
    'low_confidence',
    'negative_sentiment',
    'pricing',
    'complaint',
    'legal',
    'rule'
);

COMMENT ON TYPE public.handover_reason IS 'Why the AI called a person.';

CREATE TYPE public.handover_status AS ENUM (
    'pending',
    'accepted',
    'completed',
    'declined',
    'expired'
);

CREATE TYPE public.presence_status AS ENUM (
    'online',
    'busy',
    'away',
    'offline'
);

COMMENT ON TYPE public.presence_status IS 'Whether a person can take a conversation.';

CREATE TYPE public.sentiment_label AS ENUM (
    'very_negative',
    'negative',
    'neutral',
    'positive',
    'very_positive'
);

CREATE TYPE public.intent_kind AS ENUM (
    'browsing',
    'comparing',
    'price_negotiation',
    'appointment',
    'financing',
    'trade_in',
    'complaint',
    'farewell'
);

COMMENT ON TYPE public.intent_kind IS 'What a customer is after.';

CREATE TYPE public.rule_operator AS ENUM (
    'equals',
    'contains',
    'greater_than',
    'less_than'
);

COMMENT ON TYPE public.rule_operator IS 'How a rule compares.';

CREATE TYPE public.raw_message_status AS ENUM (
    'received',
    'parsed',
    'failed',
    'ignored',
    'duplicate'
);

COMMENT ON TYPE public.raw_message_status IS 'How far a raw mail has come.';

CREATE TYPE public.adf_lead_status AS ENUM (
    'parsed',
    'matched',
    'converted',
    'failed'
);

COMMENT ON TYPE public.adf_lead_status IS 'How far a parsed lead has come.';

CREATE TYPE public.adf_request_kind AS ENUM (
    'buy',
    'lease',
    'sell',
    'trade_in',
    'test_drive',
    'other'
);

COMMENT ON TYPE public.adf_request_kind IS 'What the sender says the customer wants.';

CREATE TYPE public.error_severity AS ENUM (
    'warning',
    'error',
    'fatal'
);

CREATE TYPE public.processing_step AS ENUM (
    'receive',
    'validate',
    'parse',
    'match_customer',
    'create_lead',
    'respond'
);

COMMENT ON TYPE public.processing_step IS 'A step on the way of a raw mail.';

CREATE TYPE public.sms_response_status AS ENUM (
    'pending',
    'generated',
    'sent',
    'delivered',
    'failed',
    'skipped'
);

COMMENT ON TYPE public.sms_response_status IS 'How far the answer to a lead has come.';

CREATE TYPE public.delivery_outcome AS ENUM (
    'pending',
    'delivered',
    'failed',
    'abandoned'
);

COMMENT ON TYPE public.delivery_outcome IS 'What became of a call to another program.';

CREATE TYPE public.link_kind AS ENUM (
    'opened',
    'joined'
);

COMMENT ON TYPE public.link_kind IS 'How a lead came to its conversation.';

CREATE TYPE public.ads_platform AS ENUM (
    'google_ads',
    'meta_ads',
    'microsoft_ads',
    'marketplace'
);

CREATE TYPE public.ads_account_status AS ENUM (
    'connected',
    'expired',
    'disconnected'
);

CREATE TYPE public.campaign_status AS ENUM (
    'enabled',
    'paused',
    'ended'
);

CREATE TYPE public.report_kind AS ENUM (
    'daily_summary',
    'lead_performance',
    'agent_performance',
    'spend',
    'inventory'
);

CREATE TYPE public.report_frequency AS ENUM (
    'daily',
    'weekly',
    'monthly'
);

CREATE TYPE public.report_format AS ENUM (
    'pdf',
    'csv',
    'html'
);

CREATE TYPE public.report_run_status AS ENUM (
    'running',
    'sent',
    'failed'
);

CREATE FUNCTION public.touch_updated_at()
    RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END$pilaster$;

COMMENT ON FUNCTION public.touch_updated_at() IS 'Notes the time of a change in the row''s `updated_at`.';

CREATE TABLE public.dealerships (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    legal_name text,
    status public.dealership_status DEFAULT 'trial' NOT NULL,
    contact_email text NOT NULL,
    contact_phone text,
    street text,
    city text,
    region text,
    postal_code text,
    country char(2) DEFAULT 'US' NOT NULL,
    time_zone text DEFAULT 'UTC' NOT NULL,
    website text,
    logo_url text,
    brand_colors jsonb DEFAULT '{}' NOT NULL,
    welcome_message text,
    settings jsonb DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT dealerships_pkey PRIMARY KEY (id),
    CONSTRAINT name_not_blank CHECK (btrim(name) <> ''),
    CONSTRAINT contact_email_has_at CHECK (contact_email LIKE '_%@_%'),
    CONSTRAINT contact_phone_is_international CHECK (contact_phone LIKE '+%'),
    CONSTRAINT country_is_code CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT settings_is_object CHECK (jsonb_typeof(settings) = 'object')
);

COMMENT ON TABLE public.dealerships IS 'A dealership: a tenant, and the root of everything that belongs to it.';

COMMENT ON COLUMN public.dealerships.name IS 'As customers know it.';

COMMENT ON COLUMN public.dealerships.legal_name IS 'As contracts name it; nothing: the same.';

COMMENT ON COLUMN public.dealerships.contact_email IS 'Where the platform writes to the dealership.';

COMMENT ON COLUMN public.dealerships.contact_phone IS 'In international form, with the plus sign.';

COMMENT ON COLUMN public.dealerships.region IS 'State or province.';

COMMENT ON COLUMN public.dealerships.country IS 'ISO 3166 code.';

COMMENT ON COLUMN public.dealerships.time_zone IS 'Name in the IANA database; days of reports and quiet hours are counted in it.';

COMMENT ON COLUMN public.dealerships.brand_colors IS 'Colours of chat windows and mail, by their role.';

COMMENT ON COLUMN public.dealerships.welcome_message IS 'First line of a chat; nothing: the persona''s own.';

COMMENT ON COLUMN public.dealerships.settings IS 'Choices without a column of their own.';

ALTER TABLE public.dealerships
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.dealerships
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, UPDATE ON TABLE public.dealerships TO dealership_app;

CREATE TRIGGER dealerships_touch
    BEFORE UPDATE ON public.dealerships
    FOR EACH ROW
    WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION public.touch_updated_at();

CREATE POLICY tenant ON public.dealerships
    USING ("id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.dealerships IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.addresses (
    kind public.address_kind NOT NULL,
    value text NOT NULL,
    dealership_id uuid NOT NULL,
    verified_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT addresses_pkey PRIMARY KEY (kind, value),
    CONSTRAINT value_is_lower CHECK (value = lower(value)),
    CONSTRAINT subdomain_is_plain CHECK (kind <> 'subdomain' OR value ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT phone_is_international CHECK (kind <> 'phone_number' OR value LIKE '+%')
);

CREATE INDEX addresses_dealership_id_idx
    ON public.addresses (dealership_id);

COMMENT ON TABLE public.addresses IS 'A subdomain, mailbox or number, and the dealership that it leads to.';

COMMENT ON COLUMN public.addresses.value IS 'In lower case, or in international form.';

COMMENT ON COLUMN public.addresses.dealership_id IS 'To whom it leads.';

COMMENT ON COLUMN public.addresses.verified_at IS 'When the dealership proved that the domain or number is its own.';

GRANT SELECT ON TABLE public.addresses TO dealership_gateway;

CREATE TABLE public.feature_flags (
    name text NOT NULL,
    description text DEFAULT '' NOT NULL,
    is_enabled boolean DEFAULT false NOT NULL,
    rollout_percent smallint DEFAULT 100 NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT feature_flags_pkey PRIMARY KEY (name),
    CONSTRAINT rollout_is_percentage CHECK (rollout_percent BETWEEN 0 AND 100)
);

COMMENT ON TABLE public.feature_flags IS 'A feature of the platform that is being rolled out.';

COMMENT ON COLUMN public.feature_flags.rollout_percent IS 'Share of dealerships that have it while it is enabled.';

GRANT SELECT ON TABLE public.feature_flags TO dealership_app;

CREATE TABLE public.system_diagnostics (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    component text NOT NULL,
    level public.diagnostic_level DEFAULT 'info' NOT NULL,
    message text NOT NULL,
    details jsonb DEFAULT '{}' NOT NULL,
    observed_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT system_diagnostics_pkey PRIMARY KEY (id)
);

CREATE INDEX system_diagnostics_newest_idx
    ON public.system_diagnostics (component, observed_at DESC);

COMMENT ON TABLE public.system_diagnostics IS 'What the platform found out about its own health.';

COMMENT ON COLUMN public.system_diagnostics.component IS 'What was looked at, for example `sms_gateway`.';

CREATE TABLE public.locations (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    street text,
    city text,
    postal_code text,
    phone text,
    opening_hours jsonb DEFAULT '{}' NOT NULL,
    is_main boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT locations_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT locations_dealership_id_name_key UNIQUE (dealership_id, name),
    CONSTRAINT phone_is_international CHECK (phone LIKE '+%')
);

CREATE UNIQUE INDEX locations_one_main_idx
    ON public.locations (dealership_id, is_main)
    WHERE (is_main);

COMMENT ON INDEX public.locations_one_main_idx IS 'One main location.';

COMMENT ON TABLE public.locations IS 'A lot, showroom or workshop of a dealership.';

COMMENT ON COLUMN public.locations.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.locations.opening_hours IS 'By day of the week.';

COMMENT ON COLUMN public.locations.is_main IS 'Where customers are sent unless something else is said.';

ALTER TABLE public.locations
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.locations
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.locations TO dealership_app;

CREATE POLICY tenant ON public.locations
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.locations IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.users (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email text NOT NULL,
    display_name text NOT NULL,
    phone text,
    status public.user_status DEFAULT 'invited' NOT NULL,
    password_hash text,
    location_id uuid,
    locale text DEFAULT 'en' NOT NULL,
    email_verified_at timestamptz,
    last_login_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT email_has_at CHECK (email LIKE '_%@_%'),
    CONSTRAINT phone_is_international CHECK (phone LIKE '+%')
);

CREATE UNIQUE INDEX users_email_lower_idx
    ON public.users (dealership_id, (lower(email)));

COMMENT ON INDEX public.users_email_lower_idx IS 'One account an address and dealership, whatever its capitals.';

CREATE INDEX users_location_id_idx
    ON public.users (location_id);

COMMENT ON TABLE public.users IS 'A person who works at a dealership.';

COMMENT ON COLUMN public.users.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.users.email IS 'Address for sign-in and mail, spelled as the person spells it.';

COMMENT ON COLUMN public.users.password_hash IS 'In PHC form; nothing: signs in by magic links only.';

COMMENT ON COLUMN public.users.location_id IS 'Where they usually work.';

COMMENT ON COLUMN public.users.locale IS 'BCP 47 tag.';

ALTER TABLE public.users
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.users
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.users TO dealership_app;

CREATE TRIGGER users_touch
    BEFORE UPDATE ON public.users
    FOR EACH ROW
    WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION public.touch_updated_at();

CREATE POLICY tenant ON public.users
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.users IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.roles (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    description text DEFAULT '' NOT NULL,
    permissions text[] DEFAULT '{}' NOT NULL,
    is_builtin boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT roles_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT roles_dealership_id_name_key UNIQUE (dealership_id, name)
);

COMMENT ON TABLE public.roles IS 'A named set of permissions of one dealership.';

COMMENT ON COLUMN public.roles.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.roles.permissions IS 'For example `leads.assign`; unknown ones mean nothing.';

COMMENT ON COLUMN public.roles.is_builtin IS 'Made with the dealership; may not be deleted.';

ALTER TABLE public.roles
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.roles
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.roles TO dealership_app;

CREATE POLICY tenant ON public.roles
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.roles IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.user_roles (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    user_id uuid NOT NULL,
    role_id uuid NOT NULL,
    granted_by uuid,
    granted_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT user_roles_pkey PRIMARY KEY (dealership_id, user_id, role_id)
);

CREATE INDEX user_roles_role_id_idx
    ON public.user_roles (role_id);

COMMENT ON TABLE public.user_roles IS 'That a person holds a role.';

COMMENT ON COLUMN public.user_roles.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.user_roles.granted_by IS 'Nothing: the platform, when the dealership was made.';

ALTER TABLE public.user_roles
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.user_roles
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.user_roles TO dealership_app;

CREATE POLICY tenant ON public.user_roles
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.user_roles IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.api_keys (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    prefix text NOT NULL,
    key_hash bytea NOT NULL,
    scopes text[] DEFAULT '{}' NOT NULL,
    created_by uuid,
    created_at timestamptz DEFAULT now() NOT NULL,
    expires_at timestamptz,
    last_used_at timestamptz,
    revoked_at timestamptz,
    CONSTRAINT api_keys_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT api_keys_dealership_id_name_key UNIQUE (dealership_id, name),
    CONSTRAINT api_keys_dealership_id_key_hash_key UNIQUE (dealership_id, key_hash),
    CONSTRAINT key_hash_length CHECK (octet_length(key_hash) = 32),
    CONSTRAINT expires_after_start CHECK (expires_at > created_at)
);

COMMENT ON TABLE public.api_keys IS 'A key by which another program acts for a dealership.';

COMMENT ON COLUMN public.api_keys.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.api_keys.name IS 'What the program is.';

COMMENT ON COLUMN public.api_keys.prefix IS 'First characters of the key, to tell keys apart in lists.';

COMMENT ON COLUMN public.api_keys.key_hash IS 'SHA-256 of the key; the key itself is shown once and not kept.';

COMMENT ON COLUMN public.api_keys.scopes IS 'Permissions of the key.';

COMMENT ON COLUMN public.api_keys.expires_at IS 'Nothing: until it is revoked.';

ALTER TABLE public.api_keys
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.api_keys
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.api_keys TO dealership_app;

CREATE POLICY tenant ON public.api_keys
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.api_keys IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.sessions (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    ip inet,
    user_agent text,
    created_at timestamptz DEFAULT now() NOT NULL,
    last_seen_at timestamptz DEFAULT now() NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT sessions_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT sessions_dealership_id_token_hash_key UNIQUE (dealership_id, token_hash),
    CONSTRAINT expires_after_start CHECK (expires_at > created_at)
);

CREATE INDEX sessions_user_id_idx
    ON public.sessions (user_id)
    WHERE (revoked_at IS NULL);

CREATE INDEX sessions_expires_at_idx
    ON public.sessions (expires_at);

COMMENT ON TABLE public.sessions IS 'A browser in which a person is signed in.';

COMMENT ON COLUMN public.sessions.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.sessions.token_hash IS 'SHA-256 of the cookie''s token.';

COMMENT ON COLUMN public.sessions.ip IS 'Address of the last request.';

COMMENT ON COLUMN public.sessions.revoked_at IS 'When it was ended early.';

ALTER TABLE public.sessions
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.sessions
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.sessions TO dealership_app;

CREATE POLICY tenant ON public.sessions
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.sessions IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.jwt_tokens (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    jti uuid DEFAULT gen_random_uuid() NOT NULL,
    kind public.token_kind DEFAULT 'access' NOT NULL,
    user_id uuid,
    parent_jti uuid,
    issued_at timestamptz DEFAULT now() NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    revoked_reason text,
    CONSTRAINT jwt_tokens_pkey PRIMARY KEY (dealership_id, jti),
    CONSTRAINT expires_after_issue CHECK (expires_at > issued_at),
    CONSTRAINT reason_needs_revocation CHECK (revoked_reason IS NULL OR revoked_at IS NOT NULL)
);

CREATE INDEX jwt_tokens_user_id_idx
    ON public.jwt_tokens (user_id)
    WHERE (revoked_at IS NULL);

CREATE INDEX jwt_tokens_parent_jti_idx
    ON public.jwt_tokens (parent_jti);

CREATE INDEX jwt_tokens_expires_at_idx
    ON public.jwt_tokens (expires_at);

COMMENT ON TABLE public.jwt_tokens IS 'A signed token that was issued, so that it can be taken back before it runs out.';

COMMENT ON COLUMN public.jwt_tokens.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.jwt_tokens.jti IS 'The token''s own identifier, its claim `jti`.';

COMMENT ON COLUMN public.jwt_tokens.user_id IS 'Nothing: a token of a program or chat window.';

COMMENT ON COLUMN public.jwt_tokens.parent_jti IS 'The refresh token that bought it.';

ALTER TABLE public.jwt_tokens
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.jwt_tokens
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.jwt_tokens TO dealership_app;

CREATE POLICY tenant ON public.jwt_tokens
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.jwt_tokens IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.magic_link_invitations (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email text NOT NULL,
    role_id uuid,
    token_hash bytea NOT NULL,
    invited_by uuid,
    created_at timestamptz DEFAULT now() NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT magic_link_invitations_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT magic_link_invitations_dealership_id_token_hash_key UNIQUE (dealership_id, token_hash),
    CONSTRAINT email_has_at CHECK (email LIKE '_%@_%'),
    CONSTRAINT expires_after_start CHECK (expires_at > created_at)
);

CREATE UNIQUE INDEX magic_link_invitations_open_idx
    ON public.magic_link_invitations (dealership_id, (lower(email)))
    WHERE (used_at IS NULL);

COMMENT ON INDEX public.magic_link_invitations_open_idx IS 'One open invitation an address.';

COMMENT ON TABLE public.magic_link_invitations IS 'A link by mail that lets a person in without a password, once.';

COMMENT ON COLUMN public.magic_link_invitations.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.magic_link_invitations.role_id IS 'Role that the person gets on following it.';

COMMENT ON COLUMN public.magic_link_invitations.token_hash IS 'SHA-256 of the token in the link.';

ALTER TABLE public.magic_link_invitations
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.magic_link_invitations
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.magic_link_invitations TO dealership_app;

CREATE POLICY tenant ON public.magic_link_invitations
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.magic_link_invitations IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.settings (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    key text NOT NULL,
    value jsonb NOT NULL,
    updated_by uuid,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT settings_pkey PRIMARY KEY (dealership_id, key),
    CONSTRAINT key_is_dotted CHECK (key ~ '^[a-z_]+([.][a-z_]+)*$')
);

COMMENT ON TABLE public.settings IS 'A choice of a dealership, by its name.';

COMMENT ON COLUMN public.settings.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.settings.key IS 'For example `leads.auto_assign`.';

ALTER TABLE public.settings
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.settings
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.settings TO dealership_app;

CREATE POLICY tenant ON public.settings
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.settings IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.dealership_variables (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    name text NOT NULL,
    value text NOT NULL,
    description text DEFAULT '' NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT dealership_variables_pkey PRIMARY KEY (dealership_id, name),
    CONSTRAINT name_is_word CHECK (name ~ '^[a-z][a-z0-9_]*$')
);

COMMENT ON TABLE public.dealership_variables IS 'A value that prompts and templates name, such as the name of the sales manager.';

COMMENT ON COLUMN public.dealership_variables.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.dealership_variables.name IS 'As templates write it between braces.';

ALTER TABLE public.dealership_variables
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.dealership_variables
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.dealership_variables TO dealership_app;

CREATE POLICY tenant ON public.dealership_variables
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.dealership_variables IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.audit_logs (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    api_key_id uuid,
    action text NOT NULL,
    entity text NOT NULL,
    entity_id uuid,
    before jsonb,
    after jsonb,
    ip inet,
    occurred_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_pkey PRIMARY KEY (dealership_id, id)
);

CREATE INDEX audit_logs_newest_idx
    ON public.audit_logs (dealership_id, occurred_at DESC);

CREATE INDEX audit_logs_entity_entity_id_idx
    ON public.audit_logs (entity, entity_id);

CREATE INDEX audit_logs_user_id_idx
    ON public.audit_logs (user_id);

COMMENT ON TABLE public.audit_logs IS 'Something that was done to a dealership''s rows, by whom and from where.';

COMMENT ON COLUMN public.audit_logs.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.audit_logs.user_id IS 'Nothing: a program or an AI agent.';

COMMENT ON COLUMN public.audit_logs.api_key_id IS 'The key that was used, if a program did it.';

COMMENT ON COLUMN public.audit_logs.action IS 'For example `lead.assigned`.';

COMMENT ON COLUMN public.audit_logs.entity IS 'Table of what it was done to.';

COMMENT ON COLUMN public.audit_logs.entity_id IS 'Nothing: the whole dealership.';

COMMENT ON COLUMN public.audit_logs.before IS 'The columns that changed, as they were.';

COMMENT ON COLUMN public.audit_logs.after IS 'The same, as they became.';

ALTER TABLE public.audit_logs
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.audit_logs
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT ON TABLE public.audit_logs TO dealership_app;

CREATE POLICY tenant ON public.audit_logs
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.audit_logs IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.customers (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    first_name text,
    last_name text,
    full_name text NOT NULL,
    company_name text,
    email text,
    phone text,
    alternate_phone text,
    street text,
    city text,
    region text,
    postal_code text,
    country char(2),
    birth_date date,
    locale text DEFAULT 'en' NOT NULL,
    preferred_channel public.contact_channel,
    segment public.customer_segment DEFAULT 'prospect' NOT NULL,
    assigned_user_id uuid,
    deduplication_hash bytea,
    custom_fields jsonb DEFAULT '{}' NOT NULL,
    first_contact_at timestamptz,
    last_contact_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    opted_out boolean DEFAULT false NOT NULL,
    opted_out_at timestamptz,
    opt_out_reason public.opt_out_reason,
    do_not_call boolean DEFAULT false NOT NULL,
    marketing_opt_in boolean DEFAULT false NOT NULL,
    CONSTRAINT customers_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT customers_dealership_id_deduplication_hash_key UNIQUE (dealership_id, deduplication_hash),
    CONSTRAINT full_name_not_blank CHECK (btrim(full_name) <> ''),
    CONSTRAINT phones_are_international CHECK (phone LIKE '+%' AND alternate_phone LIKE '+%'),
    CONSTRAINT hash_length CHECK (octet_length(deduplication_hash) = 32),
    CONSTRAINT opted_out_has_time CHECK (opted_out = (opted_out_at IS NOT NULL)),
    CONSTRAINT opt_out_reason_needs_opt_out CHECK (opted_out OR opt_out_reason IS NULL),
    CONSTRAINT no_marketing_after_opt_out CHECK (NOT (opted_out AND marketing_opt_in))
);

CREATE INDEX customers_name_idx
    ON public.customers (dealership_id, (lower(full_name)));

COMMENT ON INDEX public.customers_name_idx IS 'The list of customers.';

CREATE INDEX customers_phone_idx
    ON public.customers (phone);

CREATE INDEX customers_email_lower_idx
    ON public.customers ((lower(email)));

CREATE INDEX customers_assigned_user_id_idx
    ON public.customers (assigned_user_id);

CREATE INDEX customers_reachable_idx
    ON public.customers (dealership_id, segment)
    WHERE (NOT opted_out);

COMMENT ON INDEX public.customers_reachable_idx IS 'Whom a campaign may write to.';

COMMENT ON TABLE public.customers IS 'A person or company that a dealership deals with.';

COMMENT ON COLUMN public.customers.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.customers.full_name IS 'As they are addressed.';

COMMENT ON COLUMN public.customers.company_name IS 'Where a company buys.';

COMMENT ON COLUMN public.customers.phone IS 'In international form, with the plus sign.';

COMMENT ON COLUMN public.customers.country IS 'ISO 3166 code.';

COMMENT ON COLUMN public.customers.locale IS 'Language in which they are answered, as a BCP 47 tag.';

COMMENT ON COLUMN public.customers.preferred_channel IS 'Nothing: the one they last wrote by.';

COMMENT ON COLUMN public.customers.assigned_user_id IS 'Who looks after them.';

COMMENT ON COLUMN public.customers.deduplication_hash IS 'SHA-256 of normalized name, phone and mail address; the same person arrives by many ways.';

COMMENT ON COLUMN public.customers.opted_out IS 'Nothing may be sent to them by any channel.';

COMMENT ON COLUMN public.customers.do_not_call IS 'May be written to, not rung.';

COMMENT ON COLUMN public.customers.marketing_opt_in IS 'Wants to hear of offers.';

ALTER TABLE public.customers
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.customers
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.customers TO dealership_app;

CREATE TRIGGER customers_touch
    BEFORE UPDATE ON public.customers
    FOR EACH ROW
    WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION public.touch_updated_at();

CREATE POLICY tenant ON public.customers
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.customers IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.customer_vehicles (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    customer_id uuid NOT NULL,
    vin varchar(17),
    make text NOT NULL,
    model text NOT NULL,
    model_year smallint,
    mileage integer,
    bought_here boolean DEFAULT false NOT NULL,
    bought_on date,
    sold_on date,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT customer_vehicles_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT customer_vehicles_dealership_id_customer_id_vin_key UNIQUE (dealership_id, customer_id, vin),
    CONSTRAINT vin_is_plain CHECK (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
    CONSTRAINT mileage_not_negative CHECK (mileage >= 0),
    CONSTRAINT sold_after_bought CHECK (sold_on >= bought_on)
);

COMMENT ON TABLE public.customer_vehicles IS 'A car that a customer owns or has owned.';

COMMENT ON COLUMN public.customer_vehicles.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.customer_vehicles.mileage IS 'As last told, in miles.';

COMMENT ON COLUMN public.customer_vehicles.sold_on IS 'Nothing: they still have it.';

ALTER TABLE public.customer_vehicles
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.customer_vehicles
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.customer_vehicles TO dealership_app;

CREATE POLICY tenant ON public.customer_vehicles
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.customer_vehicles IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.customer_tags (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    customer_id uuid NOT NULL,
    tag text NOT NULL,
    tagged_by uuid,
    tagged_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT customer_tags_pkey PRIMARY KEY (dealership_id, customer_id, tag)
);

CREATE INDEX customer_tags_dealership_id_tag_idx
    ON public.customer_tags (dealership_id, tag);

COMMENT ON TABLE public.customer_tags IS 'A word that staff put on a customer.';

COMMENT ON COLUMN public.customer_tags.dealership_id IS 'Whose row it is.';

ALTER TABLE public.customer_tags
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.customer_tags
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.customer_tags TO dealership_app;

CREATE POLICY tenant ON public.customer_tags
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.customer_tags IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.customer_merges (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    kept_customer_id uuid NOT NULL,
    merged_customer_id uuid NOT NULL,
    merged_data jsonb NOT NULL,
    merged_by uuid,
    merged_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT customer_merges_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT customer_merges_dealership_id_merged_customer_id_key UNIQUE (dealership_id, merged_customer_id),
    CONSTRAINT customers_differ CHECK (kept_customer_id <> merged_customer_id)
);

CREATE INDEX customer_merges_kept_customer_id_idx
    ON public.customer_merges (kept_customer_id);

COMMENT ON TABLE public.customer_merges IS 'That two records turned out to be one person.';

COMMENT ON COLUMN public.customer_merges.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.customer_merges.kept_customer_id IS 'The record that lives on.';

COMMENT ON COLUMN public.customer_merges.merged_customer_id IS 'The key of the record that is gone.';

COMMENT ON COLUMN public.customer_merges.merged_data IS 'The record that is gone, so that a wrong merge can be undone.';

COMMENT ON COLUMN public.customer_merges.merged_by IS 'Nothing: the platform, by the hash.';

ALTER TABLE public.customer_merges
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.customer_merges
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.customer_merges TO dealership_app;

CREATE POLICY tenant ON public.customer_merges
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.customer_merges IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.consent_records (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    customer_id uuid NOT NULL,
    kind public.consent_kind NOT NULL,
    granted boolean NOT NULL,
    wording text NOT NULL,
    source text NOT NULL,
    ip inet,
    recorded_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT consent_records_pkey PRIMARY KEY (dealership_id, id)
);

CREATE INDEX consent_records_newest_idx
    ON public.consent_records (customer_id, kind, recorded_at DESC);

COMMENT ON TABLE public.consent_records IS 'What a customer agreed to or took back; the newest row of a kind holds.';

COMMENT ON COLUMN public.consent_records.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.consent_records.granted IS 'False: taken back.';

COMMENT ON COLUMN public.consent_records.wording IS 'The text that they were shown.';

COMMENT ON COLUMN public.consent_records.source IS 'Where they said so, for example a form''s address.';

ALTER TABLE public.consent_records
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.consent_records
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.consent_records TO dealership_app;

CREATE POLICY tenant ON public.consent_records
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.consent_records IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.opt_out_records (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    customer_id uuid,
    channel public.contact_channel,
    address text NOT NULL,
    reason public.opt_out_reason NOT NULL,
    raw_text text,
    recorded_by uuid,
    opted_out_at timestamptz DEFAULT now() NOT NULL,
    opted_in_at timestamptz,
    CONSTRAINT opt_out_records_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT opted_in_after_out CHECK (opted_in_at > opted_out_at)
);

CREATE INDEX opt_out_records_customer_id_idx
    ON public.opt_out_records (customer_id);

CREATE UNIQUE INDEX opt_out_records_open_idx
    ON public.opt_out_records (dealership_id, address, channel) NULLS NOT DISTINCT
    WHERE (opted_in_at IS NULL);

COMMENT ON INDEX public.opt_out_records_open_idx IS 'What is looked up before each message.';

COMMENT ON TABLE public.opt_out_records IS 'That a customer forbade a channel, or allowed it again; kept as proof.';

COMMENT ON COLUMN public.opt_out_records.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.opt_out_records.customer_id IS 'Nothing: the customer is gone, and the address stays forbidden.';

COMMENT ON COLUMN public.opt_out_records.channel IS 'Nothing: all channels.';

COMMENT ON COLUMN public.opt_out_records.address IS 'The number or mail address that must not be written to.';

COMMENT ON COLUMN public.opt_out_records.raw_text IS 'What they wrote, word for word.';

COMMENT ON COLUMN public.opt_out_records.recorded_by IS 'Nothing: noticed by the platform.';

COMMENT ON COLUMN public.opt_out_records.opted_in_at IS 'When they allowed it again; nothing: still forbidden.';

ALTER TABLE public.opt_out_records
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.opt_out_records
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.opt_out_records TO dealership_app;

CREATE POLICY tenant ON public.opt_out_records
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.opt_out_records IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.inventory_feeds (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    format public.feed_format NOT NULL,
    url text NOT NULL,
    field_mapping jsonb DEFAULT '{}' NOT NULL,
    run_every interval DEFAULT '1 hour' NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT inventory_feeds_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT inventory_feeds_dealership_id_name_key UNIQUE (dealership_id, name),
    CONSTRAINT run_every_positive CHECK (run_every > '0'::interval)
);

COMMENT ON TABLE public.inventory_feeds IS 'Where a dealership''s stock is read from.';

COMMENT ON COLUMN public.inventory_feeds.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.inventory_feeds.url IS 'Without passwords; those are stored credentials.';

COMMENT ON COLUMN public.inventory_feeds.field_mapping IS 'Names of the feed''s fields, by those of a vehicle.';

ALTER TABLE public.inventory_feeds
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.inventory_feeds
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.inventory_feeds TO dealership_app;

CREATE POLICY tenant ON public.inventory_feeds
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.inventory_feeds IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.inventory_feed_runs (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    feed_id uuid NOT NULL,
    status public.feed_run_status DEFAULT 'running' NOT NULL,
    vehicles_seen integer DEFAULT 0 NOT NULL,
    vehicles_added integer DEFAULT 0 NOT NULL,
    vehicles_changed integer DEFAULT 0 NOT NULL,
    vehicles_removed integer DEFAULT 0 NOT NULL,
    error text,
    started_at timestamptz DEFAULT now() NOT NULL,
    finished_at timestamptz,
    CONSTRAINT inventory_feed_runs_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT counts_not_negative CHECK (vehicles_seen >= 0 AND vehicles_added >= 0 AND vehicles_changed >= 0 AND vehicles_removed >= 0),
    CONSTRAINT finished_has_time CHECK ((status = 'running') = (finished_at IS NULL))
);

CREATE INDEX inventory_feed_runs_feed_id_started_at_idx
    ON public.inventory_feed_runs (feed_id, started_at);

COMMENT ON TABLE public.inventory_feed_runs IS 'One reading of a feed.';

COMMENT ON COLUMN public.inventory_feed_runs.dealership_id IS 'Whose row it is.';

ALTER TABLE public.inventory_feed_runs
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.inventory_feed_runs
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.inventory_feed_runs TO dealership_app;

CREATE POLICY tenant ON public.inventory_feed_runs
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.inventory_feed_runs IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.vehicles (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    location_id uuid,
    feed_id uuid,
    vin varchar(17) NOT NULL,
    stock_number text,
    condition public.vehicle_condition NOT NULL,
    status public.vehicle_status DEFAULT 'available' NOT NULL,
    make text NOT NULL,
    model text NOT NULL,
    model_year smallint NOT NULL,
    trim_level text,
    body_style text,
    exterior_color text,
    interior_color text,
    mileage integer,
    engine text,
    fuel public.fuel_type,
    transmission public.transmission_type,
    drivetrain public.drivetrain_type,
    msrp numeric(12,2),
    price numeric(12,2),
    description text DEFAULT '' NOT NULL,
    features text[] DEFAULT '{}' NOT NULL,
    video_url text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    acquired_on date,
    listed_at timestamptz,
    last_seen_in_feed_at timestamptz,
    sold_at timestamptz,
    sold_price numeric(12,2),
    sold_to uuid,
    CONSTRAINT vehicles_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT vehicles_dealership_id_vin_key UNIQUE (dealership_id, vin),
    CONSTRAINT vehicles_dealership_id_stock_number_key UNIQUE (dealership_id, stock_number),
    CONSTRAINT vin_is_plain CHECK (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
    CONSTRAINT model_year_plausible CHECK (model_year BETWEEN 1900 AND 2100),
    CONSTRAINT mileage_not_negative CHECK (mileage >= 0),
    CONSTRAINT prices_not_negative CHECK (price >= 0 AND msrp >= 0),
    CONSTRAINT sold_price_not_negative CHECK (sold_price >= 0),
    CONSTRAINT sold_has_time CHECK (status <> 'sold' OR sold_at IS NOT NULL)
);

CREATE INDEX vehicles_dealership_id_status_idx
    ON public.vehicles (dealership_id, status);

CREATE INDEX vehicles_dealership_id_make_model_model_year_idx
    ON public.vehicles (dealership_id, make, model, model_year);

CREATE INDEX vehicles_for_sale_by_price_idx
    ON public.vehicles (dealership_id, price) INCLUDE (make, model)
    WHERE (status = 'available');

COMMENT ON INDEX public.vehicles_for_sale_by_price_idx IS 'What customers are shown.';

CREATE INDEX vehicles_location_id_idx
    ON public.vehicles (location_id);

CREATE INDEX vehicles_feed_id_idx
    ON public.vehicles (feed_id);

CREATE INDEX vehicles_features_idx
    ON public.vehicles USING gin (features);

CREATE INDEX vehicles_sold_to_idx
    ON public.vehicles (sold_to);

COMMENT ON TABLE public.vehicles IS 'A vehicle in stock, or that was.';

COMMENT ON COLUMN public.vehicles.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.vehicles.location_id IS 'Where it stands.';

COMMENT ON COLUMN public.vehicles.feed_id IS 'The feed that brought it; nothing: typed in.';

COMMENT ON COLUMN public.vehicles.vin IS 'Vehicle identification number.';

COMMENT ON COLUMN public.vehicles.stock_number IS 'The dealership''s own number.';

COMMENT ON COLUMN public.vehicles.mileage IS 'In miles.';

COMMENT ON COLUMN public.vehicles.msrp IS 'The maker''s suggested price.';

COMMENT ON COLUMN public.vehicles.price IS 'What the dealership asks; nothing: on request.';

COMMENT ON COLUMN public.vehicles.listed_at IS 'When customers could first see it.';

COMMENT ON COLUMN public.vehicles.last_seen_in_feed_at IS 'A feed drops what was sold elsewhere without a word.';

COMMENT ON CONSTRAINT vin_is_plain ON public.vehicles IS 'Letters that look like digits do not occur in it.';

ALTER TABLE public.vehicles
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.vehicles
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.vehicles TO dealership_app;

CREATE TRIGGER vehicles_touch
    BEFORE UPDATE ON public.vehicles
    FOR EACH ROW
    WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION public.touch_updated_at();

CREATE POLICY tenant ON public.vehicles
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.vehicles IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.vehicle_photos (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    vehicle_id uuid NOT NULL,
    url text NOT NULL,
    alt_text text DEFAULT '' NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    width integer,
    height integer,
    is_primary boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT vehicle_photos_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT vehicle_photos_dealership_id_vehicle_id_position_key UNIQUE (dealership_id, vehicle_id, "position") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT size_positive CHECK (width > 0 AND height > 0)
);

CREATE UNIQUE INDEX vehicle_photos_one_primary_idx
    ON public.vehicle_photos (dealership_id, vehicle_id)
    WHERE (is_primary);

COMMENT ON INDEX public.vehicle_photos_one_primary_idx IS 'One picture in lists.';

COMMENT ON TABLE public.vehicle_photos IS 'A picture of a vehicle.';

COMMENT ON COLUMN public.vehicle_photos.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.vehicle_photos.alt_text IS 'What a screen reader says.';

COMMENT ON COLUMN public.vehicle_photos."position" IS 'Order in the gallery.';

COMMENT ON COLUMN public.vehicle_photos.is_primary IS 'The picture in lists.';

ALTER TABLE public.vehicle_photos
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.vehicle_photos
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.vehicle_photos TO dealership_app;

CREATE POLICY tenant ON public.vehicle_photos
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.vehicle_photos IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.vehicle_price_changes (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    vehicle_id uuid NOT NULL,
    old_price numeric(12,2),
    new_price numeric(12,2),
    reason text,
    changed_by uuid,
    changed_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT vehicle_price_changes_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT price_differs CHECK (old_price IS DISTINCT FROM new_price),
    CONSTRAINT prices_not_negative CHECK (old_price >= 0 AND new_price >= 0)
);

CREATE INDEX vehicle_price_changes_vehicle_id_changed_at_idx
    ON public.vehicle_price_changes (vehicle_id, changed_at);

COMMENT ON TABLE public.vehicle_price_changes IS 'A price that a vehicle had, and from when.';

COMMENT ON COLUMN public.vehicle_price_changes.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.vehicle_price_changes.old_price IS 'Nothing: it had none.';

COMMENT ON COLUMN public.vehicle_price_changes.new_price IS 'Nothing: on request from then on.';

COMMENT ON COLUMN public.vehicle_price_changes.reason IS 'In the words of who changed it.';

COMMENT ON COLUMN public.vehicle_price_changes.changed_by IS 'Nothing: a feed.';

ALTER TABLE public.vehicle_price_changes
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.vehicle_price_changes
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.vehicle_price_changes TO dealership_app;

CREATE POLICY tenant ON public.vehicle_price_changes
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.vehicle_price_changes IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.vehicle_lifecycle_events (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    vehicle_id uuid NOT NULL,
    kind public.vehicle_event_kind NOT NULL,
    from_status public.vehicle_status,
    to_status public.vehicle_status,
    user_id uuid,
    details jsonb DEFAULT '{}' NOT NULL,
    occurred_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT vehicle_lifecycle_events_pkey PRIMARY KEY (dealership_id, id)
);

CREATE INDEX vehicle_lifecycle_events_newest_idx
    ON public.vehicle_lifecycle_events (vehicle_id, occurred_at DESC);

CREATE INDEX vehicle_lifecycle_events_dealership_id_kind_occurred_at_idx
    ON public.vehicle_lifecycle_events (dealership_id, kind, occurred_at);

COMMENT ON TABLE public.vehicle_lifecycle_events IS 'A step in a vehicle''s life.';

COMMENT ON COLUMN public.vehicle_lifecycle_events.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.vehicle_lifecycle_events.from_status IS 'Nothing: the status did not change, or it had none.';

COMMENT ON COLUMN public.vehicle_lifecycle_events.user_id IS 'Who did it; nothing: a feed or the platform.';

ALTER TABLE public.vehicle_lifecycle_events
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.vehicle_lifecycle_events
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.vehicle_lifecycle_events TO dealership_app;

CREATE POLICY tenant ON public.vehicle_lifecycle_events
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.vehicle_lifecycle_events IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.vehicle_holds (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    vehicle_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    held_by uuid,
    deposit numeric(12,2),
    held_at timestamptz DEFAULT now() NOT NULL,
    held_until timestamptz NOT NULL,
    released_at timestamptz,
    CONSTRAINT vehicle_holds_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT until_after_start CHECK (held_until > held_at),
    CONSTRAINT deposit_not_negative CHECK (deposit >= 0)
);

CREATE UNIQUE INDEX vehicle_holds_one_open_idx
    ON public.vehicle_holds (dealership_id, vehicle_id)
    WHERE (released_at IS NULL);

COMMENT ON INDEX public.vehicle_holds_one_open_idx IS 'A vehicle is promised to one customer at a time.';

CREATE INDEX vehicle_holds_customer_id_idx
    ON public.vehicle_holds (customer_id);

COMMENT ON TABLE public.vehicle_holds IS 'That a vehicle is kept back for a customer.';

COMMENT ON COLUMN public.vehicle_holds.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.vehicle_holds.held_by IS 'Who promised it.';

COMMENT ON COLUMN public.vehicle_holds.released_at IS 'Nothing: still kept back, or run out.';

ALTER TABLE public.vehicle_holds
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.vehicle_holds
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.vehicle_holds TO dealership_app;

CREATE POLICY tenant ON public.vehicle_holds
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.vehicle_holds IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.test_drives (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    vehicle_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    user_id uuid,
    location_id uuid,
    status public.test_drive_status DEFAULT 'requested' NOT NULL,
    starts_at timestamptz NOT NULL,
    duration interval DEFAULT '30 minutes' NOT NULL,
    feedback text,
    rating smallint,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT test_drives_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT duration_positive CHECK (duration > '0'::interval),
    CONSTRAINT rating_one_to_five CHECK (rating BETWEEN 1 AND 5)
);

CREATE INDEX test_drives_vehicle_id_starts_at_idx
    ON public.test_drives (vehicle_id, starts_at);

CREATE INDEX test_drives_customer_id_idx
    ON public.test_drives (customer_id);

CREATE INDEX test_drives_user_id_starts_at_idx
    ON public.test_drives (user_id, starts_at);

CREATE INDEX test_drives_location_id_idx
    ON public.test_drives (location_id);

CREATE INDEX test_drives_dealership_id_starts_at_idx
    ON public.test_drives (dealership_id, starts_at)
    WHERE (status IN ('requested', 'confirmed'));

COMMENT ON TABLE public.test_drives IS 'An appointment to drive a vehicle.';

COMMENT ON COLUMN public.test_drives.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.test_drives.user_id IS 'Who goes along; nothing: not settled yet.';

COMMENT ON COLUMN public.test_drives.location_id IS 'Where it begins; nothing: where the vehicle stands.';

COMMENT ON COLUMN public.test_drives.feedback IS 'What the customer said of it.';

COMMENT ON COLUMN public.test_drives.rating IS 'From 1, the worst, to 5.';

ALTER TABLE public.test_drives
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.test_drives
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.test_drives TO dealership_app;

CREATE POLICY tenant ON public.test_drives
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.test_drives IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.lead_sources (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    kind public.lead_source_kind NOT NULL,
    description text DEFAULT '' NOT NULL,
    configuration jsonb DEFAULT '{}' NOT NULL,
    cost_per_lead numeric(10,2),
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT lead_sources_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT lead_sources_dealership_id_name_key UNIQUE (dealership_id, name),
    CONSTRAINT cost_not_negative CHECK (cost_per_lead >= 0)
);

COMMENT ON TABLE public.lead_sources IS 'Where leads come from.';

COMMENT ON COLUMN public.lead_sources.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.lead_sources.configuration IS 'What the reader of this source needs to know; secrets are stored credentials.';

COMMENT ON COLUMN public.lead_sources.cost_per_lead IS 'What the source charges; nothing: it does not charge by the lead.';

ALTER TABLE public.lead_sources
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.lead_sources
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.lead_sources TO dealership_app;

CREATE POLICY tenant ON public.lead_sources
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.lead_sources IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.vehicle_interests (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    customer_id uuid NOT NULL,
    condition public.vehicle_condition,
    make text,
    model text,
    trim_level text,
    body_style text,
    year_from smallint,
    year_to smallint,
    price_from numeric(12,2),
    price_to numeric(12,2),
    mileage_max integer,
    fuel public.fuel_type,
    features text[] DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT vehicle_interests_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT years_in_order CHECK (year_from <= year_to),
    CONSTRAINT prices_in_order CHECK (price_from <= price_to)
);

CREATE INDEX vehicle_interests_customer_id_idx
    ON public.vehicle_interests (customer_id);

CREATE INDEX vehicle_interests_dealership_id_make_model_idx
    ON public.vehicle_interests (dealership_id, make, model);

COMMENT ON TABLE public.vehicle_interests IS 'What a customer looks for, as far as they said.';

COMMENT ON COLUMN public.vehicle_interests.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.vehicle_interests.condition IS 'Nothing: any.';

COMMENT ON COLUMN public.vehicle_interests.features IS 'What it must have.';

ALTER TABLE public.vehicle_interests
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.vehicle_interests
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.vehicle_interests TO dealership_app;

CREATE POLICY tenant ON public.vehicle_interests
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.vehicle_interests IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.leads (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    lead_number text NOT NULL,
    customer_id uuid NOT NULL,
    source_id uuid,
    vehicle_interest_id uuid,
    assigned_user_id uuid,
    status public.lead_status DEFAULT 'new' NOT NULL,
    priority public.lead_priority DEFAULT 'normal' NOT NULL,
    request public.lead_request DEFAULT 'information' NOT NULL,
    description text DEFAULT '' NOT NULL,
    timeframe text,
    utm jsonb DEFAULT '{}' NOT NULL,
    referrer text,
    landing_page text,
    score smallint DEFAULT 50 NOT NULL,
    estimated_value numeric(12,2),
    external_id text,
    original_payload jsonb,
    deduplication_hash bytea,
    custom_fields jsonb DEFAULT '{}' NOT NULL,
    revision integer DEFAULT 0 NOT NULL,
    first_response_at timestamptz,
    next_follow_up_at timestamptz,
    closed_at timestamptz,
    lost_reason public.lost_reason,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT leads_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT leads_dealership_id_lead_number_key UNIQUE (dealership_id, lead_number),
    CONSTRAINT leads_dealership_id_source_id_external_id_key UNIQUE (dealership_id, source_id, external_id),
    CONSTRAINT score_is_percentage CHECK (score BETWEEN 0 AND 100),
    CONSTRAINT estimated_value_not_negative CHECK (estimated_value >= 0),
    CONSTRAINT hash_length CHECK (octet_length(deduplication_hash) = 32),
    CONSTRAINT closed_has_time CHECK ((status IN ('won', 'lost', 'duplicate')) = (closed_at IS NOT NULL)),
    CONSTRAINT lost_reason_needs_loss CHECK (lost_reason IS NULL OR status = 'lost')
);

CREATE INDEX leads_board_idx
    ON public.leads (dealership_id, status, score DESC)
    WHERE (closed_at IS NULL);

COMMENT ON INDEX public.leads_board_idx IS 'The board of open leads.';

CREATE INDEX leads_customer_id_idx
    ON public.leads (customer_id);

CREATE INDEX leads_vehicle_interest_id_idx
    ON public.leads (vehicle_interest_id);

CREATE INDEX leads_assigned_user_id_idx
    ON public.leads (assigned_user_id)
    WHERE (closed_at IS NULL);

CREATE INDEX leads_dealership_id_created_at_idx
    ON public.leads (dealership_id, created_at);

CREATE INDEX leads_deduplication_hash_idx
    ON public.leads (deduplication_hash);

CREATE INDEX leads_dealership_id_next_follow_up_at_idx
    ON public.leads (dealership_id, next_follow_up_at)
    WHERE (closed_at IS NULL AND next_follow_up_at IS NOT NULL);

COMMENT ON TABLE public.leads IS 'A chance to sell: a customer, what they asked and how far it has come.';

COMMENT ON COLUMN public.leads.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.leads.lead_number IS 'What people call it on the phone.';

COMMENT ON COLUMN public.leads.vehicle_interest_id IS 'What they look for, beside the vehicles they named.';

COMMENT ON COLUMN public.leads.assigned_user_id IS 'Who answers for it; nothing: nobody yet.';

COMMENT ON COLUMN public.leads.description IS 'The customer''s own words.';

COMMENT ON COLUMN public.leads.timeframe IS 'When they mean to buy, as they said it.';

COMMENT ON COLUMN public.leads.utm IS 'Medium, campaign and keyword of the advertisement that they followed.';

COMMENT ON COLUMN public.leads.referrer IS 'Page that they came from.';

COMMENT ON COLUMN public.leads.score IS 'How promising it is, from 0 to 100.';

COMMENT ON COLUMN public.leads.external_id IS 'Its identifier at the source.';

COMMENT ON COLUMN public.leads.original_payload IS 'What the source sent, as it sent it.';

COMMENT ON COLUMN public.leads.deduplication_hash IS 'SHA-256 of customer, vehicle and request; the same wish arrives by many ways.';

COMMENT ON COLUMN public.leads.revision IS 'Grows with each change; two windows on one lead notice each other.';

COMMENT ON COLUMN public.leads.first_response_at IS 'When the customer was first answered.';

ALTER TABLE public.leads
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.leads
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.leads TO dealership_app;

CREATE TRIGGER leads_touch
    BEFORE UPDATE ON public.leads
    FOR EACH ROW
    WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION public.touch_updated_at();

CREATE POLICY tenant ON public.leads
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.leads IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.lead_vehicles (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    lead_id uuid NOT NULL,
    vehicle_id uuid NOT NULL,
    is_primary boolean DEFAULT false NOT NULL,
    quoted_price numeric(12,2),
    added_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT lead_vehicles_pkey PRIMARY KEY (dealership_id, lead_id, vehicle_id),
    CONSTRAINT quoted_price_not_negative CHECK (quoted_price >= 0)
);

CREATE UNIQUE INDEX lead_vehicles_one_primary_idx
    ON public.lead_vehicles (dealership_id, lead_id)
    WHERE (is_primary);

CREATE INDEX lead_vehicles_vehicle_id_idx
    ON public.lead_vehicles (vehicle_id);

COMMENT ON TABLE public.lead_vehicles IS 'A vehicle in stock that a lead is about.';

COMMENT ON COLUMN public.lead_vehicles.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.lead_vehicles.is_primary IS 'The one that they asked about first.';

COMMENT ON COLUMN public.lead_vehicles.quoted_price IS 'What they were offered it for.';

ALTER TABLE public.lead_vehicles
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.lead_vehicles
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.lead_vehicles TO dealership_app;

CREATE POLICY tenant ON public.lead_vehicles
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.lead_vehicles IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.trade_ins (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    lead_id uuid NOT NULL,
    customer_vehicle_id uuid,
    vin varchar(17),
    make text,
    model text,
    model_year smallint,
    mileage integer,
    state public.trade_in_state DEFAULT 'unknown' NOT NULL,
    asked_value numeric(12,2),
    appraised_value numeric(12,2),
    appraised_by uuid,
    appraised_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT trade_ins_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT values_not_negative CHECK (asked_value >= 0 AND appraised_value >= 0 AND mileage >= 0),
    CONSTRAINT appraised_has_time CHECK ((appraised_value IS NULL) = (appraised_at IS NULL))
);

CREATE INDEX trade_ins_lead_id_idx
    ON public.trade_ins (lead_id);

CREATE INDEX trade_ins_customer_vehicle_id_idx
    ON public.trade_ins (customer_vehicle_id);

COMMENT ON TABLE public.trade_ins IS 'A car that a customer would give in payment.';

COMMENT ON COLUMN public.trade_ins.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.trade_ins.customer_vehicle_id IS 'The car, if it was known before.';

COMMENT ON COLUMN public.trade_ins.asked_value IS 'What the customer wants for it.';

COMMENT ON COLUMN public.trade_ins.appraised_value IS 'What the dealership would give.';

ALTER TABLE public.trade_ins
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.trade_ins
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.trade_ins TO dealership_app;

CREATE POLICY tenant ON public.trade_ins
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.trade_ins IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.lead_activities (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    lead_id uuid NOT NULL,
    user_id uuid,
    kind public.lead_activity_kind NOT NULL,
    summary text NOT NULL,
    outcome text,
    duration interval,
    test_drive_id uuid,
    details jsonb DEFAULT '{}' NOT NULL,
    occurred_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT lead_activities_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT duration_not_negative CHECK (duration >= '0'::interval)
);

CREATE INDEX lead_activities_newest_idx
    ON public.lead_activities (lead_id, occurred_at DESC);

CREATE INDEX lead_activities_user_id_occurred_at_idx
    ON public.lead_activities (user_id, occurred_at);

CREATE INDEX lead_activities_test_drive_id_idx
    ON public.lead_activities (test_drive_id);

COMMENT ON TABLE public.lead_activities IS 'Something that was done about a lead.';

COMMENT ON COLUMN public.lead_activities.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.lead_activities.user_id IS 'Nothing: an AI agent or the platform.';

COMMENT ON COLUMN public.lead_activities.outcome IS 'What came of it.';

COMMENT ON COLUMN public.lead_activities.duration IS 'Of a call or meeting.';

ALTER TABLE public.lead_activities
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.lead_activities
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.lead_activities TO dealership_app;

CREATE POLICY tenant ON public.lead_activities
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.lead_activities IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.lead_notes (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    lead_id uuid NOT NULL,
    author_id uuid,
    body text NOT NULL,
    is_pinned boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT lead_notes_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT body_not_blank CHECK (btrim(body) <> '')
);

CREATE INDEX lead_notes_lead_id_created_at_idx
    ON public.lead_notes (lead_id, created_at);

COMMENT ON TABLE public.lead_notes IS 'What somebody wrote beside a lead.';

COMMENT ON COLUMN public.lead_notes.dealership_id IS 'Whose row it is.';

ALTER TABLE public.lead_notes
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.lead_notes
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.lead_notes TO dealership_app;

CREATE POLICY tenant ON public.lead_notes
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.lead_notes IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.follow_up_tasks (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    lead_id uuid NOT NULL,
    assigned_user_id uuid,
    title text NOT NULL,
    channel public.contact_channel,
    status public.task_status DEFAULT 'open' NOT NULL,
    due_at timestamptz NOT NULL,
    done_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT follow_up_tasks_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT done_has_time CHECK ((status = 'open') = (done_at IS NULL))
);

CREATE INDEX follow_up_tasks_lead_id_idx
    ON public.follow_up_tasks (lead_id);

CREATE INDEX follow_up_tasks_assigned_user_id_due_at_idx
    ON public.follow_up_tasks (assigned_user_id, due_at)
    WHERE (status = 'open');

COMMENT ON TABLE public.follow_up_tasks IS 'Something that somebody is to do about a lead.';

COMMENT ON COLUMN public.follow_up_tasks.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.follow_up_tasks.channel IS 'By what to reach the customer.';

ALTER TABLE public.follow_up_tasks
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.follow_up_tasks
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.follow_up_tasks TO dealership_app;

CREATE POLICY tenant ON public.follow_up_tasks
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.follow_up_tasks IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.lead_scoring_rules (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    signal public.score_signal NOT NULL,
    condition jsonb DEFAULT '{}' NOT NULL,
    points smallint NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT lead_scoring_rules_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT lead_scoring_rules_dealership_id_name_key UNIQUE (dealership_id, name),
    CONSTRAINT points_in_range CHECK (points BETWEEN -100 AND 100)
);

CREATE INDEX lead_scoring_rules_dealership_id_signal_idx
    ON public.lead_scoring_rules (dealership_id, signal)
    WHERE (is_active);

COMMENT ON TABLE public.lead_scoring_rules IS 'What makes a lead more or less promising.';

COMMENT ON COLUMN public.lead_scoring_rules.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.lead_scoring_rules.condition IS 'What the signal must be for the rule to count.';

COMMENT ON COLUMN public.lead_scoring_rules.points IS 'Added to the score; negative ones are taken away.';

COMMENT ON COLUMN public.lead_scoring_rules."position" IS 'Order in which rules are shown.';

ALTER TABLE public.lead_scoring_rules
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.lead_scoring_rules
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.lead_scoring_rules TO dealership_app;

CREATE POLICY tenant ON public.lead_scoring_rules
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.lead_scoring_rules IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.lead_scores (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    lead_id uuid NOT NULL,
    score smallint NOT NULL,
    parts jsonb DEFAULT '[]' NOT NULL,
    computed_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT lead_scores_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT score_is_percentage CHECK (score BETWEEN 0 AND 100)
);

CREATE INDEX lead_scores_newest_idx
    ON public.lead_scores (lead_id, computed_at DESC);

COMMENT ON TABLE public.lead_scores IS 'A score that a lead had, and what it was made of.';

COMMENT ON COLUMN public.lead_scores.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.lead_scores.parts IS 'The rules that counted, with their points.';

ALTER TABLE public.lead_scores
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.lead_scores
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.lead_scores TO dealership_app;

CREATE POLICY tenant ON public.lead_scores
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.lead_scores IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.lead_duplicates (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    lead_id uuid NOT NULL,
    original_lead_id uuid NOT NULL,
    similarity numeric(4,3) NOT NULL,
    verdict public.duplicate_verdict DEFAULT 'suspected' NOT NULL,
    decided_by uuid,
    decided_at timestamptz,
    found_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT lead_duplicates_pkey PRIMARY KEY (dealership_id, lead_id, original_lead_id),
    CONSTRAINT leads_differ CHECK (lead_id <> original_lead_id),
    CONSTRAINT similarity_is_share CHECK (similarity BETWEEN 0 AND 1),
    CONSTRAINT decided_has_time CHECK ((verdict = 'suspected') = (decided_at IS NULL))
);

CREATE INDEX lead_duplicates_original_lead_id_idx
    ON public.lead_duplicates (original_lead_id);

COMMENT ON TABLE public.lead_duplicates IS 'That a lead may be another one over again.';

COMMENT ON COLUMN public.lead_duplicates.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.lead_duplicates.lead_id IS 'The later one.';

COMMENT ON COLUMN public.lead_duplicates.original_lead_id IS 'The earlier one.';

COMMENT ON COLUMN public.lead_duplicates.similarity IS 'From 0 to 1.';

ALTER TABLE public.lead_duplicates
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.lead_duplicates
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.lead_duplicates TO dealership_app;

CREATE POLICY tenant ON public.lead_duplicates
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.lead_duplicates IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.language_models (
    code text NOT NULL,
    provider public.model_provider NOT NULL,
    label text NOT NULL,
    context_tokens integer NOT NULL,
    price_per_million_in numeric(10,4) NOT NULL,
    price_per_million_out numeric(10,4) NOT NULL,
    is_available boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT language_models_pkey PRIMARY KEY (code),
    CONSTRAINT context_positive CHECK (context_tokens > 0),
    CONSTRAINT prices_not_negative CHECK (price_per_million_in >= 0 AND price_per_million_out >= 0)
);

COMMENT ON TABLE public.language_models IS 'A language model that agents can run on.';

COMMENT ON COLUMN public.language_models.code IS 'As the provider''s interface names it.';

COMMENT ON COLUMN public.language_models.context_tokens IS 'How much it can read at once.';

COMMENT ON COLUMN public.language_models.price_per_million_in IS 'Of a million tokens read, in dollars.';

COMMENT ON COLUMN public.language_models.price_per_million_out IS 'Of a million tokens written, in dollars.';

GRANT SELECT ON TABLE public.language_models TO dealership_app;

CREATE TABLE public.tool_catalogue (
    code text NOT NULL,
    label text NOT NULL,
    description text NOT NULL,
    input_schema jsonb NOT NULL,
    needs_credential boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT tool_catalogue_pkey PRIMARY KEY (code),
    CONSTRAINT input_schema_is_object CHECK (jsonb_typeof(input_schema) = 'object')
);

COMMENT ON TABLE public.tool_catalogue IS 'A tool that the platform can lend to agents.';

COMMENT ON COLUMN public.tool_catalogue.code IS 'For example `search_inventory`.';

COMMENT ON COLUMN public.tool_catalogue.description IS 'What the model is told about it.';

COMMENT ON COLUMN public.tool_catalogue.input_schema IS 'JSON Schema of its arguments.';

COMMENT ON COLUMN public.tool_catalogue.needs_credential IS 'Works only with a credential of the dealership.';

GRANT SELECT ON TABLE public.tool_catalogue TO dealership_app;

CREATE TABLE public.personas (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    tone text DEFAULT 'friendly' NOT NULL,
    instructions text DEFAULT '' NOT NULL,
    arguments jsonb DEFAULT '{}' NOT NULL,
    is_default boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT personas_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT personas_dealership_id_name_key UNIQUE (dealership_id, name)
);

CREATE UNIQUE INDEX personas_one_default_idx
    ON public.personas (dealership_id, is_default)
    WHERE (is_default);

COMMENT ON INDEX public.personas_one_default_idx IS 'One default persona.';

COMMENT ON TABLE public.personas IS 'How the AI speaks for a dealership.';

COMMENT ON COLUMN public.personas.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.personas.name IS 'The name that it gives itself.';

COMMENT ON COLUMN public.personas.instructions IS 'What it keeps to, whatever the prompt.';

COMMENT ON COLUMN public.personas.arguments IS 'Values that its prompts name.';

ALTER TABLE public.personas
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.personas
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.personas TO dealership_app;

CREATE TRIGGER personas_touch
    BEFORE UPDATE ON public.personas
    FOR EACH ROW
    WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION public.touch_updated_at();

CREATE POLICY tenant ON public.personas
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.personas IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.agents (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    kind public.agent_kind NOT NULL,
    model text NOT NULL,
    persona_id uuid,
    instructions text DEFAULT '' NOT NULL,
    temperature numeric(3,2) DEFAULT 0.30 NOT NULL,
    max_tokens integer DEFAULT 1024 NOT NULL,
    confidence_floor numeric(3,2) DEFAULT 0.60 NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT agents_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT agents_dealership_id_name_key UNIQUE (dealership_id, name),
    CONSTRAINT temperature_in_range CHECK (temperature BETWEEN 0 AND 2),
    CONSTRAINT max_tokens_positive CHECK (max_tokens > 0),
    CONSTRAINT confidence_floor_is_share CHECK (confidence_floor BETWEEN 0 AND 1)
);

CREATE INDEX agents_dealership_id_kind_idx
    ON public.agents (dealership_id, kind)
    WHERE (is_active);

CREATE INDEX agents_persona_id_idx
    ON public.agents (persona_id);

COMMENT ON TABLE public.agents IS 'An AI agent of a dealership.';

COMMENT ON COLUMN public.agents.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.agents.persona_id IS 'Nothing: the default persona.';

COMMENT ON COLUMN public.agents.temperature IS 'How freely it words its answers, from 0 to 2.';

COMMENT ON COLUMN public.agents.max_tokens IS 'Longest answer.';

COMMENT ON COLUMN public.agents.confidence_floor IS 'Below it, a person is called.';

ALTER TABLE public.agents
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.agents
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.agents TO dealership_app;

CREATE TRIGGER agents_touch
    BEFORE UPDATE ON public.agents
    FOR EACH ROW
    WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION public.touch_updated_at();

CREATE POLICY tenant ON public.agents
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.agents IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.tools (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    catalogue_code text,
    endpoint_url text,
    description text DEFAULT '' NOT NULL,
    input_schema jsonb,
    configuration jsonb DEFAULT '{}' NOT NULL,
    timeout interval DEFAULT '10 seconds' NOT NULL,
    is_enabled boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT tools_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT tools_dealership_id_name_key UNIQUE (dealership_id, name),
    CONSTRAINT catalogue_or_endpoint CHECK ((catalogue_code IS NULL) <> (endpoint_url IS NULL)),
    CONSTRAINT endpoint_is_https CHECK (endpoint_url LIKE 'https://%'),
    CONSTRAINT timeout_positive CHECK (timeout > '0'::interval)
);

CREATE INDEX tools_catalogue_code_idx
    ON public.tools (catalogue_code);

COMMENT ON TABLE public.tools IS 'A tool that a dealership has, from the catalogue or its own.';

COMMENT ON COLUMN public.tools.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.tools.name IS 'As agents call it.';

COMMENT ON COLUMN public.tools.catalogue_code IS 'Nothing: the dealership''s own, behind an address.';

COMMENT ON COLUMN public.tools.endpoint_url IS 'Where the dealership''s own tool is called.';

COMMENT ON COLUMN public.tools.input_schema IS 'JSON Schema of its arguments; nothing: the catalogue''s.';

ALTER TABLE public.tools
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.tools
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.tools TO dealership_app;

CREATE POLICY tenant ON public.tools
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.tools IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.agent_tools (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    agent_id uuid NOT NULL,
    tool_id uuid NOT NULL,
    needs_approval boolean DEFAULT false NOT NULL,
    granted_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT agent_tools_pkey PRIMARY KEY (dealership_id, agent_id, tool_id)
);

CREATE INDEX agent_tools_tool_id_idx
    ON public.agent_tools (tool_id);

COMMENT ON TABLE public.agent_tools IS 'That an agent may use a tool.';

COMMENT ON COLUMN public.agent_tools.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.agent_tools.needs_approval IS 'A person must allow each call.';

ALTER TABLE public.agent_tools
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.agent_tools
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.agent_tools TO dealership_app;

CREATE POLICY tenant ON public.agent_tools
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.agent_tools IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.agent_runs (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    agent_id uuid NOT NULL,
    parent_run_id uuid,
    lead_id uuid,
    status public.run_status DEFAULT 'running' NOT NULL,
    routing_reason text,
    confidence numeric(3,2),
    error text,
    started_at timestamptz DEFAULT now() NOT NULL,
    finished_at timestamptz,
    CONSTRAINT agent_runs_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT confidence_is_share CHECK (confidence BETWEEN 0 AND 1),
    CONSTRAINT finished_has_time CHECK ((status = 'running') = (finished_at IS NULL))
);

CREATE INDEX agent_runs_agent_id_started_at_idx
    ON public.agent_runs (agent_id, started_at);

CREATE INDEX agent_runs_parent_run_id_idx
    ON public.agent_runs (parent_run_id);

CREATE INDEX agent_runs_lead_id_idx
    ON public.agent_runs (lead_id);

COMMENT ON TABLE public.agent_runs IS 'One time that an agent was set to work.';

COMMENT ON COLUMN public.agent_runs.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.agent_runs.parent_run_id IS 'The run of the orchestrator that chose the agent.';

COMMENT ON COLUMN public.agent_runs.lead_id IS 'Nothing: it was not about a lead.';

COMMENT ON COLUMN public.agent_runs.routing_reason IS 'Why this agent was chosen.';

COMMENT ON COLUMN public.agent_runs.confidence IS 'How sure the agent was of its answer, from 0 to 1.';

ALTER TABLE public.agent_runs
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.agent_runs
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.agent_runs TO dealership_app;

CREATE POLICY tenant ON public.agent_runs
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.agent_runs IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.tool_calls (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    run_id uuid NOT NULL,
    tool_id uuid,
    status public.tool_call_status NOT NULL,
    arguments jsonb NOT NULL,
    result jsonb,
    approved_by uuid,
    duration interval NOT NULL,
    called_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT tool_calls_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT duration_not_negative CHECK (duration >= '0'::interval)
);

CREATE INDEX tool_calls_run_id_called_at_idx
    ON public.tool_calls (run_id, called_at);

CREATE INDEX tool_calls_tool_id_idx
    ON public.tool_calls (tool_id);

COMMENT ON TABLE public.tool_calls IS 'One use of a tool by an agent.';

COMMENT ON COLUMN public.tool_calls.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.tool_calls.tool_id IS 'Nothing: the tool is gone.';

ALTER TABLE public.tool_calls
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.tool_calls
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.tool_calls TO dealership_app;

CREATE POLICY tenant ON public.tool_calls
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.tool_calls IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.token_usage_logs (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    run_id uuid,
    model text NOT NULL,
    tokens_in integer NOT NULL,
    tokens_out integer NOT NULL,
    cost numeric(12,6) NOT NULL,
    used_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT token_usage_logs_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT usage_not_negative CHECK (tokens_in >= 0 AND tokens_out >= 0 AND cost >= 0)
);

CREATE INDEX token_usage_logs_dealership_id_used_at_idx
    ON public.token_usage_logs (dealership_id, used_at);

CREATE INDEX token_usage_logs_run_id_idx
    ON public.token_usage_logs (run_id);

COMMENT ON TABLE public.token_usage_logs IS 'Tokens that a run read and wrote, and what they cost.';

COMMENT ON COLUMN public.token_usage_logs.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.token_usage_logs.run_id IS 'Nothing: the run is gone, and the bill remains.';

COMMENT ON COLUMN public.token_usage_logs.cost IS 'In dollars, at the prices of that day.';

ALTER TABLE public.token_usage_logs
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.token_usage_logs
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.token_usage_logs TO dealership_app;

CREATE POLICY tenant ON public.token_usage_logs
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.token_usage_logs IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.prompt_templates (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    purpose public.prompt_purpose NOT NULL,
    revision integer DEFAULT 1 NOT NULL,
    body text NOT NULL,
    variables text[] DEFAULT '{}' NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_by uuid,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT prompt_templates_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT prompt_templates_dealership_id_name_revision_key UNIQUE (dealership_id, name, revision),
    CONSTRAINT revision_from_one CHECK (revision >= 1),
    CONSTRAINT body_not_blank CHECK (btrim(body) <> '')
);

CREATE UNIQUE INDEX prompt_templates_one_active_idx
    ON public.prompt_templates (dealership_id, name)
    WHERE (is_active);

COMMENT ON INDEX public.prompt_templates_one_active_idx IS 'One revision in use.';

CREATE INDEX prompt_templates_dealership_id_purpose_idx
    ON public.prompt_templates (dealership_id, purpose);

COMMENT ON TABLE public.prompt_templates IS 'What an agent is told before it writes.';

COMMENT ON COLUMN public.prompt_templates.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.prompt_templates.revision IS 'A template is not changed; the next revision takes its place.';

COMMENT ON COLUMN public.prompt_templates.body IS 'Names in double braces are variables of the dealership.';

COMMENT ON COLUMN public.prompt_templates.variables IS 'The variables that the body names.';

COMMENT ON COLUMN public.prompt_templates.is_active IS 'The revision in use.';

ALTER TABLE public.prompt_templates
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.prompt_templates
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.prompt_templates TO dealership_app;

CREATE POLICY tenant ON public.prompt_templates
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.prompt_templates IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.lead_source_prompts (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    source_id uuid NOT NULL,
    purpose public.prompt_purpose DEFAULT 'first_response' NOT NULL,
    template_id uuid NOT NULL,
    persona_id uuid,
    CONSTRAINT lead_source_prompts_pkey PRIMARY KEY (dealership_id, source_id, purpose)
);

CREATE INDEX lead_source_prompts_template_id_idx
    ON public.lead_source_prompts (template_id);

CREATE INDEX lead_source_prompts_persona_id_idx
    ON public.lead_source_prompts (persona_id);

COMMENT ON TABLE public.lead_source_prompts IS 'The template by which leads of a source are answered first.';

COMMENT ON COLUMN public.lead_source_prompts.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.lead_source_prompts.persona_id IS 'Nothing: the agent''s own.';

ALTER TABLE public.lead_source_prompts
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.lead_source_prompts
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.lead_source_prompts TO dealership_app;

CREATE POLICY tenant ON public.lead_source_prompts
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.lead_source_prompts IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.prompt_experiments (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    hypothesis text DEFAULT '' NOT NULL,
    status public.experiment_status DEFAULT 'draft' NOT NULL,
    metric text DEFAULT 'reply_rate' NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT prompt_experiments_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT prompt_experiments_dealership_id_name_key UNIQUE (dealership_id, name),
    CONSTRAINT started_unless_draft CHECK ((status = 'draft') = (started_at IS NULL)),
    CONSTRAINT finished_has_time CHECK ((status = 'finished') = (finished_at IS NOT NULL))
);

COMMENT ON TABLE public.prompt_experiments IS 'A comparison of prompts on real conversations.';

COMMENT ON COLUMN public.prompt_experiments.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.prompt_experiments.metric IS 'What decides it.';

ALTER TABLE public.prompt_experiments
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.prompt_experiments
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.prompt_experiments TO dealership_app;

CREATE POLICY tenant ON public.prompt_experiments
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.prompt_experiments IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.experiment_variants (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    experiment_id uuid NOT NULL,
    template_id uuid NOT NULL,
    label text NOT NULL,
    weight smallint DEFAULT 50 NOT NULL,
    is_control boolean DEFAULT false NOT NULL,
    CONSTRAINT experiment_variants_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT experiment_variants_dealership_id_experiment_id_label_key UNIQUE (dealership_id, experiment_id, label),
    CONSTRAINT weight_positive CHECK (weight > 0)
);

CREATE UNIQUE INDEX experiment_variants_one_control_idx
    ON public.experiment_variants (dealership_id, experiment_id)
    WHERE (is_control);

CREATE INDEX experiment_variants_template_id_idx
    ON public.experiment_variants (template_id);

COMMENT ON TABLE public.experiment_variants IS 'One of the prompts that an experiment compares.';

COMMENT ON COLUMN public.experiment_variants.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.experiment_variants.weight IS 'Its share of the conversations, beside the weights of the others.';

COMMENT ON COLUMN public.experiment_variants.is_control IS 'What the others are compared with.';

ALTER TABLE public.experiment_variants
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.experiment_variants
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.experiment_variants TO dealership_app;

CREATE POLICY tenant ON public.experiment_variants
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.experiment_variants IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.prompt_metrics (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    variant_id uuid NOT NULL,
    day date NOT NULL,
    conversations integer DEFAULT 0 NOT NULL,
    replies integer DEFAULT 0 NOT NULL,
    appointments integer DEFAULT 0 NOT NULL,
    handovers integer DEFAULT 0 NOT NULL,
    average_rating numeric(3,2),
    CONSTRAINT prompt_metrics_pkey PRIMARY KEY (dealership_id, variant_id, day),
    CONSTRAINT counts_not_negative CHECK (conversations >= 0 AND replies >= 0 AND appointments >= 0 AND handovers >= 0),
    CONSTRAINT rating_one_to_five CHECK (average_rating BETWEEN 1 AND 5)
);

COMMENT ON TABLE public.prompt_metrics IS 'How a variant did on one day.';

COMMENT ON COLUMN public.prompt_metrics.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.prompt_metrics.replies IS 'Conversations that the customer answered.';

COMMENT ON COLUMN public.prompt_metrics.average_rating IS 'From 1 to 5; nothing: nobody rated.';

ALTER TABLE public.prompt_metrics
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.prompt_metrics
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.prompt_metrics TO dealership_app;

CREATE POLICY tenant ON public.prompt_metrics
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.prompt_metrics IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.sandboxes (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    agent_id uuid NOT NULL,
    owner_id uuid,
    token_limit_daily integer DEFAULT 10000 NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT sandboxes_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT sandboxes_dealership_id_name_key UNIQUE (dealership_id, name),
    CONSTRAINT token_limit_positive CHECK (token_limit_daily > 0)
);

CREATE INDEX sandboxes_agent_id_idx
    ON public.sandboxes (agent_id);

COMMENT ON TABLE public.sandboxes IS 'A place where staff try an agent without customers.';

COMMENT ON COLUMN public.sandboxes.dealership_id IS 'Whose row it is.';

ALTER TABLE public.sandboxes
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.sandboxes
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.sandboxes TO dealership_app;

CREATE POLICY tenant ON public.sandboxes
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.sandboxes IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.opt_out_keywords (
    language text NOT NULL,
    keyword text NOT NULL,
    effect public.keyword_effect NOT NULL,
    CONSTRAINT opt_out_keywords_pkey PRIMARY KEY (language, keyword),
    CONSTRAINT keyword_is_upper CHECK (keyword = upper(keyword))
);

COMMENT ON TABLE public.opt_out_keywords IS 'A word by which a customer forbids or allows messages.';

COMMENT ON COLUMN public.opt_out_keywords.language IS 'BCP 47 tag.';

COMMENT ON COLUMN public.opt_out_keywords.keyword IS 'In capitals, as it is compared.';

GRANT SELECT ON TABLE public.opt_out_keywords TO dealership_app;

CREATE TABLE public.stored_credentials (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    provider public.service_provider NOT NULL,
    label text NOT NULL,
    account_name text,
    ciphertext bytea NOT NULL,
    nonce bytea NOT NULL,
    key_id text NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_by uuid,
    created_at timestamptz DEFAULT now() NOT NULL,
    rotated_at timestamptz,
    expires_at timestamptz,
    CONSTRAINT stored_credentials_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT stored_credentials_dealership_id_provider_label_key UNIQUE (dealership_id, provider, label),
    CONSTRAINT nonce_length CHECK (octet_length(nonce) = 12),
    CONSTRAINT ciphertext_has_tag CHECK (octet_length(ciphertext) > 16)
);

COMMENT ON TABLE public.stored_credentials IS 'A secret by which the platform uses a service for a dealership.';

COMMENT ON COLUMN public.stored_credentials.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.stored_credentials.account_name IS 'What is not secret of it, such as the account''s number.';

COMMENT ON COLUMN public.stored_credentials.ciphertext IS 'The secret, sealed with the key that `key_id` names; that key is in no database.';

COMMENT ON COLUMN public.stored_credentials.key_id IS 'Which key of the key service sealed it.';

COMMENT ON CONSTRAINT ciphertext_has_tag ON public.stored_credentials IS 'The last sixteen bytes prove that nobody changed it.';

ALTER TABLE public.stored_credentials
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.stored_credentials
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.stored_credentials TO dealership_app;

CREATE POLICY tenant ON public.stored_credentials
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.stored_credentials IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.credential_uses (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    credential_id uuid NOT NULL,
    action public.credential_action NOT NULL,
    user_id uuid,
    purpose text NOT NULL,
    used_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT credential_uses_pkey PRIMARY KEY (dealership_id, id)
);

CREATE INDEX credential_uses_newest_idx
    ON public.credential_uses (credential_id, used_at DESC);

COMMENT ON TABLE public.credential_uses IS 'That a credential was read or changed.';

COMMENT ON COLUMN public.credential_uses.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.credential_uses.user_id IS 'Nothing: the platform, to send something.';

ALTER TABLE public.credential_uses
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.credential_uses
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.credential_uses TO dealership_app;

CREATE POLICY tenant ON public.credential_uses
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.credential_uses IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.dealership_channels (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    channel public.contact_channel NOT NULL,
    credential_id uuid,
    sender text,
    daily_limit integer,
    is_enabled boolean DEFAULT true NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT dealership_channels_pkey PRIMARY KEY (dealership_id, channel),
    CONSTRAINT daily_limit_positive CHECK (daily_limit > 0)
);

CREATE INDEX dealership_channels_credential_id_idx
    ON public.dealership_channels (credential_id);

COMMENT ON TABLE public.dealership_channels IS 'A channel that a dealership offers.';

COMMENT ON COLUMN public.dealership_channels.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.dealership_channels.credential_id IS 'Nothing: the platform''s own account is used.';

COMMENT ON COLUMN public.dealership_channels.sender IS 'Number or address that customers see.';

COMMENT ON COLUMN public.dealership_channels.daily_limit IS 'Most messages a day; nothing: as many as the provider takes.';

ALTER TABLE public.dealership_channels
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.dealership_channels
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.dealership_channels TO dealership_app;

CREATE POLICY tenant ON public.dealership_channels
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.dealership_channels IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.channel_routing_rules (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    "position" integer NOT NULL,
    condition public.routing_condition DEFAULT 'always' NOT NULL,
    condition_data jsonb DEFAULT '{}' NOT NULL,
    channel public.contact_channel NOT NULL,
    fallback_channel public.contact_channel,
    fallback_after interval,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT channel_routing_rules_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT channel_routing_rules_dealership_id_name_key UNIQUE (dealership_id, name),
    CONSTRAINT channel_routing_rules_dealership_id_position_key UNIQUE (dealership_id, "position") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fallback_is_another CHECK (fallback_channel <> channel),
    CONSTRAINT fallback_complete CHECK ((fallback_channel IS NULL) = (fallback_after IS NULL))
);

COMMENT ON TABLE public.channel_routing_rules IS 'Which channel a message takes; the first rule that counts decides.';

COMMENT ON COLUMN public.channel_routing_rules.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.channel_routing_rules."position" IS 'Order in which rules are tried.';

COMMENT ON COLUMN public.channel_routing_rules.fallback_channel IS 'Taken where the first one fails; nothing: none.';

COMMENT ON COLUMN public.channel_routing_rules.fallback_after IS 'How long an answer is waited for before that.';

ALTER TABLE public.channel_routing_rules
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.channel_routing_rules
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.channel_routing_rules TO dealership_app;

CREATE POLICY tenant ON public.channel_routing_rules
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.channel_routing_rules IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.customer_channel_preferences (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    customer_id uuid NOT NULL,
    channel public.contact_channel NOT NULL,
    rank smallint NOT NULL,
    is_explicit boolean DEFAULT false NOT NULL,
    quiet_from time,
    quiet_until time,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT customer_channel_preferences_pkey PRIMARY KEY (dealership_id, customer_id, channel),
    CONSTRAINT customer_channel_preferences_dealership_id_customer_id_rank_key UNIQUE (dealership_id, customer_id, rank) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT rank_from_one CHECK (rank >= 1),
    CONSTRAINT quiet_complete CHECK ((quiet_from IS NULL) = (quiet_until IS NULL))
);

COMMENT ON TABLE public.customer_channel_preferences IS 'How gladly a customer is reached by a channel, as they said or as they behave.';

COMMENT ON COLUMN public.customer_channel_preferences.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.customer_channel_preferences.rank IS '1 is the channel that they like best.';

COMMENT ON COLUMN public.customer_channel_preferences.is_explicit IS 'They said so; otherwise guessed from their answers.';

COMMENT ON COLUMN public.customer_channel_preferences.quiet_from IS 'Nothing is sent from then on, in the dealership''s time zone.';

ALTER TABLE public.customer_channel_preferences
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.customer_channel_preferences
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.customer_channel_preferences TO dealership_app;

CREATE POLICY tenant ON public.customer_channel_preferences
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.customer_channel_preferences IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.channel_attempts (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    customer_id uuid NOT NULL,
    rule_id uuid,
    channel public.contact_channel NOT NULL,
    succeeded boolean,
    error text,
    attempted_at timestamptz DEFAULT now() NOT NULL,
    answered_at timestamptz,
    CONSTRAINT channel_attempts_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT answered_means_success CHECK (answered_at IS NULL OR succeeded)
);

CREATE INDEX channel_attempts_customer_id_attempted_at_idx
    ON public.channel_attempts (customer_id, attempted_at);

CREATE INDEX channel_attempts_rule_id_idx
    ON public.channel_attempts (rule_id);

COMMENT ON TABLE public.channel_attempts IS 'That a channel was tried for a customer, and whether it led to an answer.';

COMMENT ON COLUMN public.channel_attempts.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.channel_attempts.rule_id IS 'The rule that chose it; nothing: a person did.';

COMMENT ON COLUMN public.channel_attempts.succeeded IS 'Nothing: an answer is still waited for.';

ALTER TABLE public.channel_attempts
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.channel_attempts
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.channel_attempts TO dealership_app;

CREATE POLICY tenant ON public.channel_attempts
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.channel_attempts IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.sms_messages (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    customer_id uuid,
    direction public.message_direction NOT NULL,
    from_number text NOT NULL,
    to_number text NOT NULL,
    body text NOT NULL,
    media_urls text[] DEFAULT '{}' NOT NULL,
    segments smallint DEFAULT 1 NOT NULL,
    status public.delivery_status DEFAULT 'queued' NOT NULL,
    provider_id text,
    error_code text,
    cost numeric(10,5),
    created_at timestamptz DEFAULT now() NOT NULL,
    sent_at timestamptz,
    delivered_at timestamptz,
    CONSTRAINT sms_messages_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT sms_messages_dealership_id_provider_id_key UNIQUE (dealership_id, provider_id),
    CONSTRAINT numbers_are_international CHECK (from_number LIKE '+%' AND to_number LIKE '+%'),
    CONSTRAINT segments_positive CHECK (segments > 0),
    CONSTRAINT received_is_inbound CHECK ((status = 'received') = (direction = 'inbound'))
);

CREATE INDEX sms_messages_customer_id_created_at_idx
    ON public.sms_messages (customer_id, created_at);

CREATE INDEX sms_messages_outbox_idx
    ON public.sms_messages (dealership_id, created_at)
    WHERE (status = 'queued');

COMMENT ON INDEX public.sms_messages_outbox_idx IS 'What is still to be sent.';

COMMENT ON TABLE public.sms_messages IS 'A text that came in or went out.';

COMMENT ON COLUMN public.sms_messages.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.sms_messages.customer_id IS 'Nothing: nobody is known by that number, or the customer is gone.';

COMMENT ON COLUMN public.sms_messages.segments IS 'Texts that the provider made of it, and bills.';

COMMENT ON COLUMN public.sms_messages.provider_id IS 'Its identifier at the provider.';

ALTER TABLE public.sms_messages
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.sms_messages
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.sms_messages TO dealership_app;

CREATE POLICY tenant ON public.sms_messages
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.sms_messages IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.email_messages (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    customer_id uuid,
    direction public.message_direction NOT NULL,
    from_address text NOT NULL,
    to_addresses text[] NOT NULL,
    cc_addresses text[] DEFAULT '{}' NOT NULL,
    subject text DEFAULT '' NOT NULL,
    text_body text,
    html_body text,
    message_id text,
    in_reply_to text,
    status public.delivery_status DEFAULT 'queued' NOT NULL,
    error text,
    created_at timestamptz DEFAULT now() NOT NULL,
    sent_at timestamptz,
    opened_at timestamptz,
    CONSTRAINT email_messages_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT email_messages_dealership_id_message_id_key UNIQUE (dealership_id, message_id),
    CONSTRAINT has_recipient CHECK (cardinality(to_addresses) > 0),
    CONSTRAINT has_body CHECK (text_body IS NOT NULL OR html_body IS NOT NULL),
    CONSTRAINT received_is_inbound CHECK ((status = 'received') = (direction = 'inbound'))
);

CREATE INDEX email_messages_customer_id_created_at_idx
    ON public.email_messages (customer_id, created_at);

CREATE INDEX email_messages_in_reply_to_idx
    ON public.email_messages (in_reply_to);

CREATE INDEX email_messages_outbox_idx
    ON public.email_messages (dealership_id, created_at)
    WHERE (status = 'queued');

COMMENT ON INDEX public.email_messages_outbox_idx IS 'What is still to be sent.';

COMMENT ON TABLE public.email_messages IS 'A mail that came in or went out.';

COMMENT ON COLUMN public.email_messages.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.email_messages.customer_id IS 'Nothing: nobody is known by that address, or the customer is gone.';

COMMENT ON COLUMN public.email_messages.message_id IS 'Its header Message-ID.';

COMMENT ON COLUMN public.email_messages.in_reply_to IS 'Message-ID of the mail that it answers.';

ALTER TABLE public.email_messages
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.email_messages
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.email_messages TO dealership_app;

CREATE POLICY tenant ON public.email_messages
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.email_messages IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.conversations (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    customer_id uuid NOT NULL,
    lead_id uuid,
    channel public.contact_channel NOT NULL,
    subject text,
    status public.conversation_status DEFAULT 'open' NOT NULL,
    assigned_user_id uuid,
    external_thread_id text,
    tags text[] DEFAULT '{}' NOT NULL,
    message_count integer DEFAULT 0 NOT NULL,
    last_message_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    closed_at timestamptz,
    agent_id uuid,
    opened_by_lead_mail boolean DEFAULT false NOT NULL,
    CONSTRAINT conversations_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT conversations_dealership_id_channel_external_thread_id_key UNIQUE (dealership_id, channel, external_thread_id),
    CONSTRAINT message_count_not_negative CHECK (message_count >= 0),
    CONSTRAINT closed_has_time CHECK ((status = 'closed') = (closed_at IS NOT NULL))
);

CREATE INDEX conversations_customer_id_idx
    ON public.conversations (customer_id);

CREATE INDEX conversations_lead_id_idx
    ON public.conversations (lead_id);

CREATE INDEX conversations_agent_id_idx
    ON public.conversations (agent_id);

CREATE INDEX conversations_assigned_user_id_idx
    ON public.conversations (assigned_user_id)
    WHERE (closed_at IS NULL);

CREATE INDEX conversations_inbox_idx
    ON public.conversations (dealership_id, status, last_message_at DESC NULLS LAST)
    WHERE (closed_at IS NULL);

COMMENT ON INDEX public.conversations_inbox_idx IS 'The inbox.';

CREATE INDEX conversations_tags_idx
    ON public.conversations USING gin (tags);

COMMENT ON TABLE public.conversations IS 'A conversation with a customer.';

COMMENT ON COLUMN public.conversations.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.conversations.lead_id IS 'Nothing: it is about no sale.';

COMMENT ON COLUMN public.conversations.channel IS 'The channel that it began on.';

COMMENT ON COLUMN public.conversations.assigned_user_id IS 'The person who answers; nothing: the AI.';

COMMENT ON COLUMN public.conversations.external_thread_id IS 'Its identifier at the channel''s provider.';

COMMENT ON COLUMN public.conversations.agent_id IS 'The AI agent in charge; nothing: the orchestrator chooses for each message.';

COMMENT ON COLUMN public.conversations.opened_by_lead_mail IS 'The AI opened it, to answer a lead that came by mail.';

ALTER TABLE public.conversations
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.conversations
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.conversations TO dealership_app;

CREATE TRIGGER conversations_touch
    BEFORE UPDATE ON public.conversations
    FOR EACH ROW
    WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION public.touch_updated_at();

CREATE POLICY tenant ON public.conversations
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.conversations IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.messages (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    conversation_id uuid NOT NULL,
    sender public.sender_kind NOT NULL,
    sender_user_id uuid,
    content_kind public.content_kind DEFAULT 'text' NOT NULL,
    content text NOT NULL,
    in_reply_to uuid,
    external_message_id text,
    metadata jsonb DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    read_at timestamptz,
    agent_run_id uuid,
    ai_confidence numeric(3,2),
    sms_message_id uuid,
    email_message_id uuid,
    CONSTRAINT messages_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT messages_dealership_id_conversation_id_external_message_id_key UNIQUE (dealership_id, conversation_id, external_message_id),
    CONSTRAINT only_people_have_user CHECK (sender_user_id IS NULL OR sender = 'user'),
    CONSTRAINT confidence_is_share CHECK (ai_confidence BETWEEN 0 AND 1),
    CONSTRAINT one_carrier CHECK (sms_message_id IS NULL OR email_message_id IS NULL)
);

CREATE INDEX messages_conversation_id_created_at_idx
    ON public.messages (conversation_id, created_at);

CREATE INDEX messages_in_reply_to_idx
    ON public.messages (in_reply_to);

CREATE INDEX messages_agent_run_id_idx
    ON public.messages (agent_run_id);

CREATE INDEX messages_sms_message_id_idx
    ON public.messages (sms_message_id);

CREATE INDEX messages_email_message_id_idx
    ON public.messages (email_message_id);

COMMENT ON TABLE public.messages IS 'One message of a conversation.';

COMMENT ON COLUMN public.messages.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.messages.sender_user_id IS 'Who of the dealership wrote it.';

COMMENT ON COLUMN public.messages.external_message_id IS 'Its identifier at the channel''s provider.';

COMMENT ON COLUMN public.messages.read_at IS 'When the other side saw it.';

COMMENT ON COLUMN public.messages.agent_run_id IS 'The run that wrote it.';

COMMENT ON COLUMN public.messages.ai_confidence IS 'From 0 to 1.';

COMMENT ON COLUMN public.messages.sms_message_id IS 'The text that carried it.';

COMMENT ON COLUMN public.messages.email_message_id IS 'The mail that carried it.';

ALTER TABLE public.messages
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.messages
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.messages TO dealership_app;

CREATE POLICY tenant ON public.messages
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.messages IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.message_attachments (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    message_id uuid NOT NULL,
    file_name text NOT NULL,
    content_type text NOT NULL,
    byte_size bigint NOT NULL,
    storage_key text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT message_attachments_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT byte_size_not_negative CHECK (byte_size >= 0)
);

CREATE INDEX message_attachments_message_id_idx
    ON public.message_attachments (message_id);

COMMENT ON TABLE public.message_attachments IS 'A file that a message carries.';

COMMENT ON COLUMN public.message_attachments.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.message_attachments.content_type IS 'MIME type.';

COMMENT ON COLUMN public.message_attachments.storage_key IS 'Where the file is kept.';

ALTER TABLE public.message_attachments
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.message_attachments
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.message_attachments TO dealership_app;

CREATE POLICY tenant ON public.message_attachments
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.message_attachments IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.handovers (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    conversation_id uuid NOT NULL,
    reason public.handover_reason NOT NULL,
    status public.handover_status DEFAULT 'pending' NOT NULL,
    urgency public.lead_priority DEFAULT 'normal' NOT NULL,
    from_user_id uuid,
    to_user_id uuid,
    summary text DEFAULT '' NOT NULL,
    dossier jsonb DEFAULT '{}' NOT NULL,
    requested_at timestamptz DEFAULT now() NOT NULL,
    expires_at timestamptz,
    accepted_at timestamptz,
    completed_at timestamptz,
    resolution text,
    satisfaction smallint,
    CONSTRAINT handovers_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT accepted_has_time CHECK (status NOT IN ('accepted', 'completed') OR accepted_at IS NOT NULL),
    CONSTRAINT completed_has_time CHECK ((status = 'completed') = (completed_at IS NOT NULL)),
    CONSTRAINT expires_after_request CHECK (expires_at > requested_at),
    CONSTRAINT satisfaction_one_to_five CHECK (satisfaction BETWEEN 1 AND 5)
);

CREATE UNIQUE INDEX handovers_one_pending_idx
    ON public.handovers (dealership_id, conversation_id)
    WHERE (status = 'pending');

COMMENT ON INDEX public.handovers_one_pending_idx IS 'A conversation waits for one person at a time.';

CREATE INDEX handovers_conversation_id_idx
    ON public.handovers (conversation_id);

CREATE INDEX handovers_to_user_id_status_idx
    ON public.handovers (to_user_id, status);

CREATE INDEX handovers_queue_idx
    ON public.handovers (dealership_id, urgency DESC, requested_at)
    WHERE (status = 'pending');

COMMENT ON INDEX public.handovers_queue_idx IS 'The queue, the most urgent first.';

COMMENT ON TABLE public.handovers IS 'That a conversation passes from the AI to a person, or between people.';

COMMENT ON COLUMN public.handovers.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.handovers.from_user_id IS 'Nothing: the AI.';

COMMENT ON COLUMN public.handovers.to_user_id IS 'Nothing: whoever takes it.';

COMMENT ON COLUMN public.handovers.summary IS 'What the one who takes over must know.';

COMMENT ON COLUMN public.handovers.dossier IS 'The customer''s wishes and the vehicles in question, gathered by the AI.';

COMMENT ON COLUMN public.handovers.satisfaction IS 'What the customer thought of it, from 1 to 5.';

ALTER TABLE public.handovers
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.handovers
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.handovers TO dealership_app;

CREATE POLICY tenant ON public.handovers
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.handovers IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.handover_rules (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    field text NOT NULL,
    operator public.rule_operator NOT NULL,
    value text NOT NULL,
    reason public.handover_reason DEFAULT 'rule' NOT NULL,
    urgency public.lead_priority DEFAULT 'normal' NOT NULL,
    assign_to uuid,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT handover_rules_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT handover_rules_dealership_id_name_key UNIQUE (dealership_id, name)
);

COMMENT ON TABLE public.handover_rules IS 'When the AI must call a person.';

COMMENT ON COLUMN public.handover_rules.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.handover_rules.field IS 'What is looked at, for example `sentiment` or `message.text`.';

COMMENT ON COLUMN public.handover_rules.assign_to IS 'Nothing: whoever is free.';

ALTER TABLE public.handover_rules
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.handover_rules
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.handover_rules TO dealership_app;

CREATE POLICY tenant ON public.handover_rules
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.handover_rules IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.agent_presence (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    user_id uuid NOT NULL,
    status public.presence_status DEFAULT 'offline' NOT NULL,
    max_conversations smallint DEFAULT 5 NOT NULL,
    open_conversations smallint DEFAULT 0 NOT NULL,
    status_text text,
    last_seen_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT agent_presence_pkey PRIMARY KEY (dealership_id, user_id),
    CONSTRAINT counts_not_negative CHECK (max_conversations >= 0 AND open_conversations >= 0)
);

CREATE INDEX agent_presence_dealership_id_status_idx
    ON public.agent_presence (dealership_id, status);

COMMENT ON TABLE public.agent_presence IS 'Whether a person is at the desk, and how much they can take.';

COMMENT ON COLUMN public.agent_presence.dealership_id IS 'Whose row it is.';

ALTER TABLE public.agent_presence
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.agent_presence
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.agent_presence TO dealership_app;

CREATE POLICY tenant ON public.agent_presence
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.agent_presence IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.dashboard_views (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    name text NOT NULL,
    filter jsonb DEFAULT '{}' NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    is_shared boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT dashboard_views_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT dashboard_views_dealership_id_user_id_name_key UNIQUE (dealership_id, user_id, name)
);

COMMENT ON TABLE public.dashboard_views IS 'A selection of conversations that a person keeps on the dashboard.';

COMMENT ON COLUMN public.dashboard_views.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.dashboard_views.is_shared IS 'Colleagues see it too.';

ALTER TABLE public.dashboard_views
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.dashboard_views
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.dashboard_views TO dealership_app;

CREATE POLICY tenant ON public.dashboard_views
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.dashboard_views IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.conversation_watchers (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    conversation_id uuid NOT NULL,
    user_id uuid NOT NULL,
    since_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT conversation_watchers_pkey PRIMARY KEY (dealership_id, conversation_id, user_id)
);

CREATE INDEX conversation_watchers_user_id_idx
    ON public.conversation_watchers (user_id);

COMMENT ON TABLE public.conversation_watchers IS 'Who is told of each message of a conversation.';

COMMENT ON COLUMN public.conversation_watchers.dealership_id IS 'Whose row it is.';

ALTER TABLE public.conversation_watchers
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.conversation_watchers
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.conversation_watchers TO dealership_app;

CREATE POLICY tenant ON public.conversation_watchers
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.conversation_watchers IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.message_insights (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    message_id uuid NOT NULL,
    sentiment public.sentiment_label NOT NULL,
    sentiment_score numeric(4,3) NOT NULL,
    intent public.intent_kind,
    entities jsonb DEFAULT '[]' NOT NULL,
    language text,
    model text NOT NULL,
    analyzed_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT message_insights_pkey PRIMARY KEY (dealership_id, message_id),
    CONSTRAINT score_in_range CHECK (sentiment_score BETWEEN -1 AND 1)
);

CREATE INDEX message_insights_dealership_id_intent_analyzed_at_idx
    ON public.message_insights (dealership_id, intent, analyzed_at);

COMMENT ON TABLE public.message_insights IS 'What was read out of a message.';

COMMENT ON COLUMN public.message_insights.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.message_insights.sentiment_score IS 'From -1, the worst, to 1.';

COMMENT ON COLUMN public.message_insights.intent IS 'Nothing: none that is known.';

COMMENT ON COLUMN public.message_insights.entities IS 'Vehicles, prices and dates that it names.';

COMMENT ON COLUMN public.message_insights.language IS 'BCP 47 tag of what it is written in.';

COMMENT ON COLUMN public.message_insights.model IS 'What read it.';

ALTER TABLE public.message_insights
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.message_insights
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.message_insights TO dealership_app;

CREATE POLICY tenant ON public.message_insights
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.message_insights IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.conversation_contexts (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    conversation_id uuid NOT NULL,
    summary text DEFAULT '' NOT NULL,
    facts jsonb DEFAULT '{}' NOT NULL,
    open_questions text[] DEFAULT '{}' NOT NULL,
    sentiment_trend numeric(4,3),
    tokens integer DEFAULT 0 NOT NULL,
    last_message_id uuid,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT conversation_contexts_pkey PRIMARY KEY (dealership_id, conversation_id),
    CONSTRAINT trend_in_range CHECK (sentiment_trend BETWEEN -1 AND 1),
    CONSTRAINT tokens_not_negative CHECK (tokens >= 0)
);

CREATE INDEX conversation_contexts_last_message_id_idx
    ON public.conversation_contexts (last_message_id);

COMMENT ON TABLE public.conversation_contexts IS 'What the AI keeps in mind of a conversation.';

COMMENT ON COLUMN public.conversation_contexts.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.conversation_contexts.facts IS 'What the customer told, by name.';

COMMENT ON COLUMN public.conversation_contexts.sentiment_trend IS 'From -1, getting worse, to 1; nothing: too few messages.';

COMMENT ON COLUMN public.conversation_contexts.tokens IS 'Length of it all, for the model''s window.';

COMMENT ON COLUMN public.conversation_contexts.last_message_id IS 'How far the conversation has been read.';

ALTER TABLE public.conversation_contexts
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.conversation_contexts
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.conversation_contexts TO dealership_app;

CREATE POLICY tenant ON public.conversation_contexts
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.conversation_contexts IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.topics (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    keywords text[] DEFAULT '{}' NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    CONSTRAINT topics_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT topics_dealership_id_name_key UNIQUE (dealership_id, name)
);

COMMENT ON TABLE public.topics IS 'A subject that conversations come to.';

COMMENT ON COLUMN public.topics.dealership_id IS 'Whose row it is.';

ALTER TABLE public.topics
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.topics
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.topics TO dealership_app;

CREATE POLICY tenant ON public.topics
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.topics IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.conversation_topics (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    conversation_id uuid NOT NULL,
    topic_id uuid NOT NULL,
    relevance numeric(4,3) NOT NULL,
    mentions integer DEFAULT 1 NOT NULL,
    first_mentioned_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT conversation_topics_pkey PRIMARY KEY (dealership_id, conversation_id, topic_id),
    CONSTRAINT relevance_is_share CHECK (relevance BETWEEN 0 AND 1),
    CONSTRAINT mentions_positive CHECK (mentions > 0)
);

CREATE INDEX conversation_topics_topic_id_idx
    ON public.conversation_topics (topic_id);

COMMENT ON TABLE public.conversation_topics IS 'That a conversation came to a subject.';

COMMENT ON COLUMN public.conversation_topics.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.conversation_topics.relevance IS 'From 0 to 1.';

ALTER TABLE public.conversation_topics
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.conversation_topics
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.conversation_topics TO dealership_app;

CREATE POLICY tenant ON public.conversation_topics
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.conversation_topics IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.escalation_reasons (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    handover_reason public.handover_reason NOT NULL,
    urgency public.lead_priority DEFAULT 'high' NOT NULL,
    playbook text DEFAULT '' NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    CONSTRAINT escalation_reasons_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT escalation_reasons_dealership_id_name_key UNIQUE (dealership_id, name)
);

COMMENT ON TABLE public.escalation_reasons IS 'A reason by which a dealership sorts what went wrong.';

COMMENT ON COLUMN public.escalation_reasons.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.escalation_reasons.handover_reason IS 'Which of the platform''s reasons it belongs to.';

COMMENT ON COLUMN public.escalation_reasons.playbook IS 'What staff are to do.';

ALTER TABLE public.escalation_reasons
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.escalation_reasons
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.escalation_reasons TO dealership_app;

CREATE POLICY tenant ON public.escalation_reasons
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.escalation_reasons IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.escalations (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    conversation_id uuid NOT NULL,
    reason_id uuid NOT NULL,
    message_id uuid,
    handover_id uuid,
    confidence numeric(3,2),
    raised_at timestamptz DEFAULT now() NOT NULL,
    settled_at timestamptz,
    CONSTRAINT escalations_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT confidence_is_share CHECK (confidence BETWEEN 0 AND 1),
    CONSTRAINT settled_after_raised CHECK (settled_at >= raised_at)
);

CREATE INDEX escalations_conversation_id_idx
    ON public.escalations (conversation_id);

CREATE INDEX escalations_message_id_idx
    ON public.escalations (message_id);

CREATE INDEX escalations_handover_id_idx
    ON public.escalations (handover_id);

CREATE INDEX escalations_reason_id_raised_at_idx
    ON public.escalations (reason_id, raised_at);

CREATE INDEX escalations_dealership_id_raised_at_idx
    ON public.escalations (dealership_id, raised_at)
    WHERE (settled_at IS NULL);

COMMENT ON TABLE public.escalations IS 'That a conversation went wrong.';

COMMENT ON COLUMN public.escalations.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.escalations.message_id IS 'The message that showed it.';

COMMENT ON COLUMN public.escalations.handover_id IS 'The handover that followed.';

COMMENT ON COLUMN public.escalations.confidence IS 'Nothing: a person said so.';

ALTER TABLE public.escalations
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.escalations
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.escalations TO dealership_app;

CREATE POLICY tenant ON public.escalations
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.escalations IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.customer_memories (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    customer_id uuid NOT NULL,
    key text NOT NULL,
    value jsonb NOT NULL,
    conversation_id uuid,
    confidence numeric(3,2) DEFAULT 1 NOT NULL,
    learned_at timestamptz DEFAULT now() NOT NULL,
    forget_at timestamptz,
    CONSTRAINT customer_memories_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT customer_memories_dealership_id_customer_id_key_key UNIQUE (dealership_id, customer_id, key),
    CONSTRAINT confidence_is_share CHECK (confidence BETWEEN 0 AND 1)
);

CREATE INDEX customer_memories_conversation_id_idx
    ON public.customer_memories (conversation_id);

CREATE INDEX customer_memories_forget_at_idx
    ON public.customer_memories (forget_at)
    WHERE (forget_at IS NOT NULL);

COMMENT ON TABLE public.customer_memories IS 'What the AI remembers of a customer from one conversation to the next.';

COMMENT ON COLUMN public.customer_memories.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.customer_memories.key IS 'For example `family.children`.';

COMMENT ON COLUMN public.customer_memories.conversation_id IS 'Where they told it.';

COMMENT ON COLUMN public.customer_memories.forget_at IS 'Nothing: until the customer is gone.';

ALTER TABLE public.customer_memories
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.customer_memories
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.customer_memories TO dealership_app;

CREATE POLICY tenant ON public.customer_memories
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.customer_memories IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.vehicle_mentions (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    conversation_id uuid NOT NULL,
    vehicle_id uuid NOT NULL,
    message_id uuid,
    by_customer boolean NOT NULL,
    mentioned_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT vehicle_mentions_pkey PRIMARY KEY (dealership_id, conversation_id, vehicle_id)
);

CREATE INDEX vehicle_mentions_vehicle_id_idx
    ON public.vehicle_mentions (vehicle_id);

CREATE INDEX vehicle_mentions_message_id_idx
    ON public.vehicle_mentions (message_id);

COMMENT ON TABLE public.vehicle_mentions IS 'That a conversation names a vehicle in stock.';

COMMENT ON COLUMN public.vehicle_mentions.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.vehicle_mentions.message_id IS 'Where it was named first.';

COMMENT ON COLUMN public.vehicle_mentions.by_customer IS 'False: the AI proposed it.';

ALTER TABLE public.vehicle_mentions
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.vehicle_mentions
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.vehicle_mentions TO dealership_app;

CREATE POLICY tenant ON public.vehicle_mentions
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.vehicle_mentions IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.adf_mailboxes (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    host text NOT NULL,
    username text NOT NULL,
    credential_id uuid,
    source_id uuid,
    poll_every interval DEFAULT '1 minute' NOT NULL,
    last_polled_at timestamptz,
    last_error text,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT adf_mailboxes_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT adf_mailboxes_dealership_id_host_username_key UNIQUE (dealership_id, host, username),
    CONSTRAINT poll_every_positive CHECK (poll_every > '0'::interval)
);

CREATE INDEX adf_mailboxes_credential_id_idx
    ON public.adf_mailboxes (credential_id);

CREATE INDEX adf_mailboxes_source_id_idx
    ON public.adf_mailboxes (source_id);

COMMENT ON TABLE public.adf_mailboxes IS 'A mailbox that is read for leads.';

COMMENT ON COLUMN public.adf_mailboxes.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.adf_mailboxes.credential_id IS 'Its password; nothing: the platform''s own mailbox.';

COMMENT ON COLUMN public.adf_mailboxes.source_id IS 'Source of its leads where the mail names none.';

COMMENT ON COLUMN public.adf_mailboxes.last_error IS 'Nothing: the last reading went well.';

ALTER TABLE public.adf_mailboxes
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.adf_mailboxes
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.adf_mailboxes TO dealership_app;

CREATE POLICY tenant ON public.adf_mailboxes
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.adf_mailboxes IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.raw_messages (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    mailbox_id uuid,
    message_id text NOT NULL,
    sender text NOT NULL,
    subject text DEFAULT '' NOT NULL,
    body text NOT NULL,
    headers jsonb DEFAULT '{}' NOT NULL,
    sha256 bytea NOT NULL,
    status public.raw_message_status DEFAULT 'received' NOT NULL,
    received_at timestamptz DEFAULT now() NOT NULL,
    processed_at timestamptz,
    CONSTRAINT raw_messages_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT raw_messages_dealership_id_message_id_key UNIQUE (dealership_id, message_id),
    CONSTRAINT sha256_length CHECK (octet_length(sha256) = 32),
    CONSTRAINT processed_has_time CHECK ((status = 'received') = (processed_at IS NULL))
);

CREATE INDEX raw_messages_mailbox_id_idx
    ON public.raw_messages (mailbox_id);

CREATE INDEX raw_messages_sha256_idx
    ON public.raw_messages (sha256);

CREATE INDEX raw_messages_dealership_id_received_at_idx
    ON public.raw_messages (dealership_id, received_at);

CREATE INDEX raw_messages_unread_idx
    ON public.raw_messages (dealership_id, received_at)
    WHERE (status = 'received');

COMMENT ON INDEX public.raw_messages_unread_idx IS 'What is still to be read.';

COMMENT ON TABLE public.raw_messages IS 'A mail as it came, before anybody looked into it.';

COMMENT ON COLUMN public.raw_messages.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.raw_messages.message_id IS 'Its header Message-ID.';

COMMENT ON COLUMN public.raw_messages.sha256 IS 'Of the body, to notice what was sent twice.';

ALTER TABLE public.raw_messages
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.raw_messages
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.raw_messages TO dealership_app;

CREATE POLICY tenant ON public.raw_messages
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.raw_messages IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.adf_leads (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    raw_message_id uuid NOT NULL,
    document_version text DEFAULT '1.0' NOT NULL,
    external_id text,
    request public.adf_request_kind DEFAULT 'other' NOT NULL,
    requested_at timestamptz,
    customer_name text,
    customer_email text,
    customer_phone text,
    vehicle jsonb DEFAULT '{}' NOT NULL,
    trade_in jsonb,
    comments text,
    provider_name text,
    vendor_name text,
    status public.adf_lead_status DEFAULT 'parsed' NOT NULL,
    customer_id uuid,
    lead_id uuid,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT adf_leads_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT adf_leads_dealership_id_provider_name_external_id_key UNIQUE (dealership_id, provider_name, external_id),
    CONSTRAINT can_be_answered CHECK (customer_email IS NOT NULL OR customer_phone IS NOT NULL)
);

CREATE INDEX adf_leads_raw_message_id_idx
    ON public.adf_leads (raw_message_id);

CREATE INDEX adf_leads_customer_id_idx
    ON public.adf_leads (customer_id);

CREATE INDEX adf_leads_lead_id_idx
    ON public.adf_leads (lead_id);

CREATE INDEX adf_leads_dealership_id_created_at_idx
    ON public.adf_leads (dealership_id, created_at);

COMMENT ON TABLE public.adf_leads IS 'A lead as the document names it.';

COMMENT ON COLUMN public.adf_leads.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.adf_leads.document_version IS 'Version of the format.';

COMMENT ON COLUMN public.adf_leads.external_id IS 'The sender''s identifier of it.';

COMMENT ON COLUMN public.adf_leads.requested_at IS 'When the customer asked, as the sender says.';

COMMENT ON COLUMN public.adf_leads.customer_phone IS 'As it was sent; the customer has it in international form.';

COMMENT ON COLUMN public.adf_leads.vehicle IS 'Year, make, model, VIN and stock number, as they were sent.';

COMMENT ON COLUMN public.adf_leads.trade_in IS 'The car to be traded in; nothing: none.';

COMMENT ON COLUMN public.adf_leads.provider_name IS 'Who sent it.';

COMMENT ON COLUMN public.adf_leads.vendor_name IS 'The dealership, as the sender calls it.';

COMMENT ON COLUMN public.adf_leads.lead_id IS 'The lead that it became.';

COMMENT ON CONSTRAINT can_be_answered ON public.adf_leads IS 'A lead without an address is a parse error.';

ALTER TABLE public.adf_leads
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.adf_leads
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.adf_leads TO dealership_app;

CREATE POLICY tenant ON public.adf_leads
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.adf_leads IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.adf_parse_errors (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    raw_message_id uuid NOT NULL,
    severity public.error_severity NOT NULL,
    code text NOT NULL,
    path text,
    message text NOT NULL,
    found_at timestamptz DEFAULT now() NOT NULL,
    settled_by uuid,
    settled_at timestamptz,
    CONSTRAINT adf_parse_errors_pkey PRIMARY KEY (dealership_id, id)
);

CREATE INDEX adf_parse_errors_raw_message_id_idx
    ON public.adf_parse_errors (raw_message_id);

CREATE INDEX adf_parse_errors_dealership_id_found_at_idx
    ON public.adf_parse_errors (dealership_id, found_at)
    WHERE (settled_at IS NULL);

COMMENT ON TABLE public.adf_parse_errors IS 'What was wrong with a mail.';

COMMENT ON COLUMN public.adf_parse_errors.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.adf_parse_errors.code IS 'For example `missing_contact`.';

COMMENT ON COLUMN public.adf_parse_errors.path IS 'Element that is wrong; nothing: the whole document.';

COMMENT ON COLUMN public.adf_parse_errors.settled_by IS 'Who looked at it.';

ALTER TABLE public.adf_parse_errors
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.adf_parse_errors
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.adf_parse_errors TO dealership_app;

CREATE POLICY tenant ON public.adf_parse_errors
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.adf_parse_errors IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.adf_processing_logs (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    raw_message_id uuid NOT NULL,
    step public.processing_step NOT NULL,
    attempt smallint DEFAULT 1 NOT NULL,
    succeeded boolean NOT NULL,
    duration interval NOT NULL,
    details jsonb DEFAULT '{}' NOT NULL,
    logged_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT adf_processing_logs_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT adf_processing_logs_dealership_id_raw_message_id_step_attem_key UNIQUE (dealership_id, raw_message_id, step, attempt),
    CONSTRAINT attempt_from_one CHECK (attempt >= 1),
    CONSTRAINT duration_not_negative CHECK (duration >= '0'::interval)
);

COMMENT ON TABLE public.adf_processing_logs IS 'A step that a mail went through.';

COMMENT ON COLUMN public.adf_processing_logs.dealership_id IS 'Whose row it is.';

ALTER TABLE public.adf_processing_logs
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.adf_processing_logs
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.adf_processing_logs TO dealership_app;

CREATE POLICY tenant ON public.adf_processing_logs
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.adf_processing_logs IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.sms_responses (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    adf_lead_id uuid NOT NULL,
    sms_message_id uuid,
    template_id uuid,
    status public.sms_response_status DEFAULT 'pending' NOT NULL,
    body text,
    skipped_reason text,
    retries smallint DEFAULT 0 NOT NULL,
    response_time interval,
    created_at timestamptz DEFAULT now() NOT NULL,
    sent_at timestamptz,
    CONSTRAINT sms_responses_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT sms_responses_dealership_id_adf_lead_id_key UNIQUE (dealership_id, adf_lead_id),
    CONSTRAINT retries_not_negative CHECK (retries >= 0),
    CONSTRAINT body_once_generated CHECK (body IS NOT NULL OR status IN ('pending', 'skipped', 'failed')),
    CONSTRAINT skipped_has_reason CHECK ((status = 'skipped') = (skipped_reason IS NOT NULL)),
    CONSTRAINT sent_has_time CHECK (status NOT IN ('sent', 'delivered') OR sent_at IS NOT NULL)
);

CREATE INDEX sms_responses_sms_message_id_idx
    ON public.sms_responses (sms_message_id);

CREATE INDEX sms_responses_template_id_idx
    ON public.sms_responses (template_id);

CREATE INDEX sms_responses_waiting_idx
    ON public.sms_responses (dealership_id, created_at)
    WHERE (status IN ('pending', 'generated'));

COMMENT ON INDEX public.sms_responses_waiting_idx IS 'What is still to be sent.';

COMMENT ON TABLE public.sms_responses IS 'The first text that answers a lead.';

COMMENT ON COLUMN public.sms_responses.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.sms_responses.sms_message_id IS 'Nothing: not sent yet, or never.';

COMMENT ON COLUMN public.sms_responses.body IS 'Nothing: not written yet.';

COMMENT ON COLUMN public.sms_responses.response_time IS 'From the customer''s request to the text.';

COMMENT ON CONSTRAINT sms_responses_dealership_id_adf_lead_id_key ON public.sms_responses IS 'A lead is answered once.';

ALTER TABLE public.sms_responses
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.sms_responses
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.sms_responses TO dealership_app;

CREATE POLICY tenant ON public.sms_responses
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.sms_responses IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.sms_delivery_logs (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    sms_message_id uuid NOT NULL,
    status public.delivery_status NOT NULL,
    error_code text,
    payload jsonb DEFAULT '{}' NOT NULL,
    reported_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT sms_delivery_logs_pkey PRIMARY KEY (dealership_id, id)
);

CREATE INDEX sms_delivery_logs_sms_message_id_reported_at_idx
    ON public.sms_delivery_logs (sms_message_id, reported_at);

COMMENT ON TABLE public.sms_delivery_logs IS 'What the provider reported of a text.';

COMMENT ON COLUMN public.sms_delivery_logs.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.sms_delivery_logs.payload IS 'The report, as it was sent.';

ALTER TABLE public.sms_delivery_logs
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.sms_delivery_logs
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.sms_delivery_logs TO dealership_app;

CREATE POLICY tenant ON public.sms_delivery_logs
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.sms_delivery_logs IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.webhook_endpoints (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    url text NOT NULL,
    events text[] NOT NULL,
    credential_id uuid,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT webhook_endpoints_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT webhook_endpoints_dealership_id_name_key UNIQUE (dealership_id, name),
    CONSTRAINT url_is_https CHECK (url LIKE 'https://%'),
    CONSTRAINT has_events CHECK (cardinality(events) > 0)
);

CREATE INDEX webhook_endpoints_credential_id_idx
    ON public.webhook_endpoints (credential_id);

COMMENT ON TABLE public.webhook_endpoints IS 'An address of another program that is told of what happens.';

COMMENT ON COLUMN public.webhook_endpoints.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.webhook_endpoints.events IS 'What it is told of, for example `lead.created`.';

COMMENT ON COLUMN public.webhook_endpoints.credential_id IS 'Key that signs the calls; nothing: they are not signed.';

ALTER TABLE public.webhook_endpoints
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.webhook_endpoints
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.webhook_endpoints TO dealership_app;

CREATE POLICY tenant ON public.webhook_endpoints
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.webhook_endpoints IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.webhook_delivery_logs (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    endpoint_id uuid NOT NULL,
    event text NOT NULL,
    payload jsonb NOT NULL,
    outcome public.delivery_outcome DEFAULT 'pending' NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    response_status smallint,
    response_body text,
    created_at timestamptz DEFAULT now() NOT NULL,
    next_attempt_at timestamptz,
    delivered_at timestamptz,
    CONSTRAINT webhook_delivery_logs_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT attempts_not_negative CHECK (attempts >= 0),
    CONSTRAINT delivered_has_time CHECK ((outcome = 'delivered') = (delivered_at IS NOT NULL))
);

CREATE INDEX webhook_delivery_logs_endpoint_id_created_at_idx
    ON public.webhook_delivery_logs (endpoint_id, created_at);

CREATE INDEX webhook_delivery_logs_dealership_id_next_attempt_at_idx
    ON public.webhook_delivery_logs (dealership_id, next_attempt_at)
    WHERE (outcome IN ('pending', 'failed'));

COMMENT ON TABLE public.webhook_delivery_logs IS 'A call to another program, and what became of it.';

COMMENT ON COLUMN public.webhook_delivery_logs.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.webhook_delivery_logs.response_status IS 'HTTP status; nothing: no answer.';

ALTER TABLE public.webhook_delivery_logs
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.webhook_delivery_logs
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.webhook_delivery_logs TO dealership_app;

CREATE POLICY tenant ON public.webhook_delivery_logs
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.webhook_delivery_logs IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.adf_conversation_links (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    adf_lead_id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    kind public.link_kind NOT NULL,
    first_message_id uuid,
    linked_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT adf_conversation_links_pkey PRIMARY KEY (dealership_id, adf_lead_id)
);

CREATE INDEX adf_conversation_links_conversation_id_idx
    ON public.adf_conversation_links (conversation_id);

CREATE INDEX adf_conversation_links_first_message_id_idx
    ON public.adf_conversation_links (first_message_id);

COMMENT ON TABLE public.adf_conversation_links IS 'The conversation in which a lead that came by mail is answered.';

COMMENT ON COLUMN public.adf_conversation_links.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.adf_conversation_links.first_message_id IS 'The message that answered it.';

ALTER TABLE public.adf_conversation_links
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.adf_conversation_links
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.adf_conversation_links TO dealership_app;

CREATE POLICY tenant ON public.adf_conversation_links
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.adf_conversation_links IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.adf_response_rules (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    source_id uuid,
    request public.adf_request_kind,
    channel public.contact_channel DEFAULT 'sms' NOT NULL,
    template_id uuid,
    delay interval DEFAULT '0' NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    CONSTRAINT adf_response_rules_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT adf_response_rules_dealership_id_source_id_request_key UNIQUE NULLS NOT DISTINCT (dealership_id, source_id, request),
    CONSTRAINT delay_not_negative CHECK (delay >= '0'::interval)
);

CREATE INDEX adf_response_rules_template_id_idx
    ON public.adf_response_rules (template_id);

COMMENT ON TABLE public.adf_response_rules IS 'How leads of a source that come by mail are answered.';

COMMENT ON COLUMN public.adf_response_rules.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.adf_response_rules.source_id IS 'Nothing: sources that have no rule of their own.';

COMMENT ON COLUMN public.adf_response_rules.request IS 'Nothing: whatever they want.';

COMMENT ON COLUMN public.adf_response_rules.template_id IS 'Nothing: the source''s own.';

COMMENT ON COLUMN public.adf_response_rules.delay IS 'An answer within a second looks like a machine''s.';

ALTER TABLE public.adf_response_rules
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.adf_response_rules
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.adf_response_rules TO dealership_app;

CREATE POLICY tenant ON public.adf_response_rules
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.adf_response_rules IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.ads_accounts (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    platform public.ads_platform NOT NULL,
    external_id text NOT NULL,
    name text NOT NULL,
    currency char(3) DEFAULT 'USD' NOT NULL,
    credential_id uuid,
    status public.ads_account_status DEFAULT 'connected' NOT NULL,
    last_synced_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT ads_accounts_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT ads_accounts_dealership_id_platform_external_id_key UNIQUE (dealership_id, platform, external_id),
    CONSTRAINT currency_is_code CHECK (currency ~ '^[A-Z]{3}$')
);

CREATE INDEX ads_accounts_credential_id_idx
    ON public.ads_accounts (credential_id);

COMMENT ON TABLE public.ads_accounts IS 'An advertising account of a dealership.';

COMMENT ON COLUMN public.ads_accounts.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.ads_accounts.external_id IS 'Its number at the platform.';

COMMENT ON COLUMN public.ads_accounts.currency IS 'ISO 4217 code.';

ALTER TABLE public.ads_accounts
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.ads_accounts
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.ads_accounts TO dealership_app;

CREATE POLICY tenant ON public.ads_accounts
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.ads_accounts IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.ads_campaigns (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    external_id text NOT NULL,
    name text NOT NULL,
    source_id uuid,
    status public.campaign_status DEFAULT 'enabled' NOT NULL,
    daily_budget numeric(12,2),
    starts_on date,
    ends_on date,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT ads_campaigns_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT ads_campaigns_dealership_id_account_id_external_id_key UNIQUE (dealership_id, account_id, external_id),
    CONSTRAINT budget_not_negative CHECK (daily_budget >= 0),
    CONSTRAINT days_in_order CHECK (starts_on <= ends_on)
);

CREATE INDEX ads_campaigns_source_id_idx
    ON public.ads_campaigns (source_id);

COMMENT ON TABLE public.ads_campaigns IS 'A campaign of an account.';

COMMENT ON COLUMN public.ads_campaigns.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.ads_campaigns.external_id IS 'Its number at the platform.';

COMMENT ON COLUMN public.ads_campaigns.source_id IS 'Source that its leads are counted for.';

COMMENT ON COLUMN public.ads_campaigns.daily_budget IS 'In the account''s currency.';

ALTER TABLE public.ads_campaigns
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.ads_campaigns
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.ads_campaigns TO dealership_app;

CREATE POLICY tenant ON public.ads_campaigns
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.ads_campaigns IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.daily_spend_logs (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    campaign_id uuid NOT NULL,
    day date NOT NULL,
    spend numeric(12,2) DEFAULT 0 NOT NULL,
    impressions bigint DEFAULT 0 NOT NULL,
    clicks bigint DEFAULT 0 NOT NULL,
    leads integer DEFAULT 0 NOT NULL,
    conversions numeric(12,2) DEFAULT 0 NOT NULL,
    fetched_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT daily_spend_logs_pkey PRIMARY KEY (dealership_id, campaign_id, day),
    CONSTRAINT numbers_not_negative CHECK (spend >= 0 AND impressions >= 0 AND clicks >= 0 AND leads >= 0 AND conversions >= 0)
);

CREATE INDEX daily_spend_logs_dealership_id_day_idx
    ON public.daily_spend_logs (dealership_id, day);

COMMENT ON TABLE public.daily_spend_logs IS 'What a campaign cost and brought on one day.';

COMMENT ON COLUMN public.daily_spend_logs.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.daily_spend_logs.day IS 'In the account''s time zone.';

COMMENT ON COLUMN public.daily_spend_logs.spend IS 'In the account''s currency.';

COMMENT ON COLUMN public.daily_spend_logs.conversions IS 'The platforms count fractions.';

COMMENT ON COLUMN public.daily_spend_logs.fetched_at IS 'Platforms correct the last days for some time.';

ALTER TABLE public.daily_spend_logs
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.daily_spend_logs
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.daily_spend_logs TO dealership_app;

CREATE POLICY tenant ON public.daily_spend_logs
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.daily_spend_logs IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.budget_alerts (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    monthly_budget numeric(12,2) NOT NULL,
    threshold_percent smallint DEFAULT 80 NOT NULL,
    notify_user_id uuid,
    last_sent_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT budget_alerts_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT budget_alerts_dealership_id_account_id_threshold_percent_key UNIQUE (dealership_id, account_id, threshold_percent),
    CONSTRAINT budget_positive CHECK (monthly_budget > 0),
    CONSTRAINT threshold_is_percentage CHECK (threshold_percent BETWEEN 1 AND 100)
);

COMMENT ON TABLE public.budget_alerts IS 'When somebody is told that money runs out.';

COMMENT ON COLUMN public.budget_alerts.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.budget_alerts.threshold_percent IS 'Share of the budget at which it is said.';

COMMENT ON COLUMN public.budget_alerts.notify_user_id IS 'Nothing: the dealership''s contact address.';

ALTER TABLE public.budget_alerts
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.budget_alerts
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.budget_alerts TO dealership_app;

CREATE POLICY tenant ON public.budget_alerts
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.budget_alerts IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.report_schedules (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    kind public.report_kind NOT NULL,
    frequency public.report_frequency NOT NULL,
    format public.report_format DEFAULT 'pdf' NOT NULL,
    send_at time DEFAULT '07:00' NOT NULL,
    recipients text[] NOT NULL,
    parameters jsonb DEFAULT '{}' NOT NULL,
    created_by uuid,
    is_active boolean DEFAULT true NOT NULL,
    next_run_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT report_schedules_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT report_schedules_dealership_id_name_key UNIQUE (dealership_id, name),
    CONSTRAINT has_recipients CHECK (cardinality(recipients) > 0)
);

CREATE INDEX report_schedules_dealership_id_next_run_at_idx
    ON public.report_schedules (dealership_id, next_run_at)
    WHERE (is_active);

COMMENT ON TABLE public.report_schedules IS 'A report that is sent again and again.';

COMMENT ON COLUMN public.report_schedules.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.report_schedules.send_at IS 'In the dealership''s time zone.';

COMMENT ON COLUMN public.report_schedules.recipients IS 'Mail addresses.';

ALTER TABLE public.report_schedules
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.report_schedules
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.report_schedules TO dealership_app;

CREATE POLICY tenant ON public.report_schedules
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.report_schedules IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.report_runs (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    schedule_id uuid NOT NULL,
    status public.report_run_status DEFAULT 'running' NOT NULL,
    period daterange NOT NULL,
    storage_key text,
    error text,
    started_at timestamptz DEFAULT now() NOT NULL,
    finished_at timestamptz,
    CONSTRAINT report_runs_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT period_not_empty CHECK (NOT isempty(period)),
    CONSTRAINT finished_has_time CHECK ((status = 'running') = (finished_at IS NULL))
);

CREATE INDEX report_runs_schedule_id_started_at_idx
    ON public.report_runs (schedule_id, started_at);

COMMENT ON TABLE public.report_runs IS 'One sending of a report.';

COMMENT ON COLUMN public.report_runs.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.report_runs.period IS 'The days that it is about.';

COMMENT ON COLUMN public.report_runs.storage_key IS 'Where the file is kept.';

ALTER TABLE public.report_runs
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.report_runs
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.report_runs TO dealership_app;

CREATE POLICY tenant ON public.report_runs
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.report_runs IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE public.addresses
    ADD CONSTRAINT addresses_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.locations
    ADD CONSTRAINT locations_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.users
    ADD CONSTRAINT users_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.users
    ADD CONSTRAINT users_dealership_id_location_id_fkey FOREIGN KEY (dealership_id, location_id) REFERENCES public.locations (dealership_id, id) ON DELETE SET NULL (location_id);

ALTER TABLE public.roles
    ADD CONSTRAINT roles_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.user_roles
    ADD CONSTRAINT user_roles_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.user_roles
    ADD CONSTRAINT user_roles_dealership_id_user_id_fkey FOREIGN KEY (dealership_id, user_id) REFERENCES public.users (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.user_roles
    ADD CONSTRAINT user_roles_dealership_id_role_id_fkey FOREIGN KEY (dealership_id, role_id) REFERENCES public.roles (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.user_roles
    ADD CONSTRAINT user_roles_dealership_id_granted_by_fkey FOREIGN KEY (dealership_id, granted_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (granted_by);

ALTER TABLE public.api_keys
    ADD CONSTRAINT api_keys_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.api_keys
    ADD CONSTRAINT api_keys_dealership_id_created_by_fkey FOREIGN KEY (dealership_id, created_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (created_by);

ALTER TABLE public.sessions
    ADD CONSTRAINT sessions_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.sessions
    ADD CONSTRAINT sessions_dealership_id_user_id_fkey FOREIGN KEY (dealership_id, user_id) REFERENCES public.users (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.jwt_tokens
    ADD CONSTRAINT jwt_tokens_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.jwt_tokens
    ADD CONSTRAINT jwt_tokens_dealership_id_user_id_fkey FOREIGN KEY (dealership_id, user_id) REFERENCES public.users (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.jwt_tokens
    ADD CONSTRAINT jwt_tokens_dealership_id_parent_jti_fkey FOREIGN KEY (dealership_id, parent_jti) REFERENCES public.jwt_tokens (dealership_id, jti) ON DELETE CASCADE;

ALTER TABLE public.magic_link_invitations
    ADD CONSTRAINT magic_link_invitations_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.magic_link_invitations
    ADD CONSTRAINT magic_link_invitations_dealership_id_role_id_fkey FOREIGN KEY (dealership_id, role_id) REFERENCES public.roles (dealership_id, id) ON DELETE SET NULL (role_id);

ALTER TABLE public.magic_link_invitations
    ADD CONSTRAINT magic_link_invitations_dealership_id_invited_by_fkey FOREIGN KEY (dealership_id, invited_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (invited_by);

ALTER TABLE public.settings
    ADD CONSTRAINT settings_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.settings
    ADD CONSTRAINT settings_dealership_id_updated_by_fkey FOREIGN KEY (dealership_id, updated_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (updated_by);

ALTER TABLE public.dealership_variables
    ADD CONSTRAINT dealership_variables_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.audit_logs
    ADD CONSTRAINT audit_logs_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.audit_logs
    ADD CONSTRAINT audit_logs_dealership_id_user_id_fkey FOREIGN KEY (dealership_id, user_id) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (user_id);

ALTER TABLE public.audit_logs
    ADD CONSTRAINT audit_logs_dealership_id_api_key_id_fkey FOREIGN KEY (dealership_id, api_key_id) REFERENCES public.api_keys (dealership_id, id) ON DELETE SET NULL (api_key_id);

ALTER TABLE public.customers
    ADD CONSTRAINT customers_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.customers
    ADD CONSTRAINT customers_dealership_id_assigned_user_id_fkey FOREIGN KEY (dealership_id, assigned_user_id) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (assigned_user_id);

ALTER TABLE public.customer_vehicles
    ADD CONSTRAINT customer_vehicles_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.customer_vehicles
    ADD CONSTRAINT customer_vehicles_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.customer_tags
    ADD CONSTRAINT customer_tags_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.customer_tags
    ADD CONSTRAINT customer_tags_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.customer_tags
    ADD CONSTRAINT customer_tags_dealership_id_tagged_by_fkey FOREIGN KEY (dealership_id, tagged_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (tagged_by);

ALTER TABLE public.customer_merges
    ADD CONSTRAINT customer_merges_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.customer_merges
    ADD CONSTRAINT customer_merges_dealership_id_kept_customer_id_fkey FOREIGN KEY (dealership_id, kept_customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.customer_merges
    ADD CONSTRAINT customer_merges_dealership_id_merged_by_fkey FOREIGN KEY (dealership_id, merged_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (merged_by);

ALTER TABLE public.consent_records
    ADD CONSTRAINT consent_records_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.consent_records
    ADD CONSTRAINT consent_records_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.opt_out_records
    ADD CONSTRAINT opt_out_records_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.opt_out_records
    ADD CONSTRAINT opt_out_records_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE SET NULL (customer_id);

ALTER TABLE public.opt_out_records
    ADD CONSTRAINT opt_out_records_dealership_id_recorded_by_fkey FOREIGN KEY (dealership_id, recorded_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (recorded_by);

ALTER TABLE public.inventory_feeds
    ADD CONSTRAINT inventory_feeds_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.inventory_feed_runs
    ADD CONSTRAINT inventory_feed_runs_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.inventory_feed_runs
    ADD CONSTRAINT inventory_feed_runs_dealership_id_feed_id_fkey FOREIGN KEY (dealership_id, feed_id) REFERENCES public.inventory_feeds (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.vehicles
    ADD CONSTRAINT vehicles_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.vehicles
    ADD CONSTRAINT vehicles_dealership_id_location_id_fkey FOREIGN KEY (dealership_id, location_id) REFERENCES public.locations (dealership_id, id) ON DELETE SET NULL (location_id);

ALTER TABLE public.vehicles
    ADD CONSTRAINT vehicles_dealership_id_feed_id_fkey FOREIGN KEY (dealership_id, feed_id) REFERENCES public.inventory_feeds (dealership_id, id) ON DELETE SET NULL (feed_id);

ALTER TABLE public.vehicles
    ADD CONSTRAINT vehicles_dealership_id_sold_to_fkey FOREIGN KEY (dealership_id, sold_to) REFERENCES public.customers (dealership_id, id) ON DELETE SET NULL (sold_to);

ALTER TABLE public.vehicle_photos
    ADD CONSTRAINT vehicle_photos_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_photos
    ADD CONSTRAINT vehicle_photos_dealership_id_vehicle_id_fkey FOREIGN KEY (dealership_id, vehicle_id) REFERENCES public.vehicles (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_price_changes
    ADD CONSTRAINT vehicle_price_changes_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_price_changes
    ADD CONSTRAINT vehicle_price_changes_dealership_id_vehicle_id_fkey FOREIGN KEY (dealership_id, vehicle_id) REFERENCES public.vehicles (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_price_changes
    ADD CONSTRAINT vehicle_price_changes_dealership_id_changed_by_fkey FOREIGN KEY (dealership_id, changed_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (changed_by);

ALTER TABLE public.vehicle_lifecycle_events
    ADD CONSTRAINT vehicle_lifecycle_events_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_lifecycle_events
    ADD CONSTRAINT vehicle_lifecycle_events_dealership_id_vehicle_id_fkey FOREIGN KEY (dealership_id, vehicle_id) REFERENCES public.vehicles (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_lifecycle_events
    ADD CONSTRAINT vehicle_lifecycle_events_dealership_id_user_id_fkey FOREIGN KEY (dealership_id, user_id) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (user_id);

ALTER TABLE public.vehicle_holds
    ADD CONSTRAINT vehicle_holds_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_holds
    ADD CONSTRAINT vehicle_holds_dealership_id_vehicle_id_fkey FOREIGN KEY (dealership_id, vehicle_id) REFERENCES public.vehicles (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_holds
    ADD CONSTRAINT vehicle_holds_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_holds
    ADD CONSTRAINT vehicle_holds_dealership_id_held_by_fkey FOREIGN KEY (dealership_id, held_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (held_by);

ALTER TABLE public.test_drives
    ADD CONSTRAINT test_drives_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.test_drives
    ADD CONSTRAINT test_drives_dealership_id_vehicle_id_fkey FOREIGN KEY (dealership_id, vehicle_id) REFERENCES public.vehicles (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.test_drives
    ADD CONSTRAINT test_drives_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.test_drives
    ADD CONSTRAINT test_drives_dealership_id_user_id_fkey FOREIGN KEY (dealership_id, user_id) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (user_id);

ALTER TABLE public.test_drives
    ADD CONSTRAINT test_drives_dealership_id_location_id_fkey FOREIGN KEY (dealership_id, location_id) REFERENCES public.locations (dealership_id, id) ON DELETE SET NULL (location_id);

ALTER TABLE public.lead_sources
    ADD CONSTRAINT lead_sources_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_interests
    ADD CONSTRAINT vehicle_interests_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_interests
    ADD CONSTRAINT vehicle_interests_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.leads
    ADD CONSTRAINT leads_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.leads
    ADD CONSTRAINT leads_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.leads
    ADD CONSTRAINT leads_dealership_id_source_id_fkey FOREIGN KEY (dealership_id, source_id) REFERENCES public.lead_sources (dealership_id, id) ON DELETE SET NULL (source_id);

ALTER TABLE public.leads
    ADD CONSTRAINT leads_dealership_id_vehicle_interest_id_fkey FOREIGN KEY (dealership_id, vehicle_interest_id) REFERENCES public.vehicle_interests (dealership_id, id) ON DELETE SET NULL (vehicle_interest_id);

ALTER TABLE public.leads
    ADD CONSTRAINT leads_dealership_id_assigned_user_id_fkey FOREIGN KEY (dealership_id, assigned_user_id) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (assigned_user_id);

ALTER TABLE public.lead_vehicles
    ADD CONSTRAINT lead_vehicles_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.lead_vehicles
    ADD CONSTRAINT lead_vehicles_dealership_id_lead_id_fkey FOREIGN KEY (dealership_id, lead_id) REFERENCES public.leads (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.lead_vehicles
    ADD CONSTRAINT lead_vehicles_dealership_id_vehicle_id_fkey FOREIGN KEY (dealership_id, vehicle_id) REFERENCES public.vehicles (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.trade_ins
    ADD CONSTRAINT trade_ins_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.trade_ins
    ADD CONSTRAINT trade_ins_dealership_id_lead_id_fkey FOREIGN KEY (dealership_id, lead_id) REFERENCES public.leads (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.trade_ins
    ADD CONSTRAINT trade_ins_dealership_id_customer_vehicle_id_fkey FOREIGN KEY (dealership_id, customer_vehicle_id) REFERENCES public.customer_vehicles (dealership_id, id) ON DELETE SET NULL (customer_vehicle_id);

ALTER TABLE public.trade_ins
    ADD CONSTRAINT trade_ins_dealership_id_appraised_by_fkey FOREIGN KEY (dealership_id, appraised_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (appraised_by);

ALTER TABLE public.lead_activities
    ADD CONSTRAINT lead_activities_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.lead_activities
    ADD CONSTRAINT lead_activities_dealership_id_lead_id_fkey FOREIGN KEY (dealership_id, lead_id) REFERENCES public.leads (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.lead_activities
    ADD CONSTRAINT lead_activities_dealership_id_user_id_fkey FOREIGN KEY (dealership_id, user_id) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (user_id);

ALTER TABLE public.lead_activities
    ADD CONSTRAINT lead_activities_dealership_id_test_drive_id_fkey FOREIGN KEY (dealership_id, test_drive_id) REFERENCES public.test_drives (dealership_id, id) ON DELETE SET NULL (test_drive_id);

ALTER TABLE public.lead_notes
    ADD CONSTRAINT lead_notes_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.lead_notes
    ADD CONSTRAINT lead_notes_dealership_id_lead_id_fkey FOREIGN KEY (dealership_id, lead_id) REFERENCES public.leads (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.lead_notes
    ADD CONSTRAINT lead_notes_dealership_id_author_id_fkey FOREIGN KEY (dealership_id, author_id) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (author_id);

ALTER TABLE public.follow_up_tasks
    ADD CONSTRAINT follow_up_tasks_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.follow_up_tasks
    ADD CONSTRAINT follow_up_tasks_dealership_id_lead_id_fkey FOREIGN KEY (dealership_id, lead_id) REFERENCES public.leads (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.follow_up_tasks
    ADD CONSTRAINT follow_up_tasks_dealership_id_assigned_user_id_fkey FOREIGN KEY (dealership_id, assigned_user_id) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (assigned_user_id);

ALTER TABLE public.lead_scoring_rules
    ADD CONSTRAINT lead_scoring_rules_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.lead_scores
    ADD CONSTRAINT lead_scores_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.lead_scores
    ADD CONSTRAINT lead_scores_dealership_id_lead_id_fkey FOREIGN KEY (dealership_id, lead_id) REFERENCES public.leads (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.lead_duplicates
    ADD CONSTRAINT lead_duplicates_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.lead_duplicates
    ADD CONSTRAINT lead_duplicates_dealership_id_lead_id_fkey FOREIGN KEY (dealership_id, lead_id) REFERENCES public.leads (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.lead_duplicates
    ADD CONSTRAINT lead_duplicates_dealership_id_original_lead_id_fkey FOREIGN KEY (dealership_id, original_lead_id) REFERENCES public.leads (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.lead_duplicates
    ADD CONSTRAINT lead_duplicates_dealership_id_decided_by_fkey FOREIGN KEY (dealership_id, decided_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (decided_by);

ALTER TABLE public.personas
    ADD CONSTRAINT personas_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.agents
    ADD CONSTRAINT agents_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.agents
    ADD CONSTRAINT agents_model_fkey FOREIGN KEY (model) REFERENCES public.language_models (code) ON UPDATE CASCADE;

ALTER TABLE public.agents
    ADD CONSTRAINT agents_dealership_id_persona_id_fkey FOREIGN KEY (dealership_id, persona_id) REFERENCES public.personas (dealership_id, id) ON DELETE SET NULL (persona_id);

ALTER TABLE public.tools
    ADD CONSTRAINT tools_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.tools
    ADD CONSTRAINT tools_catalogue_code_fkey FOREIGN KEY (catalogue_code) REFERENCES public.tool_catalogue (code) ON UPDATE CASCADE;

ALTER TABLE public.agent_tools
    ADD CONSTRAINT agent_tools_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.agent_tools
    ADD CONSTRAINT agent_tools_dealership_id_agent_id_fkey FOREIGN KEY (dealership_id, agent_id) REFERENCES public.agents (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.agent_tools
    ADD CONSTRAINT agent_tools_dealership_id_tool_id_fkey FOREIGN KEY (dealership_id, tool_id) REFERENCES public.tools (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.agent_runs
    ADD CONSTRAINT agent_runs_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.agent_runs
    ADD CONSTRAINT agent_runs_dealership_id_agent_id_fkey FOREIGN KEY (dealership_id, agent_id) REFERENCES public.agents (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.agent_runs
    ADD CONSTRAINT agent_runs_dealership_id_parent_run_id_fkey FOREIGN KEY (dealership_id, parent_run_id) REFERENCES public.agent_runs (dealership_id, id) ON DELETE SET NULL (parent_run_id);

ALTER TABLE public.agent_runs
    ADD CONSTRAINT agent_runs_dealership_id_lead_id_fkey FOREIGN KEY (dealership_id, lead_id) REFERENCES public.leads (dealership_id, id) ON DELETE SET NULL (lead_id);

ALTER TABLE public.tool_calls
    ADD CONSTRAINT tool_calls_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.tool_calls
    ADD CONSTRAINT tool_calls_dealership_id_run_id_fkey FOREIGN KEY (dealership_id, run_id) REFERENCES public.agent_runs (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.tool_calls
    ADD CONSTRAINT tool_calls_dealership_id_tool_id_fkey FOREIGN KEY (dealership_id, tool_id) REFERENCES public.tools (dealership_id, id) ON DELETE SET NULL (tool_id);

ALTER TABLE public.tool_calls
    ADD CONSTRAINT tool_calls_dealership_id_approved_by_fkey FOREIGN KEY (dealership_id, approved_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (approved_by);

ALTER TABLE public.token_usage_logs
    ADD CONSTRAINT token_usage_logs_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.token_usage_logs
    ADD CONSTRAINT token_usage_logs_model_fkey FOREIGN KEY (model) REFERENCES public.language_models (code) ON UPDATE CASCADE;

ALTER TABLE public.token_usage_logs
    ADD CONSTRAINT token_usage_logs_dealership_id_run_id_fkey FOREIGN KEY (dealership_id, run_id) REFERENCES public.agent_runs (dealership_id, id) ON DELETE SET NULL (run_id);

ALTER TABLE public.prompt_templates
    ADD CONSTRAINT prompt_templates_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.prompt_templates
    ADD CONSTRAINT prompt_templates_dealership_id_created_by_fkey FOREIGN KEY (dealership_id, created_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (created_by);

ALTER TABLE public.lead_source_prompts
    ADD CONSTRAINT lead_source_prompts_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.lead_source_prompts
    ADD CONSTRAINT lead_source_prompts_dealership_id_source_id_fkey FOREIGN KEY (dealership_id, source_id) REFERENCES public.lead_sources (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.lead_source_prompts
    ADD CONSTRAINT lead_source_prompts_dealership_id_template_id_fkey FOREIGN KEY (dealership_id, template_id) REFERENCES public.prompt_templates (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.lead_source_prompts
    ADD CONSTRAINT lead_source_prompts_dealership_id_persona_id_fkey FOREIGN KEY (dealership_id, persona_id) REFERENCES public.personas (dealership_id, id) ON DELETE SET NULL (persona_id);

ALTER TABLE public.prompt_experiments
    ADD CONSTRAINT prompt_experiments_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.experiment_variants
    ADD CONSTRAINT experiment_variants_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.experiment_variants
    ADD CONSTRAINT experiment_variants_dealership_id_experiment_id_fkey FOREIGN KEY (dealership_id, experiment_id) REFERENCES public.prompt_experiments (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.experiment_variants
    ADD CONSTRAINT experiment_variants_dealership_id_template_id_fkey FOREIGN KEY (dealership_id, template_id) REFERENCES public.prompt_templates (dealership_id, id) ON DELETE RESTRICT;

ALTER TABLE public.prompt_metrics
    ADD CONSTRAINT prompt_metrics_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.prompt_metrics
    ADD CONSTRAINT prompt_metrics_dealership_id_variant_id_fkey FOREIGN KEY (dealership_id, variant_id) REFERENCES public.experiment_variants (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.sandboxes
    ADD CONSTRAINT sandboxes_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.sandboxes
    ADD CONSTRAINT sandboxes_dealership_id_agent_id_fkey FOREIGN KEY (dealership_id, agent_id) REFERENCES public.agents (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.sandboxes
    ADD CONSTRAINT sandboxes_dealership_id_owner_id_fkey FOREIGN KEY (dealership_id, owner_id) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (owner_id);

ALTER TABLE public.stored_credentials
    ADD CONSTRAINT stored_credentials_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.stored_credentials
    ADD CONSTRAINT stored_credentials_dealership_id_created_by_fkey FOREIGN KEY (dealership_id, created_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (created_by);

ALTER TABLE public.credential_uses
    ADD CONSTRAINT credential_uses_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.credential_uses
    ADD CONSTRAINT credential_uses_dealership_id_credential_id_fkey FOREIGN KEY (dealership_id, credential_id) REFERENCES public.stored_credentials (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.credential_uses
    ADD CONSTRAINT credential_uses_dealership_id_user_id_fkey FOREIGN KEY (dealership_id, user_id) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (user_id);

ALTER TABLE public.dealership_channels
    ADD CONSTRAINT dealership_channels_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.dealership_channels
    ADD CONSTRAINT dealership_channels_dealership_id_credential_id_fkey FOREIGN KEY (dealership_id, credential_id) REFERENCES public.stored_credentials (dealership_id, id) ON DELETE SET NULL (credential_id);

ALTER TABLE public.channel_routing_rules
    ADD CONSTRAINT channel_routing_rules_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.customer_channel_preferences
    ADD CONSTRAINT customer_channel_preferences_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.customer_channel_preferences
    ADD CONSTRAINT customer_channel_preferences_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.channel_attempts
    ADD CONSTRAINT channel_attempts_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.channel_attempts
    ADD CONSTRAINT channel_attempts_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.channel_attempts
    ADD CONSTRAINT channel_attempts_dealership_id_rule_id_fkey FOREIGN KEY (dealership_id, rule_id) REFERENCES public.channel_routing_rules (dealership_id, id) ON DELETE SET NULL (rule_id);

ALTER TABLE public.sms_messages
    ADD CONSTRAINT sms_messages_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.sms_messages
    ADD CONSTRAINT sms_messages_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE SET NULL (customer_id);

ALTER TABLE public.email_messages
    ADD CONSTRAINT email_messages_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.email_messages
    ADD CONSTRAINT email_messages_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE SET NULL (customer_id);

ALTER TABLE public.conversations
    ADD CONSTRAINT conversations_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.conversations
    ADD CONSTRAINT conversations_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.conversations
    ADD CONSTRAINT conversations_dealership_id_lead_id_fkey FOREIGN KEY (dealership_id, lead_id) REFERENCES public.leads (dealership_id, id) ON DELETE SET NULL (lead_id);

ALTER TABLE public.conversations
    ADD CONSTRAINT conversations_dealership_id_assigned_user_id_fkey FOREIGN KEY (dealership_id, assigned_user_id) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (assigned_user_id);

ALTER TABLE public.conversations
    ADD CONSTRAINT conversations_dealership_id_agent_id_fkey FOREIGN KEY (dealership_id, agent_id) REFERENCES public.agents (dealership_id, id) ON DELETE SET NULL (agent_id);

ALTER TABLE public.messages
    ADD CONSTRAINT messages_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.messages
    ADD CONSTRAINT messages_dealership_id_conversation_id_fkey FOREIGN KEY (dealership_id, conversation_id) REFERENCES public.conversations (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.messages
    ADD CONSTRAINT messages_dealership_id_sender_user_id_fkey FOREIGN KEY (dealership_id, sender_user_id) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (sender_user_id);

ALTER TABLE public.messages
    ADD CONSTRAINT messages_dealership_id_in_reply_to_fkey FOREIGN KEY (dealership_id, in_reply_to) REFERENCES public.messages (dealership_id, id) ON DELETE SET NULL (in_reply_to);

ALTER TABLE public.messages
    ADD CONSTRAINT messages_dealership_id_agent_run_id_fkey FOREIGN KEY (dealership_id, agent_run_id) REFERENCES public.agent_runs (dealership_id, id) ON DELETE SET NULL (agent_run_id);

ALTER TABLE public.messages
    ADD CONSTRAINT messages_dealership_id_sms_message_id_fkey FOREIGN KEY (dealership_id, sms_message_id) REFERENCES public.sms_messages (dealership_id, id) ON DELETE SET NULL (sms_message_id);

ALTER TABLE public.messages
    ADD CONSTRAINT messages_dealership_id_email_message_id_fkey FOREIGN KEY (dealership_id, email_message_id) REFERENCES public.email_messages (dealership_id, id) ON DELETE SET NULL (email_message_id);

ALTER TABLE public.message_attachments
    ADD CONSTRAINT message_attachments_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.message_attachments
    ADD CONSTRAINT message_attachments_dealership_id_message_id_fkey FOREIGN KEY (dealership_id, message_id) REFERENCES public.messages (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.handovers
    ADD CONSTRAINT handovers_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.handovers
    ADD CONSTRAINT handovers_dealership_id_conversation_id_fkey FOREIGN KEY (dealership_id, conversation_id) REFERENCES public.conversations (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.handovers
    ADD CONSTRAINT handovers_dealership_id_from_user_id_fkey FOREIGN KEY (dealership_id, from_user_id) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (from_user_id);

ALTER TABLE public.handovers
    ADD CONSTRAINT handovers_dealership_id_to_user_id_fkey FOREIGN KEY (dealership_id, to_user_id) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (to_user_id);

ALTER TABLE public.handover_rules
    ADD CONSTRAINT handover_rules_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.handover_rules
    ADD CONSTRAINT handover_rules_dealership_id_assign_to_fkey FOREIGN KEY (dealership_id, assign_to) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (assign_to);

ALTER TABLE public.agent_presence
    ADD CONSTRAINT agent_presence_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.agent_presence
    ADD CONSTRAINT agent_presence_dealership_id_user_id_fkey FOREIGN KEY (dealership_id, user_id) REFERENCES public.users (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.dashboard_views
    ADD CONSTRAINT dashboard_views_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.dashboard_views
    ADD CONSTRAINT dashboard_views_dealership_id_user_id_fkey FOREIGN KEY (dealership_id, user_id) REFERENCES public.users (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.conversation_watchers
    ADD CONSTRAINT conversation_watchers_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.conversation_watchers
    ADD CONSTRAINT conversation_watchers_dealership_id_conversation_id_fkey FOREIGN KEY (dealership_id, conversation_id) REFERENCES public.conversations (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.conversation_watchers
    ADD CONSTRAINT conversation_watchers_dealership_id_user_id_fkey FOREIGN KEY (dealership_id, user_id) REFERENCES public.users (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.message_insights
    ADD CONSTRAINT message_insights_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.message_insights
    ADD CONSTRAINT message_insights_model_fkey FOREIGN KEY (model) REFERENCES public.language_models (code) ON UPDATE CASCADE;

ALTER TABLE public.message_insights
    ADD CONSTRAINT message_insights_dealership_id_message_id_fkey FOREIGN KEY (dealership_id, message_id) REFERENCES public.messages (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.conversation_contexts
    ADD CONSTRAINT conversation_contexts_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.conversation_contexts
    ADD CONSTRAINT conversation_contexts_dealership_id_conversation_id_fkey FOREIGN KEY (dealership_id, conversation_id) REFERENCES public.conversations (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.conversation_contexts
    ADD CONSTRAINT conversation_contexts_dealership_id_last_message_id_fkey FOREIGN KEY (dealership_id, last_message_id) REFERENCES public.messages (dealership_id, id) ON DELETE SET NULL (last_message_id);

ALTER TABLE public.topics
    ADD CONSTRAINT topics_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.conversation_topics
    ADD CONSTRAINT conversation_topics_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.conversation_topics
    ADD CONSTRAINT conversation_topics_dealership_id_conversation_id_fkey FOREIGN KEY (dealership_id, conversation_id) REFERENCES public.conversations (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.conversation_topics
    ADD CONSTRAINT conversation_topics_dealership_id_topic_id_fkey FOREIGN KEY (dealership_id, topic_id) REFERENCES public.topics (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.escalation_reasons
    ADD CONSTRAINT escalation_reasons_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.escalations
    ADD CONSTRAINT escalations_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.escalations
    ADD CONSTRAINT escalations_dealership_id_conversation_id_fkey FOREIGN KEY (dealership_id, conversation_id) REFERENCES public.conversations (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.escalations
    ADD CONSTRAINT escalations_dealership_id_reason_id_fkey FOREIGN KEY (dealership_id, reason_id) REFERENCES public.escalation_reasons (dealership_id, id) ON DELETE RESTRICT;

ALTER TABLE public.escalations
    ADD CONSTRAINT escalations_dealership_id_message_id_fkey FOREIGN KEY (dealership_id, message_id) REFERENCES public.messages (dealership_id, id) ON DELETE SET NULL (message_id);

ALTER TABLE public.escalations
    ADD CONSTRAINT escalations_dealership_id_handover_id_fkey FOREIGN KEY (dealership_id, handover_id) REFERENCES public.handovers (dealership_id, id) ON DELETE SET NULL (handover_id);

ALTER TABLE public.customer_memories
    ADD CONSTRAINT customer_memories_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.customer_memories
    ADD CONSTRAINT customer_memories_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.customer_memories
    ADD CONSTRAINT customer_memories_dealership_id_conversation_id_fkey FOREIGN KEY (dealership_id, conversation_id) REFERENCES public.conversations (dealership_id, id) ON DELETE SET NULL (conversation_id);

ALTER TABLE public.vehicle_mentions
    ADD CONSTRAINT vehicle_mentions_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_mentions
    ADD CONSTRAINT vehicle_mentions_dealership_id_conversation_id_fkey FOREIGN KEY (dealership_id, conversation_id) REFERENCES public.conversations (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_mentions
    ADD CONSTRAINT vehicle_mentions_dealership_id_vehicle_id_fkey FOREIGN KEY (dealership_id, vehicle_id) REFERENCES public.vehicles (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_mentions
    ADD CONSTRAINT vehicle_mentions_dealership_id_message_id_fkey FOREIGN KEY (dealership_id, message_id) REFERENCES public.messages (dealership_id, id) ON DELETE SET NULL (message_id);

ALTER TABLE public.adf_mailboxes
    ADD CONSTRAINT adf_mailboxes_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.adf_mailboxes
    ADD CONSTRAINT adf_mailboxes_dealership_id_credential_id_fkey FOREIGN KEY (dealership_id, credential_id) REFERENCES public.stored_credentials (dealership_id, id) ON DELETE SET NULL (credential_id);

ALTER TABLE public.adf_mailboxes
    ADD CONSTRAINT adf_mailboxes_dealership_id_source_id_fkey FOREIGN KEY (dealership_id, source_id) REFERENCES public.lead_sources (dealership_id, id) ON DELETE SET NULL (source_id);

ALTER TABLE public.raw_messages
    ADD CONSTRAINT raw_messages_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.raw_messages
    ADD CONSTRAINT raw_messages_dealership_id_mailbox_id_fkey FOREIGN KEY (dealership_id, mailbox_id) REFERENCES public.adf_mailboxes (dealership_id, id) ON DELETE SET NULL (mailbox_id);

ALTER TABLE public.adf_leads
    ADD CONSTRAINT adf_leads_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.adf_leads
    ADD CONSTRAINT adf_leads_dealership_id_raw_message_id_fkey FOREIGN KEY (dealership_id, raw_message_id) REFERENCES public.raw_messages (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.adf_leads
    ADD CONSTRAINT adf_leads_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE SET NULL (customer_id);

ALTER TABLE public.adf_leads
    ADD CONSTRAINT adf_leads_dealership_id_lead_id_fkey FOREIGN KEY (dealership_id, lead_id) REFERENCES public.leads (dealership_id, id) ON DELETE SET NULL (lead_id);

ALTER TABLE public.adf_parse_errors
    ADD CONSTRAINT adf_parse_errors_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.adf_parse_errors
    ADD CONSTRAINT adf_parse_errors_dealership_id_raw_message_id_fkey FOREIGN KEY (dealership_id, raw_message_id) REFERENCES public.raw_messages (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.adf_parse_errors
    ADD CONSTRAINT adf_parse_errors_dealership_id_settled_by_fkey FOREIGN KEY (dealership_id, settled_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (settled_by);

ALTER TABLE public.adf_processing_logs
    ADD CONSTRAINT adf_processing_logs_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.adf_processing_logs
    ADD CONSTRAINT adf_processing_logs_dealership_id_raw_message_id_fkey FOREIGN KEY (dealership_id, raw_message_id) REFERENCES public.raw_messages (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.sms_responses
    ADD CONSTRAINT sms_responses_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.sms_responses
    ADD CONSTRAINT sms_responses_dealership_id_adf_lead_id_fkey FOREIGN KEY (dealership_id, adf_lead_id) REFERENCES public.adf_leads (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.sms_responses
    ADD CONSTRAINT sms_responses_dealership_id_sms_message_id_fkey FOREIGN KEY (dealership_id, sms_message_id) REFERENCES public.sms_messages (dealership_id, id) ON DELETE SET NULL (sms_message_id);

ALTER TABLE public.sms_responses
    ADD CONSTRAINT sms_responses_dealership_id_template_id_fkey FOREIGN KEY (dealership_id, template_id) REFERENCES public.prompt_templates (dealership_id, id) ON DELETE SET NULL (template_id);

ALTER TABLE public.sms_delivery_logs
    ADD CONSTRAINT sms_delivery_logs_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.sms_delivery_logs
    ADD CONSTRAINT sms_delivery_logs_dealership_id_sms_message_id_fkey FOREIGN KEY (dealership_id, sms_message_id) REFERENCES public.sms_messages (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.webhook_endpoints
    ADD CONSTRAINT webhook_endpoints_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.webhook_endpoints
    ADD CONSTRAINT webhook_endpoints_dealership_id_credential_id_fkey FOREIGN KEY (dealership_id, credential_id) REFERENCES public.stored_credentials (dealership_id, id) ON DELETE SET NULL (credential_id);

ALTER TABLE public.webhook_delivery_logs
    ADD CONSTRAINT webhook_delivery_logs_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.webhook_delivery_logs
    ADD CONSTRAINT webhook_delivery_logs_dealership_id_endpoint_id_fkey FOREIGN KEY (dealership_id, endpoint_id) REFERENCES public.webhook_endpoints (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.adf_conversation_links
    ADD CONSTRAINT adf_conversation_links_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.adf_conversation_links
    ADD CONSTRAINT adf_conversation_links_dealership_id_adf_lead_id_fkey FOREIGN KEY (dealership_id, adf_lead_id) REFERENCES public.adf_leads (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.adf_conversation_links
    ADD CONSTRAINT adf_conversation_links_dealership_id_conversation_id_fkey FOREIGN KEY (dealership_id, conversation_id) REFERENCES public.conversations (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.adf_conversation_links
    ADD CONSTRAINT adf_conversation_links_dealership_id_first_message_id_fkey FOREIGN KEY (dealership_id, first_message_id) REFERENCES public.messages (dealership_id, id) ON DELETE SET NULL (first_message_id);

ALTER TABLE public.adf_response_rules
    ADD CONSTRAINT adf_response_rules_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.adf_response_rules
    ADD CONSTRAINT adf_response_rules_dealership_id_source_id_fkey FOREIGN KEY (dealership_id, source_id) REFERENCES public.lead_sources (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.adf_response_rules
    ADD CONSTRAINT adf_response_rules_dealership_id_template_id_fkey FOREIGN KEY (dealership_id, template_id) REFERENCES public.prompt_templates (dealership_id, id) ON DELETE SET NULL (template_id);

ALTER TABLE public.ads_accounts
    ADD CONSTRAINT ads_accounts_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.ads_accounts
    ADD CONSTRAINT ads_accounts_dealership_id_credential_id_fkey FOREIGN KEY (dealership_id, credential_id) REFERENCES public.stored_credentials (dealership_id, id) ON DELETE SET NULL (credential_id);

ALTER TABLE public.ads_campaigns
    ADD CONSTRAINT ads_campaigns_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.ads_campaigns
    ADD CONSTRAINT ads_campaigns_dealership_id_account_id_fkey FOREIGN KEY (dealership_id, account_id) REFERENCES public.ads_accounts (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.ads_campaigns
    ADD CONSTRAINT ads_campaigns_dealership_id_source_id_fkey FOREIGN KEY (dealership_id, source_id) REFERENCES public.lead_sources (dealership_id, id) ON DELETE SET NULL (source_id);

ALTER TABLE public.daily_spend_logs
    ADD CONSTRAINT daily_spend_logs_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.daily_spend_logs
    ADD CONSTRAINT daily_spend_logs_dealership_id_campaign_id_fkey FOREIGN KEY (dealership_id, campaign_id) REFERENCES public.ads_campaigns (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.budget_alerts
    ADD CONSTRAINT budget_alerts_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.budget_alerts
    ADD CONSTRAINT budget_alerts_dealership_id_account_id_fkey FOREIGN KEY (dealership_id, account_id) REFERENCES public.ads_accounts (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.budget_alerts
    ADD CONSTRAINT budget_alerts_dealership_id_notify_user_id_fkey FOREIGN KEY (dealership_id, notify_user_id) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (notify_user_id);

ALTER TABLE public.report_schedules
    ADD CONSTRAINT report_schedules_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.report_schedules
    ADD CONSTRAINT report_schedules_dealership_id_created_by_fkey FOREIGN KEY (dealership_id, created_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (created_by);

ALTER TABLE public.report_runs
    ADD CONSTRAINT report_runs_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.report_runs
    ADD CONSTRAINT report_runs_dealership_id_schedule_id_fkey FOREIGN KEY (dealership_id, schedule_id) REFERENCES public.report_schedules (dealership_id, id) ON DELETE CASCADE;

RESET check_function_bodies;

-- pilaster: by hand, after
-- pilaster: end
