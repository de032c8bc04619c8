//! Databases of development, which follow versions that still change.
//!
//! In come versions as they are now, out goes a database that holds these. What it holds of versions as they were before is taken
//! back by the ways that were remembered when it was applied, with everything in it. What was released is never taken back.

use super::apply;
use super::{Error, Report, SchemaManager};
use crate::ledger;
use crate::migration::Version;

/// How a database of development came to where the versions are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Development {
    /// What was taken back, because it is otherwise by now, newest first.
    pub undone: Vec<Report>,
    /// What was applied, in order.
    pub applied: Vec<Report>,
}

impl SchemaManager {
    /// Makes a database of development hold these versions, and nothing else. What it holds of them, and is otherwise by now, is
    /// rolled back first, whoever uses it, and what is lost is lost. The first `released` versions are never rolled back: other
    /// databases have them.
    ///
    /// # Errors
    /// [`Error::Released`] and [`Error::Unremembered`], before anything runs; as [`SchemaManager::rollback`] and
    /// [`SchemaManager::apply_all`].
    pub async fn develop(&self, versions: &[Version], released: usize) -> Result<Development, Error> {
        versions.iter().try_for_each(apply::read)?;
        let careless = Self {
            settings: self.settings.clone().allow_data_loss(true),
            pool: self.pool.clone(),
            events: self.events.clone(),
        };
        let stale = self.stale(versions, released).await?;
        let mut undone = Vec::new();
        for version in &stale {
            undone.push(careless.rollback_forced(version).await?);
            ledger::forget(&mut *self.pool.acquire().await?, version.name()).await?;
        }
        let mut transaction = self.exclusive().await?;
        // What is registered and not applied would keep its place before what comes between.
        for (name, entries) in ledger::ordered_entries(&mut transaction).await? {
            if entries.iter().all(ledger::Entry::is_untouched) {
                ledger::forget(&mut transaction, &name).await?;
            }
        }
        ledger::enter_all(&mut transaction, versions).await?;
        let (released, draft) = versions.split_at(released.min(versions.len()));
        ledger::no_longer_remember(&mut transaction, released).await?;
        ledger::remember(&mut transaction, draft).await?;
        transaction.commit().await?;
        Ok(Development { undone, applied: self.apply_all(versions).await? })
    }

    /// What the database holds and the versions do not say, or say otherwise, newest first, as it was when it was applied.
    async fn stale(&self, versions: &[Version], released: usize) -> Result<Vec<Version>, Error> {
        let mut connection = self.pool.acquire().await?;
        let mut known = ledger::ordered_entries(&mut connection).await?;
        known.retain(|(_, entries)| !entries.iter().all(ledger::Entry::is_untouched));
        let remembered = ledger::remembered(&mut connection, &known).await?;
        let given = || versions.iter().filter(|version| !version.migrations().is_empty());
        // What was broken off on its way goes on, if it is what it was.
        let same = known
            .iter()
            .zip(given())
            .take_while(|((name, entries), version)| name == version.name() && ledger::is_same(entries, version));
        let same = same.count();
        let of_release =
            |name: &str| versions[..released.min(versions.len())].iter().any(|version| version.name() == name);
        let mut stale = Vec::new();
        for (name, entries) in known.drain(..).skip(same).rev() {
            if of_release(&name) {
                return Err(Error::Released { version: name });
            }
            let as_given = given().find(|version| version.name() == name && ledger::is_same(&entries, version));
            let Some(version) = as_given.or_else(|| remembered.get(&name)) else {
                return Err(Error::Unremembered { version: name });
            };
            apply::back(version, entries, 0)?;
            stale.push(version.clone());
        }
        Ok(stale)
    }
}
