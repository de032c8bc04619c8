// Made by `cargo xtask gen` from names.kdl. Edits here are lost: change the spec and generate again.

//! The domain `names`.
//!
//! Types that all versions share.

use crate::{drivers, relation, rows, types, values};

/// One of the labels of `Copy`.
///
/// The type `names.Copy` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NamesCopy {
    /// Stored as `Copy`.
    #[cfg_attr(feature = "serde", serde(rename = "Copy"))]
    Copy,
    /// Stored as `Clone`.
    #[cfg_attr(feature = "serde", serde(rename = "Clone"))]
    Clone,
    /// Stored as `Debug`.
    #[cfg_attr(feature = "serde", serde(rename = "Debug"))]
    Debug,
}

impl NamesCopy {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Copy, Self::Clone, Self::Debug];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Copy => "Copy",
            Self::Clone => "Clone",
            Self::Debug => "Debug",
        }
    }
}

impl std::fmt::Display for NamesCopy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for NamesCopy {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "Copy" => Ok(Self::Copy),
            "Clone" => Ok(Self::Clone),
            "Debug" => Ok(Self::Debug),
            _ => Err(relation::UnknownLabel::new("Copy", label)),
        }
    }
}

drivers::wire_label!(NamesCopy, "names", "Copy");

/// One of the labels of `errors`.
///
/// The type `names.errors` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Errors {
    /// Stored as `a`.
    #[cfg_attr(feature = "serde", serde(rename = "a"))]
    A,
    /// Stored as `b`.
    #[cfg_attr(feature = "serde", serde(rename = "b"))]
    B,
}

impl Errors {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

impl std::fmt::Display for Errors {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Errors {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "a" => Ok(Self::A),
            "b" => Ok(Self::B),
            _ => Err(relation::UnknownLabel::new("errors", label)),
        }
    }
}

drivers::wire_label!(Errors, "names", "errors");

/// Identifies a row of `names.1st`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct T1stId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for T1stId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for T1stId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(T1stId, i64);

/// Identifies a row of `names.a_b`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct Ab2Id(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for Ab2Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for Ab2Id {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(Ab2Id, i64);

/// Identifies a row of `names.account`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct AccountId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for AccountId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for AccountId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(AccountId, i64);

/// Identifies a row of `names.copy`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct CopyId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for CopyId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for CopyId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(CopyId, i64);

/// Identifies a row of `names.err`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct NamesErrId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for NamesErrId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for NamesErrId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(NamesErrId, i64);

/// Identifies a row of `names.gen`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct GenId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for GenId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for GenId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(GenId, i64);

/// Identifies a row of `names.keyed`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct KeyedId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for KeyedId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for KeyedId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(KeyedId, i64);

/// Identifies a row of `names.newThing`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct NewThingId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for NewThingId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for NewThingId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(NewThingId, i64);

/// Identifies a row of `names.of_types`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct OfTypeId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for OfTypeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for OfTypeId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(OfTypeId, i64);

/// Identifies a row of `names.only_numbered`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct OnlyNumberedId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for OnlyNumberedId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for OnlyNumberedId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(OnlyNumberedId, i64);

/// Identifies a row of `names.option`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct NamesOptionId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for NamesOptionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for NamesOptionId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(NamesOptionId, i64);

/// Identifies a row of `names.options`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct OptionsId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for OptionsId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for OptionsId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(OptionsId, i64);

/// Identifies a row of `names.patch`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct PatchId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for PatchId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for PatchId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(PatchId, i64);

/// Identifies a row of `names.relations`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct RelationId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for RelationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for RelationId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(RelationId, i64);

/// Identifies a row of `names.results`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ResultsId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for ResultsId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for ResultsId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ResultsId, i64);

/// Identifies a row of `names.self`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct Self2Id(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for Self2Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for Self2Id {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(Self2Id, i64);

/// Identifies a row of `names.send`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct SendId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for SendId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for SendId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(SendId, i64);

/// Identifies a row of `names.std`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct StdId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for StdId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for StdId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(StdId, i64);

/// Identifies a row of `names.str`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct StrId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for StrId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for StrId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(StrId, i64);

/// Identifies a row of `names.thing`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct NamesThingId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for NamesThingId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for NamesThingId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(NamesThingId, i64);

/// Identifies a row of `names.type`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct TypeId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for TypeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for TypeId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(TypeId, i64);

/// Identifies a row of `names.unnamed`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct NamesUnnamedId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for NamesUnnamedId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for NamesUnnamedId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(NamesUnnamedId, i64);

/// Identifies a row of `names.wide`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct WideId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for WideId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for WideId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(WideId, i64);

/// Identifies a row of `names.wire`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct WireId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for WireId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for WireId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(WireId, i64);

/// Identifies a row of `names.writes`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct WriteId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for WriteId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for WriteId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(WriteId, i64);

/// Identifies a row of `names.ééééééééééééééééééééééééééééééé`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ÉééééééééééééééééééééééééééééééId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display
for ÉééééééééééééééééééééééééééééééId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64>
for ÉééééééééééééééééééééééééééééééId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ÉééééééééééééééééééééééééééééééId, i64);

/// Identifies a row of `names.漢字`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct HanZiId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for HanZiId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<i64> for HanZiId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(HanZiId, i64);

/// Identifies a row of `names.gates`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct GateId(
    /// The value as PostgreSQL stores it.
    pub String,
);

impl std::fmt::Display for GateId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::convert::From<String> for GateId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl std::convert::From<&str> for GateId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

drivers::wire_as!(GateId, String);

/// A row of `names.1st`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct T1st {
    /// Identifies the row: `bigint`.
    pub id: T1stId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl T1st {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for T1st {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "1st";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.\"1st\"";
}

impl relation::Table for T1st {
    type New = NewT1st;
    type Patch = T1stPatch;
    const INSERT: &'static str = "INSERT INTO names.\"1st\" \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for T1st {
    type Key = T1stId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.\"1st\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.\"1st\" \
         ORDER BY \"1st\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.\"1st\" \
         WHERE id > $1::bigint \
         ORDER BY \"1st\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.\"1st\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.\"1st\" \
         WHERE id = $1::bigint";
}

rows::row!(T1st { id = "id", name = "name", n = "n" });

/// A row to insert into `names.1st`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewT1st {
    /// Identifies the row: `bigint`.
    pub id: T1stId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewT1st {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: T1stId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewT1st {
    type Row = T1st;
}

rows::parameters!(NewT1st { id, name, n });

/// Changes to a row of `names.1st`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct T1stPatch {
    /// The new [`id`](T1st::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<T1stId>,
    /// The new [`name`](T1st::name).
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
    /// The new [`n`](T1st::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for T1stPatch {
    type Row = T1st;
}

rows::parameters!(T1stPatch { [id], [name], [n] });

/// A row of `names.AB`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Ab {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Ab {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Ab {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "AB";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.\"AB\"";
}

impl relation::Table for Ab {
    type New = NewAb;
    type Patch = AbPatch;
    const INSERT: &'static str = "INSERT INTO names.\"AB\" \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Ab {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.\"AB\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.\"AB\" \
         ORDER BY \"AB\".id, \"AB\".\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.\"AB\" \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY \"AB\".id, \"AB\".\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.\"AB\" \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.\"AB\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Ab { id = "id", when = "when" });

/// A row to insert into `names.AB`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAb {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewAb {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewAb {
    type Row = Ab;
}

rows::parameters!(NewAb { id, when });

/// Changes to a row of `names.AB`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AbPatch {
    /// The new [`id`](Ab::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Ab::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for AbPatch {
    type Row = Ab;
}

rows::parameters!(AbPatch { [id], [when] });

/// A row of `names.Self`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesSelf {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NamesSelf {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for NamesSelf {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "Self";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.\"Self\"";
}

impl relation::Table for NamesSelf {
    type New = NewNamesSelf;
    type Patch = NamesSelfPatch;
    const INSERT: &'static str = "INSERT INTO names.\"Self\" \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(NamesSelf { a = "a", b = "b" });

/// A row to insert into `names.Self`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNamesSelf {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewNamesSelf {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewNamesSelf {
    type Row = NamesSelf;
}

rows::parameters!(NewNamesSelf { a, b });

/// Changes to a row of `names.Self`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesSelfPatch {
    /// The new [`a`](NamesSelf::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](NamesSelf::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for NamesSelfPatch {
    type Row = NamesSelf;
}

rows::parameters!(NamesSelfPatch { [a], [b] });

/// A row of `names._`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Unnamed {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Unnamed {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Unnamed {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "_";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names._";
}

impl relation::Table for Unnamed {
    type New = NewUnnamed;
    type Patch = UnnamedPatch;
    const INSERT: &'static str = "INSERT INTO names._ \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Unnamed {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names._ \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names._ \
         ORDER BY _.id, _.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names._ \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY _.id, _.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names._ \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names._ \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Unnamed { id = "id", when = "when" });

/// A row to insert into `names._`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewUnnamed {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewUnnamed {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewUnnamed {
    type Row = Unnamed;
}

rows::parameters!(NewUnnamed { id, when });

/// Changes to a row of `names._`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnnamedPatch {
    /// The new [`id`](Unnamed::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Unnamed::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for UnnamedPatch {
    type Row = Unnamed;
}

rows::parameters!(UnnamedPatch { [id], [when] });

/// A row of `names.a b`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesAb {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NamesAb {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for NamesAb {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "a b";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.\"a b\"";
}

impl relation::Table for NamesAb {
    type New = NewNamesAb;
    type Patch = NamesAbPatch;
    const INSERT: &'static str = "INSERT INTO names.\"a b\" \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(NamesAb { a = "a", b = "b" });

/// A row to insert into `names.a b`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNamesAb {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewNamesAb {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewNamesAb {
    type Row = NamesAb;
}

rows::parameters!(NewNamesAb { a, b });

/// Changes to a row of `names.a b`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesAbPatch {
    /// The new [`a`](NamesAb::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](NamesAb::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for NamesAbPatch {
    type Row = NamesAb;
}

rows::parameters!(NamesAbPatch { [a], [b] });

/// A row of `names.a_b`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Ab2 {
    /// Identifies the row: `bigint`.
    pub id: Ab2Id,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Ab2 {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Ab2 {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "a_b";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.a_b";
}

impl relation::Table for Ab2 {
    type New = NewAb2;
    type Patch = Ab2Patch;
    const INSERT: &'static str = "INSERT INTO names.a_b \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Ab2 {
    type Key = Ab2Id;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.a_b \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.a_b \
         ORDER BY a_b.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.a_b \
         WHERE id > $1::bigint \
         ORDER BY a_b.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.a_b \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.a_b \
         WHERE id = $1::bigint";
}

rows::row!(Ab2 { id = "id", name = "name", n = "n" });

/// A row to insert into `names.a_b`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAb2 {
    /// Identifies the row: `bigint`.
    pub id: Ab2Id,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewAb2 {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: Ab2Id, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewAb2 {
    type Row = Ab2;
}

rows::parameters!(NewAb2 { id, name, n });

/// Changes to a row of `names.a_b`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Ab2Patch {
    /// The new [`id`](Ab2::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<Ab2Id>,
    /// The new [`name`](Ab2::name).
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
    /// The new [`n`](Ab2::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for Ab2Patch {
    type Row = Ab2;
}

rows::parameters!(Ab2Patch { [id], [name], [n] });

/// A row of `names.account`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Account {
    /// Identifies the row: `bigint`.
    pub id: AccountId,
}

impl Account {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
}

impl relation::Relation for Account {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "account";
    const COLUMNS: &'static [&'static str] = &["id"];
    const SELECT: &'static str = "SELECT id \
         FROM names.account";
}

impl relation::Table for Account {
    type New = NewAccount;
    type Patch = AccountPatch;
    const INSERT: &'static str = "INSERT INTO names.account \
         (id) \
         VALUES ($1) \
         RETURNING id";
}

impl relation::Keyed for Account {
    type Key = AccountId;
    const FIND: &'static str = "SELECT id \
         FROM names.account \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id \
         FROM names.account \
         ORDER BY account.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id \
         FROM names.account \
         WHERE id > $1::bigint \
         ORDER BY account.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.account \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END \
         WHERE id = $3::bigint \
         RETURNING id";
    const DELETE: &'static str = "DELETE FROM names.account \
         WHERE id = $1::bigint";
}

rows::row!(Account { id = "id" });

/// A row to insert into `names.account`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAccount {
    /// Identifies the row: `bigint`.
    pub id: AccountId,
}

impl NewAccount {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: AccountId) -> Self {
        Self { id }
    }
}

impl relation::NewRow for NewAccount {
    type Row = Account;
}

rows::parameters!(NewAccount { id });

/// Changes to a row of `names.account`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AccountPatch {
    /// The new [`id`](Account::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<AccountId>,
}

impl relation::Patch for AccountPatch {
    type Row = Account;
}

rows::parameters!(AccountPatch { [id] });

/// A row of `names.all_optional`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AllOptional {
    /// `text`.
    pub r#type: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "self"))]
    pub self_: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "Self"))]
    pub self2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "crate"))]
    pub crate_: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "super"))]
    pub super_: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "_"))]
    pub unnamed: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "__"))]
    pub unnamed2: Option<String>,
    /// `text`.
    pub r#async: Option<String>,
    /// `text`.
    pub r#await: Option<String>,
    /// `text`.
    pub r#gen: Option<String>,
    /// `text`.
    pub r#try: Option<String>,
    /// `text`.
    pub r#box: Option<String>,
    /// `text`.
    pub r#dyn: Option<String>,
    /// `text`.
    pub union: Option<String>,
    /// `text`.
    pub r#static: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "r#type"))]
    pub r_type: Option<String>,
    /// `text`.
    pub a_b: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "aB"))]
    pub a_b2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "A_B"))]
    pub a_b3: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "a b"))]
    pub a_b4: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "a__b"))]
    pub a_b5: Option<String>,
    /// `text`.
    pub ab: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "AB"))]
    pub ab2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "Ab"))]
    pub ab3: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "1st"))]
    pub _1st: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "1 st"))]
    pub _1_st: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "42"))]
    pub n42: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "4_2"))]
    pub n4_2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "🙂"))]
    pub slight_smile: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "🙃"))]
    pub upside_down: Option<String>,
    /// `text`.
    pub é: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "É"))]
    pub é2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "漢字"))]
    pub han_zi: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = " "))]
    pub unnamed3: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "''"))]
    pub unnamed4: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "\""))]
    pub unnamed5: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "\\"))]
    pub unnamed6: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "{}"))]
    pub unnamed7: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "%"))]
    pub unnamed8: Option<String>,
    /// `text`.
    pub row: Option<String>,
    /// `text`.
    pub result: Option<String>,
    /// `text`.
    pub option: Option<String>,
    /// `text`.
    pub none: Option<String>,
    /// `text`.
    pub some: Option<String>,
    /// `text`.
    pub ok: Option<String>,
    /// `text`.
    pub err: Option<String>,
    /// `text`.
    pub from: Option<String>,
    /// `text`.
    pub new: Option<String>,
    /// `text`.
    pub id: Option<String>,
    /// `text`.
    pub select: Option<String>,
    /// `text`.
    pub find: Option<String>,
    /// `text`.
    pub drivers: Option<String>,
    /// `text`.
    pub relation: Option<String>,
    /// `text`.
    pub rows: Option<String>,
    /// `text`.
    pub types: Option<String>,
    /// `text`.
    pub values: Option<String>,
    /// `text`.
    pub key: Option<String>,
    /// `text`.
    pub statement: Option<String>,
    /// `text`.
    pub arguments: Option<String>,
    /// `text`.
    pub parameters: Option<String>,
    /// `text`.
    pub value: Option<String>,
    /// `text`.
    pub f: Option<String>,
    /// `text`.
    pub form: Option<String>,
    /// `text`.
    pub serializer: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "__serializer"))]
    pub serializer2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "__field0"))]
    pub field0: Option<String>,
    /// `text`.
    pub default: Option<String>,
    /// `text`.
    pub column_a: Option<String>,
    /// `text`.
    pub by_id: Option<String>,
    /// `text`.
    pub i64: Option<String>,
    /// `text`.
    pub str: Option<String>,
    /// `text`.
    pub bool: Option<String>,
    /// `text`.
    pub u8: Option<String>,
    /// `text`.
    pub std: Option<String>,
    /// `text`.
    pub sqlx: Option<String>,
    /// `text`.
    pub serde: Option<String>,
    /// `text`.
    pub core: Option<String>,
    /// `text`.
    pub number: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "self_"))]
    pub self3: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "crate_"))]
    pub crate2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "type_"))]
    pub type2: Option<String>,
    /// `text`.
    pub lost: Option<String>,
    /// `text`.
    pub column: Option<String>,
    /// `text`.
    pub formatter: Option<String>,
    /// `text`.
    pub driver: Option<String>,
    /// `text`.
    pub uuid: Option<String>,
    /// `text`.
    pub tokio_postgres: Option<String>,
    /// `text`.
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Option<String>,
    /// `text`.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX")
    )]
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "\u{200b}"))]
    pub unnamed9: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "\u{202e}"))]
    pub unnamed10: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "\n"))]
    pub unnamed11: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "a\nb"))]
    pub a_b6: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "Straße"))]
    pub strasse: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "strasse"))]
    pub strasse2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "µ"))]
    pub u: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "ÿ"))]
    pub y: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "æ"))]
    pub ae: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "ß"))]
    pub ss: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "ẞ"))]
    pub ss2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "ǅ"))]
    pub dz: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "ﬁ"))]
    pub fi: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "0"))]
    pub n0: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "00"))]
    pub n00: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "-0"))]
    pub n0_2: Option<String>,
}

impl AllOptional {
    /// Name of the column `type`.
    pub const COLUMN_TYPE: &'static str = "type";
    /// Name of the column `self`.
    pub const COLUMN_SELF_: &'static str = "self";
    /// Name of the column `Self`.
    pub const COLUMN_SELF2: &'static str = "Self";
    /// Name of the column `crate`.
    pub const COLUMN_CRATE_: &'static str = "crate";
    /// Name of the column `super`.
    pub const COLUMN_SUPER_: &'static str = "super";
    /// Name of the column `_`.
    pub const COLUMN_UNNAMED: &'static str = "_";
    /// Name of the column `__`.
    pub const COLUMN_UNNAMED2: &'static str = "__";
    /// Name of the column `async`.
    pub const COLUMN_ASYNC: &'static str = "async";
    /// Name of the column `await`.
    pub const COLUMN_AWAIT: &'static str = "await";
    /// Name of the column `gen`.
    pub const COLUMN_GEN: &'static str = "gen";
    /// Name of the column `try`.
    pub const COLUMN_TRY: &'static str = "try";
    /// Name of the column `box`.
    pub const COLUMN_BOX: &'static str = "box";
    /// Name of the column `dyn`.
    pub const COLUMN_DYN: &'static str = "dyn";
    /// Name of the column `union`.
    pub const COLUMN_UNION: &'static str = "union";
    /// Name of the column `static`.
    pub const COLUMN_STATIC: &'static str = "static";
    /// Name of the column `r#type`.
    pub const COLUMN_R_TYPE: &'static str = "r#type";
    /// Name of the column `a_b`.
    pub const COLUMN_A_B: &'static str = "a_b";
    /// Name of the column `aB`.
    pub const COLUMN_A_B2: &'static str = "aB";
    /// Name of the column `A_B`.
    pub const COLUMN_A_B3: &'static str = "A_B";
    /// Name of the column `a b`.
    pub const COLUMN_A_B4: &'static str = "a b";
    /// Name of the column `a__b`.
    pub const COLUMN_A_B5: &'static str = "a__b";
    /// Name of the column `ab`.
    pub const COLUMN_AB: &'static str = "ab";
    /// Name of the column `AB`.
    pub const COLUMN_AB2: &'static str = "AB";
    /// Name of the column `Ab`.
    pub const COLUMN_AB3: &'static str = "Ab";
    /// Name of the column `1st`.
    pub const COLUMN__1ST: &'static str = "1st";
    /// Name of the column `1 st`.
    pub const COLUMN__1_ST: &'static str = "1 st";
    /// Name of the column `42`.
    pub const COLUMN_N42: &'static str = "42";
    /// Name of the column `4_2`.
    pub const COLUMN_N4_2: &'static str = "4_2";
    /// Name of the column `🙂`.
    pub const COLUMN_SLIGHT_SMILE: &'static str = "🙂";
    /// Name of the column `🙃`.
    pub const COLUMN_UPSIDE_DOWN: &'static str = "🙃";
    /// Name of the column `é`.
    pub const COLUMN_É: &'static str = "é";
    /// Name of the column `É`.
    pub const COLUMN_É2: &'static str = "É";
    /// Name of the column `漢字`.
    pub const COLUMN_HAN_ZI: &'static str = "漢字";
    /// Name of the column nothing.
    pub const COLUMN_UNNAMED3: &'static str = " ";
    /// Name of the column `''`.
    pub const COLUMN_UNNAMED4: &'static str = "''";
    /// Name of the column `"`.
    pub const COLUMN_UNNAMED5: &'static str = "\"";
    /// Name of the column `\`.
    pub const COLUMN_UNNAMED6: &'static str = "\\";
    /// Name of the column `{}`.
    pub const COLUMN_UNNAMED7: &'static str = "{}";
    /// Name of the column `%`.
    pub const COLUMN_UNNAMED8: &'static str = "%";
    /// Name of the column `row`.
    pub const COLUMN_ROW: &'static str = "row";
    /// Name of the column `result`.
    pub const COLUMN_RESULT: &'static str = "result";
    /// Name of the column `option`.
    pub const COLUMN_OPTION: &'static str = "option";
    /// Name of the column `none`.
    pub const COLUMN_NONE: &'static str = "none";
    /// Name of the column `some`.
    pub const COLUMN_SOME: &'static str = "some";
    /// Name of the column `ok`.
    pub const COLUMN_OK: &'static str = "ok";
    /// Name of the column `err`.
    pub const COLUMN_ERR: &'static str = "err";
    /// Name of the column `from`.
    pub const COLUMN_FROM: &'static str = "from";
    /// Name of the column `new`.
    pub const COLUMN_NEW: &'static str = "new";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `select`.
    pub const COLUMN_SELECT: &'static str = "select";
    /// Name of the column `find`.
    pub const COLUMN_FIND: &'static str = "find";
    /// Name of the column `drivers`.
    pub const COLUMN_DRIVERS: &'static str = "drivers";
    /// Name of the column `relation`.
    pub const COLUMN_RELATION: &'static str = "relation";
    /// Name of the column `rows`.
    pub const COLUMN_ROWS: &'static str = "rows";
    /// Name of the column `types`.
    pub const COLUMN_TYPES: &'static str = "types";
    /// Name of the column `values`.
    pub const COLUMN_VALUES: &'static str = "values";
    /// Name of the column `key`.
    pub const COLUMN_KEY: &'static str = "key";
    /// Name of the column `statement`.
    pub const COLUMN_STATEMENT: &'static str = "statement";
    /// Name of the column `arguments`.
    pub const COLUMN_ARGUMENTS: &'static str = "arguments";
    /// Name of the column `parameters`.
    pub const COLUMN_PARAMETERS: &'static str = "parameters";
    /// Name of the column `value`.
    pub const COLUMN_VALUE: &'static str = "value";
    /// Name of the column `f`.
    pub const COLUMN_F: &'static str = "f";
    /// Name of the column `form`.
    pub const COLUMN_FORM: &'static str = "form";
    /// Name of the column `serializer`.
    pub const COLUMN_SERIALIZER: &'static str = "serializer";
    /// Name of the column `__serializer`.
    pub const COLUMN_SERIALIZER2: &'static str = "__serializer";
    /// Name of the column `__field0`.
    pub const COLUMN_FIELD0: &'static str = "__field0";
    /// Name of the column `default`.
    pub const COLUMN_DEFAULT: &'static str = "default";
    /// Name of the column `column_a`.
    pub const COLUMN_COLUMN_A: &'static str = "column_a";
    /// Name of the column `by_id`.
    pub const COLUMN_BY_ID: &'static str = "by_id";
    /// Name of the column `i64`.
    pub const COLUMN_I64: &'static str = "i64";
    /// Name of the column `str`.
    pub const COLUMN_STR: &'static str = "str";
    /// Name of the column `bool`.
    pub const COLUMN_BOOL: &'static str = "bool";
    /// Name of the column `u8`.
    pub const COLUMN_U8: &'static str = "u8";
    /// Name of the column `std`.
    pub const COLUMN_STD: &'static str = "std";
    /// Name of the column `sqlx`.
    pub const COLUMN_SQLX: &'static str = "sqlx";
    /// Name of the column `serde`.
    pub const COLUMN_SERDE: &'static str = "serde";
    /// Name of the column `core`.
    pub const COLUMN_CORE: &'static str = "core";
    /// Name of the column `number`.
    pub const COLUMN_NUMBER: &'static str = "number";
    /// Name of the column `self_`.
    pub const COLUMN_SELF3: &'static str = "self_";
    /// Name of the column `crate_`.
    pub const COLUMN_CRATE2: &'static str = "crate_";
    /// Name of the column `type_`.
    pub const COLUMN_TYPE2: &'static str = "type_";
    /// Name of the column `lost`.
    pub const COLUMN_LOST: &'static str = "lost";
    /// Name of the column `column`.
    pub const COLUMN_COLUMN: &'static str = "column";
    /// Name of the column `formatter`.
    pub const COLUMN_FORMATTER: &'static str = "formatter";
    /// Name of the column `driver`.
    pub const COLUMN_DRIVER: &'static str = "driver";
    /// Name of the column `uuid`.
    pub const COLUMN_UUID: &'static str = "uuid";
    /// Name of the column `tokio_postgres`.
    pub const COLUMN_TOKIO_POSTGRES: &'static str = "tokio_postgres";
    /// Name of the column `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    pub const COLUMN_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX: &'static str = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
    /// Name of the column `XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`.
    pub const COLUMN_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX2: &'static str = "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX";
    /// Name of the column `​`.
    pub const COLUMN_UNNAMED9: &'static str = "\u{200b}";
    /// Name of the column nothing.
    pub const COLUMN_UNNAMED10: &'static str = "\u{202e}";
    /// Name of the column nothing.
    pub const COLUMN_UNNAMED11: &'static str = "\n";
    /// Name of the column `a b`.
    pub const COLUMN_A_B6: &'static str = "a\nb";
    /// Name of the column `Straße`.
    pub const COLUMN_STRASSE: &'static str = "Straße";
    /// Name of the column `strasse`.
    pub const COLUMN_STRASSE2: &'static str = "strasse";
    /// Name of the column `µ`.
    pub const COLUMN_U: &'static str = "µ";
    /// Name of the column `ÿ`.
    pub const COLUMN_Y: &'static str = "ÿ";
    /// Name of the column `æ`.
    pub const COLUMN_AE: &'static str = "æ";
    /// Name of the column `ß`.
    pub const COLUMN_SS: &'static str = "ß";
    /// Name of the column `ẞ`.
    pub const COLUMN_SS2: &'static str = "ẞ";
    /// Name of the column `ǅ`.
    pub const COLUMN_DZ: &'static str = "ǅ";
    /// Name of the column `ﬁ`.
    pub const COLUMN_FI: &'static str = "ﬁ";
    /// Name of the column `0`.
    pub const COLUMN_N0: &'static str = "0";
    /// Name of the column `00`.
    pub const COLUMN_N00: &'static str = "00";
    /// Name of the column `-0`.
    pub const COLUMN_N0_2: &'static str = "-0";
}

impl relation::Relation for AllOptional {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "all_optional";
    const COLUMNS: &'static [&'static str] = &[
        "type",
        "self",
        "Self",
        "crate",
        "super",
        "_",
        "__",
        "async",
        "await",
        "gen",
        "try",
        "box",
        "dyn",
        "union",
        "static",
        "r#type",
        "a_b",
        "aB",
        "A_B",
        "a b",
        "a__b",
        "ab",
        "AB",
        "Ab",
        "1st",
        "1 st",
        "42",
        "4_2",
        "🙂",
        "🙃",
        "é",
        "É",
        "漢字",
        " ",
        "''",
        "\"",
        "\\",
        "{}",
        "%",
        "row",
        "result",
        "option",
        "none",
        "some",
        "ok",
        "err",
        "from",
        "new",
        "id",
        "select",
        "find",
        "drivers",
        "relation",
        "rows",
        "types",
        "values",
        "key",
        "statement",
        "arguments",
        "parameters",
        "value",
        "f",
        "form",
        "serializer",
        "__serializer",
        "__field0",
        "default",
        "column_a",
        "by_id",
        "i64",
        "str",
        "bool",
        "u8",
        "std",
        "sqlx",
        "serde",
        "core",
        "number",
        "self_",
        "crate_",
        "type_",
        "lost",
        "column",
        "formatter",
        "driver",
        "uuid",
        "tokio_postgres",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
        "\u{200b}",
        "\u{202e}",
        "\n",
        "a\nb",
        "Straße",
        "strasse",
        "µ",
        "ÿ",
        "æ",
        "ß",
        "ẞ",
        "ǅ",
        "ﬁ",
        "0",
        "00",
        "-0",
    ];
    const SELECT: &'static str = "SELECT type, self, \"Self\", crate, super, _, __, async, await, gen, try, box, dyn, \"union\", \
         static, \"r#type\", a_b, \"aB\", \"A_B\", \"a b\", a__b, ab, \"AB\", \"Ab\", \"1st\", \"1 st\", \"42\", \
         \"4_2\", \"🙂\", \"🙃\", \"é\", \"É\", \"漢字\", \" \", \"''\", \"\"\"\", \"\\\", \"{}\", \"%\", \"row\", \
         result, option, \"none\", \"some\", ok, err, \"from\", new, id, \"select\", find, drivers, \
         relation, rows, types, \"values\", key, statement, arguments, parameters, value, f, form, \
         serializer, __serializer, __field0, \"default\", column_a, by_id, i64, str, bool, u8, std, \
         sqlx, serde, core, number, self_, crate_, type_, lost, \"column\", formatter, driver, uuid, \
         tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\", \"\u{200b}\", \"\u{202e}\", \"\n\", \
         \"a\nb\", \"Straße\", strasse, \"µ\", \"ÿ\", \"æ\", \"ß\", \"ẞ\", \"ǅ\", \"ﬁ\", \"0\", \"00\", \"-0\" \
         FROM names.all_optional";
}

impl relation::Table for AllOptional {
    type New = NewAllOptional;
    type Patch = AllOptionalPatch;
    const INSERT: &'static str = "INSERT INTO names.all_optional \
         (type, self, \"Self\", crate, super, _, __, async, await, gen, try, box, dyn, \"union\", \
         static, \"r#type\", a_b, \"aB\", \"A_B\", \"a b\", a__b, ab, \"AB\", \"Ab\", \"1st\", \"1 st\", \"42\", \
         \"4_2\", \"🙂\", \"🙃\", \"é\", \"É\", \"漢字\", \" \", \"''\", \"\"\"\", \"\\\", \"{}\", \"%\", \"row\", \
         result, option, \"none\", \"some\", ok, err, \"from\", new, id, \"select\", find, drivers, \
         relation, rows, types, \"values\", key, statement, arguments, parameters, value, f, form, \
         serializer, __serializer, __field0, \"default\", column_a, by_id, i64, str, bool, u8, std, \
         sqlx, serde, core, number, self_, crate_, type_, lost, \"column\", formatter, driver, uuid, \
         tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\", \"\u{200b}\", \"\u{202e}\", \"\n\", \
         \"a\nb\", \"Straße\", strasse, \"µ\", \"ÿ\", \"æ\", \"ß\", \"ẞ\", \"ǅ\", \"ﬁ\", \"0\", \"00\", \"-0\") \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, \
         $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, \
         $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47, $48, $49, $50, $51, $52, $53, $54, \
         $55, $56, $57, $58, $59, $60, $61, $62, $63, $64, $65, $66, $67, $68, $69, $70, $71, $72, \
         $73, $74, $75, $76, $77, $78, $79, $80, $81, $82, $83, $84, $85, $86, $87, $88, $89, $90, \
         $91, $92, $93, $94, $95, $96, $97, $98, $99, $100, $101, $102, $103, $104, $105) \
         RETURNING type, self, \"Self\", crate, super, _, __, async, await, gen, try, box, dyn, \
         \"union\", static, \"r#type\", a_b, \"aB\", \"A_B\", \"a b\", a__b, ab, \"AB\", \"Ab\", \"1st\", \"1 st\", \
         \"42\", \"4_2\", \"🙂\", \"🙃\", \"é\", \"É\", \"漢字\", \" \", \"''\", \"\"\"\", \"\\\", \"{}\", \"%\", \"row\", \
         result, option, \"none\", \"some\", ok, err, \"from\", new, id, \"select\", find, drivers, \
         relation, rows, types, \"values\", key, statement, arguments, parameters, value, f, form, \
         serializer, __serializer, __field0, \"default\", column_a, by_id, i64, str, bool, u8, std, \
         sqlx, serde, core, number, self_, crate_, type_, lost, \"column\", formatter, driver, uuid, \
         tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\", \"\u{200b}\", \"\u{202e}\", \"\n\", \
         \"a\nb\", \"Straße\", strasse, \"µ\", \"ÿ\", \"æ\", \"ß\", \"ẞ\", \"ǅ\", \"ﬁ\", \"0\", \"00\", \"-0\"";
}

rows::row!(
    AllOptional { r#type = "type", self_ = "self", self2 = "Self", crate_ = "crate",
    super_ = "super", unnamed = "_", unnamed2 = "__", r#async = "async", r#await =
    "await", r#gen = "gen", r#try = "try", r#box = "box", r#dyn = "dyn", union = "union",
    r#static = "static", r_type = "r#type", a_b = "a_b", a_b2 = "aB", a_b3 = "A_B", a_b4
    = "a b", a_b5 = "a__b", ab = "ab", ab2 = "AB", ab3 = "Ab", _1st = "1st", _1_st =
    "1 st", n42 = "42", n4_2 = "4_2", slight_smile = "🙂", upside_down = "🙃", é =
    "é", é2 = "É", han_zi = "漢字", unnamed3 = " ", unnamed4 = "''", unnamed5 =
    "\"", unnamed6 = "\\", unnamed7 = "{}", unnamed8 = "%", row = "row", result =
    "result", option = "option", none = "none", some = "some", ok = "ok", err = "err",
    from = "from", new = "new", id = "id", select = "select", find = "find", drivers =
    "drivers", relation = "relation", rows = "rows", types = "types", values = "values",
    key = "key", statement = "statement", arguments = "arguments", parameters =
    "parameters", value = "value", f = "f", form = "form", serializer = "serializer",
    serializer2 = "__serializer", field0 = "__field0", default = "default", column_a =
    "column_a", by_id = "by_id", i64 = "i64", str = "str", bool = "bool", u8 = "u8", std
    = "std", sqlx = "sqlx", serde = "serde", core = "core", number = "number", self3 =
    "self_", crate2 = "crate_", type2 = "type_", lost = "lost", column = "column",
    formatter = "formatter", driver = "driver", uuid = "uuid", tokio_postgres =
    "tokio_postgres", xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx =
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2 =
    "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX", unnamed9 =
    "\u{200b}", unnamed10 = "\u{202e}", unnamed11 = "\n", a_b6 = "a\nb", strasse =
    "Straße", strasse2 = "strasse", u = "µ", y = "ÿ", ae = "æ", ss = "ß", ss2 =
    "ẞ", dz = "ǅ", fi = "ﬁ", n0 = "0", n00 = "00", n0_2 = "-0" }
);

/// A row to insert into `names.all_optional`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAllOptional {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub r#type: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "self"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub self_: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "Self"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub self2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "crate"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub crate_: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "super"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub super_: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "_"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "__"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub r#async: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub r#await: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub r#gen: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub r#try: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub r#box: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub r#dyn: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub union: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub r#static: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "r#type"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub r_type: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_b: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "aB"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_b2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "A_B"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_b3: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "a b"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_b4: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "a__b"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_b5: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ab: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "AB"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub ab2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "Ab"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub ab3: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "1st"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub _1st: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "1 st"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub _1_st: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "42"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub n42: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "4_2"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub n4_2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "🙂"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub slight_smile: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "🙃"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub upside_down: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub é: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "É"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub é2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "漢字"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub han_zi: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = " "))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed3: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "''"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed4: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "\""))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed5: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "\\"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed6: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "{}"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed7: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "%"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed8: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub row: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub result: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub option: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub none: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub some: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ok: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub err: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub from: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub new: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub select: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub find: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub drivers: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub relation: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub rows: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub types: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub values: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub key: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub statement: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub arguments: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub parameters: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub value: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub f: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub form: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub serializer: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "__serializer"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub serializer2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "__field0"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub field0: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub default: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_a: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub by_id: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub i64: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub str: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub bool: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub u8: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub std: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sqlx: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub serde: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub core: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub number: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "self_"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub self3: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "crate_"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub crate2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "type_"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub type2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub lost: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub formatter: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub driver: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub uuid: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tokio_postgres: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Option<String>,
    /// `text`.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX")
    )]
    #[cfg_attr(feature = "serde", serde(default))]
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "\u{200b}"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed9: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "\u{202e}"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed10: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "\n"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed11: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "a\nb"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_b6: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "Straße"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub strasse: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "strasse"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub strasse2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "µ"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub u: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "ÿ"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub y: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "æ"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub ae: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "ß"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub ss: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "ẞ"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub ss2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "ǅ"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub dz: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "ﬁ"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub fi: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "0"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub n0: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "00"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub n00: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "-0"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub n0_2: Option<String>,
}

impl relation::NewRow for NewAllOptional {
    type Row = AllOptional;
}

rows::parameters!(
    NewAllOptional { r#type, self_, self2, crate_, super_, unnamed, unnamed2, r#async,
    r#await, r#gen, r#try, r#box, r#dyn, union, r#static, r_type, a_b, a_b2, a_b3, a_b4,
    a_b5, ab, ab2, ab3, _1st, _1_st, n42, n4_2, slight_smile, upside_down, é, é2,
    han_zi, unnamed3, unnamed4, unnamed5, unnamed6, unnamed7, unnamed8, row, result,
    option, none, some, ok, err, from, new, id, select, find, drivers, relation, rows,
    types, values, key, statement, arguments, parameters, value, f, form, serializer,
    serializer2, field0, default, column_a, by_id, i64, str, bool, u8, std, sqlx, serde,
    core, number, self3, crate2, type2, lost, column, formatter, driver, uuid,
    tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2, unnamed9,
    unnamed10, unnamed11, a_b6, strasse, strasse2, u, y, ae, ss, ss2, dz, fi, n0, n00,
    n0_2 }
);

/// Changes to a row of `names.all_optional`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AllOptionalPatch {
    /// The new [`type`](AllOptional::type).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#type: Option<Option<String>>,
    /// The new [`self_`](AllOptional::self_).
    #[cfg_attr(feature = "serde", serde(rename = "self"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub self_: Option<Option<String>>,
    /// The new [`self2`](AllOptional::self2).
    #[cfg_attr(feature = "serde", serde(rename = "Self"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub self2: Option<Option<String>>,
    /// The new [`crate_`](AllOptional::crate_).
    #[cfg_attr(feature = "serde", serde(rename = "crate"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub crate_: Option<Option<String>>,
    /// The new [`super_`](AllOptional::super_).
    #[cfg_attr(feature = "serde", serde(rename = "super"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub super_: Option<Option<String>>,
    /// The new [`unnamed`](AllOptional::unnamed).
    #[cfg_attr(feature = "serde", serde(rename = "_"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed: Option<Option<String>>,
    /// The new [`unnamed2`](AllOptional::unnamed2).
    #[cfg_attr(feature = "serde", serde(rename = "__"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed2: Option<Option<String>>,
    /// The new [`async`](AllOptional::async).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#async: Option<Option<String>>,
    /// The new [`await`](AllOptional::await).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#await: Option<Option<String>>,
    /// The new [`gen`](AllOptional::gen).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#gen: Option<Option<String>>,
    /// The new [`try`](AllOptional::try).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#try: Option<Option<String>>,
    /// The new [`box`](AllOptional::box).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#box: Option<Option<String>>,
    /// The new [`dyn`](AllOptional::dyn).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#dyn: Option<Option<String>>,
    /// The new [`union`](AllOptional::union).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub union: Option<Option<String>>,
    /// The new [`static`](AllOptional::static).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#static: Option<Option<String>>,
    /// The new [`r_type`](AllOptional::r_type).
    #[cfg_attr(feature = "serde", serde(rename = "r#type"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r_type: Option<Option<String>>,
    /// The new [`a_b`](AllOptional::a_b).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_b: Option<Option<String>>,
    /// The new [`a_b2`](AllOptional::a_b2).
    #[cfg_attr(feature = "serde", serde(rename = "aB"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_b2: Option<Option<String>>,
    /// The new [`a_b3`](AllOptional::a_b3).
    #[cfg_attr(feature = "serde", serde(rename = "A_B"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_b3: Option<Option<String>>,
    /// The new [`a_b4`](AllOptional::a_b4).
    #[cfg_attr(feature = "serde", serde(rename = "a b"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_b4: Option<Option<String>>,
    /// The new [`a_b5`](AllOptional::a_b5).
    #[cfg_attr(feature = "serde", serde(rename = "a__b"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_b5: Option<Option<String>>,
    /// The new [`ab`](AllOptional::ab).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ab: Option<Option<String>>,
    /// The new [`ab2`](AllOptional::ab2).
    #[cfg_attr(feature = "serde", serde(rename = "AB"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ab2: Option<Option<String>>,
    /// The new [`ab3`](AllOptional::ab3).
    #[cfg_attr(feature = "serde", serde(rename = "Ab"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ab3: Option<Option<String>>,
    /// The new [`_1st`](AllOptional::_1st).
    #[cfg_attr(feature = "serde", serde(rename = "1st"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub _1st: Option<Option<String>>,
    /// The new [`_1_st`](AllOptional::_1_st).
    #[cfg_attr(feature = "serde", serde(rename = "1 st"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub _1_st: Option<Option<String>>,
    /// The new [`n42`](AllOptional::n42).
    #[cfg_attr(feature = "serde", serde(rename = "42"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub n42: Option<Option<String>>,
    /// The new [`n4_2`](AllOptional::n4_2).
    #[cfg_attr(feature = "serde", serde(rename = "4_2"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub n4_2: Option<Option<String>>,
    /// The new [`slight_smile`](AllOptional::slight_smile).
    #[cfg_attr(feature = "serde", serde(rename = "🙂"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub slight_smile: Option<Option<String>>,
    /// The new [`upside_down`](AllOptional::upside_down).
    #[cfg_attr(feature = "serde", serde(rename = "🙃"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub upside_down: Option<Option<String>>,
    /// The new [`é`](AllOptional::é).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub é: Option<Option<String>>,
    /// The new [`é2`](AllOptional::é2).
    #[cfg_attr(feature = "serde", serde(rename = "É"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub é2: Option<Option<String>>,
    /// The new [`han_zi`](AllOptional::han_zi).
    #[cfg_attr(feature = "serde", serde(rename = "漢字"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub han_zi: Option<Option<String>>,
    /// The new [`unnamed3`](AllOptional::unnamed3).
    #[cfg_attr(feature = "serde", serde(rename = " "))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed3: Option<Option<String>>,
    /// The new [`unnamed4`](AllOptional::unnamed4).
    #[cfg_attr(feature = "serde", serde(rename = "''"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed4: Option<Option<String>>,
    /// The new [`unnamed5`](AllOptional::unnamed5).
    #[cfg_attr(feature = "serde", serde(rename = "\""))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed5: Option<Option<String>>,
    /// The new [`unnamed6`](AllOptional::unnamed6).
    #[cfg_attr(feature = "serde", serde(rename = "\\"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed6: Option<Option<String>>,
    /// The new [`unnamed7`](AllOptional::unnamed7).
    #[cfg_attr(feature = "serde", serde(rename = "{}"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed7: Option<Option<String>>,
    /// The new [`unnamed8`](AllOptional::unnamed8).
    #[cfg_attr(feature = "serde", serde(rename = "%"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed8: Option<Option<String>>,
    /// The new [`row`](AllOptional::row).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub row: Option<Option<String>>,
    /// The new [`result`](AllOptional::result).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub result: Option<Option<String>>,
    /// The new [`option`](AllOptional::option).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub option: Option<Option<String>>,
    /// The new [`none`](AllOptional::none).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub none: Option<Option<String>>,
    /// The new [`some`](AllOptional::some).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub some: Option<Option<String>>,
    /// The new [`ok`](AllOptional::ok).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ok: Option<Option<String>>,
    /// The new [`err`](AllOptional::err).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub err: Option<Option<String>>,
    /// The new [`from`](AllOptional::from).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub from: Option<Option<String>>,
    /// The new [`new`](AllOptional::new).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub new: Option<Option<String>>,
    /// The new [`id`](AllOptional::id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub id: Option<Option<String>>,
    /// The new [`select`](AllOptional::select).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub select: Option<Option<String>>,
    /// The new [`find`](AllOptional::find).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub find: Option<Option<String>>,
    /// The new [`drivers`](AllOptional::drivers).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub drivers: Option<Option<String>>,
    /// The new [`relation`](AllOptional::relation).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub relation: Option<Option<String>>,
    /// The new [`rows`](AllOptional::rows).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub rows: Option<Option<String>>,
    /// The new [`types`](AllOptional::types).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub types: Option<Option<String>>,
    /// The new [`values`](AllOptional::values).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub values: Option<Option<String>>,
    /// The new [`key`](AllOptional::key).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub key: Option<Option<String>>,
    /// The new [`statement`](AllOptional::statement).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub statement: Option<Option<String>>,
    /// The new [`arguments`](AllOptional::arguments).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub arguments: Option<Option<String>>,
    /// The new [`parameters`](AllOptional::parameters).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub parameters: Option<Option<String>>,
    /// The new [`value`](AllOptional::value).
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
    /// The new [`f`](AllOptional::f).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub f: Option<Option<String>>,
    /// The new [`form`](AllOptional::form).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub form: Option<Option<String>>,
    /// The new [`serializer`](AllOptional::serializer).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub serializer: Option<Option<String>>,
    /// The new [`serializer2`](AllOptional::serializer2).
    #[cfg_attr(feature = "serde", serde(rename = "__serializer"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub serializer2: Option<Option<String>>,
    /// The new [`field0`](AllOptional::field0).
    #[cfg_attr(feature = "serde", serde(rename = "__field0"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub field0: Option<Option<String>>,
    /// The new [`default`](AllOptional::default).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub default: Option<Option<String>>,
    /// The new [`column_a`](AllOptional::column_a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_a: Option<Option<String>>,
    /// The new [`by_id`](AllOptional::by_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub by_id: Option<Option<String>>,
    /// The new [`i64`](AllOptional::i64).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub i64: Option<Option<String>>,
    /// The new [`str`](AllOptional::str).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub str: Option<Option<String>>,
    /// The new [`bool`](AllOptional::bool).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub bool: Option<Option<String>>,
    /// The new [`u8`](AllOptional::u8).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub u8: Option<Option<String>>,
    /// The new [`std`](AllOptional::std).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub std: Option<Option<String>>,
    /// The new [`sqlx`](AllOptional::sqlx).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sqlx: Option<Option<String>>,
    /// The new [`serde`](AllOptional::serde).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub serde: Option<Option<String>>,
    /// The new [`core`](AllOptional::core).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub core: Option<Option<String>>,
    /// The new [`number`](AllOptional::number).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub number: Option<Option<String>>,
    /// The new [`self3`](AllOptional::self3).
    #[cfg_attr(feature = "serde", serde(rename = "self_"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub self3: Option<Option<String>>,
    /// The new [`crate2`](AllOptional::crate2).
    #[cfg_attr(feature = "serde", serde(rename = "crate_"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub crate2: Option<Option<String>>,
    /// The new [`type2`](AllOptional::type2).
    #[cfg_attr(feature = "serde", serde(rename = "type_"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub type2: Option<Option<String>>,
    /// The new [`lost`](AllOptional::lost).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub lost: Option<Option<String>>,
    /// The new [`column`](AllOptional::column).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column: Option<Option<String>>,
    /// The new [`formatter`](AllOptional::formatter).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub formatter: Option<Option<String>>,
    /// The new [`driver`](AllOptional::driver).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub driver: Option<Option<String>>,
    /// The new [`uuid`](AllOptional::uuid).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub uuid: Option<Option<String>>,
    /// The new [`tokio_postgres`](AllOptional::tokio_postgres).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub tokio_postgres: Option<Option<String>>,
    /// The new [`xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`](AllOptional::xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Option<
        Option<String>,
    >,
    /// The new [`xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2`](AllOptional::xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2).
    #[cfg_attr(
        feature = "serde",
        serde(rename = "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX")
    )]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2: Option<
        Option<String>,
    >,
    /// The new [`unnamed9`](AllOptional::unnamed9).
    #[cfg_attr(feature = "serde", serde(rename = "\u{200b}"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed9: Option<Option<String>>,
    /// The new [`unnamed10`](AllOptional::unnamed10).
    #[cfg_attr(feature = "serde", serde(rename = "\u{202e}"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed10: Option<Option<String>>,
    /// The new [`unnamed11`](AllOptional::unnamed11).
    #[cfg_attr(feature = "serde", serde(rename = "\n"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed11: Option<Option<String>>,
    /// The new [`a_b6`](AllOptional::a_b6).
    #[cfg_attr(feature = "serde", serde(rename = "a\nb"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_b6: Option<Option<String>>,
    /// The new [`strasse`](AllOptional::strasse).
    #[cfg_attr(feature = "serde", serde(rename = "Straße"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub strasse: Option<Option<String>>,
    /// The new [`strasse2`](AllOptional::strasse2).
    #[cfg_attr(feature = "serde", serde(rename = "strasse"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub strasse2: Option<Option<String>>,
    /// The new [`u`](AllOptional::u).
    #[cfg_attr(feature = "serde", serde(rename = "µ"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub u: Option<Option<String>>,
    /// The new [`y`](AllOptional::y).
    #[cfg_attr(feature = "serde", serde(rename = "ÿ"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub y: Option<Option<String>>,
    /// The new [`ae`](AllOptional::ae).
    #[cfg_attr(feature = "serde", serde(rename = "æ"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ae: Option<Option<String>>,
    /// The new [`ss`](AllOptional::ss).
    #[cfg_attr(feature = "serde", serde(rename = "ß"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ss: Option<Option<String>>,
    /// The new [`ss2`](AllOptional::ss2).
    #[cfg_attr(feature = "serde", serde(rename = "ẞ"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ss2: Option<Option<String>>,
    /// The new [`dz`](AllOptional::dz).
    #[cfg_attr(feature = "serde", serde(rename = "ǅ"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub dz: Option<Option<String>>,
    /// The new [`fi`](AllOptional::fi).
    #[cfg_attr(feature = "serde", serde(rename = "ﬁ"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub fi: Option<Option<String>>,
    /// The new [`n0`](AllOptional::n0).
    #[cfg_attr(feature = "serde", serde(rename = "0"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub n0: Option<Option<String>>,
    /// The new [`n00`](AllOptional::n00).
    #[cfg_attr(feature = "serde", serde(rename = "00"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub n00: Option<Option<String>>,
    /// The new [`n0_2`](AllOptional::n0_2).
    #[cfg_attr(feature = "serde", serde(rename = "-0"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub n0_2: Option<Option<String>>,
}

impl relation::Patch for AllOptionalPatch {
    type Row = AllOptional;
}

rows::parameters!(
    AllOptionalPatch { [r#type], [self_], [self2], [crate_], [super_], [unnamed],
    [unnamed2], [r#async], [r#await], [r#gen], [r#try], [r#box], [r#dyn], [union],
    [r#static], [r_type], [a_b], [a_b2], [a_b3], [a_b4], [a_b5], [ab], [ab2], [ab3],
    [_1st], [_1_st], [n42], [n4_2], [slight_smile], [upside_down], [é], [é2], [han_zi],
    [unnamed3], [unnamed4], [unnamed5], [unnamed6], [unnamed7], [unnamed8], [row],
    [result], [option], [none], [some], [ok], [err], [from], [new], [id], [select],
    [find], [drivers], [relation], [rows], [types], [values], [key], [statement],
    [arguments], [parameters], [value], [f], [form], [serializer], [serializer2],
    [field0], [default], [column_a], [by_id], [i64], [str], [bool], [u8], [std], [sqlx],
    [serde], [core], [number], [self3], [crate2], [type2], [lost], [column], [formatter],
    [driver], [uuid], [tokio_postgres],
    [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx],
    [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2], [unnamed9],
    [unnamed10], [unnamed11], [a_b6], [strasse], [strasse2], [u], [y], [ae], [ss], [ss2],
    [dz], [fi], [n0], [n00], [n0_2] }
);

/// A row of `names.boxes`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Boxes {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Boxes {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Boxes {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "boxes";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.boxes";
}

impl relation::Table for Boxes {
    type New = NewBoxes;
    type Patch = BoxesPatch;
    const INSERT: &'static str = "INSERT INTO names.boxes \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Boxes { a = "a", b = "b" });

/// A row to insert into `names.boxes`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewBoxes {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewBoxes {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewBoxes {
    type Row = Boxes;
}

rows::parameters!(NewBoxes { a, b });

/// Changes to a row of `names.boxes`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BoxesPatch {
    /// The new [`a`](Boxes::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](Boxes::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for BoxesPatch {
    type Row = Boxes;
}

rows::parameters!(BoxesPatch { [a], [b] });

/// A row of `names.columns of odd names`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ColumnsOfOddName {
    /// Identifies the row together with the rest of the key: `integer`.
    pub r#type: i32,
    /// Identifies the row together with the rest of the key: `text`.
    #[cfg_attr(feature = "serde", serde(rename = "self"))]
    pub self_: String,
    /// Identifies the row together with the rest of the key: `text`.
    #[cfg_attr(feature = "serde", serde(rename = "Self"))]
    pub self2: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "crate"))]
    pub crate_: i64,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "super"))]
    pub super_: Option<String>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "_"))]
    pub unnamed: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "__"))]
    pub unnamed2: Option<String>,
    /// `text`.
    pub r#async: String,
    /// `bigint`, `1` by default.
    pub r#await: i64,
    /// `text`, empty by default.
    pub r#gen: Option<String>,
    /// `integer`.
    pub r#try: Option<i32>,
    /// `text`.
    pub r#box: Option<String>,
    /// `text`.
    pub r#dyn: String,
    /// `bigint`, `1` by default.
    pub union: i64,
    /// `text`, empty by default.
    pub r#static: Option<String>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "r#type"))]
    pub r_type: Option<i32>,
    /// `text`.
    pub a_b: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "aB"))]
    pub a_b2: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "A_B"))]
    pub a_b3: i64,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "a b"))]
    pub a_b4: Option<String>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "a__b"))]
    pub a_b5: Option<i32>,
    /// `text`.
    pub ab: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "AB"))]
    pub ab2: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "Ab"))]
    pub ab3: i64,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "1st"))]
    pub _1st: Option<String>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "1 st"))]
    pub _1_st: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "42"))]
    pub n42: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "4_2"))]
    pub n4_2: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "🙂"))]
    pub slight_smile: i64,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "🙃"))]
    pub upside_down: Option<String>,
    /// `integer`.
    pub é: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "É"))]
    pub é2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "漢字"))]
    pub han_zi: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = " "))]
    pub unnamed3: i64,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "''"))]
    pub unnamed4: Option<String>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "\""))]
    pub unnamed5: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "\\"))]
    pub unnamed6: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "{}"))]
    pub unnamed7: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "%"))]
    pub unnamed8: i64,
    /// `text`, empty by default.
    pub row: Option<String>,
    /// `integer`.
    pub result: Option<i32>,
    /// `text`.
    pub option: Option<String>,
    /// `text`.
    pub none: String,
    /// `bigint`, `1` by default.
    pub some: i64,
    /// `text`, empty by default.
    pub ok: Option<String>,
    /// `integer`.
    pub err: Option<i32>,
    /// `text`.
    pub from: Option<String>,
    /// `text`.
    pub new: String,
    /// `bigint`, `1` by default.
    pub id: i64,
    /// `text`, empty by default.
    pub select: Option<String>,
    /// `integer`.
    pub find: Option<i32>,
    /// `text`.
    pub drivers: Option<String>,
    /// `text`.
    pub relation: String,
    /// `bigint`, `1` by default.
    pub rows: i64,
    /// `text`, empty by default.
    pub types: Option<String>,
    /// `integer`.
    pub values: Option<i32>,
    /// `text`.
    pub key: Option<String>,
    /// `text`.
    pub statement: String,
    /// `bigint`, `1` by default.
    pub arguments: i64,
    /// `text`, empty by default.
    pub parameters: Option<String>,
    /// `integer`.
    pub value: Option<i32>,
    /// `text`.
    pub f: Option<String>,
    /// `text`.
    pub form: String,
    /// `bigint`, `1` by default.
    pub serializer: i64,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "__serializer"))]
    pub serializer2: Option<String>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "__field0"))]
    pub field0: Option<i32>,
    /// `text`.
    pub default: Option<String>,
    /// `text`.
    pub column_a: String,
    /// `bigint`, `1` by default.
    pub by_id: i64,
    /// `text`, empty by default.
    pub i64: Option<String>,
    /// `integer`.
    pub str: Option<i32>,
    /// `text`.
    pub bool: Option<String>,
    /// `text`.
    pub u8: String,
    /// `bigint`, `1` by default.
    pub std: i64,
    /// `text`, empty by default.
    pub sqlx: Option<String>,
    /// `integer`.
    pub serde: Option<i32>,
    /// `text`.
    pub core: Option<String>,
    /// `text`.
    pub number: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "self_"))]
    pub self3: i64,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "crate_"))]
    pub crate2: Option<String>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "type_"))]
    pub type2: Option<i32>,
    /// `text`.
    pub lost: Option<String>,
    /// `text`.
    pub column: String,
    /// `bigint`, `1` by default.
    pub formatter: i64,
    /// `text`, empty by default.
    pub driver: Option<String>,
    /// `integer`.
    pub uuid: Option<i32>,
    /// `text`.
    pub tokio_postgres: Option<String>,
    /// `text`.
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX")
    )]
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2: i64,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "\u{200b}"))]
    pub unnamed9: Option<String>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "\u{202e}"))]
    pub unnamed10: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "\n"))]
    pub unnamed11: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "a\nb"))]
    pub a_b6: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "Straße"))]
    pub strasse: i64,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "strasse"))]
    pub strasse2: Option<String>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "µ"))]
    pub u: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "ÿ"))]
    pub y: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "æ"))]
    pub ae: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "ß"))]
    pub ss: i64,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "ẞ"))]
    pub ss2: Option<String>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "ǅ"))]
    pub dz: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "ﬁ"))]
    pub fi: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "0"))]
    pub n0: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "00"))]
    pub n00: i64,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "-0"))]
    pub n0_2: Option<String>,
}

impl ColumnsOfOddName {
    /// Name of the column `type`.
    pub const COLUMN_TYPE: &'static str = "type";
    /// Name of the column `self`.
    pub const COLUMN_SELF_: &'static str = "self";
    /// Name of the column `Self`.
    pub const COLUMN_SELF2: &'static str = "Self";
    /// Name of the column `crate`.
    pub const COLUMN_CRATE_: &'static str = "crate";
    /// Name of the column `super`.
    pub const COLUMN_SUPER_: &'static str = "super";
    /// Name of the column `_`.
    pub const COLUMN_UNNAMED: &'static str = "_";
    /// Name of the column `__`.
    pub const COLUMN_UNNAMED2: &'static str = "__";
    /// Name of the column `async`.
    pub const COLUMN_ASYNC: &'static str = "async";
    /// Name of the column `await`.
    pub const COLUMN_AWAIT: &'static str = "await";
    /// Name of the column `gen`.
    pub const COLUMN_GEN: &'static str = "gen";
    /// Name of the column `try`.
    pub const COLUMN_TRY: &'static str = "try";
    /// Name of the column `box`.
    pub const COLUMN_BOX: &'static str = "box";
    /// Name of the column `dyn`.
    pub const COLUMN_DYN: &'static str = "dyn";
    /// Name of the column `union`.
    pub const COLUMN_UNION: &'static str = "union";
    /// Name of the column `static`.
    pub const COLUMN_STATIC: &'static str = "static";
    /// Name of the column `r#type`.
    pub const COLUMN_R_TYPE: &'static str = "r#type";
    /// Name of the column `a_b`.
    pub const COLUMN_A_B: &'static str = "a_b";
    /// Name of the column `aB`.
    pub const COLUMN_A_B2: &'static str = "aB";
    /// Name of the column `A_B`.
    pub const COLUMN_A_B3: &'static str = "A_B";
    /// Name of the column `a b`.
    pub const COLUMN_A_B4: &'static str = "a b";
    /// Name of the column `a__b`.
    pub const COLUMN_A_B5: &'static str = "a__b";
    /// Name of the column `ab`.
    pub const COLUMN_AB: &'static str = "ab";
    /// Name of the column `AB`.
    pub const COLUMN_AB2: &'static str = "AB";
    /// Name of the column `Ab`.
    pub const COLUMN_AB3: &'static str = "Ab";
    /// Name of the column `1st`.
    pub const COLUMN__1ST: &'static str = "1st";
    /// Name of the column `1 st`.
    pub const COLUMN__1_ST: &'static str = "1 st";
    /// Name of the column `42`.
    pub const COLUMN_N42: &'static str = "42";
    /// Name of the column `4_2`.
    pub const COLUMN_N4_2: &'static str = "4_2";
    /// Name of the column `🙂`.
    pub const COLUMN_SLIGHT_SMILE: &'static str = "🙂";
    /// Name of the column `🙃`.
    pub const COLUMN_UPSIDE_DOWN: &'static str = "🙃";
    /// Name of the column `é`.
    pub const COLUMN_É: &'static str = "é";
    /// Name of the column `É`.
    pub const COLUMN_É2: &'static str = "É";
    /// Name of the column `漢字`.
    pub const COLUMN_HAN_ZI: &'static str = "漢字";
    /// Name of the column nothing.
    pub const COLUMN_UNNAMED3: &'static str = " ";
    /// Name of the column `''`.
    pub const COLUMN_UNNAMED4: &'static str = "''";
    /// Name of the column `"`.
    pub const COLUMN_UNNAMED5: &'static str = "\"";
    /// Name of the column `\`.
    pub const COLUMN_UNNAMED6: &'static str = "\\";
    /// Name of the column `{}`.
    pub const COLUMN_UNNAMED7: &'static str = "{}";
    /// Name of the column `%`.
    pub const COLUMN_UNNAMED8: &'static str = "%";
    /// Name of the column `row`.
    pub const COLUMN_ROW: &'static str = "row";
    /// Name of the column `result`.
    pub const COLUMN_RESULT: &'static str = "result";
    /// Name of the column `option`.
    pub const COLUMN_OPTION: &'static str = "option";
    /// Name of the column `none`.
    pub const COLUMN_NONE: &'static str = "none";
    /// Name of the column `some`.
    pub const COLUMN_SOME: &'static str = "some";
    /// Name of the column `ok`.
    pub const COLUMN_OK: &'static str = "ok";
    /// Name of the column `err`.
    pub const COLUMN_ERR: &'static str = "err";
    /// Name of the column `from`.
    pub const COLUMN_FROM: &'static str = "from";
    /// Name of the column `new`.
    pub const COLUMN_NEW: &'static str = "new";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `select`.
    pub const COLUMN_SELECT: &'static str = "select";
    /// Name of the column `find`.
    pub const COLUMN_FIND: &'static str = "find";
    /// Name of the column `drivers`.
    pub const COLUMN_DRIVERS: &'static str = "drivers";
    /// Name of the column `relation`.
    pub const COLUMN_RELATION: &'static str = "relation";
    /// Name of the column `rows`.
    pub const COLUMN_ROWS: &'static str = "rows";
    /// Name of the column `types`.
    pub const COLUMN_TYPES: &'static str = "types";
    /// Name of the column `values`.
    pub const COLUMN_VALUES: &'static str = "values";
    /// Name of the column `key`.
    pub const COLUMN_KEY: &'static str = "key";
    /// Name of the column `statement`.
    pub const COLUMN_STATEMENT: &'static str = "statement";
    /// Name of the column `arguments`.
    pub const COLUMN_ARGUMENTS: &'static str = "arguments";
    /// Name of the column `parameters`.
    pub const COLUMN_PARAMETERS: &'static str = "parameters";
    /// Name of the column `value`.
    pub const COLUMN_VALUE: &'static str = "value";
    /// Name of the column `f`.
    pub const COLUMN_F: &'static str = "f";
    /// Name of the column `form`.
    pub const COLUMN_FORM: &'static str = "form";
    /// Name of the column `serializer`.
    pub const COLUMN_SERIALIZER: &'static str = "serializer";
    /// Name of the column `__serializer`.
    pub const COLUMN_SERIALIZER2: &'static str = "__serializer";
    /// Name of the column `__field0`.
    pub const COLUMN_FIELD0: &'static str = "__field0";
    /// Name of the column `default`.
    pub const COLUMN_DEFAULT: &'static str = "default";
    /// Name of the column `column_a`.
    pub const COLUMN_COLUMN_A: &'static str = "column_a";
    /// Name of the column `by_id`.
    pub const COLUMN_BY_ID: &'static str = "by_id";
    /// Name of the column `i64`.
    pub const COLUMN_I64: &'static str = "i64";
    /// Name of the column `str`.
    pub const COLUMN_STR: &'static str = "str";
    /// Name of the column `bool`.
    pub const COLUMN_BOOL: &'static str = "bool";
    /// Name of the column `u8`.
    pub const COLUMN_U8: &'static str = "u8";
    /// Name of the column `std`.
    pub const COLUMN_STD: &'static str = "std";
    /// Name of the column `sqlx`.
    pub const COLUMN_SQLX: &'static str = "sqlx";
    /// Name of the column `serde`.
    pub const COLUMN_SERDE: &'static str = "serde";
    /// Name of the column `core`.
    pub const COLUMN_CORE: &'static str = "core";
    /// Name of the column `number`.
    pub const COLUMN_NUMBER: &'static str = "number";
    /// Name of the column `self_`.
    pub const COLUMN_SELF3: &'static str = "self_";
    /// Name of the column `crate_`.
    pub const COLUMN_CRATE2: &'static str = "crate_";
    /// Name of the column `type_`.
    pub const COLUMN_TYPE2: &'static str = "type_";
    /// Name of the column `lost`.
    pub const COLUMN_LOST: &'static str = "lost";
    /// Name of the column `column`.
    pub const COLUMN_COLUMN: &'static str = "column";
    /// Name of the column `formatter`.
    pub const COLUMN_FORMATTER: &'static str = "formatter";
    /// Name of the column `driver`.
    pub const COLUMN_DRIVER: &'static str = "driver";
    /// Name of the column `uuid`.
    pub const COLUMN_UUID: &'static str = "uuid";
    /// Name of the column `tokio_postgres`.
    pub const COLUMN_TOKIO_POSTGRES: &'static str = "tokio_postgres";
    /// Name of the column `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    pub const COLUMN_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX: &'static str = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
    /// Name of the column `XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`.
    pub const COLUMN_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX2: &'static str = "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX";
    /// Name of the column `​`.
    pub const COLUMN_UNNAMED9: &'static str = "\u{200b}";
    /// Name of the column nothing.
    pub const COLUMN_UNNAMED10: &'static str = "\u{202e}";
    /// Name of the column nothing.
    pub const COLUMN_UNNAMED11: &'static str = "\n";
    /// Name of the column `a b`.
    pub const COLUMN_A_B6: &'static str = "a\nb";
    /// Name of the column `Straße`.
    pub const COLUMN_STRASSE: &'static str = "Straße";
    /// Name of the column `strasse`.
    pub const COLUMN_STRASSE2: &'static str = "strasse";
    /// Name of the column `µ`.
    pub const COLUMN_U: &'static str = "µ";
    /// Name of the column `ÿ`.
    pub const COLUMN_Y: &'static str = "ÿ";
    /// Name of the column `æ`.
    pub const COLUMN_AE: &'static str = "æ";
    /// Name of the column `ß`.
    pub const COLUMN_SS: &'static str = "ß";
    /// Name of the column `ẞ`.
    pub const COLUMN_SS2: &'static str = "ẞ";
    /// Name of the column `ǅ`.
    pub const COLUMN_DZ: &'static str = "ǅ";
    /// Name of the column `ﬁ`.
    pub const COLUMN_FI: &'static str = "ﬁ";
    /// Name of the column `0`.
    pub const COLUMN_N0: &'static str = "0";
    /// Name of the column `00`.
    pub const COLUMN_N00: &'static str = "00";
    /// Name of the column `-0`.
    pub const COLUMN_N0_2: &'static str = "-0";
    /// The row with this value of `aB`, if there is one.
    #[must_use]
    pub const fn by_a_b2(a_b2: &str) -> relation::Query<Self, (&str,)> {
        relation::Query::new(
            "SELECT type, self, \"Self\", crate, super, _, __, async, await, gen, try, box, dyn, \"union\", \
         static, \"r#type\", a_b, \"aB\", \"A_B\", \"a b\", a__b, ab, \"AB\", \"Ab\", \"1st\", \"1 st\", \"42\", \
         \"4_2\", \"🙂\", \"🙃\", \"é\", \"É\", \"漢字\", \" \", \"''\", \"\"\"\", \"\\\", \"{}\", \"%\", \"row\", \
         result, option, \"none\", \"some\", ok, err, \"from\", new, id, \"select\", find, drivers, \
         relation, rows, types, \"values\", key, statement, arguments, parameters, value, f, form, \
         serializer, __serializer, __field0, \"default\", column_a, by_id, i64, str, bool, u8, std, \
         sqlx, serde, core, number, self_, crate_, type_, lost, \"column\", formatter, driver, uuid, \
         tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\", \"\u{200b}\", \"\u{202e}\", \"\n\", \
         \"a\nb\", \"Straße\", strasse, \"µ\", \"ÿ\", \"æ\", \"ß\", \"ẞ\", \"ǅ\", \"ﬁ\", \"0\", \"00\", \"-0\" \
         FROM names.\"columns of odd names\" \
         WHERE \"aB\" = $1::text",
            (a_b2,),
        )
    }

    /// The row with this value of `a_b`, if there is one.
    #[must_use]
    pub const fn by_a_b(a_b: &str) -> relation::Query<Self, (&str,)> {
        relation::Query::new(
            "SELECT type, self, \"Self\", crate, super, _, __, async, await, gen, try, box, dyn, \"union\", \
         static, \"r#type\", a_b, \"aB\", \"A_B\", \"a b\", a__b, ab, \"AB\", \"Ab\", \"1st\", \"1 st\", \"42\", \
         \"4_2\", \"🙂\", \"🙃\", \"é\", \"É\", \"漢字\", \" \", \"''\", \"\"\"\", \"\\\", \"{}\", \"%\", \"row\", \
         result, option, \"none\", \"some\", ok, err, \"from\", new, id, \"select\", find, drivers, \
         relation, rows, types, \"values\", key, statement, arguments, parameters, value, f, form, \
         serializer, __serializer, __field0, \"default\", column_a, by_id, i64, str, bool, u8, std, \
         sqlx, serde, core, number, self_, crate_, type_, lost, \"column\", formatter, driver, uuid, \
         tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\", \"\u{200b}\", \"\u{202e}\", \"\n\", \
         \"a\nb\", \"Straße\", strasse, \"µ\", \"ÿ\", \"æ\", \"ß\", \"ẞ\", \"ǅ\", \"ﬁ\", \"0\", \"00\", \"-0\" \
         FROM names.\"columns of odd names\" \
         WHERE a_b = $1::text",
            (a_b,),
        )
    }

    /// The row with these values of `async` and `type`, if there is one.
    #[must_use]
    pub const fn by_async_and_type(
        r#async: &str,
        r#type: i32,
    ) -> relation::Query<Self, (&str, i32)> {
        relation::Query::new(
            "SELECT type, self, \"Self\", crate, super, _, __, async, await, gen, try, box, dyn, \"union\", \
         static, \"r#type\", a_b, \"aB\", \"A_B\", \"a b\", a__b, ab, \"AB\", \"Ab\", \"1st\", \"1 st\", \"42\", \
         \"4_2\", \"🙂\", \"🙃\", \"é\", \"É\", \"漢字\", \" \", \"''\", \"\"\"\", \"\\\", \"{}\", \"%\", \"row\", \
         result, option, \"none\", \"some\", ok, err, \"from\", new, id, \"select\", find, drivers, \
         relation, rows, types, \"values\", key, statement, arguments, parameters, value, f, form, \
         serializer, __serializer, __field0, \"default\", column_a, by_id, i64, str, bool, u8, std, \
         sqlx, serde, core, number, self_, crate_, type_, lost, \"column\", formatter, driver, uuid, \
         tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\", \"\u{200b}\", \"\u{202e}\", \"\n\", \
         \"a\nb\", \"Straße\", strasse, \"µ\", \"ÿ\", \"æ\", \"ß\", \"ẞ\", \"ǅ\", \"ﬁ\", \"0\", \"00\", \"-0\" \
         FROM names.\"columns of odd names\" \
         WHERE async = $1::text AND type = $2::integer",
            (r#async, r#type),
        )
    }

    /// The row with these values of `drivers` and `relation`, if there is one.
    #[must_use]
    pub const fn by_drivers_and_relation<'a>(
        drivers: &'a str,
        relation: &'a str,
    ) -> relation::Query<Self, (&'a str, &'a str)> {
        relation::Query::new(
            "SELECT type, self, \"Self\", crate, super, _, __, async, await, gen, try, box, dyn, \"union\", \
         static, \"r#type\", a_b, \"aB\", \"A_B\", \"a b\", a__b, ab, \"AB\", \"Ab\", \"1st\", \"1 st\", \"42\", \
         \"4_2\", \"🙂\", \"🙃\", \"é\", \"É\", \"漢字\", \" \", \"''\", \"\"\"\", \"\\\", \"{}\", \"%\", \"row\", \
         result, option, \"none\", \"some\", ok, err, \"from\", new, id, \"select\", find, drivers, \
         relation, rows, types, \"values\", key, statement, arguments, parameters, value, f, form, \
         serializer, __serializer, __field0, \"default\", column_a, by_id, i64, str, bool, u8, std, \
         sqlx, serde, core, number, self_, crate_, type_, lost, \"column\", formatter, driver, uuid, \
         tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\", \"\u{200b}\", \"\u{202e}\", \"\n\", \
         \"a\nb\", \"Straße\", strasse, \"µ\", \"ÿ\", \"æ\", \"ß\", \"ẞ\", \"ǅ\", \"ﬁ\", \"0\", \"00\", \"-0\" \
         FROM names.\"columns of odd names\" \
         WHERE drivers = $1::text AND relation = $2::text",
            (drivers, relation),
        )
    }

    /// The row with these values of `🙂` and `r#type`, if there is one.
    #[must_use]
    pub const fn by_slight_smile_and_r_type(
        slight_smile: i64,
        r_type: i32,
    ) -> relation::Query<Self, (i64, i32)> {
        relation::Query::new(
            "SELECT type, self, \"Self\", crate, super, _, __, async, await, gen, try, box, dyn, \"union\", \
         static, \"r#type\", a_b, \"aB\", \"A_B\", \"a b\", a__b, ab, \"AB\", \"Ab\", \"1st\", \"1 st\", \"42\", \
         \"4_2\", \"🙂\", \"🙃\", \"é\", \"É\", \"漢字\", \" \", \"''\", \"\"\"\", \"\\\", \"{}\", \"%\", \"row\", \
         result, option, \"none\", \"some\", ok, err, \"from\", new, id, \"select\", find, drivers, \
         relation, rows, types, \"values\", key, statement, arguments, parameters, value, f, form, \
         serializer, __serializer, __field0, \"default\", column_a, by_id, i64, str, bool, u8, std, \
         sqlx, serde, core, number, self_, crate_, type_, lost, \"column\", formatter, driver, uuid, \
         tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\", \"\u{200b}\", \"\u{202e}\", \"\n\", \
         \"a\nb\", \"Straße\", strasse, \"µ\", \"ÿ\", \"æ\", \"ß\", \"ẞ\", \"ǅ\", \"ﬁ\", \"0\", \"00\", \"-0\" \
         FROM names.\"columns of odd names\" \
         WHERE \"🙂\" = $1::bigint AND \"r#type\" = $2::integer",
            (slight_smile, r_type),
        )
    }
}

impl relation::Relation for ColumnsOfOddName {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "columns of odd names";
    const COLUMNS: &'static [&'static str] = &[
        "type",
        "self",
        "Self",
        "crate",
        "super",
        "_",
        "__",
        "async",
        "await",
        "gen",
        "try",
        "box",
        "dyn",
        "union",
        "static",
        "r#type",
        "a_b",
        "aB",
        "A_B",
        "a b",
        "a__b",
        "ab",
        "AB",
        "Ab",
        "1st",
        "1 st",
        "42",
        "4_2",
        "🙂",
        "🙃",
        "é",
        "É",
        "漢字",
        " ",
        "''",
        "\"",
        "\\",
        "{}",
        "%",
        "row",
        "result",
        "option",
        "none",
        "some",
        "ok",
        "err",
        "from",
        "new",
        "id",
        "select",
        "find",
        "drivers",
        "relation",
        "rows",
        "types",
        "values",
        "key",
        "statement",
        "arguments",
        "parameters",
        "value",
        "f",
        "form",
        "serializer",
        "__serializer",
        "__field0",
        "default",
        "column_a",
        "by_id",
        "i64",
        "str",
        "bool",
        "u8",
        "std",
        "sqlx",
        "serde",
        "core",
        "number",
        "self_",
        "crate_",
        "type_",
        "lost",
        "column",
        "formatter",
        "driver",
        "uuid",
        "tokio_postgres",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
        "\u{200b}",
        "\u{202e}",
        "\n",
        "a\nb",
        "Straße",
        "strasse",
        "µ",
        "ÿ",
        "æ",
        "ß",
        "ẞ",
        "ǅ",
        "ﬁ",
        "0",
        "00",
        "-0",
    ];
    const SELECT: &'static str = "SELECT type, self, \"Self\", crate, super, _, __, async, await, gen, try, box, dyn, \"union\", \
         static, \"r#type\", a_b, \"aB\", \"A_B\", \"a b\", a__b, ab, \"AB\", \"Ab\", \"1st\", \"1 st\", \"42\", \
         \"4_2\", \"🙂\", \"🙃\", \"é\", \"É\", \"漢字\", \" \", \"''\", \"\"\"\", \"\\\", \"{}\", \"%\", \"row\", \
         result, option, \"none\", \"some\", ok, err, \"from\", new, id, \"select\", find, drivers, \
         relation, rows, types, \"values\", key, statement, arguments, parameters, value, f, form, \
         serializer, __serializer, __field0, \"default\", column_a, by_id, i64, str, bool, u8, std, \
         sqlx, serde, core, number, self_, crate_, type_, lost, \"column\", formatter, driver, uuid, \
         tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\", \"\u{200b}\", \"\u{202e}\", \"\n\", \
         \"a\nb\", \"Straße\", strasse, \"µ\", \"ÿ\", \"æ\", \"ß\", \"ẞ\", \"ǅ\", \"ﬁ\", \"0\", \"00\", \"-0\" \
         FROM names.\"columns of odd names\"";
}

impl relation::Table for ColumnsOfOddName {
    type New = NewColumnsOfOddName;
    type Patch = ColumnsOfOddNamePatch;
    const INSERT: &'static str = "INSERT INTO names.\"columns of odd names\" \
         (type, self, \"Self\", crate, super, _, __, async, await, gen, try, box, dyn, \"union\", \
         static, \"r#type\", a_b, \"aB\", \"A_B\", \"a b\", a__b, ab, \"AB\", \"Ab\", \"1st\", \"1 st\", \"42\", \
         \"4_2\", \"🙂\", \"🙃\", \"é\", \"É\", \"漢字\", \" \", \"''\", \"\"\"\", \"\\\", \"{}\", \"%\", \"row\", \
         result, option, \"none\", \"some\", ok, err, \"from\", new, id, \"select\", find, drivers, \
         relation, rows, types, \"values\", key, statement, arguments, parameters, value, f, form, \
         serializer, __serializer, __field0, \"default\", column_a, by_id, i64, str, bool, u8, std, \
         sqlx, serde, core, number, self_, crate_, type_, lost, \"column\", formatter, driver, uuid, \
         tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\", \"\u{200b}\", \"\u{202e}\", \"\n\", \
         \"a\nb\", \"Straße\", strasse, \"µ\", \"ÿ\", \"æ\", \"ß\", \"ẞ\", \"ǅ\", \"ﬁ\", \"0\", \"00\", \"-0\") \
         VALUES ($1, $2, $3, COALESCE($4::bigint, '1'::bigint), \
         CASE WHEN $5::boolean THEN $6::text ELSE ''::text END, $7, $8, $9, \
         COALESCE($10::bigint, '1'::bigint), \
         CASE WHEN $11::boolean THEN $12::text ELSE ''::text END, $13, $14, $15, \
         COALESCE($16::bigint, '1'::bigint), \
         CASE WHEN $17::boolean THEN $18::text ELSE ''::text END, $19, $20, $21, \
         COALESCE($22::bigint, '1'::bigint), \
         CASE WHEN $23::boolean THEN $24::text ELSE ''::text END, $25, $26, $27, \
         COALESCE($28::bigint, '1'::bigint), \
         CASE WHEN $29::boolean THEN $30::text ELSE ''::text END, $31, $32, $33, \
         COALESCE($34::bigint, '1'::bigint), \
         CASE WHEN $35::boolean THEN $36::text ELSE ''::text END, $37, $38, $39, \
         COALESCE($40::bigint, '1'::bigint), \
         CASE WHEN $41::boolean THEN $42::text ELSE ''::text END, $43, $44, $45, \
         COALESCE($46::bigint, '1'::bigint), \
         CASE WHEN $47::boolean THEN $48::text ELSE ''::text END, $49, $50, $51, \
         COALESCE($52::bigint, '1'::bigint), \
         CASE WHEN $53::boolean THEN $54::text ELSE ''::text END, $55, $56, $57, \
         COALESCE($58::bigint, '1'::bigint), \
         CASE WHEN $59::boolean THEN $60::text ELSE ''::text END, $61, $62, $63, \
         COALESCE($64::bigint, '1'::bigint), \
         CASE WHEN $65::boolean THEN $66::text ELSE ''::text END, $67, $68, $69, \
         COALESCE($70::bigint, '1'::bigint), \
         CASE WHEN $71::boolean THEN $72::text ELSE ''::text END, $73, $74, $75, \
         COALESCE($76::bigint, '1'::bigint), \
         CASE WHEN $77::boolean THEN $78::text ELSE ''::text END, $79, $80, $81, \
         COALESCE($82::bigint, '1'::bigint), \
         CASE WHEN $83::boolean THEN $84::text ELSE ''::text END, $85, $86, $87, \
         COALESCE($88::bigint, '1'::bigint), \
         CASE WHEN $89::boolean THEN $90::text ELSE ''::text END, $91, $92, $93, \
         COALESCE($94::bigint, '1'::bigint), \
         CASE WHEN $95::boolean THEN $96::text ELSE ''::text END, $97, $98, $99, \
         COALESCE($100::bigint, '1'::bigint), \
         CASE WHEN $101::boolean THEN $102::text ELSE ''::text END, $103, $104, $105, \
         COALESCE($106::bigint, '1'::bigint), \
         CASE WHEN $107::boolean THEN $108::text ELSE ''::text END, $109, $110, $111, \
         COALESCE($112::bigint, '1'::bigint), \
         CASE WHEN $113::boolean THEN $114::text ELSE ''::text END, $115, $116, $117, \
         COALESCE($118::bigint, '1'::bigint), \
         CASE WHEN $119::boolean THEN $120::text ELSE ''::text END, $121, $122, $123, \
         COALESCE($124::bigint, '1'::bigint), \
         CASE WHEN $125::boolean THEN $126::text ELSE ''::text END) \
         RETURNING type, self, \"Self\", crate, super, _, __, async, await, gen, try, box, dyn, \
         \"union\", static, \"r#type\", a_b, \"aB\", \"A_B\", \"a b\", a__b, ab, \"AB\", \"Ab\", \"1st\", \"1 st\", \
         \"42\", \"4_2\", \"🙂\", \"🙃\", \"é\", \"É\", \"漢字\", \" \", \"''\", \"\"\"\", \"\\\", \"{}\", \"%\", \"row\", \
         result, option, \"none\", \"some\", ok, err, \"from\", new, id, \"select\", find, drivers, \
         relation, rows, types, \"values\", key, statement, arguments, parameters, value, f, form, \
         serializer, __serializer, __field0, \"default\", column_a, by_id, i64, str, bool, u8, std, \
         sqlx, serde, core, number, self_, crate_, type_, lost, \"column\", formatter, driver, uuid, \
         tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\", \"\u{200b}\", \"\u{202e}\", \"\n\", \
         \"a\nb\", \"Straße\", strasse, \"µ\", \"ÿ\", \"æ\", \"ß\", \"ẞ\", \"ǅ\", \"ﬁ\", \"0\", \"00\", \"-0\"";
}

impl relation::Keyed for ColumnsOfOddName {
    type Key = (String, String, i32);
    const FIND: &'static str = "SELECT type, self, \"Self\", crate, super, _, __, async, await, gen, try, box, dyn, \"union\", \
         static, \"r#type\", a_b, \"aB\", \"A_B\", \"a b\", a__b, ab, \"AB\", \"Ab\", \"1st\", \"1 st\", \"42\", \
         \"4_2\", \"🙂\", \"🙃\", \"é\", \"É\", \"漢字\", \" \", \"''\", \"\"\"\", \"\\\", \"{}\", \"%\", \"row\", \
         result, option, \"none\", \"some\", ok, err, \"from\", new, id, \"select\", find, drivers, \
         relation, rows, types, \"values\", key, statement, arguments, parameters, value, f, form, \
         serializer, __serializer, __field0, \"default\", column_a, by_id, i64, str, bool, u8, std, \
         sqlx, serde, core, number, self_, crate_, type_, lost, \"column\", formatter, driver, uuid, \
         tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\", \"\u{200b}\", \"\u{202e}\", \"\n\", \
         \"a\nb\", \"Straße\", strasse, \"µ\", \"ÿ\", \"æ\", \"ß\", \"ẞ\", \"ǅ\", \"ﬁ\", \"0\", \"00\", \"-0\" \
         FROM names.\"columns of odd names\" \
         WHERE self = $1::text AND \"Self\" = $2::text AND type = $3::integer";
    const LIST: &'static str = "SELECT type, self, \"Self\", crate, super, _, __, async, await, gen, try, box, dyn, \"union\", \
         static, \"r#type\", a_b, \"aB\", \"A_B\", \"a b\", a__b, ab, \"AB\", \"Ab\", \"1st\", \"1 st\", \"42\", \
         \"4_2\", \"🙂\", \"🙃\", \"é\", \"É\", \"漢字\", \" \", \"''\", \"\"\"\", \"\\\", \"{}\", \"%\", \"row\", \
         result, option, \"none\", \"some\", ok, err, \"from\", new, id, \"select\", find, drivers, \
         relation, rows, types, \"values\", key, statement, arguments, parameters, value, f, form, \
         serializer, __serializer, __field0, \"default\", column_a, by_id, i64, str, bool, u8, std, \
         sqlx, serde, core, number, self_, crate_, type_, lost, \"column\", formatter, driver, uuid, \
         tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\", \"\u{200b}\", \"\u{202e}\", \"\n\", \
         \"a\nb\", \"Straße\", strasse, \"µ\", \"ÿ\", \"æ\", \"ß\", \"ẞ\", \"ǅ\", \"ﬁ\", \"0\", \"00\", \"-0\" \
         FROM names.\"columns of odd names\" \
         ORDER BY \"columns of odd names\".self, \"columns of odd names\".\"Self\", \"columns of odd names\".type LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT type, self, \"Self\", crate, super, _, __, async, await, gen, try, box, dyn, \"union\", \
         static, \"r#type\", a_b, \"aB\", \"A_B\", \"a b\", a__b, ab, \"AB\", \"Ab\", \"1st\", \"1 st\", \"42\", \
         \"4_2\", \"🙂\", \"🙃\", \"é\", \"É\", \"漢字\", \" \", \"''\", \"\"\"\", \"\\\", \"{}\", \"%\", \"row\", \
         result, option, \"none\", \"some\", ok, err, \"from\", new, id, \"select\", find, drivers, \
         relation, rows, types, \"values\", key, statement, arguments, parameters, value, f, form, \
         serializer, __serializer, __field0, \"default\", column_a, by_id, i64, str, bool, u8, std, \
         sqlx, serde, core, number, self_, crate_, type_, lost, \"column\", formatter, driver, uuid, \
         tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\", \"\u{200b}\", \"\u{202e}\", \"\n\", \
         \"a\nb\", \"Straße\", strasse, \"µ\", \"ÿ\", \"æ\", \"ß\", \"ẞ\", \"ǅ\", \"ﬁ\", \"0\", \"00\", \"-0\" \
         FROM names.\"columns of odd names\" \
         WHERE (self, \"Self\", type) > ($1::text, $2::text, $3::integer) \
         ORDER BY \"columns of odd names\".self, \"columns of odd names\".\"Self\", \"columns of odd names\".type LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE names.\"columns of odd names\" \
         SET type = CASE WHEN $1::boolean THEN $2::integer ELSE type END, \
         self = CASE WHEN $3::boolean THEN $4::text ELSE self END, \
         \"Self\" = CASE WHEN $5::boolean THEN $6::text ELSE \"Self\" END, \
         crate = CASE WHEN $7::boolean THEN $8::bigint ELSE crate END, \
         super = CASE WHEN $9::boolean THEN $10::text ELSE super END, \
         _ = CASE WHEN $11::boolean THEN $12::integer ELSE _ END, \
         __ = CASE WHEN $13::boolean THEN $14::text ELSE __ END, \
         async = CASE WHEN $15::boolean THEN $16::text ELSE async END, \
         await = CASE WHEN $17::boolean THEN $18::bigint ELSE await END, \
         gen = CASE WHEN $19::boolean THEN $20::text ELSE gen END, \
         try = CASE WHEN $21::boolean THEN $22::integer ELSE try END, \
         box = CASE WHEN $23::boolean THEN $24::text ELSE box END, \
         dyn = CASE WHEN $25::boolean THEN $26::text ELSE dyn END, \
         \"union\" = CASE WHEN $27::boolean THEN $28::bigint ELSE \"union\" END, \
         static = CASE WHEN $29::boolean THEN $30::text ELSE static END, \
         \"r#type\" = CASE WHEN $31::boolean THEN $32::integer ELSE \"r#type\" END, \
         a_b = CASE WHEN $33::boolean THEN $34::text ELSE a_b END, \
         \"aB\" = CASE WHEN $35::boolean THEN $36::text ELSE \"aB\" END, \
         \"A_B\" = CASE WHEN $37::boolean THEN $38::bigint ELSE \"A_B\" END, \
         \"a b\" = CASE WHEN $39::boolean THEN $40::text ELSE \"a b\" END, \
         a__b = CASE WHEN $41::boolean THEN $42::integer ELSE a__b END, \
         ab = CASE WHEN $43::boolean THEN $44::text ELSE ab END, \
         \"AB\" = CASE WHEN $45::boolean THEN $46::text ELSE \"AB\" END, \
         \"Ab\" = CASE WHEN $47::boolean THEN $48::bigint ELSE \"Ab\" END, \
         \"1st\" = CASE WHEN $49::boolean THEN $50::text ELSE \"1st\" END, \
         \"1 st\" = CASE WHEN $51::boolean THEN $52::integer ELSE \"1 st\" END, \
         \"42\" = CASE WHEN $53::boolean THEN $54::text ELSE \"42\" END, \
         \"4_2\" = CASE WHEN $55::boolean THEN $56::text ELSE \"4_2\" END, \
         \"🙂\" = CASE WHEN $57::boolean THEN $58::bigint ELSE \"🙂\" END, \
         \"🙃\" = CASE WHEN $59::boolean THEN $60::text ELSE \"🙃\" END, \
         \"é\" = CASE WHEN $61::boolean THEN $62::integer ELSE \"é\" END, \
         \"É\" = CASE WHEN $63::boolean THEN $64::text ELSE \"É\" END, \
         \"漢字\" = CASE WHEN $65::boolean THEN $66::text ELSE \"漢字\" END, \
         \" \" = CASE WHEN $67::boolean THEN $68::bigint ELSE \" \" END, \
         \"''\" = CASE WHEN $69::boolean THEN $70::text ELSE \"''\" END, \
         \"\"\"\" = CASE WHEN $71::boolean THEN $72::integer ELSE \"\"\"\" END, \
         \"\\\" = CASE WHEN $73::boolean THEN $74::text ELSE \"\\\" END, \
         \"{}\" = CASE WHEN $75::boolean THEN $76::text ELSE \"{}\" END, \
         \"%\" = CASE WHEN $77::boolean THEN $78::bigint ELSE \"%\" END, \
         \"row\" = CASE WHEN $79::boolean THEN $80::text ELSE \"row\" END, \
         result = CASE WHEN $81::boolean THEN $82::integer ELSE result END, \
         option = CASE WHEN $83::boolean THEN $84::text ELSE option END, \
         \"none\" = CASE WHEN $85::boolean THEN $86::text ELSE \"none\" END, \
         \"some\" = CASE WHEN $87::boolean THEN $88::bigint ELSE \"some\" END, \
         ok = CASE WHEN $89::boolean THEN $90::text ELSE ok END, \
         err = CASE WHEN $91::boolean THEN $92::integer ELSE err END, \
         \"from\" = CASE WHEN $93::boolean THEN $94::text ELSE \"from\" END, \
         new = CASE WHEN $95::boolean THEN $96::text ELSE new END, \
         id = CASE WHEN $97::boolean THEN $98::bigint ELSE id END, \
         \"select\" = CASE WHEN $99::boolean THEN $100::text ELSE \"select\" END, \
         find = CASE WHEN $101::boolean THEN $102::integer ELSE find END, \
         drivers = CASE WHEN $103::boolean THEN $104::text ELSE drivers END, \
         relation = CASE WHEN $105::boolean THEN $106::text ELSE relation END, \
         rows = CASE WHEN $107::boolean THEN $108::bigint ELSE rows END, \
         types = CASE WHEN $109::boolean THEN $110::text ELSE types END, \
         \"values\" = CASE WHEN $111::boolean THEN $112::integer ELSE \"values\" END, \
         key = CASE WHEN $113::boolean THEN $114::text ELSE key END, \
         statement = CASE WHEN $115::boolean THEN $116::text ELSE statement END, \
         arguments = CASE WHEN $117::boolean THEN $118::bigint ELSE arguments END, \
         parameters = CASE WHEN $119::boolean THEN $120::text ELSE parameters END, \
         value = CASE WHEN $121::boolean THEN $122::integer ELSE value END, \
         f = CASE WHEN $123::boolean THEN $124::text ELSE f END, \
         form = CASE WHEN $125::boolean THEN $126::text ELSE form END, \
         serializer = CASE WHEN $127::boolean THEN $128::bigint ELSE serializer END, \
         __serializer = CASE WHEN $129::boolean THEN $130::text ELSE __serializer END, \
         __field0 = CASE WHEN $131::boolean THEN $132::integer ELSE __field0 END, \
         \"default\" = CASE WHEN $133::boolean THEN $134::text ELSE \"default\" END, \
         column_a = CASE WHEN $135::boolean THEN $136::text ELSE column_a END, \
         by_id = CASE WHEN $137::boolean THEN $138::bigint ELSE by_id END, \
         i64 = CASE WHEN $139::boolean THEN $140::text ELSE i64 END, \
         str = CASE WHEN $141::boolean THEN $142::integer ELSE str END, \
         bool = CASE WHEN $143::boolean THEN $144::text ELSE bool END, \
         u8 = CASE WHEN $145::boolean THEN $146::text ELSE u8 END, \
         std = CASE WHEN $147::boolean THEN $148::bigint ELSE std END, \
         sqlx = CASE WHEN $149::boolean THEN $150::text ELSE sqlx END, \
         serde = CASE WHEN $151::boolean THEN $152::integer ELSE serde END, \
         core = CASE WHEN $153::boolean THEN $154::text ELSE core END, \
         number = CASE WHEN $155::boolean THEN $156::text ELSE number END, \
         self_ = CASE WHEN $157::boolean THEN $158::bigint ELSE self_ END, \
         crate_ = CASE WHEN $159::boolean THEN $160::text ELSE crate_ END, \
         type_ = CASE WHEN $161::boolean THEN $162::integer ELSE type_ END, \
         lost = CASE WHEN $163::boolean THEN $164::text ELSE lost END, \
         \"column\" = CASE WHEN $165::boolean THEN $166::text ELSE \"column\" END, \
         formatter = CASE WHEN $167::boolean THEN $168::bigint ELSE formatter END, \
         driver = CASE WHEN $169::boolean THEN $170::text ELSE driver END, \
         uuid = CASE WHEN $171::boolean THEN $172::integer ELSE uuid END, \
         tokio_postgres = CASE WHEN $173::boolean THEN $174::text ELSE tokio_postgres END, \
         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx = CASE WHEN $175::boolean THEN $176::text ELSE xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx END, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\" = CASE WHEN $177::boolean THEN $178::bigint ELSE \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\" END, \
         \"\u{200b}\" = CASE WHEN $179::boolean THEN $180::text ELSE \"\u{200b}\" END, \
         \"\u{202e}\" = CASE WHEN $181::boolean THEN $182::integer ELSE \"\u{202e}\" END, \
         \"\n\" = CASE WHEN $183::boolean THEN $184::text ELSE \"\n\" END, \
         \"a\nb\" = CASE WHEN $185::boolean THEN $186::text ELSE \"a\nb\" END, \
         \"Straße\" = CASE WHEN $187::boolean THEN $188::bigint ELSE \"Straße\" END, \
         strasse = CASE WHEN $189::boolean THEN $190::text ELSE strasse END, \
         \"µ\" = CASE WHEN $191::boolean THEN $192::integer ELSE \"µ\" END, \
         \"ÿ\" = CASE WHEN $193::boolean THEN $194::text ELSE \"ÿ\" END, \
         \"æ\" = CASE WHEN $195::boolean THEN $196::text ELSE \"æ\" END, \
         \"ß\" = CASE WHEN $197::boolean THEN $198::bigint ELSE \"ß\" END, \
         \"ẞ\" = CASE WHEN $199::boolean THEN $200::text ELSE \"ẞ\" END, \
         \"ǅ\" = CASE WHEN $201::boolean THEN $202::integer ELSE \"ǅ\" END, \
         \"ﬁ\" = CASE WHEN $203::boolean THEN $204::text ELSE \"ﬁ\" END, \
         \"0\" = CASE WHEN $205::boolean THEN $206::text ELSE \"0\" END, \
         \"00\" = CASE WHEN $207::boolean THEN $208::bigint ELSE \"00\" END, \
         \"-0\" = CASE WHEN $209::boolean THEN $210::text ELSE \"-0\" END \
         WHERE self = $211::text AND \"Self\" = $212::text AND type = $213::integer \
         RETURNING type, self, \"Self\", crate, super, _, __, async, await, gen, try, box, dyn, \
         \"union\", static, \"r#type\", a_b, \"aB\", \"A_B\", \"a b\", a__b, ab, \"AB\", \"Ab\", \"1st\", \"1 st\", \
         \"42\", \"4_2\", \"🙂\", \"🙃\", \"é\", \"É\", \"漢字\", \" \", \"''\", \"\"\"\", \"\\\", \"{}\", \"%\", \"row\", \
         result, option, \"none\", \"some\", ok, err, \"from\", new, id, \"select\", find, drivers, \
         relation, rows, types, \"values\", key, statement, arguments, parameters, value, f, form, \
         serializer, __serializer, __field0, \"default\", column_a, by_id, i64, str, bool, u8, std, \
         sqlx, serde, core, number, self_, crate_, type_, lost, \"column\", formatter, driver, uuid, \
         tokio_postgres, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, \
         \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\", \"\u{200b}\", \"\u{202e}\", \"\n\", \
         \"a\nb\", \"Straße\", strasse, \"µ\", \"ÿ\", \"æ\", \"ß\", \"ẞ\", \"ǅ\", \"ﬁ\", \"0\", \"00\", \"-0\"";
    const DELETE: &'static str = "DELETE FROM names.\"columns of odd names\" \
         WHERE self = $1::text AND \"Self\" = $2::text AND type = $3::integer";
}

rows::row!(
    ColumnsOfOddName { r#type = "type", self_ = "self", self2 = "Self", crate_ = "crate",
    super_ = "super", unnamed = "_", unnamed2 = "__", r#async = "async", r#await =
    "await", r#gen = "gen", r#try = "try", r#box = "box", r#dyn = "dyn", union = "union",
    r#static = "static", r_type = "r#type", a_b = "a_b", a_b2 = "aB", a_b3 = "A_B", a_b4
    = "a b", a_b5 = "a__b", ab = "ab", ab2 = "AB", ab3 = "Ab", _1st = "1st", _1_st =
    "1 st", n42 = "42", n4_2 = "4_2", slight_smile = "🙂", upside_down = "🙃", é =
    "é", é2 = "É", han_zi = "漢字", unnamed3 = " ", unnamed4 = "''", unnamed5 =
    "\"", unnamed6 = "\\", unnamed7 = "{}", unnamed8 = "%", row = "row", result =
    "result", option = "option", none = "none", some = "some", ok = "ok", err = "err",
    from = "from", new = "new", id = "id", select = "select", find = "find", drivers =
    "drivers", relation = "relation", rows = "rows", types = "types", values = "values",
    key = "key", statement = "statement", arguments = "arguments", parameters =
    "parameters", value = "value", f = "f", form = "form", serializer = "serializer",
    serializer2 = "__serializer", field0 = "__field0", default = "default", column_a =
    "column_a", by_id = "by_id", i64 = "i64", str = "str", bool = "bool", u8 = "u8", std
    = "std", sqlx = "sqlx", serde = "serde", core = "core", number = "number", self3 =
    "self_", crate2 = "crate_", type2 = "type_", lost = "lost", column = "column",
    formatter = "formatter", driver = "driver", uuid = "uuid", tokio_postgres =
    "tokio_postgres", xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx =
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2 =
    "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX", unnamed9 =
    "\u{200b}", unnamed10 = "\u{202e}", unnamed11 = "\n", a_b6 = "a\nb", strasse =
    "Straße", strasse2 = "strasse", u = "µ", y = "ÿ", ae = "æ", ss = "ß", ss2 =
    "ẞ", dz = "ǅ", fi = "ﬁ", n0 = "0", n00 = "00", n0_2 = "-0" }
);

/// A row to insert into `names.columns of odd names`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewColumnsOfOddName {
    /// Identifies the row together with the rest of the key: `integer`.
    pub r#type: i32,
    /// Identifies the row together with the rest of the key: `text`.
    #[cfg_attr(feature = "serde", serde(rename = "self"))]
    pub self_: String,
    /// Identifies the row together with the rest of the key: `text`.
    #[cfg_attr(feature = "serde", serde(rename = "Self"))]
    pub self2: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "crate"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub crate_: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "super"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub super_: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "_"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "__"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed2: Option<String>,
    /// `text`.
    pub r#async: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub r#await: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#gen: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub r#try: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub r#box: Option<String>,
    /// `text`.
    pub r#dyn: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub union: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#static: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "r#type"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub r_type: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_b: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "aB"))]
    pub a_b2: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "A_B"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_b3: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "a b"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_b4: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "a__b"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_b5: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ab: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "AB"))]
    pub ab2: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "Ab"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub ab3: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "1st"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub _1st: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "1 st"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub _1_st: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "42"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub n42: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "4_2"))]
    pub n4_2: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "🙂"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub slight_smile: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "🙃"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub upside_down: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub é: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "É"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub é2: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "漢字"))]
    pub han_zi: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = " "))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed3: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "''"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed4: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "\""))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed5: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "\\"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed6: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "{}"))]
    pub unnamed7: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "%"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed8: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub row: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub result: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub option: Option<String>,
    /// `text`.
    pub none: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub some: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ok: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub err: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub from: Option<String>,
    /// `text`.
    pub new: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub select: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub find: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub drivers: Option<String>,
    /// `text`.
    pub relation: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub rows: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub types: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub values: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub key: Option<String>,
    /// `text`.
    pub statement: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub arguments: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub parameters: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub value: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub f: Option<String>,
    /// `text`.
    pub form: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub serializer: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "__serializer"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub serializer2: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "__field0"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub field0: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub default: Option<String>,
    /// `text`.
    pub column_a: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub by_id: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub i64: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub str: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub bool: Option<String>,
    /// `text`.
    pub u8: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub std: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sqlx: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub serde: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub core: Option<String>,
    /// `text`.
    pub number: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "self_"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub self3: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "crate_"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub crate2: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "type_"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub type2: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub lost: Option<String>,
    /// `text`.
    pub column: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub formatter: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub driver: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub uuid: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tokio_postgres: Option<String>,
    /// `text`.
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX")
    )]
    #[cfg_attr(feature = "serde", serde(default))]
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "\u{200b}"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed9: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "\u{202e}"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed10: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "\n"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub unnamed11: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "a\nb"))]
    pub a_b6: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "Straße"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub strasse: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "strasse"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub strasse2: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "µ"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub u: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "ÿ"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub y: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "æ"))]
    pub ae: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "ß"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub ss: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "ẞ"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ss2: Option<Option<String>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(rename = "ǅ"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub dz: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "ﬁ"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub fi: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "0"))]
    pub n0: String,
    /// `bigint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(rename = "00"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub n00: Option<i64>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(rename = "-0"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub n0_2: Option<Option<String>>,
}

impl NewColumnsOfOddName {
    /// A row of what must be given; the rest is left to the database.
    #[allow(clippy::too_many_arguments, reason = "each is a column that must be given")]
    #[must_use]
    pub const fn new(
        r#type: i32,
        self_: String,
        self2: String,
        r#async: String,
        r#dyn: String,
        a_b2: String,
        ab2: String,
        n4_2: String,
        han_zi: String,
        unnamed7: String,
        none: String,
        new: String,
        relation: String,
        statement: String,
        form: String,
        column_a: String,
        u8: String,
        number: String,
        column: String,
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: String,
        a_b6: String,
        ae: String,
        n0: String,
    ) -> Self {
        Self {
            r#type,
            self_,
            self2,
            crate_: None,
            super_: None,
            unnamed: None,
            unnamed2: None,
            r#async,
            r#await: None,
            r#gen: None,
            r#try: None,
            r#box: None,
            r#dyn,
            union: None,
            r#static: None,
            r_type: None,
            a_b: None,
            a_b2,
            a_b3: None,
            a_b4: None,
            a_b5: None,
            ab: None,
            ab2,
            ab3: None,
            _1st: None,
            _1_st: None,
            n42: None,
            n4_2,
            slight_smile: None,
            upside_down: None,
            é: None,
            é2: None,
            han_zi,
            unnamed3: None,
            unnamed4: None,
            unnamed5: None,
            unnamed6: None,
            unnamed7,
            unnamed8: None,
            row: None,
            result: None,
            option: None,
            none,
            some: None,
            ok: None,
            err: None,
            from: None,
            new,
            id: None,
            select: None,
            find: None,
            drivers: None,
            relation,
            rows: None,
            types: None,
            values: None,
            key: None,
            statement,
            arguments: None,
            parameters: None,
            value: None,
            f: None,
            form,
            serializer: None,
            serializer2: None,
            field0: None,
            default: None,
            column_a,
            by_id: None,
            i64: None,
            str: None,
            bool: None,
            u8,
            std: None,
            sqlx: None,
            serde: None,
            core: None,
            number,
            self3: None,
            crate2: None,
            type2: None,
            lost: None,
            column,
            formatter: None,
            driver: None,
            uuid: None,
            tokio_postgres: None,
            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2: None,
            unnamed9: None,
            unnamed10: None,
            unnamed11: None,
            a_b6,
            strasse: None,
            strasse2: None,
            u: None,
            y: None,
            ae,
            ss: None,
            ss2: None,
            dz: None,
            fi: None,
            n0,
            n00: None,
            n0_2: None,
        }
    }
}

impl relation::NewRow for NewColumnsOfOddName {
    type Row = ColumnsOfOddName;
}

rows::parameters!(
    NewColumnsOfOddName { r#type, self_, self2, crate_, [super_], unnamed, unnamed2,
    r#async, r#await, [r#gen], r#try, r#box, r#dyn, union, [r#static], r_type, a_b, a_b2,
    a_b3, [a_b4], a_b5, ab, ab2, ab3, [_1st], _1_st, n42, n4_2, slight_smile,
    [upside_down], é, é2, han_zi, unnamed3, [unnamed4], unnamed5, unnamed6, unnamed7,
    unnamed8, [row], result, option, none, some, [ok], err, from, new, id, [select],
    find, drivers, relation, rows, [types], values, key, statement, arguments,
    [parameters], value, f, form, serializer, [serializer2], field0, default, column_a,
    by_id, [i64], str, bool, u8, std, [sqlx], serde, core, number, self3, [crate2],
    type2, lost, column, formatter, [driver], uuid, tokio_postgres,
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2, [unnamed9],
    unnamed10, unnamed11, a_b6, strasse, [strasse2], u, y, ae, ss, [ss2], dz, fi, n0,
    n00, [n0_2] }
);

/// Changes to a row of `names.columns of odd names`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ColumnsOfOddNamePatch {
    /// The new [`type`](ColumnsOfOddName::type).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub r#type: Option<i32>,
    /// The new [`self_`](ColumnsOfOddName::self_).
    #[cfg_attr(feature = "serde", serde(rename = "self"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub self_: Option<String>,
    /// The new [`self2`](ColumnsOfOddName::self2).
    #[cfg_attr(feature = "serde", serde(rename = "Self"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub self2: Option<String>,
    /// The new [`crate_`](ColumnsOfOddName::crate_).
    #[cfg_attr(feature = "serde", serde(rename = "crate"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub crate_: Option<i64>,
    /// The new [`super_`](ColumnsOfOddName::super_).
    #[cfg_attr(feature = "serde", serde(rename = "super"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub super_: Option<Option<String>>,
    /// The new [`unnamed`](ColumnsOfOddName::unnamed).
    #[cfg_attr(feature = "serde", serde(rename = "_"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed: Option<Option<i32>>,
    /// The new [`unnamed2`](ColumnsOfOddName::unnamed2).
    #[cfg_attr(feature = "serde", serde(rename = "__"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed2: Option<Option<String>>,
    /// The new [`async`](ColumnsOfOddName::async).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub r#async: Option<String>,
    /// The new [`await`](ColumnsOfOddName::await).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub r#await: Option<i64>,
    /// The new [`gen`](ColumnsOfOddName::gen).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#gen: Option<Option<String>>,
    /// The new [`try`](ColumnsOfOddName::try).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#try: Option<Option<i32>>,
    /// The new [`box`](ColumnsOfOddName::box).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#box: Option<Option<String>>,
    /// The new [`dyn`](ColumnsOfOddName::dyn).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub r#dyn: Option<String>,
    /// The new [`union`](ColumnsOfOddName::union).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub union: Option<i64>,
    /// The new [`static`](ColumnsOfOddName::static).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#static: Option<Option<String>>,
    /// The new [`r_type`](ColumnsOfOddName::r_type).
    #[cfg_attr(feature = "serde", serde(rename = "r#type"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r_type: Option<Option<i32>>,
    /// The new [`a_b`](ColumnsOfOddName::a_b).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_b: Option<Option<String>>,
    /// The new [`a_b2`](ColumnsOfOddName::a_b2).
    #[cfg_attr(feature = "serde", serde(rename = "aB"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_b2: Option<String>,
    /// The new [`a_b3`](ColumnsOfOddName::a_b3).
    #[cfg_attr(feature = "serde", serde(rename = "A_B"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_b3: Option<i64>,
    /// The new [`a_b4`](ColumnsOfOddName::a_b4).
    #[cfg_attr(feature = "serde", serde(rename = "a b"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_b4: Option<Option<String>>,
    /// The new [`a_b5`](ColumnsOfOddName::a_b5).
    #[cfg_attr(feature = "serde", serde(rename = "a__b"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_b5: Option<Option<i32>>,
    /// The new [`ab`](ColumnsOfOddName::ab).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ab: Option<Option<String>>,
    /// The new [`ab2`](ColumnsOfOddName::ab2).
    #[cfg_attr(feature = "serde", serde(rename = "AB"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub ab2: Option<String>,
    /// The new [`ab3`](ColumnsOfOddName::ab3).
    #[cfg_attr(feature = "serde", serde(rename = "Ab"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub ab3: Option<i64>,
    /// The new [`_1st`](ColumnsOfOddName::_1st).
    #[cfg_attr(feature = "serde", serde(rename = "1st"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub _1st: Option<Option<String>>,
    /// The new [`_1_st`](ColumnsOfOddName::_1_st).
    #[cfg_attr(feature = "serde", serde(rename = "1 st"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub _1_st: Option<Option<i32>>,
    /// The new [`n42`](ColumnsOfOddName::n42).
    #[cfg_attr(feature = "serde", serde(rename = "42"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub n42: Option<Option<String>>,
    /// The new [`n4_2`](ColumnsOfOddName::n4_2).
    #[cfg_attr(feature = "serde", serde(rename = "4_2"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n4_2: Option<String>,
    /// The new [`slight_smile`](ColumnsOfOddName::slight_smile).
    #[cfg_attr(feature = "serde", serde(rename = "🙂"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub slight_smile: Option<i64>,
    /// The new [`upside_down`](ColumnsOfOddName::upside_down).
    #[cfg_attr(feature = "serde", serde(rename = "🙃"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub upside_down: Option<Option<String>>,
    /// The new [`é`](ColumnsOfOddName::é).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub é: Option<Option<i32>>,
    /// The new [`é2`](ColumnsOfOddName::é2).
    #[cfg_attr(feature = "serde", serde(rename = "É"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub é2: Option<Option<String>>,
    /// The new [`han_zi`](ColumnsOfOddName::han_zi).
    #[cfg_attr(feature = "serde", serde(rename = "漢字"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub han_zi: Option<String>,
    /// The new [`unnamed3`](ColumnsOfOddName::unnamed3).
    #[cfg_attr(feature = "serde", serde(rename = " "))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub unnamed3: Option<i64>,
    /// The new [`unnamed4`](ColumnsOfOddName::unnamed4).
    #[cfg_attr(feature = "serde", serde(rename = "''"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed4: Option<Option<String>>,
    /// The new [`unnamed5`](ColumnsOfOddName::unnamed5).
    #[cfg_attr(feature = "serde", serde(rename = "\""))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed5: Option<Option<i32>>,
    /// The new [`unnamed6`](ColumnsOfOddName::unnamed6).
    #[cfg_attr(feature = "serde", serde(rename = "\\"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed6: Option<Option<String>>,
    /// The new [`unnamed7`](ColumnsOfOddName::unnamed7).
    #[cfg_attr(feature = "serde", serde(rename = "{}"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub unnamed7: Option<String>,
    /// The new [`unnamed8`](ColumnsOfOddName::unnamed8).
    #[cfg_attr(feature = "serde", serde(rename = "%"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub unnamed8: Option<i64>,
    /// The new [`row`](ColumnsOfOddName::row).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub row: Option<Option<String>>,
    /// The new [`result`](ColumnsOfOddName::result).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub result: Option<Option<i32>>,
    /// The new [`option`](ColumnsOfOddName::option).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub option: Option<Option<String>>,
    /// The new [`none`](ColumnsOfOddName::none).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub none: Option<String>,
    /// The new [`some`](ColumnsOfOddName::some).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub some: Option<i64>,
    /// The new [`ok`](ColumnsOfOddName::ok).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ok: Option<Option<String>>,
    /// The new [`err`](ColumnsOfOddName::err).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub err: Option<Option<i32>>,
    /// The new [`from`](ColumnsOfOddName::from).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub from: Option<Option<String>>,
    /// The new [`new`](ColumnsOfOddName::new).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub new: Option<String>,
    /// The new [`id`](ColumnsOfOddName::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i64>,
    /// The new [`select`](ColumnsOfOddName::select).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub select: Option<Option<String>>,
    /// The new [`find`](ColumnsOfOddName::find).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub find: Option<Option<i32>>,
    /// The new [`drivers`](ColumnsOfOddName::drivers).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub drivers: Option<Option<String>>,
    /// The new [`relation`](ColumnsOfOddName::relation).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub relation: Option<String>,
    /// The new [`rows`](ColumnsOfOddName::rows).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub rows: Option<i64>,
    /// The new [`types`](ColumnsOfOddName::types).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub types: Option<Option<String>>,
    /// The new [`values`](ColumnsOfOddName::values).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub values: Option<Option<i32>>,
    /// The new [`key`](ColumnsOfOddName::key).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub key: Option<Option<String>>,
    /// The new [`statement`](ColumnsOfOddName::statement).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub statement: Option<String>,
    /// The new [`arguments`](ColumnsOfOddName::arguments).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub arguments: Option<i64>,
    /// The new [`parameters`](ColumnsOfOddName::parameters).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub parameters: Option<Option<String>>,
    /// The new [`value`](ColumnsOfOddName::value).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub value: Option<Option<i32>>,
    /// The new [`f`](ColumnsOfOddName::f).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub f: Option<Option<String>>,
    /// The new [`form`](ColumnsOfOddName::form).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub form: Option<String>,
    /// The new [`serializer`](ColumnsOfOddName::serializer).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub serializer: Option<i64>,
    /// The new [`serializer2`](ColumnsOfOddName::serializer2).
    #[cfg_attr(feature = "serde", serde(rename = "__serializer"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub serializer2: Option<Option<String>>,
    /// The new [`field0`](ColumnsOfOddName::field0).
    #[cfg_attr(feature = "serde", serde(rename = "__field0"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub field0: Option<Option<i32>>,
    /// The new [`default`](ColumnsOfOddName::default).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub default: Option<Option<String>>,
    /// The new [`column_a`](ColumnsOfOddName::column_a).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_a: Option<String>,
    /// The new [`by_id`](ColumnsOfOddName::by_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub by_id: Option<i64>,
    /// The new [`i64`](ColumnsOfOddName::i64).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub i64: Option<Option<String>>,
    /// The new [`str`](ColumnsOfOddName::str).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub str: Option<Option<i32>>,
    /// The new [`bool`](ColumnsOfOddName::bool).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub bool: Option<Option<String>>,
    /// The new [`u8`](ColumnsOfOddName::u8).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub u8: Option<String>,
    /// The new [`std`](ColumnsOfOddName::std).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub std: Option<i64>,
    /// The new [`sqlx`](ColumnsOfOddName::sqlx).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sqlx: Option<Option<String>>,
    /// The new [`serde`](ColumnsOfOddName::serde).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub serde: Option<Option<i32>>,
    /// The new [`core`](ColumnsOfOddName::core).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub core: Option<Option<String>>,
    /// The new [`number`](ColumnsOfOddName::number).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub number: Option<String>,
    /// The new [`self3`](ColumnsOfOddName::self3).
    #[cfg_attr(feature = "serde", serde(rename = "self_"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub self3: Option<i64>,
    /// The new [`crate2`](ColumnsOfOddName::crate2).
    #[cfg_attr(feature = "serde", serde(rename = "crate_"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub crate2: Option<Option<String>>,
    /// The new [`type2`](ColumnsOfOddName::type2).
    #[cfg_attr(feature = "serde", serde(rename = "type_"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub type2: Option<Option<i32>>,
    /// The new [`lost`](ColumnsOfOddName::lost).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub lost: Option<Option<String>>,
    /// The new [`column`](ColumnsOfOddName::column).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column: Option<String>,
    /// The new [`formatter`](ColumnsOfOddName::formatter).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub formatter: Option<i64>,
    /// The new [`driver`](ColumnsOfOddName::driver).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub driver: Option<Option<String>>,
    /// The new [`uuid`](ColumnsOfOddName::uuid).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub uuid: Option<Option<i32>>,
    /// The new [`tokio_postgres`](ColumnsOfOddName::tokio_postgres).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub tokio_postgres: Option<Option<String>>,
    /// The new [`xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`](ColumnsOfOddName::xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Option<String>,
    /// The new [`xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2`](ColumnsOfOddName::xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2).
    #[cfg_attr(
        feature = "serde",
        serde(rename = "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX")
    )]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2: Option<i64>,
    /// The new [`unnamed9`](ColumnsOfOddName::unnamed9).
    #[cfg_attr(feature = "serde", serde(rename = "\u{200b}"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed9: Option<Option<String>>,
    /// The new [`unnamed10`](ColumnsOfOddName::unnamed10).
    #[cfg_attr(feature = "serde", serde(rename = "\u{202e}"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed10: Option<Option<i32>>,
    /// The new [`unnamed11`](ColumnsOfOddName::unnamed11).
    #[cfg_attr(feature = "serde", serde(rename = "\n"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub unnamed11: Option<Option<String>>,
    /// The new [`a_b6`](ColumnsOfOddName::a_b6).
    #[cfg_attr(feature = "serde", serde(rename = "a\nb"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_b6: Option<String>,
    /// The new [`strasse`](ColumnsOfOddName::strasse).
    #[cfg_attr(feature = "serde", serde(rename = "Straße"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub strasse: Option<i64>,
    /// The new [`strasse2`](ColumnsOfOddName::strasse2).
    #[cfg_attr(feature = "serde", serde(rename = "strasse"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub strasse2: Option<Option<String>>,
    /// The new [`u`](ColumnsOfOddName::u).
    #[cfg_attr(feature = "serde", serde(rename = "µ"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub u: Option<Option<i32>>,
    /// The new [`y`](ColumnsOfOddName::y).
    #[cfg_attr(feature = "serde", serde(rename = "ÿ"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub y: Option<Option<String>>,
    /// The new [`ae`](ColumnsOfOddName::ae).
    #[cfg_attr(feature = "serde", serde(rename = "æ"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub ae: Option<String>,
    /// The new [`ss`](ColumnsOfOddName::ss).
    #[cfg_attr(feature = "serde", serde(rename = "ß"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub ss: Option<i64>,
    /// The new [`ss2`](ColumnsOfOddName::ss2).
    #[cfg_attr(feature = "serde", serde(rename = "ẞ"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ss2: Option<Option<String>>,
    /// The new [`dz`](ColumnsOfOddName::dz).
    #[cfg_attr(feature = "serde", serde(rename = "ǅ"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub dz: Option<Option<i32>>,
    /// The new [`fi`](ColumnsOfOddName::fi).
    #[cfg_attr(feature = "serde", serde(rename = "ﬁ"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub fi: Option<Option<String>>,
    /// The new [`n0`](ColumnsOfOddName::n0).
    #[cfg_attr(feature = "serde", serde(rename = "0"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n0: Option<String>,
    /// The new [`n00`](ColumnsOfOddName::n00).
    #[cfg_attr(feature = "serde", serde(rename = "00"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n00: Option<i64>,
    /// The new [`n0_2`](ColumnsOfOddName::n0_2).
    #[cfg_attr(feature = "serde", serde(rename = "-0"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub n0_2: Option<Option<String>>,
}

impl relation::Patch for ColumnsOfOddNamePatch {
    type Row = ColumnsOfOddName;
}

rows::parameters!(
    ColumnsOfOddNamePatch { [r#type], [self_], [self2], [crate_], [super_], [unnamed],
    [unnamed2], [r#async], [r#await], [r#gen], [r#try], [r#box], [r#dyn], [union],
    [r#static], [r_type], [a_b], [a_b2], [a_b3], [a_b4], [a_b5], [ab], [ab2], [ab3],
    [_1st], [_1_st], [n42], [n4_2], [slight_smile], [upside_down], [é], [é2], [han_zi],
    [unnamed3], [unnamed4], [unnamed5], [unnamed6], [unnamed7], [unnamed8], [row],
    [result], [option], [none], [some], [ok], [err], [from], [new], [id], [select],
    [find], [drivers], [relation], [rows], [types], [values], [key], [statement],
    [arguments], [parameters], [value], [f], [form], [serializer], [serializer2],
    [field0], [default], [column_a], [by_id], [i64], [str], [bool], [u8], [std], [sqlx],
    [serde], [core], [number], [self3], [crate2], [type2], [lost], [column], [formatter],
    [driver], [uuid], [tokio_postgres],
    [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx],
    [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2], [unnamed9],
    [unnamed10], [unnamed11], [a_b6], [strasse], [strasse2], [u], [y], [ae], [ss], [ss2],
    [dz], [fi], [n0], [n00], [n0_2] }
);

/// A row of `names.copy`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Copy {
    /// Identifies the row: `bigint`.
    pub id: CopyId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Copy {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Copy {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "copy";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.copy";
}

impl relation::Table for Copy {
    type New = NewCopy;
    type Patch = CopyPatch;
    const INSERT: &'static str = "INSERT INTO names.copy \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Copy {
    type Key = CopyId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.copy \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.copy \
         ORDER BY copy.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.copy \
         WHERE id > $1::bigint \
         ORDER BY copy.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.copy \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.copy \
         WHERE id = $1::bigint";
}

rows::row!(Copy { id = "id", name = "name", n = "n" });

/// A row to insert into `names.copy`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewCopy {
    /// Identifies the row: `bigint`.
    pub id: CopyId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewCopy {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: CopyId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewCopy {
    type Row = Copy;
}

rows::parameters!(NewCopy { id, name, n });

/// Changes to a row of `names.copy`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CopyPatch {
    /// The new [`id`](Copy::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<CopyId>,
    /// The new [`name`](Copy::name).
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
    /// The new [`n`](Copy::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for CopyPatch {
    type Row = Copy;
}

rows::parameters!(CopyPatch { [id], [name], [n] });

/// A row of `names.crate::x`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CrateX {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl CrateX {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for CrateX {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "crate::x";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.\"crate::x\"";
}

impl relation::Table for CrateX {
    type New = NewCrateX;
    type Patch = CrateXPatch;
    const INSERT: &'static str = "INSERT INTO names.\"crate::x\" \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(CrateX { a = "a", b = "b" });

/// A row to insert into `names.crate::x`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewCrateX {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewCrateX {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewCrateX {
    type Row = CrateX;
}

rows::parameters!(NewCrateX { a, b });

/// Changes to a row of `names.crate::x`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CrateXPatch {
    /// The new [`a`](CrateX::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](CrateX::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for CrateXPatch {
    type Row = CrateX;
}

rows::parameters!(CrateXPatch { [a], [b] });

/// A row of `names.date`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Date {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Date {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Date {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "date";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.date";
}

impl relation::Table for Date {
    type New = NewDate;
    type Patch = DatePatch;
    const INSERT: &'static str = "INSERT INTO names.date \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Date { a = "a", b = "b" });

/// A row to insert into `names.date`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDate {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewDate {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewDate {
    type Row = Date;
}

rows::parameters!(NewDate { a, b });

/// Changes to a row of `names.date`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DatePatch {
    /// The new [`a`](Date::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](Date::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for DatePatch {
    type Row = Date;
}

rows::parameters!(DatePatch { [a], [b] });

/// A row of `names.default`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Default {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Default {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Default {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "default";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.\"default\"";
}

impl relation::Table for Default {
    type New = NewDefault;
    type Patch = DefaultPatch;
    const INSERT: &'static str = "INSERT INTO names.\"default\" \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Default {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.\"default\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.\"default\" \
         ORDER BY \"default\".id, \"default\".\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.\"default\" \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY \"default\".id, \"default\".\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.\"default\" \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.\"default\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Default { id = "id", when = "when" });

/// A row to insert into `names.default`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDefault {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewDefault {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewDefault {
    type Row = Default;
}

rows::parameters!(NewDefault { id, when });

/// Changes to a row of `names.default`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DefaultPatch {
    /// The new [`id`](Default::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Default::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for DefaultPatch {
    type Row = Default;
}

rows::parameters!(DefaultPatch { [id], [when] });

/// A row of `names.eq`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Eq {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Eq {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Eq {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "eq";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.eq";
}

impl relation::Table for Eq {
    type New = NewEq;
    type Patch = EqPatch;
    const INSERT: &'static str = "INSERT INTO names.eq \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Eq { a = "a", b = "b" });

/// A row to insert into `names.eq`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewEq {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewEq {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewEq {
    type Row = Eq;
}

rows::parameters!(NewEq { a, b });

/// Changes to a row of `names.eq`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EqPatch {
    /// The new [`a`](Eq::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](Eq::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for EqPatch {
    type Row = Eq;
}

rows::parameters!(EqPatch { [a], [b] });

/// A row of `names.err`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesErr {
    /// Identifies the row: `bigint`.
    pub id: NamesErrId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NamesErr {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for NamesErr {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "err";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.err";
}

impl relation::Table for NamesErr {
    type New = NewNamesErr;
    type Patch = NamesErrPatch;
    const INSERT: &'static str = "INSERT INTO names.err \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for NamesErr {
    type Key = NamesErrId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.err \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.err \
         ORDER BY err.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.err \
         WHERE id > $1::bigint \
         ORDER BY err.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.err \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.err \
         WHERE id = $1::bigint";
}

rows::row!(NamesErr { id = "id", name = "name", n = "n" });

/// A row to insert into `names.err`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNamesErr {
    /// Identifies the row: `bigint`.
    pub id: NamesErrId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewNamesErr {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: NamesErrId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewNamesErr {
    type Row = NamesErr;
}

rows::parameters!(NewNamesErr { id, name, n });

/// Changes to a row of `names.err`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesErrPatch {
    /// The new [`id`](NamesErr::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<NamesErrId>,
    /// The new [`name`](NamesErr::name).
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
    /// The new [`n`](NamesErr::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for NamesErrPatch {
    type Row = NamesErr;
}

rows::parameters!(NamesErrPatch { [id], [name], [n] });

/// A row of `names.error`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Error {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Error {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Error {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "error";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.error";
}

impl relation::Table for Error {
    type New = NewError;
    type Patch = ErrorPatch;
    const INSERT: &'static str = "INSERT INTO names.error \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Error {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.error \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.error \
         ORDER BY error.id, error.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.error \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY error.id, error.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.error \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.error \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Error { id = "id", when = "when" });

/// A row to insert into `names.error`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewError {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewError {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewError {
    type Row = Error;
}

rows::parameters!(NewError { id, when });

/// Changes to a row of `names.error`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ErrorPatch {
    /// The new [`id`](Error::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Error::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for ErrorPatch {
    type Row = Error;
}

rows::parameters!(ErrorPatch { [id], [when] });

/// A row of `names.fn`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Fn {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Fn {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Fn {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "fn";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.fn";
}

impl relation::Table for Fn {
    type New = NewFn;
    type Patch = FnPatch;
    const INSERT: &'static str = "INSERT INTO names.fn \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Fn { a = "a", b = "b" });

/// A row to insert into `names.fn`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewFn {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewFn {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewFn {
    type Row = Fn;
}

rows::parameters!(NewFn { a, b });

/// Changes to a row of `names.fn`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FnPatch {
    /// The new [`a`](Fn::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](Fn::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for FnPatch {
    type Row = Fn;
}

rows::parameters!(FnPatch { [a], [b] });

/// A row of `names.from`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct From {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl From {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for From {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "from";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.\"from\"";
}

impl relation::Table for From {
    type New = NewFrom;
    type Patch = FromPatch;
    const INSERT: &'static str = "INSERT INTO names.\"from\" \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(From { a = "a", b = "b" });

/// A row to insert into `names.from`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewFrom {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewFrom {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewFrom {
    type Row = From;
}

rows::parameters!(NewFrom { a, b });

/// Changes to a row of `names.from`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FromPatch {
    /// The new [`a`](From::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](From::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for FromPatch {
    type Row = From;
}

rows::parameters!(FromPatch { [a], [b] });

/// A row of `names.gen`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Gen {
    /// Identifies the row: `bigint`.
    pub id: GenId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Gen {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Gen {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "gen";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.gen";
}

impl relation::Table for Gen {
    type New = NewGen;
    type Patch = GenPatch;
    const INSERT: &'static str = "INSERT INTO names.gen \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Gen {
    type Key = GenId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.gen \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.gen \
         ORDER BY gen.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.gen \
         WHERE id > $1::bigint \
         ORDER BY gen.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.gen \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.gen \
         WHERE id = $1::bigint";
}

rows::row!(Gen { id = "id", name = "name", n = "n" });

/// A row to insert into `names.gen`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewGen {
    /// Identifies the row: `bigint`.
    pub id: GenId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewGen {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: GenId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewGen {
    type Row = Gen;
}

rows::parameters!(NewGen { id, name, n });

/// Changes to a row of `names.gen`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GenPatch {
    /// The new [`id`](Gen::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<GenId>,
    /// The new [`name`](Gen::name).
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
    /// The new [`n`](Gen::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for GenPatch {
    type Row = Gen;
}

rows::parameters!(GenPatch { [id], [name], [n] });

/// A row of `names.hash`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Hash {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Hash {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Hash {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "hash";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.hash";
}

impl relation::Table for Hash {
    type New = NewHash;
    type Patch = HashPatch;
    const INSERT: &'static str = "INSERT INTO names.hash \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Hash {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.hash \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.hash \
         ORDER BY hash.id, hash.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.hash \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY hash.id, hash.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.hash \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.hash \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Hash { id = "id", when = "when" });

/// A row to insert into `names.hash`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewHash {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewHash {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewHash {
    type Row = Hash;
}

rows::parameters!(NewHash { id, when });

/// Changes to a row of `names.hash`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct HashPatch {
    /// The new [`id`](Hash::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Hash::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for HashPatch {
    type Row = Hash;
}

rows::parameters!(HashPatch { [id], [when] });

/// A row of `names.i64`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct I64 {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl I64 {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for I64 {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "i64";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.i64";
}

impl relation::Table for I64 {
    type New = NewI64;
    type Patch = I64Patch;
    const INSERT: &'static str = "INSERT INTO names.i64 \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(I64 { a = "a", b = "b" });

/// A row to insert into `names.i64`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewI64 {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewI64 {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewI64 {
    type Row = I64;
}

rows::parameters!(NewI64 { a, b });

/// Changes to a row of `names.i64`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct I64Patch {
    /// The new [`a`](I64::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](I64::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for I64Patch {
    type Row = I64;
}

rows::parameters!(I64Patch { [a], [b] });

/// A row of `names.id`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Id {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Id {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Id {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "id";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.id";
}

impl relation::Table for Id {
    type New = NewId;
    type Patch = IdPatch;
    const INSERT: &'static str = "INSERT INTO names.id \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Id { a = "a", b = "b" });

/// A row to insert into `names.id`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewId {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewId {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewId {
    type Row = Id;
}

rows::parameters!(NewId { a, b });

/// Changes to a row of `names.id`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IdPatch {
    /// The new [`a`](Id::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](Id::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for IdPatch {
    type Row = Id;
}

rows::parameters!(IdPatch { [a], [b] });

/// A row of `names.iterator`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Iterator {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Iterator {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Iterator {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "iterator";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.iterator";
}

impl relation::Table for Iterator {
    type New = NewIterator;
    type Patch = IteratorPatch;
    const INSERT: &'static str = "INSERT INTO names.iterator \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Iterator {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.iterator \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.iterator \
         ORDER BY iterator.id, iterator.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.iterator \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY iterator.id, iterator.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.iterator \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.iterator \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Iterator { id = "id", when = "when" });

/// A row to insert into `names.iterator`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewIterator {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewIterator {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewIterator {
    type Row = Iterator;
}

rows::parameters!(NewIterator { id, when });

/// Changes to a row of `names.iterator`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IteratorPatch {
    /// The new [`id`](Iterator::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Iterator::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for IteratorPatch {
    type Row = Iterator;
}

rows::parameters!(IteratorPatch { [id], [when] });

/// A row of `names.keyed`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Keyed {
    /// Identifies the row: `bigint`.
    pub id: KeyedId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Keyed {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Keyed {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "keyed";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.keyed";
}

impl relation::Table for Keyed {
    type New = NewKeyed;
    type Patch = KeyedPatch;
    const INSERT: &'static str = "INSERT INTO names.keyed \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Keyed {
    type Key = KeyedId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.keyed \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.keyed \
         ORDER BY keyed.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.keyed \
         WHERE id > $1::bigint \
         ORDER BY keyed.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.keyed \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.keyed \
         WHERE id = $1::bigint";
}

rows::row!(Keyed { id = "id", name = "name", n = "n" });

/// A row to insert into `names.keyed`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewKeyed {
    /// Identifies the row: `bigint`.
    pub id: KeyedId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewKeyed {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: KeyedId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewKeyed {
    type Row = Keyed;
}

rows::parameters!(NewKeyed { id, name, n });

/// Changes to a row of `names.keyed`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct KeyedPatch {
    /// The new [`id`](Keyed::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<KeyedId>,
    /// The new [`name`](Keyed::name).
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
    /// The new [`n`](Keyed::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for KeyedPatch {
    type Row = Keyed;
}

rows::parameters!(KeyedPatch { [id], [name], [n] });

/// A row of `names.lib`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Lib {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Lib {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Lib {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "lib";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.lib";
}

impl relation::Table for Lib {
    type New = NewLib;
    type Patch = LibPatch;
    const INSERT: &'static str = "INSERT INTO names.lib \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Lib {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.lib \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.lib \
         ORDER BY lib.id, lib.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.lib \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY lib.id, lib.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.lib \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.lib \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Lib { id = "id", when = "when" });

/// A row to insert into `names.lib`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLib {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewLib {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewLib {
    type Row = Lib;
}

rows::parameters!(NewLib { id, when });

/// Changes to a row of `names.lib`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LibPatch {
    /// The new [`id`](Lib::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Lib::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for LibPatch {
    type Row = Lib;
}

rows::parameters!(LibPatch { [id], [when] });

/// A row of `names.marker`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Marker {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Marker {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Marker {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "marker";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.marker";
}

impl relation::Table for Marker {
    type New = NewMarker;
    type Patch = MarkerPatch;
    const INSERT: &'static str = "INSERT INTO names.marker \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Marker {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.marker \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.marker \
         ORDER BY marker.id, marker.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.marker \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY marker.id, marker.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.marker \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.marker \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Marker { id = "id", when = "when" });

/// A row to insert into `names.marker`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMarker {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewMarker {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewMarker {
    type Row = Marker;
}

rows::parameters!(NewMarker { id, when });

/// Changes to a row of `names.marker`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkerPatch {
    /// The new [`id`](Marker::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Marker::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for MarkerPatch {
    type Row = Marker;
}

rows::parameters!(MarkerPatch { [id], [when] });

/// A row of `names.materialized`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Materialized {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Materialized {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Materialized {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "materialized";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.materialized";
}

impl relation::Table for Materialized {
    type New = NewMaterialized;
    type Patch = MaterializedPatch;
    const INSERT: &'static str = "INSERT INTO names.materialized \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Materialized { a = "a", b = "b" });

/// A row to insert into `names.materialized`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMaterialized {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewMaterialized {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewMaterialized {
    type Row = Materialized;
}

rows::parameters!(NewMaterialized { a, b });

/// Changes to a row of `names.materialized`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MaterializedPatch {
    /// The new [`a`](Materialized::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](Materialized::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for MaterializedPatch {
    type Row = Materialized;
}

rows::parameters!(MaterializedPatch { [a], [b] });

/// A row of `names.newThing`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewThing {
    /// Identifies the row: `bigint`.
    pub id: NewThingId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewThing {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for NewThing {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "newThing";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.\"newThing\"";
}

impl relation::Table for NewThing {
    type New = NewNewThing;
    type Patch = NewThingPatch;
    const INSERT: &'static str = "INSERT INTO names.\"newThing\" \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for NewThing {
    type Key = NewThingId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.\"newThing\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.\"newThing\" \
         ORDER BY \"newThing\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.\"newThing\" \
         WHERE id > $1::bigint \
         ORDER BY \"newThing\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.\"newThing\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.\"newThing\" \
         WHERE id = $1::bigint";
}

rows::row!(NewThing { id = "id", name = "name", n = "n" });

/// A row to insert into `names.newThing`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNewThing {
    /// Identifies the row: `bigint`.
    pub id: NewThingId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewNewThing {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: NewThingId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewNewThing {
    type Row = NewThing;
}

rows::parameters!(NewNewThing { id, name, n });

/// Changes to a row of `names.newThing`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewThingPatch {
    /// The new [`id`](NewThing::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<NewThingId>,
    /// The new [`name`](NewThing::name).
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
    /// The new [`n`](NewThing::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for NewThingPatch {
    type Row = NewThing;
}

rows::parameters!(NewThingPatch { [id], [name], [n] });

/// A row of `names.new_things`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewThings {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl NewThings {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for NewThings {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "new_things";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.new_things";
}

impl relation::Table for NewThings {
    type New = NewNewThings;
    type Patch = NewThingsPatch;
    const INSERT: &'static str = "INSERT INTO names.new_things \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for NewThings {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.new_things \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.new_things \
         ORDER BY new_things.id, new_things.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.new_things \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY new_things.id, new_things.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.new_things \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.new_things \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(NewThings { id = "id", when = "when" });

/// A row to insert into `names.new_things`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNewThings {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewNewThings {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewNewThings {
    type Row = NewThings;
}

rows::parameters!(NewNewThings { id, when });

/// Changes to a row of `names.new_things`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewThingsPatch {
    /// The new [`id`](NewThings::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](NewThings::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for NewThingsPatch {
    type Row = NewThings;
}

rows::parameters!(NewThingsPatch { [id], [when] });

/// A row of `names.no columns`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NoColumn {}

impl NoColumn {}

impl relation::Relation for NoColumn {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "no columns";
    const COLUMNS: &'static [&'static str] = &[];
    const SELECT: &'static str = "SELECT \
         FROM names.\"no columns\"";
}

impl relation::Table for NoColumn {
    type New = NewNoColumn;
    type Patch = NoColumnPatch;
    const INSERT: &'static str = "INSERT INTO names.\"no columns\" \
         DEFAULT VALUES \
         RETURNING true";
}

rows::row!(NoColumn {});

/// A row to insert into `names.no columns`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNoColumn {}

impl relation::NewRow for NewNoColumn {
    type Row = NoColumn;
}

rows::parameters!(NewNoColumn {});

/// Changes to a row of `names.no columns`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NoColumnPatch {}

impl relation::Patch for NoColumnPatch {
    type Row = NoColumn;
}

rows::parameters!(NoColumnPatch {});

/// A row of `names.none`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesNone {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl NamesNone {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for NamesNone {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "none";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.\"none\"";
}

impl relation::Table for NamesNone {
    type New = NewNamesNone;
    type Patch = NamesNonePatch;
    const INSERT: &'static str = "INSERT INTO names.\"none\" \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for NamesNone {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.\"none\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.\"none\" \
         ORDER BY \"none\".id, \"none\".\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.\"none\" \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY \"none\".id, \"none\".\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.\"none\" \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.\"none\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(NamesNone { id = "id", when = "when" });

/// A row to insert into `names.none`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNamesNone {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewNamesNone {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewNamesNone {
    type Row = NamesNone;
}

rows::parameters!(NewNamesNone { id, when });

/// Changes to a row of `names.none`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesNonePatch {
    /// The new [`id`](NamesNone::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](NamesNone::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for NamesNonePatch {
    type Row = NamesNone;
}

rows::parameters!(NamesNonePatch { [id], [when] });

/// A row of `names.not_empty`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NotEmpty {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NotEmpty {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for NotEmpty {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "not_empty";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.not_empty";
}

impl relation::Table for NotEmpty {
    type New = NewNotEmpty;
    type Patch = NotEmptyPatch;
    const INSERT: &'static str = "INSERT INTO names.not_empty \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(NotEmpty { a = "a", b = "b" });

/// A row to insert into `names.not_empty`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNotEmpty {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewNotEmpty {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewNotEmpty {
    type Row = NotEmpty;
}

rows::parameters!(NewNotEmpty { a, b });

/// Changes to a row of `names.not_empty`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NotEmptyPatch {
    /// The new [`a`](NotEmpty::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](NotEmpty::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for NotEmptyPatch {
    type Row = NotEmpty;
}

rows::parameters!(NotEmptyPatch { [a], [b] });

/// A row of `names.of_types`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OfType {
    /// Identifies the row: `bigint`.
    pub id: OfTypeId,
    /// `only_numbered`.
    pub whole: Option<types::OnlyNumbered>,
    /// `a view "of" 'it'`.
    pub v: Option<types::AViewOfIt>,
    /// `a view "of" 'it'[]`.
    pub vs: Vec<types::AViewOfIt>,
}

impl OfType {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `whole`.
    pub const COLUMN_WHOLE: &'static str = "whole";
    /// Name of the column `v`.
    pub const COLUMN_V: &'static str = "v";
    /// Name of the column `vs`.
    pub const COLUMN_VS: &'static str = "vs";
}

impl relation::Relation for OfType {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "of_types";
    const COLUMNS: &'static [&'static str] = &["id", "whole", "v", "vs"];
    const SELECT: &'static str = "SELECT id, whole::text AS whole, v::text AS v, vs::text[] AS vs \
         FROM names.of_types";
}

impl relation::Table for OfType {
    type New = NewOfType;
    type Patch = OfTypePatch;
    const INSERT: &'static str = "INSERT INTO names.of_types \
         (id, whole, v, vs) \
         VALUES ($1, $2::text::names.only_numbered, $3::text::names.\"a view \"\"of\"\" 'it'\", \
         $4::text[]::names.\"a view \"\"of\"\" 'it'\"[]) \
         RETURNING id, whole::text AS whole, v::text AS v, vs::text[] AS vs";
}

impl relation::Keyed for OfType {
    type Key = OfTypeId;
    const FIND: &'static str = "SELECT id, whole::text AS whole, v::text AS v, vs::text[] AS vs \
         FROM names.of_types \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, whole::text AS whole, v::text AS v, vs::text[] AS vs \
         FROM names.of_types \
         ORDER BY of_types.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, whole::text AS whole, v::text AS v, vs::text[] AS vs \
         FROM names.of_types \
         WHERE id > $1::bigint \
         ORDER BY of_types.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.of_types \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         whole = CASE WHEN $3::boolean THEN $4::text::names.only_numbered ELSE whole END, \
         v = CASE WHEN $5::boolean THEN $6::text::names.\"a view \"\"of\"\" 'it'\" ELSE v END, \
         vs = CASE WHEN $7::boolean THEN $8::text[]::names.\"a view \"\"of\"\" 'it'\"[] ELSE vs END \
         WHERE id = $9::bigint \
         RETURNING id, whole::text AS whole, v::text AS v, vs::text[] AS vs";
    const DELETE: &'static str = "DELETE FROM names.of_types \
         WHERE id = $1::bigint";
}

rows::row!(OfType { id = "id", whole = "whole", v = "v", vs = "vs" });

/// A row to insert into `names.of_types`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewOfType {
    /// Identifies the row: `bigint`.
    pub id: OfTypeId,
    /// `only_numbered`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub whole: Option<types::OnlyNumbered>,
    /// `a view "of" 'it'`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub v: Option<types::AViewOfIt>,
    /// `a view "of" 'it'[]`.
    pub vs: Vec<types::AViewOfIt>,
}

impl NewOfType {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: OfTypeId, vs: Vec<types::AViewOfIt>) -> Self {
        Self {
            id,
            whole: None,
            v: None,
            vs,
        }
    }
}

impl relation::NewRow for NewOfType {
    type Row = OfType;
}

rows::parameters!(NewOfType { id, whole, v, vs });

/// Changes to a row of `names.of_types`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OfTypePatch {
    /// The new [`id`](OfType::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<OfTypeId>,
    /// The new [`whole`](OfType::whole).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub whole: Option<Option<types::OnlyNumbered>>,
    /// The new [`v`](OfType::v).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub v: Option<Option<types::AViewOfIt>>,
    /// The new [`vs`](OfType::vs).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vs: Option<Vec<types::AViewOfIt>>,
}

impl relation::Patch for OfTypePatch {
    type Row = OfType;
}

rows::parameters!(OfTypePatch { [id], [whole], [v], [vs] });

/// A row of `names.only_numbered`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OnlyNumbered {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: OnlyNumberedId,
}

impl OnlyNumbered {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
}

impl relation::Relation for OnlyNumbered {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "only_numbered";
    const COLUMNS: &'static [&'static str] = &["id"];
    const SELECT: &'static str = "SELECT id \
         FROM names.only_numbered";
}

impl relation::Table for OnlyNumbered {
    type New = NewOnlyNumbered;
    type Patch = OnlyNumberedPatch;
    const INSERT: &'static str = "INSERT INTO names.only_numbered \
         DEFAULT VALUES \
         RETURNING id";
}

impl relation::Keyed for OnlyNumbered {
    type Key = OnlyNumberedId;
    const FIND: &'static str = "SELECT id \
         FROM names.only_numbered \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id \
         FROM names.only_numbered \
         ORDER BY only_numbered.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id \
         FROM names.only_numbered \
         WHERE id > $1::bigint \
         ORDER BY only_numbered.id LIMIT $2::bigint";
    const UPDATE: &'static str = "SELECT id \
         FROM names.only_numbered \
         WHERE id = $1::bigint";
    const DELETE: &'static str = "DELETE FROM names.only_numbered \
         WHERE id = $1::bigint";
}

rows::row!(OnlyNumbered { id = "id" });

/// A row to insert into `names.only_numbered`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewOnlyNumbered {}

impl relation::NewRow for NewOnlyNumbered {
    type Row = OnlyNumbered;
}

rows::parameters!(NewOnlyNumbered {});

/// Changes to a row of `names.only_numbered`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OnlyNumberedPatch {}

impl relation::Patch for OnlyNumberedPatch {
    type Row = OnlyNumbered;
}

rows::parameters!(OnlyNumberedPatch {});

/// A row of `names.option`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesOption {
    /// Identifies the row: `bigint`.
    pub id: NamesOptionId,
}

impl NamesOption {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
}

impl relation::Relation for NamesOption {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "option";
    const COLUMNS: &'static [&'static str] = &["id"];
    const SELECT: &'static str = "SELECT id \
         FROM names.option";
}

impl relation::Table for NamesOption {
    type New = NewNamesOption;
    type Patch = NamesOptionPatch;
    const INSERT: &'static str = "INSERT INTO names.option \
         (id) \
         VALUES ($1) \
         RETURNING id";
}

impl relation::Keyed for NamesOption {
    type Key = NamesOptionId;
    const FIND: &'static str = "SELECT id \
         FROM names.option \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id \
         FROM names.option \
         ORDER BY option.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id \
         FROM names.option \
         WHERE id > $1::bigint \
         ORDER BY option.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.option \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END \
         WHERE id = $3::bigint \
         RETURNING id";
    const DELETE: &'static str = "DELETE FROM names.option \
         WHERE id = $1::bigint";
}

rows::row!(NamesOption { id = "id" });

/// A row to insert into `names.option`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNamesOption {
    /// Identifies the row: `bigint`.
    pub id: NamesOptionId,
}

impl NewNamesOption {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: NamesOptionId) -> Self {
        Self { id }
    }
}

impl relation::NewRow for NewNamesOption {
    type Row = NamesOption;
}

rows::parameters!(NewNamesOption { id });

/// Changes to a row of `names.option`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesOptionPatch {
    /// The new [`id`](NamesOption::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<NamesOptionId>,
}

impl relation::Patch for NamesOptionPatch {
    type Row = NamesOption;
}

rows::parameters!(NamesOptionPatch { [id] });

/// A row of `names.options`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Options {
    /// Identifies the row: `bigint`.
    pub id: OptionsId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Options {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Options {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "options";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.options";
}

impl relation::Table for Options {
    type New = NewOptions;
    type Patch = OptionsPatch;
    const INSERT: &'static str = "INSERT INTO names.options \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Options {
    type Key = OptionsId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.options \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.options \
         ORDER BY options.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.options \
         WHERE id > $1::bigint \
         ORDER BY options.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.options \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.options \
         WHERE id = $1::bigint";
}

rows::row!(Options { id = "id", name = "name", n = "n" });

/// A row to insert into `names.options`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewOptions {
    /// Identifies the row: `bigint`.
    pub id: OptionsId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewOptions {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: OptionsId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewOptions {
    type Row = Options;
}

rows::parameters!(NewOptions { id, name, n });

/// Changes to a row of `names.options`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OptionsPatch {
    /// The new [`id`](Options::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<OptionsId>,
    /// The new [`name`](Options::name).
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
    /// The new [`n`](Options::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for OptionsPatch {
    type Row = Options;
}

rows::parameters!(OptionsPatch { [id], [name], [n] });

/// A row of `names.patch`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Patch {
    /// Identifies the row: `bigint`.
    pub id: PatchId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Patch {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Patch {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "patch";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.patch";
}

impl relation::Table for Patch {
    type New = NewPatch;
    type Patch = PatchPatch;
    const INSERT: &'static str = "INSERT INTO names.patch \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Patch {
    type Key = PatchId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.patch \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.patch \
         ORDER BY patch.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.patch \
         WHERE id > $1::bigint \
         ORDER BY patch.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.patch \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.patch \
         WHERE id = $1::bigint";
}

rows::row!(Patch { id = "id", name = "name", n = "n" });

/// A row to insert into `names.patch`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewPatch {
    /// Identifies the row: `bigint`.
    pub id: PatchId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewPatch {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: PatchId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewPatch {
    type Row = Patch;
}

rows::parameters!(NewPatch { id, name, n });

/// Changes to a row of `names.patch`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PatchPatch {
    /// The new [`id`](Patch::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<PatchId>,
    /// The new [`name`](Patch::name).
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
    /// The new [`n`](Patch::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for PatchPatch {
    type Row = Patch;
}

rows::parameters!(PatchPatch { [id], [name], [n] });

/// A row of `names.relations`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Relation {
    /// Identifies the row: `bigint`.
    pub id: RelationId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Relation {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Relation {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "relations";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.relations";
}

impl relation::Table for Relation {
    type New = NewRelation;
    type Patch = RelationPatch;
    const INSERT: &'static str = "INSERT INTO names.relations \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Relation {
    type Key = RelationId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.relations \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.relations \
         ORDER BY relations.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.relations \
         WHERE id > $1::bigint \
         ORDER BY relations.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.relations \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.relations \
         WHERE id = $1::bigint";
}

rows::row!(Relation { id = "id", name = "name", n = "n" });

/// A row to insert into `names.relations`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewRelation {
    /// Identifies the row: `bigint`.
    pub id: RelationId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewRelation {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: RelationId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewRelation {
    type Row = Relation;
}

rows::parameters!(NewRelation { id, name, n });

/// Changes to a row of `names.relations`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RelationPatch {
    /// The new [`id`](Relation::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<RelationId>,
    /// The new [`name`](Relation::name).
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
    /// The new [`n`](Relation::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for RelationPatch {
    type Row = Relation;
}

rows::parameters!(RelationPatch { [id], [name], [n] });

/// A row of `names.results`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Results {
    /// Identifies the row: `bigint`.
    pub id: ResultsId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Results {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Results {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "results";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.results";
}

impl relation::Table for Results {
    type New = NewResults;
    type Patch = ResultsPatch;
    const INSERT: &'static str = "INSERT INTO names.results \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Results {
    type Key = ResultsId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.results \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.results \
         ORDER BY results.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.results \
         WHERE id > $1::bigint \
         ORDER BY results.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.results \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.results \
         WHERE id = $1::bigint";
}

rows::row!(Results { id = "id", name = "name", n = "n" });

/// A row to insert into `names.results`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewResults {
    /// Identifies the row: `bigint`.
    pub id: ResultsId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewResults {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: ResultsId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewResults {
    type Row = Results;
}

rows::parameters!(NewResults { id, name, n });

/// Changes to a row of `names.results`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResultsPatch {
    /// The new [`id`](Results::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ResultsId>,
    /// The new [`name`](Results::name).
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
    /// The new [`n`](Results::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for ResultsPatch {
    type Row = Results;
}

rows::parameters!(ResultsPatch { [id], [name], [n] });

/// A row of `names.rows`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Row {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Row {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Row {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "rows";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.rows";
}

impl relation::Table for Row {
    type New = NewRow;
    type Patch = RowPatch;
    const INSERT: &'static str = "INSERT INTO names.rows \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Row { a = "a", b = "b" });

/// A row to insert into `names.rows`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewRow {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewRow {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewRow {
    type Row = Row;
}

rows::parameters!(NewRow { a, b });

/// Changes to a row of `names.rows`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RowPatch {
    /// The new [`a`](Row::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](Row::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for RowPatch {
    type Row = Row;
}

rows::parameters!(RowPatch { [a], [b] });

/// A row of `names.schema`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Schema {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Schema {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Schema {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "schema";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.schema";
}

impl relation::Table for Schema {
    type New = NewSchema;
    type Patch = SchemaPatch;
    const INSERT: &'static str = "INSERT INTO names.schema \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Schema {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.schema \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.schema \
         ORDER BY schema.id, schema.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.schema \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY schema.id, schema.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.schema \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.schema \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Schema { id = "id", when = "when" });

/// A row to insert into `names.schema`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSchema {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewSchema {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewSchema {
    type Row = Schema;
}

rows::parameters!(NewSchema { id, when });

/// Changes to a row of `names.schema`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SchemaPatch {
    /// The new [`id`](Schema::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Schema::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for SchemaPatch {
    type Row = Schema;
}

rows::parameters!(SchemaPatch { [id], [when] });

/// A row of `names.scope`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Scope {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Scope {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Scope {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "scope";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.scope";
}

impl relation::Table for Scope {
    type New = NewScope;
    type Patch = ScopePatch;
    const INSERT: &'static str = "INSERT INTO names.scope \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Scope { a = "a", b = "b" });

/// A row to insert into `names.scope`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewScope {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewScope {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewScope {
    type Row = Scope;
}

rows::parameters!(NewScope { a, b });

/// Changes to a row of `names.scope`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ScopePatch {
    /// The new [`a`](Scope::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](Scope::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for ScopePatch {
    type Row = Scope;
}

rows::parameters!(ScopePatch { [a], [b] });

/// A row of `names.self`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Self2 {
    /// Identifies the row: `bigint`.
    pub id: Self2Id,
}

impl Self2 {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
}

impl relation::Relation for Self2 {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "self";
    const COLUMNS: &'static [&'static str] = &["id"];
    const SELECT: &'static str = "SELECT id \
         FROM names.self";
}

impl relation::Table for Self2 {
    type New = NewSelf2;
    type Patch = Self2Patch;
    const INSERT: &'static str = "INSERT INTO names.self \
         (id) \
         VALUES ($1) \
         RETURNING id";
}

impl relation::Keyed for Self2 {
    type Key = Self2Id;
    const FIND: &'static str = "SELECT id \
         FROM names.self \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id \
         FROM names.self \
         ORDER BY self.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id \
         FROM names.self \
         WHERE id > $1::bigint \
         ORDER BY self.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.self \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END \
         WHERE id = $3::bigint \
         RETURNING id";
    const DELETE: &'static str = "DELETE FROM names.self \
         WHERE id = $1::bigint";
}

rows::row!(Self2 { id = "id" });

/// A row to insert into `names.self`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSelf2 {
    /// Identifies the row: `bigint`.
    pub id: Self2Id,
}

impl NewSelf2 {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: Self2Id) -> Self {
        Self { id }
    }
}

impl relation::NewRow for NewSelf2 {
    type Row = Self2;
}

rows::parameters!(NewSelf2 { id });

/// Changes to a row of `names.self`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Self2Patch {
    /// The new [`id`](Self2::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<Self2Id>,
}

impl relation::Patch for Self2Patch {
    type Row = Self2;
}

rows::parameters!(Self2Patch { [id] });

/// A row of `names.send`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Send {
    /// Identifies the row: `bigint`.
    pub id: SendId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Send {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Send {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "send";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.send";
}

impl relation::Table for Send {
    type New = NewSend;
    type Patch = SendPatch;
    const INSERT: &'static str = "INSERT INTO names.send \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Send {
    type Key = SendId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.send \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.send \
         ORDER BY send.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.send \
         WHERE id > $1::bigint \
         ORDER BY send.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.send \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.send \
         WHERE id = $1::bigint";
}

rows::row!(Send { id = "id", name = "name", n = "n" });

/// A row to insert into `names.send`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSend {
    /// Identifies the row: `bigint`.
    pub id: SendId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewSend {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: SendId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewSend {
    type Row = Send;
}

rows::parameters!(NewSend { id, name, n });

/// Changes to a row of `names.send`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SendPatch {
    /// The new [`id`](Send::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<SendId>,
    /// The new [`name`](Send::name).
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
    /// The new [`n`](Send::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for SendPatch {
    type Row = Send;
}

rows::parameters!(SendPatch { [id], [name], [n] });

/// A row of `names.serialize`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Serialize {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Serialize {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Serialize {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "serialize";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.serialize";
}

impl relation::Table for Serialize {
    type New = NewSerialize;
    type Patch = SerializePatch;
    const INSERT: &'static str = "INSERT INTO names.serialize \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Serialize { a = "a", b = "b" });

/// A row to insert into `names.serialize`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSerialize {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewSerialize {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewSerialize {
    type Row = Serialize;
}

rows::parameters!(NewSerialize { a, b });

/// Changes to a row of `names.serialize`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SerializePatch {
    /// The new [`a`](Serialize::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](Serialize::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for SerializePatch {
    type Row = Serialize;
}

rows::parameters!(SerializePatch { [a], [b] });

/// A row of `names.session`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Session {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Session {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Session {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "session";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.session";
}

impl relation::Table for Session {
    type New = NewSession;
    type Patch = SessionPatch;
    const INSERT: &'static str = "INSERT INTO names.session \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Session { a = "a", b = "b" });

/// A row to insert into `names.session`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSession {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewSession {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewSession {
    type Row = Session;
}

rows::parameters!(NewSession { a, b });

/// Changes to a row of `names.session`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SessionPatch {
    /// The new [`a`](Session::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](Session::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for SessionPatch {
    type Row = Session;
}

rows::parameters!(SessionPatch { [a], [b] });

/// A row of `names.sqlx`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Sqlx {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Sqlx {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Sqlx {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "sqlx";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.sqlx";
}

impl relation::Table for Sqlx {
    type New = NewSqlx;
    type Patch = SqlxPatch;
    const INSERT: &'static str = "INSERT INTO names.sqlx \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Sqlx {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.sqlx \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.sqlx \
         ORDER BY sqlx.id, sqlx.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.sqlx \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY sqlx.id, sqlx.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.sqlx \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.sqlx \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Sqlx { id = "id", when = "when" });

/// A row to insert into `names.sqlx`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSqlx {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewSqlx {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewSqlx {
    type Row = Sqlx;
}

rows::parameters!(NewSqlx { id, when });

/// Changes to a row of `names.sqlx`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SqlxPatch {
    /// The new [`id`](Sqlx::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Sqlx::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for SqlxPatch {
    type Row = Sqlx;
}

rows::parameters!(SqlxPatch { [id], [when] });

/// A row of `names.static`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Static {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Static {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Static {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "static";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.static";
}

impl relation::Table for Static {
    type New = NewStatic;
    type Patch = StaticPatch;
    const INSERT: &'static str = "INSERT INTO names.static \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Static {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.static \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.static \
         ORDER BY static.id, static.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.static \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY static.id, static.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.static \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.static \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Static { id = "id", when = "when" });

/// A row to insert into `names.static`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewStatic {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewStatic {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewStatic {
    type Row = Static;
}

rows::parameters!(NewStatic { id, when });

/// Changes to a row of `names.static`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StaticPatch {
    /// The new [`id`](Static::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Static::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for StaticPatch {
    type Row = Static;
}

rows::parameters!(StaticPatch { [id], [when] });

/// A row of `names.std`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Std {
    /// Identifies the row: `bigint`.
    pub id: StdId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Std {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Std {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "std";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.std";
}

impl relation::Table for Std {
    type New = NewStd;
    type Patch = StdPatch;
    const INSERT: &'static str = "INSERT INTO names.std \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Std {
    type Key = StdId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.std \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.std \
         ORDER BY std.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.std \
         WHERE id > $1::bigint \
         ORDER BY std.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.std \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.std \
         WHERE id = $1::bigint";
}

rows::row!(Std { id = "id", name = "name", n = "n" });

/// A row to insert into `names.std`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewStd {
    /// Identifies the row: `bigint`.
    pub id: StdId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewStd {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: StdId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewStd {
    type Row = Std;
}

rows::parameters!(NewStd { id, name, n });

/// Changes to a row of `names.std`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StdPatch {
    /// The new [`id`](Std::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<StdId>,
    /// The new [`name`](Std::name).
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
    /// The new [`n`](Std::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for StdPatch {
    type Row = Std;
}

rows::parameters!(StdPatch { [id], [name], [n] });

/// A row of `names.str`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Str {
    /// Identifies the row: `bigint`.
    pub id: StrId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Str {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Str {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "str";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.str";
}

impl relation::Table for Str {
    type New = NewStr;
    type Patch = StrPatch;
    const INSERT: &'static str = "INSERT INTO names.str \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Str {
    type Key = StrId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.str \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.str \
         ORDER BY str.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.str \
         WHERE id > $1::bigint \
         ORDER BY str.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.str \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.str \
         WHERE id = $1::bigint";
}

rows::row!(Str { id = "id", name = "name", n = "n" });

/// A row to insert into `names.str`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewStr {
    /// Identifies the row: `bigint`.
    pub id: StrId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewStr {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: StrId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewStr {
    type Row = Str;
}

rows::parameters!(NewStr { id, name, n });

/// Changes to a row of `names.str`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StrPatch {
    /// The new [`id`](Str::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<StrId>,
    /// The new [`name`](Str::name).
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
    /// The new [`n`](Str::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for StrPatch {
    type Row = Str;
}

rows::parameters!(StrPatch { [id], [name], [n] });

/// A row of `names.strasse`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Strasse {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Strasse {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Strasse {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "strasse";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.strasse";
}

impl relation::Table for Strasse {
    type New = NewStrasse;
    type Patch = StrassePatch;
    const INSERT: &'static str = "INSERT INTO names.strasse \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Strasse { a = "a", b = "b" });

/// A row to insert into `names.strasse`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewStrasse {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewStrasse {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewStrasse {
    type Row = Strasse;
}

rows::parameters!(NewStrasse { a, b });

/// Changes to a row of `names.strasse`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StrassePatch {
    /// The new [`a`](Strasse::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](Strasse::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for StrassePatch {
    type Row = Strasse;
}

rows::parameters!(StrassePatch { [a], [b] });

/// A row of `names.strings`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Strings {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Strings {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Strings {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "strings";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.strings";
}

impl relation::Table for Strings {
    type New = NewStrings;
    type Patch = StringsPatch;
    const INSERT: &'static str = "INSERT INTO names.strings \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Strings {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.strings \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.strings \
         ORDER BY strings.id, strings.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.strings \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY strings.id, strings.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.strings \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.strings \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Strings { id = "id", when = "when" });

/// A row to insert into `names.strings`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewStrings {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewStrings {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewStrings {
    type Row = Strings;
}

rows::parameters!(NewStrings { id, when });

/// Changes to a row of `names.strings`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StringsPatch {
    /// The new [`id`](Strings::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Strings::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for StringsPatch {
    type Row = Strings;
}

rows::parameters!(StringsPatch { [id], [when] });

/// A row of `names.super`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Super {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Super {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Super {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "super";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.super";
}

impl relation::Table for Super {
    type New = NewSuper;
    type Patch = SuperPatch;
    const INSERT: &'static str = "INSERT INTO names.super \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Super { a = "a", b = "b" });

/// A row to insert into `names.super`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSuper {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewSuper {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewSuper {
    type Row = Super;
}

rows::parameters!(NewSuper { a, b });

/// Changes to a row of `names.super`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SuperPatch {
    /// The new [`a`](Super::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](Super::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for SuperPatch {
    type Row = Super;
}

rows::parameters!(SuperPatch { [a], [b] });

/// A row of `names.table`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Table {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Table {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Table {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "table";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.\"table\"";
}

impl relation::Table for Table {
    type New = NewTable;
    type Patch = TablePatch;
    const INSERT: &'static str = "INSERT INTO names.\"table\" \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Table {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.\"table\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.\"table\" \
         ORDER BY \"table\".id, \"table\".\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.\"table\" \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY \"table\".id, \"table\".\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.\"table\" \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.\"table\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Table { id = "id", when = "when" });

/// A row to insert into `names.table`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewTable {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewTable {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewTable {
    type Row = Table;
}

rows::parameters!(NewTable { id, when });

/// Changes to a row of `names.table`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TablePatch {
    /// The new [`id`](Table::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Table::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for TablePatch {
    type Row = Table;
}

rows::parameters!(TablePatch { [id], [when] });

/// A row of `names.thing`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesThing {
    /// Identifies the row: `bigint`.
    pub id: NamesThingId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NamesThing {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for NamesThing {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "thing";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.thing";
}

impl relation::Table for NamesThing {
    type New = NewNamesThing;
    type Patch = NamesThingPatch;
    const INSERT: &'static str = "INSERT INTO names.thing \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for NamesThing {
    type Key = NamesThingId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.thing \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.thing \
         ORDER BY thing.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.thing \
         WHERE id > $1::bigint \
         ORDER BY thing.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.thing \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.thing \
         WHERE id = $1::bigint";
}

rows::row!(NamesThing { id = "id", name = "name", n = "n" });

/// A row to insert into `names.thing`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNamesThing {
    /// Identifies the row: `bigint`.
    pub id: NamesThingId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewNamesThing {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: NamesThingId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewNamesThing {
    type Row = NamesThing;
}

rows::parameters!(NewNamesThing { id, name, n });

/// Changes to a row of `names.thing`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesThingPatch {
    /// The new [`id`](NamesThing::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<NamesThingId>,
    /// The new [`name`](NamesThing::name).
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
    /// The new [`n`](NamesThing::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for NamesThingPatch {
    type Row = NamesThing;
}

rows::parameters!(NamesThingPatch { [id], [name], [n] });

/// A row of `names.thing_id`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ThingId2 {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl ThingId2 {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for ThingId2 {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "thing_id";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.thing_id";
}

impl relation::Table for ThingId2 {
    type New = NewThingId2;
    type Patch = ThingId2Patch;
    const INSERT: &'static str = "INSERT INTO names.thing_id \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(ThingId2 { a = "a", b = "b" });

/// A row to insert into `names.thing_id`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewThingId2 {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewThingId2 {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewThingId2 {
    type Row = ThingId2;
}

rows::parameters!(NewThingId2 { a, b });

/// Changes to a row of `names.thing_id`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ThingId2Patch {
    /// The new [`a`](ThingId2::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](ThingId2::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for ThingId2Patch {
    type Row = ThingId2;
}

rows::parameters!(ThingId2Patch { [a], [b] });

/// A row of `names.type`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Type {
    /// Identifies the row: `bigint`.
    pub id: TypeId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Type {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Type {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "type";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.type";
}

impl relation::Table for Type {
    type New = NewType;
    type Patch = TypePatch;
    const INSERT: &'static str = "INSERT INTO names.type \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Type {
    type Key = TypeId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.type \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.type \
         ORDER BY type.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.type \
         WHERE id > $1::bigint \
         ORDER BY type.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.type \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.type \
         WHERE id = $1::bigint";
}

rows::row!(Type { id = "id", name = "name", n = "n" });

/// A row to insert into `names.type`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewType {
    /// Identifies the row: `bigint`.
    pub id: TypeId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewType {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: TypeId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewType {
    type Row = Type;
}

rows::parameters!(NewType { id, name, n });

/// Changes to a row of `names.type`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TypePatch {
    /// The new [`id`](Type::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<TypeId>,
    /// The new [`name`](Type::name).
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
    /// The new [`n`](Type::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for TypePatch {
    type Row = Type;
}

rows::parameters!(TypePatch { [id], [name], [n] });

/// A row of `names.types`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Types {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Types {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Types {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "types";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.types";
}

impl relation::Table for Types {
    type New = NewTypes;
    type Patch = TypesPatch;
    const INSERT: &'static str = "INSERT INTO names.types \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Types {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.types \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.types \
         ORDER BY types.id, types.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.types \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY types.id, types.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.types \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.types \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Types { id = "id", when = "when" });

/// A row to insert into `names.types`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewTypes {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewTypes {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewTypes {
    type Row = Types;
}

rows::parameters!(NewTypes { id, when });

/// Changes to a row of `names.types`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TypesPatch {
    /// The new [`id`](Types::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Types::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for TypesPatch {
    type Row = Types;
}

rows::parameters!(TypesPatch { [id], [when] });

/// A row of `names.unnamed`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesUnnamed {
    /// Identifies the row: `bigint`.
    pub id: NamesUnnamedId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NamesUnnamed {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for NamesUnnamed {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "unnamed";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.unnamed";
}

impl relation::Table for NamesUnnamed {
    type New = NewNamesUnnamed;
    type Patch = NamesUnnamedPatch;
    const INSERT: &'static str = "INSERT INTO names.unnamed \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for NamesUnnamed {
    type Key = NamesUnnamedId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.unnamed \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.unnamed \
         ORDER BY unnamed.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.unnamed \
         WHERE id > $1::bigint \
         ORDER BY unnamed.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.unnamed \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.unnamed \
         WHERE id = $1::bigint";
}

rows::row!(NamesUnnamed { id = "id", name = "name", n = "n" });

/// A row to insert into `names.unnamed`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNamesUnnamed {
    /// Identifies the row: `bigint`.
    pub id: NamesUnnamedId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewNamesUnnamed {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: NamesUnnamedId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewNamesUnnamed {
    type Row = NamesUnnamed;
}

rows::parameters!(NewNamesUnnamed { id, name, n });

/// Changes to a row of `names.unnamed`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesUnnamedPatch {
    /// The new [`id`](NamesUnnamed::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<NamesUnnamedId>,
    /// The new [`name`](NamesUnnamed::name).
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
    /// The new [`n`](NamesUnnamed::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for NamesUnnamedPatch {
    type Row = NamesUnnamed;
}

rows::parameters!(NamesUnnamedPatch { [id], [name], [n] });

/// A row of `names.usize`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Usize {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Usize {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Usize {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "usize";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.usize";
}

impl relation::Table for Usize {
    type New = NewUsize;
    type Patch = UsizePatch;
    const INSERT: &'static str = "INSERT INTO names.usize \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Usize {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.usize \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.usize \
         ORDER BY usize.id, usize.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.usize \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY usize.id, usize.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.usize \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.usize \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Usize { id = "id", when = "when" });

/// A row to insert into `names.usize`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewUsize {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewUsize {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewUsize {
    type Row = Usize;
}

rows::parameters!(NewUsize { id, when });

/// Changes to a row of `names.usize`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UsizePatch {
    /// The new [`id`](Usize::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Usize::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for UsizePatch {
    type Row = Usize;
}

rows::parameters!(UsizePatch { [id], [when] });

/// A row of `names.vec`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesVec {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NamesVec {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for NamesVec {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "vec";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.vec";
}

impl relation::Table for NamesVec {
    type New = NewNamesVec;
    type Patch = NamesVecPatch;
    const INSERT: &'static str = "INSERT INTO names.vec \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(NamesVec { a = "a", b = "b" });

/// A row to insert into `names.vec`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNamesVec {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewNamesVec {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewNamesVec {
    type Row = NamesVec;
}

rows::parameters!(NewNamesVec { a, b });

/// Changes to a row of `names.vec`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NamesVecPatch {
    /// The new [`a`](NamesVec::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](NamesVec::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for NamesVecPatch {
    type Row = NamesVec;
}

rows::parameters!(NamesVecPatch { [a], [b] });

/// A row of `names.wide`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Wide {
    /// Identifies the row: `bigint`.
    pub id: WideId,
    /// `integer`.
    pub column_001: Option<i32>,
    /// `text`.
    pub column_002: String,
    /// `numeric(10,2)`.
    pub column_003: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_004: values::TimestampTz,
    /// `boolean`.
    pub column_005: bool,
    /// `text[]`.
    pub column_006: Option<Vec<String>>,
    /// `jsonb`.
    pub column_007: Option<values::Jsonb>,
    /// `uuid`.
    pub column_008: Option<uuid::Uuid>,
    /// `date`.
    pub column_009: values::Date,
    /// `bigint`, `7` by default.
    pub column_010: Option<i64>,
    /// `integer`.
    pub column_011: Option<i32>,
    /// `text`.
    pub column_012: String,
    /// `numeric(10,2)`.
    pub column_013: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_014: values::TimestampTz,
    /// `boolean`.
    pub column_015: bool,
    /// `text[]`.
    pub column_016: Option<Vec<String>>,
    /// `jsonb`.
    pub column_017: Option<values::Jsonb>,
    /// `uuid`.
    pub column_018: Option<uuid::Uuid>,
    /// `date`.
    pub column_019: values::Date,
    /// `bigint`, `7` by default.
    pub column_020: Option<i64>,
    /// `integer`.
    pub column_021: Option<i32>,
    /// `text`.
    pub column_022: String,
    /// `numeric(10,2)`.
    pub column_023: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_024: values::TimestampTz,
    /// `boolean`.
    pub column_025: bool,
    /// `text[]`.
    pub column_026: Option<Vec<String>>,
    /// `jsonb`.
    pub column_027: Option<values::Jsonb>,
    /// `uuid`.
    pub column_028: Option<uuid::Uuid>,
    /// `date`.
    pub column_029: values::Date,
    /// `bigint`, `7` by default.
    pub column_030: Option<i64>,
    /// `integer`.
    pub column_031: Option<i32>,
    /// `text`.
    pub column_032: String,
    /// `numeric(10,2)`.
    pub column_033: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_034: values::TimestampTz,
    /// `boolean`.
    pub column_035: bool,
    /// `text[]`.
    pub column_036: Option<Vec<String>>,
    /// `jsonb`.
    pub column_037: Option<values::Jsonb>,
    /// `uuid`.
    pub column_038: Option<uuid::Uuid>,
    /// `date`.
    pub column_039: values::Date,
    /// `bigint`, `7` by default.
    pub column_040: Option<i64>,
    /// `integer`.
    pub column_041: Option<i32>,
    /// `text`.
    pub column_042: String,
    /// `numeric(10,2)`.
    pub column_043: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_044: values::TimestampTz,
    /// `boolean`.
    pub column_045: bool,
    /// `text[]`.
    pub column_046: Option<Vec<String>>,
    /// `jsonb`.
    pub column_047: Option<values::Jsonb>,
    /// `uuid`.
    pub column_048: Option<uuid::Uuid>,
    /// `date`.
    pub column_049: values::Date,
    /// `bigint`, `7` by default.
    pub column_050: Option<i64>,
    /// `integer`.
    pub column_051: Option<i32>,
    /// `text`.
    pub column_052: String,
    /// `numeric(10,2)`.
    pub column_053: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_054: values::TimestampTz,
    /// `boolean`.
    pub column_055: bool,
    /// `text[]`.
    pub column_056: Option<Vec<String>>,
    /// `jsonb`.
    pub column_057: Option<values::Jsonb>,
    /// `uuid`.
    pub column_058: Option<uuid::Uuid>,
    /// `date`.
    pub column_059: values::Date,
    /// `bigint`, `7` by default.
    pub column_060: Option<i64>,
    /// `integer`.
    pub column_061: Option<i32>,
    /// `text`.
    pub column_062: String,
    /// `numeric(10,2)`.
    pub column_063: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_064: values::TimestampTz,
    /// `boolean`.
    pub column_065: bool,
    /// `text[]`.
    pub column_066: Option<Vec<String>>,
    /// `jsonb`.
    pub column_067: Option<values::Jsonb>,
    /// `uuid`.
    pub column_068: Option<uuid::Uuid>,
    /// `date`.
    pub column_069: values::Date,
    /// `bigint`, `7` by default.
    pub column_070: Option<i64>,
    /// `integer`.
    pub column_071: Option<i32>,
    /// `text`.
    pub column_072: String,
    /// `numeric(10,2)`.
    pub column_073: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_074: values::TimestampTz,
    /// `boolean`.
    pub column_075: bool,
    /// `text[]`.
    pub column_076: Option<Vec<String>>,
    /// `jsonb`.
    pub column_077: Option<values::Jsonb>,
    /// `uuid`.
    pub column_078: Option<uuid::Uuid>,
    /// `date`.
    pub column_079: values::Date,
    /// `bigint`, `7` by default.
    pub column_080: Option<i64>,
    /// `integer`.
    pub column_081: Option<i32>,
    /// `text`.
    pub column_082: String,
    /// `numeric(10,2)`.
    pub column_083: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_084: values::TimestampTz,
    /// `boolean`.
    pub column_085: bool,
    /// `text[]`.
    pub column_086: Option<Vec<String>>,
    /// `jsonb`.
    pub column_087: Option<values::Jsonb>,
    /// `uuid`.
    pub column_088: Option<uuid::Uuid>,
    /// `date`.
    pub column_089: values::Date,
    /// `bigint`, `7` by default.
    pub column_090: Option<i64>,
    /// `integer`.
    pub column_091: Option<i32>,
    /// `text`.
    pub column_092: String,
    /// `numeric(10,2)`.
    pub column_093: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_094: values::TimestampTz,
    /// `boolean`.
    pub column_095: bool,
    /// `text[]`.
    pub column_096: Option<Vec<String>>,
    /// `jsonb`.
    pub column_097: Option<values::Jsonb>,
    /// `uuid`.
    pub column_098: Option<uuid::Uuid>,
    /// `date`.
    pub column_099: values::Date,
    /// `bigint`, `7` by default.
    pub column_100: Option<i64>,
    /// `integer`.
    pub column_101: Option<i32>,
    /// `text`.
    pub column_102: String,
    /// `numeric(10,2)`.
    pub column_103: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_104: values::TimestampTz,
    /// `boolean`.
    pub column_105: bool,
    /// `text[]`.
    pub column_106: Option<Vec<String>>,
    /// `jsonb`.
    pub column_107: Option<values::Jsonb>,
    /// `uuid`.
    pub column_108: Option<uuid::Uuid>,
    /// `date`.
    pub column_109: values::Date,
    /// `bigint`, `7` by default.
    pub column_110: Option<i64>,
    /// `integer`.
    pub column_111: Option<i32>,
    /// `text`.
    pub column_112: String,
    /// `numeric(10,2)`.
    pub column_113: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_114: values::TimestampTz,
    /// `boolean`.
    pub column_115: bool,
    /// `text[]`.
    pub column_116: Option<Vec<String>>,
    /// `jsonb`.
    pub column_117: Option<values::Jsonb>,
    /// `uuid`.
    pub column_118: Option<uuid::Uuid>,
    /// `date`.
    pub column_119: values::Date,
    /// `bigint`, `7` by default.
    pub column_120: Option<i64>,
    /// `integer`.
    pub column_121: Option<i32>,
    /// `text`.
    pub column_122: String,
    /// `numeric(10,2)`.
    pub column_123: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_124: values::TimestampTz,
    /// `boolean`.
    pub column_125: bool,
    /// `text[]`.
    pub column_126: Option<Vec<String>>,
    /// `jsonb`.
    pub column_127: Option<values::Jsonb>,
    /// `uuid`.
    pub column_128: Option<uuid::Uuid>,
    /// `date`.
    pub column_129: values::Date,
    /// `bigint`, `7` by default.
    pub column_130: Option<i64>,
    /// `integer`.
    pub column_131: Option<i32>,
    /// `text`.
    pub column_132: String,
    /// `numeric(10,2)`.
    pub column_133: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_134: values::TimestampTz,
    /// `boolean`.
    pub column_135: bool,
    /// `text[]`.
    pub column_136: Option<Vec<String>>,
    /// `jsonb`.
    pub column_137: Option<values::Jsonb>,
    /// `uuid`.
    pub column_138: Option<uuid::Uuid>,
    /// `date`.
    pub column_139: values::Date,
    /// `bigint`, `7` by default.
    pub column_140: Option<i64>,
    /// `integer`.
    pub column_141: Option<i32>,
    /// `text`.
    pub column_142: String,
    /// `numeric(10,2)`.
    pub column_143: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_144: values::TimestampTz,
    /// `boolean`.
    pub column_145: bool,
    /// `text[]`.
    pub column_146: Option<Vec<String>>,
    /// `jsonb`.
    pub column_147: Option<values::Jsonb>,
    /// `uuid`.
    pub column_148: Option<uuid::Uuid>,
    /// `date`.
    pub column_149: values::Date,
    /// `bigint`, `7` by default.
    pub column_150: Option<i64>,
    /// `integer`.
    pub column_151: Option<i32>,
    /// `text`.
    pub column_152: String,
    /// `numeric(10,2)`.
    pub column_153: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_154: values::TimestampTz,
    /// `boolean`.
    pub column_155: bool,
    /// `text[]`.
    pub column_156: Option<Vec<String>>,
    /// `jsonb`.
    pub column_157: Option<values::Jsonb>,
    /// `uuid`.
    pub column_158: Option<uuid::Uuid>,
    /// `date`.
    pub column_159: values::Date,
    /// `bigint`, `7` by default.
    pub column_160: Option<i64>,
    /// `integer`.
    pub column_161: Option<i32>,
    /// `text`.
    pub column_162: String,
    /// `numeric(10,2)`.
    pub column_163: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_164: values::TimestampTz,
    /// `boolean`.
    pub column_165: bool,
    /// `text[]`.
    pub column_166: Option<Vec<String>>,
    /// `jsonb`.
    pub column_167: Option<values::Jsonb>,
    /// `uuid`.
    pub column_168: Option<uuid::Uuid>,
    /// `date`.
    pub column_169: values::Date,
    /// `bigint`, `7` by default.
    pub column_170: Option<i64>,
    /// `integer`.
    pub column_171: Option<i32>,
    /// `text`.
    pub column_172: String,
    /// `numeric(10,2)`.
    pub column_173: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_174: values::TimestampTz,
    /// `boolean`.
    pub column_175: bool,
    /// `text[]`.
    pub column_176: Option<Vec<String>>,
    /// `jsonb`.
    pub column_177: Option<values::Jsonb>,
    /// `uuid`.
    pub column_178: Option<uuid::Uuid>,
    /// `date`.
    pub column_179: values::Date,
    /// `bigint`, `7` by default.
    pub column_180: Option<i64>,
    /// `integer`.
    pub column_181: Option<i32>,
    /// `text`.
    pub column_182: String,
    /// `numeric(10,2)`.
    pub column_183: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_184: values::TimestampTz,
    /// `boolean`.
    pub column_185: bool,
    /// `text[]`.
    pub column_186: Option<Vec<String>>,
    /// `jsonb`.
    pub column_187: Option<values::Jsonb>,
    /// `uuid`.
    pub column_188: Option<uuid::Uuid>,
    /// `date`.
    pub column_189: values::Date,
    /// `bigint`, `7` by default.
    pub column_190: Option<i64>,
    /// `integer`.
    pub column_191: Option<i32>,
    /// `text`.
    pub column_192: String,
    /// `numeric(10,2)`.
    pub column_193: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_194: values::TimestampTz,
    /// `boolean`.
    pub column_195: bool,
    /// `text[]`.
    pub column_196: Option<Vec<String>>,
    /// `jsonb`.
    pub column_197: Option<values::Jsonb>,
    /// `uuid`.
    pub column_198: Option<uuid::Uuid>,
    /// `date`.
    pub column_199: values::Date,
    /// `bigint`, `7` by default.
    pub column_200: Option<i64>,
    /// `integer`.
    pub column_201: Option<i32>,
    /// `text`.
    pub column_202: String,
    /// `numeric(10,2)`.
    pub column_203: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_204: values::TimestampTz,
    /// `boolean`.
    pub column_205: bool,
    /// `text[]`.
    pub column_206: Option<Vec<String>>,
    /// `jsonb`.
    pub column_207: Option<values::Jsonb>,
    /// `uuid`.
    pub column_208: Option<uuid::Uuid>,
    /// `date`.
    pub column_209: values::Date,
    /// `bigint`, `7` by default.
    pub column_210: Option<i64>,
    /// `integer`.
    pub column_211: Option<i32>,
    /// `text`.
    pub column_212: String,
    /// `numeric(10,2)`.
    pub column_213: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_214: values::TimestampTz,
    /// `boolean`.
    pub column_215: bool,
    /// `text[]`.
    pub column_216: Option<Vec<String>>,
    /// `jsonb`.
    pub column_217: Option<values::Jsonb>,
    /// `uuid`.
    pub column_218: Option<uuid::Uuid>,
    /// `date`.
    pub column_219: values::Date,
    /// `bigint`, `7` by default.
    pub column_220: Option<i64>,
    /// `integer`.
    pub column_221: Option<i32>,
    /// `text`.
    pub column_222: String,
    /// `numeric(10,2)`.
    pub column_223: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_224: values::TimestampTz,
    /// `boolean`.
    pub column_225: bool,
    /// `text[]`.
    pub column_226: Option<Vec<String>>,
    /// `jsonb`.
    pub column_227: Option<values::Jsonb>,
    /// `uuid`.
    pub column_228: Option<uuid::Uuid>,
    /// `date`.
    pub column_229: values::Date,
    /// `bigint`, `7` by default.
    pub column_230: Option<i64>,
    /// `integer`.
    pub column_231: Option<i32>,
    /// `text`.
    pub column_232: String,
    /// `numeric(10,2)`.
    pub column_233: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_234: values::TimestampTz,
    /// `boolean`.
    pub column_235: bool,
    /// `text[]`.
    pub column_236: Option<Vec<String>>,
    /// `jsonb`.
    pub column_237: Option<values::Jsonb>,
    /// `uuid`.
    pub column_238: Option<uuid::Uuid>,
    /// `date`.
    pub column_239: values::Date,
    /// `bigint`, `7` by default.
    pub column_240: Option<i64>,
    /// `integer`.
    pub column_241: Option<i32>,
    /// `text`.
    pub column_242: String,
    /// `numeric(10,2)`.
    pub column_243: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_244: values::TimestampTz,
    /// `boolean`.
    pub column_245: bool,
    /// `text[]`.
    pub column_246: Option<Vec<String>>,
    /// `jsonb`.
    pub column_247: Option<values::Jsonb>,
    /// `uuid`.
    pub column_248: Option<uuid::Uuid>,
    /// `date`.
    pub column_249: values::Date,
    /// `bigint`, `7` by default.
    pub column_250: Option<i64>,
    /// `integer`.
    pub column_251: Option<i32>,
    /// `text`.
    pub column_252: String,
    /// `numeric(10,2)`.
    pub column_253: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_254: values::TimestampTz,
    /// `boolean`.
    pub column_255: bool,
    /// `text[]`.
    pub column_256: Option<Vec<String>>,
    /// `jsonb`.
    pub column_257: Option<values::Jsonb>,
    /// `uuid`.
    pub column_258: Option<uuid::Uuid>,
    /// `date`.
    pub column_259: values::Date,
    /// `bigint`, `7` by default.
    pub column_260: Option<i64>,
    /// `integer`.
    pub column_261: Option<i32>,
    /// `text`.
    pub column_262: String,
    /// `numeric(10,2)`.
    pub column_263: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_264: values::TimestampTz,
    /// `boolean`.
    pub column_265: bool,
    /// `text[]`.
    pub column_266: Option<Vec<String>>,
    /// `jsonb`.
    pub column_267: Option<values::Jsonb>,
    /// `uuid`.
    pub column_268: Option<uuid::Uuid>,
    /// `date`.
    pub column_269: values::Date,
    /// `bigint`, `7` by default.
    pub column_270: Option<i64>,
    /// `integer`.
    pub column_271: Option<i32>,
    /// `text`.
    pub column_272: String,
    /// `numeric(10,2)`.
    pub column_273: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_274: values::TimestampTz,
    /// `boolean`.
    pub column_275: bool,
    /// `text[]`.
    pub column_276: Option<Vec<String>>,
    /// `jsonb`.
    pub column_277: Option<values::Jsonb>,
    /// `uuid`.
    pub column_278: Option<uuid::Uuid>,
    /// `date`.
    pub column_279: values::Date,
    /// `bigint`, `7` by default.
    pub column_280: Option<i64>,
    /// `integer`.
    pub column_281: Option<i32>,
    /// `text`.
    pub column_282: String,
    /// `numeric(10,2)`.
    pub column_283: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_284: values::TimestampTz,
    /// `boolean`.
    pub column_285: bool,
    /// `text[]`.
    pub column_286: Option<Vec<String>>,
    /// `jsonb`.
    pub column_287: Option<values::Jsonb>,
    /// `uuid`.
    pub column_288: Option<uuid::Uuid>,
    /// `date`.
    pub column_289: values::Date,
    /// `bigint`, `7` by default.
    pub column_290: Option<i64>,
    /// `integer`.
    pub column_291: Option<i32>,
    /// `text`.
    pub column_292: String,
    /// `numeric(10,2)`.
    pub column_293: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub column_294: values::TimestampTz,
    /// `boolean`.
    pub column_295: bool,
    /// `text[]`.
    pub column_296: Option<Vec<String>>,
    /// `jsonb`.
    pub column_297: Option<values::Jsonb>,
    /// `uuid`.
    pub column_298: Option<uuid::Uuid>,
    /// `date`.
    pub column_299: values::Date,
}

impl Wide {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `column_001`.
    pub const COLUMN_COLUMN_001: &'static str = "column_001";
    /// Name of the column `column_002`.
    pub const COLUMN_COLUMN_002: &'static str = "column_002";
    /// Name of the column `column_003`.
    pub const COLUMN_COLUMN_003: &'static str = "column_003";
    /// Name of the column `column_004`.
    pub const COLUMN_COLUMN_004: &'static str = "column_004";
    /// Name of the column `column_005`.
    pub const COLUMN_COLUMN_005: &'static str = "column_005";
    /// Name of the column `column_006`.
    pub const COLUMN_COLUMN_006: &'static str = "column_006";
    /// Name of the column `column_007`.
    pub const COLUMN_COLUMN_007: &'static str = "column_007";
    /// Name of the column `column_008`.
    pub const COLUMN_COLUMN_008: &'static str = "column_008";
    /// Name of the column `column_009`.
    pub const COLUMN_COLUMN_009: &'static str = "column_009";
    /// Name of the column `column_010`.
    pub const COLUMN_COLUMN_010: &'static str = "column_010";
    /// Name of the column `column_011`.
    pub const COLUMN_COLUMN_011: &'static str = "column_011";
    /// Name of the column `column_012`.
    pub const COLUMN_COLUMN_012: &'static str = "column_012";
    /// Name of the column `column_013`.
    pub const COLUMN_COLUMN_013: &'static str = "column_013";
    /// Name of the column `column_014`.
    pub const COLUMN_COLUMN_014: &'static str = "column_014";
    /// Name of the column `column_015`.
    pub const COLUMN_COLUMN_015: &'static str = "column_015";
    /// Name of the column `column_016`.
    pub const COLUMN_COLUMN_016: &'static str = "column_016";
    /// Name of the column `column_017`.
    pub const COLUMN_COLUMN_017: &'static str = "column_017";
    /// Name of the column `column_018`.
    pub const COLUMN_COLUMN_018: &'static str = "column_018";
    /// Name of the column `column_019`.
    pub const COLUMN_COLUMN_019: &'static str = "column_019";
    /// Name of the column `column_020`.
    pub const COLUMN_COLUMN_020: &'static str = "column_020";
    /// Name of the column `column_021`.
    pub const COLUMN_COLUMN_021: &'static str = "column_021";
    /// Name of the column `column_022`.
    pub const COLUMN_COLUMN_022: &'static str = "column_022";
    /// Name of the column `column_023`.
    pub const COLUMN_COLUMN_023: &'static str = "column_023";
    /// Name of the column `column_024`.
    pub const COLUMN_COLUMN_024: &'static str = "column_024";
    /// Name of the column `column_025`.
    pub const COLUMN_COLUMN_025: &'static str = "column_025";
    /// Name of the column `column_026`.
    pub const COLUMN_COLUMN_026: &'static str = "column_026";
    /// Name of the column `column_027`.
    pub const COLUMN_COLUMN_027: &'static str = "column_027";
    /// Name of the column `column_028`.
    pub const COLUMN_COLUMN_028: &'static str = "column_028";
    /// Name of the column `column_029`.
    pub const COLUMN_COLUMN_029: &'static str = "column_029";
    /// Name of the column `column_030`.
    pub const COLUMN_COLUMN_030: &'static str = "column_030";
    /// Name of the column `column_031`.
    pub const COLUMN_COLUMN_031: &'static str = "column_031";
    /// Name of the column `column_032`.
    pub const COLUMN_COLUMN_032: &'static str = "column_032";
    /// Name of the column `column_033`.
    pub const COLUMN_COLUMN_033: &'static str = "column_033";
    /// Name of the column `column_034`.
    pub const COLUMN_COLUMN_034: &'static str = "column_034";
    /// Name of the column `column_035`.
    pub const COLUMN_COLUMN_035: &'static str = "column_035";
    /// Name of the column `column_036`.
    pub const COLUMN_COLUMN_036: &'static str = "column_036";
    /// Name of the column `column_037`.
    pub const COLUMN_COLUMN_037: &'static str = "column_037";
    /// Name of the column `column_038`.
    pub const COLUMN_COLUMN_038: &'static str = "column_038";
    /// Name of the column `column_039`.
    pub const COLUMN_COLUMN_039: &'static str = "column_039";
    /// Name of the column `column_040`.
    pub const COLUMN_COLUMN_040: &'static str = "column_040";
    /// Name of the column `column_041`.
    pub const COLUMN_COLUMN_041: &'static str = "column_041";
    /// Name of the column `column_042`.
    pub const COLUMN_COLUMN_042: &'static str = "column_042";
    /// Name of the column `column_043`.
    pub const COLUMN_COLUMN_043: &'static str = "column_043";
    /// Name of the column `column_044`.
    pub const COLUMN_COLUMN_044: &'static str = "column_044";
    /// Name of the column `column_045`.
    pub const COLUMN_COLUMN_045: &'static str = "column_045";
    /// Name of the column `column_046`.
    pub const COLUMN_COLUMN_046: &'static str = "column_046";
    /// Name of the column `column_047`.
    pub const COLUMN_COLUMN_047: &'static str = "column_047";
    /// Name of the column `column_048`.
    pub const COLUMN_COLUMN_048: &'static str = "column_048";
    /// Name of the column `column_049`.
    pub const COLUMN_COLUMN_049: &'static str = "column_049";
    /// Name of the column `column_050`.
    pub const COLUMN_COLUMN_050: &'static str = "column_050";
    /// Name of the column `column_051`.
    pub const COLUMN_COLUMN_051: &'static str = "column_051";
    /// Name of the column `column_052`.
    pub const COLUMN_COLUMN_052: &'static str = "column_052";
    /// Name of the column `column_053`.
    pub const COLUMN_COLUMN_053: &'static str = "column_053";
    /// Name of the column `column_054`.
    pub const COLUMN_COLUMN_054: &'static str = "column_054";
    /// Name of the column `column_055`.
    pub const COLUMN_COLUMN_055: &'static str = "column_055";
    /// Name of the column `column_056`.
    pub const COLUMN_COLUMN_056: &'static str = "column_056";
    /// Name of the column `column_057`.
    pub const COLUMN_COLUMN_057: &'static str = "column_057";
    /// Name of the column `column_058`.
    pub const COLUMN_COLUMN_058: &'static str = "column_058";
    /// Name of the column `column_059`.
    pub const COLUMN_COLUMN_059: &'static str = "column_059";
    /// Name of the column `column_060`.
    pub const COLUMN_COLUMN_060: &'static str = "column_060";
    /// Name of the column `column_061`.
    pub const COLUMN_COLUMN_061: &'static str = "column_061";
    /// Name of the column `column_062`.
    pub const COLUMN_COLUMN_062: &'static str = "column_062";
    /// Name of the column `column_063`.
    pub const COLUMN_COLUMN_063: &'static str = "column_063";
    /// Name of the column `column_064`.
    pub const COLUMN_COLUMN_064: &'static str = "column_064";
    /// Name of the column `column_065`.
    pub const COLUMN_COLUMN_065: &'static str = "column_065";
    /// Name of the column `column_066`.
    pub const COLUMN_COLUMN_066: &'static str = "column_066";
    /// Name of the column `column_067`.
    pub const COLUMN_COLUMN_067: &'static str = "column_067";
    /// Name of the column `column_068`.
    pub const COLUMN_COLUMN_068: &'static str = "column_068";
    /// Name of the column `column_069`.
    pub const COLUMN_COLUMN_069: &'static str = "column_069";
    /// Name of the column `column_070`.
    pub const COLUMN_COLUMN_070: &'static str = "column_070";
    /// Name of the column `column_071`.
    pub const COLUMN_COLUMN_071: &'static str = "column_071";
    /// Name of the column `column_072`.
    pub const COLUMN_COLUMN_072: &'static str = "column_072";
    /// Name of the column `column_073`.
    pub const COLUMN_COLUMN_073: &'static str = "column_073";
    /// Name of the column `column_074`.
    pub const COLUMN_COLUMN_074: &'static str = "column_074";
    /// Name of the column `column_075`.
    pub const COLUMN_COLUMN_075: &'static str = "column_075";
    /// Name of the column `column_076`.
    pub const COLUMN_COLUMN_076: &'static str = "column_076";
    /// Name of the column `column_077`.
    pub const COLUMN_COLUMN_077: &'static str = "column_077";
    /// Name of the column `column_078`.
    pub const COLUMN_COLUMN_078: &'static str = "column_078";
    /// Name of the column `column_079`.
    pub const COLUMN_COLUMN_079: &'static str = "column_079";
    /// Name of the column `column_080`.
    pub const COLUMN_COLUMN_080: &'static str = "column_080";
    /// Name of the column `column_081`.
    pub const COLUMN_COLUMN_081: &'static str = "column_081";
    /// Name of the column `column_082`.
    pub const COLUMN_COLUMN_082: &'static str = "column_082";
    /// Name of the column `column_083`.
    pub const COLUMN_COLUMN_083: &'static str = "column_083";
    /// Name of the column `column_084`.
    pub const COLUMN_COLUMN_084: &'static str = "column_084";
    /// Name of the column `column_085`.
    pub const COLUMN_COLUMN_085: &'static str = "column_085";
    /// Name of the column `column_086`.
    pub const COLUMN_COLUMN_086: &'static str = "column_086";
    /// Name of the column `column_087`.
    pub const COLUMN_COLUMN_087: &'static str = "column_087";
    /// Name of the column `column_088`.
    pub const COLUMN_COLUMN_088: &'static str = "column_088";
    /// Name of the column `column_089`.
    pub const COLUMN_COLUMN_089: &'static str = "column_089";
    /// Name of the column `column_090`.
    pub const COLUMN_COLUMN_090: &'static str = "column_090";
    /// Name of the column `column_091`.
    pub const COLUMN_COLUMN_091: &'static str = "column_091";
    /// Name of the column `column_092`.
    pub const COLUMN_COLUMN_092: &'static str = "column_092";
    /// Name of the column `column_093`.
    pub const COLUMN_COLUMN_093: &'static str = "column_093";
    /// Name of the column `column_094`.
    pub const COLUMN_COLUMN_094: &'static str = "column_094";
    /// Name of the column `column_095`.
    pub const COLUMN_COLUMN_095: &'static str = "column_095";
    /// Name of the column `column_096`.
    pub const COLUMN_COLUMN_096: &'static str = "column_096";
    /// Name of the column `column_097`.
    pub const COLUMN_COLUMN_097: &'static str = "column_097";
    /// Name of the column `column_098`.
    pub const COLUMN_COLUMN_098: &'static str = "column_098";
    /// Name of the column `column_099`.
    pub const COLUMN_COLUMN_099: &'static str = "column_099";
    /// Name of the column `column_100`.
    pub const COLUMN_COLUMN_100: &'static str = "column_100";
    /// Name of the column `column_101`.
    pub const COLUMN_COLUMN_101: &'static str = "column_101";
    /// Name of the column `column_102`.
    pub const COLUMN_COLUMN_102: &'static str = "column_102";
    /// Name of the column `column_103`.
    pub const COLUMN_COLUMN_103: &'static str = "column_103";
    /// Name of the column `column_104`.
    pub const COLUMN_COLUMN_104: &'static str = "column_104";
    /// Name of the column `column_105`.
    pub const COLUMN_COLUMN_105: &'static str = "column_105";
    /// Name of the column `column_106`.
    pub const COLUMN_COLUMN_106: &'static str = "column_106";
    /// Name of the column `column_107`.
    pub const COLUMN_COLUMN_107: &'static str = "column_107";
    /// Name of the column `column_108`.
    pub const COLUMN_COLUMN_108: &'static str = "column_108";
    /// Name of the column `column_109`.
    pub const COLUMN_COLUMN_109: &'static str = "column_109";
    /// Name of the column `column_110`.
    pub const COLUMN_COLUMN_110: &'static str = "column_110";
    /// Name of the column `column_111`.
    pub const COLUMN_COLUMN_111: &'static str = "column_111";
    /// Name of the column `column_112`.
    pub const COLUMN_COLUMN_112: &'static str = "column_112";
    /// Name of the column `column_113`.
    pub const COLUMN_COLUMN_113: &'static str = "column_113";
    /// Name of the column `column_114`.
    pub const COLUMN_COLUMN_114: &'static str = "column_114";
    /// Name of the column `column_115`.
    pub const COLUMN_COLUMN_115: &'static str = "column_115";
    /// Name of the column `column_116`.
    pub const COLUMN_COLUMN_116: &'static str = "column_116";
    /// Name of the column `column_117`.
    pub const COLUMN_COLUMN_117: &'static str = "column_117";
    /// Name of the column `column_118`.
    pub const COLUMN_COLUMN_118: &'static str = "column_118";
    /// Name of the column `column_119`.
    pub const COLUMN_COLUMN_119: &'static str = "column_119";
    /// Name of the column `column_120`.
    pub const COLUMN_COLUMN_120: &'static str = "column_120";
    /// Name of the column `column_121`.
    pub const COLUMN_COLUMN_121: &'static str = "column_121";
    /// Name of the column `column_122`.
    pub const COLUMN_COLUMN_122: &'static str = "column_122";
    /// Name of the column `column_123`.
    pub const COLUMN_COLUMN_123: &'static str = "column_123";
    /// Name of the column `column_124`.
    pub const COLUMN_COLUMN_124: &'static str = "column_124";
    /// Name of the column `column_125`.
    pub const COLUMN_COLUMN_125: &'static str = "column_125";
    /// Name of the column `column_126`.
    pub const COLUMN_COLUMN_126: &'static str = "column_126";
    /// Name of the column `column_127`.
    pub const COLUMN_COLUMN_127: &'static str = "column_127";
    /// Name of the column `column_128`.
    pub const COLUMN_COLUMN_128: &'static str = "column_128";
    /// Name of the column `column_129`.
    pub const COLUMN_COLUMN_129: &'static str = "column_129";
    /// Name of the column `column_130`.
    pub const COLUMN_COLUMN_130: &'static str = "column_130";
    /// Name of the column `column_131`.
    pub const COLUMN_COLUMN_131: &'static str = "column_131";
    /// Name of the column `column_132`.
    pub const COLUMN_COLUMN_132: &'static str = "column_132";
    /// Name of the column `column_133`.
    pub const COLUMN_COLUMN_133: &'static str = "column_133";
    /// Name of the column `column_134`.
    pub const COLUMN_COLUMN_134: &'static str = "column_134";
    /// Name of the column `column_135`.
    pub const COLUMN_COLUMN_135: &'static str = "column_135";
    /// Name of the column `column_136`.
    pub const COLUMN_COLUMN_136: &'static str = "column_136";
    /// Name of the column `column_137`.
    pub const COLUMN_COLUMN_137: &'static str = "column_137";
    /// Name of the column `column_138`.
    pub const COLUMN_COLUMN_138: &'static str = "column_138";
    /// Name of the column `column_139`.
    pub const COLUMN_COLUMN_139: &'static str = "column_139";
    /// Name of the column `column_140`.
    pub const COLUMN_COLUMN_140: &'static str = "column_140";
    /// Name of the column `column_141`.
    pub const COLUMN_COLUMN_141: &'static str = "column_141";
    /// Name of the column `column_142`.
    pub const COLUMN_COLUMN_142: &'static str = "column_142";
    /// Name of the column `column_143`.
    pub const COLUMN_COLUMN_143: &'static str = "column_143";
    /// Name of the column `column_144`.
    pub const COLUMN_COLUMN_144: &'static str = "column_144";
    /// Name of the column `column_145`.
    pub const COLUMN_COLUMN_145: &'static str = "column_145";
    /// Name of the column `column_146`.
    pub const COLUMN_COLUMN_146: &'static str = "column_146";
    /// Name of the column `column_147`.
    pub const COLUMN_COLUMN_147: &'static str = "column_147";
    /// Name of the column `column_148`.
    pub const COLUMN_COLUMN_148: &'static str = "column_148";
    /// Name of the column `column_149`.
    pub const COLUMN_COLUMN_149: &'static str = "column_149";
    /// Name of the column `column_150`.
    pub const COLUMN_COLUMN_150: &'static str = "column_150";
    /// Name of the column `column_151`.
    pub const COLUMN_COLUMN_151: &'static str = "column_151";
    /// Name of the column `column_152`.
    pub const COLUMN_COLUMN_152: &'static str = "column_152";
    /// Name of the column `column_153`.
    pub const COLUMN_COLUMN_153: &'static str = "column_153";
    /// Name of the column `column_154`.
    pub const COLUMN_COLUMN_154: &'static str = "column_154";
    /// Name of the column `column_155`.
    pub const COLUMN_COLUMN_155: &'static str = "column_155";
    /// Name of the column `column_156`.
    pub const COLUMN_COLUMN_156: &'static str = "column_156";
    /// Name of the column `column_157`.
    pub const COLUMN_COLUMN_157: &'static str = "column_157";
    /// Name of the column `column_158`.
    pub const COLUMN_COLUMN_158: &'static str = "column_158";
    /// Name of the column `column_159`.
    pub const COLUMN_COLUMN_159: &'static str = "column_159";
    /// Name of the column `column_160`.
    pub const COLUMN_COLUMN_160: &'static str = "column_160";
    /// Name of the column `column_161`.
    pub const COLUMN_COLUMN_161: &'static str = "column_161";
    /// Name of the column `column_162`.
    pub const COLUMN_COLUMN_162: &'static str = "column_162";
    /// Name of the column `column_163`.
    pub const COLUMN_COLUMN_163: &'static str = "column_163";
    /// Name of the column `column_164`.
    pub const COLUMN_COLUMN_164: &'static str = "column_164";
    /// Name of the column `column_165`.
    pub const COLUMN_COLUMN_165: &'static str = "column_165";
    /// Name of the column `column_166`.
    pub const COLUMN_COLUMN_166: &'static str = "column_166";
    /// Name of the column `column_167`.
    pub const COLUMN_COLUMN_167: &'static str = "column_167";
    /// Name of the column `column_168`.
    pub const COLUMN_COLUMN_168: &'static str = "column_168";
    /// Name of the column `column_169`.
    pub const COLUMN_COLUMN_169: &'static str = "column_169";
    /// Name of the column `column_170`.
    pub const COLUMN_COLUMN_170: &'static str = "column_170";
    /// Name of the column `column_171`.
    pub const COLUMN_COLUMN_171: &'static str = "column_171";
    /// Name of the column `column_172`.
    pub const COLUMN_COLUMN_172: &'static str = "column_172";
    /// Name of the column `column_173`.
    pub const COLUMN_COLUMN_173: &'static str = "column_173";
    /// Name of the column `column_174`.
    pub const COLUMN_COLUMN_174: &'static str = "column_174";
    /// Name of the column `column_175`.
    pub const COLUMN_COLUMN_175: &'static str = "column_175";
    /// Name of the column `column_176`.
    pub const COLUMN_COLUMN_176: &'static str = "column_176";
    /// Name of the column `column_177`.
    pub const COLUMN_COLUMN_177: &'static str = "column_177";
    /// Name of the column `column_178`.
    pub const COLUMN_COLUMN_178: &'static str = "column_178";
    /// Name of the column `column_179`.
    pub const COLUMN_COLUMN_179: &'static str = "column_179";
    /// Name of the column `column_180`.
    pub const COLUMN_COLUMN_180: &'static str = "column_180";
    /// Name of the column `column_181`.
    pub const COLUMN_COLUMN_181: &'static str = "column_181";
    /// Name of the column `column_182`.
    pub const COLUMN_COLUMN_182: &'static str = "column_182";
    /// Name of the column `column_183`.
    pub const COLUMN_COLUMN_183: &'static str = "column_183";
    /// Name of the column `column_184`.
    pub const COLUMN_COLUMN_184: &'static str = "column_184";
    /// Name of the column `column_185`.
    pub const COLUMN_COLUMN_185: &'static str = "column_185";
    /// Name of the column `column_186`.
    pub const COLUMN_COLUMN_186: &'static str = "column_186";
    /// Name of the column `column_187`.
    pub const COLUMN_COLUMN_187: &'static str = "column_187";
    /// Name of the column `column_188`.
    pub const COLUMN_COLUMN_188: &'static str = "column_188";
    /// Name of the column `column_189`.
    pub const COLUMN_COLUMN_189: &'static str = "column_189";
    /// Name of the column `column_190`.
    pub const COLUMN_COLUMN_190: &'static str = "column_190";
    /// Name of the column `column_191`.
    pub const COLUMN_COLUMN_191: &'static str = "column_191";
    /// Name of the column `column_192`.
    pub const COLUMN_COLUMN_192: &'static str = "column_192";
    /// Name of the column `column_193`.
    pub const COLUMN_COLUMN_193: &'static str = "column_193";
    /// Name of the column `column_194`.
    pub const COLUMN_COLUMN_194: &'static str = "column_194";
    /// Name of the column `column_195`.
    pub const COLUMN_COLUMN_195: &'static str = "column_195";
    /// Name of the column `column_196`.
    pub const COLUMN_COLUMN_196: &'static str = "column_196";
    /// Name of the column `column_197`.
    pub const COLUMN_COLUMN_197: &'static str = "column_197";
    /// Name of the column `column_198`.
    pub const COLUMN_COLUMN_198: &'static str = "column_198";
    /// Name of the column `column_199`.
    pub const COLUMN_COLUMN_199: &'static str = "column_199";
    /// Name of the column `column_200`.
    pub const COLUMN_COLUMN_200: &'static str = "column_200";
    /// Name of the column `column_201`.
    pub const COLUMN_COLUMN_201: &'static str = "column_201";
    /// Name of the column `column_202`.
    pub const COLUMN_COLUMN_202: &'static str = "column_202";
    /// Name of the column `column_203`.
    pub const COLUMN_COLUMN_203: &'static str = "column_203";
    /// Name of the column `column_204`.
    pub const COLUMN_COLUMN_204: &'static str = "column_204";
    /// Name of the column `column_205`.
    pub const COLUMN_COLUMN_205: &'static str = "column_205";
    /// Name of the column `column_206`.
    pub const COLUMN_COLUMN_206: &'static str = "column_206";
    /// Name of the column `column_207`.
    pub const COLUMN_COLUMN_207: &'static str = "column_207";
    /// Name of the column `column_208`.
    pub const COLUMN_COLUMN_208: &'static str = "column_208";
    /// Name of the column `column_209`.
    pub const COLUMN_COLUMN_209: &'static str = "column_209";
    /// Name of the column `column_210`.
    pub const COLUMN_COLUMN_210: &'static str = "column_210";
    /// Name of the column `column_211`.
    pub const COLUMN_COLUMN_211: &'static str = "column_211";
    /// Name of the column `column_212`.
    pub const COLUMN_COLUMN_212: &'static str = "column_212";
    /// Name of the column `column_213`.
    pub const COLUMN_COLUMN_213: &'static str = "column_213";
    /// Name of the column `column_214`.
    pub const COLUMN_COLUMN_214: &'static str = "column_214";
    /// Name of the column `column_215`.
    pub const COLUMN_COLUMN_215: &'static str = "column_215";
    /// Name of the column `column_216`.
    pub const COLUMN_COLUMN_216: &'static str = "column_216";
    /// Name of the column `column_217`.
    pub const COLUMN_COLUMN_217: &'static str = "column_217";
    /// Name of the column `column_218`.
    pub const COLUMN_COLUMN_218: &'static str = "column_218";
    /// Name of the column `column_219`.
    pub const COLUMN_COLUMN_219: &'static str = "column_219";
    /// Name of the column `column_220`.
    pub const COLUMN_COLUMN_220: &'static str = "column_220";
    /// Name of the column `column_221`.
    pub const COLUMN_COLUMN_221: &'static str = "column_221";
    /// Name of the column `column_222`.
    pub const COLUMN_COLUMN_222: &'static str = "column_222";
    /// Name of the column `column_223`.
    pub const COLUMN_COLUMN_223: &'static str = "column_223";
    /// Name of the column `column_224`.
    pub const COLUMN_COLUMN_224: &'static str = "column_224";
    /// Name of the column `column_225`.
    pub const COLUMN_COLUMN_225: &'static str = "column_225";
    /// Name of the column `column_226`.
    pub const COLUMN_COLUMN_226: &'static str = "column_226";
    /// Name of the column `column_227`.
    pub const COLUMN_COLUMN_227: &'static str = "column_227";
    /// Name of the column `column_228`.
    pub const COLUMN_COLUMN_228: &'static str = "column_228";
    /// Name of the column `column_229`.
    pub const COLUMN_COLUMN_229: &'static str = "column_229";
    /// Name of the column `column_230`.
    pub const COLUMN_COLUMN_230: &'static str = "column_230";
    /// Name of the column `column_231`.
    pub const COLUMN_COLUMN_231: &'static str = "column_231";
    /// Name of the column `column_232`.
    pub const COLUMN_COLUMN_232: &'static str = "column_232";
    /// Name of the column `column_233`.
    pub const COLUMN_COLUMN_233: &'static str = "column_233";
    /// Name of the column `column_234`.
    pub const COLUMN_COLUMN_234: &'static str = "column_234";
    /// Name of the column `column_235`.
    pub const COLUMN_COLUMN_235: &'static str = "column_235";
    /// Name of the column `column_236`.
    pub const COLUMN_COLUMN_236: &'static str = "column_236";
    /// Name of the column `column_237`.
    pub const COLUMN_COLUMN_237: &'static str = "column_237";
    /// Name of the column `column_238`.
    pub const COLUMN_COLUMN_238: &'static str = "column_238";
    /// Name of the column `column_239`.
    pub const COLUMN_COLUMN_239: &'static str = "column_239";
    /// Name of the column `column_240`.
    pub const COLUMN_COLUMN_240: &'static str = "column_240";
    /// Name of the column `column_241`.
    pub const COLUMN_COLUMN_241: &'static str = "column_241";
    /// Name of the column `column_242`.
    pub const COLUMN_COLUMN_242: &'static str = "column_242";
    /// Name of the column `column_243`.
    pub const COLUMN_COLUMN_243: &'static str = "column_243";
    /// Name of the column `column_244`.
    pub const COLUMN_COLUMN_244: &'static str = "column_244";
    /// Name of the column `column_245`.
    pub const COLUMN_COLUMN_245: &'static str = "column_245";
    /// Name of the column `column_246`.
    pub const COLUMN_COLUMN_246: &'static str = "column_246";
    /// Name of the column `column_247`.
    pub const COLUMN_COLUMN_247: &'static str = "column_247";
    /// Name of the column `column_248`.
    pub const COLUMN_COLUMN_248: &'static str = "column_248";
    /// Name of the column `column_249`.
    pub const COLUMN_COLUMN_249: &'static str = "column_249";
    /// Name of the column `column_250`.
    pub const COLUMN_COLUMN_250: &'static str = "column_250";
    /// Name of the column `column_251`.
    pub const COLUMN_COLUMN_251: &'static str = "column_251";
    /// Name of the column `column_252`.
    pub const COLUMN_COLUMN_252: &'static str = "column_252";
    /// Name of the column `column_253`.
    pub const COLUMN_COLUMN_253: &'static str = "column_253";
    /// Name of the column `column_254`.
    pub const COLUMN_COLUMN_254: &'static str = "column_254";
    /// Name of the column `column_255`.
    pub const COLUMN_COLUMN_255: &'static str = "column_255";
    /// Name of the column `column_256`.
    pub const COLUMN_COLUMN_256: &'static str = "column_256";
    /// Name of the column `column_257`.
    pub const COLUMN_COLUMN_257: &'static str = "column_257";
    /// Name of the column `column_258`.
    pub const COLUMN_COLUMN_258: &'static str = "column_258";
    /// Name of the column `column_259`.
    pub const COLUMN_COLUMN_259: &'static str = "column_259";
    /// Name of the column `column_260`.
    pub const COLUMN_COLUMN_260: &'static str = "column_260";
    /// Name of the column `column_261`.
    pub const COLUMN_COLUMN_261: &'static str = "column_261";
    /// Name of the column `column_262`.
    pub const COLUMN_COLUMN_262: &'static str = "column_262";
    /// Name of the column `column_263`.
    pub const COLUMN_COLUMN_263: &'static str = "column_263";
    /// Name of the column `column_264`.
    pub const COLUMN_COLUMN_264: &'static str = "column_264";
    /// Name of the column `column_265`.
    pub const COLUMN_COLUMN_265: &'static str = "column_265";
    /// Name of the column `column_266`.
    pub const COLUMN_COLUMN_266: &'static str = "column_266";
    /// Name of the column `column_267`.
    pub const COLUMN_COLUMN_267: &'static str = "column_267";
    /// Name of the column `column_268`.
    pub const COLUMN_COLUMN_268: &'static str = "column_268";
    /// Name of the column `column_269`.
    pub const COLUMN_COLUMN_269: &'static str = "column_269";
    /// Name of the column `column_270`.
    pub const COLUMN_COLUMN_270: &'static str = "column_270";
    /// Name of the column `column_271`.
    pub const COLUMN_COLUMN_271: &'static str = "column_271";
    /// Name of the column `column_272`.
    pub const COLUMN_COLUMN_272: &'static str = "column_272";
    /// Name of the column `column_273`.
    pub const COLUMN_COLUMN_273: &'static str = "column_273";
    /// Name of the column `column_274`.
    pub const COLUMN_COLUMN_274: &'static str = "column_274";
    /// Name of the column `column_275`.
    pub const COLUMN_COLUMN_275: &'static str = "column_275";
    /// Name of the column `column_276`.
    pub const COLUMN_COLUMN_276: &'static str = "column_276";
    /// Name of the column `column_277`.
    pub const COLUMN_COLUMN_277: &'static str = "column_277";
    /// Name of the column `column_278`.
    pub const COLUMN_COLUMN_278: &'static str = "column_278";
    /// Name of the column `column_279`.
    pub const COLUMN_COLUMN_279: &'static str = "column_279";
    /// Name of the column `column_280`.
    pub const COLUMN_COLUMN_280: &'static str = "column_280";
    /// Name of the column `column_281`.
    pub const COLUMN_COLUMN_281: &'static str = "column_281";
    /// Name of the column `column_282`.
    pub const COLUMN_COLUMN_282: &'static str = "column_282";
    /// Name of the column `column_283`.
    pub const COLUMN_COLUMN_283: &'static str = "column_283";
    /// Name of the column `column_284`.
    pub const COLUMN_COLUMN_284: &'static str = "column_284";
    /// Name of the column `column_285`.
    pub const COLUMN_COLUMN_285: &'static str = "column_285";
    /// Name of the column `column_286`.
    pub const COLUMN_COLUMN_286: &'static str = "column_286";
    /// Name of the column `column_287`.
    pub const COLUMN_COLUMN_287: &'static str = "column_287";
    /// Name of the column `column_288`.
    pub const COLUMN_COLUMN_288: &'static str = "column_288";
    /// Name of the column `column_289`.
    pub const COLUMN_COLUMN_289: &'static str = "column_289";
    /// Name of the column `column_290`.
    pub const COLUMN_COLUMN_290: &'static str = "column_290";
    /// Name of the column `column_291`.
    pub const COLUMN_COLUMN_291: &'static str = "column_291";
    /// Name of the column `column_292`.
    pub const COLUMN_COLUMN_292: &'static str = "column_292";
    /// Name of the column `column_293`.
    pub const COLUMN_COLUMN_293: &'static str = "column_293";
    /// Name of the column `column_294`.
    pub const COLUMN_COLUMN_294: &'static str = "column_294";
    /// Name of the column `column_295`.
    pub const COLUMN_COLUMN_295: &'static str = "column_295";
    /// Name of the column `column_296`.
    pub const COLUMN_COLUMN_296: &'static str = "column_296";
    /// Name of the column `column_297`.
    pub const COLUMN_COLUMN_297: &'static str = "column_297";
    /// Name of the column `column_298`.
    pub const COLUMN_COLUMN_298: &'static str = "column_298";
    /// Name of the column `column_299`.
    pub const COLUMN_COLUMN_299: &'static str = "column_299";
}

impl relation::Relation for Wide {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "wide";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "column_001",
        "column_002",
        "column_003",
        "column_004",
        "column_005",
        "column_006",
        "column_007",
        "column_008",
        "column_009",
        "column_010",
        "column_011",
        "column_012",
        "column_013",
        "column_014",
        "column_015",
        "column_016",
        "column_017",
        "column_018",
        "column_019",
        "column_020",
        "column_021",
        "column_022",
        "column_023",
        "column_024",
        "column_025",
        "column_026",
        "column_027",
        "column_028",
        "column_029",
        "column_030",
        "column_031",
        "column_032",
        "column_033",
        "column_034",
        "column_035",
        "column_036",
        "column_037",
        "column_038",
        "column_039",
        "column_040",
        "column_041",
        "column_042",
        "column_043",
        "column_044",
        "column_045",
        "column_046",
        "column_047",
        "column_048",
        "column_049",
        "column_050",
        "column_051",
        "column_052",
        "column_053",
        "column_054",
        "column_055",
        "column_056",
        "column_057",
        "column_058",
        "column_059",
        "column_060",
        "column_061",
        "column_062",
        "column_063",
        "column_064",
        "column_065",
        "column_066",
        "column_067",
        "column_068",
        "column_069",
        "column_070",
        "column_071",
        "column_072",
        "column_073",
        "column_074",
        "column_075",
        "column_076",
        "column_077",
        "column_078",
        "column_079",
        "column_080",
        "column_081",
        "column_082",
        "column_083",
        "column_084",
        "column_085",
        "column_086",
        "column_087",
        "column_088",
        "column_089",
        "column_090",
        "column_091",
        "column_092",
        "column_093",
        "column_094",
        "column_095",
        "column_096",
        "column_097",
        "column_098",
        "column_099",
        "column_100",
        "column_101",
        "column_102",
        "column_103",
        "column_104",
        "column_105",
        "column_106",
        "column_107",
        "column_108",
        "column_109",
        "column_110",
        "column_111",
        "column_112",
        "column_113",
        "column_114",
        "column_115",
        "column_116",
        "column_117",
        "column_118",
        "column_119",
        "column_120",
        "column_121",
        "column_122",
        "column_123",
        "column_124",
        "column_125",
        "column_126",
        "column_127",
        "column_128",
        "column_129",
        "column_130",
        "column_131",
        "column_132",
        "column_133",
        "column_134",
        "column_135",
        "column_136",
        "column_137",
        "column_138",
        "column_139",
        "column_140",
        "column_141",
        "column_142",
        "column_143",
        "column_144",
        "column_145",
        "column_146",
        "column_147",
        "column_148",
        "column_149",
        "column_150",
        "column_151",
        "column_152",
        "column_153",
        "column_154",
        "column_155",
        "column_156",
        "column_157",
        "column_158",
        "column_159",
        "column_160",
        "column_161",
        "column_162",
        "column_163",
        "column_164",
        "column_165",
        "column_166",
        "column_167",
        "column_168",
        "column_169",
        "column_170",
        "column_171",
        "column_172",
        "column_173",
        "column_174",
        "column_175",
        "column_176",
        "column_177",
        "column_178",
        "column_179",
        "column_180",
        "column_181",
        "column_182",
        "column_183",
        "column_184",
        "column_185",
        "column_186",
        "column_187",
        "column_188",
        "column_189",
        "column_190",
        "column_191",
        "column_192",
        "column_193",
        "column_194",
        "column_195",
        "column_196",
        "column_197",
        "column_198",
        "column_199",
        "column_200",
        "column_201",
        "column_202",
        "column_203",
        "column_204",
        "column_205",
        "column_206",
        "column_207",
        "column_208",
        "column_209",
        "column_210",
        "column_211",
        "column_212",
        "column_213",
        "column_214",
        "column_215",
        "column_216",
        "column_217",
        "column_218",
        "column_219",
        "column_220",
        "column_221",
        "column_222",
        "column_223",
        "column_224",
        "column_225",
        "column_226",
        "column_227",
        "column_228",
        "column_229",
        "column_230",
        "column_231",
        "column_232",
        "column_233",
        "column_234",
        "column_235",
        "column_236",
        "column_237",
        "column_238",
        "column_239",
        "column_240",
        "column_241",
        "column_242",
        "column_243",
        "column_244",
        "column_245",
        "column_246",
        "column_247",
        "column_248",
        "column_249",
        "column_250",
        "column_251",
        "column_252",
        "column_253",
        "column_254",
        "column_255",
        "column_256",
        "column_257",
        "column_258",
        "column_259",
        "column_260",
        "column_261",
        "column_262",
        "column_263",
        "column_264",
        "column_265",
        "column_266",
        "column_267",
        "column_268",
        "column_269",
        "column_270",
        "column_271",
        "column_272",
        "column_273",
        "column_274",
        "column_275",
        "column_276",
        "column_277",
        "column_278",
        "column_279",
        "column_280",
        "column_281",
        "column_282",
        "column_283",
        "column_284",
        "column_285",
        "column_286",
        "column_287",
        "column_288",
        "column_289",
        "column_290",
        "column_291",
        "column_292",
        "column_293",
        "column_294",
        "column_295",
        "column_296",
        "column_297",
        "column_298",
        "column_299",
    ];
    const SELECT: &'static str = "SELECT id, column_001, column_002, column_003, column_004, column_005, column_006, \
         column_007, column_008, column_009, column_010, column_011, column_012, column_013, \
         column_014, column_015, column_016, column_017, column_018, column_019, column_020, \
         column_021, column_022, column_023, column_024, column_025, column_026, column_027, \
         column_028, column_029, column_030, column_031, column_032, column_033, column_034, \
         column_035, column_036, column_037, column_038, column_039, column_040, column_041, \
         column_042, column_043, column_044, column_045, column_046, column_047, column_048, \
         column_049, column_050, column_051, column_052, column_053, column_054, column_055, \
         column_056, column_057, column_058, column_059, column_060, column_061, column_062, \
         column_063, column_064, column_065, column_066, column_067, column_068, column_069, \
         column_070, column_071, column_072, column_073, column_074, column_075, column_076, \
         column_077, column_078, column_079, column_080, column_081, column_082, column_083, \
         column_084, column_085, column_086, column_087, column_088, column_089, column_090, \
         column_091, column_092, column_093, column_094, column_095, column_096, column_097, \
         column_098, column_099, column_100, column_101, column_102, column_103, column_104, \
         column_105, column_106, column_107, column_108, column_109, column_110, column_111, \
         column_112, column_113, column_114, column_115, column_116, column_117, column_118, \
         column_119, column_120, column_121, column_122, column_123, column_124, column_125, \
         column_126, column_127, column_128, column_129, column_130, column_131, column_132, \
         column_133, column_134, column_135, column_136, column_137, column_138, column_139, \
         column_140, column_141, column_142, column_143, column_144, column_145, column_146, \
         column_147, column_148, column_149, column_150, column_151, column_152, column_153, \
         column_154, column_155, column_156, column_157, column_158, column_159, column_160, \
         column_161, column_162, column_163, column_164, column_165, column_166, column_167, \
         column_168, column_169, column_170, column_171, column_172, column_173, column_174, \
         column_175, column_176, column_177, column_178, column_179, column_180, column_181, \
         column_182, column_183, column_184, column_185, column_186, column_187, column_188, \
         column_189, column_190, column_191, column_192, column_193, column_194, column_195, \
         column_196, column_197, column_198, column_199, column_200, column_201, column_202, \
         column_203, column_204, column_205, column_206, column_207, column_208, column_209, \
         column_210, column_211, column_212, column_213, column_214, column_215, column_216, \
         column_217, column_218, column_219, column_220, column_221, column_222, column_223, \
         column_224, column_225, column_226, column_227, column_228, column_229, column_230, \
         column_231, column_232, column_233, column_234, column_235, column_236, column_237, \
         column_238, column_239, column_240, column_241, column_242, column_243, column_244, \
         column_245, column_246, column_247, column_248, column_249, column_250, column_251, \
         column_252, column_253, column_254, column_255, column_256, column_257, column_258, \
         column_259, column_260, column_261, column_262, column_263, column_264, column_265, \
         column_266, column_267, column_268, column_269, column_270, column_271, column_272, \
         column_273, column_274, column_275, column_276, column_277, column_278, column_279, \
         column_280, column_281, column_282, column_283, column_284, column_285, column_286, \
         column_287, column_288, column_289, column_290, column_291, column_292, column_293, \
         column_294, column_295, column_296, column_297, column_298, column_299 \
         FROM names.wide";
}

impl relation::Table for Wide {
    type New = NewWide;
    type Patch = WidePatch;
    const INSERT: &'static str = "INSERT INTO names.wide \
         (id, column_001, column_002, column_003, column_004, column_005, column_006, column_007, \
         column_008, column_009, column_010, column_011, column_012, column_013, column_014, \
         column_015, column_016, column_017, column_018, column_019, column_020, column_021, \
         column_022, column_023, column_024, column_025, column_026, column_027, column_028, \
         column_029, column_030, column_031, column_032, column_033, column_034, column_035, \
         column_036, column_037, column_038, column_039, column_040, column_041, column_042, \
         column_043, column_044, column_045, column_046, column_047, column_048, column_049, \
         column_050, column_051, column_052, column_053, column_054, column_055, column_056, \
         column_057, column_058, column_059, column_060, column_061, column_062, column_063, \
         column_064, column_065, column_066, column_067, column_068, column_069, column_070, \
         column_071, column_072, column_073, column_074, column_075, column_076, column_077, \
         column_078, column_079, column_080, column_081, column_082, column_083, column_084, \
         column_085, column_086, column_087, column_088, column_089, column_090, column_091, \
         column_092, column_093, column_094, column_095, column_096, column_097, column_098, \
         column_099, column_100, column_101, column_102, column_103, column_104, column_105, \
         column_106, column_107, column_108, column_109, column_110, column_111, column_112, \
         column_113, column_114, column_115, column_116, column_117, column_118, column_119, \
         column_120, column_121, column_122, column_123, column_124, column_125, column_126, \
         column_127, column_128, column_129, column_130, column_131, column_132, column_133, \
         column_134, column_135, column_136, column_137, column_138, column_139, column_140, \
         column_141, column_142, column_143, column_144, column_145, column_146, column_147, \
         column_148, column_149, column_150, column_151, column_152, column_153, column_154, \
         column_155, column_156, column_157, column_158, column_159, column_160, column_161, \
         column_162, column_163, column_164, column_165, column_166, column_167, column_168, \
         column_169, column_170, column_171, column_172, column_173, column_174, column_175, \
         column_176, column_177, column_178, column_179, column_180, column_181, column_182, \
         column_183, column_184, column_185, column_186, column_187, column_188, column_189, \
         column_190, column_191, column_192, column_193, column_194, column_195, column_196, \
         column_197, column_198, column_199, column_200, column_201, column_202, column_203, \
         column_204, column_205, column_206, column_207, column_208, column_209, column_210, \
         column_211, column_212, column_213, column_214, column_215, column_216, column_217, \
         column_218, column_219, column_220, column_221, column_222, column_223, column_224, \
         column_225, column_226, column_227, column_228, column_229, column_230, column_231, \
         column_232, column_233, column_234, column_235, column_236, column_237, column_238, \
         column_239, column_240, column_241, column_242, column_243, column_244, column_245, \
         column_246, column_247, column_248, column_249, column_250, column_251, column_252, \
         column_253, column_254, column_255, column_256, column_257, column_258, column_259, \
         column_260, column_261, column_262, column_263, column_264, column_265, column_266, \
         column_267, column_268, column_269, column_270, column_271, column_272, column_273, \
         column_274, column_275, column_276, column_277, column_278, column_279, column_280, \
         column_281, column_282, column_283, column_284, column_285, column_286, column_287, \
         column_288, column_289, column_290, column_291, column_292, column_293, column_294, \
         column_295, column_296, column_297, column_298, column_299) \
         VALUES ($1, $2, $3, $4, COALESCE($5::timestamptz, (now())::timestamptz), $6, $7, $8, $9, \
         $10, CASE WHEN $11::boolean THEN $12::bigint ELSE '7'::bigint END, $13, $14, $15, \
         COALESCE($16::timestamptz, (now())::timestamptz), $17, $18, $19, $20, $21, \
         CASE WHEN $22::boolean THEN $23::bigint ELSE '7'::bigint END, $24, $25, $26, \
         COALESCE($27::timestamptz, (now())::timestamptz), $28, $29, $30, $31, $32, \
         CASE WHEN $33::boolean THEN $34::bigint ELSE '7'::bigint END, $35, $36, $37, \
         COALESCE($38::timestamptz, (now())::timestamptz), $39, $40, $41, $42, $43, \
         CASE WHEN $44::boolean THEN $45::bigint ELSE '7'::bigint END, $46, $47, $48, \
         COALESCE($49::timestamptz, (now())::timestamptz), $50, $51, $52, $53, $54, \
         CASE WHEN $55::boolean THEN $56::bigint ELSE '7'::bigint END, $57, $58, $59, \
         COALESCE($60::timestamptz, (now())::timestamptz), $61, $62, $63, $64, $65, \
         CASE WHEN $66::boolean THEN $67::bigint ELSE '7'::bigint END, $68, $69, $70, \
         COALESCE($71::timestamptz, (now())::timestamptz), $72, $73, $74, $75, $76, \
         CASE WHEN $77::boolean THEN $78::bigint ELSE '7'::bigint END, $79, $80, $81, \
         COALESCE($82::timestamptz, (now())::timestamptz), $83, $84, $85, $86, $87, \
         CASE WHEN $88::boolean THEN $89::bigint ELSE '7'::bigint END, $90, $91, $92, \
         COALESCE($93::timestamptz, (now())::timestamptz), $94, $95, $96, $97, $98, \
         CASE WHEN $99::boolean THEN $100::bigint ELSE '7'::bigint END, $101, $102, $103, \
         COALESCE($104::timestamptz, (now())::timestamptz), $105, $106, $107, $108, $109, \
         CASE WHEN $110::boolean THEN $111::bigint ELSE '7'::bigint END, $112, $113, $114, \
         COALESCE($115::timestamptz, (now())::timestamptz), $116, $117, $118, $119, $120, \
         CASE WHEN $121::boolean THEN $122::bigint ELSE '7'::bigint END, $123, $124, $125, \
         COALESCE($126::timestamptz, (now())::timestamptz), $127, $128, $129, $130, $131, \
         CASE WHEN $132::boolean THEN $133::bigint ELSE '7'::bigint END, $134, $135, $136, \
         COALESCE($137::timestamptz, (now())::timestamptz), $138, $139, $140, $141, $142, \
         CASE WHEN $143::boolean THEN $144::bigint ELSE '7'::bigint END, $145, $146, $147, \
         COALESCE($148::timestamptz, (now())::timestamptz), $149, $150, $151, $152, $153, \
         CASE WHEN $154::boolean THEN $155::bigint ELSE '7'::bigint END, $156, $157, $158, \
         COALESCE($159::timestamptz, (now())::timestamptz), $160, $161, $162, $163, $164, \
         CASE WHEN $165::boolean THEN $166::bigint ELSE '7'::bigint END, $167, $168, $169, \
         COALESCE($170::timestamptz, (now())::timestamptz), $171, $172, $173, $174, $175, \
         CASE WHEN $176::boolean THEN $177::bigint ELSE '7'::bigint END, $178, $179, $180, \
         COALESCE($181::timestamptz, (now())::timestamptz), $182, $183, $184, $185, $186, \
         CASE WHEN $187::boolean THEN $188::bigint ELSE '7'::bigint END, $189, $190, $191, \
         COALESCE($192::timestamptz, (now())::timestamptz), $193, $194, $195, $196, $197, \
         CASE WHEN $198::boolean THEN $199::bigint ELSE '7'::bigint END, $200, $201, $202, \
         COALESCE($203::timestamptz, (now())::timestamptz), $204, $205, $206, $207, $208, \
         CASE WHEN $209::boolean THEN $210::bigint ELSE '7'::bigint END, $211, $212, $213, \
         COALESCE($214::timestamptz, (now())::timestamptz), $215, $216, $217, $218, $219, \
         CASE WHEN $220::boolean THEN $221::bigint ELSE '7'::bigint END, $222, $223, $224, \
         COALESCE($225::timestamptz, (now())::timestamptz), $226, $227, $228, $229, $230, \
         CASE WHEN $231::boolean THEN $232::bigint ELSE '7'::bigint END, $233, $234, $235, \
         COALESCE($236::timestamptz, (now())::timestamptz), $237, $238, $239, $240, $241, \
         CASE WHEN $242::boolean THEN $243::bigint ELSE '7'::bigint END, $244, $245, $246, \
         COALESCE($247::timestamptz, (now())::timestamptz), $248, $249, $250, $251, $252, \
         CASE WHEN $253::boolean THEN $254::bigint ELSE '7'::bigint END, $255, $256, $257, \
         COALESCE($258::timestamptz, (now())::timestamptz), $259, $260, $261, $262, $263, \
         CASE WHEN $264::boolean THEN $265::bigint ELSE '7'::bigint END, $266, $267, $268, \
         COALESCE($269::timestamptz, (now())::timestamptz), $270, $271, $272, $273, $274, \
         CASE WHEN $275::boolean THEN $276::bigint ELSE '7'::bigint END, $277, $278, $279, \
         COALESCE($280::timestamptz, (now())::timestamptz), $281, $282, $283, $284, $285, \
         CASE WHEN $286::boolean THEN $287::bigint ELSE '7'::bigint END, $288, $289, $290, \
         COALESCE($291::timestamptz, (now())::timestamptz), $292, $293, $294, $295, $296, \
         CASE WHEN $297::boolean THEN $298::bigint ELSE '7'::bigint END, $299, $300, $301, \
         COALESCE($302::timestamptz, (now())::timestamptz), $303, $304, $305, $306, $307, \
         CASE WHEN $308::boolean THEN $309::bigint ELSE '7'::bigint END, $310, $311, $312, \
         COALESCE($313::timestamptz, (now())::timestamptz), $314, $315, $316, $317, $318, \
         CASE WHEN $319::boolean THEN $320::bigint ELSE '7'::bigint END, $321, $322, $323, \
         COALESCE($324::timestamptz, (now())::timestamptz), $325, $326, $327, $328, $329) \
         RETURNING id, column_001, column_002, column_003, column_004, column_005, column_006, \
         column_007, column_008, column_009, column_010, column_011, column_012, column_013, \
         column_014, column_015, column_016, column_017, column_018, column_019, column_020, \
         column_021, column_022, column_023, column_024, column_025, column_026, column_027, \
         column_028, column_029, column_030, column_031, column_032, column_033, column_034, \
         column_035, column_036, column_037, column_038, column_039, column_040, column_041, \
         column_042, column_043, column_044, column_045, column_046, column_047, column_048, \
         column_049, column_050, column_051, column_052, column_053, column_054, column_055, \
         column_056, column_057, column_058, column_059, column_060, column_061, column_062, \
         column_063, column_064, column_065, column_066, column_067, column_068, column_069, \
         column_070, column_071, column_072, column_073, column_074, column_075, column_076, \
         column_077, column_078, column_079, column_080, column_081, column_082, column_083, \
         column_084, column_085, column_086, column_087, column_088, column_089, column_090, \
         column_091, column_092, column_093, column_094, column_095, column_096, column_097, \
         column_098, column_099, column_100, column_101, column_102, column_103, column_104, \
         column_105, column_106, column_107, column_108, column_109, column_110, column_111, \
         column_112, column_113, column_114, column_115, column_116, column_117, column_118, \
         column_119, column_120, column_121, column_122, column_123, column_124, column_125, \
         column_126, column_127, column_128, column_129, column_130, column_131, column_132, \
         column_133, column_134, column_135, column_136, column_137, column_138, column_139, \
         column_140, column_141, column_142, column_143, column_144, column_145, column_146, \
         column_147, column_148, column_149, column_150, column_151, column_152, column_153, \
         column_154, column_155, column_156, column_157, column_158, column_159, column_160, \
         column_161, column_162, column_163, column_164, column_165, column_166, column_167, \
         column_168, column_169, column_170, column_171, column_172, column_173, column_174, \
         column_175, column_176, column_177, column_178, column_179, column_180, column_181, \
         column_182, column_183, column_184, column_185, column_186, column_187, column_188, \
         column_189, column_190, column_191, column_192, column_193, column_194, column_195, \
         column_196, column_197, column_198, column_199, column_200, column_201, column_202, \
         column_203, column_204, column_205, column_206, column_207, column_208, column_209, \
         column_210, column_211, column_212, column_213, column_214, column_215, column_216, \
         column_217, column_218, column_219, column_220, column_221, column_222, column_223, \
         column_224, column_225, column_226, column_227, column_228, column_229, column_230, \
         column_231, column_232, column_233, column_234, column_235, column_236, column_237, \
         column_238, column_239, column_240, column_241, column_242, column_243, column_244, \
         column_245, column_246, column_247, column_248, column_249, column_250, column_251, \
         column_252, column_253, column_254, column_255, column_256, column_257, column_258, \
         column_259, column_260, column_261, column_262, column_263, column_264, column_265, \
         column_266, column_267, column_268, column_269, column_270, column_271, column_272, \
         column_273, column_274, column_275, column_276, column_277, column_278, column_279, \
         column_280, column_281, column_282, column_283, column_284, column_285, column_286, \
         column_287, column_288, column_289, column_290, column_291, column_292, column_293, \
         column_294, column_295, column_296, column_297, column_298, column_299";
}

impl relation::Keyed for Wide {
    type Key = WideId;
    const FIND: &'static str = "SELECT id, column_001, column_002, column_003, column_004, column_005, column_006, \
         column_007, column_008, column_009, column_010, column_011, column_012, column_013, \
         column_014, column_015, column_016, column_017, column_018, column_019, column_020, \
         column_021, column_022, column_023, column_024, column_025, column_026, column_027, \
         column_028, column_029, column_030, column_031, column_032, column_033, column_034, \
         column_035, column_036, column_037, column_038, column_039, column_040, column_041, \
         column_042, column_043, column_044, column_045, column_046, column_047, column_048, \
         column_049, column_050, column_051, column_052, column_053, column_054, column_055, \
         column_056, column_057, column_058, column_059, column_060, column_061, column_062, \
         column_063, column_064, column_065, column_066, column_067, column_068, column_069, \
         column_070, column_071, column_072, column_073, column_074, column_075, column_076, \
         column_077, column_078, column_079, column_080, column_081, column_082, column_083, \
         column_084, column_085, column_086, column_087, column_088, column_089, column_090, \
         column_091, column_092, column_093, column_094, column_095, column_096, column_097, \
         column_098, column_099, column_100, column_101, column_102, column_103, column_104, \
         column_105, column_106, column_107, column_108, column_109, column_110, column_111, \
         column_112, column_113, column_114, column_115, column_116, column_117, column_118, \
         column_119, column_120, column_121, column_122, column_123, column_124, column_125, \
         column_126, column_127, column_128, column_129, column_130, column_131, column_132, \
         column_133, column_134, column_135, column_136, column_137, column_138, column_139, \
         column_140, column_141, column_142, column_143, column_144, column_145, column_146, \
         column_147, column_148, column_149, column_150, column_151, column_152, column_153, \
         column_154, column_155, column_156, column_157, column_158, column_159, column_160, \
         column_161, column_162, column_163, column_164, column_165, column_166, column_167, \
         column_168, column_169, column_170, column_171, column_172, column_173, column_174, \
         column_175, column_176, column_177, column_178, column_179, column_180, column_181, \
         column_182, column_183, column_184, column_185, column_186, column_187, column_188, \
         column_189, column_190, column_191, column_192, column_193, column_194, column_195, \
         column_196, column_197, column_198, column_199, column_200, column_201, column_202, \
         column_203, column_204, column_205, column_206, column_207, column_208, column_209, \
         column_210, column_211, column_212, column_213, column_214, column_215, column_216, \
         column_217, column_218, column_219, column_220, column_221, column_222, column_223, \
         column_224, column_225, column_226, column_227, column_228, column_229, column_230, \
         column_231, column_232, column_233, column_234, column_235, column_236, column_237, \
         column_238, column_239, column_240, column_241, column_242, column_243, column_244, \
         column_245, column_246, column_247, column_248, column_249, column_250, column_251, \
         column_252, column_253, column_254, column_255, column_256, column_257, column_258, \
         column_259, column_260, column_261, column_262, column_263, column_264, column_265, \
         column_266, column_267, column_268, column_269, column_270, column_271, column_272, \
         column_273, column_274, column_275, column_276, column_277, column_278, column_279, \
         column_280, column_281, column_282, column_283, column_284, column_285, column_286, \
         column_287, column_288, column_289, column_290, column_291, column_292, column_293, \
         column_294, column_295, column_296, column_297, column_298, column_299 \
         FROM names.wide \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, column_001, column_002, column_003, column_004, column_005, column_006, \
         column_007, column_008, column_009, column_010, column_011, column_012, column_013, \
         column_014, column_015, column_016, column_017, column_018, column_019, column_020, \
         column_021, column_022, column_023, column_024, column_025, column_026, column_027, \
         column_028, column_029, column_030, column_031, column_032, column_033, column_034, \
         column_035, column_036, column_037, column_038, column_039, column_040, column_041, \
         column_042, column_043, column_044, column_045, column_046, column_047, column_048, \
         column_049, column_050, column_051, column_052, column_053, column_054, column_055, \
         column_056, column_057, column_058, column_059, column_060, column_061, column_062, \
         column_063, column_064, column_065, column_066, column_067, column_068, column_069, \
         column_070, column_071, column_072, column_073, column_074, column_075, column_076, \
         column_077, column_078, column_079, column_080, column_081, column_082, column_083, \
         column_084, column_085, column_086, column_087, column_088, column_089, column_090, \
         column_091, column_092, column_093, column_094, column_095, column_096, column_097, \
         column_098, column_099, column_100, column_101, column_102, column_103, column_104, \
         column_105, column_106, column_107, column_108, column_109, column_110, column_111, \
         column_112, column_113, column_114, column_115, column_116, column_117, column_118, \
         column_119, column_120, column_121, column_122, column_123, column_124, column_125, \
         column_126, column_127, column_128, column_129, column_130, column_131, column_132, \
         column_133, column_134, column_135, column_136, column_137, column_138, column_139, \
         column_140, column_141, column_142, column_143, column_144, column_145, column_146, \
         column_147, column_148, column_149, column_150, column_151, column_152, column_153, \
         column_154, column_155, column_156, column_157, column_158, column_159, column_160, \
         column_161, column_162, column_163, column_164, column_165, column_166, column_167, \
         column_168, column_169, column_170, column_171, column_172, column_173, column_174, \
         column_175, column_176, column_177, column_178, column_179, column_180, column_181, \
         column_182, column_183, column_184, column_185, column_186, column_187, column_188, \
         column_189, column_190, column_191, column_192, column_193, column_194, column_195, \
         column_196, column_197, column_198, column_199, column_200, column_201, column_202, \
         column_203, column_204, column_205, column_206, column_207, column_208, column_209, \
         column_210, column_211, column_212, column_213, column_214, column_215, column_216, \
         column_217, column_218, column_219, column_220, column_221, column_222, column_223, \
         column_224, column_225, column_226, column_227, column_228, column_229, column_230, \
         column_231, column_232, column_233, column_234, column_235, column_236, column_237, \
         column_238, column_239, column_240, column_241, column_242, column_243, column_244, \
         column_245, column_246, column_247, column_248, column_249, column_250, column_251, \
         column_252, column_253, column_254, column_255, column_256, column_257, column_258, \
         column_259, column_260, column_261, column_262, column_263, column_264, column_265, \
         column_266, column_267, column_268, column_269, column_270, column_271, column_272, \
         column_273, column_274, column_275, column_276, column_277, column_278, column_279, \
         column_280, column_281, column_282, column_283, column_284, column_285, column_286, \
         column_287, column_288, column_289, column_290, column_291, column_292, column_293, \
         column_294, column_295, column_296, column_297, column_298, column_299 \
         FROM names.wide \
         ORDER BY wide.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, column_001, column_002, column_003, column_004, column_005, column_006, \
         column_007, column_008, column_009, column_010, column_011, column_012, column_013, \
         column_014, column_015, column_016, column_017, column_018, column_019, column_020, \
         column_021, column_022, column_023, column_024, column_025, column_026, column_027, \
         column_028, column_029, column_030, column_031, column_032, column_033, column_034, \
         column_035, column_036, column_037, column_038, column_039, column_040, column_041, \
         column_042, column_043, column_044, column_045, column_046, column_047, column_048, \
         column_049, column_050, column_051, column_052, column_053, column_054, column_055, \
         column_056, column_057, column_058, column_059, column_060, column_061, column_062, \
         column_063, column_064, column_065, column_066, column_067, column_068, column_069, \
         column_070, column_071, column_072, column_073, column_074, column_075, column_076, \
         column_077, column_078, column_079, column_080, column_081, column_082, column_083, \
         column_084, column_085, column_086, column_087, column_088, column_089, column_090, \
         column_091, column_092, column_093, column_094, column_095, column_096, column_097, \
         column_098, column_099, column_100, column_101, column_102, column_103, column_104, \
         column_105, column_106, column_107, column_108, column_109, column_110, column_111, \
         column_112, column_113, column_114, column_115, column_116, column_117, column_118, \
         column_119, column_120, column_121, column_122, column_123, column_124, column_125, \
         column_126, column_127, column_128, column_129, column_130, column_131, column_132, \
         column_133, column_134, column_135, column_136, column_137, column_138, column_139, \
         column_140, column_141, column_142, column_143, column_144, column_145, column_146, \
         column_147, column_148, column_149, column_150, column_151, column_152, column_153, \
         column_154, column_155, column_156, column_157, column_158, column_159, column_160, \
         column_161, column_162, column_163, column_164, column_165, column_166, column_167, \
         column_168, column_169, column_170, column_171, column_172, column_173, column_174, \
         column_175, column_176, column_177, column_178, column_179, column_180, column_181, \
         column_182, column_183, column_184, column_185, column_186, column_187, column_188, \
         column_189, column_190, column_191, column_192, column_193, column_194, column_195, \
         column_196, column_197, column_198, column_199, column_200, column_201, column_202, \
         column_203, column_204, column_205, column_206, column_207, column_208, column_209, \
         column_210, column_211, column_212, column_213, column_214, column_215, column_216, \
         column_217, column_218, column_219, column_220, column_221, column_222, column_223, \
         column_224, column_225, column_226, column_227, column_228, column_229, column_230, \
         column_231, column_232, column_233, column_234, column_235, column_236, column_237, \
         column_238, column_239, column_240, column_241, column_242, column_243, column_244, \
         column_245, column_246, column_247, column_248, column_249, column_250, column_251, \
         column_252, column_253, column_254, column_255, column_256, column_257, column_258, \
         column_259, column_260, column_261, column_262, column_263, column_264, column_265, \
         column_266, column_267, column_268, column_269, column_270, column_271, column_272, \
         column_273, column_274, column_275, column_276, column_277, column_278, column_279, \
         column_280, column_281, column_282, column_283, column_284, column_285, column_286, \
         column_287, column_288, column_289, column_290, column_291, column_292, column_293, \
         column_294, column_295, column_296, column_297, column_298, column_299 \
         FROM names.wide \
         WHERE id > $1::bigint \
         ORDER BY wide.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.wide \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         column_001 = CASE WHEN $3::boolean THEN $4::integer ELSE column_001 END, \
         column_002 = CASE WHEN $5::boolean THEN $6::text ELSE column_002 END, \
         column_003 = CASE WHEN $7::boolean THEN $8::numeric ELSE column_003 END, \
         column_004 = CASE WHEN $9::boolean THEN $10::timestamptz ELSE column_004 END, \
         column_005 = CASE WHEN $11::boolean THEN $12::boolean ELSE column_005 END, \
         column_006 = CASE WHEN $13::boolean THEN $14::text[] ELSE column_006 END, \
         column_007 = CASE WHEN $15::boolean THEN $16::jsonb ELSE column_007 END, \
         column_008 = CASE WHEN $17::boolean THEN $18::uuid ELSE column_008 END, \
         column_009 = CASE WHEN $19::boolean THEN $20::date ELSE column_009 END, \
         column_010 = CASE WHEN $21::boolean THEN $22::bigint ELSE column_010 END, \
         column_011 = CASE WHEN $23::boolean THEN $24::integer ELSE column_011 END, \
         column_012 = CASE WHEN $25::boolean THEN $26::text ELSE column_012 END, \
         column_013 = CASE WHEN $27::boolean THEN $28::numeric ELSE column_013 END, \
         column_014 = CASE WHEN $29::boolean THEN $30::timestamptz ELSE column_014 END, \
         column_015 = CASE WHEN $31::boolean THEN $32::boolean ELSE column_015 END, \
         column_016 = CASE WHEN $33::boolean THEN $34::text[] ELSE column_016 END, \
         column_017 = CASE WHEN $35::boolean THEN $36::jsonb ELSE column_017 END, \
         column_018 = CASE WHEN $37::boolean THEN $38::uuid ELSE column_018 END, \
         column_019 = CASE WHEN $39::boolean THEN $40::date ELSE column_019 END, \
         column_020 = CASE WHEN $41::boolean THEN $42::bigint ELSE column_020 END, \
         column_021 = CASE WHEN $43::boolean THEN $44::integer ELSE column_021 END, \
         column_022 = CASE WHEN $45::boolean THEN $46::text ELSE column_022 END, \
         column_023 = CASE WHEN $47::boolean THEN $48::numeric ELSE column_023 END, \
         column_024 = CASE WHEN $49::boolean THEN $50::timestamptz ELSE column_024 END, \
         column_025 = CASE WHEN $51::boolean THEN $52::boolean ELSE column_025 END, \
         column_026 = CASE WHEN $53::boolean THEN $54::text[] ELSE column_026 END, \
         column_027 = CASE WHEN $55::boolean THEN $56::jsonb ELSE column_027 END, \
         column_028 = CASE WHEN $57::boolean THEN $58::uuid ELSE column_028 END, \
         column_029 = CASE WHEN $59::boolean THEN $60::date ELSE column_029 END, \
         column_030 = CASE WHEN $61::boolean THEN $62::bigint ELSE column_030 END, \
         column_031 = CASE WHEN $63::boolean THEN $64::integer ELSE column_031 END, \
         column_032 = CASE WHEN $65::boolean THEN $66::text ELSE column_032 END, \
         column_033 = CASE WHEN $67::boolean THEN $68::numeric ELSE column_033 END, \
         column_034 = CASE WHEN $69::boolean THEN $70::timestamptz ELSE column_034 END, \
         column_035 = CASE WHEN $71::boolean THEN $72::boolean ELSE column_035 END, \
         column_036 = CASE WHEN $73::boolean THEN $74::text[] ELSE column_036 END, \
         column_037 = CASE WHEN $75::boolean THEN $76::jsonb ELSE column_037 END, \
         column_038 = CASE WHEN $77::boolean THEN $78::uuid ELSE column_038 END, \
         column_039 = CASE WHEN $79::boolean THEN $80::date ELSE column_039 END, \
         column_040 = CASE WHEN $81::boolean THEN $82::bigint ELSE column_040 END, \
         column_041 = CASE WHEN $83::boolean THEN $84::integer ELSE column_041 END, \
         column_042 = CASE WHEN $85::boolean THEN $86::text ELSE column_042 END, \
         column_043 = CASE WHEN $87::boolean THEN $88::numeric ELSE column_043 END, \
         column_044 = CASE WHEN $89::boolean THEN $90::timestamptz ELSE column_044 END, \
         column_045 = CASE WHEN $91::boolean THEN $92::boolean ELSE column_045 END, \
         column_046 = CASE WHEN $93::boolean THEN $94::text[] ELSE column_046 END, \
         column_047 = CASE WHEN $95::boolean THEN $96::jsonb ELSE column_047 END, \
         column_048 = CASE WHEN $97::boolean THEN $98::uuid ELSE column_048 END, \
         column_049 = CASE WHEN $99::boolean THEN $100::date ELSE column_049 END, \
         column_050 = CASE WHEN $101::boolean THEN $102::bigint ELSE column_050 END, \
         column_051 = CASE WHEN $103::boolean THEN $104::integer ELSE column_051 END, \
         column_052 = CASE WHEN $105::boolean THEN $106::text ELSE column_052 END, \
         column_053 = CASE WHEN $107::boolean THEN $108::numeric ELSE column_053 END, \
         column_054 = CASE WHEN $109::boolean THEN $110::timestamptz ELSE column_054 END, \
         column_055 = CASE WHEN $111::boolean THEN $112::boolean ELSE column_055 END, \
         column_056 = CASE WHEN $113::boolean THEN $114::text[] ELSE column_056 END, \
         column_057 = CASE WHEN $115::boolean THEN $116::jsonb ELSE column_057 END, \
         column_058 = CASE WHEN $117::boolean THEN $118::uuid ELSE column_058 END, \
         column_059 = CASE WHEN $119::boolean THEN $120::date ELSE column_059 END, \
         column_060 = CASE WHEN $121::boolean THEN $122::bigint ELSE column_060 END, \
         column_061 = CASE WHEN $123::boolean THEN $124::integer ELSE column_061 END, \
         column_062 = CASE WHEN $125::boolean THEN $126::text ELSE column_062 END, \
         column_063 = CASE WHEN $127::boolean THEN $128::numeric ELSE column_063 END, \
         column_064 = CASE WHEN $129::boolean THEN $130::timestamptz ELSE column_064 END, \
         column_065 = CASE WHEN $131::boolean THEN $132::boolean ELSE column_065 END, \
         column_066 = CASE WHEN $133::boolean THEN $134::text[] ELSE column_066 END, \
         column_067 = CASE WHEN $135::boolean THEN $136::jsonb ELSE column_067 END, \
         column_068 = CASE WHEN $137::boolean THEN $138::uuid ELSE column_068 END, \
         column_069 = CASE WHEN $139::boolean THEN $140::date ELSE column_069 END, \
         column_070 = CASE WHEN $141::boolean THEN $142::bigint ELSE column_070 END, \
         column_071 = CASE WHEN $143::boolean THEN $144::integer ELSE column_071 END, \
         column_072 = CASE WHEN $145::boolean THEN $146::text ELSE column_072 END, \
         column_073 = CASE WHEN $147::boolean THEN $148::numeric ELSE column_073 END, \
         column_074 = CASE WHEN $149::boolean THEN $150::timestamptz ELSE column_074 END, \
         column_075 = CASE WHEN $151::boolean THEN $152::boolean ELSE column_075 END, \
         column_076 = CASE WHEN $153::boolean THEN $154::text[] ELSE column_076 END, \
         column_077 = CASE WHEN $155::boolean THEN $156::jsonb ELSE column_077 END, \
         column_078 = CASE WHEN $157::boolean THEN $158::uuid ELSE column_078 END, \
         column_079 = CASE WHEN $159::boolean THEN $160::date ELSE column_079 END, \
         column_080 = CASE WHEN $161::boolean THEN $162::bigint ELSE column_080 END, \
         column_081 = CASE WHEN $163::boolean THEN $164::integer ELSE column_081 END, \
         column_082 = CASE WHEN $165::boolean THEN $166::text ELSE column_082 END, \
         column_083 = CASE WHEN $167::boolean THEN $168::numeric ELSE column_083 END, \
         column_084 = CASE WHEN $169::boolean THEN $170::timestamptz ELSE column_084 END, \
         column_085 = CASE WHEN $171::boolean THEN $172::boolean ELSE column_085 END, \
         column_086 = CASE WHEN $173::boolean THEN $174::text[] ELSE column_086 END, \
         column_087 = CASE WHEN $175::boolean THEN $176::jsonb ELSE column_087 END, \
         column_088 = CASE WHEN $177::boolean THEN $178::uuid ELSE column_088 END, \
         column_089 = CASE WHEN $179::boolean THEN $180::date ELSE column_089 END, \
         column_090 = CASE WHEN $181::boolean THEN $182::bigint ELSE column_090 END, \
         column_091 = CASE WHEN $183::boolean THEN $184::integer ELSE column_091 END, \
         column_092 = CASE WHEN $185::boolean THEN $186::text ELSE column_092 END, \
         column_093 = CASE WHEN $187::boolean THEN $188::numeric ELSE column_093 END, \
         column_094 = CASE WHEN $189::boolean THEN $190::timestamptz ELSE column_094 END, \
         column_095 = CASE WHEN $191::boolean THEN $192::boolean ELSE column_095 END, \
         column_096 = CASE WHEN $193::boolean THEN $194::text[] ELSE column_096 END, \
         column_097 = CASE WHEN $195::boolean THEN $196::jsonb ELSE column_097 END, \
         column_098 = CASE WHEN $197::boolean THEN $198::uuid ELSE column_098 END, \
         column_099 = CASE WHEN $199::boolean THEN $200::date ELSE column_099 END, \
         column_100 = CASE WHEN $201::boolean THEN $202::bigint ELSE column_100 END, \
         column_101 = CASE WHEN $203::boolean THEN $204::integer ELSE column_101 END, \
         column_102 = CASE WHEN $205::boolean THEN $206::text ELSE column_102 END, \
         column_103 = CASE WHEN $207::boolean THEN $208::numeric ELSE column_103 END, \
         column_104 = CASE WHEN $209::boolean THEN $210::timestamptz ELSE column_104 END, \
         column_105 = CASE WHEN $211::boolean THEN $212::boolean ELSE column_105 END, \
         column_106 = CASE WHEN $213::boolean THEN $214::text[] ELSE column_106 END, \
         column_107 = CASE WHEN $215::boolean THEN $216::jsonb ELSE column_107 END, \
         column_108 = CASE WHEN $217::boolean THEN $218::uuid ELSE column_108 END, \
         column_109 = CASE WHEN $219::boolean THEN $220::date ELSE column_109 END, \
         column_110 = CASE WHEN $221::boolean THEN $222::bigint ELSE column_110 END, \
         column_111 = CASE WHEN $223::boolean THEN $224::integer ELSE column_111 END, \
         column_112 = CASE WHEN $225::boolean THEN $226::text ELSE column_112 END, \
         column_113 = CASE WHEN $227::boolean THEN $228::numeric ELSE column_113 END, \
         column_114 = CASE WHEN $229::boolean THEN $230::timestamptz ELSE column_114 END, \
         column_115 = CASE WHEN $231::boolean THEN $232::boolean ELSE column_115 END, \
         column_116 = CASE WHEN $233::boolean THEN $234::text[] ELSE column_116 END, \
         column_117 = CASE WHEN $235::boolean THEN $236::jsonb ELSE column_117 END, \
         column_118 = CASE WHEN $237::boolean THEN $238::uuid ELSE column_118 END, \
         column_119 = CASE WHEN $239::boolean THEN $240::date ELSE column_119 END, \
         column_120 = CASE WHEN $241::boolean THEN $242::bigint ELSE column_120 END, \
         column_121 = CASE WHEN $243::boolean THEN $244::integer ELSE column_121 END, \
         column_122 = CASE WHEN $245::boolean THEN $246::text ELSE column_122 END, \
         column_123 = CASE WHEN $247::boolean THEN $248::numeric ELSE column_123 END, \
         column_124 = CASE WHEN $249::boolean THEN $250::timestamptz ELSE column_124 END, \
         column_125 = CASE WHEN $251::boolean THEN $252::boolean ELSE column_125 END, \
         column_126 = CASE WHEN $253::boolean THEN $254::text[] ELSE column_126 END, \
         column_127 = CASE WHEN $255::boolean THEN $256::jsonb ELSE column_127 END, \
         column_128 = CASE WHEN $257::boolean THEN $258::uuid ELSE column_128 END, \
         column_129 = CASE WHEN $259::boolean THEN $260::date ELSE column_129 END, \
         column_130 = CASE WHEN $261::boolean THEN $262::bigint ELSE column_130 END, \
         column_131 = CASE WHEN $263::boolean THEN $264::integer ELSE column_131 END, \
         column_132 = CASE WHEN $265::boolean THEN $266::text ELSE column_132 END, \
         column_133 = CASE WHEN $267::boolean THEN $268::numeric ELSE column_133 END, \
         column_134 = CASE WHEN $269::boolean THEN $270::timestamptz ELSE column_134 END, \
         column_135 = CASE WHEN $271::boolean THEN $272::boolean ELSE column_135 END, \
         column_136 = CASE WHEN $273::boolean THEN $274::text[] ELSE column_136 END, \
         column_137 = CASE WHEN $275::boolean THEN $276::jsonb ELSE column_137 END, \
         column_138 = CASE WHEN $277::boolean THEN $278::uuid ELSE column_138 END, \
         column_139 = CASE WHEN $279::boolean THEN $280::date ELSE column_139 END, \
         column_140 = CASE WHEN $281::boolean THEN $282::bigint ELSE column_140 END, \
         column_141 = CASE WHEN $283::boolean THEN $284::integer ELSE column_141 END, \
         column_142 = CASE WHEN $285::boolean THEN $286::text ELSE column_142 END, \
         column_143 = CASE WHEN $287::boolean THEN $288::numeric ELSE column_143 END, \
         column_144 = CASE WHEN $289::boolean THEN $290::timestamptz ELSE column_144 END, \
         column_145 = CASE WHEN $291::boolean THEN $292::boolean ELSE column_145 END, \
         column_146 = CASE WHEN $293::boolean THEN $294::text[] ELSE column_146 END, \
         column_147 = CASE WHEN $295::boolean THEN $296::jsonb ELSE column_147 END, \
         column_148 = CASE WHEN $297::boolean THEN $298::uuid ELSE column_148 END, \
         column_149 = CASE WHEN $299::boolean THEN $300::date ELSE column_149 END, \
         column_150 = CASE WHEN $301::boolean THEN $302::bigint ELSE column_150 END, \
         column_151 = CASE WHEN $303::boolean THEN $304::integer ELSE column_151 END, \
         column_152 = CASE WHEN $305::boolean THEN $306::text ELSE column_152 END, \
         column_153 = CASE WHEN $307::boolean THEN $308::numeric ELSE column_153 END, \
         column_154 = CASE WHEN $309::boolean THEN $310::timestamptz ELSE column_154 END, \
         column_155 = CASE WHEN $311::boolean THEN $312::boolean ELSE column_155 END, \
         column_156 = CASE WHEN $313::boolean THEN $314::text[] ELSE column_156 END, \
         column_157 = CASE WHEN $315::boolean THEN $316::jsonb ELSE column_157 END, \
         column_158 = CASE WHEN $317::boolean THEN $318::uuid ELSE column_158 END, \
         column_159 = CASE WHEN $319::boolean THEN $320::date ELSE column_159 END, \
         column_160 = CASE WHEN $321::boolean THEN $322::bigint ELSE column_160 END, \
         column_161 = CASE WHEN $323::boolean THEN $324::integer ELSE column_161 END, \
         column_162 = CASE WHEN $325::boolean THEN $326::text ELSE column_162 END, \
         column_163 = CASE WHEN $327::boolean THEN $328::numeric ELSE column_163 END, \
         column_164 = CASE WHEN $329::boolean THEN $330::timestamptz ELSE column_164 END, \
         column_165 = CASE WHEN $331::boolean THEN $332::boolean ELSE column_165 END, \
         column_166 = CASE WHEN $333::boolean THEN $334::text[] ELSE column_166 END, \
         column_167 = CASE WHEN $335::boolean THEN $336::jsonb ELSE column_167 END, \
         column_168 = CASE WHEN $337::boolean THEN $338::uuid ELSE column_168 END, \
         column_169 = CASE WHEN $339::boolean THEN $340::date ELSE column_169 END, \
         column_170 = CASE WHEN $341::boolean THEN $342::bigint ELSE column_170 END, \
         column_171 = CASE WHEN $343::boolean THEN $344::integer ELSE column_171 END, \
         column_172 = CASE WHEN $345::boolean THEN $346::text ELSE column_172 END, \
         column_173 = CASE WHEN $347::boolean THEN $348::numeric ELSE column_173 END, \
         column_174 = CASE WHEN $349::boolean THEN $350::timestamptz ELSE column_174 END, \
         column_175 = CASE WHEN $351::boolean THEN $352::boolean ELSE column_175 END, \
         column_176 = CASE WHEN $353::boolean THEN $354::text[] ELSE column_176 END, \
         column_177 = CASE WHEN $355::boolean THEN $356::jsonb ELSE column_177 END, \
         column_178 = CASE WHEN $357::boolean THEN $358::uuid ELSE column_178 END, \
         column_179 = CASE WHEN $359::boolean THEN $360::date ELSE column_179 END, \
         column_180 = CASE WHEN $361::boolean THEN $362::bigint ELSE column_180 END, \
         column_181 = CASE WHEN $363::boolean THEN $364::integer ELSE column_181 END, \
         column_182 = CASE WHEN $365::boolean THEN $366::text ELSE column_182 END, \
         column_183 = CASE WHEN $367::boolean THEN $368::numeric ELSE column_183 END, \
         column_184 = CASE WHEN $369::boolean THEN $370::timestamptz ELSE column_184 END, \
         column_185 = CASE WHEN $371::boolean THEN $372::boolean ELSE column_185 END, \
         column_186 = CASE WHEN $373::boolean THEN $374::text[] ELSE column_186 END, \
         column_187 = CASE WHEN $375::boolean THEN $376::jsonb ELSE column_187 END, \
         column_188 = CASE WHEN $377::boolean THEN $378::uuid ELSE column_188 END, \
         column_189 = CASE WHEN $379::boolean THEN $380::date ELSE column_189 END, \
         column_190 = CASE WHEN $381::boolean THEN $382::bigint ELSE column_190 END, \
         column_191 = CASE WHEN $383::boolean THEN $384::integer ELSE column_191 END, \
         column_192 = CASE WHEN $385::boolean THEN $386::text ELSE column_192 END, \
         column_193 = CASE WHEN $387::boolean THEN $388::numeric ELSE column_193 END, \
         column_194 = CASE WHEN $389::boolean THEN $390::timestamptz ELSE column_194 END, \
         column_195 = CASE WHEN $391::boolean THEN $392::boolean ELSE column_195 END, \
         column_196 = CASE WHEN $393::boolean THEN $394::text[] ELSE column_196 END, \
         column_197 = CASE WHEN $395::boolean THEN $396::jsonb ELSE column_197 END, \
         column_198 = CASE WHEN $397::boolean THEN $398::uuid ELSE column_198 END, \
         column_199 = CASE WHEN $399::boolean THEN $400::date ELSE column_199 END, \
         column_200 = CASE WHEN $401::boolean THEN $402::bigint ELSE column_200 END, \
         column_201 = CASE WHEN $403::boolean THEN $404::integer ELSE column_201 END, \
         column_202 = CASE WHEN $405::boolean THEN $406::text ELSE column_202 END, \
         column_203 = CASE WHEN $407::boolean THEN $408::numeric ELSE column_203 END, \
         column_204 = CASE WHEN $409::boolean THEN $410::timestamptz ELSE column_204 END, \
         column_205 = CASE WHEN $411::boolean THEN $412::boolean ELSE column_205 END, \
         column_206 = CASE WHEN $413::boolean THEN $414::text[] ELSE column_206 END, \
         column_207 = CASE WHEN $415::boolean THEN $416::jsonb ELSE column_207 END, \
         column_208 = CASE WHEN $417::boolean THEN $418::uuid ELSE column_208 END, \
         column_209 = CASE WHEN $419::boolean THEN $420::date ELSE column_209 END, \
         column_210 = CASE WHEN $421::boolean THEN $422::bigint ELSE column_210 END, \
         column_211 = CASE WHEN $423::boolean THEN $424::integer ELSE column_211 END, \
         column_212 = CASE WHEN $425::boolean THEN $426::text ELSE column_212 END, \
         column_213 = CASE WHEN $427::boolean THEN $428::numeric ELSE column_213 END, \
         column_214 = CASE WHEN $429::boolean THEN $430::timestamptz ELSE column_214 END, \
         column_215 = CASE WHEN $431::boolean THEN $432::boolean ELSE column_215 END, \
         column_216 = CASE WHEN $433::boolean THEN $434::text[] ELSE column_216 END, \
         column_217 = CASE WHEN $435::boolean THEN $436::jsonb ELSE column_217 END, \
         column_218 = CASE WHEN $437::boolean THEN $438::uuid ELSE column_218 END, \
         column_219 = CASE WHEN $439::boolean THEN $440::date ELSE column_219 END, \
         column_220 = CASE WHEN $441::boolean THEN $442::bigint ELSE column_220 END, \
         column_221 = CASE WHEN $443::boolean THEN $444::integer ELSE column_221 END, \
         column_222 = CASE WHEN $445::boolean THEN $446::text ELSE column_222 END, \
         column_223 = CASE WHEN $447::boolean THEN $448::numeric ELSE column_223 END, \
         column_224 = CASE WHEN $449::boolean THEN $450::timestamptz ELSE column_224 END, \
         column_225 = CASE WHEN $451::boolean THEN $452::boolean ELSE column_225 END, \
         column_226 = CASE WHEN $453::boolean THEN $454::text[] ELSE column_226 END, \
         column_227 = CASE WHEN $455::boolean THEN $456::jsonb ELSE column_227 END, \
         column_228 = CASE WHEN $457::boolean THEN $458::uuid ELSE column_228 END, \
         column_229 = CASE WHEN $459::boolean THEN $460::date ELSE column_229 END, \
         column_230 = CASE WHEN $461::boolean THEN $462::bigint ELSE column_230 END, \
         column_231 = CASE WHEN $463::boolean THEN $464::integer ELSE column_231 END, \
         column_232 = CASE WHEN $465::boolean THEN $466::text ELSE column_232 END, \
         column_233 = CASE WHEN $467::boolean THEN $468::numeric ELSE column_233 END, \
         column_234 = CASE WHEN $469::boolean THEN $470::timestamptz ELSE column_234 END, \
         column_235 = CASE WHEN $471::boolean THEN $472::boolean ELSE column_235 END, \
         column_236 = CASE WHEN $473::boolean THEN $474::text[] ELSE column_236 END, \
         column_237 = CASE WHEN $475::boolean THEN $476::jsonb ELSE column_237 END, \
         column_238 = CASE WHEN $477::boolean THEN $478::uuid ELSE column_238 END, \
         column_239 = CASE WHEN $479::boolean THEN $480::date ELSE column_239 END, \
         column_240 = CASE WHEN $481::boolean THEN $482::bigint ELSE column_240 END, \
         column_241 = CASE WHEN $483::boolean THEN $484::integer ELSE column_241 END, \
         column_242 = CASE WHEN $485::boolean THEN $486::text ELSE column_242 END, \
         column_243 = CASE WHEN $487::boolean THEN $488::numeric ELSE column_243 END, \
         column_244 = CASE WHEN $489::boolean THEN $490::timestamptz ELSE column_244 END, \
         column_245 = CASE WHEN $491::boolean THEN $492::boolean ELSE column_245 END, \
         column_246 = CASE WHEN $493::boolean THEN $494::text[] ELSE column_246 END, \
         column_247 = CASE WHEN $495::boolean THEN $496::jsonb ELSE column_247 END, \
         column_248 = CASE WHEN $497::boolean THEN $498::uuid ELSE column_248 END, \
         column_249 = CASE WHEN $499::boolean THEN $500::date ELSE column_249 END, \
         column_250 = CASE WHEN $501::boolean THEN $502::bigint ELSE column_250 END, \
         column_251 = CASE WHEN $503::boolean THEN $504::integer ELSE column_251 END, \
         column_252 = CASE WHEN $505::boolean THEN $506::text ELSE column_252 END, \
         column_253 = CASE WHEN $507::boolean THEN $508::numeric ELSE column_253 END, \
         column_254 = CASE WHEN $509::boolean THEN $510::timestamptz ELSE column_254 END, \
         column_255 = CASE WHEN $511::boolean THEN $512::boolean ELSE column_255 END, \
         column_256 = CASE WHEN $513::boolean THEN $514::text[] ELSE column_256 END, \
         column_257 = CASE WHEN $515::boolean THEN $516::jsonb ELSE column_257 END, \
         column_258 = CASE WHEN $517::boolean THEN $518::uuid ELSE column_258 END, \
         column_259 = CASE WHEN $519::boolean THEN $520::date ELSE column_259 END, \
         column_260 = CASE WHEN $521::boolean THEN $522::bigint ELSE column_260 END, \
         column_261 = CASE WHEN $523::boolean THEN $524::integer ELSE column_261 END, \
         column_262 = CASE WHEN $525::boolean THEN $526::text ELSE column_262 END, \
         column_263 = CASE WHEN $527::boolean THEN $528::numeric ELSE column_263 END, \
         column_264 = CASE WHEN $529::boolean THEN $530::timestamptz ELSE column_264 END, \
         column_265 = CASE WHEN $531::boolean THEN $532::boolean ELSE column_265 END, \
         column_266 = CASE WHEN $533::boolean THEN $534::text[] ELSE column_266 END, \
         column_267 = CASE WHEN $535::boolean THEN $536::jsonb ELSE column_267 END, \
         column_268 = CASE WHEN $537::boolean THEN $538::uuid ELSE column_268 END, \
         column_269 = CASE WHEN $539::boolean THEN $540::date ELSE column_269 END, \
         column_270 = CASE WHEN $541::boolean THEN $542::bigint ELSE column_270 END, \
         column_271 = CASE WHEN $543::boolean THEN $544::integer ELSE column_271 END, \
         column_272 = CASE WHEN $545::boolean THEN $546::text ELSE column_272 END, \
         column_273 = CASE WHEN $547::boolean THEN $548::numeric ELSE column_273 END, \
         column_274 = CASE WHEN $549::boolean THEN $550::timestamptz ELSE column_274 END, \
         column_275 = CASE WHEN $551::boolean THEN $552::boolean ELSE column_275 END, \
         column_276 = CASE WHEN $553::boolean THEN $554::text[] ELSE column_276 END, \
         column_277 = CASE WHEN $555::boolean THEN $556::jsonb ELSE column_277 END, \
         column_278 = CASE WHEN $557::boolean THEN $558::uuid ELSE column_278 END, \
         column_279 = CASE WHEN $559::boolean THEN $560::date ELSE column_279 END, \
         column_280 = CASE WHEN $561::boolean THEN $562::bigint ELSE column_280 END, \
         column_281 = CASE WHEN $563::boolean THEN $564::integer ELSE column_281 END, \
         column_282 = CASE WHEN $565::boolean THEN $566::text ELSE column_282 END, \
         column_283 = CASE WHEN $567::boolean THEN $568::numeric ELSE column_283 END, \
         column_284 = CASE WHEN $569::boolean THEN $570::timestamptz ELSE column_284 END, \
         column_285 = CASE WHEN $571::boolean THEN $572::boolean ELSE column_285 END, \
         column_286 = CASE WHEN $573::boolean THEN $574::text[] ELSE column_286 END, \
         column_287 = CASE WHEN $575::boolean THEN $576::jsonb ELSE column_287 END, \
         column_288 = CASE WHEN $577::boolean THEN $578::uuid ELSE column_288 END, \
         column_289 = CASE WHEN $579::boolean THEN $580::date ELSE column_289 END, \
         column_290 = CASE WHEN $581::boolean THEN $582::bigint ELSE column_290 END, \
         column_291 = CASE WHEN $583::boolean THEN $584::integer ELSE column_291 END, \
         column_292 = CASE WHEN $585::boolean THEN $586::text ELSE column_292 END, \
         column_293 = CASE WHEN $587::boolean THEN $588::numeric ELSE column_293 END, \
         column_294 = CASE WHEN $589::boolean THEN $590::timestamptz ELSE column_294 END, \
         column_295 = CASE WHEN $591::boolean THEN $592::boolean ELSE column_295 END, \
         column_296 = CASE WHEN $593::boolean THEN $594::text[] ELSE column_296 END, \
         column_297 = CASE WHEN $595::boolean THEN $596::jsonb ELSE column_297 END, \
         column_298 = CASE WHEN $597::boolean THEN $598::uuid ELSE column_298 END, \
         column_299 = CASE WHEN $599::boolean THEN $600::date ELSE column_299 END \
         WHERE id = $601::bigint \
         RETURNING id, column_001, column_002, column_003, column_004, column_005, column_006, \
         column_007, column_008, column_009, column_010, column_011, column_012, column_013, \
         column_014, column_015, column_016, column_017, column_018, column_019, column_020, \
         column_021, column_022, column_023, column_024, column_025, column_026, column_027, \
         column_028, column_029, column_030, column_031, column_032, column_033, column_034, \
         column_035, column_036, column_037, column_038, column_039, column_040, column_041, \
         column_042, column_043, column_044, column_045, column_046, column_047, column_048, \
         column_049, column_050, column_051, column_052, column_053, column_054, column_055, \
         column_056, column_057, column_058, column_059, column_060, column_061, column_062, \
         column_063, column_064, column_065, column_066, column_067, column_068, column_069, \
         column_070, column_071, column_072, column_073, column_074, column_075, column_076, \
         column_077, column_078, column_079, column_080, column_081, column_082, column_083, \
         column_084, column_085, column_086, column_087, column_088, column_089, column_090, \
         column_091, column_092, column_093, column_094, column_095, column_096, column_097, \
         column_098, column_099, column_100, column_101, column_102, column_103, column_104, \
         column_105, column_106, column_107, column_108, column_109, column_110, column_111, \
         column_112, column_113, column_114, column_115, column_116, column_117, column_118, \
         column_119, column_120, column_121, column_122, column_123, column_124, column_125, \
         column_126, column_127, column_128, column_129, column_130, column_131, column_132, \
         column_133, column_134, column_135, column_136, column_137, column_138, column_139, \
         column_140, column_141, column_142, column_143, column_144, column_145, column_146, \
         column_147, column_148, column_149, column_150, column_151, column_152, column_153, \
         column_154, column_155, column_156, column_157, column_158, column_159, column_160, \
         column_161, column_162, column_163, column_164, column_165, column_166, column_167, \
         column_168, column_169, column_170, column_171, column_172, column_173, column_174, \
         column_175, column_176, column_177, column_178, column_179, column_180, column_181, \
         column_182, column_183, column_184, column_185, column_186, column_187, column_188, \
         column_189, column_190, column_191, column_192, column_193, column_194, column_195, \
         column_196, column_197, column_198, column_199, column_200, column_201, column_202, \
         column_203, column_204, column_205, column_206, column_207, column_208, column_209, \
         column_210, column_211, column_212, column_213, column_214, column_215, column_216, \
         column_217, column_218, column_219, column_220, column_221, column_222, column_223, \
         column_224, column_225, column_226, column_227, column_228, column_229, column_230, \
         column_231, column_232, column_233, column_234, column_235, column_236, column_237, \
         column_238, column_239, column_240, column_241, column_242, column_243, column_244, \
         column_245, column_246, column_247, column_248, column_249, column_250, column_251, \
         column_252, column_253, column_254, column_255, column_256, column_257, column_258, \
         column_259, column_260, column_261, column_262, column_263, column_264, column_265, \
         column_266, column_267, column_268, column_269, column_270, column_271, column_272, \
         column_273, column_274, column_275, column_276, column_277, column_278, column_279, \
         column_280, column_281, column_282, column_283, column_284, column_285, column_286, \
         column_287, column_288, column_289, column_290, column_291, column_292, column_293, \
         column_294, column_295, column_296, column_297, column_298, column_299";
    const DELETE: &'static str = "DELETE FROM names.wide \
         WHERE id = $1::bigint";
}

rows::row!(
    Wide { id = "id", column_001 = "column_001", column_002 = "column_002", column_003 =
    "column_003", column_004 = "column_004", column_005 = "column_005", column_006 =
    "column_006", column_007 = "column_007", column_008 = "column_008", column_009 =
    "column_009", column_010 = "column_010", column_011 = "column_011", column_012 =
    "column_012", column_013 = "column_013", column_014 = "column_014", column_015 =
    "column_015", column_016 = "column_016", column_017 = "column_017", column_018 =
    "column_018", column_019 = "column_019", column_020 = "column_020", column_021 =
    "column_021", column_022 = "column_022", column_023 = "column_023", column_024 =
    "column_024", column_025 = "column_025", column_026 = "column_026", column_027 =
    "column_027", column_028 = "column_028", column_029 = "column_029", column_030 =
    "column_030", column_031 = "column_031", column_032 = "column_032", column_033 =
    "column_033", column_034 = "column_034", column_035 = "column_035", column_036 =
    "column_036", column_037 = "column_037", column_038 = "column_038", column_039 =
    "column_039", column_040 = "column_040", column_041 = "column_041", column_042 =
    "column_042", column_043 = "column_043", column_044 = "column_044", column_045 =
    "column_045", column_046 = "column_046", column_047 = "column_047", column_048 =
    "column_048", column_049 = "column_049", column_050 = "column_050", column_051 =
    "column_051", column_052 = "column_052", column_053 = "column_053", column_054 =
    "column_054", column_055 = "column_055", column_056 = "column_056", column_057 =
    "column_057", column_058 = "column_058", column_059 = "column_059", column_060 =
    "column_060", column_061 = "column_061", column_062 = "column_062", column_063 =
    "column_063", column_064 = "column_064", column_065 = "column_065", column_066 =
    "column_066", column_067 = "column_067", column_068 = "column_068", column_069 =
    "column_069", column_070 = "column_070", column_071 = "column_071", column_072 =
    "column_072", column_073 = "column_073", column_074 = "column_074", column_075 =
    "column_075", column_076 = "column_076", column_077 = "column_077", column_078 =
    "column_078", column_079 = "column_079", column_080 = "column_080", column_081 =
    "column_081", column_082 = "column_082", column_083 = "column_083", column_084 =
    "column_084", column_085 = "column_085", column_086 = "column_086", column_087 =
    "column_087", column_088 = "column_088", column_089 = "column_089", column_090 =
    "column_090", column_091 = "column_091", column_092 = "column_092", column_093 =
    "column_093", column_094 = "column_094", column_095 = "column_095", column_096 =
    "column_096", column_097 = "column_097", column_098 = "column_098", column_099 =
    "column_099", column_100 = "column_100", column_101 = "column_101", column_102 =
    "column_102", column_103 = "column_103", column_104 = "column_104", column_105 =
    "column_105", column_106 = "column_106", column_107 = "column_107", column_108 =
    "column_108", column_109 = "column_109", column_110 = "column_110", column_111 =
    "column_111", column_112 = "column_112", column_113 = "column_113", column_114 =
    "column_114", column_115 = "column_115", column_116 = "column_116", column_117 =
    "column_117", column_118 = "column_118", column_119 = "column_119", column_120 =
    "column_120", column_121 = "column_121", column_122 = "column_122", column_123 =
    "column_123", column_124 = "column_124", column_125 = "column_125", column_126 =
    "column_126", column_127 = "column_127", column_128 = "column_128", column_129 =
    "column_129", column_130 = "column_130", column_131 = "column_131", column_132 =
    "column_132", column_133 = "column_133", column_134 = "column_134", column_135 =
    "column_135", column_136 = "column_136", column_137 = "column_137", column_138 =
    "column_138", column_139 = "column_139", column_140 = "column_140", column_141 =
    "column_141", column_142 = "column_142", column_143 = "column_143", column_144 =
    "column_144", column_145 = "column_145", column_146 = "column_146", column_147 =
    "column_147", column_148 = "column_148", column_149 = "column_149", column_150 =
    "column_150", column_151 = "column_151", column_152 = "column_152", column_153 =
    "column_153", column_154 = "column_154", column_155 = "column_155", column_156 =
    "column_156", column_157 = "column_157", column_158 = "column_158", column_159 =
    "column_159", column_160 = "column_160", column_161 = "column_161", column_162 =
    "column_162", column_163 = "column_163", column_164 = "column_164", column_165 =
    "column_165", column_166 = "column_166", column_167 = "column_167", column_168 =
    "column_168", column_169 = "column_169", column_170 = "column_170", column_171 =
    "column_171", column_172 = "column_172", column_173 = "column_173", column_174 =
    "column_174", column_175 = "column_175", column_176 = "column_176", column_177 =
    "column_177", column_178 = "column_178", column_179 = "column_179", column_180 =
    "column_180", column_181 = "column_181", column_182 = "column_182", column_183 =
    "column_183", column_184 = "column_184", column_185 = "column_185", column_186 =
    "column_186", column_187 = "column_187", column_188 = "column_188", column_189 =
    "column_189", column_190 = "column_190", column_191 = "column_191", column_192 =
    "column_192", column_193 = "column_193", column_194 = "column_194", column_195 =
    "column_195", column_196 = "column_196", column_197 = "column_197", column_198 =
    "column_198", column_199 = "column_199", column_200 = "column_200", column_201 =
    "column_201", column_202 = "column_202", column_203 = "column_203", column_204 =
    "column_204", column_205 = "column_205", column_206 = "column_206", column_207 =
    "column_207", column_208 = "column_208", column_209 = "column_209", column_210 =
    "column_210", column_211 = "column_211", column_212 = "column_212", column_213 =
    "column_213", column_214 = "column_214", column_215 = "column_215", column_216 =
    "column_216", column_217 = "column_217", column_218 = "column_218", column_219 =
    "column_219", column_220 = "column_220", column_221 = "column_221", column_222 =
    "column_222", column_223 = "column_223", column_224 = "column_224", column_225 =
    "column_225", column_226 = "column_226", column_227 = "column_227", column_228 =
    "column_228", column_229 = "column_229", column_230 = "column_230", column_231 =
    "column_231", column_232 = "column_232", column_233 = "column_233", column_234 =
    "column_234", column_235 = "column_235", column_236 = "column_236", column_237 =
    "column_237", column_238 = "column_238", column_239 = "column_239", column_240 =
    "column_240", column_241 = "column_241", column_242 = "column_242", column_243 =
    "column_243", column_244 = "column_244", column_245 = "column_245", column_246 =
    "column_246", column_247 = "column_247", column_248 = "column_248", column_249 =
    "column_249", column_250 = "column_250", column_251 = "column_251", column_252 =
    "column_252", column_253 = "column_253", column_254 = "column_254", column_255 =
    "column_255", column_256 = "column_256", column_257 = "column_257", column_258 =
    "column_258", column_259 = "column_259", column_260 = "column_260", column_261 =
    "column_261", column_262 = "column_262", column_263 = "column_263", column_264 =
    "column_264", column_265 = "column_265", column_266 = "column_266", column_267 =
    "column_267", column_268 = "column_268", column_269 = "column_269", column_270 =
    "column_270", column_271 = "column_271", column_272 = "column_272", column_273 =
    "column_273", column_274 = "column_274", column_275 = "column_275", column_276 =
    "column_276", column_277 = "column_277", column_278 = "column_278", column_279 =
    "column_279", column_280 = "column_280", column_281 = "column_281", column_282 =
    "column_282", column_283 = "column_283", column_284 = "column_284", column_285 =
    "column_285", column_286 = "column_286", column_287 = "column_287", column_288 =
    "column_288", column_289 = "column_289", column_290 = "column_290", column_291 =
    "column_291", column_292 = "column_292", column_293 = "column_293", column_294 =
    "column_294", column_295 = "column_295", column_296 = "column_296", column_297 =
    "column_297", column_298 = "column_298", column_299 = "column_299" }
);

/// A row to insert into `names.wide`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewWide {
    /// Identifies the row: `bigint`.
    pub id: WideId,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_001: Option<i32>,
    /// `text`.
    pub column_002: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_003: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_004: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_005: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_006: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_007: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_008: Option<uuid::Uuid>,
    /// `date`.
    pub column_009: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_010: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_011: Option<i32>,
    /// `text`.
    pub column_012: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_013: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_014: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_015: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_016: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_017: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_018: Option<uuid::Uuid>,
    /// `date`.
    pub column_019: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_020: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_021: Option<i32>,
    /// `text`.
    pub column_022: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_023: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_024: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_025: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_026: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_027: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_028: Option<uuid::Uuid>,
    /// `date`.
    pub column_029: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_030: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_031: Option<i32>,
    /// `text`.
    pub column_032: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_033: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_034: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_035: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_036: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_037: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_038: Option<uuid::Uuid>,
    /// `date`.
    pub column_039: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_040: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_041: Option<i32>,
    /// `text`.
    pub column_042: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_043: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_044: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_045: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_046: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_047: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_048: Option<uuid::Uuid>,
    /// `date`.
    pub column_049: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_050: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_051: Option<i32>,
    /// `text`.
    pub column_052: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_053: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_054: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_055: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_056: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_057: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_058: Option<uuid::Uuid>,
    /// `date`.
    pub column_059: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_060: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_061: Option<i32>,
    /// `text`.
    pub column_062: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_063: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_064: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_065: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_066: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_067: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_068: Option<uuid::Uuid>,
    /// `date`.
    pub column_069: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_070: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_071: Option<i32>,
    /// `text`.
    pub column_072: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_073: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_074: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_075: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_076: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_077: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_078: Option<uuid::Uuid>,
    /// `date`.
    pub column_079: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_080: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_081: Option<i32>,
    /// `text`.
    pub column_082: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_083: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_084: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_085: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_086: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_087: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_088: Option<uuid::Uuid>,
    /// `date`.
    pub column_089: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_090: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_091: Option<i32>,
    /// `text`.
    pub column_092: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_093: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_094: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_095: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_096: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_097: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_098: Option<uuid::Uuid>,
    /// `date`.
    pub column_099: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_100: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_101: Option<i32>,
    /// `text`.
    pub column_102: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_103: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_104: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_105: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_106: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_107: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_108: Option<uuid::Uuid>,
    /// `date`.
    pub column_109: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_110: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_111: Option<i32>,
    /// `text`.
    pub column_112: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_113: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_114: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_115: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_116: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_117: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_118: Option<uuid::Uuid>,
    /// `date`.
    pub column_119: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_120: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_121: Option<i32>,
    /// `text`.
    pub column_122: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_123: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_124: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_125: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_126: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_127: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_128: Option<uuid::Uuid>,
    /// `date`.
    pub column_129: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_130: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_131: Option<i32>,
    /// `text`.
    pub column_132: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_133: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_134: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_135: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_136: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_137: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_138: Option<uuid::Uuid>,
    /// `date`.
    pub column_139: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_140: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_141: Option<i32>,
    /// `text`.
    pub column_142: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_143: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_144: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_145: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_146: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_147: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_148: Option<uuid::Uuid>,
    /// `date`.
    pub column_149: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_150: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_151: Option<i32>,
    /// `text`.
    pub column_152: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_153: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_154: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_155: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_156: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_157: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_158: Option<uuid::Uuid>,
    /// `date`.
    pub column_159: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_160: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_161: Option<i32>,
    /// `text`.
    pub column_162: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_163: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_164: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_165: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_166: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_167: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_168: Option<uuid::Uuid>,
    /// `date`.
    pub column_169: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_170: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_171: Option<i32>,
    /// `text`.
    pub column_172: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_173: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_174: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_175: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_176: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_177: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_178: Option<uuid::Uuid>,
    /// `date`.
    pub column_179: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_180: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_181: Option<i32>,
    /// `text`.
    pub column_182: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_183: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_184: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_185: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_186: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_187: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_188: Option<uuid::Uuid>,
    /// `date`.
    pub column_189: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_190: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_191: Option<i32>,
    /// `text`.
    pub column_192: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_193: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_194: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_195: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_196: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_197: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_198: Option<uuid::Uuid>,
    /// `date`.
    pub column_199: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_200: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_201: Option<i32>,
    /// `text`.
    pub column_202: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_203: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_204: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_205: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_206: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_207: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_208: Option<uuid::Uuid>,
    /// `date`.
    pub column_209: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_210: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_211: Option<i32>,
    /// `text`.
    pub column_212: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_213: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_214: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_215: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_216: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_217: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_218: Option<uuid::Uuid>,
    /// `date`.
    pub column_219: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_220: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_221: Option<i32>,
    /// `text`.
    pub column_222: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_223: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_224: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_225: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_226: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_227: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_228: Option<uuid::Uuid>,
    /// `date`.
    pub column_229: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_230: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_231: Option<i32>,
    /// `text`.
    pub column_232: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_233: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_234: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_235: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_236: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_237: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_238: Option<uuid::Uuid>,
    /// `date`.
    pub column_239: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_240: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_241: Option<i32>,
    /// `text`.
    pub column_242: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_243: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_244: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_245: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_246: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_247: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_248: Option<uuid::Uuid>,
    /// `date`.
    pub column_249: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_250: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_251: Option<i32>,
    /// `text`.
    pub column_252: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_253: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_254: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_255: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_256: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_257: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_258: Option<uuid::Uuid>,
    /// `date`.
    pub column_259: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_260: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_261: Option<i32>,
    /// `text`.
    pub column_262: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_263: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_264: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_265: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_266: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_267: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_268: Option<uuid::Uuid>,
    /// `date`.
    pub column_269: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_270: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_271: Option<i32>,
    /// `text`.
    pub column_272: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_273: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_274: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_275: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_276: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_277: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_278: Option<uuid::Uuid>,
    /// `date`.
    pub column_279: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_280: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_281: Option<i32>,
    /// `text`.
    pub column_282: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_283: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_284: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_285: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_286: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_287: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_288: Option<uuid::Uuid>,
    /// `date`.
    pub column_289: values::Date,
    /// `bigint`, `7` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_290: Option<Option<i64>>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_291: Option<i32>,
    /// `text`.
    pub column_292: String,
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_293: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_294: Option<values::TimestampTz>,
    /// `boolean`.
    pub column_295: bool,
    /// `text[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_296: Option<Vec<String>>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_297: Option<values::Jsonb>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub column_298: Option<uuid::Uuid>,
    /// `date`.
    pub column_299: values::Date,
}

impl NewWide {
    /// A row of what must be given; the rest is left to the database.
    #[allow(clippy::too_many_arguments, reason = "each is a column that must be given")]
    #[must_use]
    pub const fn new(
        id: WideId,
        column_002: String,
        column_005: bool,
        column_009: values::Date,
        column_012: String,
        column_015: bool,
        column_019: values::Date,
        column_022: String,
        column_025: bool,
        column_029: values::Date,
        column_032: String,
        column_035: bool,
        column_039: values::Date,
        column_042: String,
        column_045: bool,
        column_049: values::Date,
        column_052: String,
        column_055: bool,
        column_059: values::Date,
        column_062: String,
        column_065: bool,
        column_069: values::Date,
        column_072: String,
        column_075: bool,
        column_079: values::Date,
        column_082: String,
        column_085: bool,
        column_089: values::Date,
        column_092: String,
        column_095: bool,
        column_099: values::Date,
        column_102: String,
        column_105: bool,
        column_109: values::Date,
        column_112: String,
        column_115: bool,
        column_119: values::Date,
        column_122: String,
        column_125: bool,
        column_129: values::Date,
        column_132: String,
        column_135: bool,
        column_139: values::Date,
        column_142: String,
        column_145: bool,
        column_149: values::Date,
        column_152: String,
        column_155: bool,
        column_159: values::Date,
        column_162: String,
        column_165: bool,
        column_169: values::Date,
        column_172: String,
        column_175: bool,
        column_179: values::Date,
        column_182: String,
        column_185: bool,
        column_189: values::Date,
        column_192: String,
        column_195: bool,
        column_199: values::Date,
        column_202: String,
        column_205: bool,
        column_209: values::Date,
        column_212: String,
        column_215: bool,
        column_219: values::Date,
        column_222: String,
        column_225: bool,
        column_229: values::Date,
        column_232: String,
        column_235: bool,
        column_239: values::Date,
        column_242: String,
        column_245: bool,
        column_249: values::Date,
        column_252: String,
        column_255: bool,
        column_259: values::Date,
        column_262: String,
        column_265: bool,
        column_269: values::Date,
        column_272: String,
        column_275: bool,
        column_279: values::Date,
        column_282: String,
        column_285: bool,
        column_289: values::Date,
        column_292: String,
        column_295: bool,
        column_299: values::Date,
    ) -> Self {
        Self {
            id,
            column_001: None,
            column_002,
            column_003: None,
            column_004: None,
            column_005,
            column_006: None,
            column_007: None,
            column_008: None,
            column_009,
            column_010: None,
            column_011: None,
            column_012,
            column_013: None,
            column_014: None,
            column_015,
            column_016: None,
            column_017: None,
            column_018: None,
            column_019,
            column_020: None,
            column_021: None,
            column_022,
            column_023: None,
            column_024: None,
            column_025,
            column_026: None,
            column_027: None,
            column_028: None,
            column_029,
            column_030: None,
            column_031: None,
            column_032,
            column_033: None,
            column_034: None,
            column_035,
            column_036: None,
            column_037: None,
            column_038: None,
            column_039,
            column_040: None,
            column_041: None,
            column_042,
            column_043: None,
            column_044: None,
            column_045,
            column_046: None,
            column_047: None,
            column_048: None,
            column_049,
            column_050: None,
            column_051: None,
            column_052,
            column_053: None,
            column_054: None,
            column_055,
            column_056: None,
            column_057: None,
            column_058: None,
            column_059,
            column_060: None,
            column_061: None,
            column_062,
            column_063: None,
            column_064: None,
            column_065,
            column_066: None,
            column_067: None,
            column_068: None,
            column_069,
            column_070: None,
            column_071: None,
            column_072,
            column_073: None,
            column_074: None,
            column_075,
            column_076: None,
            column_077: None,
            column_078: None,
            column_079,
            column_080: None,
            column_081: None,
            column_082,
            column_083: None,
            column_084: None,
            column_085,
            column_086: None,
            column_087: None,
            column_088: None,
            column_089,
            column_090: None,
            column_091: None,
            column_092,
            column_093: None,
            column_094: None,
            column_095,
            column_096: None,
            column_097: None,
            column_098: None,
            column_099,
            column_100: None,
            column_101: None,
            column_102,
            column_103: None,
            column_104: None,
            column_105,
            column_106: None,
            column_107: None,
            column_108: None,
            column_109,
            column_110: None,
            column_111: None,
            column_112,
            column_113: None,
            column_114: None,
            column_115,
            column_116: None,
            column_117: None,
            column_118: None,
            column_119,
            column_120: None,
            column_121: None,
            column_122,
            column_123: None,
            column_124: None,
            column_125,
            column_126: None,
            column_127: None,
            column_128: None,
            column_129,
            column_130: None,
            column_131: None,
            column_132,
            column_133: None,
            column_134: None,
            column_135,
            column_136: None,
            column_137: None,
            column_138: None,
            column_139,
            column_140: None,
            column_141: None,
            column_142,
            column_143: None,
            column_144: None,
            column_145,
            column_146: None,
            column_147: None,
            column_148: None,
            column_149,
            column_150: None,
            column_151: None,
            column_152,
            column_153: None,
            column_154: None,
            column_155,
            column_156: None,
            column_157: None,
            column_158: None,
            column_159,
            column_160: None,
            column_161: None,
            column_162,
            column_163: None,
            column_164: None,
            column_165,
            column_166: None,
            column_167: None,
            column_168: None,
            column_169,
            column_170: None,
            column_171: None,
            column_172,
            column_173: None,
            column_174: None,
            column_175,
            column_176: None,
            column_177: None,
            column_178: None,
            column_179,
            column_180: None,
            column_181: None,
            column_182,
            column_183: None,
            column_184: None,
            column_185,
            column_186: None,
            column_187: None,
            column_188: None,
            column_189,
            column_190: None,
            column_191: None,
            column_192,
            column_193: None,
            column_194: None,
            column_195,
            column_196: None,
            column_197: None,
            column_198: None,
            column_199,
            column_200: None,
            column_201: None,
            column_202,
            column_203: None,
            column_204: None,
            column_205,
            column_206: None,
            column_207: None,
            column_208: None,
            column_209,
            column_210: None,
            column_211: None,
            column_212,
            column_213: None,
            column_214: None,
            column_215,
            column_216: None,
            column_217: None,
            column_218: None,
            column_219,
            column_220: None,
            column_221: None,
            column_222,
            column_223: None,
            column_224: None,
            column_225,
            column_226: None,
            column_227: None,
            column_228: None,
            column_229,
            column_230: None,
            column_231: None,
            column_232,
            column_233: None,
            column_234: None,
            column_235,
            column_236: None,
            column_237: None,
            column_238: None,
            column_239,
            column_240: None,
            column_241: None,
            column_242,
            column_243: None,
            column_244: None,
            column_245,
            column_246: None,
            column_247: None,
            column_248: None,
            column_249,
            column_250: None,
            column_251: None,
            column_252,
            column_253: None,
            column_254: None,
            column_255,
            column_256: None,
            column_257: None,
            column_258: None,
            column_259,
            column_260: None,
            column_261: None,
            column_262,
            column_263: None,
            column_264: None,
            column_265,
            column_266: None,
            column_267: None,
            column_268: None,
            column_269,
            column_270: None,
            column_271: None,
            column_272,
            column_273: None,
            column_274: None,
            column_275,
            column_276: None,
            column_277: None,
            column_278: None,
            column_279,
            column_280: None,
            column_281: None,
            column_282,
            column_283: None,
            column_284: None,
            column_285,
            column_286: None,
            column_287: None,
            column_288: None,
            column_289,
            column_290: None,
            column_291: None,
            column_292,
            column_293: None,
            column_294: None,
            column_295,
            column_296: None,
            column_297: None,
            column_298: None,
            column_299,
        }
    }
}

impl relation::NewRow for NewWide {
    type Row = Wide;
}

rows::parameters!(
    NewWide { id, column_001, column_002, column_003, column_004, column_005, column_006,
    column_007, column_008, column_009, [column_010], column_011, column_012, column_013,
    column_014, column_015, column_016, column_017, column_018, column_019, [column_020],
    column_021, column_022, column_023, column_024, column_025, column_026, column_027,
    column_028, column_029, [column_030], column_031, column_032, column_033, column_034,
    column_035, column_036, column_037, column_038, column_039, [column_040], column_041,
    column_042, column_043, column_044, column_045, column_046, column_047, column_048,
    column_049, [column_050], column_051, column_052, column_053, column_054, column_055,
    column_056, column_057, column_058, column_059, [column_060], column_061, column_062,
    column_063, column_064, column_065, column_066, column_067, column_068, column_069,
    [column_070], column_071, column_072, column_073, column_074, column_075, column_076,
    column_077, column_078, column_079, [column_080], column_081, column_082, column_083,
    column_084, column_085, column_086, column_087, column_088, column_089, [column_090],
    column_091, column_092, column_093, column_094, column_095, column_096, column_097,
    column_098, column_099, [column_100], column_101, column_102, column_103, column_104,
    column_105, column_106, column_107, column_108, column_109, [column_110], column_111,
    column_112, column_113, column_114, column_115, column_116, column_117, column_118,
    column_119, [column_120], column_121, column_122, column_123, column_124, column_125,
    column_126, column_127, column_128, column_129, [column_130], column_131, column_132,
    column_133, column_134, column_135, column_136, column_137, column_138, column_139,
    [column_140], column_141, column_142, column_143, column_144, column_145, column_146,
    column_147, column_148, column_149, [column_150], column_151, column_152, column_153,
    column_154, column_155, column_156, column_157, column_158, column_159, [column_160],
    column_161, column_162, column_163, column_164, column_165, column_166, column_167,
    column_168, column_169, [column_170], column_171, column_172, column_173, column_174,
    column_175, column_176, column_177, column_178, column_179, [column_180], column_181,
    column_182, column_183, column_184, column_185, column_186, column_187, column_188,
    column_189, [column_190], column_191, column_192, column_193, column_194, column_195,
    column_196, column_197, column_198, column_199, [column_200], column_201, column_202,
    column_203, column_204, column_205, column_206, column_207, column_208, column_209,
    [column_210], column_211, column_212, column_213, column_214, column_215, column_216,
    column_217, column_218, column_219, [column_220], column_221, column_222, column_223,
    column_224, column_225, column_226, column_227, column_228, column_229, [column_230],
    column_231, column_232, column_233, column_234, column_235, column_236, column_237,
    column_238, column_239, [column_240], column_241, column_242, column_243, column_244,
    column_245, column_246, column_247, column_248, column_249, [column_250], column_251,
    column_252, column_253, column_254, column_255, column_256, column_257, column_258,
    column_259, [column_260], column_261, column_262, column_263, column_264, column_265,
    column_266, column_267, column_268, column_269, [column_270], column_271, column_272,
    column_273, column_274, column_275, column_276, column_277, column_278, column_279,
    [column_280], column_281, column_282, column_283, column_284, column_285, column_286,
    column_287, column_288, column_289, [column_290], column_291, column_292, column_293,
    column_294, column_295, column_296, column_297, column_298, column_299 }
);

/// Changes to a row of `names.wide`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WidePatch {
    /// The new [`id`](Wide::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<WideId>,
    /// The new [`column_001`](Wide::column_001).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_001: Option<Option<i32>>,
    /// The new [`column_002`](Wide::column_002).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_002: Option<String>,
    /// The new [`column_003`](Wide::column_003).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_003: Option<Option<values::Numeric>>,
    /// The new [`column_004`](Wide::column_004).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_004: Option<values::TimestampTz>,
    /// The new [`column_005`](Wide::column_005).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_005: Option<bool>,
    /// The new [`column_006`](Wide::column_006).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_006: Option<Option<Vec<String>>>,
    /// The new [`column_007`](Wide::column_007).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_007: Option<Option<values::Jsonb>>,
    /// The new [`column_008`](Wide::column_008).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_008: Option<Option<uuid::Uuid>>,
    /// The new [`column_009`](Wide::column_009).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_009: Option<values::Date>,
    /// The new [`column_010`](Wide::column_010).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_010: Option<Option<i64>>,
    /// The new [`column_011`](Wide::column_011).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_011: Option<Option<i32>>,
    /// The new [`column_012`](Wide::column_012).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_012: Option<String>,
    /// The new [`column_013`](Wide::column_013).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_013: Option<Option<values::Numeric>>,
    /// The new [`column_014`](Wide::column_014).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_014: Option<values::TimestampTz>,
    /// The new [`column_015`](Wide::column_015).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_015: Option<bool>,
    /// The new [`column_016`](Wide::column_016).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_016: Option<Option<Vec<String>>>,
    /// The new [`column_017`](Wide::column_017).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_017: Option<Option<values::Jsonb>>,
    /// The new [`column_018`](Wide::column_018).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_018: Option<Option<uuid::Uuid>>,
    /// The new [`column_019`](Wide::column_019).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_019: Option<values::Date>,
    /// The new [`column_020`](Wide::column_020).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_020: Option<Option<i64>>,
    /// The new [`column_021`](Wide::column_021).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_021: Option<Option<i32>>,
    /// The new [`column_022`](Wide::column_022).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_022: Option<String>,
    /// The new [`column_023`](Wide::column_023).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_023: Option<Option<values::Numeric>>,
    /// The new [`column_024`](Wide::column_024).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_024: Option<values::TimestampTz>,
    /// The new [`column_025`](Wide::column_025).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_025: Option<bool>,
    /// The new [`column_026`](Wide::column_026).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_026: Option<Option<Vec<String>>>,
    /// The new [`column_027`](Wide::column_027).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_027: Option<Option<values::Jsonb>>,
    /// The new [`column_028`](Wide::column_028).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_028: Option<Option<uuid::Uuid>>,
    /// The new [`column_029`](Wide::column_029).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_029: Option<values::Date>,
    /// The new [`column_030`](Wide::column_030).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_030: Option<Option<i64>>,
    /// The new [`column_031`](Wide::column_031).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_031: Option<Option<i32>>,
    /// The new [`column_032`](Wide::column_032).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_032: Option<String>,
    /// The new [`column_033`](Wide::column_033).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_033: Option<Option<values::Numeric>>,
    /// The new [`column_034`](Wide::column_034).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_034: Option<values::TimestampTz>,
    /// The new [`column_035`](Wide::column_035).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_035: Option<bool>,
    /// The new [`column_036`](Wide::column_036).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_036: Option<Option<Vec<String>>>,
    /// The new [`column_037`](Wide::column_037).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_037: Option<Option<values::Jsonb>>,
    /// The new [`column_038`](Wide::column_038).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_038: Option<Option<uuid::Uuid>>,
    /// The new [`column_039`](Wide::column_039).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_039: Option<values::Date>,
    /// The new [`column_040`](Wide::column_040).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_040: Option<Option<i64>>,
    /// The new [`column_041`](Wide::column_041).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_041: Option<Option<i32>>,
    /// The new [`column_042`](Wide::column_042).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_042: Option<String>,
    /// The new [`column_043`](Wide::column_043).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_043: Option<Option<values::Numeric>>,
    /// The new [`column_044`](Wide::column_044).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_044: Option<values::TimestampTz>,
    /// The new [`column_045`](Wide::column_045).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_045: Option<bool>,
    /// The new [`column_046`](Wide::column_046).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_046: Option<Option<Vec<String>>>,
    /// The new [`column_047`](Wide::column_047).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_047: Option<Option<values::Jsonb>>,
    /// The new [`column_048`](Wide::column_048).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_048: Option<Option<uuid::Uuid>>,
    /// The new [`column_049`](Wide::column_049).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_049: Option<values::Date>,
    /// The new [`column_050`](Wide::column_050).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_050: Option<Option<i64>>,
    /// The new [`column_051`](Wide::column_051).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_051: Option<Option<i32>>,
    /// The new [`column_052`](Wide::column_052).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_052: Option<String>,
    /// The new [`column_053`](Wide::column_053).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_053: Option<Option<values::Numeric>>,
    /// The new [`column_054`](Wide::column_054).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_054: Option<values::TimestampTz>,
    /// The new [`column_055`](Wide::column_055).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_055: Option<bool>,
    /// The new [`column_056`](Wide::column_056).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_056: Option<Option<Vec<String>>>,
    /// The new [`column_057`](Wide::column_057).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_057: Option<Option<values::Jsonb>>,
    /// The new [`column_058`](Wide::column_058).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_058: Option<Option<uuid::Uuid>>,
    /// The new [`column_059`](Wide::column_059).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_059: Option<values::Date>,
    /// The new [`column_060`](Wide::column_060).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_060: Option<Option<i64>>,
    /// The new [`column_061`](Wide::column_061).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_061: Option<Option<i32>>,
    /// The new [`column_062`](Wide::column_062).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_062: Option<String>,
    /// The new [`column_063`](Wide::column_063).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_063: Option<Option<values::Numeric>>,
    /// The new [`column_064`](Wide::column_064).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_064: Option<values::TimestampTz>,
    /// The new [`column_065`](Wide::column_065).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_065: Option<bool>,
    /// The new [`column_066`](Wide::column_066).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_066: Option<Option<Vec<String>>>,
    /// The new [`column_067`](Wide::column_067).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_067: Option<Option<values::Jsonb>>,
    /// The new [`column_068`](Wide::column_068).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_068: Option<Option<uuid::Uuid>>,
    /// The new [`column_069`](Wide::column_069).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_069: Option<values::Date>,
    /// The new [`column_070`](Wide::column_070).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_070: Option<Option<i64>>,
    /// The new [`column_071`](Wide::column_071).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_071: Option<Option<i32>>,
    /// The new [`column_072`](Wide::column_072).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_072: Option<String>,
    /// The new [`column_073`](Wide::column_073).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_073: Option<Option<values::Numeric>>,
    /// The new [`column_074`](Wide::column_074).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_074: Option<values::TimestampTz>,
    /// The new [`column_075`](Wide::column_075).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_075: Option<bool>,
    /// The new [`column_076`](Wide::column_076).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_076: Option<Option<Vec<String>>>,
    /// The new [`column_077`](Wide::column_077).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_077: Option<Option<values::Jsonb>>,
    /// The new [`column_078`](Wide::column_078).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_078: Option<Option<uuid::Uuid>>,
    /// The new [`column_079`](Wide::column_079).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_079: Option<values::Date>,
    /// The new [`column_080`](Wide::column_080).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_080: Option<Option<i64>>,
    /// The new [`column_081`](Wide::column_081).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_081: Option<Option<i32>>,
    /// The new [`column_082`](Wide::column_082).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_082: Option<String>,
    /// The new [`column_083`](Wide::column_083).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_083: Option<Option<values::Numeric>>,
    /// The new [`column_084`](Wide::column_084).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_084: Option<values::TimestampTz>,
    /// The new [`column_085`](Wide::column_085).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_085: Option<bool>,
    /// The new [`column_086`](Wide::column_086).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_086: Option<Option<Vec<String>>>,
    /// The new [`column_087`](Wide::column_087).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_087: Option<Option<values::Jsonb>>,
    /// The new [`column_088`](Wide::column_088).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_088: Option<Option<uuid::Uuid>>,
    /// The new [`column_089`](Wide::column_089).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_089: Option<values::Date>,
    /// The new [`column_090`](Wide::column_090).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_090: Option<Option<i64>>,
    /// The new [`column_091`](Wide::column_091).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_091: Option<Option<i32>>,
    /// The new [`column_092`](Wide::column_092).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_092: Option<String>,
    /// The new [`column_093`](Wide::column_093).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_093: Option<Option<values::Numeric>>,
    /// The new [`column_094`](Wide::column_094).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_094: Option<values::TimestampTz>,
    /// The new [`column_095`](Wide::column_095).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_095: Option<bool>,
    /// The new [`column_096`](Wide::column_096).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_096: Option<Option<Vec<String>>>,
    /// The new [`column_097`](Wide::column_097).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_097: Option<Option<values::Jsonb>>,
    /// The new [`column_098`](Wide::column_098).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_098: Option<Option<uuid::Uuid>>,
    /// The new [`column_099`](Wide::column_099).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_099: Option<values::Date>,
    /// The new [`column_100`](Wide::column_100).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_100: Option<Option<i64>>,
    /// The new [`column_101`](Wide::column_101).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_101: Option<Option<i32>>,
    /// The new [`column_102`](Wide::column_102).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_102: Option<String>,
    /// The new [`column_103`](Wide::column_103).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_103: Option<Option<values::Numeric>>,
    /// The new [`column_104`](Wide::column_104).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_104: Option<values::TimestampTz>,
    /// The new [`column_105`](Wide::column_105).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_105: Option<bool>,
    /// The new [`column_106`](Wide::column_106).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_106: Option<Option<Vec<String>>>,
    /// The new [`column_107`](Wide::column_107).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_107: Option<Option<values::Jsonb>>,
    /// The new [`column_108`](Wide::column_108).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_108: Option<Option<uuid::Uuid>>,
    /// The new [`column_109`](Wide::column_109).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_109: Option<values::Date>,
    /// The new [`column_110`](Wide::column_110).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_110: Option<Option<i64>>,
    /// The new [`column_111`](Wide::column_111).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_111: Option<Option<i32>>,
    /// The new [`column_112`](Wide::column_112).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_112: Option<String>,
    /// The new [`column_113`](Wide::column_113).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_113: Option<Option<values::Numeric>>,
    /// The new [`column_114`](Wide::column_114).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_114: Option<values::TimestampTz>,
    /// The new [`column_115`](Wide::column_115).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_115: Option<bool>,
    /// The new [`column_116`](Wide::column_116).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_116: Option<Option<Vec<String>>>,
    /// The new [`column_117`](Wide::column_117).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_117: Option<Option<values::Jsonb>>,
    /// The new [`column_118`](Wide::column_118).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_118: Option<Option<uuid::Uuid>>,
    /// The new [`column_119`](Wide::column_119).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_119: Option<values::Date>,
    /// The new [`column_120`](Wide::column_120).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_120: Option<Option<i64>>,
    /// The new [`column_121`](Wide::column_121).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_121: Option<Option<i32>>,
    /// The new [`column_122`](Wide::column_122).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_122: Option<String>,
    /// The new [`column_123`](Wide::column_123).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_123: Option<Option<values::Numeric>>,
    /// The new [`column_124`](Wide::column_124).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_124: Option<values::TimestampTz>,
    /// The new [`column_125`](Wide::column_125).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_125: Option<bool>,
    /// The new [`column_126`](Wide::column_126).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_126: Option<Option<Vec<String>>>,
    /// The new [`column_127`](Wide::column_127).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_127: Option<Option<values::Jsonb>>,
    /// The new [`column_128`](Wide::column_128).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_128: Option<Option<uuid::Uuid>>,
    /// The new [`column_129`](Wide::column_129).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_129: Option<values::Date>,
    /// The new [`column_130`](Wide::column_130).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_130: Option<Option<i64>>,
    /// The new [`column_131`](Wide::column_131).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_131: Option<Option<i32>>,
    /// The new [`column_132`](Wide::column_132).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_132: Option<String>,
    /// The new [`column_133`](Wide::column_133).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_133: Option<Option<values::Numeric>>,
    /// The new [`column_134`](Wide::column_134).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_134: Option<values::TimestampTz>,
    /// The new [`column_135`](Wide::column_135).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_135: Option<bool>,
    /// The new [`column_136`](Wide::column_136).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_136: Option<Option<Vec<String>>>,
    /// The new [`column_137`](Wide::column_137).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_137: Option<Option<values::Jsonb>>,
    /// The new [`column_138`](Wide::column_138).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_138: Option<Option<uuid::Uuid>>,
    /// The new [`column_139`](Wide::column_139).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_139: Option<values::Date>,
    /// The new [`column_140`](Wide::column_140).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_140: Option<Option<i64>>,
    /// The new [`column_141`](Wide::column_141).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_141: Option<Option<i32>>,
    /// The new [`column_142`](Wide::column_142).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_142: Option<String>,
    /// The new [`column_143`](Wide::column_143).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_143: Option<Option<values::Numeric>>,
    /// The new [`column_144`](Wide::column_144).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_144: Option<values::TimestampTz>,
    /// The new [`column_145`](Wide::column_145).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_145: Option<bool>,
    /// The new [`column_146`](Wide::column_146).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_146: Option<Option<Vec<String>>>,
    /// The new [`column_147`](Wide::column_147).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_147: Option<Option<values::Jsonb>>,
    /// The new [`column_148`](Wide::column_148).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_148: Option<Option<uuid::Uuid>>,
    /// The new [`column_149`](Wide::column_149).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_149: Option<values::Date>,
    /// The new [`column_150`](Wide::column_150).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_150: Option<Option<i64>>,
    /// The new [`column_151`](Wide::column_151).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_151: Option<Option<i32>>,
    /// The new [`column_152`](Wide::column_152).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_152: Option<String>,
    /// The new [`column_153`](Wide::column_153).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_153: Option<Option<values::Numeric>>,
    /// The new [`column_154`](Wide::column_154).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_154: Option<values::TimestampTz>,
    /// The new [`column_155`](Wide::column_155).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_155: Option<bool>,
    /// The new [`column_156`](Wide::column_156).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_156: Option<Option<Vec<String>>>,
    /// The new [`column_157`](Wide::column_157).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_157: Option<Option<values::Jsonb>>,
    /// The new [`column_158`](Wide::column_158).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_158: Option<Option<uuid::Uuid>>,
    /// The new [`column_159`](Wide::column_159).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_159: Option<values::Date>,
    /// The new [`column_160`](Wide::column_160).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_160: Option<Option<i64>>,
    /// The new [`column_161`](Wide::column_161).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_161: Option<Option<i32>>,
    /// The new [`column_162`](Wide::column_162).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_162: Option<String>,
    /// The new [`column_163`](Wide::column_163).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_163: Option<Option<values::Numeric>>,
    /// The new [`column_164`](Wide::column_164).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_164: Option<values::TimestampTz>,
    /// The new [`column_165`](Wide::column_165).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_165: Option<bool>,
    /// The new [`column_166`](Wide::column_166).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_166: Option<Option<Vec<String>>>,
    /// The new [`column_167`](Wide::column_167).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_167: Option<Option<values::Jsonb>>,
    /// The new [`column_168`](Wide::column_168).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_168: Option<Option<uuid::Uuid>>,
    /// The new [`column_169`](Wide::column_169).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_169: Option<values::Date>,
    /// The new [`column_170`](Wide::column_170).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_170: Option<Option<i64>>,
    /// The new [`column_171`](Wide::column_171).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_171: Option<Option<i32>>,
    /// The new [`column_172`](Wide::column_172).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_172: Option<String>,
    /// The new [`column_173`](Wide::column_173).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_173: Option<Option<values::Numeric>>,
    /// The new [`column_174`](Wide::column_174).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_174: Option<values::TimestampTz>,
    /// The new [`column_175`](Wide::column_175).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_175: Option<bool>,
    /// The new [`column_176`](Wide::column_176).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_176: Option<Option<Vec<String>>>,
    /// The new [`column_177`](Wide::column_177).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_177: Option<Option<values::Jsonb>>,
    /// The new [`column_178`](Wide::column_178).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_178: Option<Option<uuid::Uuid>>,
    /// The new [`column_179`](Wide::column_179).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_179: Option<values::Date>,
    /// The new [`column_180`](Wide::column_180).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_180: Option<Option<i64>>,
    /// The new [`column_181`](Wide::column_181).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_181: Option<Option<i32>>,
    /// The new [`column_182`](Wide::column_182).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_182: Option<String>,
    /// The new [`column_183`](Wide::column_183).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_183: Option<Option<values::Numeric>>,
    /// The new [`column_184`](Wide::column_184).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_184: Option<values::TimestampTz>,
    /// The new [`column_185`](Wide::column_185).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_185: Option<bool>,
    /// The new [`column_186`](Wide::column_186).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_186: Option<Option<Vec<String>>>,
    /// The new [`column_187`](Wide::column_187).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_187: Option<Option<values::Jsonb>>,
    /// The new [`column_188`](Wide::column_188).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_188: Option<Option<uuid::Uuid>>,
    /// The new [`column_189`](Wide::column_189).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_189: Option<values::Date>,
    /// The new [`column_190`](Wide::column_190).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_190: Option<Option<i64>>,
    /// The new [`column_191`](Wide::column_191).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_191: Option<Option<i32>>,
    /// The new [`column_192`](Wide::column_192).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_192: Option<String>,
    /// The new [`column_193`](Wide::column_193).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_193: Option<Option<values::Numeric>>,
    /// The new [`column_194`](Wide::column_194).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_194: Option<values::TimestampTz>,
    /// The new [`column_195`](Wide::column_195).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_195: Option<bool>,
    /// The new [`column_196`](Wide::column_196).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_196: Option<Option<Vec<String>>>,
    /// The new [`column_197`](Wide::column_197).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_197: Option<Option<values::Jsonb>>,
    /// The new [`column_198`](Wide::column_198).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_198: Option<Option<uuid::Uuid>>,
    /// The new [`column_199`](Wide::column_199).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_199: Option<values::Date>,
    /// The new [`column_200`](Wide::column_200).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_200: Option<Option<i64>>,
    /// The new [`column_201`](Wide::column_201).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_201: Option<Option<i32>>,
    /// The new [`column_202`](Wide::column_202).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_202: Option<String>,
    /// The new [`column_203`](Wide::column_203).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_203: Option<Option<values::Numeric>>,
    /// The new [`column_204`](Wide::column_204).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_204: Option<values::TimestampTz>,
    /// The new [`column_205`](Wide::column_205).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_205: Option<bool>,
    /// The new [`column_206`](Wide::column_206).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_206: Option<Option<Vec<String>>>,
    /// The new [`column_207`](Wide::column_207).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_207: Option<Option<values::Jsonb>>,
    /// The new [`column_208`](Wide::column_208).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_208: Option<Option<uuid::Uuid>>,
    /// The new [`column_209`](Wide::column_209).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_209: Option<values::Date>,
    /// The new [`column_210`](Wide::column_210).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_210: Option<Option<i64>>,
    /// The new [`column_211`](Wide::column_211).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_211: Option<Option<i32>>,
    /// The new [`column_212`](Wide::column_212).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_212: Option<String>,
    /// The new [`column_213`](Wide::column_213).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_213: Option<Option<values::Numeric>>,
    /// The new [`column_214`](Wide::column_214).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_214: Option<values::TimestampTz>,
    /// The new [`column_215`](Wide::column_215).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_215: Option<bool>,
    /// The new [`column_216`](Wide::column_216).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_216: Option<Option<Vec<String>>>,
    /// The new [`column_217`](Wide::column_217).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_217: Option<Option<values::Jsonb>>,
    /// The new [`column_218`](Wide::column_218).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_218: Option<Option<uuid::Uuid>>,
    /// The new [`column_219`](Wide::column_219).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_219: Option<values::Date>,
    /// The new [`column_220`](Wide::column_220).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_220: Option<Option<i64>>,
    /// The new [`column_221`](Wide::column_221).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_221: Option<Option<i32>>,
    /// The new [`column_222`](Wide::column_222).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_222: Option<String>,
    /// The new [`column_223`](Wide::column_223).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_223: Option<Option<values::Numeric>>,
    /// The new [`column_224`](Wide::column_224).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_224: Option<values::TimestampTz>,
    /// The new [`column_225`](Wide::column_225).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_225: Option<bool>,
    /// The new [`column_226`](Wide::column_226).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_226: Option<Option<Vec<String>>>,
    /// The new [`column_227`](Wide::column_227).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_227: Option<Option<values::Jsonb>>,
    /// The new [`column_228`](Wide::column_228).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_228: Option<Option<uuid::Uuid>>,
    /// The new [`column_229`](Wide::column_229).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_229: Option<values::Date>,
    /// The new [`column_230`](Wide::column_230).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_230: Option<Option<i64>>,
    /// The new [`column_231`](Wide::column_231).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_231: Option<Option<i32>>,
    /// The new [`column_232`](Wide::column_232).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_232: Option<String>,
    /// The new [`column_233`](Wide::column_233).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_233: Option<Option<values::Numeric>>,
    /// The new [`column_234`](Wide::column_234).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_234: Option<values::TimestampTz>,
    /// The new [`column_235`](Wide::column_235).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_235: Option<bool>,
    /// The new [`column_236`](Wide::column_236).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_236: Option<Option<Vec<String>>>,
    /// The new [`column_237`](Wide::column_237).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_237: Option<Option<values::Jsonb>>,
    /// The new [`column_238`](Wide::column_238).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_238: Option<Option<uuid::Uuid>>,
    /// The new [`column_239`](Wide::column_239).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_239: Option<values::Date>,
    /// The new [`column_240`](Wide::column_240).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_240: Option<Option<i64>>,
    /// The new [`column_241`](Wide::column_241).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_241: Option<Option<i32>>,
    /// The new [`column_242`](Wide::column_242).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_242: Option<String>,
    /// The new [`column_243`](Wide::column_243).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_243: Option<Option<values::Numeric>>,
    /// The new [`column_244`](Wide::column_244).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_244: Option<values::TimestampTz>,
    /// The new [`column_245`](Wide::column_245).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_245: Option<bool>,
    /// The new [`column_246`](Wide::column_246).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_246: Option<Option<Vec<String>>>,
    /// The new [`column_247`](Wide::column_247).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_247: Option<Option<values::Jsonb>>,
    /// The new [`column_248`](Wide::column_248).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_248: Option<Option<uuid::Uuid>>,
    /// The new [`column_249`](Wide::column_249).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_249: Option<values::Date>,
    /// The new [`column_250`](Wide::column_250).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_250: Option<Option<i64>>,
    /// The new [`column_251`](Wide::column_251).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_251: Option<Option<i32>>,
    /// The new [`column_252`](Wide::column_252).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_252: Option<String>,
    /// The new [`column_253`](Wide::column_253).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_253: Option<Option<values::Numeric>>,
    /// The new [`column_254`](Wide::column_254).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_254: Option<values::TimestampTz>,
    /// The new [`column_255`](Wide::column_255).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_255: Option<bool>,
    /// The new [`column_256`](Wide::column_256).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_256: Option<Option<Vec<String>>>,
    /// The new [`column_257`](Wide::column_257).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_257: Option<Option<values::Jsonb>>,
    /// The new [`column_258`](Wide::column_258).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_258: Option<Option<uuid::Uuid>>,
    /// The new [`column_259`](Wide::column_259).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_259: Option<values::Date>,
    /// The new [`column_260`](Wide::column_260).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_260: Option<Option<i64>>,
    /// The new [`column_261`](Wide::column_261).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_261: Option<Option<i32>>,
    /// The new [`column_262`](Wide::column_262).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_262: Option<String>,
    /// The new [`column_263`](Wide::column_263).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_263: Option<Option<values::Numeric>>,
    /// The new [`column_264`](Wide::column_264).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_264: Option<values::TimestampTz>,
    /// The new [`column_265`](Wide::column_265).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_265: Option<bool>,
    /// The new [`column_266`](Wide::column_266).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_266: Option<Option<Vec<String>>>,
    /// The new [`column_267`](Wide::column_267).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_267: Option<Option<values::Jsonb>>,
    /// The new [`column_268`](Wide::column_268).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_268: Option<Option<uuid::Uuid>>,
    /// The new [`column_269`](Wide::column_269).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_269: Option<values::Date>,
    /// The new [`column_270`](Wide::column_270).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_270: Option<Option<i64>>,
    /// The new [`column_271`](Wide::column_271).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_271: Option<Option<i32>>,
    /// The new [`column_272`](Wide::column_272).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_272: Option<String>,
    /// The new [`column_273`](Wide::column_273).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_273: Option<Option<values::Numeric>>,
    /// The new [`column_274`](Wide::column_274).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_274: Option<values::TimestampTz>,
    /// The new [`column_275`](Wide::column_275).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_275: Option<bool>,
    /// The new [`column_276`](Wide::column_276).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_276: Option<Option<Vec<String>>>,
    /// The new [`column_277`](Wide::column_277).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_277: Option<Option<values::Jsonb>>,
    /// The new [`column_278`](Wide::column_278).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_278: Option<Option<uuid::Uuid>>,
    /// The new [`column_279`](Wide::column_279).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_279: Option<values::Date>,
    /// The new [`column_280`](Wide::column_280).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_280: Option<Option<i64>>,
    /// The new [`column_281`](Wide::column_281).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_281: Option<Option<i32>>,
    /// The new [`column_282`](Wide::column_282).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_282: Option<String>,
    /// The new [`column_283`](Wide::column_283).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_283: Option<Option<values::Numeric>>,
    /// The new [`column_284`](Wide::column_284).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_284: Option<values::TimestampTz>,
    /// The new [`column_285`](Wide::column_285).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_285: Option<bool>,
    /// The new [`column_286`](Wide::column_286).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_286: Option<Option<Vec<String>>>,
    /// The new [`column_287`](Wide::column_287).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_287: Option<Option<values::Jsonb>>,
    /// The new [`column_288`](Wide::column_288).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_288: Option<Option<uuid::Uuid>>,
    /// The new [`column_289`](Wide::column_289).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_289: Option<values::Date>,
    /// The new [`column_290`](Wide::column_290).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_290: Option<Option<i64>>,
    /// The new [`column_291`](Wide::column_291).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_291: Option<Option<i32>>,
    /// The new [`column_292`](Wide::column_292).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_292: Option<String>,
    /// The new [`column_293`](Wide::column_293).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_293: Option<Option<values::Numeric>>,
    /// The new [`column_294`](Wide::column_294).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_294: Option<values::TimestampTz>,
    /// The new [`column_295`](Wide::column_295).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_295: Option<bool>,
    /// The new [`column_296`](Wide::column_296).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_296: Option<Option<Vec<String>>>,
    /// The new [`column_297`](Wide::column_297).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_297: Option<Option<values::Jsonb>>,
    /// The new [`column_298`](Wide::column_298).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub column_298: Option<Option<uuid::Uuid>>,
    /// The new [`column_299`](Wide::column_299).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub column_299: Option<values::Date>,
}

impl relation::Patch for WidePatch {
    type Row = Wide;
}

rows::parameters!(
    WidePatch { [id], [column_001], [column_002], [column_003], [column_004],
    [column_005], [column_006], [column_007], [column_008], [column_009], [column_010],
    [column_011], [column_012], [column_013], [column_014], [column_015], [column_016],
    [column_017], [column_018], [column_019], [column_020], [column_021], [column_022],
    [column_023], [column_024], [column_025], [column_026], [column_027], [column_028],
    [column_029], [column_030], [column_031], [column_032], [column_033], [column_034],
    [column_035], [column_036], [column_037], [column_038], [column_039], [column_040],
    [column_041], [column_042], [column_043], [column_044], [column_045], [column_046],
    [column_047], [column_048], [column_049], [column_050], [column_051], [column_052],
    [column_053], [column_054], [column_055], [column_056], [column_057], [column_058],
    [column_059], [column_060], [column_061], [column_062], [column_063], [column_064],
    [column_065], [column_066], [column_067], [column_068], [column_069], [column_070],
    [column_071], [column_072], [column_073], [column_074], [column_075], [column_076],
    [column_077], [column_078], [column_079], [column_080], [column_081], [column_082],
    [column_083], [column_084], [column_085], [column_086], [column_087], [column_088],
    [column_089], [column_090], [column_091], [column_092], [column_093], [column_094],
    [column_095], [column_096], [column_097], [column_098], [column_099], [column_100],
    [column_101], [column_102], [column_103], [column_104], [column_105], [column_106],
    [column_107], [column_108], [column_109], [column_110], [column_111], [column_112],
    [column_113], [column_114], [column_115], [column_116], [column_117], [column_118],
    [column_119], [column_120], [column_121], [column_122], [column_123], [column_124],
    [column_125], [column_126], [column_127], [column_128], [column_129], [column_130],
    [column_131], [column_132], [column_133], [column_134], [column_135], [column_136],
    [column_137], [column_138], [column_139], [column_140], [column_141], [column_142],
    [column_143], [column_144], [column_145], [column_146], [column_147], [column_148],
    [column_149], [column_150], [column_151], [column_152], [column_153], [column_154],
    [column_155], [column_156], [column_157], [column_158], [column_159], [column_160],
    [column_161], [column_162], [column_163], [column_164], [column_165], [column_166],
    [column_167], [column_168], [column_169], [column_170], [column_171], [column_172],
    [column_173], [column_174], [column_175], [column_176], [column_177], [column_178],
    [column_179], [column_180], [column_181], [column_182], [column_183], [column_184],
    [column_185], [column_186], [column_187], [column_188], [column_189], [column_190],
    [column_191], [column_192], [column_193], [column_194], [column_195], [column_196],
    [column_197], [column_198], [column_199], [column_200], [column_201], [column_202],
    [column_203], [column_204], [column_205], [column_206], [column_207], [column_208],
    [column_209], [column_210], [column_211], [column_212], [column_213], [column_214],
    [column_215], [column_216], [column_217], [column_218], [column_219], [column_220],
    [column_221], [column_222], [column_223], [column_224], [column_225], [column_226],
    [column_227], [column_228], [column_229], [column_230], [column_231], [column_232],
    [column_233], [column_234], [column_235], [column_236], [column_237], [column_238],
    [column_239], [column_240], [column_241], [column_242], [column_243], [column_244],
    [column_245], [column_246], [column_247], [column_248], [column_249], [column_250],
    [column_251], [column_252], [column_253], [column_254], [column_255], [column_256],
    [column_257], [column_258], [column_259], [column_260], [column_261], [column_262],
    [column_263], [column_264], [column_265], [column_266], [column_267], [column_268],
    [column_269], [column_270], [column_271], [column_272], [column_273], [column_274],
    [column_275], [column_276], [column_277], [column_278], [column_279], [column_280],
    [column_281], [column_282], [column_283], [column_284], [column_285], [column_286],
    [column_287], [column_288], [column_289], [column_290], [column_291], [column_292],
    [column_293], [column_294], [column_295], [column_296], [column_297], [column_298],
    [column_299] }
);

/// A row of `names.wire`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Wire {
    /// Identifies the row: `bigint`.
    pub id: WireId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Wire {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Wire {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "wire";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.wire";
}

impl relation::Table for Wire {
    type New = NewWire;
    type Patch = WirePatch;
    const INSERT: &'static str = "INSERT INTO names.wire \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Wire {
    type Key = WireId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.wire \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.wire \
         ORDER BY wire.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.wire \
         WHERE id > $1::bigint \
         ORDER BY wire.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.wire \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.wire \
         WHERE id = $1::bigint";
}

rows::row!(Wire { id = "id", name = "name", n = "n" });

/// A row to insert into `names.wire`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewWire {
    /// Identifies the row: `bigint`.
    pub id: WireId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewWire {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: WireId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewWire {
    type Row = Wire;
}

rows::parameters!(NewWire { id, name, n });

/// Changes to a row of `names.wire`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WirePatch {
    /// The new [`id`](Wire::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<WireId>,
    /// The new [`name`](Wire::name).
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
    /// The new [`n`](Wire::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for WirePatch {
    type Row = Wire;
}

rows::parameters!(WirePatch { [id], [name], [n] });

/// A row of `names.writes`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Write {
    /// Identifies the row: `bigint`.
    pub id: WriteId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Write {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Write {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "writes";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.writes";
}

impl relation::Table for Write {
    type New = NewWrite;
    type Patch = WritePatch;
    const INSERT: &'static str = "INSERT INTO names.writes \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Write {
    type Key = WriteId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.writes \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.writes \
         ORDER BY writes.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.writes \
         WHERE id > $1::bigint \
         ORDER BY writes.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.writes \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.writes \
         WHERE id = $1::bigint";
}

rows::row!(Write { id = "id", name = "name", n = "n" });

/// A row to insert into `names.writes`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewWrite {
    /// Identifies the row: `bigint`.
    pub id: WriteId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewWrite {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: WriteId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewWrite {
    type Row = Write;
}

rows::parameters!(NewWrite { id, name, n });

/// Changes to a row of `names.writes`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WritePatch {
    /// The new [`id`](Write::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<WriteId>,
    /// The new [`name`](Write::name).
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
    /// The new [`n`](Write::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for WritePatch {
    type Row = Write;
}

rows::parameters!(WritePatch { [id], [name], [n] });

/// A row of `names.xml`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Xml {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Xml {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Xml {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "xml";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.xml";
}

impl relation::Table for Xml {
    type New = NewXml;
    type Patch = XmlPatch;
    const INSERT: &'static str = "INSERT INTO names.xml \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Xml {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.xml \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.xml \
         ORDER BY xml.id, xml.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.xml \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY xml.id, xml.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.xml \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.xml \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Xml { id = "id", when = "when" });

/// A row to insert into `names.xml`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewXml {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewXml {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewXml {
    type Row = Xml;
}

rows::parameters!(NewXml { id, when });

/// Changes to a row of `names.xml`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct XmlPatch {
    /// The new [`id`](Xml::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Xml::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for XmlPatch {
    type Row = Xml;
}

rows::parameters!(XmlPatch { [id], [when] });

/// A row of `names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation
for Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
}

impl relation::Table
for Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    type New = NewXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
    type Patch = XxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPatch;
    const INSERT: &'static str = "INSERT INTO names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed
for Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx \
         ORDER BY xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.id, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.id, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx { id = "id", when =
    "when" }
);

/// A row to insert into `names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow
for NewXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    type Row = Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
}

rows::parameters!(
    NewXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx { id, when }
);

/// Changes to a row of `names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct XxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPatch {
    /// The new [`id`](Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch
for XxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPatch {
    type Row = Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
}

rows::parameters!(
    XxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPatch { [id], [when] }
);

/// A row of `names.ééééééééééééééééééééééééééééééé`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Ééééééééééééééééééééééééééééééé {
    /// Identifies the row: `bigint`.
    pub id: ÉééééééééééééééééééééééééééééééId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Ééééééééééééééééééééééééééééééé {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation
for Ééééééééééééééééééééééééééééééé {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "ééééééééééééééééééééééééééééééé";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.\"ééééééééééééééééééééééééééééééé\"";
}

impl relation::Table for Ééééééééééééééééééééééééééééééé {
    type New = NewÉéééééééééééééééééééééééééééééé;
    type Patch = ÉééééééééééééééééééééééééééééééPatch;
    const INSERT: &'static str = "INSERT INTO names.\"ééééééééééééééééééééééééééééééé\" \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Ééééééééééééééééééééééééééééééé {
    type Key = ÉééééééééééééééééééééééééééééééId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.\"ééééééééééééééééééééééééééééééé\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.\"ééééééééééééééééééééééééééééééé\" \
         ORDER BY \"ééééééééééééééééééééééééééééééé\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.\"ééééééééééééééééééééééééééééééé\" \
         WHERE id > $1::bigint \
         ORDER BY \"ééééééééééééééééééééééééééééééé\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.\"ééééééééééééééééééééééééééééééé\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.\"ééééééééééééééééééééééééééééééé\" \
         WHERE id = $1::bigint";
}

rows::row!(
    Ééééééééééééééééééééééééééééééé { id = "id", name =
    "name", n = "n" }
);

/// A row to insert into `names.ééééééééééééééééééééééééééééééé`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewÉéééééééééééééééééééééééééééééé {
    /// Identifies the row: `bigint`.
    pub id: ÉééééééééééééééééééééééééééééééId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewÉéééééééééééééééééééééééééééééé {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        id: ÉééééééééééééééééééééééééééééééId,
        n: Vec<String>,
    ) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow
for NewÉéééééééééééééééééééééééééééééé {
    type Row = Ééééééééééééééééééééééééééééééé;
}

rows::parameters!(
    NewÉéééééééééééééééééééééééééééééé { id, name, n }
);

/// Changes to a row of `names.ééééééééééééééééééééééééééééééé`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ÉééééééééééééééééééééééééééééééPatch {
    /// The new [`id`](Ééééééééééééééééééééééééééééééé::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ÉééééééééééééééééééééééééééééééId>,
    /// The new [`name`](Ééééééééééééééééééééééééééééééé::name).
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
    /// The new [`n`](Ééééééééééééééééééééééééééééééé::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch
for ÉééééééééééééééééééééééééééééééPatch {
    type Row = Ééééééééééééééééééééééééééééééé;
}

rows::parameters!(
    ÉééééééééééééééééééééééééééééééPatch { [id], [name],
    [n] }
);

/// A row of `names.漢字`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct HanZi {
    /// Identifies the row: `bigint`.
    pub id: HanZiId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl HanZi {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for HanZi {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "漢字";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM names.\"漢字\"";
}

impl relation::Table for HanZi {
    type New = NewHanZi;
    type Patch = HanZiPatch;
    const INSERT: &'static str = "INSERT INTO names.\"漢字\" \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for HanZi {
    type Key = HanZiId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM names.\"漢字\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM names.\"漢字\" \
         ORDER BY \"漢字\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM names.\"漢字\" \
         WHERE id > $1::bigint \
         ORDER BY \"漢字\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.\"漢字\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM names.\"漢字\" \
         WHERE id = $1::bigint";
}

rows::row!(HanZi { id = "id", name = "name", n = "n" });

/// A row to insert into `names.漢字`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewHanZi {
    /// Identifies the row: `bigint`.
    pub id: HanZiId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewHanZi {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: HanZiId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewHanZi {
    type Row = HanZi;
}

rows::parameters!(NewHanZi { id, name, n });

/// Changes to a row of `names.漢字`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct HanZiPatch {
    /// The new [`id`](HanZi::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<HanZiId>,
    /// The new [`name`](HanZi::name).
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
    /// The new [`n`](HanZi::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for HanZiPatch {
    type Row = HanZi;
}

rows::parameters!(HanZiPatch { [id], [name], [n] });

/// A row of `names.🙂`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SlightSmile {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl SlightSmile {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for SlightSmile {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "🙂";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM names.\"🙂\"";
}

impl relation::Table for SlightSmile {
    type New = NewSlightSmile;
    type Patch = SlightSmilePatch;
    const INSERT: &'static str = "INSERT INTO names.\"🙂\" \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(SlightSmile { a = "a", b = "b" });

/// A row to insert into `names.🙂`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSlightSmile {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewSlightSmile {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewSlightSmile {
    type Row = SlightSmile;
}

rows::parameters!(NewSlightSmile { a, b });

/// Changes to a row of `names.🙂`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SlightSmilePatch {
    /// The new [`a`](SlightSmile::a).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a: Option<Option<String>>,
    /// The new [`b`](SlightSmile::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for SlightSmilePatch {
    type Row = SlightSmile;
}

rows::parameters!(SlightSmilePatch { [a], [b] });

/// Gates that are open: a row each.
///
/// A row of the table `names.gates`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Gate {
    /// As the specs call it.
    ///
    /// `text`.
    pub name: GateId,
    /// `timestamptz`, `now()` by default.
    pub opened_at: values::TimestampTz,
    /// `text`.
    pub opened_by: Option<String>,
}

impl Gate {
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `opened_at`.
    pub const COLUMN_OPENED_AT: &'static str = "opened_at";
    /// Name of the column `opened_by`.
    pub const COLUMN_OPENED_BY: &'static str = "opened_by";
}

impl relation::Relation for Gate {
    const SCHEMA: &'static str = "names";
    const NAME: &'static str = "gates";
    const COLUMNS: &'static [&'static str] = &["name", "opened_at", "opened_by"];
    const SELECT: &'static str = "SELECT name, opened_at, opened_by \
         FROM names.gates";
}

impl relation::Table for Gate {
    type New = NewGate;
    type Patch = GatePatch;
    const INSERT: &'static str = "INSERT INTO names.gates \
         (name, opened_at, opened_by) \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz), $3) \
         RETURNING name, opened_at, opened_by";
}

impl relation::Keyed for Gate {
    type Key = GateId;
    const FIND: &'static str = "SELECT name, opened_at, opened_by \
         FROM names.gates \
         WHERE name = $1::text";
    const LIST: &'static str = "SELECT name, opened_at, opened_by \
         FROM names.gates \
         ORDER BY gates.name LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT name, opened_at, opened_by \
         FROM names.gates \
         WHERE name > $1::text \
         ORDER BY gates.name LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE names.gates \
         SET name = CASE WHEN $1::boolean THEN $2::text ELSE name END, \
         opened_at = CASE WHEN $3::boolean THEN $4::timestamptz ELSE opened_at END, \
         opened_by = CASE WHEN $5::boolean THEN $6::text ELSE opened_by END \
         WHERE name = $7::text \
         RETURNING name, opened_at, opened_by";
    const DELETE: &'static str = "DELETE FROM names.gates \
         WHERE name = $1::text";
}

rows::row!(Gate { name = "name", opened_at = "opened_at", opened_by = "opened_by" });

/// A row to insert into `names.gates`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewGate {
    /// As the specs call it.
    ///
    /// `text`.
    pub name: GateId,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub opened_at: Option<values::TimestampTz>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub opened_by: Option<String>,
}

impl NewGate {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: GateId) -> Self {
        Self {
            name,
            opened_at: None,
            opened_by: None,
        }
    }
}

impl relation::NewRow for NewGate {
    type Row = Gate;
}

rows::parameters!(NewGate { name, opened_at, opened_by });

/// Changes to a row of `names.gates`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GatePatch {
    /// The new [`name`](Gate::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<GateId>,
    /// The new [`opened_at`](Gate::opened_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub opened_at: Option<values::TimestampTz>,
    /// The new [`opened_by`](Gate::opened_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub opened_by: Option<Option<String>>,
}

impl relation::Patch for GatePatch {
    type Row = Gate;
}

rows::parameters!(GatePatch { [name], [opened_at], [opened_by] });
