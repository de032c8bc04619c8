//! What another runner did before.
//!
//! In come migrations that are to run, out goes a finding where sqlx ran them already and nobody took its history over.

use sqlx::PgConnection;

use super::route::Part;
use crate::migration::{Direction, Version};
use crate::preflight::{Finding, Gravity, Kind};
use crate::verify::history::history_of_sqlx;

/// Nothing where sqlx ran none of these, or where its table may not be read.
pub(super) async fn ran_by_sqlx(
    connection: &mut PgConnection,
    versions: &[Version],
    parts: &[Part<'_>],
) -> Option<Finding> {
    let (table, entries) = history_of_sqlx(connection, versions).await.ok().flatten()?;
    let ups = parts.iter().filter(|part| part.direction == Direction::Up);
    let ran = |part: &&Part<'_>| entries.iter().any(|entry| entry.applied && entry.name == part.migration.name());
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
