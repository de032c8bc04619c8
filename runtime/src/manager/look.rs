//! A look at a database that changes nothing.
//!
//! In come settings, out goes a session that the server keeps from writing.

use sqlx::postgres::PgConnection;
use sqlx::{ConnectOptions, Connection, raw_sql};

use super::{Error, Settings};
use crate::ledger::{self, Applied};
use crate::migration::Version;

impl Settings {
    /// Whether versions are taken away also from those who use them.
    pub(crate) fn is_forced(&self) -> bool {
        self.forced
    }

    /// The names of the versions that the database does not have, or not in full, asked with one statement that only reads.
    ///
    /// # Errors
    /// Where the database is out of reach, or its ledger is newer than this release.
    pub async fn missing(&self, versions: &[Version]) -> Result<Vec<String>, Error> {
        Ok(self.applied().await?.missing(versions))
    }

    /// What the database has, asked with one statement that only reads: the versions that it is held against may be read from the
    /// disk meanwhile.
    ///
    /// # Errors
    /// Where the database is out of reach, or its ledger is newer than this release.
    pub async fn applied(&self) -> Result<Applied, Error> {
        let connected = self.options.connect().await;
        let mut connection = connected.map_err(|error| self.out_of_reach(error))?;
        let applied = ledger::applied(&mut connection).await?;
        // What was asked is known; how the connection ends changes nothing.
        let _ = connection.close().await;
        Ok(applied)
    }

    /// Connects without making the ledger. Nothing can be written through the session.
    pub(crate) async fn look(&self) -> Result<PgConnection, Error> {
        const SETTINGS: &str = "SET default_transaction_read_only = on; SET default_transaction_isolation = 'read committed'; \
            SET idle_session_timeout = 0; SET lock_timeout = '5s'; SET statement_timeout = '60s'";
        let options = self.options.clone().application_name("pilaster plan").statement_cache_capacity(0);
        let mut connection = options.connect().await.map_err(|error| self.out_of_reach(error))?;
        raw_sql(SETTINGS).execute(&mut connection).await?;
        Ok(connection)
    }
}
