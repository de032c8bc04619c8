//! Settings of a table and its parts that are no columns and no constraints.
//!
//! In come typed settings, out go clauses of `ALTER TABLE`. A setting of a column is one of this table alone, for tables
//! that inherit the column have settings of their own.

use super::effect::{Effect, Lock, Work};
use super::name::{Ident, QualifiedName};
use super::parenthesised;
use super::storage::options;
use super::value::Value;
use schema_spec::model::{Enabled, ReplicaIdentity};
use std::fmt;

/// A setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableSetting {
    /// The default of a column of this table alone; nothing: none.
    Default(Ident, Option<Value>),
    /// `SET NOT NULL` in this table alone.
    NotNull(Ident),
    /// `SET STORAGE`: `plain`, `external`, `extended` or `main`.
    Storage(Ident, Ident),
    /// `SET COMPRESSION`.
    Compression(Ident, Ident),
    /// `SET STATISTICS`.
    Statistics(Ident, i32),
    /// `SET (…)` of a column.
    ColumnOptions(Ident, Vec<(String, String)>),
    /// When a trigger fires.
    Trigger(Ident, Enabled),
    /// When a rule fires.
    Rule(Ident, Enabled),
    /// Whether policies are asked.
    RowSecurity(bool),
    /// Whether policies are asked for the owner too.
    ForceRowSecurity(bool),
    /// How a subscriber finds a changed row.
    ReplicaIdentity(ReplicaIdentity),
    /// The index by which `CLUSTER` sorts.
    ClusterOn(Ident),
    /// `SET WITHOUT CLUSTER`.
    WithoutCluster,
    /// `SET (…)` of the table.
    Options(Vec<(String, String)>),
    /// `RESET (…)` of the table.
    ResetOptions(Vec<String>),
    /// `RESET (…)` of a column.
    ResetColumnOptions(Ident, Vec<String>),
    /// `SET LOGGED` and `SET UNLOGGED`: whether a crash keeps its rows. Writes the table anew.
    Logged(bool),
    /// `SET ACCESS METHOD` (PostgreSQL 15). Writes the table anew.
    AccessMethod(Ident),
    /// `INHERIT`: a table becomes a child of another, whose columns and checks it has.
    Inherit(QualifiedName),
    /// `NO INHERIT`.
    NoInherit(QualifiedName),
}

impl TableSetting {
    pub(super) fn is_for_one(&self) -> bool {
        !matches!(
            self,
            Self::Trigger(..)
                | Self::Rule(..)
                | Self::RowSecurity(_)
                | Self::ClusterOn(_)
                | Self::WithoutCluster
                | Self::Options(_)
                | Self::ResetOptions(_)
                | Self::Logged(_)
                | Self::AccessMethod(_)
                | Self::Inherit(_)
                | Self::NoInherit(_)
        )
    }

    /// The lock levels of the page of `ALTER TABLE`.
    pub(super) fn effect(&self, table: &QualifiedName) -> Effect {
        let lock = match self {
            Self::Statistics(..)
            | Self::ColumnOptions(..)
            | Self::ResetColumnOptions(..)
            | Self::ClusterOn(_)
            | Self::WithoutCluster
            | Self::Options(_)
            | Self::ResetOptions(_) => Lock::ShareUpdateExclusive,
            Self::Trigger(..) => Lock::ShareRowExclusive,
            _ => Lock::AccessExclusive,
        };
        let mut effect = Effect::on(table, lock);
        match self {
            Self::Logged(_) | Self::AccessMethod(_) => effect = effect.working(Work::Rewrite),
            Self::Inherit(parent) => effect.locks.push((parent.clone(), Lock::ShareUpdateExclusive)),
            // AccessShare is all that ATExecDropInherit takes, and the constraints of the parent stay.
            Self::NoInherit(parent) => effect.locks.push((parent.clone(), Lock::AccessShare)),
            _ => {}
        }
        effect
    }
}

impl fmt::Display for TableSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default(column, Some(value)) => write!(f, "ALTER COLUMN {column} SET DEFAULT {value}"),
            Self::Default(column, None) => write!(f, "ALTER COLUMN {column} DROP DEFAULT"),
            Self::NotNull(column) => write!(f, "ALTER COLUMN {column} SET NOT NULL"),
            Self::Storage(column, how) => {
                write!(f, "ALTER COLUMN {column} SET STORAGE {}", how.raw().to_ascii_uppercase())
            }
            Self::Compression(column, how) => write!(f, "ALTER COLUMN {column} SET COMPRESSION {how}"),
            Self::Statistics(column, target) => write!(f, "ALTER COLUMN {column} SET STATISTICS {target}"),
            Self::ColumnOptions(column, given) => write!(f, "ALTER COLUMN {column} SET {}", options(given)),
            Self::Trigger(name, enabled) => write!(f, "{} TRIGGER {name}", enabling(*enabled)),
            Self::Rule(name, enabled) => write!(f, "{} RULE {name}", enabling(*enabled)),
            Self::RowSecurity(asked) => {
                write!(f, "{} ROW LEVEL SECURITY", if *asked { "ENABLE" } else { "DISABLE" })
            }
            Self::ForceRowSecurity(asked) => {
                write!(f, "{} ROW LEVEL SECURITY", if *asked { "FORCE" } else { "NO FORCE" })
            }
            Self::ReplicaIdentity(ReplicaIdentity::Default) => f.write_str("REPLICA IDENTITY DEFAULT"),
            Self::ReplicaIdentity(ReplicaIdentity::Full) => f.write_str("REPLICA IDENTITY FULL"),
            Self::ReplicaIdentity(ReplicaIdentity::Nothing) => f.write_str("REPLICA IDENTITY NOTHING"),
            Self::ReplicaIdentity(ReplicaIdentity::Index(index)) => {
                write!(f, "REPLICA IDENTITY USING INDEX {}", Ident::new(index))
            }
            Self::ClusterOn(index) => write!(f, "CLUSTER ON {index}"),
            Self::WithoutCluster => f.write_str("SET WITHOUT CLUSTER"),
            Self::Options(given) => write!(f, "SET {}", options(given)),
            Self::ResetOptions(names) => write!(f, "RESET {}", reset(names)),
            Self::ResetColumnOptions(column, names) => write!(f, "ALTER COLUMN {column} RESET {}", reset(names)),
            Self::Logged(true) => f.write_str("SET LOGGED"),
            Self::Logged(false) => f.write_str("SET UNLOGGED"),
            Self::AccessMethod(method) => write!(f, "SET ACCESS METHOD {method}"),
            Self::Inherit(parent) => write!(f, "INHERIT {parent}"),
            Self::NoInherit(parent) => write!(f, "NO INHERIT {parent}"),
        }
    }
}

/// `(name, …)`. A dot in a name stands between a namespace and an option of it.
fn reset(names: &[String]) -> String {
    let name = |name: &String| name.split('.').map(|part| Ident::new(part).to_string()).collect::<Vec<_>>().join(".");
    parenthesised(&names.iter().map(name).collect::<Vec<_>>())
}

/// The verb that sets when a trigger or rule fires.
pub(super) fn enabling(enabled: Enabled) -> &'static str {
    match enabled {
        Enabled::Origin => "ENABLE",
        Enabled::Disabled => "DISABLE",
        Enabled::Replica => "ENABLE REPLICA",
        Enabled::Always => "ENABLE ALWAYS",
    }
}
