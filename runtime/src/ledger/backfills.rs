//! How far backfills have come.
//!
//! In come ranges of tables that were filled, out go rows that say where to go on. Each is written in the transaction that fills the
//! range. What people want of a backfill stands in the same row, and is read with it.

use sqlx::{FromRow, PgConnection};

use super::Way;
use crate::catalog::text::literal;
use crate::manager::{BackfillState, Error};

/// Where a backfill is.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct Position {
    /// The walk over the table, from 1.
    pub(crate) pass: i32,
    /// The first block that this walk did not fill.
    pub(crate) next_block: i64,
    /// Blocks that the table had when the walk began.
    pub(crate) blocks: i64,
    /// Values that were written on this walk.
    pub(crate) filled_in_pass: i64,
    /// Values that were written on all walks.
    pub(crate) filled: i64,
    state: String,
}

impl Position {
    pub(crate) fn state(&self) -> BackfillState {
        BackfillState::of(&self.state)
    }
}

/// One backfill, as the ledger knows it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Walk<'a> {
    pub(crate) way: Way<'a>,
    /// The checksum of the statement.
    pub(crate) statement: &'a str,
}

const POSITION: &str = "pass, next_block, blocks, filled_in_pass, filled, state";

impl Walk<'_> {
    fn is_this(&self) -> String {
        let Self { way, statement } = self;
        format!("version = {} AND place = {} AND statement = {}", literal(way.version), way.place, literal(statement))
    }

    /// Where to begin: where it was broken off, or cancelled, else at the beginning.
    pub(crate) async fn begin(&self, connection: &mut PgConnection, table: &str) -> Result<Position, sqlx::Error> {
        let begin = format!(
            "INSERT INTO pilaster.backfills AS b (version, place, statement, relation) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (version, place, statement) DO UPDATE SET \
             state = CASE b.state WHEN 'paused' THEN 'paused' ELSE 'running' END, \
             pass = CASE b.state WHEN 'done' THEN 1 ELSE b.pass END, \
             next_block = CASE b.state WHEN 'done' THEN 0 ELSE b.next_block END, \
             blocks = CASE b.state WHEN 'done' THEN 0 ELSE b.blocks END, \
             filled = CASE b.state WHEN 'done' THEN 0 ELSE b.filled END, \
             filled_in_pass = CASE b.state WHEN 'done' THEN 0 ELSE b.filled_in_pass END, \
             begun_at = CASE b.state WHEN 'done' THEN clock_timestamp() ELSE b.begun_at END, \
             changed_at = clock_timestamp() RETURNING {POSITION}"
        );
        let query = sqlx::query_as(sqlx::AssertSqlSafe(begin)).bind(self.way.version).bind(self.way.place);
        query.bind(self.statement).bind(table).fetch_one(connection).await
    }

    /// Begins a walk over a table of so many blocks.
    pub(crate) async fn begin_pass(
        &self,
        connection: &mut PgConnection,
        pass: i32,
        relation: &str,
    ) -> Result<Position, sqlx::Error> {
        let begin = format!(
            "UPDATE pilaster.backfills SET pass = $1, next_block = 0, filled_in_pass = 0, changed_at = clock_timestamp(), \
             blocks = pg_relation_size({relation}) / current_setting('block_size')::bigint WHERE {} RETURNING {POSITION}",
            self.is_this()
        );
        sqlx::query_as(sqlx::AssertSqlSafe(begin)).bind(pass).fetch_one(connection).await
    }

    /// A statement that says that the walk came to a block, with what `pilaster.filled` counts, and answers with where it is.
    pub(crate) fn came_to(&self, block: i64) -> String {
        format!(
            "UPDATE pilaster.backfills SET next_block = {block}, changed_at = clock_timestamp(), \
             filled = filled + current_setting('pilaster.filled')::bigint, \
             filled_in_pass = filled_in_pass + current_setting('pilaster.filled')::bigint WHERE {} RETURNING {POSITION};",
            self.is_this()
        )
    }

    /// Where it is.
    pub(crate) async fn position(&self, connection: &mut PgConnection) -> Result<Position, sqlx::Error> {
        let position = format!("SELECT {POSITION} FROM pilaster.backfills WHERE {}", self.is_this());
        sqlx::query_as(sqlx::AssertSqlSafe(position)).fetch_one(connection).await
    }

    /// It is done.
    pub(crate) async fn done(&self, connection: &mut PgConnection) -> Result<(), sqlx::Error> {
        let done = format!(
            "UPDATE pilaster.backfills SET state = 'done', changed_at = clock_timestamp() WHERE {}",
            self.is_this()
        );
        sqlx::query(sqlx::AssertSqlSafe(done)).execute(connection).await?;
        Ok(())
    }
}

/// What was begun of a version does not go on: what it filled is taken back, and then it begins again.
pub(crate) async fn forget_walks(connection: &mut PgConnection, version: &str) -> Result<(), Error> {
    const FORGET: &str = "UPDATE pilaster.backfills SET state = 'done' WHERE version = $1 AND state <> 'done'";
    sqlx::query(FORGET).bind(version).execute(connection).await?;
    Ok(())
}

/// Tells the backfills that are not done what is wanted of them, those of one table or all; their tables.
pub(crate) async fn want(
    connection: &mut PgConnection,
    table: Option<&str>,
    state: BackfillState,
) -> Result<Vec<String>, Error> {
    const WANT: &str = "UPDATE pilaster.backfills SET state = $2, changed_at = clock_timestamp() \
        WHERE state <> 'done' AND ($1 IS NULL OR relation = $1) RETURNING relation";
    let mut tables: Vec<String> = sqlx::query_scalar(WANT).bind(table).bind(state.word()).fetch_all(connection).await?;
    tables.sort_unstable();
    Ok(tables)
}
