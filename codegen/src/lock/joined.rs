//! A lock that two branches wrote.
//!
//! In comes a lock's text, perhaps with the marks of a merge in it; out goes the one lock that both branches lead to.
//! Where each of them froze something that the other does not have, nobody but the people who released can choose.

use super::{FrozenStep, Lock, LockError, parse};
use crate::unmerged::sides;

/// Reads a lock as a merge may have left it: where one branch only went on from where the other stands, it counts.
///
/// # Errors
/// When the text is no lock, and when two branches froze different things.
pub fn read(text: &str) -> Result<Lock, LockError> {
    let Some(sides) = sides(text) else { return parse(text) };
    let (ours, theirs) = (parse(&sides.ours)?, parse(&sides.theirs)?);
    let goes_on = |from: &Lock, to: &Lock| to.steps.starts_with(&from.steps) && said_alike(from, to);
    if goes_on(&ours, &theirs) {
        return Ok(theirs);
    }
    if goes_on(&theirs, &ours) {
        return Ok(ours);
    }
    let shared = ours.steps.iter().zip(&theirs.steps).take_while(|(one, other)| one == other).count();
    let next = |lock: &Lock| {
        lock.steps.get(shared).map_or_else(|| "another meaning of the same versions".to_owned(), said_of_step)
    };
    Err(LockError::Diverged { first: next(&ours), second: next(&theirs) })
}

fn said_alike(from: &Lock, to: &Lock) -> bool {
    from.versions
        .iter()
        .all(|(number, version)| to.versions.get(number).is_some_and(|other| other == version || other.contracted))
}

fn said_of_step(step: &FrozenStep) -> String {
    format!("`{} {}`", step.move_.word(), step.move_.version())
}
