//! What columns hold: defaults, generated values, and values for rows of other versions.
//!
//! In comes a declared table with its text, out go its columns complete. It refuses values given in two ways, and
//! values that nobody would ever use.

use super::row::{over_row, versions_of, without_row};
use super::scope::{Scope, TableScope};
use super::sql::Use;
use super::value;
use crate::diagnostic::{Code, Findings, Span};
use crate::model::{Column, DefaultValue, Lifetime, Replaces, SqlExpression, VersionNumber};
use crate::parse::Word;
use crate::parse::syntax;
use crate::types::{ColumnType, Scalar};

/// The columns of a table with everything that was still missing.
pub(super) fn columns(scope: &Scope<'_>, table: &TableScope<'_>, findings: &mut Findings) -> Vec<Column> {
    let mut done = Vec::new();
    for column in &table.table.columns {
        let mut column = column.clone();
        if let Some(written) = table.written_column(&column.key) {
            let reader = Reader { scope, table, written };
            reader.complete(&mut column, findings);
        }
        done.push(column);
    }
    done
}

struct Reader<'a, 'b> {
    scope: &'a Scope<'b>,
    table: &'a TableScope<'b>,
    written: &'b syntax::Column,
}

impl Reader<'_, '_> {
    fn complete(&self, column: &mut Column, findings: &mut Findings) {
        let known_type = !self.scope.faulty.columns.contains(&(self.table.qualified.clone(), column.key.clone()));
        if known_type {
            self.enums_live(column, findings);
            self.identity(column, findings);
        }
        self.one_value(findings);
        self.defaults(column, known_type, findings);
        if known_type {
            self.default_labels_live(column, findings);
        }
        if let Some(word) = &self.written.generated {
            let versions = versions_of(self.scope, self.table, column.lifetime);
            column.generated = over_row(self.scope, self.table, word, Use::Generated, &versions, findings);
            self.no_generated_inside(column, word, findings);
        }
        self.up(column, findings);
        if let Some(word) = &self.written.down {
            column.down = self.down(column, word, findings);
        }
        if let Some(replaces) = &self.written.replaces {
            column.replaces = self.replaces(column, replaces, findings);
        }
    }

    /// A column may not outlive the enum that is its type.
    fn enums_live(&self, column: &Column, findings: &mut Findings) {
        for version in self.scope.versions.within(column.lifetime) {
            let Some(state) = column.state_at(version) else { continue };
            let Scalar::Enum(name) = &state.column_type.scalar else { continue };
            let Some(found) = self.scope.model.enumeration(name) else { continue };
            if found.lifetime.contains(version) {
                continue;
            }
            let span = self.written.type_text.as_ref().map_or(self.written.name.span, |text| text.span);
            findings
                .error(
                    Code::TypeGone,
                    span,
                    format!("version {version} has no enum `{}`, yet the column has this type there", found.name),
                )
                .help("let the column begin and end with the enum, by `since=` and `removed=`");
            return;
        }
    }

    fn identity(&self, column: &Column, findings: &mut Findings) {
        let Some(identity) = self.written.identity else { return };
        for state in &column.states {
            let whole = matches!(&state.column_type, ColumnType { scalar: Scalar::Base(base, _), array: false }
                if matches!(base.name, "smallint" | "integer" | "bigint"));
            if !whole || state.nullable {
                findings
                    .error(
                        Code::Identity,
                        identity.span,
                        "only a column of whole numbers that is never NULL can number rows",
                    )
                    .help("write `smallint`, `integer` or `bigint`, without `?`");
                return;
            }
        }
    }

    /// The value of a column comes from one place.
    fn one_value(&self, findings: &mut Findings) {
        let mut ways: Vec<(&str, Span)> = Vec::new();
        if let Some(identity) = self.written.identity {
            ways.push(("identity", identity.span));
        }
        if let Some(default) = &self.written.default {
            ways.push(("default", default_span(default)));
        }
        if let Some(generated) = &self.written.generated {
            ways.push(("generated", generated.span));
        }
        if let [(first, at), (second, span), ..] = ways.as_slice() {
            findings
                .error(Code::TwoValues, *span, format!("the value is given twice: by `{first}=` and by `{second}=`"))
                .also(*at, "the first")
                .help("keep one of them");
        }
        if self.written.generated.is_some() {
            let fills = [(&self.written.up, "up"), (&self.written.down, "down")];
            for (word, name) in fills {
                if let Some(word) = word {
                    findings
                        .error(
                            Code::TwoValues,
                            word.span,
                            format!("a generated column needs no `{name}=`: PostgreSQL computes it in every row"),
                        )
                        .help("remove it");
                }
            }
        }
    }

    fn defaults(&self, column: &mut Column, known_type: bool, findings: &mut Findings) {
        let mut current = self.written.default.as_ref();
        let mut checked_for: Option<(ColumnType, bool, Option<DefaultValue>)> = None;
        for state in &mut column.states {
            let change = self.written.changes.iter().find(|change| {
                change.since.is_some_and(|since| since.value == state.since) && state.since > column.lifetime.since
            });
            let fresh = change.and_then(|change| change.default.as_ref());
            if fresh.is_some() {
                (current, checked_for) = (fresh, None);
            }
            let Some(default) = current else { continue };
            let known = checked_for.as_ref().filter(|(kind, _, _)| *kind == state.column_type);
            state.default = match known {
                Some((_, _, value)) => value.clone(),
                None => self.default(default, &state.column_type, known_type, findings),
            };
            checked_for = Some((state.column_type.clone(), state.nullable, state.default.clone()));
        }
    }

    /// A default that is a label must be one that every version of the column knows.
    fn default_labels_live(&self, column: &Column, findings: &mut Findings) {
        for version in self.scope.versions.within(column.lifetime) {
            let Some(state) = column.state_at(version) else { continue };
            let (Scalar::Enum(name), false) = (&state.column_type.scalar, state.column_type.array) else { continue };
            let Some(DefaultValue::Constant(label)) = &state.default else { continue };
            let Some(found) = self.scope.model.enumeration(name) else { continue };
            let known = found.values.iter().find(|value| value.label == *label);
            if known.is_none_or(|value| value.lifetime.contains(version) || !found.lifetime.contains(version)) {
                continue;
            }
            let changed = self.written.changes.iter().rev().filter_map(|change| change.default.as_ref());
            let span = changed.chain(&self.written.default).next().map_or(self.written.name.span, default_span);
            findings
                .error(Code::ReferenceGone, span, format!("version {version} does not know the label `{label}`, yet the column has this default there"))
                .help("change the default where the label changes, by `change since=… default=…` in the block of the column");
            return;
        }
    }

    fn default(
        &self,
        default: &syntax::Default,
        column_type: &ColumnType,
        known_type: bool,
        findings: &mut Findings,
    ) -> Option<DefaultValue> {
        match default {
            syntax::Default::Sql(word) => without_row(self.scope, word, findings).map(DefaultValue::Expression),
            syntax::Default::Constant(constant) => {
                let checked = known_type.then_some(column_type);
                value::constant(self.scope.model, constant, checked, findings).map(DefaultValue::Constant)
            }
        }
    }

    /// PostgreSQL computes all generated columns at once, so none sees another.
    fn no_generated_inside(&self, column: &Column, word: &Word, findings: &mut Findings) {
        let Some(expression) = &column.generated else { return };
        for name in expression.columns.iter().map(|reference| reference.column.as_str()) {
            let Some(other) = self.table.column(name) else { continue };
            if self.table.written_column(&other.key).is_some_and(|other| other.generated.is_some()) {
                findings
                    .error(
                        Code::SqlNotAllowed,
                        word.span,
                        format!("a generated column cannot use `{name}`, which is generated too"),
                    )
                    .help(format!("repeat the expression of `{name}` here"));
            }
        }
    }

    /// `up=` on the column fills rows of versions before it; `up=` on a change fills NULLs that it no longer allows.
    fn up(&self, column: &mut Column, findings: &mut Findings) {
        let on_change =
            self.written.changes.iter().filter_map(|change| Some((change.since?.value, change.up.as_ref()?)));
        let on_column = self.written.up.as_ref().map(|word| (column.lifetime.since, word));
        let mut given: Option<(VersionNumber, &Word)> = None;
        for (since, word) in on_column.into_iter().chain(on_change) {
            if let Some((_, first)) = given {
                findings
                    .error(Code::TwoValues, word.span, "the column has a value for older rows already")
                    .also(first.span, "the first")
                    .help("keep one `up=`; a column that is both added and tightened is better added tight");
                continue;
            }
            given = Some((since, word));
        }
        let Some((since, word)) = given else { return };
        if since <= self.table.table.lifetime.since {
            findings
                .error(Code::NoChange, word.span, "no row is older than this, so `up=` is never used")
                .help("remove it; a value that an insert leaves out is `default=`");
            return;
        }
        column.up = over_row(self.scope, self.table, word, Use::Fill, &[since - 1], findings);
    }

    /// The value for rows of versions that no longer have the column.
    fn down(&self, column: &Column, word: &Word, findings: &mut Findings) -> Option<SqlExpression> {
        let Some(removed) = column.lifetime.removed.filter(|removed| self.table.table.lifetime.contains(*removed))
        else {
            findings
                .error(
                    Code::NoChange,
                    word.span,
                    "every version of the table has this column, so `down=` is never used",
                )
                .help("remove it, or say with `removed=` which version no longer has the column");
            return None;
        };
        over_row(self.scope, self.table, word, Use::Fill, &[removed], findings)
    }

    fn replaces(&self, column: &Column, written: &syntax::Replaces, findings: &mut Findings) -> Option<Replaces> {
        let old = self.table.find_column(&written.column, findings)?;
        let since = column.lifetime.since;
        if since <= self.table.table.lifetime.since {
            findings
                .error(
                    Code::Replaces,
                    written.span,
                    "a column can replace another only in a version after the table's first",
                )
                .help(format!("say on this column which version gets it: since={}", since + 1));
            return None;
        }
        if !self
            .scope
            .versions
            .within(Lifetime { since, removed: column.lifetime.removed })
            .any(|version| version == since)
        {
            return None;
        }
        let up = written
            .up
            .as_ref()
            .and_then(|word| over_row(self.scope, self.table, word, Use::Fill, &[since - 1], findings));
        let down = written
            .down
            .as_ref()
            .and_then(|word| over_row(self.scope, self.table, word, Use::Fill, &[since], findings));
        Some(Replaces { column: old.key.clone(), up: up?, down: down? })
    }
}

fn default_span(default: &syntax::Default) -> Span {
    match default {
        syntax::Default::Constant(value) => value.span,
        syntax::Default::Sql(word) => word.span,
    }
}
