//! What is compared: a tree of elements with facts.
//!
//! In come names, facts and parts, out goes a value in which everything is found by kind and name. It knows no model.

use std::collections::BTreeMap;

use schema_spec::model::Grant;

use super::words::dotted;

/// By what an element is found among its like: where its kind is listed, the kind, and the name.
pub(super) type Key = (usize, String, String);

/// Kinds in the order in which they are listed; others come last.
const ORDER: &[&str] = &[
    "extension",
    "schema",
    "default rights",
    "collation",
    "enum",
    "domain type",
    "composite type",
    "range type",
    "sequence",
    "table",
    "view",
    "materialized view",
    "function",
    "procedure",
    "aggregate",
    "event trigger",
    "publication",
    "sql object",
    "dependency",
    "label",
    "field",
    "column",
    "primary key",
    "unique",
    "check",
    "foreign key",
    "exclusion",
    "index",
    "statistics",
    "trigger",
    "rule",
    "policy",
    "published table",
    RIGHT,
    TAKEN,
];

/// A right that somebody has.
pub(super) const RIGHT: &str = "right";
/// A right that PostgreSQL gives by itself and that was taken.
pub(super) const TAKEN: &str = "right taken";

/// An object or a part of one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) kind: String,
    /// The name as it is shown.
    pub(super) name: String,
    /// The PostgreSQL schema; empty where it has none, and for parts.
    pub(super) schema: String,
    pub(super) facts: BTreeMap<String, String>,
    pub(super) parts: BTreeMap<Key, Element>,
    /// Names of parts whose order says something.
    pub(super) order: Vec<String>,
    /// The role that owns it, where that is known and compared.
    pub(super) owner: Option<String>,
}

pub(super) fn key(kind: &str, name: &str) -> Key {
    let place = ORDER.iter().position(|known| *known == kind).unwrap_or(ORDER.len());
    (place, kind.to_owned(), name.to_owned())
}

impl Element {
    pub(super) fn new(kind: &str, name: &str) -> Self {
        Self { kind: kind.to_owned(), name: name.to_owned(), ..Self::default() }
    }

    /// A part of a table or the like, by its bare name.
    pub(super) fn part(kind: &str, name: &str) -> Self {
        Self::new(kind, &dotted(&[name]))
    }

    pub(super) fn key(&self) -> Key {
        key(&self.kind, &self.name)
    }

    pub(super) fn within(mut self, schema: &str) -> Self {
        schema.clone_into(&mut self.schema);
        self
    }

    /// Says something of it, where there is something to say.
    pub(super) fn said(mut self, word: &str, value: Option<String>) -> Self {
        if let Some(value) = value {
            self.facts.insert(word.to_owned(), value);
        }
        self
    }

    pub(super) fn all_said(self, facts: impl IntoIterator<Item = (&'static str, Option<String>)>) -> Self {
        facts.into_iter().fold(self, |element, (word, value)| element.said(word, value))
    }

    /// Options such as `fillfactor`, each a fact of its own.
    pub(super) fn options(self, options: &[(String, String)]) -> Self {
        let said = |element: Self, (name, value): &(String, String)| {
            element.said(&format!("option {name}"), Some(value.clone()))
        };
        options.iter().fold(self, said)
    }

    pub(super) fn has(mut self, part: Self) -> Self {
        self.parts.entry(part.key()).and_modify(|known| known.merge(&part)).or_insert(part);
        self
    }

    pub(super) fn has_all(self, parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().fold(self, Self::has)
    }

    /// Each right of each role, as a part.
    pub(super) fn rights(mut self, grants: &[Grant]) -> Self {
        for Grant { privileges, role, grantable, revoked } in grants {
            for privilege in privileges {
                let kind = if *revoked { TAKEN } else { RIGHT };
                let name = format!("{privilege} of {}", dotted(&[role]));
                let right = Self::new(kind, &name).said("role", Some(role.clone()));
                self = self.has(right.said("may be passed on", super::yes_or_no(*grantable)));
            }
        }
        self
    }

    /// Takes up what is said of the same element elsewhere.
    pub(super) fn merge(&mut self, other: &Self) {
        self.facts.extend(other.facts.clone());
        for (key, part) in &other.parts {
            self.parts.entry(key.clone()).and_modify(|known| known.merge(part)).or_insert_with(|| part.clone());
        }
        self.order.extend(other.order.iter().cloned());
    }

    /// Whether both are the same but for their names.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.kind == other.kind && self.facts == other.facts && self.parts == other.parts
    }
}
