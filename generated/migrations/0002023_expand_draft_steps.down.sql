-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.draft_steps: column time_spent.
-- Specs: wizards.kdl
-- Lock: ACCESS EXCLUSIVE on public.draft_steps; readers and writers wait.
-- Work: reads public.draft_steps once.
-- LOSES values of public.draft_steps.time_spent.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.draft_steps: column time_spent.
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
    LOCK TABLE public.draft_steps IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.draft_steps WHERE time_spent IS DISTINCT FROM '0'::interval) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.draft_steps.time_spent; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

ALTER TABLE public.draft_steps
    DROP COLUMN time_spent;

-- pilaster: by hand, after
-- pilaster: end
