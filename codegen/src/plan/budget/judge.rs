//! Which statements keep users of a table waiting for longer than its budget allows.
//!
//! In come steps and budgets, out go overruns. A lock is held until its transaction ends, so what comes behind a statement
//! counts too. What a plan makes itself nobody can wait for. Tables whose rows no budget states are not judged, nor is SQL
//! that a person wrote, nor a way down, which is the exception and says its locks in its header.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use schema_spec::model::{Budget, Qualified};

use super::{Budgets, milliseconds};
use crate::plan::{Direction, Step};
use crate::statement::{ConstraintRule, Lock, QualifiedName, Statement, TableChange, Work};

/// A statement that costs a table more than it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overrun {
    /// The table whose users wait.
    pub table: QualifiedName,
    /// The table whose spec states the budget: that one, or a parent.
    pub element: Qualified,
    /// Name of the step.
    pub step: String,
    /// The first line of the statement that works longest under the lock.
    pub statement: String,
    /// The lock that is held meanwhile.
    pub lock: Lock,
    /// What the statement does meanwhile.
    pub work: Work,
    /// How long the lock is held, in milliseconds, as estimated.
    pub milliseconds: u64,
    /// What the budget says.
    pub budget: Budget,
    /// What else could be done.
    pub mend: &'static str,
}

impl fmt::Display for Overrun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (table, lock) = (&self.table, self.lock.sql());
        let who = if self.lock.blocks_readers() { "readers and writers" } else { "writers" };
        let work = self.work.verb();
        let rows = self.budget.rows.unwrap_or_default();
        write!(
            f,
            "{who} of {table} would wait for about {}, and its budget allows {}: `{}` {work} about {rows} rows, and \
             {lock} is held meanwhile",
            spelled(self.milliseconds),
            spelled(u64::from(self.budget.max_lock.unwrap_or_default())),
            self.statement,
        )
    }
}

/// A duration as people say it: exact where it is short, rounded where it is long.
pub(crate) fn spelled(milliseconds: u64) -> String {
    match milliseconds {
        0..2_000 => format!("{milliseconds} ms"),
        2_000..120_000 => format!("{} s", milliseconds / 1_000),
        120_000..7_200_000 => format!("{} min", milliseconds / 60_000),
        _ => format!("{} h", milliseconds / 3_600_000),
    }
}

/// A lock that keeps somebody out, and what was done while it was held.
struct Held<'s> {
    lock: Lock,
    milliseconds: u64,
    longest: Option<(u64, &'s Statement, Work)>,
}

/// Everything in the ways up that goes over a budget, in order.
pub(crate) fn overruns(steps: &[Step], budgets: &Budgets) -> Vec<Overrun> {
    let (mut found, mut own) = (Vec::new(), BTreeSet::new());
    if budgets.is_empty() {
        return found;
    }
    for step in steps {
        for transaction in transactions(&step.up) {
            found.extend(judged(&transaction, budgets, &own, &step.name));
            own.extend(transaction.iter().flat_map(|statement| statement.makes()));
        }
    }
    found
}

/// The statements of each transaction.
fn transactions(direction: &Direction) -> Vec<Vec<&Statement>> {
    if direction.is_transactional() {
        return vec![direction.statements.iter().collect()];
    }
    let mut all = Vec::new();
    for statement in &direction.statements {
        match statement {
            Statement::InTransactions { parts, .. } => all.extend(parts.iter().map(|part| part.iter().collect())),
            other => all.push(vec![other]),
        }
    }
    all
}

fn judged(transaction: &[&Statement], budgets: &Budgets, own: &BTreeSet<QualifiedName>, step: &str) -> Vec<Overrun> {
    let mut held: BTreeMap<QualifiedName, Held<'_>> = BTreeMap::new();
    let mut made = own.clone();
    for statement in transaction {
        let effect = statement.effect();
        for (table, lock) in &effect.locks {
            if lock.blocks_writers() && !made.contains(table) {
                let fresh = Held { lock: *lock, milliseconds: 0, longest: None };
                let known = held.entry(table.clone()).or_insert(fresh);
                known.lock = known.lock.max(*lock);
            }
        }
        let worked = worked_on(statement).filter(|table| !made.contains(table));
        let rows = worked.and_then(|table| budgets.get(&table)?.1.rows);
        if let Some(milliseconds) = rows.and_then(|rows| milliseconds(effect.work, rows)) {
            for held in held.values_mut() {
                held.milliseconds = held.milliseconds.saturating_add(milliseconds);
                if held.longest.is_none_or(|(longest, ..)| milliseconds > longest) {
                    held.longest = Some((milliseconds, statement, effect.work));
                }
            }
        }
        made.extend(statement.makes());
    }
    let over = held.into_iter().filter_map(|(table, held)| {
        let (element, budget) = budgets.get(&table)?;
        let (_, statement, work) = held.longest?;
        let is_over = held.milliseconds > u64::from(budget.max_lock?);
        is_over.then(|| Overrun {
            element: element.clone(),
            step: step.to_owned(),
            statement: one_line(statement),
            lock: held.lock,
            work,
            milliseconds: held.milliseconds,
            budget: *budget,
            mend: mend(statement),
            table,
        })
    });
    over.collect()
}

/// The table whose rows a statement reads or writes.
fn worked_on(statement: &Statement) -> Option<QualifiedName> {
    match statement {
        // PostgreSQL looks whether the rows of the partition belong there.
        Statement::AlterTable { change: TableChange::AttachPartition { partition, .. }, .. } => Some(partition.clone()),
        other => other.effect().locks.into_iter().next().map(|(table, _)| table),
    }
}

/// The statement on one line, shortened where it is long.
fn one_line(statement: &Statement) -> String {
    const MOST: usize = 100;
    let words = statement.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= MOST {
        return words;
    }
    words.chars().take(MOST - 1).chain(['…']).collect()
}

/// The form that works beside readers and writers, where there is one.
fn mend(statement: &Statement) -> &'static str {
    match statement {
        Statement::AlterTable { change: TableChange::AddColumn(column), .. } if column.generated.is_some() => {
            "a plain column with the expression as `up=` is filled in short transactions, and by a trigger from then on"
        }
        Statement::AlterTable { change: TableChange::AddColumn(column), .. } if column.identity.is_some() => {
            "a plain column with default=(sql)\"nextval('…')\" is filled in short transactions"
        }
        Statement::AlterTable { change: TableChange::SetType { .. }, .. } => {
            "a column of the new type beside the old one is filled in short transactions: `replaces`, with `up` and `down`"
        }
        Statement::AlterTable { change: TableChange::AddConstraint { constraint, .. }, .. }
            if matches!(constraint.rule, ConstraintRule::Exclude { .. }) =>
        {
            "PostgreSQL has no form of an exclusion constraint that is built beside writers"
        }
        _ => "PostgreSQL has no form of it that works beside them",
    }
}
