-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.listing_drafts: column payload_version, column expires_at.
-- Specs: wizards.kdl
-- Lock: ACCESS EXCLUSIVE on public.listing_drafts; readers and writers wait.
-- The way back: Takes from public.listing_drafts: column payload_version, column expires_at.
-- squawk-ignore-file prefer-bigint-over-int -- the specs choose the types
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.listing_drafts
    ADD COLUMN payload_version integer DEFAULT 1 NOT NULL;

COMMENT ON COLUMN public.listing_drafts.payload_version IS 'Form of the payload, so that an old draft can be resumed by a newer wizard.';

ALTER TABLE public.listing_drafts
    ADD COLUMN expires_at timestamptz;

COMMENT ON COLUMN public.listing_drafts.expires_at IS 'When it is given up unless it is saved; nothing: never.';

-- pilaster: by hand, after
-- pilaster: end
