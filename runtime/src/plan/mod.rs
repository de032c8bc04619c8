//! What a run would do now.
//!
//! In come settings, versions and where to go, out goes a plan: each migration with its statements, its locks, the sizes of its
//! tables, and what the checks found. Nothing is written, not even the ledger.

mod drops;
mod foreign;
mod route;
mod target;

use std::collections::BTreeMap;
use std::time::Duration;

use sqlx::{Connection, PgConnection};

pub use target::Target;

use crate::ledger::{self, Entry};
use crate::manager::{Error, Settings, needed_for};
use crate::migration::{Direction, Version};
use crate::preflight::{self, Finding, Gravity, Kind, Options, Pending};
use crate::session;
use route::Part;

/// Where to go: the versions before the one at `version` are applied, of that one the first `migrations`, and nothing behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// The place of a version among those that are given, from 0; their number means all of them.
    pub version: usize,
    /// How many of its migrations.
    pub migrations: usize,
}

/// Which way to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// Everything is applied.
    Up,
    /// The last version of which anything is applied is rolled back.
    Down,
    /// Up or down to a place.
    To(Mark),
}

/// What a run would do now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The database that it is for.
    pub target: Target,
    /// Whether there is a ledger; a run makes one where there is none.
    pub has_ledger: bool,
    /// Where it ends.
    pub mark: Mark,
    /// The migrations, in the order in which they would run.
    pub steps: Vec<Step>,
    /// What the checks found; empty where they were left out.
    pub findings: Vec<Finding>,
}

/// One migration that would run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The version.
    pub version: String,
    /// The migration.
    pub migration: String,
    /// Which way.
    pub direction: Direction,
    /// SHA-256 of the script.
    pub checksum: String,
    /// Whether one transaction holds it.
    pub transactional: bool,
    /// How many of its statements are done, because an earlier run was broken off.
    pub done: usize,
    /// Whether an earlier run was broken off in it.
    pub resumes: bool,
    /// The statements, those that are done among them.
    pub statements: Vec<Planned>,
    /// What the file says of its locks and its work; nothing where it was written by hand.
    pub says: Vec<String>,
    /// The tables that it is about, as far as they are there now.
    pub tables: Vec<Table>,
    /// What it drops and holds data now.
    pub drops: Vec<Dropped>,
}

/// A table or a column that a way up would drop, with data in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dropped {
    /// The table or column, as SQL names it.
    pub what: String,
    /// How many rows the statistics know; nothing where the table was never analyzed.
    pub rows: Option<i64>,
    /// Bytes that a copy takes, about.
    pub bytes: i64,
    /// How long it is kept; nothing where it is not.
    pub kept_for: Option<Duration>,
}

/// A statement that would run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The line of the script, from 1.
    pub line: usize,
    /// The SQL, to the letter.
    pub text: String,
    /// The locks that it surely takes, and who waits; nothing where the file says it.
    pub locks: Vec<String>,
}

/// A table as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Quoted and in full.
    pub name: String,
    /// How many rows the statistics know; nothing where it was never analyzed.
    pub rows: Option<i64>,
    /// Bytes with its indexes.
    pub bytes: i64,
}

impl Plan {
    /// Whether the run would surely fail.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.findings.iter().any(|finding| finding.gravity == Gravity::Stops)
    }

    /// What makes it the same plan: each migration, its way, its text, and how much of it is done.
    #[must_use]
    pub fn pending(&self) -> Vec<(String, String, Direction, String, usize)> {
        let one = |step: &Step| {
            (step.version.clone(), step.migration.clone(), step.direction, step.checksum.clone(), step.done)
        };
        self.steps.iter().map(one).collect()
    }
}

impl Settings {
    /// What a run would do now. Nothing is checked where there are no `checks`.
    ///
    /// # Errors
    /// [`Error::Changed`] and [`Error::NoWayBack`] as the run itself; where the database is out of reach.
    pub async fn plan(&self, versions: &[Version], goal: Goal, checks: Option<&Options>) -> Result<Plan, Error> {
        self.planned(versions, goal, checks, true).await
    }

    /// The same without what only people read: locks, and sizes of tables.
    ///
    /// # Errors
    /// As [`Settings::plan`].
    pub async fn outline(&self, versions: &[Version], goal: Goal, checks: Option<&Options>) -> Result<Plan, Error> {
        self.planned(versions, goal, checks, false).await
    }

    async fn planned(
        &self,
        versions: &[Version],
        goal: Goal,
        checks: Option<&Options>,
        for_people: bool,
    ) -> Result<Plan, Error> {
        let mut connection = self.look().await?;
        let known = ledger::look(&mut connection).await?;
        let has_ledger = known.is_some();
        let known = known.unwrap_or_default();
        let (mark, parts) = route::parts(versions, &known, goal)?;
        let target = target::target(&mut connection).await?;
        let mut steps = Vec::new();
        for part in &parts {
            let mut step = step(&mut connection, part, for_people).await?;
            if for_people && part.direction == Direction::Up {
                step.drops = self.drops(&mut connection, part).await?;
            }
            steps.push(step);
        }
        let mut findings = Vec::new();
        if let Some(options) = checks.filter(|_| !parts.is_empty()) {
            findings = checked(&mut connection, &parts, (&known, has_ledger), options).await?;
            findings.extend(foreign::ran_by_sqlx(&mut connection, has_ledger, versions, &parts).await);
            if !self.is_forced() {
                findings.extend(used(&mut connection, &parts).await?);
            }
        }
        connection.close().await?;
        Ok(Plan { target, has_ledger, mark, steps, findings })
    }
}

async fn step(connection: &mut PgConnection, part: &Part<'_>, for_people: bool) -> Result<Step, Error> {
    let says = part.script.says();
    let tables = if for_people { preflight::tables(connection, &part.statements).await? } else { Vec::new() };
    let tells_locks = for_people && says.is_empty();
    let statements = part.statements.iter().map(|statement| Planned {
        line: statement.line,
        text: statement.text.clone(),
        locks: if tells_locks { preflight::locks(&statement.text) } else { Vec::new() },
    });
    Ok(Step {
        version: part.version.name().to_owned(),
        migration: part.migration.name().to_owned(),
        direction: part.direction,
        checksum: part.script.checksum(),
        transactional: part.script.is_transactional(),
        done: part.done,
        resumes: part.resumes,
        statements: statements.collect(),
        says,
        drops: Vec::new(),
        tables: tables
            .into_iter()
            .map(|(name, rows, bytes)| Table { name, rows: Some(rows).filter(|rows| *rows >= 0), bytes })
            .collect(),
    })
}

/// The findings of all checks, unless somebody migrates meanwhile: then they would be about what is on its way.
async fn checked(
    connection: &mut PgConnection,
    parts: &[Part<'_>],
    (known, has_ledger): (&BTreeMap<String, Vec<Entry>>, bool),
    options: &Options,
) -> Result<Vec<Finding>, Error> {
    let begins_taken = session::is_taken(connection).await?;
    let mut findings = Vec::new();
    if !begins_taken {
        let pending: Vec<Pending> = parts.iter().map(Part::pending).collect();
        if !has_ledger {
            findings.extend(preflight::ledger(connection).await?);
        }
        findings.extend(preflight::check(connection, &pending, options).await?);
    }
    let now = ledger::look(connection).await?.unwrap_or_default();
    if begins_taken || session::is_taken(connection).await? || now != *known {
        return Ok(vec![Finding {
            gravity: Gravity::Warns,
            kind: Kind::Unchecked,
            place: None,
            what: "nothing was checked: somebody migrates this database at this moment".to_owned(),
            expected: "a database that stands still".to_owned(),
            mend: "wait for the other migrator; the run itself waits, too".to_owned(),
            query: None,
        }]);
    }
    Ok(findings)
}

/// Versions that are to go and that somebody uses.
async fn used(connection: &mut PgConnection, parts: &[Part<'_>]) -> Result<Vec<Finding>, Error> {
    let mut findings = Vec::new();
    // An older ledger knows of no leases; the run itself brings it up to date, and asks.
    if !ledger::is_newest(connection).await? {
        return Ok(findings);
    }
    let mut gone: Vec<(&str, Vec<String>)> = Vec::new();
    for Part { version, direction, .. } in parts {
        let taken = match direction {
            Direction::Down => needed_for(version),
            Direction::Up => version.ended().iter().cloned().collect(),
        };
        if !taken.is_empty() && gone.last().is_none_or(|(last, _)| *last != version.name()) {
            gone.push((version.name(), taken));
        }
    }
    for (name, taken) in gone {
        let users = ledger::users_of(connection, &taken).await?;
        if users.is_empty() {
            continue;
        }
        let users: Vec<String> = users.iter().map(ToString::to_string).collect();
        findings.push(Finding {
            gravity: Gravity::Stops,
            kind: Kind::Session,
            place: None,
            what: format!("{name} would take {} from {}", taken.join(", "), users.join(", ")),
            expected: "versions that nobody uses".to_owned(),
            mend: "let these go first, or force it".to_owned(),
            query: Some("SELECT * FROM pilaster.leases; SELECT * FROM pilaster.consumers".to_owned()),
        });
    }
    Ok(findings)
}
