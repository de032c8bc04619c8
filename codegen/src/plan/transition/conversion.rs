//! What becomes of values when their column changes its type.
//!
//! In come two types, out go whether PostgreSQL has a cast, and by which way the value gets from the one to the other. Whether a value has a form in the new type nobody knows here.

use crate::statement::ScalarName::Enum;
use crate::statement::{Expression, Ident, TypeName};

/// What PostgreSQL chooses for a type (`typstorage`).
pub(super) fn natural_storage(of: &TypeName) -> Ident {
    let fixed = [
        "smallint",
        "integer",
        "bigint",
        "real",
        "double precision",
        "boolean",
        "date",
        "time",
        "timetz",
        "timestamp",
        "timestamptz",
        "interval",
        "uuid",
        "oid",
        "money",
        "point",
        "box",
        "circle",
        "line",
        "lseg",
        "macaddr",
        "macaddr8",
        "name",
        "pg_lsn",
        "tid",
        "xid",
        "cid",
        "xid8",
        "\"char\"",
    ];
    let main = ["numeric", "inet", "cidr"];
    let storage = match of.base() {
        _ if of.array => "extended",
        Some(base) if fixed.contains(&base) => "plain",
        Some(base) if main.contains(&base) => "main",
        None if matches!(of.of, Enum(_)) => "plain",
        _ => "extended",
    };
    Ident::new(storage)
}

/// Types of text, to and from which PostgreSQL casts everything.
pub(super) const STRINGS: &[&str] = &["text", "varchar", "bpchar", "char", "name", "citext"];

/// Kinds of types between which PostgreSQL casts.
const KINDS: &[&[&str]] = &[
    &["smallint", "integer", "bigint", "real", "double precision", "numeric", "money"],
    &["date", "timestamp", "timestamptz"],
    &["time", "timetz", "interval"],
    &["json", "jsonb"],
    &["inet", "cidr"],
    &["bit", "varbit"],
    &["boolean", "integer"],
    &["macaddr", "macaddr8"],
];

/// The value by way of its text, where PostgreSQL has no cast between the types.
pub(super) fn through_text(column: &Ident, from: &TypeName, to: &TypeName) -> Option<Expression> {
    let array = if to.array { "[]" } else { "" };
    let via = || Some(Expression::new(format!("{column}::text{array}::{to}")));
    if from.array != to.array {
        // One value becomes an array of one, and the other way round.
        return Some(Expression::new(if to.array {
            format!("CASE WHEN {column} IS NULL THEN NULL ELSE ARRAY[{column}::text]::{to} END")
        } else {
            format!("{column}[1]::text::{to}")
        }));
    }
    match (from.base(), to.base()) {
        (Some(old), Some(new)) => {
            let word = |base: &str| base.split('(').next().unwrap_or(base).trim().to_owned();
            let (old, new) = (word(old), word(new));
            // PostgreSQL casts money to and from exact numbers alone.
            let inexact = |word: &String| ["real", "double precision"].contains(&word.as_str());
            if (old == "money" && inexact(&new)) || (new == "money" && inexact(&old)) {
                return via();
            }
            // Whole numbers become money from `integer` on, and money becomes none of them.
            let whole = |word: &String| ["smallint", "integer", "bigint"].contains(&word.as_str());
            if (old == "money" && whole(&new)) || (old == "smallint" && new == "money") {
                return Some(Expression::new(format!("{column}::numeric::{to}")));
            }
            let castable = old == new
                || STRINGS.contains(&old.as_str())
                || STRINGS.contains(&new.as_str())
                || KINDS.iter().any(|kind| kind.contains(&old.as_str()) && kind.contains(&new.as_str()));
            if castable { None } else { via() }
        }
        _ => via(),
    }
}
