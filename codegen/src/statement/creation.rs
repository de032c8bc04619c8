//! Objects that are made by one statement of their own kind.
//!
//! In comes a typed object, out go its SQL and what making it does to those who use the database.

use super::effect::{Effect, Lock};
use super::name::{Ident, QualifiedName};
use super::storage::with;
use super::{
    AggregateFunction, Composite, Domain, EventTrigger, Extension, NumberSequence, Policy, Publication, Range, Routine,
    Rule, Statistics, Subject, TextOrder, Trigger,
};
use std::fmt;

/// An object as its `CREATE` statement says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Creation {
    /// `CREATE EXTENSION IF NOT EXISTS`.
    Extension(Extension),
    /// `CREATE COLLATION`.
    Collation(TextOrder),
    /// `CREATE DOMAIN`.
    Domain(Domain),
    /// `CREATE TYPE … AS (…)`.
    Composite(Composite),
    /// `CREATE TYPE … AS RANGE`.
    Range(Range),
    /// `CREATE SEQUENCE`.
    Sequence(NumberSequence),
    /// `CREATE FUNCTION` or `CREATE PROCEDURE`.
    Routine(Routine),
    /// `CREATE AGGREGATE`.
    Aggregate(AggregateFunction),
    /// `CREATE VIEW` or `CREATE MATERIALIZED VIEW … WITH NO DATA` of a query that a person wrote.
    View(QueryView),
    /// `CREATE TRIGGER`.
    Trigger(Trigger),
    /// `CREATE RULE`.
    Rule(Rule),
    /// `CREATE POLICY`.
    Policy(Policy),
    /// `CREATE STATISTICS`.
    Statistics(Statistics),
    /// `CREATE EVENT TRIGGER`.
    EventTrigger(EventTrigger),
    /// `CREATE PUBLICATION`.
    Publication(Publication),
}

/// A view given as a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryView {
    /// Its name.
    pub name: QualifiedName,
    /// Whether its rows are stored.
    pub materialized: bool,
    /// Whether it takes the place of one of the same columns.
    pub replaces: bool,
    /// Access method of a materialized view.
    pub access_method: Option<Ident>,
    /// Storage and view options.
    pub options: Vec<(String, String)>,
    /// The query.
    pub query: String,
    /// `local` or `cascaded`.
    pub check_option: Option<Ident>,
}

impl QueryView {
    /// A view with the same columns and no rows, which needs nothing but the types of its columns.
    #[must_use]
    pub fn hollow(&self, columns: &[(Ident, String)]) -> Self {
        let columns: Vec<String> = columns.iter().map(|(name, sql)| format!("    NULL::{sql} AS {name}")).collect();
        let query = format!("SELECT\n{}", columns.join(",\n"));
        Self { query, options: Vec::new(), check_option: None, ..self.clone() }
    }
}

impl Creation {
    /// The object that is made.
    #[must_use]
    pub fn subject(&self) -> Subject {
        match self {
            Self::Extension(extension) => Subject::Extension(extension.name.clone()),
            Self::Collation(collation) => Subject::Collation(collation.name.clone()),
            Self::Domain(domain) => Subject::Domain(domain.name.clone()),
            Self::Composite(composite) => Subject::Type(composite.name.clone()),
            Self::Range(range) => Subject::Type(range.name.clone()),
            Self::Sequence(sequence) => Subject::Sequence(sequence.name.clone()),
            Self::Routine(routine) if routine.function.procedure => {
                Subject::Procedure(routine.name.clone(), routine.identity_arguments())
            }
            Self::Routine(routine) => Subject::Function(routine.name.clone(), routine.identity_arguments()),
            Self::Aggregate(aggregate) => Subject::Aggregate(aggregate.name.clone(), aggregate.identity_arguments()),
            Self::View(view) if view.materialized => Subject::MaterializedView(view.name.clone()),
            Self::View(view) => Subject::View(view.name.clone()),
            Self::Trigger(trigger) => Subject::Trigger(trigger.table.clone(), trigger.name.clone()),
            Self::Rule(rule) => Subject::Rule(rule.table.clone(), rule.name.clone()),
            Self::Policy(policy) => Subject::Policy(policy.table.clone(), policy.name.clone()),
            Self::Statistics(statistics) => Subject::Statistics(statistics.name.clone(), statistics.table.clone()),
            Self::EventTrigger(trigger) => Subject::EventTrigger(trigger.name.clone()),
            Self::Publication(publication) => Subject::Publication(publication.name.clone()),
        }
    }

    pub(super) fn effect(&self) -> Effect {
        match self {
            Self::Trigger(trigger) => {
                let others = trigger.from.iter().map(|from| (from.clone(), Lock::AccessShare));
                Effect::quick(std::iter::once((trigger.table.clone(), Lock::ShareRowExclusive)).chain(others).collect())
            }
            Self::Rule(rule) => Effect::on(&rule.table, Lock::AccessExclusive),
            Self::Policy(policy) => Effect::on(&policy.table, Lock::AccessExclusive),
            Self::Statistics(statistics) => Effect::on(&statistics.table, Lock::ShareUpdateExclusive),
            Self::Publication(publication) => {
                let tables = publication.tables.iter();
                Effect::quick(tables.map(|sent| (sent.table.clone(), Lock::ShareUpdateExclusive)).collect())
            }
            // Which tables a query reads is not looked into; it only reads them.
            _ => Effect::quick(Vec::new()),
        }
    }
}

impl fmt::Display for Creation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Extension(extension) => extension.fmt(f),
            Self::Collation(collation) => collation.fmt(f),
            Self::Domain(domain) => domain.fmt(f),
            Self::Composite(composite) => composite.fmt(f),
            Self::Range(range) => range.fmt(f),
            Self::Sequence(sequence) => sequence.fmt(f),
            Self::Routine(routine) => routine.fmt(f),
            Self::Aggregate(aggregate) => aggregate.fmt(f),
            Self::View(view) => view.fmt(f),
            Self::Trigger(trigger) => trigger.fmt(f),
            Self::Rule(rule) => rule.fmt(f),
            Self::Policy(policy) => policy.fmt(f),
            Self::Statistics(statistics) => statistics.fmt(f),
            Self::EventTrigger(trigger) => trigger.fmt(f),
            Self::Publication(publication) => publication.fmt(f),
        }
    }
}

impl fmt::Display for QueryView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.materialized { "MATERIALIZED VIEW" } else { "VIEW" };
        let create = if self.replaces { "CREATE OR REPLACE" } else { "CREATE" };
        let query = self.query.trim().trim_end_matches(';').trim_end();
        write!(f, "{create} {kind} {}", self.name)?;
        self.access_method.as_ref().map_or(Ok(()), |method| write!(f, " USING {method}"))?;
        write!(f, "{} AS\n{query}", with(&self.options))?;
        if self.materialized {
            f.write_str("\nWITH NO DATA")?;
        }
        self.check_option
            .as_ref()
            .map_or(Ok(()), |option| write!(f, "\nWITH {} CHECK OPTION", option.raw().to_ascii_uppercase()))
    }
}
