-- Dual mode: a dealership, and a vehicle where it must differ, is answered for by the AI or by the dealership's own agents.
-- Vehicles get a stage in the sales process, a score and counts; all columns have defaults or may be empty, so that code
-- which does not know them goes on working.
--
-- There is no way back: the modes that dealerships chose would be gone.

CREATE TYPE operation_mode AS ENUM ('rylie_ai', 'direct_agent');
COMMENT ON TYPE operation_mode IS 'Who answers customers.';

CREATE TYPE lifecycle_stage AS ENUM ('new', 'engaged', 'hot', 'negotiating', 'sold', 'aging');
COMMENT ON TYPE lifecycle_stage IS 'Where a vehicle stands in the sales process.';

-- Dealerships: all of them go on as before, with the AI ----------------------------------------------

ALTER TABLE dealerships
    ADD COLUMN operation_mode operation_mode NOT NULL DEFAULT 'rylie_ai',
    ADD COLUMN ai_config jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN agent_config jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN lead_routing jsonb NOT NULL DEFAULT '{}',
    ADD CONSTRAINT mode_configs_are_objects CHECK (
        jsonb_typeof(ai_config) = 'object' AND jsonb_typeof(agent_config) = 'object' AND jsonb_typeof(lead_routing) = 'object'
    );
COMMENT ON COLUMN dealerships.operation_mode IS 'Who answers its customers.';
COMMENT ON COLUMN dealerships.ai_config IS 'What the AI may do on its own, and how boldly.';
COMMENT ON COLUMN dealerships.agent_config IS 'How its own agents are shown and reached in direct mode.';
COMMENT ON COLUMN dealerships.lead_routing IS 'To whom leads go while no routing rule matches.';

-- Vehicles --------------------------------------------------------------------------------------------

ALTER TABLE vehicles
    ADD COLUMN operation_mode operation_mode,
    ADD COLUMN ai_config jsonb,
    ADD COLUMN lead_score integer NOT NULL DEFAULT 50,
    ADD COLUMN lifecycle_stage lifecycle_stage NOT NULL DEFAULT 'new',
    ADD COLUMN last_interaction_at timestamptz,
    ADD COLUMN view_count integer NOT NULL DEFAULT 0,
    ADD COLUMN inquiry_count integer NOT NULL DEFAULT 0,
    ADD COLUMN test_drive_count integer NOT NULL DEFAULT 0,
    ADD COLUMN recommendation_score numeric(5,4),
    ADD COLUMN custom_attributes jsonb NOT NULL DEFAULT '{}',
    ADD CONSTRAINT lead_score_is_percentage CHECK (lead_score BETWEEN 0 AND 100),
    ADD CONSTRAINT counts_not_negative CHECK (view_count >= 0 AND inquiry_count >= 0 AND test_drive_count >= 0),
    ADD CONSTRAINT recommendation_score_is_share CHECK (recommendation_score BETWEEN 0 AND 1);
CREATE INDEX vehicles_dealership_id_lifecycle_stage_idx ON vehicles (dealership_id, lifecycle_stage);
CREATE INDEX vehicles_dealership_id_operation_mode_idx ON vehicles (dealership_id, operation_mode)
    WHERE operation_mode IS NOT NULL;
COMMENT ON INDEX vehicles_dealership_id_operation_mode_idx IS 'Vehicles that differ from their dealership.';
COMMENT ON COLUMN vehicles.operation_mode IS 'Who answers questions about it; nothing: as the dealership does.';
COMMENT ON COLUMN vehicles.ai_config IS 'What the AI may say and offer for it; nothing: as the dealership says.';
COMMENT ON COLUMN vehicles.lead_score IS 'How promising its leads are, from 0 to 100.';
COMMENT ON COLUMN vehicles.lifecycle_stage IS 'Where it stands in the sales process.';
COMMENT ON COLUMN vehicles.last_interaction_at IS 'When a shopper last looked or asked.';
COMMENT ON COLUMN vehicles.recommendation_score IS 'How gladly it is recommended, from 0 to 1; nothing: not computed.';

CREATE TYPE mode_scope AS ENUM ('dealership', 'vehicle', 'conversation');
COMMENT ON TYPE mode_scope IS 'What a change of mode is about.';

CREATE TABLE mode_changes (
    dealership_id   uuid NOT NULL DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) REFERENCES dealerships (id) ON DELETE CASCADE,
    id              uuid NOT NULL DEFAULT gen_random_uuid(),
    scope           mode_scope NOT NULL,
    vehicle_id      uuid,
    conversation_id uuid,
    from_mode       operation_mode,
    to_mode         operation_mode,
    reason          text NOT NULL DEFAULT '',
    changed_by      uuid,
    changed_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, vehicle_id) REFERENCES vehicles (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, conversation_id) REFERENCES conversations (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, changed_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (changed_by),
    CONSTRAINT modes_differ CHECK (from_mode IS DISTINCT FROM to_mode),
    CONSTRAINT vehicle_by_scope CHECK ((scope = 'vehicle') = (vehicle_id IS NOT NULL)),
    CONSTRAINT conversation_by_scope CHECK ((scope = 'conversation') = (conversation_id IS NOT NULL))
);
CREATE INDEX mode_changes_newest_idx ON mode_changes (dealership_id, changed_at DESC);
CREATE INDEX mode_changes_vehicle_id_idx ON mode_changes (vehicle_id);
CREATE INDEX mode_changes_conversation_id_idx ON mode_changes (conversation_id);
COMMENT ON TABLE mode_changes IS 'That another kind of agent answers from then on.';
COMMENT ON COLUMN mode_changes.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN mode_changes.vehicle_id IS 'The vehicle, where it is about one.';
COMMENT ON COLUMN mode_changes.conversation_id IS 'The conversation, where it is about one.';
COMMENT ON COLUMN mode_changes.from_mode IS 'Nothing: it followed its dealership.';
COMMENT ON COLUMN mode_changes.to_mode IS 'Nothing: it follows its dealership again.';
COMMENT ON COLUMN mode_changes.changed_by IS 'Nothing: by the opening hours.';

CREATE TABLE vehicle_stage_changes (
    dealership_id uuid NOT NULL DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    vehicle_id    uuid NOT NULL,
    from_stage    lifecycle_stage,
    to_stage      lifecycle_stage NOT NULL,
    changed_by    uuid,
    changed_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, vehicle_id) REFERENCES vehicles (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, changed_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (changed_by),
    CONSTRAINT stages_differ CHECK (from_stage IS DISTINCT FROM to_stage)
);
CREATE INDEX vehicle_stage_changes_newest_idx ON vehicle_stage_changes (vehicle_id, changed_at DESC);
COMMENT ON TABLE vehicle_stage_changes IS 'That a vehicle came to another stage of the sales process.';
COMMENT ON COLUMN vehicle_stage_changes.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN vehicle_stage_changes.from_stage IS 'Nothing: the vehicle was new to the platform.';
COMMENT ON COLUMN vehicle_stage_changes.changed_by IS 'Nothing: the platform, by what shoppers did.';

CREATE TABLE mode_schedules (
    dealership_id uuid NOT NULL DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    weekday       smallint NOT NULL,
    starts_at     time NOT NULL,
    ends_at       time NOT NULL,
    mode          operation_mode NOT NULL,
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, weekday, starts_at),
    CONSTRAINT weekday_in_week CHECK (weekday BETWEEN 1 AND 7),
    CONSTRAINT hours_in_order CHECK (starts_at < ends_at)
);
COMMENT ON TABLE mode_schedules IS 'Hours of the week in which a mode holds.';
COMMENT ON COLUMN mode_schedules.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN mode_schedules.weekday IS '1 is Monday, as in ISO 8601.';
COMMENT ON COLUMN mode_schedules.starts_at IS 'In the dealership''s time zone.';

CREATE TABLE mode_metrics (
    dealership_id    uuid NOT NULL DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) REFERENCES dealerships (id) ON DELETE CASCADE,
    day              date NOT NULL,
    mode             operation_mode NOT NULL,
    conversations    integer NOT NULL DEFAULT 0,
    average_response interval,
    appointments     integer NOT NULL DEFAULT 0,
    handovers        integer NOT NULL DEFAULT 0,
    satisfaction     numeric(3,2),
    PRIMARY KEY (dealership_id, day, mode),
    CONSTRAINT counts_not_negative CHECK (conversations >= 0 AND appointments >= 0 AND handovers >= 0),
    CONSTRAINT satisfaction_one_to_five CHECK (satisfaction BETWEEN 1 AND 5)
);
COMMENT ON TABLE mode_metrics IS 'How a mode did on one day.';
COMMENT ON COLUMN mode_metrics.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN mode_metrics.satisfaction IS 'From 1 to 5; nothing: nobody rated.';

-- Row-level security and rights -----------------------------------------------------------------------

ALTER TABLE mode_changes
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mode_changes
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON mode_changes IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE vehicle_stage_changes
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON vehicle_stage_changes
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON vehicle_stage_changes IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE mode_schedules
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mode_schedules
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON mode_schedules IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE mode_metrics
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mode_metrics
    USING (dealership_id = NULLIF(current_setting('dealership.tenant', true), '')::uuid);
COMMENT ON POLICY tenant ON mode_metrics IS 'A session sees and writes what is its tenant''s.';

GRANT SELECT, INSERT, UPDATE, DELETE ON
    mode_changes, vehicle_stage_changes, mode_schedules, mode_metrics
TO dealership_app;
