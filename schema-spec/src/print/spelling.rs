//! How a type is spelled in a spec.
//!
//! In comes a type of the model, out goes its text as a domain writes it. Names that could be taken for something else
//! stand in double quotes, or behind the PostgreSQL schema that they live in.

use std::collections::{BTreeMap, BTreeSet};

use super::qualified;
use crate::model::{Domain, Model, ObjectKind};
use crate::reference::quote;
use crate::types::{ColumnType, ExternalType, Scalar, is_base_type};

/// Who brings which type that is not the workspace's own.
pub(super) struct TypeNames<'a> {
    /// By name: the PostgreSQL schemas of the extensions that bring such a type.
    of_extensions: BTreeMap<&'a str, Vec<&'a str>>,
    /// By PostgreSQL schema and name: the domains whose SQL objects bring such a type.
    of_objects: BTreeMap<(&'a str, &'a str), Vec<&'a str>>,
    /// By domain: all names that a type written there may stand for.
    own: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

/// Types as one domain writes them.
pub(super) struct Spelling<'a> {
    names: &'a TypeNames<'a>,
    domain: &'a str,
}

impl<'a> TypeNames<'a> {
    pub(super) fn of(model: &'a Model) -> Self {
        let mut of_extensions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for extension in &model.extensions {
            for name in &extension.types {
                of_extensions.entry(name).or_default().push(extension.schema.as_deref().unwrap_or("public"));
            }
        }
        let mut of_objects: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
        for domain in &model.domains {
            for name in domain.sql_objects.iter().flat_map(|object| &object.types) {
                of_objects.entry((&domain.schema, name)).or_default().push(&domain.name);
            }
        }
        let own = model.domains.iter().map(|domain| (domain.name.as_str(), own_types(domain))).collect();
        Self { of_extensions, of_objects, own }
    }

    pub(super) fn seen_from(&'a self, domain: &'a Domain) -> Spelling<'a> {
        Spelling { names: self, domain: &domain.name }
    }
}

fn own_types(domain: &Domain) -> BTreeSet<&str> {
    let enums = domain.enums.iter().map(|item| item.name.as_str());
    let tables = domain.tables.iter().map(|table| table.name.as_str());
    let views = domain.read_models.iter().map(|view| view.name.as_str());
    let objects = domain.objects.iter().filter(|object| is_type(&object.kind)).map(|object| object.name.as_str());
    let brought = domain.sql_objects.iter().flat_map(|object| object.types.iter().map(String::as_str));
    enums.chain(tables).chain(views).chain(objects).chain(brought).collect()
}

fn is_type(kind: &ObjectKind) -> bool {
    matches!(kind, ObjectKind::DomainType(_) | ObjectKind::Composite(_) | ObjectKind::Range(_) | ObjectKind::View(_))
}

impl Spelling<'_> {
    /// The text of a type, with `?` where it may be NULL.
    pub(super) fn text(&self, column_type: &ColumnType, nullable: bool) -> String {
        let mut text = match &column_type.scalar {
            Scalar::Base(base, modifiers) if modifiers.is_empty() => base.name.to_owned(),
            Scalar::Base(base, modifiers) => {
                let modifiers: Vec<String> = modifiers.iter().map(i32::to_string).collect();
                format!("{}({})", base.name, modifiers.join(","))
            }
            Scalar::Enum(name) | Scalar::Object(name) if name.domain == self.domain => alone(&name.name, self.domain),
            Scalar::Enum(name) | Scalar::Object(name) if is_plain(&name.name) => qualified(name),
            Scalar::Enum(name) | Scalar::Object(name) => format!("{}.{}", name.domain, quote(&name.name)),
            Scalar::External(external) => match &external.modifiers {
                Some(modifiers) => format!("{}({modifiers})", self.external(external)),
                None => self.external(external),
            },
        };
        if column_type.array {
            text.push_str("[]");
        }
        if nullable {
            text.push('?');
        }
        text
    }

    fn external(&self, external: &ExternalType) -> String {
        let (schema, name) = (external.schema.as_str(), external.name.as_str());
        let spelled = if is_plain(name) { name.to_owned() } else { quote(name) };
        let behind = |owner: &str| {
            let owner = if is_plain(owner) { owner.to_owned() } else { quote(owner) };
            format!("{owner}.{spelled}")
        };
        let extensions = self.names.of_extensions.get(name).map_or(&[][..], Vec::as_slice);
        if extensions.contains(&schema) {
            let taken = self.names.own.get(self.domain).is_some_and(|own| own.contains(name));
            return if extensions.len() > 1 || taken { behind(schema) } else { alone(name, schema) };
        }
        match self.names.of_objects.get(&(schema, name)) {
            Some(domains) if domains.contains(&self.domain) => alone(name, self.domain),
            Some(domains) => behind(domains.first().copied().unwrap_or(schema)),
            None => behind(schema),
        }
    }
}

/// A name without its owner, unless that would mean a type of PostgreSQL's own.
fn alone(name: &str, owner: &str) -> String {
    if !is_plain(name) {
        quote(name)
    } else if is_base_type(&name.to_ascii_lowercase()) || is_base_type(&quote(name)) || is_serial(name) {
        let owner = if is_plain(owner) { owner.to_owned() } else { quote(owner) };
        format!("{owner}.{name}")
    } else {
        name.to_owned()
    }
}

fn is_serial(name: &str) -> bool {
    matches!(name, "smallserial" | "serial" | "bigserial" | "serial2" | "serial4" | "serial8")
}

fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_')
}
