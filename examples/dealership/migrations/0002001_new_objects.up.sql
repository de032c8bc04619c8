-- dealership: opens version 2 beside 1. Phase expand, the way up.
-- Makes new tables: public.mode_changes, public.conversation_modes, public.vehicle_stage_changes, public.mode_schedules, public.direct_agents, public.lead_routing_rules, public.ai_suggestions, public.chat_widgets, public.chat_sessions, public.quick_replies, public.mode_metrics.
-- Specs: dual_mode.kdl
-- Lock: SHARE ROW EXCLUSIVE on public.agent_runs; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.conversations; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.customers; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.dealerships; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.lead_sources; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.messages; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.users; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.vehicles; writers wait.
-- The way back: Drops tables: public.mode_changes, public.conversation_modes, public.vehicle_stage_changes, public.mode_schedules, public.direct_agents, public.lead_routing_rules, public.ai_suggestions, public.chat_widgets, public.chat_sessions, public.quick_replies, public.mode_metrics.
-- squawk-ignore-file prefer-bigint-over-int, prefer-bigint-over-smallint -- the specs choose the types
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

CREATE TYPE public.operation_mode AS ENUM (
    'rylie_ai',
    'direct_agent'
);

COMMENT ON TYPE public.operation_mode IS 'Who answers customers.';

CREATE TYPE public.lifecycle_stage AS ENUM (
    'new',
    'engaged',
    'hot',
    'negotiating',
    'sold',
    'aging'
);

COMMENT ON TYPE public.lifecycle_stage IS 'Where a vehicle stands in the sales process.';

CREATE TYPE public.mode_scope AS ENUM (
    'dealership',
    'vehicle',
    'conversation'
);

COMMENT ON TYPE public.mode_scope IS 'What a change of mode is about.';

CREATE TYPE public.assignment_strategy AS ENUM (
    'round_robin',
    'least_busy',
    'skill',
    'manual'
);

COMMENT ON TYPE public.assignment_strategy IS 'How a conversation finds its agent.';

CREATE TYPE public.suggestion_verdict AS ENUM (
    'pending',
    'used',
    'edited',
    'dismissed'
);

COMMENT ON TYPE public.suggestion_verdict IS 'What an agent made of a proposal.';

CREATE TYPE public.widget_position AS ENUM (
    'bottom_right',
    'bottom_left',
    'full_page'
);

CREATE TABLE public.mode_changes (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    scope public.mode_scope NOT NULL,
    vehicle_id uuid,
    conversation_id uuid,
    from_mode public.operation_mode,
    to_mode public.operation_mode,
    reason text DEFAULT '' NOT NULL,
    changed_by uuid,
    changed_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT mode_changes_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT modes_differ CHECK (from_mode IS DISTINCT FROM to_mode),
    CONSTRAINT vehicle_by_scope CHECK ((scope = 'vehicle') = (vehicle_id IS NOT NULL)),
    CONSTRAINT conversation_by_scope CHECK ((scope = 'conversation') = (conversation_id IS NOT NULL))
);

CREATE INDEX mode_changes_newest_idx
    ON public.mode_changes (dealership_id, changed_at DESC);

CREATE INDEX mode_changes_vehicle_id_idx
    ON public.mode_changes (vehicle_id);

CREATE INDEX mode_changes_conversation_id_idx
    ON public.mode_changes (conversation_id);

COMMENT ON TABLE public.mode_changes IS 'That another kind of agent answers from then on.';

COMMENT ON COLUMN public.mode_changes.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.mode_changes.vehicle_id IS 'The vehicle, where it is about one.';

COMMENT ON COLUMN public.mode_changes.conversation_id IS 'The conversation, where it is about one.';

COMMENT ON COLUMN public.mode_changes.from_mode IS 'Nothing: it followed its dealership.';

COMMENT ON COLUMN public.mode_changes.to_mode IS 'Nothing: it follows its dealership again.';

COMMENT ON COLUMN public.mode_changes.changed_by IS 'Nothing: by the opening hours.';

ALTER TABLE public.mode_changes
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.mode_changes
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.mode_changes TO dealership_app;

CREATE POLICY tenant ON public.mode_changes
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.mode_changes IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.conversation_modes (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    conversation_id uuid NOT NULL,
    mode public.operation_mode NOT NULL,
    assigned_agent_id uuid,
    set_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT conversation_modes_pkey PRIMARY KEY (dealership_id, conversation_id)
);

CREATE INDEX conversation_modes_assigned_agent_id_idx
    ON public.conversation_modes (assigned_agent_id);

COMMENT ON TABLE public.conversation_modes IS 'Who answers in a conversation, where that is not as its vehicle or dealership says.';

COMMENT ON COLUMN public.conversation_modes.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.conversation_modes.assigned_agent_id IS 'Who of the direct agents answers; nothing: not found yet, or the AI.';

ALTER TABLE public.conversation_modes
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.conversation_modes
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.conversation_modes TO dealership_app;

CREATE POLICY tenant ON public.conversation_modes
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.conversation_modes IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.vehicle_stage_changes (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    vehicle_id uuid NOT NULL,
    from_stage public.lifecycle_stage,
    to_stage public.lifecycle_stage NOT NULL,
    changed_by uuid,
    changed_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT vehicle_stage_changes_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT stages_differ CHECK (from_stage IS DISTINCT FROM to_stage)
);

CREATE INDEX vehicle_stage_changes_newest_idx
    ON public.vehicle_stage_changes (vehicle_id, changed_at DESC);

COMMENT ON TABLE public.vehicle_stage_changes IS 'That a vehicle came to another stage of the sales process.';

COMMENT ON COLUMN public.vehicle_stage_changes.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.vehicle_stage_changes.from_stage IS 'Nothing: the vehicle was new to the platform.';

COMMENT ON COLUMN public.vehicle_stage_changes.changed_by IS 'Nothing: the platform, by what shoppers did.';

ALTER TABLE public.vehicle_stage_changes
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.vehicle_stage_changes
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.vehicle_stage_changes TO dealership_app;

CREATE POLICY tenant ON public.vehicle_stage_changes
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.vehicle_stage_changes IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.mode_schedules (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    weekday smallint NOT NULL,
    starts_at time NOT NULL,
    ends_at time NOT NULL,
    mode public.operation_mode NOT NULL,
    CONSTRAINT mode_schedules_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT mode_schedules_dealership_id_weekday_starts_at_key UNIQUE (dealership_id, weekday, starts_at),
    CONSTRAINT weekday_in_week CHECK (weekday BETWEEN 1 AND 7),
    CONSTRAINT hours_in_order CHECK (starts_at < ends_at)
);

COMMENT ON TABLE public.mode_schedules IS 'Hours of the week in which a mode holds.';

COMMENT ON COLUMN public.mode_schedules.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.mode_schedules.weekday IS '1 is Monday, as in ISO 8601.';

COMMENT ON COLUMN public.mode_schedules.starts_at IS 'In the dealership''s time zone.';

ALTER TABLE public.mode_schedules
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.mode_schedules
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.mode_schedules TO dealership_app;

CREATE POLICY tenant ON public.mode_schedules
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.mode_schedules IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.direct_agents (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    user_id uuid NOT NULL,
    skills text[] DEFAULT '{}' NOT NULL,
    languages text[] DEFAULT '{en}' NOT NULL,
    max_conversations smallint DEFAULT 5 NOT NULL,
    greeting text,
    is_accepting boolean DEFAULT true NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT direct_agents_pkey PRIMARY KEY (dealership_id, user_id),
    CONSTRAINT max_conversations_positive CHECK (max_conversations > 0)
);

CREATE INDEX direct_agents_skills_idx
    ON public.direct_agents USING gin (skills);

COMMENT ON TABLE public.direct_agents IS 'A person who answers customers directly, and what they are good at.';

COMMENT ON COLUMN public.direct_agents.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.direct_agents.languages IS 'BCP 47 tags.';

COMMENT ON COLUMN public.direct_agents.greeting IS 'First line that they send; nothing: the dealership''s.';

ALTER TABLE public.direct_agents
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.direct_agents
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.direct_agents TO dealership_app;

CREATE POLICY tenant ON public.direct_agents
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.direct_agents IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.lead_routing_rules (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    "position" integer NOT NULL,
    source_id uuid,
    lifecycle_stage public.lifecycle_stage,
    score_from smallint,
    strategy public.assignment_strategy DEFAULT 'round_robin' NOT NULL,
    assign_to uuid,
    fall_back_to_ai_after interval,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT lead_routing_rules_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT lead_routing_rules_dealership_id_name_key UNIQUE (dealership_id, name),
    CONSTRAINT lead_routing_rules_dealership_id_position_key UNIQUE (dealership_id, "position") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT score_is_percentage CHECK (score_from BETWEEN 0 AND 100),
    CONSTRAINT fall_back_positive CHECK (fall_back_to_ai_after > '0'::interval)
);

CREATE INDEX lead_routing_rules_source_id_idx
    ON public.lead_routing_rules (source_id);

COMMENT ON TABLE public.lead_routing_rules IS 'To whom a lead goes in direct mode; the first rule that counts decides.';

COMMENT ON COLUMN public.lead_routing_rules.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.lead_routing_rules."position" IS 'Order in which rules are tried.';

COMMENT ON COLUMN public.lead_routing_rules.source_id IS 'Nothing: leads of any source.';

COMMENT ON COLUMN public.lead_routing_rules.lifecycle_stage IS 'Stage of the vehicle; nothing: any, or no vehicle.';

COMMENT ON COLUMN public.lead_routing_rules.score_from IS 'Lowest score of the lead; nothing: any.';

COMMENT ON COLUMN public.lead_routing_rules.assign_to IS 'Nothing: found by the strategy.';

COMMENT ON COLUMN public.lead_routing_rules.fall_back_to_ai_after IS 'When the AI answers because nobody did; nothing: never.';

ALTER TABLE public.lead_routing_rules
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.lead_routing_rules
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.lead_routing_rules TO dealership_app;

CREATE POLICY tenant ON public.lead_routing_rules
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.lead_routing_rules IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.ai_suggestions (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    conversation_id uuid NOT NULL,
    answers_message_id uuid,
    agent_run_id uuid,
    body text NOT NULL,
    verdict public.suggestion_verdict DEFAULT 'pending' NOT NULL,
    sent_message_id uuid,
    decided_by uuid,
    decided_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT ai_suggestions_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT decided_has_time CHECK ((verdict = 'pending') = (decided_at IS NULL))
);

CREATE INDEX ai_suggestions_conversation_id_created_at_idx
    ON public.ai_suggestions (conversation_id, created_at);

CREATE INDEX ai_suggestions_agent_run_id_idx
    ON public.ai_suggestions (agent_run_id);

CREATE INDEX ai_suggestions_answers_message_id_idx
    ON public.ai_suggestions (answers_message_id);

CREATE INDEX ai_suggestions_sent_message_id_idx
    ON public.ai_suggestions (sent_message_id);

COMMENT ON TABLE public.ai_suggestions IS 'An answer that the AI proposes to the agent.';

COMMENT ON COLUMN public.ai_suggestions.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.ai_suggestions.answers_message_id IS 'The message that it would answer.';

COMMENT ON COLUMN public.ai_suggestions.sent_message_id IS 'What was sent in the end.';

ALTER TABLE public.ai_suggestions
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.ai_suggestions
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.ai_suggestions TO dealership_app;

CREATE POLICY tenant ON public.ai_suggestions
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.ai_suggestions IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.chat_widgets (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    allowed_origins text[] NOT NULL,
    "position" public.widget_position DEFAULT 'bottom_right' NOT NULL,
    greeting text,
    appearance jsonb DEFAULT '{}' NOT NULL,
    operation_mode public.operation_mode,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT chat_widgets_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT chat_widgets_dealership_id_name_key UNIQUE (dealership_id, name),
    CONSTRAINT has_origins CHECK (cardinality(allowed_origins) > 0)
);

COMMENT ON TABLE public.chat_widgets IS 'A chat window on a site of the dealership.';

COMMENT ON COLUMN public.chat_widgets.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.chat_widgets.allowed_origins IS 'Sites that may show it.';

COMMENT ON COLUMN public.chat_widgets.greeting IS 'Nothing: the dealership''s welcome message.';

COMMENT ON COLUMN public.chat_widgets.operation_mode IS 'Who answers in it; nothing: as the dealership does.';

ALTER TABLE public.chat_widgets
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.chat_widgets
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.chat_widgets TO dealership_app;

CREATE POLICY tenant ON public.chat_widgets
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.chat_widgets IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.chat_sessions (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    widget_id uuid NOT NULL,
    customer_id uuid,
    conversation_id uuid,
    vehicle_id uuid,
    visitor_hash bytea NOT NULL,
    page_url text,
    started_at timestamptz DEFAULT now() NOT NULL,
    last_seen_at timestamptz DEFAULT now() NOT NULL,
    ended_at timestamptz,
    CONSTRAINT chat_sessions_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT visitor_hash_length CHECK (octet_length(visitor_hash) = 32),
    CONSTRAINT ended_after_start CHECK (ended_at >= started_at)
);

CREATE INDEX chat_sessions_widget_id_started_at_idx
    ON public.chat_sessions (widget_id, started_at);

CREATE INDEX chat_sessions_visitor_hash_idx
    ON public.chat_sessions (visitor_hash);

CREATE INDEX chat_sessions_customer_id_idx
    ON public.chat_sessions (customer_id);

CREATE INDEX chat_sessions_conversation_id_idx
    ON public.chat_sessions (conversation_id);

CREATE INDEX chat_sessions_vehicle_id_idx
    ON public.chat_sessions (vehicle_id);

COMMENT ON TABLE public.chat_sessions IS 'A visitor''s stay in a chat window.';

COMMENT ON COLUMN public.chat_sessions.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.chat_sessions.customer_id IS 'Nothing: not known by name yet.';

COMMENT ON COLUMN public.chat_sessions.conversation_id IS 'Nothing: nothing was written yet.';

COMMENT ON COLUMN public.chat_sessions.vehicle_id IS 'The vehicle on whose page it was opened.';

COMMENT ON COLUMN public.chat_sessions.visitor_hash IS 'SHA-256 of a token in the visitor''s browser, to know them again.';

ALTER TABLE public.chat_sessions
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.chat_sessions
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.chat_sessions TO dealership_app;

CREATE POLICY tenant ON public.chat_sessions
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.chat_sessions IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.quick_replies (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    shortcut text NOT NULL,
    body text NOT NULL,
    owner_id uuid,
    use_count integer DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT quick_replies_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT quick_replies_dealership_id_owner_id_shortcut_key UNIQUE NULLS NOT DISTINCT (dealership_id, owner_id, shortcut),
    CONSTRAINT use_count_not_negative CHECK (use_count >= 0)
);

COMMENT ON TABLE public.quick_replies IS 'A sentence that agents send with one click.';

COMMENT ON COLUMN public.quick_replies.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.quick_replies.shortcut IS 'What the agent types for it.';

COMMENT ON COLUMN public.quick_replies.owner_id IS 'Whose it is; nothing: everybody''s.';

ALTER TABLE public.quick_replies
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.quick_replies
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.quick_replies TO dealership_app;

CREATE POLICY tenant ON public.quick_replies
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.quick_replies IS 'A session sees and writes what is its tenant''s.';

CREATE TABLE public.mode_metrics (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    day date NOT NULL,
    mode public.operation_mode NOT NULL,
    conversations integer DEFAULT 0 NOT NULL,
    average_response interval,
    appointments integer DEFAULT 0 NOT NULL,
    handovers integer DEFAULT 0 NOT NULL,
    satisfaction numeric(3,2),
    CONSTRAINT mode_metrics_pkey PRIMARY KEY (dealership_id, day, mode),
    CONSTRAINT counts_not_negative CHECK (conversations >= 0 AND appointments >= 0 AND handovers >= 0),
    CONSTRAINT satisfaction_one_to_five CHECK (satisfaction BETWEEN 1 AND 5)
);

COMMENT ON TABLE public.mode_metrics IS 'How a mode did on one day.';

COMMENT ON COLUMN public.mode_metrics.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.mode_metrics.satisfaction IS 'From 1 to 5; nothing: nobody rated.';

ALTER TABLE public.mode_metrics
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.mode_metrics
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.mode_metrics TO dealership_app;

CREATE POLICY tenant ON public.mode_metrics
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.mode_metrics IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE public.mode_changes
    ADD CONSTRAINT mode_changes_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.mode_changes
    ADD CONSTRAINT mode_changes_dealership_id_vehicle_id_fkey FOREIGN KEY (dealership_id, vehicle_id) REFERENCES public.vehicles (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.mode_changes
    ADD CONSTRAINT mode_changes_dealership_id_conversation_id_fkey FOREIGN KEY (dealership_id, conversation_id) REFERENCES public.conversations (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.mode_changes
    ADD CONSTRAINT mode_changes_dealership_id_changed_by_fkey FOREIGN KEY (dealership_id, changed_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (changed_by);

ALTER TABLE public.conversation_modes
    ADD CONSTRAINT conversation_modes_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.conversation_modes
    ADD CONSTRAINT conversation_modes_dealership_id_conversation_id_fkey FOREIGN KEY (dealership_id, conversation_id) REFERENCES public.conversations (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.conversation_modes
    ADD CONSTRAINT conversation_modes_dealership_id_assigned_agent_id_fkey FOREIGN KEY (dealership_id, assigned_agent_id) REFERENCES public.direct_agents (dealership_id, user_id) ON DELETE SET NULL (assigned_agent_id);

ALTER TABLE public.vehicle_stage_changes
    ADD CONSTRAINT vehicle_stage_changes_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_stage_changes
    ADD CONSTRAINT vehicle_stage_changes_dealership_id_vehicle_id_fkey FOREIGN KEY (dealership_id, vehicle_id) REFERENCES public.vehicles (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_stage_changes
    ADD CONSTRAINT vehicle_stage_changes_dealership_id_changed_by_fkey FOREIGN KEY (dealership_id, changed_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (changed_by);

ALTER TABLE public.mode_schedules
    ADD CONSTRAINT mode_schedules_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.direct_agents
    ADD CONSTRAINT direct_agents_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.direct_agents
    ADD CONSTRAINT direct_agents_dealership_id_user_id_fkey FOREIGN KEY (dealership_id, user_id) REFERENCES public.users (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.lead_routing_rules
    ADD CONSTRAINT lead_routing_rules_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.lead_routing_rules
    ADD CONSTRAINT lead_routing_rules_dealership_id_source_id_fkey FOREIGN KEY (dealership_id, source_id) REFERENCES public.lead_sources (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.lead_routing_rules
    ADD CONSTRAINT lead_routing_rules_dealership_id_assign_to_fkey FOREIGN KEY (dealership_id, assign_to) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (assign_to);

ALTER TABLE public.ai_suggestions
    ADD CONSTRAINT ai_suggestions_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.ai_suggestions
    ADD CONSTRAINT ai_suggestions_dealership_id_conversation_id_fkey FOREIGN KEY (dealership_id, conversation_id) REFERENCES public.conversations (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.ai_suggestions
    ADD CONSTRAINT ai_suggestions_dealership_id_answers_message_id_fkey FOREIGN KEY (dealership_id, answers_message_id) REFERENCES public.messages (dealership_id, id) ON DELETE SET NULL (answers_message_id);

ALTER TABLE public.ai_suggestions
    ADD CONSTRAINT ai_suggestions_dealership_id_agent_run_id_fkey FOREIGN KEY (dealership_id, agent_run_id) REFERENCES public.agent_runs (dealership_id, id) ON DELETE SET NULL (agent_run_id);

ALTER TABLE public.ai_suggestions
    ADD CONSTRAINT ai_suggestions_dealership_id_sent_message_id_fkey FOREIGN KEY (dealership_id, sent_message_id) REFERENCES public.messages (dealership_id, id) ON DELETE SET NULL (sent_message_id);

ALTER TABLE public.ai_suggestions
    ADD CONSTRAINT ai_suggestions_dealership_id_decided_by_fkey FOREIGN KEY (dealership_id, decided_by) REFERENCES public.users (dealership_id, id) ON DELETE SET NULL (decided_by);

ALTER TABLE public.chat_widgets
    ADD CONSTRAINT chat_widgets_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.chat_sessions
    ADD CONSTRAINT chat_sessions_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.chat_sessions
    ADD CONSTRAINT chat_sessions_dealership_id_widget_id_fkey FOREIGN KEY (dealership_id, widget_id) REFERENCES public.chat_widgets (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.chat_sessions
    ADD CONSTRAINT chat_sessions_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE SET NULL (customer_id);

ALTER TABLE public.chat_sessions
    ADD CONSTRAINT chat_sessions_dealership_id_conversation_id_fkey FOREIGN KEY (dealership_id, conversation_id) REFERENCES public.conversations (dealership_id, id) ON DELETE SET NULL (conversation_id);

ALTER TABLE public.chat_sessions
    ADD CONSTRAINT chat_sessions_dealership_id_vehicle_id_fkey FOREIGN KEY (dealership_id, vehicle_id) REFERENCES public.vehicles (dealership_id, id) ON DELETE SET NULL (vehicle_id);

ALTER TABLE public.quick_replies
    ADD CONSTRAINT quick_replies_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.quick_replies
    ADD CONSTRAINT quick_replies_dealership_id_owner_id_fkey FOREIGN KEY (dealership_id, owner_id) REFERENCES public.users (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.mode_metrics
    ADD CONSTRAINT mode_metrics_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

-- pilaster: by hand, after
-- pilaster: end
