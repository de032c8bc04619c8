//! How long things may take.
//!
//! In come settings, out go pauses, and answers that came in time or not at all.

use std::time::{Duration, Instant};

use backon::{BackoffBuilder, ExponentialBuilder};
use tokio::time::timeout;

use super::Stopped;

/// What a server may need beyond the time that a statement has, to cancel it and to say so.
const GRACE: Duration = Duration::from_secs(10);

/// How long a migration and what it waits for may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// A migration.
    pub(crate) migration: Option<Duration>,
    /// A lock, each time it is asked for.
    pub(crate) lock: Duration,
    /// How often a lock is asked for.
    pub(crate) attempts: usize,
}

impl Limits {
    /// How long to wait each time before a lock is asked for again.
    pub(crate) fn pauses(&self) -> impl Iterator<Item = Duration> + use<> {
        let pauses = ExponentialBuilder::default()
            .with_min_delay(Duration::from_millis(100))
            .with_max_delay(Duration::from_secs(10))
            .with_jitter();
        pauses.with_max_times(self.attempts.saturating_sub(1)).build()
    }
}

/// What the server answers. It keeps the time itself: that it is silent for longer means that it is gone.
pub(super) async fn within<T>(
    limit: Option<Duration>,
    begun: Instant,
    answer: impl Future<Output = Result<T, sqlx::Error>>,
) -> Result<T, Stopped> {
    let Some(limit) = limit else { return Ok(answer.await?) };
    match timeout(limit.saturating_sub(begun.elapsed()).saturating_add(GRACE), answer).await {
        Ok(ended) => Ok(ended?),
        Err(_) => Err(Stopped::Lost(sqlx::Error::Io(std::io::ErrorKind::TimedOut.into()))),
    }
}
