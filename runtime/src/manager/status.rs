//! What there is: versions, who uses them, what happened.
//!
//! In come names, out go answers from the ledger. It changes nothing but what `clear` takes away.

use std::collections::BTreeMap;
use std::time::Duration;

use sqlx::FromRow;

use super::{Consumer, Error, Holder, SchemaManager, User, needed_for};
use crate::ledger;
use crate::migration::Version;

/// Where a version is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Registered and not applied.
    Pending,
    /// Being applied, or broken off in the middle by a crash: the next run goes on.
    Applying,
    /// Applied.
    Active,
    /// Being rolled back, or broken off while it was.
    RollingBack,
    /// Rolled back.
    RolledBack,
    /// A migration failed.
    Failed,
}

impl Status {
    pub(super) const ALL: [Self; 6] =
        [Self::Pending, Self::Applying, Self::Active, Self::RollingBack, Self::RolledBack, Self::Failed];

    /// The status as the ledger has it, for example `rolling back`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Applying => "applying",
            Self::Active => "active",
            Self::RollingBack => "rolling back",
            Self::RolledBack => "rolled back",
            Self::Failed => "failed",
        }
    }

    pub(crate) fn of(word: &str) -> Self {
        Self::ALL.into_iter().find(|status| status.word() == word).unwrap_or(Self::Pending)
    }
}

/// How many versions are where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Statistics {
    /// All that are registered.
    pub total: usize,
    /// Those that are applied.
    pub active: usize,
    /// Those that wait, or are on their way.
    pub pending: usize,
    /// Those of which a migration failed.
    pub failed: usize,
    /// Those that were rolled back.
    pub rolled_back: usize,
}

/// Something that happened to a version.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Record {
    /// When, as PostgreSQL writes a `timestamptz` in the zone UTC.
    pub at: String,
    /// The version.
    pub version: String,
    /// The migration, where it was one.
    pub migration: Option<String>,
    /// What.
    pub what: String,
    /// More of it.
    pub detail: Option<String>,
    /// How long it took.
    pub milliseconds: Option<i64>,
    /// Who did it: the role, and what its session calls itself.
    pub by: String,
}

/// All versions with their status, in the order in which they were registered.
pub(super) const VERSIONS: &str = "SELECT name, status FROM pilaster.versions ORDER BY place";

impl SchemaManager {
    /// All versions in the order in which they were registered.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn versions(&self) -> Result<Vec<(String, Status)>, Error> {
        let rows: Vec<(String, String)> = sqlx::query_as(VERSIONS).fetch_all(&self.pool).await?;
        Ok(rows.into_iter().map(|(name, word)| (name, Status::of(&word))).collect())
    }

    /// Where a version is; nothing where it is not registered.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn status(&self, version: &str) -> Result<Option<Status>, Error> {
        let versions: BTreeMap<String, Status> = self.versions().await?.into_iter().collect();
        Ok(versions.get(version).copied())
    }

    /// The versions that are applied.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn active(&self) -> Result<Vec<String>, Error> {
        let versions = self.versions().await?.into_iter();
        Ok(versions.filter(|(_, status)| *status == Status::Active).map(|(name, _)| name).collect())
    }

    /// Whether a version is applied.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn is_active(&self, version: &str) -> Result<bool, Error> {
        Ok(self.status(version).await? == Some(Status::Active))
    }

    /// Who is registered for a version.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn usage(&self, version: &str) -> Result<Vec<Consumer>, Error> {
        let mut connection = self.pool.acquire().await?;
        ledger::users(&mut connection, version).await
    }

    /// Everybody who uses a version or what it opens: those that are registered, processes with leases, and sessions that say so.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn users(&self, version: &Version) -> Result<Vec<User>, Error> {
        let mut connection = self.pool.acquire().await?;
        ledger::users_of(&mut connection, &needed_for(version)).await
    }

    /// Who holds a lease on any version.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn leases(&self) -> Result<Vec<Holder>, Error> {
        let mut connection = self.pool.acquire().await?;
        ledger::holders(&mut connection).await
    }

    /// Whether anybody else than `consumer` is registered for a version.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn is_used_by_others(&self, version: &str, consumer: &Consumer) -> Result<bool, Error> {
        Ok(self.usage(version).await?.iter().any(|user| user != consumer))
    }

    /// Whether code of two versions works on this database; [`SchemaManager::compatibility`] says why.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn are_compatible(&self, one: &str, other: &str) -> Result<bool, Error> {
        Ok(self.compatibility(one, other).await?.is_compatible())
    }

    /// How many versions are where.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn statistics(&self) -> Result<Statistics, Error> {
        let mut statistics = Statistics::default();
        for (_, status) in self.versions().await? {
            statistics.total += 1;
            *match status {
                Status::Active => &mut statistics.active,
                Status::Pending | Status::Applying | Status::RollingBack => &mut statistics.pending,
                Status::Failed => &mut statistics.failed,
                Status::RolledBack => &mut statistics.rolled_back,
            } += 1;
        }
        Ok(statistics)
    }

    /// What happened, oldest first.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn history(&self) -> Result<Vec<Record>, Error> {
        const HISTORY: &str = "SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') AS at, \
            version, migration, what, detail, milliseconds, by FROM pilaster.log ORDER BY id";
        Ok(sqlx::query_as(HISTORY).fetch_all(&self.pool).await?)
    }

    /// How long each migration of a version took when it was applied.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn durations(&self, version: &Version) -> Result<Vec<(String, Duration)>, Error> {
        const DURATIONS: &str = "SELECT name, coalesce(milliseconds, 0) FROM pilaster.migrations \
            WHERE version = $1 AND applied ORDER BY place";
        let rows: Vec<(String, i64)> = sqlx::query_as(DURATIONS).bind(version.name()).fetch_all(&self.pool).await?;
        let duration = |milliseconds: i64| Duration::from_millis(milliseconds.unsigned_abs());
        Ok(rows.into_iter().map(|(name, milliseconds)| (name, duration(milliseconds))).collect())
    }

    /// Forgets all versions, consumers and what happened. What migrations made stays: from then on nobody knows of it.
    ///
    /// # Errors
    /// [`Error::Busy`] while somebody migrates.
    pub async fn clear(&self) -> Result<(), Error> {
        let mut session = self.session().await?;
        sqlx::query(
            "TRUNCATE pilaster.leases, pilaster.backfills, pilaster.scripts, pilaster.consumers, pilaster.versions, pilaster.migrations, pilaster.log",
        )
        .execute(&mut session.connection)
        .await?;
        Ok(())
    }
}
