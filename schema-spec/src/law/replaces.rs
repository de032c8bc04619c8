//! Law 2 for `replaces`: each version has the old column or the new one, and a trigger keeps both in step.
//!
//! In come columns that take the place of others, out goes a finding for each pair that no trigger can serve.

use std::collections::BTreeMap;

use super::columns::columns;
use super::{kdl, type_word};
use crate::diagnostic::{Code, Findings, Span};
use crate::model::Column;
use crate::parse::syntax;
use crate::resolve::Scope;
use crate::resolve::scope::TableScope;

pub(super) fn each_version_has_one(scope: &Scope<'_>, findings: &mut Findings) {
    let mut taken: BTreeMap<(&str, &str, &str), Span> = BTreeMap::new();
    for (table, written, column) in columns(scope) {
        let Some(replaces) = &written.replaces else { continue };
        let Some(old) = table.column(&replaces.column.text) else { continue };
        let Some(old_written) = table.written_column(&old.key) else { continue };
        let name = (table.qualified.domain.as_str(), table.qualified.name.as_str(), old.key.as_str());
        if let Some(first) = taken.get(&name) {
            findings
                .error(Code::Replaces, replaces.column.span, format!("`{}` is replaced already", old.key))
                .also(*first, "here")
                .help("one column takes the place of one; give the other an `up=` of its own");
            continue;
        }
        taken.insert(name, replaces.column.span);
        if filled_by_postgres(old_written, written, replaces, findings) || given_twice(old_written, written, findings) {
            continue;
        }
        ends_where_the_other_begins(table, written, column, old, old_written, replaces, findings);
    }
}

fn ends_where_the_other_begins(
    table: &TableScope<'_>,
    written: &syntax::Column,
    column: &Column,
    old: &Column,
    old_written: &syntax::Column,
    replaces: &syntax::Replaces,
    findings: &mut Findings,
) {
    let since = column.lifetime.since;
    if since <= table.table.lifetime.since || old.lifetime.removed == Some(since) {
        return;
    }
    let kind = type_word(old_written.type_text.as_ref());
    let finding = match old.lifetime.removed {
        _ if old.key == column.key => {
            findings.error(Code::Replaces, replaces.column.span, "a column cannot take its own place")
        }
        Some(removed) => findings.error(
            Code::Replaces,
            replaces.column.span,
            format!("`{}` is removed in version {removed}, and what replaces it begins in version {since}", old.key),
        ),
        None => findings.error(
            Code::Replaces,
            replaces.column.span,
            format!("`{}` is replaced in version {since}, and yet it stays", old.key),
        ),
    };
    finding.also(old_written.name.span, "the old column").also(written.name.span, "the new column").help(format!(
        "law 2: the old column ends where the new one begins\n    column {} {kind} removed={since}",
        kdl(&old.key)
    ));
}

/// No trigger can write what PostgreSQL writes itself.
fn filled_by_postgres(
    old: &syntax::Column,
    new: &syntax::Column,
    replaces: &syntax::Replaces,
    findings: &mut Findings,
) -> bool {
    for column in [old, new] {
        let how = match (&column.identity, &column.generated) {
            (Some(_), _) => "numbered",
            (_, Some(_)) => "computed",
            _ => continue,
        };
        findings
            .error(
                Code::Replaces,
                replaces.span,
                format!("`{}` is {how} by PostgreSQL, so nothing can keep it in step", column.name.text),
            )
            .also(column.name.span, "this column")
            .help("add the new column on its own, and remove the old one in a later version");
        return true;
    }
    false
}

/// `up` and `down` of `replaces` are the values; the columns carry none beside them.
fn given_twice(old: &syntax::Column, new: &syntax::Column, findings: &mut Findings) -> bool {
    let mut found = false;
    for (word, name) in [(&new.up, "up"), (&old.down, "down")] {
        if let Some(word) = word {
            findings
                .error(Code::TwoValues, word.span, format!("`replaces` has a `{name}=` of its own"))
                .help(format!("remove the `{name}=` of the column"));
            found = true;
        }
    }
    found
}
