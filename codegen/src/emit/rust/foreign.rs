//! Types that have no counterpart in Rust: those of extensions, composite and range types, rows as values.
//!
//! The model comes in; out goes `src/types.rs` with a newtype for each around the text that PostgreSQL writes, and
//! what is below a domain, which needs none. Nothing here looks into the text.

use std::collections::BTreeMap;

use quote::quote;
use schema_spec::model::{DefaultValue, DomainType, Model, ObjectKind, Qualified, ReadModelValue};
use schema_spec::name::{TAKEN_IN_RUST, type_name};
use schema_spec::{ColumnType, Scalar};

use super::doc;
use super::name::{PRELUDE, ident};
use super::print::SourceFile;
use crate::Artifact;

/// A type by its PostgreSQL schema and its name.
type Place = (String, String);

/// The newtypes of a model.
pub(crate) struct Foreign {
    names: BTreeMap<Place, String>,
    docs: BTreeMap<Place, String>,
}

impl Foreign {
    /// Those that columns use.
    pub(crate) fn of(model: &Model) -> Self {
        let mut docs = BTreeMap::new();
        for used in used(model) {
            let below = below(model, used);
            if let Some(place) = place(model, &below.scalar) {
                docs.entry(place).or_insert_with(|| said(model, &below.scalar));
            }
        }
        Foreign { names: named(docs.keys()), docs }
    }

    /// What the type is called in Rust.
    pub(crate) fn name(&self, model: &Model, scalar: &Scalar) -> String {
        let found = place(model, scalar).and_then(|place| self.names.get(&place));
        found.cloned().unwrap_or_default()
    }

    /// `src/types.rs`, where there is something to say.
    pub(crate) fn file(&self) -> Option<Artifact> {
        if self.names.is_empty() {
            return None;
        }
        let mut file = SourceFile::new("src/types.rs", "schema.kdl and the domains' specs");
        file.push(doc::inner_lines(
            "Types of the database that have no counterpart in Rust.\n\nEach holds the text that PostgreSQL writes for a \
             value and reads again: statements cast to and from `text`. Two values are equal here where their texts \
             are, which PostgreSQL may see otherwise.",
        ));
        for (place, name) in &self.names {
            let (name, docs) = (ident(name), self.docs.get(place).map(|said| doc::lines(said)));
            file.push(quote!(crate::values::text_form! { #docs #name; }));
        }
        Some(file.finish())
    }
}

/// Every type that a column or a read model names.
fn used(model: &Model) -> impl Iterator<Item = &ColumnType> {
    model.domains.iter().flat_map(|domain| {
        let tables = domain.tables.iter().flat_map(|table| &table.columns).flat_map(|column| &column.states);
        let stated =
            domain.read_models.iter().flat_map(|view| &view.columns).filter_map(|column| match &column.value {
                ReadModelValue::Expression { column_type, .. } => Some(column_type),
                ReadModelValue::Column { .. } => None,
            });
        let asked = domain.wizards.iter().flat_map(|wizard| &wizard.steps).flat_map(|step| &step.fields);
        tables.map(|state| &state.column_type).chain(stated).chain(asked.map(|field| &field.column_type))
    })
}

fn place(model: &Model, scalar: &Scalar) -> Option<Place> {
    match scalar {
        Scalar::External(external) => Some((external.schema.clone(), external.name.clone())),
        Scalar::Object(name) => {
            let schema = model.domain(&name.domain).map_or("public", |domain| domain.schema.as_str());
            Some((schema.to_owned(), name.name.clone()))
        }
        Scalar::Base(..) | Scalar::Enum(_) => None,
    }
}

/// Names in the one module that holds the types of all PostgreSQL schemas. Where two of them would be the same, each
/// has its schema before it, so that neither depends on the other's place in the list.
fn named<'a>(places: impl Iterator<Item = &'a Place>) -> BTreeMap<Place, String> {
    let plain = |name: &str| type_name(name).trim_start_matches("r#").to_owned();
    let places: Vec<&Place> = places.collect();
    let mut names: BTreeMap<Place, String> = BTreeMap::new();
    for place in &places {
        let short = plain(&place.1);
        let is_alone = places.iter().filter(|other| plain(&other.1) == short).count() == 1;
        let is_free = !TAKEN_IN_RUST.contains(&short.as_str()) && !PRELUDE.contains(&short.as_str());
        let wanted = if is_alone && is_free { short } else { plain(&format!("{} {}", place.0, place.1)) };
        let mut name = wanted.clone();
        let mut number = 2;
        while names.values().any(|taken| *taken == name) {
            name = format!("{wanted}{number}");
            number += 1;
        }
        names.insert((*place).clone(), name);
    }
    names
}

fn said(model: &Model, scalar: &Scalar) -> String {
    let Some((schema, name)) = place(model, scalar) else { return String::new() };
    let shown = doc::code(&format!("{schema}.{name}"));
    let Scalar::Object(wanted) = scalar else {
        let extension = model.extensions.iter().find(|extension| extension.types.contains(&name));
        let from = extension.map_or(String::new(), |found| format!(" of the extension {}", doc::code(&found.name)));
        return format!("The type {shown}{from}, in the text form that PostgreSQL writes.");
    };
    let object = model.domain(&wanted.domain).and_then(|domain| {
        let is_type = |kind: &ObjectKind| {
            matches!(
                kind,
                ObjectKind::DomainType(_) | ObjectKind::Composite(_) | ObjectKind::Range(_) | ObjectKind::View(_)
            )
        };
        domain.objects.iter().find(|object| object.name == wanted.name && is_type(&object.kind))
    });
    let what = match object.map(|object| &object.kind) {
        Some(ObjectKind::Composite(_)) => format!("The composite type {shown}"),
        Some(ObjectKind::Range(_)) => format!("The range type {shown}"),
        Some(ObjectKind::DomainType(_)) => format!("The domain {shown}, which is over an array"),
        Some(ObjectKind::View(_)) => format!("A row of {shown} as a value"),
        _ if model.table(wanted).is_some() => format!("A row of {shown} as a value"),
        _ => format!("The type {shown}"),
    };
    let form = format!("{what}, in the text form that PostgreSQL writes.");
    match object.and_then(|object| object.doc.as_deref()).map(doc::escape).filter(|said| !said.is_empty()) {
        Some(said) => format!("{said}\n\n{form}"),
        None => form,
    }
}

/// The type that values of a type have on their way: a domain is followed to what is below it. An array of a domain
/// over an array stays, for PostgreSQL has no array of arrays.
pub(crate) fn below(model: &Model, column_type: &ColumnType) -> ColumnType {
    let mut found = column_type.clone();
    for domain in domains(model, column_type) {
        if found.array && domain.base.array {
            break;
        }
        found = ColumnType { scalar: domain.base.scalar.clone(), array: found.array || domain.base.array };
    }
    found
}

/// Whether values are arrays of a domain, which drivers do not know as arrays of what is below it.
pub(crate) fn is_array_of_domain(model: &Model, column_type: &ColumnType) -> bool {
    let mut array = column_type.array;
    for domain in domains(model, column_type) {
        if array {
            return true;
        }
        array = domain.base.array;
    }
    false
}

/// What the domains of a column's type say of its values.
pub(crate) struct Rules {
    pub(crate) not_null: bool,
    pub(crate) default: Option<DefaultValue>,
}

/// The rules of a type; those of an array's elements are not the array's.
pub(crate) fn rules(model: &Model, column_type: &ColumnType) -> Rules {
    if column_type.array {
        return Rules { not_null: false, default: None };
    }
    let mut domains = domains(model, column_type);
    if let Some(last) = domains.iter().position(|domain| domain.base.array) {
        domains.truncate(last + 1);
    }
    Rules {
        not_null: domains.iter().any(|domain| domain.not_null),
        default: domains.iter().find_map(|domain| domain.default.clone()),
    }
}

/// The domains from a type down to one that is none.
fn domains<'m>(model: &'m Model, column_type: &ColumnType) -> Vec<&'m DomainType> {
    // No chain is longer than there are objects; what is longer goes in a circle.
    let longest: usize = model.domains.iter().map(|domain| domain.objects.len()).sum();
    let mut found = Vec::new();
    let mut scalar = &column_type.scalar;
    while let Scalar::Object(name) = scalar
        && let Some(domain) = domain_type(model, name)
        && found.len() < longest
    {
        found.push(domain);
        scalar = &domain.base.scalar;
    }
    found
}

fn domain_type<'m>(model: &'m Model, name: &Qualified) -> Option<&'m DomainType> {
    let objects = &model.domain(&name.domain)?.objects;
    objects.iter().filter(|object| object.name == name.name).find_map(|object| match &object.kind {
        ObjectKind::DomainType(domain) => Some(domain),
        _ => None,
    })
}
