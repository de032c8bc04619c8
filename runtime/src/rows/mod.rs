//! Rows in every table.
//!
//! In comes a connection, out go rows ([`fill`]) that keep every constraint of the live catalog, and what tables hold
//! ([`content`]). Nothing but the catalog tells what a row must look like; where a check is not understood, values are
//! tried until the server takes one. The same database gets the same rows, but for what its own triggers and sequences
//! add. It never leaves a constraint or trigger other than it was.

mod check;
mod content;
mod demand;
mod fill;
mod insert;
mod number;
mod pattern;
mod pool;
mod row;
mod shape;
mod table;
mod value;

use std::collections::BTreeMap;

pub use content::{TableContent, content};
pub use fill::fill;

/// Object identifier of a catalog row.
type Oid = i64;

/// What became of each table, by schema and name as SQL.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Tables that hold rows of their own; the partitions of a partitioned table in its stead.
    pub tables: BTreeMap<String, Filled>,
    /// Foreign keys in a circle without a nullable column, whose rows came in without a check of their own. That they hold
    /// was asked afterwards.
    pub circles: Vec<String>,
}

/// What became of one table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filled {
    /// Rows that were there already, be it from before or from triggers of other tables.
    pub existing: u64,
    /// Rows that were added.
    pub rows: u32,
    /// Whether one of them has a value in every column.
    pub complete: bool,
    /// Whether one of them has NULL in every nullable column, as far as checks let it.
    pub sparse: bool,
    /// Whether the table's own triggers were off meanwhile, because they refused or dropped every row.
    pub without_triggers: bool,
    /// Why there are fewer rows than were asked for.
    pub reason: Option<String>,
}

impl Filled {
    /// Whether the table holds no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.existing == 0 && self.rows == 0
    }
}

impl Report {
    /// Tables that hold no row at all, and why.
    pub fn empty(&self) -> impl Iterator<Item = (&str, &str)> {
        self.tables
            .iter()
            .filter(|(_, filled)| filled.is_empty())
            .map(|(name, filled)| (name.as_str(), filled.reason.as_deref().unwrap_or("no rows were asked for")))
    }
}

/// Why rows could not be written or read at all. A table that takes no row is no error.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The connection broke, or the role may not read the catalog.
    #[error("cannot fill or read the tables: {0}")]
    Query(#[from] sqlx::Error),
    /// A foreign key of a circle does not hold after all.
    #[error("the rows of {table} do not keep its foreign key {name}")]
    Circle {
        /// Schema and name of the table as SQL.
        table: String,
        /// The foreign key.
        name: String,
    },
}
