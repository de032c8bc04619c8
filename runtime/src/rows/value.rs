//! One value of a type.
//!
//! In come a type, a number and what is asked of the value; out goes its text as the type's input function reads it. The
//! same number gives the same value, other numbers give others as far as the type has that many.

use std::collections::BTreeMap;

use super::Oid;
use super::demand::{Case, Demand};
use super::number;
use super::pattern;
use super::shape::{Form, Type};

/// A value of a column.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Null,
    /// What the column's default or sequence gives.
    Default,
    Text(String),
    /// A moment, and seconds to go on from it.
    Shifted(String, i64),
}

/// What values are made from.
pub(super) struct Values<'s> {
    pub(super) types: &'s BTreeMap<Oid, Type>,
    /// Values of types that only the server knows, by the type and its modifier.
    pub(super) pools: BTreeMap<(Oid, i32), Vec<String>>,
    /// What the checks of a domain type ask of a value.
    pub(super) domains: BTreeMap<Oid, Vec<Case>>,
}

/// The column's name in the check of a domain type.
pub(super) const VALUE: &str = "VALUE";

impl Values<'_> {
    /// The `n`th value; nothing where nobody knows one.
    pub(super) fn make(&self, of: Oid, modifier: i32, n: u64, demand: &Demand) -> Option<Value> {
        if let Some(among) = &demand.among {
            return picked(among, n).map(Value::Text);
        }
        if let Some(pool) = self.pools.get(&(of, modifier)) {
            let allowed: Vec<String> = pool.iter().filter(|text| !demand.not.contains(text)).cloned().collect();
            return picked(&allowed, n).map(Value::Text);
        }
        let kind = self.types.get(&of)?;
        match &kind.form {
            Form::Enum(labels) => {
                let allowed: Vec<String> = labels.iter().filter(|label| !demand.not.contains(label)).cloned().collect();
                picked(&allowed, n).map(Value::Text)
            }
            Form::Domain { of: base, modifier, .. } => {
                let cases = self.domains.get(&of).map_or(&[][..], Vec::as_slice);
                let own = picked(cases, n).and_then(|case| case.columns.get(VALUE).cloned()).unwrap_or_default();
                let both = demand.clone().and(&own).unwrap_or(own);
                self.make(*base, *modifier, n, &both)
            }
            Form::Array(element) => self.array(*element, modifier, n, demand).map(Value::Text),
            Form::Composite(fields) => {
                let parts =
                    fields.iter().map(|(of, modifier)| self.text(*of, *modifier, n).map_or_else(String::new, quoted));
                Some(Value::Text(format!("({})", parts.collect::<Vec<_>>().join(","))))
            }
            Form::Range(of) => {
                let (from, to) = (self.text(*of, -1, 2 * n + 1)?, self.text(*of, -1, 2 * n + 2)?);
                Some(Value::Text(format!("[{},{})", quoted(from), quoted(to))))
            }
            Form::Multirange(range) => Some(Value::Text(format!("{{{}}}", self.text(*range, -1, n)?))),
            Form::Base => base(&kind.name, modifier, n, demand),
        }
    }

    fn text(&self, of: Oid, modifier: i32, n: u64) -> Option<String> {
        match self.make(of, modifier, n, &Demand::default())? {
            Value::Text(text) | Value::Shifted(text, _) => Some(text),
            Value::Null | Value::Default => None,
        }
    }

    fn array(&self, of: Oid, modifier: i32, n: u64, demand: &Demand) -> Option<String> {
        let length = demand.shortest.unwrap_or(1).max(1).min(demand.longest.unwrap_or(usize::MAX));
        let numbers = (0..length).zip(n..);
        let parts: Option<Vec<String>> = numbers.map(|(_, n)| self.text(of, modifier, n).map(quoted)).collect();
        Some(format!("{{{}}}", parts?.join(",")))
    }
}

/// A part of an array, composite or range.
fn quoted(text: String) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

pub(super) fn picked<T: Clone>(list: &[T], n: u64) -> Option<T> {
    let length = u64::try_from(list.len()).ok().filter(|length| *length > 0)?;
    usize::try_from(n % length).ok().and_then(|place| list.get(place)).cloned()
}

/// Types of PostgreSQL's own that [`base`] knows; of all others the server is asked.
pub(super) fn is_known(name: &str) -> bool {
    base(name, -1, 0, &Demand::default()).is_some()
}

fn base(name: &str, modifier: i32, n: u64, demand: &Demand) -> Option<Value> {
    // Numbers that fit into parts of an address, a day or an hour.
    let (low, high, near) = (n % 250 + 1, n / 250 % 250, n + 1);
    let day = format!("{:04}-{:02}-{:02}", 2020 + n / 336 % 70, n / 28 % 12 + 1, n % 28 + 1);
    let plain = match name {
        "bool" => picked(&["true", "false"], n)?.to_owned(),
        "int2" | "int4" | "int8" | "oid" | "xid" | "xid8" | "cid" => number::whole(name, n, demand),
        "numeric" => number::decimal(modifier, n, demand),
        "float4" | "float8" | "money" => number::fraction(n, demand),
        "text" | "varchar" | "bpchar" | "citext" | "name" | "char" | "refcursor" => {
            return word(name, modifier, n, demand).map(Value::Text);
        }
        "uuid" => number::uuid(n, demand),
        "date" | "timestamp" | "timestamptz" => return Some(number::moment(name, day, n, demand)),
        "time" | "timetz" => format!("{:02}:{:02}:{:02}", n / 3600 % 24, n / 60 % 60, n % 60),
        "interval" => format!("{near} days"),
        "bytea" => format!("\\x{}", "0".repeat(bytes_missing(demand)) + &format!("{:08x}", near % 0xffff_ffff)),
        "bit" | "varbit" => bits(modifier, near),
        "json" | "jsonb" => match demand.shortest {
            Some(length) => format!("[{}]", vec![near.to_string(); length].join(",")),
            None => format!("{{\"n\": {near}}}"),
        },
        "jsonpath" => format!("$.n{near}"),
        "xml" => format!("<n>{near}</n>"),
        "inet" => format!("10.{}.{high}.{low}", n / 62_500 % 250),
        "cidr" => format!("10.{high}.{low}.0/24"),
        "macaddr" => format!("02:00:00:00:{high:02x}:{low:02x}"),
        "macaddr8" => format!("02:00:00:00:00:00:{high:02x}:{low:02x}"),
        "point" => format!("({near},{near})"),
        "line" => format!("{{1,-1,{near}}}"),
        "lseg" => format!("[({near},0),({near},1)]"),
        "box" => format!("({},{}),({},{})", 2 * n + 1, 2 * n + 1, 2 * n, 2 * n),
        "path" => format!("[({near},0),({near},1)]"),
        "polygon" => format!("(({near},0),({near},1),({},1))", near + 1),
        "circle" => format!("<({},0),1>", 3 * n),
        "tsvector" | "tsquery" => format!("word{near}"),
        "pg_lsn" => format!("0/{near:X}"),
        "tid" => format!("(0,{})", near % 60_000),
        "txid_snapshot" | "pg_snapshot" => format!("{near}:{near}:"),
        "regclass" => picked(&["pg_class", "pg_type", "pg_proc"], n)?.to_owned(),
        "regtype" => picked(&["integer", "text", "boolean"], n)?.to_owned(),
        "regproc" => picked(&["pg_catalog.now", "pg_catalog.version"], n)?.to_owned(),
        "regprocedure" => picked(&["pg_catalog.now()", "pg_catalog.version()"], n)?.to_owned(),
        "regnamespace" => picked(&["pg_catalog", "information_schema"], n)?.to_owned(),
        "regconfig" | "regdictionary" => "simple".to_owned(),
        "regcollation" => "\"C\"".to_owned(),
        _ => return None,
    };
    Some(Value::Text(plain))
}

/// Digits of a byte string that a demand wants in front of the four bytes that every one has.
fn bytes_missing(demand: &Demand) -> usize {
    demand.shortest.map_or(0, |length| length.saturating_sub(4) * 2)
}

fn bits(modifier: i32, n: u64) -> String {
    let length = usize::try_from(modifier).ok().filter(|length| *length > 0).unwrap_or(8);
    let digits = format!("{n:0length$b}");
    digits[digits.len() - length..].to_owned()
}

/// A word with the number in it, as long as it may be.
fn word(name: &str, modifier: i32, n: u64, demand: &Demand) -> Option<String> {
    if let Some(pattern) = demand.patterns.first() {
        return pattern::example(pattern, n);
    }
    let room = match name {
        "char" => 1,
        "name" => 63,
        _ => usize::try_from(modifier - 4).ok().filter(|room| modifier > 4 && *room > 0).unwrap_or(usize::MAX),
    };
    let room = room.min(demand.longest.unwrap_or(usize::MAX));
    let start = demand.low.as_ref().map_or("v", |bound| bound.text.as_str());
    let mut text = format!("{start}{}", n + 1);
    if let Some(length) = demand.shortest {
        text = format!("{}{text}", "x".repeat(length.saturating_sub(text.len())));
    }
    if text.chars().count() > room {
        text = short(n, room);
    }
    if demand.not.contains(&text) {
        text.push('x');
    }
    Some(text)
}

/// The number in letters and digits, just so long.
fn short(mut n: u64, length: usize) -> String {
    let mut digits = Vec::new();
    for _ in 0..length.min(13) {
        let digit = u32::try_from((n + 10) % 36).unwrap_or_default();
        digits.extend(char::from_digit(digit, 36));
        n /= 36;
    }
    digits.into_iter().rev().collect()
}
