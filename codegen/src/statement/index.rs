//! Indexes.
//!
//! In comes an index as typed parts, out goes `CREATE INDEX`. It leaves out what PostgreSQL would choose anyway, and
//! never derives a name.

use super::name::{Ident, QualifiedName};
use super::parenthesised;
use super::storage::{options, with};
use super::value::{Expression, dotted};
use std::fmt;

/// An index of a table or materialized view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// Its name; it lives in the PostgreSQL schema of its table.
    pub name: Ident,
    /// The table.
    pub table: QualifiedName,
    /// Access method, for example `btree`.
    pub method: Ident,
    /// Whether equal keys are refused.
    pub unique: bool,
    /// Whether two NULLs count as the same value (PostgreSQL 15).
    pub nulls_not_distinct: bool,
    /// Keys in order.
    pub keys: Vec<IndexKey>,
    /// Columns carried along.
    pub include: Vec<Ident>,
    /// Which rows are in it.
    pub predicate: Option<Expression>,
    /// Storage options.
    pub options: Vec<(String, String)>,
    /// Whether partitions of the table are left alone: theirs are made and attached one by one.
    pub only: bool,
}

/// One key of an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexKey {
    /// What is sorted.
    pub on: IndexTerm,
    /// Operator class, as a name with or without its schema.
    pub opclass: Option<String>,
    /// Options of the operator class.
    pub opclass_options: Vec<(String, String)>,
    /// Collation, as a name with or without its schema.
    pub collation: Option<String>,
    /// From high to low.
    pub descending: bool,
    /// Whether NULLs come first; nothing: PostgreSQL's choice for the direction.
    pub nulls_first: Option<bool>,
}

/// What an index key is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndexTerm {
    /// A column.
    Column(Ident),
    /// An expression.
    Expression(Expression),
}

impl Index {
    /// Whether its keys are these columns, in any order.
    #[must_use]
    pub fn is_over(&self, columns: &[Ident]) -> bool {
        let is_one = |key: &IndexKey| matches!(&key.on, IndexTerm::Column(column) if columns.contains(column));
        self.keys.len() == columns.len() && self.keys.iter().all(is_one)
    }

    /// A btree over columns, as constraints use it.
    #[must_use]
    pub fn unique_over(name: Ident, table: QualifiedName, columns: &[Ident], nulls_not_distinct: bool) -> Self {
        let keys = columns.iter().map(|column| IndexKey {
            on: IndexTerm::Column(column.clone()),
            opclass: None,
            opclass_options: Vec::new(),
            collation: None,
            descending: false,
            nulls_first: None,
        });
        Self {
            name,
            table,
            method: Ident::new("btree"),
            unique: true,
            nulls_not_distinct,
            keys: keys.collect(),
            include: Vec::new(),
            predicate: None,
            options: Vec::new(),
            only: false,
        }
    }

    /// The index's name with its schema.
    #[must_use]
    pub fn qualified_name(&self) -> QualifiedName {
        self.table.sibling(self.name.raw())
    }

    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>, concurrently: bool) -> fmt::Result {
        let unique = if self.unique { "UNIQUE " } else { "" };
        // An interrupted build leaves an index that is not whole; `RequireWholeIndexes` finds it.
        let concurrently = if concurrently { "CONCURRENTLY IF NOT EXISTS " } else { "" };
        let only = if self.only { "ONLY " } else { "" };
        write!(f, "CREATE {unique}INDEX {concurrently}{}\n    ON {only}{}", self.name, self.table)?;
        if self.method.raw() != "btree" {
            write!(f, " USING {}", self.method)?;
        }
        write!(f, " {}", parenthesised(&self.keys))?;
        if !self.include.is_empty() {
            write!(f, " INCLUDE {}", parenthesised(&self.include))?;
        }
        if self.nulls_not_distinct {
            f.write_str(" NULLS NOT DISTINCT")?;
        }
        f.write_str(&with(&self.options))?;
        self.predicate.as_ref().map_or(Ok(()), |predicate| write!(f, "\n    WHERE {predicate}"))
    }
}

impl fmt::Display for IndexKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.on.fmt(f)?;
        if let Some(collation) = &self.collation {
            write!(f, " COLLATE {}", dotted(collation))?;
        }
        if let Some(opclass) = &self.opclass {
            write!(f, " {}", dotted(opclass))?;
        }
        if !self.opclass_options.is_empty() {
            write!(f, " {}", options(&self.opclass_options))?;
        }
        f.write_str(if self.descending { " DESC" } else { "" })?;
        match self.nulls_first {
            Some(first) if first != self.descending => f.write_str(if first { " NULLS FIRST" } else { " NULLS LAST" }),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for IndexTerm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Column(column) => column.fmt(f),
            Self::Expression(expression) => expression.fmt(f),
        }
    }
}
