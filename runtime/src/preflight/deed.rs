//! What statements do, as far as a check asks about it.
//!
//! These are the only words in which the checks know SQL: a change of the parser ends in `read`.

use std::fmt;

/// A name after folding, with its PostgreSQL schema where one is written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    pub(super) schema: Option<String>,
    pub(super) name: String,
}

/// A name as SQL, quoted whatever is in it.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Names as SQL, with commas between.
pub(super) fn list(names: &[String]) -> String {
    names.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(", ")
}

impl Name {
    /// As SQL, quoted.
    pub(super) fn sql(&self) -> String {
        match &self.schema {
            Some(schema) => format!("{}.{}", quoted(schema), quoted(&self.name)),
            None => quoted(&self.name),
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(schema) = &self.schema {
            write!(formatter, "{schema}.")?;
        }
        formatter.write_str(&self.name)
    }
}

/// One thing that a statement does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Deed {
    /// The line of the script, from 1.
    pub(super) line: usize,
    /// Whether it is done whatever the database holds: nothing inside of a branch, a loop or a handler is.
    pub(super) certain: bool,
    pub(super) what: What,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    /// Something new with a name in a schema: a relation, a type, a function.
    Create(Name),
    CreateSchema(String),
    CreateExtension {
        name: String,
        version: Option<String>,
        /// `IF NOT EXISTS`.
        lenient: bool,
        cascade: bool,
    },
    /// A function is made, or made again: from then on nobody knows what it answers.
    CreateFunction(Name),
    CreateTrigger {
        name: String,
        table: Name,
    },
    /// A key of a new table points to a table.
    Refer(Name),
    CreateIndex(NewIndex),
    Alter {
        table: Name,
        /// Partitions and children stay as they are.
        only: bool,
        action: Action,
    },
    /// What only the owner of a relation may do: to drop it, to comment on it.
    Own(Name),
    DropIndex {
        name: Name,
        concurrently: bool,
    },
    /// A relation goes away, or gets another name: the old one means nothing any more.
    Lose(Name),
    Write {
        right: &'static str,
        table: Name,
    },
    /// A relation is written anew, indexes and all.
    Rewrite {
        relation: Name,
        how: &'static str,
    },
    /// Functions are called, of which some may write.
    Call(Vec<Name>),
    /// `SET search_path`, with its text.
    SetPath(String),
    /// The search path is not known any more.
    LosePath,
    /// Somebody else goes on, or gets rights.
    ChangeRights,
    /// Something that older servers do not know.
    Need(Feature),
    /// What it does cannot be told.
    Opaque(&'static str),
}

/// Something that servers know from a major release on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Feature {
    pub(super) what: &'static str,
    pub(super) since: i32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewIndex {
    pub(super) name: Option<String>,
    /// `IF NOT EXISTS`.
    pub(super) lenient: bool,
    pub(super) table: Name,
    pub(super) only: bool,
    pub(super) unique: bool,
    pub(super) concurrently: bool,
    /// The columns and expressions as SQL, without those that are only included.
    pub(super) keys: Vec<String>,
    /// Whether equality is what the types say: no operator class of somebody's own is named.
    pub(super) usual: bool,
    pub(super) condition: Option<String>,
    pub(super) nulls_distinct: bool,
    /// Every name in the expressions.
    pub(super) names: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Action {
    AddColumn {
        name: String,
        /// NOT NULL, and nothing that fills it.
        wanting: bool,
        /// Every row is written anew.
        rewrites: bool,
        /// Functions of its default. One whose answers differ makes PostgreSQL write every row.
        calls: Vec<Name>,
    },
    AddConstraint(NewConstraint),
    Validate(String),
    DropConstraint(String),
    SetType {
        column: String,
        /// The type as SQL.
        to: String,
        /// Whether an expression gives the values.
        using: bool,
    },
    SetNotNull(String),
    DropColumn(String),
    /// Rows or columns are not what they were: a rename, a partition that comes or goes.
    Reshape,
    /// Another table comes in or goes, under the same lock.
    With {
        other: Name,
        concurrently: bool,
    },
    /// Every row is written anew.
    Rewrite(&'static str),
    /// A setting.
    Other,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewConstraint {
    pub(super) name: Option<String>,
    pub(super) rule: Rule,
    /// Rows that are there are not looked at.
    pub(super) not_valid: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Rule {
    Unique {
        columns: Vec<String>,
        nulls_distinct: bool,
        primary: bool,
    },
    UsingIndex {
        index: String,
        primary: bool,
    },
    Check {
        expression: String,
        /// The column of which it says nothing but that it is not NULL.
        not_null: Option<String>,
        names: Vec<String>,
    },
    NotNull(String),
    Foreign {
        columns: Vec<String>,
        table: Name,
        /// The columns there; none where the primary key is meant.
        to: Vec<String>,
        full: bool,
    },
    /// An exclusion, or a key over periods.
    Other,
}
