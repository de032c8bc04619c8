//! A field of a row type, as every file of a domain sees it.
//!
//! A column of the model has come in by way of [`super::shape`]; out go the answers that the emitters need: what it is
//! called, what may be written to it, what fills it in. Nothing here writes Rust.

use proc_macro2::Ident;
use schema_spec::model::{DefaultValue, Identity, Qualified, SqlExpression, VersionNumber};
use schema_spec::{Carrier, ColumnType};

use super::name;

/// A type of the generated crate, by the module that defines it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct TypeRef {
    /// The domain that owns it.
    pub(crate) domain: String,
    /// The oldest version of its shape; nothing where all versions share it.
    pub(crate) version: Option<VersionNumber>,
    /// Its name.
    pub(crate) name: String,
}

/// What stands in a field beside the scalar types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A value.
    Plain(Carrier),
    /// An enum of the workspace.
    Enum(TypeRef),
    /// The identity of a row, here or in another table.
    Id(TypeRef, Carrier),
    /// A newtype of the generated module `types` around the text of a type that has no counterpart in Rust.
    Text(String),
}

/// A field of a row type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Field {
    /// Key of the column over all versions.
    pub(crate) key: String,
    /// Name of the column in this version.
    pub(crate) name: String,
    /// Name of the field, with `r#` where it is a keyword.
    pub(crate) rust: String,
    /// What it holds.
    pub(crate) doc: Option<String>,
    /// Its type in PostgreSQL.
    pub(crate) declared: ColumnType,
    /// The type that its values have on their way: that below, where the declared one is a domain.
    pub(crate) column_type: ColumnType,
    /// Whether it is an array of a domain, which drivers do not know as an array of what is below it.
    pub(crate) of_domains: bool,
    /// Whether it holds labels of an enum that the drivers cannot ask the server about.
    pub(crate) is_label_text: bool,
    /// Its type in Rust, without array and nullability.
    pub(crate) kind: Kind,
    /// Whether it may be NULL.
    pub(crate) nullable: bool,
    /// What an insert that leaves it out stores.
    pub(crate) default: Option<DefaultValue>,
    /// Whether PostgreSQL numbers the rows.
    pub(crate) identity: Option<Identity>,
    /// Expression of a generated column.
    pub(crate) generated: Option<SqlExpression>,
    /// The table that the column points at.
    pub(crate) refers_to: Option<Qualified>,
    /// The table's column that a read model shows, by its newest name.
    pub(crate) taken_from: Option<String>,
}

impl Field {
    /// Whether code may give the column a value.
    pub(crate) fn is_written(&self) -> bool {
        self.identity != Some(Identity::Always) && self.generated.is_none()
    }

    /// Whether the database has a value of its own for an insert that leaves the column out.
    pub(crate) fn is_filled_in(&self) -> bool {
        self.default.is_some() || self.identity.is_some()
    }

    /// Whether an insert must give a value.
    pub(crate) fn is_compulsory(&self) -> bool {
        self.is_written() && !self.nullable && !self.is_filled_in()
    }

    /// Whether the insert struct tells "left out" and "NULL" apart.
    pub(crate) fn is_told_twice(&self) -> bool {
        self.nullable && self.is_filled_in()
    }

    /// The enum or id that the field's type names.
    pub(crate) fn named_type(&self) -> Option<&TypeRef> {
        match &self.kind {
            Kind::Enum(found) | Kind::Id(found, _) => Some(found),
            Kind::Plain(_) | Kind::Text(_) => None,
        }
    }

    /// The field.
    pub(crate) fn ident(&self) -> Ident {
        name::ident(&self.rust)
    }

    /// The field as part of a longer snake-case identifier: no `r#`.
    pub(crate) fn plain(&self) -> &str {
        self.rust.strip_prefix("r#").unwrap_or(&self.rust)
    }

    /// Whether the column's type is a domain, or an array of one.
    pub(crate) fn has_domain(&self) -> bool {
        self.declared != self.column_type
    }
}
