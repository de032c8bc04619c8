//! Functions of the database that give a row of a table.
//!
//! The shapes and the functions of a domain come in, out go calls for the type of the row. A function whose arguments have no
//! simple counterpart in Rust, or that gives anything but one row of a table of its own domain, is left to SQL by hand.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use schema_spec::model::{Function, Gate, Gated, ObjectKind, Qualified, Volatility};
use schema_spec::{BASE_TYPES, BaseType, Carrier, ColumnType, Scalar};

use super::doc;
use super::name::Prelude;
use super::print::long_literal;
use super::shape::{Field, Group, Kind, Shapes, TableShape};
use super::sql::Statements;
use super::tables::WIDEST_TUPLE;
use super::types::is_borrowed;
use crate::statement::{QualifiedName, Token, identity_arguments, tokens};

/// A function that gives a row.
pub(crate) struct Call {
    name: QualifiedName,
    /// The name of the method.
    pub(crate) method: Ident,
    doc: Option<String>,
    pub(crate) arguments: Vec<Field>,
    /// Whether it may change the database.
    writes: bool,
    /// The feature without which it is out of reach.
    feature: Option<String>,
}

impl Shapes<'_> {
    /// The calls of a table's type: those of functions that all of its versions have.
    pub(crate) fn calls(&self, owner: &Qualified, group: &Group<TableShape>) -> Vec<Call> {
        let Some(domain) = self.model.domain(&owner.domain) else { return Vec::new() };
        let mut taken = BTreeSet::new();
        let mut calls = Vec::new();
        for object in &domain.objects {
            let ObjectKind::Function(function) = &object.kind else { continue };
            let lives = group.versions.iter().all(|&version| object.lifetime.contains(version));
            let is_row = gives(function).is_some_and(|row| row == (domain.schema.clone(), owner.name.clone()));
            if !lives || function.procedure || !is_row {
                continue;
            }
            let Some(arguments) = arguments(&function.arguments, &group.shape.fields) else { continue };
            let short = object.name.strip_prefix(&format!("{}_", owner.name)).unwrap_or(&object.name);
            let method = schema_spec::name::field(short);
            // Of functions that differ in their arguments alone, the first has the name.
            if arguments.len() <= WIDEST_TUPLE && taken.insert(method.clone()) {
                let gated = Qualified { domain: owner.domain.clone(), name: object.name.clone() };
                calls.push(Call {
                    feature: self.model.gate_of(&Gated::Function(gated)).map(Gate::feature),
                    name: QualifiedName::new(&domain.schema, &object.name),
                    method: super::name::ident(&method),
                    doc: object.doc.clone(),
                    arguments,
                    writes: function.volatility == Volatility::Volatile,
                });
            }
        }
        calls
    }
}

/// PostgreSQL schema and name of the table whose row a function gives.
fn gives(function: &Function) -> Option<(String, String)> {
    let words: Vec<Token> = tokens(function.returns.as_deref()?).into_iter().map(|(_, token)| token).collect();
    match words.as_slice() {
        [Token::Word(schema, _), Token::Sign('.'), Token::Word(table, _)] => Some((schema.clone(), table.clone())),
        _ => None,
    }
}

/// What may stand before an argument instead of its name.
const MODES: [&str; 4] = ["in", "out", "inout", "variadic"];

/// The arguments as fields: one that is called like a column of the table, and of its type, is a value of that column.
fn arguments(list: &str, columns: &[Field]) -> Option<Vec<Field>> {
    let list = identity_arguments(list);
    let (mut found, mut begin) = (Vec::new(), 0);
    let ends = tokens(&list).into_iter().filter(|(_, token)| *token == Token::Sign(',')).map(|(place, _)| place.start);
    for end in ends.chain([list.len()]) {
        let written = list[begin..end].trim_start_matches(',').trim();
        begin = end;
        if written.is_empty() {
            continue;
        }
        let (name, type_name) = match tokens(written).as_slice() {
            [(_, Token::Word(mode, false)), _] if MODES.contains(&mode.as_str()) => return None,
            [(_, Token::Word(name, _)), (place, Token::Word(..))] => (name.clone(), &written[place.start..]),
            _ => return None,
        };
        let base = base_type(type_name).filter(|base| !matches!(base.carrier, Carrier::Text(_)))?;
        let column_type = ColumnType { scalar: Scalar::Base(base, Vec::new()), array: false };
        let same = columns.iter().find(|field| field.name == name && field.declared == column_type);
        let mut rust = same.map_or_else(|| schema_spec::name::field(&name), |field| field.rust.clone());
        // Two names of PostgreSQL may be one in Rust.
        let wanted = rust.trim_start_matches("r#").to_owned();
        let mut number = 2;
        while found.iter().any(|field: &Field| field.rust == rust) {
            rust = format!("{wanted}_{number}");
            number += 1;
        }
        found.push(match same {
            Some(field) => Field { nullable: false, rust, ..field.clone() },
            None => Field {
                key: name.clone(),
                rust,
                name,
                doc: None,
                declared: column_type.clone(),
                column_type,
                of_domains: false,
                is_label_text: false,
                kind: Kind::Plain(base.carrier),
                nullable: false,
                default: None,
                identity: None,
                generated: None,
                refers_to: None,
                taken_from: None,
            },
        });
    }
    Some(found)
}

fn base_type(name: &str) -> Option<&'static BaseType> {
    BASE_TYPES.iter().find(|base| base.name == name || base.aliases.contains(&name))
}

/// The method that calls.
pub(crate) fn call(call: &Call, statements: &Statements<'_>, prelude: &Prelude) -> TokenStream {
    let method = &call.method;
    let place = doc::code(&call.name.to_string());
    let docs = doc::lines(&match call.doc.as_deref() {
        Some(said) => format!("{}\n\nCalls {place}.", doc::escape(said)),
        None => format!("Calls {place}."),
    });
    let is_named = call.arguments.iter().filter(|field| is_borrowed(field)).count() > 1;
    let (lifetime, generics) = if is_named { (quote!('a), quote!(<'a>)) } else { (quote!(), quote!()) };
    let arguments: Vec<_> = call.arguments.iter().map(Field::ident).collect();
    let types: Vec<_> = call.arguments.iter().map(|field| prelude.looked_up(field, &lifetime)).collect();
    let gate = call.feature.as_ref().map(|feature| quote!(#[cfg(feature = #feature)]));
    let kind = format_ident!("{}", if call.writes { "Call" } else { "Query" });
    let sql = long_literal(&statements.call(&call.name, &call.arguments));
    quote! {
        #docs
        #gate
        #[must_use]
        pub const fn #method #generics(#(#arguments: #types),*) -> relation::#kind<Self, (#(#types,)*)> {
            relation::#kind::new(#sql, (#(#arguments,)*))
        }
    }
}
