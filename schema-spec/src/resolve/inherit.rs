//! Columns that a table has from its parents: of a partition, and of a table that inherits.
//!
//! In come the columns that a table's spec writes and its parents, out go all of its columns in PostgreSQL's order.
//! Whoever prints specs asks the same, so that what is left out is exactly what the reader adds.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    Column, ColumnState, ColumnStorage, DefaultValue, Identity, Lifetime, Model, Qualified, SqlExpression, Table,
};
use crate::name::object_name;
use crate::reference::quote;

/// All tables with the PostgreSQL schema that each lives in.
pub(crate) struct Parents<'a> {
    tables: BTreeMap<Qualified, (&'a Table, &'a str)>,
}

impl<'a> Parents<'a> {
    pub(crate) fn of(model: &'a Model) -> Self {
        let mut tables = BTreeMap::new();
        for domain in &model.domains {
            for table in &domain.tables {
                let name = Qualified { domain: domain.name.clone(), name: table.name.clone() };
                tables.insert(name, (table, domain.schema.as_str()));
            }
        }
        Self { tables }
    }

    /// The columns of a table of which these are written.
    pub(crate) fn columns(&self, table: &Table, written: Vec<Column>) -> Vec<Column> {
        let parents: Vec<(&Table, &str)> = names(table).filter_map(|name| self.tables.get(name).copied()).collect();
        merged(&parents, written, table.lifetime)
    }
}

/// The parents of a table.
pub(crate) fn names(table: &Table) -> impl Iterator<Item = &Qualified> {
    table.storage.partition_of.iter().map(|part| &part.parent).chain(&table.storage.inherits)
}

/// Gives every table the columns that its parents have, parents first. `is_written` tells columns that a spec writes.
pub(crate) fn complete(model: &mut Model, is_written: &dyn Fn(&Qualified, &str) -> bool) {
    let mut places: BTreeMap<Qualified, (usize, usize)> = BTreeMap::new();
    let mut children: Vec<Qualified> = Vec::new();
    for (at, domain) in model.domains.iter().enumerate() {
        for (index, table) in domain.tables.iter().enumerate() {
            let name = Qualified { domain: domain.name.clone(), name: table.name.clone() };
            if names(table).next().is_some() {
                children.push(name.clone());
            }
            places.insert(name, (at, index));
        }
    }
    let mut done: BTreeSet<Qualified> = BTreeSet::new();
    for child in children {
        // A stack in place of recursion: chains of parents may be long.
        let mut waiting = vec![child];
        while let Some(name) = waiting.last().cloned() {
            let Some((domain, index)) = places.get(&name).copied() else {
                waiting.pop();
                continue;
            };
            let table = &model.domains[domain].tables[index];
            let known = |parent: &&Qualified| places.contains_key(*parent);
            let next = names(table).filter(known).find(|parent| !done.contains(*parent) && !waiting.contains(*parent));
            if let Some(parent) = next {
                waiting.push(parent.clone());
                continue;
            }
            if done.insert(name.clone()) && names(table).next().is_some() {
                let written = table.columns.iter().filter(|column| is_written(&name, &column.key)).cloned().collect();
                let parents: Vec<(&Table, &str)> = names(table)
                    .filter_map(|parent| places.get(parent))
                    .map(|(domain, index)| (&model.domains[*domain], *index))
                    .map(|(domain, index)| (&domain.tables[index], domain.schema.as_str()))
                    .collect();
                let columns = merged(&parents, written, table.lifetime);
                model.domains[domain].tables[index].columns = columns;
            }
            waiting.pop();
        }
    }
}

/// What is written stays; where a column of a parent is missing, the parents' columns come first, in their order.
fn merged(parents: &[(&Table, &str)], written: Vec<Column>, lifetime: Lifetime) -> Vec<Column> {
    let mut places: BTreeMap<String, usize> =
        written.iter().enumerate().map(|(at, column)| (column.key.clone(), at)).collect();
    let complete = parents.iter().flat_map(|(table, _)| &table.columns).all(|column| places.contains_key(&column.key));
    if complete {
        return written;
    }
    let mut written: Vec<Option<Column>> = written.into_iter().map(Some).collect();
    let mut columns = Vec::new();
    for (table, schema) in parents {
        for column in &table.columns {
            match places.get(&column.key) {
                Some(at) => columns.extend(written.get_mut(*at).and_then(Option::take)),
                None => {
                    places.insert(column.key.clone(), usize::MAX);
                    columns.push(inherited(column, table, schema, lifetime));
                }
            }
        }
    }
    columns.extend(written.into_iter().flatten());
    columns
}

/// A parent's column as a child has it.
fn inherited(column: &Column, parent: &Table, schema: &str, child: Lifetime) -> Column {
    let removed = match (column.lifetime.removed, child.removed) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    let since = column.lifetime.since.max(child.since);
    let mut states: Vec<ColumnState> = Vec::new();
    for state in column.states.iter().filter(|state| removed.is_none_or(|removed| state.since < removed)) {
        if state.since <= since {
            states.clear();
        }
        states.push(ColumnState { since: state.since.max(since), ..state.clone() });
    }
    if column.identity == Some(Identity::Serial) {
        let default = next_number(column, parent, schema);
        for state in &mut states {
            state.default = Some(default.clone());
        }
    }
    Column {
        key: column.key.clone(),
        doc: None,
        lifetime: Lifetime { since, removed },
        states,
        rust_name: column.rust_name.clone(),
        identity: None,
        sequence: None,
        collation: column.collation.clone(),
        inherited: true,
        storage: ColumnStorage {
            storage: column.storage.storage.clone(),
            compression: column.storage.compression.clone(),
            ..ColumnStorage::default()
        },
        grants: Vec::new(),
        generated: column.generated.clone(),
        replaces: None,
        up: None,
        down: None,
    }
}

/// The default that a serial column is, as its children have it.
fn next_number(column: &Column, parent: &Table, schema: &str) -> DefaultValue {
    let chosen = column.sequence.as_ref().and_then(|sequence| sequence.name.clone());
    let sequence = chosen.unwrap_or_else(|| object_name(&parent.name, &column.key, "seq"));
    let name = format!("{}.{}", identifier(schema), identifier(&sequence)).replace('\'', "''");
    DefaultValue::Expression(SqlExpression { text: format!("nextval('{name}'::regclass)"), columns: Vec::new() })
}

/// A name as PostgreSQL prints it; words of its grammar are not looked for.
fn identifier(name: &str) -> String {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if name.starts_with(|c: char| c.is_ascii_lowercase() || c == '_') && name.chars().all(plain) {
        name.to_owned()
    } else {
        quote(name)
    }
}
