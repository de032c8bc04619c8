// Made by `cargo xtask gen` from variations.kdl. Edits here are lost: change the spec and generate again.

//! How tools are presented otherwise than their source says.
//!
//! Types that begin with version 2.

use super::v1;
use crate::domain::variations::{ToolVariationId, ToolVariationsGroupId};
use crate::{relation, rows, values};

/// Another name, summary or confirmation for one tool.
///
/// A row of the table `public.tool_variations`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToolVariation {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: ToolVariationId,
    /// `uuid`, refers to `variations.tool_variations_groups`.
    pub group_id: ToolVariationsGroupId,
    /// The tool that is varied.
    ///
    /// `text`.
    pub src_tool_urn: String,
    /// `text`.
    pub name: Option<String>,
    /// `text`.
    pub summary: Option<String>,
    /// Whether a person is asked before the tool is called.
    ///
    /// `boolean`, `false` by default.
    pub confirm: bool,
    /// `timestamptz`, `clock_timestamp()` by default.
    pub created_at: values::TimestampTz,
    /// The version that this one was made from; nothing: it is the first, or that one was deleted.
    ///
    /// `uuid`, refers to `variations.tool_variations`.
    pub predecessor_id: Option<ToolVariationId>,
    /// Versions of one history are counted from 1, by the database.
    ///
    /// `bigint`, `1` by default.
    pub version: i64,
}

impl ToolVariation {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `group_id`.
    pub const COLUMN_GROUP_ID: &'static str = "group_id";
    /// Name of the column `src_tool_urn`.
    pub const COLUMN_SRC_TOOL_URN: &'static str = "src_tool_urn";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `summary`.
    pub const COLUMN_SUMMARY: &'static str = "summary";
    /// Name of the column `confirm`.
    pub const COLUMN_CONFIRM: &'static str = "confirm";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `predecessor_id`.
    pub const COLUMN_PREDECESSOR_ID: &'static str = "predecessor_id";
    /// Name of the column `version`.
    pub const COLUMN_VERSION: &'static str = "version";
    /// The row with these values of `group_id` and `src_tool_urn` and `version`, if there is one.
    #[must_use]
    pub const fn by_group_id_and_src_tool_urn_and_version(
        group_id: ToolVariationsGroupId,
        src_tool_urn: &str,
        version: i64,
    ) -> relation::Query<Self, (ToolVariationsGroupId, &str, i64)> {
        relation::Query::new(
            "SELECT id, group_id, src_tool_urn, name, summary, confirm, created_at, predecessor_id, \
         version \
         FROM public.tool_variations \
         WHERE group_id = $1::uuid AND src_tool_urn = $2::text AND version = $3::bigint",
            (group_id, src_tool_urn, version),
        )
    }

    /// All rows with this value of `group_id`.
    #[must_use]
    pub const fn by_group_id(
        group_id: ToolVariationsGroupId,
    ) -> relation::Query<Self, (ToolVariationsGroupId,)> {
        relation::Query::new(
            "SELECT id, group_id, src_tool_urn, name, summary, confirm, created_at, predecessor_id, \
         version \
         FROM public.tool_variations \
         WHERE group_id = $1::uuid \
         ORDER BY tool_variations.id",
            (group_id,),
        )
    }

    /// All rows with this value of `predecessor_id`.
    #[must_use]
    pub const fn by_predecessor_id(
        predecessor_id: ToolVariationId,
    ) -> relation::Query<Self, (ToolVariationId,)> {
        relation::Query::new(
            "SELECT id, group_id, src_tool_urn, name, summary, confirm, created_at, predecessor_id, \
         version \
         FROM public.tool_variations \
         WHERE predecessor_id = $1::uuid \
         ORDER BY tool_variations.id",
            (predecessor_id,),
        )
    }
}

impl relation::Relation for ToolVariation {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "tool_variations";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "group_id",
        "src_tool_urn",
        "name",
        "summary",
        "confirm",
        "created_at",
        "predecessor_id",
        "version",
    ];
    const SELECT: &'static str = "SELECT id, group_id, src_tool_urn, name, summary, confirm, created_at, predecessor_id, \
         version \
         FROM public.tool_variations";
}

impl relation::Table for ToolVariation {
    type New = NewToolVariation;
    type Patch = ToolVariationPatch;
    const INSERT: &'static str = "INSERT INTO public.tool_variations \
         (id, group_id, src_tool_urn, name, summary, confirm, created_at, predecessor_id, version) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, $3, $4, $5, \
         COALESCE($6::boolean, 'false'::boolean), \
         COALESCE($7::timestamptz, (clock_timestamp())::timestamptz), $8, \
         COALESCE($9::bigint, '1'::bigint)) \
         RETURNING id, group_id, src_tool_urn, name, summary, confirm, created_at, predecessor_id, \
         version";
}

impl relation::Keyed for ToolVariation {
    type Key = ToolVariationId;
    const FIND: &'static str = "SELECT id, group_id, src_tool_urn, name, summary, confirm, created_at, predecessor_id, \
         version \
         FROM public.tool_variations \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, group_id, src_tool_urn, name, summary, confirm, created_at, predecessor_id, \
         version \
         FROM public.tool_variations \
         ORDER BY tool_variations.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, group_id, src_tool_urn, name, summary, confirm, created_at, predecessor_id, \
         version \
         FROM public.tool_variations \
         WHERE id > $1::uuid \
         ORDER BY tool_variations.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.tool_variations \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         group_id = CASE WHEN $3::boolean THEN $4::uuid ELSE group_id END, \
         src_tool_urn = CASE WHEN $5::boolean THEN $6::text ELSE src_tool_urn END, \
         name = CASE WHEN $7::boolean THEN $8::text ELSE name END, \
         summary = CASE WHEN $9::boolean THEN $10::text ELSE summary END, \
         confirm = CASE WHEN $11::boolean THEN $12::boolean ELSE confirm END, \
         created_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE created_at END, \
         predecessor_id = CASE WHEN $15::boolean THEN $16::uuid ELSE predecessor_id END, \
         version = CASE WHEN $17::boolean THEN $18::bigint ELSE version END \
         WHERE id = $19::uuid \
         RETURNING id, group_id, src_tool_urn, name, summary, confirm, created_at, predecessor_id, \
         version";
    const DELETE: &'static str = "DELETE FROM public.tool_variations \
         WHERE id = $1::uuid";
}

rows::row!(
    ToolVariation { id = "id", group_id = "group_id", src_tool_urn = "src_tool_urn", name
    = "name", summary = "summary", confirm = "confirm", created_at = "created_at",
    predecessor_id = "predecessor_id", version = "version" }
);

/// A row to insert into `public.tool_variations`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewToolVariation {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ToolVariationId>,
    /// `uuid`, refers to `variations.tool_variations_groups`.
    pub group_id: ToolVariationsGroupId,
    /// The tool that is varied.
    ///
    /// `text`.
    pub src_tool_urn: String,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub summary: Option<String>,
    /// Whether a person is asked before the tool is called.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub confirm: Option<bool>,
    /// `timestamptz`, `clock_timestamp()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// The version that this one was made from; nothing: it is the first, or that one was deleted.
    ///
    /// `uuid`, refers to `variations.tool_variations`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub predecessor_id: Option<ToolVariationId>,
    /// Versions of one history are counted from 1, by the database.
    ///
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub version: Option<i64>,
}

impl NewToolVariation {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(group_id: ToolVariationsGroupId, src_tool_urn: String) -> Self {
        Self {
            id: None,
            group_id,
            src_tool_urn,
            name: None,
            summary: None,
            confirm: None,
            created_at: None,
            predecessor_id: None,
            version: None,
        }
    }
}

impl relation::NewRow for NewToolVariation {
    type Row = ToolVariation;
}

rows::parameters!(
    NewToolVariation { id, group_id, src_tool_urn, name, summary, confirm, created_at,
    predecessor_id, version }
);

/// Changes to a row of `public.tool_variations`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToolVariationPatch {
    /// The new [`id`](ToolVariation::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ToolVariationId>,
    /// The new [`group_id`](ToolVariation::group_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub group_id: Option<ToolVariationsGroupId>,
    /// The new [`src_tool_urn`](ToolVariation::src_tool_urn).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub src_tool_urn: Option<String>,
    /// The new [`name`](ToolVariation::name).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub name: Option<Option<String>>,
    /// The new [`summary`](ToolVariation::summary).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub summary: Option<Option<String>>,
    /// The new [`confirm`](ToolVariation::confirm).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub confirm: Option<bool>,
    /// The new [`created_at`](ToolVariation::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`predecessor_id`](ToolVariation::predecessor_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub predecessor_id: Option<Option<ToolVariationId>>,
    /// The new [`version`](ToolVariation::version).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub version: Option<i64>,
}

impl relation::Patch for ToolVariationPatch {
    type Row = ToolVariation;
}

rows::parameters!(
    ToolVariationPatch { [id], [group_id], [src_tool_urn], [name], [summary], [confirm],
    [created_at], [predecessor_id], [version] }
);

/// The row as version 2 has it. Nothing is lost.
impl From<v1::ToolVariation> for ToolVariation {
    fn from(row: v1::ToolVariation) -> Self {
        ToolVariation {
            id: row.id,
            group_id: row.group_id,
            src_tool_urn: row.src_tool_urn,
            name: row.name,
            summary: row.summary,
            confirm: row.confirm,
            created_at: row.created_at,
            predecessor_id: None,
            version: 1,
        }
    }
}

impl ToolVariation {
    /// The row as version 1 has it.
    ///
    /// What version 1 cannot hold is left behind: `predecessor_id`, `version`.
    #[must_use]
    pub fn into_v1_lossy(self) -> v1::ToolVariation {
        v1::ToolVariation {
            id: self.id,
            group_id: self.group_id,
            src_tool_urn: self.src_tool_urn,
            name: self.name,
            summary: self.summary,
            confirm: self.confirm,
            created_at: self.created_at,
        }
    }
}

/// The row as version 1 has it, where nothing is lost by that. [`into_v1_lossy`](ToolVariation::into_v1_lossy) does not ask.
impl TryFrom<ToolVariation> for v1::ToolVariation {
    type Error = relation::ConversionError;

    fn try_from(row: ToolVariation) -> Result<Self, Self::Error> {
        let lost = [
            ("predecessor_id", row.predecessor_id.is_some()),
            ("version", row.version != 1),
        ];
        if let Some((column, _)) = lost.into_iter().find(|&(_, is_lost)| is_lost) {
            return Err(
                relation::ConversionError::new(
                    "tool_variations",
                    column,
                    "version 1 would lose its value",
                ),
            );
        }
        Ok(row.into_v1_lossy())
    }
}
