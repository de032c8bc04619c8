//! What was kept, attached again, or purged.
//!
//! In comes what is kept, out go its rows and values in the table that they belong to, with a report of what was written there since.
//! Nothing that somebody wrote since is overwritten unless that is wished: only a value that is NULL, or the column's default, is
//! taken for one that nobody wrote. The copy stays until it is purged.

use std::time::Duration;

use sqlx::postgres::types::Oid;
use sqlx::{AssertSqlSafe, PgConnection, raw_sql};
use tokio::time::sleep;

use super::interlude::settings;
use super::source::{Column, Source, holds, source};
use super::store::end;
use crate::catalog::text::{ident, literal};
use crate::ledger::{self, Kept};
use crate::manager::Error;
use crate::run::passes;

/// Blocks of a copy that are put back in one transaction.
const RANGE: i64 = 256;

/// What was put back, and what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The name that it is kept under.
    pub name: String,
    /// The table or column, as SQL names it.
    pub what: String,
    /// Whether the table or column was not there and was made again. It has no constraint then but the key of a table.
    pub anew: bool,
    /// Rows that were put back, or whose value was.
    pub restored: i64,
    /// Rows that held the same already.
    pub same: i64,
    /// Rows that hold something else, and were left as they are.
    pub differing: i64,
    /// Rows that were written since: nothing is kept for their key.
    pub since: i64,
    /// Rows of the copy whose row is gone.
    pub gone: i64,
    /// Columns of the copy that the table has no longer, or computes now.
    pub left_out: Vec<String>,
}

/// How to put back.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wishes {
    /// Whether other values are overwritten.
    pub(crate) overwrite: bool,
    /// How long a lock is waited for at a time.
    pub(crate) lock: Duration,
    /// How often.
    pub(crate) attempts: usize,
}

struct Work<'a> {
    connection: &'a mut PgConnection,
    kept: &'a Kept,
    wishes: Wishes,
}

/// Attaches what is kept to its table.
pub(crate) async fn attach(connection: &mut PgConnection, kept: &Kept, wishes: Wishes) -> Result<Restored, Error> {
    raw_sql(AssertSqlSafe(settings().replace("SET LOCAL", "SET"))).execute(&mut *connection).await?;
    let mut work = Work { connection, kept, wishes };
    let restored = match &kept.column_name {
        Some(column) => work.column(column).await?,
        None => work.table().await?,
    };
    let Restored { what, restored: rows, .. } = &restored;
    let detail = format!("{what}: {rows} rows");
    ledger::became(work.connection, kept, "restored", &detail).await?;
    Ok(restored)
}

/// Drops a copy for good.
pub(crate) async fn purge(connection: &mut PgConnection, kept: &Kept) -> Result<(), Error> {
    raw_sql(AssertSqlSafe(format!("BEGIN; {}", end(kept)))).execute(&mut *connection).await?;
    ledger::became(connection, kept, "purged", &format!("{} in {}", kept.what(), kept.kept_in)).await?;
    raw_sql("COMMIT").execute(connection).await?;
    Ok(())
}

/// A condition that the row `t` of the table has the key of the row `k` of the copy.
fn same_key(kept: &Kept, source: &Source) -> String {
    let keys = kept.keys.iter().filter_map(|key| source.column(key));
    let same = keys.map(|key| format!("t.{0} = k.{0}::{1}", ident(&key.name), key.of));
    same.collect::<Vec<_>>().join(" AND ")
}

/// A condition that a value of the row `t` is another than that of `k`.
fn differs(column: &Column) -> String {
    let Column { name, of, .. } = column;
    format!("t.{0}::text IS DISTINCT FROM k.{0}::{of}::text", ident(name))
}

impl Work<'_> {
    fn refuse(&self, reason: impl Into<String>) -> Error {
        Error::NotRestorable { what: self.kept.what(), reason: reason.into(), kept_in: self.kept.relation() }
    }

    /// The table as it is now.
    async fn found(&mut self) -> Result<Option<Source>, Error> {
        let found = sqlx::query_scalar("SELECT to_regclass($1)::oid").bind(self.kept.table());
        let oid: Option<Oid> = found.fetch_one(&mut *self.connection).await?;
        match oid {
            Some(oid) => Ok(source(self.connection, oid).await?),
            None => Ok(None),
        }
    }

    /// The type that a column had, or text where that is gone.
    async fn type_of(&mut self, column: &str) -> Result<String, Error> {
        let place = self.kept.columns.iter().position(|known| known == column);
        let of = place.and_then(|place| self.kept.types.get(place)).cloned().unwrap_or_default();
        let there = sqlx::query_scalar("SELECT to_regtype($1) IS NOT NULL").bind(&of);
        let there: bool = there.fetch_one(&mut *self.connection).await?;
        Ok(if there { of } else { "pg_catalog.text".to_owned() })
    }

    /// Runs statements in a transaction, again as long as a lock is missing; how many rows they wrote.
    async fn patient(&mut self, text: &str) -> Result<i64, Error> {
        let text = format!("BEGIN; SET LOCAL lock_timeout = {}; {text}; COMMIT;", self.wishes.lock.as_millis());
        let mut attempt = 1;
        loop {
            let error = match raw_sql(AssertSqlSafe(text.clone())).execute(&mut *self.connection).await {
                Ok(done) => return Ok(i64::try_from(done.rows_affected()).unwrap_or(i64::MAX)),
                Err(error) => error,
            };
            let sqlx::Error::Database(refusal) = &error else { return Err(error.into()) };
            let is_for_others = refusal.code().is_some_and(|code| passes(&code));
            raw_sql("ROLLBACK").execute(&mut *self.connection).await?;
            if !is_for_others || attempt >= self.wishes.attempts {
                return Err(error.into());
            }
            sleep(Duration::from_millis(100 * attempt as u64)).await;
            attempt += 1;
        }
    }

    /// Runs a statement for every range of the copy; how many rows all of them wrote.
    async fn ranges(&mut self, statement: impl Fn(&str) -> String) -> Result<i64, Error> {
        const BLOCKS: &str = "SELECT pg_relation_size($1::regclass) / current_setting('block_size')::int8";
        let query = sqlx::query_scalar(BLOCKS).bind(self.kept.relation());
        let blocks: i64 = query.fetch_one(&mut *self.connection).await?;
        let (mut from, mut written) = (0, 0);
        while from < blocks {
            let until = from + RANGE;
            let range = format!("k.ctid >= '({from},0)'::tid AND k.ctid < '({until},0)'::tid");
            written += self.patient(&statement(&range)).await?;
            from = until;
        }
        Ok(written)
    }

    async fn count(&mut self, from: String) -> Result<i64, Error> {
        let count = format!("SELECT count(*) FROM {from}");
        Ok(sqlx::query_scalar(AssertSqlSafe(count)).fetch_one(&mut *self.connection).await?)
    }

    async fn column(&mut self, name: &str) -> Result<Restored, Error> {
        let (table, relation) = (self.kept.table(), self.kept.relation());
        let Some(mut source) = self.found().await? else {
            return Err(self.refuse(format!("there is no table {table}; restore or make it first")));
        };
        self.fits(&source)?;
        if self.kept.keys.is_empty() {
            let reason = "its table had no key, so that nothing tells which row a value belongs to; the copy has whole rows, \
                and a query of your own may know";
            return Err(self.refuse(reason));
        }
        let anew = source.column(name).is_none();
        if anew {
            let of = self.type_of(name).await?;
            self.patient(&format!("ALTER TABLE {table} ADD COLUMN {} {of}", ident(name))).await?;
            let made = self.found().await?;
            source = made.ok_or_else(|| self.refuse("its table was dropped meanwhile"))?;
        }
        let Some(column) = source.column(name).filter(|column| !column.generated).cloned() else {
            return Err(self.refuse("the column is computed from others now"));
        };
        let nobody_wrote = self.unwritten(&source, &column).await?;
        let (same_key, differs, ident) = (same_key(self.kept, &source), differs(&column), ident(name));
        let restored = self
            .ranges(|range| {
                format!(
                    "UPDATE {table} t SET {ident} = k.{ident}::{} FROM {relation} k WHERE {range} AND {same_key} \
                     AND {differs} AND ({nobody_wrote})",
                    column.of
                )
            })
            .await?;
        let report = Restored { anew, restored, ..self.found_there(&same_key, &differs, Vec::new()).await? };
        let gone =
            self.count(format!("{relation} k WHERE NOT EXISTS (SELECT FROM {table} t WHERE {same_key})")).await?;
        Ok(Restored { gone, same: report.same - restored - gone, ..report })
    }

    /// A condition that nobody wrote a value of the row `t`, as far as that can be known.
    async fn unwritten(&mut self, source: &Source, column: &Column) -> Result<String, Error> {
        const DEFAULT: &str = "SELECT pg_get_expr(d.adbin, d.adrelid) FROM pg_attrdef d \
            WHERE d.adrelid = $1 AND d.adnum = $2";
        if self.wishes.overwrite {
            return Ok("true".to_owned());
        }
        let empty = format!("NOT (t.{} IS DISTINCT FROM NULL)", ident(&column.name));
        let default = sqlx::query_scalar(DEFAULT).bind(source.oid).bind(column.number);
        let default: Option<String> = default.fetch_optional(&mut *self.connection).await?;
        // Asking a sequence for its next value would take that.
        let Some(default) = default.filter(|default| !default.contains("nextval(")) else { return Ok(empty) };
        let value = format!("SELECT ({default})::{}::text", column.of);
        let value: Option<String> = sqlx::query_scalar(AssertSqlSafe(value)).fetch_one(&mut *self.connection).await?;
        let is_default = value.map(|value| format!(" OR t.{}::text = {}", ident(&column.name), literal(&value)));
        Ok(format!("{empty}{}", is_default.unwrap_or_default()))
    }

    /// Whether the key of the copy is one that the table has.
    fn fits(&self, source: &Source) -> Result<(), Error> {
        let missing: Vec<&str> =
            self.kept.keys.iter().filter(|key| source.column(key).is_none()).map(String::as_str).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let reason =
            format!("its key is not in the table any more ({}); restore these columns first", missing.join(", "));
        Err(self.refuse(reason))
    }

    /// What is in the table beside what was put back: `same` counts all rows of the copy that do not differ.
    async fn found_there(&mut self, same_key: &str, differs: &str, left_out: Vec<String>) -> Result<Restored, Error> {
        let (table, relation) = (self.kept.table(), self.kept.relation());
        let since = format!("{table} t WHERE NOT EXISTS (SELECT FROM {relation} k WHERE {same_key})");
        let since = self.count(since).await?;
        let differing = self.count(format!("{table} t JOIN {relation} k ON {same_key} WHERE {differs}")).await?;
        let all = self.count(relation).await?;
        Ok(Restored {
            name: self.kept.kept_in.clone(),
            what: self.kept.what(),
            anew: false,
            restored: 0,
            same: all - differing,
            differing,
            since,
            gone: 0,
            left_out,
        })
    }

    async fn table(&mut self) -> Result<Restored, Error> {
        let mut found = self.found().await?;
        let anew = found.is_none();
        if anew {
            self.make_table().await?;
            found = self.found().await?;
        }
        let Some(source) = found else {
            return Err(self.refuse("something that is no table has its name"));
        };
        self.fits(&source)?;
        let (table, relation) = (self.kept.table(), self.kept.relation());
        let kept = |column: &&Column| !column.generated && self.kept.columns.contains(&column.name);
        let columns: Vec<&Column> = source.columns.iter().filter(kept).collect();
        let is_left_out = |name: &&String| columns.iter().all(|column| column.name != **name);
        let left_out: Vec<String> = self.kept.columns.iter().filter(is_left_out).cloned().collect();
        let names: Vec<String> = columns.iter().map(|column| ident(&column.name)).collect();
        let values: Vec<String> =
            columns.iter().map(|column| format!("k.{}::{}", ident(&column.name), column.of)).collect();
        let insert = format!(
            "INSERT INTO {table} ({}) OVERRIDING SYSTEM VALUE SELECT {} FROM {relation} k",
            names.join(", "),
            values.join(", ")
        );
        let report = if self.kept.keys.is_empty() {
            if holds(self.connection, &table, None).await? {
                let reason = "it has no key and holds rows, so that nothing tells which of the kept ones are missing; empty it \
                    first, or copy by hand";
                return Err(self.refuse(reason));
            }
            let restored = self.patient(&insert).await?;
            Restored { restored, ..self.found_there("true", "false", left_out).await? }
        } else {
            let same_key = same_key(self.kept, &source);
            let missing = format!("NOT EXISTS (SELECT FROM {table} t WHERE {same_key})");
            let restored = self.ranges(|range| format!("{insert} WHERE {range} AND {missing}")).await?;
            let differs: Vec<String> = columns.iter().map(|column| differs(column)).collect();
            Restored { restored, ..self.found_there(&same_key, &differs.join(" OR "), left_out).await? }
        };
        self.count_on(&source).await?;
        Ok(Restored { anew, same: report.same - report.restored, ..report })
    }

    /// Makes a dropped table again, with its key and nothing else.
    async fn make_table(&mut self) -> Result<(), Error> {
        let mut columns = Vec::new();
        for column in &self.kept.columns.clone() {
            columns.push(format!("{} {}", ident(column), self.type_of(column).await?));
        }
        let keys: Vec<String> = self.kept.keys.iter().map(|key| ident(key)).collect();
        if !keys.is_empty() {
            columns.push(format!("PRIMARY KEY ({})", keys.join(", ")));
        }
        self.patient(&format!("CREATE TABLE {} ({})", self.kept.table(), columns.join(", "))).await?;
        Ok(())
    }

    /// Sequences of the table go on behind the rows that were put back.
    async fn count_on(&mut self, source: &Source) -> Result<(), Error> {
        for column in source.columns.iter().filter(|column| ["smallint", "integer", "bigint"].contains(&&*column.of)) {
            let sequence = sqlx::query_scalar("SELECT pg_get_serial_sequence($1, $2)");
            let sequence = sequence.bind(source.name()).bind(&column.name).fetch_one(&mut *self.connection).await?;
            let Some(sequence): Option<String> = sequence else { continue };
            let on = format!(
                "SELECT setval({0}::regclass, greatest(max({1}), coalesce(pg_sequence_last_value({0}::regclass), 1))) \
                 FROM {2} HAVING max({1}) >= 1",
                literal(&sequence),
                ident(&column.name),
                source.name()
            );
            raw_sql(AssertSqlSafe(on)).execute(&mut *self.connection).await?;
        }
        Ok(())
    }
}
