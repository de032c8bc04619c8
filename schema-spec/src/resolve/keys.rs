//! Primary keys, unique constraints and checks.
//!
//! In come the constraints of a table as written, out go constraints over columns that exist as long as they do.
//! It refuses keys that PostgreSQL would refuse; names of constraints are the matter of `taken`.

use super::row::{over_row, versions_of};
use super::scope::{Scope, TableScope};
use super::sql::Use;
use super::{indexes, names};
use crate::diagnostic::{Code, Findings, Span};
use crate::model::{Check, Column, ConstraintIndex, Deferrable, Lifetime, PrimaryKey, Unique};
use crate::parse::{Word, syntax};

/// Columns that an index or constraint of PostgreSQL can have at most (`INDEX_MAX_KEYS`).
pub(super) const MAX_KEY_COLUMNS: usize = 32;

/// The columns that a key names, each once, each living as long as the key. Nothing where one of them is not sound.
pub(super) fn key_columns<'a>(
    scope: &Scope<'_>,
    table: &TableScope<'a>,
    words: &[Word],
    lifetime: Lifetime,
    what: &str,
    findings: &mut Findings,
) -> Option<Vec<&'a Column>> {
    let mut columns: Vec<&Column> = Vec::new();
    let mut sound = !words.is_empty();
    if let Some(word) = words.get(MAX_KEY_COLUMNS) {
        findings
            .error(
                Code::TooMany,
                word.span,
                format!("{what} has at most {MAX_KEY_COLUMNS} columns, and this is one more"),
            )
            .help("use fewer columns");
        return None;
    }
    for word in words {
        let Some(column) = table.find_column(word, findings) else {
            sound = false;
            continue;
        };
        if columns.iter().any(|earlier| earlier.key == column.key) {
            findings
                .error(Code::ColumnTwice, word.span, format!("the column `{}` is in {what} already", word.text))
                .help("name each column once");
            sound = false;
            continue;
        }
        sound &= lives_as_long(scope, table, column, lifetime, word.span, what, findings);
        columns.push(column);
    }
    sound.then_some(columns)
}

/// The keys of columns that may be named twice and be of any type: those that an index carries along.
pub(super) fn key_columns_any(
    scope: &Scope<'_>,
    table: &TableScope<'_>,
    words: &[Word],
    lifetime: Lifetime,
    what: &str,
    findings: &mut Findings,
) -> Vec<String> {
    let mut found = Vec::new();
    for word in words {
        if let Some(column) = table.find_column(word, findings) {
            lives_as_long(scope, table, column, lifetime, word.span, what, findings);
            found.push(column.key.clone());
        }
    }
    found
}

fn constraint_index(
    scope: &Scope<'_>,
    table: &TableScope<'_>,
    written: &syntax::ConstraintIndex,
    lifetime: Lifetime,
    what: &str,
    findings: &mut Findings,
) -> ConstraintIndex {
    let include = key_columns_any(scope, table, &written.include, lifetime, what, findings);
    ConstraintIndex { include, ..written.made.clone() }
}

/// Whether a column exists in every version that has what is built on it.
pub(super) fn lives_as_long(
    scope: &Scope<'_>,
    table: &TableScope<'_>,
    column: &Column,
    lifetime: Lifetime,
    span: Span,
    what: &str,
    findings: &mut Findings,
) -> bool {
    let versions = versions_of(scope, table, lifetime);
    let Some(version) = versions.iter().find(|version| !column.lifetime.contains(**version)) else { return true };
    let finding = findings.error(
        Code::ConstraintOutlivesColumn,
        span,
        format!("version {version} has no column `{}`, yet {what} is there", column.key),
    );
    if let Some(written) = table.written_column(&column.key) {
        finding.also(written.name.span, "this column");
    }
    let mut words = Vec::new();
    if column.lifetime.since > lifetime.since {
        words.push(format!("since={}", column.lifetime.since));
    }
    if let Some(removed) = column.lifetime.removed {
        words.push(format!("removed={removed}"));
    }
    finding.help(format!("give it the lifetime of its column: {}", words.join(" ")));
    false
}

pub(super) fn primary_key(scope: &Scope<'_>, table: &TableScope<'_>, findings: &mut Findings) -> Option<PrimaryKey> {
    let written = table.written.primary_key.as_ref()?;
    let lifetime = table.table.lifetime;
    let what = "the primary key";
    let columns = key_columns(scope, table, &written.columns, lifetime, what, findings)?;
    for (column, word) in columns.iter().zip(&written.columns) {
        if scope.faulty.columns.contains(&(table.qualified.clone(), column.key.clone())) {
            continue;
        }
        indexes::has_order(scope, column, word.span, what, findings);
        if column.states.iter().any(|state| state.nullable) {
            findings
                .error(
                    Code::NullableKey,
                    word.span,
                    format!("the primary key cannot hold `{}`, which may be NULL", word.text),
                )
                .help("take the `?` from the column's type, or declare `unique` in place of `primary-key`");
        }
    }
    let name = constraint_name(written.name.as_ref(), findings);
    let index = constraint_index(scope, table, &written.index, lifetime, what, findings);
    Some(PrimaryKey { name, columns: keys(&columns), deferrable: written.deferrable, index })
}

pub(super) fn uniques(scope: &Scope<'_>, table: &TableScope<'_>, findings: &mut Findings) -> Vec<Unique> {
    let mut uniques: Vec<Unique> = Vec::new();
    let owner = format!("the table `{}`", table.table.name);
    for written in &table.written.uniques {
        let lifetime = scope.versions.lifetime(written.lifetime, table.table.lifetime, &owner, findings);
        let what = "the unique constraint";
        let Some(columns) = key_columns(scope, table, &written.columns, lifetime, what, findings) else { continue };
        for (column, word) in columns.iter().zip(&written.columns) {
            if !scope.faulty.columns.contains(&(table.qualified.clone(), column.key.clone())) {
                indexes::has_order(scope, column, word.span, what, findings);
            }
        }
        not_distinct_known(scope, written.nulls_not_distinct, findings);
        let unique = Unique {
            name: constraint_name(written.name.as_ref(), findings),
            columns: keys(&columns),
            nulls_not_distinct: written.nulls_not_distinct.is_some(),
            deferrable: written.deferrable,
            index: constraint_index(scope, table, &written.index, lifetime, what, findings),
            lifetime,
        };
        uniques.push(unique);
    }
    uniques
}

/// `NULLS NOT DISTINCT` came with PostgreSQL 15.
pub(super) fn not_distinct_known(scope: &Scope<'_>, span: Option<Span>, findings: &mut Findings) {
    if let Some(span) = span.filter(|_| scope.model.postgres < 15) {
        findings
            .error(
                Code::PostgresVersion,
                span,
                format!("PostgreSQL {} does not know `nulls=not-distinct`", scope.model.postgres),
            )
            .help("it came with PostgreSQL 15: raise `postgres` in schema.kdl, or leave it out");
    }
}

pub(super) fn checks(scope: &Scope<'_>, table: &TableScope<'_>, findings: &mut Findings) -> Vec<Check> {
    let mut checks = Vec::new();
    let owner = format!("the table `{}`", table.table.name);
    for written in &table.written.checks {
        let lifetime = scope.versions.lifetime(written.lifetime, table.table.lifetime, &owner, findings);
        let sound = names::stored(&written.name, "check", findings);
        let versions = versions_of(scope, table, lifetime);
        let expression =
            written.expression.as_ref().and_then(|word| over_row(scope, table, word, Use::Check, &versions, findings));
        if let (true, Some(expression)) = (sound, expression) {
            checks.push(Check {
                name: written.name.text.clone(),
                expression,
                no_inherit: written.no_inherit,
                not_valid: written.not_valid,
                doc: written.doc.as_ref().map(|doc| doc.text.clone()),
                lifetime,
            });
        }
    }
    checks
}

pub(super) fn constraint_name(word: Option<&Word>, findings: &mut Findings) -> Option<String> {
    let word = word?;
    names::stored(word, "constraint", findings).then(|| word.text.clone())
}

pub(super) fn keys(columns: &[&Column]) -> Vec<String> {
    columns.iter().map(|column| column.key.clone()).collect()
}

/// Whether a constraint that others may lean on is checked at once.
pub(super) fn at_once(deferrable: Deferrable) -> bool {
    deferrable == Deferrable::No
}
