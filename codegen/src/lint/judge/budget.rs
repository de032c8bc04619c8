//! What keeps users of a table waiting for longer than its budget allows.
//!
//! In come the deeds of a file, which are one transaction, and the budgets of the specs; out go findings with the time
//! that is estimated as for generated migrations. A lock is held to the end of the file, so what comes behind it counts.
//! Tables without `rows` and `max-lock` are not judged, nor are types that PostgreSQL might change without a rewrite.

use std::collections::BTreeMap;

use schema_spec::model::Budget;

use super::{Case, Found, Verdicts, promises, same};
use crate::lint::deed::{Deed, Demand, Name, NewConstraint, Rows, What};
use crate::lint::known::Served;
use crate::lint::rule::Rule;
use crate::plan::budget::{milliseconds, spelled};
use crate::statement::{Lock, QualifiedName, Work};

/// Judges all deeds of a file.
pub(super) fn exceeded(case: &Case<'_>, served: &Served<'_>, verdicts: &mut Verdicts) {
    let own = case.own();
    // What was held when a table's users began to wait, and for how long by now; nothing once it was said.
    let mut waiting: BTreeMap<QualifiedName, Option<u64>> = BTreeMap::new();
    for (position, deed) in case.deeds() {
        let Some(name) = about(deed).filter(|name| !own.iter().any(|made| same(made, name))) else { continue };
        let Some((table, budget)) = served.budget(name) else { continue };
        let (lock, work) = cost(case, position, deed);
        if lock.blocks_writers() || matches!(work, Work::WritesRows) {
            waiting.entry(table.clone()).or_insert(Some(0));
        }
        let Some(milliseconds) = budget.rows.and_then(|rows| milliseconds(work, rows)) else { continue };
        for (held, total) in &mut waiting {
            let Some(max_lock) = served.budgets().get(held).and_then(|(_, budget)| budget.max_lock) else { continue };
            let Some(so_far) = *total else { continue };
            let now = so_far.saturating_add(milliseconds);
            *total = Some(now);
            if now > u64::from(max_lock) {
                *total = None;
                verdicts.found.push(found(deed, held, max_lock, now, (table, budget, work)));
            }
        }
    }
}

fn found(
    deed: &Deed,
    held: &QualifiedName,
    max_lock: u32,
    now: u64,
    (table, budget, work): (&QualifiedName, &Budget, Work),
) -> Found {
    let verb = work.verb();
    let rows = budget.rows.unwrap_or_default();
    Found {
        rule: Rule::OverBudget,
        at: deed.at.clone(),
        message: format!(
            "users of {held} would wait for about {}, and its budget allows {}",
            spelled(now),
            spelled(u64::from(max_lock))
        ),
        label: format!("{verb} about {rows} rows of {table}; locks of this file are held meanwhile"),
        help: "let the specs ask for it, and the migrations take the form that works beside readers and writers; by \
               hand: CONCURRENTLY, NOT VALID with VALIDATE in a file of its own, batches"
            .to_owned(),
    }
}

/// The lock on the deed's table, and the work that is done under it.
fn cost(case: &Case<'_>, position: usize, deed: &Deed) -> (Lock, Work) {
    let exclusive = Lock::AccessExclusive;
    match &deed.what {
        What::CreateIndex { concurrently: false, only: false, .. } => (Lock::Share, Work::Builds),
        What::AddConstraint { constraint, .. } => constrained(constraint),
        What::AddColumn { column, .. } => {
            let costs = column.constraints.iter().filter(|constraint| constraint.rule != Demand::NotNull);
            (exclusive, costs.map(|constraint| constrained(constraint).1).max().unwrap_or(Work::Catalog))
        }
        What::Validate { .. } => (Lock::ShareUpdateExclusive, Work::Scan),
        What::SetType { .. } => (exclusive, Work::Rewrite),
        What::SetNotNull { table, column } => {
            let proven = promises::proven(case, position, table, column);
            (exclusive, if proven { Work::Catalog } else { Work::Scan })
        }
        What::Write { rows: Rows::All, .. } => (Lock::RowExclusive, Work::WritesRows),
        What::CreateIndex { .. } | What::Write { .. } => (Lock::RowExclusive, Work::Catalog),
        _ => (exclusive, Work::Catalog),
    }
}

fn about(deed: &Deed) -> Option<&Name> {
    match &deed.what {
        What::Validate { table, .. } => Some(table),
        _ => deed.about(),
    }
}

fn constrained(constraint: &NewConstraint) -> (Lock, Work) {
    let work = match &constraint.rule {
        _ if constraint.not_valid || constraint.using_index => Work::Catalog,
        Demand::Check | Demand::NotNull | Demand::ForeignKey(_) => Work::Scan,
        Demand::Unique | Demand::PrimaryKey | Demand::Exclusion => Work::Builds,
    };
    let lock = match constraint.rule {
        Demand::ForeignKey(_) => Lock::ShareRowExclusive,
        _ => Lock::AccessExclusive,
    };
    (lock, work)
}

impl Served<'_> {
    /// The budget of the table that a name means, where a served version uses it.
    fn budget(&self, name: &Name) -> Option<(&QualifiedName, &Budget)> {
        let is = |known: &QualifiedName| {
            name.name == known.name.raw() && name.schema.as_ref().is_none_or(|schema| schema == known.schema.raw())
        };
        self.budgets().iter().find(|(table, _)| is(table)).filter(|_| self.has_table(name))
    }
}
