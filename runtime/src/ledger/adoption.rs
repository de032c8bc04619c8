//! Migrations that sqlx ran, entered as applied.
//!
//! In come a version and the table of sqlx, out go rows that say when each of its migrations ran and how long it took. The table is only
//! read. Whether its history may be taken over was asked before.

use std::collections::BTreeSet;

use sqlx::{AssertSqlSafe, PgConnection};

use crate::manager::{Error, Status};
use crate::migration::Version;

/// The migrations that were taken over at some time. From then on they are the ledger's to know, whatever became of them.
pub(crate) async fn taken_over(connection: &mut PgConnection) -> Result<BTreeSet<String>, sqlx::Error> {
    const TAKEN_OVER: &str =
        "SELECT DISTINCT migration FROM pilaster.log WHERE what = 'adopted' AND migration IS NOT NULL";
    let names: Vec<String> = sqlx::query_scalar(TAKEN_OVER).fetch_all(connection).await?;
    Ok(names.into_iter().collect())
}

/// Enters a version of which sqlx ran the migrations with these names and numbers, from `table`, quoted and in full.
pub(crate) async fn adopt_from_sqlx(
    connection: &mut PgConnection,
    version: &Version,
    table: &str,
    ran: &[(&str, i64)],
) -> Result<(), Error> {
    super::enter(connection, version).await?;
    let adopt = format!(
        "WITH adopted AS (UPDATE pilaster.migrations m SET applied = true, applied_at = s.installed_on, \
         milliseconds = CASE WHEN s.execution_time >= 0 THEN s.execution_time / 1000000 END \
         FROM {table} s JOIN unnest($2::text[], $3::bigint[]) AS ran (name, number) ON ran.number = s.version \
         WHERE m.version = $1 AND m.name = ran.name AND s.success RETURNING m.name, m.place) \
         INSERT INTO pilaster.log (version, migration, what, detail) \
         SELECT $1, name, 'adopted', $4 FROM adopted ORDER BY place"
    );
    let (names, numbers): (Vec<&str>, Vec<i64>) = ran.iter().copied().unzip();
    let query = sqlx::query(AssertSqlSafe(adopt)).bind(version.name()).bind(names).bind(numbers);
    let done = query.bind(format!("from {table}")).execute(&mut *connection).await?;
    if done.rows_affected() != ran.len() as u64 {
        // Somebody writes into the table who asks nobody for a lock.
        return Err(sqlx::Error::RowNotFound.into());
    }
    let is_whole = ran.len() == version.migrations().len();
    let status = if is_whole { Status::Active } else { Status::Applying };
    super::set_status(connection, version.name(), status.word()).await?;
    Ok(())
}
