//! What tables and views have beside columns and constraints: triggers, rules, policies, statistics, storage.
//!
//! In comes what `resolve` found to be sound, out go values that emitters walk.

use super::{Deferrable, IndexTerm, Lifetime, Qualified, SqlExpression};

/// When a trigger or rule fires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Enabled {
    /// In ordinary sessions.
    #[default]
    Origin,
    /// Never.
    Disabled,
    /// In sessions that replay changes.
    Replica,
    /// In all.
    Always,
}

/// A trigger of a table or view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trigger {
    /// Its name.
    pub name: String,
    /// When it runs.
    pub timing: TriggerTiming,
    /// What it runs for.
    pub events: Vec<TriggerEvent>,
    /// Once a row, or once a statement.
    pub each_row: bool,
    /// SQL over OLD and NEW without which it does not run.
    pub when: Option<String>,
    /// The function as an SQL name.
    pub function: String,
    /// Arguments of the function.
    pub arguments: Vec<String>,
    /// Whether it is a constraint trigger.
    pub constraint: bool,
    /// When a constraint trigger runs.
    pub deferrable: Deferrable,
    /// The other table of a constraint trigger.
    pub from: Option<Qualified>,
    /// Name of the relation with the old rows.
    pub old_table: Option<String>,
    /// Name of the relation with the new rows.
    pub new_table: Option<String>,
    /// In which sessions it fires.
    pub enabled: Enabled,
    /// What it is for.
    pub doc: Option<String>,
    /// Versions that need it.
    pub lifetime: Lifetime,
}

/// When a trigger runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TriggerTiming {
    /// Before the change.
    Before,
    /// After the change.
    After,
    /// In its place (views).
    InsteadOf,
}

/// What a trigger runs for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TriggerEvent {
    /// `INSERT`.
    Insert,
    /// `UPDATE`, of these columns by key; empty: of any.
    Update(Vec<String>),
    /// `DELETE`.
    Delete,
    /// `TRUNCATE`.
    Truncate,
}

/// A rule of the rewriter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// `select`, `insert`, `update` or `delete`.
    pub event: String,
    /// SQL over OLD and NEW without which it does nothing.
    pub when: Option<String>,
    /// Whether it takes the place of the statement.
    pub instead: bool,
    /// What it does, as it stands behind `DO` or `DO INSTEAD`: `NOTHING`, a command, or commands in parentheses.
    pub action: String,
    /// In which sessions it fires.
    pub enabled: Enabled,
    /// What it is for.
    pub doc: Option<String>,
    /// Versions that need it.
    pub lifetime: Lifetime,
}

/// A policy of row-level security.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Its name.
    pub name: String,
    /// Whether it narrows what others allow.
    pub restrictive: bool,
    /// `select`, `insert`, `update`, `delete`; nothing: all.
    pub command: Option<String>,
    /// Roles that it is for; empty: everybody.
    pub roles: Vec<String>,
    /// Which rows are seen.
    pub using: Option<SqlExpression>,
    /// Which rows may be written.
    pub with_check: Option<SqlExpression>,
    /// What it means.
    pub doc: Option<String>,
    /// Versions that promise it.
    pub lifetime: Lifetime,
}

/// Extended statistics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statistics {
    /// Their name; they live in the PostgreSQL schema of their table.
    pub name: String,
    /// `ndistinct`, `dependencies`, `mcv`; empty: all.
    pub kinds: Vec<String>,
    /// Columns and expressions.
    pub on: Vec<IndexTerm>,
    /// `SET STATISTICS`.
    pub target: Option<i32>,
    /// What they are for.
    pub doc: Option<String>,
    /// Versions that need them.
    pub lifetime: Lifetime,
}

/// An exclusion constraint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclusion {
    /// Its name.
    pub name: String,
    /// Access method.
    pub method: String,
    /// What is compared, each with the SQL of its operator, for example `&&`.
    pub keys: Vec<(super::IndexKey, String)>,
    /// Keys of columns carried along.
    pub include: Vec<String>,
    /// Which rows are compared.
    pub predicate: Option<SqlExpression>,
    /// When it is checked.
    pub deferrable: Deferrable,
    /// Storage options of its index.
    pub options: Vec<(String, String)>,
    /// What it means.
    pub doc: Option<String>,
    /// What its index is for, where more is said of it than of the constraint.
    pub index_doc: Option<String>,
    /// Versions that promise it.
    pub lifetime: Lifetime,
}

/// What a table is beside its columns and constraints. The default is an ordinary table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableStorage {
    /// Whether a crash may empty it.
    pub unlogged: bool,
    /// Tables whose columns it inherits.
    pub inherits: Vec<Qualified>,
    /// How its rows are spread over partitions.
    pub partition_by: Option<PartitionBy>,
    /// The table that it is a part of.
    pub partition_of: Option<PartitionOf>,
    /// Storage options, for example `fillfactor` and `70`; those of the TOAST table begin with `toast.`.
    pub options: Vec<(String, String)>,
    /// Access method, where it is not the server's own choice.
    pub access_method: Option<String>,
    /// How a subscriber finds a changed row.
    pub replica_identity: ReplicaIdentity,
    /// Name of the index by which `CLUSTER` sorts.
    pub cluster_on: Option<String>,
    /// Whether policies are asked.
    pub row_security: bool,
    /// Whether policies are asked for the owner too.
    pub force_row_security: bool,
}

/// How rows are spread over partitions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartitionBy {
    /// By what.
    pub strategy: PartitionStrategy,
    /// The key; direction and place of NULLs mean nothing here.
    pub keys: Vec<super::IndexKey>,
}

/// How partitions tell rows apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartitionStrategy {
    /// By bounds.
    Range,
    /// By values.
    List,
    /// By remainder.
    Hash,
}

/// Which part of its parent a partition is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartitionOf {
    /// The parent.
    pub parent: Qualified,
    /// The rows, as SQL behind `FOR VALUES`; nothing: those that no other partition takes.
    pub bound: Option<String>,
}

/// How a subscriber finds a changed row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum ReplicaIdentity {
    /// By the primary key.
    #[default]
    Default,
    /// By all columns.
    Full,
    /// Not at all.
    Nothing,
    /// By a unique index of that name.
    Index(String),
}
