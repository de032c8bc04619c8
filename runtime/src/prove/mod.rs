//! Moves of a window on a database that is thrown away.
//!
//! In come moves as plain data and databases that hold nothing yet; out goes what was seen: each statement's locks and
//! rewrites beside what is claimed of them, and for each move whether it ends in its schema, loses no row, goes back and
//! comes again. It judges by what the server says and by nothing else, and it must never meet a database that matters.

mod observe;
mod rows;
mod run;
mod state;
mod watch;

use std::collections::{BTreeMap, BTreeSet};

pub use observe::{Observed, strength};
pub use run::prove;
pub use watch::Watch;

use crate::{catalog, rows as filling};

/// A move of the window.
#[derive(Debug, Clone, Default)]
pub struct Move {
    /// What it does, for people.
    pub title: String,
    /// Its migrations in order.
    pub steps: Vec<Step>,
    /// Statements that make the schema afterwards in an empty database.
    pub target: Option<Vec<String>>,
    /// What the way up may destroy: schema, table, and a column where it is not the whole table.
    pub lost: BTreeSet<(String, String, Option<String>)>,
    /// Columns that the way up fills or converts: schema, table, column.
    pub touched: BTreeSet<(String, String, String)>,
    /// A search path, and queries that count rows whose columns are out of step.
    pub in_step: Vec<(String, Vec<String>)>,
    /// Whether the database stays there: what comes next begins where this ends.
    pub stays: bool,
}

/// A migration.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// The way up.
    pub up: Way,
    /// The way down.
    pub down: Way,
}

/// One way of a migration.
#[derive(Debug, Clone)]
pub struct Way {
    /// The file as it is.
    pub text: String,
    /// Whether it runs in a transaction.
    pub transactional: bool,
    /// Its statements one by one, where something is claimed of them.
    pub claims: Option<Vec<Claim>>,
}

/// A statement and what is claimed of it.
#[derive(Debug, Clone)]
pub struct Claim {
    /// Its text.
    pub sql: String,
    /// Where it looks for names, if not where the session does.
    pub search_path: Option<String>,
    /// Whether no transaction may hold it.
    pub alone: bool,
    /// The strongest lock on each table, by its name as SQL; nothing where none is claimed.
    pub locks: Option<BTreeMap<String, String>>,
    /// Whether it writes a table anew.
    pub rewrites: bool,
}

/// What was seen of a move.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    /// Each migration with its statements, as far as they ran.
    pub steps: Vec<(String, Vec<Observed>)>,
    /// Tables and views that were there before the move: others nobody uses while it runs.
    pub used: BTreeSet<String>,
    /// Migrations of which nothing is claimed, because today's planner writes them differently.
    pub unclaimed: Vec<String>,
    /// What was asked, in order.
    pub properties: Vec<Property>,
    /// The schema that came out, as text that does not depend on the order of columns.
    pub result: String,
    /// Major version of the server.
    pub postgresql: u16,
}

/// Something that was asked of a move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Property {
    /// What.
    pub name: &'static str,
    /// The answer.
    pub answer: Answer,
}

/// The answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It holds; with what a person should know.
    Holds(Vec<String>),
    /// It does not, and this is what was found.
    Fails(Vec<String>),
    /// It could not be asked, and why.
    NotAsked(String),
}

impl Evidence {
    /// Whether nothing that was asked fails.
    #[must_use]
    pub fn holds(&self) -> bool {
        !self.properties.iter().any(|property| matches!(property.answer, Answer::Fails(_)))
    }

    /// The strongest lock that was seen on each table that was in use, for each migration that takes any.
    #[must_use]
    pub fn locks(&self) -> BTreeMap<String, BTreeMap<String, String>> {
        let mut all: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (step, statements) in &self.steps {
            let seen = statements.iter().flat_map(|statement| &statement.seen);
            for (table, mode) in seen.filter(|(table, _)| self.used.contains(*table)) {
                let held = all.entry(step.clone()).or_default().entry(table.clone()).or_insert_with(|| mode.clone());
                if observe::strength(mode) > observe::strength(held) {
                    held.clone_from(mode);
                }
            }
        }
        all
    }

    fn say(&mut self, name: &'static str, faults: Vec<String>, notes: Vec<String>) {
        let answer = if faults.is_empty() { Answer::Holds(notes) } else { Answer::Fails(faults) };
        self.properties.push(Property { name, answer });
    }
}

/// Why nothing could be proven. A migration that fails is no error but an answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The connection broke.
    #[error("lost the throwaway database: {0}")]
    Connection(#[from] sqlx::Error),
    /// The catalog cannot be read.
    #[error(transparent)]
    Catalog(#[from] catalog::Error),
    /// No rows can be written.
    #[error(transparent)]
    Rows(#[from] filling::Error),
}
