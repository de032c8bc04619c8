//! The change of form, in one transaction; what goes; and what is said at the end.
//!
//! In comes a passage, out go its last steps. Views, triggers and what else stands on a changing column are gone only
//! inside of the transaction: a reader sees the old or the new and never none.

use std::collections::BTreeSet;

use super::key::{dropped, key_columns};
use super::passage::{Passage, Stay, alter, step, word};
use super::promise::type_subject;
use super::undone::{comment, settled};
use crate::plan::objects::rights;
use crate::plan::{Phase, Step, file_word};
use crate::statement::{ConstraintRule, Ident, QualifiedName, Statement, Subject, TableChange, TableSetting};
use crate::window::{Kind, Owner, PhysicalTable, Piece, unchecked};
use schema_spec::name::object_name;

fn old_name(name: &QualifiedName) -> Ident {
    Ident::new(object_name(name.name.raw(), "", "old"))
}

fn is_type(piece: &Piece) -> bool {
    match &piece.owner {
        Owner::Enum(_) => true,
        Owner::Object(_, subject) => matches!(subject, Some(Subject::Type(_) | Subject::Domain(_))),
        _ => false,
    }
}

impl Passage<'_> {
    fn is_domain(&self, name: &QualifiedName) -> bool {
        let mut objects = self.compared.from.objects.iter();
        objects.any(|object| object.subject == Some(Subject::Domain(name.clone())))
    }

    /// What cannot be changed in place is dropped and made again, and columns change their form between.
    pub(super) fn switch(&self) -> Step {
        let before = &self.compared.before.pieces;
        let dropped = self.remade.drop.iter().rev().map(|at| &before[*at]).filter(|piece| !is_type(piece));
        let mut statements: Vec<Statement> = dropped.flat_map(|piece| piece.drop.iter().cloned()).collect();
        for stay in &self.stays {
            statements.extend(self.columns(stay).loosen());
            statements.extend(self.break_keys(stay));
        }
        for name in &self.remade.types {
            let what = type_subject(name, self.is_domain(name));
            statements.push(Statement::Rename { what, to: old_name(name) });
        }
        statements.extend(unchecked(self.made(is_type)));
        for stay in &self.stays {
            statements.extend(self.columns(stay).reshape());
            statements.extend(self.reshape_table(stay));
        }
        statements.extend(unchecked(self.made(|piece| !is_type(piece))));
        for stay in &self.stays {
            statements.extend(self.columns(stay).default_late());
        }
        let views: BTreeSet<QualifiedName> = self.compared.to.views.iter().map(|view| view.view.name.clone()).collect();
        statements.extend(rights(self.compared.from, self.compared.to, &views));
        statements.extend(self.stays.iter().filter_map(|stay| self.columns(stay).analyze()));
        let says = "Drops what stands on what changes its form, changes it, and makes everything again.";
        step("switch", Phase::Finish, says, statements)
    }

    /// Pieces that are made behind the change, and rows for stored views among them.
    fn made(&self, of: impl Fn(&Piece) -> bool) -> Vec<Statement> {
        let after = &self.compared.after.pieces;
        let types = |piece: &&Piece| match &piece.owner {
            Owner::Enum(element) => {
                let named = self.compared.to.enums.iter().find(|one| one.element == *element);
                named.is_some_and(|one| self.remade.types.contains(&one.name))
            }
            _ => false,
        };
        let late = after.iter().enumerate().filter(|(at, piece)| self.remade.create.contains(at) || types(piece));
        let pieces: Vec<&Piece> = late.map(|(_, piece)| piece).filter(|piece| of(piece)).collect();
        let refresh = pieces.iter().filter_map(|piece| piece.refresh.clone());
        pieces.iter().flat_map(|piece| piece.create.iter().cloned()).chain(refresh).collect()
    }

    /// Constraints and indexes that PostgreSQL could not keep. Foreign keys are gone already.
    fn break_keys(&self, stay: &Stay<'_>) -> Vec<Statement> {
        let table = &stay.to.name;
        let constraints = stay.keys.broken.iter();
        let others = constraints.filter(|old| !matches!(old.constraint.rule, ConstraintRule::ForeignKey { .. }));
        let indexes = stay.keys.broken_indexes.iter().map(|old| Statement::DropIndex {
            name: old.index.qualified_name(),
            table: table.clone(),
            concurrently: false,
            if_exists: false,
        });
        others.map(|old| dropped(table, old)).chain(indexes).collect()
    }

    /// Parents, partitions, and how rows are kept.
    fn reshape_table(&self, stay: &Stay<'_>) -> Vec<Statement> {
        let (old, new) = (&stay.from.shape, &stay.to.shape);
        let set = |setting| alter(stay.to, TableChange::Set(setting));
        let mut statements = Vec::new();
        if stay.from.partition_of != stay.to.partition_of {
            let of = |parent: &QualifiedName, change| Statement::AlterTable { table: parent.clone(), change };
            if let Some((parent, _)) = &stay.from.partition_of {
                let stands = self.compared.to.tables.iter().any(|table| table.name == *parent);
                let parent = if stands { parent.clone() } else { self.relocated(parent) };
                statements.push(of(&parent, TableChange::DetachPartition(stay.to.name.clone())));
            }
            if let Some((parent, bound)) = &stay.to.partition_of {
                let (partition, bound) = (stay.to.name.clone(), bound.clone());
                statements.push(of(parent, TableChange::AttachPartition { partition, bound }));
            }
        }
        let gone = old.inherits.iter().filter(|parent| !new.inherits.contains(parent));
        statements.extend(gone.map(|parent| set(TableSetting::NoInherit(parent.clone()))));
        let come = new.inherits.iter().filter(|parent| !old.inherits.contains(parent));
        statements.extend(come.map(|parent| set(TableSetting::Inherit(parent.clone()))));
        if old.unlogged != new.unlogged {
            statements.push(set(TableSetting::Logged(!new.unlogged)));
        }
        if old.access_method != new.access_method {
            let method = new.access_method.clone().unwrap_or_else(|| Ident::new("heap"));
            statements.push(set(TableSetting::AccessMethod(method)));
        }
        statements
    }

    /// What nobody needs any more: constraints and indexes, columns, then everything else, dependants first.
    pub(super) fn contract(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        for stay in &self.stays {
            let table = &stay.to.name;
            let gone = stay.keys.gone.iter().filter(|old| !self.goes_with_successor(stay, old));
            let statements: Vec<Statement> = gone
                .map(|old| {
                    let mut old = (*old).clone();
                    if key_columns(&old.constraint.rule).is_some() {
                        old.constraint.name = self.relocated(&table.sibling(old.constraint.name.raw())).name;
                    }
                    dropped(table, &old)
                })
                .collect();
            let says = format!("No longer promises for {table} what it need not.");
            steps.push(step(format!("relax_{}", word(stay.to)), Phase::Contract, says, statements));
        }
        for stay in &self.stays {
            for old in stay.keys.gone_indexes.iter().filter(|old| !self.gives_name_to_key(stay, &old.index.name)) {
                let name = self.relocated(&old.index.qualified_name());
                let word = file_word(name.name.raw());
                let says = format!("Drops the index {name} beside readers and writers.");
                let (concurrently, table) = (!old.index.only, stay.to.name.clone());
                let gone = Statement::DropIndex { name, table, concurrently, if_exists: concurrently };
                steps.push(step(format!("drop_index_{word}"), Phase::Contract, says, vec![gone]));
            }
        }
        for stay in &self.stays {
            let says = format!("Takes from {} the columns that go.", stay.to.name);
            let name = format!("contract_{}", word(stay.to));
            steps.push(step(name, Phase::Contract, says, self.columns(stay).contract()));
        }
        steps.push(self.drop_objects());
        steps
    }

    fn drop_objects(&self) -> Step {
        let stays: BTreeSet<&Owner> = self.compared.after.pieces.iter().map(|piece| &piece.owner).collect();
        let pieces = self.compared.before.pieces.iter().enumerate().rev();
        let gone = pieces.filter(|(at, piece)| !stays.contains(&piece.owner) && !self.remade.drop.contains(at));
        let gone = gone.filter(|(_, piece)| piece.kind != Kind::Role);
        let mut statements: Vec<Statement> =
            gone.flat_map(|(_, piece)| piece.drop.iter().map(|statement| self.elsewhere(statement))).collect();
        for name in &self.remade.types {
            let old = name.sibling(old_name(name).raw());
            statements.push(Statement::Drop(type_subject(&old, self.is_domain(name))));
        }
        step("drop_objects", Phase::Contract, "Drops tables, types and functions that nobody needs.", statements)
    }

    /// A statement about something that made way.
    fn elsewhere(&self, statement: &Statement) -> Statement {
        match statement {
            Statement::DropTable(name) => Statement::DropTable(self.relocated(name)),
            Statement::AlterTable { table, change } => {
                Statement::AlterTable { table: self.relocated(table), change: change.clone() }
            }
            Statement::Drop(Subject::Sequence(name)) => Statement::Drop(Subject::Sequence(self.relocated(name))),
            other => other.clone(),
        }
    }

    /// Names, comments, settings and rights, when everything is there that they speak of.
    pub(super) fn settle(&self) -> Vec<Step> {
        let settled = self.stays.iter().map(|stay| {
            let table = &stay.to.name;
            let mut statements = self.take_names(stay);
            statements.extend(stay.keys.described(table));
            statements.extend(comment(Subject::Table(table.clone()), stay.from.doc.as_ref(), stay.to.doc.as_ref()));
            statements.extend(self.options(stay));
            statements.extend(self.settings(stay));
            let says = format!("Gives what is new in {table} its name, and says what is said of the table.");
            step(format!("settle_{}", word(stay.to)), Phase::Finish, says, statements)
        });
        settled.collect()
    }

    fn options(&self, stay: &Stay<'_>) -> Vec<Statement> {
        let (old, new) = (&stay.from.shape.options, &stay.to.shape.options);
        let gone = old.iter().filter(|(name, _)| !new.iter().any(|(other, _)| other == name));
        let gone: Vec<String> = gone.map(|(name, _)| name.clone()).collect();
        let come: Vec<(String, String)> = new.iter().filter(|option| !old.contains(option)).cloned().collect();
        let mut statements = Vec::new();
        if !gone.is_empty() {
            statements.push(alter(stay.to, TableChange::Set(TableSetting::ResetOptions(gone))));
        }
        if !come.is_empty() {
            statements.push(alter(stay.to, TableChange::Set(TableSetting::Options(come))));
        }
        statements
    }

    fn settings(&self, stay: &Stay<'_>) -> Vec<Statement> {
        let said = |table: &PhysicalTable| -> Vec<Statement> {
            table.settings.iter().flat_map(|part| part.create.iter().cloned()).collect()
        };
        let lost = |subject: &Subject| match subject {
            Subject::Column(_, column) => stay.to.column(column).is_none() || stay.touched.recomputed.contains(column),
            Subject::Sequence(name) => !self.compared.to.tables.iter().any(|table| {
                table.settings.iter().flat_map(|part| &part.create).any(|other| match other {
                    Statement::Right(right) => right.on == Subject::Sequence(name.clone()),
                    _ => false,
                })
            }),
            _ => false,
        };
        let mut before = said(stay.from);
        before.retain(|statement| match statement {
            Statement::Right(right) => !lost(&right.on),
            Statement::Comment { on, .. } => !lost(on),
            _ => true,
        });
        settled(&before, &said(stay.to)).unwrap_or_default()
    }
}
