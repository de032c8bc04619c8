//! What `ALTER` does.
//!
//! In come `ALTER TABLE`, `ALTER TYPE` and their like, out go deeds, one for each action. Settings, owners and storage
//! are passed over.

use squawk_syntax::ast::{self, AstNode};
use squawk_syntax::{SyntaxKind, SyntaxNode};

use super::rows::{bare, column};
use super::{Deeds, begins, has_token, name, text, word};
use crate::lint::deed::{Demand, Name, NewColumn, NewConstraint, Sort, What};

impl Deeds {
    /// `RENAME TO` and `SET SCHEMA` of whatever the statement is about.
    pub(super) fn renamed(&mut self, node: &SyntaxNode, sort: Sort) {
        let Some(old) = name(node) else { return };
        for action in node.children() {
            if begins(&action, &[SyntaxKind::RENAME_KW, SyntaxKind::TO_KW]) {
                self.add(&action, What::Rename(sort, old.clone(), word(&action)));
            } else if begins(&action, &[SyntaxKind::SET_KW, SyntaxKind::SCHEMA_KW]) {
                self.add(&action, What::Rename(sort, old.clone(), None));
            }
        }
    }

    pub(super) fn alter_view(&mut self, node: &SyntaxNode) {
        self.renamed(node, Sort::View);
        let Some(relation) = name(node) else { return };
        let renames = node.children().filter_map(ast::RenameColumn::cast);
        renames.for_each(|rename| self.rename_column(&relation, &rename));
    }

    pub(super) fn alter_type(&mut self, alter: &ast::AlterType) {
        self.renamed(alter.syntax(), Sort::Type);
        let Some(name) = name(alter.syntax()) else { return };
        let Some(ast::AlterTypeAction::RenameValue(rename)) = alter.action() else { return };
        let labels: Vec<String> =
            rename.syntax().children().filter_map(ast::Literal::cast).filter_map(|literal| text(&literal)).collect();
        if let [label, to] = labels.as_slice() {
            self.add(rename.syntax(), What::RenameLabel { name, label: label.clone(), to: to.clone() });
        }
    }

    pub(super) fn alter_table(&mut self, alter: &ast::AlterTable) {
        let Some(table) = alter.table_relation_name().and_then(|relation| name(relation.syntax())) else { return };
        self.renamed(alter.syntax(), Sort::Table);
        alter.actions().for_each(|action| self.alter_table_by(&table, &action));
    }

    fn alter_table_by(&mut self, table: &Name, action: &ast::AlterTableAction) {
        let table = || table.clone();
        let node = action.syntax();
        let what = match action {
            ast::AlterTableAction::RenameColumn(rename) => return self.rename_column(&table(), rename),
            ast::AlterTableAction::RenameConstraint(rename) => {
                let to = rename.constraint_name().and_then(|name| word(name.syntax()));
                let old = rename.constraint_name_ref().and_then(|name| word(name.syntax()));
                old.zip(to).map(|(constraint, to)| What::RenameConstraint { table: table(), constraint, to })
            }
            ast::AlterTableAction::DropColumn(drop) => {
                let column = drop.column_name_ref().and_then(|name| word(name.syntax()));
                column.map(|column| What::DropColumn { table: table(), column })
            }
            ast::AlterTableAction::DropConstraint(drop) => {
                let constraint = drop.constraint_name_ref().and_then(|name| word(name.syntax()));
                constraint.map(|constraint| What::DropConstraint { table: table(), constraint })
            }
            ast::AlterTableAction::ValidateConstraint(validate) => {
                let constraint = validate.constraint_name_ref().and_then(|name| word(name.syntax()));
                constraint.map(|constraint| What::Validate { table: table(), constraint })
            }
            ast::AlterTableAction::AddColumn(add) => {
                new_column(add).map(|column| What::AddColumn { table: table(), column })
            }
            ast::AlterTableAction::AddConstraint(add) => {
                let constraint = add.constraint().and_then(|constraint| new_constraint(&constraint));
                constraint.map(|constraint| What::AddConstraint { table: table(), constraint })
            }
            ast::AlterTableAction::AlterColumn(alter) => alter_column(table(), alter),
            _ => None,
        };
        if let Some(what) = what {
            self.add(node, what);
        }
    }

    fn rename_column(&mut self, relation: &Name, rename: &ast::RenameColumn) {
        let old = rename.column_name_ref().and_then(|name| word(name.syntax()));
        let to = rename.column_name().and_then(|name| word(name.syntax()));
        if let (Some(column), Some(to)) = (old, to) {
            self.add(rename.syntax(), What::RenameColumn { relation: relation.clone(), column, to });
        }
    }
}

fn alter_column(table: Name, alter: &ast::AlterColumn) -> Option<What> {
    let column = alter.column_name_ref().and_then(|name| word(name.syntax()))?;
    Some(match alter.option()? {
        ast::AlterColumnOption::SetType(set) => What::SetType { table, column, to: type_text(set.ty())? },
        ast::AlterColumnOption::SetNotNull(_) => What::SetNotNull { table, column },
        ast::AlterColumnOption::DropNotNull(_) => What::DropNotNull { table, column },
        ast::AlterColumnOption::DropDefault(_) => What::DropDefault { table, column },
        _ => return None,
    })
}

fn new_column(add: &ast::AddColumn) -> Option<NewColumn> {
    let constraints: Vec<ast::Constraint> = add.constraints().collect();
    let is = |test: fn(&ast::Constraint) -> bool| constraints.iter().any(test);
    let type_text = type_text(add.ty())?;
    let default = constraints.iter().find(|one| matches!(one, ast::Constraint::DefaultConstraint(_)));
    let default_is_null = default.is_some_and(|default| {
        let literals = default.syntax().children().filter_map(ast::Literal::cast);
        literals.into_iter().any(|literal| has_token(literal.syntax(), SyntaxKind::NULL_KW))
    });
    let serial = ["serial", "bigserial", "smallserial"].contains(&type_text.to_lowercase().as_str());
    Some(NewColumn {
        name: word(add.column_name()?.syntax())?,
        type_text,
        not_null: is(|one| {
            matches!(one, ast::Constraint::NotNullConstraint(_) | ast::Constraint::PrimaryKeyConstraint(_))
        }),
        has_value: serial
            || (default.is_some() && !default_is_null)
            || is(|one| matches!(one, ast::Constraint::GeneratedConstraint(_))),
        constraints: constraints.iter().filter_map(new_constraint).collect(),
    })
}

/// A constraint that PostgreSQL checks or builds; nothing for defaults and the like.
fn new_constraint(constraint: &ast::Constraint) -> Option<NewConstraint> {
    let node = constraint.syntax();
    let (rule, using_index) = match constraint {
        ast::Constraint::CheckConstraint(_) => (Demand::Check, false),
        ast::Constraint::NotNullConstraint(_) => (Demand::NotNull, false),
        ast::Constraint::ExcludeConstraint(_) => (Demand::Exclusion, false),
        ast::Constraint::UniqueConstraint(unique) => (Demand::Unique, unique.using_index().is_some()),
        ast::Constraint::PrimaryKeyConstraint(key) => (Demand::PrimaryKey, key.using_index().is_some()),
        ast::Constraint::ForeignKeyConstraint(key) => {
            (Demand::ForeignKey(key.table_name_ref().and_then(|table| name(table.syntax()))), false)
        }
        ast::Constraint::ReferencesConstraint(key) => {
            (Demand::ForeignKey(key.table().and_then(|table| name(table.syntax()))), false)
        }
        ast::Constraint::DefaultConstraint(_)
        | ast::Constraint::GeneratedConstraint(_)
        | ast::Constraint::NullConstraint(_) => return None,
    };
    let proves = match constraint {
        ast::Constraint::CheckConstraint(check) => check.expr().and_then(|expression| proven(&expression)),
        ast::Constraint::NotNullConstraint(_) => {
            node.children().find_map(ast::ColumnNameRef::cast).and_then(|column| word(column.syntax()))
        }
        _ => None,
    };
    Some(NewConstraint {
        name: constraint.constraint_name().and_then(|name| word(name.syntax())),
        rule,
        not_valid: constraint.is_not_valid(),
        using_index,
        proves,
    })
}

/// The column of which an expression says that it is not NULL, and nothing else.
fn proven(expression: &ast::Expr) -> Option<String> {
    match bare(expression) {
        ast::Expr::BinExpr(comparison) => {
            let is_not = comparison.syntax().children().any(|child| child.kind() == SyntaxKind::IS_NOT);
            let ast::Expr::Literal(right) = comparison.rhs()? else { return None };
            let null = has_token(right.syntax(), SyntaxKind::NULL_KW);
            column(&comparison.lhs()?).filter(|_| is_not && null)
        }
        _ => None,
    }
}

fn type_text(of: Option<ast::Type>) -> Option<String> {
    let text = of?.syntax().text().to_string();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}
