//! Law 6: a domain knows those that it depends on, and no other.
//!
//! In come all references that cross from one domain into another, out goes a finding for each that is not declared,
//! and for each circle of domains or read models.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Findings, Span};
use crate::model::{Access, Qualified};
use crate::parse::Word;
use crate::parse::syntax::{Domain, Object, ObjectKind, Table};
use crate::reference::{find_outside, parts, qualified};
use crate::resolve::Scope;
use crate::resolve::order::{cycles, path};

/// A word in one domain that names another.
pub(super) struct Reference<'a> {
    pub(super) from: &'a Domain,
    pub(super) to: &'a str,
    pub(super) span: Span,
}

/// Every word that names a domain of the workspace, its own included.
pub(super) fn references<'a>(scope: &'a Scope<'a>) -> Vec<Reference<'a>> {
    let known: BTreeSet<&str> = scope.spec.domains.iter().map(|domain| domain.name.text.as_str()).collect();
    let mut found = Vec::new();
    for from in &scope.spec.domains {
        let mut add = |word: &'a Word, wanted: usize| {
            let text = word.text.as_str();
            let names = parts(find_outside(text, '(').map_or(text, |open| &text[..open]));
            let Some(first) = names.first().filter(|_| names.len() >= wanted) else { return };
            if let Some(to) = known.get(first.name.as_str()) {
                found.push(Reference { from, to, span: word.part(first.start, first.length) });
            }
        };
        for table in &from.tables {
            of_table(table, &mut add);
        }
        for view in &from.read_models {
            let joined = view.joins.iter().map(|join| &join.relation);
            for relation in view.from.iter().chain(joined) {
                add(&relation.target, 2);
            }
            for text in view.columns.iter().filter_map(|column| column.type_text.as_ref()) {
                add(text, 2);
            }
        }
        for object in &from.objects {
            of_object(object, &mut add);
        }
        for object in &from.sql_objects {
            for word in &object.depends_on {
                add(word, 2);
            }
        }
    }
    found
}

/// Hands on words of a table with the number of parts from which on the first names a domain.
fn of_table<'a>(table: &'a Table, add: &mut impl FnMut(&'a Word, usize)) {
    for column in &table.columns {
        if let Some(references) = &column.references {
            add(&references.target, 3);
        }
        let changed = column.changes.iter().filter_map(|change| change.type_text.as_ref());
        for text in column.type_text.iter().chain(changed) {
            add(text, 2);
        }
    }
    for target in table.foreign_keys.iter().filter_map(|key| key.target.as_ref()) {
        add(target, if find_outside(&target.text, '(').is_some() { 2 } else { 3 });
    }
    for parent in table.storage.partition_of.iter().chain(&table.storage.inherits) {
        add(parent, 2);
    }
    for other in table.triggers.iter().filter_map(|trigger| trigger.from.as_ref()) {
        add(other, 2);
    }
}

/// The same of an object.
fn of_object<'a>(object: &'a Object, add: &mut impl FnMut(&'a Word, usize)) {
    for word in &object.depends_on {
        add(word, 2);
    }
    match &object.kind {
        ObjectKind::DomainType(kind) => {
            if let Some(base) = &kind.base {
                add(base, 2);
            }
        }
        ObjectKind::Composite(fields) => {
            fields.iter().filter_map(|field| field.type_text.as_ref()).for_each(|text| add(text, 2))
        }
        ObjectKind::Sequence { owned_by: Some(owner), .. } => add(owner, 3),
        ObjectKind::Publication { tables, .. } => tables.iter().for_each(|table| add(&table.table, 2)),
        ObjectKind::View(view) => {
            for other in view.triggers.iter().filter_map(|trigger| trigger.from.as_ref()) {
                add(other, 2);
            }
        }
        ObjectKind::Sequence { .. } | ObjectKind::Function { .. } | ObjectKind::Whole(_) => {}
    }
}

/// What crosses a border is declared in `depends-on`.
pub(super) fn borders_are_declared(scope: &Scope<'_>, findings: &mut Findings) {
    for Reference { from, to, span } in references(scope) {
        let declared = from.name.text == to || from.depends_on.iter().any(|word| word.text == to);
        // A reference to a draft is refused for good by law 5.
        let target = scope.spec.domains.iter().find(|domain| domain.name.text == to);
        let drafts =
            target.and_then(|domain| domain.access.first()).is_some_and(|access| access.value == Access::DraftsOnly);
        let reader = from.access.first().is_some_and(|access| access.value == Access::ReadOnly);
        if declared || (drafts && !reader) {
            continue;
        }
        let others: String = from.depends_on.iter().map(|word| format!("{} ", word.text)).collect();
        findings
            .error(Code::OutsideDomain, span, format!("the domain `{}` does not depend on `{to}`", from.name.text))
            .also(from.name.span, "this domain")
            .help(format!("law 6: declare it at the top of the domain: depends-on {others}{to}"));
    }
}

/// Domains that need each other are one domain.
pub(super) fn domains_form_no_cycle(scope: &Scope<'_>, findings: &mut Findings) {
    let needs: BTreeMap<String, Vec<String>> = scope
        .spec
        .domains
        .iter()
        .map(|domain| (domain.name.text.clone(), domain.depends_on.iter().map(|word| word.text.clone()).collect()))
        .collect();
    for cycle in cycles(&needs) {
        let Some(first) = cycle.first() else { continue };
        let next = cycle.get(1).unwrap_or(first);
        let domain = scope.spec.domains.iter().find(|domain| domain.name.text == *first);
        let Some(word) = domain.and_then(|domain| domain.depends_on.iter().find(|word| word.text == *next)) else {
            continue;
        };
        let circle = path(&cycle, Clone::clone);
        let finding = findings.error(Code::DomainCycle, word.span, format!("domains depend on each other: {circle}"));
        if cycle.len() == 1 {
            finding.help("law 6: a domain knows itself; remove the word");
        } else {
            finding.help("law 6: remove one of these dependencies: move what both need into a domain of its own, or make one domain of them");
        }
    }
}

/// A view cannot read itself, by whatever way round.
pub(super) fn read_models_form_no_cycle(scope: &Scope<'_>, findings: &mut Findings) {
    let mut needs: BTreeMap<Qualified, Vec<Qualified>> = BTreeMap::new();
    let mut words: BTreeMap<(Qualified, Qualified), Span> = BTreeMap::new();
    for domain in &scope.spec.domains {
        for view in &domain.read_models {
            let name = Qualified { domain: domain.name.text.clone(), name: view.name.text.clone() };
            for relation in view.from.iter().chain(view.joins.iter().map(|join| &join.relation)) {
                let (owner, target) = qualified(&relation.target.text, &domain.name.text);
                let target = Qualified { domain: owner, name: target };
                words.entry((name.clone(), target.clone())).or_insert(relation.target.span);
                needs.entry(name.clone()).or_default().push(target);
            }
            needs.entry(name).or_default();
        }
    }
    for cycle in cycles(&needs) {
        let Some(first) = cycle.first() else { continue };
        let next = cycle.get(1).unwrap_or(first);
        let Some(span) = words.get(&(first.clone(), next.clone())) else { continue };
        let circle = path(&cycle, |name| format!("{}.{}", name.domain, name.name));
        findings
            .error(Code::ReadModelCycle, *span, format!("read models read each other: {circle}"))
            .help("let one of them read the tables beneath the other");
    }
}
