-- portal: opens version 2 beside 1. Phase finish, the way down.
-- No longer promises for public.media: caption NOT NULL.
-- Specs: media.kdl
-- Lock: ACCESS EXCLUSIVE on public.media; readers and writers wait.
-- The way back: Promises for public.media, first for new rows, then for all: caption NOT NULL.

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.media
    ALTER COLUMN caption DROP NOT NULL;

-- pilaster: by hand, after
-- pilaster: end
