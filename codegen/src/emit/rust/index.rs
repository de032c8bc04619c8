//! The index: the only door into a generated crate.
//!
//! The model and its shapes come in, `src/lib.rs` and `src/domain.rs` go out. Domain modules stay private.

use proc_macro2::TokenStream;
use quote::quote;
use schema_spec::model::{Gate, Gated, Model, Qualified, Version, VersionState};

use super::convert::switches;
use super::doc;
use super::domains::Layout;
use super::name::ident;
use super::print::{SourceFile, version_module};
use super::shape::{Element, Group, Shapes};
use super::types::{module_path, path};
use crate::Artifact;

/// The two files.
pub(crate) fn files(shapes: &Shapes<'_>, layout: &Layout) -> Vec<Artifact> {
    vec![crate_root(shapes, layout), domains(shapes, layout)]
}

fn crate_root(shapes: &Shapes<'_>, layout: &Layout) -> Artifact {
    let mut file = SourceFile::new("src/lib.rs", "schema.kdl");
    let said = doc::inner_lines(&crate_doc(shapes.model, layout));
    file.push(quote!(#said #![forbid(unsafe_code)] #![warn(missing_docs)]));
    file.push(quote! {
        mod domain;
        mod drivers;
        pub mod registry;
        pub mod relation;
        mod rows;
        pub mod scope;
        #[cfg(feature = "sqlx")]
        pub mod sqlx_session;
        #[cfg(feature = "tokio-postgres")]
        pub mod tokio_postgres_session;
        pub mod values;
    });
    if shapes.foreign.file().is_some() {
        file.push(quote!(
            pub mod types;
        ));
    }
    for version in &shapes.model.versions {
        if version.state != VersionState::Retired {
            file.push(version_index(shapes, layout, version));
        }
    }
    file.finish()
}

fn crate_doc(model: &Model, layout: &Layout) -> String {
    let mut text = doc::or(model.doc.as_deref(), &format!("The schema {} as Rust.", doc::code(&model.name)));
    text.push_str(
        "\n\n# Versions\n\nEach version of the schema that is served is a module. A type that is the same in ",
    );
    text.push_str("two versions is one type; types that differ cannot be mixed.\n\n");
    for version in &model.versions {
        let (number, said) = (version.number, version.doc.as_deref().map(doc::escape).unwrap_or_default());
        let said = said.replace('\n', " ");
        let colon = if said.is_empty() { "." } else { ": " };
        match version.state {
            VersionState::Retired => text.push_str(&format!("- Version {number} (retired){colon}{said}\n")),
            state => text.push_str(&format!("- [`v{number}`] ({}){colon}{said}\n", state_word(state))),
        }
    }
    text.push_str("\n# Domains\n\n");
    for domain in &model.domains {
        let said = doc::or(domain.doc.as_deref(), "What it is about has not been written down.").replace('\n', " ");
        text.push_str(&format!("- [`{}`](scope::{}): {said}\n", domain.name, layout.scope(&domain.name)));
    }
    text.push_str("\n# Features\n\n");
    text.push_str("- `chrono`, `rust_decimal`: times and numbers to and from the types of these crates.\n");
    text.push_str("- `serde`: rows, enums and values can be serialized.\n");
    text.push_str("- `sqlx`: rows travel by `sqlx`; see `sqlx_session`.\n");
    text.push_str("- `tokio-postgres`: rows travel by `tokio-postgres`; see `tokio_postgres_session`.\n");
    for gate in &model.gates {
        let said = doc::or(gate.doc.as_deref(), "What is behind it has not been written down.").replace('\n', " ");
        text.push_str(&format!("- `{}`: opens a gate. {said}\n", gate.feature()));
    }
    text
}

fn state_word(state: VersionState) -> &'static str {
    match state {
        VersionState::Retired => "retired",
        VersionState::Supported => "supported",
        VersionState::Current => "current",
        VersionState::Draft => "draft",
    }
}

fn version_index(shapes: &Shapes<'_>, layout: &Layout, version: &Version) -> TokenStream {
    let name = ident(&version_module(version.number));
    let said = doc::or(version.doc.as_deref(), &format!("The schema at version {}.", version.number));
    let docs = doc::lines(&said);
    let deprecated = version.deprecated.as_deref().map(|why| quote!(#[deprecated(note = #why)]));
    let mut uses = TokenStream::new();
    for domain in &shapes.model.domains {
        let mut found =
            Found { model: shapes.model, domain: &domain.name, layout, version: version.number, names: Vec::new() };
        let open = |_: &Qualified| None;
        found.add(shapes.enums.values(), open, |_, group| vec![group.shape.rust.clone()]);
        // What others refer to is theirs too.
        found.add(shapes.ids.values(), open, |_, group| vec![group.shape.rust.clone()]);
        let table = |owner: &Qualified| Some(Gated::Table(owner.clone()));
        found.add(shapes.tables.values(), table, |element, group| {
            let plain = group.shape.rust.trim_start_matches("r#");
            let mut names = vec![group.shape.rust.clone(), format!("New{plain}"), format!("{plain}Patch")];
            names.extend(switches(shapes, element, group).into_iter().map(|shape| shape.rust));
            names
        });
        let read_model = |owner: &Qualified| Some(Gated::ReadModel(owner.clone()));
        found.add(shapes.read_models.values(), read_model, |_, group| vec![group.shape.rust.clone()]);
        let wizard = |owner: &Qualified| {
            let (wizard, _) = owner.name.split_once('.')?;
            Some(Gated::Wizard(Qualified { domain: owner.domain.clone(), name: wizard.to_owned() }))
        };
        found.add(shapes.steps.values(), wizard, |_, group| vec![group.shape.rust.clone()]);
        uses.extend(found.uses());
    }
    quote! {
        #docs
        #deprecated
        pub mod #name {
            #uses
        }
    }
}

/// Names of one domain in one version, with the modules that define them.
struct Found<'a> {
    model: &'a Model,
    domain: &'a str,
    layout: &'a Layout,
    version: u32,
    /// Module, the feature without which the name is out of reach, and the name.
    names: Vec<(String, Option<String>, String)>,
}

impl Found<'_> {
    fn add<'e, S: 'e>(
        &mut self,
        elements: impl Iterator<Item = &'e Element<S>>,
        gated: impl Fn(&Qualified) -> Option<Gated>,
        names: impl Fn(&Element<S>, &Group<S>) -> Vec<String>,
    ) {
        for element in elements.filter(|element| element.owner.domain == self.domain) {
            let Some(group) = element.group_at(self.version) else { continue };
            let module = module_path(self.layout.module(self.domain), element.module_of(group));
            let gate = gated(&element.owner).and_then(|element| self.model.gate_of(&element));
            let feature = gate.map(Gate::feature);
            self.names.extend(names(element, group).into_iter().map(|name| (module.clone(), feature.clone(), name)));
        }
    }

    fn uses(mut self) -> TokenStream {
        self.names.sort();
        let modules = self.names.chunk_by(|one, other| (&one.0, &one.1) == (&other.0, &other.1)).map(|names| {
            let (module, feature) =
                names.first().map_or(("crate", None), |(module, feature, _)| (module.as_str(), feature.as_deref()));
            let module = path(module);
            let gate = feature.map(|feature| quote!(#[cfg(feature = #feature)]));
            let names = names.iter().map(|(.., name)| ident(name));
            quote!(#gate pub use #module::{#(#names),*};)
        });
        modules.collect()
    }
}

fn domains(shapes: &Shapes<'_>, layout: &Layout) -> Artifact {
    let mut file = SourceFile::new("src/domain.rs", "schema.kdl");
    file.push(doc::inner_lines("One module for each domain. They are private: what they hold is reached by version."));
    let modules = shapes.model.domains.iter().map(|domain| ident(layout.module(&domain.name)));
    file.push(quote!(#(pub(crate) mod #modules;)*));
    file.finish()
}
