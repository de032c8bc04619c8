//! Changes that no statement makes.
//!
//! In comes a passage, out goes in words what PostgreSQL would refuse while the steps run, so that none of them begins.

use std::collections::BTreeSet;

use super::object::mentions;
use super::passage::{Passage, Stay};
use super::remade::is_object;
use crate::statement::{ConstraintRule, QualifiedName};
use crate::window::{Owner, PhysicalConstraint, PhysicalTable};

impl Passage<'_> {
    /// What no statement does.
    pub(super) fn refused(&self) -> Vec<String> {
        let mut refused = Vec::new();
        for stay in &self.stays {
            if stay.from.shape.partition_by != stay.to.shape.partition_by {
                refused.push(format!(
                    "{}: PostgreSQL cannot change how a table is partitioned; write a new table with the new partitions under \
                     another name, and move the rows there",
                    stay.to.name
                ));
            }
        }
        let columns = self.stays.iter().flat_map(|stay| stay.from.columns.iter().map(move |column| (stay, column)));
        for (stay, column) in columns {
            let name = column.definition.type_name.name();
            if name.is_some_and(|name| self.remade.types.contains(name) && self.is_range(name)) {
                let name = &column.definition.name;
                refused.push(format!(
                    "{}.{name}: PostgreSQL cannot change a range type that is in use; write the new one under another name, \
                     and give the column that type",
                    stay.to.name
                ));
            }
        }
        for stay in &self.stays {
            refused.extend(self.columns(stay).refused());
            refused.extend(self.checks_not_shared(stay));
            refused.extend(columns_of_partition_keys(stay));
            if self.settings(stay).is_none() {
                refused.push(format!(
                    "{}: PostgreSQL has no statement that takes back one of its settings; keep them, or write a new table",
                    stay.to.name
                ));
            }
        }
        let dropped = self.remade.drop.iter().map(|at| &self.compared.before.pieces[*at]);
        let undroppable = dropped.filter(|piece| is_object(piece) && piece.drop.is_empty() && piece.part.is_none());
        refused.extend(undroppable.filter_map(|piece| match &piece.owner {
            Owner::Object(element, _) | Owner::View(element) => {
                let (domain, name) = (&element.domain, &element.name);
                Some(format!(
                    "{domain}.{name}: it would have to be dropped for a while, and nothing says how; write the new \
                     one under another name"
                ))
            }
            _ => None,
        }));
        refused
    }

    /// Checks that a table would have to have before PostgreSQL lets it join its new parents ("INHERIT" of `ALTER TABLE`).
    fn checks_not_shared(&self, stay: &Stay<'_>) -> Vec<String> {
        let (before, after) = (&stay.from.shape.inherits, &stay.to.shape.inherits);
        let tables = &self.compared.to.tables;
        let kept = checks_of(tables, after.iter().filter(|parent| before.contains(parent)));
        let new = checks_of(tables, after.iter().filter(|parent| !before.contains(parent)));
        let has = |check: &PhysicalConstraint| {
            let mut all = stay.to.constraints.iter().chain(kept.iter().map(|(_, check)| *check));
            all.any(|own| own.constraint.name == check.constraint.name)
        };
        let lacking = new.iter().filter(|(_, check)| !has(check));
        lacking
            .map(|(parent, check)| {
                format!(
                    "{}: PostgreSQL lets a table become a child of {parent} only if it has the check {} already; write it in \
                     the table too",
                    stay.to.name, check.constraint.name
                )
            })
            .collect()
    }
}

/// Columns that decide in which partition a row is, and that PostgreSQL therefore lets nobody change (`ATPrepAlterColumnType`).
fn columns_of_partition_keys(stay: &Stay<'_>) -> Vec<String> {
    let Some(key) =
        stay.from.shape.partition_by.as_ref().filter(|key| Some(*key) == stay.to.shape.partition_by.as_ref())
    else {
        return Vec::new();
    };
    let key = key.to_string();
    let changed = stay.touched.rewritten().filter(|column| mentions(&key, column));
    changed
        .map(|column| {
            format!(
                "{}.{column}: PostgreSQL changes no column by which a table is partitioned; write a new table with the new \
                 column under another name, and move the rows there",
                stay.to.name
            )
        })
        .collect()
}

/// The checks that these tables hand down, their own and those of their parents.
fn checks_of<'a>(
    tables: &'a [PhysicalTable],
    parents: impl Iterator<Item = &'a QualifiedName>,
) -> Vec<(&'a QualifiedName, &'a PhysicalConstraint)> {
    let mut open: Vec<&QualifiedName> = parents.collect();
    let (mut seen, mut checks) = (BTreeSet::new(), Vec::new());
    while let Some(name) = open.pop() {
        let Some(table) = tables.iter().find(|table| table.name == *name).filter(|_| seen.insert(name)) else {
            continue;
        };
        let handed = table
            .constraints
            .iter()
            .filter(|one| matches!(one.constraint.rule, ConstraintRule::Check { no_inherit: false, .. }));
        checks.extend(handed.map(|check| (name, check)));
        open.extend(&table.shape.inherits);
    }
    checks
}
