//! What comes and goes with partitions: locks on tables that a statement does not name.
//!
//! In come all steps in the order in which they run one way, out go the same, in which each attachment and detachment
//! knows the tables around it as they are at that moment: those whose rows are asked, and those at the other ends of foreign
//! keys.

use std::collections::{BTreeMap, BTreeSet};

use super::Direction;
use crate::statement::{ConstraintRule, Ident, QualifiedName, Statement, Subject, TableChange};
use crate::window::PhysicalTable;

/// Where a partition is.
struct Place {
    parent: QualifiedName,
    /// Whether it takes all rows that no other takes.
    is_rest: bool,
}

/// What the database holds between two statements.
struct Present {
    partitions: BTreeMap<QualifiedName, Place>,
    /// What foreign keys point at, by table and name.
    foreign_keys: BTreeMap<(QualifiedName, Ident), QualifiedName>,
}

/// Tells attachments and detachments what they lock beside what they name.
pub(super) fn name_bystanders<'d>(before: &[PhysicalTable], steps: impl Iterator<Item = &'d mut Direction>) {
    let place = |table: &PhysicalTable| {
        let (parent, bound) = table.partition_of.as_ref()?;
        Some((table.name.clone(), Place { parent: parent.clone(), is_rest: bound.is_none() }))
    };
    let keys = before.iter().flat_map(|table| table.foreign_keys.iter().map(move |key| (table, &key.constraint)));
    let mut present = Present {
        partitions: before.iter().filter_map(place).collect(),
        foreign_keys: keys
            .filter_map(|(table, key)| Some(((table.name.clone(), key.name.clone()), key.rule.target()?.clone())))
            .collect(),
    };
    steps.flat_map(|way| &mut way.statements).for_each(|statement| present.pass(statement));
}

impl Present {
    fn pass(&mut self, statement: &mut Statement) {
        match statement {
            Statement::AlterTable { table, change } => self.alter(table, change),
            Statement::InTransactions { parts, .. } => parts.iter_mut().flatten().for_each(|one| self.pass(one)),
            Statement::Rename { what: Subject::Table(name), to } => self.rename(name, &name.sibling(to.raw())),
            Statement::DropTable { name, beside } => {
                let targets = self.foreign_keys.iter().filter(|((table, _), target)| table == name && *target != name);
                let targets = targets.flat_map(|(_, target)| self.with_parts(target));
                let parent = self.partitions.get(name).map(|place| &place.parent);
                let rest = parent.and_then(|parent| self.rest_of(parent)).filter(|rest| *rest != name);
                let around: BTreeSet<QualifiedName> = parent.into_iter().chain(rest).cloned().chain(targets).collect();
                *beside = around.into_iter().collect();
                self.partitions.remove(name);
                self.foreign_keys.retain(|(table, _), _| table != name);
            }
            _ => {}
        }
    }

    fn alter(&mut self, table: &QualifiedName, change: &mut TableChange) {
        match change {
            TableChange::AttachPartition { partition, bound, asked, tied } => {
                let ends: BTreeSet<_> = self.referenced(table).into_iter().chain(self.referencing(table)).collect();
                *tied = ends.into_iter().collect();
                let rest = self.rest_of(table).cloned();
                let rest = rest.iter().flat_map(|rest| self.with_parts(rest));
                *asked = rest.chain(self.below(partition)).collect();
                let place = Place { parent: table.clone(), is_rest: bound.is_none() };
                self.partitions.insert(partition.clone(), place);
            }
            TableChange::DetachPartition { partition, rest, referenced, referencing } => {
                *referenced = self.referenced(table);
                // Where the family points at itself, its members get the triggers one by one.
                let own = referenced.iter().filter(|target| self.upwards(table).any(|above| above == *target));
                let others = own.flat_map(|target| self.below(target)).filter(|one| {
                    let goes = |above: &QualifiedName| above == partition;
                    !self.upwards(one).any(goes)
                });
                let others: BTreeSet<QualifiedName> = others.collect();
                referenced.extend(others);
                *referencing = self.referencing(table);
                // The foreign keys that it had from above are its own from now on.
                let kept =
                    self.foreign_keys.iter().filter(|((from, _), _)| self.upwards(table).any(|above| above == from));
                let kept = kept.map(|((_, name), target)| ((partition.clone(), name.clone()), target.clone()));
                let kept: Vec<_> = kept.collect();
                self.foreign_keys.extend(kept);
                *rest = self.rest_of(table).filter(|rest| *rest != partition).cloned();
                self.partitions.remove(partition);
            }
            TableChange::AddConstraint { constraint, .. } | TableChange::AddOwnConstraint(constraint) => {
                if let ConstraintRule::ForeignKey { target, .. } = &constraint.rule {
                    self.foreign_keys.insert((table.clone(), constraint.name.clone()), target.clone());
                }
            }
            TableChange::DropConstraint { name, .. } | TableChange::ClearConstraint(name) => {
                self.foreign_keys.remove(&(table.clone(), name.clone()));
            }
            TableChange::RenameConstraint { from, to } => {
                if let Some(target) = self.foreign_keys.remove(&(table.clone(), from.clone())) {
                    self.foreign_keys.insert((table.clone(), to.clone()), target);
                }
            }
            _ => {}
        }
    }

    /// A table and those of which it is a partition, from the nearest up.
    fn upwards<'p>(&'p self, table: &'p QualifiedName) -> impl Iterator<Item = &'p QualifiedName> {
        let above = |name: &&'p QualifiedName| self.partitions.get(*name).map(|place| &place.parent);
        std::iter::successors(Some(table), above)
    }

    fn below(&self, table: &QualifiedName) -> Vec<QualifiedName> {
        let is_below = |name: &&QualifiedName| self.upwards(name).skip(1).any(|above| above == table);
        self.partitions.keys().filter(is_below).cloned().collect()
    }

    fn with_parts(&self, table: &QualifiedName) -> Vec<QualifiedName> {
        [vec![table.clone()], self.below(table)].concat()
    }

    fn rest_of(&self, table: &QualifiedName) -> Option<&QualifiedName> {
        let is_rest = |(_, place): &(&QualifiedName, &Place)| place.is_rest && place.parent == *table;
        self.partitions.iter().find(is_rest).map(|(name, _)| name)
    }

    /// What the foreign keys point at that partitions of a table get.
    fn referenced(&self, table: &QualifiedName) -> Vec<QualifiedName> {
        let keys = self.foreign_keys.iter();
        let targets = keys.filter(|((from, _), _)| self.upwards(table).any(|above| above == from));
        let targets: BTreeSet<&QualifiedName> = targets.map(|(_, target)| target).collect();
        targets.into_iter().cloned().collect()
    }

    /// Tables whose foreign keys point at partitions of a table.
    fn referencing(&self, table: &QualifiedName) -> Vec<QualifiedName> {
        let keys = self.foreign_keys.iter();
        let pointing = keys.filter(|(_, target)| self.upwards(table).any(|above| above == *target));
        let pointing: BTreeSet<&QualifiedName> = pointing.map(|((from, _), _)| from).collect();
        pointing.into_iter().cloned().collect()
    }

    fn rename(&mut self, from: &QualifiedName, to: &QualifiedName) {
        let named = |name: QualifiedName| if name == *from { to.clone() } else { name };
        let placed = |(name, place): (QualifiedName, Place)| {
            (named(name), Place { parent: named(place.parent), is_rest: place.is_rest })
        };
        self.partitions = std::mem::take(&mut self.partitions).into_iter().map(placed).collect();
        let keys = std::mem::take(&mut self.foreign_keys).into_iter();
        self.foreign_keys = keys.map(|((table, key), target)| ((named(table), key), named(target))).collect();
    }
}
