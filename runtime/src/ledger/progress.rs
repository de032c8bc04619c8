//! How far a migration has come.
//!
//! In come the ends and beginnings of its statements, out go rows that tell the next run where this one was. Each is written in
//! the transaction of what it tells about, or before it.

use std::time::Duration;

use sqlx::PgConnection;
use sqlx::postgres::PgQueryResult;
use sqlx::postgres::types::Oid;

use crate::migration::Direction;

/// One way of one migration.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Way<'a> {
    pub(crate) version: &'a str,
    pub(crate) place: i32,
    pub(crate) direction: Direction,
}

impl Way<'_> {
    /// A statement that no transaction holds begins. `found` is what had the name before that it makes or drops.
    pub(crate) async fn intend(
        &self,
        connection: &mut PgConnection,
        statement: &str,
        found: Option<Oid>,
    ) -> Result<(), sqlx::Error> {
        const INTEND: &str = "UPDATE pilaster.migrations SET under_way = $3, intent = $4, found = $5 \
            WHERE version = $1 AND place = $2";
        let query = sqlx::query(INTEND).bind(self.version).bind(self.place).bind(self.direction.word());
        query.bind(statement).bind(found).execute(connection).await.and_then(one_row)
    }

    /// What was begun left nothing behind.
    pub(crate) async fn undone(&self, connection: &mut PgConnection) -> Result<(), sqlx::Error> {
        const UNDONE: &str = "UPDATE pilaster.migrations SET intent = NULL, found = NULL, \
            under_way = CASE WHEN done <> '{}' THEN under_way END WHERE version = $1 AND place = $2";
        sqlx::query(UNDONE).bind(self.version).bind(self.place).execute(connection).await.and_then(one_row)
    }

    /// A statement ended, and others follow.
    pub(crate) async fn ended(&self, connection: &mut PgConnection, statement: &str) -> Result<(), sqlx::Error> {
        const ENDED: &str = "UPDATE pilaster.migrations SET under_way = $3, done = done || $4::text, intent = NULL, \
            found = NULL WHERE version = $1 AND place = $2";
        let query = sqlx::query(ENDED).bind(self.version).bind(self.place).bind(self.direction.word());
        query.bind(statement).execute(connection).await.and_then(one_row)
    }

    /// All of it ended.
    pub(crate) async fn finished(&self, connection: &mut PgConnection, took: Duration) -> Result<(), sqlx::Error> {
        const FINISHED: &str = "WITH finished AS (UPDATE pilaster.migrations SET applied = $3, \
            applied_at = CASE WHEN $3 THEN clock_timestamp() END, milliseconds = $4, under_way = NULL, done = '{}', \
            intent = NULL, found = NULL WHERE version = $1 AND place = $2 RETURNING name) \
            INSERT INTO pilaster.log (version, migration, what, milliseconds) \
            SELECT $1, name, CASE WHEN $3 THEN 'applied' ELSE 'rolled back' END, $4 FROM finished";
        let milliseconds = i64::try_from(took.as_millis()).unwrap_or(i64::MAX);
        let query = sqlx::query(FINISHED).bind(self.version).bind(self.place);
        query.bind(self.direction == Direction::Up).bind(milliseconds).execute(connection).await.and_then(one_row)
    }
}

/// A row that is gone was forgotten by somebody while its migration ran: then the transaction must not be committed.
fn one_row(done: PgQueryResult) -> Result<(), sqlx::Error> {
    if done.rows_affected() == 1 { Ok(()) } else { Err(sqlx::Error::RowNotFound) }
}
