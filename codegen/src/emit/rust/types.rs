//! Fields as Rust types, and what a file must import for them.
//!
//! A [`Field`] comes in, the tokens of its type go out. It decides nothing about which version a type belongs to:
//! [`super::shape`] has done that.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use schema_spec::Carrier;

use super::name::{Prelude, ident};
use super::print::version_module;
use super::shape::{Field, Kind, TypeRef};

impl Prelude {
    /// The type of one value, without array and nullability.
    pub(crate) fn scalar(&self, kind: &Kind) -> TokenStream {
        match kind {
            Kind::Enum(found) | Kind::Id(found, _) => {
                let name = ident(&found.name);
                quote!(#name)
            }
            Kind::Plain(carrier) => self.carrier(*carrier),
            Kind::Text(name) => {
                let name = ident(name);
                quote!(types::#name)
            }
        }
    }

    /// The type that carries a value.
    pub(crate) fn carrier(&self, carrier: Carrier) -> TokenStream {
        let (string, vec) = (&self.string, &self.vec);
        match carrier {
            Carrier::Bool => quote!(bool),
            Carrier::I16 => quote!(i16),
            Carrier::I32 => quote!(i32),
            Carrier::I64 => quote!(i64),
            Carrier::F32 => quote!(f32),
            Carrier::F64 => quote!(f64),
            Carrier::String => quote!(#string),
            Carrier::Bytes => quote!(#vec<u8>),
            Carrier::Uuid => quote!(uuid::Uuid),
            Carrier::Value(name) | Carrier::Text(name) => {
                let name = ident(name);
                quote!(values::#name)
            }
        }
    }

    /// The type of the column's values, without nullability.
    pub(crate) fn value(&self, field: &Field) -> TokenStream {
        let scalar = self.scalar(&field.kind);
        let vec = &self.vec;
        if field.column_type.array { quote!(#vec<#scalar>) } else { scalar }
    }

    /// The type of the column in a row.
    pub(crate) fn column(&self, field: &Field) -> TokenStream {
        let value = self.value(field);
        let option = &self.option;
        if field.nullable { quote!(#option<#value>) } else { value }
    }

    /// The type by which a lookup takes a value: small ones as they are, others borrowed.
    pub(crate) fn looked_up(&self, field: &Field, lifetime: &TokenStream) -> TokenStream {
        let value = self.value(field);
        if is_copy(field) || field.column_type.array {
            return value;
        }
        match &field.kind {
            Kind::Plain(Carrier::String) => quote!(&#lifetime str),
            Kind::Plain(Carrier::Bytes) => quote!(&#lifetime [u8]),
            _ => quote!(&#lifetime #value),
        }
    }
}

/// Whether a lookup borrows the value.
pub(crate) fn is_borrowed(field: &Field) -> bool {
    !is_copy(field) && !field.column_type.array
}

/// Whether a column's value may be copied without a thought.
pub(crate) fn is_copy(field: &Field) -> bool {
    !field.column_type.array && is_copy_kind(&field.kind)
}

/// Types of the module `values` that are `Copy`.
const COPY_VALUES: &[&str] =
    &["Cidr", "Date", "Inet", "Interval", "MacAddr", "MacAddr8", "Money", "Time", "TimeTz", "Timestamp", "TimestampTz"];

/// Whether one value may be copied without a thought: numbers, times, enums and identities that are numbers.
pub(crate) fn is_copy_kind(kind: &Kind) -> bool {
    use Carrier::{Bool, F32, F64, I16, I32, I64, Uuid, Value};
    match kind {
        Kind::Enum(_) => true,
        Kind::Text(_) => false,
        Kind::Id(_, carrier) | Kind::Plain(carrier) => match carrier {
            Bool | I16 | I32 | I64 | F32 | F64 | Uuid => true,
            Value(name) => COPY_VALUES.contains(name),
            Carrier::String | Carrier::Bytes | Carrier::Text(_) => false,
        },
    }
}

/// Whether the field's type comes from the module `values`.
pub(crate) fn uses_values(field: &Field) -> bool {
    matches!(field.kind, Kind::Plain(Carrier::Value(_) | Carrier::Text(_)))
}

/// Whether the field's type comes from the module `types`.
pub(crate) fn uses_types(field: &Field) -> bool {
    matches!(field.kind, Kind::Text(_))
}

/// Types that a file names and does not define.
#[derive(Debug, Default)]
pub(crate) struct Imports {
    modules: BTreeMap<String, BTreeSet<String>>,
    support: BTreeSet<&'static str>,
}

impl Imports {
    /// Wants a module of the crate's root.
    pub(crate) fn support(&mut self, module: &'static str) {
        self.support.insert(module);
    }

    /// Wants a type of a domain.
    pub(crate) fn add(&mut self, domain_module: &str, found: &TypeRef) {
        self.modules.entry(module_path(domain_module, found.version)).or_default().insert(found.name.clone());
    }

    /// Whether the type is imported.
    pub(crate) fn has(&self, module: &str, name: &str) -> bool {
        self.modules.get(module).is_some_and(|names| names.contains(name))
    }

    /// Whether the module of the crate's root is imported.
    pub(crate) fn has_support(&self, module: &str) -> bool {
        self.support.contains(module)
    }

    /// Names that the imports bring into the file.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.modules.values().flatten().map(String::as_str)
    }

    /// The `use` items.
    pub(crate) fn tokens(&self) -> TokenStream {
        let modules = self.modules.iter().map(|(module, names)| {
            let names: Vec<_> = names.iter().map(|name| ident(name)).collect();
            let module: syn::Path = path(module);
            if let [name] = names.as_slice() {
                quote!(use #module::#name;)
            } else {
                quote!(use #module::{#(#names),*};)
            }
        });
        let support: Vec<_> = self.support.iter().map(|module| ident(module)).collect();
        let support = match support.as_slice() {
            [] => quote!(),
            [module] => quote!(use crate::#module;),
            modules => quote!(use crate::{#(#modules),*};),
        };
        quote!(#(#modules)* #support)
    }
}

/// The module that holds a domain's types, those of one version or those that all share.
pub(crate) fn module_path(domain_module: &str, version: Option<schema_spec::model::VersionNumber>) -> String {
    match version {
        Some(version) => format!("crate::domain::{domain_module}::{}", version_module(version)),
        None => format!("crate::domain::{domain_module}"),
    }
}

/// A path from its text, each part an identifier that [`ident`] has made.
pub(crate) fn path(text: &str) -> syn::Path {
    let segments = text.split("::").map(|segment| match segment {
        "crate" => syn::PathSegment::from(syn::Ident::new(segment, proc_macro2::Span::call_site())),
        name => syn::PathSegment::from(ident(name)),
    });
    syn::Path { leading_colon: None, segments: segments.collect() }
}
