//! Growth: what one window has and another has not, in the order in which it can be added under load.
//!
//! In come two physical schemas, out go steps that add, and the same steps read backwards for what goes. Nothing here
//! knows a version; whoever moves the window says which of the two growths leads.

use std::collections::BTreeSet;

use super::{Direction, Phase, Step, objects, table};
use crate::statement::Statement;
use crate::window::{Ordered, Physical, PhysicalTable};

/// Which of the two growths between windows brings what cannot be added and taken away in halves: triggers, defaults,
/// views, rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// This one.
    Leading,
    /// The other one.
    Following,
}

impl Role {
    fn other(self) -> Self {
        match self {
            Self::Leading => Self::Following,
            Self::Following => Self::Leading,
        }
    }
}

/// One growth.
#[derive(Debug, Clone, Copy)]
pub(super) struct Growth<'a> {
    /// What is there.
    pub(super) from: &'a Physical,
    /// What is to be there too.
    pub(super) to: &'a Physical,
    /// What is there, in the order in which it was made.
    pub(super) from_order: &'a Ordered,
    /// What is to be there, in the order in which it can be made.
    pub(super) to_order: &'a Ordered,
    /// Whether it leads.
    pub(super) role: Role,
    /// Whether a thing whose name is taken by its predecessor gets another name at first.
    pub(super) avoids_names: bool,
}

/// A table that both windows have.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shared<'a> {
    /// The growth.
    pub(super) growth: Growth<'a>,
    /// The table as it is.
    pub(super) from: &'a PhysicalTable,
    /// The table as it will be.
    pub(super) to: &'a PhysicalTable,
}

/// What comes, then what goes, then the names that only become free at the end.
///
/// `role` is that of what comes: it leads when a version is opened. When one is retired, that which goes leads.
pub(super) fn both(from: &Physical, to: &Physical, role: Role) -> Vec<Step> {
    let (from_order, to_order) = (&Ordered::of(from), &Ordered::of(to));
    let coming = Growth { from, to, from_order, to_order, role, avoids_names: true };
    let (role, avoids_names) = (role.other(), false);
    let going = Growth { from: to, to: from, from_order: to_order, to_order: from_order, role, avoids_names };
    let mut steps = coming.steps();
    steps.extend(going.steps().into_iter().rev().map(backwards));
    steps.extend(coming.shared().filter_map(|shared| table::take_names(&shared)));
    steps.retain(|step| !(step.up.statements.is_empty() && step.down.statements.is_empty()));
    unique_names(&mut steps);
    steps
}

/// A step the other way round.
fn backwards(step: Step) -> Step {
    let name = match step.name.split_once('_') {
        Some(("expand", rest)) => format!("contract_{rest}"),
        Some(("index", rest)) => format!("drop_index_{rest}"),
        Some(("backfill", rest)) => format!("restore_{rest}"),
        Some(("tighten", rest)) => format!("loosen_{rest}"),
        Some(("unique", rest)) => format!("drop_unique_{rest}"),
        Some(("attach", rest)) => format!("detach_{rest}"),
        Some(("new", rest)) => format!("drop_{rest}"),
        _ => step.name,
    };
    Step { name, phase: Phase::Contract, up: step.down, down: step.up, ..step }
}

pub(super) fn unique_names(steps: &mut [Step]) {
    let mut taken = BTreeSet::new();
    for step in steps {
        let mut name = step.name.clone();
        for number in 2.. {
            if taken.insert(name.clone()) {
                break;
            }
            name = format!("{}_{number}", step.name);
        }
        step.name = name;
    }
}

impl<'a> Growth<'a> {
    pub(super) fn leads(&self) -> bool {
        self.role == Role::Leading
    }

    /// Tables that are there already.
    pub(super) fn shared(self) -> impl Iterator<Item = Shared<'a>> {
        self.to.tables.iter().filter_map(move |to| {
            let from = self.from.table(&to.element)?;
            Some(Shared { growth: self, from, to })
        })
    }

    fn steps(self) -> Vec<Step> {
        let mut steps = Vec::new();
        steps.extend(objects::labels(&self));
        steps.extend(objects::new_objects(&self));
        steps.extend(self.shared().filter_map(|shared| table::expand(&shared)));
        steps.extend(self.shared().filter_map(|shared| table::backfill(&shared)));
        steps.extend(self.shared().flat_map(|shared| table::indexes(&shared)));
        steps.extend(self.shared().filter_map(|shared| table::adopt(&shared)));
        steps.extend(self.shared().filter_map(|shared| table::tighten(&shared)));
        steps.extend(self.shared().filter_map(|shared| table::parts(&shared)));
        steps.extend(objects::connect(&self));
        steps.extend(objects::finish(&self));
        steps
    }
}

/// A step for one table; nothing where there is nothing to do.
pub(super) fn step(name: String, phase: Phase, table: &PhysicalTable, up: Direction, down: Direction) -> Option<Step> {
    let nothing = up.statements.is_empty() && down.statements.is_empty();
    (!nothing).then(|| Step { name, phase, domains: vec![table.element.domain.clone()], up, down })
}

/// Statements that undo others stand in the opposite order.
pub(super) fn reversed(statements: Vec<Statement>) -> Vec<Statement> {
    statements.into_iter().rev().collect()
}
