-- The agent squad: which AI agents a dealership has, what they may use, and what they did and cost.
-- Conversations get an agent in charge; messages remember the run that wrote them.

CREATE TYPE model_provider AS ENUM ('openai', 'anthropic', 'google', 'self_hosted');
COMMENT ON TYPE model_provider IS 'Who runs a language model.';

CREATE TABLE language_models (
    code                  text NOT NULL,
    provider              model_provider NOT NULL,
    label                 text NOT NULL,
    context_tokens        integer NOT NULL,
    price_per_million_in  numeric(10,4) NOT NULL,
    price_per_million_out numeric(10,4) NOT NULL,
    is_available          boolean NOT NULL DEFAULT true,
    created_at            timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (code),
    CONSTRAINT context_positive CHECK (context_tokens > 0),
    CONSTRAINT prices_not_negative CHECK (price_per_million_in >= 0 AND price_per_million_out >= 0)
);
COMMENT ON TABLE language_models IS 'A language model that agents can run on.';
COMMENT ON COLUMN language_models.code IS 'As the provider''s interface names it.';
COMMENT ON COLUMN language_models.context_tokens IS 'How much it can read at once.';
COMMENT ON COLUMN language_models.price_per_million_in IS 'Of a million tokens read, in dollars.';
COMMENT ON COLUMN language_models.price_per_million_out IS 'Of a million tokens written, in dollars.';

CREATE TABLE tool_catalogue (
    code             text NOT NULL,
    label            text NOT NULL,
    description      text NOT NULL,
    input_schema     jsonb NOT NULL,
    needs_credential boolean NOT NULL DEFAULT false,
    created_at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (code),
    CONSTRAINT input_schema_is_object CHECK (jsonb_typeof(input_schema) = 'object')
);
COMMENT ON TABLE tool_catalogue IS 'A tool that the platform can lend to agents.';
COMMENT ON COLUMN tool_catalogue.code IS 'For example `search_inventory`.';
COMMENT ON COLUMN tool_catalogue.description IS 'What the model is told about it.';
COMMENT ON COLUMN tool_catalogue.input_schema IS 'JSON Schema of its arguments.';
COMMENT ON COLUMN tool_catalogue.needs_credential IS 'Works only with a credential of the dealership.';

CREATE TABLE personas (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    name          text NOT NULL,
    tone          text NOT NULL DEFAULT 'friendly',
    instructions  text NOT NULL DEFAULT '',
    arguments     jsonb NOT NULL DEFAULT '{}',
    is_default    boolean NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL DEFAULT now(),
    updated_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name)
);
CREATE UNIQUE INDEX personas_one_default_idx ON personas (dealership_id, is_default) WHERE (is_default);
COMMENT ON INDEX personas_one_default_idx IS 'One default persona.';
COMMENT ON TABLE personas IS 'How the AI speaks for a dealership.';
COMMENT ON COLUMN personas.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN personas.name IS 'The name that it gives itself.';
COMMENT ON COLUMN personas.instructions IS 'What it keeps to, whatever the prompt.';
COMMENT ON COLUMN personas.arguments IS 'Values that its prompts name.';
CREATE TRIGGER personas_touch BEFORE UPDATE ON personas FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch_updated_at();

CREATE TYPE agent_kind AS ENUM (
    'orchestrator', 'sales', 'inventory', 'financing', 'trade_in', 'service', 'scheduling',
    'general'
);
COMMENT ON TYPE agent_kind IS 'What an agent is good at.';

CREATE TABLE agents (
    dealership_id    uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id               uuid NOT NULL DEFAULT gen_random_uuid(),
    name             text NOT NULL,
    kind             agent_kind NOT NULL,
    model            text NOT NULL REFERENCES language_models (code) ON UPDATE CASCADE,
    persona_id       uuid,
    instructions     text NOT NULL DEFAULT '',
    temperature      numeric(3,2) NOT NULL DEFAULT 0.30,
    max_tokens       integer NOT NULL DEFAULT 1024,
    confidence_floor numeric(3,2) NOT NULL DEFAULT 0.60,
    is_active        boolean NOT NULL DEFAULT true,
    created_at       timestamptz NOT NULL DEFAULT now(),
    updated_at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name),
    FOREIGN KEY (dealership_id, persona_id) REFERENCES personas (dealership_id, id) ON DELETE SET NULL (persona_id),
    CONSTRAINT temperature_in_range CHECK (temperature BETWEEN 0 AND 2),
    CONSTRAINT max_tokens_positive CHECK (max_tokens > 0),
    CONSTRAINT confidence_floor_is_share CHECK (confidence_floor BETWEEN 0 AND 1)
);
CREATE INDEX agents_dealership_id_kind_idx ON agents (dealership_id, kind) WHERE (is_active);
CREATE INDEX agents_persona_id_idx ON agents (persona_id);
COMMENT ON TABLE agents IS 'An AI agent of a dealership.';
COMMENT ON COLUMN agents.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN agents.persona_id IS 'Nothing: the default persona.';
COMMENT ON COLUMN agents.temperature IS 'How freely it words its answers, from 0 to 2.';
COMMENT ON COLUMN agents.max_tokens IS 'Longest answer.';
COMMENT ON COLUMN agents.confidence_floor IS 'Below it, a person is called.';
CREATE TRIGGER agents_touch BEFORE UPDATE ON agents FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch_updated_at();

CREATE TABLE tools (
    dealership_id  uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    name           text NOT NULL,
    catalogue_code text REFERENCES tool_catalogue (code) ON UPDATE CASCADE,
    endpoint_url   text,
    description    text NOT NULL DEFAULT '',
    input_schema   jsonb,
    configuration  jsonb NOT NULL DEFAULT '{}',
    timeout        interval NOT NULL DEFAULT '10 seconds',
    is_enabled     boolean NOT NULL DEFAULT true,
    created_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name),
    CONSTRAINT catalogue_or_endpoint CHECK ((catalogue_code IS NULL) <> (endpoint_url IS NULL)),
    CONSTRAINT endpoint_is_https CHECK (endpoint_url LIKE 'https://%'),
    CONSTRAINT timeout_positive CHECK (timeout > '0'::interval)
);
CREATE INDEX tools_catalogue_code_idx ON tools (catalogue_code);
COMMENT ON TABLE tools IS 'A tool that a dealership has, from the catalogue or its own.';
COMMENT ON COLUMN tools.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN tools.name IS 'As agents call it.';
COMMENT ON COLUMN tools.catalogue_code IS 'Nothing: the dealership''s own, behind an address.';
COMMENT ON COLUMN tools.endpoint_url IS 'Where the dealership''s own tool is called.';
COMMENT ON COLUMN tools.input_schema IS 'JSON Schema of its arguments; nothing: the catalogue''s.';

CREATE TABLE agent_tools (
    dealership_id  uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    agent_id       uuid NOT NULL,
    tool_id        uuid NOT NULL,
    needs_approval boolean NOT NULL DEFAULT false,
    granted_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, agent_id, tool_id),
    FOREIGN KEY (dealership_id, agent_id) REFERENCES agents (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, tool_id) REFERENCES tools (dealership_id, id) ON DELETE CASCADE
);
CREATE INDEX agent_tools_tool_id_idx ON agent_tools (tool_id);
COMMENT ON TABLE agent_tools IS 'That an agent may use a tool.';
COMMENT ON COLUMN agent_tools.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN agent_tools.needs_approval IS 'A person must allow each call.';

CREATE TYPE run_status AS ENUM ('running', 'succeeded', 'failed', 'handed_over');

CREATE TABLE agent_runs (
    dealership_id  uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    agent_id       uuid NOT NULL,
    parent_run_id  uuid,
    lead_id        uuid,
    status         run_status NOT NULL DEFAULT 'running',
    routing_reason text,
    confidence     numeric(3,2),
    error          text,
    started_at     timestamptz NOT NULL DEFAULT now(),
    finished_at    timestamptz,
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, agent_id) REFERENCES agents (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, parent_run_id) REFERENCES agent_runs (dealership_id, id) ON DELETE SET NULL (parent_run_id),
    FOREIGN KEY (dealership_id, lead_id) REFERENCES leads (dealership_id, id) ON DELETE SET NULL (lead_id),
    CONSTRAINT confidence_is_share CHECK (confidence BETWEEN 0 AND 1),
    CONSTRAINT finished_has_time CHECK ((status = 'running') = (finished_at IS NULL))
);
CREATE INDEX agent_runs_agent_id_started_at_idx ON agent_runs (agent_id, started_at);
CREATE INDEX agent_runs_parent_run_id_idx ON agent_runs (parent_run_id);
CREATE INDEX agent_runs_lead_id_idx ON agent_runs (lead_id);
COMMENT ON TABLE agent_runs IS 'One time that an agent was set to work.';
COMMENT ON COLUMN agent_runs.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN agent_runs.parent_run_id IS 'The run of the orchestrator that chose the agent.';
COMMENT ON COLUMN agent_runs.lead_id IS 'Nothing: it was not about a lead.';
COMMENT ON COLUMN agent_runs.routing_reason IS 'Why this agent was chosen.';
COMMENT ON COLUMN agent_runs.confidence IS 'How sure the agent was of its answer, from 0 to 1.';

CREATE TYPE tool_call_status AS ENUM ('succeeded', 'failed', 'refused');

CREATE TABLE tool_calls (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    run_id        uuid NOT NULL,
    tool_id       uuid,
    status        tool_call_status NOT NULL,
    arguments     jsonb NOT NULL,
    result        jsonb,
    approved_by   uuid,
    duration      interval NOT NULL,
    called_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, run_id) REFERENCES agent_runs (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, tool_id) REFERENCES tools (dealership_id, id) ON DELETE SET NULL (tool_id),
    FOREIGN KEY (dealership_id, approved_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (approved_by),
    CONSTRAINT duration_not_negative CHECK (duration >= '0'::interval)
);
CREATE INDEX tool_calls_run_id_called_at_idx ON tool_calls (run_id, called_at);
CREATE INDEX tool_calls_tool_id_idx ON tool_calls (tool_id);
COMMENT ON TABLE tool_calls IS 'One use of a tool by an agent.';
COMMENT ON COLUMN tool_calls.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN tool_calls.tool_id IS 'Nothing: the tool is gone.';

CREATE TABLE token_usage_logs (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    run_id        uuid,
    model         text NOT NULL REFERENCES language_models (code) ON UPDATE CASCADE,
    tokens_in     integer NOT NULL,
    tokens_out    integer NOT NULL,
    cost          numeric(12,6) NOT NULL,
    used_at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, run_id) REFERENCES agent_runs (dealership_id, id) ON DELETE SET NULL (run_id),
    CONSTRAINT usage_not_negative CHECK (tokens_in >= 0 AND tokens_out >= 0 AND cost >= 0)
);
CREATE INDEX token_usage_logs_dealership_id_used_at_idx ON token_usage_logs (dealership_id, used_at);
CREATE INDEX token_usage_logs_run_id_idx ON token_usage_logs (run_id);
COMMENT ON TABLE token_usage_logs IS 'Tokens that a run read and wrote, and what they cost.';
COMMENT ON COLUMN token_usage_logs.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN token_usage_logs.run_id IS 'Nothing: the run is gone, and the bill remains.';
COMMENT ON COLUMN token_usage_logs.cost IS 'In dollars, at the prices of that day.';

CREATE TABLE sandboxes (
    dealership_id     uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id                uuid NOT NULL DEFAULT gen_random_uuid(),
    name              text NOT NULL,
    agent_id          uuid NOT NULL,
    owner_id          uuid,
    token_limit_daily integer NOT NULL DEFAULT 10000,
    is_active         boolean NOT NULL DEFAULT true,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name),
    FOREIGN KEY (dealership_id, agent_id) REFERENCES agents (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, owner_id) REFERENCES users (dealership_id, id) ON DELETE SET NULL (owner_id),
    CONSTRAINT token_limit_positive CHECK (token_limit_daily > 0)
);
CREATE INDEX sandboxes_agent_id_idx ON sandboxes (agent_id);
COMMENT ON TABLE sandboxes IS 'A place where staff try an agent without customers.';
COMMENT ON COLUMN sandboxes.dealership_id IS 'Whose row it is.';

ALTER TABLE conversations
    ADD COLUMN agent_id uuid,
    ADD FOREIGN KEY (dealership_id, agent_id) REFERENCES agents (dealership_id, id) ON DELETE SET NULL (agent_id);
CREATE INDEX conversations_agent_id_idx ON conversations (agent_id);
COMMENT ON COLUMN conversations.agent_id IS 'The AI agent in charge; nothing: the orchestrator chooses for each message.';

ALTER TABLE messages
    ADD COLUMN agent_run_id uuid,
    ADD COLUMN ai_confidence numeric(3,2),
    ADD FOREIGN KEY (dealership_id, agent_run_id) REFERENCES agent_runs (dealership_id, id) ON DELETE SET NULL (agent_run_id),
    ADD CONSTRAINT confidence_is_share CHECK (ai_confidence BETWEEN 0 AND 1);
CREATE INDEX messages_agent_run_id_idx ON messages (agent_run_id);
COMMENT ON COLUMN messages.agent_run_id IS 'The run that wrote it.';
COMMENT ON COLUMN messages.ai_confidence IS 'From 0 to 1.';
