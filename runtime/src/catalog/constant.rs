//! Defaults that are constants.
//!
//! In come the text of a default and the type of its column; out goes the constant, where writing it plainly is sure
//! to make the very same default again. PostgreSQL remembers how a constant was typed: `0` and `'0'::bigint` are two
//! defaults, and only the first is what a plain `0` makes.

use super::types::TypeRow;

/// The constant that `sql` is, if it is one of the type that `type_text` spells.
pub(super) fn read(sql: &str, type_text: &str, row: Option<&TypeRow>) -> Option<String> {
    let row = row?;
    let own = row.schema == "pg_catalog";
    let array = type_text.ends_with("[]");
    match row.name.as_str() {
        _ if array => quoted(sql, type_text).filter(|value| value == "{}"),
        "bool" if own => ["true", "false"].contains(&sql).then(|| sql.to_owned()),
        "int2" | "int4" | "int8" if own => whole(sql, type_text, &row.name),
        "numeric" | "float4" | "float8" if own => is_decimal(sql).then(|| sql.to_owned()),
        "text" | "varchar" | "bpchar" if own => quoted(sql, type_text).filter(|value| fits(value, type_text)),
        "jsonb" | "uuid" if own => quoted(sql, type_text),
        _ if row.kind == "e" => quoted(sql, type_text),
        _ => None,
    }
}

/// A whole number: bare, or in quotes where it is negative.
fn whole(sql: &str, type_text: &str, name: &str) -> Option<String> {
    let text = match quoted(sql, type_text) {
        Some(value) if value.starts_with('-') => value,
        Some(_) => return None,
        None if sql.bytes().all(|byte| byte.is_ascii_digit()) => sql.to_owned(),
        None => return None,
    };
    let number: i64 = text.parse().ok()?;
    let fits = match name {
        "int2" => i16::try_from(number).is_ok(),
        "int4" => i32::try_from(number).is_ok(),
        _ => true,
    };
    fits.then_some(text)
}

fn is_decimal(sql: &str) -> bool {
    let (whole, fraction) = sql.split_once('.').unwrap_or((sql, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && digits(fraction) && sql.len() < 16
}

/// What stands in quotes in front of a cast to exactly the type.
fn quoted(sql: &str, type_text: &str) -> Option<String> {
    let (inside, cast) = sql.strip_prefix('\'')?.rsplit_once("'::")?;
    let plain = inside.replace("''", "");
    let (constant_type, wanted) = (cast.trim(), without_modifiers(type_text));
    let same = constant_type == wanted || (constant_type == "bpchar" && wanted == "character");
    (same && !plain.contains('\'')).then(|| inside.replace("''", "'"))
}

/// `character varying[]` of `character varying(20)[]`.
pub(super) fn without_modifiers(type_text: &str) -> String {
    let open = type_text.find('(').filter(|_| !type_text.contains('"'));
    match open.and_then(|open| Some((open, open + type_text[open..].find(')')?))) {
        Some((open, close)) => format!("{}{}", &type_text[..open], &type_text[close + 1..]),
        None => type_text.to_owned(),
    }
}

/// Whether a string is no longer than its type allows.
fn fits(value: &str, type_text: &str) -> bool {
    let length = type_text.split_once('(').and_then(|(_, rest)| rest.trim_end_matches(')').parse::<usize>().ok());
    length.is_none_or(|length| value.chars().count() <= length)
}
