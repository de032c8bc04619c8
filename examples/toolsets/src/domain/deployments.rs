// Made by `cargo xtask gen` from deployments.kdl. Edits here are lost: change the spec and generate again.

//! Where tools come from: deployments, prompt templates, and what both were at one moment.
//!
//! Types that all versions share.

use crate::domain::projects::ProjectId;
use crate::{drivers, relation, rows, values};

/// One of the labels of `deployment_status`.
///
/// The type `public.deployment_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DeploymentStatus {
    /// Stored as `pending`.
    #[cfg_attr(feature = "serde", serde(rename = "pending"))]
    Pending,
    /// Stored as `ready`.
    #[cfg_attr(feature = "serde", serde(rename = "ready"))]
    Ready,
    /// Stored as `failed`.
    #[cfg_attr(feature = "serde", serde(rename = "failed"))]
    Failed,
}

impl DeploymentStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Pending, Self::Ready, Self::Failed];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Ready => "ready",
            Self::Failed => "failed",
        }
    }
}

impl std::fmt::Display for DeploymentStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for DeploymentStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "pending" => Ok(Self::Pending),
            "ready" => Ok(Self::Ready),
            "failed" => Ok(Self::Failed),
            _ => Err(relation::UnknownLabel::new("deployment_status", label)),
        }
    }
}

drivers::wire_label!(DeploymentStatus, "public", "deployment_status");

/// Identifies a row of `public.deployments`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct DeploymentId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for DeploymentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for DeploymentId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(DeploymentId, uuid::Uuid);

/// Identifies a row of `public.prompt_templates`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct PromptTemplateId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for PromptTemplateId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for PromptTemplateId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(PromptTemplateId, uuid::Uuid);

/// Identifies a row of `public.system_source_states`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct SystemSourceStateId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for SystemSourceStateId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for SystemSourceStateId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(SystemSourceStateId, uuid::Uuid);

/// Identifies a row of `public.source_states`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct SourceStateId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for SourceStateId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for SourceStateId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(SourceStateId, uuid::Uuid);

/// One run of a project's sources through the tool builder.
///
/// A row of the table `public.deployments`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Deployment {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: DeploymentId,
    /// `uuid`, refers to `projects.projects`.
    pub project_id: ProjectId,
    /// `deployment_status`, `pending` by default.
    pub status: DeploymentStatus,
    /// `timestamptz`, `clock_timestamp()` by default.
    pub created_at: values::TimestampTz,
}

impl Deployment {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `project_id`.
    pub const COLUMN_PROJECT_ID: &'static str = "project_id";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// All rows with this value of `project_id`.
    #[must_use]
    pub const fn by_project_id(
        project_id: ProjectId,
    ) -> relation::Query<Self, (ProjectId,)> {
        relation::Query::new(
            "SELECT id, project_id, status, created_at \
         FROM public.deployments \
         WHERE project_id = $1::uuid \
         ORDER BY deployments.id",
            (project_id,),
        )
    }
}

impl relation::Relation for Deployment {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "deployments";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "project_id",
        "status",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT id, project_id, status, created_at \
         FROM public.deployments";
}

impl relation::Table for Deployment {
    type New = NewDeployment;
    type Patch = DeploymentPatch;
    const INSERT: &'static str = "INSERT INTO public.deployments \
         (id, project_id, status, created_at) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, \
         COALESCE($3::public.deployment_status, 'pending'::public.deployment_status), \
         COALESCE($4::timestamptz, (clock_timestamp())::timestamptz)) \
         RETURNING id, project_id, status, created_at";
}

impl relation::Keyed for Deployment {
    type Key = DeploymentId;
    const FIND: &'static str = "SELECT id, project_id, status, created_at \
         FROM public.deployments \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, project_id, status, created_at \
         FROM public.deployments \
         ORDER BY deployments.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, project_id, status, created_at \
         FROM public.deployments \
         WHERE id > $1::uuid \
         ORDER BY deployments.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.deployments \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         project_id = CASE WHEN $3::boolean THEN $4::uuid ELSE project_id END, \
         status = CASE WHEN $5::boolean THEN $6::public.deployment_status ELSE status END, \
         created_at = CASE WHEN $7::boolean THEN $8::timestamptz ELSE created_at END \
         WHERE id = $9::uuid \
         RETURNING id, project_id, status, created_at";
    const DELETE: &'static str = "DELETE FROM public.deployments \
         WHERE id = $1::uuid";
}

rows::row!(
    Deployment { id = "id", project_id = "project_id", status = "status", created_at =
    "created_at" }
);

/// A row to insert into `public.deployments`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDeployment {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<DeploymentId>,
    /// `uuid`, refers to `projects.projects`.
    pub project_id: ProjectId,
    /// `deployment_status`, `pending` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<DeploymentStatus>,
    /// `timestamptz`, `clock_timestamp()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewDeployment {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(project_id: ProjectId) -> Self {
        Self {
            id: None,
            project_id,
            status: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewDeployment {
    type Row = Deployment;
}

rows::parameters!(NewDeployment { id, project_id, status, created_at });

/// Changes to a row of `public.deployments`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeploymentPatch {
    /// The new [`id`](Deployment::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<DeploymentId>,
    /// The new [`project_id`](Deployment::project_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub project_id: Option<ProjectId>,
    /// The new [`status`](Deployment::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<DeploymentStatus>,
    /// The new [`created_at`](Deployment::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for DeploymentPatch {
    type Row = Deployment;
}

rows::parameters!(DeploymentPatch { [id], [project_id], [status], [created_at] });

/// A prompt that is served like a tool.
///
/// A row of the table `public.prompt_templates`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PromptTemplate {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: PromptTemplateId,
    /// `uuid`, refers to `projects.projects`.
    pub project_id: ProjectId,
    /// `text`.
    pub name: String,
    /// `text`.
    pub prompt: String,
    /// `timestamptz`, `clock_timestamp()` by default.
    pub created_at: values::TimestampTz,
}

impl PromptTemplate {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `project_id`.
    pub const COLUMN_PROJECT_ID: &'static str = "project_id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `prompt`.
    pub const COLUMN_PROMPT: &'static str = "prompt";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// All rows with this value of `project_id`.
    #[must_use]
    pub const fn by_project_id(
        project_id: ProjectId,
    ) -> relation::Query<Self, (ProjectId,)> {
        relation::Query::new(
            "SELECT id, project_id, name, prompt, created_at \
         FROM public.prompt_templates \
         WHERE project_id = $1::uuid \
         ORDER BY prompt_templates.id",
            (project_id,),
        )
    }
}

impl relation::Relation for PromptTemplate {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "prompt_templates";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "project_id",
        "name",
        "prompt",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT id, project_id, name, prompt, created_at \
         FROM public.prompt_templates";
}

impl relation::Table for PromptTemplate {
    type New = NewPromptTemplate;
    type Patch = PromptTemplatePatch;
    const INSERT: &'static str = "INSERT INTO public.prompt_templates \
         (id, project_id, name, prompt, created_at) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, $3, $4, \
         COALESCE($5::timestamptz, (clock_timestamp())::timestamptz)) \
         RETURNING id, project_id, name, prompt, created_at";
}

impl relation::Keyed for PromptTemplate {
    type Key = PromptTemplateId;
    const FIND: &'static str = "SELECT id, project_id, name, prompt, created_at \
         FROM public.prompt_templates \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, project_id, name, prompt, created_at \
         FROM public.prompt_templates \
         ORDER BY prompt_templates.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, project_id, name, prompt, created_at \
         FROM public.prompt_templates \
         WHERE id > $1::uuid \
         ORDER BY prompt_templates.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.prompt_templates \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         project_id = CASE WHEN $3::boolean THEN $4::uuid ELSE project_id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         prompt = CASE WHEN $7::boolean THEN $8::text ELSE prompt END, \
         created_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE created_at END \
         WHERE id = $11::uuid \
         RETURNING id, project_id, name, prompt, created_at";
    const DELETE: &'static str = "DELETE FROM public.prompt_templates \
         WHERE id = $1::uuid";
}

rows::row!(
    PromptTemplate { id = "id", project_id = "project_id", name = "name", prompt =
    "prompt", created_at = "created_at" }
);

/// A row to insert into `public.prompt_templates`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewPromptTemplate {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<PromptTemplateId>,
    /// `uuid`, refers to `projects.projects`.
    pub project_id: ProjectId,
    /// `text`.
    pub name: String,
    /// `text`.
    pub prompt: String,
    /// `timestamptz`, `clock_timestamp()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewPromptTemplate {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(project_id: ProjectId, name: String, prompt: String) -> Self {
        Self {
            id: None,
            project_id,
            name,
            prompt,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewPromptTemplate {
    type Row = PromptTemplate;
}

rows::parameters!(NewPromptTemplate { id, project_id, name, prompt, created_at });

/// Changes to a row of `public.prompt_templates`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PromptTemplatePatch {
    /// The new [`id`](PromptTemplate::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<PromptTemplateId>,
    /// The new [`project_id`](PromptTemplate::project_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub project_id: Option<ProjectId>,
    /// The new [`name`](PromptTemplate::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`prompt`](PromptTemplate::prompt).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub prompt: Option<String>,
    /// The new [`created_at`](PromptTemplate::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for PromptTemplatePatch {
    type Row = PromptTemplate;
}

rows::parameters!(
    PromptTemplatePatch { [id], [project_id], [name], [prompt], [created_at] }
);

/// Sources that no deployment brings, as they were at one moment.
///
/// A row of the table `public.system_source_states`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SystemSourceState {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: SystemSourceStateId,
    /// `uuid`, refers to `projects.projects`.
    pub project_id: ProjectId,
    /// A picture, not references: a template may be deleted afterwards.
    ///
    /// `uuid[]`, `{}` by default.
    pub prompt_template_ids: Vec<uuid::Uuid>,
    /// `timestamptz`, `clock_timestamp()` by default.
    pub created_at: values::TimestampTz,
}

impl SystemSourceState {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `project_id`.
    pub const COLUMN_PROJECT_ID: &'static str = "project_id";
    /// Name of the column `prompt_template_ids`.
    pub const COLUMN_PROMPT_TEMPLATE_IDS: &'static str = "prompt_template_ids";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// All rows with this value of `project_id`.
    #[must_use]
    pub const fn by_project_id(
        project_id: ProjectId,
    ) -> relation::Query<Self, (ProjectId,)> {
        relation::Query::new(
            "SELECT id, project_id, prompt_template_ids, created_at \
         FROM public.system_source_states \
         WHERE project_id = $1::uuid \
         ORDER BY system_source_states.id",
            (project_id,),
        )
    }
}

impl relation::Relation for SystemSourceState {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "system_source_states";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "project_id",
        "prompt_template_ids",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT id, project_id, prompt_template_ids, created_at \
         FROM public.system_source_states";
}

impl relation::Table for SystemSourceState {
    type New = NewSystemSourceState;
    type Patch = SystemSourceStatePatch;
    const INSERT: &'static str = "INSERT INTO public.system_source_states \
         (id, project_id, prompt_template_ids, created_at) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, \
         COALESCE($3::uuid[], '{}'::uuid[]), \
         COALESCE($4::timestamptz, (clock_timestamp())::timestamptz)) \
         RETURNING id, project_id, prompt_template_ids, created_at";
}

impl relation::Keyed for SystemSourceState {
    type Key = SystemSourceStateId;
    const FIND: &'static str = "SELECT id, project_id, prompt_template_ids, created_at \
         FROM public.system_source_states \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, project_id, prompt_template_ids, created_at \
         FROM public.system_source_states \
         ORDER BY system_source_states.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, project_id, prompt_template_ids, created_at \
         FROM public.system_source_states \
         WHERE id > $1::uuid \
         ORDER BY system_source_states.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.system_source_states \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         project_id = CASE WHEN $3::boolean THEN $4::uuid ELSE project_id END, \
         prompt_template_ids = CASE WHEN $5::boolean THEN $6::uuid[] ELSE prompt_template_ids END, \
         created_at = CASE WHEN $7::boolean THEN $8::timestamptz ELSE created_at END \
         WHERE id = $9::uuid \
         RETURNING id, project_id, prompt_template_ids, created_at";
    const DELETE: &'static str = "DELETE FROM public.system_source_states \
         WHERE id = $1::uuid";
}

rows::row!(
    SystemSourceState { id = "id", project_id = "project_id", prompt_template_ids =
    "prompt_template_ids", created_at = "created_at" }
);

/// A row to insert into `public.system_source_states`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSystemSourceState {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<SystemSourceStateId>,
    /// `uuid`, refers to `projects.projects`.
    pub project_id: ProjectId,
    /// A picture, not references: a template may be deleted afterwards.
    ///
    /// `uuid[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub prompt_template_ids: Option<Vec<uuid::Uuid>>,
    /// `timestamptz`, `clock_timestamp()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewSystemSourceState {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(project_id: ProjectId) -> Self {
        Self {
            id: None,
            project_id,
            prompt_template_ids: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewSystemSourceState {
    type Row = SystemSourceState;
}

rows::parameters!(
    NewSystemSourceState { id, project_id, prompt_template_ids, created_at }
);

/// Changes to a row of `public.system_source_states`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SystemSourceStatePatch {
    /// The new [`id`](SystemSourceState::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<SystemSourceStateId>,
    /// The new [`project_id`](SystemSourceState::project_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub project_id: Option<ProjectId>,
    /// The new [`prompt_template_ids`](SystemSourceState::prompt_template_ids).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub prompt_template_ids: Option<Vec<uuid::Uuid>>,
    /// The new [`created_at`](SystemSourceState::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for SystemSourceStatePatch {
    type Row = SystemSourceState;
}

rows::parameters!(
    SystemSourceStatePatch { [id], [project_id], [prompt_template_ids], [created_at] }
);

/// A deployment together with the other sources.
///
/// A row of the table `public.source_states`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SourceState {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: SourceStateId,
    /// `uuid`, refers to `projects.projects`.
    pub project_id: ProjectId,
    /// `uuid`, refers to `deployments.deployments`.
    pub deployment_id: DeploymentId,
    /// `uuid`, refers to `deployments.system_source_states`.
    pub system_source_state_id: SystemSourceStateId,
    /// `timestamptz`, `clock_timestamp()` by default.
    pub created_at: values::TimestampTz,
}

impl SourceState {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `project_id`.
    pub const COLUMN_PROJECT_ID: &'static str = "project_id";
    /// Name of the column `deployment_id`.
    pub const COLUMN_DEPLOYMENT_ID: &'static str = "deployment_id";
    /// Name of the column `system_source_state_id`.
    pub const COLUMN_SYSTEM_SOURCE_STATE_ID: &'static str = "system_source_state_id";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `deployment_id` and `system_source_state_id`, if there is one.
    #[must_use]
    pub const fn by_deployment_id_and_system_source_state_id(
        deployment_id: DeploymentId,
        system_source_state_id: SystemSourceStateId,
    ) -> relation::Query<Self, (DeploymentId, SystemSourceStateId)> {
        relation::Query::new(
            "SELECT id, project_id, deployment_id, system_source_state_id, created_at \
         FROM public.source_states \
         WHERE deployment_id = $1::uuid AND system_source_state_id = $2::uuid",
            (deployment_id, system_source_state_id),
        )
    }

    /// All rows with this value of `project_id`.
    #[must_use]
    pub const fn by_project_id(
        project_id: ProjectId,
    ) -> relation::Query<Self, (ProjectId,)> {
        relation::Query::new(
            "SELECT id, project_id, deployment_id, system_source_state_id, created_at \
         FROM public.source_states \
         WHERE project_id = $1::uuid \
         ORDER BY source_states.id",
            (project_id,),
        )
    }

    /// All rows with this value of `deployment_id`.
    #[must_use]
    pub const fn by_deployment_id(
        deployment_id: DeploymentId,
    ) -> relation::Query<Self, (DeploymentId,)> {
        relation::Query::new(
            "SELECT id, project_id, deployment_id, system_source_state_id, created_at \
         FROM public.source_states \
         WHERE deployment_id = $1::uuid \
         ORDER BY source_states.id",
            (deployment_id,),
        )
    }

    /// All rows with this value of `system_source_state_id`.
    #[must_use]
    pub const fn by_system_source_state_id(
        system_source_state_id: SystemSourceStateId,
    ) -> relation::Query<Self, (SystemSourceStateId,)> {
        relation::Query::new(
            "SELECT id, project_id, deployment_id, system_source_state_id, created_at \
         FROM public.source_states \
         WHERE system_source_state_id = $1::uuid \
         ORDER BY source_states.id",
            (system_source_state_id,),
        )
    }
}

impl relation::Relation for SourceState {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "source_states";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "project_id",
        "deployment_id",
        "system_source_state_id",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT id, project_id, deployment_id, system_source_state_id, created_at \
         FROM public.source_states";
}

impl relation::Table for SourceState {
    type New = NewSourceState;
    type Patch = SourceStatePatch;
    const INSERT: &'static str = "INSERT INTO public.source_states \
         (id, project_id, deployment_id, system_source_state_id, created_at) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, $3, $4, \
         COALESCE($5::timestamptz, (clock_timestamp())::timestamptz)) \
         RETURNING id, project_id, deployment_id, system_source_state_id, created_at";
}

impl relation::Keyed for SourceState {
    type Key = SourceStateId;
    const FIND: &'static str = "SELECT id, project_id, deployment_id, system_source_state_id, created_at \
         FROM public.source_states \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, project_id, deployment_id, system_source_state_id, created_at \
         FROM public.source_states \
         ORDER BY source_states.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, project_id, deployment_id, system_source_state_id, created_at \
         FROM public.source_states \
         WHERE id > $1::uuid \
         ORDER BY source_states.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.source_states \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         project_id = CASE WHEN $3::boolean THEN $4::uuid ELSE project_id END, \
         deployment_id = CASE WHEN $5::boolean THEN $6::uuid ELSE deployment_id END, \
         system_source_state_id = CASE WHEN $7::boolean THEN $8::uuid ELSE system_source_state_id END, \
         created_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE created_at END \
         WHERE id = $11::uuid \
         RETURNING id, project_id, deployment_id, system_source_state_id, created_at";
    const DELETE: &'static str = "DELETE FROM public.source_states \
         WHERE id = $1::uuid";
}

rows::row!(
    SourceState { id = "id", project_id = "project_id", deployment_id = "deployment_id",
    system_source_state_id = "system_source_state_id", created_at = "created_at" }
);

/// A row to insert into `public.source_states`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSourceState {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<SourceStateId>,
    /// `uuid`, refers to `projects.projects`.
    pub project_id: ProjectId,
    /// `uuid`, refers to `deployments.deployments`.
    pub deployment_id: DeploymentId,
    /// `uuid`, refers to `deployments.system_source_states`.
    pub system_source_state_id: SystemSourceStateId,
    /// `timestamptz`, `clock_timestamp()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewSourceState {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        project_id: ProjectId,
        deployment_id: DeploymentId,
        system_source_state_id: SystemSourceStateId,
    ) -> Self {
        Self {
            id: None,
            project_id,
            deployment_id,
            system_source_state_id,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewSourceState {
    type Row = SourceState;
}

rows::parameters!(
    NewSourceState { id, project_id, deployment_id, system_source_state_id, created_at }
);

/// Changes to a row of `public.source_states`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SourceStatePatch {
    /// The new [`id`](SourceState::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<SourceStateId>,
    /// The new [`project_id`](SourceState::project_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub project_id: Option<ProjectId>,
    /// The new [`deployment_id`](SourceState::deployment_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub deployment_id: Option<DeploymentId>,
    /// The new [`system_source_state_id`](SourceState::system_source_state_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub system_source_state_id: Option<SystemSourceStateId>,
    /// The new [`created_at`](SourceState::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for SourceStatePatch {
    type Row = SourceState;
}

rows::parameters!(
    SourceStatePatch { [id], [project_id], [deployment_id], [system_source_state_id],
    [created_at] }
);
