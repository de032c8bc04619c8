//! Columns by which rows are found besides the primary key.
//!
//! The shapes come in, out go the lookups of a table's type: its unique constraints and indexes, and what references
//! another row. A partial index promises nothing of all rows, so it gives no lookup.

use schema_spec::model::{IndexTerm, LogicalTable, Qualified};

use super::shape::{Group, Shapes, TableShape, positions};

/// Columns by which rows are looked up besides the primary key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lookup {
    /// Positions among the fields.
    pub(crate) columns: Vec<usize>,
    /// Whether at most one row is found.
    pub(crate) unique: bool,
}

impl Shapes<'_> {
    /// Lookups of a table's type: those that the newest of its versions promises.
    pub(crate) fn lookups(&self, owner: &Qualified, group: &Group<TableShape>) -> Vec<Lookup> {
        let table = group.versions.last().and_then(|&version| {
            let logical = self.logical.iter().find(|logical| logical.version == version)?;
            let domain = logical.domains.iter().find(|domain| domain.name == owner.domain)?;
            domain.tables.iter().find(|table| table.name == owner.name)
        });
        table.map(|table| lookups(table, &group.shape)).unwrap_or_default()
    }
}

fn lookups(table: &LogicalTable, shape: &TableShape) -> Vec<Lookup> {
    let constraints = table.uniques.iter().map(|unique| unique.columns.clone());
    let indexes = table.indexes.iter().filter(|index| index.unique && index.predicate.is_none()).filter_map(|index| {
        let column = |key: &schema_spec::model::IndexKey| match &key.on {
            IndexTerm::Column(name) => Some(name.clone()),
            IndexTerm::Expression(_) => None,
        };
        index.keys.iter().map(column).collect::<Option<Vec<_>>>()
    });
    let unique = constraints.chain(indexes).map(|columns| (columns, true));
    let references = table.foreign_keys.iter().map(|key| (key.columns.clone(), false));
    let mut found: Vec<Lookup> = Vec::new();
    for (columns, unique) in unique.chain(references) {
        let Some(columns) = positions(&shape.fields, &columns) else { continue };
        let same = |other: &[usize]| columns.iter().all(|c| other.contains(c)) && other.len() == columns.len();
        // A constraint may name a column twice, but a function cannot take it twice.
        let is_repeated = (1..columns.len()).any(|at| columns[..at].contains(&columns[at]));
        if !columns.is_empty() && !is_repeated && !same(&shape.key) && !found.iter().any(|lookup| same(&lookup.columns))
        {
            found.push(Lookup { columns, unique });
        }
    }
    found
}
