//! What a database is in the end.
//!
//! In comes a database, out go its dump and the fingerprints of its columns, and how two differ.

use std::collections::BTreeMap;

use runtime::rows::{TableContent, content};
use sqlx::{Connection, PgConnection};
use test_server::Database;

use crate::Failure;

/// What a database is in the end, but for the ledger, in which times differ.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    schema: String,
    content: BTreeMap<String, TableContent>,
}

impl Outcome {
    pub(crate) async fn of(database: &Database<'_>) -> Result<Self, Failure> {
        let schema = database.dump(&["--schema-only", "--exclude-schema=pilaster"])?;
        let mut connection = PgConnection::connect(&database.url).await?;
        let content = content(&mut connection).await?;
        connection.close().await?;
        Ok(Self { schema, content })
    }

    /// What is the same in both: values that are random differ from run to run.
    pub(crate) fn common(mut self, other: &Self) -> Self {
        for (table, content) in &mut self.content {
            let others = other.content.get(table);
            content.columns.retain(|column, print| others.and_then(|other| other.columns.get(column)) == Some(print));
        }
        self
    }

    /// Rows in all tables.
    pub(crate) fn rows(&self) -> i64 {
        self.content.values().map(|table| table.count).sum()
    }

    /// The first difference from what is expected.
    pub(crate) fn difference(&self, found: &Self) -> Option<String> {
        if self.schema != found.schema {
            let line = self.schema.lines().zip(found.schema.lines()).find(|(expected, found)| expected != found);
            let (expected, found) = line.unwrap_or(("more", "less"));
            return Some(format!("the schema has {found:?} instead of {expected:?}"));
        }
        self.content.iter().find_map(|(table, expected)| {
            let Some(found) = found.content.get(table) else { return Some(format!("{table} is missing")) };
            if found.count != expected.count {
                return Some(format!("{table} has {} rows instead of {}", found.count, expected.count));
            }
            let differs = |(column, print): &(&String, &String)| found.columns.get(*column) != Some(print);
            expected.columns.iter().find(differs).map(|(column, _)| format!("{table}.{column} has other values"))
        })
    }
}
