//! Views: what a read model is in the database.
//!
//! In come relations, joins and columns; out goes one `SELECT` behind `CREATE VIEW`. Every expression stands in
//! parentheses, every stated type is cast to, and the column list is written out: a `*` would change with its table.

use super::name::{Ident, QualifiedName};
use super::value::{Expression, TypeName};
use std::fmt;

/// A view or materialized view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// Its name.
    pub name: QualifiedName,
    /// Whether its rows are stored.
    pub materialized: bool,
    /// Whether the reader's own functions see only rows that the view shows (`security_barrier`). Without it a reader
    /// who may not read the tables could look at hidden rows through a cheap function in a condition. A materialized
    /// view holds nothing but what it shows, and takes no such option.
    pub security_barrier: bool,
    /// Columns in order.
    pub columns: Vec<ViewColumn>,
    /// The first relation.
    pub from: ViewRelation,
    /// Joins in order.
    pub joins: Vec<ViewJoin>,
    /// Which rows are shown.
    pub filter: Option<Expression>,
}

/// A column of a view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewColumn {
    /// Its name.
    pub name: Ident,
    /// Where the value comes from.
    pub value: ViewValue,
}

/// Where the value of a view's column comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ViewValue {
    /// A column of a relation.
    Column(Ident, Ident),
    /// An expression, cast to a stated type.
    Expression(Expression, TypeName),
}

/// A relation under the name that the view has for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewRelation {
    /// Table or view.
    pub name: QualifiedName,
    /// What the view calls it.
    pub alias: Ident,
}

/// A join.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewJoin {
    /// Whether rows without a partner stay.
    pub left: bool,
    /// What is joined.
    pub relation: ViewRelation,
    /// The condition.
    pub on: Expression,
}

impl View {
    /// Every table and view that it reads.
    pub fn relations(&self) -> impl Iterator<Item = &QualifiedName> {
        std::iter::once(&self.from.name).chain(self.joins.iter().map(|join| &join.relation.name))
    }
}

impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let create = if self.materialized { "CREATE MATERIALIZED VIEW" } else { "CREATE OR REPLACE VIEW" };
        write!(f, "{create} {}", self.name)?;
        if self.security_barrier && !self.materialized {
            f.write_str(" WITH (security_barrier)")?;
        }
        f.write_str(" AS\nSELECT")?;
        for (position, column) in self.columns.iter().enumerate() {
            write!(f, "{}\n    {} AS {}", if position == 0 { "" } else { "," }, column.value, column.name)?;
        }
        write!(f, "\nFROM {}", self.from)?;
        for join in &self.joins {
            write!(f, "\n{}JOIN {} ON {}", if join.left { "LEFT " } else { "" }, join.relation, join.on)?;
        }
        self.filter.as_ref().map_or(Ok(()), |filter| write!(f, "\nWHERE {filter}"))
    }
}

impl fmt::Display for ViewRelation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} AS {}", self.name, self.alias)
    }
}

impl fmt::Display for ViewValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Column(alias, column) => write!(f, "{alias}.{column}"),
            Self::Expression(expression, type_name) => write!(f, "{expression}::{type_name}"),
        }
    }
}
