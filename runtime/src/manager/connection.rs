//! A connection that was not made, or was lost.
//!
//! In comes what the driver says, out go sentences for a person: where, in which migration, and why. No URL is in them, so no
//! password is either.

use std::fmt;
use std::io::ErrorKind;

use sqlx::postgres::{PgConnectOptions, PgDatabaseError};

/// A connection that was not made, or was lost. What was not committed is undone by the server.
#[derive(Debug)]
pub struct ConnectionError {
    moment: Moment,
    source: sqlx::Error,
}

/// When it was missed.
#[derive(Debug)]
enum Moment {
    /// When it was to be made, to this place.
    Opening(String),
    /// While a migration ran.
    Migrating { version: String, migration: String },
    /// In between.
    Other,
}

impl ConnectionError {
    /// It could not be made with these options.
    pub(crate) fn opening(options: &PgConnectOptions, source: sqlx::Error) -> Self {
        let host = match options.get_socket() {
            Some(socket) => socket.display().to_string(),
            None => options.get_host().to_owned(),
        };
        let (port, user) = (options.get_port(), options.get_username());
        let database = options.get_database().unwrap_or(user);
        Self { moment: Moment::Opening(format!("database {database} at {host}:{port} as {user}")), source }
    }

    /// It was lost while a migration ran.
    pub(super) fn migrating(version: &str, migration: &str, source: sqlx::Error) -> Self {
        let (version, migration) = (version.to_owned(), migration.to_owned());
        Self { moment: Moment::Migrating { version, migration }, source }
    }

    /// What the driver said.
    #[must_use]
    pub fn cause(&self) -> &sqlx::Error {
        &self.source
    }

    /// Whether there was no connection yet, so that nothing can have been done.
    #[must_use]
    pub fn is_opening(&self) -> bool {
        matches!(self.moment, Moment::Opening(_))
    }
}

impl From<sqlx::Error> for ConnectionError {
    fn from(source: sqlx::Error) -> Self {
        Self { moment: Moment::Other, source }
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = said(&self.source);
        let what = match &self.moment {
            Moment::Opening(place) => return write!(formatter, "cannot connect to {place}: {said}"),
            Moment::Migrating { version, migration } => format!(" in migration {migration} of version {version}"),
            Moment::Other => String::new(),
        };
        write!(formatter, "the connection to the database was lost{what}: {said}; ")?;
        formatter.write_str("what was not committed is undone, and the next run goes on from there")
    }
}

impl std::error::Error for ConnectionError {}

/// What the server says of a refusal: its message, with its detail and hint. The driver adds a line of the server's own source,
/// which tells nobody anything.
pub(crate) fn refusal(error: &PgDatabaseError) -> String {
    let mut message = error.message().to_owned();
    for more in [error.detail(), error.hint()].into_iter().flatten() {
        message.push_str(": ");
        message.push_str(more);
    }
    message
}

/// What the driver says, for a person.
pub(super) fn said(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(found) => match found.try_downcast_ref::<PgDatabaseError>() {
            Some(found) => format!("{} ({})", refusal(found), found.code()),
            None => found.message().to_owned(),
        },
        sqlx::Error::Io(error) => match error.kind() {
            ErrorKind::ConnectionRefused => "nobody listens there".to_owned(),
            ErrorKind::TimedOut => "no answer in time".to_owned(),
            ErrorKind::UnexpectedEof | ErrorKind::ConnectionReset | ErrorKind::BrokenPipe => {
                "the server closed the connection".to_owned()
            }
            _ => error.to_string(),
        },
        sqlx::Error::Tls(error) | sqlx::Error::Configuration(error) => error.to_string(),
        sqlx::Error::PoolTimedOut => "no connection was given in time".to_owned(),
        other => other.to_string(),
    }
}
