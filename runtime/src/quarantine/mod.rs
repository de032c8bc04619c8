//! What migrations drop, kept for a while.
//!
//! In come tables and columns that are about to go; out go copies in schema `pilaster_quarantine`, which can be attached again or
//! purged. What is written between a copy and the drop is in the copy. Nothing here decides what is dropped.

mod interlude;
mod restore;
mod source;
mod store;

use std::time::Duration;

use crate::migration::{Direction, Migration, Statement, Version};
use crate::preflight::{self, Loss};
pub(crate) use interlude::{Interlude, settings};
pub use restore::Restored;
pub(crate) use restore::{Wishes, attach, purge};
pub(crate) use source::{Choice, Source, holds, source};
pub(crate) use store::{forget, is_watched, let_go, make_schema, range, run, table, watch};

/// How long what is dropped is kept, unless said otherwise: 30 days.
pub const USUAL_RETENTION: Duration = Duration::from_hours(30 * 24);

/// What becomes of what a migration drops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// It is kept for so long.
    Keep(Duration),
    /// It is gone.
    Lose,
    /// Nothing that holds anything is dropped.
    Refuse,
}

/// What the way up of a migration drops of what was there before its version was begun.
pub(crate) fn losses(version: &Version, migration: &Migration, all: &[Statement]) -> Vec<(Statement, Vec<Loss>)> {
    if preflight::losses(&[], all).is_empty() {
        return Vec::new();
    }
    let before = version.migrations().iter().take_while(|other| other.name() != migration.name());
    // What cannot be read made nothing that is known, so that more is kept.
    let statements = |migration: &Migration| {
        migration.script(Direction::Up).and_then(|script| script.statements().ok()).unwrap_or_default()
    };
    let earlier: Vec<Vec<Statement>> = before.map(statements).collect();
    let found = all.iter().cloned().zip(preflight::losses(&earlier, all));
    found.filter(|(_, losses)| !losses.is_empty()).collect()
}
