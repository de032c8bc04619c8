-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Takes from public.listings: column slug, column headline, column price_from, column price_to, column currency, column expires_on.
-- Specs: listings.kdl
-- Lock: ACCESS EXCLUSIVE on public.listings; readers and writers wait.
-- Work: reads public.listings once.
-- LOSES values of public.listings.expires_on.
-- LOSES values of public.listings.currency.
-- LOSES values of public.listings.price_to.
-- LOSES values of public.listings.price_from.
-- LOSES values of public.listings.headline.
-- LOSES values of public.listings.slug.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Adds to public.listings: column slug, column headline, column price_from, column price_to, column currency, column expires_on.
-- squawk-ignore-file ban-drop-column, ban-drop-function -- version 2 brought it, and ends with this
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DO $pilaster$
#variable_conflict use_column
BEGIN
    IF current_setting('pilaster.allow_data_loss', true) = 'yes' THEN
        RETURN;
    END IF;
    PERFORM set_config('row_security', 'off', true);
    LOCK TABLE public.listings IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.listings WHERE expires_on IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.listings.expires_on; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.listings WHERE currency IS DISTINCT FROM 'ZAR'::varchar) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.listings.currency; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.listings WHERE price_to IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.listings.price_to; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.listings WHERE price_from IS DISTINCT FROM (price)::integer) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.listings.price_from; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.listings WHERE headline IS DISTINCT FROM (summary)::text) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.listings.headline; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.listings WHERE slug IS DISTINCT FROM ('listing-' || id)::text) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.listings.slug; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

DROP TRIGGER pilaster_in_step ON public.listings;

DROP FUNCTION public.listings_in_step();

ALTER TABLE public.listings
    ALTER COLUMN summary SET DEFAULT '';

ALTER TABLE public.listings
    DROP COLUMN expires_on;

ALTER TABLE public.listings
    DROP COLUMN currency;

ALTER TABLE public.listings
    DROP COLUMN price_to;

ALTER TABLE public.listings
    DROP COLUMN price_from;

ALTER TABLE public.listings
    DROP COLUMN headline;

ALTER TABLE public.listings
    DROP COLUMN slug;

-- pilaster: by hand, after
-- pilaster: end
