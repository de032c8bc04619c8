//! Who uses a version of the schema, and how that is known.
//!
//! In come rows of the ledger and of `pg_stat_activity`, out go values that say who has to go before the version can.

use std::fmt;
use std::time::Duration;

use super::Consumer;

/// Somebody who uses a version of the schema.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum User {
    /// A consumer that is registered for it.
    Registered(Consumer),
    /// A process that holds a lease on it.
    Leased(Holder),
    /// Open sessions that say that they use it.
    Sessions {
        /// What they call themselves.
        application_name: String,
        /// Their role.
        role: String,
        /// Where they come from; nothing for those of the server's own machine.
        address: Option<String>,
        /// How many they are.
        count: i64,
    },
}

/// A process that holds a lease.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holder {
    /// For whom it runs.
    pub consumer: Consumer,
    /// The version that it needs.
    pub version: String,
    /// Its number on its machine.
    pub process: i64,
    /// Its machine, as the server sees it; nothing for the server's own.
    pub address: Option<String>,
    /// Its role in the database.
    pub role: String,
    /// How long ago the lease was taken.
    pub held_for: Duration,
    /// How long it has left, unless it is renewed.
    pub left: Duration,
}

impl fmt::Display for User {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at =
            |address: &Option<String>| address.as_ref().map_or_else(String::new, |address| format!(" at {address}"));
        match self {
            Self::Registered(consumer) => write!(formatter, "{consumer}"),
            Self::Leased(Holder { consumer, process, address, left, .. }) => {
                let left = Duration::from_secs(left.as_secs());
                write!(formatter, "{consumer} in process {process}{} (its lease has {left:?} left)", at(address))
            }
            Self::Sessions { application_name, role, address, count } => {
                let sessions = if *count == 1 { "session" } else { "sessions" };
                write!(formatter, "{count} {sessions} of {role}{} called {application_name:?}", at(address))
            }
        }
    }
}
