//! Writes of whole tables, and statements that do not fit their transaction.
//!
//! In come deeds and statements, out go findings. A write without any condition needs no specs to be one; whether a
//! condition finds few rows is only asked of tables whose keys the specs know.

use squawk_linter::Rule as Public;

use super::{Case, Found, Verdicts};
use crate::lint::deed::{Deed, Name, Rows, What};
use crate::lint::known::Served;
use crate::lint::rule::Rule;

/// Judges a deed that writes rows.
pub(super) fn written(served: Option<&Served<'_>>, deed: &Deed, verdicts: &mut Verdicts) {
    if deed.what == What::WriteCatalog {
        verdicts.found.push(catalog(deed));
        return;
    }
    let known = |table: &Name| served.is_some_and(|served| served.has_table(table));
    let (message, label) = match &deed.what {
        What::Write { verb, table, rows: Rows::All, .. } => (
            format!("{verb} without WHERE writes every row of {table} in one transaction"),
            "whoever wants one of the rows waits until the last is written".to_owned(),
        ),
        What::Write { verb, table, rows: Rows::Where(columns), .. } if known(table) => {
            let keys = served.map(|served| served.key_columns(table)).unwrap_or_default();
            if columns.iter().any(|column| keys.contains(column)) {
                return;
            }
            (
                format!("this {verb} writes all rows of {table} that it finds in one transaction"),
                "neither a key nor a limit says how many they are".to_owned(),
            )
        }
        What::Truncate(table) if known(table) => (
            format!("this empties {table}, which a served version uses"),
            "readers and writers wait, and the rows do not come back".to_owned(),
        ),
        _ => return,
    };
    let help = match &deed.what {
        What::Truncate(_) => "delete in batches what is no longer wanted".to_owned(),
        _ => "write in batches by key, each committed: `WHERE id IN (SELECT id … LIMIT 1000)` until none is left; what a \
              new column holds in old rows is said in the specs, and the migrations fill it in batches:\n    \
              column … since=N up=\"…\""
            .to_owned(),
    };
    verdicts.found.push(Found { rule: Rule::WriteInOneGo, at: deed.at.clone(), message, label, help });
}

/// Judges statements that may be in no transaction, against the transaction that the runner makes of the file.
pub(super) fn transaction(case: &Case<'_>, verdicts: &mut Verdicts) {
    let alone = case.statements.iter().filter_map(|statement| Some((statement, statement.alone?)));
    for (statement, what) in alone {
        let (label, help) = if case.transaction {
            (
                "the runner puts the whole file into one",
                "begin the file with the line `-- no-transaction`, and let the statement stand alone in it",
            )
        } else if case.statements.len() > 1 {
            (
                "PostgreSQL makes one transaction of the statements that reach it in one message, as those of a file do",
                "let the statement stand alone in its file",
            )
        } else {
            continue;
        };
        verdicts.settled.push((statement.at.clone(), &[Public::BanConcurrentIndexCreationInTransaction]));
        verdicts.found.push(Found {
            rule: Rule::TransactionMode,
            at: statement.at.clone(),
            message: format!("{what} fails in a transaction"),
            label: label.to_owned(),
            help: help.to_owned(),
        });
    }
}

fn catalog(deed: &Deed) -> Found {
    Found {
        rule: Rule::EnumValueRemoved,
        at: deed.at.clone(),
        message: "this takes values out of an enum behind PostgreSQL's back".to_owned(),
        label: "rows and indexes that hold the value can no longer be read".to_owned(),
        help: "leave the value in the type; in the specs it ends with the next version: LABEL removed=N down=OTHER"
            .to_owned(),
    }
}
