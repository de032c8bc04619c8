//! Leases: code that runs says which version of the schema it needs, for as long as it runs.
//!
//! In come a pool, a consumer and a version; out goes a lease that renews itself. While it is held nobody takes the version away:
//! it is neither rolled back nor ended. A process that dies takes nothing with it but the time that its lease has left.

mod name;

use std::io::ErrorKind;
use std::time::Duration;

use sqlx::PgPool;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until, timeout_at};

pub use name::application_name;
pub(crate) use name::prefix;

use crate::ledger;
use crate::manager::{Consumer, Error};

/// How often a lease is renewed within the time for which it is given.
const RENEWALS: u32 = 3;
/// The time for which leases are given, unless said otherwise.
pub const USUAL_TIME: Duration = Duration::from_mins(1);

/// What became of a lease.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeaseState {
    /// It is held.
    Held,
    /// It could not be renewed in time, and is asked for again: the database is out of reach.
    Late,
    /// The version was taken away: ended or rolled back by somebody who forced it, or while the lease was late.
    Lost {
        /// Why it was not given again.
        reason: String,
    },
}

/// The right of a process to find a version of the schema in the database.
///
/// Dropped, it runs out with the time for which it was given; [`Lease::release`] gives it back at once.
#[derive(Debug)]
pub struct Lease {
    pool: PgPool,
    state: watch::Receiver<LeaseState>,
    /// The number of its row, which is another when it was lost and given again.
    row: watch::Receiver<i64>,
    heart: JoinHandle<()>,
}

impl Lease {
    /// Takes a lease on a version for `time`, and renews it from then on: a consumer whose process dies is gone that much later.
    ///
    /// The pool's role needs `USAGE` on the schema `pilaster`, `SELECT` on `pilaster.versions` and `pilaster.migrations`, and all
    /// rights on `pilaster.leases`. Its sessions should carry [`application_name`].
    ///
    /// # Errors
    /// [`Error::NotServed`] where the version is not applied, or is being ended or rolled back; [`Error::Connection`].
    pub async fn take(pool: &PgPool, consumer: &Consumer, version: &str, time: Duration) -> Result<Self, Error> {
        let asked = Instant::now();
        let id = ledger::take_lease(pool, consumer, version, time).await?;
        let (state, states) = watch::channel(LeaseState::Held);
        let (row, rows) = watch::channel(id);
        let heart = Heart {
            pool: pool.clone(),
            consumer: consumer.clone(),
            version: version.to_owned(),
            time,
            state,
            row,
            renewed: asked,
        };
        Ok(Self { pool: pool.clone(), state: states, row: rows, heart: tokio::spawn(heart.beat()) })
    }

    /// What became of it.
    #[must_use]
    pub fn state(&self) -> LeaseState {
        self.state.borrow().clone()
    }

    /// Waits until the version was taken away, and says why.
    pub async fn lost(&mut self) -> String {
        loop {
            if let LeaseState::Lost { reason } = self.state() {
                return reason;
            }
            if self.state.changed().await.is_err() {
                return "the event loop that renewed it has ended".to_owned();
            }
        }
    }

    /// Gives it back.
    ///
    /// # Errors
    /// Where the database is out of reach: then it runs out by itself.
    pub async fn release(self) -> Result<(), Error> {
        self.heart.abort();
        let row = *self.row.borrow();
        ledger::release_lease(&self.pool, row).await
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.heart.abort();
    }
}

/// What renews a lease.
struct Heart {
    pool: PgPool,
    consumer: Consumer,
    version: String,
    time: Duration,
    state: watch::Sender<LeaseState>,
    row: watch::Sender<i64>,
    renewed: Instant,
}

impl Heart {
    async fn beat(mut self) {
        loop {
            let (runs_out, due) = (self.renewed + self.time, Instant::now() + self.time / RENEWALS);
            if Instant::now() < runs_out && runs_out < due {
                sleep_until(runs_out).await;
                self.tell(LeaseState::Late);
            }
            sleep_until(due).await;
            let asked = Instant::now();
            // A question without an answer must not keep it from saying that it is late.
            let patience = asked + self.time / RENEWALS;
            let patience = if asked < runs_out { patience.min(runs_out) } else { patience };
            let renewed = timeout_at(patience, self.renew()).await;
            match renewed.unwrap_or_else(|_| Err(Error::from(sqlx::Error::Io(ErrorKind::TimedOut.into())))) {
                Ok(()) => {
                    self.renewed = asked;
                    self.tell(LeaseState::Held);
                }
                Err(error @ Error::NotServed { .. }) => {
                    tracing::error!(consumer = %self.consumer, version = self.version, %error, "the lease is lost");
                    self.tell(LeaseState::Lost { reason: error.to_string() });
                    return;
                }
                Err(error) => {
                    tracing::warn!(consumer = %self.consumer, version = self.version, %error, "the lease was not renewed");
                    if Instant::now() >= runs_out {
                        self.tell(LeaseState::Late);
                    }
                }
            }
        }
    }

    /// Renews the lease; one that ran out is asked for like a new one.
    async fn renew(&self) -> Result<(), Error> {
        let row = *self.row.borrow();
        if ledger::renew_lease(&self.pool, row, self.time).await? {
            return Ok(());
        }
        let row = ledger::take_lease(&self.pool, &self.consumer, &self.version, self.time).await?;
        self.row.send_replace(row);
        Ok(())
    }

    fn tell(&self, state: LeaseState) {
        self.state.send_if_modified(|told| {
            let is_new = *told != state;
            *told = state;
            is_new
        });
    }
}
