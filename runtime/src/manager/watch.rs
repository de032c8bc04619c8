//! Versions in memory, kept current by the database itself.
//!
//! In come notifications of the ledger, out go answers that cost no query. A session of its own listens before it reads, so that no change
//! falls between the two, and reads again with every notification. Where that session is lost the answers say so, until a new one
//! has read everything again. Nothing is written.

use std::sync::Arc;
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};
use sqlx::postgres::{PgConnectOptions, PgListener, PgPoolOptions};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use super::status::VERSIONS;
use super::{Error, SchemaManager, Status};
use crate::ledger::CHANNEL;

/// What the session says of itself in `pg_stat_activity`.
const NAME: &str = "pilaster watch";
/// After so long a silence the session is tried: a connection may die without a word.
const SILENCE: Duration = Duration::from_secs(30);
/// How long an answer of the server may take before the session counts as lost.
const PATIENCE: Duration = Duration::from_secs(10);
/// The first and the longest pause before a new session is tried.
const PAUSES: (Duration, Duration) = (Duration::from_millis(50), Duration::from_secs(5));

/// All versions in the order in which they were registered, with where they are.
pub type Versions = Arc<[(String, Status)]>;

/// The session that listens is lost: nobody knows what happened since.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("what is known of the versions may be out of date, and is asked for again: {reason}")]
pub struct NotCurrent {
    /// Why.
    pub reason: String,
    /// What was known last.
    pub last: Versions,
}

/// What is in memory.
#[derive(Debug, Clone)]
struct Known {
    versions: Versions,
    /// Why it may be out of date.
    lost: Option<String>,
}

impl Known {
    fn answer(&self) -> Result<Versions, NotCurrent> {
        match &self.lost {
            None => Ok(Arc::clone(&self.versions)),
            Some(reason) => Err(NotCurrent { reason: reason.clone(), last: Arc::clone(&self.versions) }),
        }
    }
}

/// The versions of a database in memory. Its session ends when this is dropped.
#[derive(Debug)]
pub struct Watch {
    known: watch::Receiver<Known>,
    ear: JoinHandle<()>,
}

impl SchemaManager {
    /// Keeps where all versions are in memory from now on, so that asking costs no query.
    ///
    /// It takes one session of the database, which must not go through a transaction pooler: such a pooler keeps notifications to
    /// itself.
    ///
    /// # Errors
    /// Where the database is out of reach, or a standby, on which nobody can listen.
    pub async fn watch(&self) -> Result<Watch, Error> {
        let options = self.settings.options.clone().application_name(NAME);
        let (session, versions) = Session::begin(&options).await?;
        let (sender, known) = watch::channel(Known { versions, lost: None });
        Ok(Watch { known, ear: tokio::spawn(listen(options, session, sender)) })
    }
}

impl Watch {
    /// All versions in the order in which they were registered. A change is known a moment after it was committed.
    ///
    /// # Errors
    /// [`NotCurrent`] from the loss of the session on, until a new one has read the ledger.
    pub fn versions(&self) -> Result<Versions, NotCurrent> {
        self.known.borrow().answer()
    }

    /// Where a version is; nothing where it is not registered.
    ///
    /// # Errors
    /// As [`Watch::versions`].
    pub fn status(&self, version: &str) -> Result<Option<Status>, NotCurrent> {
        Ok(self.versions()?.iter().find(|(name, _)| name == version).map(|(_, status)| *status))
    }

    /// Whether a version is applied.
    ///
    /// # Errors
    /// As [`Watch::versions`].
    pub fn is_active(&self, version: &str) -> Result<bool, NotCurrent> {
        Ok(self.status(version)? == Some(Status::Active))
    }

    /// Waits until something changes: a version, or whether the answers are current.
    pub async fn changed(&mut self) {
        // Without a sender nothing ever changes again.
        if self.known.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// Waits until the answers are current, and gives all versions.
    pub async fn current(&mut self) -> Versions {
        loop {
            if let Ok(versions) = self.versions() {
                return versions;
            }
            self.changed().await;
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.ear.abort();
    }
}

/// A session that listens.
struct Session(PgListener);

impl Session {
    /// Listens, and reads what there is, or gives up when nobody answers.
    async fn begin(options: &PgConnectOptions) -> Result<(Self, Versions), sqlx::Error> {
        let begun = timeout(2 * PATIENCE, Self::begin_patiently(options)).await;
        begun.unwrap_or_else(|_| Err(sqlx::Error::Io(std::io::ErrorKind::TimedOut.into())))
    }

    async fn begin_patiently(options: &PgConnectOptions) -> Result<(Self, Versions), sqlx::Error> {
        let pool = PgPoolOptions::new().max_connections(1).max_lifetime(None).idle_timeout(None);
        let pool = pool.acquire_timeout(PATIENCE).connect_lazy_with(options.clone());
        let mut listener = PgListener::connect_with(&pool).await?;
        listener.eager_reconnect(false);
        listener.listen(CHANNEL).await?;
        let mut session = Self(listener);
        let versions = session.read().await?;
        Ok((session, versions))
    }

    async fn read(&mut self) -> Result<Versions, sqlx::Error> {
        let read = sqlx::query_as(VERSIONS).fetch_all(&mut self.0);
        let rows: Vec<(String, String)> =
            timeout(PATIENCE, read).await.map_err(|_| sqlx::Error::Io(std::io::ErrorKind::TimedOut.into()))??;
        Ok(rows.into_iter().map(|(name, word)| (name, Status::of(&word))).collect())
    }

    /// Reads whenever there is something new, or was nothing for long, until the session is lost.
    async fn follow(&mut self, known: &watch::Sender<Known>) -> sqlx::Error {
        loop {
            match timeout(SILENCE, self.0.try_recv()).await {
                Ok(Ok(None)) => return sqlx::Error::Io(std::io::ErrorKind::UnexpectedEof.into()),
                Ok(Err(error)) => return error,
                // One reading answers all that are there already.
                Ok(Ok(Some(_))) => while self.0.next_buffered().is_some() {},
                Err(_) => {}
            }
            match self.read().await {
                Ok(versions) => tell(known, Known { versions, lost: None }),
                Err(error) => return error,
            }
        }
    }
}

/// Listens for ever, in one session after the other.
async fn listen(options: PgConnectOptions, mut session: Session, known: watch::Sender<Known>) {
    loop {
        let mut error = session.follow(&known).await;
        let mut pauses = ExponentialBuilder::default()
            .with_min_delay(PAUSES.0)
            .with_max_delay(PAUSES.1)
            .with_jitter()
            .without_max_times()
            .build();
        drop(session);
        session = loop {
            tracing::warn!(%error, "nobody listens to the ledger");
            let reason = Error::from(error).to_string();
            let versions = Arc::clone(&known.borrow().versions);
            tell(&known, Known { versions, lost: Some(reason) });
            match Session::begin(&options).await {
                Ok((session, versions)) => {
                    tell(&known, Known { versions, lost: None });
                    break session;
                }
                Err(refused) => error = refused,
            }
            sleep(pauses.next().unwrap_or(PAUSES.1)).await;
        };
    }
}

/// Wakes whoever waits, if something is new.
fn tell(known: &watch::Sender<Known>, now: Known) {
    known.send_if_modified(|then| {
        let is_new = then.versions != now.versions || then.lost.is_some() != now.lost.is_some();
        *then = now;
        is_new
    });
}
