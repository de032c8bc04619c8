-- toolsets: version 1 in an empty database. Phase baseline, the way up.
-- Makes every type, table, view and right of the first version.
-- Specs: projects.kdl, deployments.kdl, variations.kdl, toolsets.kdl
-- The way back: Leaves an empty database; roles stay, other databases may use them.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

SET check_function_bodies = off;

CREATE TYPE public.deployment_status AS ENUM (
    'pending',
    'ready',
    'failed'
);

CREATE FUNCTION public.toolset_versions_history()
    RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(' ', '"public"."toolset_versions"', NEW."toolset_id"), 0));
    NEW."version" := (SELECT coalesce(max("version"), 0) + 1 FROM "public"."toolset_versions" WHERE "toolset_id" = NEW."toolset_id");
    RETURN NEW;
END$pilaster$;

COMMENT ON FUNCTION public.toolset_versions_history() IS 'Counts the versions of a row of toolset_versions.';

CREATE TABLE public.projects (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id text NOT NULL,
    name text NOT NULL,
    slug text NOT NULL,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    updated_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT projects_pkey PRIMARY KEY (id),
    CONSTRAINT projects_organization_id_slug_key UNIQUE (organization_id, slug),
    CONSTRAINT projects_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

COMMENT ON TABLE public.projects IS 'What one team builds; toolsets, prompts and deployments belong to one.';

COMMENT ON COLUMN public.projects.organization_id IS 'As the identity provider knows it.';

COMMENT ON COLUMN public.projects.slug IS 'In addresses.';

COMMENT ON CONSTRAINT projects_slug_check ON public.projects IS 'Small letters and digits, in words.';

CREATE TABLE public.deployments (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    status public.deployment_status DEFAULT 'pending' NOT NULL,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT deployments_pkey PRIMARY KEY (id)
);

CREATE INDEX deployments_project_id_created_at_idx
    ON public.deployments (project_id, created_at);

COMMENT ON TABLE public.deployments IS 'One run of a project''s sources through the tool builder.';

CREATE TABLE public.prompt_templates (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    prompt text NOT NULL,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT prompt_templates_pkey PRIMARY KEY (id)
);

CREATE INDEX prompt_templates_project_id_idx
    ON public.prompt_templates (project_id);

COMMENT ON TABLE public.prompt_templates IS 'A prompt that is served like a tool.';

CREATE TABLE public.tool_variations_groups (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT tool_variations_groups_pkey PRIMARY KEY (id),
    CONSTRAINT tool_variations_groups_project_id_name_key UNIQUE (project_id, name)
);

COMMENT ON TABLE public.tool_variations_groups IS 'Variations that are used together.';

CREATE TABLE public.tool_variations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    group_id uuid NOT NULL,
    src_tool_urn text NOT NULL,
    name text,
    summary text,
    confirm boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT tool_variations_pkey PRIMARY KEY (id)
);

CREATE UNIQUE INDEX tool_variations_scoped_src_tool_urn_key
    ON public.tool_variations (group_id, src_tool_urn);

COMMENT ON TABLE public.tool_variations IS 'Another name, summary or confirmation for one tool.';

COMMENT ON COLUMN public.tool_variations.src_tool_urn IS 'The tool that is varied.';

COMMENT ON COLUMN public.tool_variations.confirm IS 'Whether a person is asked before the tool is called.';

CREATE TABLE public.toolsets (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id text NOT NULL,
    project_id uuid NOT NULL,
    name text NOT NULL,
    slug text NOT NULL,
    description text,
    tool_urns text[] DEFAULT '{}' NOT NULL,
    mcp_is_public boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    updated_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT toolsets_pkey PRIMARY KEY (id)
);

CREATE UNIQUE INDEX toolsets_project_id_slug_key
    ON public.toolsets (project_id, slug);

COMMENT ON TABLE public.toolsets IS 'Tools that are served together under one address.';

COMMENT ON COLUMN public.toolsets.slug IS 'In addresses.';

COMMENT ON COLUMN public.toolsets.tool_urns IS 'The tools, in the order in which they are shown.';

CREATE TABLE public.toolset_versions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    toolset_id uuid NOT NULL,
    tool_urns text[] DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    predecessor_id uuid,
    version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT toolset_versions_pkey PRIMARY KEY (id),
    CONSTRAINT toolset_versions_version_check CHECK ("version" >= 1)
);

CREATE INDEX toolset_versions_predecessor_id_idx
    ON public.toolset_versions (predecessor_id);

CREATE UNIQUE INDEX toolset_versions_toolset_id_version_idx
    ON public.toolset_versions (toolset_id, version);

COMMENT ON TABLE public.toolset_versions IS 'Which tools a toolset had, one row a change.';

COMMENT ON COLUMN public.toolset_versions.predecessor_id IS 'The version that this one was made from; nothing: it is the first, or that one was deleted.';

COMMENT ON COLUMN public.toolset_versions.version IS 'Versions of one history are counted from 1, by the database.';

CREATE TRIGGER toolset_versions_history
    BEFORE INSERT ON public.toolset_versions
    FOR EACH ROW
    EXECUTE FUNCTION "public"."toolset_versions_history"('pilaster {"predecessor_id","version"}');

ALTER TABLE public.deployments
    ADD CONSTRAINT deployments_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects (id) ON DELETE CASCADE;

ALTER TABLE public.prompt_templates
    ADD CONSTRAINT prompt_templates_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects (id) ON DELETE CASCADE;

ALTER TABLE public.tool_variations_groups
    ADD CONSTRAINT tool_variations_groups_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects (id) ON DELETE CASCADE;

ALTER TABLE public.tool_variations
    ADD CONSTRAINT tool_variations_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.tool_variations_groups (id) ON DELETE CASCADE;

ALTER TABLE public.toolsets
    ADD CONSTRAINT toolsets_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects (id) ON DELETE CASCADE;

ALTER TABLE public.toolset_versions
    ADD CONSTRAINT toolset_versions_toolset_id_fkey FOREIGN KEY (toolset_id) REFERENCES public.toolsets (id) ON DELETE CASCADE;

ALTER TABLE public.toolset_versions
    ADD CONSTRAINT toolset_versions_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES public.toolset_versions (id) ON DELETE SET NULL;

RESET check_function_bodies;

-- pilaster: by hand, after
-- pilaster: end
