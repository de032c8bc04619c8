-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.rental_terms: column max_occupants, column credit_check_required.
-- Specs: existing.kdl
-- Lock: ACCESS EXCLUSIVE on public.rental_terms; readers and writers wait.
-- The way back: Takes from public.rental_terms: column max_occupants, column credit_check_required.

SET LOCAL lock_timeout = '5000ms';

ALTER TABLE public.rental_terms
    ADD COLUMN max_occupants smallint;

ALTER TABLE public.rental_terms
    ADD COLUMN credit_check_required boolean DEFAULT true NOT NULL;
