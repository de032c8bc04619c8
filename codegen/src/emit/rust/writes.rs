//! What an insert gives and what an update may change.
//!
//! The shape of a table comes in; out go its `New…` and `…Patch` structs, and the order in which they bind their
//! parameters. That order is the one of [`super::sql`].

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::doc;
use super::name::{Prelude, ident};
use super::shape::{Field, TableShape};
use super::tables::{KeyPart, column_doc, serde_name};

/// Arguments from which on Clippy finds a function too long to call.
const MANY_ARGUMENTS: usize = 8;

/// Name of the insert struct.
pub(crate) fn new_name(table: &TableShape) -> Ident {
    ident(&format!("New{}", plain(table)))
}

/// Name of the patch struct.
pub(crate) fn patch_name(table: &TableShape) -> Ident {
    ident(&format!("{}Patch", plain(table)))
}

fn plain(table: &TableShape) -> &str {
    table.rust.trim_start_matches("r#")
}

/// The insert struct with its constructor.
pub(crate) fn new_row(table: &TableShape, prelude: &Prelude) -> TokenStream {
    let (name, row) = (new_name(table), ident(&table.rust));
    let written: Vec<&Field> = table.fields.iter().filter(|field| field.is_written()).collect();
    let option = &prelude.option;
    let fields = written.iter().map(|field| {
        let (name, column, serde) = (field.ident(), prelude.column(field), serde_new(field));
        let docs = doc::lines(&new_doc(table, field));
        let (allow, value) = if field.is_told_twice() {
            (told_twice(), quote!(#option<#column>))
        } else if field.is_filled_in() {
            (quote!(), quote!(#option<#column>))
        } else {
            (quote!(), column)
        };
        quote!(#docs #serde #allow pub #name: #value)
    });
    let binds = written.iter().map(|field| {
        let name = field.ident();
        if field.is_told_twice() { quote!([#name]) } else { quote!(#name) }
    });
    let has_compulsory = written.iter().any(|field| field.is_compulsory());
    let default = if has_compulsory { quote!() } else { quote!(, Default) };
    let docs = doc::lines(&format!(
        "A row to insert into {}. What is `None` is filled in by the database.",
        doc::code(&format!("{}.{}", table.schema, table.name))
    ));
    let constructor = if has_compulsory { constructor(&name, &written, prelude) } else { quote!() };
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq #default)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub struct #name { #(#fields,)* }

        #constructor

        impl relation::NewRow for #name {
            type Row = #row;
        }

        rows::parameters!(#name { #(#binds),* });
    }
}

fn constructor(name: &Ident, written: &[&Field], prelude: &Prelude) -> TokenStream {
    let compulsory: Vec<&&Field> = written.iter().filter(|field| field.is_compulsory()).collect();
    let arguments = compulsory.iter().map(|field| {
        let (name, value) = (field.ident(), prelude.column(field));
        quote!(#name: #value)
    });
    let values = written.iter().map(|field| {
        let name = field.ident();
        if field.is_compulsory() { quote!(#name) } else { quote!(#name: None) }
    });
    let allow = if compulsory.len() >= MANY_ARGUMENTS {
        quote!(#[allow(clippy::too_many_arguments, reason = "each is a column that must be given")])
    } else {
        quote!()
    };
    quote! {
        impl #name {
            /// A row of what must be given; the rest is left to the database.
            #allow
            #[must_use]
            pub const fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
        }
    }
}

fn new_doc(table: &TableShape, field: &Field) -> String {
    let position = table.fields.iter().position(|other| other.key == field.key);
    column_doc(field, position.map_or(KeyPart::None, |position| KeyPart::of(&table.key, position)))
}

/// The patch struct.
pub(crate) fn patch(table: &TableShape, prelude: &Prelude) -> TokenStream {
    let (name, row) = (patch_name(table), ident(&table.rust));
    let option = &prelude.option;
    let written: Vec<&Field> = table.fields.iter().filter(|field| field.is_written()).collect();
    let fields = written.iter().map(|field| {
        let (name, column) = (field.ident(), prelude.column(field));
        let docs = doc::lines(&format!("The new [`{0}`]({1}::{0}).", field.plain(), plain(table)));
        let allow = if field.nullable { told_twice() } else { quote!() };
        let serde = serde_patch(field);
        quote!(#docs #serde #allow pub #name: #option<#column>)
    });
    let binds = written.iter().map(|field| {
        let name = field.ident();
        quote!([#name])
    });
    let docs = doc::lines(&format!(
        "Changes to a row of {}. What is `None` stays; `Some(None)` empties a column that may be empty.",
        doc::code(&format!("{}.{}", table.schema, table.name))
    ));
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Default)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub struct #name { #(#fields,)* }

        impl relation::Patch for #name {
            type Row = #row;
        }

        rows::parameters!(#name { #(#binds),* });
    }
}

fn told_twice() -> TokenStream {
    quote!(#[allow(clippy::option_option, reason = "left out and NULL are two things")])
}

/// A column that need not be given need not be there.
fn serde_new(field: &Field) -> TokenStream {
    let name = serde_name(field);
    if field.is_told_twice() {
        quote!(#name #[cfg_attr(feature = "serde", serde(default, with = "rows::left_out", skip_serializing_if = "std::option::Option::is_none"))])
    } else if field.is_compulsory() {
        name
    } else {
        quote!(#name #[cfg_attr(feature = "serde", serde(default))])
    }
}

fn serde_patch(field: &Field) -> TokenStream {
    let name = serde_name(field);
    if field.nullable {
        quote!(#name #[cfg_attr(feature = "serde", serde(default, with = "rows::left_out", skip_serializing_if = "std::option::Option::is_none"))])
    } else {
        quote!(#name #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::option::Option::is_none"))])
    }
}
