//! What tables hold, so that two moments can be compared.
//!
//! In comes a connection, out go counts, and for each column a fingerprint in which the order of rows says nothing. It
//! writes nothing.

use std::collections::BTreeMap;

use sqlx::{AssertSqlSafe, PgConnection, Row};

use super::Error;
use super::shape::Shape;
use crate::catalog::text;

/// What one table holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TableContent {
    /// Rows of its own, without those of tables that inherit from it.
    pub count: i64,
    /// For each column how many values are not NULL, and the sum of the hashes of their texts, for example `2:-471`.
    /// Equal values in whatever order have equal fingerprints; other values have others but by chance.
    pub columns: BTreeMap<String, String>,
}

/// Texts of values must not depend on whoever asks.
const SETTINGS: &str = "SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres'; SET LOCAL timezone = 'UTC'; \
    SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 3; SET LOCAL row_security = off";

/// What every table holds, by schema and name as SQL.
///
/// # Errors
/// Where the connection breaks, or the role may not read a table.
pub async fn content(connection: &mut PgConnection) -> Result<BTreeMap<String, TableContent>, Error> {
    let shape = Shape::read(connection).await?;
    sqlx::query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").execute(&mut *connection).await?;
    let found = read(connection, &shape).await;
    sqlx::query("ROLLBACK").execute(connection).await?;
    Ok(found?)
}

async fn read(connection: &mut PgConnection, shape: &Shape) -> Result<BTreeMap<String, TableContent>, sqlx::Error> {
    sqlx::raw_sql(SETTINGS).execute(&mut *connection).await?;
    let mut found = BTreeMap::new();
    for table in &shape.tables {
        let prints = table.columns.iter().map(|column| {
            let name = text::ident(&column.name);
            format!(", count({name}) || ':' || coalesce(sum(hashtextextended({name}::text, 0)), 0)")
        });
        let sql = format!("SELECT count(*){} FROM ONLY {}", prints.collect::<String>(), table.name);
        let row = sqlx::query(AssertSqlSafe(sql)).persistent(false).fetch_one(&mut *connection).await?;
        let mut content = TableContent { count: row.try_get(0)?, columns: BTreeMap::new() };
        for (place, column) in (1..).zip(&table.columns) {
            content.columns.insert(column.name.clone(), row.try_get::<String, usize>(place)?);
        }
        found.insert(table.name.clone(), content);
    }
    Ok(found)
}
