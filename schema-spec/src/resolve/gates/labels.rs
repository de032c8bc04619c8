//! Whether a gate is asked wherever a label behind it could be written.
//!
//! In come enums with labels behind gates and all that may hold them, out goes a finding for each place where no gate is asked: a value
//! inside another, a column that a parent brings, a default, a stand-in.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Findings, Span};
use crate::model::{Column, DefaultValue, ObjectKind, Qualified};
use crate::parse::syntax;
use crate::reference::qualified;
use crate::resolve::scope::{Scope, TableScope};
use crate::types::Scalar;

/// Enums with labels behind gates.
type Enums<'a> = BTreeMap<Qualified, Vec<&'a syntax::EnumValue>>;

pub(super) fn are_kept(scope: &Scope<'_>, findings: &mut Findings) {
    let mut enums = Enums::new();
    for domain in &scope.spec.domains {
        for written in &domain.enums {
            let closed: Vec<_> = written.values.iter().filter(|value| value.gate.is_some()).collect();
            if !closed.is_empty() {
                stand_for_none(written, &closed, findings);
                enums.insert(named(&domain.name.text, &written.name.text), closed);
            }
        }
    }
    if enums.is_empty() {
        return;
    }
    for table in scope.tables() {
        for column in &table.table.columns {
            column_asks(scope, &enums, table, column, findings);
        }
    }
}

fn named(domain: &str, name: &str) -> Qualified {
    Qualified { domain: domain.to_owned(), name: name.to_owned() }
}

/// What stands for another label is written by programs that know of no gate.
fn stand_for_none(written: &syntax::Enum, closed: &[&syntax::EnumValue], findings: &mut Findings) {
    for value in &written.values {
        let Some(down) = &value.down else { continue };
        if let Some(closed) = closed.iter().find(|closed| closed.label.text == down.text) {
            findings
                .error(
                    Code::PastGate,
                    down.span,
                    format!("`{}` is behind a gate and can stand for no label", down.text),
                )
                .also(gate_of(closed), "the gate")
                .help("name a label that every program may read and write");
        }
    }
}

fn gate_of(value: &syntax::EnumValue) -> Span {
    value.gate.as_ref().map_or(value.label.span, |gate| gate.span)
}

fn column_asks(scope: &Scope<'_>, enums: &Enums<'_>, table: &TableScope<'_>, column: &Column, findings: &mut Findings) {
    let scalars: Vec<&Scalar> = column.states.iter().map(|state| &state.column_type.scalar).collect();
    let written = table.written_column(&column.key);
    let place = written.map_or(table.written.name.span, |written| written.name.span);
    for (of, closed) in enums {
        let held = scalars.iter().map(|scalar| holds(scope, scalar, of, &mut BTreeSet::new())).max();
        match held {
            None | Some(Held::Not) => {}
            Some(Held::Inside) => {
                findings
                    .error(
                        Code::PastGate,
                        place,
                        format!(
                            "`{}` holds labels of `{}` inside its values, where no gate is asked",
                            column.key, of.name
                        ),
                    )
                    .also(gate_of(closed[0]), "the gate")
                    .help("make the label a column of its own, or leave `gate=` out");
            }
            // What is written into a partition is asked by the trigger of its parent.
            Some(Held::Itself) if column.inherited && table.table.storage.partition_of.is_none() => {
                findings
                    .error(
                        Code::PastGate,
                        place,
                        format!(
                            "`{}` has `{}` from a parent, and a parent's gate is not asked here",
                            table.table.name, column.key
                        ),
                    )
                    .also(gate_of(closed[0]), "the gate")
                    .help(format!(
                        "PostgreSQL hands triggers down to partitions alone: write the column `{}` into this table too",
                        column.key
                    ));
            }
            Some(Held::Itself) => default_is_open(column, closed, place, findings),
        }
    }
}

fn default_is_open(column: &Column, closed: &[&syntax::EnumValue], place: Span, findings: &mut Findings) {
    let defaults = column.states.iter().filter_map(|state| match &state.default {
        Some(DefaultValue::Constant(text)) => Some(text),
        _ => None,
    });
    for default in defaults {
        if let Some(closed) = closed.iter().find(|closed| closed.label.text == *default) {
            findings
                .error(
                    Code::PastGate,
                    place,
                    format!("`{default}` is behind a gate, so while it is closed no row could have this default"),
                )
                .also(gate_of(closed), "the gate")
                .help("choose another default");
        }
    }
}

/// Where in its values a type holds labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Held {
    Not,
    /// A value is a label, or an array of them.
    Itself,
    /// Values have labels inside.
    Inside,
}

fn holds(scope: &Scope<'_>, scalar: &Scalar, of: &Qualified, seen: &mut BTreeSet<Qualified>) -> Held {
    let name = match scalar {
        Scalar::Enum(name) if name == of => return Held::Itself,
        Scalar::Object(name) => name,
        Scalar::Enum(_) | Scalar::Base(..) | Scalar::External(_) => return Held::Not,
    };
    if !seen.insert(name.clone()) {
        return Held::Not;
    }
    let mut inside = |scalar: &Scalar| holds(scope, scalar, of, seen) != Held::Not;
    let domain = scope.model.domains.iter().find(|domain| domain.name == name.domain);
    let object = domain.and_then(|domain| domain.objects.iter().find(|object| object.name == name.name));
    let is_inside = match object.map(|object| &object.kind) {
        Some(ObjectKind::DomainType(below)) => return holds(scope, &below.base.scalar, of, seen),
        Some(ObjectKind::Composite(fields)) => fields.iter().any(|field| inside(&field.column_type.scalar)),
        Some(ObjectKind::Range(range)) => {
            let (domain, name) = qualified(&range.subtype, &name.domain);
            inside(&Scalar::Enum(Qualified { domain, name }))
        }
        Some(_) => false,
        None => scope.table(name).is_some_and(|table| {
            table.table.columns.iter().flat_map(|column| &column.states).any(|state| inside(&state.column_type.scalar))
        }),
    };
    if is_inside { Held::Inside } else { Held::Not }
}
