//! What the database remembers of its versions.
//!
//! In come values of versions, migrations and consumers, out go rows of the schema `pilaster`, and back. It decides nothing
//! about what runs: that is the manager's part.

mod adoption;
mod backfills;
mod format;
mod leases;
mod look;
mod probe;
mod progress;
mod quarantine;
mod scripts;

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{AssertSqlSafe, FromRow, PgConnection, raw_sql};

pub(crate) use adoption::{adopt_from_sqlx, taken_over};
pub(crate) use backfills::{Position, Walk, forget_walks, want};
pub(crate) use format::{CHANNEL, is_newest, upgrade};
pub(crate) use leases::{ended_by, holders, lost_with, release_lease, renew_lease, take_from, take_lease, users_of};
pub(crate) use look::{look, refusal};
pub use probe::Applied;
pub(crate) use probe::applied;
pub(crate) use progress::{ENDS, Ends, OWN_ROLE, Way, prepare_ends};
pub(crate) use quarantine::{
    Keeping, Kept, became, begin_keeping, copied, dropped, expired, keeping, keeping_of, kept, recount, what,
};
pub(crate) use scripts::{forget, no_longer_remember, remember, remembered};

use crate::manager::{Consumer, Error, Status};
use crate::migration::{Direction, Migration, Script, Statement, Version};

/// What is known of a migration.
#[derive(Debug, Clone, Default, PartialEq, Eq, FromRow)]
pub(crate) struct Entry {
    pub(crate) place: i32,
    pub(crate) name: String,
    /// Checksum of the way up.
    pub(crate) up: String,
    /// Checksum of the way down.
    pub(crate) down: Option<String>,
    pub(crate) applied: bool,
    /// The way on which it was broken off, where no transaction holds it.
    pub(crate) under_way: Option<String>,
    /// Checksums of the statements that ended on that way.
    pub(crate) done: Vec<String>,
    /// Checksum of the statement that was begun behind these.
    pub(crate) intent: Option<String>,
    /// What had the name of the index that this one was to build.
    pub(crate) found: Option<sqlx::postgres::types::Oid>,
}

impl Entry {
    pub(crate) fn direction(&self) -> Option<Direction> {
        match self.under_way.as_deref() {
            Some("up") => Some(Direction::Up),
            Some("down") => Some(Direction::Down),
            _ => None,
        }
    }

    /// Whether nothing of it is in the database.
    pub(crate) fn is_untouched(&self) -> bool {
        !self.applied && self.under_way.is_none()
    }
}

/// The migrations of a version in order; none where it is not registered.
pub(crate) async fn entries(connection: &mut PgConnection, version: &str) -> Result<Vec<Entry>, Error> {
    const ENTRIES: &str = "SELECT place, name, up, down, applied, under_way, done, intent, found \
        FROM pilaster.migrations WHERE version = $1 ORDER BY place";
    Ok(sqlx::query_as(ENTRIES).bind(version).fetch_all(connection).await?)
}

/// The migrations of every version that is registered, each version in the order in which it was entered. A ledger of any format
/// has them.
pub(crate) async fn ordered_entries(connection: &mut PgConnection) -> Result<Vec<(String, Vec<Entry>)>, Error> {
    #[derive(FromRow)]
    struct Row {
        version: String,
        #[sqlx(flatten)]
        entry: Entry,
    }
    const VERSIONS: &str = "SELECT name FROM pilaster.versions ORDER BY place";
    const ENTRIES: &str = "SELECT version, place, name, up, down, applied, under_way, done, intent, found \
        FROM pilaster.migrations ORDER BY place";
    let names: Vec<String> = sqlx::query_scalar(VERSIONS).fetch_all(&mut *connection).await?;
    let mut of: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for Row { version, entry } in sqlx::query_as(ENTRIES).fetch_all(connection).await? {
        of.entry(version).or_default().push(entry);
    }
    Ok(names
        .into_iter()
        .map(|name| (of.remove(&name).unwrap_or_default(), name))
        .map(|(all, name)| (name, all))
        .collect())
}

/// What is known of a version.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct Known {
    name: String,
    status: String,
    opens: Vec<String>,
    ends: Vec<String>,
    /// Its migrations in order.
    #[sqlx(skip)]
    pub(crate) entries: Vec<Entry>,
}

impl Known {
    /// Whether it is this version, to the letter.
    pub(crate) fn is(&self, version: &Version) -> bool {
        let says_the_same = self.opens.iter().eq(version.opened()) && self.ends.iter().eq(version.ended());
        says_the_same && is_same(&self.entries, version)
    }

    /// Whether it is this version, and wholly applied.
    pub(crate) fn is_applied(&self, version: &Version) -> bool {
        let is_done = self.entries.iter().all(|entry| entry.applied && entry.under_way.is_none());
        is_done && self.status == Status::Active.word() && self.is(version)
    }
}

/// Every version that is registered.
pub(crate) async fn all_known(connection: &mut PgConnection) -> Result<BTreeMap<String, Known>, Error> {
    const VERSIONS: &str = "SELECT name, status, opens, ends FROM pilaster.versions";
    let versions: Vec<Known> = sqlx::query_as(VERSIONS).fetch_all(&mut *connection).await?;
    let mut entries: BTreeMap<String, Vec<Entry>> = ordered_entries(connection).await?.into_iter().collect();
    let with_entries = |known: Known| {
        let entries = entries.remove(&known.name).unwrap_or_default();
        (known.name.clone(), Known { entries, ..known })
    };
    Ok(versions.into_iter().map(with_entries).collect())
}

/// A version, where it is registered.
pub(crate) async fn known(connection: &mut PgConnection, version: &str) -> Result<Option<Known>, Error> {
    const VERSION: &str = "SELECT name, status, opens, ends FROM pilaster.versions WHERE name = $1";
    let found: Option<Known> = sqlx::query_as(VERSION).bind(version).fetch_optional(&mut *connection).await?;
    let Some(known) = found else { return Ok(None) };
    Ok(Some(Known { entries: entries(connection, version).await?, ..known }))
}

/// Enters versions that are not there, or finds that they are.
pub(crate) async fn enter_all(connection: &mut PgConnection, versions: &[Version]) -> Result<(), Error> {
    let known = all_known(connection).await?;
    let names: BTreeSet<&str> = versions.iter().map(Version::name).collect();
    let is_plain_and_new = |version: &Version| {
        let says_nothing =
            [version.declared_compatible(), version.opened(), version.ended()].iter().all(|all| all.is_empty());
        says_nothing && !known.contains_key(version.name())
    };
    if names.len() == versions.len() && versions.iter().all(is_plain_and_new) {
        return enter_new(connection, versions).await;
    }
    for version in versions {
        enter(connection, version).await?;
    }
    Ok(())
}

/// Enters versions that nobody knows, all at once.
async fn enter_new(connection: &mut PgConnection, versions: &[Version]) -> Result<(), Error> {
    let names: Vec<&str> = versions.iter().map(Version::name).collect();
    const VERSIONS: &str = "INSERT INTO pilaster.versions (name) \
        SELECT name FROM unnest($1::text[]) WITH ORDINALITY AS given (name, place) ORDER BY given.place";
    sqlx::query(VERSIONS).bind(&names).execute(&mut *connection).await?;
    let (mut of, mut places, mut migrations, mut ups, mut downs) = (vec![], vec![], vec![], vec![], vec![]);
    for version in versions {
        for (place, migration) in (1_i32..).zip(version.migrations()) {
            of.push(version.name());
            places.push(place);
            migrations.push(migration.name());
            ups.push(checksum(migration, Direction::Up));
            downs.push(checksum(migration, Direction::Down));
        }
    }
    const MIGRATIONS: &str = "INSERT INTO pilaster.migrations (version, place, name, up, down) \
        SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[])";
    let query = sqlx::query(MIGRATIONS).bind(of).bind(places).bind(migrations).bind(ups).bind(downs);
    query.execute(connection).await?;
    Ok(())
}

/// Enters a version, or finds that it is the one that is there.
///
/// What is not applied may still be edited; of what was broken off, only what did not run yet.
pub(crate) async fn enter(connection: &mut PgConnection, version: &Version) -> Result<(), Error> {
    const VERSION: &str = "INSERT INTO pilaster.versions AS v (name, compatible_with, opens, ends) \
        VALUES ($1, $2, $3, $4) ON CONFLICT (name) DO UPDATE \
        SET compatible_with = excluded.compatible_with, opens = excluded.opens, ends = excluded.ends \
        WHERE (v.compatible_with, v.opens, v.ends) <> (excluded.compatible_with, excluded.opens, excluded.ends)";
    let [compatible, opens, ends] = [version.declared_compatible(), version.opened(), version.ended()]
        .map(|names| names.iter().collect::<Vec<_>>());
    let query = sqlx::query(VERSION).bind(version.name()).bind(compatible).bind(opens).bind(ends);
    query.execute(&mut *connection).await?;
    let known = entries(connection, version.name()).await?;
    if is_same(&known, version) {
        return Ok(());
    }
    if let Some(difference) = difference(&known, version) {
        return Err(Error::Changed { version: version.name().to_owned(), difference });
    }
    sqlx::query("DELETE FROM pilaster.migrations WHERE version = $1 AND NOT applied AND under_way IS NULL")
        .bind(version.name())
        .execute(&mut *connection)
        .await?;
    const MIGRATION: &str = "INSERT INTO pilaster.migrations (version, place, name, up, down) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (version, place) DO UPDATE SET down = excluded.down, \
        up = CASE WHEN migrations.applied THEN migrations.up ELSE excluded.up END";
    for (place, migration) in (1_i32..).zip(version.migrations()) {
        sqlx::query(MIGRATION)
            .bind(version.name())
            .bind(place)
            .bind(migration.name())
            .bind(checksum(migration, Direction::Up))
            .bind(checksum(migration, Direction::Down))
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Whether these are the migrations of the version, to the letter.
pub(crate) fn is_same(known: &[Entry], version: &Version) -> bool {
    let same = |(entry, given): (&Entry, &Migration)| {
        let is = |direction, checksum_then: Option<&String>| checksum(given, direction).as_ref() == checksum_then;
        entry.name == given.name() && is(Direction::Up, Some(&entry.up)) && is(Direction::Down, entry.down.as_ref())
    };
    known.len() == version.migrations().len() && known.iter().zip(version.migrations()).all(same)
}

/// Whether a version is registered with other migrations, so that nobody may be at work when these are entered.
pub(crate) async fn is_known_otherwise(connection: &mut PgConnection, version: &Version) -> Result<bool, Error> {
    let known = entries(connection, version.name()).await?;
    Ok(!known.is_empty() && !is_same(&known, version))
}

/// Keeps everybody else from registering and leaving, until the transaction ends.
pub(crate) async fn exclude(connection: &mut PgConnection) -> Result<(), Error> {
    lock(connection, "pilaster.consumers, pilaster.leases IN SHARE ROW EXCLUSIVE MODE").await
}

/// Locks tables, in the transaction that is open. It waits for no other without end, and keeps others waiting no longer when its
/// process hangs.
async fn lock(connection: &mut PgConnection, tables: &str) -> Result<(), Error> {
    let lock = format!(
        "SET LOCAL lock_timeout = '10s'; SET LOCAL idle_in_transaction_session_timeout = '10s'; LOCK TABLE {tables}"
    );
    raw_sql(AssertSqlSafe(lock)).execute(connection).await?;
    Ok(())
}

/// A version that was registered later than this one, and of which something is applied.
pub(crate) async fn built_upon(connection: &mut PgConnection, version: &str) -> Result<Option<String>, Error> {
    const LATER: &str = "SELECT v.name FROM pilaster.versions v JOIN pilaster.versions this ON v.place > this.place \
        WHERE this.name = $1 AND EXISTS (SELECT FROM pilaster.migrations m \
        WHERE m.version = v.name AND (m.applied OR m.under_way IS NOT NULL)) ORDER BY v.place LIMIT 1";
    Ok(sqlx::query_scalar(LATER).bind(version).fetch_optional(connection).await?)
}

/// Enters a version as applied, where nothing is.
pub(crate) async fn adopt(connection: &mut PgConnection, version: &Version) -> Result<(), Error> {
    const TOUCHED: &str = "SELECT EXISTS (SELECT FROM pilaster.migrations WHERE applied OR under_way IS NOT NULL)";
    if sqlx::query_scalar(TOUCHED).fetch_one(&mut *connection).await? {
        return Err(Error::NotEmpty);
    }
    enter(connection, version).await?;
    const ADOPT: &str =
        "UPDATE pilaster.migrations SET applied = true, applied_at = clock_timestamp() WHERE version = $1";
    sqlx::query(ADOPT).bind(version.name()).execute(&mut *connection).await?;
    set_status(connection, version.name(), "active").await?;
    log(connection, (version.name(), None), "adopted", None).await
}

fn checksum(migration: &Migration, direction: Direction) -> Option<String> {
    migration.script(direction).map(Script::checksum)
}

/// Why a version is not the one that is partly in the database already. Ways down that did not run may be mended.
fn difference(known: &[Entry], version: &Version) -> Option<String> {
    let given = version.migrations();
    let touched = known.iter().rposition(|entry| !entry.is_untouched())?;
    if known.iter().all(|entry| entry.applied) && given.len() > known.len() {
        return Some(format!("{} migrations instead of {}", given.len(), known.len()));
    }
    let edited = |(at, entry): (usize, &Entry)| match given.get(at) {
        None => Some(format!("{} is missing", entry.name)),
        Some(given) if given.name() != entry.name => {
            Some(format!("{} is in the place of {}", given.name(), entry.name))
        }
        Some(given) if entry.applied && checksum(given, Direction::Up).as_ref() != Some(&entry.up) => {
            Some(format!("{} was edited after it was applied", entry.name))
        }
        Some(given) if !runs_on(entry, given) => {
            Some(format!("in {} a statement was edited that ran already", entry.name))
        }
        Some(_) => None,
    };
    known[..=touched].iter().enumerate().find_map(edited)
}

/// Whether what was broken off can go on with a script: what ran is still in it.
fn runs_on(entry: &Entry, given: &Migration) -> bool {
    let Some(script) = entry.direction().and_then(|direction| given.script(direction)) else { return true };
    let statements = script.statements().unwrap_or_default();
    let mut checksums = statements.iter().map(Statement::checksum);
    entry.done.iter().all(|ran| checksums.next().as_ref() == Some(ran))
}

/// Registers a consumer for a version, in the transaction that is open.
pub(crate) async fn register(connection: &mut PgConnection, consumer: &Consumer, version: &str) -> Result<bool, Error> {
    const REGISTER: &str = "INSERT INTO pilaster.consumers (handler, code, version) VALUES ($1, $2, $3) \
        ON CONFLICT DO NOTHING";
    let done = sqlx::query(REGISTER)
        .bind(consumer.handler())
        .bind(consumer.version())
        .bind(version)
        .execute(connection)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// The version that a consumer is registered for.
pub(crate) async fn version_of(connection: &mut PgConnection, consumer: &Consumer) -> Result<Option<String>, Error> {
    const VERSION: &str = "SELECT version FROM pilaster.consumers WHERE handler = $1 AND code = $2";
    let found = sqlx::query_scalar(VERSION).bind(consumer.handler()).bind(consumer.version());
    Ok(found.fetch_optional(connection).await?)
}

/// Who is registered for a version, in order.
pub(crate) async fn users(connection: &mut PgConnection, version: &str) -> Result<Vec<Consumer>, Error> {
    const USERS: &str = "SELECT handler, code FROM pilaster.consumers WHERE version = $1 ORDER BY handler, code";
    let users: Vec<(String, String)> = sqlx::query_as(USERS).bind(version).fetch_all(connection).await?;
    Ok(users.into_iter().map(|(handler, code)| Consumer::new(handler, code)).collect())
}

/// Somebody, if anybody, is no longer registered for a version.
pub(crate) async fn leave(
    connection: &mut PgConnection,
    consumer: Option<&Consumer>,
    version: &str,
) -> Result<(), Error> {
    const LEAVE: &str = "WITH gone AS (DELETE FROM pilaster.consumers \
        WHERE handler = $1 AND code = $2 AND version = $3 RETURNING version) \
        INSERT INTO pilaster.log (version, what, detail) SELECT version, 'left', $4 FROM gone";
    let Some(consumer) = consumer else { return Ok(()) };
    let query = sqlx::query(LEAVE).bind(consumer.handler()).bind(consumer.version()).bind(version);
    query.bind(consumer.to_string()).execute(connection).await?;
    Ok(())
}

/// Writes down what happened.
pub(crate) async fn log(
    connection: &mut PgConnection,
    (version, migration): (&str, Option<&str>),
    what: &str,
    detail: Option<&str>,
) -> Result<(), Error> {
    const LOG: &str = "INSERT INTO pilaster.log (version, migration, what, detail) VALUES ($1, $2, $3, $4)";
    sqlx::query(LOG).bind(version).bind(migration).bind(what).bind(detail).execute(connection).await?;
    Ok(())
}

/// Sets the status of a version; whether it was another.
pub(crate) async fn set_status(connection: &mut PgConnection, version: &str, status: &str) -> Result<bool, Error> {
    const STATUS: &str =
        "UPDATE pilaster.versions SET status = $2, since = clock_timestamp() WHERE name = $1 AND status <> $2";
    let set = sqlx::query(STATUS).bind(version).bind(status).execute(connection).await?;
    Ok(set.rows_affected() == 1)
}

/// A migration of a version failed. Where all of it stays applied, as when a way back was refused, it is what it was.
pub(crate) async fn fail(connection: &mut PgConnection, version: &str) -> Result<(), Error> {
    const FAIL: &str = "UPDATE pilaster.versions SET since = clock_timestamp(), status = CASE WHEN EXISTS (\
        SELECT FROM pilaster.migrations WHERE version = $1 AND (NOT applied OR under_way IS NOT NULL)) \
        THEN 'failed' ELSE 'active' END WHERE name = $1";
    sqlx::query(FAIL).bind(version).execute(connection).await?;
    Ok(())
}

/// A version of which nothing is left, whatever it was on the way to.
pub(crate) async fn end_rollback(connection: &mut PgConnection, version: &str) -> Result<(), Error> {
    const END: &str = "UPDATE pilaster.versions SET status = 'rolled back', since = clock_timestamp() \
        WHERE name = $1 AND status NOT IN ('pending', 'rolled back')";
    sqlx::query(END).bind(version).execute(connection).await?;
    Ok(())
}
