//! Names that things have on the way, and the statements that give them their own at the end.
//!
//! A thing bears another name for a while where that of the second schema is taken. In comes a passage, out goes what
//! something is called until the end, and the renames in an order in which each name is free.

use super::key::Round;
use super::passage::{Passage, Stay, alter};
use crate::plan::beside;
use crate::statement::{Alteration, Ident, QualifiedName, Statement, TableChange};
use crate::window::{PhysicalConstraint, PhysicalTable};

impl Passage<'_> {
    /// The name of an index of a parent until all get the names that they have at the end.
    pub(super) fn present_name(&self, above: &Stay<'_>, name: &Ident) -> Ident {
        let keys = &above.keys;
        let index = keys.made_indexes.iter().find(|(new, _)| new.index.name == *name);
        let key = keys.made.iter().find(|(new, _)| new.constraint.name == *name);
        let renamed = keys.renamed.iter().map(|(old, new)| (self.present_key(above, old), &new.constraint.name));
        let indexes = keys.renamed_indexes.iter();
        let indexes = indexes.map(|(old, new)| (self.relocated(&old.index.qualified_name()).name, &new.index.name));
        let mut renamed = renamed.chain(indexes);
        match (index, key) {
            (Some((_, round)), _) => self.made_as(above, name, *round),
            (None, Some((new, round))) => self.adopted_as(above, new, *round),
            (None, None) => renamed.find(|(_, new)| *new == name).map_or_else(|| name.clone(), |(old, _)| old),
        }
    }

    /// The name of a constraint of the first schema until all get the names that they have at the end.
    pub(super) fn present_key(&self, stay: &Stay<'_>, old: &PhysicalConstraint) -> Ident {
        let name = &old.constraint.name;
        let index = old.constraint.rule.key_columns().map(|_| self.relocated(&stay.from.name.sibling(name.raw())).name);
        index.unwrap_or_else(|| name.clone())
    }

    /// New names of what stays.
    fn renames(&self, stay: &Stay<'_>) -> Vec<Statement> {
        let constraints = stay.keys.renamed.iter().map(|(old, new)| {
            let (from, to) = (self.present_key(stay, old), new.constraint.name.clone());
            alter(stay.to, TableChange::RenameConstraint { from, to })
        });
        let indexes = stay.keys.renamed_indexes.iter().map(|(old, new)| {
            let name = self.relocated(&old.index.qualified_name());
            Statement::RenameIndex { name, to: new.index.name.clone() }
        });
        constraints.chain(indexes).collect()
    }

    /// An index of a new partition becomes a part of one that may not have its own name yet.
    pub(super) fn under_present_name(&self, statement: &Statement) -> Statement {
        let Statement::Change(Alteration::AttachIndex { parent, index }) = statement else { return statement.clone() };
        let above = self.stay_with_index(parent);
        let name = above.map_or_else(|| parent.name.clone(), |above| self.present_name(above, &parent.name));
        let (parent, index) = (parent.sibling(name.raw()), index.clone());
        Statement::Change(Alteration::AttachIndex { parent, index })
    }

    /// Whether an index becomes a part of one that is built only behind the change of columns.
    pub(super) fn joins_late_index(&self, create: &[Statement]) -> bool {
        create.iter().any(|statement| match statement {
            Statement::Change(Alteration::AttachIndex { parent, .. }) => {
                self.stay_with_index(parent).is_some_and(|stay| stay.keys.round_of(&parent.name) == Round::Second)
            }
            _ => false,
        })
    }

    /// The table that has the index or key in the end, if it stays.
    fn stay_with_index(&self, index: &QualifiedName) -> Option<&Stay<'_>> {
        let has = |table: &PhysicalTable| {
            let keys = table.constraints.iter().filter(|key| key.constraint.rule.key_columns().is_some());
            let keys = keys.map(|key| &key.constraint.name);
            let mut names = keys.chain(table.indexes.iter().map(|index| &index.index.name));
            table.name.schema == index.schema && names.any(|name| *name == index.name)
        };
        self.stays.iter().find(|stay| has(stay.to))
    }

    /// What has to have its own name at the end: things that were made beside others of the same name, and renamed ones.
    pub(super) fn take_names(&self, stay: &Stay<'_>) -> Vec<Statement> {
        let mut statements = self.renames(stay);
        for (new, round) in &stay.keys.made {
            let name = &new.constraint.name;
            let is_key = new.constraint.rule.key_columns().is_some();
            let made = if is_key { self.adopted_as(stay, new, *round) } else { self.made_as(stay, name, *round) };
            if made != *name {
                statements.push(alter(stay.to, TableChange::RenameConstraint { from: made, to: name.clone() }));
            }
        }
        for (new, round) in &stay.keys.made_indexes {
            let made = self.made_as(stay, &new.index.name, *round);
            if made != new.index.name {
                let name = stay.to.name.sibling(made.raw());
                statements.push(Statement::RenameIndex { name, to: new.index.name.clone() });
            }
        }
        in_order(statements)
    }
}

/// Renames, each behind the one that frees its name.
fn in_order(mut left: Vec<Statement>) -> Vec<Statement> {
    let ends = |statement: &Statement| match statement {
        Statement::RenameIndex { name, to } => Some((name.name.clone(), to.clone())),
        Statement::AlterTable { change: TableChange::RenameConstraint { from, to }, .. } => {
            Some((from.clone(), to.clone()))
        }
        _ => None,
    };
    let mut ordered = Vec::new();
    while !left.is_empty() {
        let held: Vec<Ident> = left.iter().filter_map(|one| Some(ends(one)?.0)).collect();
        let free = left.iter().position(|one| ends(one).is_none_or(|(_, to)| !held.contains(&to)));
        let Some(free) = free else {
            // Names that go round in a circle need one more for a moment.
            let (first, last) = by_way_of(left.remove(0));
            ordered.push(first);
            left.push(last);
            continue;
        };
        ordered.push(left.remove(free));
    }
    ordered
}

/// A rename in two steps.
fn by_way_of(rename: Statement) -> (Statement, Statement) {
    match rename {
        Statement::RenameIndex { name, to } => {
            let between = beside(&name.name, "moving");
            let last = Statement::RenameIndex { name: name.sibling(between.raw()), to };
            (Statement::RenameIndex { name, to: between }, last)
        }
        Statement::AlterTable { table, change: TableChange::RenameConstraint { from, to } } => {
            let between = beside(&from, "moving");
            let last = TableChange::RenameConstraint { from: between.clone(), to };
            let first = TableChange::RenameConstraint { from, to: between };
            let of = |change| Statement::AlterTable { table: table.clone(), change };
            (of(first), of(last))
        }
        other => (other.clone(), other),
    }
}
