//! What the ledger says of tables and columns that were dropped.
//!
//! In come what is kept and what became of it, out go rows. Each is written in the transaction of what it tells about, so that none
//! speaks of a copy that is not there.

use std::time::Duration;

use sqlx::{AssertSqlSafe, FromRow, PgConnection};

use super::Way;
use crate::catalog::text::qualified;

/// A table or column that is kept, or about to be.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub(crate) struct Kept {
    pub(crate) id: i64,
    pub(crate) version: String,
    pub(crate) migration: String,
    pub(crate) schema_name: String,
    pub(crate) table_name: String,
    /// Nothing where it is the whole table.
    pub(crate) column_name: Option<String>,
    /// The name of the table that keeps it.
    pub(crate) kept_in: String,
    /// The columns that tell its rows apart.
    pub(crate) keys: Vec<String>,
    pub(crate) columns: Vec<String>,
    pub(crate) types: Vec<String>,
    pub(crate) state: String,
    pub(crate) complete: bool,
    pub(crate) rows: i64,
}

/// What is to be kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Keeping<'a> {
    pub(crate) schema: &'a str,
    pub(crate) table: &'a str,
    pub(crate) column: Option<&'a str>,
    pub(crate) keys: &'a [String],
    pub(crate) columns: &'a [String],
    pub(crate) types: &'a [String],
}

const KEPT: &str = "id, version, migration, schema_name, table_name, column_name, kept_in, keys, columns, types, state, \
    complete, rows";

impl Kept {
    /// Where it is kept, as SQL.
    pub(crate) fn relation(&self) -> String {
        qualified("pilaster_quarantine", &self.kept_in)
    }

    /// The table that it was dropped from, or that was dropped, as SQL.
    pub(crate) fn table(&self) -> String {
        qualified(&self.schema_name, &self.table_name)
    }

    /// What was dropped, as SQL names it.
    pub(crate) fn what(&self) -> String {
        what(&self.schema_name, &self.table_name, self.column_name.as_deref())
    }
}

/// A table or one of its columns, as a person writes it: in quotes only where a name is not plain.
pub(crate) fn what(schema: &str, table: &str, column: Option<&str>) -> String {
    let names = [Some(schema), Some(table), column];
    names.into_iter().flatten().map(shown).collect::<Vec<_>>().join(".")
}

fn shown(name: &str) -> String {
    let starts_well = name.starts_with(|c: char| c.is_ascii_lowercase() || c == '_');
    let plain = starts_well && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if plain { name.to_owned() } else { format!("\"{}\"", name.replace('"', "\"\"")) }
}

/// Announces that something will be kept.
pub(crate) async fn begin_keeping(
    connection: &mut PgConnection,
    (way, migration): (Way<'_>, &str),
    keeping: Keeping<'_>,
) -> Result<Kept, sqlx::Error> {
    // A ledger that was restored may count from before what is kept already.
    const BEYOND: &str = "SELECT setval(pg_get_serial_sequence('pilaster.quarantine', 'id'), last) FROM (\
        SELECT max(substr(relname, 6)::int8) AS last FROM pg_class WHERE relkind = 'r' \
        AND relnamespace = to_regnamespace('pilaster_quarantine') AND relname ~ '^kept_[0-9]{1,18}$') there WHERE last > \
        coalesce(pg_sequence_last_value(pg_get_serial_sequence('pilaster.quarantine', 'id')::regclass), 0)";
    sqlx::query(BEYOND).execute(&mut *connection).await?;
    let begin = format!(
        "INSERT INTO pilaster.quarantine (version, place, migration, schema_name, table_name, column_name, keys, columns, types) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING {KEPT}"
    );
    let query = sqlx::query_as(AssertSqlSafe(begin)).bind(way.version).bind(way.place).bind(migration);
    let query = query.bind(keeping.schema).bind(keeping.table).bind(keeping.column);
    query.bind(keeping.keys).bind(keeping.columns).bind(keeping.types).fetch_one(connection).await
}

/// What is announced of a table or column and not dropped yet.
pub(crate) async fn keeping(
    connection: &mut PgConnection,
    (schema, table, column): (&str, &str, Option<&str>),
) -> Result<Option<Kept>, sqlx::Error> {
    let keeping = format!(
        "SELECT {KEPT} FROM pilaster.quarantine WHERE state = 'keeping' AND schema_name = $1 AND table_name = $2 \
         AND column_name IS NOT DISTINCT FROM $3 ORDER BY id DESC LIMIT 1"
    );
    let query = sqlx::query_as(AssertSqlSafe(keeping)).bind(schema).bind(table).bind(column);
    query.fetch_optional(connection).await
}

/// What is announced by the migrations of versions and not dropped yet.
pub(crate) async fn keeping_of(connection: &mut PgConnection, versions: &[&str]) -> Result<Vec<Kept>, sqlx::Error> {
    let keeping =
        format!("SELECT {KEPT} FROM pilaster.quarantine WHERE state = 'keeping' AND version = ANY ($1) ORDER BY id");
    sqlx::query_as(AssertSqlSafe(keeping)).bind(versions).fetch_all(connection).await
}

/// What is kept and goes by a name: the one that it is kept under, or that of what was dropped. Without a name all of it.
pub(crate) async fn kept(connection: &mut PgConnection, name: Option<&str>) -> Result<Vec<Kept>, sqlx::Error> {
    let kept = format!("SELECT {KEPT} FROM pilaster.quarantine WHERE state IN ('kept', 'restored') ORDER BY id");
    let all: Vec<Kept> = sqlx::query_as(AssertSqlSafe(kept)).fetch_all(connection).await?;
    let is_meant = |kept: &Kept| name.is_none_or(|name| kept.kept_in == name || kept.what() == name);
    Ok(all.into_iter().filter(is_meant).collect())
}

/// What is kept and may go by its age.
pub(crate) async fn expired(connection: &mut PgConnection) -> Result<Vec<Kept>, sqlx::Error> {
    let expired = format!(
        "SELECT {KEPT} FROM pilaster.quarantine WHERE state IN ('kept', 'restored') AND until <= clock_timestamp() \
         ORDER BY id"
    );
    sqlx::query_as(AssertSqlSafe(expired)).fetch_all(connection).await
}

/// All rows are copied, and triggers keep them in step.
pub(crate) async fn copied(connection: &mut PgConnection, id: i64, rows: i64) -> Result<(), sqlx::Error> {
    const COPIED: &str = "UPDATE pilaster.quarantine SET complete = true, rows = $2 WHERE id = $1";
    sqlx::query(COPIED).bind(id).bind(rows).execute(connection).await?;
    Ok(())
}

/// It is dropped with the transaction that is open, and kept for so long.
pub(crate) async fn dropped(
    connection: &mut PgConnection,
    kept: &Kept,
    retention: Duration,
) -> Result<(), sqlx::Error> {
    const DROPPED: &str = "WITH dropped AS (UPDATE pilaster.quarantine SET state = 'kept', complete = true, rows = $2, \
        kept_at = clock_timestamp(), until = clock_timestamp() + make_interval(secs => $3) WHERE id = $1 \
        RETURNING version, migration, kept_in) INSERT INTO pilaster.log (version, migration, what, detail) \
        SELECT version, migration, 'kept', $4 || ' as ' || kept_in FROM dropped";
    // The server's calendar has an end.
    let seconds = retention.as_secs_f64().min(1000.0 * 366.0 * 86400.0);
    let query = sqlx::query(DROPPED).bind(kept.id).bind(kept.rows).bind(seconds).bind(kept.what());
    query.execute(connection).await?;
    Ok(())
}

/// Counts again what triggers kept in step.
pub(crate) async fn recount(connection: &mut PgConnection, kept: &Kept) -> Result<i64, sqlx::Error> {
    let recount = format!(
        "UPDATE pilaster.quarantine SET rows = (SELECT count(*) FROM {}) WHERE id = $1 RETURNING rows",
        kept.relation()
    );
    sqlx::query_scalar(AssertSqlSafe(recount)).bind(kept.id).fetch_one(connection).await
}

/// What became of what is kept: `restored` or `purged`.
pub(crate) async fn became(
    connection: &mut PgConnection,
    kept: &Kept,
    state: &str,
    detail: &str,
) -> Result<(), sqlx::Error> {
    const BECAME: &str = "WITH became AS (UPDATE pilaster.quarantine SET state = $2 WHERE id = $1 \
        RETURNING version, migration) INSERT INTO pilaster.log (version, migration, what, detail) \
        SELECT version, migration, $2, $3 FROM became";
    sqlx::query(BECAME).bind(kept.id).bind(state).bind(detail).execute(connection).await?;
    Ok(())
}
