//! What another runner did before.
//!
//! In come migrations that are to run, out goes a finding where sqlx ran them already, or broke off in one, and nobody took its history over.

use std::collections::BTreeSet;

use sqlx::PgConnection;

use super::route::Part;
use crate::ledger;
use crate::migration::{Direction, Version};
use crate::preflight::{Finding, Gravity, Kind};
use crate::verify::history::{Entry, history_of_sqlx};

/// Nothing where sqlx began none of these, or ran others by these names, or where its table may not be read.
pub(super) async fn ran_by_sqlx(
    connection: &mut PgConnection,
    has_ledger: bool,
    versions: &[Version],
    parts: &[Part<'_>],
) -> Option<Finding> {
    let (table, entries) = history_of_sqlx(connection, versions).await.ok().flatten()?;
    // What was taken over once is the ledger's to know.
    let taken_over =
        if has_ledger { ledger::taken_over(connection).await.unwrap_or_default() } else { BTreeSet::new() };
    let ups = parts.iter().filter(|part| part.direction == Direction::Up).map(|part| part.migration.name());
    let new: Vec<&str> = ups.filter(|name| !taken_over.contains(*name)).collect();
    let of = |wanted: &dyn Fn(&Entry) -> bool| -> Vec<&str> {
        let is = |name: &&str| entries.iter().any(|entry| entry.name == *name && wanted(entry));
        new.iter().copied().filter(is).collect()
    };
    let again = of(&|entry| entry.applied && !entry.edited);
    let finding = |what, expected: &str, mend: &str| Finding {
        gravity: Gravity::Stops,
        kind: Kind::History,
        place: None,
        what,
        expected: expected.to_owned(),
        mend: mend.to_owned(),
        query: Some(format!("SELECT * FROM {table}")),
    };
    if let Some(broken) = of(&|entry| entry.under_way.is_some()).first() {
        let what = format!("sqlx broke migration {broken} off, as {table} says, and a part of it may have run");
        let mend = "undo what is there of it and delete its row, or do the rest and set its `success`";
        return Some(finding(what, "migrations that did not begin yet", mend));
    }
    let what =
        format!("sqlx ran {} of these migrations already, the last {}, as {table} says", again.len(), again.last()?);
    let mend = "take its history over with `migrate baseline --from-sqlx`";
    Some(finding(what, "migrations that did not run yet", mend))
}
