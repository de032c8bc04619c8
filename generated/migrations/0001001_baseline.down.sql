-- portal: version 1 in an empty database. Phase baseline, the way down.
-- Leaves an empty database; roles stay, other databases may use them.
-- Specs: core.kdl, locations.kdl, listings.kdl, developments.kdl, existing.kdl, media.kdl, wizards.kdl
-- Lock: ACCESS EXCLUSIVE on public.amenities; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.api_keys; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.audit_log; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.buildings; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.compliance_certificates; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.credentials; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.development_amenities; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.development_phases; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.developments; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.draft_media; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.draft_steps; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.enquiries; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.enquiry_messages; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.existing_properties; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.explore_developments; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.explore_listings; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.favourites; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.features; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.floor_plans; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.listing_agents; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.listing_drafts; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.listing_features; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.listing_price_changes; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.listing_reports; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.listing_status_changes; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.listing_views_daily; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.listings; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.location_aliases; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.locations; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.mailed_tokens; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.media; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.media_renditions; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.memberships; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.notification_preferences; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.notifications; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.open_houses; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.organization_invitations; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.organizations; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.permissions; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.points_of_interest; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.property_rooms; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.rental_applications; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.rental_terms; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.role_assignments; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.role_permissions; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.roles; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.saved_searches; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.sessions; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.unit_reservations; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.unit_types; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.units; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.user_profiles; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.users; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.viewing_feedback; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on public.viewings; readers and writers wait.
-- Work: reads public.draft_media once.
-- Work: runs SQL from the specs whose locks are not known.
-- LOSES all rows of public.draft_media.
-- LOSES all rows of public.draft_steps.
-- LOSES all rows of public.listing_drafts.
-- LOSES all rows of public.floor_plans.
-- LOSES all rows of public.media_renditions.
-- LOSES all rows of public.media.
-- LOSES all rows of public.rental_applications.
-- LOSES all rows of public.compliance_certificates.
-- LOSES all rows of public.open_houses.
-- LOSES all rows of public.property_rooms.
-- LOSES all rows of public.rental_terms.
-- LOSES all rows of public.existing_properties.
-- LOSES all rows of public.development_amenities.
-- LOSES all rows of public.amenities.
-- LOSES all rows of public.unit_reservations.
-- LOSES all rows of public.units.
-- LOSES all rows of public.unit_types.
-- LOSES all rows of public.buildings.
-- LOSES all rows of public.development_phases.
-- LOSES all rows of public.developments.
-- LOSES all rows of public.viewing_feedback.
-- LOSES all rows of public.viewings.
-- LOSES all rows of public.enquiry_messages.
-- LOSES all rows of public.enquiries.
-- LOSES all rows of public.saved_searches.
-- LOSES all rows of public.favourites.
-- LOSES all rows of public.listing_reports.
-- LOSES all rows of public.listing_views_daily.
-- LOSES all rows of public.listing_features.
-- LOSES all rows of public.features.
-- LOSES all rows of public.listing_status_changes.
-- LOSES all rows of public.listing_price_changes.
-- LOSES all rows of public.listing_agents.
-- LOSES all rows of public.listings.
-- LOSES all rows of public.points_of_interest.
-- LOSES all rows of public.location_aliases.
-- LOSES all rows of public.locations.
-- LOSES all rows of public.notification_preferences.
-- LOSES all rows of public.notifications.
-- LOSES all rows of public.audit_log.
-- LOSES all rows of public.api_keys.
-- LOSES all rows of public.role_assignments.
-- LOSES all rows of public.role_permissions.
-- LOSES all rows of public.permissions.
-- LOSES all rows of public.roles.
-- LOSES all rows of public.organization_invitations.
-- LOSES all rows of public.memberships.
-- LOSES all rows of public.organizations.
-- LOSES all rows of public.mailed_tokens.
-- LOSES all rows of public.sessions.
-- LOSES all rows of public.credentials.
-- LOSES all rows of public.user_profiles.
-- LOSES all rows of public.users.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Makes every type, table, view and right of the first version.

SET LOCAL lock_timeout = '5000ms';

DO $pilaster$
#variable_conflict use_column
BEGIN
    IF current_setting('pilaster.allow_data_loss', true) = 'yes' THEN
        RETURN;
    END IF;
    LOCK TABLE public.draft_media IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.draft_media) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.draft_media; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.draft_steps IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.draft_steps) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.draft_steps; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.listing_drafts IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.listing_drafts) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.listing_drafts; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.floor_plans IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.floor_plans) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.floor_plans; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.media_renditions IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.media_renditions) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.media_renditions; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.media IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.media) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.media; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.rental_applications IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.rental_applications) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.rental_applications; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.compliance_certificates IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.compliance_certificates) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.compliance_certificates; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.open_houses IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.open_houses) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.open_houses; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.property_rooms IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.property_rooms) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.property_rooms; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.rental_terms IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.rental_terms) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.rental_terms; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.existing_properties IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.existing_properties) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.existing_properties; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.development_amenities IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.development_amenities) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.development_amenities; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.amenities IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.amenities) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.amenities; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.unit_reservations IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.unit_reservations) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.unit_reservations; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.units IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.units) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.units; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.unit_types IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.unit_types) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.unit_types; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.buildings IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.buildings) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.buildings; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.development_phases IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.development_phases) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.development_phases; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.developments IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.developments) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.developments; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.viewing_feedback IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.viewing_feedback) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.viewing_feedback; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.viewings IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.viewings) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.viewings; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.enquiry_messages IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.enquiry_messages) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.enquiry_messages; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.enquiries IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.enquiries) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.enquiries; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.saved_searches IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.saved_searches) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.saved_searches; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.favourites IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.favourites) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.favourites; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.listing_reports IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.listing_reports) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.listing_reports; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.listing_views_daily IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.listing_views_daily) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.listing_views_daily; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.listing_features IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.listing_features) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.listing_features; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.features IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.features) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.features; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.listing_status_changes IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.listing_status_changes) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.listing_status_changes; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.listing_price_changes IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.listing_price_changes) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.listing_price_changes; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.listing_agents IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.listing_agents) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.listing_agents; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.listings IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.listings) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.listings; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.points_of_interest IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.points_of_interest) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.points_of_interest; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.location_aliases IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.location_aliases) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.location_aliases; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.locations IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.locations) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.locations; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.notification_preferences IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.notification_preferences) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.notification_preferences; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.notifications IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.notifications) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.notifications; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.audit_log IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.audit_log) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.audit_log; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.api_keys IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.api_keys) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.api_keys; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.role_assignments IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.role_assignments) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.role_assignments; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.role_permissions IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.role_permissions) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.role_permissions; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.permissions IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.permissions) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.permissions; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.roles IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.roles) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.roles; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.organization_invitations IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.organization_invitations) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.organization_invitations; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.memberships IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.memberships) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.memberships; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.organizations IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.organizations) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.organizations; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.mailed_tokens IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.mailed_tokens) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.mailed_tokens; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.sessions IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.sessions) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.sessions; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.credentials IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.credentials) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.credentials; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.user_profiles IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.user_profiles) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.user_profiles; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE public.users IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM public.users) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of public.users; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

DROP MATERIALIZED VIEW public.explore_developments;

DROP VIEW public.explore_listings;

DROP TRIGGER listing_drafts_saved ON public.listing_drafts;

DROP STATISTICS public.listings_type_status;

REVOKE USAGE ON SCHEMA public FROM explore;

ALTER TABLE public.draft_media
    DROP CONSTRAINT draft_media_draft_id_fkey;

ALTER TABLE public.draft_steps
    DROP CONSTRAINT draft_steps_draft_id_fkey;

ALTER TABLE public.listing_drafts
    DROP CONSTRAINT listing_drafts_listing_id_fkey;

ALTER TABLE public.listing_drafts
    DROP CONSTRAINT listing_drafts_organization_id_fkey;

ALTER TABLE public.listing_drafts
    DROP CONSTRAINT listing_drafts_author_id_fkey;

ALTER TABLE public.floor_plans
    DROP CONSTRAINT floor_plans_media_id_fkey;

ALTER TABLE public.floor_plans
    DROP CONSTRAINT floor_plans_unit_type_id_fkey;

ALTER TABLE public.media_renditions
    DROP CONSTRAINT media_renditions_media_id_fkey;

ALTER TABLE public.media
    DROP CONSTRAINT media_uploaded_by_fkey;

ALTER TABLE public.media
    DROP CONSTRAINT media_listing_id_fkey;

ALTER TABLE public.rental_applications
    DROP CONSTRAINT rental_applications_applicant_id_fkey;

ALTER TABLE public.rental_applications
    DROP CONSTRAINT rental_applications_property_id_fkey;

ALTER TABLE public.compliance_certificates
    DROP CONSTRAINT compliance_certificates_property_id_fkey;

ALTER TABLE public.open_houses
    DROP CONSTRAINT open_houses_host_id_fkey;

ALTER TABLE public.open_houses
    DROP CONSTRAINT open_houses_property_id_fkey;

ALTER TABLE public.property_rooms
    DROP CONSTRAINT property_rooms_property_id_fkey;

ALTER TABLE public.rental_terms
    DROP CONSTRAINT rental_terms_property_id_fkey;

ALTER TABLE public.existing_properties
    DROP CONSTRAINT existing_properties_listing_id_fkey;

ALTER TABLE public.development_amenities
    DROP CONSTRAINT development_amenities_amenity_code_fkey;

ALTER TABLE public.development_amenities
    DROP CONSTRAINT development_amenities_development_id_fkey;

ALTER TABLE public.unit_reservations
    DROP CONSTRAINT unit_reservations_development_id_unit_id_fkey;

ALTER TABLE public.unit_reservations
    DROP CONSTRAINT unit_reservations_buyer_id_fkey;

ALTER TABLE public.units
    DROP CONSTRAINT units_development_id_building_id_fkey;

ALTER TABLE public.units
    DROP CONSTRAINT units_development_id_unit_type_id_fkey;

ALTER TABLE public.units
    DROP CONSTRAINT units_development_id_fkey;

ALTER TABLE public.unit_types
    DROP CONSTRAINT unit_types_development_id_fkey;

ALTER TABLE public.buildings
    DROP CONSTRAINT buildings_development_id_phase_id_fkey;

ALTER TABLE public.buildings
    DROP CONSTRAINT buildings_development_id_fkey;

ALTER TABLE public.development_phases
    DROP CONSTRAINT development_phases_development_id_fkey;

ALTER TABLE public.developments
    DROP CONSTRAINT developments_listing_id_fkey;

ALTER TABLE public.viewing_feedback
    DROP CONSTRAINT viewing_feedback_viewing_id_fkey;

ALTER TABLE public.viewings
    DROP CONSTRAINT viewings_agent_id_fkey;

ALTER TABLE public.viewings
    DROP CONSTRAINT viewings_visitor_id_fkey;

ALTER TABLE public.viewings
    DROP CONSTRAINT viewings_enquiry_id_fkey;

ALTER TABLE public.viewings
    DROP CONSTRAINT viewings_listing_id_fkey;

ALTER TABLE public.enquiry_messages
    DROP CONSTRAINT enquiry_messages_author_id_fkey;

ALTER TABLE public.enquiry_messages
    DROP CONSTRAINT enquiry_messages_enquiry_id_fkey;

ALTER TABLE public.enquiries
    DROP CONSTRAINT enquiries_user_id_fkey;

ALTER TABLE public.enquiries
    DROP CONSTRAINT enquiries_listing_id_fkey;

ALTER TABLE public.saved_searches
    DROP CONSTRAINT saved_searches_location_id_fkey;

ALTER TABLE public.saved_searches
    DROP CONSTRAINT saved_searches_user_id_fkey;

ALTER TABLE public.favourites
    DROP CONSTRAINT favourites_listing_id_fkey;

ALTER TABLE public.favourites
    DROP CONSTRAINT favourites_user_id_fkey;

ALTER TABLE public.listing_reports
    DROP CONSTRAINT listing_reports_settled_by_fkey;

ALTER TABLE public.listing_reports
    DROP CONSTRAINT listing_reports_reported_by_fkey;

ALTER TABLE public.listing_reports
    DROP CONSTRAINT listing_reports_listing_id_fkey;

ALTER TABLE public.listing_views_daily
    DROP CONSTRAINT listing_views_daily_listing_id_fkey;

ALTER TABLE public.listing_features
    DROP CONSTRAINT listing_features_feature_code_fkey;

ALTER TABLE public.listing_features
    DROP CONSTRAINT listing_features_listing_id_fkey;

ALTER TABLE public.listing_status_changes
    DROP CONSTRAINT listing_status_changes_changed_by_fkey;

ALTER TABLE public.listing_status_changes
    DROP CONSTRAINT listing_status_changes_listing_id_fkey;

ALTER TABLE public.listing_price_changes
    DROP CONSTRAINT listing_price_changes_changed_by_fkey;

ALTER TABLE public.listing_price_changes
    DROP CONSTRAINT listing_price_changes_listing_id_fkey;

ALTER TABLE public.listing_agents
    DROP CONSTRAINT listing_agents_organization_id_user_id_fkey;

ALTER TABLE public.listing_agents
    DROP CONSTRAINT listing_agents_listing_id_fkey;

ALTER TABLE public.listings
    DROP CONSTRAINT listings_location_id_fkey;

ALTER TABLE public.listings
    DROP CONSTRAINT listings_created_by_fkey;

ALTER TABLE public.listings
    DROP CONSTRAINT listings_organization_id_fkey;

ALTER TABLE public.points_of_interest
    DROP CONSTRAINT points_of_interest_location_id_fkey;

ALTER TABLE public.location_aliases
    DROP CONSTRAINT location_aliases_location_id_fkey;

ALTER TABLE public.notification_preferences
    DROP CONSTRAINT notification_preferences_user_id_fkey;

ALTER TABLE public.notifications
    DROP CONSTRAINT notifications_user_id_fkey;

ALTER TABLE public.audit_log
    DROP CONSTRAINT audit_log_organization_id_fkey;

ALTER TABLE public.audit_log
    DROP CONSTRAINT audit_log_actor_id_fkey;

ALTER TABLE public.api_keys
    DROP CONSTRAINT api_keys_created_by_fkey;

ALTER TABLE public.api_keys
    DROP CONSTRAINT api_keys_organization_id_fkey;

ALTER TABLE public.role_assignments
    DROP CONSTRAINT role_assignments_granted_by_fkey;

ALTER TABLE public.role_assignments
    DROP CONSTRAINT role_assignments_organization_id_fkey;

ALTER TABLE public.role_assignments
    DROP CONSTRAINT role_assignments_role_id_fkey;

ALTER TABLE public.role_assignments
    DROP CONSTRAINT role_assignments_user_id_fkey;

ALTER TABLE public.role_permissions
    DROP CONSTRAINT role_permissions_permission_code_fkey;

ALTER TABLE public.role_permissions
    DROP CONSTRAINT role_permissions_role_id_fkey;

ALTER TABLE public.organization_invitations
    DROP CONSTRAINT organization_invitations_invited_by_fkey;

ALTER TABLE public.organization_invitations
    DROP CONSTRAINT organization_invitations_role_id_fkey;

ALTER TABLE public.organization_invitations
    DROP CONSTRAINT organization_invitations_organization_id_fkey;

ALTER TABLE public.memberships
    DROP CONSTRAINT memberships_user_id_fkey;

ALTER TABLE public.memberships
    DROP CONSTRAINT memberships_organization_id_fkey;

ALTER TABLE public.organizations
    DROP CONSTRAINT organizations_owner_is_member;

ALTER TABLE public.mailed_tokens
    DROP CONSTRAINT mailed_tokens_user_id_fkey;

ALTER TABLE public.sessions
    DROP CONSTRAINT sessions_user_id_fkey;

ALTER TABLE public.credentials
    DROP CONSTRAINT credentials_user_id_fkey;

ALTER TABLE public.user_profiles
    DROP CONSTRAINT user_profiles_user_id_fkey;

DROP TABLE public.draft_media;

DROP TABLE public.draft_steps;

DROP TABLE public.listing_drafts;

DROP TABLE public.floor_plans;

DROP TABLE public.media_renditions;

DROP TABLE public.media;

DROP TABLE public.rental_applications;

DROP TABLE public.compliance_certificates;

DROP TABLE public.open_houses;

DROP TABLE public.property_rooms;

DROP TABLE public.rental_terms;

DROP TABLE public.existing_properties;

DROP TABLE public.development_amenities;

DROP TABLE public.amenities;

DROP TABLE public.unit_reservations;

DROP TABLE public.units;

DROP TABLE public.unit_types;

DROP TABLE public.buildings;

DROP TABLE public.development_phases;

DROP TABLE public.developments;

DROP TABLE public.viewing_feedback;

DROP TABLE public.viewings;

DROP TABLE public.enquiry_messages;

DROP TABLE public.enquiries;

DROP TABLE public.saved_searches;

DROP TABLE public.favourites;

DROP TABLE public.listing_reports;

DROP TABLE public.listing_views_daily;

DROP TABLE public.listing_features;

DROP TABLE public.features;

DROP TABLE public.listing_status_changes;

DROP TABLE public.listing_price_changes;

DROP TABLE public.listing_agents;

DROP TABLE public.listings;

DROP TABLE public.points_of_interest;

DROP TABLE public.location_aliases;

DROP TABLE public.locations;

DROP TABLE public.notification_preferences;

DROP TABLE public.notifications;

DROP TABLE public.audit_log;

DROP TABLE public.api_keys;

DROP TABLE public.role_assignments;

DROP TABLE public.role_permissions;

DROP TABLE public.permissions;

DROP TABLE public.roles;

DROP TABLE public.organization_invitations;

DROP TABLE public.memberships;

DROP TABLE public.organizations;

DROP TABLE public.mailed_tokens;

DROP TABLE public.sessions;

DROP TABLE public.credentials;

DROP TABLE public.user_profiles;

DROP TABLE public.users;

DROP FUNCTION public.listing_drafts_saved();

DROP TYPE public.step_state;

DROP TYPE public.draft_state;

DROP TYPE public.wizard_kind;

DROP TYPE public.processing_status;

DROP TYPE public.media_kind;

DROP TYPE public.certificate_kind;

DROP TYPE public.room_kind;

DROP TYPE public.furnishing;

DROP TYPE public.ownership_kind;

DROP TYPE public.property_kind;

DROP TYPE public.amenity_kind;

DROP TYPE public.unit_status;

DROP TYPE public.construction_status;

DROP TYPE public.development_kind;

DROP TYPE public.report_reason;

DROP TYPE public.viewing_status;

DROP TYPE public.enquiry_status;

DROP TYPE public.listing_status;

DROP TYPE public.listing_type;

DROP TYPE public.place_kind;

DROP TYPE public.location_kind;

DROP TYPE public.notification_channel;

DROP TYPE public.membership_status;

DROP TYPE public.token_purpose;

DROP TYPE public.credential_kind;

DROP TYPE public.organization_kind;

DROP TYPE public.user_status;
