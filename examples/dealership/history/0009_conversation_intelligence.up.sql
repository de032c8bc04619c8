-- Conversation intelligence: sentiment and intent of messages, the context that the AI keeps, topics, what went wrong, and
-- what is remembered of a customer.
--
-- There is no way back: what was read out of conversations would be gone.

CREATE TYPE sentiment_label AS ENUM ('very_negative', 'negative', 'neutral', 'positive', 'very_positive');

CREATE TYPE intent_kind AS ENUM (
    'browsing', 'comparing', 'price_negotiation', 'appointment', 'financing', 'trade_in',
    'complaint', 'farewell'
);
COMMENT ON TYPE intent_kind IS 'What a customer is after.';

CREATE TABLE message_insights (
    dealership_id   uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    message_id      uuid NOT NULL,
    sentiment       sentiment_label NOT NULL,
    sentiment_score numeric(4,3) NOT NULL,
    intent          intent_kind,
    entities        jsonb NOT NULL DEFAULT '[]',
    language        text,
    model           text NOT NULL REFERENCES language_models (code) ON UPDATE CASCADE,
    analyzed_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, message_id),
    FOREIGN KEY (dealership_id, message_id) REFERENCES messages (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT score_in_range CHECK (sentiment_score BETWEEN -1 AND 1)
);
CREATE INDEX message_insights_dealership_id_intent_analyzed_at_idx
    ON message_insights (dealership_id, intent, analyzed_at);
COMMENT ON TABLE message_insights IS 'What was read out of a message.';
COMMENT ON COLUMN message_insights.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN message_insights.sentiment_score IS 'From -1, the worst, to 1.';
COMMENT ON COLUMN message_insights.intent IS 'Nothing: none that is known.';
COMMENT ON COLUMN message_insights.entities IS 'Vehicles, prices and dates that it names.';
COMMENT ON COLUMN message_insights.language IS 'BCP 47 tag of what it is written in.';
COMMENT ON COLUMN message_insights.model IS 'What read it.';

CREATE TABLE conversation_contexts (
    dealership_id   uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    conversation_id uuid NOT NULL,
    summary         text NOT NULL DEFAULT '',
    facts           jsonb NOT NULL DEFAULT '{}',
    open_questions  text[] NOT NULL DEFAULT '{}',
    sentiment_trend numeric(4,3),
    tokens          integer NOT NULL DEFAULT 0,
    last_message_id uuid,
    updated_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, conversation_id),
    FOREIGN KEY (dealership_id, conversation_id) REFERENCES conversations (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, last_message_id) REFERENCES messages (dealership_id, id) ON DELETE SET NULL (last_message_id),
    CONSTRAINT trend_in_range CHECK (sentiment_trend BETWEEN -1 AND 1),
    CONSTRAINT tokens_not_negative CHECK (tokens >= 0)
);
CREATE INDEX conversation_contexts_last_message_id_idx ON conversation_contexts (last_message_id);
COMMENT ON TABLE conversation_contexts IS 'What the AI keeps in mind of a conversation.';
COMMENT ON COLUMN conversation_contexts.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN conversation_contexts.facts IS 'What the customer told, by name.';
COMMENT ON COLUMN conversation_contexts.sentiment_trend IS 'From -1, getting worse, to 1; nothing: too few messages.';
COMMENT ON COLUMN conversation_contexts.tokens IS 'Length of it all, for the model''s window.';
COMMENT ON COLUMN conversation_contexts.last_message_id IS 'How far the conversation has been read.';

CREATE TABLE topics (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    name          text NOT NULL,
    keywords      text[] NOT NULL DEFAULT '{}',
    is_active     boolean NOT NULL DEFAULT true,
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name)
);
COMMENT ON TABLE topics IS 'A subject that conversations come to.';
COMMENT ON COLUMN topics.dealership_id IS 'Whose row it is.';

CREATE TABLE conversation_topics (
    dealership_id      uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    conversation_id    uuid NOT NULL,
    topic_id           uuid NOT NULL,
    relevance          numeric(4,3) NOT NULL,
    mentions           integer NOT NULL DEFAULT 1,
    first_mentioned_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, conversation_id, topic_id),
    FOREIGN KEY (dealership_id, conversation_id) REFERENCES conversations (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, topic_id) REFERENCES topics (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT relevance_is_share CHECK (relevance BETWEEN 0 AND 1),
    CONSTRAINT mentions_positive CHECK (mentions > 0)
);
CREATE INDEX conversation_topics_topic_id_idx ON conversation_topics (topic_id);
COMMENT ON TABLE conversation_topics IS 'That a conversation came to a subject.';
COMMENT ON COLUMN conversation_topics.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN conversation_topics.relevance IS 'From 0 to 1.';

CREATE TABLE escalation_reasons (
    dealership_id   uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id              uuid NOT NULL DEFAULT gen_random_uuid(),
    name            text NOT NULL,
    handover_reason handover_reason NOT NULL,
    urgency         lead_priority NOT NULL DEFAULT 'high',
    playbook        text NOT NULL DEFAULT '',
    is_active       boolean NOT NULL DEFAULT true,
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name)
);
COMMENT ON TABLE escalation_reasons IS 'A reason by which a dealership sorts what went wrong.';
COMMENT ON COLUMN escalation_reasons.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN escalation_reasons.handover_reason IS 'Which of the platform''s reasons it belongs to.';
COMMENT ON COLUMN escalation_reasons.playbook IS 'What staff are to do.';

CREATE TABLE escalations (
    dealership_id   uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id              uuid NOT NULL DEFAULT gen_random_uuid(),
    conversation_id uuid NOT NULL,
    reason_id       uuid NOT NULL,
    message_id      uuid,
    handover_id     uuid,
    confidence      numeric(3,2),
    raised_at       timestamptz NOT NULL DEFAULT now(),
    settled_at      timestamptz,
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, conversation_id) REFERENCES conversations (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, reason_id) REFERENCES escalation_reasons (dealership_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (dealership_id, message_id) REFERENCES messages (dealership_id, id) ON DELETE SET NULL (message_id),
    FOREIGN KEY (dealership_id, handover_id) REFERENCES handovers (dealership_id, id) ON DELETE SET NULL (handover_id),
    CONSTRAINT confidence_is_share CHECK (confidence BETWEEN 0 AND 1),
    CONSTRAINT settled_after_raised CHECK (settled_at >= raised_at)
);
CREATE INDEX escalations_conversation_id_idx ON escalations (conversation_id);
CREATE INDEX escalations_message_id_idx ON escalations (message_id);
CREATE INDEX escalations_handover_id_idx ON escalations (handover_id);
CREATE INDEX escalations_reason_id_raised_at_idx ON escalations (reason_id, raised_at);
CREATE INDEX escalations_dealership_id_raised_at_idx
    ON escalations (dealership_id, raised_at)
    WHERE (settled_at IS NULL);
COMMENT ON TABLE escalations IS 'That a conversation went wrong.';
COMMENT ON COLUMN escalations.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN escalations.message_id IS 'The message that showed it.';
COMMENT ON COLUMN escalations.handover_id IS 'The handover that followed.';
COMMENT ON COLUMN escalations.confidence IS 'Nothing: a person said so.';

CREATE TABLE customer_memories (
    dealership_id   uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id              uuid NOT NULL DEFAULT gen_random_uuid(),
    customer_id     uuid NOT NULL,
    key             text NOT NULL,
    value           jsonb NOT NULL,
    conversation_id uuid,
    confidence      numeric(3,2) NOT NULL DEFAULT 1,
    learned_at      timestamptz NOT NULL DEFAULT now(),
    forget_at       timestamptz,
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, customer_id, key),
    FOREIGN KEY (dealership_id, customer_id) REFERENCES customers (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, conversation_id) REFERENCES conversations (dealership_id, id) ON DELETE SET NULL (conversation_id),
    CONSTRAINT confidence_is_share CHECK (confidence BETWEEN 0 AND 1)
);
CREATE INDEX customer_memories_conversation_id_idx ON customer_memories (conversation_id);
CREATE INDEX customer_memories_forget_at_idx ON customer_memories (forget_at) WHERE (forget_at IS NOT NULL);
COMMENT ON TABLE customer_memories IS 'What the AI remembers of a customer from one conversation to the next.';
COMMENT ON COLUMN customer_memories.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN customer_memories.key IS 'For example `family.children`.';
COMMENT ON COLUMN customer_memories.conversation_id IS 'Where they told it.';
COMMENT ON COLUMN customer_memories.forget_at IS 'Nothing: until the customer is gone.';

CREATE TABLE vehicle_mentions (
    dealership_id   uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    conversation_id uuid NOT NULL,
    vehicle_id      uuid NOT NULL,
    message_id      uuid,
    by_customer     boolean NOT NULL,
    mentioned_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, conversation_id, vehicle_id),
    FOREIGN KEY (dealership_id, conversation_id) REFERENCES conversations (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, vehicle_id) REFERENCES vehicles (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, message_id) REFERENCES messages (dealership_id, id) ON DELETE SET NULL (message_id)
);
CREATE INDEX vehicle_mentions_vehicle_id_idx ON vehicle_mentions (vehicle_id);
CREATE INDEX vehicle_mentions_message_id_idx ON vehicle_mentions (message_id);
COMMENT ON TABLE vehicle_mentions IS 'That a conversation names a vehicle in stock.';
COMMENT ON COLUMN vehicle_mentions.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN vehicle_mentions.message_id IS 'Where it was named first.';
COMMENT ON COLUMN vehicle_mentions.by_customer IS 'False: the AI proposed it.';
