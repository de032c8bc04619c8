//! A table as a `table` node.
//!
//! In comes a table of the model, out go its lines. Foreign keys of one column stand on the column where that says
//! the same, and columns that a parent brings are left out where the reader adds them by itself.

use super::page::{Line, Page};
use super::{Around, attached, column, constraint, grants, lifetime, options, qualified, rust_of_many, words};
use crate::model::{Column, ForeignKey, PartitionBy, PartitionStrategy, ReplicaIdentity, Table, TableStorage, Terms};
use crate::parse::terms::UNITS;

pub(super) fn table(page: &mut Page, table: &Table, around: &Around<'_>) {
    let line = lifetime(Line::new("table").word(&table.name), table.lifetime, around.always)
        .maybe_with("rust", rust_of_many(&table.name, &table.rust_name));
    let line = storage_properties(line, &table.storage);
    let columns = columns_to_write(table, around);
    let on_columns = keys_on_columns(table, &columns);
    page.block(line, |page| {
        page.doc(table.doc.as_deref());
        terms(page, &table.terms);
        storage(page, &table.storage);
        let mut keys = table.foreign_keys[..on_columns].iter().peekable();
        for found in columns {
            let key = keys.next_if(|key| key.columns[0] == found.key);
            column::column(page, found, key, table.lifetime, &around.spelling);
        }
        constraint::constraints(page, table, on_columns);
        for found in &table.indexes {
            constraint::index(page, &table.name, found, table.lifetime);
        }
        for found in &table.statistics {
            attached::statistics(page, found, table.lifetime);
        }
        for found in &table.triggers {
            attached::trigger(page, found, table.lifetime);
        }
        for found in &table.rules {
            page.line(attached::rule(found, table.lifetime));
        }
        for found in &table.policies {
            attached::policy(page, found, table.lifetime);
        }
        grants(page, &table.grants);
    });
}

/// All columns, or without those that the reader takes from the parents.
fn columns_to_write<'a>(table: &'a Table, around: &Around<'_>) -> Vec<&'a Column> {
    let own: Vec<&Column> = table.columns.iter().filter(|column| !column.inherited).collect();
    if own.len() < table.columns.len() {
        let read = around.parents.columns(table, own.iter().copied().cloned().collect());
        if read == table.columns {
            return own;
        }
    }
    table.columns.iter().collect()
}

/// How many of the foreign keys can stand on their columns. Those of columns come first, in the order of the columns.
fn keys_on_columns(table: &Table, columns: &[&Column]) -> usize {
    let mut columns = columns.iter();
    let fits = |key: &&ForeignKey| {
        let [name] = key.columns.as_slice() else { return false };
        let column = columns.find(|column| column.key == *name);
        let plain =
            key.name.is_none() && key.doc.is_none() && key.set_columns.is_empty() && !key.match_full && !key.not_valid;
        plain && key.target_columns.len() == 1 && column.is_some_and(|column| column.lifetime == key.lifetime)
    };
    table.foreign_keys.iter().take_while(fits).count()
}

fn storage_properties(line: Line, storage: &TableStorage) -> Line {
    let row_security = match (storage.row_security, storage.force_row_security) {
        (false, false) => None,
        (true, false) => Some("enabled"),
        (true, true) => Some("forced"),
        (false, true) => Some("forced-when-enabled"),
    };
    let identity = match storage.replica_identity {
        ReplicaIdentity::Full => Some("full"),
        ReplicaIdentity::Nothing => Some("nothing"),
        ReplicaIdentity::Default | ReplicaIdentity::Index(_) => None,
    };
    let part = storage.partition_of.as_ref();
    line.flag("unlogged", storage.unlogged)
        .maybe_with("partition-of", part.map(|part| qualified(&part.parent)).as_deref())
        .maybe_with_prose("values", part.and_then(|part| part.bound.as_deref()))
        .maybe_with("access-method", storage.access_method.as_deref())
        .maybe_with("replica-identity", identity)
        .maybe_with("cluster-on", storage.cluster_on.as_deref())
        .maybe_with("row-security", row_security)
}

fn terms(page: &mut Page, terms: &Terms) {
    if let Some(budget) = &terms.budget {
        let line = Line::new("budget")
            .maybe_number("rows", budget.rows)
            .maybe_number("writes-per-second", budget.writes_per_second)
            .maybe_with("max-lock", budget.max_lock.map(spelled).as_deref());
        page.line(line);
    }
    for waiver in &terms.waivers {
        let line = Line::new("waive").word(waiver.code.as_str()).with_prose("reason", &waiver.reason);
        page.line(line.maybe_number("until", Some(waiver.until)));
    }
    words(page, "reserved", &terms.reserved);
}

/// A duration in the longest unit that says it exactly.
fn spelled(milliseconds: u32) -> String {
    let (unit, each) = UNITS.iter().find(|(_, each)| milliseconds.is_multiple_of(*each)).copied().unwrap_or(("ms", 1));
    format!("{}{unit}", milliseconds / each)
}

fn storage(page: &mut Page, storage: &TableStorage) {
    words(page, "inherits", &storage.inherits.iter().map(qualified).collect::<Vec<_>>());
    if let Some(found) = &storage.partition_by {
        partition_by(page, found);
    }
    if let ReplicaIdentity::Index(name) = &storage.replica_identity {
        page.line(Line::new("replica-identity").with("index", name));
    }
    options(page, &storage.options);
}

fn partition_by(page: &mut Page, partition_by: &PartitionBy) {
    let strategy = match partition_by.strategy {
        PartitionStrategy::Range => "range",
        PartitionStrategy::List => "list",
        PartitionStrategy::Hash => "hash",
    };
    let line = Line::new("partition-by").word(strategy);
    constraint::keys(page, line, &partition_by.keys, |_| {});
}
