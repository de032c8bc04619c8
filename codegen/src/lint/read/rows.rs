//! Which rows a statement writes.
//!
//! In come `UPDATE` and `DELETE`, also inside of `WITH`; out goes whether a condition, a limit or a key bounds them. It
//! does not guess how many rows a condition meets.

use squawk_syntax::ast::{self, AstNode};
use squawk_syntax::{SyntaxKind, SyntaxNode};

use super::{Deeds, has_token, name, word};
use crate::lint::deed::{Rows, What};

impl Deeds {
    /// Every write in a statement.
    pub(super) fn writes(&mut self, statement: &SyntaxNode) {
        for node in statement.descendants() {
            if let Some(update) = ast::Update::cast(node.clone()) {
                let table = update.relation_name().and_then(|relation| name(relation.syntax()));
                let columns = node.descendants().filter_map(ast::ColumnTarget::cast);
                let columns = columns.filter_map(|column| word(column.syntax())).collect();
                let rows = rows(update.where_clause_or_current_of());
                if let Some(table) = table {
                    self.add(&node, What::Write { verb: "UPDATE", table, columns, rows });
                }
            } else if let Some(delete) = ast::Delete::cast(node.clone()) {
                let Some(table) = delete.relation_name().and_then(|relation| name(relation.syntax())) else { continue };
                let rows = rows(delete.where_clause_or_current_of());
                // PostgreSQL cannot take a label out of an enum; whoever does it by hand does it here.
                if table.name == "pg_enum" {
                    self.add(&node, What::WriteCatalog);
                } else {
                    self.add(&node, What::Write { verb: "DELETE", table, columns: Vec::new(), rows });
                }
            }
        }
    }
}

fn rows(condition: Option<ast::WhereClauseOrCurrentOf>) -> Rows {
    let condition = match condition {
        None => return Rows::All,
        Some(ast::WhereClauseOrCurrentOf::WhereCurrentOf(_)) => return Rows::Batch,
        Some(ast::WhereClauseOrCurrentOf::WhereClause(condition)) => condition,
    };
    let limits = [SyntaxKind::LIMIT_CLAUSE, SyntaxKind::FETCH_CLAUSE];
    if condition.syntax().descendants().any(|node| limits.contains(&node.kind())) {
        return Rows::Batch;
    }
    let mut pinned = Pinned::default();
    match condition.expr() {
        Some(ast::Expr::Literal(literal)) if has_token(literal.syntax(), SyntaxKind::TRUE_KW) => return Rows::All,
        Some(expression) => pinned.conjunct(&expression),
        None => {}
    }
    Rows::Where(pinned.columns())
}

/// Columns that a condition ties to what does not come from a row.
#[derive(Default)]
struct Pinned {
    values: Vec<String>,
    above: Vec<String>,
    below: Vec<String>,
}

impl Pinned {
    fn conjunct(&mut self, expression: &ast::Expr) {
        match bare(expression) {
            ast::Expr::BinExpr(binary) => {
                let (Some(left), Some(right)) = (binary.lhs(), binary.rhs()) else { return };
                if has_token(binary.syntax(), SyntaxKind::AND_KW) {
                    self.conjunct(&left);
                    self.conjunct(&right);
                    return;
                }
                let is = |kind| has_token(binary.syntax(), kind) || has_node(binary.syntax(), kind);
                let Some(column) = column(&left).filter(|_| is_given(right.syntax())) else { return };
                if is(SyntaxKind::EQ) || is(SyntaxKind::IN_KW) {
                    self.values.push(column);
                } else if is(SyntaxKind::L_ANGLE) || is(SyntaxKind::LTEQ) {
                    self.below.push(column);
                } else if is(SyntaxKind::R_ANGLE) || is(SyntaxKind::GTEQ) {
                    self.above.push(column);
                }
            }
            ast::Expr::BetweenExpr(between) => {
                let mut parts = between.syntax().children();
                let target = parts.next().and_then(ast::Expr::cast).and_then(|target| column(&target));
                if parts.all(|part| is_given(&part)) {
                    self.values.extend(target);
                }
            }
            _ => {}
        }
    }

    fn columns(mut self) -> Vec<String> {
        let ranges = self.above.into_iter().filter(|column| self.below.contains(column));
        self.values.extend(ranges);
        self.values
    }
}

fn has_node(node: &SyntaxNode, kind: SyntaxKind) -> bool {
    node.children().any(|child| child.kind() == kind)
}

/// Whether a value comes from no row.
fn is_given(node: &SyntaxNode) -> bool {
    let of_rows = [SyntaxKind::NAME_REF, SyntaxKind::FIELD_EXPR, SyntaxKind::SELECT];
    !node.descendants().any(|inner| of_rows.contains(&inner.kind()))
}

/// An expression without the parentheses around it.
pub(super) fn bare(expression: &ast::Expr) -> ast::Expr {
    match expression {
        ast::Expr::ParenExpr(inside) => inside
            .syntax()
            .children()
            .find_map(ast::Expr::cast)
            .map_or_else(|| expression.clone(), |inner| bare(&inner)),
        other => other.clone(),
    }
}

/// The column that an expression is, with the table's name before it or without.
pub(super) fn column(expression: &ast::Expr) -> Option<String> {
    match bare(expression) {
        ast::Expr::NameRef(name) => word(name.syntax()),
        ast::Expr::FieldExpr(field) => field.syntax().children().last().and_then(|last| word(&last)),
        _ => None,
    }
}
