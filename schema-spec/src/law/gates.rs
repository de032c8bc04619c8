//! What is behind a gate is reached through it alone.
//!
//! In come tables and read models with their gates, out goes a finding for each way to their rows that asks no gate, or another.

use std::collections::{BTreeMap, BTreeSet};

use super::tenants::tables;
use crate::diagnostic::{Code, Findings};
use crate::parse::Word;
use crate::parse::syntax::{ObjectKind, ReadModel, Table};
use crate::reference::qualified;
use crate::resolve::Scope;

/// Elements that can be read, by domain and name.
type Name = (String, String);

/// Whether it is known where it is kept which gates are open; else nothing could be written out.
pub(super) fn are_kept(scope: &Scope<'_>) -> bool {
    scope.spec.workspace.as_ref().is_some_and(|workspace| workspace.gates.is_some())
}

/// The policy of a gate holds for the owner too, who is often the one that a service is.
pub(super) fn policies_hold(scope: &Scope<'_>, findings: &mut Findings) {
    if !are_kept(scope) {
        return;
    }
    for (_, table) in tables(scope) {
        let Some(gate) = &table.gate else { continue };
        if !(table.storage.made.row_security && table.storage.made.force_row_security) {
            findings
                .error(
                    Code::PastGate,
                    table.name.span,
                    format!("the policies of `{}` do not hold for its owner", table.name.text),
                )
                .also(gate.span, "the gate is one of them")
                .help("remove `row-security=`: `gate=` writes `row-security=forced`");
        }
    }
}

/// Rows of a child are read through its parent with the parent's policies, and past it with its own.
pub(super) fn children_are_behind_it_too(scope: &Scope<'_>, findings: &mut Findings) {
    if !are_kept(scope) {
        return;
    }
    for (domain, table) in tables(scope) {
        for parent in table.storage.partition_of.iter().chain(&table.storage.inherits) {
            let wanted = qualified(&parent.text, &domain.name.text);
            let found = tables(scope)
                .find(|(of, other)| (of.name.text.as_str(), other.name.text.as_str()) == (&wanted.0, &wanted.1));
            let Some((_, other)) = found else { continue };
            let text = |gate: &Option<Word>| gate.as_ref().map(|gate| gate.text.clone());
            if text(&other.gate) == text(&table.gate) {
                continue;
            }
            let gate = table.gate.as_ref().or(other.gate.as_ref());
            let finding = findings.error(
                Code::PastGate,
                table.name.span,
                format!(
                    "rows of `{}` are rows of `{}` too, and one is reached where the other's gate is closed",
                    table.name.text, wanted.1
                ),
            );
            if let Some(gate) = gate {
                finding
                    .also(gate.span, "the gate")
                    .help(format!("write `gate={}` at both, or at neither", super::kdl(&gate.text)));
            }
        }
    }
}

/// A read model is read with the rights of its owner, whom no policy may stop; stored rows ask nobody at all.
pub(super) fn read_models_ask(scope: &Scope<'_>, findings: &mut Findings) {
    if !are_kept(scope) {
        return;
    }
    let mut gates: BTreeMap<Name, &Word> = BTreeMap::new();
    let mut views: BTreeMap<Name, &ReadModel> = BTreeMap::new();
    for domain in &scope.spec.domains {
        let named = |name: &Word| (domain.name.text.clone(), name.text.clone());
        gates.extend(domain.tables.iter().filter_map(|table| Some((named(&table.name), table.gate.as_ref()?))));
        gates.extend(domain.read_models.iter().filter_map(|view| Some((named(&view.name), view.gate.as_ref()?))));
        views.extend(domain.read_models.iter().map(|view| (named(&view.name), view)));
    }
    for (name, view) in &views {
        for relation in relations(view) {
            let read = qualified(&relation.text, &name.0);
            // Another read model asks by itself.
            let Some(gate) = gates.get(&read).filter(|_| !views.contains_key(&read)) else { continue };
            if view.materialized.is_none() && view.gate.as_ref().map(|own| &own.text) != Some(&gate.text) {
                findings
                    .error(
                        Code::PastGate,
                        relation.span,
                        format!("a read model is read with the rights of its owner, and `{}` is behind a gate", read.1),
                    )
                    .also(gate.span, "the gate")
                    .help(match &view.gate {
                        None => format!("write `gate={}` at the read model too", super::kdl(&gate.text)),
                        Some(own) => format!(
                            "the read model asks `{}` alone: let all that it reads stand behind one gate",
                            own.text
                        ),
                    });
            }
        }
        // A gate of its own is refused where it is written.
        if let Some(stored) = view.materialized.filter(|_| view.gate.is_none())
            && let Some((read, gate)) = beneath(&views, &gates, name)
        {
            findings
                .error(
                    Code::PastGate,
                    stored,
                    format!("stored rows are read without asking for a gate, and `{}` is behind one", read.1),
                )
                .also(gate.span, "the gate")
                .help("leave `materialized` out, or read something else");
        }
    }
}

/// A view is read with the rights of its owner, unless it says otherwise; a stored one asks nobody.
pub(super) fn views_ask(scope: &Scope<'_>, findings: &mut Findings) {
    if !are_kept(scope) {
        return;
    }
    let gated: Vec<(&str, &Table, &Word)> = tables(scope)
        .filter_map(|(domain, table)| Some((domain.name.text.as_str(), table, table.gate.as_ref()?)))
        .collect();
    for domain in &scope.spec.domains {
        for object in &domain.objects {
            let ObjectKind::View(view) = &object.kind else { continue };
            let invoker = view.made.options.iter().any(|(name, value)| {
                name == "security_invoker" && matches!(value.to_ascii_lowercase().as_str(), "true" | "on" | "yes" | "1")
            });
            if invoker && !view.made.materialized {
                continue;
            }
            let read = view.query.as_ref().map(|query| crate::resolve::relations(&query.text)).unwrap_or_default();
            let needs: Vec<Name> =
                object.depends_on.iter().map(|word| qualified(&word.text, &domain.name.text)).collect();
            // A query names tables without their domain; where two are called so, `depends-on` says which is meant.
            let named = |(of, table, _): &&(&str, &Table, &Word)| {
                let mut said = needs.iter().filter(|(_, name)| *name == table.name.text).peekable();
                if said.peek().is_some() {
                    return said.any(|(domain, _)| domain == of);
                }
                read.contains(&table.name.text)
            };
            let Some((_, table, gate)) = gated.iter().find(named) else { continue };
            let (name, table) = (&object.name.text, &table.name.text);
            let (what, mend) = if view.made.materialized {
                (
                    "its stored rows are read without asking for a gate",
                    "write a `view` with `option security_invoker \"true\"`, or a read model with the gate",
                )
            } else {
                (
                    "it is read with the rights of its owner",
                    "write `option security_invoker \"true\"` into it (PostgreSQL 15)",
                )
            };
            findings
                .error(
                    Code::PastGate,
                    object.name.span,
                    format!("`{name}` reads `{table}`, which is behind a gate, and {what}"),
                )
                .also(gate.span, "the gate")
                .help(mend);
        }
    }
}

fn relations(view: &ReadModel) -> impl Iterator<Item = &Word> {
    view.from.iter().chain(view.joins.iter().map(|join| &join.relation)).map(|relation| &relation.target)
}

/// What stands behind a gate of all that a read model is made from.
fn beneath<'a>(
    views: &BTreeMap<Name, &ReadModel>,
    gates: &BTreeMap<Name, &'a Word>,
    name: &Name,
) -> Option<(Name, &'a Word)> {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![name.clone()];
    while let Some(next) = waiting.pop() {
        let Some(view) = views.get(&next) else { continue };
        for relation in relations(view) {
            let read = qualified(&relation.text, &next.0);
            if let Some(gate) = gates.get(&read) {
                return Some((read, gate));
            }
            if seen.insert(read.clone()) {
                waiting.push(read);
            }
        }
    }
    None
}
