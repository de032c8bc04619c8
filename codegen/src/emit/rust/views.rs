//! Read models: rows that are read and never written.
//!
//! The shape of a read model comes in, Rust goes out that no session can write.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc;
use super::lookup::Lookup;
use super::name::{Prelude, ident};
use super::print::long_literal;
use super::shape::{ReadModelShape, Shapes};
use super::sql::Statements;
use super::tables::{self, WIDEST_TUPLE};

/// Everything of one read model.
pub(crate) fn read_model(shapes: &Shapes<'_>, view: &ReadModelShape, prelude: &Prelude) -> Vec<TokenStream> {
    let statements = Statements::of_read_model(shapes, view);
    let name = ident(&view.rust);
    let place = doc::code(&format!("{}.{}", view.schema, view.name));
    let kept = if view.materialized { ", whose rows are stored until the next refresh" } else { "" };
    let docs = match view.doc.as_deref().map(doc::escape).filter(|said| !said.is_empty()) {
        Some(said) => format!("{said}\n\nA row of the read model {place}{kept}."),
        None => format!("A row of the read model {place}{kept}."),
    };
    let columns = tables::columns(&view.fields);
    let is_found = (1..=WIDEST_TUPLE).contains(&view.key.len());
    let by_key = Lookup { columns: view.key.clone(), unique: true };
    let by_key = is_found.then(|| tables::lookup(&view.fields, &by_key, &statements, prelude));
    let mut parts = vec![
        tables::row(&view.rust, &docs, &view.fields, &view.key, prelude),
        quote!(impl #name { #columns #by_key }),
        tables::relation(&view.rust, &view.schema, &view.name, &view.fields, &statements),
    ];
    if view.materialized {
        let refresh = long_literal(&statements.refresh());
        parts.push(quote! {
            impl relation::Materialized for #name {
                const REFRESH: &'static str = #refresh;
            }
        });
    }
    parts.push(tables::rows(&name, &view.fields));
    parts
}
