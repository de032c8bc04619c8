//! A domain's files: what all versions share, and a file for each version that has types of its own.
//!
//! The shapes come in, one artefact a file goes out. A file imports what it names and nothing else.

use std::cell::RefCell;
use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use schema_spec::model::{Domain, Gate, Gated, Model, Qualified, VersionNumber, Wizard};
use schema_spec::name::type_name;

use super::closed::without;
use super::convert::{self, Types};
use super::name::{Modules, Prelude, ident};
use super::print::{SourceFile, version_module};
use super::shape::{Element, EnumShape, Field, Group, IdShape, ReadModelShape, Shapes, StepShape, TableShape};
use super::tables::{self, Ways};
use super::types::{Imports, module_path, uses_types, uses_values};
use super::{doc, enums, ids, views, wizards};
use crate::Artifact;

/// What the modules of domains are called.
pub(crate) struct Layout {
    modules: BTreeMap<String, String>,
    scopes: BTreeMap<String, String>,
}

impl Layout {
    /// One module for each domain, in a parent that holds nothing else.
    pub(crate) fn of(domains: &[Domain]) -> Self {
        let mut modules = Modules::default();
        let mut scopes: BTreeMap<String, String> = BTreeMap::new();
        for domain in domains {
            let wanted = type_name(&domain.name).replace(['_', '#'], "");
            let mut scope = if wanted == "Self" { "SelfScope".to_owned() } else { wanted.clone() };
            // The domains `a_1` and `a1` are two modules, and would be one type.
            let mut number = 2;
            while scopes.values().any(|taken| *taken == scope) {
                scope = format!("{wanted}Nr{number}");
                number += 1;
            }
            scopes.insert(domain.name.clone(), scope);
        }
        Layout {
            modules: domains.iter().map(|domain| (domain.name.clone(), modules.take(&domain.name))).collect(),
            scopes,
        }
    }

    /// The marker type of a domain.
    pub(crate) fn scope<'a>(&'a self, domain: &'a str) -> &'a str {
        self.scopes.get(domain).map_or(domain, String::as_str)
    }

    /// The module of a domain.
    pub(crate) fn module<'a>(&'a self, domain: &'a str) -> &'a str {
        self.modules.get(domain).map_or(domain, String::as_str)
    }
}

/// The types of one file.
#[derive(Default)]
pub(crate) struct Contents<'a> {
    pub(crate) enums: Vec<(&'a Qualified, &'a Group<EnumShape>)>,
    pub(crate) ids: Vec<&'a IdShape>,
    pub(crate) tables: Vec<(&'a Qualified, &'a Group<TableShape>)>,
    pub(crate) read_models: Vec<&'a ReadModelShape>,
    pub(crate) steps: Vec<&'a StepShape>,
}

impl<'a> Contents<'a> {
    /// Those of a domain that are shared by all versions, or those that begin with one.
    pub(crate) fn of(shapes: &'a Shapes<'_>, domain: &Domain, version: Option<VersionNumber>) -> Self {
        Contents {
            enums: picked(&shapes.enums, domain, version, domain.enums.iter().map(|e| e.name.as_str())).collect(),
            ids: picked(&shapes.ids, domain, version, domain.tables.iter().map(|t| t.name.as_str()))
                .map(|(_, group)| &group.shape)
                .collect(),
            tables: picked(&shapes.tables, domain, version, domain.tables.iter().map(|t| t.name.as_str())).collect(),
            read_models: picked(
                &shapes.read_models,
                domain,
                version,
                domain.read_models.iter().map(|r| r.name.as_str()),
            )
            .map(|(_, group)| &group.shape)
            .collect(),
            steps: picked(&shapes.steps, domain, version, domain.wizards.iter().flat_map(names_of_steps))
                .map(|(_, group)| &group.shape)
                .collect(),
        }
    }

    fn is_empty(&self) -> bool {
        let has_relations = !self.tables.is_empty() || !self.read_models.is_empty();
        self.enums.is_empty() && self.ids.is_empty() && !has_relations && self.steps.is_empty()
    }

    fn defined(&self, shapes: &Shapes<'_>) -> Vec<String> {
        let mut names: Vec<String> = self.enums.iter().map(|(_, group)| group.shape.rust.clone()).collect();
        names.extend(self.ids.iter().map(|shape| shape.rust.clone()));
        for (owner, group) in &self.tables {
            let switches = convert::switches(shapes, &shapes.tables[*owner], group);
            names.extend(switches.into_iter().map(|shape| shape.rust));
            let plain = group.shape.rust.trim_start_matches("r#");
            names.extend([group.shape.rust.clone(), format!("New{plain}"), format!("{plain}Patch")]);
        }
        names.extend(self.read_models.iter().map(|shape| shape.rust.clone()));
        names.extend(self.steps.iter().map(|shape| shape.rust.clone()));
        names
    }

    fn fields(&self) -> impl Iterator<Item = &'a Field> {
        let tables = self.tables.iter().flat_map(|(_, group)| &group.shape.fields);
        let steps = self.steps.iter().flat_map(|shape| &shape.fields);
        tables.chain(self.read_models.iter().flat_map(|shape| &shape.fields)).chain(steps)
    }
}

/// The names by which shapes know the steps of a wizard.
fn names_of_steps(wizard: &Wizard) -> impl Iterator<Item = String> + '_ {
    wizard.steps.iter().map(|step| format!("{}.{}", wizard.name, step.name))
}

/// In the order of the spec.
fn picked<'a, S>(
    elements: &'a BTreeMap<Qualified, Element<S>>,
    domain: &Domain,
    version: Option<VersionNumber>,
    names: impl Iterator<Item = impl Into<String>>,
) -> impl Iterator<Item = (&'a Qualified, &'a Group<S>)> {
    names.filter_map(move |name| {
        let owner = Qualified { domain: domain.name.clone(), name: name.into() };
        let (owner, element) = elements.get_key_value(&owner)?;
        let group = element.groups.iter().find(|&group| element.module_of(group) == version)?;
        Some((owner, group))
    })
}

/// The files of one domain.
pub(crate) fn files(shapes: &Shapes<'_>, layout: &Layout, domain: &Domain) -> Vec<Artifact> {
    let module = layout.module(&domain.name);
    let versions: Vec<VersionNumber> = shapes
        .logical
        .iter()
        .map(|logical| logical.version)
        .filter(|&version| !Contents::of(shapes, domain, Some(version)).is_empty())
        .collect();
    let made_from = format!("{}.kdl", domain.name);
    let said = doc::or(domain.doc.as_deref(), &format!("The domain {}.", doc::code(&domain.name)));
    let mut shared = SourceFile::new(format!("src/domain/{module}.rs"), &made_from);
    shared.push(doc::inner_lines(&format!("{said}\n\nTypes that all versions share.")));
    let modules = versions.iter().map(|&version| ident(&version_module(version)));
    let modules: TokenStream = modules.map(|version| quote!(pub(crate) mod #version;)).collect();
    write(&mut shared, shapes, layout, (domain, None), modules);
    let mut files = vec![shared.finish()];
    for version in versions {
        let mut file = SourceFile::new(format!("src/domain/{module}/{}.rs", version_module(version)), &made_from);
        file.push(doc::inner_lines(&format!("{said}\n\nTypes that begin with version {version}.")));
        write(&mut file, shapes, layout, (domain, Some(version)), quote!());
        files.push(file.finish());
    }
    files
}

fn write(
    file: &mut SourceFile,
    shapes: &Shapes<'_>,
    layout: &Layout,
    (domain, version): (&Domain, Option<VersionNumber>),
    modules: TokenStream,
) {
    let contents = Contents::of(shapes, domain, version);
    let defined = contents.defined(shapes);
    let imports = imports(&contents, shapes, layout, &defined);
    let prelude = Prelude::beside(defined.iter().map(String::as_str).chain(imports.names()));
    let types = Types {
        shapes,
        layout,
        prelude: &prelude,
        here: module_path(layout.module(&domain.name), version),
        imports: &imports,
        siblings: RefCell::default(),
    };
    let items = items(&contents, &types);
    let siblings = types.siblings.borrow();
    let siblings = siblings.iter().map(|version| ident(version));
    let imports = imports.tokens();
    file.push(behind_gates(shapes.model, domain));
    file.push(modules);
    file.push(quote!(#(use super::#siblings;)* #imports));
    for item in items {
        file.push(item);
    }
}

/// What is behind a closed gate is there and not used.
fn behind_gates(model: &Model, domain: &Domain) -> TokenStream {
    let of = |element: &Gated| match element {
        Gated::Table(name) | Gated::ReadModel(name) | Gated::Wizard(name) | Gated::Function(name) => {
            name.domain == domain.name
        }
        // Without the feature it is not there at all.
        Gated::Label(..) => false,
    };
    let features: Vec<String> =
        model.gates.iter().filter(|gate| gate.holds.iter().any(of)).map(Gate::feature).collect();
    let without = without(&features);
    without.map_or_else(TokenStream::new, |without| quote!(#![cfg_attr(#without, allow(dead_code, unreachable_pub))]))
}

fn items(contents: &Contents<'_>, types: &Types<'_>) -> Vec<TokenStream> {
    let (shapes, prelude) = (types.shapes, types.prelude);
    let mut items = Vec::new();
    for &(owner, group) in &contents.enums {
        items.push(enums::enumeration(&group.shape, prelude));
        items.extend(convert::enumeration(&shapes.enums[owner], group, types));
    }
    items.extend(contents.ids.iter().map(|shape| ids::id(shape, prelude)));
    for &(owner, group) in &contents.tables {
        let Some(table) = shapes.model.table(owner) else { continue };
        let ways = Ways { lookups: shapes.lookups(owner, group), calls: shapes.calls(owner, group) };
        items.extend(tables::table(types, owner, &group.shape, &ways));
        items.extend(convert::table(&shapes.tables[owner], group, table, types));
        for shape in convert::switches(shapes, &shapes.tables[owner], group) {
            items.extend(convert::switch(&shape, types));
        }
    }
    for shape in &contents.read_models {
        items.extend(views::read_model(shapes, shape, prelude));
    }
    items.extend(contents.steps.iter().map(|shape| wizards::step(shape, prelude)));
    items
}

fn imports(contents: &Contents<'_>, shapes: &Shapes<'_>, layout: &Layout, defined: &[String]) -> Imports {
    let mut imports = Imports::default();
    for found in contents.fields().filter_map(Field::named_type) {
        // Within one domain and version a name is defined once, so a name of this file is the one that is meant.
        if !defined.contains(&found.name) {
            imports.add(layout.module(&found.domain), found);
        }
    }
    if !contents.enums.is_empty() || !contents.ids.is_empty() {
        imports.support("drivers");
    }
    if !contents.tables.is_empty() || !contents.read_models.is_empty() {
        imports.support("rows");
    }
    if !contents.tables.is_empty() || !contents.read_models.is_empty() || !contents.enums.is_empty() {
        imports.support("relation");
    }
    let takes_values = |(owner, group): &(&Qualified, &Group<TableShape>)| {
        shapes.calls(owner, group).iter().any(|call| call.arguments.iter().any(uses_values))
    };
    if !contents.steps.is_empty() || contents.fields().any(uses_values) || contents.tables.iter().any(takes_values) {
        imports.support("values");
    }
    if contents.fields().any(uses_types) {
        imports.support("types");
    }
    imports
}
