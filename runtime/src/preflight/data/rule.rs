//! Columns without NULL, and checks.
//!
//! In comes a rule, out go the rows that break it. A check that is NULL for a row is kept by it.

use sqlx::FromRow;

use super::{Demand, whole};
use crate::preflight::deed::quoted;
use crate::preflight::inquiry::{Inquiry, Relation, lost};

/// A constraint that is there and not validated.
#[derive(FromRow)]
struct Invalid {
    kind: String,
    expression: Option<String>,
    columns: Vec<String>,
    target: Option<i64>,
    to: Vec<String>,
    full: bool,
}

impl Inquiry<'_> {
    pub(super) async fn not_null(&mut self, on: &Relation, only: bool, column: &str) -> Result<(), sqlx::Error> {
        // Since PostgreSQL 18 a column may be marked before its rows are looked through.
        const PROMISED: &str = "SELECT attnotnull AND NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = attrelid \
            AND contype = 'n' AND conkey[1] = attnum AND NOT convalidated) \
            FROM pg_attribute WHERE attrelid = $1::int8::oid AND attname = $2";
        let promised =
            sqlx::query_scalar(PROMISED).bind(on.oid).bind(column).fetch_optional(&mut *self.connection).await;
        if lost(promised)?.flatten() == Some(true) {
            return Ok(());
        }
        let demand = Demand {
            promise: format!("NOT NULL for column {}", quoted(column)),
            noun: "row",
            wrong: "without a value there".to_owned(),
            expected: "a value in every row".to_owned(),
            mend: "give these rows a value; then run again".to_owned(),
            query: format!("SELECT * FROM {} WHERE {} IS NULL", whole(on, only), quoted(column)),
        };
        self.ask(&[on], demand).await
    }

    pub(super) async fn check(
        &mut self,
        on: &Relation,
        only: bool,
        (promise, expression, names): (&str, &str, &[String]),
    ) -> Result<(), sqlx::Error> {
        if self.changes.makes_any(names.iter()) {
            return Ok(());
        }
        let demand = Demand {
            promise: promise.to_owned(),
            noun: "row",
            wrong: format!("for which ({expression}) is false"),
            expected: format!("({expression}) for every row"),
            mend: "mend these rows; then run again".to_owned(),
            query: format!("SELECT * FROM {} WHERE NOT ({expression})", whole(on, only)),
        };
        self.ask(&[on], demand).await
    }

    /// A column that is added without a value for the rows that are there.
    pub(super) async fn wanting_column(&mut self, on: &Relation, column: &str) -> Result<(), sqlx::Error> {
        let demand = Demand {
            promise: format!("the column {} NOT NULL without a default", quoted(column)),
            noun: "row",
            wrong: "there, which would have no value".to_owned(),
            expected: "an empty table, a default, or a column that may be NULL".to_owned(),
            mend: "give the column a default, or add it nullable, fill it, and then set NOT NULL".to_owned(),
            query: format!("SELECT * FROM {}", on.name),
        };
        // The same question for the next column is another finding.
        self.told.remove(&demand.query);
        self.ask(&[on], demand).await
    }

    /// A constraint that is there already and is to hold for all rows.
    pub(super) async fn validated(&mut self, on: &Relation, name: &str) -> Result<(), sqlx::Error> {
        const INVALID: &str = "SELECT contype::text AS kind, pg_get_expr(conbin, conrelid) AS expression, \
            coalesce((SELECT array_agg(a.attname::text ORDER BY k.at) FROM unnest(conkey) WITH ORDINALITY AS k (number, at) \
                JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number), '{}') AS columns, \
            nullif(confrelid, 0)::int8 AS target, \
            coalesce((SELECT array_agg(a.attname::text ORDER BY k.at) FROM unnest(confkey) WITH ORDINALITY AS k (number, at) \
                JOIN pg_attribute a ON a.attrelid = confrelid AND a.attnum = k.number), '{}') AS to, \
            confmatchtype = 'f' AS full \
            FROM pg_constraint WHERE conrelid = $1::int8::oid AND conname = $2 AND NOT convalidated";
        let found = sqlx::query_as(INVALID).bind(on.oid).bind(name).fetch_optional(&mut *self.connection).await;
        let Some(Invalid { kind, expression, columns, target, to, full }) = lost(found)?.flatten() else {
            return Ok(());
        };
        match (kind.as_str(), expression, target) {
            ("c", Some(expression), _) => self.check(on, false, (&format!("the check {name}"), &expression, &[])).await,
            ("n", ..) => match columns.first() {
                Some(column) => self.not_null(on, false, column).await,
                None => Ok(()),
            },
            ("f", _, Some(target)) => {
                let Some(target) = self.by_number(target).await? else { return Ok(()) };
                self.orphans(on, &format!("the foreign key {name}"), (&columns, &target, &to), full).await
            }
            _ => Ok(()),
        }
    }
}
