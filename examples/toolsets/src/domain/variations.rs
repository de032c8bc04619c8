// Made by `cargo xtask gen` from variations.kdl. Edits here are lost: change the spec and generate again.

//! How tools are presented otherwise than their source says.
//!
//! Types that all versions share.

pub(crate) mod v1;
pub(crate) mod v2;

use crate::domain::projects::ProjectId;
use crate::{drivers, relation, rows, values};

/// Identifies a row of `public.tool_variations_groups`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ToolVariationsGroupId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ToolVariationsGroupId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ToolVariationsGroupId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ToolVariationsGroupId, uuid::Uuid);

/// Identifies a row of `public.tool_variations`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ToolVariationId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ToolVariationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ToolVariationId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ToolVariationId, uuid::Uuid);

/// Identifies a row of `public.tool_variations_group_versions`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ToolVariationsGroupVersionId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ToolVariationsGroupVersionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ToolVariationsGroupVersionId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ToolVariationsGroupVersionId, uuid::Uuid);

/// Variations that are used together.
///
/// A row of the table `public.tool_variations_groups`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToolVariationsGroup {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: ToolVariationsGroupId,
    /// `uuid`, refers to `projects.projects`.
    pub project_id: ProjectId,
    /// `text`.
    pub name: String,
    /// `timestamptz`, `clock_timestamp()` by default.
    pub created_at: values::TimestampTz,
}

impl ToolVariationsGroup {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `project_id`.
    pub const COLUMN_PROJECT_ID: &'static str = "project_id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `project_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_project_id_and_name(
        project_id: ProjectId,
        name: &str,
    ) -> relation::Query<Self, (ProjectId, &str)> {
        relation::Query::new(
            "SELECT id, project_id, name, created_at \
         FROM public.tool_variations_groups \
         WHERE project_id = $1::uuid AND name = $2::text",
            (project_id, name),
        )
    }

    /// All rows with this value of `project_id`.
    #[must_use]
    pub const fn by_project_id(
        project_id: ProjectId,
    ) -> relation::Query<Self, (ProjectId,)> {
        relation::Query::new(
            "SELECT id, project_id, name, created_at \
         FROM public.tool_variations_groups \
         WHERE project_id = $1::uuid \
         ORDER BY tool_variations_groups.id",
            (project_id,),
        )
    }
}

impl relation::Relation for ToolVariationsGroup {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "tool_variations_groups";
    const COLUMNS: &'static [&'static str] = &["id", "project_id", "name", "created_at"];
    const SELECT: &'static str = "SELECT id, project_id, name, created_at \
         FROM public.tool_variations_groups";
}

impl relation::Table for ToolVariationsGroup {
    type New = NewToolVariationsGroup;
    type Patch = ToolVariationsGroupPatch;
    const INSERT: &'static str = "INSERT INTO public.tool_variations_groups \
         (id, project_id, name, created_at) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, $3, \
         COALESCE($4::timestamptz, (clock_timestamp())::timestamptz)) \
         RETURNING id, project_id, name, created_at";
}

impl relation::Keyed for ToolVariationsGroup {
    type Key = ToolVariationsGroupId;
    const FIND: &'static str = "SELECT id, project_id, name, created_at \
         FROM public.tool_variations_groups \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, project_id, name, created_at \
         FROM public.tool_variations_groups \
         ORDER BY tool_variations_groups.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, project_id, name, created_at \
         FROM public.tool_variations_groups \
         WHERE id > $1::uuid \
         ORDER BY tool_variations_groups.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.tool_variations_groups \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         project_id = CASE WHEN $3::boolean THEN $4::uuid ELSE project_id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         created_at = CASE WHEN $7::boolean THEN $8::timestamptz ELSE created_at END \
         WHERE id = $9::uuid \
         RETURNING id, project_id, name, created_at";
    const DELETE: &'static str = "DELETE FROM public.tool_variations_groups \
         WHERE id = $1::uuid";
}

rows::row!(
    ToolVariationsGroup { id = "id", project_id = "project_id", name = "name", created_at
    = "created_at" }
);

/// A row to insert into `public.tool_variations_groups`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewToolVariationsGroup {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ToolVariationsGroupId>,
    /// `uuid`, refers to `projects.projects`.
    pub project_id: ProjectId,
    /// `text`.
    pub name: String,
    /// `timestamptz`, `clock_timestamp()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewToolVariationsGroup {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(project_id: ProjectId, name: String) -> Self {
        Self {
            id: None,
            project_id,
            name,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewToolVariationsGroup {
    type Row = ToolVariationsGroup;
}

rows::parameters!(NewToolVariationsGroup { id, project_id, name, created_at });

/// Changes to a row of `public.tool_variations_groups`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToolVariationsGroupPatch {
    /// The new [`id`](ToolVariationsGroup::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ToolVariationsGroupId>,
    /// The new [`project_id`](ToolVariationsGroup::project_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub project_id: Option<ProjectId>,
    /// The new [`name`](ToolVariationsGroup::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`created_at`](ToolVariationsGroup::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for ToolVariationsGroupPatch {
    type Row = ToolVariationsGroup;
}

rows::parameters!(ToolVariationsGroupPatch { [id], [project_id], [name], [created_at] });

/// The variations of a group as they were at one moment.
///
/// A row of the table `public.tool_variations_group_versions`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToolVariationsGroupVersion {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: ToolVariationsGroupVersionId,
    /// `uuid`, refers to `variations.tool_variations_groups`.
    pub group_id: ToolVariationsGroupId,
    /// A picture, not references.
    ///
    /// `uuid[]`, `{}` by default.
    pub variation_ids: Vec<uuid::Uuid>,
    /// `timestamptz`, `clock_timestamp()` by default.
    pub created_at: values::TimestampTz,
    /// The version that this one was made from; nothing: it is the first, or that one was deleted.
    ///
    /// `uuid`, refers to `variations.tool_variations_group_versions`.
    pub predecessor_id: Option<ToolVariationsGroupVersionId>,
    /// Versions of one history are counted from 1, by the database.
    ///
    /// `bigint`, `1` by default.
    pub version: i64,
}

impl ToolVariationsGroupVersion {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `group_id`.
    pub const COLUMN_GROUP_ID: &'static str = "group_id";
    /// Name of the column `variation_ids`.
    pub const COLUMN_VARIATION_IDS: &'static str = "variation_ids";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `predecessor_id`.
    pub const COLUMN_PREDECESSOR_ID: &'static str = "predecessor_id";
    /// Name of the column `version`.
    pub const COLUMN_VERSION: &'static str = "version";
    /// The row with these values of `group_id` and `version`, if there is one.
    #[must_use]
    pub const fn by_group_id_and_version(
        group_id: ToolVariationsGroupId,
        version: i64,
    ) -> relation::Query<Self, (ToolVariationsGroupId, i64)> {
        relation::Query::new(
            "SELECT id, group_id, variation_ids, created_at, predecessor_id, version \
         FROM public.tool_variations_group_versions \
         WHERE group_id = $1::uuid AND version = $2::bigint",
            (group_id, version),
        )
    }

    /// All rows with this value of `group_id`.
    #[must_use]
    pub const fn by_group_id(
        group_id: ToolVariationsGroupId,
    ) -> relation::Query<Self, (ToolVariationsGroupId,)> {
        relation::Query::new(
            "SELECT id, group_id, variation_ids, created_at, predecessor_id, version \
         FROM public.tool_variations_group_versions \
         WHERE group_id = $1::uuid \
         ORDER BY tool_variations_group_versions.id",
            (group_id,),
        )
    }

    /// All rows with this value of `predecessor_id`.
    #[must_use]
    pub const fn by_predecessor_id(
        predecessor_id: ToolVariationsGroupVersionId,
    ) -> relation::Query<Self, (ToolVariationsGroupVersionId,)> {
        relation::Query::new(
            "SELECT id, group_id, variation_ids, created_at, predecessor_id, version \
         FROM public.tool_variations_group_versions \
         WHERE predecessor_id = $1::uuid \
         ORDER BY tool_variations_group_versions.id",
            (predecessor_id,),
        )
    }
}

impl relation::Relation for ToolVariationsGroupVersion {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "tool_variations_group_versions";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "group_id",
        "variation_ids",
        "created_at",
        "predecessor_id",
        "version",
    ];
    const SELECT: &'static str = "SELECT id, group_id, variation_ids, created_at, predecessor_id, version \
         FROM public.tool_variations_group_versions";
}

impl relation::Table for ToolVariationsGroupVersion {
    type New = NewToolVariationsGroupVersion;
    type Patch = ToolVariationsGroupVersionPatch;
    const INSERT: &'static str = "INSERT INTO public.tool_variations_group_versions \
         (id, group_id, variation_ids, created_at, predecessor_id, version) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, \
         COALESCE($3::uuid[], '{}'::uuid[]), \
         COALESCE($4::timestamptz, (clock_timestamp())::timestamptz), $5, \
         COALESCE($6::bigint, '1'::bigint)) \
         RETURNING id, group_id, variation_ids, created_at, predecessor_id, version";
}

impl relation::Keyed for ToolVariationsGroupVersion {
    type Key = ToolVariationsGroupVersionId;
    const FIND: &'static str = "SELECT id, group_id, variation_ids, created_at, predecessor_id, version \
         FROM public.tool_variations_group_versions \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, group_id, variation_ids, created_at, predecessor_id, version \
         FROM public.tool_variations_group_versions \
         ORDER BY tool_variations_group_versions.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, group_id, variation_ids, created_at, predecessor_id, version \
         FROM public.tool_variations_group_versions \
         WHERE id > $1::uuid \
         ORDER BY tool_variations_group_versions.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.tool_variations_group_versions \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         group_id = CASE WHEN $3::boolean THEN $4::uuid ELSE group_id END, \
         variation_ids = CASE WHEN $5::boolean THEN $6::uuid[] ELSE variation_ids END, \
         created_at = CASE WHEN $7::boolean THEN $8::timestamptz ELSE created_at END, \
         predecessor_id = CASE WHEN $9::boolean THEN $10::uuid ELSE predecessor_id END, \
         version = CASE WHEN $11::boolean THEN $12::bigint ELSE version END \
         WHERE id = $13::uuid \
         RETURNING id, group_id, variation_ids, created_at, predecessor_id, version";
    const DELETE: &'static str = "DELETE FROM public.tool_variations_group_versions \
         WHERE id = $1::uuid";
}

rows::row!(
    ToolVariationsGroupVersion { id = "id", group_id = "group_id", variation_ids =
    "variation_ids", created_at = "created_at", predecessor_id = "predecessor_id",
    version = "version" }
);

/// A row to insert into `public.tool_variations_group_versions`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewToolVariationsGroupVersion {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ToolVariationsGroupVersionId>,
    /// `uuid`, refers to `variations.tool_variations_groups`.
    pub group_id: ToolVariationsGroupId,
    /// A picture, not references.
    ///
    /// `uuid[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub variation_ids: Option<Vec<uuid::Uuid>>,
    /// `timestamptz`, `clock_timestamp()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// The version that this one was made from; nothing: it is the first, or that one was deleted.
    ///
    /// `uuid`, refers to `variations.tool_variations_group_versions`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub predecessor_id: Option<ToolVariationsGroupVersionId>,
    /// Versions of one history are counted from 1, by the database.
    ///
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub version: Option<i64>,
}

impl NewToolVariationsGroupVersion {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(group_id: ToolVariationsGroupId) -> Self {
        Self {
            id: None,
            group_id,
            variation_ids: None,
            created_at: None,
            predecessor_id: None,
            version: None,
        }
    }
}

impl relation::NewRow for NewToolVariationsGroupVersion {
    type Row = ToolVariationsGroupVersion;
}

rows::parameters!(
    NewToolVariationsGroupVersion { id, group_id, variation_ids, created_at,
    predecessor_id, version }
);

/// Changes to a row of `public.tool_variations_group_versions`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToolVariationsGroupVersionPatch {
    /// The new [`id`](ToolVariationsGroupVersion::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ToolVariationsGroupVersionId>,
    /// The new [`group_id`](ToolVariationsGroupVersion::group_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub group_id: Option<ToolVariationsGroupId>,
    /// The new [`variation_ids`](ToolVariationsGroupVersion::variation_ids).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub variation_ids: Option<Vec<uuid::Uuid>>,
    /// The new [`created_at`](ToolVariationsGroupVersion::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`predecessor_id`](ToolVariationsGroupVersion::predecessor_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub predecessor_id: Option<Option<ToolVariationsGroupVersionId>>,
    /// The new [`version`](ToolVariationsGroupVersion::version).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub version: Option<i64>,
}

impl relation::Patch for ToolVariationsGroupVersionPatch {
    type Row = ToolVariationsGroupVersion;
}

rows::parameters!(
    ToolVariationsGroupVersionPatch { [id], [group_id], [variation_ids], [created_at],
    [predecessor_id], [version] }
);
