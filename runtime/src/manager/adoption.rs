//! What sqlx did, taken over.
//!
//! In come versions and the history that `sqlx migrate run` keeps, out go rows of the ledger. No migration runs, and the history is only
//! read. One that does not fit the versions is refused as a whole, with everything that speaks against it.

use std::collections::BTreeMap;
use std::time::Instant;

use sqlx::migrate::{Migrate, MigrateError};
use sqlx::{AssertSqlSafe, Connection, raw_sql};

use super::{Error, Event, SchemaManager};
use crate::ledger::{self, Known};
use crate::migration::{Direction, Migration, Version};
use crate::run::passes;
use crate::session::Session;
use crate::verify::History;
use crate::verify::history::{history_of_sqlx, number, told};

/// What was taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adoption {
    /// The table of sqlx, quoted and in full. It stays as it is.
    pub table: String,
    /// Migrations that are taken for applied from now on, in order; none where all were already.
    pub adopted: Vec<String>,
    /// Migrations that are not applied, in order.
    pub pending: Vec<String>,
}

impl SchemaManager {
    /// Takes for applied what sqlx ran, by its own history: all of it, or nothing. What it did not run stays pending.
    ///
    /// A history that was taken over before is found to be so, and nothing is changed: what was rolled back since is pending. While
    /// a migrator of sqlx works, nothing is taken over.
    ///
    /// # Errors
    /// [`Error::NoHistory`]; [`Error::NotAdoptable`] names rows without success, rows without a file, files that were edited since,
    /// and files that were left out; [`Error::NotEmpty`] where the ledger knows of migrations that ran, and not of all that sqlx ran;
    /// [`Error::Busy`] while sqlx migrates.
    pub async fn adopt_from_sqlx(&self, versions: &[Version]) -> Result<Adoption, Error> {
        let mut session = self.session().await?;
        self.exclude_sqlx(&mut session).await?;
        let mut transaction = session.connection.begin().await?;
        ledger::exclude(&mut transaction).await?;
        let (table, entries) = history_of_sqlx(&mut transaction, versions).await?.ok_or(Error::NoHistory)?;
        let held = told(History::Sqlx, versions, &entries);
        if !held.faults.is_empty() {
            return Err(Error::NotAdoptable { table, faults: held.faults });
        }
        let known = ledger::all_known(&mut transaction).await?;
        let ran = |migration: &Migration| entries.iter().any(|entry| entry.name == migration.name());
        let has = |version: &Version, migration: &Migration| {
            known.get(version.name()).is_some_and(|known| is_applied(known, migration))
        };
        let each = || versions.iter().flat_map(|version| version.migrations().iter().map(move |one| (version, one)));
        let names = |wanted: &dyn Fn(&Version, &Migration) -> bool| -> Vec<String> {
            each().filter(|(version, one)| wanted(version, one)).map(|(_, one)| one.name().to_owned()).collect()
        };
        let adopted = names(&|version, migration| ran(migration) && !has(version, migration));
        let taken_over = ledger::taken_over(&mut transaction).await?;
        if adopted.is_empty() || adopted.iter().any(|name| taken_over.contains(name)) {
            let pending = names(&|version, migration| !has(version, migration));
            return Ok(Adoption { table, adopted: Vec::new(), pending });
        }
        let pending = names(&|version, migration| !ran(migration) && !has(version, migration));
        if is_touched(&known) {
            return Err(Error::NotEmpty);
        }
        let mut whole = Vec::new();
        for version in versions {
            let migrations = version.migrations().iter().filter(|migration| ran(migration));
            let ran: Vec<(&str, i64)> = migrations.filter_map(|one| Some((one.name(), number(one.name())?))).collect();
            if ran.is_empty() {
                continue;
            }
            ledger::adopt_from_sqlx(&mut transaction, version, &table, &ran).await?;
            whole.extend((ran.len() == version.migrations().len()).then(|| version.name().to_owned()));
        }
        transaction.commit().await?;
        for version in whole {
            self.events.tell(Event::Applied { version, consumer: None });
        }
        Ok(Adoption { table, adopted, pending })
    }

    /// Keeps sqlx from migrating for as long as the session lives. It is waited for no longer than for any lock: a session that
    /// waits is in the way of what sqlx builds concurrently.
    async fn exclude_sqlx(&self, session: &mut Session) -> Result<(), Error> {
        let begun = Instant::now();
        let limit = format!("SET lock_timeout = {}", self.settings.lock_timeout.as_millis());
        raw_sql(AssertSqlSafe(limit)).execute(&mut session.connection).await?;
        match session.connection.lock().await {
            Ok(()) => Ok(()),
            Err(MigrateError::Execute(sqlx::Error::Database(refusal)))
                if refusal.code().is_some_and(|code| passes(&code)) =>
            {
                Err(Error::Busy { holder: "sqlx, which holds its own lock".to_owned(), waited: begun.elapsed() })
            }
            Err(MigrateError::Execute(error)) => Err(error.into()),
            Err(other) => Err(sqlx::Error::from(other).into()),
        }
    }
}

fn is_applied(known: &Known, migration: &Migration) -> bool {
    let up = migration.script(Direction::Up).map(crate::migration::Script::checksum);
    let mut entries = known.entries.iter();
    entries.any(|entry| {
        entry.name == migration.name() && entry.applied && entry.under_way.is_none() && Some(&entry.up) == up.as_ref()
    })
}

fn is_touched(known: &BTreeMap<String, Known>) -> bool {
    known.values().flat_map(|known| &known.entries).any(|entry| entry.applied || entry.under_way.is_some())
}
