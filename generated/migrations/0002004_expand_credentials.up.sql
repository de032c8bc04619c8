-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Lets every served version write public.credentials.
-- Specs: core.kdl
-- Lock: SHARE ROW EXCLUSIVE on public.credentials; writers wait.
-- The way back: Writes public.credentials as before.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DO $pilaster$
#variable_conflict use_column
DECLARE
    pilaster_path text := current_setting('search_path');
BEGIN
    PERFORM set_config('search_path', 'public', true);
    PERFORM ('argon2id')::text FROM public.credentials LIMIT 0;
    PERFORM set_config('search_path', pilaster_path, true);
END
$pilaster$;

CREATE OR REPLACE FUNCTION public.credentials_in_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = public, pg_temp
    AS $pilaster$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.hash_algorithm IS NULL THEN
            NEW.hash_algorithm := (SELECT ('argon2id')::text FROM (SELECT NEW.*) AS credentials);
        END IF;
    END IF;
    RETURN NEW;
END
$pilaster$;

CREATE OR REPLACE TRIGGER pilaster_in_step
    BEFORE INSERT ON public.credentials
    FOR EACH ROW EXECUTE FUNCTION public.credentials_in_step();

-- pilaster: by hand, after
-- pilaster: end
