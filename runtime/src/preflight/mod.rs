//! What can be known before anything runs.
//!
//! In come the migrations that are still to run and a connection, out go findings: what would fail, what is in the way, what it
//! will cost. It asks and never writes. Rows are judged only where the table is now what it will be when the statement runs: what
//! an earlier statement changes is passed over, because a guess would be worth less than nothing.

mod change;
mod data;
mod deed;
mod disk;
mod extension;
mod inquiry;
mod lock;
mod loss;
mod read;
mod right;
mod server;
mod session;

use std::time::Duration;

use sqlx::PgConnection;

pub(crate) use lock::locks;
pub(crate) use loss::{Loss, losses};

use crate::migration::{Direction, Migration, Script, Statement, Unreadable};

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gravity {
    /// The run would surely fail.
    Stops,
    /// The run may be held up, or fail, or could not be judged.
    Warns,
    /// Worth knowing: what it costs, what can be judged only later.
    Notes,
}

impl Gravity {
    /// `stops`, `warns` or `notes`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Stops => "stops",
            Self::Warns => "warns",
            Self::Notes => "notes",
        }
    }
}

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Rows that break what is to be promised.
    Rows,
    /// A right that the role has not.
    Right,
    /// The server's release, or that it is a standby.
    Server,
    /// An extension.
    Extension,
    /// Room on the server's disk.
    Disk,
    /// A session or a prepared transaction that is in the way.
    Session,
    /// What another runner did before.
    History,
    /// A check that was not made.
    Unchecked,
}

impl Kind {
    /// One word for machines.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Rows => "rows",
            Self::Right => "right",
            Self::Server => "server",
            Self::Extension => "extension",
            Self::Disk => "disk",
            Self::Session => "session",
            Self::History => "history",
            Self::Unchecked => "unchecked",
        }
    }
}

/// Where in the migrations a finding belongs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The version.
    pub version: String,
    /// The migration.
    pub migration: String,
    /// The line of its script, from 1.
    pub line: usize,
}

/// One thing that somebody should know before anything runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub gravity: Gravity,
    /// What it is about.
    pub kind: Kind,
    /// The statement; nothing where it is about the run as a whole.
    pub place: Option<Place>,
    /// What is the case.
    pub what: String,
    /// What was expected.
    pub expected: String,
    /// How to mend it.
    pub mend: String,
    /// SQL that shows what is meant: the offending rows, the session in the way.
    pub query: Option<String>,
}

/// How to check.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// How long one question about rows may take.
    pub timeout: Duration,
    /// How old a transaction may be without being in the way.
    pub patience: Duration,
    /// Bytes that are free on the server's disk, which no SQL tells.
    pub disk_free: Option<u64>,
}

impl Default for Options {
    /// Ten seconds a question; transactions are in the way after five seconds, which is as long as the manager waits for a lock.
    fn default() -> Self {
        Self { timeout: Duration::from_secs(10), patience: Duration::from_secs(5), disk_free: None }
    }
}

/// A migration that is still to run, or what is left of it.
#[derive(Debug, Clone)]
pub struct Pending {
    pub(crate) version: String,
    pub(crate) migration: String,
    pub(crate) statements: Vec<Statement>,
}

impl Pending {
    /// One way of a migration, without the statements that are done.
    ///
    /// # Errors
    /// Where the script cannot be cut into statements.
    pub fn new(version: &str, migration: &Migration, direction: Direction, done: usize) -> Result<Self, Unreadable> {
        let statements = migration.script(direction).map_or(Ok(Vec::new()), Script::statements)?;
        Ok(Self {
            version: version.to_owned(),
            migration: migration.name().to_owned(),
            statements: statements.into_iter().skip(done).collect(),
        })
    }
}

/// All findings on what is still to run, in the order in which it would run; what is about the whole run comes last.
///
/// # Errors
/// Where the database is lost. What the server refuses to answer is a finding.
pub async fn check(
    connection: &mut PgConnection,
    pending: &[Pending],
    options: &Options,
) -> Result<Vec<Finding>, sqlx::Error> {
    inquiry::findings(connection, pending, options).await
}

/// Whether the role may make the ledger in a database that has none.
pub(crate) async fn ledger(connection: &mut PgConnection) -> Result<Option<Finding>, sqlx::Error> {
    right::ledger(connection).await
}

/// The relations that statements are about and that are there now: the name, the rows as the statistics have them, the bytes in
/// all.
///
/// # Errors
/// Where the database is lost.
pub(crate) async fn tables(
    connection: &mut PgConnection,
    statements: &[Statement],
) -> Result<Vec<(String, i64, i64)>, sqlx::Error> {
    inquiry::tables(connection, statements).await
}
