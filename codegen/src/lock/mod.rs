//! `schema.lock`: what is frozen because code that was released relies on it.
//!
//! In come the lock's text and the checked specs; out go the lock's new text and a finding for every promise that the
//! specs no longer keep. Nothing here plans a migration, and a lock that cannot be read is a finding, never a guess.
//!
//! The lock is TOML with one line an element of each frozen version, so that two branches that freeze different things
//! merge line by line, and a review shows what a release promises. Texts for people (`doc`) are not in it: they are free.
//! Its own checksum is over what it says and not over its bytes, so a comment does no harm and a changed promise shows.

mod advice;
mod compare;
mod elements;
mod joined;
mod made;
mod parse;
mod render;

use std::collections::BTreeMap;
use std::fmt;

use schema_spec::model::VersionNumber;
use sha2::{Digest, Sha256};

pub(crate) use advice::{Next, advice};
pub(crate) use compare::Change;
pub use compare::compare;
pub use elements::{at, frozen_elements};
pub use joined::read;
pub use parse::{LockError, parse};
pub use render::render;
pub(crate) use render::string;

/// The path of the lock, relative to the output crate.
pub const PATH: &str = "schema.lock";

/// The format that this code writes. Format 1, which had no checksum of its own, is read too, and written anew as this.
pub const FORMAT: i64 = 2;

/// Everything that is frozen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lock {
    /// The frozen versions by number. One that is contracted has no elements left: nothing relies on it.
    pub versions: BTreeMap<VersionNumber, FrozenVersion>,
    /// The frozen migration steps, in the order in which they run.
    pub steps: Vec<FrozenStep>,
}

/// What is frozen of one version.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FrozenVersion {
    /// Whether the version is retired and its contract step frozen.
    pub contracted: bool,
    /// What code of the version relies on.
    pub elements: Elements,
}

/// The elements of a version with what is promised of each.
pub type Elements = BTreeMap<ElementId, Facts>;

/// What is promised of an element: a word and its value, for example `type` and `integer?`.
pub type Facts = BTreeMap<String, String>;

/// Names an element of one version, by the names that the version knows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ElementId {
    /// The domain that owns it.
    pub domain: String,
    /// What it is.
    pub kind: Kind,
    /// Its names inside the domain, from the outside in; as many as [`Kind::depth`] says.
    pub names: Vec<String>,
}

/// What an element is. The order is that of the lines in the lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The domain itself.
    Domain,
    /// An enum type.
    Enum,
    /// A label of an enum.
    Label,
    /// The label that older versions read in place of a newer one, or newer versions in place of a removed one.
    StandIn,
    /// A table.
    Table,
    /// A column of a table.
    Column,
    /// What a new or tightened column holds in rows of older versions.
    Up,
    /// What a dropped column holds in rows of newer versions.
    Down,
    /// A column that takes the place of an older one.
    Replaces,
    /// A primary key.
    PrimaryKey,
    /// A unique constraint.
    Unique,
    /// A check.
    Check,
    /// A foreign key.
    ForeignKey,
    /// An index.
    Index,
    /// A read model.
    ReadModel,
    /// A column of a read model.
    Shown,
    /// An object given as SQL.
    Sql,
    /// Any other object, and what stands outside of every domain: roles, extensions, rights.
    Object,
    /// A part of a table or view that is made by statements of its own: a trigger, a policy.
    Part,
}

impl Kind {
    const ALL: [Kind; 19] = [
        Kind::Domain,
        Kind::Enum,
        Kind::Label,
        Kind::StandIn,
        Kind::Table,
        Kind::Column,
        Kind::Up,
        Kind::Down,
        Kind::Replaces,
        Kind::PrimaryKey,
        Kind::Unique,
        Kind::Check,
        Kind::ForeignKey,
        Kind::Index,
        Kind::ReadModel,
        Kind::Shown,
        Kind::Sql,
        Kind::Object,
        Kind::Part,
    ];

    /// The word in the lock, which is the node's in the specs where there is one.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Kind::Domain => "domain",
            Kind::Enum => "enum",
            Kind::Label => "label",
            Kind::StandIn => "stand-in",
            Kind::Table => "table",
            Kind::Column => "column",
            Kind::Up => "up",
            Kind::Down => "down",
            Kind::Replaces => "replaces",
            Kind::PrimaryKey => "primary-key",
            Kind::Unique => "unique",
            Kind::Check => "check",
            Kind::ForeignKey => "foreign-key",
            Kind::Index => "index",
            Kind::ReadModel => "read-model",
            Kind::Shown => "shown",
            Kind::Sql => "sql",
            Kind::Object => "object",
            Kind::Part => "part",
        }
    }

    /// How many names it takes inside its domain.
    #[must_use]
    pub fn depth(self) -> usize {
        match self {
            Kind::Domain => 0,
            Kind::Enum | Kind::Table | Kind::PrimaryKey | Kind::ReadModel | Kind::Sql => 1,
            _ => 2,
        }
    }

    fn of(word: &str) -> Option<Kind> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

impl fmt::Display for ElementId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind.word(), self.domain)?;
        self.names.iter().try_for_each(|name| write!(f, ".{name}"))
    }
}

/// A frozen migration step: its files may be run anywhere by now, so they never change again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrozenStep {
    /// What the step does to the window.
    pub move_: WindowMove,
    /// Path of each file, relative to the output crate, and the SHA-256 of its text in hexadecimal.
    pub files: BTreeMap<String, String>,
}

/// How a step moves the window of served versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WindowMove {
    /// The first step: an empty database becomes one that serves this version.
    Baseline(VersionNumber),
    /// This version is served too.
    Open(VersionNumber),
    /// This version, the oldest, is served no longer.
    Contract(VersionNumber),
}

impl WindowMove {
    /// The word in the lock.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Baseline(_) => "baseline",
            Self::Open(_) => "open",
            Self::Contract(_) => "contract",
        }
    }

    /// The version that comes or goes.
    #[must_use]
    pub fn version(self) -> VersionNumber {
        match self {
            Self::Baseline(version) | Self::Open(version) | Self::Contract(version) => version,
        }
    }

    fn of(word: &str, version: VersionNumber) -> Option<Self> {
        match word {
            "baseline" => Some(Self::Baseline(version)),
            "open" => Some(Self::Open(version)),
            "contract" => Some(Self::Contract(version)),
            _ => None,
        }
    }

    /// The window after the move.
    #[must_use]
    pub fn applied_to(self, window: &[VersionNumber]) -> Vec<VersionNumber> {
        match self {
            Self::Baseline(version) => vec![version],
            Self::Open(version) => window.iter().copied().chain([version]).collect(),
            Self::Contract(version) => window.iter().copied().filter(|served| *served != version).collect(),
        }
    }
}

impl Lock {
    /// The versions that a database serves after all frozen steps.
    #[must_use]
    pub fn window(&self) -> Vec<VersionNumber> {
        self.steps.iter().fold(Vec::new(), |window, step| step.move_.applied_to(&window))
    }

    /// Whether a file is frozen.
    #[must_use]
    pub fn freezes(&self, path: &str) -> bool {
        self.steps.iter().any(|step| step.files.contains_key(path))
    }
}

/// The checksum of a file as the lock keeps it: SHA-256 of the text's bytes, in lower-case hexadecimal.
#[must_use]
pub fn checksum(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
