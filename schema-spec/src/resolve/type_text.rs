//! The text of a type, for example `numeric(12,2)[]?`.
//!
//! In comes the word as written, out go a type and whether it may be NULL. It refuses types that PostgreSQL does not
//! have or would refuse, and names the one that was meant.

use crate::diagnostic::{Code, Findings, Span, did_you_mean};
use crate::model::Qualified;
use crate::parse::Word;
use crate::types::{BASE_TYPES, BaseType, ColumnType, Modifiers, Scalar};

/// Names of types that people bring from elsewhere, and what they are called here.
const FOREIGN_NAMES: &[(&str, &str)] = &[
    ("serial", "`integer` with `identity=by-default`"),
    ("bigserial", "`bigint` with `identity=always`"),
    ("smallserial", "`smallint` with `identity=by-default`"),
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

/// Whether PostgreSQL has a type of this name.
pub(super) fn is_base_type(name: &str) -> bool {
    base_type(name).is_some()
}

fn base_type(name: &str) -> Option<&'static BaseType> {
    BASE_TYPES.iter().find(|base| base.name == name || base.aliases.contains(&name))
}

/// What the text says, with the enum not yet looked up.
struct Parts<'a> {
    name: String,
    name_span: Span,
    modifiers: Vec<&'a str>,
    array: bool,
    nullable: bool,
}

/// Reads a type. `resolve_enum` finds the enum of a name and reports nothing.
pub(super) fn column_type(
    word: &Word,
    postgres: u16,
    enums: &EnumNames<'_>,
    findings: &mut Findings,
) -> Option<(ColumnType, bool)> {
    let parts = parts(word, findings)?;
    let scalar = match base_type(&parts.name.to_ascii_lowercase()) {
        Some(base) => Scalar::Base(base, modifiers(base, &parts, postgres, word, findings)?),
        None => Scalar::Enum(enumeration(&parts, word, enums, findings)?),
    };
    Some((ColumnType { scalar, array: parts.array }, parts.nullable))
}

/// The enums that a type may name.
pub(super) struct EnumNames<'a> {
    /// The domain that the type is written in.
    pub(super) home: &'a str,
    /// All enums of the workspace.
    pub(super) known: &'a std::collections::BTreeSet<Qualified>,
    /// Whether a name may belong to something that could not be read.
    pub(super) lost: &'a dyn Fn(&str, &str) -> bool,
}

fn parts<'a>(word: &'a Word, findings: &mut Findings) -> Option<Parts<'a>> {
    let mut rest = word.text.trim();
    let nullable = rest.ends_with('?');
    rest = rest.strip_suffix('?').unwrap_or(rest).trim_end();
    let array = rest.ends_with("[]");
    rest = rest.strip_suffix("[]").unwrap_or(rest).trim_end();
    let (name, inside) = match (rest.find('('), rest.find(')')) {
        (None, None) => (rest.to_owned(), None),
        (Some(open), Some(close)) if open < close => {
            let after = rest[close + 1..].trim();
            let before = rest[..open].trim_end();
            let name = if after.is_empty() { before.to_owned() } else { format!("{before} {after}") };
            (name, Some(&rest[open + 1..close]))
        }
        _ => (String::new(), None),
    };
    let is_odd = name.contains(['(', ')', '[', ']', '?', '"']) && !is_base_type(&name);
    if name.is_empty() || is_odd {
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
    let spelled = rest.find('(').map_or(rest.len(), |open| rest[..open].trim_end().len());
    Some(Parts {
        name_span: word.part(begin, spelled),
        name,
        modifiers: inside.map_or_else(Vec::new, |inside| inside.split(',').map(str::trim).collect()),
        array,
        nullable,
    })
}

fn modifiers(
    base: &'static BaseType,
    parts: &Parts<'_>,
    postgres: u16,
    word: &Word,
    findings: &mut Findings,
) -> Option<Vec<i32>> {
    let mut numbers = Vec::new();
    for text in &parts.modifiers {
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

fn enumeration(parts: &Parts<'_>, word: &Word, enums: &EnumNames<'_>, findings: &mut Findings) -> Option<Qualified> {
    let (domain, name) = parts.name.split_once('.').unwrap_or((enums.home, &parts.name));
    let wanted = Qualified { domain: domain.to_owned(), name: name.to_owned() };
    if enums.known.contains(&wanted) {
        if !parts.modifiers.is_empty() {
            let message = format!("the enum `{}` takes nothing in parentheses", parts.name);
            findings.error(Code::TypeModifier, word.span, message).help(format!("write `{}` alone", parts.name));
            return None;
        }
        return Some(wanted);
    }
    if (enums.lost)(domain, name) {
        return None;
    }
    let finding = findings.error(Code::UnknownType, parts.name_span, format!("there is no type `{}`", parts.name));
    let lower = parts.name.to_ascii_lowercase();
    if let Some((_, here)) = FOREIGN_NAMES.iter().find(|(foreign, _)| *foreign == lower) {
        finding.help(format!("here it is called {here}"));
        return None;
    }
    if let Some(elsewhere) = enums.known.iter().find(|known| known.name == name) {
        finding.help(format!(
            "did you mean `{}.{}`? enums of other domains are named with their domain",
            elsewhere.domain, elsewhere.name
        ));
        return None;
    }
    let base = BASE_TYPES.iter().flat_map(|base| std::iter::once(base.name).chain(base.aliases.iter().copied()));
    let own = enums.known.iter().filter(|known| known.domain == enums.home).map(|known| known.name.as_str());
    finding
        .maybe_help(did_you_mean(&lower, base.chain(own)))
        .help("a type is one of PostgreSQL's, or an enum: of this domain by its name, of another as `domain.enum`");
    None
}
