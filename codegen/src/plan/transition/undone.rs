//! What is said of a thing that stays, and how it is taken back.
//!
//! In come the statements that say something of one object before and after: comments, rights, settings. Out go those
//! that lead from the one to the other. What cannot be taken back is no answer; then the object has to be made anew.

use crate::statement::{Alteration, Literal, Statement, Subject, TableChange, TableSetting};
use schema_spec::model::{Enabled, ReplicaIdentity};

/// From what `before` says to what `after` says; nothing where something cannot be taken back.
pub(super) fn settled(before: &[Statement], after: &[Statement]) -> Option<Vec<Statement>> {
    let mut statements: Vec<Statement> = Vec::new();
    for gone in before.iter().rev().filter(|statement| !after.contains(statement)) {
        if !after.iter().any(|new| replaces(new, gone)) {
            statements.push(undone(gone)?);
        }
    }
    let again: Vec<Statement> = after
        .iter()
        .filter(|said| !before.contains(said) || statements.iter().any(|undone| takes_along(undone, said)))
        .cloned()
        .collect();
    statements.extend(again);
    Some(statements)
}

/// Whether a right on a table takes those on its columns along when it is revoked ("Notes" of `REVOKE`).
fn takes_along(undone: &Statement, said: &Statement) -> bool {
    match (undone, said) {
        (Statement::Right(gone), Statement::Right(right)) => {
            let table = match &right.on {
                Subject::Column(table, _) => Some(table),
                _ => None,
            };
            gone.revoked
                && gone.role == right.role
                && table.is_some_and(|table| gone.on == Subject::Table(table.clone()))
        }
        _ => false,
    }
}

/// Whether a statement says the same thing otherwise, so that the other need not be taken back.
fn replaces(new: &Statement, old: &Statement) -> bool {
    match (new, old) {
        (Statement::Comment { on: new, .. }, Statement::Comment { on: old, .. }) => new == old,
        (
            Statement::AlterTable { table: new_table, change: TableChange::Set(new) },
            Statement::AlterTable { table: old_table, change: TableChange::Set(old) },
        ) => new_table == old_table && same_setting(new, old),
        (
            Statement::Change(Alteration::EventTrigger { name: new, .. }),
            Statement::Change(Alteration::EventTrigger { name: old, .. }),
        ) => new == old,
        (
            Statement::Change(Alteration::IndexStatistics { index: new, key: new_key, .. }),
            Statement::Change(Alteration::IndexStatistics { index: old, key: old_key, .. }),
        ) => new == old && new_key == old_key,
        (
            Statement::Change(Alteration::StatisticsTarget { name: new, .. }),
            Statement::Change(Alteration::StatisticsTarget { name: old, .. }),
        ) => new == old,
        _ => false,
    }
}

fn same_setting(new: &TableSetting, old: &TableSetting) -> bool {
    match (new, old) {
        (TableSetting::Default(new, _), TableSetting::Default(old, _))
        | (TableSetting::Storage(new, _), TableSetting::Storage(old, _))
        | (TableSetting::Compression(new, _), TableSetting::Compression(old, _))
        | (TableSetting::Statistics(new, _), TableSetting::Statistics(old, _))
        | (TableSetting::Trigger(new, _), TableSetting::Trigger(old, _))
        | (TableSetting::Rule(new, _), TableSetting::Rule(old, _)) => new == old,
        (TableSetting::ReplicaIdentity(_), TableSetting::ReplicaIdentity(_))
        | (TableSetting::ClusterOn(_), TableSetting::ClusterOn(_)) => true,
        _ => false,
    }
}

/// What takes a statement back, where its object stays.
pub(super) fn undone(statement: &Statement) -> Option<Statement> {
    Some(match statement {
        Statement::Comment { on, .. } => Statement::Comment { on: on.clone(), text: None },
        Statement::Right(right) => Statement::Right(right.undone()),
        Statement::DefaultRight(right) => Statement::DefaultRight(right.undone()),
        Statement::AlterTable { table, change: TableChange::Set(setting) } => {
            let change = TableChange::Set(unset(setting)?);
            Statement::AlterTable { table: table.clone(), change }
        }
        Statement::Change(Alteration::EventTrigger { name, .. }) => {
            Statement::Change(Alteration::EventTrigger { name: name.clone(), enabled: Enabled::Origin })
        }
        Statement::Change(Alteration::IndexStatistics { index, key, .. }) => {
            Statement::Change(Alteration::IndexStatistics { index: index.clone(), key: *key, target: -1 })
        }
        Statement::Change(Alteration::StatisticsTarget { name, .. }) => {
            Statement::Change(Alteration::StatisticsTarget { name: name.clone(), target: -1 })
        }
        _ => return None,
    })
}

fn unset(setting: &TableSetting) -> Option<TableSetting> {
    Some(match setting {
        TableSetting::Default(column, _) => TableSetting::Default(column.clone(), None),
        TableSetting::Compression(column, _) => {
            TableSetting::Compression(column.clone(), crate::statement::Ident::new("default"))
        }
        TableSetting::Statistics(column, _) => TableSetting::Statistics(column.clone(), -1),
        TableSetting::ColumnOptions(column, options) => {
            TableSetting::ResetColumnOptions(column.clone(), options.iter().map(|(name, _)| name.clone()).collect())
        }
        TableSetting::Trigger(name, _) => TableSetting::Trigger(name.clone(), Enabled::Origin),
        TableSetting::Rule(name, _) => TableSetting::Rule(name.clone(), Enabled::Origin),
        TableSetting::RowSecurity(asked) => TableSetting::RowSecurity(!asked),
        TableSetting::ForceRowSecurity(asked) => TableSetting::ForceRowSecurity(!asked),
        TableSetting::ReplicaIdentity(_) => TableSetting::ReplicaIdentity(ReplicaIdentity::Default),
        TableSetting::ClusterOn(_) => TableSetting::WithoutCluster,
        TableSetting::Inherit(parent) => TableSetting::NoInherit(parent.clone()),
        _ => return None,
    })
}

/// The comment of something before and after.
pub(super) fn comment(
    on: crate::statement::Subject,
    before: Option<&Literal>,
    after: Option<&Literal>,
) -> Option<Statement> {
    (before != after).then(|| Statement::Comment { on, text: after.cloned() })
}
