//! Plans: how a database gets from one window of served versions to the next while both are in use.
//!
//! In come the model and a move of the window; out goes a [`Plan`]: steps as plain data, each with the statements that
//! do it and those that undo it. A plan is printed and judged elsewhere; nothing here writes a file, and nothing here
//! can say "change it in place".
//!
//! Every plan is made of one thing, growth (`grow`): what the second window has and the first has not, added in the
//! order expand, backfill, index, finish. What the second window no longer has is the growth from the second to the
//! first, read backwards. So the way down of each step is the way up of another, and both get the same care.

pub mod budget;
mod bystanders;
mod grow;
mod guard;
mod label;
mod objects;
mod table;
pub mod transition;

use schema_spec::model::{Model, VersionNumber};
use schema_spec::name::object_name;

use crate::lock::{WindowMove, checksum};
use crate::statement::{Effect, Ident, LOCK_TIMEOUT_MILLISECONDS, Statement, Transaction};
use crate::window::physical;
use budget::Budgets;

/// How a window moves, in steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Name of the workspace.
    pub workspace: String,
    /// What moves.
    pub moved: WindowMove,
    /// The versions served before.
    pub before: Vec<VersionNumber>,
    /// The versions served after.
    pub after: Vec<VersionNumber>,
    /// The steps in order; each becomes one migration.
    pub steps: Vec<Step>,
}

/// One migration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name: words of letters, digits and `_`.
    pub name: String,
    /// Where it stands in the move.
    pub phase: Phase,
    /// Domains whose specs ask for it.
    pub domains: Vec<String>,
    /// The way up.
    pub up: Direction,
    /// The way down.
    pub down: Direction,
}

/// One way of a step.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Direction {
    /// What it does, in sentences.
    pub says: Vec<String>,
    /// How it keeps to budgets, in sentences.
    pub paced: Vec<String>,
    /// The statements in order. One that no transaction may hold stands alone.
    pub statements: Vec<Statement>,
}

/// Where a step stands in a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// The first tables.
    Baseline,
    /// New things beside the old; nothing that is in use changes its meaning.
    Expand,
    /// Rows from before get their values.
    Backfill,
    /// Indexes are built beside the writers.
    Index,
    /// Promises are checked and made; views show the new.
    Finish,
    /// What no served version needs goes.
    Contract,
}

impl Phase {
    /// The word in the header of a file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Baseline => "baseline",
            Self::Expand => "expand",
            Self::Backfill => "backfill",
            Self::Index => "index",
            Self::Finish => "finish",
            Self::Contract => "contract",
        }
    }
}

impl Direction {
    fn new(says: impl Into<String>, statements: Vec<Statement>) -> Self {
        Self { says: vec![says.into()], statements, ..Self::default() }
    }

    /// Whether a transaction holds all of it.
    #[must_use]
    pub fn is_transactional(&self) -> bool {
        !self.effects().any(|effect| effect.transaction == Transaction::Forbidden)
    }

    /// How long its statements wait for a lock, in milliseconds; nothing where they wait as the session does, because
    /// nobody queues behind them.
    #[must_use]
    pub fn lock_timeout(&self) -> Option<u32> {
        let stated = |statements: &[Statement]| match statements.first() {
            Some(Statement::LockTimeout { milliseconds, .. }) => *milliseconds,
            _ => LOCK_TIMEOUT_MILLISECONDS,
        };
        match self.statements.first()? {
            Statement::InTransactions { parts, .. } => parts.first().map(|part| stated(part)),
            Statement::Backfill(backfill) => Some(backfill.pace.lock_timeout),
            _ => self.is_transactional().then(|| stated(&self.statements)),
        }
    }

    /// What is known of each statement.
    pub fn effects(&self) -> impl Iterator<Item = Effect> {
        self.statements.iter().map(Statement::effect)
    }
}

/// The steps of a move of the window `before`.
#[must_use]
pub fn plan(model: &Model, moved: WindowMove, before: &[VersionNumber]) -> Plan {
    let after = moved.applied_to(before);
    let (from, to) = (physical(model, before), physical(model, &after));
    let mut steps = match moved {
        WindowMove::Baseline(_) => objects::baseline(&to),
        WindowMove::Open(_) => grow::both(&from, &to, grow::Role::Leading),
        WindowMove::Contract(_) => grow::both(&from, &to, grow::Role::Following),
    };
    if matches!(moved, WindowMove::Contract(_)) {
        steps.extend(label::replaced(model, before, &to, &after));
    }
    guard::guard(&mut steps, moved, &to);
    bystanders::name_bystanders(&from.tables, steps.iter_mut().map(|step| &mut step.up));
    bystanders::name_bystanders(&to.tables, steps.iter_mut().rev().map(|step| &mut step.down));
    budget::pace(&mut steps, &Budgets::of(model));
    Plan { workspace: model.name.clone(), moved, before: before.to_vec(), after, steps }
}

/// The name of a step that may be one of several, by its place among them from 0.
fn numbered(name: &str, place: usize) -> String {
    if place == 0 { name.to_owned() } else { format!("{name}_{}", place + 1) }
}

/// A name for what takes the place of something with the same name, until that is gone.
fn next_name(name: &Ident) -> Ident {
    beside(name, "next")
}

/// Another name made of this one. Where PostgreSQL's limit leaves no room for the whole of it, a part of its hash tells it
/// from others that begin alike.
fn beside(name: &Ident, word: &str) -> Ident {
    let whole = object_name(name.raw(), "", word);
    if whole.strip_suffix(word).and_then(|rest| rest.strip_suffix('_')) == Some(name.raw()) {
        return Ident::new(whole);
    }
    let hash = checksum(name.raw());
    let told = hash.rsplit(':').next().unwrap_or_default();
    Ident::new(object_name(name.raw(), &told[..told.len().min(8)], word))
}

/// A name as part of a file's name: letters and digits that every file system keeps, and `_`.
fn file_word(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    name.chars().map(plain).collect()
}
