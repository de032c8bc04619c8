//! A window as statements: each part on its own, and the whole as one script.
//!
//! In comes a physical schema, out go statements that make it in an empty database. They serve nobody while they run:
//! this is for a baseline, and the measure that step-by-step migrations are held against.

use super::{Physical, PhysicalConstraint, PhysicalIndex, PhysicalTable, Stage, physical};
use crate::statement::{Commented, Ident, Statement, TableChange, script};
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
        let mut all: Vec<Statement> = self.schemas.iter().cloned().map(Statement::CreateSchema).collect();
        all.extend(self.enums.iter().flat_map(super::PhysicalEnum::create));
        all.extend(self.written(Stage::BeforeTables));
        all.extend(self.tables.iter().flat_map(PhysicalTable::create));
        all.extend(self.tables.iter().flat_map(PhysicalTable::create_foreign_keys));
        all.extend(self.written(Stage::AfterTables));
        all.extend(self.views.iter().flat_map(super::PhysicalView::create));
        all.extend(self.roles.iter().flat_map(super::PhysicalRole::create));
        all.extend(self.written(Stage::AfterViews));
        all
    }

    fn written(&self, stage: Stage) -> impl Iterator<Item = Statement> {
        self.sql_objects.iter().filter(move |object| object.stage == stage).map(|object| object.create.clone())
    }
}

impl PhysicalTable {
    /// The table with constraints, indexes, comments and trigger, without its foreign keys.
    #[must_use]
    pub fn create(&self) -> Vec<Statement> {
        let mut statements = vec![Statement::CreateTable {
            name: self.name.clone(),
            columns: self.columns.iter().map(|column| column.definition.clone()).collect(),
            constraints: self.constraints.iter().map(|constraint| constraint.constraint.clone()).collect(),
        }];
        statements.extend(self.indexes.iter().flat_map(|index| index.create(false)));
        statements.extend(self.comments());
        statements.extend(self.create_in_step());
        statements
    }

    /// Foreign keys with their comments.
    #[must_use]
    pub fn create_foreign_keys(&self) -> Vec<Statement> {
        let add = |foreign_key: &PhysicalConstraint| {
            let change = TableChange::AddConstraint { constraint: foreign_key.constraint.clone(), not_valid: false };
            let add = Statement::AlterTable { table: self.name.clone(), change };
            std::iter::once(add).chain(self.comment_on_constraint(foreign_key))
        };
        self.foreign_keys.iter().flat_map(add).collect()
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

    fn comments(&self) -> Vec<Statement> {
        let table = self.comment(Commented::Table(self.name.clone()), self.doc.as_ref());
        let columns = self.columns.iter().filter_map(|column| self.comment_on_column(&column.definition.name));
        let constraints = self.constraints.iter().filter_map(|constraint| self.comment_on_constraint(constraint));
        table.into_iter().chain(columns).chain(constraints).collect()
    }

    /// The comment of a column, if it has one.
    #[must_use]
    pub fn comment_on_column(&self, column: &Ident) -> Option<Statement> {
        let doc = self.column(column)?.doc.as_ref();
        self.comment(Commented::Column(self.name.clone(), column.clone()), doc)
    }

    /// The comment of a constraint, if it has one.
    #[must_use]
    pub fn comment_on_constraint(&self, constraint: &PhysicalConstraint) -> Option<Statement> {
        let on = Commented::Constraint(self.name.clone(), constraint.constraint.name.clone());
        self.comment(on, constraint.doc.as_ref())
    }

    fn comment(&self, on: Commented, doc: Option<&crate::statement::Literal>) -> Option<Statement> {
        doc.map(|text| Statement::Comment { on, text: Some(text.clone()) })
    }
}

impl PhysicalIndex {
    /// The index with its comment.
    #[must_use]
    pub fn create(&self, concurrently: bool) -> Vec<Statement> {
        let create = Statement::CreateIndex { index: self.index.clone(), concurrently };
        let on = Commented::Index(self.index.qualified_name(), self.index.table.clone());
        let comment = self.doc.clone().map(|text| Statement::Comment { on, text: Some(text) });
        std::iter::once(create).chain(comment).collect()
    }
}
