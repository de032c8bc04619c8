//! Labels of enums behind gates.
//!
//! The model comes in, out goes which variants are there with a feature alone, and what is read in their place without it.

use proc_macro2::TokenStream;
use quote::quote;
use schema_spec::model::{Gated, LogicalEnum, Qualified};

use super::shape::{EnumShape, Shapes};

impl EnumShape {
    /// What is behind a gate, if the label is.
    pub(crate) fn closed(&self, label: &str) -> Option<&ClosedLabel> {
        self.closed.iter().find(|closed| closed.label == label)
    }
}

/// A label that is there with a feature alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ClosedLabel {
    pub(crate) label: String,
    pub(crate) feature: String,
    /// What is read in its place without the feature.
    pub(crate) instead: Option<String>,
}

impl Shapes<'_> {
    /// The labels of an enum that are behind gates.
    pub(crate) fn closed_labels(&self, owner: &Qualified, source: &LogicalEnum) -> Vec<ClosedLabel> {
        if self.model.gates.is_empty() {
            return Vec::new();
        }
        let domain = self.model.domains.iter().find(|domain| domain.name == owner.domain);
        let values = domain.and_then(|domain| domain.enums.iter().find(|found| found.name == owner.name));
        let down = |label: &str| {
            let value = values.and_then(|found| found.values.iter().find(|value| value.label == label));
            value.and_then(|value| value.down.as_deref())
        };
        let known = |label: &str| source.labels.iter().any(|known| known.label == label);
        let closed = source.labels.iter().filter_map(|label| {
            let gate = self.model.gate_of(&Gated::Label(owner.clone(), label.label.clone()))?;
            // A stand-in that the version does not know has one itself.
            let mut instead = down(&label.label);
            for _ in 0..source.foreign_labels.len() {
                instead = instead.and_then(|found| if known(found) { Some(found) } else { down(found) });
            }
            let instead = instead.filter(|found| known(found)).map(ToOwned::to_owned);
            Some(ClosedLabel { label: label.label.clone(), feature: gate.feature(), instead })
        });
        closed.collect()
    }
}

/// The condition under which one of the features at least is missing; nothing where there are none.
pub(crate) fn without<T: AsRef<str>>(features: &[T]) -> Option<TokenStream> {
    match features.iter().map(AsRef::as_ref).collect::<Vec<&str>>().as_slice() {
        [] => None,
        [feature] => Some(quote!(not(feature = #feature))),
        features => Some(quote!(not(all(#(feature = #features),*)))),
    }
}
