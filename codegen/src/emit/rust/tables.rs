//! Tables: the row, what the traits of `relation` ask of it, and its lookups.
//!
//! The shape of a table comes in, Rust goes out. What an insert and a patch are made of is in [`super::writes`].

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use schema_spec::model::{DefaultValue, Identity, Qualified};

use super::calls::{self, Call};
use super::convert::Types;
use super::doc;
use super::lookup::Lookup;
use super::name::{Prelude, ident};
use super::print::long_literal;
use super::shape::{Field, TableShape};
use super::sql::Statements;
use super::types::is_borrowed;
use super::writes;

/// Parts of a tuple that sessions can bind.
pub(crate) const WIDEST_TUPLE: usize = 8;

/// Ways to rows beside the primary key.
pub(crate) struct Ways {
    /// Values of columns.
    pub(crate) lookups: Vec<Lookup>,
    /// Functions of the database.
    pub(crate) calls: Vec<Call>,
}

/// Everything of one table.
pub(crate) fn table(types: &Types<'_>, owner: &Qualified, table: &TableShape, ways: &Ways) -> Vec<TokenStream> {
    let (prelude, statements) = (types.prelude, Statements::of_table(types.shapes, table));
    let name = ident(&table.rust);
    let place = doc::code(&format!("{}.{}", table.schema, table.name));
    let fallback = format!("A row of {place}.");
    let said = doc::or(table.doc.as_deref(), &fallback);
    let mut docs = if said == fallback { said } else { format!("{said}\n\nA row of the table {place}.") };
    if let Some(parts) = parts(&types.shapes.parts(owner)) {
        docs.push_str(&format!("\n\n{parts}"));
    }
    vec![
        row(&table.rust, &docs, &table.fields, &table.key, prelude),
        inherent(table, ways, &statements, prelude),
        relation(&table.rust, &table.schema, &table.name, &table.fields, &statements),
        table_impl(table, &statements),
        keyed(table, &statements, prelude),
        rows(&name, &table.fields),
        writes::new_row(table, prelude),
        writes::patch(table, prelude),
    ]
}

/// Names in a list that are more than anybody reads.
const MANY_PARTS: usize = 4;

/// What a partitioned table says of the tables that its rows lie in.
fn parts(names: &[String]) -> Option<String> {
    let shown: Vec<String> = names.iter().take(MANY_PARTS).map(|name| doc::code(name)).collect();
    match names.len() {
        0 => None,
        1 => Some(format!("Rows of its partition {} are of this type too.", shown.join(", "))),
        many if many <= MANY_PARTS => {
            Some(format!("Rows of its partitions {} are of this type too.", shown.join(", ")))
        }
        many => Some(format!("Rows of its {many} partitions {} and so on are of this type too.", shown.join(", "))),
    }
}

/// The struct of a row.
pub(crate) fn row(rust: &str, docs: &str, fields: &[Field], key: &[usize], prelude: &Prelude) -> TokenStream {
    let name = ident(rust);
    let docs = doc::lines(docs);
    let fields = fields.iter().enumerate().map(|(position, field)| {
        let docs = doc::lines(&column_doc(field, KeyPart::of(key, position)));
        let (name, value, serde) = (field.ident(), prelude.column(field), serde_name(field));
        quote!(#docs #serde pub #name: #value)
    });
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub struct #name { #(#fields,)* }
    }
}

/// The column's own name where that of the field differs.
pub(crate) fn serde_name(field: &Field) -> TokenStream {
    let column = &field.name;
    if field.plain() == *column { quote!() } else { quote!(#[cfg_attr(feature = "serde", serde(rename = #column))]) }
}

/// What a field says of itself: the spec's words, and what can be told from the column. Where the spec is silent the
/// column's facts stand alone: its name in other words would only say again what the line below it says.
pub(crate) fn column_doc(field: &Field, part: KeyPart) -> String {
    let facts = facts(field).join(", ");
    let lead = match part {
        KeyPart::Whole => "Identifies the row: ",
        KeyPart::Part => "Identifies the row together with the rest of the key: ",
        KeyPart::None => "",
    };
    match field.doc.as_deref().map(doc::escape).filter(|said| !said.is_empty()) {
        Some(said) => format!("{said}\n\n{facts}."),
        None => format!("{lead}{facts}."),
    }
}

/// What a column is to the primary key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeyPart {
    /// Nothing.
    None,
    /// One of its columns.
    Part,
    /// All of it.
    Whole,
}

impl KeyPart {
    /// By the positions of the key's columns.
    pub(crate) fn of(key: &[usize], position: usize) -> Self {
        match key {
            [only] if *only == position => Self::Whole,
            several if several.contains(&position) => Self::Part,
            _ => Self::None,
        }
    }
}

fn facts(field: &Field) -> Vec<String> {
    let mut facts = vec![doc::code(&super::sql::spelled(&field.declared))];
    if let Some(origin) = &field.taken_from {
        facts.push(format!("from {}", doc::code(origin)));
    }
    if let Some(target) = &field.refers_to {
        facts.push(format!("refers to {}", doc::code(&format!("{}.{}", target.domain, target.name))));
    }
    match field.identity {
        Some(Identity::Always) => facts.push("numbered by the database".to_owned()),
        Some(Identity::ByDefault | Identity::Serial) => {
            facts.push("numbered by the database where no number is given".to_owned())
        }
        None => {}
    }
    match &field.default {
        Some(DefaultValue::Constant(text)) if text.is_empty() => facts.push("empty by default".to_owned()),
        Some(DefaultValue::Constant(text)) => facts.push(format!("{} by default", doc::code(text))),
        Some(DefaultValue::Expression(sql)) => facts.push(format!("{} by default", doc::code(&sql.text))),
        None => {}
    }
    if let Some(expression) = &field.generated {
        facts.push(format!("computed as {}", doc::code(&expression.text)));
    }
    facts
}

fn inherent(table: &TableShape, ways: &Ways, statements: &Statements<'_>, prelude: &Prelude) -> TokenStream {
    let name = ident(&table.rust);
    let constants = columns(&table.fields);
    // The columns `a` and `b` find by the name that a column `a_and_b` finds by; the first of them keeps it.
    let mut taken = BTreeSet::new();
    let lookups: Vec<TokenStream> = ways
        .lookups
        .iter()
        .filter(|lookup| lookup.columns.len() <= WIDEST_TUPLE)
        .filter(|lookup| taken.insert(lookup_name(&table.fields, lookup)))
        .map(|lookup| self::lookup(&table.fields, lookup, statements, prelude))
        .collect();
    let calls = ways.calls.iter().filter(|call| taken.insert(call.method.clone()));
    let calls = calls.map(|call| calls::call(call, statements, prelude));
    quote! {
        impl #name {
            #constants
            #(#lookups)*
            #(#calls)*
        }
    }
}

/// Constants for the names of columns.
pub(crate) fn columns(fields: &[Field]) -> TokenStream {
    let constants = fields.iter().map(|field| {
        let (constant, column) = (ident(&format!("COLUMN_{}", field.plain().to_uppercase())), &field.name);
        let docs = doc::lines(&format!("Name of the column {}.", doc::code(column)));
        quote!(#docs pub const #constant: &'static str = #column;)
    });
    quote!(#(#constants)*)
}

/// Name of a lookup, for example `by_email_and_domain`.
fn lookup_name(columns: &[Field], lookup: &Lookup) -> Ident {
    let parts: Vec<&str> = lookup.columns.iter().map(|&position| columns[position].plain()).collect();
    format_ident!("by_{}", parts.join("_and_"))
}

/// A function that finds rows by the values of some columns.
pub(crate) fn lookup(
    columns: &[Field],
    lookup: &Lookup,
    statements: &Statements<'_>,
    prelude: &Prelude,
) -> TokenStream {
    let fields: Vec<&Field> = lookup.columns.iter().map(|&position| &columns[position]).collect();
    let names: Vec<String> = fields.iter().map(|field| field.name.clone()).collect();
    let function = lookup_name(columns, lookup);
    let said = names.iter().map(|name| doc::code(name)).collect::<Vec<_>>().join(" and ");
    let values = if names.len() == 1 { "this value" } else { "these values" };
    let docs = doc::lines(&if lookup.unique {
        format!("The row with {values} of {said}, if there is one.")
    } else {
        format!("All rows with {values} of {said}.")
    });
    let is_named = fields.iter().filter(|field| is_borrowed(field)).count() > 1;
    let (lifetime, generics) = if is_named { (quote!('a), quote!(<'a>)) } else { (quote!(), quote!()) };
    let arguments: Vec<_> = fields.iter().map(|field| field.ident()).collect();
    let types: Vec<_> = fields.iter().map(|field| prelude.looked_up(field, &lifetime)).collect();
    let sql = long_literal(&statements.lookup(lookup));
    quote! {
        #docs
        #[must_use]
        pub const fn #function #generics(#(#arguments: #types),*) -> relation::Query<Self, (#(#types,)*)> {
            relation::Query::new(#sql, (#(#arguments,)*))
        }
    }
}

/// What every relation says of itself.
pub(crate) fn relation(
    rust: &str,
    schema: &str,
    table: &str,
    fields: &[Field],
    statements: &Statements<'_>,
) -> TokenStream {
    let name = ident(rust);
    let columns = fields.iter().map(|field| &field.name);
    let select = long_literal(&statements.select());
    quote! {
        impl relation::Relation for #name {
            const SCHEMA: &'static str = #schema;
            const NAME: &'static str = #table;
            const COLUMNS: &'static [&'static str] = &[#(#columns),*];
            const SELECT: &'static str = #select;
        }
    }
}

fn table_impl(table: &TableShape, statements: &Statements<'_>) -> TokenStream {
    let name = ident(&table.rust);
    let (new, patch) = (writes::new_name(table), writes::patch_name(table));
    let insert = long_literal(&statements.insert());
    quote! {
        impl relation::Table for #name {
            type New = #new;
            type Patch = #patch;
            const INSERT: &'static str = #insert;
        }
    }
}

fn keyed(table: &TableShape, statements: &Statements<'_>, prelude: &Prelude) -> TokenStream {
    if table.key.is_empty() {
        return quote!();
    }
    let name = ident(&table.rust);
    let types: Vec<TokenStream> = table.key.iter().map(|&position| prelude.value(&table.fields[position])).collect();
    let key = match types.as_slice() {
        [single] => quote!(#single),
        parts if parts.len() <= WIDEST_TUPLE => quote!((#(#parts),*)),
        // Sessions bind a tuple of tuples part by part.
        parts => {
            let parts = parts.chunks(WIDEST_TUPLE);
            quote!((#((#(#parts,)*),)*))
        }
    };
    let [find, list, list_after, update, delete] =
        [statements.find(), statements.list(), statements.list_after(), statements.update(), statements.delete()]
            .map(|lines| long_literal(&lines));
    quote! {
        impl relation::Keyed for #name {
            type Key = #key;
            const FIND: &'static str = #find;
            const LIST: &'static str = #list;
            const LIST_AFTER: &'static str = #list_after;
            const UPDATE: &'static str = #update;
            const DELETE: &'static str = #delete;
        }
    }
}

/// How a driver's row becomes this one.
pub(crate) fn rows(name: &Ident, fields: &[Field]) -> TokenStream {
    let parts = fields.iter().map(|field| {
        let (name, column) = (field.ident(), &field.name);
        quote!(#name = #column)
    });
    quote!(rows::row!(#name { #(#parts),* });)
}
