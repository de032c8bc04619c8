//! What a client is told when something cannot be done.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// Why a request was refused.
#[derive(Debug)]
pub enum Refusal {
    /// The request does not say which dealership it is for.
    NoTenant,
    /// There is no such vehicle; or another dealership's, which is the same.
    NotThere,
    /// The request is no row of this version of the schema.
    Malformed(serde_json::Error),
    /// The database refused.
    Database(sqlx::Error),
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error)
    }
}

impl From<serde_json::Error> for Refusal {
    fn from(error: serde_json::Error) -> Self {
        Self::Malformed(error)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, said) = match self {
            Self::NoTenant => (StatusCode::UNAUTHORIZED, "say which dealership you are".to_owned()),
            Self::NotThere => (StatusCode::NOT_FOUND, "there is no such vehicle".to_owned()),
            Self::Malformed(error) => (StatusCode::UNPROCESSABLE_ENTITY, error.to_string()),
            Self::Database(sqlx::Error::Database(refusal)) => match refusal.code().as_deref() {
                Some("42501") => (StatusCode::FORBIDDEN, "that is not yours to write".to_owned()),
                Some("23503" | "23505" | "23514") => (StatusCode::CONFLICT, refusal.message().to_owned()),
                _ => (StatusCode::INTERNAL_SERVER_ERROR, "something went wrong".to_owned()),
            },
            Self::Database(_) => (StatusCode::INTERNAL_SERVER_ERROR, "something went wrong".to_owned()),
        };
        (status, said).into_response()
    }
}
