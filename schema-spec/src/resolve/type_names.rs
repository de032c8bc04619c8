//! What a type's name may stand for beside PostgreSQL's own types.
//!
//! In come the specs as written, out goes a lookup: enums, domain types, composites, ranges, rows of tables and views,
//! and types that extensions or SQL objects bring.

use std::collections::{BTreeMap, BTreeSet};

use super::scope::Faulty;
use crate::model::{Model, Qualified};
use crate::parse::syntax::{Domain, ObjectKind, Spec};
use crate::types::{ExternalType, Scalar};

/// All names of types in a workspace.
#[derive(Debug, Default)]
pub(crate) struct TypeNames {
    enums: BTreeSet<Qualified>,
    objects: BTreeSet<Qualified>,
    /// Types that SQL objects bring, with the PostgreSQL schema of their domain.
    brought: BTreeMap<Qualified, String>,
    /// Types of extensions: name, and the PostgreSQL schemas that have one.
    extensions: BTreeMap<String, Vec<String>>,
}

impl TypeNames {
    pub(super) fn of(spec: &Spec, model: &Model, faulty: &Faulty) -> Self {
        let mut types = Self::default();
        for domain in &model.domains {
            let named = |name: &str| Qualified { domain: domain.name.clone(), name: name.to_owned() };
            types.enums.extend(domain.enums.iter().map(|item| named(&item.name)));
            let Some(written) = spec.domains.iter().find(|written| written.name.text == domain.name) else { continue };
            let names = object_types(written).map(|name| named(&name));
            types.objects.extend(names.filter(|name| !faulty.elements.contains(name)));
            for word in written.sql_objects.iter().flat_map(|object| &object.types) {
                types.brought.insert(named(&word.text), domain.schema.clone());
            }
        }
        for extension in &model.extensions {
            for name in &extension.types {
                let schema = extension.schema.clone().unwrap_or_else(|| "public".to_owned());
                types.extensions.entry(name.clone()).or_default().push(schema);
            }
        }
        types
    }

    /// The type that `name` stands for where `domain` is the domain, or in its place a PostgreSQL schema.
    pub(super) fn find(&self, domain: &str, name: &str, modifiers: Option<&str>) -> Option<Scalar> {
        let wanted = Qualified { domain: domain.to_owned(), name: name.to_owned() };
        let external = |schema: &str| {
            let modifiers = modifiers.map(str::to_owned);
            Scalar::External(ExternalType { schema: schema.to_owned(), name: name.to_owned(), modifiers })
        };
        if self.enums.contains(&wanted) {
            return Some(Scalar::Enum(wanted));
        }
        if self.objects.contains(&wanted) {
            return Some(Scalar::Object(wanted));
        }
        if let Some(schema) = self.brought.get(&wanted) {
            return Some(external(schema));
        }
        let schemas = self.extensions.get(name)?;
        schemas.iter().find(|schema| *schema == domain).map(|schema| external(schema))
    }

    /// The type of that name of whatever extension brings one.
    pub(super) fn of_extension(&self, name: &str, modifiers: Option<&str>) -> Option<Scalar> {
        let schema = self.extensions.get(name)?.first()?;
        self.find_in_extension(schema, name, modifiers)
    }

    fn find_in_extension(&self, schema: &str, name: &str, modifiers: Option<&str>) -> Option<Scalar> {
        let known = self.extensions.get(name)?.iter().any(|known| known == schema);
        let (schema, name, modifiers) = (schema.to_owned(), name.to_owned(), modifiers.map(str::to_owned));
        known.then_some(Scalar::External(ExternalType { schema, name, modifiers }))
    }

    /// Every name that a domain may write without its own, and the domains that have a type of that name.
    pub(super) fn of_domain<'a>(&'a self, domain: &'a str) -> impl Iterator<Item = &'a str> {
        let own = self.enums.iter().chain(&self.objects).chain(self.brought.keys());
        let own = own.filter(move |known| known.domain == domain).map(|known| known.name.as_str());
        own.chain(self.extensions.keys().map(String::as_str))
    }

    /// Another domain that has a type of this name.
    pub(super) fn elsewhere(&self, name: &str) -> Option<&Qualified> {
        self.enums.iter().chain(&self.objects).chain(self.brought.keys()).find(|known| known.name == name)
    }
}

/// The types that a domain's elements are or bring, enums excepted.
fn object_types(domain: &Domain) -> impl Iterator<Item = String> + '_ {
    let tables = domain.tables.iter().map(|table| table.name.text.clone());
    let views = domain.read_models.iter().map(|view| view.name.text.clone());
    let objects = domain.objects.iter().flat_map(|object| {
        let name = object.name.text.clone();
        match &object.kind {
            ObjectKind::DomainType(_) | ObjectKind::Composite(_) | ObjectKind::View(_) => vec![name],
            ObjectKind::Whole(crate::model::ObjectKind::Range(range)) => {
                let many = range.multirange.clone().unwrap_or_else(|| multirange(&name));
                vec![name, many]
            }
            _ => Vec::new(),
        }
    });
    tables.chain(views).chain(objects)
}

/// The name that PostgreSQL derives for the multirange of a range (`makeMultirangeTypeName`).
pub(crate) fn multirange(range: &str) -> String {
    if range.contains("range") { range.replacen("range", "multirange", 1) } else { format!("{range}_multirange") }
}
