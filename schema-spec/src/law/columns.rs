//! Law 2 for columns: a version may not break the code of another that is served beside it.
//!
//! In come columns over all versions, out goes a finding for each step that cannot be staged as it is written.
//! Columns whose type could not be read are left alone.

use super::{kdl, served_before, served_from, type_word};
use crate::diagnostic::{Code, Findings};
use crate::model::{Column, ColumnState};
use crate::parse::syntax;
use crate::resolve::scope::TableScope;
use crate::resolve::{Scope, spelled};
use crate::types::{ColumnType, Scalar};

/// Columns as written beside what they mean; those that could not be read are left out.
pub(super) fn columns<'a>(
    scope: &'a Scope<'a>,
) -> impl Iterator<Item = (&'a TableScope<'a>, &'a syntax::Column, &'a Column)> {
    scope.tables().flat_map(move |table| {
        table.table.columns.iter().filter_map(move |column| {
            let faulty = scope.faulty.columns.contains(&(table.qualified.clone(), column.key.clone()));
            table.written_column(&column.key).filter(|_| !faulty).map(|written| (table, written, column))
        })
    })
}

/// Rows that older versions wrote, and go on writing, need a value for a new column that is never NULL.
pub(super) fn not_null_has_value(scope: &Scope<'_>, findings: &mut Findings) {
    for (table, written, column) in columns(scope) {
        let Some(first) = column.states.first() else { continue };
        let has_value = written.default.is_some()
            || written.identity.is_some()
            || written.generated.is_some()
            || written.up.is_some()
            || written.replaces.is_some();
        let since = column.lifetime.since;
        let Some(old) = served_before(scope, since).find(|version| table.table.lifetime.contains(*version)) else {
            continue;
        };
        if first.nullable || has_value {
            continue;
        }
        let span = written.lifetime.since.map_or(written.name.span, |since| since.span);
        let (name, kind) = (kdl(&column.key), type_word(written.type_text.as_ref()));
        findings
            .error(Code::NotNullWithoutValue, span, format!("version {old} writes rows without `{}`, which may not be NULL", column.key))
            .also(written.name.span, "this column")
            .help(format!(
                "law 2: say what such rows hold, and the step is staged: added as NULL, filled, then made NOT NULL\n    \
                 column {name} {kind} since={since} up=\"…\"\n\
                 or let the database fill it in\n    \
                 column {name} {kind} since={since} default=…\n\
                 or let it be NULL\n    \
                 column {name} {} since={since}",
                nullable(&kind)
            ));
    }
}

/// A type as KDL spells it, with `?`.
fn nullable(kind: &str) -> String {
    kind.strip_suffix('"').map_or_else(|| format!("{kind}?"), |quoted| format!("{quoted}?\""))
}

/// Rows that newer versions write need a value for older versions that still read the column.
pub(super) fn drop_has_value(scope: &Scope<'_>, findings: &mut Findings) {
    for (table, written, column) in columns(scope) {
        let (Some(last), Some(removed)) = (column.states.last(), written.lifetime.removed) else { continue };
        let reader = served_before(scope, removed.value).find(|version| column.lifetime.contains(*version));
        let writer = served_from(scope, removed.value).find(|version| table.table.lifetime.contains(*version));
        let (Some(reader), Some(writer)) = (reader, writer) else { continue };
        let has_value = last.default.is_some()
            || written.default.is_some()
            || written.identity.is_some()
            || written.generated.is_some()
            || written.down.is_some()
            || replaced(table, &column.key);
        if last.nullable || has_value {
            continue;
        }
        let (name, kind) = (kdl(&column.key), type_word(written.type_text.as_ref()));
        let number = removed.value;
        findings
            .error(Code::DropWithoutValue, removed.span, format!("version {writer} writes rows without `{}`, which version {reader} reads and which may not be NULL", column.key))
            .also(written.name.span, "this column")
            .help(format!(
                "law 2: say what version {reader} reads in such rows; the column is dropped when that version retires\n    \
                 column {name} {kind} removed={number} down=\"…\"\n\
                 or give it a default\n    \
                 column {name} {kind} removed={number} default=…"
            ));
    }
}

/// Whether another column takes the place of this one.
fn replaced(table: &TableScope<'_>, key: &str) -> bool {
    table
        .written
        .columns
        .iter()
        .filter_map(|column| column.replaces.as_ref())
        .any(|replaces| table.column(&replaces.column.text).is_some_and(|old| old.key == key))
}

/// A step of a column from one shape to the next that versions on both sides of it see.
struct Step<'a> {
    table: &'a TableScope<'a>,
    column: &'a syntax::Column,
    change: &'a syntax::Change,
    before: &'a ColumnState,
    after: &'a ColumnState,
}

/// The steps that are still to be staged: a version before the change is served.
fn steps<'a>(scope: &'a Scope<'a>) -> impl Iterator<Item = Step<'a>> {
    columns(scope).flat_map(move |(table, written, column)| {
        column.states.windows(2).filter_map(move |pair| {
            let [before, after] = pair else { return None };
            let change =
                written.changes.iter().find(|change| change.since.is_some_and(|since| since.value == after.since))?;
            served_before(scope, after.since).find(|version| column.lifetime.contains(*version))?;
            Some(Step { table, column: written, change, before, after })
        })
    })
}

impl Step<'_> {
    fn span(&self) -> crate::diagnostic::Span {
        self.change.type_text.as_ref().map_or(self.change.span, |text| text.span)
    }

    /// The staged way out: a second column that takes the place of the first.
    fn replacement(&self, down: &str) -> String {
        let (name, since) = (&self.before.name, self.after.since);
        let new = self.free_name();
        let old_type = type_word(self.column.type_text.as_ref());
        let new_type = type_word(self.change.type_text.as_ref());
        let down = down.replace("NEW", &new);
        format!(
            "law 2: let a new column take its place, and both are kept in step while both versions are served\n    \
             column {} {old_type} removed={since}\n    \
             column {new} {new_type} since={since} {{\n        \
             replaces {} up=\"{name}\" down=\"{down}\"\n    \
             }}",
            kdl(&self.column.name.text),
            kdl(name),
        )
    }

    fn free_name(&self) -> String {
        let base = format!("{}_new", self.before.name);
        let mut name = base.clone();
        let mut number = 2_u32;
        while self.table.column(&name).is_some() {
            name = format!("{base}{number}");
            number += 1;
        }
        kdl(&name)
    }
}

/// NULLs that are there, and that older versions go on writing, need a value.
pub(super) fn tightening_has_value(scope: &Scope<'_>, findings: &mut Findings) {
    for step in steps(scope) {
        if !step.before.nullable || step.after.nullable || step.change.up.is_some() {
            continue;
        }
        let (since, kind) = (step.after.since, type_word(step.change.type_text.as_ref()));
        let name = step.change.name.as_ref().map_or_else(String::new, |name| format!(" name={}", kdl(&name.text)));
        findings
            .error(Code::TightenedWithoutValue, step.span(), format!("`{}` may be NULL before version {since}, and here it may not", step.before.name))
            .also(step.column.name.span, "this column")
            .help(format!(
                "law 2: say what takes the place of NULL, and the step is staged: filled, checked, then made NOT NULL\n    \
                 change since={since}{name} type={kind} up=\"…\""
            ));
    }
}

/// Older versions cannot read NULL where they never met one.
pub(super) fn loosening_is_replaced(scope: &Scope<'_>, findings: &mut Findings) {
    for step in steps(scope) {
        if step.before.nullable || !step.after.nullable {
            continue;
        }
        findings
            .error(
                Code::Loosened,
                step.span(),
                format!("code before version {} cannot read NULL in `{}`", step.after.since, step.before.name),
            )
            .also(step.column.name.span, "this column")
            .help(step.replacement("COALESCE(NEW, …)"));
    }
}

/// Older versions cannot read another type, and PostgreSQL rewrites the table under a lock.
pub(super) fn type_change_is_replaced(scope: &Scope<'_>, findings: &mut Findings) {
    for step in steps(scope) {
        let loosened = !step.before.nullable && step.after.nullable;
        if loosened || widens(&step.before.column_type, &step.after.column_type) {
            continue;
        }
        let (old, new) = (spelled(&step.before.column_type), spelled(&step.after.column_type));
        findings
            .error(
                Code::TypeChanged,
                step.span(),
                format!("`{}` is {old}, and cannot become {new} in place", step.before.name),
            )
            .also(step.column.name.span, "this column")
            .help(step.replacement("NEW"));
    }
}

/// Whether the second type holds all that the first does, in the same form: PostgreSQL then changes its catalog only.
fn widens(one: &ColumnType, other: &ColumnType) -> bool {
    if one == other {
        return true;
    }
    let (Scalar::Base(from, old), Scalar::Base(to, new)) = (&one.scalar, &other.scalar) else { return false };
    let same_or_longer = match (old.first(), new.first()) {
        (_, None) => true,
        (Some(old), Some(new)) => old <= new,
        (None, Some(_)) => false,
    };
    !one.array
        && !other.array
        && from.name == "varchar"
        && (to.name == "text" || to.name == "varchar" && same_or_longer)
}
