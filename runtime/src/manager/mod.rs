//! The schema manager: versions of a schema, who uses them, and the migrations between.
//!
//! In come versions and consumers, out go reports; the state is in the schema `pilaster` of the database, so that it survives a
//! crash and every process sees the same. One session migrates a database at a time. Nothing here knows how a migration was
//! planned.

mod adoption;
mod advice;
mod apply;
mod backfill;
mod beside;
mod compatibility;
mod connection;
mod develop;
mod error;
mod event;
mod exposition;
mod look;
mod metrics;
mod part;
mod quarantine;
mod settings;
mod status;
mod user;
mod watch;

use std::fmt;
use std::time::{Duration, Instant};

use sqlx::postgres::{PgPool, Postgres};
use sqlx::{Connection, PgConnection, Transaction};
use tokio::sync::broadcast;

pub use adoption::Adoption;
pub use backfill::{BackfillRecord, BackfillState};
pub use compatibility::{Compatibility, Obstacle};
pub use connection::ConnectionError;
pub(crate) use connection::refusal;
pub use develop::Development;
pub use error::{Cause, Error, Failure, State};
pub use event::Event;
pub(crate) use event::Events;
pub use quarantine::{KeptRecord, KeptState};
pub use settings::{Settings, SettingsError};
pub use status::{Record, Statistics, Status};
pub use user::{Holder, User};
pub use watch::{NotCurrent, Versions, Watch};

pub use crate::ledger::Applied;

use crate::lease::Lease;
use crate::ledger;
use crate::migration::Version;
use crate::session::Session;

/// Who uses a version of the schema: a handler, in one version of its code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Consumer {
    handler: String,
    version: String,
}

impl Consumer {
    /// The handler at `handler`, for example a path such as `/api/users`, whose code has the version `version`.
    #[must_use]
    pub fn new(handler: impl Into<String>, version: impl Into<String>) -> Self {
        Self { handler: handler.into(), version: version.into() }
    }

    /// The handler.
    #[must_use]
    pub fn handler(&self) -> &str {
        &self.handler
    }

    /// The version of its code.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }
}

impl fmt::Display for Consumer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({})", self.handler, self.version)
    }
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The version.
    pub version: String,
    /// The migrations that ran, in that order, and how long each took. None where there was nothing to do.
    pub executed: Vec<(String, Duration)>,
    /// Who used what was taken away, and lost it, because it was forced.
    pub hurt: Vec<User>,
    /// How long all of it took, waiting for another migrator included.
    pub duration: Duration,
}

/// Manages the versions of the schema of one database.
///
/// Any number of managers may work on one database, in one process or in many.
#[derive(Debug)]
pub struct SchemaManager {
    settings: Settings,
    pool: PgPool,
    events: Events,
}

impl SchemaManager {
    /// Connects with the usual settings; see [`Settings`] for others.
    ///
    /// # Errors
    /// Where the database is out of reach, or its ledger is newer than this release.
    pub async fn connect(url: &str) -> Result<Self, Error> {
        Settings::new(url)?.connect().await
    }

    async fn begin(settings: Settings, pool: PgPool, events: Events) -> Result<Self, Error> {
        let manager = Self { settings, pool, events };
        let mut connection = manager.pool.acquire().await?;
        // Whoever comes first makes the ledger; the lock keeps a second from making it at the same time.
        if !ledger::is_newest(&mut connection).await? {
            let mut session = manager.session().await?;
            ledger::upgrade(&mut session.connection).await?;
        }
        drop(connection);
        Ok(manager)
    }

    async fn session(&self) -> Result<Session, Error> {
        let Settings { options, lock_wait, data_loss, .. } = &self.settings;
        Session::begin(options, *lock_wait, *data_loss, &self.events).await
    }

    /// What happens from now on.
    #[must_use]
    pub fn events(&self) -> broadcast::Receiver<Event> {
        self.events.subscribe()
    }

    /// Registers a version for a consumer. From then on the consumer counts as a user of the version, until it is deactivated.
    ///
    /// Of a version that is registered already the migrations have to be the same, as far as they were applied.
    ///
    /// # Errors
    /// [`Error::AlreadyRegistered`] for a consumer that is registered, for whichever version; [`Error::Changed`].
    pub async fn register(&self, consumer: &Consumer, version: &Version) -> Result<(), Error> {
        if self.enter(consumer, version).await? {
            return Ok(());
        }
        let mut connection = self.pool.acquire().await?;
        let registered = ledger::version_of(&mut connection, consumer).await?;
        let version = registered.unwrap_or_else(|| version.name().to_owned());
        Err(Error::AlreadyRegistered { consumer: consumer.to_string(), version })
    }

    /// A transaction in which nobody else registers or leaves.
    async fn exclusive(&self) -> Result<Transaction<'static, Postgres>, Error> {
        let mut transaction = self.pool.begin().await?;
        ledger::exclude(&mut transaction).await?;
        Ok(transaction)
    }

    /// Enters a version and a consumer; whether the consumer is new.
    async fn enter(&self, consumer: &Consumer, version: &Version) -> Result<bool, Error> {
        apply::read(version)?;
        let mut transaction = self.exclusive().await?;
        if !ledger::is_known_otherwise(&mut transaction, version).await? {
            let is_new = enter(&mut transaction, consumer, version).await?;
            transaction.commit().await?;
            return Ok(is_new);
        }
        transaction.rollback().await?;
        // Nobody may be running what is replaced.
        let mut session = self.session().await?;
        let mut transaction = session.connection.begin().await?;
        ledger::exclude(&mut transaction).await?;
        let is_new = enter(&mut transaction, consumer, version).await?;
        transaction.commit().await?;
        Ok(is_new)
    }

    /// Registers the consumer for the version where it is not, and applies what is not applied.
    ///
    /// # Errors
    /// As [`SchemaManager::register`] and [`SchemaManager::apply`]; a consumer that is registered for another version has to be
    /// deactivated first.
    pub async fn activate(&self, consumer: &Consumer, version: &Version) -> Result<Report, Error> {
        if !self.enter(consumer, version).await? {
            let mut connection = self.pool.acquire().await?;
            let registered = ledger::version_of(&mut connection, consumer).await?;
            match registered {
                Some(other) if other != version.name() => {
                    return Err(Error::AlreadyRegistered { consumer: consumer.to_string(), version: other });
                }
                Some(_) => {}
                // It left a moment ago.
                None => {
                    self.enter(consumer, version).await?;
                }
            }
        }
        let report = self.applied(version, Some(consumer)).await?;
        const ACTIVATED: &str = "UPDATE pilaster.consumers SET activated_at = clock_timestamp() \
            WHERE handler = $1 AND code = $2 AND version = $3 AND activated_at IS NULL";
        let query = sqlx::query(ACTIVATED).bind(consumer.handler()).bind(consumer.version()).bind(version.name());
        query.execute(&self.pool).await?;
        Ok(report)
    }

    /// Takes a lease on a version of the schema, for a process that needs it from now on; see [`Lease`].
    ///
    /// # Errors
    /// As [`Lease::take`].
    pub async fn lease(&self, consumer: &Consumer, version: &str) -> Result<Lease, Error> {
        Lease::take(&self.pool, consumer, version, self.settings.lease_time).await
    }

    /// Lets a consumer go, if it is registered for the version. The version is rolled back when nobody else uses it, and stays
    /// otherwise, also where another process still holds a lease on it, a session says that it uses it, or a version that was
    /// registered later is applied upon it.
    ///
    /// # Errors
    /// As [`SchemaManager::rollback`]. The consumer is still registered then.
    pub async fn deactivate(&self, consumer: &Consumer, version: &Version) -> Result<Report, Error> {
        let begun = Instant::now();
        // Of two that leave at once the second sees that it is the last.
        let mut transaction = self.exclusive().await?;
        if ledger::version_of(&mut transaction, consumer).await?.as_deref() != Some(version.name()) {
            return Ok(Report {
                version: version.name().to_owned(),
                executed: Vec::new(),
                hurt: Vec::new(),
                duration: begun.elapsed(),
            });
        }
        let users = ledger::users_of(&mut transaction, &needed_for(version)).await?;
        if users.iter().all(|user| *user == User::Registered(consumer.clone())) {
            transaction.rollback().await?;
            return self.rolled_back(version, Some(consumer), false).await;
        }
        ledger::leave(&mut transaction, Some(consumer), version.name()).await?;
        transaction.commit().await?;
        let version = version.name().to_owned();
        Ok(Report { version, executed: Vec::new(), hurt: Vec::new(), duration: begun.elapsed() })
    }

    /// Applies the migrations of a version that are not applied, in order.
    ///
    /// # Errors
    /// [`Error::NotRegistered`]; [`Error::Failed`], which says what ran and what did not; [`Error::Busy`].
    pub async fn apply(&self, version: &Version) -> Result<Report, Error> {
        self.applied(version, None).await
    }

    /// Applies all versions in order, registered or not: what a command line or a deployment does that stands for no consumer.
    /// Reports those that were not applied.
    ///
    /// # Errors
    /// As [`SchemaManager::apply`]. The versions before the one that failed stay.
    pub async fn apply_all(&self, versions: &[Version]) -> Result<Vec<Report>, Error> {
        if self.are_applied(versions).await? {
            return Ok(Vec::new());
        }
        versions.iter().try_for_each(apply::read)?;
        let mut session = self.session().await?;
        let mut transaction = self.exclusive().await?;
        ledger::enter_all(&mut transaction, versions).await?;
        let mut known = ledger::all_known(&mut transaction).await?;
        transaction.commit().await?;
        self.forget_outdated(&mut session, versions).await?;
        let mut reports = Vec::new();
        for version in versions {
            let entries = match known.remove(version.name()) {
                Some(known) => known.entries,
                // It was given twice.
                None => self.known(&mut session, version).await?,
            };
            let report = self.applied_within(&mut session, version, entries, None).await?;
            reports.extend(Some(report).filter(|report| !report.executed.is_empty()));
        }
        self.tidy_behind(&mut session, versions).await;
        Ok(reports)
    }

    /// Takes a version for applied that the database holds already, without running anything: that of an imported database.
    ///
    /// # Errors
    /// [`Error::NotEmpty`] where the ledger knows of anything that was applied.
    pub async fn adopt(&self, version: &Version) -> Result<(), Error> {
        apply::read(version)?;
        let mut session = self.session().await?;
        let mut transaction = session.connection.begin().await?;
        ledger::exclude(&mut transaction).await?;
        ledger::adopt(&mut transaction, version).await?;
        transaction.commit().await?;
        self.events.tell(Event::Applied { version: version.name().to_owned(), consumer: None });
        Ok(())
    }

    /// Rolls back the migrations of a version that are applied, in reverse order.
    ///
    /// # Errors
    /// [`Error::InUse`] while anybody is registered for it, holds a lease on what it opens, or has a session open that says that
    /// it uses that; [`Error::BuiltUpon`] while a later version is applied; [`Error::NoWayBack`]; [`Error::Failed`]; [`Error::Busy`].
    pub async fn rollback(&self, version: &Version) -> Result<Report, Error> {
        self.rolled_back(version, None, false).await
    }

    /// The same, whoever uses the version, and whatever was applied upon it. The report names whom it hurts.
    ///
    /// # Errors
    /// As [`SchemaManager::rollback`], but for [`Error::InUse`] and [`Error::BuiltUpon`].
    pub async fn rollback_forced(&self, version: &Version) -> Result<Report, Error> {
        self.rolled_back(version, None, true).await
    }
}

/// The versions of the schema for which code works only while a version is applied.
pub(crate) fn needed_for(version: &Version) -> Vec<String> {
    std::iter::once(version.name()).chain(version.opened().iter().map(String::as_str)).map(str::to_owned).collect()
}

/// Enters a version and a consumer, in the transaction that is open; whether the consumer is new.
async fn enter(connection: &mut PgConnection, consumer: &Consumer, version: &Version) -> Result<bool, Error> {
    ledger::enter(connection, version).await?;
    if let Some(other) = ledger::ended_by(connection, &needed_for(version)).await? {
        let reason = format!("{other} ends it");
        return Err(Error::NotServed { version: version.name().to_owned(), reason });
    }
    let is_new = ledger::register(connection, consumer, version.name()).await?;
    if is_new {
        let detail = consumer.to_string();
        ledger::log(connection, (version.name(), None), "registered", Some(&detail)).await?;
    }
    Ok(is_new)
}
