-- dealership: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.vehicles: column operation_mode, column ai_config, column lead_score, column lifecycle_stage, column last_interaction_at, column view_count, column inquiry_count, column test_drive_count, column recommendation_score, column custom_attributes.
-- Specs: inventory.kdl
-- Lock: ACCESS EXCLUSIVE on public.vehicles; readers and writers wait.
-- The way back: Takes from public.vehicles: column operation_mode, column ai_config, column lead_score, column lifecycle_stage, column last_interaction_at, column view_count, column inquiry_count, column test_drive_count, column recommendation_score, column custom_attributes.
-- squawk-ignore-file prefer-bigint-over-int -- the specs choose the types
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.vehicles
    ADD COLUMN operation_mode public.operation_mode;

COMMENT ON COLUMN public.vehicles.operation_mode IS 'Who answers questions about it; nothing: as the dealership does.';

ALTER TABLE public.vehicles
    ADD COLUMN ai_config jsonb;

COMMENT ON COLUMN public.vehicles.ai_config IS 'What the AI may say and offer for it; nothing: as the dealership says.';

ALTER TABLE public.vehicles
    ADD COLUMN lead_score integer DEFAULT 50 NOT NULL;

COMMENT ON COLUMN public.vehicles.lead_score IS 'How promising its leads are, from 0 to 100.';

ALTER TABLE public.vehicles
    ADD COLUMN lifecycle_stage public.lifecycle_stage DEFAULT 'new' NOT NULL;

COMMENT ON COLUMN public.vehicles.lifecycle_stage IS 'Where it stands in the sales process.';

ALTER TABLE public.vehicles
    ADD COLUMN last_interaction_at timestamptz;

COMMENT ON COLUMN public.vehicles.last_interaction_at IS 'When a shopper last looked or asked.';

ALTER TABLE public.vehicles
    ADD COLUMN view_count integer DEFAULT 0 NOT NULL;

ALTER TABLE public.vehicles
    ADD COLUMN inquiry_count integer DEFAULT 0 NOT NULL;

ALTER TABLE public.vehicles
    ADD COLUMN test_drive_count integer DEFAULT 0 NOT NULL;

ALTER TABLE public.vehicles
    ADD COLUMN recommendation_score numeric(5,4);

COMMENT ON COLUMN public.vehicles.recommendation_score IS 'How gladly it is recommended, from 0 to 1; nothing: not computed.';

ALTER TABLE public.vehicles
    ADD COLUMN custom_attributes jsonb DEFAULT '{}' NOT NULL;

-- pilaster: by hand, after
-- pilaster: end
