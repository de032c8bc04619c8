-- dealership: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.vehicles: column operation_mode, column ai_config, column lead_score, column lifecycle_stage, column last_interaction_at, column view_count, column inquiry_count, column test_drive_count, column recommendation_score, column custom_attributes.
-- Specs: inventory.kdl
-- Lock: ACCESS EXCLUSIVE on public.vehicles; readers and writers wait.
-- Work: reads public.vehicles once.
-- LOSES values of public.vehicles.custom_attributes.
-- LOSES values of public.vehicles.recommendation_score.
-- LOSES values of public.vehicles.test_drive_count.
-- LOSES values of public.vehicles.inquiry_count.
-- LOSES values of public.vehicles.view_count.
-- LOSES values of public.vehicles.last_interaction_at.
-- LOSES values of public.vehicles.lifecycle_stage.
-- LOSES values of public.vehicles.lead_score.
-- LOSES values of public.vehicles.ai_config.
-- LOSES values of public.vehicles.operation_mode.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.vehicles: column operation_mode, column ai_config, column lead_score, column lifecycle_stage, column last_interaction_at, column view_count, column inquiry_count, column test_drive_count, column recommendation_score, column custom_attributes.
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

ALTER TABLE public.vehicles
    DROP COLUMN custom_attributes;

ALTER TABLE public.vehicles
    DROP COLUMN recommendation_score;

ALTER TABLE public.vehicles
    DROP COLUMN test_drive_count;

ALTER TABLE public.vehicles
    DROP COLUMN inquiry_count;

ALTER TABLE public.vehicles
    DROP COLUMN view_count;

ALTER TABLE public.vehicles
    DROP COLUMN last_interaction_at;

ALTER TABLE public.vehicles
    DROP COLUMN lifecycle_stage;

ALTER TABLE public.vehicles
    DROP COLUMN lead_score;

ALTER TABLE public.vehicles
    DROP COLUMN ai_config;

ALTER TABLE public.vehicles
    DROP COLUMN operation_mode;

-- pilaster: by hand, after
-- pilaster: end
