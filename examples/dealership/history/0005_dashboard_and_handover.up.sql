-- The dashboard: conversations pass from the AI to people, and people say whether they are at the desk.

CREATE TYPE handover_reason AS ENUM (
    'requested', 'low_confidence', 'negative_sentiment', 'pricing', 'complaint', 'legal', 'rule'
);
COMMENT ON TYPE handover_reason IS 'Why the AI called a person.';

CREATE TYPE handover_status AS ENUM ('pending', 'accepted', 'completed', 'declined', 'expired');

CREATE TABLE handovers (
    dealership_id   uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id              uuid NOT NULL DEFAULT gen_random_uuid(),
    conversation_id uuid NOT NULL,
    reason          handover_reason NOT NULL,
    status          handover_status NOT NULL DEFAULT 'pending',
    urgency         lead_priority NOT NULL DEFAULT 'normal',
    from_user_id    uuid,
    to_user_id      uuid,
    summary         text NOT NULL DEFAULT '',
    dossier         jsonb NOT NULL DEFAULT '{}',
    requested_at    timestamptz NOT NULL DEFAULT now(),
    expires_at      timestamptz,
    accepted_at     timestamptz,
    completed_at    timestamptz,
    resolution      text,
    satisfaction    smallint,
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, conversation_id) REFERENCES conversations (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, from_user_id) REFERENCES users (dealership_id, id) ON DELETE SET NULL (from_user_id),
    FOREIGN KEY (dealership_id, to_user_id) REFERENCES users (dealership_id, id) ON DELETE SET NULL (to_user_id),
    CONSTRAINT accepted_has_time CHECK (status NOT IN ('accepted', 'completed') OR accepted_at IS NOT NULL),
    CONSTRAINT completed_has_time CHECK ((status = 'completed') = (completed_at IS NOT NULL)),
    CONSTRAINT expires_after_request CHECK (expires_at > requested_at),
    CONSTRAINT satisfaction_one_to_five CHECK (satisfaction BETWEEN 1 AND 5)
);
CREATE UNIQUE INDEX handovers_one_pending_idx
    ON handovers (dealership_id, conversation_id)
    WHERE (status = 'pending');
COMMENT ON INDEX handovers_one_pending_idx IS 'A conversation waits for one person at a time.';
CREATE INDEX handovers_conversation_id_idx ON handovers (conversation_id);
CREATE INDEX handovers_to_user_id_status_idx ON handovers (to_user_id, status);
CREATE INDEX handovers_queue_idx ON handovers (dealership_id, urgency DESC, requested_at) WHERE (status = 'pending');
COMMENT ON INDEX handovers_queue_idx IS 'The queue, the most urgent first.';
COMMENT ON TABLE handovers IS 'That a conversation passes from the AI to a person, or between people.';
COMMENT ON COLUMN handovers.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN handovers.from_user_id IS 'Nothing: the AI.';
COMMENT ON COLUMN handovers.to_user_id IS 'Nothing: whoever takes it.';
COMMENT ON COLUMN handovers.summary IS 'What the one who takes over must know.';
COMMENT ON COLUMN handovers.dossier IS 'The customer''s wishes and the vehicles in question, gathered by the AI.';
COMMENT ON COLUMN handovers.satisfaction IS 'What the customer thought of it, from 1 to 5.';

CREATE TYPE rule_operator AS ENUM ('equals', 'contains', 'greater_than', 'less_than');
COMMENT ON TYPE rule_operator IS 'How a rule compares.';

CREATE TABLE handover_rules (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    name          text NOT NULL,
    field         text NOT NULL,
    operator      rule_operator NOT NULL,
    value         text NOT NULL,
    reason        handover_reason NOT NULL DEFAULT 'rule',
    urgency       lead_priority NOT NULL DEFAULT 'normal',
    assign_to     uuid,
    is_active     boolean NOT NULL DEFAULT true,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name),
    FOREIGN KEY (dealership_id, assign_to) REFERENCES users (dealership_id, id) ON DELETE SET NULL (assign_to)
);
COMMENT ON TABLE handover_rules IS 'When the AI must call a person.';
COMMENT ON COLUMN handover_rules.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN handover_rules.field IS 'What is looked at, for example `sentiment` or `message.text`.';
COMMENT ON COLUMN handover_rules.assign_to IS 'Nothing: whoever is free.';

CREATE TYPE presence_status AS ENUM ('online', 'busy', 'away', 'offline');
COMMENT ON TYPE presence_status IS 'Whether a person can take a conversation.';

CREATE TABLE agent_presence (
    dealership_id      uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    user_id            uuid NOT NULL,
    status             presence_status NOT NULL DEFAULT 'offline',
    max_conversations  smallint NOT NULL DEFAULT 5,
    open_conversations smallint NOT NULL DEFAULT 0,
    status_text        text,
    last_seen_at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, user_id),
    FOREIGN KEY (dealership_id, user_id) REFERENCES users (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT counts_not_negative CHECK (max_conversations >= 0 AND open_conversations >= 0)
);
CREATE INDEX agent_presence_dealership_id_status_idx ON agent_presence (dealership_id, status);
COMMENT ON TABLE agent_presence IS 'Whether a person is at the desk, and how much they can take.';
COMMENT ON COLUMN agent_presence.dealership_id IS 'Whose row it is.';

CREATE TABLE dashboard_views (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    user_id       uuid NOT NULL,
    name          text NOT NULL,
    filter        jsonb NOT NULL DEFAULT '{}',
    "position"    integer NOT NULL DEFAULT 0,
    is_shared     boolean NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, user_id, name),
    FOREIGN KEY (dealership_id, user_id) REFERENCES users (dealership_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE dashboard_views IS 'A selection of conversations that a person keeps on the dashboard.';
COMMENT ON COLUMN dashboard_views.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN dashboard_views.is_shared IS 'Colleagues see it too.';

CREATE TABLE conversation_watchers (
    dealership_id   uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    conversation_id uuid NOT NULL,
    user_id         uuid NOT NULL,
    since_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, conversation_id, user_id),
    FOREIGN KEY (dealership_id, conversation_id) REFERENCES conversations (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, user_id) REFERENCES users (dealership_id, id) ON DELETE CASCADE
);
CREATE INDEX conversation_watchers_user_id_idx ON conversation_watchers (user_id);
COMMENT ON TABLE conversation_watchers IS 'Who is told of each message of a conversation.';
COMMENT ON COLUMN conversation_watchers.dealership_id IS 'Whose row it is.';
