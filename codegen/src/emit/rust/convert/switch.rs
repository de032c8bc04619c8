//! The switch: reading a new column while the one that it replaces is still there.
//!
//! A table whose version holds both columns comes in; out goes a function that reads the new one and falls back to
//! the old one.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use schema_spec::model::Table;

use super::Types;
use super::expression::Row;
use crate::emit::rust::doc;
use crate::emit::rust::name::plain_field;
use crate::emit::rust::shape::TableShape;

/// Functions of one row type, named like the new columns.
pub(crate) fn switches(shape: &TableShape, table: &Table, types: &Types<'_>) -> TokenStream {
    let mut functions = TokenStream::new();
    for new in shape.fields.iter().filter(|field| field.nullable) {
        let Some(replaces) = table.column(&new.key).and_then(|column| column.replaces.as_ref()) else { continue };
        let Some(old) = shape.fields.iter().find(|field| field.key == replaces.column) else { continue };
        let error = |_: &str| quote!();
        let columns = shape.fields.iter().map(|field| (field.name.as_str(), field)).collect();
        let row = Row { variable: quote!(self), columns, error: &error, types };
        let Some(switched) = row.translate(&replaces.up).and_then(|up| row.or(&row.field(new), &up)) else { continue };
        let function = format_ident!("switched_{}", plain_field(&new.name));
        let docs = doc::lines(&format!(
            "What {} holds, or what it is to be made from {} where it is still empty.\n\nBoth columns exist until {} \
             is removed; code that reads by this function works before, during and after the move.",
            doc::code(&new.name),
            doc::code(&old.name),
            doc::code(&old.name),
        ));
        let mut value = new.clone();
        value.nullable = switched.nullable;
        let (returned, tokens) = (types.column(&value), &switched.tokens);
        functions.extend(quote! {
            #docs
            #[must_use]
            pub fn #function(&self) -> #returned { #tokens }
        });
    }
    functions
}
