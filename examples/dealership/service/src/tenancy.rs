//! A request's transaction, in which the database shows one dealership.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use dealership::sqlx_session::Session;
use dealership::v2::DealershipId;
use sqlx::{Postgres, Transaction};
use uuid::Uuid;

use crate::{Platform, Refusal};

/// Says which dealership a request is for. A real platform reads that from a signed token.
pub const TENANT_HEADER: &str = "x-dealership";

/// A transaction of one dealership. Dropped, it has changed nothing.
#[derive(Debug)]
pub struct Tenancy {
    /// The dealership.
    pub dealership: DealershipId,
    transaction: Transaction<'static, Postgres>,
}

impl Tenancy {
    /// The transaction as code of the scope `S` may use it.
    pub fn session<S>(&mut self) -> Session<'_, S> {
        Session::new(&mut self.transaction)
    }

    /// Keeps what was changed.
    ///
    /// # Errors
    /// Whatever sqlx reports.
    pub async fn commit(self) -> Result<(), Refusal> {
        Ok(self.transaction.commit().await?)
    }
}

impl FromRequestParts<Platform> for Tenancy {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, platform: &Platform) -> Result<Self, Refusal> {
        let said = parts.headers.get(TENANT_HEADER).and_then(|header| header.to_str().ok());
        let dealership = said.and_then(|said| said.parse::<Uuid>().ok()).map(DealershipId).ok_or(Refusal::NoTenant)?;
        let mut tenancy = Self { dealership, transaction: platform.pool.begin().await? };
        tenancy.session::<()>().enter(&dealership).await?;
        Ok(tenancy)
    }
}
