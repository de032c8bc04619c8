-- no-transaction
-- toolsets: opens version 2 beside 1. Phase index, the way up.
-- Builds the index public.tool_variations_group_id_src_tool_urn_version_idx beside the writers.
-- Specs: variations.kdl
-- Lock: SHARE UPDATE EXCLUSIVE on public.tool_variations; readers and writers go on.
-- Work: builds from public.tool_variations; disk and time grow with it.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: Drops the index public.tool_variations_group_id_src_tool_urn_version_idx beside readers and writers.
-- squawk-ignore-file require-lock-timeout -- a SET beside the one statement would make a transaction of both; readers and writers go on while it waits
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS tool_variations_group_id_src_tool_urn_version_idx
    ON public.tool_variations (group_id, src_tool_urn, version);
