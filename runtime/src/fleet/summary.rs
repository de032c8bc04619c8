//! What became of a fleet.
//!
//! In come the ends of single databases, out go counts. Each database is in it once, in the order of the waves.

use std::time::Duration;

use crate::manager::{Error, Report};

/// What became of a database.
#[derive(Debug)]
pub enum Fate {
    /// It got what it missed.
    Applied(Vec<Report>),
    /// It had everything, and was only asked.
    Current,
    /// It misses these versions, and was only asked.
    Pending(Vec<String>),
    /// It could not be reached, or not be migrated.
    Failed(Error),
    /// It was not tried: too much had failed before.
    NotTried,
}

/// One database, and what became of it.
#[derive(Debug)]
pub struct Outcome {
    /// The database.
    pub database: String,
    /// Its wave.
    pub wave: String,
    /// What became of it.
    pub fate: Fate,
    /// How long it took.
    pub duration: Duration,
}

/// Why a fleet was stopped before its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stopped {
    /// The wave in which it was.
    pub wave: String,
    /// Whether a canary failed. Else there were too many failures.
    pub is_canary: bool,
    /// How many failures there were when it was stopped.
    pub failures: usize,
}

/// What became of a fleet.
#[derive(Debug)]
pub struct Summary {
    /// Every database once.
    pub outcomes: Vec<Outcome>,
    /// Why it did not go on to its end, where it did not.
    pub stopped: Option<Stopped>,
    /// How long all of it took.
    pub duration: Duration,
}

/// How many databases came to which end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those that got what they missed.
    pub applied: usize,
    /// Those that had everything.
    pub current: usize,
    /// Those that miss something and were only asked.
    pub pending: usize,
    /// Those that failed.
    pub failed: usize,
    /// Those that were not tried.
    pub not_tried: usize,
}

impl Summary {
    /// How many databases came to which end.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for outcome in &self.outcomes {
            *match outcome.fate {
                Fate::Applied(_) => &mut counts.applied,
                Fate::Current => &mut counts.current,
                Fate::Pending(_) => &mut counts.pending,
                Fate::Failed(_) => &mut counts.failed,
                Fate::NotTried => &mut counts.not_tried,
            } += 1;
        }
        counts
    }

    /// Whether every database has everything.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.outcomes.iter().all(|outcome| matches!(outcome.fate, Fate::Applied(_) | Fate::Current))
    }
}
