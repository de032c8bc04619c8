-- no-transaction
-- portal: opens version 2 beside 1. Phase index, the way down.
-- Drops the index public.audit_log_request_id_idx beside readers and writers.
-- Specs: core.kdl
-- Lock: SHARE UPDATE EXCLUSIVE on public.audit_log; readers and writers go on.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: Builds the index public.audit_log_request_id_idx beside the writers.

DROP INDEX CONCURRENTLY IF EXISTS public.audit_log_request_id_idx;
