//! Migrations that may run side by side.
//!
//! In come statements and what a database holds, out goes which migrations wait for which. Only those may run beside others that are
//! long and keep nobody waiting: generated backfills of one table, and indexes that are built concurrently. Whatever else a
//! migration does, it has its place between those before it and those behind it.

mod reach;

use std::collections::BTreeSet;

use sqlx::PgConnection;

use crate::migration::{Backfill, Kind, Statement};
use reach::{reach, tables};

/// What may run beside others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Work {
    /// The table, as SQL names it.
    table: String,
    /// Whether it writes rows of the table.
    fills: bool,
    /// The name of the index that it builds.
    index: Option<String>,
    text: String,
}

impl Work {
    /// What the statements of a migration do, if that may be done beside others.
    pub(crate) fn of(statements: &[Statement]) -> Option<Self> {
        let [statement] = statements else { return None };
        let (table, index) = match &statement.kind {
            Kind::BuildsIndex { index: Some(index), table } => (table.0.clone(), Some(index.clone())),
            _ => (Backfill::of(&statement.text)?.table(), None),
        };
        Some(Self { table, fills: index.is_none(), index, text: statement.text.clone() })
    }
}

/// For each work those before it that have to end first: those on the same table or on a part of it, those for an index of the same
/// name, and those that fill what it reads, or read what it fills, also through functions, triggers, views and constraints.
///
/// It rather waits for too many: a word of a text that is the name of a table counts as that table.
pub(crate) async fn waits(
    connection: &mut PgConnection,
    works: impl Iterator<Item = &Work>,
) -> Result<Vec<BTreeSet<usize>>, sqlx::Error> {
    let works: Vec<&Work> = works.collect();
    let tables = tables(connection, works.iter().map(|work| work.table.as_str())).await?;
    let reached = reach(connection, &works, &tables).await?;
    let mentions = |one: usize, other: usize| {
        (works[one].fills || works[other].fills)
            && tables[other].as_ref().is_none_or(|table| table.names.iter().any(|name| name.is_subset(&reached[one])))
    };
    let meet = |one: usize, other: usize| {
        let is_same = match (&tables[one], &tables[other]) {
            (Some(one), Some(other)) => one.is_related(other),
            // What is not there yet, or is named in another way, may be any table.
            _ => true,
        };
        let one_index = works[one].index.is_some() && works[one].index == works[other].index;
        is_same || one_index || mentions(one, other) || mentions(other, one)
    };
    Ok((0..works.len()).map(|late| (0..late).filter(|early| meet(*early, late)).collect()).collect())
}
