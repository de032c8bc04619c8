-- no-transaction
-- portal: opens version 2 beside 1. Phase index, the way down.
-- Drops the index public.developments_price_range_idx beside readers and writers.
-- Specs: developments.kdl
-- Lock: SHARE UPDATE EXCLUSIVE on public.developments; readers and writers go on.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: Builds the index public.developments_price_range_idx beside the writers.

DROP INDEX CONCURRENTLY IF EXISTS public.developments_price_range_idx;
