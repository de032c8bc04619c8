//! Names: how a name of the specs becomes a name in Rust, and what PostgreSQL keeps of it.
//!
//! In comes a name as written, out goes an identifier that Rust accepts. Nothing here decides whether a
//! name is allowed; `resolve` does, with these functions.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Bytes that PostgreSQL keeps of an identifier (`NAMEDATALEN - 1`); it cuts off the rest in silence.
pub const MAX_IDENTIFIER_BYTES: usize = 63;

/// Words that no Rust 2024 identifier may be, not even raw.
const NEVER_IDENTIFIERS: &[&str] = &["crate", "self", "super", "Self", "_"];

/// Words that must be written `r#word` in Rust 2024: strict and reserved keywords of the reference.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The field or function of a name: `snake_case`, `r#` before keywords, `_` after the few that cannot be raw.
#[must_use]
pub fn field(name: &str) -> String {
    raw(&non_empty(start_with_letter(&keep_identifier_characters(name).to_snake_case(), "_"), "unnamed"))
}

/// The module of a domain. The same rule as [`field`].
#[must_use]
pub fn module(name: &str) -> String {
    field(name)
}

/// The type of a name: `UpperCamelCase`. Does not make a plural singular.
#[must_use]
pub fn type_name(name: &str) -> String {
    raw(&non_empty(start_with_letter(&keep_identifier_characters(name).to_upper_camel_case(), "T"), "Unnamed"))
}

/// The variant of an enum label: `UpperCamelCase`; `Empty` for the empty label.
#[must_use]
pub fn variant(label: &str) -> String {
    raw(&non_empty(start_with_letter(&keep_identifier_characters(label).to_upper_camel_case(), "V"), "Empty"))
}

fn raw(word: &str) -> String {
    if NEVER_IDENTIFIERS.contains(&word) {
        format!("{word}_")
    } else if KEYWORDS.contains(&word) {
        format!("r#{word}")
    } else {
        word.to_owned()
    }
}

/// Everything that Rust does not take in an identifier becomes a word boundary.
fn keep_identifier_characters(name: &str) -> String {
    name.chars().map(|c| if c.is_alphanumeric() || c == '_' { c } else { ' ' }).collect()
}

fn start_with_letter(word: &str, prefix: &str) -> String {
    match word.chars().next() {
        Some(first) if first.is_alphabetic() => word.to_owned(),
        Some(_) => format!("{prefix}{word}"),
        None => String::new(),
    }
}

fn non_empty(word: String, otherwise: &str) -> String {
    if word.is_empty() { otherwise.to_owned() } else { word }
}
