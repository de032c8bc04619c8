-- portal: opens version 2 beside 1. Phase expand, the way up.
-- Makes new tables: public.passkeys, public.gates, public.location_statistics, public.listing_translations, public.saved_search_alerts, public.construction_updates, public.open_house_guests, public.valuations, public.virtual_tours, public.draft_collaborators.
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
-- The way back: Drops tables: public.passkeys, public.gates, public.location_statistics, public.listing_translations, public.saved_search_alerts, public.construction_updates, public.open_house_guests, public.valuations, public.virtual_tours, public.draft_collaborators.
-- squawk-ignore-file prefer-bigint-over-int, prefer-bigint-over-smallint, prefer-text-field -- the specs choose the types
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

SET check_function_bodies = off;

CREATE TYPE public.alert_frequency AS ENUM (
    'instant',
    'daily',
    'weekly'
);

COMMENT ON TYPE public.alert_frequency IS 'How often a seeker hears of new matches.';

CREATE FUNCTION public.gate_refuses()
    RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$BEGIN
    IF "public"."gate_is_open"(TG_ARGV[0]) THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'the gate % is closed', TG_ARGV[0]
        USING ERRCODE = 'object_not_in_prerequisite_state', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, COLUMN = TG_ARGV[1],
        DETAIL = format('The label %s of the column %I of %I.%I is behind it.', TG_ARGV[2], TG_ARGV[1], TG_TABLE_SCHEMA, TG_TABLE_NAME);
END$pilaster$;

COMMENT ON FUNCTION public.gate_refuses() IS 'Refuses a row that holds a label behind a closed gate.';

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

CREATE TABLE public.gates (
    name text NOT NULL,
    opened_at timestamptz DEFAULT now() NOT NULL,
    opened_by text,
    CONSTRAINT gates_pkey PRIMARY KEY (name)
);

CREATE FUNCTION public.gate_is_open(gate text)
    RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$SELECT EXISTS (SELECT FROM "public"."gates" WHERE name = $1)$pilaster$;

COMMENT ON FUNCTION public.gate_is_open(gate text) IS 'Whether a gate is open.';

GRANT EXECUTE ON FUNCTION public.gate_is_open(gate text) TO PUBLIC;

COMMENT ON TABLE public.gates IS 'Gates that are open: a row each.';

COMMENT ON COLUMN public.gates.name IS 'As the specs call it.';

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

ALTER TABLE public.valuations
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.valuations
    FORCE ROW LEVEL SECURITY;

CREATE POLICY gate ON public.valuations
    USING ("public"."gate_is_open"('valuations'));

COMMENT ON POLICY gate ON public.valuations IS 'Nothing is seen or written while the gate is closed.';

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

CREATE FUNCTION public.listing_drafts_development_problems(payload jsonb)
    RETURNS TABLE(step text, problem text)
    LANGUAGE plpgsql STABLE
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$#variable_conflict use_column
<<pilaster_variables>>
DECLARE
    field text;
    kind text;
    told boolean;
BEGIN
    IF jsonb_typeof($1) IS DISTINCT FROM 'object' THEN
        RAISE EXCEPTION 'the answers of a draft are no JSON object' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF $1 -> 'basics' IS NULL OR $1 -> 'basics' IN ('null', '{}') THEN
        RETURN QUERY SELECT 'basics'::text, 'Nothing is answered yet.'::text;
    ELSIF jsonb_typeof($1 -> 'basics') <> 'object' THEN
        RETURN QUERY SELECT 'basics'::text, 'The answers are no JSON object.'::text;
    ELSE
        told := false;
        FOR field, kind IN VALUES ('name', 'text'), ('kind', '"public"."development_kind"'), ('headline', 'text'), ('location_id', 'bigint'), ('completion_on', 'date') LOOP
            BEGIN
                EXECUTE format('SELECT FROM jsonb_to_record($1) AS answer(%I %s)', field, kind) USING $1 -> 'basics';
            EXCEPTION WHEN data_exception OR integrity_constraint_violation OR syntax_error_or_access_rule_violation OR program_limit_exceeded THEN
                RETURN QUERY SELECT 'basics'::text, format('`%s` cannot be read: %s.', field, SQLERRM);
                told := true;
            END;
        END LOOP;
        IF NOT told THEN
            BEGIN
                RETURN QUERY SELECT 'basics'::text, pilaster_found.problem
                  FROM jsonb_to_record(COALESCE(NULLIF($1 -> 'basics', 'null'), '{}')) AS "basics"("name" text, "kind" "public"."development_kind", "headline" text, "location_id" bigint, "completion_on" date),
                       LATERAL (VALUES
                           ("basics"."name" IS NULL, '`name` is missing.'),
                           ("basics"."kind" IS NULL, '`kind` is missing.'),
                           ((btrim(name) <> '') IS FALSE, 'The name is blank.')
                       ) AS pilaster_found(fails, problem)
                 WHERE pilaster_found.fails;
            EXCEPTION WHEN data_exception THEN
                RETURN QUERY SELECT 'basics'::text, SQLERRM;
            END;
        END IF;
    END IF;
    IF $1 -> 'phases' IS NULL OR $1 -> 'phases' IN ('null', '[]') THEN
        RETURN QUERY SELECT 'phases'::text, 'Nothing is answered yet.'::text;
    ELSIF jsonb_typeof($1 -> 'phases') <> 'array' THEN
        RETURN QUERY SELECT 'phases'::text, 'The answers are no JSON array.'::text;
    ELSE
        told := false;
        FOR field, kind IN VALUES ('name', 'text'), ('launched_on', 'date'), ('handover_on', 'date') LOOP
            BEGIN
                EXECUTE format('SELECT FROM jsonb_to_recordset($1) AS answer(%I %s)', field, kind) USING $1 -> 'phases';
            EXCEPTION WHEN data_exception OR integrity_constraint_violation OR syntax_error_or_access_rule_violation OR program_limit_exceeded THEN
                RETURN QUERY SELECT 'phases'::text, format('`%s` cannot be read: %s.', field, SQLERRM);
                told := true;
            END;
        END LOOP;
        IF NOT told THEN
            BEGIN
                RETURN QUERY SELECT 'phases'::text, format('%s: %s', "phases".number, pilaster_found.problem)
                  FROM ROWS FROM (jsonb_to_recordset(COALESCE(NULLIF($1 -> 'phases', 'null'), '[]')) AS ("name" text, "launched_on" date, "handover_on" date)) WITH ORDINALITY AS "phases"("name", "launched_on", "handover_on", number),
                       LATERAL (VALUES
                           ((handover_on >= launched_on) IS FALSE, 'Keys are handed over before units are on sale.')
                       ) AS pilaster_found(fails, problem)
                 WHERE pilaster_found.fails;
            EXCEPTION WHEN data_exception THEN
                RETURN QUERY SELECT 'phases'::text, SQLERRM;
            END;
        END IF;
    END IF;
    IF $1 -> 'unit_types' IS NULL OR $1 -> 'unit_types' IN ('null', '[]') THEN
        RETURN QUERY SELECT 'unit_types'::text, 'Nothing is answered yet.'::text;
    ELSIF jsonb_typeof($1 -> 'unit_types') <> 'array' THEN
        RETURN QUERY SELECT 'unit_types'::text, 'The answers are no JSON array.'::text;
    ELSE
        told := false;
        FOR field, kind IN VALUES ('name', 'text'), ('bedrooms', 'smallint'), ('bathrooms', 'numeric(3,1)'), ('base_price', 'integer'), ('description', 'text') LOOP
            BEGIN
                EXECUTE format('SELECT FROM jsonb_to_recordset($1) AS answer(%I %s)', field, kind) USING $1 -> 'unit_types';
            EXCEPTION WHEN data_exception OR integrity_constraint_violation OR syntax_error_or_access_rule_violation OR program_limit_exceeded THEN
                RETURN QUERY SELECT 'unit_types'::text, format('`%s` cannot be read: %s.', field, SQLERRM);
                told := true;
            END;
        END LOOP;
        IF NOT told THEN
            BEGIN
                RETURN QUERY SELECT 'unit_types'::text, format('%s: %s', "unit_types".number, pilaster_found.problem)
                  FROM ROWS FROM (jsonb_to_recordset(COALESCE(NULLIF($1 -> 'unit_types', 'null'), '[]')) AS ("name" text, "bedrooms" smallint, "bathrooms" numeric(3,1), "base_price" integer, "description" text)) WITH ORDINALITY AS "unit_types"("name", "bedrooms", "bathrooms", "base_price", "description", number),
                       LATERAL (VALUES
                           ("unit_types"."name" IS NULL, '`name` is missing.'),
                           ("unit_types"."bedrooms" IS NULL, '`bedrooms` is missing.'),
                           ("unit_types"."bathrooms" IS NULL, '`bathrooms` is missing.'),
                           ("unit_types"."base_price" IS NULL, '`base_price` is missing.'),
                           ((bedrooms >= 0 AND bathrooms >= 0) IS FALSE, 'A home cannot have fewer rooms than none.'),
                           ((base_price > 0) IS FALSE, 'A price is more than nothing.')
                       ) AS pilaster_found(fails, problem)
                 WHERE pilaster_found.fails;
            EXCEPTION WHEN data_exception THEN
                RETURN QUERY SELECT 'unit_types'::text, SQLERRM;
            END;
        END IF;
    END IF;
END$pilaster$;

COMMENT ON FUNCTION public.listing_drafts_development_problems(payload jsonb) IS 'What is wrong with the answers of a draft of the wizard development, step by step.';

CREATE FUNCTION public.listing_drafts_development_save("id" uuid, step text, answers jsonb, revision integer)
    RETURNS "public"."listing_drafts"
    LANGUAGE plpgsql
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$#variable_conflict use_column
<<pilaster_variables>>
DECLARE
    draft "public"."listing_drafts";
    place integer := array_position(ARRAY['basics', 'phases', 'unit_types']::text[], $2);
    problems text[];
BEGIN
    IF NOT "public"."gate_is_open"('new_developments') THEN
        RAISE EXCEPTION 'the gate % is closed', 'new_developments' USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    SELECT * INTO draft FROM "public"."listing_drafts" WHERE "id" = $1 FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no draft %', $1 USING ERRCODE = 'no_data_found';
    END IF;
    IF draft."wizard" IS DISTINCT FROM 'development' THEN
        RAISE EXCEPTION 'the draft % is not one of the wizard %', $1, 'development' USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    IF draft."state" IS DISTINCT FROM 'open' THEN
        RAISE EXCEPTION 'the draft % is no longer open: it is %', $1, draft."state" USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    IF jsonb_typeof(draft."payload") <> 'object' THEN
        RAISE EXCEPTION 'the answers of the draft % are no JSON object', $1 USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    IF place IS NULL THEN
        RAISE EXCEPTION 'the wizard % has no step %', 'development', $2 USING ERRCODE = 'invalid_parameter_value', HINT = 'It has basics, phases, unit_types.';
    END IF;
    IF draft."revision" IS DISTINCT FROM $4 THEN
        RAISE EXCEPTION 'the draft % was saved meanwhile: it is at revision %, not at %', $1, draft."revision", $4
            USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'Read the draft again.';
    END IF;
    UPDATE "public"."listing_drafts"
       SET "payload" = "payload" || jsonb_build_object($2, $3), "revision" = "revision" + 1, "current_step" = $2
     WHERE "id" = $1
    RETURNING * INTO STRICT draft;
    problems := ARRAY(SELECT pilaster_found.problem FROM "public"."listing_drafts_development_problems"(draft."payload") AS pilaster_found WHERE pilaster_found.step = $2);
    INSERT INTO "public"."draft_steps" ("draft_id", "step", "position", "problems", "state")
    VALUES ($1, $2, place, problems, (CASE WHEN problems = '{}' THEN 'valid'::public.step_state ELSE 'invalid'::public.step_state END))
    ON CONFLICT ("draft_id", "step") DO UPDATE
       SET "position" = EXCLUDED."position", "problems" = EXCLUDED."problems", "state" = EXCLUDED."state";
    RETURN draft;
END$pilaster$;

COMMENT ON FUNCTION public.listing_drafts_development_save("id" uuid, step text, answers jsonb, revision integer) IS 'Keeps the answers of a step in a draft of the wizard development, sound or not, and gives the draft. `revision` is that of the draft which the author saw.';

CREATE FUNCTION public.listing_drafts_development_promote("id" uuid)
    RETURNS "public"."listing_drafts"
    LANGUAGE plpgsql
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$#variable_conflict use_column
<<pilaster_variables>>
DECLARE
    draft "public"."listing_drafts";
    problems text;
    "basics" record;
    "listing" "public"."listings";
    "development" "public"."developments";
BEGIN
    IF NOT "public"."gate_is_open"('new_developments') THEN
        RAISE EXCEPTION 'the gate % is closed', 'new_developments' USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    SELECT * INTO draft FROM "public"."listing_drafts" WHERE "id" = $1 FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no draft %', $1 USING ERRCODE = 'no_data_found';
    END IF;
    IF draft."wizard" IS DISTINCT FROM 'development' THEN
        RAISE EXCEPTION 'the draft % is not one of the wizard %', $1, 'development' USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    IF draft."state" IS DISTINCT FROM 'open' THEN
        RAISE EXCEPTION 'the draft % is no longer open: it is %', $1, draft."state" USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    IF jsonb_typeof(draft."payload") <> 'object' THEN
        RAISE EXCEPTION 'the answers of the draft % are no JSON object', $1 USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    SELECT string_agg(format('%s: %s', pilaster_found.step, pilaster_found.problem), ' ') INTO problems
      FROM "public"."listing_drafts_development_problems"(draft."payload") AS pilaster_found;
    IF problems IS NOT NULL THEN
        RAISE EXCEPTION 'the draft % cannot be promoted: %', $1, problems USING ERRCODE = 'check_violation';
    END IF;
    SELECT * INTO "basics" FROM jsonb_to_record(COALESCE(NULLIF(draft."payload" -> 'basics', 'null'), '{}')) AS "basics"("name" text, "kind" "public"."development_kind", "headline" text, "location_id" bigint, "completion_on" date);
    INSERT INTO "public"."listings" ("type", "title", "slug", "headline", "organization_id", "created_by", "location_id")
    VALUES (('development'), (basics.name), (lower(regexp_replace(basics.name, '[^A-Za-z0-9]+', '-', 'g')) || '-' || draft.id), (COALESCE(basics.headline, '')), (draft.organization_id), (draft.author_id), (basics.location_id))
    RETURNING * INTO STRICT "listing";
    INSERT INTO "public"."developments" ("listing_id", "kind", "name", "completion_on")
    VALUES ((listing.id), (basics.kind), (basics.name), (basics.completion_on))
    RETURNING * INTO STRICT "development";
    INSERT INTO "public"."development_phases" ("development_id", "number", "name", "launched_on", "handover_on")
    SELECT (development.id), (phases.number), (COALESCE(phases.name, '')), (phases.launched_on), (phases.handover_on)
      FROM ROWS FROM (jsonb_to_recordset(COALESCE(NULLIF(draft."payload" -> 'phases', 'null'), '[]')) AS ("name" text, "launched_on" date, "handover_on" date)) WITH ORDINALITY AS "phases"("name", "launched_on", "handover_on", number);
    INSERT INTO "public"."unit_types" ("development_id", "name", "bedrooms", "bathrooms", "base_price", "description", "position")
    SELECT (development.id), (unit_types.name), (unit_types.bedrooms), (unit_types.bathrooms), (unit_types.base_price), (COALESCE(unit_types.description, '')), (unit_types.number)
      FROM ROWS FROM (jsonb_to_recordset(COALESCE(NULLIF(draft."payload" -> 'unit_types', 'null'), '[]')) AS ("name" text, "bedrooms" smallint, "bathrooms" numeric(3,1), "base_price" integer, "description" text)) WITH ORDINALITY AS "unit_types"("name", "bedrooms", "bathrooms", "base_price", "description", number);
    UPDATE "public"."listing_drafts"
       SET "state" = 'completed', "completed_at" = (now()), "listing_id" = (listing.id)
     WHERE "id" = $1
    RETURNING * INTO STRICT draft;
    RETURN draft;
END$pilaster$;

COMMENT ON FUNCTION public.listing_drafts_development_promote("id" uuid) IS 'Makes of a finished draft of the wizard development what it is to become, all of it or nothing, and gives the draft. One that is not finished, or no longer open, is refused.';

CREATE FUNCTION public.listing_drafts_resale_problems(payload jsonb)
    RETURNS TABLE(step text, problem text)
    LANGUAGE plpgsql STABLE
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$#variable_conflict use_column
<<pilaster_variables>>
DECLARE
    field text;
    kind text;
    told boolean;
BEGIN
    IF jsonb_typeof($1) IS DISTINCT FROM 'object' THEN
        RAISE EXCEPTION 'the answers of a draft are no JSON object' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF $1 -> 'basics' IS NULL OR $1 -> 'basics' IN ('null', '{}') THEN
        RETURN QUERY SELECT 'basics'::text, 'Nothing is answered yet.'::text;
    ELSIF jsonb_typeof($1 -> 'basics') <> 'object' THEN
        RETURN QUERY SELECT 'basics'::text, 'The answers are no JSON object.'::text;
    ELSE
        told := false;
        FOR field, kind IN VALUES ('title', 'text'), ('headline', 'text'), ('kind', '"public"."property_kind"'), ('location_id', 'bigint') LOOP
            BEGIN
                EXECUTE format('SELECT FROM jsonb_to_record($1) AS answer(%I %s)', field, kind) USING $1 -> 'basics';
            EXCEPTION WHEN data_exception OR integrity_constraint_violation OR syntax_error_or_access_rule_violation OR program_limit_exceeded THEN
                RETURN QUERY SELECT 'basics'::text, format('`%s` cannot be read: %s.', field, SQLERRM);
                told := true;
            END;
        END LOOP;
        IF NOT told THEN
            BEGIN
                RETURN QUERY SELECT 'basics'::text, pilaster_found.problem
                  FROM jsonb_to_record(COALESCE(NULLIF($1 -> 'basics', 'null'), '{}')) AS "basics"("title" text, "headline" text, "kind" "public"."property_kind", "location_id" bigint),
                       LATERAL (VALUES
                           ("basics"."title" IS NULL, '`title` is missing.'),
                           ("basics"."kind" IS NULL, '`kind` is missing.'),
                           ((btrim(title) <> '') IS FALSE, 'The title is blank.')
                       ) AS pilaster_found(fails, problem)
                 WHERE pilaster_found.fails;
            EXCEPTION WHEN data_exception THEN
                RETURN QUERY SELECT 'basics'::text, SQLERRM;
            END;
        END IF;
    END IF;
    IF $1 -> 'home' IS NULL OR $1 -> 'home' IN ('null', '{}') THEN
        RETURN QUERY SELECT 'home'::text, 'Nothing is answered yet.'::text;
    ELSIF jsonb_typeof($1 -> 'home') <> 'object' THEN
        RETURN QUERY SELECT 'home'::text, 'The answers are no JSON object.'::text;
    ELSE
        told := false;
        FOR field, kind IN VALUES ('ownership', '"public"."ownership_kind"'), ('bedrooms', 'smallint'), ('bathrooms', 'numeric(3,1)'), ('parking_bays', 'smallint'), ('floor_area_m2', 'numeric(10,2)'), ('year_built', 'smallint'), ('is_pet_friendly', 'boolean') LOOP
            BEGIN
                EXECUTE format('SELECT FROM jsonb_to_record($1) AS answer(%I %s)', field, kind) USING $1 -> 'home';
            EXCEPTION WHEN data_exception OR integrity_constraint_violation OR syntax_error_or_access_rule_violation OR program_limit_exceeded THEN
                RETURN QUERY SELECT 'home'::text, format('`%s` cannot be read: %s.', field, SQLERRM);
                told := true;
            END;
        END LOOP;
        IF NOT told THEN
            BEGIN
                RETURN QUERY SELECT 'home'::text, pilaster_found.problem
                  FROM jsonb_to_record(COALESCE(NULLIF($1 -> 'home', 'null'), '{}')) AS "home"("ownership" "public"."ownership_kind", "bedrooms" smallint, "bathrooms" numeric(3,1), "parking_bays" smallint, "floor_area_m2" numeric(10,2), "year_built" smallint, "is_pet_friendly" boolean),
                       LATERAL (VALUES
                           ("home"."ownership" IS NULL, '`ownership` is missing.'),
                           ("home"."is_pet_friendly" IS NULL, '`is_pet_friendly` is missing.'),
                           ((bedrooms >= 0 AND bathrooms >= 0 AND parking_bays >= 0) IS FALSE, 'A home cannot have fewer rooms than none.'),
                           ((year_built BETWEEN 1600 AND 2200) IS FALSE, 'The year does not look like one.')
                       ) AS pilaster_found(fails, problem)
                 WHERE pilaster_found.fails;
            EXCEPTION WHEN data_exception THEN
                RETURN QUERY SELECT 'home'::text, SQLERRM;
            END;
        END IF;
    END IF;
    IF $1 -> 'rooms' IS NULL OR $1 -> 'rooms' IN ('null', '[]') THEN
        NULL;
    ELSIF jsonb_typeof($1 -> 'rooms') <> 'array' THEN
        RETURN QUERY SELECT 'rooms'::text, 'The answers are no JSON array.'::text;
    ELSE
        told := false;
        FOR field, kind IN VALUES ('kind', '"public"."room_kind"'), ('name', 'text'), ('area_m2', 'numeric(8,2)') LOOP
            BEGIN
                EXECUTE format('SELECT FROM jsonb_to_recordset($1) AS answer(%I %s)', field, kind) USING $1 -> 'rooms';
            EXCEPTION WHEN data_exception OR integrity_constraint_violation OR syntax_error_or_access_rule_violation OR program_limit_exceeded THEN
                RETURN QUERY SELECT 'rooms'::text, format('`%s` cannot be read: %s.', field, SQLERRM);
                told := true;
            END;
        END LOOP;
        IF NOT told THEN
            BEGIN
                RETURN QUERY SELECT 'rooms'::text, format('%s: %s', "rooms".number, pilaster_found.problem)
                  FROM ROWS FROM (jsonb_to_recordset(COALESCE(NULLIF($1 -> 'rooms', 'null'), '[]')) AS ("kind" "public"."room_kind", "name" text, "area_m2" numeric(8,2))) WITH ORDINALITY AS "rooms"("kind", "name", "area_m2", number),
                       LATERAL (VALUES
                           ("rooms"."kind" IS NULL, '`kind` is missing.'),
                           ((area_m2 > 0) IS FALSE, 'A room has an area, or none is said.')
                       ) AS pilaster_found(fails, problem)
                 WHERE pilaster_found.fails;
            EXCEPTION WHEN data_exception THEN
                RETURN QUERY SELECT 'rooms'::text, SQLERRM;
            END;
        END IF;
    END IF;
    IF $1 -> 'price' IS NULL OR $1 -> 'price' IN ('null', '{}') THEN
        RETURN QUERY SELECT 'price'::text, 'Nothing is answered yet.'::text;
    ELSIF jsonb_typeof($1 -> 'price') <> 'object' THEN
        RETURN QUERY SELECT 'price'::text, 'The answers are no JSON object.'::text;
    ELSE
        told := false;
        FOR field, kind IN VALUES ('price_from', 'integer'), ('price_to', 'integer'), ('available_from', 'date') LOOP
            BEGIN
                EXECUTE format('SELECT FROM jsonb_to_record($1) AS answer(%I %s)', field, kind) USING $1 -> 'price';
            EXCEPTION WHEN data_exception OR integrity_constraint_violation OR syntax_error_or_access_rule_violation OR program_limit_exceeded THEN
                RETURN QUERY SELECT 'price'::text, format('`%s` cannot be read: %s.', field, SQLERRM);
                told := true;
            END;
        END LOOP;
        IF NOT told THEN
            BEGIN
                RETURN QUERY SELECT 'price'::text, pilaster_found.problem
                  FROM jsonb_to_record(COALESCE(NULLIF($1 -> 'price', 'null'), '{}')) AS "price"("price_from" integer, "price_to" integer, "available_from" date),
                       LATERAL (VALUES
                           ("price"."price_from" IS NULL, '`price_from` is missing.'),
                           ((price_from >= 0) IS FALSE, 'A price is not negative.'),
                           ((price_to >= price_from) IS FALSE, 'The highest price is lower than the lowest.')
                       ) AS pilaster_found(fails, problem)
                 WHERE pilaster_found.fails;
            EXCEPTION WHEN data_exception THEN
                RETURN QUERY SELECT 'price'::text, SQLERRM;
            END;
        END IF;
    END IF;
END$pilaster$;

COMMENT ON FUNCTION public.listing_drafts_resale_problems(payload jsonb) IS 'What is wrong with the answers of a draft of the wizard resale, step by step.';

CREATE FUNCTION public.listing_drafts_resale_save("id" uuid, step text, answers jsonb, revision integer)
    RETURNS "public"."listing_drafts"
    LANGUAGE plpgsql
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$#variable_conflict use_column
<<pilaster_variables>>
DECLARE
    draft "public"."listing_drafts";
    place integer := array_position(ARRAY['basics', 'home', 'rooms', 'price']::text[], $2);
    problems text[];
BEGIN
    SELECT * INTO draft FROM "public"."listing_drafts" WHERE "id" = $1 FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no draft %', $1 USING ERRCODE = 'no_data_found';
    END IF;
    IF draft."wizard" IS DISTINCT FROM 'resale' THEN
        RAISE EXCEPTION 'the draft % is not one of the wizard %', $1, 'resale' USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    IF draft."state" IS DISTINCT FROM 'open' THEN
        RAISE EXCEPTION 'the draft % is no longer open: it is %', $1, draft."state" USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    IF jsonb_typeof(draft."payload") <> 'object' THEN
        RAISE EXCEPTION 'the answers of the draft % are no JSON object', $1 USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    IF place IS NULL THEN
        RAISE EXCEPTION 'the wizard % has no step %', 'resale', $2 USING ERRCODE = 'invalid_parameter_value', HINT = 'It has basics, home, rooms, price.';
    END IF;
    IF draft."revision" IS DISTINCT FROM $4 THEN
        RAISE EXCEPTION 'the draft % was saved meanwhile: it is at revision %, not at %', $1, draft."revision", $4
            USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'Read the draft again.';
    END IF;
    UPDATE "public"."listing_drafts"
       SET "payload" = "payload" || jsonb_build_object($2, $3), "revision" = "revision" + 1, "current_step" = $2
     WHERE "id" = $1
    RETURNING * INTO STRICT draft;
    problems := ARRAY(SELECT pilaster_found.problem FROM "public"."listing_drafts_resale_problems"(draft."payload") AS pilaster_found WHERE pilaster_found.step = $2);
    INSERT INTO "public"."draft_steps" ("draft_id", "step", "position", "problems", "state")
    VALUES ($1, $2, place, problems, (CASE WHEN problems = '{}' THEN 'valid'::public.step_state ELSE 'invalid'::public.step_state END))
    ON CONFLICT ("draft_id", "step") DO UPDATE
       SET "position" = EXCLUDED."position", "problems" = EXCLUDED."problems", "state" = EXCLUDED."state";
    RETURN draft;
END$pilaster$;

COMMENT ON FUNCTION public.listing_drafts_resale_save("id" uuid, step text, answers jsonb, revision integer) IS 'Keeps the answers of a step in a draft of the wizard resale, sound or not, and gives the draft. `revision` is that of the draft which the author saw.';

CREATE FUNCTION public.listing_drafts_resale_promote("id" uuid)
    RETURNS "public"."listing_drafts"
    LANGUAGE plpgsql
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$#variable_conflict use_column
<<pilaster_variables>>
DECLARE
    draft "public"."listing_drafts";
    problems text;
    "basics" record;
    "home" record;
    "price" record;
    "listing" "public"."listings";
    "property" "public"."existing_properties";
BEGIN
    SELECT * INTO draft FROM "public"."listing_drafts" WHERE "id" = $1 FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no draft %', $1 USING ERRCODE = 'no_data_found';
    END IF;
    IF draft."wizard" IS DISTINCT FROM 'resale' THEN
        RAISE EXCEPTION 'the draft % is not one of the wizard %', $1, 'resale' USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    IF draft."state" IS DISTINCT FROM 'open' THEN
        RAISE EXCEPTION 'the draft % is no longer open: it is %', $1, draft."state" USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    IF jsonb_typeof(draft."payload") <> 'object' THEN
        RAISE EXCEPTION 'the answers of the draft % are no JSON object', $1 USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    SELECT string_agg(format('%s: %s', pilaster_found.step, pilaster_found.problem), ' ') INTO problems
      FROM "public"."listing_drafts_resale_problems"(draft."payload") AS pilaster_found;
    IF problems IS NOT NULL THEN
        RAISE EXCEPTION 'the draft % cannot be promoted: %', $1, problems USING ERRCODE = 'check_violation';
    END IF;
    SELECT * INTO "basics" FROM jsonb_to_record(COALESCE(NULLIF(draft."payload" -> 'basics', 'null'), '{}')) AS "basics"("title" text, "headline" text, "kind" "public"."property_kind", "location_id" bigint);
    SELECT * INTO "home" FROM jsonb_to_record(COALESCE(NULLIF(draft."payload" -> 'home', 'null'), '{}')) AS "home"("ownership" "public"."ownership_kind", "bedrooms" smallint, "bathrooms" numeric(3,1), "parking_bays" smallint, "floor_area_m2" numeric(10,2), "year_built" smallint, "is_pet_friendly" boolean);
    SELECT * INTO "price" FROM jsonb_to_record(COALESCE(NULLIF(draft."payload" -> 'price', 'null'), '{}')) AS "price"("price_from" integer, "price_to" integer, "available_from" date);
    INSERT INTO "public"."listings" ("type", "title", "slug", "headline", "organization_id", "created_by", "location_id", "price_from", "price_to")
    VALUES (('resale'), (basics.title), (lower(regexp_replace(basics.title, '[^A-Za-z0-9]+', '-', 'g')) || '-' || draft.id), (COALESCE(basics.headline, '')), (draft.organization_id), (draft.author_id), (basics.location_id), (price.price_from), (price.price_to))
    RETURNING * INTO STRICT "listing";
    INSERT INTO "public"."existing_properties" ("listing_id", "kind", "ownership", "price", "bedrooms", "bathrooms", "parking_bays", "floor_area_m2", "year_built", "is_pet_friendly")
    VALUES ((listing.id), (basics.kind), (home.ownership), (price.price_from), (home.bedrooms), (home.bathrooms), (COALESCE(home.parking_bays, 0)), (home.floor_area_m2), (home.year_built), (home.is_pet_friendly))
    RETURNING * INTO STRICT "property";
    INSERT INTO "public"."property_rooms" ("property_id", "position", "kind", "name", "area_m2")
    SELECT (property.id), (rooms.number), (rooms.kind), (COALESCE(rooms.name, '')), (rooms.area_m2)
      FROM ROWS FROM (jsonb_to_recordset(COALESCE(NULLIF(draft."payload" -> 'rooms', 'null'), '[]')) AS ("kind" "public"."room_kind", "name" text, "area_m2" numeric(8,2))) WITH ORDINALITY AS "rooms"("kind", "name", "area_m2", number);
    UPDATE "public"."listing_drafts"
       SET "state" = 'completed', "completed_at" = (now()), "listing_id" = (listing.id)
     WHERE "id" = $1
    RETURNING * INTO STRICT draft;
    RETURN draft;
END$pilaster$;

COMMENT ON FUNCTION public.listing_drafts_resale_promote("id" uuid) IS 'Makes of a finished draft of the wizard resale what it is to become, all of it or nothing, and gives the draft. One that is not finished, or no longer open, is refused.';

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

RESET check_function_bodies;

-- pilaster: by hand, after
-- pilaster: end
