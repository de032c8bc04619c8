//! What is read to compare a database with what its migrations make.
//!
//! In come a URL and the versions of a folder, out go what the database holds and what its history says, both of one moment;
//! and the same of an empty database on which migrations ran. The first database is only read. It compares nothing.

pub(crate) mod history;

use std::time::Duration;

use sqlx::{Connection, PgConnection};
use tokio::time::sleep;

pub use history::{Fault, Held, History, up_to};

use crate::catalog::{self, Whole, read_whole};
use crate::manager::{self, Settings};
use crate::migration::Version;

/// How often a database is read while somebody migrates it.
const ATTEMPTS: u32 = 5;
/// Between two of these.
const PAUSE: Duration = Duration::from_secs(2);

/// Why a database could not be read, or migrations did not run.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The catalog cannot be read.
    #[error(transparent)]
    Catalog(#[from] catalog::Error),
    /// The history cannot be read.
    #[error("the history of the database cannot be read: {0}")]
    History(#[source] manager::Error),
    /// Each time that it was read, migrations had run meanwhile.
    #[error("the database is being migrated: its history changed while it was read, {ATTEMPTS} times")]
    Moving,
    /// The migrations do not run on an empty database.
    #[error("the migrations do not run on an empty database, so nothing says what the database should be: {0}")]
    Replay(#[source] manager::Error),
}

/// A database at one moment.
#[derive(Debug, Clone)]
pub struct Live {
    /// What it holds.
    pub whole: Whole,
    /// What its history says; nothing where it has none.
    pub held: Option<Held>,
}

/// Reads a database and its history.
///
/// # Errors
/// [`Error::Catalog`], [`Error::History`], [`Error::Moving`].
pub async fn look(url: &str, folder: &[Version]) -> Result<Live, Error> {
    let mut connection = connected(url).await?;
    let mut before = history::held(&mut connection, folder).await.map_err(Error::History)?;
    for _ in 0..ATTEMPTS {
        let whole = read_whole(&mut connection).await?;
        let after = history::held(&mut connection, folder).await.map_err(Error::History)?;
        if before == after {
            // Nothing is lost with a connection that does not say goodbye.
            let _ = connection.close().await;
            return Ok(Live { whole, held: after });
        }
        before = after;
        sleep(PAUSE).await;
    }
    Err(Error::Moving)
}

/// Runs migrations on an empty database that is thrown away, and reads what they make.
///
/// # Errors
/// [`Error::Replay`], [`Error::Catalog`].
pub async fn replay(url: &str, versions: &[Version]) -> Result<Whole, Error> {
    let settings = Settings::new(url).map_err(|error| Error::Replay(error.into()))?;
    let manager = settings.migration_timeout(None).connect().await.map_err(Error::Replay)?;
    manager.apply_all(versions).await.map_err(Error::Replay)?;
    let mut connection = connected(url).await?;
    let whole = read_whole(&mut connection).await?;
    let _ = connection.close().await;
    Ok(whole)
}

async fn connected(url: &str) -> Result<PgConnection, Error> {
    Ok(PgConnection::connect(url).await.map_err(catalog::Error::Connect)?)
}
