//! Statements under observation, one by one, for whoever judges them on other terms than a whole proof.
//!
//! In come a database that is thrown away and claims, out goes what was seen of each. It fills nothing and compares
//! nothing.

use sqlx::error::DatabaseError;
use sqlx::{Connection, PgConnection};

use super::observe::{Sessions, observe};
use super::{Claim, Observed};

/// Sessions that run statements and look at them. They stay open from one statement to the next.
pub struct Watch(Sessions);

impl Watch {
    /// Opens the sessions.
    ///
    /// # Errors
    /// Where the server cannot be reached.
    pub async fn connect(url: &str) -> Result<Self, sqlx::Error> {
        Ok(Self(Sessions::connect(url).await?))
    }

    /// The session that runs the statements.
    pub fn session(&mut self) -> &mut PgConnection {
        &mut self.0.runs
    }

    /// Runs one statement, and sees which locks it holds and what it writes anew. The inner error is what the server
    /// said of the statement.
    ///
    /// # Errors
    /// Where a connection breaks.
    pub async fn run(&mut self, claim: &Claim) -> Result<Result<Observed, Box<dyn DatabaseError>>, sqlx::Error> {
        observe(&mut self.0, claim).await
    }

    /// Whether all sessions can still be used.
    pub async fn is_sound(&mut self) -> bool {
        let Sessions { runs, looks, hinders, .. } = &mut self.0;
        runs.ping().await.is_ok() && looks.ping().await.is_ok() && hinders.ping().await.is_ok()
    }
}
