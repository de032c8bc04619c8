//! The switch: reading a new column while the one that it replaces is still served.
//!
//! A table's type and its other versions come in; out goes a small row type that holds both columns and falls back
//! from the new one to the old one. It is there exactly as long as both columns are: once no served version has the
//! old column, the type is gone, and rustc names every place that still falls back.

use proc_macro2::TokenStream;
use quote::quote;

use super::Types;
use crate::emit::rust::lookup::Lookup;
use crate::emit::rust::name::ident;
use crate::emit::rust::shape::{Element, Field, Group, Shapes, TableShape};
use crate::emit::rust::sql::Statements;
use crate::emit::rust::types::is_copy;
use crate::emit::rust::{doc, tables};

/// The switches of a table's type: key, new column, old column. Only for columns that take over the value as it is.
pub(crate) fn switches(
    shapes: &Shapes<'_>,
    element: &Element<TableShape>,
    group: &Group<TableShape>,
) -> Vec<TableShape> {
    let Some(table) = shapes.model.table(&element.owner).filter(|_| !group.shape.key.is_empty()) else {
        return Vec::new();
    };
    let switch = |new: &Field| {
        let replaces = table.column(&new.key)?.replaces.as_ref()?;
        let others = element.groups.iter().flat_map(|other| &other.shape.fields);
        let old = others.into_iter().find(|old| old.key == replaces.column)?;
        let is_plain =
            replaces.up.text.trim() == old.name && old.kind == new.kind && old.column_type == new.column_type;
        let is_apart = !group.shape.key.iter().any(|&position| group.shape.fields[position].key == new.key);
        (is_plain && is_apart).then(|| shape(&group.shape, new, old))
    };
    group.shape.fields.iter().filter_map(switch).collect()
}

fn shape(table: &TableShape, new: &Field, old: &Field) -> TableShape {
    let mut fields: Vec<Field> = table.key.iter().map(|&position| table.fields[position].clone()).collect();
    let key = (0..fields.len()).collect();
    // While rows are being moved, either column may still be empty.
    fields.extend([new, old].map(|field| Field { nullable: true, default: None, ..field.clone() }));
    let plain = table.rust.trim_start_matches("r#");
    let column = schema_spec::name::type_name(&new.name);
    TableShape {
        schema: table.schema.clone(),
        name: table.name.clone(),
        rust: format!("{plain}{}Switch", column.trim_start_matches("r#").trim_end_matches('_')),
        doc: None,
        fields,
        key,
    }
}

/// The type of a switch.
pub(crate) fn switch(shape: &TableShape, types: &Types<'_>) -> Vec<TokenStream> {
    let [.., new, old] = shape.fields.as_slice() else { return Vec::new() };
    let (prelude, statements) = (types.prelude, Statements::of_table(types.shapes, shape));
    let name = ident(&shape.rust);
    let (new_said, old_said) = (doc::code(&new.name), doc::code(&old.name));
    let docs = format!(
        "{new_said} and the {old_said} that it replaces, in a row of {}.\n\nThis type exists while both columns are \
         served. Code that reads by it works before, during and after the rows are moved.",
        doc::code(&format!("{}.{}", shape.schema, shape.name)),
    );
    let by_key = Lookup { columns: shape.key.clone(), unique: true };
    let by_key = tables::lookup(&shape.fields, &by_key, &statements, prelude);
    let (new_name, old_name, returned) = (new.ident(), old.ident(), prelude.column(new));
    let value = if is_copy(new) {
        quote!(self.#new_name.or(self.#old_name))
    } else {
        quote!(self.#new_name.clone().or_else(|| self.#old_name.clone()))
    };
    let value_docs = doc::lines(&format!("The value of {new_said}, or that of {old_said} where it is still empty."));
    vec![
        tables::row(&shape.rust, &docs, &shape.fields, &shape.key, prelude),
        quote! {
            impl #name {
                #value_docs
                #[must_use]
                pub fn value(&self) -> #returned { #value }

                #by_key
            }
        },
        tables::relation(&shape.rust, &shape.schema, &shape.name, &shape.fields, &statements),
        tables::rows(&name, &shape.fields),
    ]
}
