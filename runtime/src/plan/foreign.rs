//! What another runner did before.
//!
//! In come migrations that are to run, out goes a finding where sqlx ran them already and nobody took its history over.

use sqlx::PgConnection;

use super::route::Part;
use crate::migration::{Direction, Version};
use crate::preflight::{Finding, Gravity, Kind};
use crate::verify::history::history_of_sqlx;

/// Nothing where sqlx ran none of these as they are, or where its table may not be read.
pub(super) async fn ran_by_sqlx(
    connection: &mut PgConnection,
    has_ledger: bool,
    versions: &[Version],
    parts: &[Part<'_>],
) -> Option<Finding> {
    let (table, entries) = history_of_sqlx(connection, versions).await.ok().flatten()?;
    let ups = parts.iter().filter(|part| part.direction == Direction::Up);
    // What was taken over once is the ledger's to know from then on, whatever became of it.
    const TAKEN_OVER: &str =
        "SELECT DISTINCT migration FROM pilaster.log WHERE what = 'adopted' AND migration IS NOT NULL";
    let taken_over: Vec<String> = if has_ledger {
        sqlx::query_scalar(TAKEN_OVER).fetch_all(connection).await.unwrap_or_default()
    } else {
        Vec::new()
    };
    let is_new = |name: &str| !taken_over.iter().any(|known| known == name);
    let ran = |part: &&Part<'_>| {
        let name = part.migration.name();
        is_new(name) && entries.iter().any(|entry| entry.applied && !entry.edited && entry.name == name)
    };
    let again: Vec<&str> = ups.filter(ran).map(|part| part.migration.name()).collect();
    let last = again.last()?;
    Some(Finding {
        gravity: Gravity::Stops,
        kind: Kind::History,
        place: None,
        what: format!("sqlx ran {} of these migrations already, the last {last}, as {table} says", again.len()),
        expected: "migrations that did not run yet".to_owned(),
        mend: "take its history over with `migrate baseline --from-sqlx`".to_owned(),
        query: Some(format!("SELECT * FROM {table}")),
    })
}
