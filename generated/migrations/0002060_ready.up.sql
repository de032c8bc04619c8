-- portal: opens version 2 beside 1. Phase finish, the way up.
-- The step is complete; makes sure that every index was built to its end.
-- The way back: Refuses to begin the way down while it would lose data.

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DO $pilaster$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.organizations_registration_number_key') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.organizations_registration_number_key was not built to its end: run REINDEX INDEX CONCURRENTLY public.organizations_registration_number_key; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.audit_log_request_id_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.audit_log_request_id_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.audit_log_request_id_idx; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.listings_slug_key') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.listings_slug_key was not built to its end: run REINDEX INDEX CONCURRENTLY public.listings_slug_key; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.listings_price_from_price_to_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.listings_price_from_price_to_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.listings_price_from_price_to_idx; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.listings_expiring_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.listings_expiring_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.listings_expiring_idx; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.listings_title_prefix_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.listings_title_prefix_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.listings_title_prefix_idx; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.saved_searches_criteria_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.saved_searches_criteria_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.saved_searches_criteria_idx; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.enquiries_assigned_to_status_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.enquiries_assigned_to_status_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.enquiries_assigned_to_status_idx; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.enquiries_waiting_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.enquiries_waiting_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.enquiries_waiting_idx; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.developments_price_range_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.developments_price_range_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.developments_price_range_idx; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.media_sha256_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.media_sha256_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.media_sha256_idx; and then this migration again';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('public.listing_drafts_expires_at_idx') AND NOT indisvalid) THEN
        RAISE EXCEPTION USING MESSAGE = 'the index public.listing_drafts_expires_at_idx was not built to its end: run REINDEX INDEX CONCURRENTLY public.listing_drafts_expires_at_idx; and then this migration again';
    END IF;
END
$pilaster$;

-- pilaster: by hand, after
-- pilaster: end
