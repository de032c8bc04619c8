//! Everything that talks to PostgreSQL.
//!
//! In comes a connection, out goes what the database holds. The catalog reader and `verify` change nothing; `rows` and `prove` write,
//! and are for databases that are thrown away; `manager` migrates those that matter, which `plan` and `preflight` look at before.

mod beside;
pub mod catalog;
pub mod fleet;
pub mod lease;
mod ledger;
pub mod manager;
pub mod migration;
pub mod plan;
pub mod preflight;
pub mod prove;
pub mod quarantine;
pub mod rows;
mod run;
mod session;
pub mod snapshot;
pub mod verify;
