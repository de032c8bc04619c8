//! What `ALTER TABLE` does.
//!
//! In comes its tree, out goes one deed for each action.

use squawk_syntax::SyntaxKind;
use squawk_syntax::ast::{self, AstNode};

use super::index::{names_of, text};
use super::{Deeds, called, has_token, name, word_of};
use crate::preflight::deed::{Action, NewConstraint, Rule, What};

impl Deeds<'_> {
    pub(super) fn alter_table(&mut self, alter: &ast::AlterTable) {
        let Some(relation) = alter.table_relation_name() else {
            return self.add(alter.syntax(), What::Opaque("it alters whatever is in a tablespace"));
        };
        let Some(table) = name(relation.syntax()) else { return };
        let only = has_token(relation.syntax(), SyntaxKind::ONLY_KW);
        for action in alter.actions() {
            let what = |action| What::Alter { table: table.clone(), only, action };
            if matches!(action, ast::AlterTableAction::OwnerTo(_)) {
                self.add(action.syntax(), What::ChangeRights);
            }
            if let ast::AlterTableAction::AddColumn(add) = &action {
                let name = add.column_name().map(|name| name.text()).unwrap_or_default();
                self.add(action.syntax(), what(new_column(add)));
                let own = [name];
                let constraints = add.constraints().filter_map(|constraint| new_constraint(&constraint, &own));
                // Whether the column has a value is known without looking at it.
                for constraint in constraints.filter(|constraint| !matches!(constraint.rule, Rule::NotNull(_))) {
                    self.add(action.syntax(), what(Action::AddConstraint(constraint)));
                }
                continue;
            }
            self.add(action.syntax(), what(act(&action)));
        }
    }
}

fn act(action: &ast::AlterTableAction) -> Action {
    use ast::AlterTableAction as A;
    let word = |node: Option<String>| node.unwrap_or_default();
    match action {
        A::AddConstraint(add) => {
            let constraint = add.constraint().and_then(|constraint| new_constraint(&constraint, &[]));
            constraint.map_or(Action::Other, Action::AddConstraint)
        }
        A::ValidateConstraint(one) => {
            Action::Validate(word(one.constraint_name_ref().map(|name| word_of(name.syntax()))))
        }
        A::DropConstraint(one) => {
            Action::DropConstraint(word(one.constraint_name_ref().map(|name| word_of(name.syntax()))))
        }
        A::AlterColumn(alter) => alter_column(alter),
        A::DropColumn(one) => Action::DropColumn(word(one.column_name_ref().map(|name| word_of(name.syntax())))),
        A::RenameColumn(_)
        | A::RenameConstraint(_)
        | A::TableRenameTo(_)
        | A::SetSchema(_)
        | A::InheritTable(_)
        | A::MergePartitions(_)
        | A::SplitPartition(_) => Action::Reshape,
        A::AttachPartition(attach) => match attach.table_name_ref().and_then(|table| name(table.syntax())) {
            Some(other) => Action::With { other, concurrently: false },
            None => Action::Reshape,
        },
        A::DetachPartition(detach) => match name(detach.syntax()) {
            Some(other) => {
                Action::With { other, concurrently: has_token(detach.syntax(), SyntaxKind::CONCURRENTLY_KW) }
            }
            None => Action::Reshape,
        },
        A::SetLogged(_) => Action::Rewrite("SET LOGGED"),
        A::SetUnlogged(_) => Action::Rewrite("SET UNLOGGED"),
        A::SetTablespace(_) => Action::Rewrite("SET TABLESPACE"),
        A::SetAccessMethod(_) => Action::Rewrite("SET ACCESS METHOD"),
        _ => Action::Other,
    }
}

fn alter_column(alter: &ast::AlterColumn) -> Action {
    let Some(column) = alter.column_name_ref().map(|name| word_of(name.syntax())) else { return Action::Reshape };
    match alter.option() {
        Some(ast::AlterColumnOption::SetType(set)) => {
            let Some(to) = set.ty().map(|to| text(to.syntax())) else { return Action::Reshape };
            Action::SetType { column, to, using: set.using_expr().is_some() }
        }
        Some(ast::AlterColumnOption::SetNotNull(_)) => Action::SetNotNull(column),
        Some(ast::AlterColumnOption::SetExpression(_)) => Action::Rewrite("SET EXPRESSION"),
        _ => Action::Other,
    }
}

fn new_column(add: &ast::AddColumn) -> Action {
    let constraints: Vec<ast::Constraint> = add.constraints().collect();
    let default = constraints.iter().find(|one| matches!(one, ast::Constraint::DefaultConstraint(_)));
    let default_is_null = default.is_some_and(|default| {
        let literals = default.syntax().children().filter_map(ast::Literal::cast);
        literals.into_iter().any(|literal| has_token(literal.syntax(), SyntaxKind::NULL_KW))
    });
    let type_text = add.ty().map(|of| text(of.syntax()).to_lowercase()).unwrap_or_default();
    let serial = ["serial", "bigserial", "smallserial", "serial2", "serial4", "serial8"].contains(&type_text.as_str());
    let generated = constraints.iter().find(|one| matches!(one, ast::Constraint::GeneratedConstraint(_)));
    let is_virtual = generated.is_some_and(|one| text(one.syntax()).to_lowercase().ends_with("virtual"));
    let is_not_null = |one: &ast::Constraint| {
        matches!(one, ast::Constraint::NotNullConstraint(_) | ast::Constraint::PrimaryKeyConstraint(_))
    };
    let fills = serial || generated.is_some() || (default.is_some() && !default_is_null);
    Action::AddColumn {
        name: add.column_name().map(|name| name.text()).unwrap_or_default(),
        wanting: constraints.iter().any(is_not_null) && !fills && add.if_not_exists().is_none(),
        rewrites: serial || (generated.is_some() && !is_virtual),
        calls: default.map(|default| called(default.syntax())).unwrap_or_default(),
    }
}

/// A constraint that rows have to keep, of a column or of a table.
fn new_constraint(constraint: &ast::Constraint, own: &[String]) -> Option<NewConstraint> {
    let node = constraint.syntax();
    let columns = |parameters: Option<ast::IndexParameters>| {
        let listed = parameters.as_ref().and_then(ast::IndexParameters::column_list);
        let listed = listed.map(|list| list.column_name_refs().map(|name| word_of(name.syntax())).collect());
        listed.unwrap_or_else(|| own.to_vec())
    };
    let over_periods = node.descendants().any(|inner| {
        matches!(inner.kind(), SyntaxKind::WITHOUT_OVERLAPS | SyntaxKind::PERIOD_COLUMN | SyntaxKind::NOT_ENFORCED)
    });
    let rule = match constraint {
        _ if over_periods => Rule::Other,
        ast::Constraint::UniqueConstraint(unique) => match unique.using_index() {
            Some(using) => Rule::UsingIndex { index: name(using.syntax())?.name, primary: false },
            None => Rule::Unique {
                columns: columns(unique.index_parameters()),
                nulls_distinct: !node.descendants().any(|inner| inner.kind() == SyntaxKind::NULLS_NOT_DISTINCT),
                primary: false,
            },
        },
        ast::Constraint::PrimaryKeyConstraint(key) => match key.using_index() {
            Some(using) => Rule::UsingIndex { index: name(using.syntax())?.name, primary: true },
            None => Rule::Unique { columns: columns(key.index_parameters()), nulls_distinct: true, primary: true },
        },
        ast::Constraint::CheckConstraint(check) => {
            let expression = check.expr()?;
            Rule::Check {
                not_null: proven(&expression),
                names: names_of(expression.syntax()),
                expression: text(expression.syntax()),
            }
        }
        ast::Constraint::NotNullConstraint(not_null) => {
            let named = not_null.column_name_ref().map(|name| word_of(name.syntax()));
            Rule::NotNull(named.or_else(|| own.first().cloned())?)
        }
        ast::Constraint::ForeignKeyConstraint(key) => {
            let list = |list: Option<ast::ForeignKeyColumnList>| {
                let names = list.into_iter().flat_map(|list| list.syntax().children().collect::<Vec<_>>());
                names.filter_map(ast::ColumnNameRef::cast).map(|name| word_of(name.syntax())).collect::<Vec<_>>()
            };
            let table = name(key.table_name_ref()?.syntax())?;
            Rule::Foreign { columns: list(key.from_columns()), table, to: list(key.to_columns()), full: is_full(node) }
        }
        ast::Constraint::ReferencesConstraint(key) => Rule::Foreign {
            columns: own.to_vec(),
            table: name(key.table()?.syntax())?,
            to: key.column().map(|name| word_of(name.syntax())).into_iter().collect(),
            full: is_full(node),
        },
        ast::Constraint::ExcludeConstraint(_) => Rule::Other,
        ast::Constraint::DefaultConstraint(_)
        | ast::Constraint::GeneratedConstraint(_)
        | ast::Constraint::NullConstraint(_) => return None,
    };
    let name = constraint.constraint_name().map(|name| word_of(name.syntax()));
    Some(NewConstraint { name, rule, not_valid: constraint.is_not_valid() })
}

fn is_full(node: &squawk_syntax::SyntaxNode) -> bool {
    node.children().any(|child| child.kind() == SyntaxKind::MATCH_FULL)
}

/// The column of which an expression says that it is not NULL, and nothing else.
fn proven(expression: &ast::Expr) -> Option<String> {
    match expression {
        ast::Expr::ParenExpr(inside) => proven(&inside.syntax().children().find_map(ast::Expr::cast)?),
        ast::Expr::BinExpr(comparison) => {
            let is_not = comparison.syntax().children().any(|child| child.kind() == SyntaxKind::IS_NOT);
            let ast::Expr::Literal(right) = comparison.rhs()? else { return None };
            let ast::Expr::NameRef(column) = comparison.lhs()? else { return None };
            let null = has_token(right.syntax(), SyntaxKind::NULL_KW);
            (is_not && null).then(|| word_of(column.syntax()))
        }
        _ => None,
    }
}
