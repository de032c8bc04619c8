//! A look at a database that changes nothing.
//!
//! In come settings, out goes a session that the server keeps from writing.

use sqlx::postgres::PgConnection;
use sqlx::{ConnectOptions, raw_sql};

use super::{Error, Settings};

impl Settings {
    /// Connects without making the ledger. Nothing can be written through the session.
    pub(crate) async fn look(&self) -> Result<PgConnection, Error> {
        const SETTINGS: &str = "SET default_transaction_read_only = on; SET default_transaction_isolation = 'read committed'; \
            SET idle_session_timeout = 0; SET lock_timeout = '5s'; SET statement_timeout = '60s'";
        let options = self.options.clone().application_name("pilaster plan").statement_cache_capacity(0);
        let mut connection = options.connect().await?;
        raw_sql(SETTINGS).execute(&mut connection).await?;
        Ok(connection)
    }
}
