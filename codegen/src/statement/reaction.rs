//! What happens beside a statement: triggers, rules, policies, statistics, what is sent to subscribers.
//!
//! In come typed parts, out go their `CREATE` statements. Whether and when they fire is a change of their table.

use super::index::IndexTerm;
use super::name::{Ident, QualifiedName};
use super::table::timing;
use super::value::{Expression, Literal};
use super::{listed, parenthesised};
use schema_spec::model::PUBLISHED;
use schema_spec::model::{Deferrable, TriggerTiming};
use std::fmt;

/// A trigger of a table or view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trigger {
    /// Its name.
    pub name: Ident,
    /// The table or view.
    pub table: QualifiedName,
    /// When it runs.
    pub timing: TriggerTiming,
    /// What it runs for.
    pub events: Vec<Event>,
    /// Once a row, or once a statement.
    pub each_row: bool,
    /// Without what it does not run.
    pub when: Option<Expression>,
    /// The function as an SQL name.
    pub function: String,
    /// Arguments of the function.
    pub arguments: Vec<Literal>,
    /// Whether it is a constraint trigger.
    pub constraint: bool,
    /// When a constraint trigger runs.
    pub deferrable: Deferrable,
    /// The other table of a constraint trigger.
    pub from: Option<QualifiedName>,
    /// Name of the relation with the old rows.
    pub old_table: Option<Ident>,
    /// Name of the relation with the new rows.
    pub new_table: Option<Ident>,
}

/// What a trigger runs for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// `INSERT`.
    Insert,
    /// `UPDATE`, of these columns; empty: of any.
    Update(Vec<Ident>),
    /// `DELETE`.
    Delete,
    /// `TRUNCATE`.
    Truncate,
}

impl fmt::Display for Trigger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let when = match self.timing {
            TriggerTiming::Before => "BEFORE",
            TriggerTiming::After => "AFTER",
            TriggerTiming::InsteadOf => "INSTEAD OF",
        };
        let events: Vec<String> = self.events.iter().map(ToString::to_string).collect();
        write!(f, "CREATE {}TRIGGER {}", if self.constraint { "CONSTRAINT " } else { "" }, self.name)?;
        write!(f, "\n    {when} {} ON {}", events.join(" OR "), self.table)?;
        if let Some(from) = &self.from {
            write!(f, "\n    FROM {from}")?;
        }
        f.write_str(timing(self.deferrable))?;
        if self.old_table.is_some() || self.new_table.is_some() {
            f.write_str("\n    REFERENCING")?;
        }
        if let Some(name) = &self.old_table {
            write!(f, " OLD TABLE AS {name}")?;
        }
        if let Some(name) = &self.new_table {
            write!(f, " NEW TABLE AS {name}")?;
        }
        write!(f, "\n    FOR EACH {}", if self.each_row { "ROW" } else { "STATEMENT" })?;
        if let Some(when) = &self.when {
            write!(f, "\n    WHEN {when}")?;
        }
        write!(f, "\n    EXECUTE FUNCTION {}{}", self.function, parenthesised(&self.arguments))
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Insert => f.write_str("INSERT"),
            Self::Update(columns) if columns.is_empty() => f.write_str("UPDATE"),
            Self::Update(columns) => write!(f, "UPDATE OF {}", listed(columns)),
            Self::Delete => f.write_str("DELETE"),
            Self::Truncate => f.write_str("TRUNCATE"),
        }
    }
}

/// A trigger on commands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventTrigger {
    /// Its name.
    pub name: Ident,
    /// The event.
    pub event: Ident,
    /// Commands that it listens to; empty: all.
    pub tags: Vec<Literal>,
    /// The function as an SQL name.
    pub function: String,
}

impl fmt::Display for EventTrigger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CREATE EVENT TRIGGER {} ON {}", self.name, self.event)?;
        if !self.tags.is_empty() {
            write!(f, "\n    WHEN TAG IN {}", parenthesised(&self.tags))?;
        }
        write!(f, "\n    EXECUTE FUNCTION {}()", self.function)
    }
}

/// A rule of the rewriter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its name.
    pub name: Ident,
    /// The table or view.
    pub table: QualifiedName,
    /// `select`, `insert`, `update` or `delete`.
    pub event: String,
    /// Without what it does nothing.
    pub when: Option<Expression>,
    /// Whether it takes the place of the statement.
    pub instead: bool,
    /// What it does.
    pub action: String,
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CREATE RULE {} AS\n    ON {} TO {}", self.name, self.event.to_ascii_uppercase(), self.table)?;
        if let Some(when) = &self.when {
            write!(f, "\n    WHERE {when}")?;
        }
        let action = self.action.trim().trim_end_matches(';').trim_end();
        write!(f, "\n    DO {}{action}", if self.instead { "INSTEAD " } else { "" })
    }
}

/// A policy of row-level security.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Its name.
    pub name: Ident,
    /// The table.
    pub table: QualifiedName,
    /// Whether it narrows what others allow.
    pub restrictive: bool,
    /// The command; nothing: all.
    pub command: Option<String>,
    /// Roles that it is for; empty: everybody.
    pub roles: Vec<Grantee>,
    /// Which rows are seen.
    pub using: Option<Expression>,
    /// Which rows may be written.
    pub with_check: Option<Expression>,
}

impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CREATE POLICY {} ON {}", self.name, self.table)?;
        f.write_str(if self.restrictive { " AS RESTRICTIVE" } else { "" })?;
        if let Some(command) = &self.command {
            write!(f, " FOR {}", command.to_ascii_uppercase())?;
        }
        if !self.roles.is_empty() {
            write!(f, "\n    TO {}", listed(&self.roles))?;
        }
        if let Some(using) = &self.using {
            write!(f, "\n    USING {using}")?;
        }
        self.with_check.as_ref().map_or(Ok(()), |check| write!(f, "\n    WITH CHECK {check}"))
    }
}

/// Who has a right.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grantee {
    /// Everybody.
    Public,
    /// A role.
    Role(Ident),
}

impl Grantee {
    /// The role of that name; `public` is everybody, as in SQL.
    #[must_use]
    pub fn named(name: &str) -> Self {
        if name == "public" { Self::Public } else { Self::Role(Ident::new(name)) }
    }
}

impl fmt::Display for Grantee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Public => f.write_str("PUBLIC"),
            Self::Role(name) => name.fmt(f),
        }
    }
}

/// Extended statistics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statistics {
    /// Their name.
    pub name: QualifiedName,
    /// The table.
    pub table: QualifiedName,
    /// Kinds; empty: all.
    pub kinds: Vec<Ident>,
    /// Columns and expressions.
    pub on: Vec<IndexTerm>,
}

impl fmt::Display for Statistics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CREATE STATISTICS {}", self.name)?;
        if !self.kinds.is_empty() {
            write!(f, " {}", parenthesised(&self.kinds))?;
        }
        write!(f, "\n    ON {} FROM {}", listed(&self.on), self.table)
    }
}

/// What logical replication sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// Its name.
    pub name: Ident,
    /// Whether it sends every table.
    pub all_tables: bool,
    /// Tables that it sends.
    pub tables: Vec<Published>,
    /// PostgreSQL schemas whose tables it sends.
    pub schemas: Vec<Ident>,
    /// What it sends; empty: all.
    pub publish: Vec<Ident>,
    /// Whether changes of partitions are sent as those of their root.
    pub via_root: bool,
}

/// A table in a publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The table.
    pub table: QualifiedName,
    /// The columns that are sent; empty: all.
    pub columns: Vec<Ident>,
    /// Which rows are sent.
    pub filter: Option<Expression>,
}

impl fmt::Display for Publication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CREATE PUBLICATION {}", self.name)?;
        let word = |position| if position == 0 { "TABLE " } else { "" };
        let tables = self.tables.iter().enumerate().map(|(position, table)| format!("{}{table}", word(position)));
        let schemas = self.schemas.iter().map(|schema| format!("TABLES IN SCHEMA {schema}"));
        let sent: Vec<String> = tables.chain(schemas).collect();
        if self.all_tables {
            f.write_str(" FOR ALL TABLES")?;
        } else if !sent.is_empty() {
            write!(f, " FOR {}", sent.join(", "))?;
        }
        let mut options = Vec::new();
        let words: Vec<&str> = self.publish.iter().map(Ident::raw).collect();
        if words != PUBLISHED {
            options.push(format!("publish = {}", Literal::new(words.join(", "))));
        }
        if self.via_root {
            options.push("publish_via_partition_root = true".to_owned());
        }
        if options.is_empty() { Ok(()) } else { write!(f, "\n    WITH {}", parenthesised(&options)) }
    }
}

impl fmt::Display for Published {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ONLY {}", self.table)?;
        if !self.columns.is_empty() {
            write!(f, " {}", parenthesised(&self.columns))?;
        }
        self.filter.as_ref().map_or(Ok(()), |filter| write!(f, " WHERE {filter}"))
    }
}
