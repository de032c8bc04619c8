-- Tokens that can be taken back, invitations by magic link, and prompt templates: by lead source, in revisions, and
-- compared in experiments.

CREATE TYPE token_kind AS ENUM ('access', 'refresh', 'embed');
COMMENT ON TYPE token_kind IS 'What a signed token is for.';

CREATE TABLE jwt_tokens (
    dealership_id  uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    jti            uuid NOT NULL DEFAULT gen_random_uuid(),
    kind           token_kind NOT NULL DEFAULT 'access',
    user_id        uuid,
    parent_jti     uuid,
    issued_at      timestamptz NOT NULL DEFAULT now(),
    expires_at     timestamptz NOT NULL,
    revoked_at     timestamptz,
    revoked_reason text,
    PRIMARY KEY (dealership_id, jti),
    FOREIGN KEY (dealership_id, user_id) REFERENCES users (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, parent_jti) REFERENCES jwt_tokens (dealership_id, jti) ON DELETE CASCADE,
    CONSTRAINT expires_after_issue CHECK (expires_at > issued_at),
    CONSTRAINT reason_needs_revocation CHECK (revoked_reason IS NULL OR revoked_at IS NOT NULL)
);
CREATE INDEX jwt_tokens_user_id_idx ON jwt_tokens (user_id) WHERE (revoked_at IS NULL);
CREATE INDEX jwt_tokens_parent_jti_idx ON jwt_tokens (parent_jti);
CREATE INDEX jwt_tokens_expires_at_idx ON jwt_tokens (expires_at);
COMMENT ON TABLE jwt_tokens IS 'A signed token that was issued, so that it can be taken back before it runs out.';
COMMENT ON COLUMN jwt_tokens.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN jwt_tokens.jti IS 'The token''s own identifier, its claim `jti`.';
COMMENT ON COLUMN jwt_tokens.user_id IS 'Nothing: a token of a program or chat window.';
COMMENT ON COLUMN jwt_tokens.parent_jti IS 'The refresh token that bought it.';

CREATE TABLE magic_link_invitations (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    email         text NOT NULL,
    role_id       uuid,
    token_hash    bytea NOT NULL,
    invited_by    uuid,
    created_at    timestamptz NOT NULL DEFAULT now(),
    expires_at    timestamptz NOT NULL,
    used_at       timestamptz,
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, token_hash),
    FOREIGN KEY (dealership_id, role_id) REFERENCES roles (dealership_id, id) ON DELETE SET NULL (role_id),
    FOREIGN KEY (dealership_id, invited_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (invited_by),
    CONSTRAINT email_has_at CHECK (email LIKE '_%@_%'),
    CONSTRAINT expires_after_start CHECK (expires_at > created_at)
);
CREATE UNIQUE INDEX magic_link_invitations_open_idx
    ON magic_link_invitations (dealership_id, (lower(email)))
    WHERE (used_at IS NULL);
COMMENT ON INDEX magic_link_invitations_open_idx IS 'One open invitation an address.';
COMMENT ON TABLE magic_link_invitations IS 'A link by mail that lets a person in without a password, once.';
COMMENT ON COLUMN magic_link_invitations.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN magic_link_invitations.role_id IS 'Role that the person gets on following it.';
COMMENT ON COLUMN magic_link_invitations.token_hash IS 'SHA-256 of the token in the link.';

CREATE TABLE dealership_variables (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    name          text NOT NULL,
    value         text NOT NULL,
    description   text NOT NULL DEFAULT '',
    updated_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, name),
    CONSTRAINT name_is_word CHECK (name ~ '^[a-z][a-z0-9_]*$')
);
COMMENT ON TABLE dealership_variables IS 'A value that prompts and templates name, such as the name of the sales manager.';
COMMENT ON COLUMN dealership_variables.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN dealership_variables.name IS 'As templates write it between braces.';

CREATE TYPE prompt_purpose AS ENUM ('first_response', 'follow_up', 'conversation', 'summary', 'handover', 'scoring');
COMMENT ON TYPE prompt_purpose IS 'What a prompt makes an agent write.';

CREATE TABLE prompt_templates (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    name          text NOT NULL,
    purpose       prompt_purpose NOT NULL,
    revision      integer NOT NULL DEFAULT 1,
    body          text NOT NULL,
    variables     text[] NOT NULL DEFAULT '{}',
    is_active     boolean NOT NULL DEFAULT true,
    created_by    uuid,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name, revision),
    FOREIGN KEY (dealership_id, created_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (created_by),
    CONSTRAINT revision_from_one CHECK (revision >= 1),
    CONSTRAINT body_not_blank CHECK (btrim(body) <> '')
);
CREATE UNIQUE INDEX prompt_templates_one_active_idx ON prompt_templates (dealership_id, name) WHERE (is_active);
COMMENT ON INDEX prompt_templates_one_active_idx IS 'One revision in use.';
CREATE INDEX prompt_templates_dealership_id_purpose_idx ON prompt_templates (dealership_id, purpose);
COMMENT ON TABLE prompt_templates IS 'What an agent is told before it writes.';
COMMENT ON COLUMN prompt_templates.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN prompt_templates.revision IS 'A template is not changed; the next revision takes its place.';
COMMENT ON COLUMN prompt_templates.body IS 'Names in double braces are variables of the dealership.';
COMMENT ON COLUMN prompt_templates.variables IS 'The variables that the body names.';
COMMENT ON COLUMN prompt_templates.is_active IS 'The revision in use.';

CREATE TABLE lead_source_prompts (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    source_id     uuid NOT NULL,
    purpose       prompt_purpose NOT NULL DEFAULT 'first_response',
    template_id   uuid NOT NULL,
    persona_id    uuid,
    PRIMARY KEY (dealership_id, source_id, purpose),
    FOREIGN KEY (dealership_id, source_id) REFERENCES lead_sources (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, template_id) REFERENCES prompt_templates (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, persona_id) REFERENCES personas (dealership_id, id) ON DELETE SET NULL (persona_id)
);
CREATE INDEX lead_source_prompts_template_id_idx ON lead_source_prompts (template_id);
CREATE INDEX lead_source_prompts_persona_id_idx ON lead_source_prompts (persona_id);
COMMENT ON TABLE lead_source_prompts IS 'The template by which leads of a source are answered first.';
COMMENT ON COLUMN lead_source_prompts.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN lead_source_prompts.persona_id IS 'Nothing: the agent''s own.';

CREATE TYPE experiment_status AS ENUM ('draft', 'running', 'paused', 'finished');

CREATE TABLE prompt_experiments (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    name          text NOT NULL,
    hypothesis    text NOT NULL DEFAULT '',
    status        experiment_status NOT NULL DEFAULT 'draft',
    metric        text NOT NULL DEFAULT 'reply_rate',
    started_at    timestamptz,
    finished_at   timestamptz,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name),
    CONSTRAINT started_unless_draft CHECK ((status = 'draft') = (started_at IS NULL)),
    CONSTRAINT finished_has_time CHECK ((status = 'finished') = (finished_at IS NOT NULL))
);
COMMENT ON TABLE prompt_experiments IS 'A comparison of prompts on real conversations.';
COMMENT ON COLUMN prompt_experiments.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN prompt_experiments.metric IS 'What decides it.';

CREATE TABLE experiment_variants (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    experiment_id uuid NOT NULL,
    template_id   uuid NOT NULL,
    label         text NOT NULL,
    weight        smallint NOT NULL DEFAULT 50,
    is_control    boolean NOT NULL DEFAULT false,
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, experiment_id, label),
    FOREIGN KEY (dealership_id, experiment_id) REFERENCES prompt_experiments (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, template_id) REFERENCES prompt_templates (dealership_id, id) ON DELETE RESTRICT,
    CONSTRAINT weight_positive CHECK (weight > 0)
);
CREATE UNIQUE INDEX experiment_variants_one_control_idx
    ON experiment_variants (dealership_id, experiment_id)
    WHERE (is_control);
CREATE INDEX experiment_variants_template_id_idx ON experiment_variants (template_id);
COMMENT ON TABLE experiment_variants IS 'One of the prompts that an experiment compares.';
COMMENT ON COLUMN experiment_variants.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN experiment_variants.weight IS 'Its share of the conversations, beside the weights of the others.';
COMMENT ON COLUMN experiment_variants.is_control IS 'What the others are compared with.';

CREATE TABLE prompt_metrics (
    dealership_id  uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    variant_id     uuid NOT NULL,
    day            date NOT NULL,
    conversations  integer NOT NULL DEFAULT 0,
    replies        integer NOT NULL DEFAULT 0,
    appointments   integer NOT NULL DEFAULT 0,
    handovers      integer NOT NULL DEFAULT 0,
    average_rating numeric(3,2),
    PRIMARY KEY (dealership_id, variant_id, day),
    FOREIGN KEY (dealership_id, variant_id) REFERENCES experiment_variants (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT counts_not_negative CHECK (conversations >= 0 AND replies >= 0 AND appointments >= 0 AND handovers >= 0),
    CONSTRAINT rating_one_to_five CHECK (average_rating BETWEEN 1 AND 5)
);
COMMENT ON TABLE prompt_metrics IS 'How a variant did on one day.';
COMMENT ON COLUMN prompt_metrics.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN prompt_metrics.replies IS 'Conversations that the customer answered.';
COMMENT ON COLUMN prompt_metrics.average_rating IS 'From 1 to 5; nothing: nobody rated.';
