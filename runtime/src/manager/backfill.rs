//! Backfills, from outside: how far they are, and what somebody wants of them.
//!
//! In come tables, out go rows of the ledger. Any process may ask; the one that migrates does what is wanted behind its next range.

use sqlx::FromRow;

use super::{Error, SchemaManager};
use crate::ledger;

/// What a backfill does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BackfillState {
    /// It goes on as long as somebody migrates.
    Running,
    /// It waits until it may go on.
    Paused,
    /// Its migration ends with an error; the next run goes on.
    Cancelled,
    /// It filled everything.
    Done,
}

impl BackfillState {
    pub(super) const ALL: [Self; 4] = [Self::Running, Self::Paused, Self::Cancelled, Self::Done];

    /// The state as the ledger has it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Cancelled => "cancelled",
            Self::Done => "done",
        }
    }

    pub(crate) fn of(word: &str) -> Self {
        Self::ALL.into_iter().find(|state| state.word() == word).unwrap_or(Self::Running)
    }
}

/// A backfill, and how far it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackfillRecord {
    /// The version that it belongs to.
    pub version: String,
    /// Its migration.
    pub migration: String,
    /// The table, as SQL names it.
    pub table: String,
    /// What it does.
    pub state: BackfillState,
    /// The walk over the table, from 1; the one that fills nothing is the last.
    pub pass: i32,
    /// Blocks of the table that this walk has filled, and all that there were when it began.
    pub blocks: (i64, i64),
    /// Values that were written on all walks.
    pub filled: i64,
    /// Seconds between its beginning and its last range.
    pub seconds: i64,
}

#[derive(FromRow)]
struct Row {
    version: String,
    migration: String,
    relation: String,
    state: String,
    pass: i32,
    next_block: i64,
    blocks: i64,
    filled: i64,
    seconds: i64,
}

impl SchemaManager {
    /// All backfills that were begun, in the order of their migrations.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn backfills(&self) -> Result<Vec<BackfillRecord>, Error> {
        const BACKFILLS: &str = "SELECT b.version, m.name AS migration, b.relation, b.state, b.pass, \
            least(b.next_block, b.blocks) AS next_block, b.blocks, b.filled, \
            extract(epoch FROM b.changed_at - b.begun_at)::int8 AS seconds \
            FROM pilaster.backfills b JOIN pilaster.versions v ON v.name = b.version \
            JOIN pilaster.migrations m ON m.version = b.version AND m.place = b.place \
            ORDER BY v.place, b.place, b.begun_at, b.statement";
        let rows: Vec<Row> = sqlx::query_as(BACKFILLS).fetch_all(&self.pool).await?;
        let record = |row: Row| BackfillRecord {
            version: row.version,
            migration: row.migration,
            table: row.relation,
            state: BackfillState::of(&row.state),
            pass: row.pass,
            blocks: (row.next_block, row.blocks),
            filled: row.filled,
            seconds: row.seconds,
        };
        Ok(rows.into_iter().map(record).collect())
    }

    /// Lets the backfill of a table, or every one, wait behind its next range. Returns the tables that this concerns.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn pause_backfills(&self, table: Option<&str>) -> Result<Vec<String>, Error> {
        self.want(table, BackfillState::Paused).await
    }

    /// Lets what is paused go on.
    ///
    /// # Errors
    /// As [`SchemaManager::pause_backfills`].
    pub async fn resume_backfills(&self, table: Option<&str>) -> Result<Vec<String>, Error> {
        self.want(table, BackfillState::Running).await
    }

    /// Ends the migration of a backfill behind its next range. What was filled stays, and the next run goes on from there.
    ///
    /// # Errors
    /// As [`SchemaManager::pause_backfills`].
    pub async fn cancel_backfills(&self, table: Option<&str>) -> Result<Vec<String>, Error> {
        self.want(table, BackfillState::Cancelled).await
    }

    async fn want(&self, table: Option<&str>, state: BackfillState) -> Result<Vec<String>, Error> {
        let mut connection = self.pool.acquire().await?;
        ledger::want(&mut connection, table, state).await
    }
}
