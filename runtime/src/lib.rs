//! Everything that talks to PostgreSQL.
//!
//! In comes a connection, out goes what the database holds. The catalog reader changes nothing; `rows` and `prove`
//! write, and are for databases that are thrown away.

pub mod catalog;
pub mod prove;
pub mod rows;
