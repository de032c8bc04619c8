//! Whether PostgreSQL keeps a name as it is written.
//!
//! In comes a name, out goes a finding or nothing. Any letters are allowed, for SQL text quotes what has to be quoted;
//! refused is what no quoting saves.

use std::collections::BTreeMap;

use heck::{ToKebabCase, ToSnakeCase, ToUpperCamelCase};

use crate::diagnostic::{Code, Findings, Span};
use crate::name::{MAX_IDENTIFIER_BYTES, TAKEN_IN_RUST, singular, type_name};
use crate::parse::Word;

/// Columns that every table of PostgreSQL has already.
const SYSTEM_COLUMNS: &[&str] = &["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];

/// Whether every table of PostgreSQL has a column of this name.
pub(super) fn is_system_column(name: &str) -> bool {
    SYSTEM_COLUMNS.contains(&name)
}

/// Checks a name that PostgreSQL stores; `what` is for example "column".
pub(super) fn stored(word: &Word, what: &str, findings: &mut Findings) -> bool {
    let name = word.text.as_str();
    if name.is_empty() {
        findings.error(Code::EmptyName, word.span, format!("the name of this {what} is empty")).help("give it a name");
        return false;
    }
    // The character is reported for every word when it is read.
    if name.contains('\0') {
        return false;
    }
    if name.len() > MAX_IDENTIFIER_BYTES {
        let mut kept = MAX_IDENTIFIER_BYTES;
        while !name.is_char_boundary(kept) {
            kept -= 1;
        }
        findings
            .error(
                Code::NameTooLong,
                word.span,
                format!("PostgreSQL would keep {kept} of the {} bytes of this name", name.len()),
            )
            .label(format!("it would become `{}`", &name[..kept]))
            .help(format!("shorten it to {MAX_IDENTIFIER_BYTES} bytes; letters outside ASCII take two or more"));
        return false;
    }
    true
}

/// Checks the name of a column.
pub(super) fn column(word: &Word, findings: &mut Findings) -> bool {
    if SYSTEM_COLUMNS.contains(&word.text.as_str()) {
        findings
            .error(
                Code::SystemColumn,
                word.span,
                format!("every table of PostgreSQL has a column `{}` of its own", word.text),
            )
            .help("choose another name");
        return false;
    }
    stored(word, "column", findings)
}

/// Checks a name that becomes a folder, a module and a file: lower-case letters, digits and `_`.
pub(super) fn identifier(word: &Word, what: &str, findings: &mut Findings) -> bool {
    let name = word.text.as_str();
    if !stored(word, what, findings) {
        return false;
    }
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    if name.starts_with(|first: char| first.is_ascii_lowercase()) && name.chars().all(plain) {
        return true;
    }
    let finding = findings.error(Code::NotAnIdentifier, word.span, format!("`{name}` cannot be the name of a {what}"));
    finding.label("expected lower-case letters, digits and `_`, beginning with a letter");
    let better = name.to_snake_case();
    if better.starts_with(|first: char| first.is_ascii_lowercase()) && better.chars().all(plain) && better != name {
        finding.help(format!("for example `{better}`"));
    }
    false
}

/// Modules that the generated crate has beside those of the domains.
pub(crate) const MODULES: &[&str] = &["domain", "drivers", "registry", "relation", "rows", "scope", "values"];

/// Checks the name of a domain.
pub(super) fn domain(word: &Word, findings: &mut Findings) -> bool {
    let name = word.text.as_str();
    let is_version =
        name.strip_prefix('v').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()));
    if is_version || MODULES.contains(&name) {
        findings
            .error(Code::ModuleTaken, word.span, format!("the generated crate has a module `{name}` of its own"))
            .help("choose another name for the domain");
        return false;
    }
    identifier(word, "domain", findings)
}

/// Checks the name of a PostgreSQL schema.
pub(super) fn schema(word: &Word, findings: &mut Findings) -> bool {
    let owner = match word.text.as_str() {
        "pilaster" => "Pilaster",
        name if name.starts_with("pg_") || name == "information_schema" => "PostgreSQL",
        _ => return stored(word, "schema", findings),
    };
    findings
        .error(Code::SystemSchema, word.span, format!("{owner} keeps the schema `{}` for its own use", word.text))
        .help("choose another name, or leave `schema=` out for `public`");
    false
}

/// The Rust name of an element: what `rust=` says, else the name in singular and upper camel case.
pub(super) fn rust(name: &Word, rust: Option<&Word>, plural: bool, findings: &mut Findings) -> (String, Span) {
    let Some(given) = rust else {
        let one = if plural { singular(&name.text) } else { name.text.clone() };
        let chosen = type_name(&one);
        if TAKEN_IN_RUST.contains(&chosen.as_str()) {
            findings
                .error(
                    Code::RustName,
                    name.span,
                    format!("in Rust this would be called `{chosen}`, which means something else there"),
                )
                .help(format!("give it another name in Rust: rust={chosen}Row"));
        }
        return (chosen, name.span);
    };
    let text = given.text.as_str();
    let camel = text.to_upper_camel_case();
    if text.is_empty() || camel != text || type_name(text) != text {
        let finding = findings.error(Code::RustName, given.span, format!("`{text}` cannot be the name of a Rust type"));
        finding.label("expected upper camel case, for example `ListingStatus`");
        if !camel.is_empty() && camel != text && camel.starts_with(char::is_alphabetic) {
            finding.help(format!("did you mean `{camel}`?"));
        }
    } else if TAKEN_IN_RUST.contains(&text) {
        findings
            .error(Code::RustName, given.span, format!("`{text}` means something else in Rust"))
            .help("choose another name");
    }
    (text.to_owned(), given.span)
}

/// Checks a name that a field is given in Rust.
pub(super) fn field(word: &Word, findings: &mut Findings) -> bool {
    let plain = word.text.trim_start_matches("r#");
    if crate::name::field(plain).trim_start_matches("r#") == plain {
        return true;
    }
    findings
        .error(Code::RustName, word.span, format!("`{}` cannot be the name of a Rust field", word.text))
        .label("expected snake case, for example `created_at`")
        .help(format!("for example: rust={}", crate::name::field(&word.text)));
    false
}

/// Checks a name that a variant is given in Rust.
pub(super) fn variant(word: &Word, findings: &mut Findings) -> bool {
    let plain = word.text.trim_start_matches("r#");
    if crate::name::variant(plain).trim_start_matches("r#") == plain {
        return true;
    }
    findings
        .error(Code::RustName, word.span, format!("`{}` cannot be the name of a Rust variant", word.text))
        .label("expected upper camel case, for example `InProgress`")
        .help(format!("for example: rust={}", crate::name::variant(&word.text)));
    false
}

/// Finds names that are given twice.
pub(super) struct Register {
    code: Code,
    taken: BTreeMap<String, (Span, String)>,
}

impl Register {
    pub(super) fn new(code: Code) -> Self {
        Self { code, taken: BTreeMap::new() }
    }

    /// Enters a name; `what` says whose it is. False, with a finding, where the name is taken.
    pub(super) fn enter(&mut self, name: &str, span: Span, what: &str, help: &str, findings: &mut Findings) -> bool {
        if let Some((first, owner)) = self.taken.get(name) {
            let message = match (what.strip_prefix("this "), owner.strip_prefix("this ")) {
                (Some(kind), Some(other)) if kind == other => format!("there is another {kind} `{name}` already"),
                _ if what.contains(&format!("`{name}`")) => format!("{what} has the same name as {owner}"),
                _ => {
                    let owner = owner.strip_prefix("in Rust ").unwrap_or(owner);
                    format!("{what} would be called `{name}`, and so is {owner}")
                }
            };
            findings.error(self.code, span, message).also(*first, "taken here").help(help);
            return false;
        }
        self.taken.insert(name.to_owned(), (span, what.to_owned()));
        true
    }

    /// Where a name was entered, and by whom.
    pub(super) fn taken(&self, name: &str) -> Option<(Span, &str)> {
        self.taken.get(name).map(|(span, owner)| (*span, owner.as_str()))
    }
}

/// A word that is safe as a name of something the author is asked to write.
pub(super) fn suggestion(text: &str) -> String {
    text.to_kebab_case().replace('-', "_")
}
