//! Whether rows are still there.
//!
//! In come the contents of two moments and what a move may change; out go faults. Tables and columns that only one moment
//! has are asked nothing, unless the move says nothing of their end.

use std::collections::BTreeMap;

use super::Move;
use crate::catalog::text;
use crate::rows::TableContent;

type Contents = BTreeMap<String, TableContent>;

/// What is missing or changed afterwards, although the move does not say so.
pub(super) fn lost(before: &Contents, after: &Contents, by: &Move) -> Vec<String> {
    let gone = |name: &str, column: Option<&String>| {
        by.lost.iter().any(|(schema, table, lost)| {
            text::qualified(schema, table) == name && (lost.is_none() || lost.as_ref() == column)
        })
    };
    let touched = |name: &str, column: &String| {
        by.touched.iter().any(|(schema, table, touched)| text::qualified(schema, table) == name && touched == column)
    };
    let mut faults = Vec::new();
    for (name, old) in before {
        let Some(new) = after.get(name) else {
            if !gone(name, None) {
                faults.push(format!("the table {name} is gone"));
            }
            continue;
        };
        if gone(name, None) {
            continue;
        }
        if old.count != new.count {
            faults.push(format!("{name} had {} rows and has {}", old.count, new.count));
        }
        for (column, print) in old.columns.iter().filter(|(column, _)| !touched(name, column)) {
            match new.columns.get(column) {
                _ if gone(name, Some(column)) => {}
                None => faults.push(format!("the column {name}.{column} is gone")),
                Some(now) if now != print => faults.push(format!("other values in {name}.{column}")),
                Some(_) => {}
            }
        }
    }
    faults
}

/// Contents in which of columns that `before` does not have only the number of values is left: a default may be a time or
/// a random number, and is another one when the column is made again.
pub(super) fn settled(contents: &Contents, before: &Contents) -> Contents {
    let mut settled = contents.clone();
    for (name, table) in &mut settled {
        for (column, print) in &mut table.columns {
            if !before.get(name).is_some_and(|old| old.columns.contains_key(column)) {
                print.truncate(print.find(':').unwrap_or(print.len()));
            }
        }
    }
    settled
}
