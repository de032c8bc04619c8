// Made by `cargo xtask gen` from variations.kdl. Edits here are lost: change the spec and generate again.

//! How tools are presented otherwise than their source says.
//!
//! Types that begin with version 1.

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
    /// The row with these values of `group_id` and `src_tool_urn`, if there is one.
    #[must_use]
    pub const fn by_group_id_and_src_tool_urn(
        group_id: ToolVariationsGroupId,
        src_tool_urn: &str,
    ) -> relation::Query<Self, (ToolVariationsGroupId, &str)> {
        relation::Query::new(
            "SELECT id, group_id, src_tool_urn, name, summary, confirm, created_at \
         FROM public.tool_variations \
         WHERE group_id = $1::uuid AND src_tool_urn = $2::text",
            (group_id, src_tool_urn),
        )
    }

    /// All rows with this value of `group_id`.
    #[must_use]
    pub const fn by_group_id(
        group_id: ToolVariationsGroupId,
    ) -> relation::Query<Self, (ToolVariationsGroupId,)> {
        relation::Query::new(
            "SELECT id, group_id, src_tool_urn, name, summary, confirm, created_at \
         FROM public.tool_variations \
         WHERE group_id = $1::uuid \
         ORDER BY tool_variations.id",
            (group_id,),
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
    ];
    const SELECT: &'static str = "SELECT id, group_id, src_tool_urn, name, summary, confirm, created_at \
         FROM public.tool_variations";
}

impl relation::Table for ToolVariation {
    type New = NewToolVariation;
    type Patch = ToolVariationPatch;
    const INSERT: &'static str = "INSERT INTO public.tool_variations \
         (id, group_id, src_tool_urn, name, summary, confirm, created_at) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, $3, $4, $5, \
         COALESCE($6::boolean, 'false'::boolean), \
         COALESCE($7::timestamptz, (clock_timestamp())::timestamptz)) \
         RETURNING id, group_id, src_tool_urn, name, summary, confirm, created_at";
}

impl relation::Keyed for ToolVariation {
    type Key = ToolVariationId;
    const FIND: &'static str = "SELECT id, group_id, src_tool_urn, name, summary, confirm, created_at \
         FROM public.tool_variations \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, group_id, src_tool_urn, name, summary, confirm, created_at \
         FROM public.tool_variations \
         ORDER BY tool_variations.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, group_id, src_tool_urn, name, summary, confirm, created_at \
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
         created_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE created_at END \
         WHERE id = $15::uuid \
         RETURNING id, group_id, src_tool_urn, name, summary, confirm, created_at";
    const DELETE: &'static str = "DELETE FROM public.tool_variations \
         WHERE id = $1::uuid";
}

rows::row!(
    ToolVariation { id = "id", group_id = "group_id", src_tool_urn = "src_tool_urn", name
    = "name", summary = "summary", confirm = "confirm", created_at = "created_at" }
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
        }
    }
}

impl relation::NewRow for NewToolVariation {
    type Row = ToolVariation;
}

rows::parameters!(
    NewToolVariation { id, group_id, src_tool_urn, name, summary, confirm, created_at }
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
}

impl relation::Patch for ToolVariationPatch {
    type Row = ToolVariation;
}

rows::parameters!(
    ToolVariationPatch { [id], [group_id], [src_tool_urn], [name], [summary], [confirm],
    [created_at] }
);
