//! Constants of specs as Rust values, and the paths of the types that they need.
//!
//! Text in the form of PostgreSQL's input functions comes in, tokens go out; nothing where only PostgreSQL can read
//! the text.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use schema_spec::{Carrier, ColumnType, Scalar};

use crate::emit::rust::domains::Layout;
use crate::emit::rust::name::{Prelude, ident, variants};
use crate::emit::rust::print::version_module;
use crate::emit::rust::shape::{EnumShape, Field, Kind, Shapes, TypeRef};
use crate::emit::rust::types::{Imports, module_path, path};

/// Finds types from inside one file.
pub(crate) struct Types<'a> {
    pub(crate) shapes: &'a Shapes<'a>,
    pub(crate) layout: &'a Layout,
    pub(crate) prelude: &'a Prelude,
    /// Module of the file, as a path.
    pub(crate) here: String,
    /// Types that the file has imported.
    pub(crate) imports: &'a Imports,
    /// Modules of older versions beside the file that its code names.
    pub(crate) siblings: RefCell<BTreeSet<String>>,
}

impl Types<'_> {
    /// The type, by its short name where the file defines it.
    pub(crate) fn path(&self, found: &TypeRef) -> TokenStream {
        let module = module_path(self.layout.module(&found.domain), found.version);
        let name = ident(&found.name);
        let sibling = found.version.map(version_module);
        let parent = self.here.rsplit_once("::").map_or("", |(parent, _)| parent);
        if module == self.here || self.imports.has(&module, &found.name) {
            quote!(#name)
        } else if let Some(sibling) = sibling.filter(|sibling| module == format!("{parent}::{sibling}")) {
            let version = ident(&sibling);
            self.siblings.borrow_mut().insert(sibling);
            quote!(#version::#name)
        } else {
            let module = path(&module);
            quote!(#module::#name)
        }
    }

    /// The enum behind a reference.
    pub(crate) fn enumeration(&self, found: &TypeRef) -> Option<&EnumShape> {
        let element = self.shapes.enums.iter().find_map(|(owner, element)| {
            let is_it =
                owner.domain == found.domain && element.groups.iter().any(|group| group.shape.rust == found.name);
            is_it.then_some(element)
        })?;
        let group = element.groups.iter().find(|group| element.module_of(group) == found.version)?;
        Some(&group.shape)
    }

    /// A constant of a column's type, without regard to nullability.
    pub(crate) fn constant(&self, text: &str, field: &Field) -> Option<TokenStream> {
        if field.column_type.array {
            let vec = &self.prelude.vec;
            return (text == "{}").then(|| quote!(#vec::new()));
        }
        self.scalar(text, &field.kind, Some(&field.column_type))
    }

    /// A constant of one value.
    pub(crate) fn scalar(&self, text: &str, kind: &Kind, column_type: Option<&ColumnType>) -> Option<TokenStream> {
        match kind {
            Kind::Enum(found) => {
                let shape = self.enumeration(found)?;
                let position = shape.labels.iter().position(|label| label.label == text)?;
                let variants = variants(&shape.labels);
                let (path, variant) = (self.path(found), variants.get(position)?);
                Some(quote!(#path::#variant))
            }
            Kind::Id(found, carrier) => {
                let (path, inner) = (self.path(found), self.plain(text, *carrier, column_type)?);
                Some(quote!(#path(#inner)))
            }
            Kind::Plain(carrier) => self.plain(text, *carrier, column_type),
            Kind::Text(_) => None,
        }
    }

    fn plain(&self, text: &str, carrier: Carrier, column_type: Option<&ColumnType>) -> Option<TokenStream> {
        let number = |literal: Option<Literal>| literal.map(|literal| quote!(#literal));
        let trimmed = text.trim();
        match carrier {
            Carrier::Bool => match trimmed.to_lowercase().as_str() {
                "true" | "t" | "yes" | "y" | "on" | "1" => Some(quote!(true)),
                "false" | "f" | "no" | "n" | "off" | "0" => Some(quote!(false)),
                _ => None,
            },
            Carrier::I16 => number(trimmed.parse().ok().map(Literal::i16_unsuffixed)),
            Carrier::I32 => number(trimmed.parse().ok().map(Literal::i32_unsuffixed)),
            Carrier::I64 => number(trimmed.parse().ok().map(Literal::i64_unsuffixed)),
            Carrier::F32 => {
                number(trimmed.parse().ok().filter(|value: &f32| value.is_finite()).map(Literal::f32_unsuffixed))
            }
            Carrier::F64 => {
                number(trimmed.parse().ok().filter(|value: &f64| value.is_finite()).map(Literal::f64_unsuffixed))
            }
            Carrier::String => {
                let text = padded(text, column_type);
                let string = &self.prelude.string;
                Some(if text.is_empty() { quote!(#string::new()) } else { quote!(#text.to_owned()) })
            }
            Carrier::Bytes => {
                let vec = &self.prelude.vec;
                text.is_empty().then(|| quote!(#vec::new()))
            }
            Carrier::Uuid | Carrier::Value(_) | Carrier::Text(_) => None,
        }
    }
}

/// `char(n)` is filled up with spaces when it is read.
pub(crate) fn padded(text: &str, column_type: Option<&ColumnType>) -> String {
    match column_type.map(|found| &found.scalar) {
        Some(Scalar::Base(base, modifiers)) if matches!(base.name, "char" | "bpchar") => {
            let narrowest = usize::from(base.name == "char");
            let width = modifiers.first().and_then(|&width| usize::try_from(width).ok()).unwrap_or(narrowest);
            format!("{text:width$}")
        }
        _ => text.to_owned(),
    }
}
