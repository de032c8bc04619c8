-- toolsets: opens version 2 beside 1. Phase expand, the way up.
-- Makes new tables: public.system_source_states, public.source_states, public.tool_variations_group_versions, public.toolset_releases.
-- Specs: deployments.kdl, variations.kdl, toolsets.kdl
-- Lock: SHARE ROW EXCLUSIVE on public.deployments; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.projects; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.tool_variations_groups; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.toolset_versions; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.toolsets; writers wait.
-- The way back: Drops tables: public.system_source_states, public.source_states, public.tool_variations_group_versions, public.toolset_releases.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

SET check_function_bodies = off;

CREATE FUNCTION public.tool_variations_history()
    RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(' ', '"public"."tool_variations"', NEW."group_id", NEW."src_tool_urn"), 0));
    NEW."version" := (SELECT coalesce(max("version"), 0) + 1 FROM "public"."tool_variations" WHERE "group_id" = NEW."group_id" AND "src_tool_urn" = NEW."src_tool_urn");
    RETURN NEW;
END$pilaster$;

COMMENT ON FUNCTION public.tool_variations_history() IS 'Counts the versions of a row of tool_variations.';

CREATE FUNCTION public.tool_variations_group_versions_history()
    RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(' ', '"public"."tool_variations_group_versions"', NEW."group_id"), 0));
    NEW."version" := (SELECT coalesce(max("version"), 0) + 1 FROM "public"."tool_variations_group_versions" WHERE "group_id" = NEW."group_id");
    RETURN NEW;
END$pilaster$;

COMMENT ON FUNCTION public.tool_variations_group_versions_history() IS 'Counts the versions of a row of tool_variations_group_versions.';

CREATE FUNCTION public.toolsets_history()
    RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$BEGIN
    IF NEW."predecessor_id" IS NOT NULL THEN
        NEW."history_id" := coalesce((SELECT "history_id" FROM "public"."toolsets" WHERE "id" = NEW."predecessor_id"), NEW."history_id");
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(' ', '"public"."toolsets"', NEW."history_id"), 0));
    NEW."version" := (SELECT coalesce(max("version"), 0) + 1 FROM "public"."toolsets" WHERE "history_id" = NEW."history_id");
    RETURN NEW;
END$pilaster$;

COMMENT ON FUNCTION public.toolsets_history() IS 'Counts the versions of a row of toolsets.';

CREATE FUNCTION public.toolset_releases_number()
    RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$BEGIN
    PERFORM FROM "public"."toolsets" WHERE "id" = NEW."toolset_id" FOR NO KEY UPDATE;
    NEW."release_number" := (SELECT coalesce(max("release_number"), 0) + 1 FROM "public"."toolset_releases" WHERE "toolset_id" = NEW."toolset_id");
    RETURN NEW;
END$pilaster$;

COMMENT ON FUNCTION public.toolset_releases_number() IS 'Numbers a release of toolsets: one at a time for each row that is released.';

CREATE FUNCTION public.toolset_releases_go_live()
    RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$BEGIN
    UPDATE "public"."toolsets" SET "current_release_id" = NEW."id" WHERE "id" = NEW."toolset_id";
    IF NOT FOUND THEN
        RAISE EXCEPTION 'what release % is of cannot be changed by this session', NEW."release_number" USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END$pilaster$;

COMMENT ON FUNCTION public.toolset_releases_go_live() IS 'Makes a new release the current one.';

CREATE FUNCTION public.toolset_releases_stay()
    RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF (NEW."id", NEW."toolset_id", NEW."release_number") = (OLD."id", OLD."toolset_id", OLD."release_number") THEN
            RETURN NEW;
        END IF;
        RAISE EXCEPTION 'a release keeps its number and what it releases'
            USING ERRCODE = 'restrict_violation', HINT = 'Publish a new release.';
    END IF;
    IF EXISTS (SELECT FROM "public"."toolsets" WHERE "id" = OLD."toolset_id") THEN
        RAISE EXCEPTION 'release % stays for as long as what it releases', OLD."release_number"
            USING ERRCODE = 'restrict_violation', HINT = 'Roll back to another release.';
    END IF;
    RETURN OLD;
END$pilaster$;

COMMENT ON FUNCTION public.toolset_releases_stay() IS 'Refuses to delete or renumber a release.';

CREATE TABLE public.system_source_states (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    prompt_template_ids uuid[] DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT system_source_states_pkey PRIMARY KEY (id)
);

CREATE INDEX system_source_states_project_id_idx
    ON public.system_source_states (project_id);

COMMENT ON TABLE public.system_source_states IS 'Sources that no deployment brings, as they were at one moment.';

COMMENT ON COLUMN public.system_source_states.prompt_template_ids IS 'A picture, not references: a template may be deleted afterwards.';

CREATE TABLE public.source_states (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    deployment_id uuid NOT NULL,
    system_source_state_id uuid NOT NULL,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT source_states_pkey PRIMARY KEY (id),
    CONSTRAINT source_states_deployment_id_system_source_state_id_key UNIQUE (deployment_id, system_source_state_id)
);

CREATE INDEX source_states_project_id_idx
    ON public.source_states (project_id);

COMMENT ON TABLE public.source_states IS 'A deployment together with the other sources.';

CREATE TABLE public.tool_variations_group_versions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    group_id uuid NOT NULL,
    variation_ids uuid[] DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    predecessor_id uuid,
    version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT tool_variations_group_versions_pkey PRIMARY KEY (id),
    CONSTRAINT tool_variations_group_versions_version_check CHECK ("version" >= 1)
);

CREATE INDEX tool_variations_group_versions_predecessor_id_idx
    ON public.tool_variations_group_versions (predecessor_id);

CREATE UNIQUE INDEX tool_variations_group_versions_group_id_version_idx
    ON public.tool_variations_group_versions (group_id, version);

COMMENT ON TABLE public.tool_variations_group_versions IS 'The variations of a group as they were at one moment.';

COMMENT ON COLUMN public.tool_variations_group_versions.variation_ids IS 'A picture, not references.';

COMMENT ON COLUMN public.tool_variations_group_versions.predecessor_id IS 'The version that this one was made from; nothing: it is the first, or that one was deleted.';

COMMENT ON COLUMN public.tool_variations_group_versions.version IS 'Versions of one history are counted from 1, by the database.';

CREATE TRIGGER tool_variations_group_versions_history
    BEFORE INSERT ON public.tool_variations_group_versions
    FOR EACH ROW
    EXECUTE FUNCTION "public"."tool_variations_group_versions_history"('pilaster {"predecessor_id","version"}');

CREATE FUNCTION public.toolsets_stage("id" uuid)
    RETURNS "public"."toolsets"
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$#variable_conflict use_column
<<pilaster_variables>>
DECLARE
    kept text;
    made "public"."toolsets";
BEGIN
    PERFORM FROM "public"."toolsets" WHERE "id" = $1 AND "parent_toolset_id" IS NULL FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION '% is not there, or is a staging copy itself', $1 USING ERRCODE = 'no_data_found';
    END IF;
    SELECT * INTO made FROM "public"."toolsets" WHERE "parent_toolset_id" = $1;
    IF FOUND THEN
        RETURN made;
    END IF;
    SELECT coalesce(string_agg(', ' || quote_ident(attname), '' ORDER BY attnum), '') INTO kept
      FROM pg_attribute
     WHERE attrelid = '"public"."toolsets"'::regclass AND attnum > 0 AND NOT attisdropped
       AND attidentity = '' AND attgenerated = ''
       AND attname <> ALL (ARRAY['id', 'parent_toolset_id', 'created_at', 'updated_at', 'slug', 'editing_mode']::name[])
       -- Columns by which other forms say where a row stands, as their triggers are told.
       AND attname <> ALL (ARRAY(
           SELECT unnest(CASE WHEN substring(tgargs FROM 1 FOR 9) = 'pilaster '::bytea THEN convert_from(
                      substring(tgargs FROM 10 FOR octet_length(tgargs) - 10), getdatabaseencoding())::name[] END)
             FROM pg_trigger
            WHERE tgrelid = '"public"."toolsets"'::regclass OR tgrelid IN (
                      SELECT conrelid FROM pg_constraint WHERE confrelid = '"public"."toolsets"'::regclass AND contype = 'f')));
    EXECUTE 'INSERT INTO "public"."toolsets" ("parent_toolset_id", "slug", "editing_mode"' || kept || ') SELECT "id", (slug || ''-staging''), (''staging'')' || kept || ' FROM "public"."toolsets" WHERE "id" = $1 RETURNING *' INTO made USING $1;
    RETURN made;
END$pilaster$;

COMMENT ON FUNCTION public.toolsets_stage("id" uuid) IS 'The staging copy of a row; it is made where there is none yet.';

CREATE FUNCTION public.toolsets_merge("id" uuid)
    RETURNS "public"."toolsets"
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$#variable_conflict use_column
<<pilaster_variables>>
DECLARE
    kept text;
    written bigint;
    target uuid;
    merged "public"."toolsets";
BEGIN
    SELECT "parent_toolset_id" INTO target FROM "public"."toolsets" WHERE "id" = $1;
    PERFORM FROM "public"."toolsets" WHERE "id" = pilaster_variables.target FOR NO KEY UPDATE;
    PERFORM FROM "public"."toolsets" WHERE "id" = $1 AND "parent_toolset_id" = pilaster_variables.target FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION '% is no staging copy', $1 USING ERRCODE = 'no_data_found';
    END IF;
    SELECT coalesce(string_agg(', ' || quote_ident(attname), '' ORDER BY attnum), '') INTO kept
      FROM pg_attribute
     WHERE attrelid = '"public"."toolsets"'::regclass AND attnum > 0 AND NOT attisdropped
       AND attidentity = '' AND attgenerated = ''
       AND attname <> ALL (ARRAY['id', 'parent_toolset_id', 'created_at', 'updated_at', 'slug', 'editing_mode']::name[])
       -- Columns by which other forms say where a row stands, as their triggers are told.
       AND attname <> ALL (ARRAY(
           SELECT unnest(CASE WHEN substring(tgargs FROM 1 FOR 9) = 'pilaster '::bytea THEN convert_from(
                      substring(tgargs FROM 10 FOR octet_length(tgargs) - 10), getdatabaseencoding())::name[] END)
             FROM pg_trigger
            WHERE tgrelid = '"public"."toolsets"'::regclass OR tgrelid IN (
                      SELECT conrelid FROM pg_constraint WHERE confrelid = '"public"."toolsets"'::regclass AND contype = 'f')));
    IF kept = '' THEN
        SELECT * INTO merged FROM "public"."toolsets" WHERE "id" = pilaster_variables.target;
    ELSE
        EXECUTE 'UPDATE "public"."toolsets" SET (' || substr(kept, 3) || ') = (SELECT ' || substr(kept, 3) || ' FROM "public"."toolsets" WHERE "id" = $1) WHERE "id" = $2 RETURNING *' INTO merged USING $1, target;
        GET DIAGNOSTICS written = ROW_COUNT;
        IF written = 0 THEN
            RAISE EXCEPTION 'the row of the staging copy % cannot be changed by this session', $1 USING ERRCODE = 'insufficient_privilege';
        END IF;
    END IF;
    DELETE FROM "public"."toolsets" WHERE "id" = $1;
    RETURN merged;
END$pilaster$;

COMMENT ON FUNCTION public.toolsets_merge("id" uuid) IS 'Writes a staging copy into its row, and deletes the copy; gives the row.';

CREATE FUNCTION public.toolsets_discard("id" uuid)
    RETURNS "public"."toolsets"
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$#variable_conflict use_column
<<pilaster_variables>>
DECLARE
    target uuid;
    kept "public"."toolsets";
BEGIN
    SELECT "parent_toolset_id" INTO target FROM "public"."toolsets" WHERE "id" = $1;
    PERFORM FROM "public"."toolsets" WHERE "id" = pilaster_variables.target FOR NO KEY UPDATE;
    PERFORM FROM "public"."toolsets" WHERE "id" = $1 AND "parent_toolset_id" = pilaster_variables.target FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION '% is no staging copy', $1 USING ERRCODE = 'no_data_found';
    END IF;
    DELETE FROM "public"."toolsets" WHERE "id" = $1;
    SELECT * INTO kept FROM "public"."toolsets" WHERE "id" = pilaster_variables.target;
    RETURN kept;
END$pilaster$;

COMMENT ON FUNCTION public.toolsets_discard("id" uuid) IS 'Deletes a staging copy; gives the row that it was a copy of.';

CREATE FUNCTION public.toolsets_roll_back("id" uuid, "release_number" bigint)
    RETURNS "public"."toolsets"
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$#variable_conflict use_column
<<pilaster_variables>>
DECLARE
    target uuid;
    released "public"."toolsets";
BEGIN
    PERFORM FROM "public"."toolsets" WHERE "id" = $1 FOR NO KEY UPDATE;
    SELECT "id" INTO target FROM "public"."toolset_releases" WHERE "toolset_id" = $1 AND "release_number" = $2;
    IF target IS NULL THEN
        RAISE EXCEPTION '% has no release %', $1, $2 USING ERRCODE = 'no_data_found';
    END IF;
    UPDATE "public"."toolsets" SET "current_release_id" = pilaster_variables.target WHERE "id" = $1 RETURNING * INTO released;
    IF NOT FOUND THEN
        RAISE EXCEPTION '% cannot be changed by this session', $1 USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN released;
END$pilaster$;

COMMENT ON FUNCTION public.toolsets_roll_back("id" uuid, "release_number" bigint) IS 'Makes an earlier release the current one.';

CREATE TABLE public.toolset_releases (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    toolset_id uuid NOT NULL,
    release_number bigint DEFAULT 1 NOT NULL,
    notes text,
    created_at timestamptz DEFAULT now() NOT NULL,
    source_state_id uuid,
    toolset_version_id uuid,
    global_variations_version_id uuid,
    toolset_variations_version_id uuid,
    released_by_user_id text NOT NULL,
    CONSTRAINT toolset_releases_pkey PRIMARY KEY (id),
    CONSTRAINT toolset_releases_toolset_id_release_number_key UNIQUE (toolset_id, release_number),
    CONSTRAINT toolset_releases_release_number_check CHECK ("release_number" >= 1)
);

CREATE INDEX toolset_releases_toolset_id_created_at_idx
    ON public.toolset_releases (toolset_id, created_at DESC);

COMMENT ON TABLE public.toolset_releases IS 'What a toolset was when it was published.';

COMMENT ON COLUMN public.toolset_releases.toolset_id IS 'What is released.';

COMMENT ON COLUMN public.toolset_releases.release_number IS 'Counted from 1 for each row that is released, by the database.';

CREATE TRIGGER toolset_releases_number
    BEFORE INSERT ON public.toolset_releases
    FOR EACH ROW
    EXECUTE FUNCTION "public"."toolset_releases_number"();

CREATE TRIGGER toolset_releases_go_live
    AFTER INSERT ON public.toolset_releases
    FOR EACH ROW
    EXECUTE FUNCTION "public"."toolset_releases_go_live"('pilaster {"current_release_id"}');

CREATE TRIGGER toolset_releases_stay
    BEFORE UPDATE ON public.toolset_releases
    FOR EACH ROW
    EXECUTE FUNCTION "public"."toolset_releases_stay"();

CREATE CONSTRAINT TRIGGER toolset_releases_remain
    AFTER DELETE ON public.toolset_releases DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    EXECUTE FUNCTION "public"."toolset_releases_stay"();

ALTER TABLE public.system_source_states
    ADD CONSTRAINT system_source_states_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects (id) ON DELETE CASCADE;

ALTER TABLE public.source_states
    ADD CONSTRAINT source_states_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects (id) ON DELETE CASCADE;

ALTER TABLE public.source_states
    ADD CONSTRAINT source_states_deployment_id_fkey FOREIGN KEY (deployment_id) REFERENCES public.deployments (id) ON DELETE RESTRICT;

ALTER TABLE public.source_states
    ADD CONSTRAINT source_states_system_source_state_id_fkey FOREIGN KEY (system_source_state_id) REFERENCES public.system_source_states (id) ON DELETE RESTRICT;

ALTER TABLE public.tool_variations_group_versions
    ADD CONSTRAINT tool_variations_group_versions_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.tool_variations_groups (id) ON DELETE CASCADE;

ALTER TABLE public.tool_variations_group_versions
    ADD CONSTRAINT tool_variations_group_versions_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES public.tool_variations_group_versions (id) ON DELETE SET NULL;

ALTER TABLE public.toolset_releases
    ADD CONSTRAINT toolset_releases_toolset_id_fkey FOREIGN KEY (toolset_id) REFERENCES public.toolsets (id) ON DELETE CASCADE;

ALTER TABLE public.toolset_releases
    ADD CONSTRAINT toolset_releases_source_state_id_fkey FOREIGN KEY (source_state_id) REFERENCES public.source_states (id) ON DELETE RESTRICT;

ALTER TABLE public.toolset_releases
    ADD CONSTRAINT toolset_releases_toolset_version_id_fkey FOREIGN KEY (toolset_version_id) REFERENCES public.toolset_versions (id);

ALTER TABLE public.toolset_releases
    ADD CONSTRAINT toolset_releases_global_variations_version_id_fkey FOREIGN KEY (global_variations_version_id) REFERENCES public.tool_variations_group_versions (id) ON DELETE RESTRICT;

ALTER TABLE public.toolset_releases
    ADD CONSTRAINT toolset_releases_toolset_variations_version_id_fkey FOREIGN KEY (toolset_variations_version_id) REFERENCES public.tool_variations_group_versions (id) ON DELETE RESTRICT;

RESET check_function_bodies;

-- pilaster: by hand, after
-- pilaster: end
