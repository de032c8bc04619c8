//! One attempt at a row, on the server.
//!
//! In come a table and values, out goes whether the server took them, and if not, what it minded. An attempt that fails
//! leaves nothing behind.

use std::collections::BTreeMap;

use sqlx::postgres::PgDatabaseError;
use sqlx::{AssertSqlSafe, PgConnection};

use super::shape::Table;
use super::value::Value;
use crate::catalog::text;

/// What became of a row.
pub(super) enum Outcome {
    Taken,
    Refused(Refusal),
}

/// Why the server did not take a row.
#[derive(Debug, Clone)]
pub(super) struct Refusal {
    pub(super) kind: Kind,
    /// The constraint that minded, where one did.
    pub(super) constraint: Option<String>,
    /// The column that it minded, where it says so.
    pub(super) column: Option<String>,
    pub(super) message: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Another row has the same key.
    Taken,
    /// A check or a value that the type does not read.
    Check,
    /// The bounds of the partition.
    Bounds,
    /// Something that only a trigger can have said.
    Trigger,
    /// Anything else.
    Other,
}

/// Inserts the row.
pub(super) async fn insert(
    connection: &mut PgConnection,
    table: &Table,
    row: &BTreeMap<String, Value>,
) -> Result<Outcome, sqlx::Error> {
    let (sql, texts) = statement(table, row);
    attempt(connection, table, sql, texts).await
}

/// Runs a statement that changes one row of the table, and takes it back where the server refuses.
pub(super) async fn attempt(
    connection: &mut PgConnection,
    table: &Table,
    sql: String,
    texts: Vec<String>,
) -> Result<Outcome, sqlx::Error> {
    sqlx::query("SAVEPOINT attempt").execute(&mut *connection).await?;
    let mut query = sqlx::query(AssertSqlSafe(sql)).persistent(false);
    for value in texts {
        query = query.bind(value);
    }
    let result = match query.execute(&mut *connection).await {
        Ok(done) if done.rows_affected() > 0 => Outcome::Taken,
        Ok(_) => Outcome::Refused(Refusal {
            kind: Kind::Trigger,
            constraint: None,
            column: None,
            message: "a trigger drops every row".to_owned(),
        }),
        Err(sqlx::Error::Database(error)) => Outcome::Refused(refusal(table, error.downcast_ref::<PgDatabaseError>())),
        Err(broken) => return Err(broken),
    };
    let end =
        if matches!(result, Outcome::Taken) { "RELEASE SAVEPOINT attempt" } else { "ROLLBACK TO SAVEPOINT attempt" };
    sqlx::query(end).execute(connection).await?;
    Ok(result)
}

fn refusal(table: &Table, error: &PgDatabaseError) -> Refusal {
    let elsewhere = error.table().is_some_and(|name| !table.name.ends_with(&text::ident(name)));
    let kind = match (error.code(), error.constraint()) {
        _ if elsewhere || error.r#where().is_some_and(|place| place.contains("PL/pgSQL function")) => Kind::Trigger,
        ("23505" | "23P01" | "23503", _) => Kind::Taken,
        ("23514", None) => Kind::Bounds,
        ("23514", _) => Kind::Check,
        (code, _) if code.starts_with("22") => Kind::Check,
        _ => Kind::Other,
    };
    Refusal {
        kind,
        constraint: error.constraint().map(str::to_owned),
        column: error.column().map(str::to_owned),
        message: error.message().to_owned(),
    }
}

/// The statement, and the texts that it binds.
fn statement(table: &Table, row: &BTreeMap<String, Value>) -> (String, Vec<String>) {
    let (mut names, mut places, mut texts) = (Vec::new(), Vec::new(), Vec::new());
    for column in table.columns.iter().filter(|column| !column.computed) {
        let Some(value) = row.get(&column.name) else { continue };
        names.push(text::ident(&column.name));
        places.push(place(value, &column.type_text, &mut texts));
    }
    if names.is_empty() {
        return (format!("INSERT INTO {} DEFAULT VALUES", table.name), texts);
    }
    let (names, places) = (names.join(", "), places.join(", "));
    (format!("INSERT INTO {} ({names}) OVERRIDING SYSTEM VALUE VALUES ({places})", table.name), texts)
}

/// A value as SQL: its text is bound.
pub(super) fn place(value: &Value, type_text: &str, texts: &mut Vec<String>) -> String {
    match value {
        Value::Null => "NULL".to_owned(),
        Value::Default => "DEFAULT".to_owned(),
        Value::Text(content) => {
            texts.push(content.clone());
            format!("${}::text::{type_text}", texts.len())
        }
        Value::Shifted(content, seconds) => {
            texts.push(content.clone());
            let base = if type_text.contains("with time zone") { "timestamptz" } else { "timestamp" };
            format!("(${}::text::{base} + make_interval(secs => {seconds}))::{type_text}", texts.len())
        }
    }
}
