-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.user_profiles: column full_name, column time_zone.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.user_profiles; readers and writers wait.
-- The way back: Takes from public.user_profiles: column full_name, column time_zone.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.user_profiles
    ADD COLUMN full_name text;

COMMENT ON COLUMN public.user_profiles.full_name IS 'The name that others see.';

ALTER TABLE public.user_profiles
    ADD COLUMN time_zone text DEFAULT 'UTC' NOT NULL;

COMMENT ON COLUMN public.user_profiles.time_zone IS 'Name in the IANA database; viewings are shown in it.';

DO $pilaster$
#variable_conflict use_column
DECLARE
    pilaster_path text := current_setting('search_path');
BEGIN
    PERFORM set_config('search_path', 'public', true);
    PERFORM (display_name)::text FROM public.user_profiles LIMIT 0;
    PERFORM (full_name)::text FROM public.user_profiles LIMIT 0;
    PERFORM ('en')::text FROM public.user_profiles LIMIT 0;
    PERFORM set_config('search_path', pilaster_path, true);
END
$pilaster$;

CREATE OR REPLACE FUNCTION public.user_profiles_in_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = public, pg_temp
    AS $pilaster$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.full_name IS NULL THEN
            NEW.full_name := NEW.display_name;
        END IF;
        IF NEW.locale IS NULL THEN
            NEW.locale := (SELECT ('en')::text FROM (SELECT NEW.*) AS user_profiles);
        END IF;
        IF NEW.display_name IS NULL OR NEW.full_name IS DISTINCT FROM NEW.display_name THEN
            NEW.display_name := NEW.full_name;
        END IF;
    ELSE
        IF NEW.display_name IS DISTINCT FROM OLD.display_name AND NEW.full_name IS NOT DISTINCT FROM OLD.full_name THEN
            NEW.full_name := NEW.display_name;
        END IF;
        IF NEW.full_name IS NULL AND OLD.full_name IS NULL THEN
            NEW.full_name := NEW.display_name;
        END IF;
        IF NEW.locale IS NULL THEN
            NEW.locale := (SELECT ('en')::text FROM (SELECT NEW.*) AS user_profiles);
        END IF;
        IF NEW.full_name IS DISTINCT FROM OLD.full_name AND NEW.full_name IS DISTINCT FROM NEW.display_name THEN
            NEW.display_name := NEW.full_name;
        END IF;
    END IF;
    RETURN NEW;
END
$pilaster$;

CREATE OR REPLACE TRIGGER pilaster_in_step
    BEFORE INSERT OR UPDATE ON public.user_profiles
    FOR EACH ROW EXECUTE FUNCTION public.user_profiles_in_step();

-- pilaster: by hand, after
-- pilaster: end
