//! Constants: whether a default is a value of its column's type.
//!
//! In come a value and a type, out goes the text that PostgreSQL's input function takes. What is plainly no value of
//! the type is refused; forms that only PostgreSQL can judge are let through.

use crate::diagnostic::{Code, Findings, did_you_mean, list};
use crate::model::{Model, Qualified};
use crate::parse::{Kind, Value};
use crate::types::{ColumnType, Scalar};

/// The text of a constant. Without a type (it could not be read) every constant will do.
pub(super) fn constant(
    model: &Model,
    value: &Value,
    column_type: Option<&ColumnType>,
    findings: &mut Findings,
) -> Option<String> {
    let text = match &value.kind {
        Kind::Text(word) => word.text.clone(),
        Kind::Integer(number) => number.to_string(),
        Kind::Float(digits) => match digits.as_str() {
            "#inf" => "Infinity".to_owned(),
            "#-inf" => "-Infinity".to_owned(),
            "#nan" => "NaN".to_owned(),
            digits => digits.trim_start_matches('+').to_owned(),
        },
        Kind::Bool(truth) => truth.to_string(),
        Kind::Null => {
            findings
                .error(Code::WrongKind, value.span, "a default of NULL is no default")
                .help("leave `default=` out: a column whose type ends in `?` is NULL where nothing is given");
            return None;
        }
    };
    let Some(column_type) = column_type else { return Some(text) };
    if let Err(fault) = fits(model, &text, value, column_type) {
        findings
            .error(Code::DefaultValue, value.span, format!("`{text}` is no {}", fault.expected))
            .maybe_help(fault.help);
        return None;
    }
    Some(text)
}

struct Fault {
    expected: String,
    help: Option<String>,
}

impl Fault {
    fn of(expected: impl Into<String>, help: impl Into<String>) -> Self {
        Self { expected: expected.into(), help: Some(help.into()) }
    }
}

fn fits(model: &Model, text: &str, value: &Value, column_type: &ColumnType) -> Result<(), Fault> {
    if column_type.array {
        let whole = text.trim();
        // Bounds may stand before the braces: [0:1]={1,2}.
        let braced = whole.ends_with('}') && (whole.starts_with('{') || whole.starts_with('[') && whole.contains("={"));
        if !braced {
            return Err(Fault::of(
                "array",
                "arrays are written as PostgreSQL does: default=\"{}\" or default=\"{a,b}\"",
            ));
        }
        return Ok(());
    }
    match &column_type.scalar {
        Scalar::Enum(name) => label(model, text, name),
        Scalar::Object(_) | Scalar::External(_) => Ok(()),
        Scalar::Base(base, modifiers) => base_value(base.name, modifiers, text, value),
    }
}

fn label(model: &Model, text: &str, name: &Qualified) -> Result<(), Fault> {
    let Some(found) = model.enumeration(name) else { return Ok(()) };
    let labels = || found.values.iter().map(|value| value.label.as_str());
    if labels().any(|label| label == text) {
        return Ok(());
    }
    let help = did_you_mean(text, labels()).unwrap_or_else(|| format!("the labels are {}", list(labels())));
    Err(Fault::of(format!("label of the enum `{}`", found.name), help))
}

fn base_value(base: &str, modifiers: &[i32], text: &str, value: &Value) -> Result<(), Fault> {
    let trimmed = text.trim();
    let sql = || "SQL is written with an annotation: default=(sql)\"…\"";
    match base {
        "smallint" => whole(trimmed, i64::from(i16::MIN), i64::from(i16::MAX), base),
        "integer" => whole(trimmed, i64::from(i32::MIN), i64::from(i32::MAX), base),
        "bigint" => whole(trimmed, i64::MIN, i64::MAX, base),
        "oid" => whole(trimmed, 0, i64::from(u32::MAX), base),
        "real" | "double precision" => match trimmed.parse::<f64>() {
            Ok(_) => Ok(()),
            Err(_) => Err(Fault::of(base, format!("write a number; {}", sql()))),
        },
        "numeric" => numeric(trimmed, modifiers),
        "boolean" => match (&value.kind, trimmed.to_ascii_lowercase().as_str()) {
            (Kind::Bool(_), _) => Ok(()),
            (_, "t" | "true" | "f" | "false" | "yes" | "no" | "y" | "n" | "on" | "off" | "1" | "0") => Ok(()),
            _ => Err(Fault::of("boolean", "write default=#true or default=#false")),
        },
        "uuid" => uuid(trimmed).then_some(()).ok_or_else(|| {
            Fault::of("uuid", "32 hexadecimal digits in groups of 8-4-4-4-12, or default=(sql)\"gen_random_uuid()\"")
        }),
        "varchar" | "char" | "bit" | "varbit" => length(base, modifiers, text),
        "date" => calendar(trimmed, false)
            .then_some(())
            .ok_or_else(|| Fault::of("date", format!("for example: default=\"2030-01-31\"; {}", sql()))),
        "timestamp" | "timestamptz" => calendar(trimmed, true).then_some(()).ok_or_else(|| {
            Fault::of(
                base,
                "for example: default=\"2030-01-31 12:00:00+00\"; the present moment is default=(sql)\"now()\"",
            )
        }),
        "time" | "timetz" => clock(trimmed)
            .then_some(())
            .ok_or_else(|| Fault::of(base, format!("for example: default=\"08:30\"; {}", sql()))),
        "json" | "jsonb" => json(trimmed).then_some(()).ok_or_else(|| {
            Fault::of(
                "JSON",
                "for example: default=\"{}\"; a JSON string has quotes of its own: default=#\"\"text\"\"#",
            )
        }),
        "interval" => {
            if trimmed.chars().any(|letter| letter.is_ascii_digit()) {
                return Ok(());
            }
            Err(Fault::of("interval", "for example: default=\"30 minutes\""))
        }
        _ => Ok(()),
    }
}

fn whole(text: &str, least: i64, most: i64, base: &str) -> Result<(), Fault> {
    let number = text.strip_prefix('+').unwrap_or(text).parse::<i128>();
    match number {
        Ok(number) if (i128::from(least)..=i128::from(most)).contains(&number) => Ok(()),
        Ok(_) => Err(Fault::of(base, format!("`{base}` goes from {least} to {most}"))),
        Err(_) => Err(Fault::of(base, "write a whole number; SQL is written with an annotation: default=(sql)\"…\"")),
    }
}

fn numeric(text: &str, modifiers: &[i32]) -> Result<(), Fault> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let lower = unsigned.to_ascii_lowercase();
    if lower == "nan" {
        return Ok(());
    }
    if matches!(lower.as_str(), "infinity" | "inf") {
        return if modifiers.is_empty() {
            Ok(())
        } else {
            Err(Fault::of("number of that many digits", "only `numeric` without a size holds infinity"))
        };
    }
    if unsigned.parse::<f64>().is_err() || !unsigned.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
        return Err(Fault::of("number", "write digits, perhaps with a point: default=\"0.00\""));
    }
    let [precision, scale] = *modifiers else { return Ok(()) };
    let (Some(whole), true) = (unsigned.split('.').next(), !lower.contains('e')) else { return Ok(()) };
    let digits = whole.trim_start_matches('0').replace('_', "").len();
    if i64::try_from(digits).unwrap_or(i64::MAX) > i64::from(precision) - i64::from(scale) {
        let help = format!(
            "numeric({precision},{scale}) holds {} digits before the point",
            i64::from(precision) - i64::from(scale)
        );
        return Err(Fault::of("number that fits", help));
    }
    Ok(())
}

fn length(base: &str, modifiers: &[i32], text: &str) -> Result<(), Fault> {
    let bits = matches!(base, "bit" | "varbit");
    if bits && !text.chars().all(|bit| matches!(bit, '0' | '1')) {
        return Err(Fault::of("string of bits", "write zeros and ones: default=\"0101\""));
    }
    let Some(most) = modifiers.first().and_then(|most| usize::try_from(*most).ok()) else { return Ok(()) };
    let given = text.trim_end_matches(if bits { '\0' } else { ' ' }).chars().count();
    let wrong = if base == "bit" { given != most } else { given > most };
    if wrong {
        return Err(Fault::of(format!("{base}({most})"), format!("it has {given} characters")));
    }
    Ok(())
}

fn uuid(text: &str) -> bool {
    let inner = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(text);
    let digits: String = inner.chars().filter(|letter| *letter != '-').collect();
    digits.len() == 32 && digits.chars().all(|digit| digit.is_ascii_hexdigit())
}

/// Words that PostgreSQL takes in place of a date. `now`, `today` and their like are left out: as a default they
/// would be frozen to the moment at which the table was made.
const MOMENTS: &[&str] = &["infinity", "-infinity", "epoch"];

/// A date in ISO form, with a time behind it where one may stand.
fn calendar(text: &str, time: bool) -> bool {
    if MOMENTS.contains(&text.to_ascii_lowercase().as_str()) {
        return true;
    }
    let text = text.strip_suffix(" BC").unwrap_or(text);
    let (date, rest) = text.split_once([' ', 'T']).map_or((text, None), |(date, rest)| (date, Some(rest)));
    let parts: Vec<&str> = date.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number =
        |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten();
    let (Some(year_number), Some(month), Some(day)) = (number(year), number(month), number(day)) else { return false };
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if year_number % 4 == 0 && (year_number % 100 != 0 || year_number % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    };
    let sound = year.len() >= 4 && (1..=12).contains(&month) && (1..=days).contains(&day) && year_number > 0;
    sound && rest.is_none_or(|rest| time && clock(rest.trim()))
}

fn clock(text: &str) -> bool {
    let end = text[text.len().min(1)..].find(['+', '-', ' ', 'Z', 'z']).map_or(text.len(), |at| at + 1);
    let Some(time) = text.get(..end) else { return false };
    let parts: Vec<&str> = time.split(':').collect();
    let within = |part: &str, most: f64| part.parse::<f64>().is_ok_and(|number| (0.0..=most).contains(&number));
    match parts.as_slice() {
        [hours, minutes] => within(hours, 24.0) && within(minutes, 59.0),
        [hours, minutes, seconds] => within(hours, 24.0) && within(minutes, 59.0) && within(seconds, 60.0),
        _ => false,
    }
}

/// Whether the text can be JSON: brackets are closed and a bare word is one of the three that JSON has. The rest is for PostgreSQL.
fn json(text: &str) -> bool {
    let (first, last) = (text.chars().next(), text.chars().last());
    match (first, last) {
        (Some('{'), Some('}')) | (Some('['), Some(']')) => text.len() > 1,
        (Some('"'), Some('"')) => text.len() > 1,
        (Some(first), _) if first.is_ascii_digit() || first == '-' => text.parse::<f64>().is_ok(),
        _ => matches!(text, "true" | "false" | "null"),
    }
}
