// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! The schema as a value: what each version holds, for code that chooses a version at run time.
//!
//! In come the constants that the generator wrote, out go lookups by name. Nothing here knows a row or a database.

/// One version of the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Schema {
    /// Number of the version.
    pub version: u32,
    /// Where it is in its life.
    pub state: VersionState,
    /// What the version is about.
    pub doc: Option<&'static str>,
    /// Why code should leave this version, where it should.
    pub deprecated: Option<&'static str>,
    /// Its enum types, domain by domain.
    pub enums: &'static [EnumInfo],
    /// Its tables, domain by domain.
    pub tables: &'static [TableInfo],
    /// Its read models, domain by domain.
    pub read_models: &'static [ReadModelInfo],
}

impl Schema {
    /// The table of that name in a domain.
    #[must_use]
    pub fn table(&self, domain: &str, name: &str) -> Option<&'static TableInfo> {
        self.tables.iter().find(|table| table.domain == domain && table.name == name)
    }

    /// The enum of that name in a domain.
    #[must_use]
    pub fn enumeration(&self, domain: &str, name: &str) -> Option<&'static EnumInfo> {
        self.enums.iter().find(|candidate| candidate.domain == domain && candidate.name == name)
    }

    /// The read model of that name in a domain.
    #[must_use]
    pub fn read_model(&self, domain: &str, name: &str) -> Option<&'static ReadModelInfo> {
        self.read_models.iter().find(|candidate| candidate.domain == domain && candidate.name == name)
    }
}

/// Where a version is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VersionState {
    /// No longer served.
    Retired,
    /// Served beside the current version.
    Supported,
    /// The version that new code is written against.
    Current,
    /// Not yet released; may still change.
    Draft,
}

/// A table in one version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TableInfo {
    /// The domain that owns it.
    pub domain: &'static str,
    /// Its PostgreSQL schema.
    pub schema: &'static str,
    /// Its name in PostgreSQL.
    pub name: &'static str,
    /// Name of the row type in Rust.
    pub rust_name: &'static str,
    /// What a row is.
    pub doc: Option<&'static str>,
    /// Its columns, in order.
    pub columns: &'static [ColumnInfo],
    /// Names of the primary key's columns, in order; empty where there is no primary key.
    pub primary_key: &'static [&'static str],
}

impl TableInfo {
    /// The column of that name.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&'static ColumnInfo> {
        self.columns.iter().find(|column| column.name == name)
    }
}

/// A column in one version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ColumnInfo {
    /// Its name in this version.
    pub name: &'static str,
    /// Its type as PostgreSQL spells it, for example `numeric(12,2)[]`.
    pub sql_type: &'static str,
    /// Whether it may be NULL.
    pub nullable: bool,
    /// Whether an insert may leave it out although it may not be NULL: a default, an identity or a generated column.
    pub has_default: bool,
    /// What it holds.
    pub doc: Option<&'static str>,
}

/// An enum type in one version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnumInfo {
    /// The domain that owns it.
    pub domain: &'static str,
    /// Its PostgreSQL schema.
    pub schema: &'static str,
    /// Its name in PostgreSQL.
    pub name: &'static str,
    /// Name of the type in Rust.
    pub rust_name: &'static str,
    /// What the enum says.
    pub doc: Option<&'static str>,
    /// The labels that this version knows, in order.
    pub labels: &'static [&'static str],
}

/// A read model in one version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadModelInfo {
    /// The domain that owns it.
    pub domain: &'static str,
    /// Its PostgreSQL schema.
    pub schema: &'static str,
    /// Name of the view in PostgreSQL.
    pub name: &'static str,
    /// Name of the row type in Rust.
    pub rust_name: &'static str,
    /// What a row is.
    pub doc: Option<&'static str>,
    /// Whether its rows are stored until the next refresh.
    pub materialized: bool,
    /// Its columns, in order.
    pub columns: &'static [ColumnInfo],
    /// Names of the columns that tell rows apart; empty where none do.
    pub key: &'static [&'static str],
}
