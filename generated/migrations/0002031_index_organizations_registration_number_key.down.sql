-- no-transaction
-- portal: opens version 2 beside 1. Phase index, the way down.
-- Drops the index public.organizations_registration_number_key beside readers and writers.
-- Specs: core.kdl
-- Lock: SHARE UPDATE EXCLUSIVE on public.organizations; readers and writers go on.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: Builds the index public.organizations_registration_number_key beside the writers.

DROP INDEX CONCURRENTLY IF EXISTS public.organizations_registration_number_key;
