//! What was dropped and is kept, from outside: what there is, attaching it again, ending it.
//!
//! In come names, out go rows of the ledger and reports. What migrations drop is kept by the run itself; this only says for how long.

use sqlx::FromRow;
use sqlx::error::DatabaseError;
use tokio::time::sleep;

use super::apply::Route;
use super::{Error, Event, SchemaManager};
use crate::ledger::{self, Kept};
use crate::migration::{Direction, Migration, Statement, Version};
use crate::preflight::Loss;
use crate::quarantine::{self, Restored, Rule, Wishes};
use crate::run::{Losses, passes};
use crate::session::Session;

/// Where something that was dropped is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeptState {
    /// It is about to be dropped, and copied meanwhile.
    Keeping,
    /// It is dropped, and kept.
    Kept,
    /// It was attached again; the copy is still there.
    Restored,
    /// The copy is gone.
    Purged,
}

impl KeptState {
    const ALL: [Self; 4] = [Self::Keeping, Self::Kept, Self::Restored, Self::Purged];

    /// The state as the ledger has it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Keeping => "keeping",
            Self::Kept => "kept",
            Self::Restored => "restored",
            Self::Purged => "purged",
        }
    }

    fn of(word: &str) -> Self {
        Self::ALL.into_iter().find(|state| state.word() == word).unwrap_or(Self::Keeping)
    }
}

/// Something that was dropped, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptRecord {
    /// The name that it is kept under: that of a table in schema `pilaster_quarantine`.
    pub name: String,
    /// The table or column, as SQL names it.
    pub what: String,
    /// The version whose migration dropped it.
    pub version: String,
    /// That migration.
    pub migration: String,
    /// The columns that tell its rows apart; none where its table had no key.
    pub keys: Vec<String>,
    /// Where it is.
    pub state: KeptState,
    /// How many rows are kept.
    pub rows: i64,
    /// How many bytes they take, with their index.
    pub bytes: i64,
    /// When it was dropped, in UTC.
    pub kept_at: Option<String>,
    /// Until when it is kept, in UTC.
    pub until: Option<String>,
    /// Whether that is over, so that it may be purged by its age.
    pub expired: bool,
}

#[derive(FromRow)]
struct Row {
    kept_in: String,
    schema_name: String,
    table_name: String,
    column_name: Option<String>,
    version: String,
    migration: String,
    keys: Vec<String>,
    state: String,
    rows: i64,
    bytes: i64,
    kept_at: Option<String>,
    until: Option<String>,
    expired: bool,
}

impl SchemaManager {
    /// Everything that migrations dropped and that was kept, in that order.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn quarantined(&self) -> Result<Vec<KeptRecord>, Error> {
        const ALL: &str = "SELECT kept_in, schema_name, table_name, column_name, version, migration, keys, state, rows, \
            coalesce(pg_total_relation_size(to_regclass('pilaster_quarantine.' || kept_in)), 0) AS bytes, \
            to_char(kept_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') AS kept_at, \
            to_char(until AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') AS until, \
            coalesce(until <= clock_timestamp(), false) AND state <> 'purged' AS expired \
            FROM pilaster.quarantine ORDER BY id";
        let rows: Vec<Row> = sqlx::query_as(ALL).fetch_all(&self.pool).await?;
        let record = |row: Row| KeptRecord {
            what: ledger::what(&row.schema_name, &row.table_name, row.column_name.as_deref()),
            name: row.kept_in,
            version: row.version,
            migration: row.migration,
            keys: row.keys,
            state: KeptState::of(&row.state),
            rows: row.rows,
            bytes: row.bytes,
            kept_at: row.kept_at,
            until: row.until,
            expired: row.expired,
        };
        Ok(rows.into_iter().map(record).collect())
    }

    /// Attaches what is kept under these names again, in that order. A name is that of the copy, or of what was dropped: then it is the last copy of that. Values and
    /// rows that are there and differ stay as they are, unless they are to be overwritten. The copies stay until they are purged.
    ///
    /// # Errors
    /// [`Error::NotKept`], before anything is done; [`Error::NotRestorable`]; [`Error::Refused`] where a constraint of the table
    /// does not take what is kept; [`Error::Busy`]. What was attached before stays, and the next run goes on.
    pub async fn restore(&self, names: &[String], overwrite: bool) -> Result<Vec<Restored>, Error> {
        let mut session = self.session().await?;
        let all = named(&mut session, names, true).await?;
        let (lock, attempts) = (self.settings.lock_timeout, self.settings.lock_attempts);
        let mut reports = Vec::new();
        for kept in all {
            let wishes = Wishes { overwrite, lock, attempts };
            let report = quarantine::attach(&mut session.connection, &kept, wishes).await?;
            self.events.tell(Event::Restored { what: report.what.clone(), rows: report.restored });
            reports.push(report);
        }
        Ok(reports)
    }

    /// Drops the copies under these names for good; the names of what that was.
    ///
    /// # Errors
    /// [`Error::NotKept`], before anything is done; [`Error::Busy`].
    pub async fn purge(&self, names: &[String]) -> Result<Vec<String>, Error> {
        let mut session = self.session().await?;
        let all = named(&mut session, names, false).await?;
        self.purged(&mut session, all).await
    }

    /// The same for all copies whose time is over.
    ///
    /// # Errors
    /// [`Error::Busy`]; where the database is out of reach.
    pub async fn purge_expired(&self) -> Result<Vec<String>, Error> {
        let mut session = self.session().await?;
        let all = ledger::expired(&mut session.connection).await?;
        self.purged(&mut session, all).await
    }

    async fn purged(&self, session: &mut Session, all: Vec<Kept>) -> Result<Vec<String>, Error> {
        let mut names = Vec::new();
        for kept in all {
            quarantine::purge(&mut session.connection, &kept).await?;
            self.events.tell(Event::Purged { what: kept.what(), name: kept.kept_in.clone() });
            names.push(kept.what());
        }
        Ok(names)
    }

    /// What a migration drops on its way, and what becomes of that. What a way down takes, a way up has made.
    pub(super) fn losses(&self, (route, migration): (&Route<'_>, &Migration), all: &[Statement]) -> Losses {
        let of = match route.direction {
            Direction::Up => quarantine::losses(route.version, migration, all),
            Direction::Down => Vec::new(),
        };
        Losses { rule: self.settings.rule(), of }
    }

    /// Ends what was copied for drops that did not come: the versions are applied without them. They are, whatever becomes of a
    /// copy that is not needed.
    pub(super) async fn tidy_behind(&self, session: &mut Session, versions: &[Version]) {
        if let Err(error) = self.forget_unfinished(session, versions).await {
            tracing::warn!(%error, "a copy of what was not dropped is still kept in step");
        }
    }

    /// Ends what was copied for drops that did not come.
    pub(super) async fn forget_unfinished(&self, session: &mut Session, versions: &[Version]) -> Result<(), Error> {
        for kept in unfinished(session, versions).await? {
            self.forget(session, &kept).await?;
        }
        Ok(())
    }

    /// Before versions are applied: ends what was copied for drops that are not in their migrations any more. A copy looks at its
    /// column, and would be in the way of whatever is done to it instead.
    pub(super) async fn forget_outdated(&self, session: &mut Session, versions: &[Version]) -> Result<(), Error> {
        for kept in unfinished(session, versions).await? {
            let version = versions.iter().find(|version| version.name() == kept.version);
            let migrations = version.map(Version::migrations).unwrap_or_default();
            let migration = migrations.iter().find(|migration| migration.name() == kept.migration);
            let losses = version.zip(migration).map(|(version, migration)| losses(version, migration));
            let mut comes = false;
            for loss in losses.unwrap_or_default() {
                comes |= loss.column == kept.column_name && is_about(session, &loss, &kept).await?;
            }
            if !comes {
                self.forget(session, &kept).await?;
            }
        }
        Ok(())
    }

    async fn forget(&self, session: &mut Session, kept: &Kept) -> Result<(), Error> {
        let lock = self.settings.lock_timeout.as_millis();
        let text = format!("BEGIN; SET LOCAL lock_timeout = {lock}; {} COMMIT;", quarantine::forget(kept));
        let mut pauses = self.settings.limits(None).pauses();
        loop {
            let Err(error) = quarantine::run(&mut session.connection, text.clone()).await else { return Ok(()) };
            quarantine::run(&mut session.connection, "ROLLBACK".to_owned()).await?;
            let code = error.as_database_error().and_then(DatabaseError::code);
            match pauses.next().filter(|_| code.is_some_and(|code| passes(&code))) {
                Some(pause) => sleep(pause).await,
                None => return Err(error.into()),
            }
        }
    }
}

async fn unfinished(session: &mut Session, versions: &[Version]) -> Result<Vec<Kept>, sqlx::Error> {
    let names: Vec<&str> = versions.iter().map(Version::name).collect();
    ledger::keeping_of(&mut session.connection, &names).await
}

/// What a way up drops. What cannot be read is refused before it runs.
fn losses(version: &Version, migration: &Migration) -> Vec<Loss> {
    let statements = migration.script(Direction::Up).and_then(|script| script.statements().ok()).unwrap_or_default();
    quarantine::losses(version, migration, &statements).into_iter().flat_map(|(_, losses)| losses).collect()
}

/// Whether a drop is about the table of a copy, as far as names tell before it runs.
async fn is_about(session: &mut Session, loss: &Loss, kept: &Kept) -> Result<bool, sqlx::Error> {
    if loss.path.is_some() {
        return Ok(true);
    }
    let same = sqlx::query_scalar("SELECT coalesce(to_regclass($1) = to_regclass($2), false)");
    same.bind(&loss.table).bind(kept.table()).fetch_one(&mut session.connection).await
}

impl super::Settings {
    /// What becomes of what a way up drops.
    pub(crate) fn rule(&self) -> Rule {
        match self.quarantine {
            Some(retention) => Rule::Keep(retention),
            None if self.data_loss => Rule::Lose,
            None => Rule::Refuse,
        }
    }
}

/// What is kept under each name, once. What was dropped more than once has one name; `newest` takes the last of these.
async fn named(session: &mut Session, names: &[String], newest: bool) -> Result<Vec<Kept>, Error> {
    let mut all: Vec<Kept> = Vec::new();
    for name in names {
        let mut found = ledger::kept(&mut session.connection, Some(name)).await?;
        if found.is_empty() {
            let known = ledger::kept(&mut session.connection, None).await?;
            let known = known.into_iter().map(|kept| format!("{} ({})", kept.kept_in, kept.what())).collect();
            return Err(Error::NotKept { name: name.clone(), known });
        }
        if newest {
            found.drain(..found.len() - 1);
        }
        let is_new = |kept: &Kept| all.iter().all(|other| other.id != kept.id);
        let found: Vec<Kept> = found.into_iter().filter(is_new).collect();
        all.extend(found);
    }
    Ok(all)
}
