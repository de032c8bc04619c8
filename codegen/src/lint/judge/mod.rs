//! What the rules say of the deeds of a file.
//!
//! In come statements, those of the files before, and what served versions use; out go findings. A rule that needs a
//! table's size or load gets a module of its own here and a line in [`judge`]; what a table promises it asks of `known`.

mod budget;
mod names;
mod one_go;
mod promises;
mod rows;

use std::ops::Range;

use schema_spec::model::VersionNumber;
use squawk_linter::Rule as Public;

use super::deed::{Deed, Name, Sort, What};
use super::known::Served;
use super::read::Statement;
use super::rule::Rule;

/// What a rule found.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) rule: Rule,
    pub(super) at: Range<usize>,
    pub(super) message: String,
    pub(super) label: String,
    pub(super) help: String,
}

/// What all rules found in a file.
#[derive(Debug, Default)]
pub(super) struct Verdicts {
    pub(super) found: Vec<Found>,
    /// Where the specs know more than a text can: what squawk's rules say there is no longer news.
    pub(super) settled: Vec<(Range<usize>, &'static [Public])>,
}

/// A file with all that is known around it.
pub(super) struct Case<'a> {
    pub(super) statements: &'a [Statement],
    /// The files that run before it, in order.
    pub(super) before: &'a [&'a [Statement]],
    /// Nothing where there are no specs.
    pub(super) served: Option<&'a Served<'a>>,
    /// Whether the runner puts the file into one transaction.
    pub(super) transaction: bool,
}

/// The rules of squawk about tables that are in use.
const OF_TABLES: &[&[Public]] = &[
    names::DROPS,
    names::RENAMES,
    one_go::CONSTRAINTS,
    &[
        Public::RequireConcurrentIndexCreation,
        Public::ChangingColumnType,
        Public::AddingRequiredField,
        Public::AddingNotNullableField,
        Public::AddingFieldWithDefault,
        Public::BanDropNotNull,
        Public::BanDropDefault,
    ],
];

/// Every finding in a file.
pub(super) fn judge(case: &Case<'_>) -> Verdicts {
    let mut verdicts = Verdicts::default();
    rows::transaction(case, &mut verdicts);
    let own = case.own();
    for (position, deed) in case.deeds() {
        if own.iter().any(|table| deed.about().is_some_and(|name| same(table, name))) {
            // Nobody uses it yet, whatever a text alone would say.
            verdicts.settled.extend(OF_TABLES.iter().map(|rules| (deed.at.clone(), *rules)));
            continue;
        }
        rows::written(case.served, deed, &mut verdicts);
        if let Some(served) = case.served {
            names::renamed_or_dropped(case, served, deed, &mut verdicts);
            promises::broken(case, served, position, deed, &mut verdicts);
            one_go::blocking(served, deed, &mut verdicts);
        }
    }
    if let Some(served) = case.served {
        budget::exceeded(case, served, &mut verdicts);
    }
    verdicts
}

impl<'a> Case<'a> {
    /// All deeds of the file, each with its number.
    fn deeds(&self) -> impl Iterator<Item = (usize, &'a Deed)> {
        self.statements.iter().flat_map(|statement| &statement.deeds).enumerate()
    }

    /// The deeds that are done when the file comes to one of its own.
    fn done_before(&self, position: usize) -> impl Iterator<Item = &'a Deed> {
        let earlier = self.before.iter().flat_map(|file| file.iter()).flat_map(|statement| &statement.deeds);
        earlier.chain(self.deeds().take(position).map(|(_, deed)| deed))
    }

    /// The tables that the file makes itself: nobody waits for them.
    fn own(&self) -> Vec<&'a Name> {
        let made = self.deeds().filter_map(|(_, deed)| match &deed.what {
            What::Create(Sort::Table | Sort::View, name) => Some(name),
            _ => None,
        });
        made.collect()
    }
}

impl Deed {
    /// The relation that it is about.
    fn about(&self) -> Option<&Name> {
        match &self.what {
            What::Drop(Sort::Table | Sort::View, name)
            | What::Rename(Sort::Table | Sort::View, name, _)
            | What::RenameColumn { relation: name, .. }
            | What::CreateIndex { table: name, .. }
            | What::RenameConstraint { table: name, .. }
            | What::DropColumn { table: name, .. }
            | What::DropConstraint { table: name, .. }
            | What::AddColumn { table: name, .. }
            | What::AddConstraint { table: name, .. }
            | What::SetType { table: name, .. }
            | What::SetNotNull { table: name, .. }
            | What::DropNotNull { table: name, .. }
            | What::DropDefault { table: name, .. }
            | What::Write { table: name, .. }
            | What::Truncate(name) => Some(name),
            _ => None,
        }
    }
}

/// Whether two names may mean the same thing.
fn same(one: &Name, other: &Name) -> bool {
    let schemas = one.schema.as_ref().zip(other.schema.as_ref());
    one.name == other.name && schemas.is_none_or(|(one, other)| one == other)
}

/// `v1`, `v1 and v2`, `v1, v2 and v3`.
fn versions(numbers: &[VersionNumber]) -> String {
    let words: Vec<String> = numbers.iter().map(|number| format!("v{number}")).collect();
    match words.as_slice() {
        [] => "no version".to_owned(),
        [only] => only.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

/// The verb for so many subjects.
fn verb<'w>(numbers: &[VersionNumber], one: &'w str, many: &'w str) -> &'w str {
    if numbers.len() == 1 { one } else { many }
}
