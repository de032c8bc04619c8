//! The text of a type, for example `numeric(12,2)[]?`.
//!
//! In comes the word as written, out go a type and whether it may be NULL. It refuses types that PostgreSQL does not
//! have or would refuse, and names the one that was meant.

use super::type_names::TypeNames;
use crate::diagnostic::{Code, Findings, Span, did_you_mean};
use crate::parse::Word;
use crate::reference::{Part, find_outside, parts as split};
use crate::types::{BASE_TYPES, BaseType, ColumnType, ExternalType, Modifiers, Scalar, base_type, is_base_type};

/// Names of types that people bring from elsewhere, and what they are called here.
const FOREIGN_NAMES: &[(&str, &str)] = &[
    ("string", "`text`"),
    ("str", "`text`"),
    ("datetime", "`timestamptz`"),
    ("blob", "`bytea`"),
    ("binary", "`bytea`"),
    ("float", "`double precision`"),
    ("i16", "`smallint`"),
    ("i32", "`integer`"),
    ("i64", "`bigint`"),
    ("f32", "`real`"),
    ("f64", "`double precision`"),
    ("tinyint", "`smallint`"),
];

/// What the text says, with the name not yet looked up.
struct Parts<'a> {
    name: String,
    name_span: Span,
    modifiers: Option<&'a str>,
    array: bool,
    nullable: bool,
}

/// Where a type is written, and what it may name there.
pub(super) struct TypePlace<'a> {
    /// The domain that the type is written in.
    pub(super) home: &'a str,
    /// All types of the workspace.
    pub(super) types: &'a TypeNames,
    /// Whether a name may belong to something that could not be read.
    pub(super) lost: &'a dyn Fn(&str, &str) -> bool,
    /// The oldest version of PostgreSQL that is served.
    pub(super) postgres: u16,
}

/// Reads a type.
pub(super) fn column_type(word: &Word, place: &TypePlace<'_>, findings: &mut Findings) -> Option<(ColumnType, bool)> {
    let parts = parts(word, findings)?;
    let scalar = match base(&parts.name) {
        Some(base) => Scalar::Base(base, modifiers(base, &parts, place.postgres, word, findings)?),
        None => named(&parts, word, place, findings)?,
    };
    Some((ColumnType { scalar, array: parts.array }, parts.nullable))
}

/// A type of PostgreSQL's own, by its name alone or behind `pg_catalog`.
fn base(name: &str) -> Option<&'static BaseType> {
    base_type(&name.to_ascii_lowercase()).or_else(|| base_type(name.strip_prefix("pg_catalog.")?))
}

fn parts<'a>(word: &'a Word, findings: &mut Findings) -> Option<Parts<'a>> {
    let mut rest = word.text.trim();
    let nullable = rest.ends_with('?');
    rest = rest.strip_suffix('?').unwrap_or(rest).trim_end();
    let array = rest.ends_with("[]");
    rest = rest.strip_suffix("[]").unwrap_or(rest).trim_end();
    let open = find_outside(rest, '(');
    let (name, inside) = match (open, rest.rfind(')')) {
        (Some(open), Some(close)) if open < close => {
            let after = rest[close + 1..].trim();
            let before = rest[..open].trim_end();
            let name = if after.is_empty() { before.to_owned() } else { format!("{before} {after}") };
            (name, Some(&rest[open + 1..close]))
        }
        (None, _) => (rest.to_owned(), None),
        _ => (String::new(), None),
    };
    let odd = |part: &Part| !part.quoted && part.name.contains(['(', ')', '[', ']', '?', '"']) || part.name.is_empty();
    if (name.is_empty() || split(&name).iter().any(odd)) && !is_base_type(&name) {
        let finding =
            findings.error(Code::MalformedType, word.span, format!("`{}` cannot be read as a type", word.text));
        if rest.ends_with("[]") {
            finding.help("PostgreSQL keeps no dimensions of an array: one `[]` stands for any number");
        } else if rest.ends_with('?') {
            finding.help("elements of an array may always be NULL; `text[]?` says that the array itself may be");
        }
        finding
            .help("a type is a name, perhaps with a size, perhaps `[]`, perhaps `?`: \"numeric(12,2)\", \"text[]?\"");
        return None;
    }
    let begin = word.text.len() - word.text.trim_start().len();
    let spelled = open.map_or(rest.len(), |open| rest[..open].trim_end().len());
    Some(Parts { name_span: word.part(begin, spelled), name, modifiers: inside, array, nullable })
}

fn modifiers(
    base: &'static BaseType,
    parts: &Parts<'_>,
    postgres: u16,
    word: &Word,
    findings: &mut Findings,
) -> Option<Vec<i32>> {
    let mut numbers = Vec::new();
    for text in parts.modifiers.iter().flat_map(|inside| inside.split(',')).map(str::trim) {
        let Ok(number) = text.parse::<i32>() else {
            findings
                .error(Code::TypeModifier, word.span, format!("`{text}` is no number"))
                .help(format!("what stands behind `{}` in parentheses are whole numbers", base.name));
            return None;
        };
        numbers.push(number);
    }
    let allowed: Result<(), String> = match (base.modifiers, numbers.as_slice()) {
        (_, []) => Ok(()),
        (Modifiers::None, _) => Err(format!("`{}` takes nothing in parentheses", base.name)),
        (Modifiers::Length, [length]) => {
            let most = if matches!(base.name, "bit" | "varbit") { 83_886_080 } else { 10_485_760 };
            in_range(*length, 1, most, "the length")
        }
        (Modifiers::SecondPrecision, [digits]) => in_range(*digits, 0, 6, "the number of digits"),
        (Modifiers::Numeric, [precision]) => in_range(*precision, 1, 1000, "the precision"),
        (Modifiers::Numeric, [precision, scale]) => {
            // Since PostgreSQL 15 the scale may be negative or exceed the precision.
            let (least, most) = if postgres >= 15 { (-1000, 1000) } else { (0, *precision) };
            in_range(*precision, 1, 1000, "the precision").and_then(|()| in_range(*scale, least, most, "the scale"))
        }
        _ => Err(format!("`{}` does not take {} numbers", base.name, numbers.len())),
    };
    if let Err(message) = allowed {
        findings.error(Code::TypeModifier, word.span, message).help(example(base));
        return None;
    }
    Some(spelled_out(base, numbers))
}

/// The sizes that PostgreSQL adds where a spec leaves them out, so that equal types compare equal.
fn spelled_out(base: &BaseType, mut numbers: Vec<i32>) -> Vec<i32> {
    match (base.name, numbers.len()) {
        ("char" | "bit", 0) => numbers.push(1),
        ("numeric", 1) => numbers.push(0),
        _ => {}
    }
    numbers
}

fn example(base: &BaseType) -> String {
    let name = base.name;
    match base.modifiers {
        Modifiers::None => format!("write `{name}` alone"),
        Modifiers::Length => format!("for example: \"{name}(20)\""),
        Modifiers::SecondPrecision => format!("for example: \"{name}(3)\" for milliseconds"),
        Modifiers::Numeric => "for example: \"numeric(12,2)\": twelve digits, two of them behind the point".to_owned(),
    }
}

fn in_range(number: i32, least: i32, most: i32, what: &str) -> Result<(), String> {
    if (least..=most).contains(&number) { Ok(()) } else { Err(format!("{what} lies between {least} and {most}")) }
}

/// A type of the workspace, or one that an extension or an SQL object brings.
fn named(parts: &Parts<'_>, word: &Word, place: &TypePlace<'_>, findings: &mut Findings) -> Option<Scalar> {
    let names = split(&parts.name);
    let (domain, name) = match names.as_slice() {
        [name] => (place.home, name.name.as_str()),
        [domain, name] => (domain.name.as_str(), name.name.as_str()),
        _ => ("", parts.name.as_str()),
    };
    let found = place.types.find(domain, name, parts.modifiers);
    let found = found.or_else(|| place.types.of_extension(name, parts.modifiers).filter(|_| names.len() == 1));
    if let (Some(Scalar::Enum(_) | Scalar::Object(_)), Some(_)) = (&found, parts.modifiers) {
        let message = format!("the type `{}` takes nothing in parentheses", parts.name);
        findings.error(Code::TypeModifier, word.span, message).help(format!("write `{}` alone", parts.name));
        return None;
    }
    if found.is_some() {
        return found;
    }
    if matches!(domain, "pg_catalog" | "information_schema") {
        let modifiers = parts.modifiers.map(str::to_owned);
        return Some(Scalar::External(ExternalType { schema: domain.to_owned(), name: name.to_owned(), modifiers }));
    }
    if !(place.lost)(domain, name) {
        unknown(parts, name, place, findings);
    }
    None
}

fn unknown(parts: &Parts<'_>, name: &str, place: &TypePlace<'_>, findings: &mut Findings) {
    let finding = findings.error(Code::UnknownType, parts.name_span, format!("there is no type `{}`", parts.name));
    let lower = parts.name.to_ascii_lowercase();
    if let Some((_, here)) = FOREIGN_NAMES.iter().find(|(foreign, _)| *foreign == lower) {
        finding.help(format!("here it is called {here}"));
        return;
    }
    if let Some(elsewhere) = place.types.elsewhere(name) {
        finding.help(format!(
            "did you mean `{}.{}`? types of other domains are named with their domain",
            elsewhere.domain, elsewhere.name
        ));
        return;
    }
    let base = BASE_TYPES.iter().flat_map(|base| std::iter::once(base.name).chain(base.aliases.iter().copied()));
    finding
        .maybe_help(did_you_mean(&lower, base.chain(place.types.of_domain(place.home))))
        .help("a type is one of PostgreSQL's, or one of the workspace: of this domain by its name, of another as `domain.name`; types of an extension are named in schema.kdl: extension citext { type citext }");
}
