-- portal: opens version 2 beside 1. Phase finish, the way down.
-- Refuses to begin the way down while it would lose data.
-- Lock: SHARE ROW EXCLUSIVE on public.api_keys; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.audit_log; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.construction_updates; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.development_phases; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.developments; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.draft_collaborators; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.draft_steps; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.enquiries; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.existing_properties; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.gates; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.listing_drafts; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.listing_price_changes; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.listing_translations; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.listings; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.location_statistics; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.media; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.memberships; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.open_house_guests; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.open_houses; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.organizations; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.passkeys; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.rental_terms; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.saved_search_alerts; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.saved_searches; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.unit_types; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.units; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.user_profiles; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.valuations; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.viewings; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.virtual_tours; writers wait.
-- Work: reads public.draft_collaborators once.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: The step is complete; makes sure that every index was built to its end.

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DO $pilaster$
#variable_conflict use_column
DECLARE
    doomed text;
    filled boolean;
BEGIN
    IF current_setting('pilaster.allow_data_loss', true) = 'yes' THEN
        RETURN;
    END IF;
    PERFORM set_config('row_security', 'off', true);
    FOREACH doomed IN ARRAY ARRAY[
        'public.draft_collaborators',
        'public.virtual_tours',
        'public.valuations',
        'public.open_house_guests',
        'public.construction_updates',
        'public.saved_search_alerts',
        'public.listing_translations',
        'public.location_statistics',
        'public.gates',
        'public.passkeys'
    ] LOOP
        EXECUTE 'LOCK TABLE ' || doomed || ' IN SHARE ROW EXCLUSIVE MODE';
        CONTINUE WHEN pg_catalog.pg_relation_size(doomed::pg_catalog.regclass) = 0
            AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits WHERE inhparent = doomed::pg_catalog.regclass);
        EXECUTE 'SELECT EXISTS (SELECT FROM ' || doomed || ')' INTO filled;
        IF filled THEN
            RAISE EXCEPTION USING MESSAGE = 'this would lose rows of ' || doomed || '; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
        END IF;
    END LOOP;
    LOCK TABLE public.user_profiles IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.user_profiles WHERE time_zone IS DISTINCT FROM 'UTC'::text) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.user_profiles.time_zone; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.user_profiles WHERE full_name IS DISTINCT FROM (display_name)::text) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.user_profiles.full_name; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.organizations IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.organizations WHERE registration_number IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.organizations.registration_number; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.memberships IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.memberships WHERE public_phone IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.memberships.public_phone; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.api_keys IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.api_keys WHERE allowed_networks IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.api_keys.allowed_networks; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.audit_log IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.audit_log WHERE request_id IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.audit_log.request_id; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
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
    LOCK TABLE public.listing_price_changes IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.listing_price_changes WHERE reason IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.listing_price_changes.reason; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.saved_searches IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.saved_searches WHERE frequency IS DISTINCT FROM 'daily'::public.alert_frequency) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.saved_searches.frequency; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.enquiries IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.enquiries WHERE consents_to_marketing IS DISTINCT FROM false::boolean) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.enquiries.consents_to_marketing; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.enquiries WHERE assigned_to IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.enquiries.assigned_to; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.enquiries WHERE message IS DISTINCT FROM (body)::text) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.enquiries.message; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.viewings IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.viewings WHERE is_remote IS DISTINCT FROM false::boolean) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.viewings.is_remote; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.developments IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.developments WHERE show_unit_open IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.developments.show_unit_open; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.developments WHERE vat_included IS DISTINCT FROM true::boolean) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.developments.vat_included; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.development_phases IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.development_phases WHERE progress_percent IS DISTINCT FROM 0::smallint) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.development_phases.progress_percent; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.unit_types IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.unit_types WHERE balcony_area_m2 IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.unit_types.balcony_area_m2; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.units IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.units WHERE total_price IS DISTINCT FROM (price)::integer) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.units.total_price; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.units WHERE extras_price IS DISTINCT FROM 0::integer) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.units.extras_price; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.units WHERE orientation IS DISTINCT FROM (aspect)::text) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.units.orientation; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.existing_properties IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.existing_properties WHERE energy_score IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.existing_properties.energy_score; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.existing_properties WHERE backup_power IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.existing_properties.backup_power; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.existing_properties WHERE land_area_m2 IS DISTINCT FROM (erf_area_m2)::numeric(12,2)) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.existing_properties.land_area_m2; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.rental_terms IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.rental_terms WHERE credit_check_required IS DISTINCT FROM true::boolean) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.rental_terms.credit_check_required; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.rental_terms WHERE max_occupants IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.rental_terms.max_occupants; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.open_houses IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.open_houses WHERE capacity IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.open_houses.capacity; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.media IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.media WHERE taken_on IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.media.taken_on; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.media WHERE alt_text IS DISTINCT FROM ''::text) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.media.alt_text; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.listing_drafts IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.listing_drafts WHERE expires_at IS NOT NULL) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.listing_drafts.expires_at; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    IF EXISTS (SELECT FROM public.listing_drafts WHERE payload_version IS DISTINCT FROM 1::integer) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.listing_drafts.payload_version; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.draft_steps IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.draft_steps WHERE time_spent IS DISTINCT FROM '0'::interval) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose values of public.draft_steps.time_spent; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

-- pilaster: by hand, after
-- pilaster: end
