//! What a manager runs: versions of a schema, and the migrations that lead to each.
//!
//! In come names and SQL texts, out go values with checksums. Nothing here knows a database.

mod backfill;
mod folder;
mod statement;

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

pub(crate) use backfill::Backfill;
pub use folder::{FolderError, versions};
pub use statement::Unreadable;
pub(crate) use statement::{Kind, Relation, Statement};

/// The line by which a file says that no transaction may hold it, as `sqlx` reads it.
const ALONE: &str = "-- no-transaction";

/// A version of a schema: its migrations in order, and the versions whose code works with it as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    name: String,
    migrations: Vec<Migration>,
    compatible_with: BTreeSet<String>,
    opens: BTreeSet<String>,
    ends: BTreeSet<String>,
}

impl Version {
    /// A version without migrations.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            migrations: Vec::new(),
            compatible_with: BTreeSet::new(),
            opens: BTreeSet::new(),
            ends: BTreeSet::new(),
        }
    }

    /// Adds a migration behind the others.
    #[must_use]
    pub fn migration(mut self, migration: Migration) -> Self {
        self.migrations.push(migration);
        self
    }

    /// Declares that code of another version works with this one.
    #[must_use]
    pub fn compatible_with(mut self, version: impl Into<String>) -> Self {
        self.compatible_with.insert(version.into());
        self
    }

    /// Says that code for `schema` can work once this is applied, and no longer once it is rolled back: it is not rolled back
    /// while anybody holds a lease on `schema`. The version's own name goes without saying.
    #[must_use]
    pub fn opens(mut self, schema: impl Into<String>) -> Self {
        self.opens.insert(schema.into());
        self
    }

    /// Says that code for `schema` works no longer once this is begun: it is not begun while anybody holds a lease on `schema`.
    #[must_use]
    pub fn ends(mut self, schema: impl Into<String>) -> Self {
        self.ends.insert(schema.into());
        self
    }

    /// Its name, unique in a database.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its migrations in the order in which they are applied. They are rolled back in the reverse order.
    #[must_use]
    pub fn migrations(&self) -> &[Migration] {
        &self.migrations
    }

    /// The versions that it is declared to be compatible with.
    #[must_use]
    pub fn declared_compatible(&self) -> &BTreeSet<String> {
        &self.compatible_with
    }

    /// The versions of the schema, besides its own name, for which code can work once it is applied.
    #[must_use]
    pub fn opened(&self) -> &BTreeSet<String> {
        &self.opens
    }

    /// The versions of the schema for which code works no longer once it is begun.
    #[must_use]
    pub fn ended(&self) -> &BTreeSet<String> {
        &self.ends
    }
}

/// One step of a version: the way there, and the way back where there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    name: String,
    up: Script,
    down: Option<Script>,
}

impl Migration {
    /// A migration that cannot be rolled back.
    #[must_use]
    pub fn new(name: impl Into<String>, up: impl Into<Script>) -> Self {
        Self { name: name.into(), up: up.into(), down: None }
    }

    /// Says how it is rolled back.
    #[must_use]
    pub fn down(mut self, down: impl Into<Script>) -> Self {
        self.down = Some(down.into());
        self
    }

    /// Its name, unique in its version.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The SQL of one way; nothing where there is no way back.
    #[must_use]
    pub fn script(&self, direction: Direction) -> Option<&Script> {
        match direction {
            Direction::Up => Some(&self.up),
            Direction::Down => self.down.as_ref(),
        }
    }
}

/// Which way a migration goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Applied.
    Up,
    /// Rolled back.
    Down,
}

impl Direction {
    /// `up` or `down`, as in the names of files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }
}

/// SQL statements, and whether one transaction holds them all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    text: String,
    transactional: bool,
}

impl Script {
    /// Statements that one transaction holds, unless the text begins with the line `-- no-transaction`.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        let text: String = text.into();
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        let transactional = text.lines().next().is_none_or(|line| line.trim_end() != ALONE);
        Self { text, transactional }
    }

    /// The same statements, each for itself: what PostgreSQL demands of `CREATE INDEX CONCURRENTLY` and its like.
    #[must_use]
    pub fn without_transaction(mut self) -> Self {
        self.transactional = false;
        self
    }

    /// Whether one transaction holds all of it.
    #[must_use]
    pub fn is_transactional(&self) -> bool {
        self.transactional
    }

    /// Its statements in order.
    pub(crate) fn statements(&self) -> Result<Vec<Statement>, Unreadable> {
        statement::statements(&self.text)
    }

    /// What a generated file says in its header of its locks and its work; nothing where it was written by hand.
    pub(crate) fn says(&self) -> Vec<String> {
        let head = self.text.lines().map_while(|line| line.strip_prefix("-- "));
        let said = head.filter(|line| ["Lock: ", "Work: "].iter().any(|word| line.starts_with(word)));
        said.map(str::to_owned).collect()
    }

    /// The SQL.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// SHA-256 of the text and of how it runs, in hexadecimal digits: what tells an edited migration from the one that was
    /// registered.
    #[must_use]
    pub fn checksum(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(if self.transactional { "one transaction\n" } else { "no transaction\n" });
        hash.update(&self.text);
        hex(&hash.finalize())
    }
}

impl<T: Into<String>> From<T> for Script {
    fn from(text: T) -> Self {
        Self::new(text)
    }
}

/// Bytes in hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)).collect()
}
