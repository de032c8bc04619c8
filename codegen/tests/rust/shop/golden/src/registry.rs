// Made by `cargo xtask gen` from schema.kdl. Edits here are lost: change the spec and generate again.

//! The registry of versions: what each served version of the schema holds, for code that chooses a version at run time.

mod schema;
mod v1;
mod v2;
mod v3;

pub use schema::{ColumnInfo, EnumInfo, ReadModelInfo, Schema, TableInfo, VersionState};

/// A version of the schema that is served.
///
/// A `match` outside of this crate has an arm for versions that it does not know, so that a new one breaks nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Version {
    /// As it opened.
    V1,
    /// Prices get a lower end.
    V2,
    /// Every article has a colour, and says when it was listed.
    V3,
}

impl Version {
    /// Every served version, oldest first.
    pub const ALL: &'static [Self] = &[Self::V1, Self::V2, Self::V3];
    /// The version that new code is written against.
    pub const CURRENT: Self = Self::V2;
    /// The version's number.
    #[must_use]
    pub const fn number(self) -> u32 {
        match self {
            Self::V1 => 1u32,
            Self::V2 => 2u32,
            Self::V3 => 3u32,
        }
    }

    /// What the version holds.
    #[must_use]
    pub const fn schema(self) -> &'static Schema {
        match self {
            Self::V1 => &v1::SCHEMA,
            Self::V2 => &v2::SCHEMA,
            Self::V3 => &v3::SCHEMA,
        }
    }

    /// The served version of that number.
    #[must_use]
    pub fn from_number(number: u32) -> Option<Self> {
        Self::ALL.iter().copied().find(|version| version.number() == number)
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "v{}", self.number())
    }
}

/// Reads `v2` or `2`.
impl std::str::FromStr for Version {
    type Err = UnknownVersion;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = text.strip_prefix('v').unwrap_or(text).parse().ok();
        number.and_then(Self::from_number).ok_or_else(|| UnknownVersion(text.to_owned()))
    }
}

impl TryFrom<u32> for Version {
    type Error = UnknownVersion;

    fn try_from(number: u32) -> Result<Self, Self::Error> {
        Self::from_number(number).ok_or_else(|| UnknownVersion(number.to_string()))
    }
}

/// What was asked for is no version that is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownVersion(
    /// What was asked for.
    pub String,
);

impl std::fmt::Display for UnknownVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` is no version of the schema that is served", self.0)
    }
}

impl std::error::Error for UnknownVersion {}
