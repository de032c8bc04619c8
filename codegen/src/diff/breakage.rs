//! Whom a change breaks.
//!
//! In comes what became of an element, out go the categories of code of the first version that would notice on a database
//! that has only the second, each with the reason.

use super::What;
use crate::lock::{ElementId, Elements, Facts, Kind};

/// Who would notice, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// A reader's row type no longer fits what comes.
    Row,
    /// A writer's insert or update is refused, or stores something else.
    Write,
    /// The serialised form of a row or value changes.
    Wire,
    /// Statements name something that is not there, or mean something else.
    Query,
    /// Only while the change is made: locks, scans, rewrites.
    Online,
}

/// A category, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Break {
    /// Who would notice.
    pub category: Category,
    /// The reason, as a clause.
    pub why: &'static str,
}

impl Category {
    /// The word in texts and JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Row => "ROW",
            Self::Write => "WRITE",
            Self::Wire => "WIRE",
            Self::Query => "QUERY",
            Self::Online => "ONLINE",
        }
    }
}

impl Category {
    /// Who is meant, as a sentence.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Row => "a reader's row type no longer fits what comes",
            Self::Write => "a writer's insert or update is refused, or stores something else",
            Self::Wire => "the serialised form of a row or value changes",
            Self::Query => "statements name something that is not there, or mean something else",
            Self::Online => "only while the change is made: locks, scans, rewrites",
        }
    }
}

type Breaks = &'static [(Category, &'static str)];

/// Whom it breaks that this became of the element. `after` is the second version, in which the whole may be new too.
pub(super) fn breaks(element: &ElementId, what: &What, after: &Elements) -> Vec<Break> {
    let found = match what {
        What::Added(facts) => added(element, facts, after),
        What::Removed(facts) => removed(element.kind, facts),
        What::Renamed(_) => RENAMED,
        What::Changed { fact, from, to } => changed(element.kind, fact, from.as_deref(), to.as_deref()),
    };
    found.iter().map(|(category, why)| Break { category: *category, why }).collect()
}

const RENAMED: Breaks = &[
    (Category::Row, "rows come under the new name"),
    (Category::Write, "inserts and updates say the old name"),
    (Category::Wire, "the field has the new name"),
    (Category::Query, "statements say the old name"),
];

const REFUSES: Breaks =
    &[(Category::Write, "rows that it refuses cannot be written"), (Category::Online, "all rows are checked")];

fn added(element: &ElementId, facts: &Facts, after: &Elements) -> Breaks {
    use Category::{Online, Row, Wire, Write};
    match element.kind {
        Kind::Column if must_be_said(facts) => &[(Write, "inserts do not say its value")],
        Kind::Label => {
            let known = ElementId { kind: Kind::StandIn, ..element.clone() };
            // Readers of the first version get the stand-in while the window has both.
            if after.contains_key(&known) {
                return &[(Wire, "whoever parses the label does not know it")];
            }
            &[(Row, "readers meet a label that they do not know"), (Wire, "so does whoever parses it")]
        }
        Kind::PrimaryKey | Kind::Unique => {
            &[(Write, "a second row of the same values is refused"), (Online, "its index is built")]
        }
        Kind::Check => REFUSES,
        Kind::ForeignKey => &[(Write, "rows without their target are refused"), (Online, "all rows are checked")],
        Kind::Index if facts.contains_key("unique") => {
            &[(Write, "a second row of the same values is refused"), (Online, "it is built")]
        }
        Kind::Index => &[(Online, "it is built")],
        Kind::Part => &[(Write, "it acts on what is written")],
        _ => &[],
    }
}

/// Whether an insert that leaves the column out is refused.
fn must_be_said(facts: &Facts) -> bool {
    let nullable = facts.get("type").is_some_and(|text| text.ends_with('?'));
    let filled = ["default", "default-sql", "identity", "generated"].iter().any(|word| facts.contains_key(*word));
    !nullable && !filled
}

fn removed(kind: Kind, facts: &Facts) -> Breaks {
    use Category::{Query, Row, Wire, Write};
    match kind {
        Kind::Column => &[
            (Row, "rows come without it"),
            (Write, "inserts and updates name it"),
            (Wire, "its field is missing"),
            (Query, "statements name it"),
        ],
        Kind::Table => &[
            (Row, "there are no rows"),
            (Write, "inserts and updates name it"),
            (Wire, "its values are missing"),
            (Query, "statements name it"),
        ],
        Kind::ReadModel => {
            &[(Row, "there are no rows"), (Wire, "its values are missing"), (Query, "statements name it")]
        }
        Kind::Shown => &[(Row, "rows come without it"), (Wire, "its field is missing"), (Query, "statements name it")],
        Kind::Label => &[(Write, "the label is refused"), (Query, "statements name it")],
        Kind::PrimaryKey | Kind::Unique => &[(Query, "ON CONFLICT finds no constraint")],
        Kind::Index if facts.contains_key("unique") => &[(Query, "ON CONFLICT finds no index")],
        Kind::Enum | Kind::Sql | Kind::Object => &[(Query, "statements name it")],
        Kind::Part => &[(Write, "what it does is no longer done")],
        _ => &[],
    }
}

fn changed(kind: Kind, fact: &str, from: Option<&str>, to: Option<&str>) -> Breaks {
    use Category::{Online, Query, Row, Wire, Write};
    match (kind, fact) {
        (Kind::Column, "type") => typed(from.unwrap_or_default(), to.unwrap_or_default()),
        (Kind::Shown, "type") => &[(Row, "values are of another type"), (Wire, "the form of the field changes")],
        (Kind::Column, "identity" | "generated") if to.is_some() => &[(Write, "values that are said are refused")],
        (Kind::Column, "default" | "default-sql" | "identity") if to.is_none() => {
            &[(Write, "inserts that leave it out store something else, or are refused")]
        }
        (Kind::Column, "default" | "default-sql") => &[(Write, "inserts that leave it out store something else")],
        (Kind::Column | Kind::Table | Kind::Enum | Kind::Label, "rust") => &[],
        (Kind::Label, "position") => &[(Query, "comparisons and sorting go by another order")],
        (Kind::Check, _) => REFUSES,
        (Kind::PrimaryKey | Kind::Unique | Kind::Index, "name") => &[],
        (Kind::PrimaryKey | Kind::Unique, _) => &[
            (Write, "other rows are refused"),
            (Query, "ON CONFLICT finds another key"),
            (Online, "its index is built"),
        ],
        (Kind::ForeignKey, "on-delete" | "on-update") => {
            &[(Write, "deletes and updates of the target do something else")]
        }
        (Kind::ForeignKey, "name") => &[],
        (Kind::ForeignKey, _) => &[(Write, "other rows are refused"), (Online, "all rows are checked")],
        (Kind::Index, _) => &[(Online, "it is built anew")],
        (Kind::ReadModel, "query") => &[(Row, "other rows come")],
        (Kind::Sql | Kind::Object, _) => &[(Query, "it may answer otherwise")],
        (Kind::Part, _) => &[(Write, "it does something else")],
        _ => &[],
    }
}

/// The types are as specs write them: one that may be NULL ends in `?`.
fn typed(from: &str, to: &str) -> Breaks {
    use Category::{Online, Query, Row, Wire, Write};
    match (from.strip_suffix('?'), to.strip_suffix('?')) {
        (Some(bare), None) if bare == to => &[(Write, "NULL is refused"), (Online, "all rows are checked")],
        (None, Some(bare)) if bare == from => {
            &[(Row, "NULL comes, and the field cannot hold it"), (Wire, "null comes")]
        }
        _ => &[
            (Row, "values are of another type"),
            (Write, "values of the old type may not fit"),
            (Wire, "the form of the field changes"),
            (Query, "comparisons may not be defined"),
        ],
    }
}
