//! Up and down to a place within a version.
//!
//! In come a version and how many of its migrations are to be applied, out goes a report. A version of which a part is applied is on
//! its way: `apply` completes it and `rollback` takes it back.

use std::time::Instant;

use super::apply::{self, Route};
use super::{Error, Report, SchemaManager, Status};
use crate::ledger;
use crate::migration::{Direction, Version};

impl SchemaManager {
    /// Applies the first `count` migrations of a version, registered or not. Those behind them stay as they are.
    ///
    /// # Errors
    /// As [`SchemaManager::apply_all`].
    pub async fn apply_first(&self, version: &Version, count: usize) -> Result<Report, Error> {
        let begun = Instant::now();
        apply::read(version)?;
        let mut session = self.session().await?;
        let mut transaction = self.exclusive().await?;
        ledger::enter(&mut transaction, version).await?;
        let known = ledger::entries(&mut transaction, version.name()).await?;
        transaction.commit().await?;
        self.forget_outdated(&mut session, std::slice::from_ref(version)).await?;
        if count >= known.len() {
            let report = self.applied_within(&mut session, version, known, None).await?;
            self.tidy_behind(&mut session, std::slice::from_ref(version)).await;
            return Ok(report);
        }
        let steps = apply::ahead(version, known, count);
        let hurt = if steps.is_empty() { Vec::new() } else { self.end(&mut session, version).await? };
        let route = Route { version, direction: Direction::Up, steps, end: Status::Applying };
        let executed = self.travel(&mut session, &route).await?;
        Ok(Report { hurt, ..apply::report(version, executed, begun) })
    }

    /// Rolls back what is applied of a version behind its first `count` migrations.
    ///
    /// # Errors
    /// As [`SchemaManager::rollback`].
    pub async fn rollback_to(&self, version: &Version, count: usize) -> Result<Report, Error> {
        if count == 0 {
            return self.rollback(version).await;
        }
        let begun = Instant::now();
        apply::read(version)?;
        let mut session = self.session().await?;
        let known = self.known(&mut session, version).await?;
        self.forget_unfinished(&mut session, std::slice::from_ref(version)).await?;
        let Some(steps) = apply::back(version, known, count)? else {
            return Ok(apply::report(version, Vec::new(), begun));
        };
        let hurt = self.withdraw(&mut session, version, None, self.settings.forced).await?;
        let route = Route { version, direction: Direction::Down, steps, end: Status::RollingBack };
        let executed = self.travel(&mut session, &route).await?;
        Ok(Report { hurt, ..apply::report(version, executed, begun) })
    }
}
