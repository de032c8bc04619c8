//! Who may do what, as types.
//!
//! Domains and shapes come in; out goes a marker for each domain with what it may read and write by laws 4, 5 and 6.
//! Tables that a marker does not name are out of its reach, and code that tries does not compile.

use proc_macro2::TokenStream;
use quote::quote;
use schema_spec::model::{Access, Domain};

use super::convert::switches;
use super::doc;
use super::domains::Layout;
use super::name::ident;
use super::print::SourceFile;
use super::shape::{Element, Group, Shapes, TableShape};
use super::types::{module_path, path};
use crate::Artifact;

/// `src/scope.rs`.
pub(crate) fn file(shapes: &Shapes<'_>, layout: &Layout) -> Artifact {
    let mut file = SourceFile::new("src/scope.rs", "schema.kdl and the domains' specs");
    file.push(doc::inner_lines(
        "Markers for what code of a domain may reach.\n\nA session of a scope reads and writes what that domain may, \
         and anything else does not compile. Nothing here exists at run time.",
    ));
    for domain in &shapes.model.domains {
        file.push(scope(shapes, layout, domain));
    }
    file.finish()
}

/// What a scope may not do is told by the laws; a list of what other scopes may do would bury them.
fn scope(shapes: &Shapes<'_>, layout: &Layout, domain: &Domain) -> TokenStream {
    let name = ident(layout.scope(&domain.name));
    let reach: Vec<String> = domain.depends_on.iter().map(|other| doc::code(other)).collect();
    let reach = if reach.is_empty() { String::new() } else { format!(" and those of {}", reach.join(", ")) };
    let said = match domain.access {
        Access::ReadWrite => format!("Reads its own tables{reach}, and writes its own."),
        Access::ReadOnly => "Reads its own read models and nothing else, and writes nothing.".to_owned(),
        Access::DraftsOnly => format!("Writes its own draft tables only; reads them{reach}."),
    };
    let docs = doc::lines(&format!("Code of the domain {}. {said}", doc::code(&domain.name)));
    let tables = |owner: &str| types(shapes.tables.values(), owner, layout, |_, group| vec![group.shape.rust.clone()]);
    let read_only = |owner: &str| {
        let switched = |element: &Element<TableShape>, group: &Group<TableShape>| {
            switches(shapes, element, group).into_iter().map(|shape| shape.rust).collect()
        };
        let mut found = types(shapes.tables.values(), owner, layout, switched);
        found.extend(views(shapes, layout, owner));
        found
    };
    let mut read = views(shapes, layout, &domain.name);
    let mut written = Vec::new();
    if domain.access != Access::ReadOnly {
        written = tables(&domain.name);
        read = written.clone();
        read.extend(read_only(&domain.name));
        for other in &domain.depends_on {
            read.extend(tables(other));
            read.extend(read_only(other));
        }
    }
    quote! {
        #docs
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum #name {}

        #(#[diagnostic::do_not_recommend]
        impl crate::relation::Reads<#read> for #name {})*
        #(#[diagnostic::do_not_recommend]
        impl crate::relation::Writes<#written> for #name {})*
    }
}

fn views(shapes: &Shapes<'_>, layout: &Layout, domain: &str) -> Vec<TokenStream> {
    types(shapes.read_models.values(), domain, layout, |_, group| vec![group.shape.rust.clone()])
}

/// Paths of all row types of a domain, each once.
fn types<'a, S: 'a>(
    elements: impl Iterator<Item = &'a Element<S>>,
    domain: &str,
    layout: &Layout,
    names: impl Fn(&Element<S>, &Group<S>) -> Vec<String>,
) -> Vec<TokenStream> {
    let mut found = Vec::new();
    for element in elements.filter(|element| element.owner.domain == domain) {
        for group in &element.groups {
            let module = path(&module_path(layout.module(domain), element.module_of(group)));
            for name in names(element, group) {
                let name = ident(&name);
                found.push(quote!(#module::#name));
            }
        }
    }
    found
}
