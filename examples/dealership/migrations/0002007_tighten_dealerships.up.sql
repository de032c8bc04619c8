-- no-transaction
-- dealership: opens version 2 beside 1. Phase finish, the way up.
-- Promises for public.dealerships, first for new rows, then for all: mode_configs_are_objects.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.dealerships; readers and writers wait.
-- Work: reads public.dealerships once.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: No longer promises for public.dealerships: mode_configs_are_objects.

DO $pilaster$
BEGIN
    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.dealerships
        DROP CONSTRAINT IF EXISTS mode_configs_are_objects;
    ALTER TABLE public.dealerships
        ADD CONSTRAINT mode_configs_are_objects CHECK (jsonb_typeof(ai_config) = 'object' AND jsonb_typeof(agent_config) = 'object' AND jsonb_typeof(lead_routing) = 'object') NOT VALID;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.dealerships
        VALIDATE CONSTRAINT mode_configs_are_objects;
END
$pilaster$;
