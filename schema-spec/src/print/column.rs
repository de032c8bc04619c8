//! A column as a `column` node.
//!
//! In comes a column of the model, out go its lines.

use super::page::{Line, Page, is_plain_integer, quoted};
use super::spelling::Spelling;
use super::{constraint, grants, lifetime, options};
use crate::model::{
    Column, ColumnSequence, ColumnState, DefaultValue, ForeignKey, Identity, Lifetime, SequenceOptions,
};
use crate::types::{Carrier, ColumnType, Scalar};

pub(super) fn column(
    page: &mut Page,
    column: &Column,
    key: Option<&ForeignKey>,
    owner: Lifetime,
    spelling: &Spelling<'_>,
) {
    let Some((first, later)) = column.states.split_first() else { return };
    let line = Line::new("column").word(&column.key).word(&first_type(column, first, spelling));
    let mut line = lifetime(line, column.lifetime, owner).flag("inherited", column.inherited);
    match column.identity {
        Some(Identity::Always) => line = line.with("identity", "always"),
        Some(Identity::ByDefault) => line = line.with("identity", "by-default"),
        Some(Identity::Serial) | None => {}
    }
    line = line
        .maybe_with("rust", column.rust_name.as_deref())
        .maybe_with("collate", column.collation.as_deref())
        .maybe_with("storage", column.storage.storage.as_deref())
        .maybe_with("compression", column.storage.compression.as_deref())
        .maybe_number("statistics", column.storage.statistics);
    if let Some(value) = &first.default {
        line = line.with_plain("default", default(value, &first.column_type));
    }
    let generated = column.generated.as_ref().map(|expression| expression.text.as_str());
    line = line.maybe_with_prose("generated", generated);
    if let Some(key) = key {
        line = constraint::actions(line.with("references", &constraint::reference(key)), key);
    }
    let tightening = tightening(column);
    if tightening.is_none() {
        line = line.maybe_with_prose("up", column.up.as_ref().map(|up| up.text.as_str()));
    }
    line = line.maybe_with_prose("down", column.down.as_ref().map(|down| down.text.as_str()));
    line = line.maybe_with_prose("doc", column.doc.as_deref());
    page.block(line, |page| {
        if let Some(found) = &column.sequence {
            sequence(page, found);
        }
        options(page, &column.storage.options);
        if let Some(replaces) = &column.replaces {
            let line = Line::new("replaces").word(&replaces.column);
            page.line(line.with_prose("up", &replaces.up.text).with_prose("down", &replaces.down.text));
        }
        let mut before = first;
        for state in later {
            let mut line = change(before, state, spelling);
            if Some(state.since) == tightening {
                line = line.maybe_with_prose("up", column.up.as_ref().map(|up| up.text.as_str()));
            }
            page.line(line);
            before = state;
        }
        grants(page, &column.grants);
    });
}

/// The type as first written; `bigserial` and its kin say two things at once.
fn first_type(column: &Column, first: &ColumnState, spelling: &Spelling<'_>) -> String {
    let serial = match (&first.column_type, column.identity) {
        (ColumnType { scalar: Scalar::Base(base, _), array: false }, Some(Identity::Serial)) => serial(base.name),
        _ => None,
    };
    match serial {
        Some(serial) if first.nullable => format!("{serial}?"),
        Some(serial) => serial.to_owned(),
        None => spelling.text(&first.column_type, first.nullable),
    }
}

fn serial(base: &str) -> Option<&'static str> {
    match base {
        "smallint" => Some("smallserial"),
        "integer" => Some("serial"),
        "bigint" => Some("bigserial"),
        _ => None,
    }
}

fn sequence(page: &mut Page, sequence: &ColumnSequence) {
    let line = Line::new("sequence").maybe_with("name", sequence.name.as_deref());
    let line = counting(line, &sequence.options).maybe_with_prose("doc", sequence.doc.as_deref());
    page.block(line, |page| grants(page, &sequence.grants));
}

/// How a sequence counts.
pub(super) fn counting(line: Line, options: &SequenceOptions) -> Line {
    line.maybe_with("of", options.of.as_deref())
        .maybe_number("start", options.start)
        .maybe_number("increment", options.increment)
        .maybe_number("min", options.min)
        .maybe_number("max", options.max)
        .maybe_number("cache", options.cache)
        .flag("cycle", options.cycle)
}

/// The first version in which the column is no longer nullable.
fn tightening(column: &Column) -> Option<u32> {
    let mut steps = column.states.windows(2);
    steps.find(|step| step[0].nullable && !step[1].nullable).map(|step| step[1].since)
}

fn change(before: &ColumnState, after: &ColumnState, spelling: &Spelling<'_>) -> Line {
    let mut line = Line::new("change").with_plain("since", after.since.to_string());
    if after.name != before.name {
        line = line.with("name", &after.name);
    }
    if after.column_type != before.column_type || after.nullable != before.nullable {
        line = line.with("type", &spelling.text(&after.column_type, after.nullable));
    }
    // A change says something, and be it the same default again.
    let silent =
        after.name == before.name && after.column_type == before.column_type && after.nullable == before.nullable;
    if let (true, Some(value)) = (silent || after.default != before.default, &after.default) {
        line = line.with_plain("default", default(value, &after.column_type));
    }
    line
}

/// A default: numbers and booleans as KDL has them, everything else in quotes.
pub(super) fn default(value: &DefaultValue, column_type: &ColumnType) -> String {
    let text = match value {
        DefaultValue::Expression(expression) => return format!("(sql){}", quoted(&expression.text)),
        DefaultValue::Constant(text) => text.as_str(),
    };
    let carrier = match &column_type.scalar {
        Scalar::Base(base, _) if !column_type.array => Some(base.carrier),
        _ => None,
    };
    match carrier {
        Some(Carrier::Bool) if text == "true" => "#true".to_owned(),
        Some(Carrier::Bool) if text == "false" => "#false".to_owned(),
        Some(Carrier::I16 | Carrier::I32 | Carrier::I64) if is_plain_integer(text) => text.to_owned(),
        _ if crate::syntax::is_word(text) => text.to_owned(),
        _ => quoted(text),
    }
}
