// Made by `cargo xtask gen` from odd_schema.kdl. Edits here are lost: change the spec and generate again.

//! The domain `odd_schema`.
//!
//! Types that all versions share.

use crate::{drivers, relation};

/// One of the labels of `a size?`.
///
/// The type `Odd Schema.a size?` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ASize {
    /// Stored as `1`.
    #[cfg_attr(feature = "serde", serde(rename = "1"))]
    V1,
    /// Stored as `+`.
    #[cfg_attr(feature = "serde", serde(rename = "+"))]
    Empty,
    /// Stored as `-`.
    #[cfg_attr(feature = "serde", serde(rename = "-"))]
    Empty2,
    /// Stored as `extra large`.
    #[cfg_attr(feature = "serde", serde(rename = "extra large"))]
    ExtraLarge,
    /// Stored as nothing.
    #[cfg_attr(feature = "serde", serde(rename = ""))]
    Empty3,
    /// Stored as `self`.
    #[cfg_attr(feature = "serde", serde(rename = "self"))]
    Self_,
    /// Stored as `Self`.
    #[cfg_attr(feature = "serde", serde(rename = "Self"))]
    Self2,
    /// Stored as `crate`.
    #[cfg_attr(feature = "serde", serde(rename = "crate"))]
    Crate,
    /// Stored as `A`.
    #[cfg_attr(feature = "serde", serde(rename = "A"))]
    A,
    /// Stored as `a`.
    #[cfg_attr(feature = "serde", serde(rename = "a"))]
    A2,
    /// Stored as `🙂`.
    #[cfg_attr(feature = "serde", serde(rename = "🙂"))]
    SlightSmile,
    /// Stored as `err`.
    #[cfg_attr(feature = "serde", serde(rename = "err"))]
    Err,
    /// Stored as `error`.
    #[cfg_attr(feature = "serde", serde(rename = "error"))]
    Error,
    /// Stored as `a_l_l`.
    #[cfg_attr(feature = "serde", serde(rename = "a_l_l"))]
    All,
    /// Stored as `ok`.
    #[cfg_attr(feature = "serde", serde(rename = "ok"))]
    Ok,
    /// Stored as `none`.
    #[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// Stored as `{"a,b\ c'd"}`.
    #[cfg_attr(feature = "serde", serde(rename = "{\"a,b\\ c'd\"}"))]
    ABCD,
    /// Stored as `NULL`.
    #[cfg_attr(feature = "serde", serde(rename = "NULL"))]
    Null,
    /// Stored as nothing.
    #[cfg_attr(feature = "serde", serde(rename = " "))]
    Empty4,
}

impl ASize {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::V1,
        Self::Empty,
        Self::Empty2,
        Self::ExtraLarge,
        Self::Empty3,
        Self::Self_,
        Self::Self2,
        Self::Crate,
        Self::A,
        Self::A2,
        Self::SlightSmile,
        Self::Err,
        Self::Error,
        Self::All,
        Self::Ok,
        Self::None,
        Self::ABCD,
        Self::Null,
        Self::Empty4,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1 => "1",
            Self::Empty => "+",
            Self::Empty2 => "-",
            Self::ExtraLarge => "extra large",
            Self::Empty3 => "",
            Self::Self_ => "self",
            Self::Self2 => "Self",
            Self::Crate => "crate",
            Self::A => "A",
            Self::A2 => "a",
            Self::SlightSmile => "🙂",
            Self::Err => "err",
            Self::Error => "error",
            Self::All => "a_l_l",
            Self::Ok => "ok",
            Self::None => "none",
            Self::ABCD => "{\"a,b\\ c'd\"}",
            Self::Null => "NULL",
            Self::Empty4 => " ",
        }
    }
}

impl std::fmt::Display for ASize {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ASize {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "1" => Ok(Self::V1),
            "+" => Ok(Self::Empty),
            "-" => Ok(Self::Empty2),
            "extra large" => Ok(Self::ExtraLarge),
            "" => Ok(Self::Empty3),
            "self" => Ok(Self::Self_),
            "Self" => Ok(Self::Self2),
            "crate" => Ok(Self::Crate),
            "A" => Ok(Self::A),
            "a" => Ok(Self::A2),
            "🙂" => Ok(Self::SlightSmile),
            "err" => Ok(Self::Err),
            "error" => Ok(Self::Error),
            "a_l_l" => Ok(Self::All),
            "ok" => Ok(Self::Ok),
            "none" => Ok(Self::None),
            "{\"a,b\\ c'd\"}" => Ok(Self::ABCD),
            "NULL" => Ok(Self::Null),
            " " => Ok(Self::Empty4),
            _ => Err(relation::UnknownLabel::new("a size?", label)),
        }
    }
}

drivers::wire_label!(ASize, "Odd Schema", "a size?", text);
