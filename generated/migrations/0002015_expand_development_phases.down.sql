-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.development_phases: column progress_percent.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.development_phases; readers and writers wait.
-- Work: reads public.development_phases once.
-- LOSES values of public.development_phases.progress_percent.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.development_phases: column progress_percent.
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
    LOCK TABLE public.development_phases IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.development_phases WHERE progress_percent IS DISTINCT FROM 0::smallint) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.development_phases.progress_percent; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

ALTER TABLE public.development_phases
    DROP COLUMN progress_percent;

-- pilaster: by hand, after
-- pilaster: end
