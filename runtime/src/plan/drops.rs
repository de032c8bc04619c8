//! What a way up would drop, and what becomes of that.
//!
//! In comes what is still to run of a migration, out go tables and columns that hold data now, with the sizes of their copies as the
//! statistics know them. What is not there yet, or cannot be read, is passed over.

use sqlx::postgres::types::Oid;
use sqlx::{AssertSqlSafe, FromRow, PgConnection, raw_sql};

use super::Dropped;
use super::route::Part;
use crate::ledger;
use crate::manager::{Error, Settings};
use crate::preflight::Loss;
use crate::quarantine::{self, Rule};

#[derive(FromRow)]
struct Size {
    rows: i64,
    bytes: i64,
}

impl Settings {
    pub(super) async fn drops(&self, connection: &mut PgConnection, part: &Part<'_>) -> Result<Vec<Dropped>, Error> {
        let kept_for = match self.rule() {
            Rule::Keep(retention) => Some(retention),
            Rule::Lose | Rule::Refuse => None,
        };
        let left = part.statements.get(part.done..).unwrap_or_default();
        let losses = quarantine::losses(part.version, part.migration, left);
        let mut found = Vec::new();
        for loss in losses.iter().flat_map(|(_, losses)| losses) {
            let dropped = match dropped(connection, loss).await {
                Ok(dropped) => dropped,
                // Somebody who only looks may not be allowed to.
                Err(sqlx::Error::Database(_)) => None,
                Err(error) => return Err(error.into()),
            };
            raw_sql("ROLLBACK").execute(&mut *connection).await?;
            found.extend(dropped.map(|dropped| Dropped { kept_for, ..dropped }));
        }
        Ok(found)
    }
}

/// Within a transaction that the caller ends.
async fn dropped(connection: &mut PgConnection, loss: &Loss) -> Result<Option<Dropped>, sqlx::Error> {
    const SIZE: &str = "SELECT c.reltuples::int8 AS rows, CASE WHEN $2::text[] IS NULL OR c.reltuples <= 0 \
        THEN (SELECT coalesce(sum(pg_table_size(leaf::regclass)), 0)::int8 FROM unnest($3::text[]) AS leaf) \
        ELSE (c.reltuples * (28 + (SELECT coalesce(sum(s.avg_width), 0) FROM pg_stats s JOIN pg_namespace n \
            ON n.nspname = s.schemaname WHERE n.oid = c.relnamespace AND s.tablename = c.relname \
            AND s.attname::text = ANY ($2))))::int8 END AS bytes FROM pg_class c WHERE c.oid = $1";
    let path = loss.path.as_deref().unwrap_or_default();
    raw_sql(AssertSqlSafe(format!("BEGIN; {path}"))).execute(&mut *connection).await?;
    let oid = sqlx::query_scalar("SELECT to_regclass($1)::oid").bind(&loss.table);
    let oid: Option<Oid> = oid.fetch_one(&mut *connection).await?;
    raw_sql(AssertSqlSafe(quarantine::settings())).execute(&mut *connection).await?;
    raw_sql("SET LOCAL statement_timeout = '10s'").execute(&mut *connection).await?;
    let Some(oid) = oid else { return Ok(None) };
    let Some(source) = quarantine::source(connection, oid).await? else { return Ok(None) };
    let column = loss.column.as_deref();
    let Some(choice) = source.choice(connection, column, &[]).await? else { return Ok(None) };
    if !source.holds(connection, column).await? {
        return Ok(None);
    }
    let columns = column.filter(|_| !choice.keys.is_empty()).map(|_| choice.names());
    let size = sqlx::query_as(SIZE).bind(oid).bind(columns).bind(&source.leaves);
    let Size { rows, bytes } = size.fetch_one(connection).await?;
    let what = ledger::what(&source.schema, &source.table, column);
    Ok(Some(Dropped { what, rows: Some(rows).filter(|rows| *rows >= 0), bytes, kept_for: None }))
}
