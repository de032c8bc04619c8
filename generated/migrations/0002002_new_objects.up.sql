-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Makes new tables: public.passkeys, public.location_statistics, public.listing_translations, public.saved_search_alerts, public.construction_updates, public.open_house_guests, public.valuations, public.virtual_tours, public.draft_collaborators.
-- Specs: core.kdl, locations.kdl, listings.kdl, developments.kdl, existing.kdl, media.kdl, wizards.kdl
-- Lock: SHARE ROW EXCLUSIVE on public.development_phases; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.developments; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.existing_properties; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.listing_drafts; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.listings; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.locations; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.media; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.notifications; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.open_houses; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.saved_searches; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.users; writers wait.
-- The way back: Drops tables: public.passkeys, public.location_statistics, public.listing_translations, public.saved_search_alerts, public.construction_updates, public.open_house_guests, public.valuations, public.virtual_tours, public.draft_collaborators.
-- squawk-ignore-file prefer-bigint-over-int, prefer-bigint-over-smallint, prefer-text-field -- the specs choose the types
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

CREATE TYPE public.alert_frequency AS ENUM (
    'instant',
    'daily',
    'weekly'
);

COMMENT ON TYPE public.alert_frequency IS 'How often a seeker hears of new matches.';

CREATE TABLE public.passkeys (
    credential_id bytea NOT NULL,
    user_id bigint NOT NULL,
    public_key bytea NOT NULL,
    signature_count bigint DEFAULT 0 NOT NULL,
    label text NOT NULL,
    transports text[] DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    last_used_at timestamptz,
    CONSTRAINT passkeys_pkey PRIMARY KEY (credential_id),
    CONSTRAINT signature_count_not_negative CHECK (signature_count >= 0)
);

CREATE INDEX passkeys_user_id_idx
    ON public.passkeys (user_id);

COMMENT ON TABLE public.passkeys IS 'A WebAuthn credential held by a person''s device.';

COMMENT ON COLUMN public.passkeys.credential_id IS 'Identifier that the device gave.';

COMMENT ON COLUMN public.passkeys.user_id IS 'Who signs in by it.';

COMMENT ON COLUMN public.passkeys.public_key IS 'COSE key that checks the signatures of the device.';

COMMENT ON COLUMN public.passkeys.signature_count IS 'Grows with each use; a smaller number betrays a copy.';

COMMENT ON COLUMN public.passkeys.label IS 'What the person calls the device.';

COMMENT ON COLUMN public.passkeys.transports IS 'How the device can be reached, for example `usb` or `internal`.';

COMMENT ON COLUMN public.passkeys.created_at IS 'When the device was registered.';

COMMENT ON COLUMN public.passkeys.last_used_at IS 'Last sign-in by it; nothing: never used.';

CREATE TABLE public.location_statistics (
    location_id bigint NOT NULL,
    month date NOT NULL,
    listing_count integer DEFAULT 0 NOT NULL,
    median_price numeric(14,2),
    median_rent numeric(12,2),
    CONSTRAINT location_statistics_pkey PRIMARY KEY (location_id, month),
    CONSTRAINT month_is_first_day CHECK (EXTRACT(day FROM month) = 1),
    CONSTRAINT listing_count_not_negative CHECK (listing_count >= 0)
);

COMMENT ON TABLE public.location_statistics IS 'What homes in a location cost, month by month.';

COMMENT ON COLUMN public.location_statistics.location_id IS 'The location.';

COMMENT ON COLUMN public.location_statistics.month IS 'First day of the month.';

COMMENT ON COLUMN public.location_statistics.listing_count IS 'Listings that were shown in the month.';

COMMENT ON COLUMN public.location_statistics.median_price IS 'Of homes for sale, in the currency of the country; nothing: too few.';

COMMENT ON COLUMN public.location_statistics.median_rent IS 'Monthly, of homes to let; nothing: too few.';

CREATE TABLE public.listing_translations (
    listing_id bigint NOT NULL,
    language varchar(35) NOT NULL,
    title text NOT NULL,
    headline text DEFAULT '' NOT NULL,
    description text DEFAULT '' NOT NULL,
    is_machine_made boolean DEFAULT false NOT NULL,
    translated_by bigint,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT listing_translations_pkey PRIMARY KEY (listing_id, language)
);

COMMENT ON TABLE public.listing_translations IS 'Title and texts of a listing in another language.';

COMMENT ON COLUMN public.listing_translations.listing_id IS 'The listing.';

COMMENT ON COLUMN public.listing_translations.language IS 'BCP 47 tag.';

COMMENT ON COLUMN public.listing_translations.title IS 'Its title in that language.';

COMMENT ON COLUMN public.listing_translations.headline IS 'Its line for lists and cards.';

COMMENT ON COLUMN public.listing_translations.description IS 'Its long text.';

COMMENT ON COLUMN public.listing_translations.is_machine_made IS 'Not yet read by a person.';

COMMENT ON COLUMN public.listing_translations.translated_by IS 'Who translated or checked it.';

COMMENT ON COLUMN public.listing_translations.updated_at IS 'When it was last changed.';

CREATE TABLE public.saved_search_alerts (
    saved_search_id bigint NOT NULL,
    listing_id bigint NOT NULL,
    notification_id bigint,
    matched_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT saved_search_alerts_pkey PRIMARY KEY (saved_search_id, listing_id)
);

CREATE INDEX saved_search_alerts_listing_id_idx
    ON public.saved_search_alerts (listing_id);

CREATE INDEX saved_search_alerts_matched_at_idx
    ON public.saved_search_alerts (matched_at)
    WHERE (notification_id IS NULL);

COMMENT ON TABLE public.saved_search_alerts IS 'That a seeker was told of a listing, so that they are told once.';

COMMENT ON COLUMN public.saved_search_alerts.saved_search_id IS 'The search that matched.';

COMMENT ON COLUMN public.saved_search_alerts.listing_id IS 'The listing that it found.';

COMMENT ON COLUMN public.saved_search_alerts.notification_id IS 'The message that told them; nothing: it waits for the next one.';

COMMENT ON COLUMN public.saved_search_alerts.matched_at IS 'When it was found.';

CREATE TABLE public.construction_updates (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    development_id bigint NOT NULL,
    phase_id bigint,
    author_id bigint,
    title text NOT NULL,
    body text DEFAULT '' NOT NULL,
    photo_urls text[] DEFAULT '{}' NOT NULL,
    published_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT construction_updates_pkey PRIMARY KEY (id)
);

CREATE INDEX construction_updates_newest_idx
    ON public.construction_updates (development_id, published_at DESC);

COMMENT ON TABLE public.construction_updates IS 'News from the building site.';

COMMENT ON COLUMN public.construction_updates.development_id IS 'The development.';

COMMENT ON COLUMN public.construction_updates.phase_id IS 'The phase that it is about; nothing: all.';

COMMENT ON COLUMN public.construction_updates.author_id IS 'Who wrote it.';

COMMENT ON COLUMN public.construction_updates.title IS 'Headline.';

COMMENT ON COLUMN public.construction_updates.body IS 'The news.';

COMMENT ON COLUMN public.construction_updates.photo_urls IS 'Pictures from the site, in order.';

COMMENT ON COLUMN public.construction_updates.published_at IS 'When it was published.';

CREATE TABLE public.open_house_guests (
    open_house_id bigint NOT NULL,
    user_id bigint NOT NULL,
    guests smallint DEFAULT 1 NOT NULL,
    answered_at timestamptz DEFAULT now() NOT NULL,
    came boolean,
    CONSTRAINT open_house_guests_pkey PRIMARY KEY (open_house_id, user_id),
    CONSTRAINT guests_from_one CHECK (guests >= 1)
);

CREATE INDEX open_house_guests_user_id_idx
    ON public.open_house_guests (user_id);

COMMENT ON TABLE public.open_house_guests IS 'Someone who said that they would come.';

COMMENT ON COLUMN public.open_house_guests.open_house_id IS 'The open house.';

COMMENT ON COLUMN public.open_house_guests.user_id IS 'Who answered.';

COMMENT ON COLUMN public.open_house_guests.guests IS 'How many come, with the person who answered.';

COMMENT ON COLUMN public.open_house_guests.answered_at IS 'When they answered.';

COMMENT ON COLUMN public.open_house_guests.came IS 'Whether they came; nothing: nobody noted it.';

CREATE TABLE public.valuations (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    property_id bigint NOT NULL,
    valued_on date DEFAULT (CURRENT_DATE) NOT NULL,
    amount numeric(14,2) NOT NULL,
    confidence double precision,
    valued_by bigint,
    report_url text,
    CONSTRAINT valuations_pkey PRIMARY KEY (id),
    CONSTRAINT amount_positive CHECK (amount > 0),
    CONSTRAINT confidence_in_range CHECK (confidence BETWEEN 0 AND 1)
);

CREATE INDEX valuations_newest_idx
    ON public.valuations (property_id, valued_on DESC);

COMMENT ON TABLE public.valuations IS 'What a home was thought to be worth, and by whom.';

COMMENT ON COLUMN public.valuations.property_id IS 'The home.';

COMMENT ON COLUMN public.valuations.valued_on IS 'The day that the amount is true for.';

COMMENT ON COLUMN public.valuations.amount IS 'In the listing''s currency.';

COMMENT ON COLUMN public.valuations.confidence IS 'Of a model, from 0 to 1; nothing for a person''s valuation.';

COMMENT ON COLUMN public.valuations.valued_by IS 'Who valued it; nothing: a model.';

COMMENT ON COLUMN public.valuations.report_url IS 'How the amount was found.';

CREATE TABLE public.virtual_tours (
    media_id bigint NOT NULL,
    provider text NOT NULL,
    embed_url text NOT NULL,
    start_scene text,
    scenes jsonb DEFAULT '[]' NOT NULL,
    duration interval,
    CONSTRAINT virtual_tours_pkey PRIMARY KEY (media_id)
);

COMMENT ON TABLE public.virtual_tours IS 'Where a tour starts and who hosts it.';

COMMENT ON COLUMN public.virtual_tours.media_id IS 'The medium that is the tour.';

COMMENT ON COLUMN public.virtual_tours.provider IS 'Who hosts it.';

COMMENT ON COLUMN public.virtual_tours.embed_url IS 'Address for the frame on the page.';

COMMENT ON COLUMN public.virtual_tours.start_scene IS 'Scene that the walk begins in; nothing: the first.';

COMMENT ON COLUMN public.virtual_tours.scenes IS 'The host''s description of the scenes.';

COMMENT ON COLUMN public.virtual_tours.duration IS 'Of a guided tour.';

CREATE TABLE public.draft_collaborators (
    draft_id uuid NOT NULL,
    user_id bigint NOT NULL,
    invited_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT draft_collaborators_pkey PRIMARY KEY (draft_id, user_id)
);

CREATE INDEX draft_collaborators_user_id_idx
    ON public.draft_collaborators (user_id);

COMMENT ON TABLE public.draft_collaborators IS 'Someone besides the author who may edit a draft.';

COMMENT ON COLUMN public.draft_collaborators.draft_id IS 'The draft.';

COMMENT ON COLUMN public.draft_collaborators.user_id IS 'Who may edit it.';

COMMENT ON COLUMN public.draft_collaborators.invited_at IS 'When the author let them in.';

ALTER TABLE public.passkeys
    ADD CONSTRAINT passkeys_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

ALTER TABLE public.location_statistics
    ADD CONSTRAINT location_statistics_location_id_fkey FOREIGN KEY (location_id) REFERENCES public.locations (id) ON DELETE CASCADE;

ALTER TABLE public.listing_translations
    ADD CONSTRAINT listing_translations_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES public.listings (id) ON DELETE CASCADE;

ALTER TABLE public.listing_translations
    ADD CONSTRAINT listing_translations_translated_by_fkey FOREIGN KEY (translated_by) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.saved_search_alerts
    ADD CONSTRAINT saved_search_alerts_saved_search_id_fkey FOREIGN KEY (saved_search_id) REFERENCES public.saved_searches (id) ON DELETE CASCADE;

ALTER TABLE public.saved_search_alerts
    ADD CONSTRAINT saved_search_alerts_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES public.listings (id) ON DELETE CASCADE;

ALTER TABLE public.saved_search_alerts
    ADD CONSTRAINT saved_search_alerts_notification_id_fkey FOREIGN KEY (notification_id) REFERENCES public.notifications (id) ON DELETE SET NULL;

ALTER TABLE public.construction_updates
    ADD CONSTRAINT construction_updates_development_id_fkey FOREIGN KEY (development_id) REFERENCES public.developments (id) ON DELETE CASCADE;

ALTER TABLE public.construction_updates
    ADD CONSTRAINT construction_updates_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.construction_updates
    ADD CONSTRAINT construction_updates_development_id_phase_id_fkey FOREIGN KEY (development_id, phase_id) REFERENCES public.development_phases (development_id, id);

ALTER TABLE public.open_house_guests
    ADD CONSTRAINT open_house_guests_open_house_id_fkey FOREIGN KEY (open_house_id) REFERENCES public.open_houses (id) ON DELETE CASCADE;

ALTER TABLE public.open_house_guests
    ADD CONSTRAINT open_house_guests_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

ALTER TABLE public.valuations
    ADD CONSTRAINT valuations_property_id_fkey FOREIGN KEY (property_id) REFERENCES public.existing_properties (id) ON DELETE CASCADE;

ALTER TABLE public.valuations
    ADD CONSTRAINT valuations_valued_by_fkey FOREIGN KEY (valued_by) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.virtual_tours
    ADD CONSTRAINT virtual_tours_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media (id) ON DELETE CASCADE;

ALTER TABLE public.draft_collaborators
    ADD CONSTRAINT draft_collaborators_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES public.listing_drafts (id) ON DELETE CASCADE;

ALTER TABLE public.draft_collaborators
    ADD CONSTRAINT draft_collaborators_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

-- pilaster: by hand, after
-- pilaster: end
