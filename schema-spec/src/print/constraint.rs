//! Constraints and indexes as nodes.
//!
//! In come keys, checks, foreign keys, exclusions and indexes of the model, out go their lines.

use super::page::{Line, Page};
use super::{lifetime, options, qualified, words};
use crate::model::{
    Check, ConstraintIndex, Deferrable, Exclusion, ForeignKey, Index, IndexKey, IndexTerm, Lifetime, ReferentialAction,
    Table,
};
use crate::name::{joined_columns, object_name};
use crate::reference::spell;

/// The constraints of a table, without the foreign keys that stand on columns.
pub(super) fn constraints(page: &mut Page, table: &Table, on_columns: usize) {
    let owner = table.lifetime;
    if let Some(key) = &table.primary_key {
        let line = Line::new("primary-key").words(&key.columns).maybe_with("name", key.name.as_deref());
        constraint_index(page, line.maybe_with("deferrable", deferrable(key.deferrable)), &key.index);
    }
    for unique in &table.uniques {
        let line = Line::new("unique").words(&unique.columns).maybe_with("name", unique.name.as_deref());
        let line = lifetime(line, unique.lifetime, owner)
            .maybe_with("nulls", unique.nulls_not_distinct.then_some("not-distinct"))
            .maybe_with("deferrable", deferrable(unique.deferrable));
        constraint_index(page, line, &unique.index);
    }
    for found in &table.checks {
        page.line(check(found, owner));
    }
    for found in &table.foreign_keys[on_columns..] {
        foreign_key(page, found, owner);
    }
    for found in &table.exclusions {
        exclusion(page, found, owner);
    }
}

fn constraint_index(page: &mut Page, line: Line, index: &ConstraintIndex) {
    let line = line
        .maybe_with("part-of", index.part_of.as_deref())
        .maybe_with_prose("index-doc", index.index_doc.as_deref())
        .maybe_with_prose("doc", index.doc.as_deref());
    page.block(line, |page| {
        words(page, "include", &index.include);
        options(page, &index.options);
    });
}

fn check(check: &Check, owner: Lifetime) -> Line {
    let line = Line::new("check").word(&check.name).prose(&check.expression.text);
    lifetime(line, check.lifetime, owner)
        .flag("no-inherit", check.no_inherit)
        .flag("not-valid", check.not_valid)
        .maybe_with_prose("doc", check.doc.as_deref())
}

fn foreign_key(page: &mut Page, key: &ForeignKey, owner: Lifetime) {
    let line = Line::new("foreign-key").words(&key.columns).with("references", &reference(key));
    let line = lifetime(line.maybe_with("name", key.name.as_deref()), key.lifetime, owner);
    let line = actions(line, key)
        .maybe_with("match", key.match_full.then_some("full"))
        .flag("not-valid", key.not_valid)
        .maybe_with_prose("doc", key.doc.as_deref());
    page.block(line, |page| words(page, "set-columns", &key.set_columns));
}

/// The other end of a foreign key.
pub(super) fn reference(key: &ForeignKey) -> String {
    let target = qualified(&key.target);
    match key.target_columns.as_slice() {
        [column] => format!("{target}.{}", spell(column)),
        columns => format!("{target}({})", columns.iter().map(|column| spell(column)).collect::<Vec<_>>().join(", ")),
    }
}

/// What a foreign key does.
pub(super) fn actions(line: Line, key: &ForeignKey) -> Line {
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

/// When a constraint is checked, where that is not at once.
pub(super) fn deferrable(deferrable: Deferrable) -> Option<&'static str> {
    match deferrable {
        Deferrable::No => None,
        Deferrable::InitiallyImmediate => Some("immediate"),
        Deferrable::InitiallyDeferred => Some("deferred"),
    }
}

/// An index.
pub(super) fn index(page: &mut Page, table: &str, index: &Index, owner: Lifetime) {
    let name = (derived_name(table, index).as_ref() != Some(&index.name)).then_some(index.name.as_str());
    let mut properties = Line::new("index").maybe_with("name", name).flag("unique", index.unique);
    if index.method != "btree" {
        properties = properties.with("method", &index.method);
    }
    let properties = lifetime(properties, index.lifetime, owner)
        .maybe_with("nulls", index.nulls_not_distinct.then_some("not-distinct"))
        .maybe_with("part-of", index.part_of.as_deref())
        .maybe_with_prose("where", index.predicate.as_ref().map(|predicate| predicate.text.as_str()))
        .maybe_with_prose("doc", index.doc.as_deref());
    keys(page, properties, &index.keys, |page| {
        words(page, "include", &index.include);
        options(page, &index.options);
    });
}

/// A node with its keys: behind its name where each says nothing but its column, else in its block.
pub(super) fn keys(page: &mut Page, line: Line, keys: &[IndexKey], write: impl FnOnce(&mut Page)) {
    let plain: Option<Vec<&String>> = keys.iter().map(plain_key).collect();
    let in_block = plain.is_none();
    page.block(line.with_arguments(plain.into_iter().flatten()), |page| {
        for key in keys.iter().filter(|_| in_block) {
            index_key(page, key, None);
        }
        write(page);
    });
}

fn exclusion(page: &mut Page, exclusion: &Exclusion, owner: Lifetime) {
    let line = Line::new("exclude").word(&exclusion.name).with("method", &exclusion.method);
    let line = lifetime(line, exclusion.lifetime, owner)
        .maybe_with_prose("where", exclusion.predicate.as_ref().map(|predicate| predicate.text.as_str()))
        .maybe_with("deferrable", deferrable(exclusion.deferrable))
        .maybe_with_prose("index-doc", exclusion.index_doc.as_deref())
        .maybe_with_prose("doc", exclusion.doc.as_deref());
    page.block(line, |page| {
        for (key, operator) in &exclusion.keys {
            index_key(page, key, Some(operator));
        }
        words(page, "include", &exclusion.include);
        options(page, &exclusion.options);
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
        IndexTerm::Column(column) if bare && key.opclass_options.is_empty() && key.statistics.is_none() => Some(column),
        _ => None,
    }
}

fn index_key(page: &mut Page, key: &IndexKey, operator: Option<&String>) {
    let line = term(&key.on)
        .maybe_with_prose("with", operator.map(String::as_str))
        .maybe_with("opclass", key.opclass.as_deref())
        .maybe_with("order", key.descending.then_some("desc"))
        .maybe_with("nulls", key.nulls_first.map(|first| if first { "first" } else { "last" }))
        .maybe_with("collate", key.collation.as_deref())
        .maybe_number("statistics", key.statistics);
    page.block(line, |page| {
        for (name, value) in &key.opclass_options {
            page.line(Line::new("opclass-option").word(name).value(value));
        }
    });
}

/// A column or an expression.
pub(super) fn term(term: &IndexTerm) -> Line {
    match term {
        IndexTerm::Column(column) => Line::new("column").word(column),
        IndexTerm::Expression(expression) => Line::new("expression").prose(&expression.text),
    }
}
