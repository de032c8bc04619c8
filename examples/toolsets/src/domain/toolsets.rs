// Made by `cargo xtask gen` from toolsets.kdl. Edits here are lost: change the spec and generate again.

//! Toolsets, their versions and their releases.
//!
//! Types that all versions share.

pub(crate) mod v1;
pub(crate) mod v2;

use crate::domain::deployments::SourceStateId;
use crate::domain::variations::ToolVariationsGroupVersionId;
use crate::{drivers, relation, rows, values};

/// Identifies a row of `public.toolsets`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ToolsetId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ToolsetId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ToolsetId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ToolsetId, uuid::Uuid);

/// Identifies a row of `public.toolset_releases`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ToolsetReleaseId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ToolsetReleaseId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ToolsetReleaseId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ToolsetReleaseId, uuid::Uuid);

/// Identifies a row of `public.toolset_versions`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ToolsetVersionId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ToolsetVersionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ToolsetVersionId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ToolsetVersionId, uuid::Uuid);

/// What a toolset was when it was published.
///
/// A row of the table `public.toolset_releases`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToolsetRelease {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: ToolsetReleaseId,
    /// What is released.
    ///
    /// `uuid`, refers to `toolsets.toolsets`.
    pub toolset_id: ToolsetId,
    /// Counted from 1 for each row that is released, by the database.
    ///
    /// `bigint`, `1` by default.
    pub release_number: i64,
    /// `text`.
    pub notes: Option<String>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `uuid`, refers to `deployments.source_states`.
    pub source_state_id: Option<SourceStateId>,
    /// `uuid`, refers to `toolsets.toolset_versions`.
    pub toolset_version_id: Option<ToolsetVersionId>,
    /// `uuid`, refers to `variations.tool_variations_group_versions`.
    pub global_variations_version_id: Option<ToolVariationsGroupVersionId>,
    /// `uuid`, refers to `variations.tool_variations_group_versions`.
    pub toolset_variations_version_id: Option<ToolVariationsGroupVersionId>,
    /// `text`.
    pub released_by_user_id: String,
}

impl ToolsetRelease {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `toolset_id`.
    pub const COLUMN_TOOLSET_ID: &'static str = "toolset_id";
    /// Name of the column `release_number`.
    pub const COLUMN_RELEASE_NUMBER: &'static str = "release_number";
    /// Name of the column `notes`.
    pub const COLUMN_NOTES: &'static str = "notes";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `source_state_id`.
    pub const COLUMN_SOURCE_STATE_ID: &'static str = "source_state_id";
    /// Name of the column `toolset_version_id`.
    pub const COLUMN_TOOLSET_VERSION_ID: &'static str = "toolset_version_id";
    /// Name of the column `global_variations_version_id`.
    pub const COLUMN_GLOBAL_VARIATIONS_VERSION_ID: &'static str = "global_variations_version_id";
    /// Name of the column `toolset_variations_version_id`.
    pub const COLUMN_TOOLSET_VARIATIONS_VERSION_ID: &'static str = "toolset_variations_version_id";
    /// Name of the column `released_by_user_id`.
    pub const COLUMN_RELEASED_BY_USER_ID: &'static str = "released_by_user_id";
    /// The row with these values of `toolset_id` and `release_number`, if there is one.
    #[must_use]
    pub const fn by_toolset_id_and_release_number(
        toolset_id: ToolsetId,
        release_number: i64,
    ) -> relation::Query<Self, (ToolsetId, i64)> {
        relation::Query::new(
            "SELECT id, toolset_id, release_number, notes, created_at, source_state_id, \
         toolset_version_id, global_variations_version_id, toolset_variations_version_id, \
         released_by_user_id \
         FROM public.toolset_releases \
         WHERE toolset_id = $1::uuid AND release_number = $2::bigint",
            (toolset_id, release_number),
        )
    }

    /// All rows with this value of `toolset_id`.
    #[must_use]
    pub const fn by_toolset_id(
        toolset_id: ToolsetId,
    ) -> relation::Query<Self, (ToolsetId,)> {
        relation::Query::new(
            "SELECT id, toolset_id, release_number, notes, created_at, source_state_id, \
         toolset_version_id, global_variations_version_id, toolset_variations_version_id, \
         released_by_user_id \
         FROM public.toolset_releases \
         WHERE toolset_id = $1::uuid \
         ORDER BY toolset_releases.id",
            (toolset_id,),
        )
    }

    /// All rows with this value of `source_state_id`.
    #[must_use]
    pub const fn by_source_state_id(
        source_state_id: SourceStateId,
    ) -> relation::Query<Self, (SourceStateId,)> {
        relation::Query::new(
            "SELECT id, toolset_id, release_number, notes, created_at, source_state_id, \
         toolset_version_id, global_variations_version_id, toolset_variations_version_id, \
         released_by_user_id \
         FROM public.toolset_releases \
         WHERE source_state_id = $1::uuid \
         ORDER BY toolset_releases.id",
            (source_state_id,),
        )
    }

    /// All rows with this value of `toolset_version_id`.
    #[must_use]
    pub const fn by_toolset_version_id(
        toolset_version_id: ToolsetVersionId,
    ) -> relation::Query<Self, (ToolsetVersionId,)> {
        relation::Query::new(
            "SELECT id, toolset_id, release_number, notes, created_at, source_state_id, \
         toolset_version_id, global_variations_version_id, toolset_variations_version_id, \
         released_by_user_id \
         FROM public.toolset_releases \
         WHERE toolset_version_id = $1::uuid \
         ORDER BY toolset_releases.id",
            (toolset_version_id,),
        )
    }

    /// All rows with this value of `global_variations_version_id`.
    #[must_use]
    pub const fn by_global_variations_version_id(
        global_variations_version_id: ToolVariationsGroupVersionId,
    ) -> relation::Query<Self, (ToolVariationsGroupVersionId,)> {
        relation::Query::new(
            "SELECT id, toolset_id, release_number, notes, created_at, source_state_id, \
         toolset_version_id, global_variations_version_id, toolset_variations_version_id, \
         released_by_user_id \
         FROM public.toolset_releases \
         WHERE global_variations_version_id = $1::uuid \
         ORDER BY toolset_releases.id",
            (global_variations_version_id,),
        )
    }

    /// All rows with this value of `toolset_variations_version_id`.
    #[must_use]
    pub const fn by_toolset_variations_version_id(
        toolset_variations_version_id: ToolVariationsGroupVersionId,
    ) -> relation::Query<Self, (ToolVariationsGroupVersionId,)> {
        relation::Query::new(
            "SELECT id, toolset_id, release_number, notes, created_at, source_state_id, \
         toolset_version_id, global_variations_version_id, toolset_variations_version_id, \
         released_by_user_id \
         FROM public.toolset_releases \
         WHERE toolset_variations_version_id = $1::uuid \
         ORDER BY toolset_releases.id",
            (toolset_variations_version_id,),
        )
    }
}

impl relation::Relation for ToolsetRelease {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "toolset_releases";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "toolset_id",
        "release_number",
        "notes",
        "created_at",
        "source_state_id",
        "toolset_version_id",
        "global_variations_version_id",
        "toolset_variations_version_id",
        "released_by_user_id",
    ];
    const SELECT: &'static str = "SELECT id, toolset_id, release_number, notes, created_at, source_state_id, \
         toolset_version_id, global_variations_version_id, toolset_variations_version_id, \
         released_by_user_id \
         FROM public.toolset_releases";
}

impl relation::Table for ToolsetRelease {
    type New = NewToolsetRelease;
    type Patch = ToolsetReleasePatch;
    const INSERT: &'static str = "INSERT INTO public.toolset_releases \
         (id, toolset_id, release_number, notes, created_at, source_state_id, toolset_version_id, \
         global_variations_version_id, toolset_variations_version_id, released_by_user_id) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, \
         COALESCE($3::bigint, '1'::bigint), $4, COALESCE($5::timestamptz, (now())::timestamptz), \
         $6, $7, $8, $9, $10) \
         RETURNING id, toolset_id, release_number, notes, created_at, source_state_id, \
         toolset_version_id, global_variations_version_id, toolset_variations_version_id, \
         released_by_user_id";
}

impl relation::Keyed for ToolsetRelease {
    type Key = ToolsetReleaseId;
    const FIND: &'static str = "SELECT id, toolset_id, release_number, notes, created_at, source_state_id, \
         toolset_version_id, global_variations_version_id, toolset_variations_version_id, \
         released_by_user_id \
         FROM public.toolset_releases \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, toolset_id, release_number, notes, created_at, source_state_id, \
         toolset_version_id, global_variations_version_id, toolset_variations_version_id, \
         released_by_user_id \
         FROM public.toolset_releases \
         ORDER BY toolset_releases.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, toolset_id, release_number, notes, created_at, source_state_id, \
         toolset_version_id, global_variations_version_id, toolset_variations_version_id, \
         released_by_user_id \
         FROM public.toolset_releases \
         WHERE id > $1::uuid \
         ORDER BY toolset_releases.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.toolset_releases \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         toolset_id = CASE WHEN $3::boolean THEN $4::uuid ELSE toolset_id END, \
         release_number = CASE WHEN $5::boolean THEN $6::bigint ELSE release_number END, \
         notes = CASE WHEN $7::boolean THEN $8::text ELSE notes END, \
         created_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE created_at END, \
         source_state_id = CASE WHEN $11::boolean THEN $12::uuid ELSE source_state_id END, \
         toolset_version_id = CASE WHEN $13::boolean THEN $14::uuid ELSE toolset_version_id END, \
         global_variations_version_id = CASE WHEN $15::boolean THEN $16::uuid ELSE global_variations_version_id END, \
         toolset_variations_version_id = CASE WHEN $17::boolean THEN $18::uuid ELSE toolset_variations_version_id END, \
         released_by_user_id = CASE WHEN $19::boolean THEN $20::text ELSE released_by_user_id END \
         WHERE id = $21::uuid \
         RETURNING id, toolset_id, release_number, notes, created_at, source_state_id, \
         toolset_version_id, global_variations_version_id, toolset_variations_version_id, \
         released_by_user_id";
    const DELETE: &'static str = "DELETE FROM public.toolset_releases \
         WHERE id = $1::uuid";
}

rows::row!(
    ToolsetRelease { id = "id", toolset_id = "toolset_id", release_number =
    "release_number", notes = "notes", created_at = "created_at", source_state_id =
    "source_state_id", toolset_version_id = "toolset_version_id",
    global_variations_version_id = "global_variations_version_id",
    toolset_variations_version_id = "toolset_variations_version_id", released_by_user_id
    = "released_by_user_id" }
);

/// A row to insert into `public.toolset_releases`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewToolsetRelease {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ToolsetReleaseId>,
    /// What is released.
    ///
    /// `uuid`, refers to `toolsets.toolsets`.
    pub toolset_id: ToolsetId,
    /// Counted from 1 for each row that is released, by the database.
    ///
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub release_number: Option<i64>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub notes: Option<String>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `uuid`, refers to `deployments.source_states`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source_state_id: Option<SourceStateId>,
    /// `uuid`, refers to `toolsets.toolset_versions`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub toolset_version_id: Option<ToolsetVersionId>,
    /// `uuid`, refers to `variations.tool_variations_group_versions`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub global_variations_version_id: Option<ToolVariationsGroupVersionId>,
    /// `uuid`, refers to `variations.tool_variations_group_versions`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub toolset_variations_version_id: Option<ToolVariationsGroupVersionId>,
    /// `text`.
    pub released_by_user_id: String,
}

impl NewToolsetRelease {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(toolset_id: ToolsetId, released_by_user_id: String) -> Self {
        Self {
            id: None,
            toolset_id,
            release_number: None,
            notes: None,
            created_at: None,
            source_state_id: None,
            toolset_version_id: None,
            global_variations_version_id: None,
            toolset_variations_version_id: None,
            released_by_user_id,
        }
    }
}

impl relation::NewRow for NewToolsetRelease {
    type Row = ToolsetRelease;
}

rows::parameters!(
    NewToolsetRelease { id, toolset_id, release_number, notes, created_at,
    source_state_id, toolset_version_id, global_variations_version_id,
    toolset_variations_version_id, released_by_user_id }
);

/// Changes to a row of `public.toolset_releases`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToolsetReleasePatch {
    /// The new [`id`](ToolsetRelease::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ToolsetReleaseId>,
    /// The new [`toolset_id`](ToolsetRelease::toolset_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub toolset_id: Option<ToolsetId>,
    /// The new [`release_number`](ToolsetRelease::release_number).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub release_number: Option<i64>,
    /// The new [`notes`](ToolsetRelease::notes).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub notes: Option<Option<String>>,
    /// The new [`created_at`](ToolsetRelease::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`source_state_id`](ToolsetRelease::source_state_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub source_state_id: Option<Option<SourceStateId>>,
    /// The new [`toolset_version_id`](ToolsetRelease::toolset_version_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub toolset_version_id: Option<Option<ToolsetVersionId>>,
    /// The new [`global_variations_version_id`](ToolsetRelease::global_variations_version_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub global_variations_version_id: Option<Option<ToolVariationsGroupVersionId>>,
    /// The new [`toolset_variations_version_id`](ToolsetRelease::toolset_variations_version_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub toolset_variations_version_id: Option<Option<ToolVariationsGroupVersionId>>,
    /// The new [`released_by_user_id`](ToolsetRelease::released_by_user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub released_by_user_id: Option<String>,
}

impl relation::Patch for ToolsetReleasePatch {
    type Row = ToolsetRelease;
}

rows::parameters!(
    ToolsetReleasePatch { [id], [toolset_id], [release_number], [notes], [created_at],
    [source_state_id], [toolset_version_id], [global_variations_version_id],
    [toolset_variations_version_id], [released_by_user_id] }
);

/// Which tools a toolset had, one row a change.
///
/// A row of the table `public.toolset_versions`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToolsetVersion {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: ToolsetVersionId,
    /// `uuid`, refers to `toolsets.toolsets`.
    pub toolset_id: ToolsetId,
    /// `text[]`, `{}` by default.
    pub tool_urns: Vec<String>,
    /// `timestamptz`, `clock_timestamp()` by default.
    pub created_at: values::TimestampTz,
    /// The version that this one was made from; nothing: it is the first, or that one was deleted.
    ///
    /// `uuid`, refers to `toolsets.toolset_versions`.
    pub predecessor_id: Option<ToolsetVersionId>,
    /// Versions of one history are counted from 1, by the database.
    ///
    /// `bigint`, `1` by default.
    pub version: i64,
}

impl ToolsetVersion {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `toolset_id`.
    pub const COLUMN_TOOLSET_ID: &'static str = "toolset_id";
    /// Name of the column `tool_urns`.
    pub const COLUMN_TOOL_URNS: &'static str = "tool_urns";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `predecessor_id`.
    pub const COLUMN_PREDECESSOR_ID: &'static str = "predecessor_id";
    /// Name of the column `version`.
    pub const COLUMN_VERSION: &'static str = "version";
    /// The row with these values of `toolset_id` and `version`, if there is one.
    #[must_use]
    pub const fn by_toolset_id_and_version(
        toolset_id: ToolsetId,
        version: i64,
    ) -> relation::Query<Self, (ToolsetId, i64)> {
        relation::Query::new(
            "SELECT id, toolset_id, tool_urns, created_at, predecessor_id, version \
         FROM public.toolset_versions \
         WHERE toolset_id = $1::uuid AND version = $2::bigint",
            (toolset_id, version),
        )
    }

    /// All rows with this value of `toolset_id`.
    #[must_use]
    pub const fn by_toolset_id(
        toolset_id: ToolsetId,
    ) -> relation::Query<Self, (ToolsetId,)> {
        relation::Query::new(
            "SELECT id, toolset_id, tool_urns, created_at, predecessor_id, version \
         FROM public.toolset_versions \
         WHERE toolset_id = $1::uuid \
         ORDER BY toolset_versions.id",
            (toolset_id,),
        )
    }

    /// All rows with this value of `predecessor_id`.
    #[must_use]
    pub const fn by_predecessor_id(
        predecessor_id: ToolsetVersionId,
    ) -> relation::Query<Self, (ToolsetVersionId,)> {
        relation::Query::new(
            "SELECT id, toolset_id, tool_urns, created_at, predecessor_id, version \
         FROM public.toolset_versions \
         WHERE predecessor_id = $1::uuid \
         ORDER BY toolset_versions.id",
            (predecessor_id,),
        )
    }
}

impl relation::Relation for ToolsetVersion {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "toolset_versions";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "toolset_id",
        "tool_urns",
        "created_at",
        "predecessor_id",
        "version",
    ];
    const SELECT: &'static str = "SELECT id, toolset_id, tool_urns, created_at, predecessor_id, version \
         FROM public.toolset_versions";
}

impl relation::Table for ToolsetVersion {
    type New = NewToolsetVersion;
    type Patch = ToolsetVersionPatch;
    const INSERT: &'static str = "INSERT INTO public.toolset_versions \
         (id, toolset_id, tool_urns, created_at, predecessor_id, version) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, \
         COALESCE($3::text[], '{}'::text[]), \
         COALESCE($4::timestamptz, (clock_timestamp())::timestamptz), $5, \
         COALESCE($6::bigint, '1'::bigint)) \
         RETURNING id, toolset_id, tool_urns, created_at, predecessor_id, version";
}

impl relation::Keyed for ToolsetVersion {
    type Key = ToolsetVersionId;
    const FIND: &'static str = "SELECT id, toolset_id, tool_urns, created_at, predecessor_id, version \
         FROM public.toolset_versions \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, toolset_id, tool_urns, created_at, predecessor_id, version \
         FROM public.toolset_versions \
         ORDER BY toolset_versions.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, toolset_id, tool_urns, created_at, predecessor_id, version \
         FROM public.toolset_versions \
         WHERE id > $1::uuid \
         ORDER BY toolset_versions.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.toolset_versions \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         toolset_id = CASE WHEN $3::boolean THEN $4::uuid ELSE toolset_id END, \
         tool_urns = CASE WHEN $5::boolean THEN $6::text[] ELSE tool_urns END, \
         created_at = CASE WHEN $7::boolean THEN $8::timestamptz ELSE created_at END, \
         predecessor_id = CASE WHEN $9::boolean THEN $10::uuid ELSE predecessor_id END, \
         version = CASE WHEN $11::boolean THEN $12::bigint ELSE version END \
         WHERE id = $13::uuid \
         RETURNING id, toolset_id, tool_urns, created_at, predecessor_id, version";
    const DELETE: &'static str = "DELETE FROM public.toolset_versions \
         WHERE id = $1::uuid";
}

rows::row!(
    ToolsetVersion { id = "id", toolset_id = "toolset_id", tool_urns = "tool_urns",
    created_at = "created_at", predecessor_id = "predecessor_id", version = "version" }
);

/// A row to insert into `public.toolset_versions`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewToolsetVersion {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ToolsetVersionId>,
    /// `uuid`, refers to `toolsets.toolsets`.
    pub toolset_id: ToolsetId,
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tool_urns: Option<Vec<String>>,
    /// `timestamptz`, `clock_timestamp()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// The version that this one was made from; nothing: it is the first, or that one was deleted.
    ///
    /// `uuid`, refers to `toolsets.toolset_versions`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub predecessor_id: Option<ToolsetVersionId>,
    /// Versions of one history are counted from 1, by the database.
    ///
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub version: Option<i64>,
}

impl NewToolsetVersion {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(toolset_id: ToolsetId) -> Self {
        Self {
            id: None,
            toolset_id,
            tool_urns: None,
            created_at: None,
            predecessor_id: None,
            version: None,
        }
    }
}

impl relation::NewRow for NewToolsetVersion {
    type Row = ToolsetVersion;
}

rows::parameters!(
    NewToolsetVersion { id, toolset_id, tool_urns, created_at, predecessor_id, version }
);

/// Changes to a row of `public.toolset_versions`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToolsetVersionPatch {
    /// The new [`id`](ToolsetVersion::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ToolsetVersionId>,
    /// The new [`toolset_id`](ToolsetVersion::toolset_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub toolset_id: Option<ToolsetId>,
    /// The new [`tool_urns`](ToolsetVersion::tool_urns).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub tool_urns: Option<Vec<String>>,
    /// The new [`created_at`](ToolsetVersion::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`predecessor_id`](ToolsetVersion::predecessor_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub predecessor_id: Option<Option<ToolsetVersionId>>,
    /// The new [`version`](ToolsetVersion::version).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub version: Option<i64>,
}

impl relation::Patch for ToolsetVersionPatch {
    type Row = ToolsetVersion;
}

rows::parameters!(
    ToolsetVersionPatch { [id], [toolset_id], [tool_urns], [created_at],
    [predecessor_id], [version] }
);
