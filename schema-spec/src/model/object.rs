//! What a PostgreSQL schema holds beside enums, tables and read models.
//!
//! In comes what `resolve` found to be sound, out go values that emitters walk. Query and function texts are kept as
//! they were written: nothing here looks into them.

use super::{DefaultValue, Deferrable, IndexTerm, Lifetime, Qualified, SqlExpression};
use crate::types::ColumnType;

/// An extension of PostgreSQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// Its name, for example `pg_trgm`.
    pub name: String,
    /// The PostgreSQL schema of its objects; nothing: where the extension itself or the session puts them, `public` for
    /// most.
    pub schema: Option<String>,
    /// The version that is asked for; nothing: the newest that the server has.
    pub version: Option<String>,
    /// A comment that is not the extension's own.
    pub doc: Option<String>,
    /// Types that it brings and columns use, for example `citext`.
    pub types: Vec<String>,
    /// Versions that need it.
    pub lifetime: Lifetime,
}

/// A PostgreSQL schema of which more is said than its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostgresSchema {
    /// Its name.
    pub name: String,
    /// Its comment.
    pub doc: Option<String>,
    /// Who may do what in it.
    pub grants: Vec<Grant>,
}

/// Rights that objects get when they are made (`ALTER DEFAULT PRIVILEGES`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DefaultPrivileges {
    /// Whose objects; nothing: those of whoever runs the migration.
    pub of: Option<String>,
    /// Objects in this PostgreSQL schema; nothing: in any.
    pub schema: Option<String>,
    /// What kind: `tables`, `sequences`, `functions`, `types` or `schemas`.
    pub on: String,
    /// The rights.
    pub grants: Vec<Grant>,
}

/// A right that is given, or a default right that is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Lower-case words: `select`, `insert`, `execute` …, or `all`.
    pub privileges: Vec<String>,
    /// The role, or `public` for everybody.
    pub role: String,
    /// Whether the role may pass it on.
    pub grantable: bool,
    /// Whether the right is taken: PostgreSQL gives some to everybody, such as `execute` on functions.
    pub revoked: bool,
}

/// An object of a domain's PostgreSQL schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object {
    /// Its name in PostgreSQL. Functions, procedures and aggregates may share one.
    pub name: String,
    /// What it is.
    pub kind: ObjectKind,
    /// Its comment.
    pub doc: Option<String>,
    /// Versions that need it.
    pub lifetime: Lifetime,
    /// What must exist before it and its own text does not name.
    pub depends_on: Vec<Qualified>,
    /// Who may do what with it.
    pub grants: Vec<Grant>,
}

/// What an [`Object`] is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ObjectKind {
    /// `CREATE DOMAIN`.
    DomainType(DomainType),
    /// `CREATE TYPE … AS (…)`.
    Composite(Vec<CompositeField>),
    /// `CREATE TYPE … AS RANGE`.
    Range(RangeType),
    /// A sequence that no column's own shape implies.
    Sequence(Sequence),
    /// `CREATE COLLATION`.
    Collation(Collation),
    /// A function or procedure.
    Function(Function),
    /// An aggregate.
    Aggregate(Aggregate),
    /// A view or materialized view given as a query.
    View(WrittenView),
    /// A trigger on commands.
    EventTrigger(EventTrigger),
    /// What logical replication sends.
    Publication(Publication),
}

/// A type with rules of its own over another type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainType {
    /// The type below.
    pub base: ColumnType,
    /// Whether NULL is refused.
    pub not_null: bool,
    /// Its default.
    pub default: Option<DefaultValue>,
    /// Collation, where it is not that of the type below; `name` or `schema.name`.
    pub collation: Option<String>,
    /// Its rules over `VALUE`.
    pub checks: Vec<DomainCheck>,
}

/// A rule of a domain type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainCheck {
    /// Name of the constraint.
    pub name: String,
    /// What must not be false of `VALUE`.
    pub expression: SqlExpression,
    /// What the rule means.
    pub doc: Option<String>,
    /// Whether values from before the rule may break it.
    pub not_valid: bool,
}

/// A field of a composite type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompositeField {
    /// Its name.
    pub name: String,
    /// Its type.
    pub column_type: ColumnType,
    /// Collation, where it is not the type's own.
    pub collation: Option<String>,
    /// What it holds.
    pub doc: Option<String>,
}

/// A range type. All but `multirange` are SQL names as PostgreSQL reads them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RangeType {
    /// The type of the bounds.
    pub subtype: String,
    /// Operator class that orders the bounds.
    pub opclass: Option<String>,
    /// Collation of the bounds.
    pub collation: Option<String>,
    /// Function that brings a range into one form.
    pub canonical: Option<String>,
    /// Function that measures the distance of two bounds.
    pub subtype_diff: Option<String>,
    /// Name of the multirange type in the same PostgreSQL schema, where it is not the derived one.
    pub multirange: Option<String>,
}

/// How a sequence counts; nothing stands for PostgreSQL's own choice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SequenceOptions {
    /// `smallint` or `integer`; nothing: `bigint`, or for a column the column's type.
    pub of: Option<String>,
    /// The first number.
    pub start: Option<i64>,
    /// The step.
    pub increment: Option<i64>,
    /// The least number.
    pub min: Option<i64>,
    /// The greatest number.
    pub max: Option<i64>,
    /// How many numbers a session takes at a time.
    pub cache: Option<i64>,
    /// Whether it begins anew behind the last.
    pub cycle: bool,
}

/// A sequence of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sequence {
    /// How it counts.
    pub options: SequenceOptions,
    /// The table and the key of its column with which the sequence is dropped.
    pub owned_by: Option<(Qualified, String)>,
    /// Whether a crash may lose its place (PostgreSQL 15).
    pub unlogged: bool,
}

/// A collation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Collation {
    /// `icu`, `libc` or `builtin`.
    pub provider: String,
    /// The locale.
    pub locale: String,
    /// Character classes of another locale (libc only).
    pub ctype: Option<String>,
    /// Whether different bytes may be equal.
    pub nondeterministic: bool,
    /// ICU rules (PostgreSQL 16).
    pub rules: Option<String>,
}

/// A function or a procedure.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Function {
    /// Whether it is called rather than evaluated.
    pub procedure: bool,
    /// Its arguments as `CREATE FUNCTION` takes them between the parentheses, defaults included.
    pub arguments: String,
    /// Type of the result as `RETURNS` takes it; nothing for a procedure, or where OUT arguments say it.
    pub returns: Option<String>,
    /// The language.
    pub language: String,
    /// What it promises about equal arguments.
    pub volatility: Volatility,
    /// Whether NULL in makes NULL out without a call.
    pub strict: bool,
    /// Whether it runs with the rights of its owner.
    pub security_definer: bool,
    /// Whether it tells nothing about its arguments but the result.
    pub leakproof: bool,
    /// Whether it is a window function.
    pub window: bool,
    /// What it promises about parallel plans.
    pub parallel: Parallel,
    /// Estimated cost, as a number in text.
    pub cost: Option<String>,
    /// Estimated rows, as a number in text.
    pub rows: Option<String>,
    /// Planner support function as an SQL name.
    pub support: Option<String>,
    /// Types that are transformed, as SQL names.
    pub transforms: Vec<String>,
    /// Settings while it runs: name and value as `pg_proc.proconfig` holds them.
    pub settings: Vec<(String, String)>,
    /// What it does.
    pub body: FunctionBody,
}

/// What a function promises about its results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Volatility {
    /// Nothing.
    #[default]
    Volatile,
    /// The same within a statement.
    Stable,
    /// The same for ever.
    Immutable,
}

/// What a function promises about parallel plans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Parallel {
    /// Nothing: no parallel plan.
    #[default]
    Unsafe,
    /// Only in the leader.
    Restricted,
    /// Anywhere.
    Safe,
}

/// What a function does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FunctionBody {
    /// Text in its language, kept byte for byte.
    Text(String),
    /// A body of standard SQL (`RETURN …` or `BEGIN ATOMIC … END`), which PostgreSQL reads when the function is made.
    Sql(String),
    /// A symbol in a library.
    Library {
        /// The library.
        file: String,
        /// The symbol.
        symbol: String,
    },
}

impl Default for FunctionBody {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

/// An aggregate.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Aggregate {
    /// Its arguments as `CREATE AGGREGATE` takes them between the parentheses.
    pub arguments: String,
    /// Options in order: lower-case name as in `CREATE AGGREGATE`, and its SQL; empty SQL for a word that stands alone.
    pub options: Vec<(String, String)>,
}

/// A view or materialized view given as a query.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WrittenView {
    /// Whether its rows are stored.
    pub materialized: bool,
    /// The query, without a closing semicolon.
    pub query: String,
    /// Storage and view options, for example `security_barrier` and `true`.
    pub options: Vec<(String, String)>,
    /// `local` or `cascaded`.
    pub check_option: Option<String>,
    /// Columns of which more is said than the query does.
    pub columns: Vec<WrittenViewColumn>,
    /// Indexes of a materialized view; their terms name its columns.
    pub indexes: Vec<super::Index>,
    /// Triggers.
    pub triggers: Vec<Trigger>,
    /// Rules beside the query.
    pub rules: Vec<Rule>,
    /// Statistics of a materialized view.
    pub statistics: Vec<Statistics>,
}

/// A column of a written view.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WrittenViewColumn {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub doc: Option<String>,
    /// What an insert through the view gives it.
    pub default: Option<String>,
    /// Who may do what with it.
    pub grants: Vec<Grant>,
}

/// A trigger on commands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EventTrigger {
    /// The event, for example `ddl_command_end`.
    pub event: String,
    /// Commands it listens to; empty: all.
    pub tags: Vec<String>,
    /// The function as an SQL name.
    pub function: String,
    /// When it fires.
    pub enabled: Enabled,
}

/// What logical replication sends.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Publication {
    /// Whether it sends every table.
    pub all_tables: bool,
    /// Tables that it sends.
    pub tables: Vec<PublishedTable>,
    /// PostgreSQL schemas whose tables it sends (PostgreSQL 15).
    pub schemas: Vec<String>,
    /// What it sends: `insert`, `update`, `delete`, `truncate`.
    pub publish: Vec<String>,
    /// Whether changes of partitions are sent as those of their root.
    pub via_root: bool,
}

/// A table in a publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedTable {
    /// The table.
    pub table: Qualified,
    /// Keys of the columns that are sent; empty: all (PostgreSQL 15).
    pub columns: Vec<String>,
    /// Which rows are sent (PostgreSQL 15).
    pub filter: Option<SqlExpression>,
}

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
