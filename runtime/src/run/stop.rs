//! Why things stop.
//!
//! In come errors of the driver, out go values that say whether the server is gone, what it refused, and what a migration leaves. What
//! may get through the next time is told from what may not.

use sqlx::postgres::PgSeverity;

use super::NOT_USABLE;
use crate::manager::{Cause, State, refusal};

/// `lock_not_available`.
pub(super) const NO_LOCK: &str = "55P03";
/// `query_canceled`.
pub(super) const CANCELED: &str = "57014";
/// `deadlock_detected`: the transaction is undone.
const DEADLOCK: &str = "40P01";

/// Why a migration broke.
#[derive(Debug)]
pub(crate) enum Broken {
    /// The server is gone, and what it did last is for the next run to find out.
    Lost(sqlx::Error),
    /// A statement failed.
    Failed {
        /// The line on which it begins.
        line: Option<usize>,
        cause: Cause,
        state: State,
    },
}

impl From<sqlx::Error> for Broken {
    fn from(error: sqlx::Error) -> Self {
        Stopped::from(error).into()
    }
}

impl From<Stopped> for Broken {
    fn from(stopped: Stopped) -> Self {
        match stopped {
            Stopped::Lost(error) => Self::Lost(error),
            Stopped::Refused { code, message, .. } => {
                Self::Failed { line: None, cause: Cause::Refused { message, code }, state: State::Uncertain }
            }
            Stopped::Cancelled => Self::Failed { line: None, cause: Cause::Cancelled, state: State::Uncertain },
        }
    }
}

/// Why a statement did not end.
#[derive(Debug)]
pub(super) enum Stopped {
    Refused {
        code: String,
        message: String,
        /// Whether nothing of it is left, so that it can run again.
        undone: bool,
    },
    Lost(sqlx::Error),
    /// Somebody cancelled the backfill, of which every range that was filled stays.
    Cancelled,
}

impl From<sqlx::Error> for Stopped {
    fn from(error: sqlx::Error) -> Self {
        let sqlx::Error::Database(found) = &error else { return Self::Lost(error) };
        let found = found.downcast_ref::<sqlx::postgres::PgDatabaseError>();
        // The session is over: an administrator, a crash or a shutdown ended it.
        if matches!(found.severity(), PgSeverity::Fatal | PgSeverity::Panic) {
            return Self::Lost(error);
        }
        Self::Refused { code: found.code().to_owned(), message: refusal(found), undone: true }
    }
}

/// Whether it was for others that a statement was refused, so that it may get through the next time.
pub(crate) fn passes(code: &str) -> bool {
    code == NO_LOCK || code == DEADLOCK
}

/// A migration called `pg_advisory_unlock_all`, or something like it.
pub(crate) fn let_go() -> Broken {
    let message = "the migration let go of the migrator's lock".to_owned();
    Broken::Failed {
        line: None,
        cause: Cause::Refused { message, code: NOT_USABLE.to_owned() },
        state: State::Uncertain,
    }
}

/// Somebody deleted the row of the migration while it ran.
pub(super) fn forgotten() -> Broken {
    let message = "its row in pilaster.migrations was deleted while it ran".to_owned();
    Broken::Failed {
        line: None,
        cause: Cause::Refused { message, code: NOT_USABLE.to_owned() },
        state: State::Untouched,
    }
}
