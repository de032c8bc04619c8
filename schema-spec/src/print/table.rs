//! A table as a `table` node.
//!
//! In comes a table of the model, out go its lines. Foreign keys of one column stand on the column where that says
//! the same.

use super::page::{Line, Page, quoted};
use super::{lifetime, qualified, rust_of_many, type_text};
use crate::model::{
    Check, Column, ColumnState, DefaultValue, Deferrable, ForeignKey, Identity, Index, IndexKey, IndexTerm, Lifetime,
    ReferentialAction, Table, Unique,
};
use crate::name::{joined_columns, object_name};
use crate::types::{Carrier, ColumnType, Scalar};

pub(super) fn table(page: &mut Page, domain: &str, table: &Table, always: Lifetime) {
    let line = lifetime(Line::new("table").word(&table.name), table.lifetime, always)
        .maybe_with("rust", rust_of_many(&table.name, &table.rust_name));
    let on_columns = keys_on_columns(table);
    page.block(line, |page| {
        page.doc(table.doc.as_deref());
        for found in &table.columns {
            let key = table.foreign_keys[..on_columns].iter().find(|key| key.columns[0] == found.key);
            column(page, domain, found, key, table.lifetime);
        }
        if let Some(key) = &table.primary_key {
            page.line(Line::new("primary-key").words(&key.columns).maybe_with("name", key.name.as_deref()));
        }
        for found in &table.uniques {
            page.line(unique(found, table.lifetime));
        }
        for found in &table.checks {
            page.line(check(found, table.lifetime));
        }
        for found in &table.foreign_keys[on_columns..] {
            page.line(foreign_key(found, table.lifetime));
        }
        for found in &table.indexes {
            index(page, &table.name, found, table.lifetime);
        }
    });
}

/// How many of the foreign keys can stand on their columns. Those of columns come first, in the order of the columns.
fn keys_on_columns(table: &Table) -> usize {
    let mut columns = table.columns.iter();
    let fits = |key: &&ForeignKey| {
        let [name] = key.columns.as_slice() else { return false };
        let column = columns.find(|column| column.key == *name);
        let target = [&key.target.domain, &key.target.name, &key.target_columns[0]];
        let spelled = target.into_iter().all(|name| !name.contains(['.', '(', ')', ' ']));
        spelled && key.name.is_none() && column.is_some_and(|column| column.lifetime == key.lifetime)
    };
    table.foreign_keys.iter().take_while(fits).count()
}

fn column(page: &mut Page, domain: &str, column: &Column, key: Option<&ForeignKey>, owner: Lifetime) {
    let Some((first, later)) = column.states.split_first() else { return };
    let line = Line::new("column").word(&column.key).word(&type_text(&first.column_type, first.nullable, domain));
    let mut line = lifetime(line, column.lifetime, owner);
    match column.identity {
        Some(Identity::Always) => line = line.with("identity", "always"),
        Some(Identity::ByDefault) => line = line.with("identity", "by-default"),
        Some(Identity::Serial) | None => {}
    }
    if let Some(value) = &first.default {
        line = line.with_plain("default", default(value, &first.column_type));
    }
    let generated = column.generated.as_ref().map(|expression| expression.text.as_str());
    line = line.maybe_with_prose("generated", generated);
    if let Some(key) = key {
        line = actions(line.with("references", &reference(key)), key);
    }
    let tightening = tightening(column);
    if tightening.is_none() {
        line = line.maybe_with_prose("up", column.up.as_ref().map(|up| up.text.as_str()));
    }
    line = line.maybe_with_prose("down", column.down.as_ref().map(|down| down.text.as_str()));
    line = line.maybe_with_prose("doc", column.doc.as_deref());
    page.block(line, |page| {
        if let Some(replaces) = &column.replaces {
            let line = Line::new("replaces").word(&replaces.column);
            page.line(line.with_prose("up", &replaces.up.text).with_prose("down", &replaces.down.text));
        }
        let mut before = first;
        for state in later {
            let mut line = change(before, state, domain);
            if Some(state.since) == tightening {
                line = line.maybe_with_prose("up", column.up.as_ref().map(|up| up.text.as_str()));
            }
            page.line(line);
            before = state;
        }
    });
}

/// The first version in which the column is no longer nullable.
fn tightening(column: &Column) -> Option<u32> {
    let mut steps = column.states.windows(2);
    steps.find(|step| step[0].nullable && !step[1].nullable).map(|step| step[1].since)
}

fn change(before: &ColumnState, after: &ColumnState, domain: &str) -> Line {
    let mut line = Line::new("change").with_plain("since", after.since.to_string());
    if after.name != before.name {
        line = line.with("name", &after.name);
    }
    if after.column_type != before.column_type || after.nullable != before.nullable {
        line = line.with("type", &type_text(&after.column_type, after.nullable, domain));
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
fn default(value: &DefaultValue, column_type: &ColumnType) -> String {
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

fn is_plain_integer(text: &str) -> bool {
    text.parse::<i64>().is_ok_and(|number| number.to_string() == text)
}

fn unique(unique: &Unique, owner: Lifetime) -> Line {
    let line = Line::new("unique").words(&unique.columns).maybe_with("name", unique.name.as_deref());
    let line = lifetime(line, unique.lifetime, owner);
    let line = line.maybe_with("nulls", unique.nulls_not_distinct.then_some("not-distinct"));
    line.maybe_with("deferrable", deferrable(unique.deferrable))
}

fn check(check: &Check, owner: Lifetime) -> Line {
    let line = Line::new("check").word(&check.name).prose(&check.expression.text);
    lifetime(line, check.lifetime, owner).maybe_with_prose("doc", check.doc.as_deref())
}

fn foreign_key(key: &ForeignKey, owner: Lifetime) -> Line {
    let line = Line::new("foreign-key").words(&key.columns).with("references", &reference(key));
    let line = lifetime(line.maybe_with("name", key.name.as_deref()), key.lifetime, owner);
    actions(line, key)
}

fn reference(key: &ForeignKey) -> String {
    let target = qualified(&key.target);
    match key.target_columns.as_slice() {
        [column] if !format!("{target}{column}").contains(['(', ')', ' ']) => format!("{target}.{column}"),
        columns => format!("{target}({})", columns.join(", ")),
    }
}

fn actions(line: Line, key: &ForeignKey) -> Line {
    line.maybe_with("on-delete", action(key.on_delete))
        .maybe_with("on-update", action(key.on_update))
        .maybe_with("deferrable", deferrable(key.deferrable))
}

fn action(action: ReferentialAction) -> Option<&'static str> {
    match action {
        ReferentialAction::NoAction => None,
        ReferentialAction::Restrict => Some("restrict"),
        ReferentialAction::Cascade => Some("cascade"),
        ReferentialAction::SetNull => Some("set-null"),
        ReferentialAction::SetDefault => Some("set-default"),
    }
}

fn deferrable(deferrable: Deferrable) -> Option<&'static str> {
    match deferrable {
        Deferrable::No => None,
        Deferrable::InitiallyImmediate => Some("immediate"),
        Deferrable::InitiallyDeferred => Some("deferred"),
    }
}

fn index(page: &mut Page, table: &str, index: &Index, owner: Lifetime) {
    let plain: Option<Vec<&String>> = index.keys.iter().map(plain_key).collect();
    let name = (derived_name(table, index).as_ref() != Some(&index.name)).then_some(index.name.as_str());
    let mut line = Line::new("index").words(plain.iter().flatten().copied()).maybe_with("name", name);
    if index.unique {
        line = line.with_plain("unique", "#true");
    }
    if index.method != "btree" {
        line = line.with("method", &index.method);
    }
    line =
        lifetime(line, index.lifetime, owner).maybe_with("nulls", index.nulls_not_distinct.then_some("not-distinct"));
    line = line.maybe_with_prose("where", index.predicate.as_ref().map(|predicate| predicate.text.as_str()));
    line = line.maybe_with_prose("doc", index.doc.as_deref());
    page.block(line, |page| {
        if plain.is_none() {
            for key in &index.keys {
                page.line(index_key(key));
            }
        }
        if !index.include.is_empty() {
            page.line(Line::new("include").words(&index.include));
        }
    });
}

/// The name that an index over columns gets where none is written.
fn derived_name(table: &str, index: &Index) -> Option<String> {
    let column = |key| match key {
        &IndexKey { on: IndexTerm::Column(ref column), .. } => Some(column),
        _ => None,
    };
    let keys: Vec<&String> = index.keys.iter().map(column).collect::<Option<_>>()?;
    let columns = keys.into_iter().chain(&index.include).map(String::as_str);
    Some(object_name(table, &joined_columns(columns), "idx"))
}

/// The column of a key that says nothing but its column.
fn plain_key(key: &IndexKey) -> Option<&String> {
    let bare = key.opclass.is_none() && key.collation.is_none() && !key.descending && key.nulls_first.is_none();
    match &key.on {
        IndexTerm::Column(column) if bare => Some(column),
        _ => None,
    }
}

fn index_key(key: &IndexKey) -> Line {
    let line = match &key.on {
        IndexTerm::Column(column) => Line::new("column").word(column),
        IndexTerm::Expression(expression) => Line::new("expression").prose(&expression.text),
    };
    line.maybe_with("opclass", key.opclass.as_deref())
        .maybe_with("order", key.descending.then_some("desc"))
        .maybe_with("nulls", key.nulls_first.map(|first| if first { "first" } else { "last" }))
        .maybe_with("collate", key.collation.as_deref())
}
