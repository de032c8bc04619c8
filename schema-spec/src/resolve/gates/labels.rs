//! Whether a gate is asked wherever a label behind it could be written.
//!
//! In come enums with labels behind gates and all that may hold them, out goes a finding for each place where no gate is asked: a value
//! inside another, a column that a parent brings, a default, a stand-in.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Findings, Span};
use crate::model::{Column, DefaultValue, DomainType, ObjectKind, Qualified, SqlExpression};
use crate::parse::syntax;
use crate::reference::qualified;
use crate::resolve::scope::{Scope, TableScope};
use crate::types::{ColumnType, Scalar};

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
    domain_types_are_open(scope, &enums, findings);
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
    let types: Vec<&ColumnType> = column.states.iter().map(|state| &state.column_type).collect();
    let written = table.written_column(&column.key);
    let place = written.map_or(table.written.name.span, |written| written.name.span);
    for (of, closed) in enums {
        let held = types.iter().map(|one| holds(scope, &one.scalar, one.array, of, &mut BTreeSet::new())).max();
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
            Some(Held::Itself) => default_is_open(table, column, closed, place, findings),
        }
    }
}

/// The default of a domain type is that of every column which says nothing itself.
fn domain_types_are_open(scope: &Scope<'_>, enums: &Enums<'_>, findings: &mut Findings) {
    for domain in &scope.model.domains {
        for object in &domain.objects {
            let ObjectKind::DomainType(DomainType { default: Some(default), base, .. }) = &object.kind else {
                continue;
            };
            let written = scope.spec.domains.iter().filter(|written| written.name.text == domain.name);
            let mut written = written.flat_map(|written| &written.objects);
            let Some(place) = written.find(|written| written.name.text == object.name).map(|found| found.name.span)
            else {
                continue;
            };
            for (of, closed) in enums {
                if holds(scope, &base.scalar, base.array, of, &mut BTreeSet::new()) != Held::Not {
                    let said = closed.iter().filter(|closed| says(default, &closed.label.text));
                    said.for_each(|closed| no_row_could(closed, "default", "choose another default", place, findings));
                }
            }
        }
    }
}

/// What fills rows that say nothing of the column: no gate is asked before, or no such row could be written.
fn default_is_open(
    table: &TableScope<'_>,
    column: &Column,
    closed: &[&syntax::EnumValue],
    place: Span,
    findings: &mut Findings,
) {
    let replaced = table.table.columns.iter().filter_map(|other| other.replaces.as_ref());
    let from_newer = replaced.filter(|replaces| replaces.column == column.key).map(|replaces| &replaces.down);
    let from_older = column.replaces.iter().map(|replaces| &replaces.up);
    let fills: Vec<&SqlExpression> =
        column.up.iter().chain(&column.down).chain(&column.generated).chain(from_older).chain(from_newer).collect();
    for closed in closed {
        let label = closed.label.text.as_str();
        let mut defaults = column.states.iter().filter_map(|state| state.default.as_ref());
        if defaults.any(|default| says(default, label)) {
            no_row_could(closed, "default", "choose another default", place, findings);
        } else if fills.iter().any(|sql| names(sql, label)) {
            let what = "value where it says nothing";
            no_row_could(closed, what, "let `up=`, `down=` and `generated=` say another label", place, findings);
        }
    }
}

fn says(default: &DefaultValue, label: &str) -> bool {
    match default {
        DefaultValue::Constant(text) => {
            let elements = text.strip_prefix('{').and_then(|inner| inner.strip_suffix('}'));
            elements.map_or(text == label, |all| all.split(',').any(|one| one.trim().trim_matches('"') == label))
        }
        DefaultValue::Expression(sql) => names(sql, label),
    }
}

/// Whether an expression may give the label. One that asks the gate by itself is believed, and to compare with a label is to give none.
fn names(sql: &SqlExpression, label: &str) -> bool {
    let text = sql.text.as_str();
    let literal = format!("'{}'", label.replace('\'', "''"));
    let is_compared = |at: usize| {
        let (before, after) = (text[..at].trim_end(), text[at + literal.len()..].trim_start());
        let word_before = |text: &str| {
            let word = text.trim_end().rsplit(|c: char| !c.is_alphanumeric() && c != '_').next();
            word.unwrap_or_default().to_lowercase()
        };
        let mut depth = 0_usize;
        let open = before.char_indices().rev().find(|(_, c)| match c {
            ')' => {
                depth += 1;
                false
            }
            '(' if depth == 0 => true,
            '(' => {
                depth -= 1;
                false
            }
            _ => false,
        });
        before.ends_with(['=', '<', '>'])
            || after.starts_with(['=', '<', '>'])
            || matches!(word_before(before).as_str(), "when" | "from" | "like")
            || open.is_some_and(|(open, _)| word_before(&before[..open]) == "in")
    };
    !text.contains("gate_is_open") && text.match_indices(&literal).any(|(at, _)| !is_compared(at))
}

fn no_row_could(closed: &syntax::EnumValue, what: &str, mend: &str, place: Span, findings: &mut Findings) {
    let label = &closed.label.text;
    findings
        .error(
            Code::PastGate,
            place,
            format!("`{label}` is behind a gate, so while it is closed no row could have this {what}"),
        )
        .also(gate_of(closed), "the gate")
        .help(mend);
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

/// `in_array`: whether values of the type are looked at in an array.
fn holds(scope: &Scope<'_>, scalar: &Scalar, in_array: bool, of: &Qualified, seen: &mut BTreeSet<Qualified>) -> Held {
    let name = match scalar {
        Scalar::Enum(name) if name == of => return Held::Itself,
        Scalar::Object(name) => name,
        Scalar::Enum(_) | Scalar::Base(..) | Scalar::External(_) => return Held::Not,
    };
    if !seen.insert(name.clone()) {
        return Held::Not;
    }
    let mut inside = |scalar: &Scalar| holds(scope, scalar, false, of, seen) != Held::Not;
    let domain = scope.model.domains.iter().find(|domain| domain.name == name.domain);
    let object = domain.and_then(|domain| domain.objects.iter().find(|object| object.name == name.name));
    let is_inside = match object.map(|object| &object.kind) {
        // Elements that are arrays themselves are texts of their own.
        Some(ObjectKind::DomainType(below)) if in_array && below.base.array => inside(&below.base.scalar),
        Some(ObjectKind::DomainType(below)) => {
            return holds(scope, &below.base.scalar, in_array || below.base.array, of, seen);
        }
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
