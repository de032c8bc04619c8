-- dealership: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.dealerships: column operation_mode, column ai_config, column agent_config, column lead_routing.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.dealerships; readers and writers wait.
-- The way back: Takes from public.dealerships: column operation_mode, column ai_config, column agent_config, column lead_routing.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.dealerships
    ADD COLUMN operation_mode public.operation_mode DEFAULT 'rylie_ai' NOT NULL;

COMMENT ON COLUMN public.dealerships.operation_mode IS 'Who answers its customers.';

ALTER TABLE public.dealerships
    ADD COLUMN ai_config jsonb DEFAULT '{}' NOT NULL;

COMMENT ON COLUMN public.dealerships.ai_config IS 'What the AI may do on its own, and how boldly.';

ALTER TABLE public.dealerships
    ADD COLUMN agent_config jsonb DEFAULT '{}' NOT NULL;

COMMENT ON COLUMN public.dealerships.agent_config IS 'How its own agents are shown and reached in direct mode.';

ALTER TABLE public.dealerships
    ADD COLUMN lead_routing jsonb DEFAULT '{}' NOT NULL;

COMMENT ON COLUMN public.dealerships.lead_routing IS 'To whom leads go while no routing rule matches.';

-- pilaster: by hand, after
-- pilaster: end
