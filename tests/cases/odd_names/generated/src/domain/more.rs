// Made by `cargo xtask gen` from more.kdl. Edits here are lost: change the spec and generate again.

//! The domain `more`.
//!
//! Types that all versions share.

use crate::domain::names::{Errors, NamesCopy};
use crate::{drivers, relation, rows, values};

/// One of the labels of `all_e`.
///
/// The type `more.all_e` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AllE {
    /// Stored as `a_l_l`.
    #[cfg_attr(feature = "serde", serde(rename = "a_l_l"))]
    All,
    /// Stored as `all`.
    #[cfg_attr(feature = "serde", serde(rename = "all"))]
    All2,
    /// Stored as `ALL`.
    #[cfg_attr(feature = "serde", serde(rename = "ALL"))]
    All3,
    /// Stored as `as_str`.
    #[cfg_attr(feature = "serde", serde(rename = "as_str"))]
    AsStr,
    /// Stored as `from_str`.
    #[cfg_attr(feature = "serde", serde(rename = "from_str"))]
    FromStr,
}

impl AllE {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::All,
        Self::All2,
        Self::All3,
        Self::AsStr,
        Self::FromStr,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "a_l_l",
            Self::All2 => "all",
            Self::All3 => "ALL",
            Self::AsStr => "as_str",
            Self::FromStr => "from_str",
        }
    }
}

impl std::fmt::Display for AllE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for AllE {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "a_l_l" => Ok(Self::All),
            "all" => Ok(Self::All2),
            "ALL" => Ok(Self::All3),
            "as_str" => Ok(Self::AsStr),
            "from_str" => Ok(Self::FromStr),
            _ => Err(relation::UnknownLabel::new("all_e", label)),
        }
    }
}

drivers::wire_label!(AllE, "more", "all_e");

/// One of the labels of `err_e`.
///
/// The type `more.err_e` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ErrE {
    /// Stored as `err`.
    #[cfg_attr(feature = "serde", serde(rename = "err"))]
    Err,
    /// Stored as `error`.
    #[cfg_attr(feature = "serde", serde(rename = "error"))]
    Error,
    /// Stored as `ok`.
    #[cfg_attr(feature = "serde", serde(rename = "ok"))]
    Ok,
}

impl ErrE {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Err, Self::Error, Self::Ok];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Err => "err",
            Self::Error => "error",
            Self::Ok => "ok",
        }
    }
}

impl std::fmt::Display for ErrE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ErrE {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "err" => Ok(Self::Err),
            "error" => Ok(Self::Error),
            "ok" => Ok(Self::Ok),
            _ => Err(relation::UnknownLabel::new("err_e", label)),
        }
    }
}

drivers::wire_label!(ErrE, "more", "err_e");

/// One of the labels of `keyword_e`.
///
/// The type `more.keyword_e` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum KeywordE {
    /// Stored as `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    Type,
    /// Stored as `self`.
    #[cfg_attr(feature = "serde", serde(rename = "self"))]
    Self_,
    /// Stored as `Self`.
    #[cfg_attr(feature = "serde", serde(rename = "Self"))]
    Self2,
    /// Stored as `crate`.
    #[cfg_attr(feature = "serde", serde(rename = "crate"))]
    Crate,
    /// Stored as `super`.
    #[cfg_attr(feature = "serde", serde(rename = "super"))]
    Super,
    /// Stored as `_`.
    #[cfg_attr(feature = "serde", serde(rename = "_"))]
    Empty,
    /// Stored as `async`.
    #[cfg_attr(feature = "serde", serde(rename = "async"))]
    Async,
    /// Stored as `fn`.
    #[cfg_attr(feature = "serde", serde(rename = "fn"))]
    Fn,
    /// Stored as `Fn`.
    #[cfg_attr(feature = "serde", serde(rename = "Fn"))]
    Fn2,
    /// Stored as `1`.
    #[cfg_attr(feature = "serde", serde(rename = "1"))]
    V1,
    /// Stored as `01`.
    #[cfg_attr(feature = "serde", serde(rename = "01"))]
    V01,
    /// Stored as `-1`.
    #[cfg_attr(feature = "serde", serde(rename = "-1"))]
    V1Nr2,
    /// Stored as `+1`.
    #[cfg_attr(feature = "serde", serde(rename = "+1"))]
    V1Nr3,
    /// Stored as `1.5`.
    #[cfg_attr(feature = "serde", serde(rename = "1.5"))]
    V15,
    /// Stored as `<`.
    #[cfg_attr(feature = "serde", serde(rename = "<"))]
    Empty2,
    /// Stored as `>`.
    #[cfg_attr(feature = "serde", serde(rename = ">"))]
    Empty3,
    /// Stored as `<=`.
    #[cfg_attr(feature = "serde", serde(rename = "<="))]
    Empty4,
    /// Stored as `A`.
    #[cfg_attr(feature = "serde", serde(rename = "A"))]
    A,
    /// Stored as `a`.
    #[cfg_attr(feature = "serde", serde(rename = "a"))]
    A2,
    /// Stored as `aB`.
    #[cfg_attr(feature = "serde", serde(rename = "aB"))]
    AB,
    /// Stored as `a_b`.
    #[cfg_attr(feature = "serde", serde(rename = "a_b"))]
    Ab2,
    /// Stored as `AB`.
    #[cfg_attr(feature = "serde", serde(rename = "AB"))]
    Ab,
    /// Stored as `ab`.
    #[cfg_attr(feature = "serde", serde(rename = "ab"))]
    Ab3,
    /// Stored as `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    )]
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    /// Stored as `XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX")
    )]
    Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2,
    /// Stored as `​`.
    #[cfg_attr(feature = "serde", serde(rename = "\u{200b}"))]
    Empty5,
    /// Stored as nothing.
    #[cfg_attr(feature = "serde", serde(rename = "\n"))]
    Empty6,
    /// Stored as nothing.
    #[cfg_attr(feature = "serde", serde(rename = " "))]
    Empty7,
    /// Stored as nothing.
    #[cfg_attr(feature = "serde", serde(rename = ""))]
    Empty8,
    /// Stored as nothing.
    #[cfg_attr(feature = "serde", serde(rename = "  "))]
    Empty9,
}

impl KeywordE {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Type,
        Self::Self_,
        Self::Self2,
        Self::Crate,
        Self::Super,
        Self::Empty,
        Self::Async,
        Self::Fn,
        Self::Fn2,
        Self::V1,
        Self::V01,
        Self::V1Nr2,
        Self::V1Nr3,
        Self::V15,
        Self::Empty2,
        Self::Empty3,
        Self::Empty4,
        Self::A,
        Self::A2,
        Self::AB,
        Self::Ab2,
        Self::Ab,
        Self::Ab3,
        Self::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
        Self::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2,
        Self::Empty5,
        Self::Empty6,
        Self::Empty7,
        Self::Empty8,
        Self::Empty9,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Self_ => "self",
            Self::Self2 => "Self",
            Self::Crate => "crate",
            Self::Super => "super",
            Self::Empty => "_",
            Self::Async => "async",
            Self::Fn => "fn",
            Self::Fn2 => "Fn",
            Self::V1 => "1",
            Self::V01 => "01",
            Self::V1Nr2 => "-1",
            Self::V1Nr3 => "+1",
            Self::V15 => "1.5",
            Self::Empty2 => "<",
            Self::Empty3 => ">",
            Self::Empty4 => "<=",
            Self::A => "A",
            Self::A2 => "a",
            Self::AB => "aB",
            Self::Ab2 => "a_b",
            Self::Ab => "AB",
            Self::Ab3 => "ab",
            Self::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx => {
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            }
            Self::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2 => {
                "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"
            }
            Self::Empty5 => "\u{200b}",
            Self::Empty6 => "\n",
            Self::Empty7 => " ",
            Self::Empty8 => "",
            Self::Empty9 => "  ",
        }
    }
}

impl std::fmt::Display for KeywordE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for KeywordE {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "type" => Ok(Self::Type),
            "self" => Ok(Self::Self_),
            "Self" => Ok(Self::Self2),
            "crate" => Ok(Self::Crate),
            "super" => Ok(Self::Super),
            "_" => Ok(Self::Empty),
            "async" => Ok(Self::Async),
            "fn" => Ok(Self::Fn),
            "Fn" => Ok(Self::Fn2),
            "1" => Ok(Self::V1),
            "01" => Ok(Self::V01),
            "-1" => Ok(Self::V1Nr2),
            "+1" => Ok(Self::V1Nr3),
            "1.5" => Ok(Self::V15),
            "<" => Ok(Self::Empty2),
            ">" => Ok(Self::Empty3),
            "<=" => Ok(Self::Empty4),
            "A" => Ok(Self::A),
            "a" => Ok(Self::A2),
            "aB" => Ok(Self::AB),
            "a_b" => Ok(Self::Ab2),
            "AB" => Ok(Self::Ab),
            "ab" => Ok(Self::Ab3),
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" => {
                Ok(Self::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)
            }
            "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX" => {
                Ok(
                    Self::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2,
                )
            }
            "\u{200b}" => Ok(Self::Empty5),
            "\n" => Ok(Self::Empty6),
            " " => Ok(Self::Empty7),
            "" => Ok(Self::Empty8),
            "  " => Ok(Self::Empty9),
            _ => Err(relation::UnknownLabel::new("keyword_e", label)),
        }
    }
}

drivers::wire_label!(KeywordE, "more", "keyword_e");

/// One of the labels of `behind it's_e`.
///
/// The type `more.behind it's_e` in PostgreSQL. `clo'sed "\` is there with the feature `gate-select`. `type` is there with the feature `gate-select`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(not(feature = "gate-select"), non_exhaustive)]
pub enum BehindItSE {
    /// Stored as `open`.
    #[cfg_attr(feature = "serde", serde(rename = "open"))]
    #[cfg_attr(
        all(feature = "serde", not(feature = "gate-select")),
        serde(alias = "clo'sed \"\\")
    )]
    Open,
    /// Stored as `clo'sed "\`.
    #[cfg(feature = "gate-select")]
    #[cfg_attr(feature = "serde", serde(rename = "clo'sed \"\\"))]
    CloSed,
    /// Stored as `type`.
    #[cfg(feature = "gate-select")]
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    Type,
}

impl BehindItSE {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Open,
        #[cfg(feature = "gate-select")]
        Self::CloSed,
        #[cfg(feature = "gate-select")]
        Self::Type,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            #[cfg(feature = "gate-select")]
            Self::CloSed => "clo'sed \"\\",
            #[cfg(feature = "gate-select")]
            Self::Type => "type",
        }
    }
}

impl std::fmt::Display for BehindItSE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for BehindItSE {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "open" => Ok(Self::Open),
            #[cfg(feature = "gate-select")]
            "clo'sed \"\\" => Ok(Self::CloSed),
            #[cfg(feature = "gate-select")]
            "type" => Ok(Self::Type),
            #[cfg(not(feature = "gate-select"))]
            "clo'sed \"\\" => Ok(Self::Open),
            _ => Err(relation::UnknownLabel::new("behind it's_e", label)),
        }
    }
}

drivers::wire_label!(
    BehindItSE, "more", "behind it's_e", "U&\"more\".U&\"behind it's_e\""
);

/// One of the labels of `none_e`.
///
/// The type `more.none_e` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NoneE {}

impl NoneE {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {}
    }
}

impl std::fmt::Display for NoneE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for NoneE {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        Err(relation::UnknownLabel::new("none_e", label))
    }
}

drivers::wire_label!(NoneE, "more", "none_e");

/// One of the labels of `one label_e`.
///
/// The type `more.one label_e` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum OneLabelE {
    /// Stored as `only`.
    #[cfg_attr(feature = "serde", serde(rename = "only"))]
    Only,
}

impl OneLabelE {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Only];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Only => "only",
        }
    }
}

impl std::fmt::Display for OneLabelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for OneLabelE {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "only" => Ok(Self::Only),
            _ => Err(relation::UnknownLabel::new("one label_e", label)),
        }
    }
}

drivers::wire_label!(OneLabelE, "more", "one label_e");

/// One of the labels of `option_enum`.
///
/// The type `more.option_enum` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum OptionEnum {
    /// Stored as `some`.
    #[cfg_attr(feature = "serde", serde(rename = "some"))]
    Some,
    /// Stored as `none`.
    #[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
}

impl OptionEnum {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Some, Self::None];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Some => "some",
            Self::None => "none",
        }
    }
}

impl std::fmt::Display for OptionEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for OptionEnum {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "some" => Ok(Self::Some),
            "none" => Ok(Self::None),
            _ => Err(relation::UnknownLabel::new("option_enum", label)),
        }
    }
}

drivers::wire_label!(OptionEnum, "more", "option_enum");

/// One of the labels of `status_e`.
///
/// The type `more.status_e` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StatusE {
    /// Stored as `status_a`.
    #[cfg_attr(feature = "serde", serde(rename = "status_a"))]
    StatusA,
    /// Stored as `status_b`.
    #[cfg_attr(feature = "serde", serde(rename = "status_b"))]
    StatusB,
    /// Stored as `status_c`.
    #[cfg_attr(feature = "serde", serde(rename = "status_c"))]
    StatusC,
    /// Stored as `status`.
    #[cfg_attr(feature = "serde", serde(rename = "status"))]
    Status,
}

impl StatusE {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::StatusA,
        Self::StatusB,
        Self::StatusC,
        Self::Status,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::StatusA => "status_a",
            Self::StatusB => "status_b",
            Self::StatusC => "status_c",
            Self::Status => "status",
        }
    }
}

impl std::fmt::Display for StatusE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for StatusE {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "status_a" => Ok(Self::StatusA),
            "status_b" => Ok(Self::StatusB),
            "status_c" => Ok(Self::StatusC),
            "status" => Ok(Self::Status),
            _ => Err(relation::UnknownLabel::new("status_e", label)),
        }
    }
}

drivers::wire_label!(StatusE, "more", "status_e");

/// One of the labels of `values_enum`.
///
/// The type `more.values_enum` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ValuesEnum {
    /// Stored as `a`.
    #[cfg_attr(feature = "serde", serde(rename = "a"))]
    A,
    /// Stored as `b`.
    #[cfg_attr(feature = "serde", serde(rename = "b"))]
    B,
}

impl ValuesEnum {
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

impl std::fmt::Display for ValuesEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ValuesEnum {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "a" => Ok(Self::A),
            "b" => Ok(Self::B),
            _ => Err(relation::UnknownLabel::new("values_enum", label)),
        }
    }
}

drivers::wire_label!(ValuesEnum, "more", "values_enum");

/// One of the labels of `🙂_e`.
///
/// The type `more.🙂_e` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum E {
    /// Stored as `🙂`.
    #[cfg_attr(feature = "serde", serde(rename = "🙂"))]
    SlightSmile,
    /// Stored as `🙃`.
    #[cfg_attr(feature = "serde", serde(rename = "🙃"))]
    UpsideDown,
    /// Stored as `🙂🙂`.
    #[cfg_attr(feature = "serde", serde(rename = "🙂🙂"))]
    SlightSmileSlightSmile,
}

impl E {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::SlightSmile,
        Self::UpsideDown,
        Self::SlightSmileSlightSmile,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SlightSmile => "🙂",
            Self::UpsideDown => "🙃",
            Self::SlightSmileSlightSmile => "🙂🙂",
        }
    }
}

impl std::fmt::Display for E {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for E {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "🙂" => Ok(Self::SlightSmile),
            "🙃" => Ok(Self::UpsideDown),
            "🙂🙂" => Ok(Self::SlightSmileSlightSmile),
            _ => Err(relation::UnknownLabel::new("🙂_e", label)),
        }
    }
}

drivers::wire_label!(E, "more", "🙂_e", "U&\"more\".U&\"\\+01f642_e\"");

/// Identifies a row of `more.A_B`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct MoreAbId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for MoreAbId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for MoreAbId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(MoreAbId, i64);

/// Identifies a row of `more.Phantom Data`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct PhantomDataId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for PhantomDataId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for PhantomDataId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(PhantomDataId, i64);

/// Identifies a row of `more.a_b`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct Ab5Id(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for Ab5Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for Ab5Id {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(Ab5Id, i64);

/// Identifies a row of `more.account`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct MoreAccountId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for MoreAccountId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for MoreAccountId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(MoreAccountId, i64);

/// Identifies a row of `more.bool`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct BoolId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for BoolId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for BoolId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(BoolId, i64);

/// Identifies a row of `more.crate`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct CrateId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for CrateId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for CrateId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(CrateId, i64);

/// Identifies a row of `more.deserialize`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct DeserializeId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for DeserializeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for DeserializeId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(DeserializeId, i64);

/// Identifies a row of `more.domain`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct DomainId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for DomainId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for DomainId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(DomainId, i64);

/// Identifies a row of `more.into`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct IntoId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for IntoId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for IntoId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(IntoId, i64);

/// Identifies a row of `more.labels`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct LabelId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for LabelId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for LabelId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(LabelId, i64);

/// Identifies a row of `more.ord`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct OrdId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for OrdId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for OrdId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(OrdId, i64);

/// Identifies a row of `more.query`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct QueryId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for QueryId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for QueryId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(QueryId, i64);

/// Identifies a row of `more.registry`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct RegistryId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for RegistryId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for RegistryId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(RegistryId, i64);

/// Identifies a row of `more.some`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct MoreSomeId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for MoreSomeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for MoreSomeId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(MoreSomeId, i64);

/// Identifies a row of `more.static str`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct StaticStrId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for StaticStrId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for StaticStrId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(StaticStrId, i64);

/// Identifies a row of `more.string`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct MoreStringId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for MoreStringId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for MoreStringId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(MoreStringId, i64);

/// Identifies a row of `more.thing`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct MoreThingId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for MoreThingId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for MoreThingId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(MoreThingId, i64);

/// Identifies a row of `more.things`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct Thing3Id(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for Thing3Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for Thing3Id {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(Thing3Id, i64);

/// Identifies a row of `more.try_from`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct TryFromId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for TryFromId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for TryFromId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(TryFromId, i64);

/// Identifies a row of `more.type`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct MoreTypeId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for MoreTypeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for MoreTypeId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(MoreTypeId, i64);

/// Identifies a row of `more.union`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct UnionId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for UnionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for UnionId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(UnionId, i64);

/// Identifies a row of `more.uuid`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct UuidId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for UuidId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for UuidId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(UuidId, i64);

/// Identifies a row of `more.v1`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct V1Id(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for V1Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for V1Id {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(V1Id, i64);

/// Identifies a row of `more.version`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct VersionId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for VersionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for VersionId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(VersionId, i64);

/// Identifies a row of `more.İ`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct IId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for IId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for IId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(IId, i64);

/// Identifies a row of `more.🙃`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct UpsideDownId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for UpsideDownId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for UpsideDownId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(UpsideDownId, i64);

/// Identifies a row of `more.behind it's`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct BehindItSId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for BehindItSId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for BehindItSId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(BehindItSId, i64);

/// A row of `more.42`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct T42 {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl T42 {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for T42 {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "42";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.\"42\"";
}

impl relation::Table for T42 {
    type New = NewT42;
    type Patch = T42Patch;
    const INSERT: &'static str = "INSERT INTO more.\"42\" \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for T42 {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.\"42\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.\"42\" \
         ORDER BY \"42\".id, \"42\".\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.\"42\" \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY \"42\".id, \"42\".\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.\"42\" \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.\"42\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(T42 { id = "id", when = "when" });

/// A row to insert into `more.42`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewT42 {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewT42 {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewT42 {
    type Row = T42;
}

rows::parameters!(NewT42 { id, when });

/// Changes to a row of `more.42`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct T42Patch {
    /// The new [`id`](T42::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](T42::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for T42Patch {
    type Row = T42;
}

rows::parameters!(T42Patch { [id], [when] });

/// A row of `more.A_B`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreAb {
    /// Identifies the row: `bigint`.
    pub id: MoreAbId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl MoreAb {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for MoreAb {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "A_B";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.\"A_B\"";
}

impl relation::Table for MoreAb {
    type New = NewMoreAb;
    type Patch = MoreAbPatch;
    const INSERT: &'static str = "INSERT INTO more.\"A_B\" \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for MoreAb {
    type Key = MoreAbId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.\"A_B\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.\"A_B\" \
         ORDER BY \"A_B\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.\"A_B\" \
         WHERE id > $1::bigint \
         ORDER BY \"A_B\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.\"A_B\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.\"A_B\" \
         WHERE id = $1::bigint";
}

rows::row!(MoreAb { id = "id", name = "name", n = "n" });

/// A row to insert into `more.A_B`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreAb {
    /// Identifies the row: `bigint`.
    pub id: MoreAbId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewMoreAb {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: MoreAbId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewMoreAb {
    type Row = MoreAb;
}

rows::parameters!(NewMoreAb { id, name, n });

/// Changes to a row of `more.A_B`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreAbPatch {
    /// The new [`id`](MoreAb::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<MoreAbId>,
    /// The new [`name`](MoreAb::name).
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
    /// The new [`n`](MoreAb::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for MoreAbPatch {
    type Row = MoreAb;
}

rows::parameters!(MoreAbPatch { [id], [name], [n] });

/// A row of `more.New Thing`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreNewThing {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl MoreNewThing {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for MoreNewThing {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "New Thing";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.\"New Thing\"";
}

impl relation::Table for MoreNewThing {
    type New = NewMoreNewThing;
    type Patch = MoreNewThingPatch;
    const INSERT: &'static str = "INSERT INTO more.\"New Thing\" \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(MoreNewThing { a = "a", b = "b" });

/// A row to insert into `more.New Thing`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreNewThing {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewMoreNewThing {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewMoreNewThing {
    type Row = MoreNewThing;
}

rows::parameters!(NewMoreNewThing { a, b });

/// Changes to a row of `more.New Thing`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreNewThingPatch {
    /// The new [`a`](MoreNewThing::a).
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
    /// The new [`b`](MoreNewThing::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for MoreNewThingPatch {
    type Row = MoreNewThing;
}

rows::parameters!(MoreNewThingPatch { [a], [b] });

/// A row of `more.Option`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreOption {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl MoreOption {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for MoreOption {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "Option";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.\"Option\"";
}

impl relation::Table for MoreOption {
    type New = NewMoreOption;
    type Patch = MoreOptionPatch;
    const INSERT: &'static str = "INSERT INTO more.\"Option\" \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for MoreOption {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.\"Option\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.\"Option\" \
         ORDER BY \"Option\".id, \"Option\".\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.\"Option\" \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY \"Option\".id, \"Option\".\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.\"Option\" \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.\"Option\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(MoreOption { id = "id", when = "when" });

/// A row to insert into `more.Option`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreOption {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewMoreOption {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewMoreOption {
    type Row = MoreOption;
}

rows::parameters!(NewMoreOption { id, when });

/// Changes to a row of `more.Option`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreOptionPatch {
    /// The new [`id`](MoreOption::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](MoreOption::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for MoreOptionPatch {
    type Row = MoreOption;
}

rows::parameters!(MoreOptionPatch { [id], [when] });

/// A row of `more.Phantom Data`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PhantomData {
    /// Identifies the row: `bigint`.
    pub id: PhantomDataId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl PhantomData {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for PhantomData {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "Phantom Data";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.\"Phantom Data\"";
}

impl relation::Table for PhantomData {
    type New = NewPhantomData;
    type Patch = PhantomDataPatch;
    const INSERT: &'static str = "INSERT INTO more.\"Phantom Data\" \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for PhantomData {
    type Key = PhantomDataId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.\"Phantom Data\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.\"Phantom Data\" \
         ORDER BY \"Phantom Data\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.\"Phantom Data\" \
         WHERE id > $1::bigint \
         ORDER BY \"Phantom Data\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.\"Phantom Data\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.\"Phantom Data\" \
         WHERE id = $1::bigint";
}

rows::row!(PhantomData { id = "id", name = "name", n = "n" });

/// A row to insert into `more.Phantom Data`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewPhantomData {
    /// Identifies the row: `bigint`.
    pub id: PhantomDataId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewPhantomData {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: PhantomDataId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewPhantomData {
    type Row = PhantomData;
}

rows::parameters!(NewPhantomData { id, name, n });

/// Changes to a row of `more.Phantom Data`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PhantomDataPatch {
    /// The new [`id`](PhantomData::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<PhantomDataId>,
    /// The new [`name`](PhantomData::name).
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
    /// The new [`n`](PhantomData::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for PhantomDataPatch {
    type Row = PhantomData;
}

rows::parameters!(PhantomDataPatch { [id], [name], [n] });

/// A row of `more.Straße`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreStrasse {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl MoreStrasse {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for MoreStrasse {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "Straße";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.\"Straße\"";
}

impl relation::Table for MoreStrasse {
    type New = NewMoreStrasse;
    type Patch = MoreStrassePatch;
    const INSERT: &'static str = "INSERT INTO more.\"Straße\" \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for MoreStrasse {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.\"Straße\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.\"Straße\" \
         ORDER BY \"Straße\".id, \"Straße\".\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.\"Straße\" \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY \"Straße\".id, \"Straße\".\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.\"Straße\" \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.\"Straße\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(MoreStrasse { id = "id", when = "when" });

/// A row to insert into `more.Straße`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreStrasse {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewMoreStrasse {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewMoreStrasse {
    type Row = MoreStrasse;
}

rows::parameters!(NewMoreStrasse { id, when });

/// Changes to a row of `more.Straße`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreStrassePatch {
    /// The new [`id`](MoreStrasse::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](MoreStrasse::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for MoreStrassePatch {
    type Row = MoreStrasse;
}

rows::parameters!(MoreStrassePatch { [id], [when] });

/// A row of `more.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation
for MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.\"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\"";
}

impl relation::Table
for MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    type New = NewMoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
    type Patch = MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPatch;
    const INSERT: &'static str = "INSERT INTO more.\"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\" \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(
    MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx { a = "a", b =
    "b" }
);

/// A row to insert into `more.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewMoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow
for NewMoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {
    type Row = MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
}

rows::parameters!(
    NewMoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx { a, b }
);

/// Changes to a row of `more.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPatch {
    /// The new [`a`](MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx::a).
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
    /// The new [`b`](MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch
for MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPatch {
    type Row = MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
}

rows::parameters!(
    MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPatch { [a], [b] }
);

/// A row of `more.aB`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Ab3 {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Ab3 {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Ab3 {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "aB";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.\"aB\"";
}

impl relation::Table for Ab3 {
    type New = NewAb3;
    type Patch = Ab3Patch;
    const INSERT: &'static str = "INSERT INTO more.\"aB\" \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Ab3 {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.\"aB\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.\"aB\" \
         ORDER BY \"aB\".id, \"aB\".\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.\"aB\" \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY \"aB\".id, \"aB\".\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.\"aB\" \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.\"aB\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Ab3 { id = "id", when = "when" });

/// A row to insert into `more.aB`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAb3 {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewAb3 {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewAb3 {
    type Row = Ab3;
}

rows::parameters!(NewAb3 { id, when });

/// Changes to a row of `more.aB`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Ab3Patch {
    /// The new [`id`](Ab3::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Ab3::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for Ab3Patch {
    type Row = Ab3;
}

rows::parameters!(Ab3Patch { [id], [when] });

/// A row of `more.a__b`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Ab4 {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Ab4 {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Ab4 {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "a__b";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.a__b";
}

impl relation::Table for Ab4 {
    type New = NewAb4;
    type Patch = Ab4Patch;
    const INSERT: &'static str = "INSERT INTO more.a__b \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Ab4 { a = "a", b = "b" });

/// A row to insert into `more.a__b`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAb4 {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewAb4 {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewAb4 {
    type Row = Ab4;
}

rows::parameters!(NewAb4 { a, b });

/// Changes to a row of `more.a__b`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Ab4Patch {
    /// The new [`a`](Ab4::a).
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
    /// The new [`b`](Ab4::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for Ab4Patch {
    type Row = Ab4;
}

rows::parameters!(Ab4Patch { [a], [b] });

/// A row of `more.a_b`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Ab5 {
    /// Identifies the row: `bigint`.
    pub id: Ab5Id,
}

impl Ab5 {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
}

impl relation::Relation for Ab5 {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "a_b";
    const COLUMNS: &'static [&'static str] = &["id"];
    const SELECT: &'static str = "SELECT id \
         FROM more.a_b";
}

impl relation::Table for Ab5 {
    type New = NewAb5;
    type Patch = Ab5Patch;
    const INSERT: &'static str = "INSERT INTO more.a_b \
         (id) \
         VALUES ($1) \
         RETURNING id";
}

impl relation::Keyed for Ab5 {
    type Key = Ab5Id;
    const FIND: &'static str = "SELECT id \
         FROM more.a_b \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id \
         FROM more.a_b \
         ORDER BY a_b.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id \
         FROM more.a_b \
         WHERE id > $1::bigint \
         ORDER BY a_b.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.a_b \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END \
         WHERE id = $3::bigint \
         RETURNING id";
    const DELETE: &'static str = "DELETE FROM more.a_b \
         WHERE id = $1::bigint";
}

rows::row!(Ab5 { id = "id" });

/// A row to insert into `more.a_b`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAb5 {
    /// Identifies the row: `bigint`.
    pub id: Ab5Id,
}

impl NewAb5 {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: Ab5Id) -> Self {
        Self { id }
    }
}

impl relation::NewRow for NewAb5 {
    type Row = Ab5;
}

rows::parameters!(NewAb5 { id });

/// Changes to a row of `more.a_b`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Ab5Patch {
    /// The new [`id`](Ab5::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<Ab5Id>,
}

impl relation::Patch for Ab5Patch {
    type Row = Ab5;
}

rows::parameters!(Ab5Patch { [id] });

/// A row of `more.account`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreAccount {
    /// Identifies the row: `bigint`.
    pub id: MoreAccountId,
}

impl MoreAccount {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
}

impl relation::Relation for MoreAccount {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "account";
    const COLUMNS: &'static [&'static str] = &["id"];
    const SELECT: &'static str = "SELECT id \
         FROM more.account";
}

impl relation::Table for MoreAccount {
    type New = NewMoreAccount;
    type Patch = MoreAccountPatch;
    const INSERT: &'static str = "INSERT INTO more.account \
         (id) \
         VALUES ($1) \
         RETURNING id";
}

impl relation::Keyed for MoreAccount {
    type Key = MoreAccountId;
    const FIND: &'static str = "SELECT id \
         FROM more.account \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id \
         FROM more.account \
         ORDER BY account.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id \
         FROM more.account \
         WHERE id > $1::bigint \
         ORDER BY account.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.account \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END \
         WHERE id = $3::bigint \
         RETURNING id";
    const DELETE: &'static str = "DELETE FROM more.account \
         WHERE id = $1::bigint";
}

rows::row!(MoreAccount { id = "id" });

/// A row to insert into `more.account`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreAccount {
    /// Identifies the row: `bigint`.
    pub id: MoreAccountId,
}

impl NewMoreAccount {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: MoreAccountId) -> Self {
        Self { id }
    }
}

impl relation::NewRow for NewMoreAccount {
    type Row = MoreAccount;
}

rows::parameters!(NewMoreAccount { id });

/// Changes to a row of `more.account`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreAccountPatch {
    /// The new [`id`](MoreAccount::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<MoreAccountId>,
}

impl relation::Patch for MoreAccountPatch {
    type Row = MoreAccount;
}

rows::parameters!(MoreAccountPatch { [id] });

/// A row of `more.async`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Async {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Async {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Async {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "async";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.async";
}

impl relation::Table for Async {
    type New = NewAsync;
    type Patch = AsyncPatch;
    const INSERT: &'static str = "INSERT INTO more.async \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Async { a = "a", b = "b" });

/// A row to insert into `more.async`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAsync {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewAsync {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewAsync {
    type Row = Async;
}

rows::parameters!(NewAsync { a, b });

/// Changes to a row of `more.async`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AsyncPatch {
    /// The new [`a`](Async::a).
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
    /// The new [`b`](Async::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for AsyncPatch {
    type Row = Async;
}

rows::parameters!(AsyncPatch { [a], [b] });

/// A row of `more.bind`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Bind {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Bind {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Bind {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "bind";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.bind";
}

impl relation::Table for Bind {
    type New = NewBind;
    type Patch = BindPatch;
    const INSERT: &'static str = "INSERT INTO more.bind \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Bind {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.bind \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.bind \
         ORDER BY bind.id, bind.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.bind \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY bind.id, bind.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.bind \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.bind \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Bind { id = "id", when = "when" });

/// A row to insert into `more.bind`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewBind {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewBind {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewBind {
    type Row = Bind;
}

rows::parameters!(NewBind { id, when });

/// Changes to a row of `more.bind`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BindPatch {
    /// The new [`id`](Bind::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Bind::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for BindPatch {
    type Row = Bind;
}

rows::parameters!(BindPatch { [id], [when] });

/// A row of `more.bool`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Bool {
    /// Identifies the row: `bigint`.
    pub id: BoolId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Bool {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Bool {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "bool";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.bool";
}

impl relation::Table for Bool {
    type New = NewBool;
    type Patch = BoolPatch;
    const INSERT: &'static str = "INSERT INTO more.bool \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Bool {
    type Key = BoolId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.bool \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.bool \
         ORDER BY bool.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.bool \
         WHERE id > $1::bigint \
         ORDER BY bool.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.bool \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.bool \
         WHERE id = $1::bigint";
}

rows::row!(Bool { id = "id", name = "name", n = "n" });

/// A row to insert into `more.bool`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewBool {
    /// Identifies the row: `bigint`.
    pub id: BoolId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewBool {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: BoolId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewBool {
    type Row = Bool;
}

rows::parameters!(NewBool { id, name, n });

/// Changes to a row of `more.bool`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BoolPatch {
    /// The new [`id`](Bool::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<BoolId>,
    /// The new [`name`](Bool::name).
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
    /// The new [`n`](Bool::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for BoolPatch {
    type Row = Bool;
}

rows::parameters!(BoolPatch { [id], [name], [n] });

/// A row of `more.box`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreBox {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl MoreBox {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for MoreBox {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "box";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.box";
}

impl relation::Table for MoreBox {
    type New = NewMoreBox;
    type Patch = MoreBoxPatch;
    const INSERT: &'static str = "INSERT INTO more.box \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for MoreBox {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.box \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.box \
         ORDER BY box.id, box.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.box \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY box.id, box.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.box \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.box \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(MoreBox { id = "id", when = "when" });

/// A row to insert into `more.box`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreBox {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewMoreBox {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewMoreBox {
    type Row = MoreBox;
}

rows::parameters!(NewMoreBox { id, when });

/// Changes to a row of `more.box`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreBoxPatch {
    /// The new [`id`](MoreBox::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](MoreBox::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for MoreBoxPatch {
    type Row = MoreBox;
}

rows::parameters!(MoreBoxPatch { [id], [when] });

/// A row of `more.clone`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Clone {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Clone {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Clone {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "clone";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.clone";
}

impl relation::Table for Clone {
    type New = NewClone;
    type Patch = ClonePatch;
    const INSERT: &'static str = "INSERT INTO more.clone \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Clone { a = "a", b = "b" });

/// A row to insert into `more.clone`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewClone {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewClone {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewClone {
    type Row = Clone;
}

rows::parameters!(NewClone { a, b });

/// Changes to a row of `more.clone`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ClonePatch {
    /// The new [`a`](Clone::a).
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
    /// The new [`b`](Clone::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for ClonePatch {
    type Row = Clone;
}

rows::parameters!(ClonePatch { [a], [b] });

/// A row of `more.core`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Core {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Core {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Core {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "core";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.core";
}

impl relation::Table for Core {
    type New = NewCore;
    type Patch = CorePatch;
    const INSERT: &'static str = "INSERT INTO more.core \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Core {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.core \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.core \
         ORDER BY core.id, core.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.core \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY core.id, core.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.core \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.core \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Core { id = "id", when = "when" });

/// A row to insert into `more.core`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewCore {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewCore {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewCore {
    type Row = Core;
}

rows::parameters!(NewCore { id, when });

/// Changes to a row of `more.core`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CorePatch {
    /// The new [`id`](Core::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Core::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for CorePatch {
    type Row = Core;
}

rows::parameters!(CorePatch { [id], [when] });

/// A row of `more.crate`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Crate {
    /// Identifies the row: `bigint`.
    pub id: CrateId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Crate {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Crate {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "crate";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.crate";
}

impl relation::Table for Crate {
    type New = NewCrate;
    type Patch = CratePatch;
    const INSERT: &'static str = "INSERT INTO more.crate \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Crate {
    type Key = CrateId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.crate \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.crate \
         ORDER BY crate.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.crate \
         WHERE id > $1::bigint \
         ORDER BY crate.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.crate \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.crate \
         WHERE id = $1::bigint";
}

rows::row!(Crate { id = "id", name = "name", n = "n" });

/// A row to insert into `more.crate`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewCrate {
    /// Identifies the row: `bigint`.
    pub id: CrateId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewCrate {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: CrateId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewCrate {
    type Row = Crate;
}

rows::parameters!(NewCrate { id, name, n });

/// Changes to a row of `more.crate`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CratePatch {
    /// The new [`id`](Crate::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<CrateId>,
    /// The new [`name`](Crate::name).
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
    /// The new [`n`](Crate::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for CratePatch {
    type Row = Crate;
}

rows::parameters!(CratePatch { [id], [name], [n] });

/// A row of `more.debug`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Debug {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Debug {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Debug {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "debug";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.debug";
}

impl relation::Table for Debug {
    type New = NewDebug;
    type Patch = DebugPatch;
    const INSERT: &'static str = "INSERT INTO more.debug \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Debug {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.debug \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.debug \
         ORDER BY debug.id, debug.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.debug \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY debug.id, debug.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.debug \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.debug \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Debug { id = "id", when = "when" });

/// A row to insert into `more.debug`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDebug {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewDebug {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewDebug {
    type Row = Debug;
}

rows::parameters!(NewDebug { id, when });

/// Changes to a row of `more.debug`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DebugPatch {
    /// The new [`id`](Debug::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Debug::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for DebugPatch {
    type Row = Debug;
}

rows::parameters!(DebugPatch { [id], [when] });

/// A row of `more.deserialize`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Deserialize {
    /// Identifies the row: `bigint`.
    pub id: DeserializeId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Deserialize {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Deserialize {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "deserialize";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.deserialize";
}

impl relation::Table for Deserialize {
    type New = NewDeserialize;
    type Patch = DeserializePatch;
    const INSERT: &'static str = "INSERT INTO more.deserialize \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Deserialize {
    type Key = DeserializeId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.deserialize \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.deserialize \
         ORDER BY deserialize.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.deserialize \
         WHERE id > $1::bigint \
         ORDER BY deserialize.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.deserialize \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.deserialize \
         WHERE id = $1::bigint";
}

rows::row!(Deserialize { id = "id", name = "name", n = "n" });

/// A row to insert into `more.deserialize`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDeserialize {
    /// Identifies the row: `bigint`.
    pub id: DeserializeId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewDeserialize {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: DeserializeId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewDeserialize {
    type Row = Deserialize;
}

rows::parameters!(NewDeserialize { id, name, n });

/// Changes to a row of `more.deserialize`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeserializePatch {
    /// The new [`id`](Deserialize::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<DeserializeId>,
    /// The new [`name`](Deserialize::name).
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
    /// The new [`n`](Deserialize::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for DeserializePatch {
    type Row = Deserialize;
}

rows::parameters!(DeserializePatch { [id], [name], [n] });

/// A row of `more.display`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Display {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Display {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Display {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "display";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.display";
}

impl relation::Table for Display {
    type New = NewDisplay;
    type Patch = DisplayPatch;
    const INSERT: &'static str = "INSERT INTO more.display \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Display { a = "a", b = "b" });

/// A row to insert into `more.display`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDisplay {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewDisplay {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewDisplay {
    type Row = Display;
}

rows::parameters!(NewDisplay { a, b });

/// Changes to a row of `more.display`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DisplayPatch {
    /// The new [`a`](Display::a).
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
    /// The new [`b`](Display::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for DisplayPatch {
    type Row = Display;
}

rows::parameters!(DisplayPatch { [a], [b] });

/// A row of `more.domain`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Domain {
    /// Identifies the row: `bigint`.
    pub id: DomainId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Domain {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Domain {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "domain";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.domain";
}

impl relation::Table for Domain {
    type New = NewDomain;
    type Patch = DomainPatch;
    const INSERT: &'static str = "INSERT INTO more.domain \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Domain {
    type Key = DomainId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.domain \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.domain \
         ORDER BY domain.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.domain \
         WHERE id > $1::bigint \
         ORDER BY domain.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.domain \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.domain \
         WHERE id = $1::bigint";
}

rows::row!(Domain { id = "id", name = "name", n = "n" });

/// A row to insert into `more.domain`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDomain {
    /// Identifies the row: `bigint`.
    pub id: DomainId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewDomain {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: DomainId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewDomain {
    type Row = Domain;
}

rows::parameters!(NewDomain { id, name, n });

/// Changes to a row of `more.domain`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DomainPatch {
    /// The new [`id`](Domain::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<DomainId>,
    /// The new [`name`](Domain::name).
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
    /// The new [`n`](Domain::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for DomainPatch {
    type Row = Domain;
}

rows::parameters!(DomainPatch { [id], [name], [n] });

/// A row of `more.drivers`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Driver {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Driver {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Driver {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "drivers";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.drivers";
}

impl relation::Table for Driver {
    type New = NewDriver;
    type Patch = DriverPatch;
    const INSERT: &'static str = "INSERT INTO more.drivers \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Driver {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.drivers \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.drivers \
         ORDER BY drivers.id, drivers.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.drivers \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY drivers.id, drivers.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.drivers \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.drivers \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Driver { id = "id", when = "when" });

/// A row to insert into `more.drivers`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDriver {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewDriver {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewDriver {
    type Row = Driver;
}

rows::parameters!(NewDriver { id, when });

/// Changes to a row of `more.drivers`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DriverPatch {
    /// The new [`id`](Driver::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Driver::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for DriverPatch {
    type Row = Driver;
}

rows::parameters!(DriverPatch { [id], [when] });

/// A row of `more.drop`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Drop {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Drop {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Drop {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "drop";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.drop";
}

impl relation::Table for Drop {
    type New = NewDrop;
    type Patch = DropPatch;
    const INSERT: &'static str = "INSERT INTO more.drop \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Drop {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.drop \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.drop \
         ORDER BY drop.id, drop.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.drop \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY drop.id, drop.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.drop \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.drop \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Drop { id = "id", when = "when" });

/// A row to insert into `more.drop`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDrop {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewDrop {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewDrop {
    type Row = Drop;
}

rows::parameters!(NewDrop { id, when });

/// Changes to a row of `more.drop`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DropPatch {
    /// The new [`id`](Drop::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Drop::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for DropPatch {
    type Row = Drop;
}

rows::parameters!(DropPatch { [id], [when] });

/// A row of `more.empty`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Empty {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Empty {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Empty {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "empty";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.empty";
}

impl relation::Table for Empty {
    type New = NewEmpty;
    type Patch = EmptyPatch;
    const INSERT: &'static str = "INSERT INTO more.empty \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Empty {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.empty \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.empty \
         ORDER BY empty.id, empty.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.empty \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY empty.id, empty.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.empty \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.empty \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Empty { id = "id", when = "when" });

/// A row to insert into `more.empty`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewEmpty {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewEmpty {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewEmpty {
    type Row = Empty;
}

rows::parameters!(NewEmpty { id, when });

/// Changes to a row of `more.empty`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmptyPatch {
    /// The new [`id`](Empty::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Empty::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for EmptyPatch {
    type Row = Empty;
}

rows::parameters!(EmptyPatch { [id], [when] });

/// A row of `more.info`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Info {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Info {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Info {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "info";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.info";
}

impl relation::Table for Info {
    type New = NewInfo;
    type Patch = InfoPatch;
    const INSERT: &'static str = "INSERT INTO more.info \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Info { a = "a", b = "b" });

/// A row to insert into `more.info`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewInfo {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewInfo {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewInfo {
    type Row = Info;
}

rows::parameters!(NewInfo { a, b });

/// Changes to a row of `more.info`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InfoPatch {
    /// The new [`a`](Info::a).
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
    /// The new [`b`](Info::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for InfoPatch {
    type Row = Info;
}

rows::parameters!(InfoPatch { [a], [b] });

/// A row of `more.into`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Into {
    /// Identifies the row: `bigint`.
    pub id: IntoId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Into {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Into {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "into";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.\"into\"";
}

impl relation::Table for Into {
    type New = NewInto;
    type Patch = IntoPatch;
    const INSERT: &'static str = "INSERT INTO more.\"into\" \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Into {
    type Key = IntoId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.\"into\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.\"into\" \
         ORDER BY \"into\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.\"into\" \
         WHERE id > $1::bigint \
         ORDER BY \"into\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.\"into\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.\"into\" \
         WHERE id = $1::bigint";
}

rows::row!(Into { id = "id", name = "name", n = "n" });

/// A row to insert into `more.into`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewInto {
    /// Identifies the row: `bigint`.
    pub id: IntoId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewInto {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: IntoId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewInto {
    type Row = Into;
}

rows::parameters!(NewInto { id, name, n });

/// Changes to a row of `more.into`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IntoPatch {
    /// The new [`id`](Into::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<IntoId>,
    /// The new [`name`](Into::name).
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
    /// The new [`n`](Into::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for IntoPatch {
    type Row = Into;
}

rows::parameters!(IntoPatch { [id], [name], [n] });

/// A row of `more.json`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Json {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Json {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Json {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "json";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.\"json\"";
}

impl relation::Table for Json {
    type New = NewJson;
    type Patch = JsonPatch;
    const INSERT: &'static str = "INSERT INTO more.\"json\" \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Json { a = "a", b = "b" });

/// A row to insert into `more.json`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewJson {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewJson {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewJson {
    type Row = Json;
}

rows::parameters!(NewJson { a, b });

/// Changes to a row of `more.json`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct JsonPatch {
    /// The new [`a`](Json::a).
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
    /// The new [`b`](Json::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for JsonPatch {
    type Row = Json;
}

rows::parameters!(JsonPatch { [a], [b] });

/// A row of `more.labels`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Label {
    /// Identifies the row: `bigint`.
    pub id: LabelId,
    /// `err_e`.
    pub a: ErrE,
    /// `values_enum`.
    pub b: Option<ValuesEnum>,
    /// `option_enum`, `none` by default.
    pub c: OptionEnum,
    /// `all_e[]`.
    pub d: Option<Vec<AllE>>,
    /// `status_e`.
    pub e: Option<StatusE>,
    /// `one label_e`.
    pub f: Option<OneLabelE>,
    /// `none_e`.
    pub g: Option<NoneE>,
    /// `🙂_e[]`.
    pub h: Vec<E>,
    /// `keyword_e`.
    pub i: KeywordE,
    /// `Copy`.
    pub j: Option<NamesCopy>,
    /// `errors[]`.
    pub k: Option<Vec<Errors>>,
}

impl Label {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
    /// Name of the column `c`.
    pub const COLUMN_C: &'static str = "c";
    /// Name of the column `d`.
    pub const COLUMN_D: &'static str = "d";
    /// Name of the column `e`.
    pub const COLUMN_E: &'static str = "e";
    /// Name of the column `f`.
    pub const COLUMN_F: &'static str = "f";
    /// Name of the column `g`.
    pub const COLUMN_G: &'static str = "g";
    /// Name of the column `h`.
    pub const COLUMN_H: &'static str = "h";
    /// Name of the column `i`.
    pub const COLUMN_I: &'static str = "i";
    /// Name of the column `j`.
    pub const COLUMN_J: &'static str = "j";
    /// Name of the column `k`.
    pub const COLUMN_K: &'static str = "k";
}

impl relation::Relation for Label {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "labels";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "a",
        "b",
        "c",
        "d",
        "e",
        "f",
        "g",
        "h",
        "i",
        "j",
        "k",
    ];
    const SELECT: &'static str = "SELECT id, a, b, c, d, e, f, g, h, i, j, k \
         FROM more.labels";
}

impl relation::Table for Label {
    type New = NewLabel;
    type Patch = LabelPatch;
    const INSERT: &'static str = "INSERT INTO more.labels \
         (id, a, b, c, d, e, f, g, h, i, j, k) \
         VALUES ($1, $2, $3, COALESCE($4::more.option_enum, 'none'::more.option_enum), $5, $6, $7, \
         $8, $9, $10, $11, $12) \
         RETURNING id, a, b, c, d, e, f, g, h, i, j, k";
}

impl relation::Keyed for Label {
    type Key = LabelId;
    const FIND: &'static str = "SELECT id, a, b, c, d, e, f, g, h, i, j, k \
         FROM more.labels \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, a, b, c, d, e, f, g, h, i, j, k \
         FROM more.labels \
         ORDER BY labels.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, a, b, c, d, e, f, g, h, i, j, k \
         FROM more.labels \
         WHERE id > $1::bigint \
         ORDER BY labels.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.labels \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         a = CASE WHEN $3::boolean THEN $4::more.err_e ELSE a END, \
         b = CASE WHEN $5::boolean THEN $6::more.values_enum ELSE b END, \
         c = CASE WHEN $7::boolean THEN $8::more.option_enum ELSE c END, \
         d = CASE WHEN $9::boolean THEN $10::more.all_e[] ELSE d END, \
         e = CASE WHEN $11::boolean THEN $12::more.status_e ELSE e END, \
         f = CASE WHEN $13::boolean THEN $14::more.\"one label_e\" ELSE f END, \
         g = CASE WHEN $15::boolean THEN $16::more.none_e ELSE g END, \
         h = CASE WHEN $17::boolean THEN $18::more.\"🙂_e\"[] ELSE h END, \
         i = CASE WHEN $19::boolean THEN $20::more.keyword_e ELSE i END, \
         j = CASE WHEN $21::boolean THEN $22::names.\"Copy\" ELSE j END, \
         k = CASE WHEN $23::boolean THEN $24::names.errors[] ELSE k END \
         WHERE id = $25::bigint \
         RETURNING id, a, b, c, d, e, f, g, h, i, j, k";
    const DELETE: &'static str = "DELETE FROM more.labels \
         WHERE id = $1::bigint";
}

rows::row!(
    Label { id = "id", a = "a", b = "b", c = "c", d = "d", e = "e", f = "f", g = "g", h =
    "h", i = "i", j = "j", k = "k" }
);

/// A row to insert into `more.labels`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLabel {
    /// Identifies the row: `bigint`.
    pub id: LabelId,
    /// `err_e`.
    pub a: ErrE,
    /// `values_enum`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub b: Option<ValuesEnum>,
    /// `option_enum`, `none` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub c: Option<OptionEnum>,
    /// `all_e[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub d: Option<Vec<AllE>>,
    /// `status_e`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub e: Option<StatusE>,
    /// `one label_e`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub f: Option<OneLabelE>,
    /// `none_e`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub g: Option<NoneE>,
    /// `🙂_e[]`.
    pub h: Vec<E>,
    /// `keyword_e`.
    pub i: KeywordE,
    /// `Copy`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub j: Option<NamesCopy>,
    /// `errors[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub k: Option<Vec<Errors>>,
}

impl NewLabel {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: LabelId, a: ErrE, h: Vec<E>, i: KeywordE) -> Self {
        Self {
            id,
            a,
            b: None,
            c: None,
            d: None,
            e: None,
            f: None,
            g: None,
            h,
            i,
            j: None,
            k: None,
        }
    }
}

impl relation::NewRow for NewLabel {
    type Row = Label;
}

rows::parameters!(NewLabel { id, a, b, c, d, e, f, g, h, i, j, k });

/// Changes to a row of `more.labels`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LabelPatch {
    /// The new [`id`](Label::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<LabelId>,
    /// The new [`a`](Label::a).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a: Option<ErrE>,
    /// The new [`b`](Label::b).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub b: Option<Option<ValuesEnum>>,
    /// The new [`c`](Label::c).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub c: Option<OptionEnum>,
    /// The new [`d`](Label::d).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub d: Option<Option<Vec<AllE>>>,
    /// The new [`e`](Label::e).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub e: Option<Option<StatusE>>,
    /// The new [`f`](Label::f).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub f: Option<Option<OneLabelE>>,
    /// The new [`g`](Label::g).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub g: Option<Option<NoneE>>,
    /// The new [`h`](Label::h).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub h: Option<Vec<E>>,
    /// The new [`i`](Label::i).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub i: Option<KeywordE>,
    /// The new [`j`](Label::j).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub j: Option<Option<NamesCopy>>,
    /// The new [`k`](Label::k).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub k: Option<Option<Vec<Errors>>>,
}

impl relation::Patch for LabelPatch {
    type Row = Label;
}

rows::parameters!(
    LabelPatch { [id], [a], [b], [c], [d], [e], [f], [g], [h], [i], [j], [k] }
);

/// A row of `more.main`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Main {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Main {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Main {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "main";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.main";
}

impl relation::Table for Main {
    type New = NewMain;
    type Patch = MainPatch;
    const INSERT: &'static str = "INSERT INTO more.main \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Main { a = "a", b = "b" });

/// A row to insert into `more.main`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMain {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewMain {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewMain {
    type Row = Main;
}

rows::parameters!(NewMain { a, b });

/// Changes to a row of `more.main`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MainPatch {
    /// The new [`a`](Main::a).
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
    /// The new [`b`](Main::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for MainPatch {
    type Row = Main;
}

rows::parameters!(MainPatch { [a], [b] });

/// A row of `more.mod`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Mod {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Mod {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Mod {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "mod";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.mod";
}

impl relation::Table for Mod {
    type New = NewMod;
    type Patch = ModPatch;
    const INSERT: &'static str = "INSERT INTO more.mod \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Mod {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.mod \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.mod \
         ORDER BY mod.id, mod.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.mod \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY mod.id, mod.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.mod \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.mod \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Mod { id = "id", when = "when" });

/// A row to insert into `more.mod`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMod {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewMod {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewMod {
    type Row = Mod;
}

rows::parameters!(NewMod { id, when });

/// Changes to a row of `more.mod`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ModPatch {
    /// The new [`id`](Mod::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Mod::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for ModPatch {
    type Row = Mod;
}

rows::parameters!(ModPatch { [id], [when] });

/// A row of `more.new`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreNew {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl MoreNew {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for MoreNew {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "new";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.new";
}

impl relation::Table for MoreNew {
    type New = NewMoreNew;
    type Patch = MoreNewPatch;
    const INSERT: &'static str = "INSERT INTO more.new \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for MoreNew {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.new \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.new \
         ORDER BY new.id, new.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.new \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY new.id, new.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.new \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.new \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(MoreNew { id = "id", when = "when" });

/// A row to insert into `more.new`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreNew {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewMoreNew {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewMoreNew {
    type Row = MoreNew;
}

rows::parameters!(NewMoreNew { id, when });

/// Changes to a row of `more.new`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreNewPatch {
    /// The new [`id`](MoreNew::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](MoreNew::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for MoreNewPatch {
    type Row = MoreNew;
}

rows::parameters!(MoreNewPatch { [id], [when] });

/// A row of `more.new_thing`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewThing2 {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewThing2 {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for NewThing2 {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "new_thing";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.new_thing";
}

impl relation::Table for NewThing2 {
    type New = NewNewThing2;
    type Patch = NewThing2Patch;
    const INSERT: &'static str = "INSERT INTO more.new_thing \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(NewThing2 { a = "a", b = "b" });

/// A row to insert into `more.new_thing`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNewThing2 {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewNewThing2 {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewNewThing2 {
    type Row = NewThing2;
}

rows::parameters!(NewNewThing2 { a, b });

/// Changes to a row of `more.new_thing`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewThing2Patch {
    /// The new [`a`](NewThing2::a).
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
    /// The new [`b`](NewThing2::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for NewThing2Patch {
    type Row = NewThing2;
}

rows::parameters!(NewThing2Patch { [a], [b] });

/// A row of `more.numeric`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Numeric {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Numeric {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Numeric {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "numeric";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.\"numeric\"";
}

impl relation::Table for Numeric {
    type New = NewNumeric;
    type Patch = NumericPatch;
    const INSERT: &'static str = "INSERT INTO more.\"numeric\" \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Numeric {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.\"numeric\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.\"numeric\" \
         ORDER BY \"numeric\".id, \"numeric\".\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.\"numeric\" \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY \"numeric\".id, \"numeric\".\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.\"numeric\" \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.\"numeric\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Numeric { id = "id", when = "when" });

/// A row to insert into `more.numeric`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNumeric {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewNumeric {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewNumeric {
    type Row = Numeric;
}

rows::parameters!(NewNumeric { id, when });

/// Changes to a row of `more.numeric`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NumericPatch {
    /// The new [`id`](Numeric::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Numeric::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for NumericPatch {
    type Row = Numeric;
}

rows::parameters!(NumericPatch { [id], [when] });

/// A row of `more.ok`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreOk {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl MoreOk {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for MoreOk {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "ok";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.ok";
}

impl relation::Table for MoreOk {
    type New = NewMoreOk;
    type Patch = MoreOkPatch;
    const INSERT: &'static str = "INSERT INTO more.ok \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(MoreOk { a = "a", b = "b" });

/// A row to insert into `more.ok`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreOk {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewMoreOk {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewMoreOk {
    type Row = MoreOk;
}

rows::parameters!(NewMoreOk { a, b });

/// Changes to a row of `more.ok`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreOkPatch {
    /// The new [`a`](MoreOk::a).
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
    /// The new [`b`](MoreOk::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for MoreOkPatch {
    type Row = MoreOk;
}

rows::parameters!(MoreOkPatch { [a], [b] });

/// A row of `more.option`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Option2 {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Option2 {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Option2 {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "option";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.option";
}

impl relation::Table for Option2 {
    type New = NewOption2;
    type Patch = Option2Patch;
    const INSERT: &'static str = "INSERT INTO more.option \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Option2 { a = "a", b = "b" });

/// A row to insert into `more.option`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewOption2 {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewOption2 {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewOption2 {
    type Row = Option2;
}

rows::parameters!(NewOption2 { a, b });

/// Changes to a row of `more.option`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Option2Patch {
    /// The new [`a`](Option2::a).
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
    /// The new [`b`](Option2::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for Option2Patch {
    type Row = Option2;
}

rows::parameters!(Option2Patch { [a], [b] });

/// A row of `more.ord`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Ord {
    /// Identifies the row: `bigint`.
    pub id: OrdId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Ord {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Ord {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "ord";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.ord";
}

impl relation::Table for Ord {
    type New = NewOrd;
    type Patch = OrdPatch;
    const INSERT: &'static str = "INSERT INTO more.ord \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Ord {
    type Key = OrdId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.ord \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.ord \
         ORDER BY ord.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.ord \
         WHERE id > $1::bigint \
         ORDER BY ord.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.ord \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.ord \
         WHERE id = $1::bigint";
}

rows::row!(Ord { id = "id", name = "name", n = "n" });

/// A row to insert into `more.ord`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewOrd {
    /// Identifies the row: `bigint`.
    pub id: OrdId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewOrd {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: OrdId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewOrd {
    type Row = Ord;
}

rows::parameters!(NewOrd { id, name, n });

/// Changes to a row of `more.ord`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OrdPatch {
    /// The new [`id`](Ord::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<OrdId>,
    /// The new [`name`](Ord::name).
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
    /// The new [`n`](Ord::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for OrdPatch {
    type Row = Ord;
}

rows::parameters!(OrdPatch { [id], [name], [n] });

/// A row of `more.partial_eq`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PartialEq {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl PartialEq {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for PartialEq {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "partial_eq";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.partial_eq";
}

impl relation::Table for PartialEq {
    type New = NewPartialEq;
    type Patch = PartialEqPatch;
    const INSERT: &'static str = "INSERT INTO more.partial_eq \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(PartialEq { a = "a", b = "b" });

/// A row to insert into `more.partial_eq`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewPartialEq {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewPartialEq {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewPartialEq {
    type Row = PartialEq;
}

rows::parameters!(NewPartialEq { a, b });

/// Changes to a row of `more.partial_eq`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PartialEqPatch {
    /// The new [`a`](PartialEq::a).
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
    /// The new [`b`](PartialEq::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for PartialEqPatch {
    type Row = PartialEq;
}

rows::parameters!(PartialEqPatch { [a], [b] });

/// A row of `more.query`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Query {
    /// Identifies the row: `bigint`.
    pub id: QueryId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Query {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Query {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "query";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.query";
}

impl relation::Table for Query {
    type New = NewQuery;
    type Patch = QueryPatch;
    const INSERT: &'static str = "INSERT INTO more.query \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Query {
    type Key = QueryId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.query \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.query \
         ORDER BY query.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.query \
         WHERE id > $1::bigint \
         ORDER BY query.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.query \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.query \
         WHERE id = $1::bigint";
}

rows::row!(Query { id = "id", name = "name", n = "n" });

/// A row to insert into `more.query`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewQuery {
    /// Identifies the row: `bigint`.
    pub id: QueryId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewQuery {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: QueryId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewQuery {
    type Row = Query;
}

rows::parameters!(NewQuery { id, name, n });

/// Changes to a row of `more.query`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct QueryPatch {
    /// The new [`id`](Query::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<QueryId>,
    /// The new [`name`](Query::name).
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
    /// The new [`n`](Query::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for QueryPatch {
    type Row = Query;
}

rows::parameters!(QueryPatch { [id], [name], [n] });

/// A row of `more.reads`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Read {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Read {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Read {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "reads";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.reads";
}

impl relation::Table for Read {
    type New = NewRead;
    type Patch = ReadPatch;
    const INSERT: &'static str = "INSERT INTO more.reads \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Read {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.reads \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.reads \
         ORDER BY reads.id, reads.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.reads \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY reads.id, reads.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.reads \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.reads \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Read { id = "id", when = "when" });

/// A row to insert into `more.reads`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewRead {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewRead {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewRead {
    type Row = Read;
}

rows::parameters!(NewRead { id, when });

/// Changes to a row of `more.reads`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReadPatch {
    /// The new [`id`](Read::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Read::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for ReadPatch {
    type Row = Read;
}

rows::parameters!(ReadPatch { [id], [when] });

/// A row of `more.registry`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Registry {
    /// Identifies the row: `bigint`.
    pub id: RegistryId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Registry {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Registry {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "registry";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.registry";
}

impl relation::Table for Registry {
    type New = NewRegistry;
    type Patch = RegistryPatch;
    const INSERT: &'static str = "INSERT INTO more.registry \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Registry {
    type Key = RegistryId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.registry \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.registry \
         ORDER BY registry.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.registry \
         WHERE id > $1::bigint \
         ORDER BY registry.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.registry \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.registry \
         WHERE id = $1::bigint";
}

rows::row!(Registry { id = "id", name = "name", n = "n" });

/// A row to insert into `more.registry`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewRegistry {
    /// Identifies the row: `bigint`.
    pub id: RegistryId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewRegistry {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: RegistryId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewRegistry {
    type Row = Registry;
}

rows::parameters!(NewRegistry { id, name, n });

/// Changes to a row of `more.registry`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RegistryPatch {
    /// The new [`id`](Registry::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<RegistryId>,
    /// The new [`name`](Registry::name).
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
    /// The new [`n`](Registry::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for RegistryPatch {
    type Row = Registry;
}

rows::parameters!(RegistryPatch { [id], [name], [n] });

/// A row of `more.relation`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreRelation {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl MoreRelation {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for MoreRelation {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "relation";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.relation";
}

impl relation::Table for MoreRelation {
    type New = NewMoreRelation;
    type Patch = MoreRelationPatch;
    const INSERT: &'static str = "INSERT INTO more.relation \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(MoreRelation { a = "a", b = "b" });

/// A row to insert into `more.relation`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreRelation {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewMoreRelation {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewMoreRelation {
    type Row = MoreRelation;
}

rows::parameters!(NewMoreRelation { a, b });

/// Changes to a row of `more.relation`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreRelationPatch {
    /// The new [`a`](MoreRelation::a).
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
    /// The new [`b`](MoreRelation::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for MoreRelationPatch {
    type Row = MoreRelation;
}

rows::parameters!(MoreRelationPatch { [a], [b] });

/// A row of `more.result`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreResult {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl MoreResult {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for MoreResult {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "result";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.result";
}

impl relation::Table for MoreResult {
    type New = NewMoreResult;
    type Patch = MoreResultPatch;
    const INSERT: &'static str = "INSERT INTO more.result \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(MoreResult { a = "a", b = "b" });

/// A row to insert into `more.result`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreResult {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewMoreResult {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewMoreResult {
    type Row = MoreResult;
}

rows::parameters!(NewMoreResult { a, b });

/// Changes to a row of `more.result`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreResultPatch {
    /// The new [`a`](MoreResult::a).
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
    /// The new [`b`](MoreResult::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for MoreResultPatch {
    type Row = MoreResult;
}

rows::parameters!(MoreResultPatch { [a], [b] });

/// A row of `more.row`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreRow {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl MoreRow {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for MoreRow {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "row";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.\"row\"";
}

impl relation::Table for MoreRow {
    type New = NewMoreRow;
    type Patch = MoreRowPatch;
    const INSERT: &'static str = "INSERT INTO more.\"row\" \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(MoreRow { a = "a", b = "b" });

/// A row to insert into `more.row`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreRow {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewMoreRow {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewMoreRow {
    type Row = MoreRow;
}

rows::parameters!(NewMoreRow { a, b });

/// Changes to a row of `more.row`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreRowPatch {
    /// The new [`a`](MoreRow::a).
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
    /// The new [`b`](MoreRow::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for MoreRowPatch {
    type Row = MoreRow;
}

rows::parameters!(MoreRowPatch { [a], [b] });

/// A row of `more.self`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreSelf {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl MoreSelf {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for MoreSelf {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "self";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.self";
}

impl relation::Table for MoreSelf {
    type New = NewMoreSelf;
    type Patch = MoreSelfPatch;
    const INSERT: &'static str = "INSERT INTO more.self \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for MoreSelf {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.self \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.self \
         ORDER BY self.id, self.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.self \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY self.id, self.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.self \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.self \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(MoreSelf { id = "id", when = "when" });

/// A row to insert into `more.self`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreSelf {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewMoreSelf {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewMoreSelf {
    type Row = MoreSelf;
}

rows::parameters!(NewMoreSelf { id, when });

/// Changes to a row of `more.self`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreSelfPatch {
    /// The new [`id`](MoreSelf::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](MoreSelf::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for MoreSelfPatch {
    type Row = MoreSelf;
}

rows::parameters!(MoreSelfPatch { [id], [when] });

/// A row of `more.self_`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Self3 {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Self3 {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Self3 {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "self_";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.self_";
}

impl relation::Table for Self3 {
    type New = NewSelf3;
    type Patch = Self3Patch;
    const INSERT: &'static str = "INSERT INTO more.self_ \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Self3 {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.self_ \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.self_ \
         ORDER BY self_.id, self_.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.self_ \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY self_.id, self_.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.self_ \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.self_ \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Self3 { id = "id", when = "when" });

/// A row to insert into `more.self_`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSelf3 {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewSelf3 {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewSelf3 {
    type Row = Self3;
}

rows::parameters!(NewSelf3 { id, when });

/// Changes to a row of `more.self_`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Self3Patch {
    /// The new [`id`](Self3::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Self3::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for Self3Patch {
    type Row = Self3;
}

rows::parameters!(Self3Patch { [id], [when] });

/// A row of `more.serde`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Serde {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Serde {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Serde {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "serde";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.serde";
}

impl relation::Table for Serde {
    type New = NewSerde;
    type Patch = SerdePatch;
    const INSERT: &'static str = "INSERT INTO more.serde \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Serde { a = "a", b = "b" });

/// A row to insert into `more.serde`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSerde {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewSerde {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewSerde {
    type Row = Serde;
}

rows::parameters!(NewSerde { a, b });

/// Changes to a row of `more.serde`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SerdePatch {
    /// The new [`a`](Serde::a).
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
    /// The new [`b`](Serde::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for SerdePatch {
    type Row = Serde;
}

rows::parameters!(SerdePatch { [a], [b] });

/// A row of `more.some`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreSome {
    /// Identifies the row: `bigint`.
    pub id: MoreSomeId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl MoreSome {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for MoreSome {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "some";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.\"some\"";
}

impl relation::Table for MoreSome {
    type New = NewMoreSome;
    type Patch = MoreSomePatch;
    const INSERT: &'static str = "INSERT INTO more.\"some\" \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for MoreSome {
    type Key = MoreSomeId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.\"some\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.\"some\" \
         ORDER BY \"some\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.\"some\" \
         WHERE id > $1::bigint \
         ORDER BY \"some\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.\"some\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.\"some\" \
         WHERE id = $1::bigint";
}

rows::row!(MoreSome { id = "id", name = "name", n = "n" });

/// A row to insert into `more.some`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreSome {
    /// Identifies the row: `bigint`.
    pub id: MoreSomeId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewMoreSome {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: MoreSomeId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewMoreSome {
    type Row = MoreSome;
}

rows::parameters!(NewMoreSome { id, name, n });

/// Changes to a row of `more.some`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreSomePatch {
    /// The new [`id`](MoreSome::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<MoreSomeId>,
    /// The new [`name`](MoreSome::name).
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
    /// The new [`n`](MoreSome::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for MoreSomePatch {
    type Row = MoreSome;
}

rows::parameters!(MoreSomePatch { [id], [name], [n] });

/// A row of `more.static str`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StaticStr {
    /// Identifies the row: `bigint`.
    pub id: StaticStrId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl StaticStr {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for StaticStr {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "static str";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.\"static str\"";
}

impl relation::Table for StaticStr {
    type New = NewStaticStr;
    type Patch = StaticStrPatch;
    const INSERT: &'static str = "INSERT INTO more.\"static str\" \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for StaticStr {
    type Key = StaticStrId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.\"static str\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.\"static str\" \
         ORDER BY \"static str\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.\"static str\" \
         WHERE id > $1::bigint \
         ORDER BY \"static str\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.\"static str\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.\"static str\" \
         WHERE id = $1::bigint";
}

rows::row!(StaticStr { id = "id", name = "name", n = "n" });

/// A row to insert into `more.static str`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewStaticStr {
    /// Identifies the row: `bigint`.
    pub id: StaticStrId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewStaticStr {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: StaticStrId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewStaticStr {
    type Row = StaticStr;
}

rows::parameters!(NewStaticStr { id, name, n });

/// Changes to a row of `more.static str`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StaticStrPatch {
    /// The new [`id`](StaticStr::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<StaticStrId>,
    /// The new [`name`](StaticStr::name).
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
    /// The new [`n`](StaticStr::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for StaticStrPatch {
    type Row = StaticStr;
}

rows::parameters!(StaticStrPatch { [id], [name], [n] });

/// A row of `more.string`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreString {
    /// Identifies the row: `bigint`.
    pub id: MoreStringId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl MoreString {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for MoreString {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "string";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.string";
}

impl relation::Table for MoreString {
    type New = NewMoreString;
    type Patch = MoreStringPatch;
    const INSERT: &'static str = "INSERT INTO more.string \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for MoreString {
    type Key = MoreStringId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.string \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.string \
         ORDER BY string.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.string \
         WHERE id > $1::bigint \
         ORDER BY string.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.string \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.string \
         WHERE id = $1::bigint";
}

rows::row!(MoreString { id = "id", name = "name", n = "n" });

/// A row to insert into `more.string`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreString {
    /// Identifies the row: `bigint`.
    pub id: MoreStringId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewMoreString {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: MoreStringId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewMoreString {
    type Row = MoreString;
}

rows::parameters!(NewMoreString { id, name, n });

/// Changes to a row of `more.string`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreStringPatch {
    /// The new [`id`](MoreString::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<MoreStringId>,
    /// The new [`name`](MoreString::name).
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
    /// The new [`n`](MoreString::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for MoreStringPatch {
    type Row = MoreString;
}

rows::parameters!(MoreStringPatch { [id], [name], [n] });

/// A row of `more.tables`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Tables {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl Tables {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for Tables {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "tables";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.tables";
}

impl relation::Table for Tables {
    type New = NewTables;
    type Patch = TablesPatch;
    const INSERT: &'static str = "INSERT INTO more.tables \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(Tables { a = "a", b = "b" });

/// A row to insert into `more.tables`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewTables {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewTables {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewTables {
    type Row = Tables;
}

rows::parameters!(NewTables { a, b });

/// Changes to a row of `more.tables`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TablesPatch {
    /// The new [`a`](Tables::a).
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
    /// The new [`b`](Tables::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for TablesPatch {
    type Row = Tables;
}

rows::parameters!(TablesPatch { [a], [b] });

/// A row of `more.thing`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreThing {
    /// Identifies the row: `bigint`.
    pub id: MoreThingId,
}

impl MoreThing {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
}

impl relation::Relation for MoreThing {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "thing";
    const COLUMNS: &'static [&'static str] = &["id"];
    const SELECT: &'static str = "SELECT id \
         FROM more.thing";
}

impl relation::Table for MoreThing {
    type New = NewMoreThing;
    type Patch = MoreThingPatch;
    const INSERT: &'static str = "INSERT INTO more.thing \
         (id) \
         VALUES ($1) \
         RETURNING id";
}

impl relation::Keyed for MoreThing {
    type Key = MoreThingId;
    const FIND: &'static str = "SELECT id \
         FROM more.thing \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id \
         FROM more.thing \
         ORDER BY thing.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id \
         FROM more.thing \
         WHERE id > $1::bigint \
         ORDER BY thing.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.thing \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END \
         WHERE id = $3::bigint \
         RETURNING id";
    const DELETE: &'static str = "DELETE FROM more.thing \
         WHERE id = $1::bigint";
}

rows::row!(MoreThing { id = "id" });

/// A row to insert into `more.thing`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreThing {
    /// Identifies the row: `bigint`.
    pub id: MoreThingId,
}

impl NewMoreThing {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: MoreThingId) -> Self {
        Self { id }
    }
}

impl relation::NewRow for NewMoreThing {
    type Row = MoreThing;
}

rows::parameters!(NewMoreThing { id });

/// Changes to a row of `more.thing`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreThingPatch {
    /// The new [`id`](MoreThing::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<MoreThingId>,
}

impl relation::Patch for MoreThingPatch {
    type Row = MoreThing;
}

rows::parameters!(MoreThingPatch { [id] });

/// A row of `more.thing_patch`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ThingPatch2 {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl ThingPatch2 {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for ThingPatch2 {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "thing_patch";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.thing_patch";
}

impl relation::Table for ThingPatch2 {
    type New = NewThingPatch2;
    type Patch = ThingPatch2Patch;
    const INSERT: &'static str = "INSERT INTO more.thing_patch \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for ThingPatch2 {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.thing_patch \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.thing_patch \
         ORDER BY thing_patch.id, thing_patch.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.thing_patch \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY thing_patch.id, thing_patch.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.thing_patch \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.thing_patch \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(ThingPatch2 { id = "id", when = "when" });

/// A row to insert into `more.thing_patch`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewThingPatch2 {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewThingPatch2 {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewThingPatch2 {
    type Row = ThingPatch2;
}

rows::parameters!(NewThingPatch2 { id, when });

/// Changes to a row of `more.thing_patch`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ThingPatch2Patch {
    /// The new [`id`](ThingPatch2::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](ThingPatch2::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for ThingPatch2Patch {
    type Row = ThingPatch2;
}

rows::parameters!(ThingPatch2Patch { [id], [when] });

/// A row of `more.things`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Thing3 {
    /// Identifies the row: `bigint`.
    pub id: Thing3Id,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Thing3 {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Thing3 {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "things";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.things";
}

impl relation::Table for Thing3 {
    type New = NewThing3;
    type Patch = Thing3Patch;
    const INSERT: &'static str = "INSERT INTO more.things \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Thing3 {
    type Key = Thing3Id;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.things \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.things \
         ORDER BY things.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.things \
         WHERE id > $1::bigint \
         ORDER BY things.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.things \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.things \
         WHERE id = $1::bigint";
}

rows::row!(Thing3 { id = "id", name = "name", n = "n" });

/// A row to insert into `more.things`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewThing3 {
    /// Identifies the row: `bigint`.
    pub id: Thing3Id,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewThing3 {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: Thing3Id, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewThing3 {
    type Row = Thing3;
}

rows::parameters!(NewThing3 { id, name, n });

/// Changes to a row of `more.things`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Thing3Patch {
    /// The new [`id`](Thing3::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<Thing3Id>,
    /// The new [`name`](Thing3::name).
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
    /// The new [`n`](Thing3::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for Thing3Patch {
    type Row = Thing3;
}

rows::parameters!(Thing3Patch { [id], [name], [n] });

/// A row of `more.to_string`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToString {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl ToString {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for ToString {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "to_string";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.to_string";
}

impl relation::Table for ToString {
    type New = NewToString;
    type Patch = ToStringPatch;
    const INSERT: &'static str = "INSERT INTO more.to_string \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(ToString { a = "a", b = "b" });

/// A row to insert into `more.to_string`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewToString {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewToString {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewToString {
    type Row = ToString;
}

rows::parameters!(NewToString { a, b });

/// Changes to a row of `more.to_string`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToStringPatch {
    /// The new [`a`](ToString::a).
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
    /// The new [`b`](ToString::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for ToStringPatch {
    type Row = ToString;
}

rows::parameters!(ToStringPatch { [a], [b] });

/// A row of `more.try_from`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TryFrom {
    /// Identifies the row: `bigint`.
    pub id: TryFromId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl TryFrom {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for TryFrom {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "try_from";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.try_from";
}

impl relation::Table for TryFrom {
    type New = NewTryFrom;
    type Patch = TryFromPatch;
    const INSERT: &'static str = "INSERT INTO more.try_from \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for TryFrom {
    type Key = TryFromId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.try_from \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.try_from \
         ORDER BY try_from.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.try_from \
         WHERE id > $1::bigint \
         ORDER BY try_from.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.try_from \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.try_from \
         WHERE id = $1::bigint";
}

rows::row!(TryFrom { id = "id", name = "name", n = "n" });

/// A row to insert into `more.try_from`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewTryFrom {
    /// Identifies the row: `bigint`.
    pub id: TryFromId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewTryFrom {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: TryFromId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewTryFrom {
    type Row = TryFrom;
}

rows::parameters!(NewTryFrom { id, name, n });

/// Changes to a row of `more.try_from`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TryFromPatch {
    /// The new [`id`](TryFrom::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<TryFromId>,
    /// The new [`name`](TryFrom::name).
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
    /// The new [`n`](TryFrom::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for TryFromPatch {
    type Row = TryFrom;
}

rows::parameters!(TryFromPatch { [id], [name], [n] });

/// A row of `more.type`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreType {
    /// Identifies the row: `bigint`.
    pub id: MoreTypeId,
}

impl MoreType {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
}

impl relation::Relation for MoreType {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "type";
    const COLUMNS: &'static [&'static str] = &["id"];
    const SELECT: &'static str = "SELECT id \
         FROM more.type";
}

impl relation::Table for MoreType {
    type New = NewMoreType;
    type Patch = MoreTypePatch;
    const INSERT: &'static str = "INSERT INTO more.type \
         (id) \
         VALUES ($1) \
         RETURNING id";
}

impl relation::Keyed for MoreType {
    type Key = MoreTypeId;
    const FIND: &'static str = "SELECT id \
         FROM more.type \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id \
         FROM more.type \
         ORDER BY type.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id \
         FROM more.type \
         WHERE id > $1::bigint \
         ORDER BY type.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.type \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END \
         WHERE id = $3::bigint \
         RETURNING id";
    const DELETE: &'static str = "DELETE FROM more.type \
         WHERE id = $1::bigint";
}

rows::row!(MoreType { id = "id" });

/// A row to insert into `more.type`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreType {
    /// Identifies the row: `bigint`.
    pub id: MoreTypeId,
}

impl NewMoreType {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: MoreTypeId) -> Self {
        Self { id }
    }
}

impl relation::NewRow for NewMoreType {
    type Row = MoreType;
}

rows::parameters!(NewMoreType { id });

/// Changes to a row of `more.type`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreTypePatch {
    /// The new [`id`](MoreType::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<MoreTypeId>,
}

impl relation::Patch for MoreTypePatch {
    type Row = MoreType;
}

rows::parameters!(MoreTypePatch { [id] });

/// A row of `more.u8`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct U8 {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl U8 {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for U8 {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "u8";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.u8";
}

impl relation::Table for U8 {
    type New = NewU8;
    type Patch = U8Patch;
    const INSERT: &'static str = "INSERT INTO more.u8 \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for U8 {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.u8 \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.u8 \
         ORDER BY u8.id, u8.\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.u8 \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY u8.id, u8.\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.u8 \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.u8 \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(U8 { id = "id", when = "when" });

/// A row to insert into `more.u8`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewU8 {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewU8 {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewU8 {
    type Row = U8;
}

rows::parameters!(NewU8 { id, when });

/// Changes to a row of `more.u8`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct U8Patch {
    /// The new [`id`](U8::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](U8::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for U8Patch {
    type Row = U8;
}

rows::parameters!(U8Patch { [id], [when] });

/// A row of `more.union`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Union {
    /// Identifies the row: `bigint`.
    pub id: UnionId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Union {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Union {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "union";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.\"union\"";
}

impl relation::Table for Union {
    type New = NewUnion;
    type Patch = UnionPatch;
    const INSERT: &'static str = "INSERT INTO more.\"union\" \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Union {
    type Key = UnionId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.\"union\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.\"union\" \
         ORDER BY \"union\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.\"union\" \
         WHERE id > $1::bigint \
         ORDER BY \"union\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.\"union\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.\"union\" \
         WHERE id = $1::bigint";
}

rows::row!(Union { id = "id", name = "name", n = "n" });

/// A row to insert into `more.union`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewUnion {
    /// Identifies the row: `bigint`.
    pub id: UnionId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewUnion {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: UnionId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewUnion {
    type Row = Union;
}

rows::parameters!(NewUnion { id, name, n });

/// Changes to a row of `more.union`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnionPatch {
    /// The new [`id`](Union::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<UnionId>,
    /// The new [`name`](Union::name).
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
    /// The new [`n`](Union::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for UnionPatch {
    type Row = Union;
}

rows::parameters!(UnionPatch { [id], [name], [n] });

/// A row of `more.uuid`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Uuid {
    /// Identifies the row: `bigint`.
    pub id: UuidId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Uuid {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Uuid {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "uuid";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.uuid";
}

impl relation::Table for Uuid {
    type New = NewUuid;
    type Patch = UuidPatch;
    const INSERT: &'static str = "INSERT INTO more.uuid \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Uuid {
    type Key = UuidId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.uuid \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.uuid \
         ORDER BY uuid.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.uuid \
         WHERE id > $1::bigint \
         ORDER BY uuid.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.uuid \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.uuid \
         WHERE id = $1::bigint";
}

rows::row!(Uuid { id = "id", name = "name", n = "n" });

/// A row to insert into `more.uuid`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewUuid {
    /// Identifies the row: `bigint`.
    pub id: UuidId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewUuid {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: UuidId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewUuid {
    type Row = Uuid;
}

rows::parameters!(NewUuid { id, name, n });

/// Changes to a row of `more.uuid`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UuidPatch {
    /// The new [`id`](Uuid::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<UuidId>,
    /// The new [`name`](Uuid::name).
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
    /// The new [`n`](Uuid::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for UuidPatch {
    type Row = Uuid;
}

rows::parameters!(UuidPatch { [id], [name], [n] });

/// A row of `more.v1`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct V1 {
    /// Identifies the row: `bigint`.
    pub id: V1Id,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl V1 {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for V1 {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "v1";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.v1";
}

impl relation::Table for V1 {
    type New = NewV1;
    type Patch = V1Patch;
    const INSERT: &'static str = "INSERT INTO more.v1 \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for V1 {
    type Key = V1Id;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.v1 \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.v1 \
         ORDER BY v1.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.v1 \
         WHERE id > $1::bigint \
         ORDER BY v1.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.v1 \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.v1 \
         WHERE id = $1::bigint";
}

rows::row!(V1 { id = "id", name = "name", n = "n" });

/// A row to insert into `more.v1`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewV1 {
    /// Identifies the row: `bigint`.
    pub id: V1Id,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewV1 {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: V1Id, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewV1 {
    type Row = V1;
}

rows::parameters!(NewV1 { id, name, n });

/// Changes to a row of `more.v1`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct V1Patch {
    /// The new [`id`](V1::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<V1Id>,
    /// The new [`name`](V1::name).
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
    /// The new [`n`](V1::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for V1Patch {
    type Row = V1;
}

rows::parameters!(V1Patch { [id], [name], [n] });

/// A row of `more.values`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Value {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl Value {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for Value {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "values";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.\"values\"";
}

impl relation::Table for Value {
    type New = NewValue;
    type Patch = ValuePatch;
    const INSERT: &'static str = "INSERT INTO more.\"values\" \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for Value {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.\"values\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.\"values\" \
         ORDER BY \"values\".id, \"values\".\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.\"values\" \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY \"values\".id, \"values\".\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.\"values\" \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.\"values\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(Value { id = "id", when = "when" });

/// A row to insert into `more.values`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewValue {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewValue {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewValue {
    type Row = Value;
}

rows::parameters!(NewValue { id, when });

/// Changes to a row of `more.values`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ValuePatch {
    /// The new [`id`](Value::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](Value::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for ValuePatch {
    type Row = Value;
}

rows::parameters!(ValuePatch { [id], [when] });

/// A row of `more.version`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Version {
    /// Identifies the row: `bigint`.
    pub id: VersionId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl Version {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for Version {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "version";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.version";
}

impl relation::Table for Version {
    type New = NewVersion;
    type Patch = VersionPatch;
    const INSERT: &'static str = "INSERT INTO more.version \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for Version {
    type Key = VersionId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.version \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.version \
         ORDER BY version.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.version \
         WHERE id > $1::bigint \
         ORDER BY version.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.version \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.version \
         WHERE id = $1::bigint";
}

rows::row!(Version { id = "id", name = "name", n = "n" });

/// A row to insert into `more.version`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewVersion {
    /// Identifies the row: `bigint`.
    pub id: VersionId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewVersion {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: VersionId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewVersion {
    type Row = Version;
}

rows::parameters!(NewVersion { id, name, n });

/// Changes to a row of `more.version`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VersionPatch {
    /// The new [`id`](Version::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<VersionId>,
    /// The new [`name`](Version::name).
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
    /// The new [`n`](Version::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for VersionPatch {
    type Row = Version;
}

rows::parameters!(VersionPatch { [id], [name], [n] });

/// A row of `more.with`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct With {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    pub when: values::TimestampTz,
}

impl With {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `when`.
    pub const COLUMN_WHEN: &'static str = "when";
}

impl relation::Relation for With {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "with";
    const COLUMNS: &'static [&'static str] = &["id", "when"];
    const SELECT: &'static str = "SELECT id, \"when\" \
         FROM more.\"with\"";
}

impl relation::Table for With {
    type New = NewWith;
    type Patch = WithPatch;
    const INSERT: &'static str = "INSERT INTO more.\"with\" \
         (id, \"when\") \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz)) \
         RETURNING id, \"when\"";
}

impl relation::Keyed for With {
    type Key = (i32, values::TimestampTz);
    const FIND: &'static str = "SELECT id, \"when\" \
         FROM more.\"with\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
    const LIST: &'static str = "SELECT id, \"when\" \
         FROM more.\"with\" \
         ORDER BY \"with\".id, \"with\".\"when\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"when\" \
         FROM more.\"with\" \
         WHERE (id, \"when\") > ($1::integer, $2::timestamptz) \
         ORDER BY \"with\".id, \"with\".\"when\" LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE more.\"with\" \
         SET id = CASE WHEN $1::boolean THEN $2::integer ELSE id END, \
         \"when\" = CASE WHEN $3::boolean THEN $4::timestamptz ELSE \"when\" END \
         WHERE id = $5::integer AND \"when\" = $6::timestamptz \
         RETURNING id, \"when\"";
    const DELETE: &'static str = "DELETE FROM more.\"with\" \
         WHERE id = $1::integer AND \"when\" = $2::timestamptz";
}

rows::row!(With { id = "id", when = "when" });

/// A row to insert into `more.with`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewWith {
    /// Identifies the row together with the rest of the key: `integer`.
    pub id: i32,
    /// Identifies the row together with the rest of the key: `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Option<values::TimestampTz>,
}

impl NewWith {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: i32) -> Self {
        Self { id, when: None }
    }
}

impl relation::NewRow for NewWith {
    type Row = With;
}

rows::parameters!(NewWith { id, when });

/// Changes to a row of `more.with`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WithPatch {
    /// The new [`id`](With::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<i32>,
    /// The new [`when`](With::when).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub when: Option<values::TimestampTz>,
}

impl relation::Patch for WithPatch {
    type Row = With;
}

rows::parameters!(WithPatch { [id], [when] });

/// A row of `more.`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreUnnamed {
    /// `text`.
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl MoreUnnamed {
    /// Name of the column `a`.
    pub const COLUMN_A: &'static str = "a";
    /// Name of the column `b`.
    pub const COLUMN_B: &'static str = "b";
}

impl relation::Relation for MoreUnnamed {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "\u{a0}";
    const COLUMNS: &'static [&'static str] = &["a", "b"];
    const SELECT: &'static str = "SELECT a, b \
         FROM more.\"\u{a0}\"";
}

impl relation::Table for MoreUnnamed {
    type New = NewMoreUnnamed;
    type Patch = MoreUnnamedPatch;
    const INSERT: &'static str = "INSERT INTO more.\"\u{a0}\" \
         (a, b) \
         VALUES ($1, $2) \
         RETURNING a, b";
}

rows::row!(MoreUnnamed { a = "a", b = "b" });

/// A row to insert into `more.`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMoreUnnamed {
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a: Option<String>,
    /// `date`.
    pub b: values::Date,
}

impl NewMoreUnnamed {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(b: values::Date) -> Self {
        Self { a: None, b }
    }
}

impl relation::NewRow for NewMoreUnnamed {
    type Row = MoreUnnamed;
}

rows::parameters!(NewMoreUnnamed { a, b });

/// Changes to a row of `more.`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoreUnnamedPatch {
    /// The new [`a`](MoreUnnamed::a).
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
    /// The new [`b`](MoreUnnamed::b).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub b: Option<values::Date>,
}

impl relation::Patch for MoreUnnamedPatch {
    type Row = MoreUnnamed;
}

rows::parameters!(MoreUnnamedPatch { [a], [b] });

/// A row of `more.İ`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct I {
    /// Identifies the row: `bigint`.
    pub id: IId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl I {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for I {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "İ";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.\"İ\"";
}

impl relation::Table for I {
    type New = NewI;
    type Patch = IPatch;
    const INSERT: &'static str = "INSERT INTO more.\"İ\" \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for I {
    type Key = IId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.\"İ\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.\"İ\" \
         ORDER BY \"İ\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.\"İ\" \
         WHERE id > $1::bigint \
         ORDER BY \"İ\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.\"İ\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.\"İ\" \
         WHERE id = $1::bigint";
}

rows::row!(I { id = "id", name = "name", n = "n" });

/// A row to insert into `more.İ`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewI {
    /// Identifies the row: `bigint`.
    pub id: IId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewI {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: IId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewI {
    type Row = I;
}

rows::parameters!(NewI { id, name, n });

/// Changes to a row of `more.İ`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IPatch {
    /// The new [`id`](I::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<IId>,
    /// The new [`name`](I::name).
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
    /// The new [`n`](I::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for IPatch {
    type Row = I;
}

rows::parameters!(IPatch { [id], [name], [n] });

/// A row of `more.🙃`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpsideDown {
    /// Identifies the row: `bigint`.
    pub id: UpsideDownId,
    /// `text`.
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl UpsideDown {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `n`.
    pub const COLUMN_N: &'static str = "n";
}

impl relation::Relation for UpsideDown {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "🙃";
    const COLUMNS: &'static [&'static str] = &["id", "name", "n"];
    const SELECT: &'static str = "SELECT id, name, n \
         FROM more.\"🙃\"";
}

impl relation::Table for UpsideDown {
    type New = NewUpsideDown;
    type Patch = UpsideDownPatch;
    const INSERT: &'static str = "INSERT INTO more.\"🙃\" \
         (id, name, n) \
         VALUES ($1, $2, $3) \
         RETURNING id, name, n";
}

impl relation::Keyed for UpsideDown {
    type Key = UpsideDownId;
    const FIND: &'static str = "SELECT id, name, n \
         FROM more.\"🙃\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, n \
         FROM more.\"🙃\" \
         ORDER BY \"🙃\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, n \
         FROM more.\"🙃\" \
         WHERE id > $1::bigint \
         ORDER BY \"🙃\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.\"🙃\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         n = CASE WHEN $5::boolean THEN $6::text[] ELSE n END \
         WHERE id = $7::bigint \
         RETURNING id, name, n";
    const DELETE: &'static str = "DELETE FROM more.\"🙃\" \
         WHERE id = $1::bigint";
}

rows::row!(UpsideDown { id = "id", name = "name", n = "n" });

/// A row to insert into `more.🙃`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewUpsideDown {
    /// Identifies the row: `bigint`.
    pub id: UpsideDownId,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// `text[]`.
    pub n: Vec<String>,
}

impl NewUpsideDown {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: UpsideDownId, n: Vec<String>) -> Self {
        Self { id, name: None, n }
    }
}

impl relation::NewRow for NewUpsideDown {
    type Row = UpsideDown;
}

rows::parameters!(NewUpsideDown { id, name, n });

/// Changes to a row of `more.🙃`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpsideDownPatch {
    /// The new [`id`](UpsideDown::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<UpsideDownId>,
    /// The new [`name`](UpsideDown::name).
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
    /// The new [`n`](UpsideDown::n).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub n: Option<Vec<String>>,
}

impl relation::Patch for UpsideDownPatch {
    type Row = UpsideDown;
}

rows::parameters!(UpsideDownPatch { [id], [name], [n] });

/// A row of `more.behind it's`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BehindItS {
    /// Identifies the row: `bigint`.
    pub id: BehindItSId,
    /// `behind it's_e`.
    #[cfg_attr(feature = "serde", serde(rename = "it's \"\\"))]
    pub it_s: BehindItSE,
    /// `behind it's_e[]`.
    pub some: Option<Vec<BehindItSE>>,
}

impl BehindItS {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `it's "\`.
    pub const COLUMN_IT_S: &'static str = "it's \"\\";
    /// Name of the column `some`.
    pub const COLUMN_SOME: &'static str = "some";
}

impl relation::Relation for BehindItS {
    const SCHEMA: &'static str = "more";
    const NAME: &'static str = "behind it's";
    const COLUMNS: &'static [&'static str] = &["id", "it's \"\\", "some"];
    const SELECT: &'static str = "SELECT id, \"it's \"\"\\\", \"some\" \
         FROM more.\"behind it's\"";
}

impl relation::Table for BehindItS {
    type New = NewBehindItS;
    type Patch = BehindItSPatch;
    const INSERT: &'static str = "INSERT INTO more.\"behind it's\" \
         (id, \"it's \"\"\\\", \"some\") \
         VALUES ($1, $2, $3) \
         RETURNING id, \"it's \"\"\\\", \"some\"";
}

impl relation::Keyed for BehindItS {
    type Key = BehindItSId;
    const FIND: &'static str = "SELECT id, \"it's \"\"\\\", \"some\" \
         FROM more.\"behind it's\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, \"it's \"\"\\\", \"some\" \
         FROM more.\"behind it's\" \
         ORDER BY \"behind it's\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, \"it's \"\"\\\", \"some\" \
         FROM more.\"behind it's\" \
         WHERE id > $1::bigint \
         ORDER BY \"behind it's\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE more.\"behind it's\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         \"it's \"\"\\\" = CASE WHEN $3::boolean THEN $4::more.\"behind it's_e\" ELSE \"it's \"\"\\\" END, \
         \"some\" = CASE WHEN $5::boolean THEN $6::more.\"behind it's_e\"[] ELSE \"some\" END \
         WHERE id = $7::bigint \
         RETURNING id, \"it's \"\"\\\", \"some\"";
    const DELETE: &'static str = "DELETE FROM more.\"behind it's\" \
         WHERE id = $1::bigint";
}

rows::row!(BehindItS { id = "id", it_s = "it's \"\\", some = "some" });

/// A row to insert into `more.behind it's`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewBehindItS {
    /// Identifies the row: `bigint`.
    pub id: BehindItSId,
    /// `behind it's_e`.
    #[cfg_attr(feature = "serde", serde(rename = "it's \"\\"))]
    pub it_s: BehindItSE,
    /// `behind it's_e[]`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub some: Option<Vec<BehindItSE>>,
}

impl NewBehindItS {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(id: BehindItSId, it_s: BehindItSE) -> Self {
        Self { id, it_s, some: None }
    }
}

impl relation::NewRow for NewBehindItS {
    type Row = BehindItS;
}

rows::parameters!(NewBehindItS { id, it_s, some });

/// Changes to a row of `more.behind it's`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BehindItSPatch {
    /// The new [`id`](BehindItS::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<BehindItSId>,
    /// The new [`it_s`](BehindItS::it_s).
    #[cfg_attr(feature = "serde", serde(rename = "it's \"\\"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub it_s: Option<BehindItSE>,
    /// The new [`some`](BehindItS::some).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub some: Option<Option<Vec<BehindItSE>>>,
}

impl relation::Patch for BehindItSPatch {
    type Row = BehindItS;
}

rows::parameters!(BehindItSPatch { [id], [it_s], [some] });
