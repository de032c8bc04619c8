//! Who uses a domain type.
//!
//! In comes a step, out goes the same, whose new rules of domain types name the tables and materialized views that
//! PostgreSQL locks and asks because they have a column of the type.

use std::collections::BTreeSet;

use super::remade::Compared;
use crate::plan::Step;
use crate::statement::{Alteration, Creation, Ident, QualifiedName, Statement, Token, tokens};
use crate::window::{Owner, PhysicalColumn, PhysicalTable};

/// Says of a new rule of a domain type which tables and materialized views are asked.
pub(super) fn name_users(compared: &Compared<'_>, step: &mut Step) {
    // Nobody uses what the step makes, also where it bears the name of what it takes the place of.
    let made = step.up.statements.iter().filter_map(|statement| match statement {
        Statement::Create(Creation::Domain(domain)) => Some(domain.name.clone()),
        _ => None,
    });
    let made: BTreeSet<QualifiedName> = made.collect();
    for statement in &mut step.up.statements {
        let Statement::Change(
            Alteration::DomainRule { domain, users, .. } | Alteration::DomainNotNull { domain, users, .. },
        ) = statement
        else {
            continue;
        };
        if made.contains(domain) {
            continue;
        }
        let is_new = |table: &&PhysicalTable| compared.from.table(&table.element).is_none();
        let tables = compared.from.tables.iter().chain(compared.to.tables.iter().filter(is_new));
        let of = |column: &PhysicalColumn| {
            let of = &column.definition.type_name;
            !of.array && of.name() == Some(&*domain)
        };
        let uses = tables.filter(|table| table.shape.partition_by.is_none() && table.columns.iter().any(of));
        *users = uses.map(|table| table.name.clone()).chain(stored(compared, domain)).collect();
    }
}

/// Materialized views with a column of the type. What type an expression has only PostgreSQL knows, so that only columns
/// are found that show one of a table as it is.
fn stored(compared: &Compared<'_>, domain: &QualifiedName) -> Vec<QualifiedName> {
    let pieces = &compared.before.pieces;
    let mut found = Vec::new();
    for piece in pieces {
        let queries = piece.create.iter().filter_map(|statement| match statement {
            Statement::Create(Creation::View(view)) if view.materialized => Some(view),
            _ => None,
        });
        for view in queries {
            let mut open: Vec<usize> = piece.needs.iter().copied().collect();
            let (mut seen, mut columns) = (BTreeSet::new(), BTreeSet::new());
            while let Some(at) = open.pop() {
                if !seen.insert(at) {
                    continue;
                }
                open.extend(&pieces[at].needs);
                if let Owner::Table(element) = &pieces[at].owner {
                    let table = compared.from.table(element).into_iter();
                    let all = table.flat_map(|table| &table.columns).map(|column| &column.definition);
                    let own = all.filter(|column| !column.type_name.array && column.type_name.name() == Some(domain));
                    columns.extend(own.map(|column| column.name.clone()));
                }
            }
            if shows(&view.query, &columns) {
                found.push(view.name.clone());
            }
        }
    }
    found
}

/// Whether a query selects one of the columns as it is.
fn shows(query: &str, columns: &BTreeSet<Ident>) -> bool {
    let word = |token: &Token, of: &str| *token == Token::Word(of.to_owned(), false);
    let all = tokens(query).into_iter().map(|(_, token)| token);
    let list = all.skip_while(|token| !word(token, "select")).skip(1);
    let (mut depth, mut items) = (0_usize, vec![Vec::new()]);
    for token in list {
        match token {
            Token::Sign('(') => depth += 1,
            Token::Sign(')') => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && word(&token, "from") {
            break;
        }
        if depth == 0 && token == Token::Sign(',') {
            items.push(Vec::new());
        } else if let Some(item) = items.last_mut() {
            item.push(token);
        }
    }
    items.iter().any(|item| {
        let name = item.split(|token| word(token, "as")).next().unwrap_or_default();
        let is_plain = name.iter().all(|token| matches!(token, Token::Word(..) | Token::Sign('.' | '*')));
        is_plain
            && match name.last() {
                Some(Token::Word(column, _)) => columns.contains(&Ident::new(column)),
                Some(Token::Sign('*')) => !columns.is_empty(),
                _ => false,
            }
    })
}
