// Made by `cargo xtask gen` from toolsets.kdl. Edits here are lost: change the spec and generate again.

//! Toolsets, their versions and their releases.
//!
//! Types that begin with version 2.

use super::v1;
use crate::domain::projects::ProjectId;
use crate::domain::toolsets::{ToolsetId, ToolsetReleaseId};
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
    /// `iteration`: changes are live at once. `staging`: they are made in a copy and published.
    ///
    /// `text`, `iteration` by default.
    pub editing_mode: String,
    /// `timestamptz`, `clock_timestamp()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`, `clock_timestamp()` by default.
    pub updated_at: values::TimestampTz,
    /// The version that this one was made from; nothing: it is the first, or that one was deleted.
    ///
    /// `uuid`, refers to `toolsets.toolsets`.
    pub predecessor_id: Option<ToolsetId>,
    /// Versions of one history are counted from 1, by the database.
    ///
    /// `bigint`, `1` by default.
    pub version: i64,
    /// What all versions of one thing have in common.
    ///
    /// `uuid`, `gen_random_uuid()` by default.
    pub history_id: uuid::Uuid,
    /// The row of which this is the staging copy; nothing: it is none.
    ///
    /// `uuid`, refers to `toolsets.toolsets`.
    pub parent_toolset_id: Option<ToolsetId>,
    /// The release that is live; nothing: there was none yet.
    ///
    /// `uuid`, refers to `toolsets.toolset_releases`.
    pub current_release_id: Option<ToolsetReleaseId>,
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
    /// Name of the column `editing_mode`.
    pub const COLUMN_EDITING_MODE: &'static str = "editing_mode";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// Name of the column `predecessor_id`.
    pub const COLUMN_PREDECESSOR_ID: &'static str = "predecessor_id";
    /// Name of the column `version`.
    pub const COLUMN_VERSION: &'static str = "version";
    /// Name of the column `history_id`.
    pub const COLUMN_HISTORY_ID: &'static str = "history_id";
    /// Name of the column `parent_toolset_id`.
    pub const COLUMN_PARENT_TOOLSET_ID: &'static str = "parent_toolset_id";
    /// Name of the column `current_release_id`.
    pub const COLUMN_CURRENT_RELEASE_ID: &'static str = "current_release_id";
    /// The row with these values of `project_id` and `slug` and `version`, if there is one.
    #[must_use]
    pub const fn by_project_id_and_slug_and_version(
        project_id: ProjectId,
        slug: &str,
        version: i64,
    ) -> relation::Query<Self, (ProjectId, &str, i64)> {
        relation::Query::new(
            "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id \
         FROM public.toolsets \
         WHERE project_id = $1::uuid AND slug = $2::text AND version = $3::bigint",
            (project_id, slug, version),
        )
    }

    /// The row with these values of `history_id` and `version`, if there is one.
    #[must_use]
    pub const fn by_history_id_and_version(
        history_id: uuid::Uuid,
        version: i64,
    ) -> relation::Query<Self, (uuid::Uuid, i64)> {
        relation::Query::new(
            "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id \
         FROM public.toolsets \
         WHERE history_id = $1::uuid AND version = $2::bigint",
            (history_id, version),
        )
    }

    /// The row with this value of `parent_toolset_id`, if there is one.
    #[must_use]
    pub const fn by_parent_toolset_id(
        parent_toolset_id: ToolsetId,
    ) -> relation::Query<Self, (ToolsetId,)> {
        relation::Query::new(
            "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id \
         FROM public.toolsets \
         WHERE parent_toolset_id = $1::uuid",
            (parent_toolset_id,),
        )
    }

    /// All rows with this value of `project_id`.
    #[must_use]
    pub const fn by_project_id(
        project_id: ProjectId,
    ) -> relation::Query<Self, (ProjectId,)> {
        relation::Query::new(
            "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id \
         FROM public.toolsets \
         WHERE project_id = $1::uuid \
         ORDER BY toolsets.id",
            (project_id,),
        )
    }

    /// All rows with this value of `predecessor_id`.
    #[must_use]
    pub const fn by_predecessor_id(
        predecessor_id: ToolsetId,
    ) -> relation::Query<Self, (ToolsetId,)> {
        relation::Query::new(
            "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id \
         FROM public.toolsets \
         WHERE predecessor_id = $1::uuid \
         ORDER BY toolsets.id",
            (predecessor_id,),
        )
    }

    /// All rows with this value of `current_release_id`.
    #[must_use]
    pub const fn by_current_release_id(
        current_release_id: ToolsetReleaseId,
    ) -> relation::Query<Self, (ToolsetReleaseId,)> {
        relation::Query::new(
            "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id \
         FROM public.toolsets \
         WHERE current_release_id = $1::uuid \
         ORDER BY toolsets.id",
            (current_release_id,),
        )
    }

    /// The staging copy of a row; it is made where there is none yet.
    ///
    /// Calls `public.toolsets_stage`.
    #[must_use]
    pub const fn stage(id: ToolsetId) -> relation::Call<Self, (ToolsetId,)> {
        relation::Call::new(
            "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id \
         FROM public.toolsets_stage($1::uuid) AS found \
         WHERE NOT found IS NULL",
            (id,),
        )
    }

    /// Writes a staging copy into its row, and deletes the copy; gives the row.
    ///
    /// Calls `public.toolsets_merge`.
    #[must_use]
    pub const fn merge(id: ToolsetId) -> relation::Call<Self, (ToolsetId,)> {
        relation::Call::new(
            "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id \
         FROM public.toolsets_merge($1::uuid) AS found \
         WHERE NOT found IS NULL",
            (id,),
        )
    }

    /// Deletes a staging copy; gives the row that it was a copy of.
    ///
    /// Calls `public.toolsets_discard`.
    #[must_use]
    pub const fn discard(id: ToolsetId) -> relation::Call<Self, (ToolsetId,)> {
        relation::Call::new(
            "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id \
         FROM public.toolsets_discard($1::uuid) AS found \
         WHERE NOT found IS NULL",
            (id,),
        )
    }

    /// Makes an earlier release the current one.
    ///
    /// Calls `public.toolsets_roll_back`.
    #[must_use]
    pub const fn roll_back(
        id: ToolsetId,
        release_number: i64,
    ) -> relation::Call<Self, (ToolsetId, i64)> {
        relation::Call::new(
            "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id \
         FROM public.toolsets_roll_back($1::uuid, $2::bigint) AS found \
         WHERE NOT found IS NULL",
            (id, release_number),
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
        "editing_mode",
        "created_at",
        "updated_at",
        "predecessor_id",
        "version",
        "history_id",
        "parent_toolset_id",
        "current_release_id",
    ];
    const SELECT: &'static str = "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id \
         FROM public.toolsets";
}

impl relation::Table for Toolset {
    type New = NewToolset;
    type Patch = ToolsetPatch;
    const INSERT: &'static str = "INSERT INTO public.toolsets \
         (id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, $3, $4, $5, $6, \
         COALESCE($7::text[], '{}'::text[]), COALESCE($8::boolean, 'false'::boolean), \
         COALESCE($9::text, 'iteration'::text), \
         COALESCE($10::timestamptz, (clock_timestamp())::timestamptz), \
         COALESCE($11::timestamptz, (clock_timestamp())::timestamptz), $12, \
         COALESCE($13::bigint, '1'::bigint), COALESCE($14::uuid, (gen_random_uuid())::uuid), $15, \
         $16) \
         RETURNING id, organization_id, project_id, name, slug, description, tool_urns, \
         mcp_is_public, editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id";
}

impl relation::Keyed for Toolset {
    type Key = ToolsetId;
    const FIND: &'static str = "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id \
         FROM public.toolsets \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id \
         FROM public.toolsets \
         ORDER BY toolsets.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, organization_id, project_id, name, slug, description, tool_urns, mcp_is_public, \
         editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id \
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
         editing_mode = CASE WHEN $17::boolean THEN $18::text ELSE editing_mode END, \
         created_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE created_at END, \
         updated_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE updated_at END, \
         predecessor_id = CASE WHEN $23::boolean THEN $24::uuid ELSE predecessor_id END, \
         version = CASE WHEN $25::boolean THEN $26::bigint ELSE version END, \
         history_id = CASE WHEN $27::boolean THEN $28::uuid ELSE history_id END, \
         parent_toolset_id = CASE WHEN $29::boolean THEN $30::uuid ELSE parent_toolset_id END, \
         current_release_id = CASE WHEN $31::boolean THEN $32::uuid ELSE current_release_id END \
         WHERE id = $33::uuid \
         RETURNING id, organization_id, project_id, name, slug, description, tool_urns, \
         mcp_is_public, editing_mode, created_at, updated_at, predecessor_id, version, history_id, \
         parent_toolset_id, current_release_id";
    const DELETE: &'static str = "DELETE FROM public.toolsets \
         WHERE id = $1::uuid";
}

rows::row!(
    Toolset { id = "id", organization_id = "organization_id", project_id = "project_id",
    name = "name", slug = "slug", description = "description", tool_urns = "tool_urns",
    mcp_is_public = "mcp_is_public", editing_mode = "editing_mode", created_at =
    "created_at", updated_at = "updated_at", predecessor_id = "predecessor_id", version =
    "version", history_id = "history_id", parent_toolset_id = "parent_toolset_id",
    current_release_id = "current_release_id" }
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
    /// `iteration`: changes are live at once. `staging`: they are made in a copy and published.
    ///
    /// `text`, `iteration` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub editing_mode: Option<String>,
    /// `timestamptz`, `clock_timestamp()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`, `clock_timestamp()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
    /// The version that this one was made from; nothing: it is the first, or that one was deleted.
    ///
    /// `uuid`, refers to `toolsets.toolsets`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub predecessor_id: Option<ToolsetId>,
    /// Versions of one history are counted from 1, by the database.
    ///
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub version: Option<i64>,
    /// What all versions of one thing have in common.
    ///
    /// `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub history_id: Option<uuid::Uuid>,
    /// The row of which this is the staging copy; nothing: it is none.
    ///
    /// `uuid`, refers to `toolsets.toolsets`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub parent_toolset_id: Option<ToolsetId>,
    /// The release that is live; nothing: there was none yet.
    ///
    /// `uuid`, refers to `toolsets.toolset_releases`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub current_release_id: Option<ToolsetReleaseId>,
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
            editing_mode: None,
            created_at: None,
            updated_at: None,
            predecessor_id: None,
            version: None,
            history_id: None,
            parent_toolset_id: None,
            current_release_id: None,
        }
    }
}

impl relation::NewRow for NewToolset {
    type Row = Toolset;
}

rows::parameters!(
    NewToolset { id, organization_id, project_id, name, slug, description, tool_urns,
    mcp_is_public, editing_mode, created_at, updated_at, predecessor_id, version,
    history_id, parent_toolset_id, current_release_id }
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
    /// The new [`editing_mode`](Toolset::editing_mode).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub editing_mode: Option<String>,
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
    /// The new [`predecessor_id`](Toolset::predecessor_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub predecessor_id: Option<Option<ToolsetId>>,
    /// The new [`version`](Toolset::version).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub version: Option<i64>,
    /// The new [`history_id`](Toolset::history_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub history_id: Option<uuid::Uuid>,
    /// The new [`parent_toolset_id`](Toolset::parent_toolset_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub parent_toolset_id: Option<Option<ToolsetId>>,
    /// The new [`current_release_id`](Toolset::current_release_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub current_release_id: Option<Option<ToolsetReleaseId>>,
}

impl relation::Patch for ToolsetPatch {
    type Row = Toolset;
}

rows::parameters!(
    ToolsetPatch { [id], [organization_id], [project_id], [name], [slug], [description],
    [tool_urns], [mcp_is_public], [editing_mode], [created_at], [updated_at],
    [predecessor_id], [version], [history_id], [parent_toolset_id], [current_release_id]
    }
);

impl v1::Toolset {
    /// The row as version 2 has it.
    ///
    /// Only the database can compute `history_id`, so the value is asked for.
    #[must_use]
    pub fn into_v2_with(self, history_id: uuid::Uuid) -> Toolset {
        Toolset {
            id: self.id,
            organization_id: self.organization_id,
            project_id: self.project_id,
            name: self.name,
            slug: self.slug,
            description: self.description,
            tool_urns: self.tool_urns,
            mcp_is_public: self.mcp_is_public,
            editing_mode: "iteration".to_owned(),
            created_at: self.created_at,
            updated_at: self.updated_at,
            predecessor_id: None,
            version: 1,
            history_id,
            parent_toolset_id: None,
            current_release_id: None,
        }
    }
}

impl Toolset {
    /// The row as version 1 has it.
    ///
    /// What version 1 cannot hold is left behind: `editing_mode`, `predecessor_id`, `version`, `history_id`, `parent_toolset_id`, `current_release_id`.
    #[must_use]
    pub fn into_v1_lossy(self) -> v1::Toolset {
        v1::Toolset {
            id: self.id,
            organization_id: self.organization_id,
            project_id: self.project_id,
            name: self.name,
            slug: self.slug,
            description: self.description,
            tool_urns: self.tool_urns,
            mcp_is_public: self.mcp_is_public,
            created_at: self.created_at,
            updated_at: self.updated_at,
        }
    }
}
