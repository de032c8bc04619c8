-- no-transaction
-- toolsets: opens version 2 beside 1. Phase index, the way up.
-- Builds the index public.toolsets_parent_toolset_id_idx beside the writers.
-- Specs: toolsets.kdl
-- Lock: SHARE UPDATE EXCLUSIVE on public.toolsets; readers and writers go on.
-- Work: builds from public.toolsets; disk and time grow with it.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: Drops the index public.toolsets_parent_toolset_id_idx beside readers and writers.
-- squawk-ignore-file require-lock-timeout -- a SET beside the one statement would make a transaction of both; readers and writers go on while it waits
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS toolsets_parent_toolset_id_idx
    ON public.toolsets (parent_toolset_id);
