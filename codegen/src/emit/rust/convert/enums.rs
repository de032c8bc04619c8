//! Labels from one version to its neighbour.
//!
//! Two shapes of one enum come in; out go `From` where every label is known on the other side, else `TryFrom`, and
//! the stand-ins that the spec names with `down`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Step, Types, function_name, steps};
use crate::emit::rust::doc;
use crate::emit::rust::enums::open;
use crate::emit::rust::name::variants;
use crate::emit::rust::shape::{Element, EnumShape, Group};

/// The conversions between an enum and that of the version before it.
pub(crate) fn enumeration(
    element: &Element<EnumShape>,
    group: &Group<EnumShape>,
    types: &Types<'_>,
) -> Vec<TokenStream> {
    let steps = steps(element, group, types, |shape| shape.rust.clone());
    steps
        .iter()
        .map(|step| if is_total(step.from, step.to) { total(step, types) } else { partial(step, types) })
        .collect()
}

/// Whether every label of one shape is a label of the other.
pub(crate) fn is_total(from: &EnumShape, to: &EnumShape) -> bool {
    from.labels.iter().all(|label| same(to, &label.label).is_some())
}

/// Whether every label of one shape is a label of the other or has a stand-in there.
pub(crate) fn has_stand_ins(from: &EnumShape, to: &EnumShape) -> bool {
    from.labels.iter().all(|label| same(to, &label.label).or_else(|| stand_in(to, &label.label)).is_some())
}

fn same(shape: &EnumShape, label: &str) -> Option<usize> {
    shape.labels.iter().position(|candidate| candidate.label == label)
}

fn stand_in(shape: &EnumShape, label: &str) -> Option<usize> {
    let (_, own) = shape.foreign_labels.iter().find(|(foreign, _)| foreign == label)?;
    same(shape, own)
}

fn names(shape: &EnumShape) -> Vec<proc_macro2::Ident> {
    variants(&shape.labels)
}

/// Arms of a `match`: labels of the source that become a label of the target.
fn arms(
    step: &Step<'_, EnumShape>,
    target: impl Fn(&str) -> Option<usize>,
    made: impl Fn(TokenStream) -> TokenStream,
) -> TokenStream {
    let (from, to) = (&step.from_path, &step.to_path);
    let (from_variants, to_variants) = (names(step.from), names(step.to));
    let mut arms = TokenStream::new();
    for (position, into) in to_variants.iter().enumerate() {
        let labels = step.from.labels.iter().zip(&from_variants);
        let sources = labels.filter(|(label, _)| target(&label.label) == Some(position));
        let (closed, sources): (Vec<_>, Vec<_>) =
            sources.partition(|(label, _)| step.from.closed(&label.label).is_some());
        let sources: Vec<_> = sources.into_iter().map(|(_, variant)| variant).collect();
        let value = made(quote!(#to::#into));
        if !sources.is_empty() {
            arms.extend(quote!(#(#from::#sources)|* => #value,));
        }
        for (label, variant) in closed {
            let gate = open(step.from, &label.label);
            arms.extend(quote!(#gate #from::#variant => #value,));
        }
    }
    arms
}

fn total(step: &Step<'_, EnumShape>, types: &Types<'_>) -> TokenStream {
    let (from, to, convert) = (&step.from_path, &step.to_path, &types.prelude.from);
    let arms = arms(step, |label| same(step.to, label), |value| value);
    let docs = doc::lines(&format!("The same label in version {}.", step.to_version));
    quote! {
        #docs
        impl #convert<#from> for #to {
            fn from(label: #from) -> Self {
                match label { #arms }
            }
        }
    }
}

fn partial(step: &Step<'_, EnumShape>, types: &Types<'_>) -> TokenStream {
    let (from, to) = (&step.from_path, &step.to_path);
    let (result, try_from) = (&types.prelude.result, &types.prelude.try_from);
    let (version, enumeration) = (step.to_version, &step.to.name);
    let known = arms(step, |label| same(step.to, label), |value| quote!(Ok(#value)));
    let variants = names(step.from);
    let labels = step.from.labels.iter().zip(&variants);
    let unknown = labels.filter(|(label, _)| same(step.to, &label.label).is_none());
    let (closed, unknown): (Vec<_>, Vec<_>) = unknown.partition(|(label, _)| step.from.closed(&label.label).is_some());
    let unknown: Vec<_> = unknown.into_iter().map(|(_, variant)| variant).collect();
    let error = quote!(Err(relation::UnknownLabel::new(#enumeration, other.as_str())));
    let unknown = match unknown.as_slice() {
        [] => quote!(),
        [single] => quote!(other @ #from::#single => #error,),
        several => quote!(other @ (#(#from::#several)|*) => #error,),
    };
    let closed = closed.into_iter().map(|(label, variant)| {
        let gate = open(step.from, &label.label);
        quote!(#gate other @ #from::#variant => #error,)
    });
    let docs = doc::lines(&format!("The same label in version {version}, where it is known there."));
    let checked = quote! {
        #docs
        impl #try_from<#from> for #to {
            type Error = relation::UnknownLabel;

            fn try_from(label: #from) -> #result<Self, relation::UnknownLabel> {
                match label {
                    #known
                    #unknown
                    #(#closed)*
                }
            }
        }
    };
    if !has_stand_ins(step.from, step.to) {
        return checked;
    }
    let all = arms(step, |label| same(step.to, label).or_else(|| stand_in(step.to, label)), |value| value);
    let name = function_name(version, false);
    let docs = doc::lines(&format!(
        "The label that version {version} reads: the same, or the one that stands in for a label it does not know."
    ));
    quote! {
        #checked

        impl #from {
            #docs
            #[must_use]
            pub const fn #name(self) -> #to {
                match self { #all }
            }
        }
    }
}
