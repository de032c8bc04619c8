//! What can go wrong, for the person who has to act.
//!
//! In come refusals, out go sentences that say what ran, what did not, what state the database is in and what to do next.

use std::time::Duration;

use sqlx::postgres::{PgDatabaseError, PgSeverity};

use super::connection::said;
use super::{ConnectionError, SettingsError, User, advice};
use crate::migration::{Direction, Unreadable};
use crate::verify::Fault;

/// Why the manager did not do what it was asked to.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database is out of reach, or was lost on the way. What was not committed is undone by the server.
    #[error(transparent)]
    Connection(ConnectionError),
    /// The URL is none of PostgreSQL.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The server refused what the manager itself asked of it, for example for want of a right.
    #[error("the server refused a statement of the manager: {}", said(.0))]
    Refused(sqlx::Error),
    /// The ledger was written by a newer release.
    #[error(
        "the ledger in schema `pilaster` has format {found}, and this release knows {known}: use the newer release"
    )]
    NewerLedger {
        /// The format of the database.
        found: usize,
        /// The newest format that is known.
        known: usize,
    },
    /// Somebody else migrates this database.
    #[error("the database is being migrated by {holder}; gave up after {waited:.1?}")]
    Busy {
        /// Who holds the lock.
        holder: String,
        /// How long it was waited for.
        waited: Duration,
    },
    /// The connection leads to a pooler that hands out another session for each transaction.
    #[error(
        "this connection goes through a transaction pooler, which cannot hold the migrator's lock: connect to the server itself"
    )]
    Pooled,
    /// The consumer is registered already.
    #[error("{consumer} is registered already, for version {version}: deactivate it first")]
    AlreadyRegistered {
        /// The consumer.
        consumer: String,
        /// The version that it is registered for.
        version: String,
    },
    /// A version of that name was registered with other migrations.
    #[error(
        "version {version} is registered with other migrations ({difference}): give what is new a version of its own"
    )]
    Changed {
        /// The version.
        version: String,
        /// What differs.
        difference: String,
    },
    /// A version cannot be adopted, because another or a part of it was applied.
    #[error(
        "the ledger knows of migrations that were applied: only a database of which it knows nothing can be adopted"
    )]
    NotEmpty,
    /// There is no history of sqlx to take over.
    #[error("there is no table `_sqlx_migrations` in this database: sqlx ran no migration here")]
    NoHistory,
    /// The history of sqlx does not fit the migrations that are there.
    #[error("the history in {table} cannot be taken over: {}; nothing was changed", joined(.faults))]
    NotAdoptable {
        /// The table, quoted and in full.
        table: String,
        /// Everything that speaks against it.
        faults: Vec<Fault>,
    },
    /// Nobody registered the version.
    #[error("version {version} is not registered: register it first")]
    NotRegistered {
        /// The version.
        version: String,
    },
    /// Somebody still uses the version.
    #[error("version {version} is used by {}: let these go first, or force it; nothing was changed", used_by(.by))]
    InUse {
        /// The version.
        version: String,
        /// Who.
        by: Vec<User>,
    },
    /// A version that was registered later is applied, and may need this one.
    #[error(
        "version {version} is beneath version {later}, which is applied: roll that back first; nothing was changed"
    )]
    BuiltUpon {
        /// The version.
        version: String,
        /// The first that was registered after it and is applied, wholly or in part.
        later: String,
    },
    /// A version would have to be taken back that was released.
    #[error(
        "version {version} was released, and is otherwise in this database: what was released is never taken back; nothing was changed"
    )]
    Released {
        /// The version.
        version: String,
    },
    /// A version is otherwise by now, and nothing tells how to take back what it was.
    #[error(
        "version {version} is otherwise by now, and nothing tells how to take back what it was; nothing was changed"
    )]
    Unremembered {
        /// The version.
        version: String,
    },
    /// Nobody can begin to use the version.
    #[error("version {version} is not to be had: {reason}")]
    NotServed {
        /// The version.
        version: String,
        /// Why not.
        reason: String,
    },
    /// A script cannot be cut into statements.
    #[error("migration {migration} of version {version} cannot be read, {}: {source}", .direction.word())]
    Unreadable {
        /// The version.
        version: String,
        /// The migration.
        migration: String,
        /// Its way.
        direction: Direction,
        /// Where and why.
        source: Unreadable,
    },
    /// An applied migration has no way down.
    #[error("version {version} cannot be rolled back: migration {migration} has no way down; nothing was changed")]
    NoWayBack {
        /// The version.
        version: String,
        /// The migration.
        migration: String,
    },
    /// Nothing is kept under a name.
    #[error("nothing is kept under the name {name}: {}", kept_names(.known))]
    NotKept {
        /// The name.
        name: String,
        /// What is kept.
        known: Vec<String>,
    },
    /// What is kept cannot be attached as things stand.
    #[error("{what} cannot be restored: {reason}; it is still kept, in {kept_in}")]
    NotRestorable {
        /// The table or column.
        what: String,
        /// Why not, and what would help.
        reason: String,
        /// The table that keeps it.
        kept_in: String,
    },
    /// A migration failed.
    #[error(transparent)]
    Failed(Box<Failure>),
}

fn kept_names(known: &[String]) -> String {
    if known.is_empty() { "nothing is kept at all".to_owned() } else { format!("kept are {}", known.join(", ")) }
}

fn used_by(users: &[User]) -> String {
    users.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn joined(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let over = |refusal: &dyn sqlx::error::DatabaseError| {
            let refusal = refusal.try_downcast_ref::<PgDatabaseError>();
            refusal.is_none_or(|refusal| matches!(refusal.severity(), PgSeverity::Fatal | PgSeverity::Panic))
        };
        match &error {
            sqlx::Error::Database(refusal) if !over(refusal.as_ref()) => Self::Refused(error),
            _ => Self::Connection(error.into()),
        }
    }
}

impl Error {
    /// What to do about it, where the error itself does not say.
    #[must_use]
    pub fn help(&self) -> Option<&'static str> {
        advice::help(self)
    }
}

/// A migration that failed, and what became of the others.
#[derive(Debug, Clone, thiserror::Error)]
#[error(
    "migration {migration} of version {version} failed {}{}: {cause}; {}{}",
    .direction.word(), place(.line), before(.executed), after(.state, .left)
)]
pub struct Failure {
    /// The version.
    pub version: String,
    /// The migration.
    pub migration: String,
    /// Which way.
    pub direction: Direction,
    /// The line of the script on which the statement begins that failed, from 1.
    pub line: Option<usize>,
    /// Why.
    pub cause: Cause,
    /// What was done before, in order.
    pub executed: Vec<String>,
    /// What the failed migration leaves.
    pub state: State,
    /// Migrations that were not reached.
    pub left: Vec<String>,
}

/// Why a migration failed.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Cause {
    /// The server refused a statement.
    #[error("{message} ({code})")]
    Refused {
        /// The server's message, with its detail and hint.
        message: String,
        /// The SQLSTATE.
        code: String,
    },
    /// The time was over; the server ended the statement.
    #[error("it took longer than {0:?} and was cancelled in the server")]
    Timeout(Duration),
    /// A lock was not given in time, however often it was asked for.
    #[error("no lock within {within:?}, {attempts} times: {message}")]
    Locked {
        /// How long each attempt waited.
        within: Duration,
        /// How many there were.
        attempts: usize,
        /// The server's message.
        message: String,
    },
    /// The statement was begun by a migrator that died, and nothing tells whether it ended.
    #[error(
        "this statement was begun before and did not end as it should, and nothing tells how much of it is done: look, then \
        edit it to what is left, or put `-- pilaster: repeatable` on a line above it where it may run again"
    )]
    Unknown,
    /// Somebody cancelled its backfill.
    #[error("the backfill was cancelled: what it filled stays, and the next run goes on from there")]
    Cancelled,
    /// It was broken off on the other way.
    #[error("it was broken off on the way {}: finish that first", .0.word())]
    OtherWay(Direction),
}

/// What a failed migration leaves in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nothing: its transaction was rolled back, or none of its statements ended.
    Untouched,
    /// Nobody can tell: a statement that commits by itself, or that was broken off.
    Uncertain,
    /// The statements before the one that failed; the next run goes on with that.
    Partly {
        /// How many statements ended.
        done: usize,
    },
}

fn place(line: &Option<usize>) -> String {
    line.map(|line| format!(" at line {line}")).unwrap_or_default()
}

fn before(names: &[String]) -> String {
    if names.is_empty() { "nothing ran before it".to_owned() } else { format!("before it ran {}", names.join(", ")) }
}

fn after(state: &State, names: &[String]) -> String {
    let state = match state {
        State::Untouched => ", it left nothing behind".to_owned(),
        State::Uncertain => ", what it left is not known".to_owned(),
        State::Partly { done } => format!(", its first {done} statements stay and the next run goes on behind them"),
    };
    if names.is_empty() { state } else { format!("{state}, and {} were not reached", names.join(", ")) }
}
