//! What earlier statements will have changed by the time that a later one runs.
//!
//! In come deeds in order, out goes whether a table is then still what it is now. It remembers too much rather than too little.

use std::collections::{BTreeMap, BTreeSet};

use super::deed::{Name, NewConstraint};

/// What is different from now.
#[derive(Debug, Default)]
pub(super) struct Changes {
    /// From here on anything may be different: the migration.
    opaque: Option<String>,
    /// Tables by number, and the migration that changes them first.
    touched: BTreeMap<i64, String>,
    /// Names that will mean something new.
    created: BTreeSet<Name>,
    /// Constraints that will be there, or will not be any more.
    constraints: BTreeMap<(i64, String), Option<NewConstraint>>,
    functions: BTreeSet<String>,
    schemas: BTreeSet<String>,
    extensions: BTreeSet<String>,
    /// Tables that get triggers.
    triggered: BTreeSet<Name>,
    /// Whether somebody may have other rights then.
    pub(super) rights: bool,
    /// Whether plain names mean what they mean now; only for as long as a migration lasts.
    pub(super) path_lost: bool,
}

impl Changes {
    pub(super) fn everything(&mut self, migration: &str) {
        self.opaque.get_or_insert_with(|| migration.to_owned());
    }

    pub(super) fn touch(&mut self, relation: i64, migration: &str) {
        self.touched.entry(relation).or_insert_with(|| migration.to_owned());
    }

    /// The migration after which a table can be judged; nothing where it can be now.
    pub(super) fn after(&self, relation: i64) -> Option<&str> {
        self.touched.get(&relation).or(self.opaque.as_ref()).map(String::as_str)
    }

    pub(super) fn create(&mut self, name: &Name) {
        self.created.insert(name.clone());
    }

    /// Whether a name may mean something else then, or something that is not there yet.
    pub(super) fn is_new(&self, name: &Name) -> bool {
        let same = |new: &&Name| {
            new.name == name.name && (new.schema == name.schema || new.schema.is_none() || name.schema.is_none())
        };
        self.created.iter().any(|new| same(&new))
    }

    pub(super) fn create_function(&mut self, name: &Name) {
        self.functions.insert(name.name.clone());
    }

    /// Whether one of these names is that of a function that is made on the way.
    pub(super) fn makes_any<'a>(&self, mut names: impl Iterator<Item = &'a String>) -> bool {
        names.any(|name| self.functions.contains(name))
    }

    pub(super) fn create_schema(&mut self, name: &str) {
        self.schemas.insert(name.to_owned());
    }

    pub(super) fn has_schema(&self, name: &str) -> bool {
        self.schemas.contains(name)
    }

    pub(super) fn create_extension(&mut self, name: &str) {
        self.extensions.insert(name.to_owned());
    }

    pub(super) fn has_extension(&self, name: &str) -> bool {
        self.extensions.contains(name)
    }

    pub(super) fn trigger(&mut self, table: &Name) {
        self.triggered.insert(table.clone());
    }

    pub(super) fn has_trigger(&self, table: &Name) -> bool {
        self.triggered.iter().any(|with| with.name == table.name)
    }

    pub(super) fn constrain(&mut self, relation: i64, name: &str, constraint: Option<NewConstraint>) {
        self.constraints.insert((relation, name.to_owned()), constraint);
    }

    /// What becomes of a constraint on the way; nothing where it stays as it is now.
    pub(super) fn constraint(&self, relation: i64, name: &str) -> Option<Option<NewConstraint>> {
        self.constraints.get(&(relation, name.to_owned())).cloned()
    }
}
