//! What a database has, asked with one statement that only reads.
//!
//! In comes a connection, out goes what is applied, to be held against versions. A database without a ledger has nothing, and a
//! ledger of an older format is left for whoever migrates.

use std::collections::BTreeMap;

use sqlx::{PgConnection, Row, raw_sql};

use super::format::NEWEST;
use super::{Entry, Known};
use crate::manager::{Error, Status};
use crate::migration::Version;

/// `undefined_table` and `undefined_column`: there is no ledger, or an older one.
const NO_LEDGER: [&str; 2] = ["42P01", "42703"];

/// What a database has, as it was when it was asked.
#[derive(Debug, Clone, Default)]
pub struct Applied {
    versions: BTreeMap<String, Known>,
}

impl Applied {
    /// The names of the versions that the database does not have, or not in full, in their order.
    #[must_use]
    pub fn missing(&self, versions: &[Version]) -> Vec<String> {
        let is_whole =
            |version: &Version| self.versions.get(version.name()).is_some_and(|known| known.is_applied(version));
        versions.iter().filter(|version| !is_whole(version)).map(|version| version.name().to_owned()).collect()
    }
}

/// The versions that are applied.
pub(crate) async fn applied(connection: &mut PgConnection) -> Result<Applied, Error> {
    // Where nothing is applied, one row without a name tells the format.
    const APPLIED: &str = "SELECT l.format, m.version, v.opens, v.ends, m.name, m.up, m.down, \
        m.applied AND m.under_way IS NULL FROM pilaster.ledger l \
        LEFT JOIN (pilaster.versions v JOIN pilaster.migrations m ON m.version = v.name) ON v.status = 'active' \
        ORDER BY m.place";
    let rows = match raw_sql(APPLIED).fetch_all(connection).await {
        Err(sqlx::Error::Database(refusal)) if refusal.code().is_some_and(|code| NO_LEDGER.contains(&&*code)) => {
            Vec::new()
        }
        rows => rows?,
    };
    let mut applied = Applied::default();
    for row in rows {
        let format = usize::try_from(row.try_get::<i32, _>(0)?).unwrap_or_default();
        if format > NEWEST {
            return Err(Error::NewerLedger { found: format, known: NEWEST });
        }
        let version: Option<String> = row.try_get(1)?;
        let Some(version) = version.filter(|_| format == NEWEST) else { continue };
        let entry = Entry {
            name: row.try_get(4)?,
            up: row.try_get(5)?,
            down: row.try_get(6)?,
            applied: row.try_get(7)?,
            ..Entry::default()
        };
        match applied.versions.get_mut(&version) {
            Some(known) => known.entries.push(entry),
            None => {
                let (opens, ends) = (row.try_get(2)?, row.try_get(3)?);
                let status = Status::Active.word().to_owned();
                let known = Known { name: version.clone(), status, opens, ends, entries: vec![entry] };
                applied.versions.insert(version, known);
            }
        }
    }
    Ok(applied)
}
