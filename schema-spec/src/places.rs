//! Where each element of the model was written.
//!
//! In come elements with their places while the specs are read; out goes a lookup for whoever finds fault with an
//! element later on. A [`Model`](crate::Model) itself knows no spans.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Files, Place, Span};

/// What kind of element a name belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ElementKind {
    /// The workspace; no names.
    Workspace,
    /// A version: its number.
    Version,
    /// A domain: its name.
    Domain,
    /// An enum: domain, name.
    Enum,
    /// A label of an enum: domain, enum, label.
    EnumValue,
    /// A table: domain, name.
    Table,
    /// A column: domain, table, key.
    Column,
    /// A primary key: domain, table.
    PrimaryKey,
    /// A unique constraint: domain, table, keys of its columns.
    Unique,
    /// A check constraint: domain, table, name.
    Check,
    /// A foreign key: domain, table, keys of its columns.
    ForeignKey,
    /// An index: domain, table, name.
    Index,
    /// A read model: domain, name.
    ReadModel,
    /// A column of a read model: domain, read model, name.
    ReadModelColumn,
    /// An object given as SQL: domain, name.
    SqlObject,
    /// A type, sequence, function, view or the like: domain, name.
    Object,
    /// An exclusion constraint: domain, table, name.
    Exclusion,
    /// A trigger: domain, table or view, name.
    Trigger,
    /// A rule: domain, table or view, name.
    Rule,
    /// A policy: domain, table, name.
    Policy,
    /// Extended statistics: domain, table or view, name.
    Statistics,
    /// An extension: its name.
    Extension,
    /// A budget: domain, table.
    Budget,
    /// A waiver: domain, table, code.
    Waiver,
}

/// Names one element of a workspace.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementPath {
    /// What it is.
    pub kind: ElementKind,
    /// Its names, from the domain inwards, as [`ElementKind`] lists them.
    pub names: Vec<String>,
}

impl ElementPath {
    /// The element of a kind with these names.
    #[must_use]
    pub fn new<S: Into<String>>(kind: ElementKind, names: impl IntoIterator<Item = S>) -> Self {
        Self { kind, names: names.into_iter().map(Into::into).collect() }
    }

    /// What the element stands in, from the inside out.
    fn owner(&self) -> Option<Self> {
        use ElementKind as Kind;
        let (kind, names) = match self.kind {
            Kind::Workspace => return None,
            Kind::Version | Kind::Domain | Kind::Extension => (Kind::Workspace, 0),
            Kind::Enum | Kind::Table | Kind::ReadModel | Kind::SqlObject | Kind::Object => (Kind::Domain, 1),
            Kind::EnumValue => (Kind::Enum, 2),
            Kind::ReadModelColumn => (Kind::ReadModel, 2),
            Kind::Column
            | Kind::PrimaryKey
            | Kind::Unique
            | Kind::Check
            | Kind::ForeignKey
            | Kind::Index
            | Kind::Exclusion
            | Kind::Trigger
            | Kind::Rule
            | Kind::Policy
            | Kind::Statistics
            | Kind::Budget
            | Kind::Waiver => (Kind::Table, 2),
        };
        Some(Self::new(kind, self.names.iter().take(names).cloned()))
    }
}

/// The places of all elements.
#[derive(Debug, Clone)]
pub struct Places {
    files: Arc<Files>,
    spans: BTreeMap<ElementPath, Span>,
}

impl Places {
    /// No places yet, in these files.
    #[must_use]
    pub fn new(files: Arc<Files>) -> Self {
        Self { files, spans: BTreeMap::new() }
    }

    /// Remembers where an element was written; the first place counts.
    pub fn insert(&mut self, element: ElementPath, span: Span) {
        self.spans.entry(element).or_insert(span);
    }

    /// What is written where the element comes from: its name, or the word of what stands for it among other things. Nothing where it
    /// is not in the specs.
    #[must_use]
    pub fn written(&self, element: &ElementPath) -> Option<&str> {
        let span = self.spans.get(element)?;
        self.files.text(span.file).get(span.offset..span.offset + span.length)
    }

    /// Where the element was written; where it no longer is, the place of what it stood in, in the end `schema.kdl`.
    #[must_use]
    pub fn nearest(&self, element: &ElementPath) -> Place {
        let mut looked_for = Some(element.clone());
        while let Some(path) = looked_for {
            // A view has triggers and the like as a table has, and stands among the objects.
            let view = (path.kind == ElementKind::Table)
                .then(|| ElementPath { kind: ElementKind::Object, names: path.names.clone() });
            if let Some(span) = self.spans.get(&path).or_else(|| self.spans.get(&view?)) {
                return Place::new(Arc::clone(&self.files), *span);
            }
            looked_for = path.owner();
        }
        Place::new(Arc::clone(&self.files), Span::default())
    }
}
