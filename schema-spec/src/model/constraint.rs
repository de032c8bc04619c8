//! Keys, constraints and indexes.
//!
//! In comes what `resolve` found to be sound, out go values that emitters walk. Columns are named by their keys.

use super::{Lifetime, Qualified, SqlExpression};

/// A primary key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrimaryKey {
    /// Name, where it differs from PostgreSQL's own choice (`<table>_pkey`).
    pub name: Option<String>,
    /// Keys of the columns.
    pub columns: Vec<String>,
    /// When the constraint is checked.
    pub deferrable: Deferrable,
    /// What it and its index are beside that.
    pub index: ConstraintIndex,
}

/// The index behind a primary key or unique constraint. The default is what PostgreSQL chooses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ConstraintIndex {
    /// Keys of columns carried along.
    pub include: Vec<String>,
    /// Storage options.
    pub options: Vec<(String, String)>,
    /// On a partition: name of the parent's constraint or index that this one is a part of.
    pub part_of: Option<String>,
    /// What the constraint means.
    pub doc: Option<String>,
    /// What the index is for, where more is said of it than of the constraint.
    pub index_doc: Option<String>,
}

/// A unique constraint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unique {
    /// Name, where it differs from PostgreSQL's own choice.
    pub name: Option<String>,
    /// Keys of the columns.
    pub columns: Vec<String>,
    /// Whether two NULLs count as the same value (PostgreSQL 15).
    pub nulls_not_distinct: bool,
    /// When the constraint is checked.
    pub deferrable: Deferrable,
    /// What it and its index are beside that.
    pub index: ConstraintIndex,
    /// Versions that promise it.
    pub lifetime: Lifetime,
}

/// When a constraint is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Deferrable {
    /// At each statement.
    #[default]
    No,
    /// At each statement, unless a transaction defers it.
    InitiallyImmediate,
    /// At commit.
    InitiallyDeferred,
}

/// A check constraint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Name of the constraint.
    pub name: String,
    /// What must not be false. Column names are those of the versions in the lifetime.
    pub expression: SqlExpression,
    /// Whether inheriting tables are free of it.
    pub no_inherit: bool,
    /// Whether rows from before the check may break it (`NOT VALID`).
    pub not_valid: bool,
    /// What the rule means.
    pub doc: Option<String>,
    /// Versions that promise it.
    pub lifetime: Lifetime,
}

/// A foreign key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignKey {
    /// Name, where it differs from PostgreSQL's own choice.
    pub name: Option<String>,
    /// Keys of the columns here.
    pub columns: Vec<String>,
    /// The table there.
    pub target: Qualified,
    /// Keys of the columns there, as many as here.
    pub target_columns: Vec<String>,
    /// What a delete there does here.
    pub on_delete: ReferentialAction,
    /// What an update of the key there does here.
    pub on_update: ReferentialAction,
    /// Keys of the columns that `on_delete` sets; empty: all (PostgreSQL 15).
    pub set_columns: Vec<String>,
    /// Whether NULL in some columns and not in others is refused (`MATCH FULL`).
    pub match_full: bool,
    /// Whether rows from before the key may break it (`NOT VALID`).
    pub not_valid: bool,
    /// When the constraint is checked.
    pub deferrable: Deferrable,
    /// What it means.
    pub doc: Option<String>,
    /// Versions that promise it.
    pub lifetime: Lifetime,
}

/// What happens to a referencing row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ReferentialAction {
    /// Refused when the constraint is checked.
    #[default]
    NoAction,
    /// Refused at once.
    Restrict,
    /// The row goes too.
    Cascade,
    /// The columns become NULL.
    SetNull,
    /// The columns become their defaults.
    SetDefault,
}

/// An index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// Name of the index, derived as PostgreSQL would where none was written.
    pub name: String,
    /// Access method, for example `btree`.
    pub method: String,
    /// Whether equal keys are refused.
    pub unique: bool,
    /// Whether two NULLs count as the same value (PostgreSQL 15).
    pub nulls_not_distinct: bool,
    /// The keys in order.
    pub keys: Vec<IndexKey>,
    /// Keys of columns carried along, not searched by.
    pub include: Vec<String>,
    /// Which rows are in the index.
    pub predicate: Option<SqlExpression>,
    /// Storage options, for example `fillfactor` and `70`.
    pub options: Vec<(String, String)>,
    /// On a partition: name of the parent's index that this one is a part of.
    pub part_of: Option<String>,
    /// What the index is for.
    pub doc: Option<String>,
    /// Versions that need it.
    pub lifetime: Lifetime,
}

/// One key of an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexKey {
    /// A column, by its key, or an expression.
    pub on: IndexTerm,
    /// Operator class, where it is not the type's own.
    pub opclass: Option<String>,
    /// Options of the operator class, for example `siglen` and `32`.
    pub opclass_options: Vec<(String, String)>,
    /// `SET STATISTICS` of an expression.
    pub statistics: Option<i32>,
    /// Collation, where it is not the column's own.
    pub collation: Option<String>,
    /// Sorted from high to low.
    pub descending: bool,
    /// Whether NULLs come first; left out: PostgreSQL's choice for the direction.
    pub nulls_first: Option<bool>,
}

/// What an index key is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndexTerm {
    /// The key of a column.
    Column(String),
    /// An expression over the row.
    Expression(SqlExpression),
}
