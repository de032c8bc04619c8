// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! What a generated type says of itself: its relation, its statements, and who may use it.
//!
//! In come the generated types, which implement the traits of this file; out goes one surface that sessions, and
//! code that is generic over tables, can rely on. Nothing here talks to a database.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::marker::PhantomData;

/// A row of a table or of a read model.
///
/// Names are unquoted, as the catalog of PostgreSQL holds them; statements are quoted where they need it.
pub trait Relation: Sized {
    /// The PostgreSQL schema of the relation.
    const SCHEMA: &'static str;
    /// Name of the relation in its schema.
    const NAME: &'static str;
    /// Names of the columns that this type reads, in the order of its fields.
    const COLUMNS: &'static [&'static str];
    /// `SELECT` of every column from the relation, without parameters and without a limit.
    const SELECT: &'static str;
}

/// A row that can be written.
pub trait Table: Relation {
    /// What an insert gives.
    type New: NewRow<Row = Self>;
    /// What an update may change.
    type Patch: Patch<Row = Self>;
    /// `INSERT` of one row that returns the row. Its parameters are those that [`Table::New`] binds.
    const INSERT: &'static str;
}

/// A table with a primary key.
pub trait Keyed: Table {
    /// The primary key: the type of its column, or a tuple of them in the key's order.
    type Key;
    /// `SELECT` of the row with a key. Its parameters are the columns of the key.
    const FIND: &'static str;
    /// `SELECT` of the first rows in the order of the key. Its one parameter is how many.
    const LIST: &'static str;
    /// `SELECT` of the rows behind a key, in the order of the key. Its parameters are the columns of the key, then
    /// how many.
    const LIST_AFTER: &'static str;
    /// `UPDATE` of the row with a key that returns the row as it is afterwards. Its parameters are those that
    /// [`Table::Patch`] binds (two a column: whether it is set, and the value), then the columns of the key.
    const UPDATE: &'static str;
    /// `DELETE` of the row with a key. Its parameters are the columns of the key.
    const DELETE: &'static str;
}

/// The values of a row to insert.
pub trait NewRow {
    /// The row that the insert returns.
    type Row: Table<New = Self>;
}

/// The values of a row to change; what is left out stays.
pub trait Patch {
    /// The row that the update returns.
    type Row: Table<Patch = Self>;
}

/// A read model whose rows are stored until the next refresh.
pub trait Materialized: Relation {
    /// `REFRESH MATERIALIZED VIEW`, concurrently where the read model has a key. It has no parameters.
    const REFRESH: &'static str;
}

/// A statement that returns rows of `R`, with its parameters.
///
/// The generated lookups, such as those of unique columns, return one; a session runs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Query<R, P> {
    statement: &'static str,
    parameters: P,
    row: PhantomData<fn() -> R>,
}

impl<R: Relation, P> Query<R, P> {
    /// Pairs a statement with a tuple of its parameters, in the order of `$1`, `$2` and so on.
    pub const fn new(statement: &'static str, parameters: P) -> Self {
        Self { statement, parameters, row: PhantomData }
    }

    /// The SQL.
    pub const fn statement(&self) -> &'static str {
        self.statement
    }

    /// The parameters.
    pub const fn parameters(&self) -> &P {
        &self.parameters
    }
}

/// A call of a function that may change the database and gives a row of `R`, with its parameters.
///
/// The generated functions, such as those of a short form, return one; a session runs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call<R, P> {
    statement: &'static str,
    parameters: P,
    row: PhantomData<fn() -> R>,
}

impl<R: Relation, P> Call<R, P> {
    /// Pairs a statement with a tuple of its parameters, in the order of `$1`, `$2` and so on.
    pub const fn new(statement: &'static str, parameters: P) -> Self {
        Self { statement, parameters, row: PhantomData }
    }

    /// The SQL.
    pub const fn statement(&self) -> &'static str {
        self.statement
    }

    /// The parameters.
    pub const fn parameters(&self) -> &P {
        &self.parameters
    }
}

/// The key of whoever rows belong to, where a schema has tenants.
pub trait Tenant {
    /// Makes what follows in the transaction see the rows of one tenant; takes the key.
    const ENTER: &'static str;
}

/// Says that code of a scope may read rows of `T`.
#[diagnostic::on_unimplemented(
    message = "the scope `{Self}` may not read `{T}`",
    label = "`{Self}` does not reach `{T}`",
    note = "law 4: explore reads its read models and nothing else",
    note = "law 6: a domain reaches its own tables and those of the domains that its spec names in `depends-on`"
)]
pub trait Reads<T> {}

/// Says that code of a scope may insert, change and delete rows of `T`.
#[diagnostic::on_unimplemented(
    message = "the scope `{Self}` may not write `{T}`",
    label = "`{Self}` does not write `{T}`",
    note = "law 4: a read-only domain such as explore writes nothing",
    note = "law 5: wizards write drafts, which a promotion turns into production rows",
    note = "law 6: a domain writes its own tables only"
)]
pub trait Writes<T> {}

/// A row of one version that has no counterpart in the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConversionError {
    /// The table of the row.
    pub table: &'static str,
    /// The column that stands in the way, as the target version names it.
    pub column: &'static str,
    /// Why its value cannot be carried over.
    pub reason: Cow<'static, str>,
}

impl ConversionError {
    /// Names the column and the reason.
    pub fn new(table: &'static str, column: &'static str, reason: impl Into<Cow<'static, str>>) -> Self {
        Self { table, column, reason: reason.into() }
    }
}

impl fmt::Display for ConversionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "column `{}` of `{}` cannot be converted: {}", self.column, self.table, self.reason)
    }
}

impl Error for ConversionError {}

/// Text that is no label of an enum in this version of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLabel {
    /// Name of the enum type in PostgreSQL.
    pub enumeration: &'static str,
    /// The text.
    pub label: String,
}

impl UnknownLabel {
    /// Names the enum and the text that it does not know.
    pub fn new(enumeration: &'static str, label: impl Into<String>) -> Self {
        Self { enumeration, label: label.into() }
    }
}

impl fmt::Display for UnknownLabel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no label of `{}` in this version of the schema", self.label, self.enumeration)
    }
}

impl Error for UnknownLabel {}
