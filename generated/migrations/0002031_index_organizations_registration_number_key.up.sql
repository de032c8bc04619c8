-- no-transaction
-- portal: opens version 2 beside 1. Phase index, the way up.
-- Builds the index public.organizations_registration_number_key beside the writers.
-- Specs: core.kdl
-- Lock: SHARE UPDATE EXCLUSIVE on public.organizations; readers and writers go on.
-- Work: builds from public.organizations; disk and time grow with it.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: Drops the index public.organizations_registration_number_key beside readers and writers.

CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS organizations_registration_number_key
    ON public.organizations (registration_number);
