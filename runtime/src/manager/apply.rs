//! Versions up and down.
//!
//! In come a version and who asks, out goes a report, or an error that says what ran and what did not.

use std::time::{Duration, Instant};

use sqlx::Connection;

use super::{ConnectionError, Consumer, Error, Event, Failure, Report, SchemaManager, Status, User};
use crate::ledger::{self, Entry, Way};
use crate::migration::{Direction, Migration, Script, Statement, Version};
use crate::run::{Broken, Runner};
use crate::session::Session;

/// The statements of all scripts, so that no version is entered that nobody could run.
pub(super) fn read(version: &Version) -> Result<(), Error> {
    for migration in version.migrations() {
        for direction in [Direction::Up, Direction::Down] {
            cut(version, migration, direction)?;
        }
    }
    Ok(())
}

pub(super) fn cut(version: &Version, migration: &Migration, direction: Direction) -> Result<Vec<Statement>, Error> {
    let cut = migration.script(direction).map_or(Ok(Vec::new()), Script::statements);
    cut.map_err(|source| Error::Unreadable {
        version: version.name().to_owned(),
        migration: migration.name().to_owned(),
        direction,
        source,
    })
}

/// What is there of a version behind its first `count` migrations, the last first; nothing where nothing is.
pub(super) fn back(version: &Version, known: Vec<Entry>, count: usize) -> Result<Option<Vec<Step<'_>>>, Error> {
    let steps = known.into_iter().zip(version.migrations()).skip(count);
    let mut steps: Vec<_> = steps.filter(|(entry, _)| entry.applied || entry.under_way.is_some()).collect();
    if let Some((_, stuck)) = steps.iter().find(|(_, migration)| migration.script(Direction::Down).is_none()) {
        let (version, migration) = (version.name().to_owned(), stuck.name().to_owned());
        return Err(Error::NoWayBack { version, migration });
    }
    steps.reverse();
    Ok(Some(steps).filter(|steps| !steps.is_empty()))
}

/// What is missing of the first `count` migrations of a version, in order.
pub(super) fn ahead(version: &Version, known: Vec<Entry>, count: usize) -> Vec<Step<'_>> {
    let steps = known.into_iter().zip(version.migrations()).take(count);
    steps.filter(|(entry, _)| !entry.applied || entry.direction() == Some(Direction::Down)).collect()
}

/// A migration, and what is known of it.
pub(super) type Step<'a> = (Entry, &'a Migration);

/// What has to be gone, in order.
pub(super) struct Route<'a> {
    pub(super) version: &'a Version,
    pub(super) direction: Direction,
    pub(super) steps: Vec<Step<'a>>,
    /// Where the version is then.
    pub(super) end: Status,
}

impl SchemaManager {
    pub(super) async fn applied(&self, version: &Version, consumer: Option<&Consumer>) -> Result<Report, Error> {
        let begun = Instant::now();
        read(version)?;
        if self.are_applied(std::slice::from_ref(version)).await? {
            return Ok(report(version, Vec::new(), begun));
        }
        let mut session = self.session().await?;
        // Somebody else may have applied it while this one waited.
        let known = self.known(&mut session, version).await?;
        self.forget_outdated(&mut session, std::slice::from_ref(version)).await?;
        let report = self.applied_within(&mut session, version, known, consumer).await?;
        self.tidy_behind(&mut session, std::slice::from_ref(version)).await;
        Ok(report)
    }

    pub(super) async fn applied_within(
        &self,
        session: &mut Session,
        version: &Version,
        known: Vec<Entry>,
        consumer: Option<&Consumer>,
    ) -> Result<Report, Error> {
        let begun = Instant::now();
        let steps = ahead(version, known, usize::MAX);
        let route = Route { version, direction: Direction::Up, steps, end: Status::Active };
        let hurt = if route.steps.is_empty() { Vec::new() } else { self.end(session, version).await? };
        let executed = if route.steps.is_empty() {
            let is_new = ledger::set_status(&mut session.connection, version.name(), "active").await?;
            is_new.then(Vec::new)
        } else {
            Some(self.travel(session, &route).await?)
        };
        if executed.is_some() {
            self.events.tell(Event::Applied { version: version.name().to_owned(), consumer: consumer.cloned() });
        }
        Ok(Report { hurt, ..report(version, executed.unwrap_or_default(), begun) })
    }

    /// Before what ends versions of the schema begins: whom it takes them from. From then on nobody gets a lease on them.
    pub(super) async fn end(&self, session: &mut Session, version: &Version) -> Result<Vec<User>, Error> {
        let ended: Vec<String> = version.ended().iter().cloned().collect();
        if ended.is_empty() {
            return Ok(Vec::new());
        }
        let mut transaction = session.connection.begin().await?;
        ledger::exclude(&mut transaction).await?;
        let lost = ledger::lost_with(&mut transaction, &ended).await?;
        let users = ledger::users_of(&mut transaction, &lost).await?;
        if !users.is_empty() && !self.settings.forced {
            return Err(Error::InUse { version: ended.join(", "), by: users });
        }
        ledger::take_from(&mut transaction, version.name(), &lost, &users).await?;
        ledger::set_status(&mut transaction, version.name(), Status::Applying.word()).await?;
        transaction.commit().await?;
        Ok(users)
    }

    /// Rolls a version back unless somebody else than `leaves` uses it, who is let go.
    pub(super) async fn rolled_back(
        &self,
        version: &Version,
        leaves: Option<&Consumer>,
        forced: bool,
    ) -> Result<Report, Error> {
        let begun = Instant::now();
        read(version)?;
        let mut session = self.session().await?;
        let known = self.known(&mut session, version).await?;
        self.forget_unfinished(&mut session, std::slice::from_ref(version)).await?;
        let Some(steps) = back(version, known, 0)? else {
            ledger::end_rollback(&mut session.connection, version.name()).await?;
            ledger::leave(&mut session.connection, leaves, version.name()).await?;
            return Ok(report(version, Vec::new(), begun));
        };
        let forced = forced || self.settings.forced;
        let hurt = match self.withdraw(&mut session, version, leaves, forced).await {
            Ok(hurt) => hurt,
            // It has left what others use or build upon.
            Err(Error::InUse { .. } | Error::BuiltUpon { .. }) if leaves.is_some() => {
                return Ok(report(version, Vec::new(), begun));
            }
            Err(error) => return Err(error),
        };
        let route = Route { version, direction: Direction::Down, steps, end: Status::RolledBack };
        let executed = self.travel(&mut session, &route).await?;
        ledger::leave(&mut session.connection, leaves, version.name()).await?;
        self.events.tell(Event::RolledBack { version: version.name().to_owned(), consumer: leaves.cloned() });
        Ok(Report { hurt, ..report(version, executed, begun) })
    }

    /// Before a version or a part of it is rolled back: whom it takes it from. Who registers from then on finds a version that is
    /// not applied, and waits. `leaves` is let go, also where others keep the version.
    pub(super) async fn withdraw(
        &self,
        session: &mut Session,
        version: &Version,
        leaves: Option<&Consumer>,
        forced: bool,
    ) -> Result<Vec<User>, Error> {
        let used = super::needed_for(version);
        let mut transaction = session.connection.begin().await?;
        ledger::exclude(&mut transaction).await?;
        let leaving = leaves.cloned().map(User::Registered);
        let mut users = ledger::users_of(&mut transaction, &used).await?;
        users.retain(|user| Some(user) != leaving.as_ref());
        let later = ledger::built_upon(&mut transaction, version.name()).await?;
        let name = || version.name().to_owned();
        let refusal = match later {
            _ if forced => None,
            _ if !users.is_empty() => Some(Error::InUse { version: name(), by: users.clone() }),
            later => later.map(|later| Error::BuiltUpon { version: name(), later }),
        };
        if let Some(refusal) = refusal {
            ledger::leave(&mut transaction, leaves, version.name()).await?;
            transaction.commit().await?;
            return Err(refusal);
        }
        ledger::take_from(&mut transaction, version.name(), &used, &users).await?;
        ledger::forget_walks(&mut transaction, version.name()).await?;
        ledger::set_status(&mut transaction, version.name(), Status::RollingBack.word()).await?;
        transaction.commit().await?;
        Ok(users)
    }

    /// Whether there is nothing to do, asked without the lock.
    pub(super) async fn are_applied(&self, versions: &[Version]) -> Result<bool, Error> {
        let mut connection = self.pool.acquire().await?;
        let known = ledger::all_known(&mut connection).await?;
        Ok(versions.iter().all(|version| known.get(version.name()).is_some_and(|known| known.is_applied(version))))
    }

    /// What the ledger says of each migration of a version.
    pub(super) async fn known(&self, session: &mut Session, version: &Version) -> Result<Vec<Entry>, Error> {
        let connection = &mut session.connection;
        let Some(known) = ledger::known(connection, version.name()).await? else {
            return Err(Error::NotRegistered { version: version.name().to_owned() });
        };
        if known.is(version) {
            return Ok(known.entries);
        }
        let mut transaction = connection.begin().await?;
        ledger::enter(&mut transaction, version).await?;
        transaction.commit().await?;
        ledger::entries(connection, version.name()).await
    }

    /// Goes all steps of a route, or as far as they go.
    pub(super) async fn travel(
        &self,
        session: &mut Session,
        route: &Route<'_>,
    ) -> Result<Vec<(String, Duration)>, Error> {
        let mut executed: Vec<(String, Duration)> = Vec::new();
        let mut at = 0;
        while at < route.steps.len() {
            let works = self.side_by_side(route, at)?;
            let (ended, broken) = if works.len() > 1 {
                self.go_beside(session, route, at, &works).await?
            } else {
                let all = cut(route.version, route.steps[at].1, route.direction)?;
                match self.go(session, route, at, (&all, at + 1 == route.steps.len())).await {
                    Ok(duration) => (vec![(at, duration)], Vec::new()),
                    Err(broken) => (Vec::new(), vec![(at, broken)]),
                }
            };
            let named = |(at, duration): (usize, Duration)| (route.steps[at].0.name.clone(), duration);
            executed.extend(ended.iter().copied().map(named));
            let mut first = None;
            for (failed, broken) in broken {
                let is_left = |place: &usize| *place != failed && ended.iter().all(|(ended, _)| ended != place);
                let left = (at..route.steps.len()).filter(is_left).map(|place| route.steps[place].0.name.clone());
                let executed = executed.iter().map(|(name, _)| name.clone()).collect();
                let entry = &route.steps[failed].0;
                let error = self.failed(session, (route, entry), broken, (executed, left.collect())).await;
                first = first.or(Some(error));
            }
            if let Some(error) = first {
                return Err(error);
            }
            at += works.len().max(1);
        }
        Ok(executed)
    }

    /// Goes one step, all of its statements; it may be the `last` of its route.
    pub(super) async fn go(
        &self,
        session: &mut Session,
        route: &Route<'_>,
        at: usize,
        (all, last): (&[Statement], bool),
    ) -> Result<Duration, Broken> {
        let (name, direction) = (route.version.name(), route.direction);
        let (entry, migration) = &route.steps[at];
        let (timeout, midway) = match direction {
            Direction::Up => (self.settings.migration_timeout, Status::Applying),
            Direction::Down => (self.settings.rollback_timeout, Status::RollingBack),
        };
        let behind = if last { route.end } else { midway };
        let way = Way { version: name, place: entry.place, direction, midway: (at == 0).then_some(midway), behind };
        self.events.tell(Event::Started { version: name.to_owned(), migration: entry.name.clone(), direction });
        let script = migration.script(direction).expect("rollback asks for a way back before it begins");
        let losses = self.losses((route, migration), all);
        let limits = (self.settings.limits(timeout), self.settings.brakes);
        let mut runner = Runner::new(session, limits, (&self.events, &self.pool), losses);
        let together = script.is_transactional() && self.settings.transactions;
        let duration = runner.go(way, entry, together, all).await?;
        let (version, migration) = (name.to_owned(), entry.name.clone());
        self.events.tell(Event::Finished { version, migration, direction, duration });
        Ok(duration)
    }

    /// Writes down that a migration failed, and says how.
    async fn failed(
        &self,
        session: &mut Session,
        (route, entry): (&Route<'_>, &Entry),
        broken: Broken,
        (executed, left): (Vec<String>, Vec<String>),
    ) -> Error {
        let version = route.version.name();
        let (line, cause, state) = match broken {
            Broken::Lost(error) => {
                let error = Error::Connection(ConnectionError::migrating(version, &entry.name, error));
                self.events.tell(Event::Failed { version: version.to_owned(), message: error.to_string() });
                return error;
            }
            Broken::Failed { line, cause, state } => (line, cause, state),
        };
        let failure = Failure {
            version: version.to_owned(),
            migration: entry.name.clone(),
            direction: route.direction,
            line,
            cause,
            executed,
            state,
            left,
        };
        let message = failure.to_string();
        self.events.tell(Event::Failed { version: version.to_owned(), message: message.clone() });
        let place = (version, Some(entry.name.as_str()));
        let written = match ledger::fail(&mut session.connection, version).await {
            Ok(()) => ledger::log(&mut session.connection, place, "failed", Some(&message)).await,
            Err(error) => Err(error),
        };
        if let Err(error) = written {
            tracing::error!(%error, "the failure is not in the ledger");
        }
        Error::Failed(Box::new(failure))
    }
}

pub(super) fn report(version: &Version, executed: Vec<(String, Duration)>, begun: Instant) -> Report {
    Report { version: version.name().to_owned(), executed, hurt: Vec::new(), duration: begun.elapsed() }
}
