//! What a file, or a database, holds of the ledger.
//!
//! In comes text as `pg_dump` and `pg_restore` print rows, out go the rows of each table, to compare. Both come from programs of one
//! release, so that the same rows are the same lines; nothing of a row is understood.

use std::collections::BTreeMap;
use std::path::Path;

use sqlx::postgres::PgConnectOptions;

use super::program::{Programs, run};
use super::{Error, Summary};

/// Only the rows of the ledger, but for leases, which belong to one database.
const ROWS: [&str; 2] = ["--data-only", "--schema=pilaster"];
const LEASES: &str = "pilaster.leases";

/// The rows of each table of the ledger, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Content(BTreeMap<String, Vec<String>>);

impl Content {
    /// What a file holds. A file that is none of `pg_dump` is refused by its reader.
    pub(super) async fn of_file(programs: &Programs, options: &PgConnectOptions, file: &Path) -> Result<Self, Error> {
        let mut command = programs.command("pg_restore", options);
        command.args(ROWS).arg("--file=-").arg(file);
        Ok(Self::of_text(&String::from_utf8_lossy(&run(command).await?)))
    }

    /// What a database holds.
    pub(super) async fn of_database(programs: &Programs, options: &PgConnectOptions) -> Result<Self, Error> {
        let mut command = programs.command("pg_dump", options);
        command.args(ROWS).arg("--strict-names");
        match run(command).await {
            Ok(text) => Ok(Self::of_text(&String::from_utf8_lossy(&text))),
            // Without a ledger there is nothing to compare.
            Err(Error::Failed { said, .. }) if said.contains("no matching schemas") => Ok(Self::default()),
            Err(error) => Err(error),
        }
    }

    fn of_text(text: &str) -> Self {
        let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut open: Option<String> = None;
        for line in text.lines() {
            match &open {
                Some(_) if line == "\\." => open = None,
                Some(table) => tables.entry(table.clone()).or_default().push(line.to_owned()),
                None => {
                    let copied = line.strip_prefix("COPY ").filter(|rest| rest.ends_with(" FROM stdin;"));
                    open = copied.and_then(|rest| rest.split(' ').next()).map(str::to_owned);
                }
            }
        }
        tables.remove(LEASES);
        tables.values_mut().for_each(|rows| rows.sort_unstable());
        Self(tables)
    }

    /// The first table that is another.
    pub(super) fn difference(&self, other: &Self) -> Option<String> {
        let mut tables = self.0.keys().chain(other.0.keys());
        tables.find(|table| self.0.get(*table) != other.0.get(*table)).cloned()
    }

    pub(super) fn summary(&self) -> Summary {
        let count = |table: &str| self.0.get(table).map_or(0, Vec::len);
        Summary { versions: count("pilaster.versions"), migrations: count("pilaster.migrations") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_told_from_what_stands_around_them() {
        let text = "SET x = 1;\n\nCOPY pilaster.versions (name, status) FROM stdin;\nb\tactive\na\\n\\\\.\tCOPY x FROM stdin;\n\\.\n\n\
            COPY pilaster.leases (id) FROM stdin;\n1\n\\.\nSELECT pg_catalog.setval('x', 1);\n\
            COPY pilaster.migrations (name) FROM stdin;\n\\.\n";
        let content = Content::of_text(text);
        assert_eq!(content.0["pilaster.versions"], ["a\\n\\\\.\tCOPY x FROM stdin;", "b\tactive"]);
        assert_eq!(content.summary(), Summary { versions: 2, migrations: 0 });
        let other = Content::of_text(&text.replace("active", "failed"));
        assert_eq!(content.difference(&other).as_deref(), Some("pilaster.versions"));
        assert_eq!(content.difference(&content.clone()), None);
    }
}
