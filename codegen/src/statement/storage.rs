//! How and where rows are kept.
//!
//! In come options, partition keys and bounds; out go the clauses of `CREATE TABLE` and `ALTER TABLE`. The value of an
//! option is always a constant in quotes: PostgreSQL reads every option's value from text.

use super::index::IndexKey;
use super::name::{Ident, QualifiedName};
use super::parenthesised;
use super::value::Literal;
use schema_spec::model::PartitionStrategy;
use std::fmt;

/// What a table is beside its columns and constraints. The default is an ordinary table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableShape {
    /// Whether a crash may empty it.
    pub unlogged: bool,
    /// Tables whose columns it inherits.
    pub inherits: Vec<QualifiedName>,
    /// Whether it becomes their child when it is there, because its columns are not in their order.
    pub inherits_later: bool,
    /// How its rows are spread over partitions.
    pub partition_by: Option<PartitionKey>,
    /// Access method, where it is not the server's own choice.
    pub access_method: Option<Ident>,
    /// Storage options.
    pub options: Vec<(String, String)>,
}

/// How rows are spread over partitions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartitionKey {
    /// By what.
    pub strategy: PartitionStrategy,
    /// The key.
    pub keys: Vec<IndexKey>,
}

impl TableShape {
    /// What stands before `TABLE`.
    pub(super) fn before(&self) -> &'static str {
        if self.unlogged { "UNLOGGED " } else { "" }
    }
}

impl fmt::Display for TableShape {
    /// What stands behind the columns.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.inherits.is_empty() && !self.inherits_later {
            write!(f, "\nINHERITS {}", parenthesised(&self.inherits))?;
        }
        if let Some(key) = &self.partition_by {
            write!(f, "\n{key}")?;
        }
        if let Some(method) = &self.access_method {
            write!(f, "\nUSING {method}")?;
        }
        f.write_str(&with(&self.options))
    }
}

impl fmt::Display for PartitionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let strategy = match self.strategy {
            PartitionStrategy::Range => "RANGE",
            PartitionStrategy::List => "LIST",
            PartitionStrategy::Hash => "HASH",
        };
        write!(f, "PARTITION BY {strategy} {}", parenthesised(&self.keys))
    }
}

/// ` WITH (…)`, or nothing.
pub(super) fn with(given: &[(String, String)]) -> String {
    if given.is_empty() { String::new() } else { format!("\n    WITH {}", options(given)) }
}

/// `(name = 'value', …)`. A dot in a name stands between a namespace and an option of it.
pub(super) fn options(given: &[(String, String)]) -> String {
    let name = |name: &str| name.split('.').map(|part| Ident::new(part).to_string()).collect::<Vec<_>>().join(".");
    let said = given.iter().map(|(option, value)| format!("{} = {}", name(option), Literal::new(value)));
    parenthesised(&said.collect::<Vec<_>>())
}
