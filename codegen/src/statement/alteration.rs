//! Changes of objects that are no tables.
//!
//! In come an object and its change, out goes `ALTER`. Changes of tables are in `table` and `setting`.

use super::definition::{DomainRule, Field, counting_anew};
use super::effect::{Effect, Lock, Work};
use super::name::{Ident, QualifiedName};
use super::setting::enabling;
use super::value::{Literal, Value};
use schema_spec::model::{Enabled, SequenceOptions};
use std::fmt;

/// A change of an object that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Alteration {
    /// `ALTER SEQUENCE … OWNED BY`: the sequence goes with its column; nothing: with none.
    Owner {
        /// The sequence.
        sequence: QualifiedName,
        /// The table and its column.
        column: Option<(QualifiedName, Ident)>,
    },
    /// Lets a sequence that stands below a number go on from there: `ALTER SEQUENCE` refuses a `MINVALUE` above it.
    SequenceAtLeast {
        /// The sequence.
        sequence: QualifiedName,
        /// The number.
        least: i64,
    },
    /// `ALTER DOMAIN … ADD`.
    DomainRule {
        /// The domain type.
        domain: QualifiedName,
        /// The rule.
        rule: DomainRule,
        /// Whether values from before the rule may break it.
        not_valid: bool,
        /// Tables with columns of the type: their rows are asked, and nobody writes meanwhile.
        users: Vec<QualifiedName>,
    },
    /// `ALTER DOMAIN … DROP CONSTRAINT`.
    DropDomainRule {
        /// The domain type.
        domain: QualifiedName,
        /// The rule.
        rule: Ident,
    },
    /// `ALTER INDEX … ATTACH PARTITION`.
    AttachIndex {
        /// The index of the parent.
        parent: QualifiedName,
        /// The index of the partition.
        index: QualifiedName,
    },
    /// `ALTER INDEX … ALTER COLUMN … SET STATISTICS`.
    IndexStatistics {
        /// The index.
        index: QualifiedName,
        /// The key, counted from 1.
        key: usize,
        /// The target.
        target: i32,
    },
    /// `ALTER STATISTICS … SET STATISTICS`.
    StatisticsTarget {
        /// The statistics.
        name: QualifiedName,
        /// The target.
        target: i32,
    },
    /// `ALTER VIEW … ALTER COLUMN … SET DEFAULT`.
    ViewDefault {
        /// The view.
        view: QualifiedName,
        /// The column.
        column: Ident,
        /// What an insert that leaves the column out stores.
        default: Value,
    },
    /// `ALTER SEQUENCE` with all that it counts by; it goes on where it stands.
    Sequence {
        /// The sequence.
        name: QualifiedName,
        /// How it counts from now on; what is not said is as PostgreSQL would choose.
        options: SequenceOptions,
    },
    /// `ALTER DOMAIN … SET DEFAULT` or `DROP DEFAULT`.
    DomainDefault {
        /// The domain type.
        domain: QualifiedName,
        /// The default; nothing: none.
        default: Option<Value>,
    },
    /// `ALTER DOMAIN … SET NOT NULL` or `DROP NOT NULL`. Setting it reads every column of the type.
    DomainNotNull {
        /// The domain type.
        domain: QualifiedName,
        /// Whether NULL is refused.
        refused: bool,
        /// Tables with columns of the type: their rows are asked, and nobody writes meanwhile.
        users: Vec<QualifiedName>,
    },
    /// `ALTER TYPE … ADD ATTRIBUTE`.
    AddField {
        /// The composite type.
        composite: QualifiedName,
        /// The field.
        field: Field,
    },
    /// `ALTER TYPE … DROP ATTRIBUTE`: its values are gone.
    DropField {
        /// The composite type.
        composite: QualifiedName,
        /// The field.
        field: Ident,
    },
    /// `ALTER EXTENSION … UPDATE TO`.
    ExtensionVersion {
        /// The extension.
        extension: Ident,
        /// The version; nothing: the newest that the server has.
        version: Option<Literal>,
    },
    /// `ALTER EVENT TRIGGER … ENABLE` and its like.
    EventTrigger {
        /// The trigger.
        name: Ident,
        /// When it fires.
        enabled: Enabled,
    },
}

impl Alteration {
    pub(super) fn effect(&self) -> Effect {
        match self {
            Self::Owner { sequence, .. } => Effect::on(sequence, Lock::ShareRowExclusive),
            Self::SequenceAtLeast { sequence, .. } => Effect::on(sequence, Lock::RowExclusive),
            Self::AttachIndex { parent, index } => {
                let parent = (parent.clone(), Lock::ShareUpdateExclusive);
                Effect::quick(vec![parent, (index.clone(), Lock::AccessExclusive)])
            }
            Self::IndexStatistics { index, .. } => Effect::on(index, Lock::ShareUpdateExclusive),
            Self::ViewDefault { view, .. } => Effect::on(view, Lock::AccessExclusive),
            Self::Sequence { name, .. } => Effect::on(name, Lock::ShareRowExclusive),
            Self::DomainRule { users, not_valid: false, .. } | Self::DomainNotNull { users, refused: true, .. } => {
                let locks = users.iter().map(|table| (table.clone(), Lock::Share)).collect();
                Effect::quick(locks).working(if users.is_empty() { Work::Catalog } else { Work::Scan })
            }
            Self::DomainRule { .. }
            | Self::DropDomainRule { .. }
            | Self::DomainDefault { .. }
            | Self::DomainNotNull { .. }
            | Self::AddField { .. }
            | Self::DropField { .. }
            | Self::ExtensionVersion { .. }
            | Self::StatisticsTarget { .. }
            | Self::EventTrigger { .. } => Effect::quick(Vec::new()),
        }
    }
}

impl fmt::Display for Alteration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Owner { sequence, column: Some((table, column)) } => {
                write!(f, "ALTER SEQUENCE {sequence} OWNED BY {table}.{column}")
            }
            Self::Owner { sequence, column: None } => write!(f, "ALTER SEQUENCE {sequence} OWNED BY NONE"),
            Self::SequenceAtLeast { sequence, least } => {
                let name = Literal::new(sequence.to_string());
                // What it has given already it does not give again.
                write!(
                    f,
                    "SELECT setval({name}, greatest(last_value, {least}), is_called AND last_value >= {least}) FROM {sequence}"
                )
            }
            Self::DomainRule { domain, rule, not_valid, .. } => {
                write!(f, "ALTER DOMAIN {domain}\n    ADD {rule}{}", if *not_valid { " NOT VALID" } else { "" })
            }
            Self::DropDomainRule { domain, rule } => write!(f, "ALTER DOMAIN {domain}\n    DROP CONSTRAINT {rule}"),
            Self::AttachIndex { parent, index } => write!(f, "ALTER INDEX {parent} ATTACH PARTITION {index}"),
            Self::IndexStatistics { index, key, target } => {
                write!(f, "ALTER INDEX {index} ALTER COLUMN {key} SET STATISTICS {target}")
            }
            Self::StatisticsTarget { name, target } => write!(f, "ALTER STATISTICS {name} SET STATISTICS {target}"),
            Self::ViewDefault { view, column, default } => {
                write!(f, "ALTER VIEW {view} ALTER COLUMN {column} SET DEFAULT {default}")
            }
            Self::Sequence { name, options } => write!(f, "ALTER SEQUENCE {name}{}", counting_anew(options)),
            Self::DomainDefault { domain, default: Some(value) } => {
                write!(f, "ALTER DOMAIN {domain}\n    SET DEFAULT {value}")
            }
            Self::DomainDefault { domain, default: None } => write!(f, "ALTER DOMAIN {domain}\n    DROP DEFAULT"),
            Self::DomainNotNull { domain, refused, .. } => {
                write!(f, "ALTER DOMAIN {domain}\n    {} NOT NULL", if *refused { "SET" } else { "DROP" })
            }
            Self::AddField { composite, field } => write!(f, "ALTER TYPE {composite}\n    ADD ATTRIBUTE {field}"),
            Self::DropField { composite, field } => write!(f, "ALTER TYPE {composite}\n    DROP ATTRIBUTE {field}"),
            Self::ExtensionVersion { extension, version: Some(version) } => {
                write!(f, "ALTER EXTENSION {extension} UPDATE TO {version}")
            }
            Self::ExtensionVersion { extension, version: None } => write!(f, "ALTER EXTENSION {extension} UPDATE"),
            Self::EventTrigger { name, enabled } => write!(f, "ALTER EVENT TRIGGER {name} {}", enabling(*enabled)),
        }
    }
}
