//! Up and down to a place within a version.
//!
//! In come a version and how many of its migrations are to be applied, out goes a report. A version of which a part is applied is on
//! its way: `apply` completes it and `rollback` takes it back.

use std::time::Instant;

use sqlx::Connection;

use super::apply::{self, Route};
use super::{Error, Report, SchemaManager, Status, User, needed_for};
use crate::ledger;
use crate::migration::{Direction, Version};
use crate::session::Session;

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
        transaction.commit().await?;
        let known = self.known(&mut session, version).await?;
        if count >= known.len() {
            return self.applied_within(&mut session, version, known, None).await;
        }
        let left = |entry: &ledger::Entry| !entry.applied || entry.direction() == Some(Direction::Down);
        let some = known.into_iter().zip(version.migrations()).take(count);
        let steps: Vec<_> = some.filter(|(entry, _)| left(entry)).collect();
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
        let there = |entry: &ledger::Entry| entry.applied || entry.under_way.is_some();
        let rest = known.into_iter().zip(version.migrations()).skip(count);
        let mut steps: Vec<_> = rest.filter(|(entry, _)| there(entry)).collect();
        if let Some((_, stuck)) = steps.iter().find(|(_, migration)| migration.script(Direction::Down).is_none()) {
            let (version, migration) = (version.name().to_owned(), stuck.name().to_owned());
            return Err(Error::NoWayBack { version, migration });
        }
        if steps.is_empty() {
            return Ok(apply::report(version, Vec::new(), begun));
        }
        let hurt = self.leave(&mut session, version).await?;
        steps.reverse();
        let route = Route { version, direction: Direction::Down, steps, end: Status::RollingBack };
        let executed = self.travel(&mut session, &route).await?;
        Ok(Report { hurt, ..apply::report(version, executed, begun) })
    }

    /// Before a part of a version is rolled back: whom it takes it from.
    async fn leave(&self, session: &mut Session, version: &Version) -> Result<Vec<User>, Error> {
        let used = needed_for(version);
        let mut transaction = session.connection.begin().await?;
        ledger::exclude(&mut transaction).await?;
        let users = ledger::users_of(&mut transaction, &used).await?;
        if !users.is_empty() && !self.settings.forced {
            return Err(Error::InUse { version: version.name().to_owned(), by: users });
        }
        ledger::take_from(&mut transaction, version.name(), &used, &users).await?;
        ledger::forget_walks(&mut transaction, version.name()).await?;
        ledger::set_status(&mut transaction, version.name(), Status::RollingBack.word()).await?;
        transaction.commit().await?;
        Ok(users)
    }
}
