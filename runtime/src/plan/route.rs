//! The migrations between where a database is and where it is to go.
//!
//! In come versions, what the ledger holds, and a goal; out go migrations in the order in which they run. What is too much goes
//! first, newest first; then comes what is missing.

use std::collections::BTreeMap;

use super::{Goal, Mark};
use crate::ledger::{self, Entry};
use crate::manager::Error;
use crate::migration::{Direction, Migration, Script, Statement, Version};
use crate::preflight::Pending;

/// One way of one migration.
pub(super) struct Part<'a> {
    pub(super) version: &'a Version,
    pub(super) migration: &'a Migration,
    pub(super) direction: Direction,
    pub(super) script: &'a Script,
    pub(super) statements: Vec<Statement>,
    pub(super) done: usize,
    pub(super) resumes: bool,
}

impl Part<'_> {
    /// What is left of it.
    pub(super) fn pending(&self) -> Pending {
        Pending {
            version: self.version.name().to_owned(),
            migration: self.migration.name().to_owned(),
            statements: self.statements.iter().skip(self.done).cloned().collect(),
        }
    }
}

/// Where it ends, and the way there.
pub(super) fn parts<'a>(
    versions: &'a [Version],
    known: &BTreeMap<String, Vec<Entry>>,
    goal: Goal,
) -> Result<(Mark, Vec<Part<'a>>), Error> {
    let entries = |version: &Version| known.get(version.name()).map(Vec::as_slice).unwrap_or_default();
    let is_there = |entry: &Entry| entry.applied || entry.under_way.is_some();
    let last = versions.iter().rposition(|version| entries(version).iter().any(is_there));
    let mark = match goal {
        Goal::Up => Mark { version: versions.len(), migrations: 0 },
        Goal::Down => Mark { version: last.unwrap_or(0), migrations: 0 },
        Goal::To(mark) => mark,
    };
    let (mut down, mut up) = (Vec::new(), Vec::new());
    for (at, version) in versions.iter().enumerate() {
        let entries = entries(version);
        if let Some(refusal) = ledger::refusal(entries, version) {
            return Err(refusal);
        }
        for (place, migration) in version.migrations().iter().enumerate() {
            let wanted = (at, place) < (mark.version, mark.migrations);
            let entry = entries.get(place).filter(|entry| entry.name == migration.name());
            let applied = entry.is_some_and(|entry| entry.applied);
            let direction = entry.and_then(Entry::direction);
            let is_whole = applied && direction.is_none();
            // What there is of a version below a way down stays as it is.
            if wanted && !is_whole && goal != Goal::Down {
                up.push(part(version, migration, Direction::Up, entry)?);
            } else if !wanted && entry.is_some_and(is_there) {
                down.push(part(version, migration, Direction::Down, entry)?);
            }
        }
    }
    down.reverse();
    down.append(&mut up);
    Ok((mark, down))
}

fn part<'a>(
    version: &'a Version,
    migration: &'a Migration,
    direction: Direction,
    entry: Option<&Entry>,
) -> Result<Part<'a>, Error> {
    let names = || (version.name().to_owned(), migration.name().to_owned());
    let Some(script) = migration.script(direction) else {
        let (version, migration) = names();
        return Err(Error::NoWayBack { version, migration });
    };
    let statements = script.statements().map_err(|source| {
        let (version, migration) = names();
        Error::Unreadable { version, migration, direction, source }
    })?;
    let resumed = entry.filter(|entry| entry.direction() == Some(direction));
    let done = resumed.map_or(0, |entry| entry.done.len()).min(statements.len());
    Ok(Part { version, migration, direction, script, statements, done, resumes: resumed.is_some() })
}
