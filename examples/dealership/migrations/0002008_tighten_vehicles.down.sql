-- dealership: opens version 2 beside 1. Phase finish, the way down.
-- No longer promises for public.vehicles: lead_score_is_percentage, counts_not_negative, recommendation_score_is_share.
-- Specs: inventory.kdl
-- Lock: ACCESS EXCLUSIVE on public.vehicles; readers and writers wait.
-- The way back: Promises for public.vehicles, first for new rows, then for all: lead_score_is_percentage, counts_not_negative, recommendation_score_is_share.
-- squawk-ignore-file ban-drop-constraint -- version 2 brought it, and ends with this
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.vehicles
    DROP CONSTRAINT recommendation_score_is_share;

ALTER TABLE public.vehicles
    DROP CONSTRAINT counts_not_negative;

ALTER TABLE public.vehicles
    DROP CONSTRAINT lead_score_is_percentage;

-- pilaster: by hand, after
-- pilaster: end
