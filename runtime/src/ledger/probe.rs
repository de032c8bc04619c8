//! Whether a database has what it should, asked with one statement that only reads.
//!
//! In come versions, out go those that it does not have in full. A database without a ledger has none of them, and a ledger of
//! an older format is left for whoever migrates.

use std::collections::BTreeMap;

use sqlx::{FromRow, PgConnection};

use super::format::NEWEST;
use super::{Entry, Known};
use crate::manager::{Error, Status};
use crate::migration::Version;

/// `undefined_table` and `undefined_column`: there is no ledger, or an older one.
const NO_LEDGER: [&str; 2] = ["42P01", "42703"];

/// A migration of a version that is applied. Where there is none, one row without a name tells the format.
#[derive(FromRow)]
struct Row {
    format: i32,
    version: String,
    opens: Vec<String>,
    ends: Vec<String>,
    #[sqlx(flatten)]
    entry: Entry,
}

/// The versions that are not applied, or not in full, in order.
pub(crate) async fn missing<'a>(
    connection: &mut PgConnection,
    versions: &'a [Version],
) -> Result<Vec<&'a Version>, Error> {
    const APPLIED: &str = "SELECT l.format, coalesce(m.version, '') AS version, \
        coalesce(v.opens, '{}') AS opens, coalesce(v.ends, '{}') AS ends, coalesce(m.place, 0) AS place, \
        coalesce(m.name, '') AS name, coalesce(m.up, '') AS up, m.down, coalesce(m.applied, false) AS applied, \
        m.under_way, coalesce(m.done, '{}') AS done, m.intent, m.found FROM pilaster.ledger l \
        LEFT JOIN (pilaster.versions v JOIN pilaster.migrations m ON m.version = v.name) ON v.status = 'active' \
        ORDER BY m.place";
    let rows: Vec<Row> = match sqlx::query_as(APPLIED).fetch_all(connection).await {
        Err(sqlx::Error::Database(refusal)) if refusal.code().is_some_and(|code| NO_LEDGER.contains(&&*code)) => {
            Vec::new()
        }
        rows => rows?,
    };
    let format = rows.first().map_or(0, |row| usize::try_from(row.format).unwrap_or_default());
    if format > NEWEST {
        return Err(Error::NewerLedger { found: format, known: NEWEST });
    }
    let mut known: BTreeMap<String, Known> = BTreeMap::new();
    for Row { version, opens, ends, entry, .. } in rows.into_iter().filter(|row| !row.version.is_empty()) {
        let active =
            Known { name: version.clone(), status: Status::Active.word().to_owned(), opens, ends, entries: vec![] };
        known.entry(version).or_insert(active).entries.push(entry);
    }
    let is_whole = |version: &&Version| known.get(version.name()).is_some_and(|known| known.is_applied(version));
    Ok(versions.iter().filter(|version| format < NEWEST || !is_whole(version)).collect())
}
