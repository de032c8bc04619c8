-- no-transaction
-- toolsets: opens version 2 beside 1. Phase contract, the way up.
-- Drops the index public.toolsets_project_id_slug_key beside readers and writers.
-- Specs: toolsets.kdl
-- Lock: SHARE UPDATE EXCLUSIVE on public.toolsets; readers and writers go on.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: Builds the index public.toolsets_project_id_slug_key beside the writers.
-- squawk-ignore-file require-lock-timeout -- a SET beside the one statement would make a transaction of both; readers and writers go on while it waits
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

DROP INDEX CONCURRENTLY IF EXISTS public.toolsets_project_id_slug_key;
