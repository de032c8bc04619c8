-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.user_profiles: column full_name, column time_zone.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.user_profiles; readers and writers wait.
-- Work: reads public.user_profiles once.
-- LOSES values of public.user_profiles.time_zone.
-- LOSES values of public.user_profiles.full_name.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.user_profiles: column full_name, column time_zone.
-- squawk-ignore-file ban-drop-column, ban-drop-function -- version 2 brought it, and ends with this
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
    LOCK TABLE public.user_profiles IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.user_profiles WHERE time_zone IS DISTINCT FROM 'UTC'::text) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.user_profiles.time_zone; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.user_profiles WHERE full_name IS DISTINCT FROM (display_name)::text) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.user_profiles.full_name; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

DROP TRIGGER pilaster_in_step ON public.user_profiles;

DROP FUNCTION public.user_profiles_in_step();

ALTER TABLE public.user_profiles
    DROP COLUMN time_zone;

ALTER TABLE public.user_profiles
    DROP COLUMN full_name;

-- pilaster: by hand, after
-- pilaster: end
