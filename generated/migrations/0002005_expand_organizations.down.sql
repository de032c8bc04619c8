-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.organizations: column registration_number.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.organizations; readers and writers wait.
-- Work: reads public.organizations once.
-- LOSES values of public.organizations.registration_number.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.organizations: column registration_number.
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
    LOCK TABLE public.organizations IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.organizations WHERE registration_number IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.organizations.registration_number; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

ALTER TABLE public.organizations
    DROP COLUMN registration_number;

-- pilaster: by hand, after
-- pilaster: end
