// Made by `cargo xtask gen` from it_s_quoted.kdl. Edits here are lost: change the spec and generate again.

//! The domain `it_s_quoted`.
//!
//! Types that all versions share.

use crate::{drivers, relation, rows, types};

/// One of the labels of `it's \ "so" 🙂`.
///
/// The type `it's \ "quoted" 🙂.it's \ "so" 🙂` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ItSSo {
    /// Stored as `it's`.
    #[cfg_attr(feature = "serde", serde(rename = "it's"))]
    ItS,
    /// Stored as `"`.
    #[cfg_attr(feature = "serde", serde(rename = "\""))]
    Empty,
    /// Stored as `\`.
    #[cfg_attr(feature = "serde", serde(rename = "\\"))]
    Empty2,
    /// Stored as `,`.
    #[cfg_attr(feature = "serde", serde(rename = ","))]
    Empty3,
    /// Stored as `{}`.
    #[cfg_attr(feature = "serde", serde(rename = "{}"))]
    Empty4,
}

impl ItSSo {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::ItS,
        Self::Empty,
        Self::Empty2,
        Self::Empty3,
        Self::Empty4,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ItS => "it's",
            Self::Empty => "\"",
            Self::Empty2 => "\\",
            Self::Empty3 => ",",
            Self::Empty4 => "{}",
        }
    }
}

impl std::fmt::Display for ItSSo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ItSSo {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "it's" => Ok(Self::ItS),
            "\"" => Ok(Self::Empty),
            "\\" => Ok(Self::Empty2),
            "," => Ok(Self::Empty3),
            "{}" => Ok(Self::Empty4),
            _ => Err(relation::UnknownLabel::new("it's \\ \"so\" 🙂", label)),
        }
    }
}

drivers::wire_label!(
    ItSSo, "it's \\ \"quoted\" 🙂", "it's \\ \"so\" 🙂",
    "U&\"it's \\\\ \"\"quoted\"\" \\+01f642\".U&\"it's \\\\ \"\"so\"\" \\+01f642\""
);

/// A row of `it's \ "quoted" 🙂.by_case`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ByCase {
    /// Identifies the row: `citext`.
    pub name: types::Citext,
    /// `citext`, refers to `it_s_quoted.by_case`.
    pub of: Option<types::Citext>,
}

impl ByCase {
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `of`.
    pub const COLUMN_OF: &'static str = "of";
    /// All rows with this value of `of`.
    #[must_use]
    pub const fn by_of(of: &types::Citext) -> relation::Query<Self, (&types::Citext,)> {
        relation::Query::new(
            "SELECT name::text AS name, of::text AS of \
         FROM \"it's \\ \"\"quoted\"\" 🙂\".by_case \
         WHERE of = $1::text::public.citext \
         ORDER BY by_case.name",
            (of,),
        )
    }
}

impl relation::Relation for ByCase {
    const SCHEMA: &'static str = "it's \\ \"quoted\" 🙂";
    const NAME: &'static str = "by_case";
    const COLUMNS: &'static [&'static str] = &["name", "of"];
    const SELECT: &'static str = "SELECT name::text AS name, of::text AS of \
         FROM \"it's \\ \"\"quoted\"\" 🙂\".by_case";
}

impl relation::Table for ByCase {
    type New = NewByCase;
    type Patch = ByCasePatch;
    const INSERT: &'static str = "INSERT INTO \"it's \\ \"\"quoted\"\" 🙂\".by_case \
         (name, of) \
         VALUES ($1::text::public.citext, $2::text::public.citext) \
         RETURNING name::text AS name, of::text AS of";
}

impl relation::Keyed for ByCase {
    type Key = types::Citext;
    const FIND: &'static str = "SELECT name::text AS name, of::text AS of \
         FROM \"it's \\ \"\"quoted\"\" 🙂\".by_case \
         WHERE name = $1::text::public.citext";
    const LIST: &'static str = "SELECT name::text AS name, of::text AS of \
         FROM \"it's \\ \"\"quoted\"\" 🙂\".by_case \
         ORDER BY by_case.name LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT name::text AS name, of::text AS of \
         FROM \"it's \\ \"\"quoted\"\" 🙂\".by_case \
         WHERE name > $1::text::public.citext \
         ORDER BY by_case.name LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE \"it's \\ \"\"quoted\"\" 🙂\".by_case \
         SET name = CASE WHEN $1::boolean THEN $2::text::public.citext ELSE name END, \
         of = CASE WHEN $3::boolean THEN $4::text::public.citext ELSE of END \
         WHERE name = $5::text::public.citext \
         RETURNING name::text AS name, of::text AS of";
    const DELETE: &'static str = "DELETE FROM \"it's \\ \"\"quoted\"\" 🙂\".by_case \
         WHERE name = $1::text::public.citext";
}

rows::row!(ByCase { name = "name", of = "of" });

/// A row to insert into `it's \ "quoted" 🙂.by_case`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewByCase {
    /// Identifies the row: `citext`.
    pub name: types::Citext,
    /// `citext`, refers to `it_s_quoted.by_case`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub of: Option<types::Citext>,
}

impl NewByCase {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: types::Citext) -> Self {
        Self { name, of: None }
    }
}

impl relation::NewRow for NewByCase {
    type Row = ByCase;
}

rows::parameters!(NewByCase { name, of });

/// Changes to a row of `it's \ "quoted" 🙂.by_case`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ByCasePatch {
    /// The new [`name`](ByCase::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<types::Citext>,
    /// The new [`of`](ByCase::of).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub of: Option<Option<types::Citext>>,
}

impl relation::Patch for ByCasePatch {
    type Row = ByCase;
}

rows::parameters!(ByCasePatch { [name], [of] });
