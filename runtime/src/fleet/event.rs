//! What happens to a fleet, told to whoever listens.
//!
//! In comes nothing, out go values. They are borrowed from what happens: who keeps one copies what it needs.

use super::Outcome;
use crate::manager;

/// Something that happened.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A wave begins: the one before it has ended.
    WaveBegins {
        /// The wave.
        wave: String,
        /// How many databases it has.
        databases: usize,
    },
    /// Something happens within a database that is being migrated.
    Within {
        /// The database.
        database: &'a str,
        /// What.
        event: &'a manager::Event,
    },
    /// A database is through, well or not.
    Ended(&'a Outcome),
}
