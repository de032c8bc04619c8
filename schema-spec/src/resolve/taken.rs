//! Names that are taken: in PostgreSQL and in Rust.
//!
//! In come all elements under the names that they end up with, out goes a finding for each name that two of them would
//! have. PostgreSQL itself would put a number behind the second; here the author chooses, so that no name ever depends
//! on the order in which things were made.

use std::collections::{BTreeMap, BTreeSet};

use super::names::Register;
use super::scope::{Scope, TableScope};
use super::type_names::multirange;
use crate::diagnostic::{Code, Findings, Span};
use crate::model::{Enum, Object, ObjectKind, ReadModel, Table};
use crate::name::{field, joined_columns, object_name, variant};
use crate::parse::syntax;

/// Checks that no two elements end up with the same name.
pub(crate) fn taken_names(scope: &Scope<'_>, findings: &mut Findings) {
    in_postgresql(scope, findings);
    in_rust(scope, findings);
}

/// What PostgreSQL keeps in one schema.
struct Schema {
    relations: Register,
    types: Register,
    statistics: Register,
}

const INDEX_HELP: &str = "give it a name of its own: name=…";

fn in_postgresql(scope: &Scope<'_>, findings: &mut Findings) {
    let mut schemas: BTreeMap<&str, Schema> = BTreeMap::new();
    // Tables and views first: what is derived from them gives way to what was written.
    for domain in &scope.model.domains {
        let Some(written) = written_domain(scope, &domain.name) else { continue };
        let schema = schemas.entry(&domain.schema).or_insert_with(|| Schema {
            relations: Register::new(Code::RelationTaken),
            types: Register::new(Code::TypeTaken),
            statistics: Register::new(Code::RelationTaken),
        });
        for item in &domain.enums {
            let span = written
                .enums
                .iter()
                .find(|known| known.name.text == item.name)
                .map_or(written.name.span, |known| known.name.span);
            schema.types.enter(
                &item.name,
                span,
                &format!("the enum `{}`", item.name),
                "choose another name, or another schema= for the domain",
                findings,
            );
        }
        objects(&domain.objects, written, schema, findings);
        let mut seen = BTreeSet::new();
        let views = written.read_models.iter().map(|view| (&view.name, "read model"));
        for (name, what) in written.tables.iter().map(|table| (&table.name, "table")).chain(views) {
            // Two elements of one kind and name were reported when they were declared.
            if !seen.insert((what, &name.text)) {
                continue;
            }
            let what = format!("the {what} `{}`", name.text);
            let help = "choose another name, or another schema= for the domain";
            if schema.relations.enter(&name.text, name.span, &what, help, findings) {
                // Every table and view is a type too.
                schema.types.enter(&name.text, name.span, &what, help, findings);
            }
        }
    }
    for domain in &scope.model.domains {
        let Some(schema) = schemas.get_mut(domain.schema.as_str()) else { continue };
        for table in &domain.tables {
            let name = crate::model::Qualified { domain: domain.name.clone(), name: table.name.clone() };
            if let Some(known) = scope.table(&name) {
                of_table(known, schema, findings);
            }
        }
        let Some(written) = written_domain(scope, &domain.name) else { continue };
        for object in &domain.objects {
            if let ObjectKind::View(view) = &object.kind {
                for index in &view.indexes {
                    let span = object_span(written, &object.name);
                    schema.relations.enter(&index.name, span, "this index", INDEX_HELP, findings);
                }
            }
        }
    }
}

/// The objects of a domain that PostgreSQL keeps among types or relations.
fn objects(objects: &[Object], written: &syntax::Domain, schema: &mut Schema, findings: &mut Findings) {
    let help = "choose another name, or another schema= for the domain";
    for object in objects {
        let (name, span) = (&object.name, object_span(written, &object.name));
        let enter = |register: &mut Register, name: &str, kind: &str, findings: &mut Findings| {
            register.enter(name, span, &format!("the {kind} `{name}`"), help, findings)
        };
        match &object.kind {
            ObjectKind::DomainType(_) => {
                enter(&mut schema.types, name, "domain type", findings);
            }
            ObjectKind::Composite(_) => {
                if enter(&mut schema.types, name, "composite type", findings) {
                    enter(&mut schema.relations, name, "composite type", findings);
                }
            }
            ObjectKind::Range(range) => {
                enter(&mut schema.types, name, "range type", findings);
                let many = range.multirange.clone().unwrap_or_else(|| multirange(name));
                enter(&mut schema.types, &many, "multirange type", findings);
            }
            ObjectKind::View(_) => {
                if enter(&mut schema.relations, name, "view", findings) {
                    enter(&mut schema.types, name, "view", findings);
                }
            }
            ObjectKind::Sequence(_) => {
                enter(&mut schema.relations, name, "sequence", findings);
            }
            ObjectKind::Collation(_)
            | ObjectKind::Function(_)
            | ObjectKind::Aggregate(_)
            | ObjectKind::EventTrigger(_)
            | ObjectKind::Publication(_) => {}
        }
    }
}

fn object_span(written: &syntax::Domain, name: &str) -> Span {
    let found = written.objects.iter().find(|object| object.name.text == name);
    found.map_or(written.name.span, |object| object.name.span)
}

fn written_domain<'a>(scope: &Scope<'a>, name: &str) -> Option<&'a syntax::Domain> {
    scope.spec.domains.iter().find(|written| written.name.text == name)
}

/// The constraints, indexes and sequences of a table.
fn of_table(table: &TableScope<'_>, schema: &mut Schema, findings: &mut Findings) {
    let relations = &mut schema.relations;
    let mut constraints = Register::new(Code::ConstraintTaken);
    let help = "give it a name of its own: name=… (a `references=` becomes a `foreign-key` node for that)";
    for (name, span, what, is_relation) in constraint_names(table) {
        if constraints.enter(&name, span, &what, help, findings) && is_relation {
            relations.enter(&name, span, &what, help, findings);
        }
    }
    let known = &table.table.indexes;
    for (index, written) in known.iter().zip(&table.written.indexes) {
        // Where an index could not be read, the two lists no longer run side by side.
        let span = if known.len() == table.written.indexes.len() {
            written.name.as_ref().map_or(written.span, |name| name.span)
        } else {
            table.written.name.span
        };
        relations.enter(&index.name, span, "this index", help, findings);
    }
    for column in table.table.columns.iter().filter(|column| column.identity.is_some()) {
        let chosen = column.sequence.as_ref().and_then(|sequence| sequence.name.clone());
        let name = chosen.unwrap_or_else(|| object_name(&table.table.name, &column.key, "seq"));
        let what = format!("the sequence of the column `{}`", column.key);
        let span = table.written_column(&column.key).map_or(table.written.name.span, |column| column.name.span);
        let help = "give the sequence a name of its own in the block of the column: sequence name=…";
        relations.enter(&name, span, &what, help, findings);
    }
    for statistics in &table.written.statistics {
        let (name, span) = (&statistics.name.text, statistics.name.span);
        schema.statistics.enter(name, span, "these statistics", "choose another name", findings);
    }
}

/// The constraints of a table under the names that they end up with; those with an index are relations too.
fn constraint_names(table: &TableScope<'_>) -> Vec<(String, Span, String, bool)> {
    let mut found = Vec::new();
    let derived = |words: &[crate::parse::Word], label: &str| {
        let keys = words.iter().map(|word| table.column(&word.text).map_or(word.text.as_str(), |column| &column.key));
        object_name(&table.table.name, &joined_columns(keys), label)
    };
    if let (Some(key), true) = (&table.written.primary_key, table.table.primary_key.is_some()) {
        let name =
            key.name.as_ref().map_or_else(|| object_name(&table.table.name, "", "pkey"), |name| name.text.clone());
        let span = key.name.as_ref().map_or(key.span, |name| name.span);
        found.push((name, span, "this primary key".to_owned(), true));
    }
    for unique in &table.written.uniques {
        let columns: Vec<crate::parse::Word> = unique.columns.iter().chain(&unique.index.include).cloned().collect();
        let name = unique.name.as_ref().map_or_else(|| derived(&columns, "key"), |name| name.text.clone());
        let span = unique.name.as_ref().map_or(unique.span, |name| name.span);
        found.push((name, span, "this unique constraint".to_owned(), true));
    }
    for exclusion in &table.written.exclusions {
        found.push((exclusion.name.text.clone(), exclusion.name.span, "this exclusion".to_owned(), true));
    }
    for check in &table.written.checks {
        found.push((check.name.text.clone(), check.name.span, format!("the check `{}`", check.name.text), false));
    }
    for column in &table.written.columns {
        if let Some(references) = &column.references {
            let name = derived(std::slice::from_ref(&column.name), "fkey");
            found.push((name, references.target.span, "this foreign key".to_owned(), false));
        }
    }
    for key in &table.written.foreign_keys {
        let name = key.name.as_ref().map_or_else(|| derived(&key.columns, "fkey"), |name| name.text.clone());
        let span = key.name.as_ref().map_or(key.span, |name| name.span);
        found.push((name, span, "this foreign key".to_owned(), false));
    }
    found
}

fn in_rust(scope: &Scope<'_>, findings: &mut Findings) {
    let mut types = Register::new(Code::RustTypeTaken);
    for domain in &scope.model.domains {
        let Some(written) = written_domain(scope, &domain.name) else { continue };
        for item in &domain.enums {
            if let Some(known) = written.enums.iter().find(|known| known.name.text == item.name) {
                let span = known.rust.as_ref().unwrap_or(&known.name).span;
                rust_type(&mut types, &item.rust_name, span, &format!("the enum `{}`", item.name), findings);
                variants(item, known, findings);
            }
        }
        for table in &domain.tables {
            if let Some(known) = written.tables.iter().find(|known| known.name.text == table.name) {
                let span = known.rust.as_ref().unwrap_or(&known.name).span;
                rust_type(&mut types, &table.rust_name, span, &format!("the table `{}`", table.name), findings);
                fields(scope, table, known, findings);
            }
        }
        for view in &domain.read_models {
            if let Some(known) = written.read_models.iter().find(|known| known.name.text == view.name) {
                let span = known.rust.as_ref().unwrap_or(&known.name).span;
                rust_type(&mut types, &view.rust_name, span, &format!("the read model `{}`", view.name), findings);
                view_fields(view, known, findings);
            }
        }
    }
    for domain in &scope.model.domains {
        let Some(written) = written_domain(scope, &domain.name) else { continue };
        for wizard in &domain.wizards {
            let Some(known) = written.wizards.iter().find(|known| known.name.text == wizard.name) else { continue };
            for (step, known) in wizard.steps.iter().zip(&known.steps) {
                let span = known.rust.as_ref().unwrap_or(&known.name).span;
                rust_type(&mut types, &step.rust_name, span, &format!("the step `{}`", step.name), findings);
            }
        }
    }
    companions(scope, &types, findings);
}

fn rust_type(types: &mut Register, name: &str, span: Span, what: &str, findings: &mut Findings) {
    let help =
        format!("in Rust all types of a version stand side by side; give one of them another name: rust={name}2");
    types.enter(name, span, what, &help, findings);
}

/// A table brings types of its own beside its row: what is inserted, what is changed, and its id.
fn companions(scope: &Scope<'_>, types: &Register, findings: &mut Findings) {
    for table in scope.tables() {
        let row = table.table.rust_name.trim_start_matches("r#");
        let span = table.written.rust.as_ref().unwrap_or(&table.written.name).span;
        let has_id = table.table.primary_key.as_ref().is_some_and(|key| key.columns.len() == 1);
        let id = has_id.then(|| format!("{row}Id"));
        for name in [format!("New{row}"), format!("{row}Patch")].into_iter().chain(id) {
            let Some((other, owner)) = types.taken(&name) else { continue };
            findings
                .error(
                    Code::RustTypeTaken,
                    other,
                    format!("in Rust {owner} would be called `{name}`, and so is a type that belongs to `{row}`"),
                )
                .also(span, format!("`{row}`"))
                .help(format!("give one of them another name: rust={name}Row"));
        }
    }
}

fn variants(item: &Enum, written: &syntax::Enum, findings: &mut Findings) {
    let mut register = Register::new(Code::RustVariantTaken);
    for value in &item.values {
        let span = written
            .values
            .iter()
            .find(|known| known.label.text == value.label)
            .map_or(written.name.span, |known| known.label.span);
        let what = format!("in Rust the label `{}`", value.label);
        let help = "labels that differ in case and punctuation alone need a name in Rust: rust=…";
        let name = value.rust_name.clone().unwrap_or_else(|| variant(&value.label));
        register.enter(&name, span, &what, help, findings);
    }
}

/// Two columns may share a field only where no version has both.
fn fields(scope: &Scope<'_>, table: &Table, written: &syntax::Table, findings: &mut Findings) {
    let mut names: BTreeMap<String, Vec<(&str, &str)>> = BTreeMap::new();
    for column in &table.columns {
        for state in &column.states {
            let name = column.rust_name.clone().unwrap_or_else(|| field(&state.name));
            names.entry(name).or_default().push((&column.key, &state.name));
        }
    }
    for (rust, columns) in names.into_iter().filter(|(_, columns)| columns.len() > 1) {
        let everywhere = crate::model::Lifetime { since: scope.versions.first(), removed: None };
        for version in scope.versions.within(everywhere) {
            let mut there: Vec<&str> = Vec::new();
            for (key, name) in &columns {
                let state = table.column(key).and_then(|column| column.state_at(version));
                if state.is_some_and(|state| state.name == *name) && !there.contains(key) {
                    there.push(key);
                }
            }
            let [first, second, ..] = there.as_slice() else { continue };
            let span = |key: &str| {
                written
                    .columns
                    .iter()
                    .find(|column| column.name.text == key)
                    .map_or(written.name.span, |column| column.name.span)
            };
            findings
                .error(
                    Code::RustFieldTaken,
                    span(second),
                    format!("in Rust the columns `{first}` and `{second}` would both be the field `{rust}`"),
                )
                .also(span(first), "the other column")
                .help("columns that differ in case and punctuation alone need a name in Rust: rust=…");
            break;
        }
    }
}

fn view_fields(view: &ReadModel, written: &syntax::ReadModel, findings: &mut Findings) {
    let mut register = Register::new(Code::RustFieldTaken);
    for column in &view.columns {
        let span = written
            .columns
            .iter()
            .find(|known| known.name.text == column.name)
            .map_or(written.name.span, |known| known.name.span);
        let what = format!("in Rust the column `{}`", column.name);
        register.enter(
            &field(&column.name),
            span,
            &what,
            "names may not differ in case and punctuation alone",
            findings,
        );
    }
}
