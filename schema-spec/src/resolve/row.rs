//! SQL that sees one row of one table.
//!
//! In come expressions of a table's columns, checks and indexes, out go expressions whose columns exist in every
//! version that evaluates them. It refuses unknown columns, and columns that some of those versions do not have.

use super::names;
use super::scope::{Scope, TableScope};
use super::sql::{Use, expression};
use crate::diagnostic::{Code, Findings, Span, did_you_mean};
use crate::model::{ColumnReference, SqlExpression, VersionNumber};
use crate::parse::Word;

/// Reads an expression that each of `versions` evaluates on a row as that version sees it.
pub(super) fn over_row(
    scope: &Scope<'_>,
    table: &TableScope<'_>,
    word: &Word,
    used: Use,
    versions: &[VersionNumber],
    findings: &mut Findings,
) -> Option<SqlExpression> {
    let parsed = expression(word, used, &scope.functions, findings)?;
    let mut sound = true;
    for (reference, span) in &parsed.named {
        sound &= column_exists(table, reference, *span, versions, findings);
    }
    sound.then_some(parsed.expression)
}

/// Reads an expression that sees no row: a default.
pub(super) fn without_row(scope: &Scope<'_>, word: &Word, findings: &mut Findings) -> Option<SqlExpression> {
    let parsed = expression(word, Use::Default, &scope.functions, findings)?;
    if let Some((reference, span)) = parsed.named.first() {
        findings
            .error(
                Code::SqlNotAllowed,
                *span,
                format!("a default sees no row, so it cannot name the column `{}`", reference.column),
            )
            .help("a value that follows from other columns is `generated=\"…\"`; text stands in single quotes: 'text'");
        return None;
    }
    Some(parsed.expression)
}

fn column_exists(
    table: &TableScope<'_>,
    reference: &ColumnReference,
    span: Span,
    versions: &[VersionNumber],
    findings: &mut Findings,
) -> bool {
    let name = reference.column.as_str();
    if let Some(qualifier) = reference.qualifier.as_deref().filter(|qualifier| *qualifier != table.table.name) {
        findings
            .error(
                Code::SqlColumn,
                span,
                format!("this expression sees the columns of `{}`, and nothing called `{qualifier}`", table.table.name),
            )
            .help(format!("name the column alone: {name}"));
        return false;
    }
    let Some(column) = table.column(name) else {
        // Every row has columns of PostgreSQL's own, and the table's name stands for the whole row.
        let whole = reference.qualifier.is_none() && name == table.table.name;
        if whole || names::is_system_column(name) {
            return true;
        }
        if !table.lost_column(name) {
            let newest = versions.last().copied().unwrap_or(table.table.lifetime.since);
            findings
                .error(Code::SqlColumn, span, format!("the table `{}` has no column `{name}`", table.table.name))
                .maybe_help(did_you_mean(name, table.names_at(newest)))
                .help("text stands in single quotes: 'text'; a name with capitals in double quotes: \"Name\"");
        }
        return false;
    };
    let Some(version) = versions.iter().copied().find(|version| table.column_at(name, *version).is_none()) else {
        return true;
    };
    let finding = findings.error(
        Code::SqlOutlivesColumn,
        span,
        format!("version {version} has no column `{name}` in `{}`, yet this is evaluated there", table.table.name),
    );
    if let Some(state) = column.state_at(version) {
        finding.help(format!("version {version} calls the column `{}`", state.name));
    }
    finding.help("let it begin with `since=` or end with `removed=` where the column does, and write another for the other versions");
    false
}

/// The declared versions in which both the table and an element with this lifetime exist.
pub(super) fn versions_of(
    scope: &Scope<'_>,
    table: &TableScope<'_>,
    lifetime: crate::model::Lifetime,
) -> Vec<VersionNumber> {
    scope.versions.within(lifetime).filter(|version| table.table.lifetime.contains(*version)).collect()
}
