//! How far a migration has come.
//!
//! In come the ends and beginnings of its statements, out go rows that tell the next run where this one was. Each is written in
//! the transaction of what it tells about, or before it.

use std::time::Duration;

use sqlx::PgConnection;
use sqlx::postgres::PgQueryResult;
use sqlx::postgres::types::Oid;

use crate::catalog::text::literal;
use crate::manager::Status;
use crate::migration::Direction;

/// One way of one migration.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Way<'a> {
    pub(crate) version: &'a str,
    pub(crate) place: i32,
    pub(crate) direction: Direction,
    /// Where the version is from the beginning of this on, where it is somewhere else before.
    pub(crate) midway: Option<Status>,
    /// Where the version is once this is done.
    pub(crate) behind: Status,
}

/// Who connected, whoever a migration became in the transaction that is open.
pub(crate) const OWN_ROLE: &str = "SET LOCAL SESSION AUTHORIZATION DEFAULT; SET LOCAL ROLE NONE;";

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

    /// Statements for one message, and so for one transaction, that say where the version is, to whoever looks, unless it is there already or where it ends. Nothing depends
    /// on it, so that it need not be on the disk.
    pub(crate) fn announcement(&self) -> Option<String> {
        let status = self.midway.map(Status::word)?;
        let (version, behind) = (literal(self.version), self.behind.word());
        Some(format!(
            "SET LOCAL synchronous_commit = off; UPDATE pilaster.versions SET status = '{status}', \
             since = clock_timestamp() WHERE name = {version} AND status NOT IN ('{status}', '{behind}')"
        ))
    }

    /// Statements that say that all of it ended, and that the version is where it is then. The ledger is written as who
    /// connected, whoever the migration became, in the transaction that is open. They fail where there is no row to write to, as the
    /// log takes no entry without a version: then the transaction must not be committed.
    pub(crate) fn finished(&self, took: Duration) -> String {
        let (version, place) = (literal(self.version), self.place);
        let is_up = self.direction == Direction::Up;
        let (applied_at, what) = if is_up { ("clock_timestamp()", "applied") } else { ("NULL", "rolled back") };
        let (status, milliseconds) = (self.behind.word(), took.as_millis());
        // Text, to be sent with what comes before and behind: a statement with parameters would go alone, and twice.
        format!(
            "{OWN_ROLE} UPDATE pilaster.migrations SET applied = {is_up}, applied_at = {applied_at}, \
             milliseconds = {milliseconds}, under_way = NULL, done = '{{}}', intent = NULL, found = NULL \
             WHERE version = {version} AND place = {place}; \
             UPDATE pilaster.versions SET status = '{status}', since = clock_timestamp() \
             WHERE name = {version} AND status <> '{status}'; \
             INSERT INTO pilaster.log (version, migration, what, milliseconds) \
             SELECT m.version, m.name, '{what}', {milliseconds} FROM (SELECT) AS one \
             LEFT JOIN pilaster.migrations m ON m.version = {version} AND m.place = {place};"
        )
    }

    /// Whether it is finished; nothing where somebody deleted its row.
    pub(crate) async fn is_finished(&self, connection: &mut PgConnection) -> Result<Option<bool>, sqlx::Error> {
        const FINISHED: &str = "SELECT applied = $3 AND under_way IS NULL FROM pilaster.migrations \
            WHERE version = $1 AND place = $2";
        let query = sqlx::query_scalar(FINISHED).bind(self.version).bind(self.place);
        query.bind(self.direction == Direction::Up).fetch_optional(connection).await
    }
}

/// A row that is gone was forgotten by somebody while its migration ran: then the transaction must not be committed.
fn one_row(done: PgQueryResult) -> Result<(), sqlx::Error> {
    if done.rows_affected() == 1 { Ok(()) } else { Err(sqlx::Error::RowNotFound) }
}
