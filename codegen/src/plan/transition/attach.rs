//! What comes and goes with partitions: locks on tables that a statement does not name.
//!
//! In come all steps in the order in which they run, out go the same, in which each attachment and detachment knows the
//! default partition of its parent and the tables at which the foreign keys of its parent point, as they are at that moment.

use std::collections::{BTreeMap, BTreeSet};

use crate::plan::Step;
use crate::statement::{ConstraintRule, Ident, QualifiedName, Statement, Subject, TableChange};
use crate::window::PhysicalTable;

/// What the database holds between two statements.
struct Present {
    /// Default partitions by their parents.
    defaults: BTreeMap<QualifiedName, QualifiedName>,
    foreign_keys: BTreeMap<(QualifiedName, Ident), QualifiedName>,
}

/// Tells attachments and detachments what they lock beside what they name.
pub(super) fn name_bystanders(before: &[PhysicalTable], steps: &mut [Step]) {
    let default = |table: &PhysicalTable| {
        let (parent, _) = table.partition_of.as_ref().filter(|(_, bound)| bound.is_none())?;
        Some((parent.clone(), table.name.clone()))
    };
    let keys = before.iter().flat_map(|table| table.foreign_keys.iter().map(move |key| (table, &key.constraint)));
    let mut present = Present {
        defaults: before.iter().filter_map(default).collect(),
        foreign_keys: keys
            .filter_map(|(table, key)| Some(((table.name.clone(), key.name.clone()), key.rule.target()?.clone())))
            .collect(),
    };
    steps.iter_mut().flat_map(|step| &mut step.up.statements).for_each(|statement| present.pass(statement));
}

impl Present {
    fn pass(&mut self, statement: &mut Statement) {
        match statement {
            Statement::AlterTable { table, change } => self.alter(table, change),
            Statement::InTransactions { parts, .. } => parts.iter_mut().flatten().for_each(|one| self.pass(one)),
            Statement::Rename { what: Subject::Table(name), to } => self.rename(name, &name.sibling(to.raw())),
            Statement::DropTable { name, .. } => {
                self.defaults.retain(|_, partition| partition != name);
                self.foreign_keys.retain(|(table, _), _| table != name);
            }
            _ => {}
        }
    }

    fn alter(&mut self, table: &QualifiedName, change: &mut TableChange) {
        match change {
            TableChange::AttachPartition { partition, bound, rest, referenced } => {
                *rest = self.defaults.get(table).cloned();
                if bound.is_none() {
                    self.defaults.insert(table.clone(), partition.clone());
                }
                *referenced = self.referenced_by(table);
            }
            TableChange::DetachPartition { partition, rest, referenced, referencing } => {
                *referenced = self.referenced_by(table);
                let pointing = self.foreign_keys.iter().filter(|(_, target)| *target == table);
                let pointing: BTreeSet<&QualifiedName> = pointing.map(|((from, _), _)| from).collect();
                *referencing = pointing.into_iter().cloned().collect();
                *rest = self.defaults.get(table).filter(|rest| *rest != partition).cloned();
                self.defaults.retain(|_, default| default != partition);
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

    fn referenced_by(&self, table: &QualifiedName) -> Vec<QualifiedName> {
        let targets = self.foreign_keys.iter().filter(|((from, _), _)| from == table);
        let targets: BTreeSet<&QualifiedName> = targets.map(|(_, target)| target).collect();
        targets.into_iter().cloned().collect()
    }

    fn rename(&mut self, from: &QualifiedName, to: &QualifiedName) {
        let named = |name: QualifiedName| if name == *from { to.clone() } else { name };
        let defaults = std::mem::take(&mut self.defaults).into_iter();
        self.defaults = defaults.map(|(parent, partition)| (named(parent), named(partition))).collect();
        let keys = std::mem::take(&mut self.foreign_keys).into_iter();
        self.foreign_keys = keys.map(|((table, key), target)| ((named(table), key), named(target))).collect();
    }
}
