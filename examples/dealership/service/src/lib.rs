//! A small service over the generated schema of dealerships.
//!
//! In come requests of one dealership each, out go rows as JSON. Which rows those are is not known here: a request enters its
//! tenant, and the database shows and takes no others. Which version of the schema is spoken is chosen when the service starts.

mod refusal;
mod tenancy;
#[expect(deprecated, reason = "version 1 is spoken until nobody asks for it")]
mod vehicles;

use axum::Router;
use axum::routing::get;
use dealership::registry::Version;
use sqlx::PgPool;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};

pub use refusal::Refusal;
pub use tenancy::{TENANT_HEADER, Tenancy};

/// The versions of the schema that this service speaks, of those that are served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spoken {
    /// Version 1.
    V1,
    /// Version 2.
    V2,
}

impl TryFrom<Version> for Spoken {
    type Error = String;

    fn try_from(version: Version) -> Result<Self, String> {
        match version {
            Version::V1 => Ok(Self::V1),
            Version::V2 => Ok(Self::V2),
            other => Err(format!("this service speaks v1 and v2 of the schema, and not {other}")),
        }
    }
}

/// What all requests share.
#[derive(Debug, Clone)]
pub struct Platform {
    /// Connections as the application's role.
    pub pool: PgPool,
    /// The version of the schema that this service speaks.
    pub version: Spoken,
}

/// The routes of the service.
pub fn routes(platform: Platform) -> Router {
    Router::new()
        .route("/vehicles", get(vehicles::list).post(vehicles::create))
        .route("/vehicles/{vehicle}", get(vehicles::show).delete(vehicles::delete))
        .with_state(platform)
}

/// Connections that have no more rights than the application's role, whoever they log in as.
///
/// # Errors
/// Whatever sqlx reports.
pub async fn connect(options: PgConnectOptions) -> sqlx::Result<PgPool> {
    let pool = PgPoolOptions::new().after_connect(|connection, _| {
        Box::pin(async move { sqlx::query("SET ROLE dealership_app").execute(connection).await.map(drop) })
    });
    pool.connect_with(options).await
}
