//! From one schema straight to another, with no version between that would have to be served.
//!
//! In come two models and what only a person can know; out go steps as plain data, in the order expand, backfill, index,
//! finish, contract, and the questions that are open. Each step takes the locks that it must for as short as it can.
//! What the two have in common is left alone; what PostgreSQL cannot change in place is dropped and made again in one
//! transaction with all that needs it. Nothing here knows a version: between versions that are served side by side `grow`
//! plans.

mod column;
mod connect;
mod conversion;
mod domain_users;
mod family;
mod fill;
mod in_place;
mod key;
mod leave;
mod naming;
mod new_pieces;
mod number;
mod object;
mod passage;
mod present;
mod promise;
mod reference;
mod refused;
mod remade;
mod rename;
mod result_type;
mod shadow;
mod swap;
mod switch;
mod undone;
mod unswapped;

use std::collections::BTreeMap;

use schema_spec::model::{Model, VersionNumber};

use super::budget::{self, Budgets};
use super::{Phase, Step};
use crate::statement::{Expression, Ident, QualifiedName, TypeName};
use crate::window::physical;
pub use in_place::{Leaves, leaves};
use remade::Compared;
pub use rename::Renames;

/// What only a person can know of a change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Intents {
    /// What rows that exist hold in a column that is new, or refuses NULL from now on: by table and column of the second
    /// schema.
    pub fills: BTreeMap<(QualifiedName, Ident), Expression>,
    /// The new value of a column of another type, from the old row.
    pub conversions: BTreeMap<(QualifiedName, Ident), Expression>,
    /// Queries whose rows new tables begin with, in the order in which they run.
    pub rows: Vec<(QualifiedName, String)>,
    /// What is the same thing under another name.
    pub renames: Renames,
}

impl Intents {
    fn fill(&self, table: &QualifiedName, column: &Ident) -> Option<Expression> {
        self.fills.get(&(table.clone(), column.clone())).cloned()
    }

    fn conversion(&self, table: &QualifiedName, column: &Ident) -> Option<Expression> {
        self.conversions.get(&(table.clone(), column.clone())).cloned()
    }
}

/// A column of which nobody said what rows that exist hold in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The table.
    pub table: QualifiedName,
    /// The column.
    pub column: Ident,
    /// Its type.
    pub type_name: TypeName,
    /// What is asked.
    pub asks: Asked,
}

/// What a person has to say of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// What takes the place of NULL.
    Fill,
    /// The new value from the old one, which may have no form in the new type.
    Conversion,
}

impl Asked {
    /// The word of the intent that answers.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Fill => "fill",
            Self::Conversion => "convert",
        }
    }
}

/// The way from one schema to another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Transition {
    /// The steps in order.
    pub steps: Vec<Step>,
    /// What has to be answered before the steps can run on tables with rows.
    pub missing: Vec<Missing>,
    /// Changes that no statement makes, in words.
    pub refused: Vec<String>,
}

/// The steps from the versions of one model that are served to those of another.
#[must_use]
pub fn transition(
    (from, before): (&Model, &[VersionNumber]),
    (to, after): (&Model, &[VersionNumber]),
    intents: &Intents,
) -> Transition {
    let (from, renames) = rename::renamed(from, before, &intents.renames);
    let from = naming::by_database_name(&from, physical(&from, before));
    let reached = naming::by_database_name(to, physical(to, after));
    let mut found = passage::passage(&Compared::new(&from, &reached), intents);
    if !renames.is_empty() {
        let says = "Gives the new names. Code that knows the old ones breaks here.";
        found.steps.insert(0, passage::step("rename", Phase::Expand, says, renames));
    }
    keep_budgets(&mut found, to);
    found
}

/// The steps at a pace that keeps to the budgets of the second schema; what goes over one all the same is refused.
fn keep_budgets(found: &mut Transition, model: &Model) {
    let budgets = Budgets::of(model);
    budget::pace(&mut found.steps, &budgets);
    let over = budget::unwaived(model, budget::overruns(&found.steps, &budgets));
    found.refused.extend(over.map(|over| format!("{over}; {}", over.mend)));
}
