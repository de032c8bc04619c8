//! Identities of rows.
//!
//! The shape of an id comes in, a newtype goes out, so that the id of one table is never taken for that of another.

use proc_macro2::TokenStream;
use quote::quote;
use schema_spec::Carrier;

use super::doc;
use super::name::{Prelude, ident};
use super::shape::IdShape;

/// The newtype with its conversions.
pub(crate) fn id(shape: &IdShape, prelude: &Prelude) -> TokenStream {
    let name = ident(&shape.rust);
    let carrier = prelude.carrier(shape.carrier);
    let from = &prelude.from;
    let docs = doc::lines(&format!(
        "Identifies a row of {}, so that it cannot be taken for the id of anything else.",
        doc::code(&format!("{}.{}", shape.schema, shape.table)),
    ));
    let copy = if shape.carrier == Carrier::String { quote!() } else { quote!(Copy,) };
    let from_doc = if shape.carrier == Carrier::String {
        quote! {
            impl #from<&str> for #name {
                fn from(value: &str) -> Self {
                    Self(value.to_owned())
                }
            }
        }
    } else {
        quote!()
    };
    let tenant = shape.enters.as_ref().map(|statement| {
        quote! {
            impl crate::relation::Tenant for #name {
                const ENTER: &'static str = #statement;
            }
        }
    });
    quote! {
        #docs
        #[derive(Debug, Clone, #copy PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
        pub struct #name(
            /// The value as PostgreSQL stores it.
            pub #carrier,
        );

        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl #from<#carrier> for #name {
            fn from(value: #carrier) -> Self {
                Self(value)
            }
        }

        #from_doc

        #tenant

        drivers::wire_as!(#name, #carrier);
    }
}
