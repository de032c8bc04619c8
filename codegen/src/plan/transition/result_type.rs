//! Columns of a query's result that are of a type.
//!
//! In comes the text of a query, out goes whether one of its columns is of the type: a column of a table, by way of other
//! views and queries too, or a cast. What type any other expression has only PostgreSQL knows.

use std::collections::{BTreeMap, BTreeSet};

use sqlparser::ast::{
    DataType, Expr, Ident, ObjectName, Query, Select, SelectItem, SelectItemQualifiedWildcardKind, SetExpr, TableAlias,
    TableFactor, TableWithJoins,
};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;

use super::remade::Compared;
use crate::statement::{Creation, QualifiedName, QueryView, Statement, TypeName};

/// The names of columns, each with whether it is of the type.
type Columns = Vec<(String, bool)>;

/// Relations as a part of a query knows them.
type Scope = BTreeMap<String, Columns>;

/// Where types and columns are looked up.
pub(super) struct Results<'a> {
    pub(super) compared: &'a Compared<'a>,
    /// The types.
    pub(super) types: &'a BTreeSet<QualifiedName>,
}

impl Results<'_> {
    /// Whether the result has a column of one of the types. What cannot be read may have.
    pub(super) fn have(&self, query: &str) -> bool {
        self.of_text(query).is_none_or(|columns| columns.iter().any(|(_, is_of)| *is_of))
    }

    fn of_text(&self, query: &str) -> Option<Columns> {
        match &Parser::parse_sql(&PostgreSqlDialect {}, query).ok()?[..] {
            [sqlparser::ast::Statement::Query(query)] => Some(self.of_query(query, &Scope::new())),
            _ => None,
        }
    }

    fn of_query(&self, query: &Query, around: &Scope) -> Columns {
        let mut known = around.clone();
        for named in query.with.iter().flat_map(|with| &with.cte_tables) {
            let columns = self.of_query(&named.query, &known);
            known.insert(word(&named.alias.name), under(columns, Some(&named.alias)));
        }
        self.of_body(&query.body, &known)
    }

    fn of_body(&self, body: &SetExpr, known: &Scope) -> Columns {
        match body {
            SetExpr::Select(select) => self.of_select(select, known),
            SetExpr::Query(query) => self.of_query(query, known),
            SetExpr::SetOperation { left, right, .. } => {
                let pairs = self.of_body(left, known).into_iter().zip(self.of_body(right, known));
                pairs.map(|((name, left), (_, right))| (name, left && right)).collect()
            }
            _ => Columns::new(),
        }
    }

    fn of_select(&self, select: &Select, known: &Scope) -> Columns {
        let mut scope = Vec::new();
        select.from.iter().for_each(|from| self.join(from, known, &mut scope));
        let columns_of = |relation: &str| {
            let found = scope.iter().find(|(name, _): &&(String, Columns)| name == relation);
            found.map(|(_, columns)| columns.clone()).unwrap_or_default()
        };
        let columns = select.projection.iter().flat_map(|item| match item {
            SelectItem::UnnamedExpr(expression) => {
                let name = match expression {
                    Expr::Identifier(name) => word(name),
                    Expr::CompoundIdentifier(names) => names.last().map(word).unwrap_or_default(),
                    _ => String::new(),
                };
                vec![(name, self.is_of(expression, &scope, known))]
            }
            SelectItem::ExprWithAlias { expr, alias } => vec![(word(alias), self.is_of(expr, &scope, known))],
            SelectItem::QualifiedWildcard(SelectItemQualifiedWildcardKind::ObjectName(name), _) => {
                columns_of(&words(name).pop().unwrap_or_default())
            }
            SelectItem::Wildcard(_) => scope.iter().flat_map(|(_, columns)| columns.clone()).collect(),
            _ => Columns::new(),
        });
        columns.collect()
    }

    fn join(&self, from: &TableWithJoins, known: &Scope, scope: &mut Vec<(String, Columns)>) {
        let joined = from.joins.iter().map(|join| &join.relation);
        for relation in std::iter::once(&from.relation).chain(joined) {
            match relation {
                TableFactor::Table { name, alias, .. } => {
                    let path = words(name);
                    let own = path.last().cloned().unwrap_or_default();
                    let named = known.get(&own).filter(|_| path.len() == 1).cloned();
                    let columns = named.unwrap_or_else(|| self.of_relation(&path));
                    scope.push((alias.as_ref().map_or(own, |alias| word(&alias.name)), under(columns, alias.as_ref())));
                }
                TableFactor::Derived { subquery, alias, .. } => {
                    let columns = under(self.of_query(subquery, known), alias.as_ref());
                    scope.push((alias.as_ref().map(|alias| word(&alias.name)).unwrap_or_default(), columns));
                }
                TableFactor::NestedJoin { table_with_joins, .. } => self.join(table_with_joins, known, scope),
                _ => {}
            }
        }
    }

    /// The columns of a table or view of the first schema.
    fn of_relation(&self, path: &[String]) -> Columns {
        let is_it = |name: &QualifiedName| is_called(name, path);
        if let Some(table) = self.compared.from.tables.iter().find(|table| is_it(&table.name)) {
            let columns = table.columns.iter().map(|column| &column.definition);
            return columns.map(|column| (column.name.raw().to_owned(), self.is_type(&column.type_name))).collect();
        }
        let view = views(self.compared).find(|view| is_it(&view.name));
        view.and_then(|view| self.of_text(&view.query)).unwrap_or_default()
    }

    fn is_type(&self, of: &TypeName) -> bool {
        !of.array && of.name().is_some_and(|name| self.types.contains(name))
    }

    fn is_of(&self, expression: &Expr, scope: &[(String, Columns)], known: &Scope) -> bool {
        let has =
            |columns: &Columns, column: &Ident| columns.iter().any(|(name, is_of)| *is_of && *name == word(column));
        match expression {
            Expr::Identifier(column) => scope.iter().any(|(_, columns)| has(columns, column)),
            Expr::CompoundIdentifier(path) => match &path[..] {
                [.., relation, column] => {
                    let relation = word(relation);
                    scope.iter().any(|(name, columns)| *name == relation && has(columns, column))
                }
                _ => false,
            },
            Expr::Nested(inner) => self.is_of(inner, scope, known),
            Expr::Cast { data_type: DataType::Custom(name, _), .. } => {
                self.types.iter().any(|of| is_called(of, &words(name)))
            }
            Expr::Subquery(query) => self.of_query(query, known).first().is_some_and(|(_, is_of)| *is_of),
            _ => false,
        }
    }
}

/// Views of the first schema that are given by a query.
pub(super) fn views<'a>(compared: &'a Compared<'_>) -> impl Iterator<Item = &'a QueryView> {
    let created = compared.before.pieces.iter().flat_map(|piece| &piece.create);
    created.filter_map(|statement| match statement {
        Statement::Create(Creation::View(view)) => Some(view),
        _ => None,
    })
}

/// A name as PostgreSQL keeps it.
fn word(name: &Ident) -> String {
    if name.quote_style.is_some() { name.value.clone() } else { name.value.to_lowercase() }
}

fn words(name: &ObjectName) -> Vec<String> {
    name.0.iter().filter_map(|part| part.as_ident()).map(word).collect()
}

/// Whether a written name, with or without its schema, is that of a thing.
fn is_called(thing: &QualifiedName, path: &[String]) -> bool {
    match path {
        [.., schema, name] => thing.name.raw() == name && thing.schema.raw() == schema,
        [name] => thing.name.raw() == name,
        [] => false,
    }
}

/// Columns under the names that an alias gives to them.
fn under(columns: Columns, alias: Option<&TableAlias>) -> Columns {
    let given = alias.map(|alias| &alias.columns[..]).unwrap_or_default();
    let named = columns.into_iter().enumerate();
    named.map(|(at, (name, is_of))| (given.get(at).map_or(name, |given| word(&given.name)), is_of)).collect()
}
