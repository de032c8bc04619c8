-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.developments: column vat_included, column show_unit_open.
-- Specs: developments.kdl
-- Lock: ACCESS EXCLUSIVE on public.developments; readers and writers wait.
-- The way back: Takes from public.developments: column vat_included, column show_unit_open.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.developments
    ADD COLUMN vat_included boolean DEFAULT true NOT NULL;

COMMENT ON COLUMN public.developments.vat_included IS 'Whether prices include value-added tax, so that no transfer duty is due.';

ALTER TABLE public.developments
    ADD COLUMN show_unit_open daterange;

COMMENT ON COLUMN public.developments.show_unit_open IS 'Days on which the show unit can be visited.';

-- pilaster: by hand, after
-- pilaster: end
