//! What a PostgreSQL schema holds beside enums, tables and read models.
//!
//! In comes what `resolve` found to be sound, out go values that emitters walk. Query and function texts are kept as
//! they were written: nothing here looks into them.

use super::{ColumnStorage, DefaultValue, Enabled, Lifetime, Qualified, Rule, SqlExpression, Statistics, Trigger};
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

/// What a publication sends where nothing is said.
pub const PUBLISHED: [&str; 4] = ["insert", "update", "delete", "truncate"];

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
    /// Access method of a materialized view, where it is not the server's own choice.
    pub access_method: Option<String>,
    /// Name of the index by which `CLUSTER` sorts a materialized view.
    pub cluster_on: Option<String>,
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
    /// Its type as SQL, with its collation where that is not the type's own. Where the columns of a view have types, all
    /// of them in order, the view is made without its query first, so that what the query needs can need the view.
    pub type_sql: Option<String>,
    /// What it holds.
    pub doc: Option<String>,
    /// What an insert through the view gives it.
    pub default: Option<String>,
    /// How a materialized view stores it.
    pub storage: ColumnStorage,
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
    /// What it sends: words of [`PUBLISHED`], which are all that there are.
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
