//! Law 2 for renames: while two versions are served, a renamed column is there twice and a trigger keeps both in step.
//!
//! In come renames, out goes a finding for each that this cannot be done to: columns that PostgreSQL fills by itself,
//! and columns that keys are made of.

use std::collections::BTreeSet;

use super::columns::columns;
use super::{kdl, served_before, type_word};
use crate::diagnostic::{Code, Findings};
use crate::model::{Column, Qualified};
use crate::parse::syntax;
use crate::resolve::Scope;
use crate::resolve::scope::TableScope;

pub(super) fn keys_keep_their_names(scope: &Scope<'_>, findings: &mut Findings) {
    let mut referenced: BTreeSet<(&Qualified, &str)> = BTreeSet::new();
    for table in scope.tables() {
        for key in &table.table.foreign_keys {
            referenced.extend(key.target_columns.iter().map(|column| (&key.target, column.as_str())));
        }
    }
    for (table, written, column) in columns(scope) {
        for pair in column.states.windows(2) {
            let [before, after] = pair else { continue };
            if before.name == after.name
                || served_before(scope, after.since).all(|version| !column.lifetime.contains(version))
            {
                continue;
            }
            let is_referenced = referenced.contains(&(&table.qualified, column.key.as_str()));
            let Some(reason) = reason(table, written, column, is_referenced) else { continue };
            let change =
                written.changes.iter().find(|change| change.since.is_some_and(|since| since.value == after.since));
            let span = change.and_then(|change| change.name.as_ref()).map_or(written.name.span, |name| name.span);
            findings
                .error(Code::KeyRenamed, span, format!("`{}` cannot be renamed: it {}", before.name, reason.text()))
                .also(written.name.span, "this column")
                .help(help(written, column, &before.name, after, reason));
        }
    }
}

/// Why a column cannot be there twice.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reason {
    Identity,
    Generated,
    PrimaryKey,
    ForeignKey,
    Referenced,
    Unique,
}

impl Reason {
    fn text(self) -> &'static str {
        match self {
            Reason::Identity => "is numbered by PostgreSQL",
            Reason::Generated => "is computed by PostgreSQL",
            Reason::PrimaryKey => "is part of the primary key",
            Reason::ForeignKey => "is part of a foreign key",
            Reason::Referenced => "is what a foreign key refers to",
            Reason::Unique => "is part of a unique constraint",
        }
    }
}

fn reason(table: &TableScope<'_>, written: &syntax::Column, column: &Column, referenced: bool) -> Option<Reason> {
    let known = table.table;
    let holds = |keys: &[String]| keys.contains(&column.key);
    if written.identity.is_some() {
        Some(Reason::Identity)
    } else if written.generated.is_some() {
        Some(Reason::Generated)
    } else if known.primary_key.as_ref().is_some_and(|key| holds(&key.columns)) {
        Some(Reason::PrimaryKey)
    } else if known.foreign_keys.iter().any(|key| holds(&key.columns)) {
        Some(Reason::ForeignKey)
    } else if referenced {
        Some(Reason::Referenced)
    } else if known.uniques.iter().any(|unique| holds(&unique.columns)) {
        Some(Reason::Unique)
    } else {
        None
    }
}

fn help(
    written: &syntax::Column,
    column: &Column,
    old: &str,
    after: &crate::model::ColumnState,
    reason: Reason,
) -> String {
    if !matches!(reason, Reason::ForeignKey | Reason::Unique) {
        return format!("keep the name `{old}`");
    }
    let (since, new, kind) = (after.since, kdl(&after.name), type_word(written.type_text.as_ref()));
    let (target, again) = match (&written.references, reason) {
        (Some(references), _) => (format!(" references={}", kdl(&references.target.text)), String::new()),
        (None, Reason::ForeignKey) => {
            (String::new(), format!("\nand likewise the foreign key: one with removed={since}, one with since={since}"))
        }
        (None, _) => (
            String::new(),
            format!("\nand likewise the constraint: unique {} removed={since}, unique {new} since={since}", kdl(old)),
        ),
    };
    format!(
        "law 2: let a new column take its place, each with a key of its own\n    \
         column {} {kind}{target} removed={since}\n    \
         column {new} {kind}{target} since={since} {{\n        \
         replaces {} up=\"{old}\" down=\"{}\"\n    \
         }}{again}",
        kdl(&column.key),
        kdl(old),
        after.name,
    )
}
