//! Budgets: how large tables are, how much they are written, and how long their users may be kept waiting.
//!
//! In come the steps of a plan and the budgets of its tables; the steps go out at a pace that keeps to them, and what
//! keeps users waiting for longer all the same goes out as [`Overrun`]s. Without a budget no step changes. How long a
//! statement works is an estimate: it knows the rows that the budget states, and nothing of the machine.

mod judge;
mod waived;

use std::collections::BTreeMap;

use schema_spec::model::{Budget, Model, Qualified};

use super::{Direction, Step};
use crate::statement::{LOCK_TIMEOUT_MILLISECONDS, Pace, QualifiedName, Statement, Work};

pub use judge::Overrun;
pub(crate) use judge::{overruns, spelled};
pub(crate) use waived::{is_waived, newest, unwaived};

/// Rows that a backfill may always write in a second: no load that a server would notice.
const LEAST_ROWS_PER_SECOND: u64 = 1_000;

/// A backfill that follows the load of a table may take a week.
const SECONDS_OF_A_BACKFILL: u64 = 604_800;

/// The most rows that a block of the usual 8 KiB holds (`MaxHeapTuplesPerPage`).
const MOST_ROWS_OF_A_BLOCK: u64 = 291;

/// Rows that PostgreSQL gets through in a second, by the kind of work; nothing for work that does not grow with a table.
/// Each is at most two thirds of the slowest that rows of 100 bytes took on two cores with everything in memory; `docs/budgets.md` has the command.
#[must_use]
pub fn rows_per_second(work: Work) -> Option<u64> {
    match work {
        Work::Scan => Some(1_000_000),
        Work::Builds => Some(150_000),
        Work::Rewrite => Some(100_000),
        Work::WritesRows => Some(20_000),
        Work::Catalog | Work::Unknown => None,
    }
}

/// How long a work takes on that many rows, as estimated; nothing for one that does not grow with a table.
pub(crate) fn milliseconds(work: Work, rows: u64) -> Option<u64> {
    rows_per_second(work).map(|rate| rows.saturating_mul(1_000) / rate)
}

/// The budgets of a model's tables, by the names that the database has for them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Budgets(BTreeMap<QualifiedName, (Qualified, Budget)>);

impl Budgets {
    /// All budgets. A partition that has none has that of its parent.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        let mut found = BTreeMap::new();
        for domain in &model.domains {
            for table in &domain.tables {
                let element = Qualified { domain: domain.name.clone(), name: table.name.clone() };
                let owner = inherited(model, &element);
                if let Some((owner, budget)) = owner {
                    found.insert(QualifiedName::new(&domain.schema, &table.name), (owner, budget));
                }
            }
        }
        Self(found)
    }

    /// Whether no table has one.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each table that has a budget.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&QualifiedName, &Budget)> {
        self.0.iter().map(|(table, (_, budget))| (table, budget))
    }

    /// The budget of a table, and the table whose spec states it.
    #[must_use]
    pub fn get(&self, table: &QualifiedName) -> Option<&(Qualified, Budget)> {
        self.0.get(table)
    }
}

/// The budget of a table or of the nearest parent that it is a partition of. Parents cannot stand in a circle, but this
/// does not rely on it.
fn inherited(model: &Model, table: &Qualified) -> Option<(Qualified, Budget)> {
    let mut looked_at = table.clone();
    for _ in 0..32 {
        let known = model.table(&looked_at)?;
        if let Some(budget) = known.terms.budget {
            return Some((looked_at, budget));
        }
        looked_at = known.storage.partition_of.as_ref()?.parent.clone();
    }
    None
}

/// Lets every step keep to the budgets as far as waiting and writing go.
pub(super) fn pace(steps: &mut [Step], budgets: &Budgets) {
    if budgets.is_empty() {
        return;
    }
    for step in steps {
        pace_direction(&mut step.up, budgets);
        pace_direction(&mut step.down, budgets);
    }
}

fn pace_direction(direction: &mut Direction, budgets: &Budgets) {
    let locked = direction.effects().flat_map(|effect| effect.locks);
    let shortest = locked.filter_map(|(table, _)| {
        let max_lock = budgets.get(&table)?.1.max_lock?;
        (max_lock < LOCK_TIMEOUT_MILLISECONDS).then_some((max_lock, table))
    });
    let shortest = shortest.min();
    let transactional = direction.is_transactional();
    if let Some((milliseconds, table)) = &shortest {
        let timeout = || Statement::LockTimeout { milliseconds: *milliseconds, local: true };
        let mut bounded = transactional;
        for statement in &mut direction.statements {
            if let Statement::InTransactions { parts, .. } = statement {
                parts.iter_mut().for_each(|part| part.insert(0, timeout()));
                bounded = true;
            }
            bounded |= matches!(statement, Statement::Backfill(_));
        }
        if transactional {
            direction.statements.insert(0, timeout());
        }
        if bounded {
            direction.paced.push(format!("Waits {milliseconds} ms for a lock and no longer: the budget of {table}."));
        }
    }
    for statement in &mut direction.statements {
        let Statement::Backfill(backfill) = statement else { continue };
        let Some((_, budget)) = budgets.get(&backfill.table) else { continue };
        backfill.pace = pace_of(budget);
        if let Some(rows) = backfill.pace.rows_per_second {
            direction.paced.push(format!("Writes {rows} rows a second and no more: the budget of {}.", backfill.table));
        }
    }
}

/// The pace of a backfill: a transaction of it ends within `max-lock`, for its rows are locked so long, and it writes as
/// much as the table's users do, or as much as lets it end within a week.
fn pace_of(budget: &Budget) -> Pace {
    let usual = Pace::default();
    let rows_per_second = budget.writes_per_second.map(|writes| {
        let within_a_week = budget.rows.unwrap_or_default().div_ceil(SECONDS_OF_A_BACKFILL);
        u64::from(writes).max(within_a_week).max(LEAST_ROWS_PER_SECOND)
    });
    let written = rows_per_second_of_writing();
    let within_lock = budget.max_lock.map(|max_lock| written * u64::from(max_lock) / 1_000);
    let most_rows = within_lock.into_iter().chain(rows_per_second).min();
    let blocks = most_rows.map(|rows| (rows / MOST_ROWS_OF_A_BLOCK).clamp(1, u64::from(usual.blocks)));
    Pace {
        lock_timeout: budget.max_lock.map_or(usual.lock_timeout, |max_lock| max_lock.min(usual.lock_timeout)),
        blocks: blocks.and_then(|blocks| u32::try_from(blocks).ok()).unwrap_or(usual.blocks),
        rows_per_second: rows_per_second.filter(|rows| *rows < written),
    }
}

fn rows_per_second_of_writing() -> u64 {
    rows_per_second(Work::WritesRows).unwrap_or(LEAST_ROWS_PER_SECOND)
}
