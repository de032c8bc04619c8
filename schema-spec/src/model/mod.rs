//! The checked model: what the specs mean, over all versions at once.
//!
//! In comes what `resolve` found to be sound; out goes a read-only value that every emitter walks.
//! It knows no spans and no KDL: whoever holds a `Model` may rely on every name in it being resolved.

mod logical;
mod names;
mod object;

pub use logical::{
    Logical, LogicalColumn, LogicalDomain, LogicalEnum, LogicalLabel, LogicalReadModel, LogicalTable, ReadModelColumn,
};
pub use object::{
    Aggregate, Collation, CompositeField, DefaultPrivileges, DomainCheck, DomainType, Enabled, EventTrigger, Exclusion,
    Extension, Function, FunctionBody, Grant, Object, ObjectKind, Parallel, PartitionBy, PartitionOf,
    PartitionStrategy, Policy, PostgresSchema, Publication, PublishedTable, RangeType, ReplicaIdentity, Rule, Sequence,
    SequenceOptions, Statistics, TableStorage, Trigger, TriggerEvent, TriggerTiming, Volatility, WrittenView,
    WrittenViewColumn,
};

use crate::types::ColumnType;

/// Number of a schema version. The first version of a workspace need not be 1, but versions are consecutive.
pub type VersionNumber = u32;

/// A whole workspace: its versions and its domains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Model {
    /// Name of the workspace, a lower-case identifier.
    pub name: String,
    /// What the workspace is, for people.
    pub doc: Option<String>,
    /// The oldest major version of PostgreSQL that must be served, for example 14.
    pub postgres: u16,
    /// All versions, oldest first.
    pub versions: Vec<Version>,
    /// Extensions in the order in which they are made.
    pub extensions: Vec<Extension>,
    /// PostgreSQL schemas of which more is said than that domains live in them.
    pub schemas: Vec<PostgresSchema>,
    /// Roles that grants and policies name. They are made, without login, where the server lacks them.
    pub roles: Vec<String>,
    /// Rights that objects get when they are made.
    pub default_privileges: Vec<DefaultPrivileges>,
    /// All domains, dependencies before dependants, otherwise as written in `schema.kdl`.
    pub domains: Vec<Domain>,
}

/// A declared version of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number.
    pub number: VersionNumber,
    /// Where it is in its life.
    pub state: VersionState,
    /// What the version is about.
    pub doc: Option<String>,
    /// Why code should leave this version; becomes `#[deprecated]`.
    pub deprecated: Option<String>,
}

/// Where a version is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum VersionState {
    /// No longer served; only its number is remembered.
    Retired,
    /// Served beside the current version.
    Supported,
    /// The version that new code is written against.
    Current,
    /// Not yet released: the newest version, still edited freely.
    Draft,
}

/// From which version to which an element exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lifetime {
    /// First version that has the element.
    pub since: VersionNumber,
    /// First version that no longer has it.
    pub removed: Option<VersionNumber>,
}

impl Lifetime {
    /// Whether the element exists in `version`.
    #[must_use]
    pub fn contains(self, version: VersionNumber) -> bool {
        self.since <= version && self.removed.is_none_or(|removed| version < removed)
    }
}

/// Tables, enums and read models that one team owns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domain {
    /// Name of the domain, a lower-case identifier; also the Rust module.
    pub name: String,
    /// What the domain is about.
    pub doc: Option<String>,
    /// The PostgreSQL schema that holds its objects.
    pub schema: String,
    /// What code of this domain may do.
    pub access: Access,
    /// A database role that may read this domain's read models and nothing else.
    pub role: Option<String>,
    /// Domains whose tables this one may reference and read.
    pub depends_on: Vec<String>,
    /// Enum types, as written.
    pub enums: Vec<Enum>,
    /// Tables, as written.
    pub tables: Vec<Table>,
    /// Read models, as written.
    pub read_models: Vec<ReadModel>,
    /// Types, sequences, functions, views and the like, as written.
    pub objects: Vec<Object>,
    /// Objects given as SQL, as written.
    pub sql_objects: Vec<SqlObject>,
}

/// What code of a domain may do with the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reads its own tables and those of the domains it depends on; writes its own.
    ReadWrite,
    /// Law 4: reads its read models and nothing else; writes nothing.
    ReadOnly,
    /// Law 5: every table is a draft table; nothing outside may reference one.
    DraftsOnly,
}

/// Names an element of a domain from anywhere in the workspace.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Qualified {
    /// The domain.
    pub domain: String,
    /// The element in it.
    pub name: String,
}

/// An enum type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enum {
    /// Name of the type in PostgreSQL.
    pub name: String,
    /// Name of the type in Rust, for example `ListingStatus`.
    pub rust_name: String,
    /// What the enum says.
    pub doc: Option<String>,
    /// Versions that have the type.
    pub lifetime: Lifetime,
    /// Labels in their order.
    pub values: Vec<EnumValue>,
    /// Who may use the type.
    pub grants: Vec<Grant>,
}

/// One label of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnumValue {
    /// The label as PostgreSQL stores it.
    pub label: String,
    /// Name of the variant in Rust, where it is not the derived one.
    pub rust_name: Option<String>,
    /// What the label means.
    pub doc: Option<String>,
    /// Versions that know the label.
    pub lifetime: Lifetime,
    /// For a label newer than the type: the label that older versions read in its place.
    pub down: Option<String>,
}

/// A table over all versions.
///
/// Constraints and indexes name columns by [`Column::key`], not by what a version calls them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Name of the table in PostgreSQL.
    pub name: String,
    /// Name of the row type in Rust, for example `Listing`.
    pub rust_name: String,
    /// What a row is.
    pub doc: Option<String>,
    /// Versions that have the table.
    pub lifetime: Lifetime,
    /// Columns as written.
    pub columns: Vec<Column>,
    /// The primary key, if there is one.
    pub primary_key: Option<PrimaryKey>,
    /// Unique constraints.
    pub uniques: Vec<Unique>,
    /// Check constraints.
    pub checks: Vec<Check>,
    /// Foreign keys, those given by `references=` on a column included.
    pub foreign_keys: Vec<ForeignKey>,
    /// Exclusion constraints.
    pub exclusions: Vec<Exclusion>,
    /// Indexes beside those of the constraints.
    pub indexes: Vec<Index>,
    /// What it is beside columns and constraints.
    pub storage: TableStorage,
    /// Triggers, those excepted that keep columns in step.
    pub triggers: Vec<Trigger>,
    /// Rules of the rewriter.
    pub rules: Vec<Rule>,
    /// Policies of row-level security.
    pub policies: Vec<Policy>,
    /// Extended statistics.
    pub statistics: Vec<Statistics>,
    /// Who may do what with it.
    pub grants: Vec<Grant>,
}

/// A column over all versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The name as first written; identifies the column in its table through every rename.
    pub key: String,
    /// What the column holds.
    pub doc: Option<String>,
    /// Versions that have the column.
    pub lifetime: Lifetime,
    /// The column's shape, oldest first; the first state begins with the lifetime.
    pub states: Vec<ColumnState>,
    /// Name of the field in Rust, where it is not the derived one.
    pub rust_name: Option<String>,
    /// Whether and how PostgreSQL numbers the rows.
    pub identity: Option<Identity>,
    /// The sequence that gives the numbers, where it is not as PostgreSQL would make it.
    pub sequence: Option<ColumnSequence>,
    /// Collation, where it is not the type's own; `name` or `schema.name`.
    pub collation: Option<String>,
    /// Whether the column is there only because a parent of its table has it: it stands in the model with all that it
    /// is, and in no `CREATE TABLE`.
    pub inherited: bool,
    /// How its values are kept.
    pub storage: ColumnStorage,
    /// Who may do what with it, beside what holds for the table.
    pub grants: Vec<Grant>,
    /// Expression of a stored generated column.
    pub generated: Option<SqlExpression>,
    /// The older column that this one takes the place of.
    pub replaces: Option<Replaces>,
    /// What rows written by versions older than this column hold (`up` on the column).
    /// Also fills NULLs when a later state is no longer nullable.
    pub up: Option<SqlExpression>,
    /// What rows written by versions that no longer have this column hold (`down` on the column).
    pub down: Option<SqlExpression>,
}

/// The shape of a column from one version on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnState {
    /// First version in which the column looks like this.
    pub since: VersionNumber,
    /// What the column is called.
    pub name: String,
    /// Its type.
    pub column_type: ColumnType,
    /// Whether it may be NULL.
    pub nullable: bool,
    /// Its default.
    pub default: Option<DefaultValue>,
}

/// How PostgreSQL numbers the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Identity {
    /// `GENERATED ALWAYS AS IDENTITY`: the database alone gives numbers.
    Always,
    /// `GENERATED BY DEFAULT AS IDENTITY`: a given number is accepted.
    ByDefault,
    /// `serial`: the default is the next number of a sequence that the column owns.
    Serial,
}

/// The sequence of a numbered column.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ColumnSequence {
    /// Its name in the table's PostgreSQL schema, where it is not PostgreSQL's own choice.
    pub name: Option<String>,
    /// How it counts, where that is not what the column's type implies.
    pub options: SequenceOptions,
    /// Its comment.
    pub doc: Option<String>,
    /// Who may do what with it.
    pub grants: Vec<Grant>,
}

/// How the values of a column are kept. The default is what PostgreSQL chooses for the type.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ColumnStorage {
    /// `plain`, `external`, `extended` or `main`.
    pub storage: Option<String>,
    /// `pglz` or `lz4`.
    pub compression: Option<String>,
    /// `SET STATISTICS`.
    pub statistics: Option<i32>,
    /// Options, for example `n_distinct` and `-0.5`.
    pub options: Vec<(String, String)>,
}

/// How a column takes the place of an older one while both are served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaces {
    /// Key of the older column in the same table.
    pub column: String,
    /// The new value from the old row.
    pub up: SqlExpression,
    /// The old value from the new row.
    pub down: SqlExpression,
}

/// SQL that a person wrote, known to be one expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SqlExpression {
    /// The text as written.
    pub text: String,
    /// Every column that the text names, in order of first appearance.
    pub columns: Vec<ColumnReference>,
}

/// A column named inside an SQL expression.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ColumnReference {
    /// The table or alias before the dot.
    pub qualifier: Option<String>,
    /// The column's name.
    pub column: String,
}

/// The value of a column that an insert leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DefaultValue {
    /// A constant of the column's type, in the text form that PostgreSQL's input function takes.
    Constant(String),
    /// SQL that runs at insert, for example `now()`.
    Expression(SqlExpression),
}

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

/// An object that the language has no node for, given as SQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SqlObject {
    /// Name in the workspace; PostgreSQL does not see it.
    pub name: String,
    /// What the object is for.
    pub doc: Option<String>,
    /// Versions that need it.
    pub lifetime: Lifetime,
    /// SQL that makes it.
    pub create: String,
    /// SQL that unmakes it.
    pub drop: String,
    /// Types that it brings and columns use.
    pub types: Vec<String>,
    /// Tables, enums, read models and SQL objects that must exist before it.
    pub depends_on: Vec<Qualified>,
}
