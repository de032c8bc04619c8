-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.rental_terms: column max_occupants, column credit_check_required.
-- Specs: existing.kdl
-- Lock: ACCESS EXCLUSIVE on public.rental_terms; readers and writers wait.
-- The way back: Takes from public.rental_terms: column max_occupants, column credit_check_required.
-- squawk-ignore-file prefer-bigint-over-smallint -- the specs choose the types
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.rental_terms
    ADD COLUMN max_occupants smallint;

COMMENT ON COLUMN public.rental_terms.max_occupants IS 'How many people may live there; nothing: not limited.';

ALTER TABLE public.rental_terms
    ADD COLUMN credit_check_required boolean DEFAULT true NOT NULL;

COMMENT ON COLUMN public.rental_terms.credit_check_required IS 'Whether applicants must agree to a credit check.';

-- pilaster: by hand, after
-- pilaster: end
