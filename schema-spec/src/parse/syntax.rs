//! The specs as written: a tree with a place for every word.
//!
//! In comes what `parse` found in the files, out goes the same, sorted by meaning but not yet judged: names may
//! dangle, types may not exist. What was missing or of the wrong kind is absent here and has been reported.

use super::node::{Value, Word};
pub(crate) use super::short::{Gates, Staging, Tenant};
use super::terms::Terms;
use super::wizard::Wizard;
use crate::diagnostic::Span;
use crate::model::{
    self, Access, ColumnSequence, ColumnStorage, Deferrable, Grant, Identity, PartitionStrategy, ReferentialAction,
    TableStorage, VersionState,
};

/// A value with its place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// All files of a workspace.
#[derive(Debug, Default)]
pub(crate) struct Spec {
    /// What `schema.kdl` says; nothing where it is missing or broken.
    pub(crate) workspace: Option<Workspace>,
    pub(crate) domains: Vec<Domain>,
    /// Names of domains whose files could not be read: whatever is said about them is believed.
    pub(crate) broken: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Workspace {
    pub(crate) name: Word,
    pub(crate) doc: Option<Word>,
    pub(crate) postgres: Option<Spanned<i128>>,
    pub(crate) versions: Vec<Version>,
    pub(crate) extensions: Vec<Extension>,
    pub(crate) schemas: Vec<Named<model::PostgresSchema>>,
    pub(crate) roles: Vec<Word>,
    pub(crate) default_privileges: Vec<model::DefaultPrivileges>,
    /// What separates tenants; `names_tenant` is true too where that cannot be read.
    pub(crate) tenant: Option<Tenant>,
    pub(crate) names_tenant: bool,
    pub(crate) gates: Option<Gates>,
    pub(crate) domains: Vec<ListedDomain>,
}

/// Something that says all about itself, with its name's place.
#[derive(Debug)]
pub(crate) struct Named<T> {
    pub(crate) name: Word,
    pub(crate) made: T,
}

/// An extension; the lifetime in `made` holds a place only.
#[derive(Debug)]
pub(crate) struct Extension {
    pub(crate) name: Word,
    pub(crate) lifetime: Lifetime,
    pub(crate) made: model::Extension,
}

#[derive(Debug)]
pub(crate) struct Version {
    pub(crate) number: Spanned<u32>,
    pub(crate) state: Option<Spanned<VersionState>>,
    pub(crate) doc: Option<Word>,
    pub(crate) deprecated: Option<Word>,
}

#[derive(Debug)]
pub(crate) struct ListedDomain {
    pub(crate) name: Word,
    pub(crate) schema: Option<Word>,
}

#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Lifetime {
    pub(crate) since: Option<Spanned<u32>>,
    pub(crate) removed: Option<Spanned<u32>>,
}

#[derive(Debug)]
pub(crate) struct Domain {
    pub(crate) file: usize,
    pub(crate) name: Word,
    pub(crate) doc: Option<Word>,
    pub(crate) access: Vec<Spanned<Access>>,
    pub(crate) role: Option<Word>,
    pub(crate) depends_on: Vec<Word>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) tables: Vec<Table>,
    pub(crate) read_models: Vec<ReadModel>,
    pub(crate) objects: Vec<Object>,
    pub(crate) sql_objects: Vec<SqlObject>,
    pub(crate) wizards: Vec<Wizard>,
    pub(crate) reserved: Vec<Word>,
    /// First arguments of nodes that nobody could place: perhaps the names that others ask for.
    pub(crate) lost: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) name: Word,
    pub(crate) rust: Option<Word>,
    pub(crate) doc: Option<Word>,
    pub(crate) lifetime: Lifetime,
    pub(crate) values: Vec<EnumValue>,
    pub(crate) grants: Vec<Grant>,
    pub(crate) reserved: Vec<Word>,
}

#[derive(Debug)]
pub(crate) struct EnumValue {
    pub(crate) label: Word,
    pub(crate) rust: Option<Word>,
    pub(crate) doc: Option<Word>,
    pub(crate) lifetime: Lifetime,
    pub(crate) down: Option<Word>,
    /// The gate behind which it is.
    pub(crate) gate: Option<Word>,
}

#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: Word,
    pub(crate) rust: Option<Word>,
    pub(crate) doc: Option<Word>,
    pub(crate) lifetime: Lifetime,
    pub(crate) columns: Vec<Column>,
    pub(crate) primary_key: Option<PrimaryKey>,
    pub(crate) uniques: Vec<Unique>,
    pub(crate) checks: Vec<Check>,
    pub(crate) foreign_keys: Vec<ForeignKey>,
    pub(crate) exclusions: Vec<Exclusion>,
    pub(crate) indexes: Vec<Index>,
    pub(crate) storage: Storage,
    pub(crate) triggers: Vec<Trigger>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) policies: Vec<Policy>,
    pub(crate) statistics: Vec<Statistics>,
    pub(crate) grants: Vec<Grant>,
    pub(crate) terms: Terms,
    /// The gate behind which it is.
    pub(crate) gate: Option<Word>,
    /// Whose rows it holds, wherever it says so.
    pub(crate) belongs: Vec<Spanned<Belongs>>,
    /// What its staging copies have otherwise.
    pub(crate) staging: Option<Staging>,
    /// As for a domain.
    pub(crate) lost: Vec<String>,
}

/// Whose rows a table holds, where a workspace has tenants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Belongs {
    /// Each row is one tenant's.
    Tenant,
    /// Nobody's.
    Shared,
}

#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) name: Word,
    pub(crate) type_text: Option<Word>,
    pub(crate) doc: Option<Word>,
    pub(crate) lifetime: Lifetime,
    pub(crate) identity: Option<Spanned<Identity>>,
    pub(crate) rust: Option<Word>,
    pub(crate) sequence: Option<ColumnSequence>,
    pub(crate) collation: Option<Word>,
    pub(crate) inherited: bool,
    pub(crate) storage: ColumnStorage,
    pub(crate) grants: Vec<Grant>,
    pub(crate) default: Option<Default>,
    pub(crate) generated: Option<Word>,
    pub(crate) up: Option<Word>,
    pub(crate) down: Option<Word>,
    pub(crate) references: Option<References>,
    pub(crate) replaces: Option<Replaces>,
    pub(crate) changes: Vec<Change>,
}

#[derive(Debug)]
pub(crate) enum Default {
    Constant(Value),
    Sql(Word),
}

#[derive(Debug)]
pub(crate) struct References {
    pub(crate) target: Word,
    pub(crate) actions: Actions,
}

#[derive(Debug, Clone, Copy, std::default::Default)]
pub(crate) struct Actions {
    pub(crate) on_delete: Option<Spanned<ReferentialAction>>,
    pub(crate) on_update: Option<Spanned<ReferentialAction>>,
    pub(crate) deferrable: Deferrable,
}

#[derive(Debug)]
pub(crate) struct Replaces {
    pub(crate) column: Word,
    pub(crate) up: Option<Word>,
    pub(crate) down: Option<Word>,
    pub(crate) span: Span,
}

#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) span: Span,
    pub(crate) since: Option<Spanned<u32>>,
    pub(crate) name: Option<Word>,
    pub(crate) type_text: Option<Word>,
    pub(crate) default: Option<Default>,
    pub(crate) up: Option<Word>,
}

#[derive(Debug)]
pub(crate) struct PrimaryKey {
    pub(crate) span: Span,
    pub(crate) name: Option<Word>,
    pub(crate) columns: Vec<Word>,
    pub(crate) deferrable: Deferrable,
    pub(crate) index: ConstraintIndex,
}

/// What the index of a constraint is beside its columns.
#[derive(Debug)]
pub(crate) struct ConstraintIndex {
    pub(crate) include: Vec<Word>,
    pub(crate) made: model::ConstraintIndex,
}

#[derive(Debug)]
pub(crate) struct Unique {
    pub(crate) span: Span,
    pub(crate) name: Option<Word>,
    pub(crate) columns: Vec<Word>,
    pub(crate) nulls_not_distinct: Option<Span>,
    pub(crate) deferrable: Deferrable,
    pub(crate) index: ConstraintIndex,
    pub(crate) lifetime: Lifetime,
}

#[derive(Debug)]
pub(crate) struct Check {
    pub(crate) name: Word,
    pub(crate) expression: Option<Word>,
    pub(crate) no_inherit: bool,
    pub(crate) not_valid: bool,
    pub(crate) doc: Option<Word>,
    pub(crate) lifetime: Lifetime,
}

#[derive(Debug)]
pub(crate) struct ForeignKey {
    pub(crate) span: Span,
    pub(crate) name: Option<Word>,
    pub(crate) columns: Vec<Word>,
    pub(crate) target: Option<Word>,
    pub(crate) actions: Actions,
    pub(crate) set_columns: Vec<Word>,
    pub(crate) match_full: bool,
    pub(crate) not_valid: bool,
    pub(crate) doc: Option<Word>,
    pub(crate) lifetime: Lifetime,
}

#[derive(Debug)]
pub(crate) struct Index {
    pub(crate) span: Span,
    pub(crate) name: Option<Word>,
    pub(crate) method: Option<Word>,
    pub(crate) unique: Option<Spanned<bool>>,
    pub(crate) nulls_not_distinct: Option<Span>,
    pub(crate) keys: Vec<IndexKey>,
    pub(crate) include: Vec<Word>,
    pub(crate) predicate: Option<Word>,
    pub(crate) options: Vec<(String, String)>,
    pub(crate) part_of: Option<Word>,
    pub(crate) doc: Option<Word>,
    pub(crate) lifetime: Lifetime,
}

#[derive(Debug)]
pub(crate) struct IndexKey {
    pub(crate) on: Word,
    pub(crate) is_expression: bool,
    pub(crate) opclass: Option<Word>,
    pub(crate) collation: Option<Word>,
    pub(crate) descending: Option<Spanned<bool>>,
    pub(crate) nulls_first: Option<Spanned<bool>>,
    pub(crate) opclass_options: Vec<(String, String)>,
    pub(crate) statistics: Option<i32>,
    /// The operator, in an exclusion.
    pub(crate) operator: Option<Word>,
}

/// What a table is beside its columns; names of tables and the partition key are not yet in `made`.
#[derive(Debug, std::default::Default)]
pub(crate) struct Storage {
    pub(crate) made: TableStorage,
    pub(crate) inherits: Vec<Word>,
    pub(crate) partition_by: Option<PartitionBy>,
    pub(crate) partition_of: Option<Word>,
    pub(crate) values: Option<Word>,
}

#[derive(Debug)]
pub(crate) struct PartitionBy {
    pub(crate) strategy: PartitionStrategy,
    pub(crate) keys: Vec<IndexKey>,
}

/// An exclusion; keys, columns and lifetime in `made` hold places only. So it is with all that follow.
#[derive(Debug)]
pub(crate) struct Exclusion {
    pub(crate) name: Word,
    pub(crate) keys: Vec<IndexKey>,
    pub(crate) include: Vec<Word>,
    pub(crate) predicate: Option<Word>,
    pub(crate) lifetime: Lifetime,
    pub(crate) made: model::Exclusion,
}

#[derive(Debug)]
pub(crate) struct Trigger {
    pub(crate) name: Word,
    pub(crate) when: Option<Word>,
    /// For each event the columns that it names.
    pub(crate) columns: Vec<Vec<Word>>,
    pub(crate) from: Option<Word>,
    pub(crate) lifetime: Lifetime,
    pub(crate) made: model::Trigger,
}

#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) name: Word,
    pub(crate) when: Option<Word>,
    pub(crate) action: Option<Word>,
    pub(crate) lifetime: Lifetime,
    pub(crate) made: model::Rule,
}

#[derive(Debug)]
pub(crate) struct Policy {
    pub(crate) name: Word,
    pub(crate) using: Option<Word>,
    pub(crate) with_check: Option<Word>,
    pub(crate) lifetime: Lifetime,
    pub(crate) made: model::Policy,
}

#[derive(Debug)]
pub(crate) struct Statistics {
    pub(crate) name: Word,
    pub(crate) on: Vec<IndexKey>,
    pub(crate) lifetime: Lifetime,
    pub(crate) made: model::Statistics,
}

/// A type, sequence, function, view or the like.
#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) name: Word,
    pub(crate) doc: Option<Word>,
    pub(crate) lifetime: Lifetime,
    pub(crate) depends_on: Vec<Word>,
    pub(crate) grants: Vec<Grant>,
    pub(crate) kind: ObjectKind,
}

#[derive(Debug)]
pub(crate) enum ObjectKind {
    DomainType(DomainType),
    Composite(Vec<Field>),
    Sequence {
        owned_by: Option<Word>,
        made: model::Sequence,
    },
    Function {
        sql: Option<Word>,
        made: model::Function,
    },
    View(View),
    Publication {
        tables: Vec<PublishedTable>,
        made: model::Publication,
    },
    /// One that says all about itself.
    Whole(model::ObjectKind),
}

#[derive(Debug)]
pub(crate) struct DomainType {
    pub(crate) base: Option<Word>,
    pub(crate) not_null: bool,
    pub(crate) default: Option<Default>,
    pub(crate) collation: Option<Word>,
    pub(crate) checks: Vec<Check>,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: Word,
    pub(crate) type_text: Option<Word>,
    pub(crate) collation: Option<Word>,
    pub(crate) doc: Option<Word>,
}

#[derive(Debug)]
pub(crate) struct View {
    pub(crate) query: Option<Word>,
    pub(crate) indexes: Vec<Index>,
    pub(crate) triggers: Vec<Trigger>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) statistics: Vec<Statistics>,
    pub(crate) made: model::WrittenView,
}

#[derive(Debug)]
pub(crate) struct PublishedTable {
    pub(crate) table: Word,
    pub(crate) columns: Vec<Word>,
    pub(crate) filter: Option<Word>,
}

#[derive(Debug)]
pub(crate) struct ReadModel {
    pub(crate) name: Word,
    pub(crate) rust: Option<Word>,
    pub(crate) doc: Option<Word>,
    /// The gate behind which it is.
    pub(crate) gate: Option<Word>,
    pub(crate) lifetime: Lifetime,
    pub(crate) materialized: Option<Span>,
    pub(crate) key: Vec<Word>,
    pub(crate) from: Option<Relation>,
    pub(crate) joins: Vec<Join>,
    pub(crate) filter: Option<Word>,
    pub(crate) columns: Vec<ReadModelColumn>,
}

#[derive(Debug)]
pub(crate) struct Relation {
    pub(crate) target: Word,
    pub(crate) alias: Option<Word>,
}

#[derive(Debug)]
pub(crate) struct Join {
    pub(crate) left: bool,
    pub(crate) relation: Relation,
    pub(crate) on: Option<Word>,
}

#[derive(Debug)]
pub(crate) struct ReadModelColumn {
    pub(crate) name: Word,
    pub(crate) type_text: Option<Word>,
    pub(crate) doc: Option<Word>,
    pub(crate) lifetime: Lifetime,
    pub(crate) from: Option<Word>,
    pub(crate) expression: Option<Word>,
}

#[derive(Debug)]
pub(crate) struct SqlObject {
    pub(crate) name: Word,
    pub(crate) doc: Option<Word>,
    pub(crate) lifetime: Lifetime,
    pub(crate) create: Option<Word>,
    pub(crate) drop: Option<Word>,
    pub(crate) types: Vec<Word>,
    pub(crate) depends_on: Vec<Word>,
}
