-- dealership: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.dealerships: column operation_mode, column ai_config, column agent_config, column lead_routing.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.dealerships; readers and writers wait.
-- Work: reads public.dealerships once.
-- LOSES values of public.dealerships.lead_routing.
-- LOSES values of public.dealerships.agent_config.
-- LOSES values of public.dealerships.ai_config.
-- LOSES values of public.dealerships.operation_mode.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.dealerships: column operation_mode, column ai_config, column agent_config, column lead_routing.
-- squawk-ignore-file ban-drop-column -- version 2 brought it, and ends with this
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DO $pilaster$
#variable_conflict use_column
BEGIN
    IF current_setting('pilaster.allow_data_loss', true) = 'yes' THEN
        RETURN;
    END IF;
    PERFORM set_config('row_security', 'off', true);
    LOCK TABLE public.dealerships IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.dealerships WHERE lead_routing IS DISTINCT FROM '{}'::jsonb) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.dealerships.lead_routing; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.dealerships WHERE agent_config IS DISTINCT FROM '{}'::jsonb) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.dealerships.agent_config; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.dealerships WHERE ai_config IS DISTINCT FROM '{}'::jsonb) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.dealerships.ai_config; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.dealerships WHERE operation_mode IS DISTINCT FROM 'rylie_ai'::public.operation_mode) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.dealerships.operation_mode; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

ALTER TABLE public.dealerships
    DROP COLUMN lead_routing;

ALTER TABLE public.dealerships
    DROP COLUMN agent_config;

ALTER TABLE public.dealerships
    DROP COLUMN ai_config;

ALTER TABLE public.dealerships
    DROP COLUMN operation_mode;

-- pilaster: by hand, after
-- pilaster: end
