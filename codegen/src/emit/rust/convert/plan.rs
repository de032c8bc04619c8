//! Where each value of the other version's row comes from.
//!
//! A step between two shapes of a table comes in, a [`Plan`] goes out: the values in the order of the fields, what
//! must be asked for, and what would be lost.

use proc_macro2::TokenStream;
use quote::quote;
use schema_spec::model::{Column, DefaultValue, SqlExpression, Table};

use super::expression::{Of, Row, Term};
use super::value::{Converted, Target};
use super::{Step, Types, Way};
use crate::emit::rust::shape::{Field, TableShape};

/// How a row of one version becomes one of the other.
pub(crate) struct Plan<'a> {
    /// Values that must be computed before the row is taken apart.
    before: Vec<TokenStream>,
    /// Fields of the new row.
    fields: Vec<TokenStream>,
    /// Fields whose value must be given.
    pub(crate) arguments: Vec<&'a Field>,
    /// What the new row does not hold.
    pub(crate) lost: Vec<Lost>,
    /// Whether a value may be one that the new row cannot hold.
    pub(crate) fallible: bool,
}

/// A column with something to lose.
pub(crate) struct Lost {
    /// Its name.
    pub(crate) column: String,
    /// Whether this row would lose something; nothing where that cannot be told.
    pub(crate) check: Option<TokenStream>,
}

/// What a field of the new row is made from.
enum Origin<'a> {
    /// The same column.
    Same(&'a Field),
    /// An expression over the old row, or what only the database knows.
    Made(Option<&'a SqlExpression>, Option<&'a DefaultValue>),
}

impl<'a> Plan<'a> {
    /// The plan of a step.
    ///
    /// `variable` is what the old row is called.
    pub(crate) fn of(step: &Step<'a, TableShape>, table: &'a Table, types: &Types<'_>, variable: &TokenStream) -> Self {
        let mut plan =
            Plan { before: Vec::new(), fields: Vec::new(), arguments: Vec::new(), lost: Vec::new(), fallible: false };
        for wanted in &step.to.fields {
            plan.add(step, table, types, variable, wanted);
        }
        for known in &step.from.fields {
            if let Some(lost) = lost(step, table, types, variable, known) {
                plan.lost.push(lost);
            }
        }
        plan
    }

    /// The function's body: values first, then the row.
    pub(crate) fn body(&self, to: &TokenStream) -> TokenStream {
        let (before, fields) = (&self.before, &self.fields);
        let row = quote!(#to { #(#fields),* });
        if self.fallible { quote!(#(#before)* Ok(#row)) } else { quote!(#(#before)* #row) }
    }

    fn add(
        &mut self,
        step: &Step<'a, TableShape>,
        table: &'a Table,
        types: &Types<'_>,
        variable: &TokenStream,
        wanted: &'a Field,
    ) {
        let error = |reason: &str| error(table, wanted, reason);
        let row = Row { variable: variable.clone(), columns: columns(step.from), error: &error, types };
        let name = wanted.ident();
        let target = Target { field: wanted, types, error: &error, version: step.to_version, variable };
        match origin(step, table, wanted) {
            Origin::Same(known) => {
                let fill = table.column(&wanted.key).and_then(|column| column.up.as_ref());
                let fill = fill.filter(|_| step.way == Way::Up).and_then(|sql| row.translate(sql));
                let Some(converted) = target.of_column(known, fill.as_ref(), &row) else {
                    self.arguments.push(wanted);
                    self.fields.push(quote!(#name));
                    return;
                };
                self.take(wanted, converted);
            }
            Origin::Made(expression, default) => {
                let term = expression.map_or_else(|| default_term(default), |sql| row.translate(sql));
                match term.and_then(|term| target.of_term(&term)) {
                    Some(converted) => self.take(wanted, converted),
                    None => {
                        self.arguments.push(wanted);
                        self.fields.push(quote!(#name));
                    }
                }
            }
        }
    }

    fn take(&mut self, wanted: &Field, converted: Converted) {
        let (name, tokens) = (wanted.ident(), converted.tokens);
        self.fallible |= converted.fallible;
        if converted.early {
            self.before.push(quote!(let #name = #tokens;));
            self.fields.push(quote!(#name));
        } else {
            self.fields.push(quote!(#name: #tokens));
        }
    }
}

fn columns(shape: &TableShape) -> Vec<(&str, &Field)> {
    shape.fields.iter().map(|field| (field.name.as_str(), field)).collect()
}

fn error(table: &Table, wanted: &Field, reason: &str) -> TokenStream {
    let (table, column) = (&table.name, &wanted.name);
    quote!(relation::ConversionError::new(#table, #column, #reason))
}

fn origin<'a>(step: &Step<'a, TableShape>, table: &'a Table, wanted: &'a Field) -> Origin<'a> {
    if let Some(known) = step.from.fields.iter().find(|known| known.key == wanted.key) {
        return Origin::Same(known);
    }
    let column = table.column(&wanted.key);
    let expression = match step.way {
        Way::Up => column.and_then(|column| replaced_by(column, step.from).or(column.up.as_ref())),
        Way::Down => {
            replacing(table, &wanted.key, step.from).or_else(|| column.and_then(|column| column.down.as_ref()))
        }
    };
    Origin::Made(expression.or(wanted.generated.as_ref()), wanted.default.as_ref())
}

/// How a new column is made from the one that it replaces, where the old row has that one.
fn replaced_by<'a>(column: &'a Column, from: &TableShape) -> Option<&'a SqlExpression> {
    let replaces = column.replaces.as_ref()?;
    from.fields.iter().any(|known| known.key == replaces.column).then_some(&replaces.up)
}

/// How an old column is made from the one that replaces it, where the new row has that one.
fn replacing<'a>(table: &'a Table, key: &str, from: &TableShape) -> Option<&'a SqlExpression> {
    table.columns.iter().find_map(|column| {
        let replaces = column.replaces.as_ref().filter(|replaces| replaces.column == key)?;
        from.fields.iter().any(|known| known.key == column.key).then_some(&replaces.down)
    })
}

/// What a column without an expression holds: its default, or NULL.
fn default_term(default: Option<&DefaultValue>) -> Option<Term> {
    match default {
        None => Some(Term::constant(Of::Null)),
        Some(DefaultValue::Constant(text)) => Some(Term::constant(Of::Text(text.clone()))),
        Some(DefaultValue::Expression(_)) => None,
    }
}

/// What a column of the old row has to lose.
fn lost(
    step: &Step<'_, TableShape>,
    table: &Table,
    types: &Types<'_>,
    variable: &TokenStream,
    known: &Field,
) -> Option<Lost> {
    let error = |reason: &str| error(table, known, reason);
    if let Some(wanted) = step.to.fields.iter().find(|wanted| wanted.key == known.key) {
        let target = Target { field: wanted, types, error: &error, version: step.to_version, variable };
        let check = target.loss_of_label(known)?;
        return Some(Lost { column: known.name.clone(), check: Some(check) });
    }
    let column = table.column(&known.key);
    let is_carried = match step.way {
        Way::Up => replacing(table, &known.key, step.to).is_some(),
        Way::Down => column.is_some_and(|column| replaced_by(column, step.to).is_some()),
    };
    if is_carried || known.generated.is_some() {
        return None;
    }
    let refill = column.and_then(|column| if step.way == Way::Up { column.down.as_ref() } else { column.up.as_ref() });
    // The way back speaks of the other version's names; a value is compared where the column is the same on both sides.
    let columns = step.to.fields.iter().filter_map(|wanted| {
        let same = step.from.fields.iter().find(|field| field.key == wanted.key)?;
        (same.kind == wanted.kind && same.nullable == wanted.nullable).then_some((wanted.name.as_str(), same))
    });
    let row = Row { variable: variable.clone(), columns: columns.collect(), error: &error, types };
    let term = refill.map_or_else(|| default_term(known.default.as_ref()), |sql| row.translate(sql));
    let target = Target { field: known, types, error: &error, version: step.to_version, variable };
    let check = term.and_then(|term| target.differs(&term));
    Some(Lost { column: known.name.clone(), check })
}
