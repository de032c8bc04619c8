//! What is claimed of a statement before it runs.
//!
//! In comes a statement, out goes its text with its effect in words of `pg_locks`. A block of several transactions is
//! taken apart, so that each statement in it can be watched alone.

use std::collections::BTreeMap;

use crate::plan::Direction;
use crate::statement::{Lock, Loss, Statement, Transaction, Work, closed, listed};

/// A statement and what is claimed of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Its text.
    pub sql: String,
    /// Where functions and types are looked for, where the statement's block sets it.
    pub search_path: Option<String>,
    /// Whether no transaction may hold it.
    pub alone: bool,
    /// The strongest lock on each table, by its name as SQL and the mode as in `pg_locks`; nothing where a person wrote
    /// the statement.
    pub locks: Option<BTreeMap<String, String>>,
    /// Whether it writes a table anew.
    pub rewrites: bool,
    /// How long it holds its locks.
    pub work: Work,
    /// What is gone afterwards and no later statement brings back: a table, or a column of it.
    pub loses: Option<String>,
}

/// All statements of a way, those inside of blocks each for itself.
#[must_use]
pub fn claims_of(direction: &Direction) -> Vec<Claim> {
    direction.statements.iter().flat_map(claims).collect()
}

/// What is claimed of the statement, or of those inside it, in order.
#[must_use]
pub fn claims(statement: &Statement) -> Vec<Claim> {
    match statement {
        Statement::InTransactions { parts, search_path } => {
            let path = (!search_path.is_empty()).then(|| listed(search_path));
            parts.iter().flatten().map(|inner| claim(inner, path.clone())).collect()
        }
        other => vec![claim(other, None)],
    }
}

fn claim(statement: &Statement, search_path: Option<String>) -> Claim {
    let effect = statement.effect();
    let loses = effect.loss.as_ref().and_then(Loss::place).map(|(table, column)| match column {
        Some(column) => format!("{table}.{column}"),
        None => table.to_string(),
    });
    let mut strongest: BTreeMap<String, Lock> = BTreeMap::new();
    for (table, lock) in effect.locks {
        let held = strongest.entry(table.to_string()).or_insert(lock);
        *held = lock.max(*held);
    }
    Claim {
        sql: closed(statement),
        search_path,
        alone: effect.transaction == Transaction::Forbidden,
        locks: (effect.work != Work::Unknown)
            .then(|| strongest.into_iter().map(|(table, lock)| (table, mode(lock))).collect()),
        rewrites: effect.work == Work::Rewrite,
        work: effect.work,
        loses,
    }
}

/// The word of `pg_locks`: `AccessExclusiveLock`.
fn mode(lock: Lock) -> String {
    let words = lock.sql().split(' ').map(|word| {
        let (first, rest) = word.split_at(1);
        format!("{first}{}", rest.to_lowercase())
    });
    words.collect::<String>() + "Lock"
}
