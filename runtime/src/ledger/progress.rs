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

/// How the end of a migration is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ends {
    /// By statements that the session prepared, which takes a third of the time.
    Prepared,
    /// By statements that need nothing that a migration may have thrown away.
    Plain,
}

/// The names of the statements that end a migration, where they are prepared.
pub(crate) const ENDS: [&str; 3] = ["pilaster_migration_ended", "pilaster_version_reached", "pilaster_end_logged"];

/// The statements that end a migration, with their values, or parameters in the place of these.
fn end([version, place, is_up, took, status, what]: [&str; 6]) -> [String; 3] {
    [
        format!(
            "UPDATE pilaster.migrations SET applied = {is_up}, applied_at = CASE WHEN {is_up} THEN clock_timestamp() END, \
             milliseconds = {took} + extract(epoch FROM clock_timestamp() - statement_timestamp()) * 1000, \
             under_way = NULL, done = '{{}}', intent = NULL, found = NULL WHERE version = {version} AND place = {place}"
        ),
        format!(
            "UPDATE pilaster.versions SET status = {status}, since = clock_timestamp() \
             WHERE name = {version} AND status <> {status}"
        ),
        format!(
            "INSERT INTO pilaster.log (version, migration, what, milliseconds) \
             SELECT m.version, m.name, {what}, m.milliseconds FROM (SELECT) AS one \
             LEFT JOIN pilaster.migrations m ON m.version = {version} AND m.place = {place}"
        ),
    ]
}

/// Statements that prepare those that end migrations.
pub(crate) fn prepare_ends() -> String {
    let statements = end(["$1", "$2", "$3", "$4", "$5", "$6"]);
    let prepare = |(name, statement): (&str, String)| {
        format!("PREPARE {name} (text, integer, boolean, numeric, text, text) AS {statement};")
    };
    ENDS.into_iter().zip(statements).map(prepare).collect()
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

    /// Statements for one message, and so for one transaction, that say where the version is, to whoever looks, unless it is there
    /// already or where it ends. Nothing depends on it, so that it need not be on the disk.
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
    /// log takes no entry without a version: then the transaction must not be committed. It `took` this long until the message is
    /// sent, of which these may be a part.
    pub(crate) fn finished(&self, took: Duration, ends: Ends) -> String {
        let is_up = self.direction == Direction::Up;
        let what = if is_up { "applied" } else { "rolled back" };
        let [version, status, what] = [self.version, self.behind.word(), what].map(literal);
        let took = format!("{} / 1000.0", took.as_micros());
        // Text, to be sent with what comes before and behind: a statement with parameters would go alone, and twice.
        let (place, is_up) = (self.place.to_string(), is_up.to_string());
        let values = [&version, &place, &is_up, &took, &status, &what].map(String::as_str);
        let statements = match ends {
            Ends::Prepared => ENDS.map(|name| format!("EXECUTE {name} ({})", values.join(", "))),
            Ends::Plain => end(values),
        };
        format!("{OWN_ROLE} {};", statements.join("; "))
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
