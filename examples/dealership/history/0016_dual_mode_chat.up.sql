-- Chat for dual mode: windows on the dealership's site, the agents who answer there, the AI's proposals to them, and whom
-- a lead goes to.
--
-- There is no way back: visitors' chats would be gone.

CREATE TABLE direct_agents (
    dealership_id     uuid NOT NULL DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) REFERENCES dealerships (id) ON DELETE CASCADE,
    user_id           uuid NOT NULL,
    skills            text[] NOT NULL DEFAULT '{}',
    languages         text[] NOT NULL DEFAULT '{en}',
    max_conversations smallint NOT NULL DEFAULT 5,
    greeting          text,
    is_accepting      boolean NOT NULL DEFAULT true,
    updated_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, user_id),
    FOREIGN KEY (dealership_id, user_id) REFERENCES users (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT max_conversations_positive CHECK (max_conversations > 0)
);
CREATE INDEX direct_agents_skills_idx ON direct_agents USING gin (skills);
COMMENT ON TABLE direct_agents IS 'A person who answers customers directly, and what they are good at.';
COMMENT ON COLUMN direct_agents.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN direct_agents.languages IS 'BCP 47 tags.';
COMMENT ON COLUMN direct_agents.greeting IS 'First line that they send; nothing: the dealership''s.';

CREATE TABLE conversation_modes (
    dealership_id     uuid NOT NULL DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) REFERENCES dealerships (id) ON DELETE CASCADE,
    conversation_id   uuid NOT NULL,
    mode              operation_mode NOT NULL,
    assigned_agent_id uuid,
    set_at            timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, conversation_id),
    FOREIGN KEY (dealership_id, conversation_id) REFERENCES conversations (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, assigned_agent_id) REFERENCES direct_agents (dealership_id, user_id) ON DELETE SET NULL (assigned_agent_id)
);
CREATE INDEX conversation_modes_assigned_agent_id_idx ON conversation_modes (assigned_agent_id);
COMMENT ON TABLE conversation_modes IS 'Who answers in a conversation, where that is not as its vehicle or dealership says.';
COMMENT ON COLUMN conversation_modes.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN conversation_modes.assigned_agent_id IS 'Who of the direct agents answers; nothing: not found yet, or the AI.';

CREATE TYPE assignment_strategy AS ENUM ('round_robin', 'least_busy', 'skill', 'manual');
COMMENT ON TYPE assignment_strategy IS 'How a conversation finds its agent.';

CREATE TABLE lead_routing_rules (
    dealership_id         uuid NOT NULL DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) REFERENCES dealerships (id) ON DELETE CASCADE,
    id                    uuid NOT NULL DEFAULT gen_random_uuid(),
    name                  text NOT NULL,
    "position"            integer NOT NULL,
    source_id             uuid,
    lifecycle_stage       lifecycle_stage,
    score_from            smallint,
    strategy              assignment_strategy NOT NULL DEFAULT 'round_robin',
    assign_to             uuid,
    fall_back_to_ai_after interval,
    is_active             boolean NOT NULL DEFAULT true,
    created_at            timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name),
    UNIQUE (dealership_id, "position") DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (dealership_id, source_id) REFERENCES lead_sources (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, assign_to) REFERENCES users (dealership_id, id) ON DELETE SET NULL (assign_to),
    CONSTRAINT score_is_percentage CHECK (score_from BETWEEN 0 AND 100),
    CONSTRAINT fall_back_positive CHECK (fall_back_to_ai_after > '0'::interval)
);
CREATE INDEX lead_routing_rules_source_id_idx ON lead_routing_rules (source_id);
COMMENT ON TABLE lead_routing_rules IS 'To whom a lead goes in direct mode; the first rule that counts decides.';
COMMENT ON COLUMN lead_routing_rules.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN lead_routing_rules."position" IS 'Order in which rules are tried.';
COMMENT ON COLUMN lead_routing_rules.source_id IS 'Nothing: leads of any source.';
COMMENT ON COLUMN lead_routing_rules.lifecycle_stage IS 'Stage of the vehicle; nothing: any, or no vehicle.';
COMMENT ON COLUMN lead_routing_rules.score_from IS 'Lowest score of the lead; nothing: any.';
COMMENT ON COLUMN lead_routing_rules.assign_to IS 'Nothing: found by the strategy.';
COMMENT ON COLUMN lead_routing_rules.fall_back_to_ai_after IS 'When the AI answers because nobody did; nothing: never.';

CREATE TYPE suggestion_verdict AS ENUM ('pending', 'used', 'edited', 'dismissed');
COMMENT ON TYPE suggestion_verdict IS 'What an agent made of a proposal.';

CREATE TABLE ai_suggestions (
    dealership_id      uuid NOT NULL DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) REFERENCES dealerships (id) ON DELETE CASCADE,
    id                 uuid NOT NULL DEFAULT gen_random_uuid(),
    conversation_id    uuid NOT NULL,
    answers_message_id uuid,
    agent_run_id       uuid,
    body               text NOT NULL,
    verdict            suggestion_verdict NOT NULL DEFAULT 'pending',
    sent_message_id    uuid,
    decided_by         uuid,
    decided_at         timestamptz,
    created_at         timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, conversation_id) REFERENCES conversations (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, answers_message_id) REFERENCES messages (dealership_id, id) ON DELETE SET NULL (answers_message_id),
    FOREIGN KEY (dealership_id, agent_run_id) REFERENCES agent_runs (dealership_id, id) ON DELETE SET NULL (agent_run_id),
    FOREIGN KEY (dealership_id, sent_message_id) REFERENCES messages (dealership_id, id) ON DELETE SET NULL (sent_message_id),
    FOREIGN KEY (dealership_id, decided_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (decided_by),
    CONSTRAINT decided_has_time CHECK ((verdict = 'pending') = (decided_at IS NULL))
);
CREATE INDEX ai_suggestions_conversation_id_created_at_idx ON ai_suggestions (conversation_id, created_at);
CREATE INDEX ai_suggestions_agent_run_id_idx ON ai_suggestions (agent_run_id);
CREATE INDEX ai_suggestions_answers_message_id_idx ON ai_suggestions (answers_message_id);
CREATE INDEX ai_suggestions_sent_message_id_idx ON ai_suggestions (sent_message_id);
COMMENT ON TABLE ai_suggestions IS 'An answer that the AI proposes to the agent.';
COMMENT ON COLUMN ai_suggestions.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN ai_suggestions.answers_message_id IS 'The message that it would answer.';
COMMENT ON COLUMN ai_suggestions.sent_message_id IS 'What was sent in the end.';

CREATE TYPE widget_position AS ENUM ('bottom_right', 'bottom_left', 'full_page');

CREATE TABLE chat_widgets (
    dealership_id   uuid NOT NULL DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) REFERENCES dealerships (id) ON DELETE CASCADE,
    id              uuid NOT NULL DEFAULT gen_random_uuid(),
    name            text NOT NULL,
    allowed_origins text[] NOT NULL,
    "position"      widget_position NOT NULL DEFAULT 'bottom_right',
    greeting        text,
    appearance      jsonb NOT NULL DEFAULT '{}',
    operation_mode  operation_mode,
    is_active       boolean NOT NULL DEFAULT true,
    created_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name),
    CONSTRAINT has_origins CHECK (cardinality(allowed_origins) > 0)
);
COMMENT ON TABLE chat_widgets IS 'A chat window on a site of the dealership.';
COMMENT ON COLUMN chat_widgets.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN chat_widgets.allowed_origins IS 'Sites that may show it.';
COMMENT ON COLUMN chat_widgets.greeting IS 'Nothing: the dealership''s welcome message.';
COMMENT ON COLUMN chat_widgets.operation_mode IS 'Who answers in it; nothing: as the dealership does.';

CREATE TABLE chat_sessions (
    dealership_id   uuid NOT NULL DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) REFERENCES dealerships (id) ON DELETE CASCADE,
    id              uuid NOT NULL DEFAULT gen_random_uuid(),
    widget_id       uuid NOT NULL,
    customer_id     uuid,
    conversation_id uuid,
    vehicle_id      uuid,
    visitor_hash    bytea NOT NULL,
    page_url        text,
    started_at      timestamptz NOT NULL DEFAULT now(),
    last_seen_at    timestamptz NOT NULL DEFAULT now(),
    ended_at        timestamptz,
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, widget_id) REFERENCES chat_widgets (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE SET NULL (customer_id),
    FOREIGN KEY (dealership_id, conversation_id) REFERENCES conversations (dealership_id, id) ON DELETE SET NULL (conversation_id),
    FOREIGN KEY (dealership_id, vehicle_id) REFERENCES vehicles (dealership_id, id) ON DELETE SET NULL (vehicle_id),
    CONSTRAINT visitor_hash_length CHECK (octet_length(visitor_hash) = 32),
    CONSTRAINT ended_after_start CHECK (ended_at >= started_at)
);
CREATE INDEX chat_sessions_widget_id_started_at_idx ON chat_sessions (widget_id, started_at);
CREATE INDEX chat_sessions_visitor_hash_idx ON chat_sessions (visitor_hash);
CREATE INDEX chat_sessions_customer_id_idx ON chat_sessions (customer_id);
CREATE INDEX chat_sessions_conversation_id_idx ON chat_sessions (conversation_id);
CREATE INDEX chat_sessions_vehicle_id_idx ON chat_sessions (vehicle_id);
COMMENT ON TABLE chat_sessions IS 'A visitor''s stay in a chat window.';
COMMENT ON COLUMN chat_sessions.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN chat_sessions.customer_id IS 'Nothing: not known by name yet.';
COMMENT ON COLUMN chat_sessions.conversation_id IS 'Nothing: nothing was written yet.';
COMMENT ON COLUMN chat_sessions.vehicle_id IS 'The vehicle on whose page it was opened.';
COMMENT ON COLUMN chat_sessions.visitor_hash IS 'SHA-256 of a token in the visitor''s browser, to know them again.';

CREATE TABLE quick_replies (
    dealership_id uuid NOT NULL DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    shortcut      text NOT NULL,
    body          text NOT NULL,
    owner_id      uuid,
    use_count     integer NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE NULLS NOT DISTINCT (dealership_id, owner_id, shortcut),
    FOREIGN KEY (dealership_id, owner_id) REFERENCES users (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT use_count_not_negative CHECK (use_count >= 0)
);
COMMENT ON TABLE quick_replies IS 'A sentence that agents send with one click.';
COMMENT ON COLUMN quick_replies.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN quick_replies.shortcut IS 'What the agent types for it.';
COMMENT ON COLUMN quick_replies.owner_id IS 'Whose it is; nothing: everybody''s.';

-- Row-level security and rights -----------------------------------------------------------------------

ALTER TABLE direct_agents
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON direct_agents
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON direct_agents IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE conversation_modes
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON conversation_modes
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON conversation_modes IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE lead_routing_rules
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON lead_routing_rules
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON lead_routing_rules IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE ai_suggestions
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ai_suggestions
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON ai_suggestions IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE chat_widgets
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON chat_widgets
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON chat_widgets IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE chat_sessions
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON chat_sessions
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON chat_sessions IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE quick_replies
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON quick_replies
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON quick_replies IS 'A session sees and writes what is its tenant''s.';

GRANT SELECT, INSERT, UPDATE, DELETE ON
    direct_agents, conversation_modes, lead_routing_rules, ai_suggestions, chat_widgets, chat_sessions,
    quick_replies
TO dealership_app;
