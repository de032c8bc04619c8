-- no-transaction
-- portal: opens version 2 beside 1. Phase finish, the way up.
-- Promises for public.media, first for new rows, then for all: caption NOT NULL.
-- Specs: media.kdl
-- Lock: ACCESS EXCLUSIVE on public.media; readers and writers wait.
-- Work: reads public.media once.
-- One statement, because PostgreSQL runs several in one message as one transaction. Safe to run again.
-- The way back: No longer promises for public.media: caption NOT NULL.

DO $pilaster$
BEGIN
    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.media
        DROP CONSTRAINT IF EXISTS media_caption_not_null;
    ALTER TABLE public.media
        ADD CONSTRAINT media_caption_not_null CHECK (caption IS NOT NULL) NOT VALID;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.media
        VALIDATE CONSTRAINT media_caption_not_null;
    COMMIT;

    PERFORM set_config('lock_timeout', '5000ms', true);
    PERFORM set_config('search_path', 'public', true);
    ALTER TABLE public.media
        ALTER COLUMN caption SET NOT NULL;
    ALTER TABLE public.media
        DROP CONSTRAINT media_caption_not_null;
END
$pilaster$;
