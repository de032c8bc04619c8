//! How a manager works: limits, locks, who listens.
//!
//! In come a URL and wishes, out goes a manager.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{ConnectOptions, Connection};

use super::connection::said;
use super::event::Listener;
use super::{ConnectionError, Error, Event, Events, SchemaManager};
use crate::lease::USUAL_TIME;
use crate::quarantine::USUAL_RETENTION;
use crate::run::{Brakes, Limits};
use crate::session::Session;

/// A URL that is none of PostgreSQL.
#[derive(Debug, thiserror::Error)]
#[error("this is no URL of a PostgreSQL database: {}", said(.0))]
pub struct SettingsError(sqlx::Error);

/// How a manager works. Each setting has a default that suits a service in production.
#[derive(Clone)]
pub struct Settings {
    pub(crate) options: PgConnectOptions,
    pub(super) migration_timeout: Option<Duration>,
    pub(super) rollback_timeout: Option<Duration>,
    pub(super) lock_timeout: Duration,
    pub(super) lock_attempts: usize,
    pub(super) lock_wait: Duration,
    pub(super) transactions: bool,
    pub(super) data_loss: bool,
    pub(super) quarantine: Option<Duration>,
    pub(super) forced: bool,
    pub(super) lease_time: Duration,
    pub(super) brakes: Brakes,
    pub(super) jobs: usize,
    listener: Option<Listener>,
}

impl fmt::Debug for Settings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The options hold a password.
        let mut text = formatter.debug_struct("Settings");
        text.field("host", &self.options.get_host()).field("database", &self.options.get_database());
        text.field("migration_timeout", &self.migration_timeout).field("rollback_timeout", &self.rollback_timeout);
        text.field("lock_timeout", &self.lock_timeout).finish_non_exhaustive()
    }
}

impl Settings {
    /// The defaults for the database at `url`, for example `postgres://app@db.internal/shop?sslmode=verify-full`.
    ///
    /// # Errors
    /// Where that is no URL of PostgreSQL.
    pub fn new(url: &str) -> Result<Self, SettingsError> {
        if !["postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme)) {
            let message = "it begins with neither postgres:// nor postgresql://";
            return Err(SettingsError(sqlx::Error::Configuration(message.into())));
        }
        Ok(Self {
            options: PgConnectOptions::from_str(url).map_err(SettingsError)?,
            migration_timeout: Some(Duration::from_secs(30)),
            rollback_timeout: Some(Duration::from_secs(30)),
            lock_timeout: Duration::from_secs(5),
            lock_attempts: 10,
            lock_wait: Duration::from_mins(10),
            transactions: true,
            data_loss: false,
            quarantine: Some(USUAL_RETENTION),
            forced: false,
            lease_time: USUAL_TIME,
            brakes: Brakes { replication_lag: Duration::from_secs(10), wal_rate: None },
            jobs: 1,
            listener: None,
        })
    }

    /// How long one migration may take before it is cancelled in the server: 30 seconds, unless said otherwise. `None` is for
    /// ever.
    #[must_use]
    pub fn migration_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.migration_timeout = timeout.into();
        self
    }

    /// The same for the way back.
    #[must_use]
    pub fn rollback_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.rollback_timeout = timeout.into();
        self
    }

    /// How long a statement waits for a lock, and everybody else behind it: 5 seconds. A migration that a transaction holds may
    /// set its own. Indexes that are built or dropped concurrently keep nobody waiting and are not limited.
    #[must_use]
    pub fn lock_timeout(mut self, timeout: Duration) -> Self {
        self.lock_timeout = timeout;
        self
    }

    /// How often a migration that gets no lock in time is tried, with growing pauses in between: 10 times.
    #[must_use]
    pub fn lock_attempts(mut self, attempts: usize) -> Self {
        self.lock_attempts = attempts.max(1);
        self
    }

    /// How long to wait while another migrator is at work: 10 minutes.
    #[must_use]
    pub fn lock_wait(mut self, wait: Duration) -> Self {
        self.lock_wait = wait;
        self
    }

    /// Whether migrations run in a transaction, as they do unless they say otherwise themselves. Without, each statement is
    /// committed for itself, and a migration that breaks goes on where it was.
    #[must_use]
    pub fn transactions(mut self, transactions: bool) -> Self {
        self.transactions = transactions;
        self
    }

    /// Whether generated ways back may lose what cannot be brought back. They refuse, unless that is said.
    #[must_use]
    pub fn allow_data_loss(mut self, allow: bool) -> Self {
        self.data_loss = allow;
        self
    }

    /// How long tables and columns are kept that a way up drops: 30 days. With `None` nothing is kept, and a migration that would
    /// drop what holds data fails, unless [`Settings::allow_data_loss`] says that it may.
    #[must_use]
    pub fn quarantine(mut self, retention: impl Into<Option<Duration>>) -> Self {
        self.quarantine = retention.into();
        self
    }

    /// Whether versions are taken away also from those who use them: rolled back, or ended. The report names whom that hurts.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.forced = force;
        self
    }

    /// For how long a lease is given at a time: one minute. A process that dies counts as a user for so long.
    #[must_use]
    pub fn lease_time(mut self, time: Duration) -> Self {
        self.lease_time = time;
        self
    }

    /// How far a replica may be behind before a backfill waits for it: 10 seconds. Only roles that may read the statistics of
    /// replication see how far that is; for others no replica is ever behind.
    #[must_use]
    pub fn replication_lag(mut self, lag: Duration) -> Self {
        self.brakes.replication_lag = lag;
        self
    }

    /// How many bytes of write-ahead log the server may write in a second while a backfill runs: as many as it can.
    #[must_use]
    pub fn wal_rate(mut self, bytes_per_second: impl Into<Option<u64>>) -> Self {
        self.brakes.wal_rate = bytes_per_second.into();
        self
    }

    /// How many migrations of a version may run at once: one. Only generated backfills and indexes that are built concurrently run
    /// beside each other, where they have nothing to do with each other; each has a session of its own.
    #[must_use]
    pub fn jobs(mut self, jobs: usize) -> Self {
        self.jobs = jobs.max(1);
        self
    }

    /// Calls a function for everything that happens. Migrations wait until it returns.
    #[must_use]
    pub fn on_event(mut self, listener: impl Fn(&Event) + Send + Sync + 'static) -> Self {
        self.listener = Some(Arc::new(listener));
        self
    }

    /// Connects, and makes the ledger in a database that has none.
    ///
    /// # Errors
    /// Where the database is out of reach, does not let its ledger be made, or has one that is newer than this release.
    pub async fn connect(self) -> Result<SchemaManager, Error> {
        // A pool tries again for half a minute and then keeps to itself why it failed.
        self.options.connect().await.map_err(|error| self.out_of_reach(error))?.close().await?;
        let pool = PgPoolOptions::new().max_connections(4).connect_lazy_with(self.options.clone());
        let events = Events::new(self.listener.clone());
        SchemaManager::begin(self, pool, events).await
    }

    /// A session that keeps everybody else from migrating, in a database that need not have a ledger.
    pub(crate) async fn alone(&self) -> Result<Session, Error> {
        let events = Events::new(self.listener.clone());
        Session::begin(&self.options, self.lock_wait, false, &events).await
    }

    /// The error for a connection that could not be made, with the place where it was to go.
    pub(crate) fn out_of_reach(&self, error: sqlx::Error) -> Error {
        Error::Connection(ConnectionError::opening(&self.options, error))
    }

    pub(super) fn limits(&self, timeout: Option<Duration>) -> Limits {
        Limits { migration: timeout, lock: self.lock_timeout, attempts: self.lock_attempts }
    }
}
