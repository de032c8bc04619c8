//! Enum types of a module.
//!
//! The shape of an enum comes in, a fieldless Rust enum with its labels goes out. How labels travel to a database is
//! the business of the macro `wire_label` in the generated crate.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::closed::without;
use super::doc;
use super::name::{Prelude, ident, variants};
use super::shape::{ClosedLabel, EnumShape};

/// The enum, its labels, and the way from and to text.
pub(crate) fn enumeration(shape: &EnumShape, prelude: &Prelude) -> TokenStream {
    let name = ident(&shape.rust);
    let variants = variants(&shape.labels);
    let labels: Vec<&str> = shape.labels.iter().map(|label| label.label.as_str()).collect();
    let closed: String = shape
        .closed
        .iter()
        .map(|closed| {
            format!(" {} is there with the feature {}.", doc::code(&closed.label), doc::code(&closed.feature))
        })
        .collect();
    let type_doc = doc::lines(&format!(
        "{}\n\nThe type {} in PostgreSQL.{closed}",
        doc::or(shape.doc.as_deref(), &format!("One of the labels of {}.", doc::code(&shape.name))),
        doc::code(&format!("{}.{}", shape.schema, shape.name)),
    ));
    let docs = shape
        .labels
        .iter()
        .map(|label| doc::lines(&doc::or(label.doc.as_deref(), &format!("Stored as {}.", doc::code(&label.label)))));
    let gates: Vec<_> = shape.labels.iter().map(|label| open(shape, &label.label)).collect();
    // Programs without the feature are ready for what it adds.
    let features: BTreeSet<&str> = shape.closed.iter().map(|closed| closed.feature.as_str()).collect();
    let features: Vec<&str> = features.into_iter().collect();
    let grows = without(&features).map(|without| quote!(#[cfg_attr(#without, non_exhaustive)]));
    let serde = shape.labels.iter().map(|label| {
        let (name, aliases) = (&label.label, aliases(shape, &label.label));
        let closed = stands_for(shape, &label.label).map(|closed| {
            let (feature, foreign) = (&closed.feature, &closed.label);
            quote!(#[cfg_attr(all(feature = "serde", not(feature = #feature)), serde(alias = #foreign))])
        });
        quote!(#[cfg_attr(feature = "serde", serde(rename = #name #(, alias = #aliases)*))] #(#closed)*)
    });
    let text = text(shape, prelude);
    quote! {
        #type_doc
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #grows
        pub enum #name {
            #(#docs #gates #serde #variants,)*
        }

        impl #name {
            /// Every label, in the order in which PostgreSQL sorts them.
            pub const ALL: &'static [Self] = &[#(#gates Self::#variants),*];

            /// The label as PostgreSQL stores it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    #(#gates Self::#variants => #labels,)*
                }
            }
        }

        #text
    }
}

fn text(shape: &EnumShape, prelude: &Prelude) -> TokenStream {
    let name = ident(&shape.rust);
    let (schema, in_schema) = (&shape.schema, &shape.name);
    let variants = variants(&shape.labels);
    let labels: Vec<Vec<&str>> = shape
        .labels
        .iter()
        .map(|label| std::iter::once(label.label.as_str()).chain(aliases(shape, &label.label)).collect())
        .collect();
    let gates: Vec<_> = shape.labels.iter().map(|label| open(shape, &label.label)).collect();
    let result = &prelude.result;
    let is_plain = |name: &str| name.chars().all(|c| (c.is_ascii_graphic() || c == ' ') && !"\"'\\".contains(c));
    let form = if shape.is_text {
        quote!(, text)
    } else if is_plain(schema) && is_plain(in_schema) {
        quote!()
    } else {
        let spelling = format!("{}.{}", in_ascii(schema), in_ascii(in_schema));
        quote!(, #spelling)
    };
    let note = if shape.foreign_labels.is_empty() {
        quote!()
    } else {
        let list = shape
            .foreign_labels
            .iter()
            .map(|(foreign, own)| format!("{} is read as {}", doc::code(foreign), doc::code(own)));
        doc::lines(&format!("Labels of other versions are understood: {}.", list.collect::<Vec<_>>().join(", ")))
    };
    let closed = shape.closed.iter().filter_map(|closed| {
        let at = shape.labels.iter().position(|label| Some(&label.label) == closed.instead.as_ref())?;
        let (feature, label, variant) = (&closed.feature, &closed.label, variants.get(at)?);
        Some(quote!(#[cfg(not(feature = #feature))] #label => Ok(Self::#variant),))
    });
    let unknown = quote!(Err(relation::UnknownLabel::new(#in_schema, label)));
    let read = if labels.is_empty() {
        unknown
    } else {
        quote! {
            match label {
                #(#gates #(#labels)|* => Ok(Self::#variants),)*
                #(#closed)*
                _ => #unknown,
            }
        }
    };
    // `Self::Err` would be the variant of a label `err`, so the error is named by itself.
    quote! {
        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        #note
        impl std::str::FromStr for #name {
            type Err = relation::UnknownLabel;

            fn from_str(label: &str) -> #result<Self, relation::UnknownLabel> {
                #read
            }
        }

        drivers::wire_label!(#name, #schema, #in_schema #form);
    }
}

/// A name as SQL spells it in ASCII.
fn in_ascii(name: &str) -> String {
    let mut text = "U&\"".to_owned();
    for c in name.chars() {
        match c {
            '"' => text.push_str("\"\""),
            '\\' => text.push_str("\\\\"),
            c if c.is_ascii_graphic() || c == ' ' => text.push(c),
            c => text.push_str(&format!("\\+{:06x}", u32::from(c))),
        }
    }
    text.push('"');
    text
}

/// What takes a label out of programs without the feature that opens its gate.
pub(crate) fn open(shape: &EnumShape, label: &str) -> Option<TokenStream> {
    let feature = &shape.closed(label)?.feature;
    Some(quote!(#[cfg(feature = #feature)]))
}

/// Labels behind gates in whose place a label is read.
fn stands_for<'a>(shape: &'a EnumShape, label: &str) -> impl Iterator<Item = &'a ClosedLabel> {
    shape.closed.iter().filter(move |closed| closed.instead.as_deref() == Some(label))
}

fn aliases<'a>(shape: &'a EnumShape, own: &str) -> Vec<&'a str> {
    shape.foreign_labels.iter().filter(|(_, stand_in)| stand_in == own).map(|(foreign, _)| foreign.as_str()).collect()
}
