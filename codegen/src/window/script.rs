//! A window as statements: each part on its own, and the whole as one script.
//!
//! In comes a physical schema, out go statements that make it in an empty database. They serve nobody while they run:
//! this is for a baseline, and the measure that step-by-step migrations are held against.

use super::{Ordered, Physical, PhysicalConstraint, PhysicalIndex, PhysicalTable, physical};
use crate::statement::{Alteration, ConstraintRule, Ident, Statement, Subject, TableChange, script};
use schema_spec::model::{Model, VersionNumber};

/// The physical schema of a window as one SQL script for an empty database.
#[must_use]
pub fn direct_ddl(model: &Model, served: &[VersionNumber]) -> String {
    script(&physical(model, served).create())
}

impl Physical {
    /// Everything, each object behind those that it needs. Foreign keys come behind all tables, so that they may form
    /// circles.
    #[must_use]
    pub fn create(&self) -> Vec<Statement> {
        Ordered::of(self).create()
    }
}

impl PhysicalTable {
    /// `CREATE TABLE` with the columns and constraints that can stand in it.
    #[must_use]
    pub fn create_alone(&self) -> Statement {
        let columns = self.columns.iter().filter(|column| !column.inherited);
        let constraints = self.constraints.iter().filter(|constraint| self.is_inline(constraint));
        Statement::CreateTable {
            name: self.name.clone(),
            columns: columns.map(|column| column.definition.clone()).collect(),
            constraints: constraints.map(|constraint| constraint.constraint.clone()).collect(),
            shape: self.shape.clone(),
        }
    }

    /// Whether a constraint can stand in `CREATE TABLE`. Of two keys over the same columns PostgreSQL would keep one.
    #[must_use]
    pub fn is_inline(&self, constraint: &PhysicalConstraint) -> bool {
        let key = |constraint: &PhysicalConstraint| match &constraint.constraint.rule {
            ConstraintRule::PrimaryKey { columns, .. } | ConstraintRule::Unique { columns, .. } => {
                Some(columns.clone())
            }
            _ => None,
        };
        let Some(columns) = key(constraint) else { return !constraint.not_valid };
        let mut before = self.constraints.iter().take_while(|other| *other != constraint);
        !self.has_separate_keys() && !before.any(|other| key(other).as_ref() == Some(&columns))
    }

    /// Whether keys are made apart from the table: PostgreSQL would make those of partitions itself.
    #[must_use]
    pub fn has_separate_keys(&self) -> bool {
        self.partition_of.is_some() || self.shape.partition_by.is_some()
    }

    /// Settings of columns beside their definitions.
    #[must_use]
    pub fn column_settings(&self) -> Vec<Statement> {
        let all = self.columns.iter().flat_map(|column| column.settings.iter().cloned());
        all.map(|setting| Statement::AlterTable { table: self.name.clone(), change: TableChange::Set(setting) })
            .collect()
    }

    /// A foreign key with its comment.
    #[must_use]
    pub fn create_foreign_key(&self, key: &PhysicalConstraint) -> Vec<Statement> {
        let change = TableChange::AddConstraint { constraint: key.constraint.clone(), not_valid: key.not_valid };
        let add = Statement::AlterTable { table: self.name.clone(), change };
        std::iter::once(add).chain(self.comments_on_constraint(key)).collect()
    }

    /// Function and trigger, where there is something to keep in step.
    #[must_use]
    pub fn create_in_step(&self) -> Vec<Statement> {
        let statements = self.in_step.iter().flat_map(|in_step| {
            [Statement::CreateInStepFunction(in_step.clone()), Statement::CreateInStepTrigger(in_step.clone())]
        });
        statements.collect()
    }

    /// Trigger and function taken away again.
    #[must_use]
    pub fn drop_in_step(&self) -> Vec<Statement> {
        let statements = self.in_step.iter().flat_map(|in_step| {
            let name = crate::statement::InStep::trigger_name();
            [
                Statement::DropTrigger { name, table: self.name.clone() },
                Statement::DropFunction(in_step.function_name()),
            ]
        });
        statements.collect()
    }

    /// The `UPDATE` that gives rows from before a value in that column, where there is one to give. It finds the rows
    /// that it has not yet filled, so it can be run in pieces and again.
    #[must_use]
    pub fn backfill(&self, column: &Ident) -> Option<Statement> {
        let value = self.column(column)?.backfill.clone()?;
        let gap = crate::statement::Expression::is_null(column);
        Some(Statement::Update {
            table: self.name.clone(),
            column: column.clone(),
            filter: Some(gap.and(&value.has_value())),
            value,
        })
    }

    /// Comments on the table, its columns and its constraints.
    #[must_use]
    pub fn comments(&self) -> Vec<Statement> {
        let table = self.comment(Subject::Table(self.name.clone()), self.doc.as_ref());
        let columns = self.columns.iter().filter_map(|column| self.comment_on_column(&column.definition.name));
        let constraints = self.constraints.iter().flat_map(|constraint| self.comments_on_constraint(constraint));
        table.into_iter().chain(columns).chain(constraints).collect()
    }

    /// The comment of a column, if it has one.
    #[must_use]
    pub fn comment_on_column(&self, column: &Ident) -> Option<Statement> {
        let doc = self.column(column)?.doc.as_ref();
        self.comment(Subject::Column(self.name.clone(), column.clone()), doc)
    }

    /// The comments of a constraint and of its index.
    pub fn comments_on_constraint(&self, constraint: &PhysicalConstraint) -> impl Iterator<Item = Statement> + use<> {
        let name = &constraint.constraint.name;
        let index = Subject::Index(self.name.sibling(name.raw()), self.name.clone());
        let own = self.comment(Subject::Constraint(self.name.clone(), name.clone()), constraint.doc.as_ref());
        own.into_iter().chain(self.comment(index, constraint.index_doc.as_ref()))
    }

    fn comment(&self, on: Subject, doc: Option<&crate::statement::Literal>) -> Option<Statement> {
        doc.map(|text| Statement::Comment { on, text: Some(text.clone()) })
    }
}

impl PhysicalIndex {
    /// The index with its comment.
    #[must_use]
    pub fn create(&self, concurrently: bool) -> Vec<Statement> {
        let create = Statement::CreateIndex { index: self.index.clone(), concurrently };
        let on = Subject::Index(self.index.qualified_name(), self.index.table.clone());
        let comment = self.doc.clone().map(|text| Statement::Comment { on, text: Some(text) });
        let statistics = self.statistics.iter().map(|(key, target)| {
            let index = self.index.qualified_name();
            Statement::Change(Alteration::IndexStatistics { index, key: *key, target: *target })
        });
        std::iter::once(create).chain(comment).chain(statistics).collect()
    }
}
