//! What happens, told to whoever listens.
//!
//! In come events, out they go to a function, to every open stream and to `tracing`. Nobody can stop a migration by
//! listening slowly: a stream that is not read loses its oldest events.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::broadcast;

use super::Consumer;
use crate::migration::Direction;

/// Events that a stream holds for a reader that is late.
const HELD: usize = 1024;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Somebody else migrates the database.
    Waiting {
        /// Who.
        holder: String,
    },
    /// A migration begins.
    Started {
        /// The version.
        version: String,
        /// The migration.
        migration: String,
        /// Which way.
        direction: Direction,
    },
    /// A migration begins once more, because it did not get a lock.
    Retrying {
        /// The migration.
        migration: String,
        /// Which attempt failed, from 1.
        attempt: usize,
        /// How long until the next.
        pause: Duration,
    },
    /// A backfill fills a table.
    Backfilling {
        /// The migration.
        migration: String,
        /// The table.
        table: String,
        /// The walk over the table, from 1.
        pass: i32,
        /// Blocks that this walk has filled, and all that it fills.
        blocks: (i64, i64),
        /// Values that were written on all walks.
        filled: i64,
        /// Values that this run wrote in a second.
        per_second: u64,
    },
    /// A backfill waits until somebody lets it go on.
    Paused {
        /// The migration.
        migration: String,
        /// The table.
        table: String,
    },
    /// A backfill waits until replicas have caught up.
    ReplicasBehind {
        /// The migration.
        migration: String,
        /// How far the last of them is behind.
        lag: Duration,
    },
    /// A column is copied before it is dropped.
    Keeping {
        /// The migration.
        migration: String,
        /// The column, in full.
        what: String,
        /// Blocks of the table, or of one of its partitions, that are copied, and all of them.
        blocks: (i64, i64),
    },
    /// A table or a column was dropped, and is kept.
    Kept {
        /// The migration.
        migration: String,
        /// The table or column, in full.
        what: String,
        /// The name that it is kept under.
        name: String,
        /// How many rows.
        rows: i64,
    },
    /// What was kept is attached again.
    Restored {
        /// The table or column, in full.
        what: String,
        /// Rows that were put back.
        rows: i64,
    },
    /// What was kept is gone.
    Purged {
        /// The table or column, in full.
        what: String,
        /// The name that it was kept under.
        name: String,
    },
    /// A migration ended well.
    Finished {
        /// The version.
        version: String,
        /// The migration.
        migration: String,
        /// Which way.
        direction: Direction,
        /// How long it took.
        duration: Duration,
    },
    /// All migrations of a version are applied.
    Applied {
        /// The version.
        version: String,
        /// For whom, where somebody activated it.
        consumer: Option<Consumer>,
    },
    /// All migrations of a version are rolled back.
    RolledBack {
        /// The version.
        version: String,
        /// Who left it last, where that was the reason.
        consumer: Option<Consumer>,
    },
    /// A migration failed.
    Failed {
        /// The version.
        version: String,
        /// What the error says.
        message: String,
    },
}

/// A function that is called for every event.
pub(super) type Listener = Arc<dyn Fn(&Event) + Send + Sync>;

/// Where events go.
#[derive(Clone)]
pub(crate) struct Events {
    stream: broadcast::Sender<Event>,
    listener: Option<Listener>,
}

impl Events {
    pub(super) fn new(listener: Option<Listener>) -> Self {
        Self { stream: broadcast::Sender::new(HELD), listener }
    }

    pub(super) fn subscribe(&self) -> broadcast::Receiver<Event> {
        self.stream.subscribe()
    }

    pub(crate) fn tell(&self, event: Event) {
        match &event {
            Event::Failed { version, message } => tracing::error!(%version, "{message}"),
            Event::Waiting { holder } => tracing::warn!(%holder, "waiting for another migrator"),
            Event::Retrying { migration, attempt, pause } => {
                tracing::warn!(%migration, attempt, ?pause, "no lock in time");
            }
            Event::Started { version, migration, direction } => {
                tracing::info!(%version, %migration, direction = direction.word(), "begins");
            }
            Event::Finished { version, migration, direction, duration } => {
                tracing::info!(%version, %migration, direction = direction.word(), ?duration, "ends");
            }
            Event::Backfilling { migration, table, pass, blocks: (done, all), filled, per_second } => {
                tracing::info!(%migration, %table, pass, done, all, filled, per_second, "fills");
            }
            Event::Paused { migration, table } => tracing::warn!(%migration, %table, "paused"),
            Event::ReplicasBehind { migration, lag } => tracing::warn!(%migration, ?lag, "waiting for replicas"),
            Event::Keeping { migration, what, blocks: (done, all) } => {
                tracing::info!(%migration, %what, done, all, "copies what will be dropped");
            }
            Event::Kept { migration, what, name, rows } => tracing::info!(%migration, %what, %name, rows, "kept"),
            Event::Restored { what, rows } => tracing::info!(%what, rows, "restored"),
            Event::Purged { what, name } => tracing::info!(%what, %name, "purged"),
            Event::Applied { version, .. } => tracing::info!(%version, "applied"),
            Event::RolledBack { version, .. } => tracing::info!(%version, "rolled back"),
        }
        if let Some(listener) = &self.listener {
            listener(&event);
        }
        // Nobody has to listen.
        let _ = self.stream.send(event);
    }
}

impl fmt::Debug for Events {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Events").field("streams", &self.stream.receiver_count()).finish_non_exhaustive()
    }
}
