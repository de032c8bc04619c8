//! Staging copies: whether what they have otherwise are columns that have one name.
//!
//! In come tables with what their `staging` says, out goes a finding for each column that is not there, and for each that two
//! versions call otherwise: a copy is made in the table itself, where both names stand side by side.

use super::keys::lives_as_long;
use super::row::{over_row, versions_of};
use super::scope::{Scope, TableScope};
use super::sql::Use;
use crate::diagnostic::{Code, Findings};
use crate::model::Column;
use crate::parse::Word;

pub(super) fn copies_know_their_columns(scope: &Scope<'_>, findings: &mut Findings) {
    for table in scope.tables() {
        let Some(staging) = &table.written.staging else { continue };
        let what = format!("the table `{}`", table.table.name);
        let lifetime = scope.versions.lifetime(staging.lifetime, table.table.lifetime, &what, &mut findings.apart());
        let versions = versions_of(scope, table, lifetime);
        let sets = staging.sets.iter().map(|(column, _)| column);
        for word in sets.chain(&staging.except) {
            let Some(column) = table.find_column(word, findings) else { continue };
            if lives_as_long(scope, table, column, lifetime, word.span, "the staging copy", findings) {
                has_one_name(table, column, word, findings);
            }
        }
        for (_, value) in &staging.sets {
            over_row(scope, table, value, Use::Copy, &versions, findings);
        }
    }
}

fn has_one_name(table: &TableScope<'_>, column: &Column, word: &Word, findings: &mut Findings) {
    let renamed = column.states.iter().map(|state| &state.name).find(|name| **name != word.text);
    let of = |other: &&Column| {
        let replaced = other.replaces.as_ref().is_some_and(|replaces| replaces.column == column.key);
        replaced || column.replaces.as_ref().is_some_and(|replaces| replaces.column == other.key)
    };
    let other = renamed.or_else(|| table.table.columns.iter().find(of).map(|other| &other.key));
    let Some(other) = other else { return };
    findings
        .error(
            Code::ReferenceGone,
            word.span,
            format!("`{}` and `{other}` are one column to two versions, and a copy would have both", word.text),
        )
        .also(
            table.written_column(&column.key).map_or(table.written.name.span, |written| written.name.span),
            "this column",
        )
        .help(
            "leave it to who works on the copy, by an update, until one version is retired; or keep the column's name",
        );
}
