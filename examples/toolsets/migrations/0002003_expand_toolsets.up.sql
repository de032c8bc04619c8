-- toolsets: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.toolsets: column editing_mode, column predecessor_id, column version, column history_id, column parent_toolset_id, column current_release_id.
-- Specs: toolsets.kdl
-- Lock: ACCESS EXCLUSIVE on public.toolsets; readers and writers wait.
-- The way back: Takes from public.toolsets: column editing_mode, column predecessor_id, column version, column history_id, column parent_toolset_id, column current_release_id.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.toolsets
    ADD COLUMN editing_mode text DEFAULT 'iteration' NOT NULL;

COMMENT ON COLUMN public.toolsets.editing_mode IS '`iteration`: changes are live at once. `staging`: they are made in a copy and published.';

ALTER TABLE public.toolsets
    ADD COLUMN predecessor_id uuid;

COMMENT ON COLUMN public.toolsets.predecessor_id IS 'The version that this one was made from; nothing: it is the first, or that one was deleted.';

ALTER TABLE public.toolsets
    ADD COLUMN version bigint DEFAULT 1 NOT NULL;

COMMENT ON COLUMN public.toolsets.version IS 'Versions of one history are counted from 1, by the database.';

ALTER TABLE public.toolsets
    ADD COLUMN history_id uuid;

ALTER TABLE public.toolsets
    ALTER COLUMN history_id SET DEFAULT gen_random_uuid();

COMMENT ON COLUMN public.toolsets.history_id IS 'What all versions of one thing have in common.';

ALTER TABLE public.toolsets
    ADD COLUMN parent_toolset_id uuid;

COMMENT ON COLUMN public.toolsets.parent_toolset_id IS 'The row of which this is the staging copy; nothing: it is none.';

ALTER TABLE public.toolsets
    ADD COLUMN current_release_id uuid;

COMMENT ON COLUMN public.toolsets.current_release_id IS 'The release that is live; nothing: there was none yet.';

-- pilaster: by hand, after
-- pilaster: end
