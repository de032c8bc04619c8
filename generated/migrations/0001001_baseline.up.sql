-- portal: version 1 in an empty database. Phase baseline, the way up.
-- Makes every type, table, view and right of the first version.
-- Specs: core.kdl, locations.kdl, listings.kdl, developments.kdl, existing.kdl, media.kdl, wizards.kdl
-- Work: runs SQL from the specs whose locks are not known.
-- The way back: Leaves an empty database; roles stay, other databases may use them.
-- squawk-ignore-file require-concurrent-index-creation -- the index is on what the same file makes
-- squawk-ignore-file ban-char-field, prefer-bigint-over-int, prefer-bigint-over-smallint, prefer-text-field -- the specs choose the types
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

CREATE TYPE public.user_status AS ENUM (
    'active',
    'suspended',
    'closed'
);

COMMENT ON TYPE public.user_status IS 'Whether a person may use the portal.';

CREATE TYPE public.organization_kind AS ENUM (
    'agency',
    'developer',
    'landlord'
);

COMMENT ON TYPE public.organization_kind IS 'What an organization does on the portal.';

CREATE TYPE public.credential_kind AS ENUM (
    'password',
    'google',
    'apple'
);

COMMENT ON TYPE public.credential_kind IS 'How a person proves who they are.';

CREATE TYPE public.token_purpose AS ENUM (
    'verify_email',
    'reset_password',
    'sign_in'
);

COMMENT ON TYPE public.token_purpose IS 'What a mailed link allows.';

CREATE TYPE public.membership_status AS ENUM (
    'active',
    'paused',
    'left'
);

COMMENT ON TYPE public.membership_status IS 'Where a person stands in an organization.';

CREATE TYPE public.notification_channel AS ENUM (
    'email',
    'sms',
    'push'
);

COMMENT ON TYPE public.notification_channel IS 'How a message reaches a person.';

CREATE TYPE public.location_kind AS ENUM (
    'country',
    'province',
    'city',
    'suburb'
);

COMMENT ON TYPE public.location_kind IS 'Level of a location, from the widest to the narrowest.';

CREATE TYPE public.place_kind AS ENUM (
    'school',
    'university',
    'hospital',
    'transport',
    'shopping',
    'park'
);

COMMENT ON TYPE public.place_kind IS 'What a point of interest is.';

CREATE TYPE public.listing_type AS ENUM (
    'development',
    'resale',
    'rental'
);

COMMENT ON TYPE public.listing_type IS 'What is behind a listing.';

CREATE TYPE public.listing_status AS ENUM (
    'draft',
    'published',
    'active',
    'archived'
);

COMMENT ON TYPE public.listing_status IS 'Where a listing is in its life. Explore shows `published` and `active`.';

CREATE TYPE public.enquiry_status AS ENUM (
    'new',
    'answered',
    'closed',
    'spam'
);

COMMENT ON TYPE public.enquiry_status IS 'How far an enquiry has come.';

CREATE TYPE public.viewing_status AS ENUM (
    'requested',
    'confirmed',
    'done',
    'cancelled',
    'no show'
);

COMMENT ON TYPE public.viewing_status IS 'How far a viewing has come.';

CREATE TYPE public.report_reason AS ENUM (
    'fraud',
    'wrong_price',
    'already_gone',
    'offensive',
    'other'
);

COMMENT ON TYPE public.report_reason IS 'What is wrong with a listing, as its reader sees it.';

CREATE TYPE public.development_kind AS ENUM (
    'apartments',
    'houses',
    'estate',
    'mixed_use',
    'land'
);

COMMENT ON TYPE public.development_kind IS 'What a development consists of.';

CREATE TYPE public.construction_status AS ENUM (
    'planned',
    'under_construction',
    'completed'
);

COMMENT ON TYPE public.construction_status IS 'How far the building is.';

CREATE TYPE public.unit_status AS ENUM (
    'available',
    'reserved',
    'sold'
);

COMMENT ON TYPE public.unit_status IS 'Whether a unit can be had.';

CREATE TYPE public.amenity_kind AS ENUM (
    'security',
    'leisure',
    'services',
    'sustainability'
);

COMMENT ON TYPE public.amenity_kind IS 'Heading under which an amenity is shown.';

CREATE TYPE public.property_kind AS ENUM (
    'house',
    'apartment',
    'townhouse',
    'farm',
    'plot'
);

COMMENT ON TYPE public.property_kind IS 'What kind of home.';

CREATE TYPE public.ownership_kind AS ENUM (
    'freehold',
    'sectional_title',
    'leasehold',
    'share_block'
);

COMMENT ON TYPE public.ownership_kind IS 'What the buyer owns in the end.';

CREATE TYPE public.furnishing AS ENUM (
    'unfurnished',
    'partly',
    'furnished'
);

COMMENT ON TYPE public.furnishing IS 'What a tenant finds.';

CREATE TYPE public.room_kind AS ENUM (
    'bedroom',
    'bathroom',
    'kitchen',
    'living',
    'study',
    'garage',
    'garden',
    'other'
);

COMMENT ON TYPE public.room_kind IS 'What a room or outdoor space is for.';

CREATE TYPE public.certificate_kind AS ENUM (
    'electrical',
    'gas',
    'plumbing',
    'beetle',
    'electric_fence'
);

COMMENT ON TYPE public.certificate_kind IS 'Certificates of compliance that a sale needs.';

CREATE TYPE public.media_kind AS ENUM (
    'image',
    'video',
    'document'
);

COMMENT ON TYPE public.media_kind IS 'What a medium is.';

CREATE TYPE public.processing_status AS ENUM (
    'pending',
    'ready',
    'failed'
);

COMMENT ON TYPE public.processing_status IS 'How far the renditions are.';

CREATE TYPE public.wizard_kind AS ENUM (
    'development',
    'resale',
    'rental'
);

COMMENT ON TYPE public.wizard_kind IS 'Which wizard is at work.';

CREATE TYPE public.draft_state AS ENUM (
    'open',
    'completed',
    'abandoned'
);

COMMENT ON TYPE public.draft_state IS 'What has become of a draft.';

CREATE TYPE public.step_state AS ENUM (
    'untouched',
    'started',
    'valid',
    'invalid'
);

COMMENT ON TYPE public.step_state IS 'How a step stands.';

CREATE FUNCTION public.listing_drafts_saved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.saved_at := now();
    RETURN NEW;
END
$$;

CREATE TABLE public.users (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    email text NOT NULL,
    email_verified_at timestamptz,
    status public.user_status DEFAULT 'active' NOT NULL,
    is_staff boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    closed_at timestamptz,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT email_has_at CHECK (email LIKE '_%@_%'),
    CONSTRAINT closed_has_time CHECK ((status = 'closed') = (closed_at IS NOT NULL))
);

CREATE UNIQUE INDEX users_email_lower_idx
    ON public.users ((lower(email)));

COMMENT ON INDEX public.users_email_lower_idx IS 'One account an address, whatever its capitals.';

COMMENT ON TABLE public.users IS 'A person with an account.';

COMMENT ON COLUMN public.users.email IS 'Address for sign-in and mail, spelled as the person spells it.';

COMMENT ON COLUMN public.users.email_verified_at IS 'When the person proved that the address is theirs.';

COMMENT ON COLUMN public.users.status IS 'Whether they may sign in.';

COMMENT ON COLUMN public.users.is_staff IS 'Works for the portal itself.';

COMMENT ON COLUMN public.users.created_at IS 'When the account was opened.';

COMMENT ON COLUMN public.users.closed_at IS 'When the person closed the account.';

COMMENT ON CONSTRAINT email_has_at ON public.users IS 'Only what can never be an address is refused; the rest is proved by mail.';

CREATE TABLE public.user_profiles (
    user_id bigint NOT NULL,
    display_name text NOT NULL,
    phone text,
    locale text,
    avatar_url text,
    bio text,
    skype_name text,
    updated_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT user_profiles_pkey PRIMARY KEY (user_id),
    CONSTRAINT phone_is_international CHECK (phone IS NULL OR phone LIKE '+%')
);

COMMENT ON TABLE public.user_profiles IS 'What a person tells about themselves.';

COMMENT ON COLUMN public.user_profiles.user_id IS 'Whose profile it is.';

COMMENT ON COLUMN public.user_profiles.display_name IS 'The name that others see.';

COMMENT ON COLUMN public.user_profiles.phone IS 'In international form, with the plus sign.';

COMMENT ON COLUMN public.user_profiles.locale IS 'Language for mail and pages, as a BCP 47 tag.';

COMMENT ON COLUMN public.user_profiles.avatar_url IS 'Their picture.';

COMMENT ON COLUMN public.user_profiles.bio IS 'What they say of themselves, for agents beside their listings.';

COMMENT ON COLUMN public.user_profiles.skype_name IS 'Skype account, from the days when viewings were calls.';

COMMENT ON COLUMN public.user_profiles.updated_at IS 'When they last changed something.';

CREATE TABLE public.credentials (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    user_id bigint NOT NULL,
    kind public.credential_kind NOT NULL,
    subject text,
    secret_hash text,
    hash_algorithm text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    last_used_at timestamptz,
    CONSTRAINT credentials_pkey PRIMARY KEY (id),
    CONSTRAINT credentials_user_id_kind_key UNIQUE (user_id, kind),
    CONSTRAINT credentials_kind_subject_key UNIQUE (kind, subject),
    CONSTRAINT password_or_subject CHECK ((kind = 'password') = (secret_hash IS NOT NULL)),
    CONSTRAINT subject_unless_password CHECK ((kind = 'password') = (subject IS NULL))
);

COMMENT ON TABLE public.credentials IS 'A way for one person to sign in.';

COMMENT ON COLUMN public.credentials.user_id IS 'Who signs in by it.';

COMMENT ON COLUMN public.credentials.kind IS 'How they prove who they are; one of each kind a person.';

COMMENT ON COLUMN public.credentials.subject IS 'The person''s identifier at Google or Apple; nothing for a password.';

COMMENT ON COLUMN public.credentials.secret_hash IS 'The password''s hash in PHC form; nothing for Google and Apple.';

COMMENT ON COLUMN public.credentials.hash_algorithm IS 'The PHC form of the hash names its algorithm already.';

COMMENT ON COLUMN public.credentials.created_at IS 'When it was set up.';

COMMENT ON COLUMN public.credentials.last_used_at IS 'Last sign-in by it; nothing: never used.';

CREATE TABLE public.sessions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id bigint NOT NULL,
    token_hash bytea NOT NULL,
    ip inet,
    user_agent text,
    created_at timestamptz DEFAULT now() NOT NULL,
    last_seen_at timestamptz DEFAULT now() NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT sessions_pkey PRIMARY KEY (id),
    CONSTRAINT sessions_token_hash_key UNIQUE (token_hash),
    CONSTRAINT expires_after_start CHECK (expires_at > created_at)
);

CREATE INDEX sessions_user_id_idx
    ON public.sessions (user_id)
    WHERE (revoked_at IS NULL);

CREATE INDEX sessions_expires_at_idx
    ON public.sessions (expires_at);

COMMENT ON TABLE public.sessions IS 'A signed-in browser or app.';

COMMENT ON COLUMN public.sessions.user_id IS 'Who is signed in.';

COMMENT ON COLUMN public.sessions.token_hash IS 'SHA-256 of the token; the token itself is known to the client alone.';

COMMENT ON COLUMN public.sessions.ip IS 'Address of the last request.';

COMMENT ON COLUMN public.sessions.user_agent IS 'What the browser or app calls itself.';

COMMENT ON COLUMN public.sessions.created_at IS 'When they signed in.';

COMMENT ON COLUMN public.sessions.last_seen_at IS 'When the last request came.';

COMMENT ON COLUMN public.sessions.expires_at IS 'When the session ends unless it is used.';

COMMENT ON COLUMN public.sessions.revoked_at IS 'When it was ended early, by the person or by staff.';

CREATE TABLE public.mailed_tokens (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    user_id bigint NOT NULL,
    purpose public.token_purpose NOT NULL,
    token_hash bytea NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT mailed_tokens_pkey PRIMARY KEY (id),
    CONSTRAINT mailed_tokens_token_hash_key UNIQUE (token_hash)
);

CREATE INDEX mailed_tokens_user_id_purpose_idx
    ON public.mailed_tokens (user_id, purpose)
    WHERE (used_at IS NULL);

COMMENT ON TABLE public.mailed_tokens IS 'A link sent by mail that may be used once.';

COMMENT ON COLUMN public.mailed_tokens.user_id IS 'Whose address the link was sent to.';

COMMENT ON COLUMN public.mailed_tokens.purpose IS 'What following the link does.';

COMMENT ON COLUMN public.mailed_tokens.token_hash IS 'SHA-256 of the token in the link.';

COMMENT ON COLUMN public.mailed_tokens.expires_at IS 'When the link stops working.';

COMMENT ON COLUMN public.mailed_tokens.used_at IS 'When it was followed; it works once.';

COMMENT ON COLUMN public.mailed_tokens.created_at IS 'When it was sent.';

CREATE TABLE public.organizations (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    kind public.organization_kind NOT NULL,
    name text NOT NULL,
    slug text NOT NULL,
    owner_id bigint,
    license_number text,
    website text,
    logo_url text,
    fax text,
    settings jsonb DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT organizations_pkey PRIMARY KEY (id),
    CONSTRAINT organizations_slug_key UNIQUE (slug),
    CONSTRAINT slug_is_plain CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

CREATE INDEX organizations_kind_name_idx
    ON public.organizations (kind, name);

COMMENT ON TABLE public.organizations IS 'An agency, developer or landlord.';

COMMENT ON COLUMN public.organizations.kind IS 'What it does on the portal.';

COMMENT ON COLUMN public.organizations.name IS 'The name that seekers see.';

COMMENT ON COLUMN public.organizations.slug IS 'The organization''s part of a web address.';

COMMENT ON COLUMN public.organizations.owner_id IS 'The member who answers for the organization.';

COMMENT ON COLUMN public.organizations.license_number IS 'Licence to trade in property, where the law asks for one.';

COMMENT ON COLUMN public.organizations.website IS 'Its own site.';

COMMENT ON COLUMN public.organizations.logo_url IS 'Logo beside its listings.';

COMMENT ON COLUMN public.organizations.fax IS 'Fax number; nobody asks for it any more.';

COMMENT ON COLUMN public.organizations.settings IS 'Choices that change how the portal looks to its members.';

COMMENT ON COLUMN public.organizations.created_at IS 'When it joined the portal.';

COMMENT ON COLUMN public.organizations.archived_at IS 'When it left; its listings are no longer shown.';

CREATE TABLE public.memberships (
    organization_id bigint NOT NULL,
    user_id bigint NOT NULL,
    status public.membership_status DEFAULT 'active' NOT NULL,
    job_title text,
    joined_at timestamptz DEFAULT now() NOT NULL,
    left_at timestamptz,
    CONSTRAINT memberships_pkey PRIMARY KEY (organization_id, user_id),
    CONSTRAINT left_has_time CHECK ((status = 'left') = (left_at IS NOT NULL))
);

CREATE INDEX memberships_user_id_idx
    ON public.memberships (user_id);

COMMENT ON TABLE public.memberships IS 'A person''s place in an organization.';

COMMENT ON COLUMN public.memberships.organization_id IS 'The organization.';

COMMENT ON COLUMN public.memberships.user_id IS 'The member.';

COMMENT ON COLUMN public.memberships.status IS 'Whether they act for it at present.';

COMMENT ON COLUMN public.memberships.job_title IS 'Shown beside their name.';

COMMENT ON COLUMN public.memberships.joined_at IS 'When they joined.';

COMMENT ON COLUMN public.memberships.left_at IS 'When they left.';

CREATE TABLE public.organization_invitations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id bigint NOT NULL,
    email text NOT NULL,
    role_id bigint NOT NULL,
    invited_by bigint,
    valid_for interval DEFAULT '7 days' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    accepted_at timestamptz,
    CONSTRAINT organization_invitations_pkey PRIMARY KEY (id)
);

CREATE UNIQUE INDEX organization_invitations_open_idx
    ON public.organization_invitations (organization_id, (lower(email)))
    WHERE (accepted_at IS NULL);

COMMENT ON INDEX public.organization_invitations_open_idx IS 'One open invitation an address.';

COMMENT ON TABLE public.organization_invitations IS 'An invitation to join an organization.';

COMMENT ON COLUMN public.organization_invitations.organization_id IS 'Who invites.';

COMMENT ON COLUMN public.organization_invitations.email IS 'Whom the invitation was mailed to.';

COMMENT ON COLUMN public.organization_invitations.role_id IS 'Role that the person gets on joining.';

COMMENT ON COLUMN public.organization_invitations.invited_by IS 'The member who sent it.';

COMMENT ON COLUMN public.organization_invitations.valid_for IS 'How long it may be accepted, from when it was sent.';

COMMENT ON COLUMN public.organization_invitations.created_at IS 'When it was sent.';

COMMENT ON COLUMN public.organization_invitations.accepted_at IS 'When the person joined; nothing: still open or run out.';

CREATE TABLE public.roles (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    name text NOT NULL,
    description text DEFAULT '' NOT NULL,
    inherits_from bigint,
    is_builtin boolean DEFAULT false NOT NULL,
    CONSTRAINT roles_pkey PRIMARY KEY (id),
    CONSTRAINT roles_name_key UNIQUE (name),
    CONSTRAINT inherits_from_other CHECK (inherits_from <> id)
);

COMMENT ON TABLE public.roles IS 'A named set of permissions.';

COMMENT ON COLUMN public.roles.id IS 'The built-in roles have fixed numbers.';

COMMENT ON COLUMN public.roles.name IS 'Name as staff see it.';

COMMENT ON COLUMN public.roles.description IS 'What holders of the role do.';

COMMENT ON COLUMN public.roles.inherits_from IS 'Role whose permissions are included.';

COMMENT ON COLUMN public.roles.is_builtin IS 'Belongs to the portal and cannot be deleted.';

CREATE TABLE public.permissions (
    code text NOT NULL,
    description text NOT NULL,
    CONSTRAINT permissions_pkey PRIMARY KEY (code),
    CONSTRAINT code_has_two_parts CHECK (code ~ '^[a-z_]+[.][a-z_]+$')
);

COMMENT ON TABLE public.permissions IS 'Something that a role may allow.';

COMMENT ON COLUMN public.permissions.code IS 'Stable name in code, for example `listing.publish`.';

COMMENT ON COLUMN public.permissions.description IS 'What it allows, for the page on which roles are edited.';

CREATE TABLE public.role_permissions (
    role_id bigint NOT NULL,
    permission_code text NOT NULL,
    CONSTRAINT role_permissions_pkey PRIMARY KEY (role_id, permission_code)
);

CREATE INDEX role_permissions_permission_code_idx
    ON public.role_permissions (permission_code);

COMMENT ON TABLE public.role_permissions IS 'That a role allows something.';

COMMENT ON COLUMN public.role_permissions.role_id IS 'The role.';

COMMENT ON COLUMN public.role_permissions.permission_code IS 'What it allows.';

CREATE TABLE public.role_assignments (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    user_id bigint NOT NULL,
    role_id bigint NOT NULL,
    organization_id bigint,
    granted_by bigint,
    granted_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT role_assignments_pkey PRIMARY KEY (id),
    CONSTRAINT role_assignments_once UNIQUE NULLS NOT DISTINCT (user_id, role_id, organization_id)
);

CREATE INDEX role_assignments_organization_id_idx
    ON public.role_assignments (organization_id);

COMMENT ON TABLE public.role_assignments IS 'A role given to a person, in one organization or everywhere.';

COMMENT ON COLUMN public.role_assignments.user_id IS 'Who holds the role.';

COMMENT ON COLUMN public.role_assignments.role_id IS 'The role.';

COMMENT ON COLUMN public.role_assignments.organization_id IS 'Nothing: the role holds everywhere.';

COMMENT ON COLUMN public.role_assignments.granted_by IS 'Who gave it.';

COMMENT ON COLUMN public.role_assignments.granted_at IS 'When it was given.';

CREATE TABLE public.api_keys (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id bigint NOT NULL,
    name text NOT NULL,
    prefix char(8) NOT NULL,
    secret_hash bytea NOT NULL,
    scopes text[] DEFAULT '{}' NOT NULL,
    requests_per_minute integer DEFAULT 600 NOT NULL,
    created_by bigint,
    created_at timestamptz DEFAULT now() NOT NULL,
    expires_at timestamptz,
    revoked_at timestamptz,
    CONSTRAINT api_keys_pkey PRIMARY KEY (id),
    CONSTRAINT api_keys_prefix_key UNIQUE (prefix),
    CONSTRAINT requests_positive CHECK (requests_per_minute > 0)
);

CREATE INDEX api_keys_organization_id_idx
    ON public.api_keys (organization_id)
    WHERE (revoked_at IS NULL);

COMMENT ON TABLE public.api_keys IS 'A key for programs, such as an agency''s feed.';

COMMENT ON COLUMN public.api_keys.organization_id IS 'On whose behalf programs act.';

COMMENT ON COLUMN public.api_keys.name IS 'What the organization calls the key.';

COMMENT ON COLUMN public.api_keys.prefix IS 'The key''s first letters, shown so that people can tell keys apart.';

COMMENT ON COLUMN public.api_keys.secret_hash IS 'SHA-256 of the key; the key itself is shown once.';

COMMENT ON COLUMN public.api_keys.scopes IS 'Permission codes that the key is limited to.';

COMMENT ON COLUMN public.api_keys.requests_per_minute IS 'Requests beyond it are refused until the minute is over.';

COMMENT ON COLUMN public.api_keys.created_by IS 'The member who made it.';

COMMENT ON COLUMN public.api_keys.created_at IS 'When it was made.';

COMMENT ON COLUMN public.api_keys.expires_at IS 'When it stops working; nothing: never.';

COMMENT ON COLUMN public.api_keys.revoked_at IS 'When it was withdrawn.';

CREATE TABLE public.audit_log (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    occurred_at timestamptz DEFAULT now() NOT NULL,
    actor_id bigint,
    organization_id bigint,
    action text NOT NULL,
    subject_table text NOT NULL,
    subject_id text NOT NULL,
    details jsonb DEFAULT '{}' NOT NULL,
    ip inet,
    CONSTRAINT audit_log_pkey PRIMARY KEY (id)
);

CREATE INDEX audit_log_subject_table_subject_id_idx
    ON public.audit_log (subject_table, subject_id);

CREATE INDEX audit_log_actor_id_idx
    ON public.audit_log (actor_id);

CREATE INDEX audit_log_occurred_at_idx
    ON public.audit_log USING brin (occurred_at);

COMMENT ON TABLE public.audit_log IS 'What was done, by whom, to what. Rows are added and never changed.';

COMMENT ON COLUMN public.audit_log.occurred_at IS 'When it was done.';

COMMENT ON COLUMN public.audit_log.actor_id IS 'Who did it; nothing: the portal itself.';

COMMENT ON COLUMN public.audit_log.organization_id IS 'On whose behalf.';

COMMENT ON COLUMN public.audit_log.action IS 'A permission code, or a verb of the portal itself.';

COMMENT ON COLUMN public.audit_log.subject_table IS 'Table of the row that it was done to.';

COMMENT ON COLUMN public.audit_log.subject_id IS 'Primary key of the row, as text.';

COMMENT ON COLUMN public.audit_log.details IS 'What the action adds, for example values before and after.';

COMMENT ON COLUMN public.audit_log.ip IS 'Address that the request came from.';

CREATE TABLE public.notifications (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    user_id bigint NOT NULL,
    channel public.notification_channel NOT NULL,
    topic text NOT NULL,
    payload jsonb DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    sent_at timestamptz,
    read_at timestamptz,
    failure text,
    CONSTRAINT notifications_pkey PRIMARY KEY (id)
);

CREATE INDEX notifications_unread_idx
    ON public.notifications (user_id, created_at DESC)
    WHERE (read_at IS NULL);

CREATE INDEX notifications_created_at_idx
    ON public.notifications (created_at)
    WHERE (sent_at IS NULL AND failure IS NULL);

COMMENT ON TABLE public.notifications IS 'A message to one person.';

COMMENT ON COLUMN public.notifications.user_id IS 'Whom it is for.';

COMMENT ON COLUMN public.notifications.channel IS 'How it goes out.';

COMMENT ON COLUMN public.notifications.topic IS 'What it is about, for example `viewing.confirmed`.';

COMMENT ON COLUMN public.notifications.payload IS 'What the template fills in.';

COMMENT ON COLUMN public.notifications.created_at IS 'When it was put in the queue.';

COMMENT ON COLUMN public.notifications.sent_at IS 'When it went out; nothing: still waiting.';

COMMENT ON COLUMN public.notifications.read_at IS 'When the person opened it.';

COMMENT ON COLUMN public.notifications.failure IS 'Why it could not be sent; nothing: nothing went wrong.';

CREATE TABLE public.notification_preferences (
    user_id bigint NOT NULL,
    topic text NOT NULL,
    channels public.notification_channel[] DEFAULT '{email}' NOT NULL,
    quiet_from time,
    quiet_until time,
    CONSTRAINT notification_preferences_pkey PRIMARY KEY (user_id, topic),
    CONSTRAINT quiet_has_both_ends CHECK ((quiet_from IS NULL) = (quiet_until IS NULL))
);

COMMENT ON TABLE public.notification_preferences IS 'How a person wants to hear about a topic.';

COMMENT ON COLUMN public.notification_preferences.user_id IS 'Whose wish it is.';

COMMENT ON COLUMN public.notification_preferences.topic IS 'What it is about, as in notifications.';

COMMENT ON COLUMN public.notification_preferences.channels IS 'Empty: not at all.';

COMMENT ON COLUMN public.notification_preferences.quiet_from IS 'Start of the hours without sms and push, in the person''s time zone.';

COMMENT ON COLUMN public.notification_preferences.quiet_until IS 'End of those hours.';

CREATE TABLE public.locations (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    kind public.location_kind NOT NULL,
    parent_id bigint,
    parent_kind public.location_kind GENERATED ALWAYS AS (CASE kind WHEN 'province' THEN 'country'::location_kind WHEN 'city' THEN 'province'::location_kind WHEN 'suburb' THEN 'city'::location_kind END) STORED,
    name text NOT NULL,
    slug text NOT NULL,
    country_code char(2) NOT NULL,
    city text,
    area text,
    latitude numeric(9,6),
    longitude numeric(9,6),
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT locations_pkey PRIMARY KEY (id),
    CONSTRAINT locations_id_kind_key UNIQUE (id, kind),
    CONSTRAINT locations_parent_id_slug_key UNIQUE NULLS NOT DISTINCT (parent_id, slug),
    CONSTRAINT only_countries_are_roots CHECK ((kind = 'country') = (parent_id IS NULL)),
    CONSTRAINT country_code_is_upper CHECK (country_code = upper(country_code)),
    CONSTRAINT position_is_complete CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT latitude_in_range CHECK (latitude BETWEEN -90 AND 90),
    CONSTRAINT longitude_in_range CHECK (longitude BETWEEN -180 AND 180)
);

CREATE INDEX locations_name_prefix_idx
    ON public.locations ((lower(name)) text_pattern_ops);

COMMENT ON INDEX public.locations_name_prefix_idx IS 'Type-ahead search.';

CREATE INDEX locations_country_code_kind_idx
    ON public.locations (country_code, kind);

COMMENT ON TABLE public.locations IS 'A country, province, city or suburb.';

COMMENT ON COLUMN public.locations.id IS 'Numbers of the imported gazetteer are kept.';

COMMENT ON COLUMN public.locations.kind IS 'Its level.';

COMMENT ON COLUMN public.locations.parent_id IS 'The location one level up.';

COMMENT ON COLUMN public.locations.parent_kind IS 'The level that the parent must have.';

COMMENT ON COLUMN public.locations.name IS 'As people there write it.';

COMMENT ON COLUMN public.locations.slug IS 'The location''s part of a web address.';

COMMENT ON COLUMN public.locations.country_code IS 'ISO 3166-1 alpha-2.';

COMMENT ON COLUMN public.locations.city IS 'Name of the city that this is or lies in; nothing above cities.';

COMMENT ON COLUMN public.locations.area IS 'Name of the suburb; nothing above suburbs.';

COMMENT ON COLUMN public.locations.latitude IS 'Degrees north of the equator, WGS 84.';

COMMENT ON COLUMN public.locations.longitude IS 'Degrees east of Greenwich, WGS 84.';

COMMENT ON COLUMN public.locations.created_at IS 'When it was imported or added.';

CREATE TABLE public.location_aliases (
    location_id bigint NOT NULL,
    alias text NOT NULL,
    language varchar(35) DEFAULT 'und' NOT NULL,
    CONSTRAINT location_aliases_pkey PRIMARY KEY (location_id, alias)
);

CREATE INDEX location_aliases_prefix_idx
    ON public.location_aliases ((lower(alias)) text_pattern_ops);

COMMENT ON TABLE public.location_aliases IS 'Another name that people search a location by.';

COMMENT ON COLUMN public.location_aliases.location_id IS 'The location that it stands for.';

COMMENT ON COLUMN public.location_aliases.alias IS 'The other name.';

COMMENT ON COLUMN public.location_aliases.language IS 'BCP 47 tag; `und` where it does not matter.';

CREATE TABLE public.points_of_interest (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    location_id bigint NOT NULL,
    kind public.place_kind NOT NULL,
    name text NOT NULL,
    "position" point NOT NULL,
    source text DEFAULT 'openstreetmap' NOT NULL,
    source_id text,
    CONSTRAINT points_of_interest_pkey PRIMARY KEY (id),
    CONSTRAINT points_of_interest_source_source_id_key UNIQUE (source, source_id)
);

CREATE INDEX points_of_interest_location_id_kind_idx
    ON public.points_of_interest (location_id, kind);

CREATE INDEX points_of_interest_position_idx
    ON public.points_of_interest USING gist ("position");

COMMENT ON TABLE public.points_of_interest IS 'A place that matters to those who look for a home.';

COMMENT ON COLUMN public.points_of_interest.location_id IS 'The suburb or city that it lies in.';

COMMENT ON COLUMN public.points_of_interest.kind IS 'What it is.';

COMMENT ON COLUMN public.points_of_interest.name IS 'As its sign says.';

COMMENT ON COLUMN public.points_of_interest."position" IS 'Longitude and latitude in degrees, in this order.';

COMMENT ON COLUMN public.points_of_interest.source IS 'Where the place was taken from.';

COMMENT ON COLUMN public.points_of_interest.source_id IS 'The source''s own identifier, so that an import can be repeated.';

CREATE TABLE public.listings (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    type public.listing_type NOT NULL,
    status public.listing_status DEFAULT 'draft' NOT NULL,
    title text NOT NULL,
    summary text DEFAULT '' NOT NULL,
    description text DEFAULT '' NOT NULL,
    organization_id bigint NOT NULL,
    created_by bigint,
    location_id bigint,
    street_address text,
    price integer,
    tags text[] DEFAULT '{}' NOT NULL,
    attributes jsonb DEFAULT '{}' NOT NULL,
    search tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, title || ' ' || description)) STORED NOT NULL,
    source text,
    source_reference text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    published_at timestamptz,
    print_reference text NOT NULL,
    CONSTRAINT listings_pkey PRIMARY KEY (id),
    CONSTRAINT listings_source_source_reference_key UNIQUE (source, source_reference),
    CONSTRAINT title_not_blank CHECK (btrim(title) <> ''),
    CONSTRAINT price_not_negative CHECK (price >= 0),
    CONSTRAINT source_is_complete CHECK (source_reference IS NULL OR source IS NOT NULL)
);

CREATE INDEX listings_status_created_at_idx
    ON public.listings (status, created_at);

CREATE INDEX listings_organization_id_status_idx
    ON public.listings (organization_id, status);

CREATE INDEX listings_location_id_idx
    ON public.listings (location_id);

CREATE INDEX listings_tags_idx
    ON public.listings USING gin (tags);

CREATE INDEX listings_search_idx
    ON public.listings USING gin (search);

CREATE INDEX listings_open_by_newest_idx
    ON public.listings (type, created_at DESC NULLS LAST) INCLUDE (title)
    WHERE (status IN ('published', 'active'));

CREATE INDEX listings_price_idx
    ON public.listings (price);

COMMENT ON TABLE public.listings IS 'What is for sale or to let, wherever it comes from. The details live in `developments` and `existing_properties`.';

COMMENT ON COLUMN public.listings.type IS 'What is behind it.';

COMMENT ON COLUMN public.listings.status IS 'Where it is in its life.';

COMMENT ON COLUMN public.listings.title IS 'What it is called in lists and on its page.';

COMMENT ON COLUMN public.listings.summary IS 'One line for lists and cards.';

COMMENT ON COLUMN public.listings.description IS 'The long text of its page.';

COMMENT ON COLUMN public.listings.organization_id IS 'Who offers it.';

COMMENT ON COLUMN public.listings.created_by IS 'Who wrote it; nothing: a feed, or someone who has left.';

COMMENT ON COLUMN public.listings.location_id IS 'The suburb or city that it lies in.';

COMMENT ON COLUMN public.listings.street_address IS 'Street and number; nothing: told to visitors only.';

COMMENT ON COLUMN public.listings.price IS 'Asking price or monthly rent in whole units of the currency; nothing: on request.';

COMMENT ON COLUMN public.listings.tags IS 'Free words for search and lists.';

COMMENT ON COLUMN public.listings.attributes IS 'What feeds deliver and the portal has no column for.';

COMMENT ON COLUMN public.listings.search IS 'Words for full-text search.';

COMMENT ON COLUMN public.listings.source IS 'Feed that delivered the listing; nothing: written by hand.';

COMMENT ON COLUMN public.listings.source_reference IS 'The feed''s own identifier.';

COMMENT ON COLUMN public.listings.created_at IS 'When it was first saved.';

COMMENT ON COLUMN public.listings.updated_at IS 'When it was last changed.';

COMMENT ON COLUMN public.listings.published_at IS 'When it was first shown.';

COMMENT ON COLUMN public.listings.print_reference IS 'Number in the printed magazine, which is no more.';

CREATE TABLE public.listing_agents (
    listing_id bigint NOT NULL,
    organization_id bigint NOT NULL,
    user_id bigint NOT NULL,
    "position" smallint DEFAULT 1 NOT NULL,
    commission_percent numeric(5,2),
    CONSTRAINT listing_agents_pkey PRIMARY KEY (listing_id, organization_id, user_id),
    CONSTRAINT listing_agents_listing_id_position_key UNIQUE (listing_id, "position") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT position_from_one CHECK (position >= 1),
    CONSTRAINT commission_is_percentage CHECK (commission_percent BETWEEN 0 AND 100)
);

CREATE INDEX listing_agents_organization_id_user_id_idx
    ON public.listing_agents (organization_id, user_id);

COMMENT ON TABLE public.listing_agents IS 'A member of an organization who answers for a listing.';

COMMENT ON COLUMN public.listing_agents.listing_id IS 'The listing.';

COMMENT ON COLUMN public.listing_agents.organization_id IS 'The organization that the agent acts for.';

COMMENT ON COLUMN public.listing_agents.user_id IS 'The agent.';

COMMENT ON COLUMN public.listing_agents."position" IS 'Order in which agents are shown, from 1.';

COMMENT ON COLUMN public.listing_agents.commission_percent IS 'The agent''s share of the commission.';

CREATE TABLE public.listing_price_changes (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    listing_id bigint NOT NULL,
    price integer,
    changed_by bigint,
    changed_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT listing_price_changes_pkey PRIMARY KEY (id),
    CONSTRAINT listing_price_changes_listing_id_changed_at_key UNIQUE (listing_id, changed_at),
    CONSTRAINT price_not_negative CHECK (price >= 0)
);

COMMENT ON TABLE public.listing_price_changes IS 'A price that a listing had, and from when.';

COMMENT ON COLUMN public.listing_price_changes.listing_id IS 'The listing.';

COMMENT ON COLUMN public.listing_price_changes.price IS 'The price from then on; nothing: on request.';

COMMENT ON COLUMN public.listing_price_changes.changed_by IS 'Who changed it; nothing: a feed.';

COMMENT ON COLUMN public.listing_price_changes.changed_at IS 'When the price changed.';

CREATE TABLE public.listing_status_changes (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    listing_id bigint NOT NULL,
    from_status public.listing_status,
    to_status public.listing_status NOT NULL,
    changed_by bigint,
    changed_at timestamptz DEFAULT now() NOT NULL,
    remark text DEFAULT '' NOT NULL,
    CONSTRAINT listing_status_changes_pkey PRIMARY KEY (id),
    CONSTRAINT status_differs CHECK (from_status IS DISTINCT FROM to_status)
);

CREATE INDEX listing_status_changes_newest_idx
    ON public.listing_status_changes (listing_id, changed_at DESC);

COMMENT ON TABLE public.listing_status_changes IS 'A step in a listing''s life.';

COMMENT ON COLUMN public.listing_status_changes.listing_id IS 'The listing.';

COMMENT ON COLUMN public.listing_status_changes.from_status IS 'Nothing: the listing was made.';

COMMENT ON COLUMN public.listing_status_changes.to_status IS 'The status from then on.';

COMMENT ON COLUMN public.listing_status_changes.changed_by IS 'Who changed it; nothing: the portal itself.';

COMMENT ON COLUMN public.listing_status_changes.changed_at IS 'When the status changed.';

COMMENT ON COLUMN public.listing_status_changes.remark IS 'Why, in the words of who changed it.';

CREATE TABLE public.features (
    code text NOT NULL,
    label text NOT NULL,
    "group" text DEFAULT 'general' NOT NULL,
    is_filter boolean DEFAULT true NOT NULL,
    CONSTRAINT features_pkey PRIMARY KEY (code)
);

CREATE INDEX features_group_label_idx
    ON public.features ("group", label);

COMMENT ON TABLE public.features IS 'Something that a home may have, from a catalogue that filters are built from.';

COMMENT ON COLUMN public.features.code IS 'Stable name in code and feeds, for example `solar_panels`.';

COMMENT ON COLUMN public.features.label IS 'As seekers read it.';

COMMENT ON COLUMN public.features."group" IS 'Heading under which filters show it.';

COMMENT ON COLUMN public.features.is_filter IS 'Whether Explore offers it as a filter.';

CREATE TABLE public.listing_features (
    listing_id bigint NOT NULL,
    feature_code text NOT NULL,
    detail text,
    CONSTRAINT listing_features_pkey PRIMARY KEY (listing_id, feature_code)
);

CREATE INDEX listing_features_feature_code_idx
    ON public.listing_features (feature_code);

COMMENT ON TABLE public.listing_features IS 'That a listing has a feature.';

COMMENT ON COLUMN public.listing_features.listing_id IS 'The listing.';

COMMENT ON COLUMN public.listing_features.feature_code IS 'What it has.';

COMMENT ON COLUMN public.listing_features.detail IS 'For example how many kilowatts.';

CREATE TABLE public.listing_views_daily (
    listing_id bigint NOT NULL,
    day date DEFAULT (CURRENT_DATE) NOT NULL,
    views integer DEFAULT 0 NOT NULL,
    contact_clicks integer DEFAULT 0 NOT NULL,
    average_seconds double precision,
    CONSTRAINT listing_views_daily_pkey PRIMARY KEY (listing_id, day),
    CONSTRAINT counts_not_negative CHECK (views >= 0 AND contact_clicks >= 0)
);

CREATE INDEX listing_views_daily_day_idx
    ON public.listing_views_daily (day);

COMMENT ON TABLE public.listing_views_daily IS 'How often a listing was seen on one day.';

COMMENT ON COLUMN public.listing_views_daily.listing_id IS 'The listing.';

COMMENT ON COLUMN public.listing_views_daily.day IS 'The day.';

COMMENT ON COLUMN public.listing_views_daily.views IS 'How often its page was opened.';

COMMENT ON COLUMN public.listing_views_daily.contact_clicks IS 'How often a seeker asked for the phone number or the form.';

COMMENT ON COLUMN public.listing_views_daily.average_seconds IS 'How long people stayed.';

CREATE TABLE public.listing_reports (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    listing_id bigint NOT NULL,
    reported_by bigint,
    reporter_ip inet,
    reason public.report_reason NOT NULL,
    remark text DEFAULT '' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    settled_by bigint,
    settled_at timestamptz,
    upheld boolean,
    CONSTRAINT listing_reports_pkey PRIMARY KEY (id),
    CONSTRAINT settled_has_answer CHECK ((settled_at IS NULL) = (upheld IS NULL))
);

CREATE INDEX listing_reports_listing_id_idx
    ON public.listing_reports (listing_id);

CREATE INDEX listing_reports_created_at_idx
    ON public.listing_reports (created_at)
    WHERE (settled_at IS NULL);

COMMENT ON TABLE public.listing_reports IS 'A reader''s complaint about a listing.';

COMMENT ON COLUMN public.listing_reports.listing_id IS 'The listing.';

COMMENT ON COLUMN public.listing_reports.reported_by IS 'Who complained; nothing: a reader without an account.';

COMMENT ON COLUMN public.listing_reports.reporter_ip IS 'Address that the complaint came from.';

COMMENT ON COLUMN public.listing_reports.reason IS 'What is wrong.';

COMMENT ON COLUMN public.listing_reports.remark IS 'The reader''s own words.';

COMMENT ON COLUMN public.listing_reports.created_at IS 'When the complaint came.';

COMMENT ON COLUMN public.listing_reports.settled_by IS 'Who of the staff looked at it.';

COMMENT ON COLUMN public.listing_reports.settled_at IS 'When it was settled.';

COMMENT ON COLUMN public.listing_reports.upheld IS 'Whether staff agreed; nothing: not yet looked at.';

CREATE TABLE public.favourites (
    user_id bigint NOT NULL,
    listing_id bigint NOT NULL,
    note text DEFAULT '' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT favourites_pkey PRIMARY KEY (user_id, listing_id)
);

CREATE INDEX favourites_listing_id_idx
    ON public.favourites (listing_id);

COMMENT ON TABLE public.favourites IS 'A listing that a person keeps an eye on.';

COMMENT ON COLUMN public.favourites.user_id IS 'Who keeps it.';

COMMENT ON COLUMN public.favourites.listing_id IS 'The listing.';

COMMENT ON COLUMN public.favourites.note IS 'What they wrote beside it, for themselves.';

COMMENT ON COLUMN public.favourites.created_at IS 'When they marked it.';

CREATE TABLE public.saved_searches (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    user_id bigint NOT NULL,
    name text NOT NULL,
    listing_types public.listing_type[] DEFAULT '{}' NOT NULL,
    location_id bigint,
    price_min integer,
    price_max integer,
    criteria jsonb DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    last_run_at timestamptz,
    CONSTRAINT saved_searches_pkey PRIMARY KEY (id),
    CONSTRAINT saved_searches_user_id_name_key UNIQUE (user_id, name),
    CONSTRAINT prices_in_order CHECK (price_min <= price_max)
);

COMMENT ON TABLE public.saved_searches IS 'A search that a person wants to run again.';

COMMENT ON COLUMN public.saved_searches.user_id IS 'Whose search it is.';

COMMENT ON COLUMN public.saved_searches.name IS 'What they call it.';

COMMENT ON COLUMN public.saved_searches.listing_types IS 'Empty: all.';

COMMENT ON COLUMN public.saved_searches.location_id IS 'Where; everything inside it matches too.';

COMMENT ON COLUMN public.saved_searches.price_min IS 'Lowest price that matches.';

COMMENT ON COLUMN public.saved_searches.price_max IS 'Highest price that matches.';

COMMENT ON COLUMN public.saved_searches.criteria IS 'Everything else, as Explore''s filters write it.';

COMMENT ON COLUMN public.saved_searches.created_at IS 'When it was saved.';

COMMENT ON COLUMN public.saved_searches.last_run_at IS 'When it was last searched for new matches.';

CREATE TABLE public.enquiries (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    listing_id bigint NOT NULL,
    user_id bigint,
    sender_name text NOT NULL,
    sender_email text NOT NULL,
    sender_phone text,
    body text NOT NULL,
    status public.enquiry_status DEFAULT 'new' NOT NULL,
    source_page text,
    created_at timestamptz DEFAULT now() NOT NULL,
    answered_at timestamptz,
    CONSTRAINT enquiries_pkey PRIMARY KEY (id)
);

CREATE INDEX enquiries_listing_id_created_at_idx
    ON public.enquiries (listing_id, created_at);

CREATE INDEX enquiries_user_id_idx
    ON public.enquiries (user_id);

COMMENT ON TABLE public.enquiries IS 'A seeker''s question about a listing.';

COMMENT ON COLUMN public.enquiries.listing_id IS 'What it is about.';

COMMENT ON COLUMN public.enquiries.user_id IS 'Nothing: asked without an account.';

COMMENT ON COLUMN public.enquiries.sender_name IS 'Name that the seeker gave.';

COMMENT ON COLUMN public.enquiries.sender_email IS 'Where the answer goes.';

COMMENT ON COLUMN public.enquiries.sender_phone IS 'Number to ring, if the seeker wants that.';

COMMENT ON COLUMN public.enquiries.body IS 'What the seeker wrote.';

COMMENT ON COLUMN public.enquiries.status IS 'How far it has come.';

COMMENT ON COLUMN public.enquiries.source_page IS 'Where the seeker came from.';

COMMENT ON COLUMN public.enquiries.created_at IS 'When it came in.';

COMMENT ON COLUMN public.enquiries.answered_at IS 'When the first answer went out.';

CREATE TABLE public.enquiry_messages (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    enquiry_id bigint NOT NULL,
    reply_to_id bigint,
    author_id bigint,
    body text NOT NULL,
    attachment_urls text[] DEFAULT '{}' NOT NULL,
    sent_at timestamptz DEFAULT now() NOT NULL,
    read_at timestamptz,
    CONSTRAINT enquiry_messages_pkey PRIMARY KEY (id)
);

CREATE INDEX enquiry_messages_enquiry_id_sent_at_idx
    ON public.enquiry_messages (enquiry_id, sent_at);

COMMENT ON TABLE public.enquiry_messages IS 'A message in the talk that follows an enquiry.';

COMMENT ON COLUMN public.enquiry_messages.enquiry_id IS 'The enquiry.';

COMMENT ON COLUMN public.enquiry_messages.reply_to_id IS 'The message that it answers.';

COMMENT ON COLUMN public.enquiry_messages.author_id IS 'Who wrote it; nothing: a seeker without an account.';

COMMENT ON COLUMN public.enquiry_messages.body IS 'What was written.';

COMMENT ON COLUMN public.enquiry_messages.attachment_urls IS 'Files that were sent along.';

COMMENT ON COLUMN public.enquiry_messages.sent_at IS 'When it was sent.';

COMMENT ON COLUMN public.enquiry_messages.read_at IS 'When the other side opened it.';

CREATE TABLE public.viewings (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    listing_id bigint NOT NULL,
    enquiry_id bigint,
    visitor_id bigint NOT NULL,
    agent_id bigint,
    status public.viewing_status DEFAULT 'requested' NOT NULL,
    starts_at timestamptz NOT NULL,
    duration interval DEFAULT '30 minutes' NOT NULL,
    meeting_point text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT viewings_pkey PRIMARY KEY (id),
    CONSTRAINT duration_positive CHECK (duration > '0'::interval)
);

CREATE INDEX viewings_listing_id_starts_at_idx
    ON public.viewings (listing_id, starts_at);

CREATE INDEX viewings_visitor_id_idx
    ON public.viewings (visitor_id);

CREATE INDEX viewings_agent_id_starts_at_idx
    ON public.viewings (agent_id, starts_at)
    WHERE (status = 'confirmed');

COMMENT ON TABLE public.viewings IS 'An appointment to see a home.';

COMMENT ON COLUMN public.viewings.listing_id IS 'The home.';

COMMENT ON COLUMN public.viewings.enquiry_id IS 'The enquiry that led to it.';

COMMENT ON COLUMN public.viewings.visitor_id IS 'Who wants to see it.';

COMMENT ON COLUMN public.viewings.agent_id IS 'Who shows it; nothing: not settled yet.';

COMMENT ON COLUMN public.viewings.status IS 'How far it has come.';

COMMENT ON COLUMN public.viewings.starts_at IS 'When they meet.';

COMMENT ON COLUMN public.viewings.duration IS 'How long the agent keeps free.';

COMMENT ON COLUMN public.viewings.meeting_point IS 'Where they meet, if not at the door.';

COMMENT ON COLUMN public.viewings.created_at IS 'When the visitor asked.';

CREATE TABLE public.viewing_feedback (
    viewing_id bigint NOT NULL,
    rating smallint NOT NULL,
    likes_price boolean,
    remarks text DEFAULT '' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT viewing_feedback_pkey PRIMARY KEY (viewing_id),
    CONSTRAINT rating_one_to_five CHECK (rating BETWEEN 1 AND 5)
);

COMMENT ON TABLE public.viewing_feedback IS 'What a visitor thought.';

COMMENT ON COLUMN public.viewing_feedback.viewing_id IS 'The viewing.';

COMMENT ON COLUMN public.viewing_feedback.rating IS 'From 1, the worst, to 5.';

COMMENT ON COLUMN public.viewing_feedback.likes_price IS 'Whether the price seems right; nothing: not said.';

COMMENT ON COLUMN public.viewing_feedback.remarks IS 'The visitor''s own words.';

COMMENT ON COLUMN public.viewing_feedback.created_at IS 'When they answered.';

CREATE TABLE public.developments (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    listing_id bigint NOT NULL,
    kind public.development_kind NOT NULL,
    status public.construction_status DEFAULT 'planned' NOT NULL,
    name text NOT NULL,
    price_from integer,
    price_to integer,
    units_planned integer,
    levy_from numeric(12,2),
    architect text,
    brochure_url text,
    sales_office_address text,
    sales_start_on date,
    completion_on date,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT developments_pkey PRIMARY KEY (id),
    CONSTRAINT developments_listing_id_key UNIQUE (listing_id),
    CONSTRAINT prices_in_order CHECK (0 <= price_from AND price_from <= price_to),
    CONSTRAINT units_positive CHECK (units_planned > 0)
);

CREATE INDEX developments_status_completion_on_idx
    ON public.developments (status, completion_on);

COMMENT ON TABLE public.developments IS 'What a development adds to its listing.';

COMMENT ON COLUMN public.developments.listing_id IS 'The listing that seekers see.';

COMMENT ON COLUMN public.developments.kind IS 'What it consists of.';

COMMENT ON COLUMN public.developments.status IS 'How far the building is.';

COMMENT ON COLUMN public.developments.name IS 'The name it is sold under.';

COMMENT ON COLUMN public.developments.price_from IS 'Lowest price of a unit, in whole units of the listing''s currency.';

COMMENT ON COLUMN public.developments.price_to IS 'Highest price of a unit.';

COMMENT ON COLUMN public.developments.units_planned IS 'How many homes there will be.';

COMMENT ON COLUMN public.developments.levy_from IS 'Lowest monthly levy.';

COMMENT ON COLUMN public.developments.architect IS 'Who designed it.';

COMMENT ON COLUMN public.developments.brochure_url IS 'The brochure, to download.';

COMMENT ON COLUMN public.developments.sales_office_address IS 'Where buyers used to be received.';

COMMENT ON COLUMN public.developments.sales_start_on IS 'First day on which units can be reserved.';

COMMENT ON COLUMN public.developments.completion_on IS 'When the last phase is to be handed over.';

COMMENT ON COLUMN public.developments.created_at IS 'When it was entered.';

COMMENT ON CONSTRAINT prices_in_order ON public.developments IS 'An end of the range that is not known breaks nothing.';

CREATE TABLE public.development_phases (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    development_id bigint NOT NULL,
    number smallint NOT NULL,
    name text DEFAULT '' NOT NULL,
    status public.construction_status DEFAULT 'planned' NOT NULL,
    launched_on date,
    handover_on date,
    CONSTRAINT development_phases_pkey PRIMARY KEY (id),
    CONSTRAINT development_phases_development_id_id_key UNIQUE (development_id, id),
    CONSTRAINT development_phases_development_id_number_key UNIQUE (development_id, number) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT number_from_one CHECK (number >= 1),
    CONSTRAINT handover_after_launch CHECK (handover_on >= launched_on)
);

COMMENT ON TABLE public.development_phases IS 'A part of a development that is built and sold together.';

COMMENT ON COLUMN public.development_phases.development_id IS 'The development.';

COMMENT ON COLUMN public.development_phases.number IS 'From 1, in the order of building.';

COMMENT ON COLUMN public.development_phases.name IS 'For example `Phase 2: The Gardens`; empty: the number will do.';

COMMENT ON COLUMN public.development_phases.status IS 'How far the building is.';

COMMENT ON COLUMN public.development_phases.launched_on IS 'When its units went on sale.';

COMMENT ON COLUMN public.development_phases.handover_on IS 'When buyers get their keys.';

CREATE TABLE public.buildings (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    development_id bigint NOT NULL,
    phase_id bigint,
    name text NOT NULL,
    floors smallint,
    has_lift boolean DEFAULT false NOT NULL,
    energy_rating char(1),
    CONSTRAINT buildings_pkey PRIMARY KEY (id),
    CONSTRAINT buildings_development_id_id_key UNIQUE (development_id, id),
    CONSTRAINT buildings_development_id_name_key UNIQUE (development_id, name),
    CONSTRAINT floors_positive CHECK (floors > 0)
);

CREATE INDEX buildings_development_id_phase_id_idx
    ON public.buildings (development_id, phase_id);

COMMENT ON TABLE public.buildings IS 'A building, block or street of a development.';

COMMENT ON COLUMN public.buildings.development_id IS 'The development.';

COMMENT ON COLUMN public.buildings.phase_id IS 'The phase it is built in.';

COMMENT ON COLUMN public.buildings.name IS 'As on the plan.';

COMMENT ON COLUMN public.buildings.floors IS 'Above ground.';

COMMENT ON COLUMN public.buildings.has_lift IS 'Whether every floor can be reached without stairs.';

COMMENT ON COLUMN public.buildings.energy_rating IS 'Letter of the energy certificate, `A` the best.';

CREATE TABLE public.unit_types (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    development_id bigint NOT NULL,
    name text NOT NULL,
    bedrooms smallint NOT NULL,
    bathrooms numeric(3,1) NOT NULL,
    parking_bays smallint DEFAULT 0 NOT NULL,
    floor_area_m2 numeric(8,2),
    base_price integer,
    description text,
    "position" smallint DEFAULT 1 NOT NULL,
    CONSTRAINT unit_types_pkey PRIMARY KEY (id),
    CONSTRAINT unit_types_development_id_id_key UNIQUE (development_id, id),
    CONSTRAINT unit_types_development_id_name_key UNIQUE (development_id, name),
    CONSTRAINT rooms_not_negative CHECK (bedrooms >= 0 AND bathrooms >= 0 AND parking_bays >= 0),
    CONSTRAINT floor_area_positive CHECK (floor_area_m2 > 0)
);

COMMENT ON TABLE public.unit_types IS 'A layout that several units share.';

COMMENT ON COLUMN public.unit_types.development_id IS 'The development.';

COMMENT ON COLUMN public.unit_types.name IS 'As the developer calls it, for example `Type B`.';

COMMENT ON COLUMN public.unit_types.bedrooms IS 'Rooms to sleep in; none in a studio.';

COMMENT ON COLUMN public.unit_types.bathrooms IS 'A half is a guest toilet.';

COMMENT ON COLUMN public.unit_types.parking_bays IS 'Included in the price.';

COMMENT ON COLUMN public.unit_types.floor_area_m2 IS 'Inside, in square metres.';

COMMENT ON COLUMN public.unit_types.base_price IS 'Price of the cheapest unit of the type.';

COMMENT ON COLUMN public.unit_types.description IS 'Text for the page of the type.';

COMMENT ON COLUMN public.unit_types."position" IS 'Order in which types are shown.';

CREATE TABLE public.units (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    development_id bigint NOT NULL,
    unit_type_id bigint NOT NULL,
    building_id bigint,
    number text NOT NULL,
    floor smallint,
    aspect text,
    status public.unit_status DEFAULT 'available' NOT NULL,
    price integer,
    floor_area_m2 numeric(8,2),
    sold_on date,
    CONSTRAINT units_pkey PRIMARY KEY (id),
    CONSTRAINT units_development_id_number_key UNIQUE (development_id, number),
    CONSTRAINT units_development_id_id_key UNIQUE (development_id, id),
    CONSTRAINT price_not_negative CHECK (price >= 0)
);

CREATE INDEX units_development_id_unit_type_id_idx
    ON public.units (development_id, unit_type_id);

CREATE INDEX units_development_id_building_id_idx
    ON public.units (development_id, building_id);

CREATE INDEX units_available_idx
    ON public.units (development_id, price NULLS FIRST) INCLUDE (unit_type_id, number)
    WHERE (status = 'available');

COMMENT ON TABLE public.units IS 'One home or plot in a development.';

COMMENT ON COLUMN public.units.development_id IS 'The development.';

COMMENT ON COLUMN public.units.unit_type_id IS 'Its layout.';

COMMENT ON COLUMN public.units.building_id IS 'The building that it lies in; nothing: it stands alone.';

COMMENT ON COLUMN public.units.number IS 'As on the door or the plan.';

COMMENT ON COLUMN public.units.floor IS '0 is the ground floor.';

COMMENT ON COLUMN public.units.aspect IS 'Which way the living room looks.';

COMMENT ON COLUMN public.units.status IS 'Whether it can be had.';

COMMENT ON COLUMN public.units.price IS 'In whole units of the currency; nothing: on request.';

COMMENT ON COLUMN public.units.floor_area_m2 IS 'Where it differs from the type''s.';

COMMENT ON COLUMN public.units.sold_on IS 'When the contract was signed.';

CREATE TABLE public.unit_reservations (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    development_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    buyer_id bigint NOT NULL,
    deposit numeric(12,2) DEFAULT 0.00 NOT NULL,
    reserved_at timestamptz DEFAULT now() NOT NULL,
    held_for interval DEFAULT '72 hours' NOT NULL,
    released_at timestamptz,
    converted_at timestamptz,
    CONSTRAINT unit_reservations_pkey PRIMARY KEY (id),
    CONSTRAINT deposit_not_negative CHECK (deposit >= 0),
    CONSTRAINT released_or_converted CHECK (released_at IS NULL OR converted_at IS NULL)
);

CREATE UNIQUE INDEX unit_reservations_one_open_idx
    ON public.unit_reservations (unit_id)
    WHERE (released_at IS NULL);

COMMENT ON INDEX public.unit_reservations_one_open_idx IS 'A unit is held for one buyer at a time.';

CREATE INDEX unit_reservations_development_id_unit_id_idx
    ON public.unit_reservations (development_id, unit_id);

CREATE INDEX unit_reservations_buyer_id_idx
    ON public.unit_reservations (buyer_id);

COMMENT ON TABLE public.unit_reservations IS 'That a unit is held for a buyer for a while.';

COMMENT ON COLUMN public.unit_reservations.development_id IS 'The development of the unit.';

COMMENT ON COLUMN public.unit_reservations.unit_id IS 'The unit.';

COMMENT ON COLUMN public.unit_reservations.buyer_id IS 'For whom it is held.';

COMMENT ON COLUMN public.unit_reservations.deposit IS 'What the buyer paid to hold it.';

COMMENT ON COLUMN public.unit_reservations.reserved_at IS 'When it was reserved.';

COMMENT ON COLUMN public.unit_reservations.held_for IS 'How long it is held, unless a contract is signed.';

COMMENT ON COLUMN public.unit_reservations.released_at IS 'When it was given up or ran out.';

COMMENT ON COLUMN public.unit_reservations.converted_at IS 'When the sale was signed.';

CREATE TABLE public.amenities (
    code text NOT NULL,
    kind public.amenity_kind NOT NULL,
    label text NOT NULL,
    icon text,
    CONSTRAINT amenities_pkey PRIMARY KEY (code)
);

CREATE INDEX amenities_kind_label_idx
    ON public.amenities (kind, label);

COMMENT ON TABLE public.amenities IS 'Something that the residents of a development share, from a catalogue.';

COMMENT ON COLUMN public.amenities.code IS 'Stable name in code and feeds, for example `rooftop_pool`.';

COMMENT ON COLUMN public.amenities.kind IS 'Heading under which it is shown.';

COMMENT ON COLUMN public.amenities.label IS 'As seekers read it.';

COMMENT ON COLUMN public.amenities.icon IS 'Name in the icon set of the portal.';

CREATE TABLE public.development_amenities (
    development_id bigint NOT NULL,
    amenity_code text NOT NULL,
    available_from date,
    CONSTRAINT development_amenities_pkey PRIMARY KEY (development_id, amenity_code)
);

CREATE INDEX development_amenities_amenity_code_idx
    ON public.development_amenities (amenity_code);

COMMENT ON TABLE public.development_amenities IS 'That a development has an amenity.';

COMMENT ON COLUMN public.development_amenities.development_id IS 'The development.';

COMMENT ON COLUMN public.development_amenities.amenity_code IS 'What its residents share.';

COMMENT ON COLUMN public.development_amenities.available_from IS 'Nothing: already there.';

CREATE TABLE public.existing_properties (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    listing_id bigint NOT NULL,
    kind public.property_kind NOT NULL,
    ownership public.ownership_kind,
    price integer,
    bedrooms smallint,
    bathrooms numeric(3,1),
    parking_bays smallint DEFAULT 0 NOT NULL,
    floor_area_m2 numeric(10,2),
    erf_area_m2 numeric(12,2),
    year_built smallint,
    is_pet_friendly boolean,
    rates_and_taxes numeric(12,2),
    levy numeric(12,2),
    mandate_number text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT existing_properties_pkey PRIMARY KEY (id),
    CONSTRAINT existing_properties_listing_id_key UNIQUE (listing_id),
    CONSTRAINT price_not_negative CHECK (price >= 0),
    CONSTRAINT rooms_not_negative CHECK (bedrooms >= 0 AND bathrooms >= 0 AND parking_bays >= 0),
    CONSTRAINT year_built_plausible CHECK (year_built BETWEEN 1600 AND 2200)
);

CREATE INDEX existing_properties_kind_bedrooms_idx
    ON public.existing_properties (kind, bedrooms);

CREATE INDEX existing_properties_price_idx
    ON public.existing_properties (price NULLS FIRST) INCLUDE (bedrooms, bathrooms);

COMMENT ON TABLE public.existing_properties IS 'What a resale or rental home adds to its listing.';

COMMENT ON COLUMN public.existing_properties.listing_id IS 'The listing that seekers see.';

COMMENT ON COLUMN public.existing_properties.kind IS 'What kind of home it is.';

COMMENT ON COLUMN public.existing_properties.ownership IS 'What the buyer owns in the end; nothing for rentals.';

COMMENT ON COLUMN public.existing_properties.price IS 'Asking price or monthly rent, in whole units of the listing''s currency; nothing: on request.';

COMMENT ON COLUMN public.existing_properties.bedrooms IS 'Rooms to sleep in; nothing: not said.';

COMMENT ON COLUMN public.existing_properties.bathrooms IS 'A half is a guest toilet.';

COMMENT ON COLUMN public.existing_properties.parking_bays IS 'Garages and bays that belong to it.';

COMMENT ON COLUMN public.existing_properties.floor_area_m2 IS 'Inside, in square metres.';

COMMENT ON COLUMN public.existing_properties.erf_area_m2 IS 'The land that belongs to it, in square metres.';

COMMENT ON COLUMN public.existing_properties.year_built IS 'Year in which it was finished.';

COMMENT ON COLUMN public.existing_properties.is_pet_friendly IS 'Whether pets may live here; nothing: not said.';

COMMENT ON COLUMN public.existing_properties.rates_and_taxes IS 'Monthly, to the municipality.';

COMMENT ON COLUMN public.existing_properties.levy IS 'Monthly, to the body corporate.';

COMMENT ON COLUMN public.existing_properties.mandate_number IS 'Number of the paper mandate.';

COMMENT ON COLUMN public.existing_properties.created_at IS 'When it was entered.';

CREATE TABLE public.rental_terms (
    property_id bigint NOT NULL,
    deposit numeric(12,2),
    lease interval DEFAULT '1 year' NOT NULL,
    notice interval DEFAULT '1 mon' NOT NULL,
    available daterange,
    furnishing public.furnishing DEFAULT 'unfurnished' NOT NULL,
    utilities_included text[] DEFAULT '{}' NOT NULL,
    CONSTRAINT rental_terms_pkey PRIMARY KEY (property_id),
    CONSTRAINT deposit_not_negative CHECK (deposit >= 0),
    CONSTRAINT lease_positive CHECK (lease > '0'::interval)
);

CREATE INDEX rental_terms_available_idx
    ON public.rental_terms USING gist (available);

COMMENT ON TABLE public.rental_terms IS 'On what terms a home is let.';

COMMENT ON COLUMN public.rental_terms.property_id IS 'The home.';

COMMENT ON COLUMN public.rental_terms.deposit IS 'Held until the tenant leaves.';

COMMENT ON COLUMN public.rental_terms.lease IS 'Shortest lease.';

COMMENT ON COLUMN public.rental_terms.notice IS 'How early the tenant must say that they leave.';

COMMENT ON COLUMN public.rental_terms.available IS 'When the home can be had; open at the end for a long let.';

COMMENT ON COLUMN public.rental_terms.furnishing IS 'What the tenant finds.';

COMMENT ON COLUMN public.rental_terms.utilities_included IS 'What the rent covers, for example `water`.';

CREATE TABLE public.property_rooms (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    property_id bigint NOT NULL,
    "position" smallint NOT NULL,
    kind public.room_kind NOT NULL,
    name text DEFAULT '' NOT NULL,
    area_m2 numeric(8,2),
    description text DEFAULT '' NOT NULL,
    CONSTRAINT property_rooms_pkey PRIMARY KEY (id),
    CONSTRAINT property_rooms_property_id_position_key UNIQUE (property_id, "position") DEFERRABLE,
    CONSTRAINT area_positive CHECK (area_m2 > 0)
);

COMMENT ON TABLE public.property_rooms IS 'A room or outdoor space, in the order in which it is shown.';

COMMENT ON COLUMN public.property_rooms.property_id IS 'The home.';

COMMENT ON COLUMN public.property_rooms."position" IS 'Order in which rooms are shown.';

COMMENT ON COLUMN public.property_rooms.kind IS 'What the room is for.';

COMMENT ON COLUMN public.property_rooms.name IS 'For example `Main bedroom`; empty: the kind will do.';

COMMENT ON COLUMN public.property_rooms.area_m2 IS 'In square metres.';

COMMENT ON COLUMN public.property_rooms.description IS 'What there is to say about it.';

CREATE TABLE public.open_houses (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    property_id bigint NOT NULL,
    host_id bigint,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    instructions text DEFAULT '' NOT NULL,
    cancelled_at timestamptz,
    CONSTRAINT open_houses_pkey PRIMARY KEY (id),
    CONSTRAINT open_houses_property_id_starts_at_key UNIQUE (property_id, starts_at),
    CONSTRAINT ends_after_start CHECK (ends_at > starts_at)
);

CREATE INDEX open_houses_starts_at_idx
    ON public.open_houses (starts_at)
    WHERE (cancelled_at IS NULL);

COMMENT ON TABLE public.open_houses IS 'A time at which anyone may come and look.';

COMMENT ON COLUMN public.open_houses.property_id IS 'The home.';

COMMENT ON COLUMN public.open_houses.host_id IS 'Who opens the door.';

COMMENT ON COLUMN public.open_houses.starts_at IS 'From when visitors may come.';

COMMENT ON COLUMN public.open_houses.ends_at IS 'Until when.';

COMMENT ON COLUMN public.open_houses.instructions IS 'How to get in, for example which bell to ring.';

COMMENT ON COLUMN public.open_houses.cancelled_at IS 'When it was called off.';

CREATE TABLE public.compliance_certificates (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    property_id bigint NOT NULL,
    kind public.certificate_kind NOT NULL,
    number text NOT NULL,
    issued_on date NOT NULL,
    valid_until date,
    document_url text,
    CONSTRAINT compliance_certificates_pkey PRIMARY KEY (id),
    CONSTRAINT compliance_certificates_kind_number_key UNIQUE (kind, number),
    CONSTRAINT valid_after_issue CHECK (valid_until >= issued_on)
);

CREATE INDEX compliance_certificates_property_id_kind_idx
    ON public.compliance_certificates (property_id, kind);

COMMENT ON TABLE public.compliance_certificates IS 'A certificate of compliance for a home.';

COMMENT ON COLUMN public.compliance_certificates.property_id IS 'The home.';

COMMENT ON COLUMN public.compliance_certificates.kind IS 'What was inspected.';

COMMENT ON COLUMN public.compliance_certificates.number IS 'As printed on it; unique for its kind.';

COMMENT ON COLUMN public.compliance_certificates.issued_on IS 'Day of the inspection.';

COMMENT ON COLUMN public.compliance_certificates.valid_until IS 'Last day on which it counts; nothing: until something is changed.';

COMMENT ON COLUMN public.compliance_certificates.document_url IS 'The certificate itself.';

CREATE TABLE public.rental_applications (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    property_id bigint NOT NULL,
    applicant_id bigint NOT NULL,
    monthly_income numeric(12,2),
    occupants smallint DEFAULT 1 NOT NULL,
    move_in_on date,
    preferred_call_time time,
    documents jsonb DEFAULT '[]' NOT NULL,
    submitted_at timestamptz DEFAULT now() NOT NULL,
    decided_at timestamptz,
    accepted boolean,
    CONSTRAINT rental_applications_pkey PRIMARY KEY (id),
    CONSTRAINT rental_applications_property_id_applicant_id_key UNIQUE (property_id, applicant_id),
    CONSTRAINT decided_has_answer CHECK ((decided_at IS NULL) = (accepted IS NULL))
);

CREATE UNIQUE INDEX rental_applications_one_accepted_idx
    ON public.rental_applications (property_id)
    WHERE (accepted);

COMMENT ON INDEX public.rental_applications_one_accepted_idx IS 'A home is let to one applicant.';

CREATE INDEX rental_applications_applicant_id_idx
    ON public.rental_applications (applicant_id);

COMMENT ON TABLE public.rental_applications IS 'A person''s wish to rent a home.';

COMMENT ON COLUMN public.rental_applications.property_id IS 'The home.';

COMMENT ON COLUMN public.rental_applications.applicant_id IS 'Who wants to rent it.';

COMMENT ON COLUMN public.rental_applications.monthly_income IS 'Of the household, in the listing''s currency.';

COMMENT ON COLUMN public.rental_applications.occupants IS 'How many would live there.';

COMMENT ON COLUMN public.rental_applications.move_in_on IS 'When they would like to move in.';

COMMENT ON COLUMN public.rental_applications.preferred_call_time IS 'When to ring, local time.';

COMMENT ON COLUMN public.rental_applications.documents IS 'What was handed in.';

COMMENT ON COLUMN public.rental_applications.submitted_at IS 'When it was sent.';

COMMENT ON COLUMN public.rental_applications.decided_at IS 'When the landlord decided.';

COMMENT ON COLUMN public.rental_applications.accepted IS 'The decision.';

CREATE TABLE public.media (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    listing_id bigint NOT NULL,
    kind public.media_kind DEFAULT 'image' NOT NULL,
    status public.processing_status DEFAULT 'pending' NOT NULL,
    is_primary boolean DEFAULT false NOT NULL,
    primary_image_url text,
    original_url text NOT NULL,
    caption text,
    "position" integer DEFAULT 0 NOT NULL,
    width integer,
    height integer,
    byte_size bigint,
    sha256 bytea,
    exif json,
    uploaded_by bigint,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT media_pkey PRIMARY KEY (id),
    CONSTRAINT size_positive CHECK (width > 0 AND height > 0),
    CONSTRAINT sha256_length CHECK (octet_length(sha256) = 32)
);

CREATE UNIQUE INDEX media_one_primary_per_listing_idx
    ON public.media (listing_id)
    WHERE (is_primary);

COMMENT ON INDEX public.media_one_primary_per_listing_idx IS 'One face a listing; what keeps `explore_listings` at one row a listing.';

CREATE INDEX media_listing_id_position_idx
    ON public.media (listing_id, "position");

COMMENT ON TABLE public.media IS 'A picture, film or document of a listing.';

COMMENT ON COLUMN public.media.listing_id IS 'The listing.';

COMMENT ON COLUMN public.media.kind IS 'What it is.';

COMMENT ON COLUMN public.media.status IS 'How far its renditions are.';

COMMENT ON COLUMN public.media.is_primary IS 'The face of the listing.';

COMMENT ON COLUMN public.media.primary_image_url IS 'The picture that stands for this medium: itself, a film''s still, a document''s first page.';

COMMENT ON COLUMN public.media.original_url IS 'The file as it was uploaded.';

COMMENT ON COLUMN public.media.caption IS 'Text beneath the picture.';

COMMENT ON COLUMN public.media."position" IS 'Order in the gallery.';

COMMENT ON COLUMN public.media.width IS 'Of the original, in pixels; nothing for documents.';

COMMENT ON COLUMN public.media.height IS 'Of the original, in pixels; nothing for documents.';

COMMENT ON COLUMN public.media.byte_size IS 'Of the original.';

COMMENT ON COLUMN public.media.sha256 IS 'Of the original, to notice what was sent twice.';

COMMENT ON COLUMN public.media.exif IS 'Camera data; no longer kept, for it may tell where the photographer lives.';

COMMENT ON COLUMN public.media.uploaded_by IS 'Who uploaded it; nothing: a feed.';

COMMENT ON COLUMN public.media.created_at IS 'When it was uploaded.';

CREATE TABLE public.media_renditions (
    media_id bigint NOT NULL,
    name text NOT NULL,
    url text NOT NULL,
    content_type text NOT NULL,
    width integer,
    height integer,
    byte_size bigint,
    CONSTRAINT media_renditions_pkey PRIMARY KEY (media_id, name)
);

COMMENT ON TABLE public.media_renditions IS 'A medium in another size or format.';

COMMENT ON COLUMN public.media_renditions.media_id IS 'What it was made of.';

COMMENT ON COLUMN public.media_renditions.name IS 'For example `thumbnail` or `webp_1200`.';

COMMENT ON COLUMN public.media_renditions.url IS 'Where it is served.';

COMMENT ON COLUMN public.media_renditions.content_type IS 'Its MIME type.';

COMMENT ON COLUMN public.media_renditions.width IS 'In pixels.';

COMMENT ON COLUMN public.media_renditions.height IS 'In pixels.';

COMMENT ON COLUMN public.media_renditions.byte_size IS 'Size of the file.';

CREATE TABLE public.floor_plans (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    unit_type_id bigint NOT NULL,
    media_id bigint,
    url text NOT NULL,
    floor smallint DEFAULT 0 NOT NULL,
    outline polygon,
    CONSTRAINT floor_plans_pkey PRIMARY KEY (id),
    CONSTRAINT floor_plans_unit_type_id_floor_key UNIQUE (unit_type_id, floor)
);

CREATE INDEX floor_plans_media_id_idx
    ON public.floor_plans (media_id);

COMMENT ON TABLE public.floor_plans IS 'The drawing of a layout.';

COMMENT ON COLUMN public.floor_plans.unit_type_id IS 'The layout that it shows.';

COMMENT ON COLUMN public.floor_plans.media_id IS 'The upload that it came from.';

COMMENT ON COLUMN public.floor_plans.url IS 'Where the drawing is served.';

COMMENT ON COLUMN public.floor_plans.floor IS '0 is the ground floor.';

COMMENT ON COLUMN public.floor_plans.outline IS 'Outer walls, in metres.';

CREATE TABLE public.listing_drafts (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    author_id bigint NOT NULL,
    organization_id bigint NOT NULL,
    wizard public.wizard_kind NOT NULL,
    state public.draft_state DEFAULT 'open' NOT NULL,
    title text,
    payload jsonb DEFAULT '{}' NOT NULL,
    current_step text DEFAULT 'start' NOT NULL,
    revision integer DEFAULT 0 NOT NULL,
    listing_id bigint,
    created_at timestamptz DEFAULT now() NOT NULL,
    saved_at timestamptz DEFAULT now() NOT NULL,
    completed_at timestamptz,
    CONSTRAINT listing_drafts_pkey PRIMARY KEY (id),
    CONSTRAINT payload_is_object CHECK (jsonb_typeof(payload) = 'object'),
    CONSTRAINT completed_has_time CHECK ((state = 'completed') = (completed_at IS NOT NULL))
);

CREATE INDEX listing_drafts_open_idx
    ON public.listing_drafts (author_id, saved_at DESC)
    WHERE (state = 'open');

CREATE INDEX listing_drafts_organization_id_idx
    ON public.listing_drafts (organization_id);

CREATE INDEX listing_drafts_listing_id_idx
    ON public.listing_drafts (listing_id);

COMMENT ON TABLE public.listing_drafts IS 'A listing that is being written.';

COMMENT ON COLUMN public.listing_drafts.author_id IS 'Who writes it.';

COMMENT ON COLUMN public.listing_drafts.organization_id IS 'Who will offer it.';

COMMENT ON COLUMN public.listing_drafts.wizard IS 'Which wizard is at work.';

COMMENT ON COLUMN public.listing_drafts.state IS 'What has become of it.';

COMMENT ON COLUMN public.listing_drafts.title IS 'Only so that people find their draft again.';

COMMENT ON COLUMN public.listing_drafts.payload IS 'Answers so far, step by step.';

COMMENT ON COLUMN public.listing_drafts.current_step IS 'The step that the author sees on coming back.';

COMMENT ON COLUMN public.listing_drafts.revision IS 'Grows with each save; two windows on one draft notice each other.';

COMMENT ON COLUMN public.listing_drafts.listing_id IS 'The listing that the draft became, or that it is to change.';

COMMENT ON COLUMN public.listing_drafts.created_at IS 'When it was begun.';

COMMENT ON COLUMN public.listing_drafts.saved_at IS 'When it was last saved.';

COMMENT ON COLUMN public.listing_drafts.completed_at IS 'When it was promoted.';

CREATE TABLE public.draft_steps (
    draft_id uuid NOT NULL,
    step text NOT NULL,
    "position" smallint NOT NULL,
    state public.step_state DEFAULT 'untouched' NOT NULL,
    problems text[] DEFAULT '{}' NOT NULL,
    entered_at timestamptz,
    CONSTRAINT draft_steps_pkey PRIMARY KEY (draft_id, step),
    CONSTRAINT draft_steps_draft_id_position_key UNIQUE (draft_id, "position") DEFERRABLE INITIALLY DEFERRED
);

COMMENT ON TABLE public.draft_steps IS 'How far an author is with one step.';

COMMENT ON COLUMN public.draft_steps.draft_id IS 'The draft.';

COMMENT ON COLUMN public.draft_steps.step IS 'Name of the step in its wizard.';

COMMENT ON COLUMN public.draft_steps."position" IS 'Order of the steps.';

COMMENT ON COLUMN public.draft_steps.state IS 'How it stands.';

COMMENT ON COLUMN public.draft_steps.problems IS 'What the step''s validation found.';

COMMENT ON COLUMN public.draft_steps.entered_at IS 'When the author first opened it.';

CREATE TABLE public.draft_media (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    draft_id uuid NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    file_name text NOT NULL,
    url text NOT NULL,
    byte_size bigint NOT NULL,
    is_primary boolean DEFAULT false NOT NULL,
    uploaded_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT draft_media_pkey PRIMARY KEY (id),
    CONSTRAINT byte_size_not_negative CHECK (byte_size >= 0)
);

CREATE UNIQUE INDEX draft_media_one_primary_per_draft_idx
    ON public.draft_media (draft_id)
    WHERE (is_primary);

CREATE INDEX draft_media_draft_id_position_idx
    ON public.draft_media (draft_id, "position");

COMMENT ON TABLE public.draft_media IS 'An upload that waits for its listing.';

COMMENT ON COLUMN public.draft_media.draft_id IS 'The draft.';

COMMENT ON COLUMN public.draft_media."position" IS 'Order in the gallery to be.';

COMMENT ON COLUMN public.draft_media.file_name IS 'The file''s name on the author''s device.';

COMMENT ON COLUMN public.draft_media.url IS 'Where the upload is kept.';

COMMENT ON COLUMN public.draft_media.byte_size IS 'Size of the file.';

COMMENT ON COLUMN public.draft_media.is_primary IS 'To be the face of the listing.';

COMMENT ON COLUMN public.draft_media.uploaded_at IS 'When it was uploaded.';

ALTER TABLE public.user_profiles
    ADD CONSTRAINT user_profiles_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

ALTER TABLE public.credentials
    ADD CONSTRAINT credentials_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

ALTER TABLE public.sessions
    ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

ALTER TABLE public.mailed_tokens
    ADD CONSTRAINT mailed_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

ALTER TABLE public.organizations
    ADD CONSTRAINT organizations_owner_is_member FOREIGN KEY (id, owner_id) REFERENCES public.memberships (organization_id, user_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE public.memberships
    ADD CONSTRAINT memberships_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE CASCADE;

ALTER TABLE public.memberships
    ADD CONSTRAINT memberships_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

ALTER TABLE public.organization_invitations
    ADD CONSTRAINT organization_invitations_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE CASCADE;

ALTER TABLE public.organization_invitations
    ADD CONSTRAINT organization_invitations_role_id_fkey FOREIGN KEY (role_id) REFERENCES public.roles (id);

ALTER TABLE public.organization_invitations
    ADD CONSTRAINT organization_invitations_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.roles
    ADD CONSTRAINT roles_inherits_from_fkey FOREIGN KEY (inherits_from) REFERENCES public.roles (id) ON DELETE RESTRICT;

ALTER TABLE public.role_permissions
    ADD CONSTRAINT role_permissions_role_id_fkey FOREIGN KEY (role_id) REFERENCES public.roles (id) ON DELETE CASCADE;

ALTER TABLE public.role_permissions
    ADD CONSTRAINT role_permissions_permission_code_fkey FOREIGN KEY (permission_code) REFERENCES public.permissions (code) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE public.role_assignments
    ADD CONSTRAINT role_assignments_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

ALTER TABLE public.role_assignments
    ADD CONSTRAINT role_assignments_role_id_fkey FOREIGN KEY (role_id) REFERENCES public.roles (id) ON DELETE RESTRICT;

ALTER TABLE public.role_assignments
    ADD CONSTRAINT role_assignments_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE CASCADE;

ALTER TABLE public.role_assignments
    ADD CONSTRAINT role_assignments_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.api_keys
    ADD CONSTRAINT api_keys_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE CASCADE;

ALTER TABLE public.api_keys
    ADD CONSTRAINT api_keys_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.audit_log
    ADD CONSTRAINT audit_log_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.audit_log
    ADD CONSTRAINT audit_log_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE SET NULL;

ALTER TABLE public.notifications
    ADD CONSTRAINT notifications_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

ALTER TABLE public.notification_preferences
    ADD CONSTRAINT notification_preferences_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

ALTER TABLE public.locations
    ADD CONSTRAINT locations_parent_one_level_up FOREIGN KEY (parent_id, parent_kind) REFERENCES public.locations (id, kind) ON DELETE RESTRICT;

ALTER TABLE public.location_aliases
    ADD CONSTRAINT location_aliases_location_id_fkey FOREIGN KEY (location_id) REFERENCES public.locations (id) ON DELETE CASCADE;

ALTER TABLE public.points_of_interest
    ADD CONSTRAINT points_of_interest_location_id_fkey FOREIGN KEY (location_id) REFERENCES public.locations (id) ON DELETE CASCADE;

ALTER TABLE public.listings
    ADD CONSTRAINT listings_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE RESTRICT;

ALTER TABLE public.listings
    ADD CONSTRAINT listings_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.listings
    ADD CONSTRAINT listings_location_id_fkey FOREIGN KEY (location_id) REFERENCES public.locations (id) ON DELETE SET NULL;

ALTER TABLE public.listing_agents
    ADD CONSTRAINT listing_agents_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES public.listings (id) ON DELETE CASCADE;

ALTER TABLE public.listing_agents
    ADD CONSTRAINT listing_agents_organization_id_user_id_fkey FOREIGN KEY (organization_id, user_id) REFERENCES public.memberships (organization_id, user_id) ON DELETE CASCADE;

ALTER TABLE public.listing_price_changes
    ADD CONSTRAINT listing_price_changes_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES public.listings (id) ON DELETE CASCADE;

ALTER TABLE public.listing_price_changes
    ADD CONSTRAINT listing_price_changes_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.listing_status_changes
    ADD CONSTRAINT listing_status_changes_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES public.listings (id) ON DELETE CASCADE;

ALTER TABLE public.listing_status_changes
    ADD CONSTRAINT listing_status_changes_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.listing_features
    ADD CONSTRAINT listing_features_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES public.listings (id) ON DELETE CASCADE;

ALTER TABLE public.listing_features
    ADD CONSTRAINT listing_features_feature_code_fkey FOREIGN KEY (feature_code) REFERENCES public.features (code) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE public.listing_views_daily
    ADD CONSTRAINT listing_views_daily_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES public.listings (id) ON DELETE CASCADE;

ALTER TABLE public.listing_reports
    ADD CONSTRAINT listing_reports_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES public.listings (id) ON DELETE CASCADE;

ALTER TABLE public.listing_reports
    ADD CONSTRAINT listing_reports_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.listing_reports
    ADD CONSTRAINT listing_reports_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.favourites
    ADD CONSTRAINT favourites_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

ALTER TABLE public.favourites
    ADD CONSTRAINT favourites_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES public.listings (id) ON DELETE CASCADE;

ALTER TABLE public.saved_searches
    ADD CONSTRAINT saved_searches_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

ALTER TABLE public.saved_searches
    ADD CONSTRAINT saved_searches_location_id_fkey FOREIGN KEY (location_id) REFERENCES public.locations (id) ON DELETE SET NULL;

ALTER TABLE public.enquiries
    ADD CONSTRAINT enquiries_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES public.listings (id) ON DELETE CASCADE;

ALTER TABLE public.enquiries
    ADD CONSTRAINT enquiries_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.enquiry_messages
    ADD CONSTRAINT enquiry_messages_enquiry_id_fkey FOREIGN KEY (enquiry_id) REFERENCES public.enquiries (id) ON DELETE CASCADE;

ALTER TABLE public.enquiry_messages
    ADD CONSTRAINT enquiry_messages_reply_to_id_fkey FOREIGN KEY (reply_to_id) REFERENCES public.enquiry_messages (id) ON DELETE SET NULL;

ALTER TABLE public.enquiry_messages
    ADD CONSTRAINT enquiry_messages_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.viewings
    ADD CONSTRAINT viewings_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES public.listings (id) ON DELETE CASCADE;

ALTER TABLE public.viewings
    ADD CONSTRAINT viewings_enquiry_id_fkey FOREIGN KEY (enquiry_id) REFERENCES public.enquiries (id) ON DELETE SET NULL;

ALTER TABLE public.viewings
    ADD CONSTRAINT viewings_visitor_id_fkey FOREIGN KEY (visitor_id) REFERENCES public.users (id) ON DELETE CASCADE;

ALTER TABLE public.viewings
    ADD CONSTRAINT viewings_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.viewing_feedback
    ADD CONSTRAINT viewing_feedback_viewing_id_fkey FOREIGN KEY (viewing_id) REFERENCES public.viewings (id) ON DELETE CASCADE;

ALTER TABLE public.developments
    ADD CONSTRAINT developments_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES public.listings (id) ON DELETE CASCADE;

ALTER TABLE public.development_phases
    ADD CONSTRAINT development_phases_development_id_fkey FOREIGN KEY (development_id) REFERENCES public.developments (id) ON DELETE CASCADE;

ALTER TABLE public.buildings
    ADD CONSTRAINT buildings_development_id_fkey FOREIGN KEY (development_id) REFERENCES public.developments (id) ON DELETE CASCADE;

ALTER TABLE public.buildings
    ADD CONSTRAINT buildings_development_id_phase_id_fkey FOREIGN KEY (development_id, phase_id) REFERENCES public.development_phases (development_id, id);

ALTER TABLE public.unit_types
    ADD CONSTRAINT unit_types_development_id_fkey FOREIGN KEY (development_id) REFERENCES public.developments (id) ON DELETE CASCADE;

ALTER TABLE public.units
    ADD CONSTRAINT units_development_id_fkey FOREIGN KEY (development_id) REFERENCES public.developments (id) ON DELETE CASCADE;

ALTER TABLE public.units
    ADD CONSTRAINT units_development_id_unit_type_id_fkey FOREIGN KEY (development_id, unit_type_id) REFERENCES public.unit_types (development_id, id) ON DELETE RESTRICT;

ALTER TABLE public.units
    ADD CONSTRAINT units_development_id_building_id_fkey FOREIGN KEY (development_id, building_id) REFERENCES public.buildings (development_id, id);

ALTER TABLE public.unit_reservations
    ADD CONSTRAINT unit_reservations_buyer_id_fkey FOREIGN KEY (buyer_id) REFERENCES public.users (id) ON DELETE RESTRICT;

ALTER TABLE public.unit_reservations
    ADD CONSTRAINT unit_reservations_development_id_unit_id_fkey FOREIGN KEY (development_id, unit_id) REFERENCES public.units (development_id, id) ON DELETE CASCADE;

ALTER TABLE public.development_amenities
    ADD CONSTRAINT development_amenities_development_id_fkey FOREIGN KEY (development_id) REFERENCES public.developments (id) ON DELETE CASCADE;

ALTER TABLE public.development_amenities
    ADD CONSTRAINT development_amenities_amenity_code_fkey FOREIGN KEY (amenity_code) REFERENCES public.amenities (code) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE public.existing_properties
    ADD CONSTRAINT existing_properties_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES public.listings (id) ON DELETE CASCADE;

ALTER TABLE public.rental_terms
    ADD CONSTRAINT rental_terms_property_id_fkey FOREIGN KEY (property_id) REFERENCES public.existing_properties (id) ON DELETE CASCADE;

ALTER TABLE public.property_rooms
    ADD CONSTRAINT property_rooms_property_id_fkey FOREIGN KEY (property_id) REFERENCES public.existing_properties (id) ON DELETE CASCADE;

ALTER TABLE public.open_houses
    ADD CONSTRAINT open_houses_property_id_fkey FOREIGN KEY (property_id) REFERENCES public.existing_properties (id) ON DELETE CASCADE;

ALTER TABLE public.open_houses
    ADD CONSTRAINT open_houses_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.compliance_certificates
    ADD CONSTRAINT compliance_certificates_property_id_fkey FOREIGN KEY (property_id) REFERENCES public.existing_properties (id) ON DELETE CASCADE;

ALTER TABLE public.rental_applications
    ADD CONSTRAINT rental_applications_property_id_fkey FOREIGN KEY (property_id) REFERENCES public.existing_properties (id) ON DELETE CASCADE;

ALTER TABLE public.rental_applications
    ADD CONSTRAINT rental_applications_applicant_id_fkey FOREIGN KEY (applicant_id) REFERENCES public.users (id) ON DELETE CASCADE;

ALTER TABLE public.media
    ADD CONSTRAINT media_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES public.listings (id) ON DELETE CASCADE;

ALTER TABLE public.media
    ADD CONSTRAINT media_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES public.users (id) ON DELETE SET NULL;

ALTER TABLE public.media_renditions
    ADD CONSTRAINT media_renditions_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media (id) ON DELETE CASCADE;

ALTER TABLE public.floor_plans
    ADD CONSTRAINT floor_plans_unit_type_id_fkey FOREIGN KEY (unit_type_id) REFERENCES public.unit_types (id) ON DELETE CASCADE;

ALTER TABLE public.floor_plans
    ADD CONSTRAINT floor_plans_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media (id) ON DELETE SET NULL;

ALTER TABLE public.listing_drafts
    ADD CONSTRAINT listing_drafts_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.users (id) ON DELETE CASCADE;

ALTER TABLE public.listing_drafts
    ADD CONSTRAINT listing_drafts_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE CASCADE;

ALTER TABLE public.listing_drafts
    ADD CONSTRAINT listing_drafts_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES public.listings (id) ON DELETE SET NULL;

ALTER TABLE public.draft_steps
    ADD CONSTRAINT draft_steps_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES public.listing_drafts (id) ON DELETE CASCADE;

ALTER TABLE public.draft_media
    ADD CONSTRAINT draft_media_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES public.listing_drafts (id) ON DELETE CASCADE;

CREATE STATISTICS public.listings_type_status (dependencies, mcv) ON type, status FROM public.listings;

CREATE TRIGGER listing_drafts_saved BEFORE UPDATE ON public.listing_drafts
FOR EACH ROW WHEN (NEW.payload IS DISTINCT FROM OLD.payload AND NEW.saved_at = OLD.saved_at)
EXECUTE FUNCTION public.listing_drafts_saved();

CREATE OR REPLACE VIEW public.explore_listings WITH (security_barrier) AS
SELECT
    l.id AS id,
    l.type AS listing_type,
    l.status AS status,
    l.title AS title,
    l.location_id AS location_id,
    (COALESCE(d.price_from, e.price))::integer AS price_from,
    (COALESCE(d.price_to, e.price))::integer AS price_to,
    e.bedrooms AS bedrooms,
    e.bathrooms AS bathrooms,
    m.primary_image_url AS primary_image_url,
    loc.city AS city,
    loc.area AS area,
    l.created_at AS created_at
FROM public.listings AS l
LEFT JOIN public.developments AS d ON (d.listing_id = l.id)
LEFT JOIN public.existing_properties AS e ON (e.listing_id = l.id)
LEFT JOIN public.media AS m ON (m.listing_id = l.id AND m.is_primary = true)
LEFT JOIN public.locations AS loc ON (loc.id = l.location_id)
WHERE (l.status IN ('published', 'active'));

COMMENT ON VIEW public.explore_listings IS 'Every listing that is shown, in one form for all types. One row a listing.';

COMMENT ON COLUMN public.explore_listings.price_from IS 'Lowest price: of the development, else the one of the home; nothing: on request.';

COMMENT ON COLUMN public.explore_listings.price_to IS 'Highest price: of the development, else the one of the home; nothing: on request.';

COMMENT ON COLUMN public.explore_listings.primary_image_url IS 'The face of the listing; nothing: it has no pictures.';

COMMENT ON COLUMN public.explore_listings.city IS 'The city that it lies in.';

COMMENT ON COLUMN public.explore_listings.area IS 'The suburb that it lies in.';

CREATE MATERIALIZED VIEW public.explore_developments AS
SELECT
    d.id AS development_id,
    l.id AS listing_id,
    d.name AS name,
    d.kind AS kind,
    d.status AS status,
    o.name AS developer,
    o.logo_url AS developer_logo_url,
    d.price_from AS price_from,
    d.price_to AS price_to,
    d.completion_on AS completion_on,
    loc.city AS city,
    loc.area AS area
FROM public.developments AS d
JOIN public.listings AS l ON (l.id = d.listing_id)
JOIN public.organizations AS o ON (o.id = l.organization_id)
LEFT JOIN public.locations AS loc ON (loc.id = l.location_id)
WHERE (l.status IN ('published', 'active'));

CREATE UNIQUE INDEX explore_developments_development_id_idx
    ON public.explore_developments (development_id);

COMMENT ON MATERIALIZED VIEW public.explore_developments IS 'Developments with who builds them, stored because the landing page shows them all. One row a development.';

COMMENT ON COLUMN public.explore_developments.name IS 'The name it is sold under.';

COMMENT ON COLUMN public.explore_developments.developer IS 'Who builds it.';

COMMENT ON COLUMN public.explore_developments.developer_logo_url IS 'Logo of who builds it.';

COMMENT ON COLUMN public.explore_developments.city IS 'The city that it lies in.';

COMMENT ON COLUMN public.explore_developments.area IS 'The suburb that it lies in.';

DO $pilaster$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'explore') THEN
        CREATE ROLE explore NOLOGIN;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$pilaster$;

GRANT USAGE ON SCHEMA public TO explore;

GRANT SELECT ON TABLE public.explore_listings TO explore;

GRANT SELECT ON TABLE public.explore_developments TO explore;

-- pilaster: by hand, after
-- pilaster: end
