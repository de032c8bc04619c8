//! The types a column can have: one table that says spec = PostgreSQL = Rust.
//!
//! In comes the text of a type as a spec gives it; out goes a [`ColumnType`] that knows how
//! PostgreSQL spells it and what carries it in Rust. It decides nothing about nullability.

mod base;

pub use base::BASE_TYPES;

use crate::model::Qualified;

/// The type of a column, without its nullability.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnType {
    /// The type, or that of the elements.
    pub scalar: Scalar,
    /// Whether it is an array.
    pub array: bool,
}

/// The type of one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scalar {
    /// A type of PostgreSQL's own, with its modifiers, for example `numeric(12,2)`.
    Base(&'static BaseType, Vec<i32>),
    /// An enum of the workspace.
    Enum(Qualified),
    /// A domain, composite or range type of the workspace, or the row type of one of its tables or views.
    Object(Qualified),
    /// A type that an extension or an `sql` object brings.
    External(ExternalType),
}

/// A type of which no more is known than its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExternalType {
    /// The PostgreSQL schema that it lives in.
    pub schema: String,
    /// Its name.
    pub name: String,
    /// What stands between parentheses, for example `Point,4326`.
    pub modifiers: Option<String>,
}

/// A row of [`BASE_TYPES`].
#[derive(Debug, PartialEq, Eq)]
pub struct BaseType {
    /// The name in specs, and in SQL.
    pub name: &'static str,
    /// Other spellings that specs may use.
    pub aliases: &'static [&'static str],
    /// What may stand in parentheses.
    pub modifiers: Modifiers,
    /// Object identifier in `pg_type`, stable across versions of PostgreSQL.
    pub oid: u32,
    /// Object identifier of the array type.
    pub array_oid: u32,
    /// What carries a value in Rust.
    pub carrier: Carrier,
}

/// What may stand in parentheses behind a type's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Modifiers {
    /// Nothing.
    None,
    /// A length, left out for "any" (`varchar`) or 1 (`char`, `bit`).
    Length,
    /// Digits of a fraction of a second, 0 to 6.
    SecondPrecision,
    /// Precision and scale.
    Numeric,
}

/// The Rust type that carries a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carrier {
    /// `bool`
    Bool,
    /// `i16`
    I16,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `String`
    String,
    /// `Vec<u8>`
    Bytes,
    /// `uuid::Uuid`
    Uuid,
    /// A type of the generated module `values` that reads and writes PostgreSQL's binary form without loss.
    Value(&'static str),
    /// A newtype of the generated module `values` around PostgreSQL's text form: statements cast to and from `text`.
    Text(&'static str),
}

/// The type of PostgreSQL's own that specs call so.
pub(crate) fn base_type(name: &str) -> Option<&'static BaseType> {
    BASE_TYPES.iter().find(|base| base.name == name || base.aliases.contains(&name))
}

/// Whether PostgreSQL has a type of this name.
pub(crate) fn is_base_type(name: &str) -> bool {
    base_type(name).is_some()
}
