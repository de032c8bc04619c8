//! The specs as written: a tree with a place for every word.
//!
//! In comes what `parse` found in the files, out goes the same, sorted by meaning but not yet judged: names may
//! dangle, types may not exist. What was missing or of the wrong kind is absent here and has been reported.

use super::node::{Value, Word};
use crate::diagnostic::Span;
use crate::model::{Access, Deferrable, Identity, ReferentialAction, VersionState};

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
    pub(crate) domains: Vec<ListedDomain>,
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
    pub(crate) sql_objects: Vec<SqlObject>,
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
}

#[derive(Debug)]
pub(crate) struct EnumValue {
    pub(crate) label: Word,
    pub(crate) doc: Option<Word>,
    pub(crate) lifetime: Lifetime,
    pub(crate) down: Option<Word>,
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
    pub(crate) indexes: Vec<Index>,
    /// As for a domain.
    pub(crate) lost: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) name: Word,
    pub(crate) type_text: Option<Word>,
    pub(crate) doc: Option<Word>,
    pub(crate) lifetime: Lifetime,
    pub(crate) identity: Option<Spanned<Identity>>,
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
}

#[derive(Debug)]
pub(crate) struct Unique {
    pub(crate) span: Span,
    pub(crate) name: Option<Word>,
    pub(crate) columns: Vec<Word>,
    pub(crate) nulls_not_distinct: Option<Span>,
    pub(crate) deferrable: Deferrable,
    pub(crate) lifetime: Lifetime,
}

#[derive(Debug)]
pub(crate) struct Check {
    pub(crate) name: Word,
    pub(crate) expression: Option<Word>,
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
}

#[derive(Debug)]
pub(crate) struct ReadModel {
    pub(crate) name: Word,
    pub(crate) rust: Option<Word>,
    pub(crate) doc: Option<Word>,
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
    pub(crate) depends_on: Vec<Word>,
}
