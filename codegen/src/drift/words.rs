//! Differences in words, and the words that differences are made of.
//!
//! In comes a difference or a piece of a model, out goes text on one line. Names and texts of a database may hold anything;
//! what would move a terminal's cursor is shown as an escape.

use std::fmt;

use schema_spec::{ColumnType, Scalar};
use sha2::{Digest, Sha256};

use super::element::{RIGHT, TAKEN};
use super::{Difference, What};

/// The longest value that is shown whole.
const LONGEST: usize = 160;

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (kind, name)) in self.path.iter().enumerate() {
            let colon = if place == 0 { "" } else { ": " };
            let kind = if kind == TAKEN { RIGHT } else { kind };
            write!(f, "{colon}{kind} {}", shown(name))?;
        }
        let negative = self.path.last().is_some_and(|(kind, _)| kind == TAKEN);
        match &self.what {
            What::Missing if negative => f.write_str(" is not expected"),
            What::Unexpected if negative => f.write_str(" is missing"),
            What::Missing => f.write_str(" is missing"),
            What::Unexpected => f.write_str(" is not expected"),
            What::Called(name) => write!(f, " is called {}", shown(name)),
            What::Differs { fact, expected, found } => {
                write!(f, ": {fact}: ")?;
                differing(f, expected.as_deref(), found.as_deref())
            }
        }
    }
}

/// Both values, or of long ones the first line in which they differ.
fn differing(f: &mut fmt::Formatter<'_>, expected: Option<&str>, found: Option<&str>) -> fmt::Result {
    if let (Some(expected), Some(found)) = (expected, found)
        && (expected.contains('\n') || found.contains('\n'))
    {
        let (mut wanted, mut there) = (expected.lines(), found.lines());
        for number in 1.. {
            match (wanted.next(), there.next()) {
                (None, None) => break,
                (one, other) if one == other => {}
                (one, other) => {
                    let (one, other) = (one.map(str::trim), other.map(str::trim));
                    return write!(f, "line {number}: expected {}, found {}", value(one), value(other));
                }
            }
        }
        return f.write_str("the ends of lines differ");
    }
    write!(f, "expected {}, found {}", value(expected), value(found))
}

fn value(text: Option<&str>) -> String {
    let Some(text) = text else { return "nothing".to_owned() };
    if text.is_empty() {
        return "an empty text".to_owned();
    }
    let first = text.lines().next().unwrap_or_default();
    let mut short: String = first.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    shown(&short)
}

/// The text with its control characters as escapes.
fn shown(text: &str) -> String {
    let one = |c: char| if c.is_control() { c.escape_default().to_string() } else { c.to_string() };
    text.chars().map(one).collect()
}

/// What stands for a value that may hold a password.
const HIDDEN: &str = "(not shown)";

/// A value that may hold a password, so that two can be told apart.
pub(super) fn hidden(text: &str) -> String {
    let digest = Sha256::digest(text);
    digest.iter().fold(HIDDEN.to_owned(), |said, byte| format!("{said}{byte:02x}"))
}

/// The value as it may be shown.
pub(super) fn showable(value: &str) -> String {
    if value.starts_with(HIDDEN) { HIDDEN.to_owned() } else { value.to_owned() }
}

/// Names joined by dots, each in quotes where it is not plain.
pub(super) fn dotted(names: &[&str]) -> String {
    let quoted = |name: &&str| {
        let begins = name.starts_with(|c: char| c.is_lowercase() || c == '_');
        let plain = begins && name.chars().all(|c| c.is_lowercase() || c.is_ascii_digit() || c == '_' || c == '$');
        if plain { (*name).to_owned() } else { format!("\"{}\"", name.replace('"', "\"\"")) }
    };
    names.iter().map(quoted).collect::<Vec<_>>().join(".")
}

/// The name of an object of a PostgreSQL schema; with its arguments, but for their defaults, where it has any.
pub(super) fn name_of(schema: &str, name: &str, arguments: Option<&str>) -> String {
    let name = if schema.is_empty() { dotted(&[name]) } else { dotted(&[schema, name]) };
    match arguments {
        Some(arguments) => format!("{name}({})", arguments_of(arguments).0),
        None => name,
    }
}

/// Arguments without their defaults, and the defaults: each behind the number of its argument.
pub(super) fn arguments_of(text: &str) -> (String, Vec<String>) {
    const DEFAULT: &str = " DEFAULT ";
    let (mut bare, mut defaults) = (Vec::new(), Vec::new());
    for (number, argument) in (1..).zip(split(text)) {
        match outside(&argument, DEFAULT) {
            Some(at) => {
                bare.push(argument[..at].to_owned());
                defaults.push(format!("{number}: {}", &argument[at + DEFAULT.len()..]));
            }
            None => bare.push(argument),
        }
    }
    (bare.join(", "), defaults)
}

/// The parts between commas that stand in no quotes and no brackets.
fn split(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut from = 0;
    while let Some(at) = outside(&text[from..], ",") {
        parts.push(text[from..from + at].trim().to_owned());
        from += at + 1;
    }
    let last = text[from..].trim();
    if !last.is_empty() {
        parts.push(last.to_owned());
    }
    parts
}

/// Where `wanted` stands first outside of quotes and brackets.
fn outside(text: &str, wanted: &str) -> Option<usize> {
    let (mut depth, mut quote) = (0_i32, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => continue,
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[') => depth += 1,
            (None, ')' | ']') => depth -= 1,
            _ => {}
        }
        if depth == 0 && quote.is_none() && text[at..].starts_with(wanted) {
            return Some(at);
        }
    }
    None
}

/// A text as it would be if columns had other names: each name as it stands, and the one that it should be. What stands
/// between single quotes is no name.
pub(super) fn under_old_names(text: &str, names: &[(String, String)]) -> String {
    let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let (mut whole, mut rest) = (String::new(), text);
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '\'' | '"' => rest[1..].find(first).map_or(rest.len(), |at| at + 2),
            _ if is_word(first) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            _ => first.len_utf8(),
        };
        let (word, behind) = rest.split_at(end);
        let old = names.iter().find(|(now, _)| now == word).map(|(_, old)| old.as_str());
        whole.push_str(old.unwrap_or(word));
        rest = behind;
    }
    whole
}

/// The word for a flag.
pub(super) fn flag(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

/// Names behind each other; nothing where there are none.
pub(super) fn names(names: &[String]) -> Option<String> {
    let names: Vec<String> = names.iter().map(|name| dotted(&[name])).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// A type as SQL has it.
pub(super) fn type_text(column_type: &ColumnType) -> String {
    let with = |name: String, modifiers: &str| {
        if modifiers.is_empty() { name } else { format!("{name}({modifiers})") }
    };
    let text = match &column_type.scalar {
        Scalar::Base(base, modifiers) => {
            let modifiers: Vec<String> = modifiers.iter().map(ToString::to_string).collect();
            with(base.name.to_owned(), &modifiers.join(","))
        }
        Scalar::Enum(name) | Scalar::Object(name) => dotted(&[&name.domain, &name.name]),
        Scalar::External(external) => {
            with(dotted(&[&external.schema, &external.name]), external.modifiers.as_deref().unwrap_or_default())
        }
    };
    if column_type.array { format!("{text}[]") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_cut_where_no_quote_and_no_bracket_is_open() {
        let cases = [
            ("", "", vec![]),
            ("a integer, b text DEFAULT ', DEFAULT '::text", "a integer, b text", vec!["2: ', DEFAULT '::text"]),
            (
                "n numeric DEFAULT round(1.5, 0), VARIADIC \"x, y\" text[] DEFAULT ARRAY['a'::text, 'b'::text]",
                "n numeric, VARIADIC \"x, y\" text[]",
                vec!["1: round(1.5, 0)", "2: ARRAY['a'::text, 'b'::text]"],
            ),
        ];
        for (text, bare, defaults) in cases {
            assert_eq!(arguments_of(text), (bare.to_owned(), defaults.into_iter().map(str::to_owned).collect()));
        }
    }

    #[test]
    fn names_are_put_back_where_they_are_names() {
        let names = [("title".to_owned(), "headline".to_owned()), ("\"Odd\"".to_owned(), "odd".to_owned())];
        let cases = [
            ("length(title) > 0 AND subtitle <> 'title'", "length(headline) > 0 AND subtitle <> 'title'"),
            ("\"Odd\", title desc", "odd, headline desc"),
            ("'it''s title' || title", "'it''s title' || headline"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(under_old_names(text, &names), expected);
        }
    }

    #[test]
    fn a_line_is_one_line_whatever_a_database_holds() {
        let differs = |expected: &str, found: &str| Difference {
            path: vec![("table".to_owned(), dotted(&["public", "a\nb"]))],
            what: What::Differs {
                fact: "comment".to_owned(),
                expected: Some(expected.to_owned()),
                found: Some(found.to_owned()),
            },
        };
        assert_eq!(
            differs("one\ntwo", "one\n\u{1b}[31mthree").to_string(),
            "table public.\"a\\nb\": comment: line 2: expected two, found \\u{1b}[31mthree"
        );
        assert_eq!(differs("", "x").to_string(), "table public.\"a\\nb\": comment: expected an empty text, found x");
    }
}
