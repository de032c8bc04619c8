//! What a client is told when something cannot be done.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// Why a request was refused.
#[derive(Debug)]
pub enum Refusal {
    /// There is no such thing.
    NotThere(&'static str),
    /// The database refused, in its words.
    Database(sqlx::Error),
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error)
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotThere(what) => write!(f, "there is no such {what}"),
            Self::Database(sqlx::Error::Database(refusal)) => f.write_str(refusal.message()),
            Self::Database(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Refusal {}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let code = match &self {
            Self::Database(sqlx::Error::Database(refusal)) => refusal.code().map(|code| code.into_owned()),
            _ => None,
        };
        // What a function of the database does not find, and what a key or a rule of it refuses.
        let (status, said) = match (&self, code.as_deref()) {
            (Self::NotThere(_), _) | (_, Some("P0002" | "02000")) => (StatusCode::NOT_FOUND, self.to_string()),
            (_, Some("23001" | "23503" | "23505" | "23514")) => (StatusCode::CONFLICT, self.to_string()),
            _ => (StatusCode::INTERNAL_SERVER_ERROR, "something went wrong".to_owned()),
        };
        (status, said).into_response()
    }
}
