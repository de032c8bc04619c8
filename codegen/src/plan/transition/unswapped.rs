//! Constraints and indexes as they are made before shadows take the names of their columns.
//!
//! In comes a constraint or index of the second schema, out goes the same over shadows. PostgreSQL follows a rename in all
//! that it has parsed, so that what was made over a shadow is over the column in the end.

use std::collections::BTreeMap;

use super::object::mentions;
use super::remade::Touched;
use crate::statement::{
    Constraint, ConstraintRule, Expression, Ident, Index, IndexKey, IndexTerm, KeyIndex, Token, tokens,
};

impl Touched {
    /// Whether an SQL text names a column that has a shadow.
    pub(super) fn shadows(&self, sql: &str) -> bool {
        self.shadowed.keys().any(|column| mentions(sql, column))
    }

    /// The name of a column before the swap.
    fn name(&self, column: &Ident) -> Ident {
        self.shadowed.get(column).unwrap_or(column).clone()
    }

    fn names(&self, columns: &[Ident]) -> Vec<Ident> {
        columns.iter().map(|column| self.name(column)).collect()
    }

    fn key(&self, index: &KeyIndex) -> KeyIndex {
        KeyIndex { include: self.names(&index.include), ..index.clone() }
    }

    fn expression(&self, of: &Expression) -> Expression {
        let text = of.to_string();
        if !self.shadows(&text) {
            return of.clone();
        }
        let inner = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(&text);
        Expression::new(with_names(inner, &self.shadowed))
    }

    /// The constraint as it is before the swap, `there` being the table that a foreign key points at.
    pub(super) fn constraint(&self, of: &Constraint, there: Option<&Self>) -> Constraint {
        let rule = match of.rule.clone() {
            ConstraintRule::PrimaryKey { columns, deferrable, index } => {
                ConstraintRule::PrimaryKey { columns: self.names(&columns), deferrable, index: self.key(&index) }
            }
            ConstraintRule::Unique { columns, nulls_not_distinct, deferrable, index } => {
                let (columns, index) = (self.names(&columns), self.key(&index));
                ConstraintRule::Unique { columns, nulls_not_distinct, deferrable, index }
            }
            ConstraintRule::Check { expression, no_inherit } => {
                ConstraintRule::Check { expression: self.expression(&expression), no_inherit }
            }
            ConstraintRule::ForeignKey {
                columns,
                target,
                target_columns,
                on_delete,
                on_update,
                set_columns,
                deferrable,
                match_full,
            } => ConstraintRule::ForeignKey {
                columns: self.names(&columns),
                target_columns: there.map_or_else(|| target_columns.clone(), |there| there.names(&target_columns)),
                set_columns: self.names(&set_columns),
                target,
                on_delete,
                on_update,
                deferrable,
                match_full,
            },
            other @ ConstraintRule::Exclude { .. } => other,
        };
        Constraint { name: of.name.clone(), rule }
    }

    /// The index as it is before the swap.
    pub(super) fn index(&self, of: &Index) -> Index {
        let key = |key: &IndexKey| {
            let on = match &key.on {
                IndexTerm::Column(column) => IndexTerm::Column(self.name(column)),
                IndexTerm::Expression(expression) => IndexTerm::Expression(self.expression(expression)),
            };
            IndexKey { on, ..key.clone() }
        };
        Index {
            keys: of.keys.iter().map(key).collect(),
            include: self.names(&of.include),
            predicate: of.predicate.as_ref().map(|predicate| self.expression(predicate)),
            ..of.clone()
        }
    }
}

/// The text with other names for columns. A word before a parenthesis is a function, one behind `::` or `AS` is a type.
fn with_names(sql: &str, names: &BTreeMap<Ident, Ident>) -> String {
    let all = tokens(sql);
    let mut text = String::with_capacity(sql.len());
    let mut end = 0;
    for (at, (place, token)) in all.iter().enumerate() {
        let Token::Word(word, _) = token else { continue };
        let Some((_, to)) = names.iter().find(|(name, _)| name.raw() == word) else { continue };
        let before = |back: usize| at.checked_sub(back).map(|at| &all[at].1);
        let is_type = (before(1) == Some(&Token::Sign(':')) && before(2) == Some(&Token::Sign(':')))
            || matches!(before(1), Some(Token::Word(word, false)) if word == "as");
        let is_call = all.get(at + 1).is_some_and(|(_, next)| *next == Token::Sign('('));
        if is_type || is_call {
            continue;
        }
        text.push_str(&sql[end..place.start]);
        text.push_str(&to.to_string());
        end = place.end;
    }
    text.push_str(&sql[end..]);
    text
}
