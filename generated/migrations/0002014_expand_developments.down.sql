-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.developments: column vat_included, column show_unit_open.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.developments; readers and writers wait.
-- Work: reads public.developments once.
-- LOSES values of public.developments.show_unit_open.
-- LOSES values of public.developments.vat_included.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.developments: column vat_included, column show_unit_open.
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
    LOCK TABLE public.developments IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.developments WHERE show_unit_open IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.developments.show_unit_open; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.developments WHERE vat_included IS DISTINCT FROM true::boolean) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.developments.vat_included; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

ALTER TABLE public.developments
    DROP COLUMN show_unit_open;

ALTER TABLE public.developments
    DROP COLUMN vat_included;

-- pilaster: by hand, after
-- pilaster: end
