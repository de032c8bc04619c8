//! What a statement can be about: that which bears a comment, gets rights, or is dropped.
//!
//! In comes the kind of an object with its typed names, out goes its name as `COMMENT ON`, `GRANT … ON` and `DROP` take
//! it. It knows no rule about which of the three an object can have; PostgreSQL does.

use super::effect::{Effect, Lock};
use super::name::{Ident, QualifiedName};
use std::fmt;

/// An object of the database, with its kind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A PostgreSQL schema.
    Schema(Ident),
    /// An extension.
    Extension(Ident),
    /// A type.
    Type(QualifiedName),
    /// A domain type.
    Domain(QualifiedName),
    /// A constraint of a domain type.
    DomainConstraint(QualifiedName, Ident),
    /// A collation.
    Collation(QualifiedName),
    /// A sequence.
    Sequence(QualifiedName),
    /// A function, and its arguments without their defaults.
    Function(QualifiedName, String),
    /// A procedure, and its arguments without their defaults.
    Procedure(QualifiedName, String),
    /// An aggregate and its arguments.
    Aggregate(QualifiedName, String),
    /// A table.
    Table(QualifiedName),
    /// A column of a table, view or materialized view, or a field of a composite type.
    Column(QualifiedName, Ident),
    /// A constraint of a table.
    Constraint(QualifiedName, Ident),
    /// An index, and the table that it is on.
    Index(QualifiedName, QualifiedName),
    /// A trigger of a table or view.
    Trigger(QualifiedName, Ident),
    /// A rule of a table or view.
    Rule(QualifiedName, Ident),
    /// A policy of a table.
    Policy(QualifiedName, Ident),
    /// Extended statistics, and the table that they are about.
    Statistics(QualifiedName, QualifiedName),
    /// A view.
    View(QualifiedName),
    /// A materialized view.
    MaterializedView(QualifiedName),
    /// A trigger on commands.
    EventTrigger(Ident),
    /// What logical replication sends.
    Publication(Ident),
}

impl Subject {
    pub(super) fn commenting(&self) -> Effect {
        match self {
            // Not documented, and weaker than for all others: `get_object_address_relobject` in objectaddress.c.
            Self::Constraint(table, _) | Self::Trigger(table, _) | Self::Rule(table, _) | Self::Policy(table, _) => {
                Effect::on(table, Lock::AccessShare)
            }
            Self::Index(relation, _)
            | Self::Table(relation)
            | Self::Column(relation, _)
            | Self::Sequence(relation)
            | Self::View(relation)
            | Self::MaterializedView(relation) => Effect::on(relation, Lock::ShareUpdateExclusive),
            _ => Effect::quick(Vec::new()),
        }
    }

    /// What is dropped with an object of its own kind; tables, columns and constraints have statements of their own.
    pub(super) fn dropping(&self) -> Effect {
        match self {
            Self::Trigger(table, _) | Self::Rule(table, _) | Self::Policy(table, _) | Self::Index(_, table) => {
                Effect::on(table, Lock::AccessExclusive)
            }
            Self::Statistics(_, table) => Effect::on(table, Lock::ShareUpdateExclusive),
            Self::Sequence(relation) | Self::View(relation) | Self::MaterializedView(relation) => {
                Effect::on(relation, Lock::AccessExclusive)
            }
            _ => Effect::quick(Vec::new()),
        }
    }

    /// What `ALTER … RENAME TO` and `SET SCHEMA` lock. Only an index keeps its readers and writers.
    pub(super) fn renaming(&self) -> Effect {
        match self {
            Self::Index(relation, _) => Effect::on(relation, Lock::ShareUpdateExclusive),
            Self::Table(relation)
            | Self::Sequence(relation)
            | Self::View(relation)
            | Self::MaterializedView(relation) => Effect::on(relation, Lock::AccessExclusive),
            _ => Effect::quick(Vec::new()),
        }
    }

    /// How `GRANT` and `ALTER DEFAULT PRIVILEGES` call it: views are tables there, and domain types are domains.
    pub(super) fn granted(&self) -> String {
        match self {
            Self::Column(relation, _) | Self::View(relation) | Self::MaterializedView(relation) => {
                format!("TABLE {relation}")
            }
            Self::Aggregate(name, arguments) => format!("FUNCTION {name}({})", aggregated(arguments)),
            other => other.to_string(),
        }
    }
}

/// `GRANT` and `DROP FUNCTION` know no `*` and no `ORDER BY` among the arguments of an aggregate.
fn aggregated(arguments: &str) -> String {
    if arguments == "*" { String::new() } else { arguments.replace(" ORDER BY ", ", ") }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Schema(name) => write!(f, "SCHEMA {name}"),
            Self::Extension(name) => write!(f, "EXTENSION {name}"),
            Self::Type(name) => write!(f, "TYPE {name}"),
            Self::Domain(name) => write!(f, "DOMAIN {name}"),
            Self::DomainConstraint(domain, name) => write!(f, "CONSTRAINT {name} ON DOMAIN {domain}"),
            Self::Collation(name) => write!(f, "COLLATION {name}"),
            Self::Sequence(name) => write!(f, "SEQUENCE {name}"),
            Self::Function(name, arguments) => write!(f, "FUNCTION {name}({arguments})"),
            Self::Procedure(name, arguments) => write!(f, "PROCEDURE {name}({arguments})"),
            Self::Aggregate(name, arguments) => write!(f, "AGGREGATE {name}({arguments})"),
            Self::Table(name) => write!(f, "TABLE {name}"),
            Self::Column(relation, column) => write!(f, "COLUMN {relation}.{column}"),
            Self::Constraint(table, name) => write!(f, "CONSTRAINT {name} ON {table}"),
            Self::Index(name, _) => write!(f, "INDEX {name}"),
            Self::Trigger(table, name) => write!(f, "TRIGGER {name} ON {table}"),
            Self::Rule(table, name) => write!(f, "RULE {name} ON {table}"),
            Self::Policy(table, name) => write!(f, "POLICY {name} ON {table}"),
            Self::Statistics(name, _) => write!(f, "STATISTICS {name}"),
            Self::View(name) => write!(f, "VIEW {name}"),
            Self::MaterializedView(name) => write!(f, "MATERIALIZED VIEW {name}"),
            Self::EventTrigger(name) => write!(f, "EVENT TRIGGER {name}"),
            Self::Publication(name) => write!(f, "PUBLICATION {name}"),
        }
    }
}
