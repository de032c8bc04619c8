//! Where each element of the model was written.
//!
//! In come the specs as written, out goes a lookup from elements to places. It judges nothing; of two elements with
//! one name, the first counts.

use std::sync::Arc;

use crate::diagnostic::{Files, Span};
use crate::parse::Word;
use crate::parse::syntax::{Domain, ObjectKind, Rule, Spec, Statistics, Table, Trigger};
use crate::places::{ElementKind, ElementPath, Places};

/// The places of everything that the specs declare. Keys of constraints are as in the model.
pub(crate) fn places(spec: &Spec, model: &crate::Model, files: Arc<Files>) -> Places {
    let mut places = Places::new(files);
    let mut put = |kind: ElementKind, names: &[&str], span: Span| {
        places.insert(ElementPath::new(kind, names.iter().copied()), span);
    };
    if let Some(workspace) = &spec.workspace {
        put(ElementKind::Workspace, &[], workspace.name.span);
        for version in &workspace.versions {
            put(ElementKind::Version, &[&version.number.value.to_string()], version.number.span);
        }
        for extension in &workspace.extensions {
            put(ElementKind::Extension, &[&extension.name.text], extension.name.span);
        }
    }
    for domain in &spec.domains {
        let name = domain.name.text.as_str();
        put(ElementKind::Domain, &[name], domain.name.span);
        of_domain(domain, name, &mut put);
        for table in &domain.tables {
            let qualified = crate::model::Qualified { domain: name.to_owned(), name: table.name.text.clone() };
            if let Some(known) = model.table(&qualified) {
                of_table(name, table, known, &mut put);
            }
        }
    }
    places
}

fn of_domain(domain: &Domain, name: &str, put: &mut impl FnMut(ElementKind, &[&str], Span)) {
    for item in &domain.enums {
        put(ElementKind::Enum, &[name, &item.name.text], item.name.span);
        for value in &item.values {
            put(ElementKind::EnumValue, &[name, &item.name.text, &value.label.text], value.label.span);
        }
    }
    for view in &domain.read_models {
        put(ElementKind::ReadModel, &[name, &view.name.text], view.name.span);
        for column in &view.columns {
            put(ElementKind::ReadModelColumn, &[name, &view.name.text, &column.name.text], column.name.span);
        }
    }
    for object in &domain.objects {
        let owner = object.name.text.as_str();
        put(ElementKind::Object, &[name, owner], object.name.span);
        if let ObjectKind::View(view) = &object.kind {
            hanging(name, owner, &view.triggers, &view.rules, &view.statistics, put);
        }
    }
    for object in &domain.sql_objects {
        put(ElementKind::SqlObject, &[name, &object.name.text], object.name.span);
    }
}

fn of_table(
    domain: &str,
    table: &Table,
    known: &crate::model::Table,
    put: &mut impl FnMut(ElementKind, &[&str], Span),
) {
    let name = table.name.text.as_str();
    put(ElementKind::Table, &[domain, name], table.name.span);
    let keyed = |kind: ElementKind, words: &[Word], span: Span, put: &mut dyn FnMut(ElementKind, &[&str], Span)| {
        let mut names = vec![domain, name];
        names.extend(words.iter().map(|word| key_of(known, &word.text)));
        put(kind, &names, span);
    };
    if let Some(budget) = &table.terms.budget {
        put(ElementKind::Budget, &[domain, name], budget.span);
    }
    for (waiver, span) in &table.terms.waivers {
        put(ElementKind::Waiver, &[domain, name, waiver.code.as_str()], *span);
    }
    for column in &table.columns {
        put(ElementKind::Column, &[domain, name, &column.name.text], column.name.span);
        if let Some(references) = &column.references {
            put(ElementKind::ForeignKey, &[domain, name, &column.name.text], references.target.span);
        }
    }
    if let Some(key) = &table.primary_key {
        put(ElementKind::PrimaryKey, &[domain, name], key.span);
    }
    for unique in &table.uniques {
        keyed(ElementKind::Unique, &unique.columns, unique.span, put);
    }
    for key in &table.foreign_keys {
        keyed(ElementKind::ForeignKey, &key.columns, key.span, put);
    }
    for check in &table.checks {
        put(ElementKind::Check, &[domain, name, &check.name.text], check.name.span);
    }
    for exclusion in &table.exclusions {
        put(ElementKind::Exclusion, &[domain, name, &exclusion.name.text], exclusion.name.span);
    }
    for policy in &table.policies {
        put(ElementKind::Policy, &[domain, name, &policy.name.text], policy.name.span);
    }
    hanging(domain, name, &table.triggers, &table.rules, &table.statistics, put);
    for (index, known) in table.indexes.iter().zip(&known.indexes) {
        let span = index.name.as_ref().map_or(index.span, |name| name.span);
        put(ElementKind::Index, &[domain, name, &known.name], span);
    }
}

/// What hangs on a table or on a view.
fn hanging(
    domain: &str,
    owner: &str,
    triggers: &[Trigger],
    rules: &[Rule],
    statistics: &[Statistics],
    put: &mut impl FnMut(ElementKind, &[&str], Span),
) {
    for trigger in triggers {
        put(ElementKind::Trigger, &[domain, owner, &trigger.name.text], trigger.name.span);
    }
    for rule in rules {
        put(ElementKind::Rule, &[domain, owner, &rule.name.text], rule.name.span);
    }
    for found in statistics {
        put(ElementKind::Statistics, &[domain, owner, &found.name.text], found.name.span);
    }
}

/// The key of a column by any of its names.
fn key_of<'a>(table: &'a crate::model::Table, name: &'a str) -> &'a str {
    let found =
        table.columns.iter().find(|column| column.key == name || column.states.iter().any(|state| state.name == name));
    found.map_or(name, |column| &column.key)
}
