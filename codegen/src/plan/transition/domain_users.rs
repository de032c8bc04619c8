//! Who uses a domain type.
//!
//! In comes a step, out goes the same, whose new rules of domain types name the tables and materialized views that
//! PostgreSQL locks and asks because they have a column of the type or of one over it; and, in words, what it does not ask
//! and therefore refuses.

use std::collections::BTreeSet;

use super::remade::Compared;
use super::result_type::{Results, views};
use crate::plan::Step;
use crate::statement::{Alteration, Creation, QualifiedName, Statement, TypeName};
use crate::window::{Physical, PhysicalTable};

/// Says of a new rule of a domain type which tables and materialized views are asked, and what no rule can be made for.
pub(super) fn name_users(compared: &Compared<'_>, step: &mut Step) -> Vec<String> {
    // Nobody uses what the step makes, also where it bears the name of what it takes the place of.
    let made = step.up.statements.iter().filter_map(|statement| match statement {
        Statement::Create(Creation::Domain(domain)) => Some(domain.name.clone()),
        _ => None,
    });
    let made: BTreeSet<QualifiedName> = made.collect();
    let mut refused = Vec::new();
    for statement in &mut step.up.statements {
        let Statement::Change(
            Alteration::DomainRule { domain, users, not_valid: false, .. }
            | Alteration::DomainNotNull { domain, users, refused: true },
        ) = statement
        else {
            continue;
        };
        if made.contains(domain) {
            continue;
        }
        let types = over(compared.from, domain);
        let is_new = |table: &&PhysicalTable| compared.from.table(&table.element).is_none();
        let tables = || compared.from.tables.iter().chain(compared.to.tables.iter().filter(is_new));
        let of = |of: &TypeName| !of.array && of.name().is_some_and(|name| types.contains(name));
        let uses = tables().filter(|table| {
            table.shape.partition_by.is_none() && table.columns.iter().any(|column| of(&column.definition.type_name))
        });
        let results = Results { compared, types: &types };
        let stored = views(compared).filter(|view| view.materialized && results.have(&view.query));
        *users = uses.map(|table| table.name.clone()).chain(stored.map(|view| view.name.clone())).collect();
        let holders = holding(compared.from, &types);
        let holds = |of: &TypeName| {
            let name = of.name();
            name.is_some_and(|name| holders.contains(name) || of.array && types.contains(name))
        };
        for table in tables() {
            let columns = table.columns.iter().map(|column| &column.definition);
            refused.extend(columns.filter(|column| holds(&column.type_name)).map(|column| {
                format!(
                    "{domain}: PostgreSQL gives a domain type no new rule while a column holds values of it inside of others, as \
                     {}.{} does; give the rule to another domain type, and the column a type that is made of that",
                    table.name, column.name
                )
            }));
        }
    }
    refused
}

/// A domain type and those over it.
fn over(schema: &Physical, domain: &QualifiedName) -> BTreeSet<QualifiedName> {
    let mut found = BTreeSet::from([domain.clone()]);
    loop {
        let above = schema.objects.iter().filter_map(|object| match object.create.first() {
            Some(Statement::Create(Creation::Domain(one))) if !one.base.array => {
                one.base.name().filter(|base| found.contains(base)).map(|_| one.name.clone())
            }
            _ => None,
        });
        let above: Vec<QualifiedName> = above.filter(|name| !found.contains(name)).collect();
        if above.is_empty() {
            return found;
        }
        found.extend(above);
    }
}

/// Types whose values hold values of these: composite types, and domain types over arrays and over such types.
fn holding(schema: &Physical, types: &BTreeSet<QualifiedName>) -> BTreeSet<QualifiedName> {
    let mut found: BTreeSet<QualifiedName> = BTreeSet::new();
    loop {
        let is_held = |of: &TypeName, found: &BTreeSet<QualifiedName>| {
            of.name().is_some_and(|name| found.contains(name) || types.contains(name))
        };
        let holds = schema.objects.iter().filter_map(|object| match object.create.first() {
            Some(Statement::Create(Creation::Composite(one))) => {
                one.fields.iter().any(|field| is_held(&field.type_name, &found)).then(|| one.name.clone())
            }
            Some(Statement::Create(Creation::Domain(one))) => {
                let name = one.base.name();
                let holds =
                    one.base.array && is_held(&one.base, &found) || name.is_some_and(|name| found.contains(name));
                holds.then(|| one.name.clone())
            }
            _ => None,
        });
        let holds: Vec<QualifiedName> = holds.filter(|name| !found.contains(name)).collect();
        if holds.is_empty() {
            return found;
        }
        found.extend(holds);
    }
}
