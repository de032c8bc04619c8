//! What the statements of a file do to a database, as plain data.
//!
//! These are the only words in which the rules know SQL: a change of the parser ends in `read`. What no rule asks about
//! has no word here.

use std::fmt;
use std::ops::Range;

/// A name as SQL writes it, after folding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    /// The PostgreSQL schema, where one is written.
    pub(super) schema: Option<String>,
    pub(super) name: String,
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(schema) = &self.schema {
            write!(f, "{schema}.")?;
        }
        f.write_str(&self.name)
    }
}

/// What has a name of its own in a PostgreSQL schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sort {
    Table,
    View,
    Type,
    Domain,
    Sequence,
    Function,
    Index,
    Schema,
}

impl Sort {
    pub(super) fn word(self) -> &'static str {
        match self {
            Sort::Table => "table",
            Sort::View => "view",
            Sort::Type => "type",
            Sort::Domain => "domain type",
            Sort::Sequence => "sequence",
            Sort::Function => "function",
            Sort::Index => "index",
            Sort::Schema => "schema",
        }
    }
}

/// One thing that a statement does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Deed {
    /// Where it stands, in bytes of what was parsed.
    pub(super) at: Range<usize>,
    pub(super) what: What,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    Create(Sort, Name),
    CreateEnum {
        name: Name,
        labels: Vec<String>,
    },
    CreateIndex {
        name: Option<String>,
        table: Name,
        concurrently: bool,
        only: bool,
    },
    Drop(Sort, Name),
    /// To another name, or to another schema where there is none.
    Rename(Sort, Name, Option<String>),
    RenameColumn {
        relation: Name,
        column: String,
        to: String,
    },
    RenameConstraint {
        table: Name,
        constraint: String,
        to: String,
    },
    RenameLabel {
        name: Name,
        label: String,
        to: String,
    },
    DropColumn {
        table: Name,
        column: String,
    },
    DropConstraint {
        table: Name,
        constraint: String,
    },
    AddColumn {
        table: Name,
        column: NewColumn,
    },
    AddConstraint {
        table: Name,
        constraint: NewConstraint,
    },
    Validate {
        table: Name,
        constraint: String,
    },
    SetType {
        table: Name,
        column: String,
        to: String,
    },
    SetNotNull {
        table: Name,
        column: String,
    },
    DropNotNull {
        table: Name,
        column: String,
    },
    DropDefault {
        table: Name,
        column: String,
    },
    Write {
        verb: &'static str,
        table: Name,
        columns: Vec<String>,
        rows: Rows,
    },
    Truncate(Name),
    /// Labels leave an enum by way of the catalog.
    WriteCatalog,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewColumn {
    pub(super) name: String,
    pub(super) type_text: String,
    pub(super) not_null: bool,
    /// Whether rows that are there get something other than NULL.
    pub(super) has_value: bool,
    /// What else PostgreSQL checks or builds for it.
    pub(super) constraints: Vec<NewConstraint>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewConstraint {
    pub(super) name: Option<String>,
    pub(super) rule: Demand,
    pub(super) not_valid: bool,
    pub(super) using_index: bool,
    /// The column of which it says nothing but that it is not NULL.
    pub(super) proves: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Demand {
    Check,
    NotNull,
    Unique,
    PrimaryKey,
    Exclusion,
    ForeignKey(Option<Name>),
}

impl Demand {
    pub(super) fn word(&self) -> &'static str {
        match self {
            Demand::Check => "check",
            Demand::NotNull => "NOT NULL constraint",
            Demand::Unique => "unique constraint",
            Demand::PrimaryKey => "primary key",
            Demand::Exclusion => "exclusion constraint",
            Demand::ForeignKey(_) => "foreign key",
        }
    }
}

/// Which rows a statement writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Rows {
    /// There is no condition.
    All,
    /// A condition that a limit or a cursor bounds.
    Batch,
    /// A condition that pins these columns to values or to ranges, or none.
    Where(Vec<String>),
}
