//! Everything that talks to PostgreSQL.
//!
//! In comes a connection, out goes what the database holds. So far that is the catalog reader, and it changes nothing.

pub mod catalog;
pub mod rows;
