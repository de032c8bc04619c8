// Made by `cargo xtask gen` from toolsets.kdl. Edits here are lost: change the spec and generate again.

//! Toolsets, their versions and their releases.
//!
//! Types that begin with version 1.

use crate::domain::projects::ProjectId;
use crate::domain::toolsets::ToolsetId;
use crate::{relation, rows, values};

/// Tools that are served together under one address.
///
/// A row of the table `public.toolsets`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Toolset {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: ToolsetId,
    /// `text`.
    pub organization_id: String,
    /// `uuid`, refers to `projects.projects`.
    pub project_id: ProjectId,
    /// `text`.
    pub name: String,
    /// In addresses.
    ///
    /// `text`.
    pub slug: String,
    /// `text`.
    pub description: Option<String>,
    /// The tools, in the order in which they are shown.
    ///
    /// `text[]`, `{}` by default.
    pub tool_urns: Vec<String>,
    /// `boolean`, `false` by default.
    pub mcp_is_public: bool,
    /// `timestamptz`, `clock_timestamp()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`, `clock_timestamp()` by default.
    pub updated_at: values::TimestampTz,
}

impl Toolset {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `organization_id`.
    pub const COLUMN_ORGANIZATION_ID: &'static str = "organization_id";
    /// Name of the column `project_id`.
    pub const COLUMN_PROJECT_ID: &'static str = "project_id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `slug`.
    pub const COLUMN_SLUG: &'static str = "slug";
    /// Name of the column `description`.
    pub const COLUMN_DESCRIPTION: &'static str = "description";
    /// Name of the column `tool_urns`.
    pub const COLUMN_TOOL_URNS: &'static str = "tool_urns";
    /// Name of the column `mcp_is_public`.
    pub const COLUMN_MCP_IS_PUBLIC: &'static str = "mcp_is_public";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// The row with these values of `project_id` and `slug`, if there is one.
    #[must_use]
    pub const fn by_project_id_and_slug(
        project_id: ProjectId,
        slug: &str,
    ) -> relation::Query<Self, (ProjectId, &str)> {
        relation::Query::new(
            "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         created_at, updated_at \
         FROM public.toolsets \
         WHERE project_id = $1::uuid AND slug = $2::text",
            (project_id, slug),
        )
    }

    /// All rows with this value of `project_id`.
    #[must_use]
    pub const fn by_project_id(
        project_id: ProjectId,
    ) -> relation::Query<Self, (ProjectId,)> {
        relation::Query::new(
            "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         created_at, updated_at \
         FROM public.toolsets \
         WHERE project_id = $1::uuid \
         ORDER BY toolsets.id",
            (project_id,),
        )
    }
}

impl relation::Relation for Toolset {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "toolsets";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "organization_id",
        "project_id",
        "name",
        "slug",
        "description",
        "tool_urns",
        "mcp_is_public",
        "created_at",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         created_at, updated_at \
         FROM public.toolsets";
}

impl relation::Table for Toolset {
    type New = NewToolset;
    type Patch = ToolsetPatch;
    const INSERT: &'static str = "INSERT INTO public.toolsets \
         (id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         created_at, updated_at) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, $3, $4, $5, $6, \
         COALESCE($7::text[], '{}'::text[]), COALESCE($8::boolean, 'false'::boolean), \
         COALESCE($9::timestamptz, (clock_timestamp())::timestamptz), \
         COALESCE($10::timestamptz, (clock_timestamp())::timestamptz)) \
         RETURNING id, organization_id, project_id, name, slug, description, tool_urns, \
         mcp_is_public, created_at, updated_at";
}

impl relation::Keyed for Toolset {
    type Key = ToolsetId;
    const FIND: &'static str = "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         created_at, updated_at \
         FROM public.toolsets \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         created_at, updated_at \
         FROM public.toolsets \
         ORDER BY toolsets.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         created_at, updated_at \
         FROM public.toolsets \
         WHERE id > $1::uuid \
         ORDER BY toolsets.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.toolsets \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         organization_id = CASE WHEN $3::boolean THEN $4::text ELSE organization_id END, \
         project_id = CASE WHEN $5::boolean THEN $6::uuid ELSE project_id END, \
         name = CASE WHEN $7::boolean THEN $8::text ELSE name END, \
         slug = CASE WHEN $9::boolean THEN $10::text ELSE slug END, \
         description = CASE WHEN $11::boolean THEN $12::text ELSE description END, \
         tool_urns = CASE WHEN $13::boolean THEN $14::text[] ELSE tool_urns END, \
         mcp_is_public = CASE WHEN $15::boolean THEN $16::boolean ELSE mcp_is_public END, \
         created_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE created_at END, \
         updated_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE updated_at END \
         WHERE id = $21::uuid \
         RETURNING id, organization_id, project_id, name, slug, description, tool_urns, \
         mcp_is_public, created_at, updated_at";
    const DELETE: &'static str = "DELETE FROM public.toolsets \
         WHERE id = $1::uuid";
}

rows::row!(
    Toolset { id = "id", organization_id = "organization_id", project_id = "project_id",
    name = "name", slug = "slug", description = "description", tool_urns = "tool_urns",
    mcp_is_public = "mcp_is_public", created_at = "created_at", updated_at = "updated_at"
    }
);

/// A row to insert into `public.toolsets`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewToolset {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ToolsetId>,
    /// `text`.
    pub organization_id: String,
    /// `uuid`, refers to `projects.projects`.
    pub project_id: ProjectId,
    /// `text`.
    pub name: String,
    /// In addresses.
    ///
    /// `text`.
    pub slug: String,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub description: Option<String>,
    /// The tools, in the order in which they are shown.
    ///
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tool_urns: Option<Vec<String>>,
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub mcp_is_public: Option<bool>,
    /// `timestamptz`, `clock_timestamp()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`, `clock_timestamp()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewToolset {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        organization_id: String,
        project_id: ProjectId,
        name: String,
        slug: String,
    ) -> Self {
        Self {
            id: None,
            organization_id,
            project_id,
            name,
            slug,
            description: None,
            tool_urns: None,
            mcp_is_public: None,
            created_at: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewToolset {
    type Row = Toolset;
}

rows::parameters!(
    NewToolset { id, organization_id, project_id, name, slug, description, tool_urns,
    mcp_is_public, created_at, updated_at }
);

/// Changes to a row of `public.toolsets`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToolsetPatch {
    /// The new [`id`](Toolset::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ToolsetId>,
    /// The new [`organization_id`](Toolset::organization_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub organization_id: Option<String>,
    /// The new [`project_id`](Toolset::project_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub project_id: Option<ProjectId>,
    /// The new [`name`](Toolset::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`slug`](Toolset::slug).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub slug: Option<String>,
    /// The new [`description`](Toolset::description).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub description: Option<Option<String>>,
    /// The new [`tool_urns`](Toolset::tool_urns).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub tool_urns: Option<Vec<String>>,
    /// The new [`mcp_is_public`](Toolset::mcp_is_public).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub mcp_is_public: Option<bool>,
    /// The new [`created_at`](Toolset::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`updated_at`](Toolset::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for ToolsetPatch {
    type Row = Toolset;
}

rows::parameters!(
    ToolsetPatch { [id], [organization_id], [project_id], [name], [slug], [description],
    [tool_urns], [mcp_is_public], [created_at], [updated_at] }
);
