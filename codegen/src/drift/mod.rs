//! What separates a database from the one that it should be.
//!
//! In come two models that the catalog reader made, each with what the reader found beside its model; out goes every
//! [`Difference`], in an order that depends on names alone. The order of columns says nothing here. It asks no database, and
//! it knows nothing of why two databases differ.

mod compare;
mod element;
mod object;
mod relation;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use schema_spec::Model;
use schema_spec::model::{Domain, Extension, PostgresSchema};

pub use compare::compare;
use element::Element;
use words::{dotted, flag};

/// What a catalog says of an object beside the model, as plain words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fact {
    /// What the object is, for example `table`.
    pub kind: String,
    /// Its PostgreSQL schema; empty where it has none.
    pub schema: String,
    /// Its name.
    pub name: String,
    /// Its arguments as `CREATE FUNCTION` takes them, where it has any.
    pub arguments: Option<String>,
    /// What part of it is meant, and the name of that; nothing for the whole.
    pub part: Option<(String, String)>,
    /// What is said, for example `owner`.
    pub word: String,
    /// The value.
    pub value: String,
}

/// A database, as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    elements: BTreeMap<element::Key, Element>,
    /// The PostgreSQL schemas that hold anything, or of which anything is said.
    schemas: BTreeSet<String>,
    /// The role that asked.
    user: String,
}

/// One difference between two databases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The element from the outside in, each with its kind and name: `("table", "public.listings")`, `("column", "id")`.
    pub path: Vec<(String, String)>,
    /// What is the matter with it.
    pub what: What,
}

/// What is the matter with an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It should be there and is not.
    Missing,
    /// It is there and should not be.
    Unexpected,
    /// All of it is as it should be but for its name.
    Called(String),
    /// Something about it is another.
    Differs {
        /// The word for it, for example `type`.
        fact: String,
        /// What it should be; nothing where nothing should be said.
        expected: Option<String>,
        /// What it is; nothing where nothing is said.
        found: Option<String>,
    },
}

/// What owners are called that are all one role: who it is differs from database to database and means nothing.
const MIGRATING: &str = "the role that migrates";

impl State {
    /// The database that `model` and `facts` describe, read by the role `user`.
    #[must_use]
    pub fn of(model: &Model, facts: &[Fact], user: &str) -> Self {
        let mut state = Self { elements: BTreeMap::new(), schemas: BTreeSet::new(), user: user.to_owned() };
        let Model { extensions, schemas, roles: _, default_privileges, domains, .. } = model;
        state.schemas.extend(domains.iter().map(|domain| domain.schema.clone()));
        state.schemas.extend(schemas.iter().map(|schema| schema.name.clone()));
        for name in state.schemas.clone() {
            state.add(Element::new("schema", &dotted(&[&name])).within(&name));
        }
        for PostgresSchema { name, doc, grants } in schemas {
            let said = Element::new("schema", &dotted(&[name])).within(name).said("comment", doc.clone());
            state.add(said.rights(grants));
        }
        for Extension { name, schema, version: _, doc, types: _, lifetime: _ } in extensions {
            let said = Element::new("extension", &dotted(&[name])).said("schema", schema.clone());
            state.add(said.within(schema.as_deref().unwrap_or_default()).said("comment", doc.clone()));
        }
        for privileges in default_privileges {
            let of = privileges.of.as_deref().unwrap_or(user);
            state.add(object::default_privileges(privileges, of));
        }
        for domain in domains {
            state.domain(domain);
        }
        facts.iter().for_each(|fact| state.learn(fact));
        state
    }

    fn domain(&mut self, domain: &Domain) {
        let schema = &domain.schema;
        domain.enums.iter().for_each(|found| self.add(object::enumeration(schema, found)));
        for table in &domain.tables {
            relation::sequences(schema, table).into_iter().for_each(|sequence| self.add(sequence));
            self.add(relation::table(schema, table));
        }
        domain.objects.iter().for_each(|found| self.add(object::object(schema, found)));
        domain.sql_objects.iter().for_each(|found| self.add(object::sql_object(schema, found)));
    }

    fn add(&mut self, element: Element) {
        self.elements.entry(element.key()).and_modify(|known| known.merge(&element)).or_insert(element);
    }

    /// Takes up what is said beside the model. What is said of something that is no element is said of none.
    fn learn(&mut self, fact: &Fact) {
        let name = words::name_of(&fact.schema, &fact.name, fact.arguments.as_deref());
        let name = if fact.kind == "schema" { dotted(&[&fact.name]) } else { name };
        if fact.kind == "dependency" {
            return self.add(Element::new("dependency", &fact.name));
        }
        let Some(whole) = self.elements.get_mut(&element::key(&fact.kind, &name)) else { return };
        let part = match &fact.part {
            None => Some(whole),
            Some((kind, name)) => whole.parts.get_mut(&element::key(kind, &dotted(&[name]))),
        };
        if let Some(part) = part {
            part.facts.insert(fact.word.clone(), fact.value.clone());
        }
    }

    /// The PostgreSQL schemas that hold anything, or of which anything is said.
    #[must_use]
    pub fn schemas(&self) -> &BTreeSet<String> {
        &self.schemas
    }

    /// Without what lies in other PostgreSQL schemas than these.
    #[must_use]
    pub fn within(mut self, schemas: &BTreeSet<String>) -> Self {
        self.elements.retain(|_, element| element.schema.is_empty() || schemas.contains(&element.schema));
        self.schemas.retain(|schema| schemas.contains(schema));
        self
    }

    /// How many elements each role owns, the most first.
    #[must_use]
    pub fn owners(&self) -> Vec<(String, usize)> {
        let mut counted: BTreeMap<&String, usize> = BTreeMap::new();
        for owner in self.elements.values().filter_map(|element| element.facts.get("owner")) {
            *counted.entry(owner).or_default() += 1;
        }
        let mut counted: Vec<(String, usize)> =
            counted.into_iter().map(|(owner, count)| (owner.clone(), count)).collect();
        counted.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        counted
    }

    /// Calls the role that owns the most by no name, so that two databases may have two.
    #[must_use]
    pub fn whoever_owns(mut self) -> Self {
        let owner = self.owners().first().map_or_else(|| self.user.clone(), |(owner, _)| owner.clone());
        for element in self.elements.values_mut() {
            element.owner = element.facts.get("owner").cloned();
            for part in
                std::iter::once(&mut element.facts).chain(element.parts.values_mut().map(|part| &mut part.facts))
            {
                if let Some(own) = part.get_mut("owner").filter(|own| **own == owner) {
                    MIGRATING.clone_into(own);
                }
            }
        }
        let named = |element: &Element| element.kind == object::DEFAULT_RIGHTS;
        let (privileges, others): (Vec<_>, Vec<_>) = self.elements.into_values().partition(|element| named(element));
        self.elements = others.into_iter().map(|element| (element.key(), element)).collect();
        for mut element in privileges {
            let of = format!("{} of {owner}", object::FUTURE);
            if let Some(rest) = element.name.strip_prefix(&of).filter(|rest| rest.starts_with(':')) {
                element.name = format!("{} of {MIGRATING}{rest}", object::FUTURE);
            }
            self.add(element);
        }
        self
    }

    /// Says nothing of owners.
    #[must_use]
    pub fn without_owners(mut self) -> Self {
        for element in self.elements.values_mut() {
            element.facts.remove("owner");
            element.parts.values_mut().for_each(|part| drop(part.facts.remove("owner")));
        }
        self
    }
}

/// The word for a flag.
fn yes_or_no(value: bool) -> Option<String> {
    Some(flag(value).to_owned())
}
