//! What a statement makes and unmakes, as far as it can be locked.
//!
//! In comes a statement, out go the tables, views, sequences and indexes that are there after it and were not before, or
//! the other way round. What one transaction has made nobody else can wait for.

use super::table::{ColumnDefinition, Constraint, ConstraintRule, TableChange};
use super::value::dotted;
use super::{Creation, QualifiedName, Statement, Subject};
use schema_spec::model::Identity;
use schema_spec::name::object_name;
use std::collections::BTreeSet;

impl Statement {
    /// Relations that the statement makes, its table's indexes and sequences among them.
    #[must_use]
    pub fn makes(&self) -> Vec<QualifiedName> {
        match self {
            Self::CreateTable { name, columns, constraints, .. } => {
                let sequences = columns.iter().filter_map(|column| numbered(name, column));
                let indexes = constraints.iter().filter_map(|constraint| indexed(name, constraint));
                std::iter::once(name.clone()).chain(sequences).chain(indexes).collect()
            }
            Self::AlterTable { table, change } => match change {
                TableChange::AddColumn(column) => numbered(table, column).into_iter().collect(),
                TableChange::AddConstraint { constraint, .. } | TableChange::AddOwnConstraint(constraint) => {
                    indexed(table, constraint).into_iter().collect()
                }
                _ => Vec::new(),
            },
            Self::CreateIndex { index, .. } => vec![index.qualified_name()],
            Self::CreateView(view) => vec![view.name.clone()],
            Self::Create(Creation::View(view)) => vec![view.name.clone()],
            Self::Create(Creation::Sequence(sequence)) => vec![sequence.name.clone()],
            _ => Vec::new(),
        }
    }

    /// The relation that the statement drops.
    #[must_use]
    pub fn unmakes(&self) -> Option<&QualifiedName> {
        match self {
            Self::DropTable { name, .. } | Self::DropView { name, .. } | Self::DropIndex { name, .. } => Some(name),
            Self::Drop(
                Subject::View(name)
                | Subject::MaterializedView(name)
                | Subject::Sequence(name)
                | Subject::Table(name)
                | Subject::Index(name, _),
            ) => Some(name),
            _ => None,
        }
    }
}

/// The sequence of an identity column.
fn numbered(table: &QualifiedName, column: &ColumnDefinition) -> Option<QualifiedName> {
    column.numbers_itself().then(|| column.numbered_by(table))
}

impl ColumnDefinition {
    /// Whether it is an identity column. The numbers of a serial one are a default like any other.
    #[must_use]
    pub fn numbers_itself(&self) -> bool {
        matches!(self.identity, Some(Identity::Always | Identity::ByDefault))
    }

    /// Whether its type or its collation is one of these.
    #[must_use]
    pub fn is_made_of(&self, names: &BTreeSet<QualifiedName>) -> bool {
        let collation = self.collation.as_ref().map(|collation| dotted(collation));
        self.type_name.name().is_some_and(|name| names.contains(name))
            || collation.is_some_and(|collation| names.iter().any(|name| name.to_string() == collation))
    }

    /// The sequence that the column has as an identity column of that table: by the name that was written, else by the one
    /// that PostgreSQL chooses.
    #[must_use]
    pub fn numbered_by(&self, table: &QualifiedName) -> QualifiedName {
        let own = self.sequence.as_ref().and_then(|sequence| sequence.name.clone());
        own.unwrap_or_else(|| table.sibling(object_name(table.name.raw(), self.name.raw(), "seq")))
    }
}

/// The index of a constraint, which bears its name.
fn indexed(table: &QualifiedName, constraint: &Constraint) -> Option<QualifiedName> {
    let has_one = !matches!(constraint.rule, ConstraintRule::Check { .. } | ConstraintRule::ForeignKey { .. });
    has_one.then(|| table.sibling(constraint.name.raw()))
}
