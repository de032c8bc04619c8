//! Foreign keys, and the keys and columns of other tables that they point at while those change.
//!
//! In comes a constraint, out goes whether it has to wait, or has to go, because of the table at its other end.

use super::key::{Round, dropped, is_relogged};
use super::passage::{Passage, Stay};
use crate::statement::{Constraint, ConstraintRule, Ident, QualifiedName, Statement, TableChange};
use crate::window::{PhysicalConstraint, PhysicalIndex};

impl<'a> Passage<'a> {
    /// The table that has that name in the end, if it stays.
    pub(super) fn stay_of(&self, name: &QualifiedName) -> Option<&Stay<'a>> {
        self.stays.iter().find(|stay| stay.to.name == *name)
    }

    /// The table that has that name at first, if it stays.
    pub(super) fn stay_before(&self, name: &QualifiedName) -> Option<&Stay<'a>> {
        self.stays.iter().find(|stay| stay.from.name == *name)
    }

    /// The table that a foreign key points at, if it stays, and the columns.
    fn referenced<'s>(&'s self, constraint: &'s Constraint) -> Option<(&'s Stay<'a>, &'s [Ident])> {
        match &constraint.rule {
            ConstraintRule::ForeignKey { target, target_columns, .. } => Some((self.stay_of(target)?, target_columns)),
            _ => None,
        }
    }

    /// A constraint as it is before the swap: over shadows, where columns have them.
    pub(super) fn over_shadows(&self, stay: &Stay<'_>, constraint: &Constraint) -> Constraint {
        let there = self.referenced(constraint).map(|(there, _)| &there.touched);
        stay.touched.constraint(constraint, there)
    }

    /// Whether a new table gets a foreign key that points at something which is there only when columns have changed their
    /// form.
    pub(super) fn ties_to_late_key(&self, create: &[Statement]) -> bool {
        create.iter().any(|statement| match statement {
            Statement::AlterTable { change: TableChange::AddConstraint { constraint, .. }, .. } => self
                .referenced(constraint)
                .is_some_and(|(there, columns)| there.changes(self, columns) || there.makes_key_late(columns)),
            _ => false,
        })
    }

    /// Foreign keys of tables that go, where they point at something that changes or goes first.
    pub(super) fn untied(&self) -> Vec<Statement> {
        let tables = self.compared.from.tables.iter();
        let gone = tables.filter(|table| self.compared.goes(table));
        let keys = gone.flat_map(|table| table.foreign_keys.iter().map(move |key| (table, key)));
        let untied = keys.filter(|(_, key)| {
            self.referenced(&key.constraint)
                .is_some_and(|(there, columns)| there.changes(self, columns) || there.loses_key(columns))
        });
        untied.map(|(table, key)| dropped(&self.relocated(&table.name), key)).collect()
    }
}

impl Stay<'_> {
    /// Whether no foreign key can point at the columns before the change and behind it.
    fn changes(&self, passage: &Passage<'_>, columns: &[Ident]) -> bool {
        columns.iter().any(|column| self.touched.shadowed.contains_key(column))
            || is_relogged(passage.compared, self.to)
    }

    fn makes_key_late(&self, columns: &[Ident]) -> bool {
        let made = self.keys.made.iter().filter(|(_, round)| *round == Round::Second).map(|(new, _)| *new);
        let indexes = self.keys.made_indexes.iter().filter(|(_, round)| *round == Round::Second).map(|(new, _)| *new);
        is_key(made, indexes, columns)
    }

    /// Whether the key goes, or is gone for a while.
    fn loses_key(&self, columns: &[Ident]) -> bool {
        let keys = self.keys.gone.iter().chain(&self.keys.broken).copied();
        is_key(keys, self.keys.gone_indexes.iter().chain(&self.keys.broken_indexes).copied(), columns)
    }
}

/// Whether one of these makes the columns a key, which is what a foreign key can point at.
fn is_key<'k>(
    mut constraints: impl Iterator<Item = &'k PhysicalConstraint>,
    mut indexes: impl Iterator<Item = &'k PhysicalIndex>,
    columns: &[Ident],
) -> bool {
    constraints.any(|one| one.constraint.rule.is_key_over(columns))
        || indexes.any(|one| one.index.unique && one.index.is_over(columns))
}
