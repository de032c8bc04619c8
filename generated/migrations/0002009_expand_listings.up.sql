-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Adds to public.listings: column slug, column headline, column price_from, column price_to, column currency, column expires_on.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.listings; readers and writers wait.
-- The way back: Takes from public.listings: column slug, column headline, column price_from, column price_to, column currency, column expires_on.
-- squawk-ignore-file ban-char-field, prefer-bigint-over-int -- the specs choose the types
-- squawk-ignore-file ban-drop-default -- the specs give no default any more, or the trigger that keeps columns in step gives it from now on
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

ALTER TABLE public.listings
    ADD COLUMN slug text;

COMMENT ON COLUMN public.listings.slug IS 'The listing''s part of a web address.';

ALTER TABLE public.listings
    ADD COLUMN headline text;

COMMENT ON COLUMN public.listings.headline IS 'One line for lists and cards.';

ALTER TABLE public.listings
    ADD COLUMN price_from integer;

COMMENT ON COLUMN public.listings.price_from IS 'Lowest asking price or monthly rent in whole units of the currency; nothing: on request.';

ALTER TABLE public.listings
    ADD COLUMN price_to integer;

COMMENT ON COLUMN public.listings.price_to IS 'Highest asking price or monthly rent; nothing: there is one price.';

ALTER TABLE public.listings
    ADD COLUMN currency char(3) DEFAULT 'ZAR' NOT NULL;

COMMENT ON COLUMN public.listings.currency IS 'ISO 4217 code.';

ALTER TABLE public.listings
    ADD COLUMN expires_on date;

COMMENT ON COLUMN public.listings.expires_on IS 'Last day on which the listing is shown.';

ALTER TABLE public.listings
    ALTER COLUMN summary DROP DEFAULT;

DO $pilaster$
#variable_conflict use_column
DECLARE
    pilaster_path text := current_setting('search_path');
BEGIN
    PERFORM set_config('search_path', 'public', true);
    PERFORM (summary)::text FROM public.listings LIMIT 0;
    PERFORM (headline)::text FROM public.listings LIMIT 0;
    PERFORM (price)::integer FROM public.listings LIMIT 0;
    PERFORM (price_from)::integer FROM public.listings LIMIT 0;
    PERFORM ('listing-' || id)::text FROM public.listings LIMIT 0;
    PERFORM ('')::text FROM public.listings LIMIT 0;
    PERFORM set_config('search_path', pilaster_path, true);
END
$pilaster$;

CREATE OR REPLACE FUNCTION public.listings_in_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = public, pg_temp
    AS $pilaster$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.headline IS NULL AND NEW.summary IS NULL THEN
            NEW.headline := '';
        END IF;
        IF NEW.headline IS NULL THEN
            NEW.headline := NEW.summary;
        END IF;
        IF NEW.price_from IS NULL AND NEW.price IS NOT NULL THEN
            NEW.price_from := NEW.price;
        END IF;
        IF NEW.slug IS NULL THEN
            NEW.slug := (SELECT ('listing-' || id)::text FROM (SELECT NEW.*) AS listings);
        END IF;
        IF NEW.price_from IS DISTINCT FROM NEW.price THEN
            NEW.price := NEW.price_from;
        END IF;
        IF NEW.summary IS NULL OR NEW.headline IS DISTINCT FROM NEW.summary THEN
            NEW.summary := NEW.headline;
        END IF;
        IF NEW.print_reference IS NULL THEN
            NEW.print_reference := (SELECT ('')::text FROM (SELECT NEW.*) AS listings);
        END IF;
    ELSE
        IF NEW.summary IS DISTINCT FROM OLD.summary AND NEW.headline IS NOT DISTINCT FROM OLD.headline THEN
            NEW.headline := NEW.summary;
        END IF;
        IF NEW.headline IS NULL AND OLD.headline IS NULL THEN
            NEW.headline := NEW.summary;
        END IF;
        IF NEW.price IS DISTINCT FROM OLD.price AND NEW.price_from IS NOT DISTINCT FROM OLD.price_from THEN
            NEW.price_from := NEW.price;
        END IF;
        IF NEW.slug IS NULL THEN
            NEW.slug := (SELECT ('listing-' || id)::text FROM (SELECT NEW.*) AS listings);
        END IF;
        IF NEW.price_from IS DISTINCT FROM OLD.price_from AND NEW.price_from IS DISTINCT FROM NEW.price THEN
            NEW.price := NEW.price_from;
        END IF;
        IF NEW.headline IS DISTINCT FROM OLD.headline AND NEW.headline IS DISTINCT FROM NEW.summary THEN
            NEW.summary := NEW.headline;
        END IF;
    END IF;
    RETURN NEW;
END
$pilaster$;

CREATE OR REPLACE TRIGGER pilaster_in_step
    BEFORE INSERT OR UPDATE ON public.listings
    FOR EACH ROW EXECUTE FUNCTION public.listings_in_step();

-- pilaster: by hand, after
-- pilaster: end
