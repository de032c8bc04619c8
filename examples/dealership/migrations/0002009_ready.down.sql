-- dealership: opens version 2 beside 1. Phase finish, the way down.
-- Refuses to begin the way down while it would lose data.
-- Lock: SHARE ROW EXCLUSIVE on public.ai_suggestions; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.chat_sessions; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.chat_widgets; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.conversation_modes; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.dealerships; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.direct_agents; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.lead_routing_rules; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.mode_changes; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.mode_metrics; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.mode_schedules; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.quick_replies; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.vehicle_stage_changes; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.vehicles; writers wait.
-- Work: reads public.mode_metrics once.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: The step is complete; makes sure that every index was built to its end.

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DO $pilaster$
#variable_conflict use_column
DECLARE
    doomed text;
    filled boolean;
BEGIN
    IF current_setting('pilaster.allow_data_loss', true) = 'yes' THEN
        RETURN;
    END IF;
    PERFORM set_config('row_security', 'off', true);
    FOREACH doomed IN ARRAY ARRAY[
        'public.mode_metrics',
        'public.quick_replies',
        'public.chat_sessions',
        'public.chat_widgets',
        'public.ai_suggestions',
        'public.lead_routing_rules',
        'public.direct_agents',
        'public.mode_schedules',
        'public.vehicle_stage_changes',
        'public.conversation_modes',
        'public.mode_changes'
    ] LOOP
        EXECUTE 'LOCK TABLE ' || doomed || ' IN SHARE ROW EXCLUSIVE MODE';
        CONTINUE WHEN pg_catalog.pg_relation_size(doomed::pg_catalog.regclass) = 0
            AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits WHERE inhparent = doomed::pg_catalog.regclass);
        EXECUTE 'SELECT EXISTS (SELECT FROM ' || doomed || ')' INTO filled;
        IF filled THEN
            RAISE EXCEPTION USING MESSAGE = 'this would lose rows of ' || doomed || '; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
        END IF;
    END LOOP;
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
    LOCK TABLE public.vehicles IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.vehicles WHERE custom_attributes IS DISTINCT FROM '{}'::jsonb) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.vehicles.custom_attributes; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.vehicles WHERE recommendation_score IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.vehicles.recommendation_score; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.vehicles WHERE test_drive_count IS DISTINCT FROM 0::integer) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.vehicles.test_drive_count; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.vehicles WHERE inquiry_count IS DISTINCT FROM 0::integer) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.vehicles.inquiry_count; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.vehicles WHERE view_count IS DISTINCT FROM 0::integer) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.vehicles.view_count; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.vehicles WHERE last_interaction_at IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.vehicles.last_interaction_at; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.vehicles WHERE lifecycle_stage IS DISTINCT FROM 'new'::public.lifecycle_stage) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.vehicles.lifecycle_stage; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.vehicles WHERE lead_score IS DISTINCT FROM 50::integer) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.vehicles.lead_score; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.vehicles WHERE ai_config IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.vehicles.ai_config; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.vehicles WHERE operation_mode IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.vehicles.operation_mode; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

-- pilaster: by hand, after
-- pilaster: end
