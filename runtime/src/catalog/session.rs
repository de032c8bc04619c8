//! The one transaction in which a catalog is read.
//!
//! In comes a connection, out go rows. Everything is seen at one moment, and PostgreSQL spells every text in full: the
//! settings are those of `pg_dump`. Nothing is written.

use super::error::Error;
use sqlx::postgres::PgRow;
use sqlx::{AssertSqlSafe, Connection, FromRow, PgConnection, Postgres, Row, Transaction};

/// Object identifier of a catalog row. Signed and wide, for PostgreSQL's own is unsigned. Queries ask for those from
/// 16384 on (`FirstNormalObjectId`): all below came with the server.
pub(super) type Oid = i64;

/// A reading transaction.
pub(super) struct Session<'c> {
    transaction: Transaction<'c, Postgres>,
    /// Major version of the server, for example 15.
    pub(super) major: i32,
    /// Name of the database.
    pub(super) database: String,
    /// The role that asks.
    pub(super) user: String,
    /// Whether the server keeps the plans of queries for the next time.
    keeps_plans: bool,
}

/// What `pg_dump` sets, so that texts do not depend on whoever asks; and the time zone, which it leaves alone.
const SETTINGS: &str = "SELECT current_setting('server_version_num')::int / 10000 AS major, \
    current_database()::text AS database, current_user::text AS role, \
    set_config(name, value, true) FROM (VALUES ('search_path', ''), ('datestyle', 'ISO'), ('intervalstyle', 'postgres'), \
    ('extra_float_digits', '3'), ('bytea_output', 'hex'), ('timezone', 'UTC'), ('quote_all_identifiers', 'off'), \
    ('standard_conforming_strings', 'on'), ('xmloption', 'content'), ('statement_timeout', '0'), ('jit', 'off')) \
    AS wanted (name, value)";

impl<'c> Session<'c> {
    /// Opens the transaction.
    pub(super) async fn begin(connection: &'c mut PgConnection, keeps_plans: bool) -> Result<Self, Error> {
        let what = "the settings";
        let failed = |source| Error::Query { what, source };
        let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
        let mut transaction = connection.begin_with(begin).await.map_err(failed)?;
        let rows = sqlx::query(SETTINGS).persistent(false).fetch_all(&mut *transaction).await.map_err(failed)?;
        let major = rows.first().map_or(Ok(0), |row| row.try_get("major")).map_err(failed)?;
        if major < 14 {
            return Err(Error::TooOld(major));
        }
        let database = rows.first().map_or(Ok(String::new()), |row| row.try_get("database")).map_err(failed)?;
        let user = rows.first().map_or(Ok(String::new()), |row| row.try_get("role")).map_err(failed)?;
        Ok(Self { transaction, major, database, user, keeps_plans })
    }

    /// Closes it.
    pub(super) async fn end(self) -> Result<(), Error> {
        self.transaction.rollback().await.map_err(|source| Error::Query { what: "the end", source })
    }

    /// All rows of a query; `what` is for the message of a failure.
    pub(super) async fn rows<T>(&mut self, what: &'static str, sql: impl Into<String>) -> Result<Vec<T>, Error>
    where
        T: for<'r> FromRow<'r, PgRow> + Send + Unpin,
    {
        let query = sqlx::query_as::<_, T>(AssertSqlSafe(sql.into())).persistent(self.keeps_plans);
        query.fetch_all(&mut *self.transaction).await.map_err(|source| Error::Query { what, source })
    }

    /// `present` on a server of at least that major version, else `absent`: for columns that came later.
    pub(super) fn since<'s>(&self, major: i32, present: &'s str, absent: &'s str) -> &'s str {
        if self.major >= major { present } else { absent }
    }
}
