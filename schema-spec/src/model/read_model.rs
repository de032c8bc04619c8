//! Read models: views that the language knows column by column.
//!
//! In comes what `resolve` found to be sound, out go values that emitters walk.

use super::{Lifetime, Qualified, SqlExpression};
use crate::types::ColumnType;

/// A view that a read-only domain reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadModel {
    /// Name of the view.
    pub name: String,
    /// Name of the row type in Rust.
    pub rust_name: String,
    /// What a row is.
    pub doc: Option<String>,
    /// Versions that have it.
    pub lifetime: Lifetime,
    /// Whether the rows are stored and refreshed (concurrently, by `key`).
    pub materialized: bool,
    /// Columns that tell one row from another: names of the read model's own columns.
    pub key: Vec<String>,
    /// The first relation.
    pub from: Relation,
    /// Joins in order.
    pub joins: Vec<Join>,
    /// Which rows are shown.
    pub filter: Option<SqlExpression>,
    /// Columns in order.
    pub columns: Vec<ReadModelSource>,
}

/// A relation inside a read model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relation {
    /// The table (or read model) read.
    pub target: Qualified,
    /// What the read model calls it.
    pub alias: String,
}

/// A join of a read model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Join {
    /// Whether rows without a partner stay (and see NULLs).
    pub left: bool,
    /// What is joined.
    pub relation: Relation,
    /// The condition.
    pub on: SqlExpression,
}

/// A column of a read model, as the spec gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadModelSource {
    /// Name of the column in the view.
    pub name: String,
    /// What the column holds.
    pub doc: Option<String>,
    /// Versions that have it.
    pub lifetime: Lifetime,
    /// Where the value comes from.
    pub value: ReadModelValue,
}

/// Where the value of a read model's column comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadModelValue {
    /// A base column: alias and key of the column. Type and nullability follow from it and from the join.
    Column {
        /// Alias of the relation.
        alias: String,
        /// Key of the column in it.
        column: String,
    },
    /// An expression with the type that the author states.
    Expression {
        /// The SQL.
        expression: SqlExpression,
        /// The stated type.
        column_type: ColumnType,
        /// Whether the author says that it may be NULL.
        nullable: bool,
    },
}
