//! Columns that number their rows.
//!
//! In comes a column before and after, out go the statements that begin, change or end its numbers. Where the values are no
//! numbers yet, or may still be NULL, they wait.

use schema_spec::model::Identity;

use super::column::{Columns, renumbered};
use crate::plan::Step;
use crate::statement::{Alteration, ColumnDefinition, Ident, Statement, Subject, TableChange};
use crate::window::PhysicalColumn;

impl Columns<'_> {
    pub(super) fn number(&self, old: &PhysicalColumn, new: &PhysicalColumn, statements: &mut Vec<Statement>) {
        let (before, after) = (&old.definition, &new.definition);
        let column = after.name.clone();
        let numbers = |of: Option<Identity>| of.filter(|identity| *identity != Identity::Serial);
        if let (Some(_), None) = (numbers(before.identity), numbers(after.identity)) {
            statements.push(self.alter(TableChange::DropIdentity(column.clone())));
        }
        let old_sequence = self.from.sequences.iter().find(|sequence| sequence.column == column);
        let new_sequence = self.sequence(&column);
        match (old_sequence, new_sequence) {
            (None, Some(_)) if !self.numbers_late(old, new) => self.count(new, statements),
            // Defaults and conversions may draw from it before its column holds numbers.
            (None, Some(sequence)) => statements.extend([self.made(sequence), sequence.own(&self.to.name)]),
            (Some(sequence), None) => {
                let default = TableChange::SetDefault { column: column.clone(), default: None };
                statements.push(self.alter(default));
                statements.push(sequence.disown());
                if !self.compared.to.provides(&sequence.sequence.name) {
                    statements.push(Statement::Drop(Subject::Sequence(sequence.sequence.name.clone())));
                }
            }
            (Some(old), Some(new)) => {
                if old.sequence.name != new.sequence.name {
                    let what = Subject::Sequence(old.sequence.name.clone());
                    statements.push(Statement::Rename { what, to: new.sequence.name.name.clone() });
                }
                if old.sequence.options != new.sequence.options {
                    let (name, options) = (new.sequence.name.clone(), new.sequence.options.clone());
                    statements.push(Statement::Change(Alteration::Sequence { name, options }));
                }
            }
            (None, _) => {}
        }
        self.renumber(before, after, statements);
        match (numbers(before.identity), numbers(after.identity)) {
            (None, Some(_)) if !self.numbers_late(old, new) => self.count(new, statements),
            (Some(old), Some(identity)) if old != identity => {
                statements.push(self.alter(TableChange::SetIdentity { column, identity }));
            }
            _ => {}
        }
    }

    /// A column that was not numbered begins to be.
    fn count(&self, new: &PhysicalColumn, statements: &mut Vec<Statement>) {
        let (column, table, after) = (new.definition.name.clone(), self.to.name.clone(), &new.definition);
        if let Some(sequence) = self.sequence(&column) {
            statements.extend([self.made(sequence), sequence.own(&table)]);
        } else if let Some(identity) = after.identity {
            statements.push(self.alter(TableChange::AddIdentity { column: column.clone(), identity }));
            if after.sequence.is_some() {
                let made = ColumnDefinition { sequence: None, ..after.clone() }.numbered_by(&table);
                let name = after.numbered_by(&table);
                if name != made {
                    statements.push(Statement::Rename { what: Subject::Sequence(made), to: name.name.clone() });
                }
                statements.push(renumbered(name, after));
            }
        }
        if !self.touched.shadowed.contains_key(&column) {
            statements.push(self.continue_numbering(&column));
        }
    }

    fn continue_numbering(&self, column: &Ident) -> Statement {
        Statement::ContinueNumbering { table: self.to.name.clone(), column: column.clone() }
    }

    /// Whether numbers have to wait: the values of the column are no numbers yet, or what numbers itself must refuse NULL
    /// and does not yet.
    fn numbers_late(&self, old: &PhysicalColumn, new: &PhysicalColumn) -> bool {
        self.touched.retyped.contains(&new.definition.name)
            || new.definition.numbers_itself() && new.definition.not_null && !old.definition.not_null
    }

    /// Numbers for columns that had to wait for them: from a sequence that the column owns, or its own.
    pub(super) fn number_late(&self, serial: bool) -> Vec<Statement> {
        let mut statements = Vec::new();
        for (old, new) in self.kept() {
            let name = &new.definition.name;
            let shadowed = self.touched.shadowed.contains_key(name);
            let own = |of: &PhysicalColumn| of.definition.numbers_itself();
            let owned = self.from.sequences.iter().any(|sequence| sequence.column == *name);
            let begins = own(new) && !own(old) || self.sequence(name).is_some() && !owned;
            if begins && shadowed && !serial {
                statements.push(self.continue_numbering(name));
            }
            let other = shadowed || self.touched.recomputed.contains(name);
            let has_sequence = self.sequence(name).is_some();
            if begins && !other && self.numbers_late(old, new) && has_sequence == serial {
                if has_sequence {
                    statements.push(self.continue_numbering(name));
                } else {
                    self.count(new, &mut statements);
                }
            }
        }
        statements
    }

    /// The sequence of a column that is numbered by itself before and after.
    fn renumber(&self, before: &ColumnDefinition, after: &ColumnDefinition, statements: &mut Vec<Statement>) {
        if !(before.numbers_itself() && after.numbers_itself()) {
            return;
        }
        let (old, new) = (before.numbered_by(&self.from.name), after.numbered_by(&self.to.name));
        if old != new {
            statements.push(Statement::Rename { what: Subject::Sequence(old), to: new.name.clone() });
        }
        let options = |of: &ColumnDefinition| of.sequence.as_ref().map(|own| own.options.clone()).unwrap_or_default();
        if options(before) != options(after) {
            statements.push(renumbered(new, after));
        }
    }
}

/// A sequence goes up to its new least number before it gets it.
pub(super) fn raise(step: &mut Step) {
    let statements = std::mem::take(&mut step.up.statements);
    step.up.statements =
        statements.into_iter().flat_map(|statement| [least(&statement), Some(statement)]).flatten().collect();
}

fn least(statement: &Statement) -> Option<Statement> {
    let Statement::Change(Alteration::Sequence { name, options }) = statement else { return None };
    let least = options.min.filter(|_| options.increment.is_none_or(|step| step > 0))?;
    Some(Statement::Change(Alteration::SequenceAtLeast { sequence: name.clone(), least }))
}
