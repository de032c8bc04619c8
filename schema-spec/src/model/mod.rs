//! The checked model: what the specs mean, over all versions at once.
//!
//! In comes what `resolve` found to be sound; out goes a read-only value that every emitter walks.
//! It knows no spans and no KDL: whoever holds a `Model` may rely on every name in it being resolved.

mod attached;
mod column;
mod constraint;
mod gate;
mod logical;
mod names;
mod object;
mod read_model;
mod terms;
mod wizard;

pub use attached::{
    Enabled, Exclusion, PartitionBy, PartitionOf, PartitionStrategy, Policy, ReplicaIdentity, Rule, Statistics,
    TableStorage, Trigger, TriggerEvent, TriggerTiming,
};
pub use column::{
    Column, ColumnReference, ColumnSequence, ColumnState, ColumnStorage, DefaultValue, Identity, Replaces,
    SqlExpression,
};
pub use constraint::{
    Check, ConstraintIndex, Deferrable, ForeignKey, Index, IndexKey, IndexTerm, PrimaryKey, ReferentialAction, Unique,
};
pub use gate::{Gate, Gated};
pub use logical::{
    Logical, LogicalColumn, LogicalDomain, LogicalEnum, LogicalLabel, LogicalReadModel, LogicalStep, LogicalTable,
    ReadModelColumn,
};
pub use object::{
    Aggregate, Collation, CompositeField, DefaultPrivileges, DomainCheck, DomainType, EventTrigger, Extension,
    Function, FunctionBody, Grant, Object, ObjectKind, PUBLISHED, Parallel, PostgresSchema, Publication,
    PublishedTable, RangeType, Sequence, SequenceOptions, Volatility, WrittenView, WrittenViewColumn,
};
pub use read_model::{Join, ReadModel, ReadModelSource, ReadModelValue, Relation};
pub use terms::{Budget, Terms, WAIVABLE, Waiver};
pub use wizard::{Wizard, WizardField, WizardStep};

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
    /// What separates tenants, where a session sees the rows of one.
    pub tenant: Option<Tenant>,
    /// What is behind a gate.
    pub gates: Vec<Gate>,
    /// All domains, dependencies before dependants, otherwise as written in `schema.kdl`.
    pub domains: Vec<Domain>,
}

/// What separates tenants whose rows lie in the same tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenant {
    /// The column that says whose a row is, in every table that holds rows of tenants but their own.
    pub column: String,
    /// The table of the tenants.
    pub table: Qualified,
    /// The setting that says whose session it is.
    pub setting: String,
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
    /// What fills drafts, as written.
    pub wizards: Vec<Wizard>,
    /// Names that elements once had, and that none may get again.
    pub reserved: Vec<String>,
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
    /// Labels that it once had, and that it may not get again.
    pub reserved: Vec<String>,
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
    /// What is agreed about it beside its shape.
    pub terms: Terms,
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
