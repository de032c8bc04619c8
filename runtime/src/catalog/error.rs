//! What can go wrong while a catalog is read.
//!
//! In come failures of the connection, out go errors that name what was being read. A database that merely holds
//! something unusual is no error: it ends as an `sql` object or as a note.

/// Why a catalog could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no connection.
    #[error("cannot connect to the database: {0}")]
    Connect(#[source] sqlx::Error),
    /// A query failed: the connection broke, or the role may not read the catalog.
    #[error("cannot read {what} of the database: {source}")]
    Query {
        /// What was being read.
        what: &'static str,
        /// Why it failed.
        #[source]
        source: sqlx::Error,
    },
    /// The server is older than the language serves.
    #[error("the server is PostgreSQL {0}; 14 is the oldest that can be read")]
    TooOld(i32),
}
