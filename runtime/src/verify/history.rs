//! Which migrations a database holds.
//!
//! In come a connection and the versions of a folder, out goes what the database's own history says of them: Pilaster's where
//! it knows of anything, else that of sqlx. It writes nothing, not even a ledger.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha384};
use sqlx::{AssertSqlSafe, FromRow, PgConnection};

use crate::catalog::text::qualified;
use crate::ledger;
use crate::manager::Error;
use crate::migration::{Direction, Migration, Script, Version};

/// Who remembers which migrations ran.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum History {
    /// The ledger of the schema manager.
    Pilaster,
    /// The table of `sqlx migrate`.
    Sqlx,
}

/// The migrations of a database, as its history tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Who remembers.
    pub history: History,
    /// The versions with those of their migrations that are applied, in order; none without any.
    pub versions: Vec<Version>,
    /// What is not as it should be.
    pub faults: Vec<Fault>,
}

/// Something in a history that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Fault {
    /// The database holds it, and the folder does not, so that nobody can say what it made.
    #[error("migration {0} is applied and is not in the folder")]
    Unknown(String),
    /// The database holds it, and the file is another by now.
    #[error("migration {0} was edited after it was applied")]
    Edited(String),
    /// It was broken off on its way.
    #[error("migration {migration} was broken off on its way {}", way.word())]
    BrokenOff {
        /// Which.
        migration: String,
        /// Its way.
        way: Direction,
    },
    /// It is not applied, and one behind it is.
    #[error("migration {0} is not applied, and one behind it is")]
    LeftOut(String),
}

/// A migration as a history has it.
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) applied: bool,
    pub(crate) under_way: Option<Direction>,
    /// Whether the file is another by now.
    pub(crate) edited: bool,
}

/// Asks the history of a database; nothing where it has none.
///
/// # Errors
/// Where the database is out of reach, its history may not be read, or the ledger is newer than this release.
pub(super) async fn held(connection: &mut PgConnection, folder: &[Version]) -> Result<Option<Held>, Error> {
    let own = ledger_of_pilaster(connection, folder).await?;
    let of_sqlx = match &own {
        Some(entries) if entries.iter().any(|entry| entry.applied || entry.under_way.is_some()) => None,
        _ => history_of_sqlx(connection, folder).await?.map(|(_, entries)| entries),
    };
    Ok(match (own, of_sqlx) {
        (_, Some(entries)) => Some(told(History::Sqlx, folder, &entries)),
        (Some(entries), None) => Some(told(History::Pilaster, folder, &entries)),
        (None, None) => None,
    })
}

async fn ledger_of_pilaster(connection: &mut PgConnection, folder: &[Version]) -> Result<Option<Vec<Entry>>, Error> {
    let there: bool = sqlx::query_scalar("SELECT to_regclass('pilaster.ledger') IS NOT NULL")
        .persistent(false)
        .fetch_one(&mut *connection)
        .await?;
    if !there {
        return Ok(None);
    }
    // Refuses a ledger that is newer than this release.
    ledger::is_newest(connection).await?;
    let mut all = Vec::new();
    for (version, entries) in ledger::ordered_entries(connection).await? {
        let given = folder.iter().find(|given| given.name() == version);
        for entry in entries {
            let migration = given.and_then(|given| given.migrations().iter().find(|one| one.name() == entry.name));
            let now = migration.and_then(|one| one.script(Direction::Up)).map(Script::checksum);
            all.push(Entry {
                applied: entry.applied,
                under_way: entry.direction(),
                edited: now.is_some_and(|now| now != entry.up),
                name: entry.name,
            });
        }
    }
    Ok(Some(all))
}

/// What sqlx remembers, in the order of its numbers, and the name of its table, quoted and in full; nothing where it has none.
pub(crate) async fn history_of_sqlx(
    connection: &mut PgConnection,
    folder: &[Version],
) -> Result<Option<(String, Vec<Entry>)>, Error> {
    #[derive(FromRow)]
    struct Row {
        version: i64,
        description: String,
        success: bool,
        checksum: Vec<u8>,
    }
    const TABLE: &str = "SELECT n.nspname::text, c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
        WHERE c.relname = '_sqlx_migrations' AND c.relkind = 'r' \
        ORDER BY c.oid = to_regclass('_sqlx_migrations') DESC NULLS LAST, n.nspname COLLATE \"C\" LIMIT 1";
    let table: Option<(String, String)> =
        sqlx::query_as(TABLE).persistent(false).fetch_optional(&mut *connection).await?;
    let Some((schema, name)) = table else { return Ok(None) };
    let table = qualified(&schema, &name);
    let rows = format!("SELECT version, description, success, checksum FROM {table} ORDER BY version");
    let rows: Vec<Row> = sqlx::query_as(AssertSqlSafe(rows)).persistent(false).fetch_all(connection).await?;
    let migrations: BTreeMap<i64, &Migration> =
        folder.iter().flat_map(Version::migrations).filter_map(|one| Some((number(one.name())?, one))).collect();
    let entry = |row: Row| {
        let known = migrations.get(&row.version);
        let text = known.and_then(|one| one.script(Direction::Up)).map(Script::text);
        let unnamed = || format!("{}_{}", row.version, row.description.replace(' ', "_"));
        Entry {
            name: known.map_or_else(unnamed, |one| one.name().to_owned()),
            applied: row.success,
            under_way: (!row.success).then_some(Direction::Up),
            edited: text.is_some_and(|text| Sha384::digest(text).as_slice() != row.checksum),
        }
    };
    Ok(Some((table, rows.into_iter().map(entry).collect())))
}

/// The number by which `sqlx` knows a migration.
pub(crate) fn number(name: &str) -> Option<i64> {
    name.split('_').next()?.parse().ok()
}

/// What a history says of a folder.
pub(crate) fn told(history: History, folder: &[Version], entries: &[Entry]) -> Held {
    let known: BTreeSet<&str> = folder.iter().flat_map(Version::migrations).map(Migration::name).collect();
    let touched = entries.iter().filter(|entry| entry.applied || entry.under_way.is_some());
    let mut faults = Vec::new();
    for entry in touched {
        let name = entry.name.clone();
        match entry.under_way {
            _ if !known.contains(entry.name.as_str()) => faults.push(Fault::Unknown(name)),
            Some(way) => faults.push(Fault::BrokenOff { migration: name, way }),
            None if entry.edited => faults.push(Fault::Edited(name)),
            None => {}
        }
    }
    let applied: BTreeSet<&str> =
        entries.iter().filter(|entry| entry.applied).map(|entry| entry.name.as_str()).collect();
    let mut waiting: Vec<&str> = Vec::new();
    for migration in folder.iter().flat_map(Version::migrations) {
        if applied.contains(migration.name()) {
            faults.extend(waiting.drain(..).map(|name| Fault::LeftOut(name.to_owned())));
        } else if !entries.iter().any(|entry| entry.under_way.is_some() && entry.name == migration.name()) {
            waiting.push(migration.name());
        }
    }
    faults.sort();
    Held { history, versions: only(folder, |name| applied.contains(name)), faults }
}

/// The versions with those of their migrations that are wanted.
fn only(folder: &[Version], wanted: impl Fn(&str) -> bool) -> Vec<Version> {
    let some = |version: &Version| {
        let migrations = version.migrations().iter().filter(|migration| wanted(migration.name()));
        migrations.fold(Version::new(version.name()), |version, migration| version.migration(migration.clone()))
    };
    folder.iter().map(some).filter(|version| !version.migrations().is_empty()).collect()
}

/// The versions up to a version or migration of that name, and with it; nothing where no one is called so.
#[must_use]
pub fn up_to(folder: &[Version], name: &str) -> Option<Vec<Version>> {
    let mut wanted = BTreeSet::new();
    for version in folder {
        for migration in version.migrations() {
            wanted.insert(migration.name());
            if migration.name() == name {
                return Some(only(folder, |name| wanted.contains(name)));
            }
        }
        if version.name() == name {
            return Some(only(folder, |name| wanted.contains(name)));
        }
    }
    None
}
