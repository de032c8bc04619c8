//! Names of the specs as Rust tokens.
//!
//! A name that `schema_spec::name` has brought into the right case comes in, an identifier goes out.
//! It never fails: what Rust does not take in an identifier is spelled as its code point.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use schema_spec::model::LogicalLabel;
use schema_spec::name;

/// Names of the prelude that the generated code uses without a path.
pub(crate) const PRELUDE: &[&str] = &["From", "Option", "Result", "String", "TryFrom", "Vec"];

/// The identifier of a word; `r#` before it is understood.
pub(crate) fn ident(word: &str) -> Ident {
    if let Ok(found) = syn::parse_str::<Ident>(word) {
        return found;
    }
    if let Some(raw) = word.strip_prefix("r#")
        && syn::parse_str::<Ident>(word).is_ok()
    {
        return Ident::new_raw(raw, Span::call_site());
    }
    format_ident!("_{}", spelled(word))
}

/// What is not ASCII as its code point.
fn spelled(word: &str) -> String {
    word.chars()
        .map(|c| if c.is_ascii_alphanumeric() || c == '_' { c.to_string() } else { format!("u{:x}", u32::from(c)) })
        .collect()
}

/// Variants of labels, in order. Labels that differ only in case or signs get numbers, so that every label has a variant.
pub(crate) fn variants(labels: &[LogicalLabel]) -> Vec<Ident> {
    let mut taken = BTreeSet::new();
    let mut found = Vec::new();
    for label in labels {
        let wanted = name::variant(label.rust_name.as_deref().unwrap_or(&label.label));
        let mut variant = wanted.clone();
        let mut number = 2;
        while !taken.insert(variant.clone()) {
            variant = format!("{wanted}{number}");
            number += 1;
        }
        found.push(ident(&variant));
    }
    found
}

/// Hands out module names inside one parent, each once.
#[derive(Debug, Default)]
pub(crate) struct Modules {
    taken: BTreeSet<String>,
}

impl Modules {
    /// The module for `name`: ASCII, because a module is a file, and with underscores behind it where the name is a
    /// keyword or taken.
    pub(crate) fn take(&mut self, name: &str) -> String {
        let word = name::module(name);
        let plain = word.strip_prefix("r#").map(|keyword| format!("{keyword}_")).unwrap_or(word);
        let mut module = if plain.is_ascii() { plain } else { spelled(&plain) };
        // `domain/mod.rs` would be the parent itself.
        while module == "mod" || !self.taken.insert(module.clone()) {
            module.push('_');
        }
        module
    }
}

/// Paths of prelude types inside a file, written out where a type of the specs hides the short name.
///
/// A table `options` becomes a struct `Option`, and the nullable columns beside it must still mean the prelude's.
pub(crate) struct Prelude {
    pub(crate) from: TokenStream,
    pub(crate) option: TokenStream,
    pub(crate) result: TokenStream,
    pub(crate) string: TokenStream,
    pub(crate) try_from: TokenStream,
    pub(crate) vec: TokenStream,
}

impl Prelude {
    /// For a file in which these type names are defined or imported.
    pub(crate) fn beside<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let hidden: BTreeSet<&str> = names.into_iter().filter(|name| PRELUDE.contains(name)).collect();
        let path = |name: &str, full: TokenStream| {
            if hidden.contains(name) {
                full
            } else {
                let short = ident(name);
                quote!(#short)
            }
        };
        Prelude {
            from: path("From", quote!(std::convert::From)),
            option: path("Option", quote!(std::option::Option)),
            result: path("Result", quote!(std::result::Result)),
            string: path("String", quote!(std::string::String)),
            try_from: path("TryFrom", quote!(std::convert::TryFrom)),
            vec: path("Vec", quote!(std::vec::Vec)),
        }
    }
}
