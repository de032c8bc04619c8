//! Keys that must be unique.
//!
//! In come columns and expressions, out go the values that occur more than once. NULLs are no duplicates, unless it is said; a
//! partial index asks only for its own rows.

use super::{Demand, alone};
use crate::preflight::deed::{NewIndex, list, quoted};
use crate::preflight::inquiry::{Inquiry, Relation, lost};

impl Inquiry<'_> {
    /// A unique index.
    pub(in crate::preflight) async fn index(&mut self, index: &NewIndex) -> Result<(), sqlx::Error> {
        let Some(on) = self.relation(&index.table).await? else { return Ok(()) };
        if index.lenient && self.is_there(&on, index.name.as_deref()).await? {
            return Ok(());
        }
        self.index_size(&on, &index.keys, index.condition.is_some()).await?;
        // One that is made on the parent alone is built from nothing.
        let builds = !(index.only && on.kind == "p");
        let known = !self.changes.makes_any(index.names.iter());
        if !(index.unique && index.usual && builds && known) {
            return Ok(());
        }
        let promise = match &index.name {
            Some(name) => format!("the unique index {name}"),
            None => "a unique index".to_owned(),
        };
        let condition = index.condition.as_ref().map(|condition| format!("({condition})"));
        let demand = duplicates(&on, promise, &index.keys, (condition, index.nulls_distinct));
        self.ask(&[&on], demand).await
    }

    pub(super) async fn unique_columns(
        &mut self,
        on: &Relation,
        promise: &str,
        columns: &[String],
        (nulls_distinct, primary): (bool, bool),
    ) -> Result<(), sqlx::Error> {
        let keys: Vec<String> = columns.iter().map(|column| quoted(column)).collect();
        if keys.is_empty() {
            return Ok(());
        }
        self.index_size(on, &keys, false).await?;
        if primary {
            self.without_nulls(on, promise, columns).await?;
        }
        self.ask(&[on], duplicates(on, promise.to_owned(), &keys, (None, nulls_distinct))).await
    }

    /// A primary key over an index that is there: its columns must hold no NULL.
    pub(super) async fn primary_by_index(&mut self, on: &Relation, index: &str) -> Result<(), sqlx::Error> {
        const COLUMNS: &str = "SELECT a.attname::text FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid \
            JOIN pg_attribute a ON a.attrelid = i.indexrelid \
            WHERE i.indrelid = $1::int8::oid AND c.relname = $2 AND a.attnum <= i.indnkeyatts ORDER BY a.attnum";
        let columns = sqlx::query_scalar(COLUMNS).bind(on.oid).bind(index).fetch_all(&mut *self.connection).await;
        let columns: Vec<String> = lost(columns)?.unwrap_or_default();
        self.without_nulls(on, &format!("the primary key over {index}"), &columns).await
    }

    async fn without_nulls(&mut self, on: &Relation, promise: &str, columns: &[String]) -> Result<(), sqlx::Error> {
        if columns.is_empty() {
            return Ok(());
        }
        let nulls: Vec<String> = columns.iter().map(|column| format!("{} IS NULL", quoted(column))).collect();
        let demand = Demand {
            promise: promise.to_owned(),
            noun: "row",
            wrong: format!("with NULL in ({})", list(columns)),
            expected: "a value in every column of the key".to_owned(),
            mend: "give the rows a value, or delete them; then run again".to_owned(),
            query: format!("SELECT * FROM {} WHERE {}", alone(on), nulls.join(" OR ")),
        };
        self.ask(&[on], demand).await
    }

    async fn is_there(&mut self, on: &Relation, index: Option<&str>) -> Result<bool, sqlx::Error> {
        const THERE: &str = "SELECT EXISTS (SELECT FROM pg_class c JOIN pg_class t ON t.relnamespace = c.relnamespace \
            WHERE t.oid = $1::int8::oid AND c.relname = $2)";
        let there = sqlx::query_scalar(THERE).bind(on.oid).bind(index).fetch_one(&mut *self.connection).await;
        Ok(lost(there)?.unwrap_or(false))
    }
}

fn duplicates(
    on: &Relation,
    promise: String,
    keys: &[String],
    (condition, nulls_distinct): (Option<String>, bool),
) -> Demand {
    let mut conditions: Vec<String> = condition.clone().into_iter().collect();
    if nulls_distinct {
        // An expression that is a row would say otherwise with IS NOT NULL.
        conditions.extend(keys.iter().map(|key| format!("({key}) IS DISTINCT FROM NULL")));
    }
    let place = if conditions.is_empty() { String::new() } else { format!(" WHERE {}", conditions.join(" AND ")) };
    // A number would mean the place of a column.
    let groups: Vec<String> = keys.iter().map(|key| format!("({key})")).collect();
    let (keys, groups) = (keys.join(", "), groups.join(", "));
    let within = condition.map(|condition| format!(" where {condition}")).unwrap_or_default();
    Demand {
        promise,
        noun: "value",
        wrong: format!("of ({keys}){within} in more than one row"),
        expected: format!("each value once{}", if nulls_distinct { ", or NULL" } else { ", NULL too" }),
        mend: "merge or delete the rows that are too many; then run again".to_owned(),
        query: format!("SELECT {keys}, count(*) FROM {}{place} GROUP BY {groups} HAVING count(*) > 1", alone(on)),
    }
}
