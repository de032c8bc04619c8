//! What a version promises that is made by SQL of its own: objects, parts of tables, storage, rights.
//!
//! In comes the physical schema of one version, out go lines with the statements that make each thing, so that nothing
//! of its meaning can be forgotten. Comments are left out: they are free.

use std::collections::BTreeMap;

use schema_spec::model::{Model, Qualified, VersionNumber};

use super::{ElementId, Elements, Facts, Kind};
use crate::statement::{Statement, Subject};
use crate::window::{PhysicalObject, PhysicalPart, PhysicalTable, physical};

/// Adds the lines of one version.
pub(super) fn add(model: &Model, version: VersionNumber, elements: &mut Elements) {
    let physical = physical(model, &[version]);
    // Objects given as SQL have lines of their own.
    let given_as_sql = |object: &&PhysicalObject| object.subject.is_none() && !object.element.domain.is_empty();
    for object in physical.objects.iter().filter(|object| !given_as_sql(object)) {
        let what = object.subject.as_ref().map_or_else(|| object.kind.word().to_owned(), Subject::to_string);
        let names = vec![object.element.name.clone(), what];
        insert(elements, &object.element.domain, Kind::Object, names, &object.create);
        for part in &object.parts {
            self::part(elements, &object.element, part);
        }
    }
    for table in &physical.tables {
        let of_model = model.table(&table.element);
        for part in table.parts.iter().filter(|part| !is_said(&part.create).is_empty()) {
            self::part(elements, &table.element, part);
        }
        let id = ElementId {
            domain: table.element.domain.clone(),
            kind: Kind::Table,
            names: vec![table.element.name.clone()],
        };
        elements.entry(id).or_default().extend(kept(table));
        for column in &table.columns {
            let mut said: Vec<String> = column.settings.iter().map(ToString::to_string).collect();
            said.extend(column.inherited.then(|| "inherited".to_owned()));
            let definition = &column.definition;
            let rust = of_model.and_then(|table| table.column(&column.key)?.rust_name.clone());
            let facts = [
                ("rust", rust),
                ("storage", (!said.is_empty()).then(|| said.join("; "))),
                ("collate", definition.collation.clone()),
                ("sequence", definition.sequence.as_ref().map(|own| own.to_string().trim().to_owned())),
            ];
            let names = vec![table.element.name.clone(), definition.name.raw().to_owned()];
            let id = ElementId { domain: table.element.domain.clone(), kind: Kind::Column, names };
            elements.entry(id).or_default().extend(stated(facts));
        }
    }
    for (domain, of_enum) in model.domains.iter().flat_map(|domain| domain.enums.iter().map(move |e| (domain, e))) {
        let named = of_enum.values.iter().filter(|value| value.lifetime.contains(version));
        for value in named.filter(|value| value.rust_name.is_some()) {
            let names = vec![of_enum.name.clone(), value.label.clone()];
            let id = ElementId { domain: domain.name.clone(), kind: Kind::Label, names };
            elements.entry(id).or_default().extend(stated([("rust", value.rust_name.clone())]));
        }
    }
    for made in physical.enums.iter().filter(|made| !made.rights.is_empty()) {
        let (domain, names) = (made.element.domain.clone(), vec![made.element.name.clone()]);
        let facts = stated([("rights", Some(is_said(&made.rights)))]);
        elements.entry(ElementId { domain, kind: Kind::Enum, names }).or_default().extend(facts);
    }
}

fn part(elements: &mut Elements, owner: &Qualified, part: &PhysicalPart) {
    let names = vec![owner.name.clone(), part.subject.to_string()];
    insert(elements, &owner.domain, Kind::Part, names, &part.create);
}

fn insert(elements: &mut Elements, domain: &str, kind: Kind, names: Vec<String>, create: &[Statement]) {
    let id = ElementId { domain: domain.to_owned(), kind, names };
    let known = elements.entry(id).or_default();
    let mut said = known.remove("create").map_or_else(String::new, |before| format!("{before}\n"));
    said.push_str(&is_said(create));
    if !said.is_empty() {
        known.insert("create".to_owned(), said);
    }
}

/// The statements but for comments.
fn is_said(create: &[Statement]) -> String {
    let said = create.iter().filter(|statement| !matches!(statement, Statement::Comment { .. }));
    said.map(ToString::to_string).collect::<Vec<_>>().join(";\n")
}

fn stated<const N: usize>(facts: [(&str, Option<String>); N]) -> Facts {
    let said = facts.into_iter().filter_map(|(word, value)| Some((word.to_owned(), value?)));
    said.collect::<BTreeMap<_, _>>()
}

/// What a table is beside columns, constraints and parts.
fn kept(table: &PhysicalTable) -> Facts {
    let shape = table.shape.to_string().trim().to_owned();
    let settings: Vec<Statement> = table.settings.iter().flat_map(|part| part.create.iter().cloned()).collect();
    let sequences: Vec<Statement> = table.sequences.iter().map(crate::window::PhysicalSequence::create).collect();
    let (settings, sequences) = (is_said(&settings), is_said(&sequences));
    let partition = table.partition_of.as_ref().map(|(parent, bound)| match bound {
        Some(bound) => format!("{parent} FOR VALUES {bound}"),
        None => format!("{parent} DEFAULT"),
    });
    stated([
        ("unlogged", table.shape.unlogged.then(|| "yes".to_owned())),
        ("storage", (!shape.is_empty()).then_some(shape)),
        ("partition", partition),
        ("settings", (!settings.is_empty()).then_some(settings)),
        ("sequences", (!sequences.is_empty()).then_some(sequences)),
    ])
}
