// Made by `cargo xtask gen` from core.kdl. Edits here are lost: change the spec and generate again.

//! Who works here. A \[link\] and a \<tag\> in a doc stay what they are.
//!
//! Types that all versions share.

pub(crate) mod v1;
pub(crate) mod v2;

use crate::{drivers, relation, rows};

/// Identifies a row of `public.people`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct PersonId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for PersonId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for PersonId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(PersonId, i64);

/// Identifies a row of `public.option`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ChoiceId(
    /// The value as PostgreSQL stores it.
    pub String,
);

impl std::fmt::Display for ChoiceId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<String> for ChoiceId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for ChoiceId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

drivers::wire_as!(ChoiceId, String);

/// A table that could not be called `Option` in Rust.
///
/// A row of the table `public.option`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Choice {
    /// Identifies the row: `text`.
    pub code: ChoiceId,
    /// `text`.
    pub value: Option<String>,
}

impl Choice {
    /// Name of the column `code`.
    pub const COLUMN_CODE: &'static str = "code";
    /// Name of the column `value`.
    pub const COLUMN_VALUE: &'static str = "value";
}

impl relation::Relation for Choice {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "option";
    const COLUMNS: &'static [&'static str] = &["code", "value"];
    const SELECT: &'static str = "SELECT code, value \
         FROM public.option";
}

impl relation::Table for Choice {
    type New = NewChoice;
    type Patch = ChoicePatch;
    const INSERT: &'static str = "INSERT INTO public.option \
         (code, value) \
         VALUES ($1, $2) \
         RETURNING code, value";
}

impl relation::Keyed for Choice {
    type Key = ChoiceId;
    const FIND: &'static str = "SELECT code, value \
         FROM public.option \
         WHERE code = $1::text";
    const LIST: &'static str = "SELECT code, value \
         FROM public.option \
         ORDER BY option.code LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT code, value \
         FROM public.option \
         WHERE code > $1::text \
         ORDER BY option.code LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.option \
         SET code = CASE WHEN $1::boolean THEN $2::text ELSE code END, \
         value = CASE WHEN $3::boolean THEN $4::text ELSE value END \
         WHERE code = $5::text \
         RETURNING code, value";
    const DELETE: &'static str = "DELETE FROM public.option \
         WHERE code = $1::text";
}

rows::row!(Choice { code = "code", value = "value" });

/// A row to insert into `public.option`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewChoice {
    /// Identifies the row: `text`.
    pub code: ChoiceId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub value: Option<String>,
}

impl NewChoice {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(code: ChoiceId) -> Self {
        Self { code, value: None }
    }
}

impl relation::NewRow for NewChoice {
    type Row = Choice;
}

rows::parameters!(NewChoice { code, value });

/// Changes to a row of `public.option`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChoicePatch {
    /// The new [`code`](Choice::code).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub code: Option<ChoiceId>,
    /// The new [`value`](Choice::value).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub value: Option<Option<String>>,
}

impl relation::Patch for ChoicePatch {
    type Row = Choice;
}

rows::parameters!(ChoicePatch { [code], [value] });
