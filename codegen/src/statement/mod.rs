//! SQL statements as values.
//!
//! In come typed names, constants and expressions; out goes SQL text ([`Statement`]'s `Display`) and what is known of
//! it before it runs ([`Statement::effect`]): locks, work, whether a transaction may hold it, what it loses. This is
//! the only place that quotes. It decides nothing about order or need; the planner does.

mod agreement;
mod alteration;
mod batch;
mod creation;
mod definition;
mod effect;
mod in_step;
mod index;
mod lexer;
mod made;
mod name;
mod reaction;
mod remark;
mod right;
mod routine;
mod setting;
mod shadow;
mod storage;
mod subject;
mod table;
mod value;
mod view;

pub use alteration::Alteration;
pub use batch::{ALLOW_DATA_LOSS, AtRisk, Backfill, Filled, LOCK_TIMEOUT_MILLISECONDS, Pace, Remade};
pub use creation::{Creation, QueryView};
pub use definition::{Composite, Domain, DomainRule, Extension, Field, NumberSequence, Range, TextOrder};
pub use effect::{Effect, Lock, Loss, Transaction, Work};
pub use in_step::{Fill, FirstValue, InStep, Pair, Watched};
pub use index::{Index, IndexKey, IndexTerm};
pub use lexer::{Token, tokens};
pub use name::{Ident, QualifiedName};
pub use reaction::{Event, EventTrigger, Grantee, Policy, Publication, Published, Rule, Statistics, Trigger};
pub(crate) use remark::remark;
pub use right::{DefaultRight, Right};
pub use routine::{AggregateFunction, Routine, identity_arguments};
pub use setting::TableSetting;
pub use shadow::{Cast, Shadow};
pub use storage::{PartitionKey, TableShape};
pub use subject::Subject;
pub use table::{ColumnDefinition, Constraint, ConstraintRule, KeyIndex, OwnSequence, TableChange};
pub use value::{Expression, Literal, ScalarName, TypeName, Value, dotted};
pub use view::{View, ViewColumn, ViewJoin, ViewRelation, ViewValue};

use schema_spec::model::FunctionBody;
use std::fmt;
use value::dollar_quoted;

/// One statement. `Display` gives its SQL without the closing semicolon; see [`script`] for many of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Statement {
    /// `CREATE SCHEMA IF NOT EXISTS`.
    CreateSchema(Ident),
    /// `DROP SCHEMA`, which fails while anything is in it.
    DropSchema(Ident),
    /// `CREATE TYPE … AS ENUM`.
    CreateEnum {
        /// The type.
        name: QualifiedName,
        /// Its labels in their order.
        labels: Vec<Literal>,
    },
    /// `ALTER TYPE … ADD VALUE IF NOT EXISTS`.
    AddEnumValue {
        /// The type.
        name: QualifiedName,
        /// The new label.
        label: Literal,
        /// The label that it stands before; nothing: behind all others.
        before: Option<Literal>,
    },
    /// `ALTER TYPE … RENAME VALUE`. Breaks every version that knows the old label.
    RenameEnumValue {
        /// The type.
        name: QualifiedName,
        /// The label.
        from: Literal,
        /// Its new name.
        to: Literal,
    },
    /// `ALTER … RENAME TO`. Breaks everybody who knows the old name.
    Rename {
        /// The object.
        what: Subject,
        /// Its new name.
        to: Ident,
    },
    /// `ALTER … SET SCHEMA`. Breaks everybody who names the old schema.
    Move {
        /// The object.
        what: Subject,
        /// Its new PostgreSQL schema.
        to: Ident,
    },
    /// `INSERT INTO` of what a query gives: rows that a person moves from elsewhere.
    Insert {
        /// The table.
        table: QualifiedName,
        /// The query, with the names of the columns before it in parentheses where it does not give all in order.
        rows: String,
    },
    /// `ANALYZE` of columns, whose statistics a change of their type has discarded.
    Analyze {
        /// The table.
        table: QualifiedName,
        /// The columns.
        columns: Vec<Ident>,
    },
    /// `DROP TYPE`.
    DropType(QualifiedName),
    /// `CREATE TABLE`.
    CreateTable {
        /// The table.
        name: QualifiedName,
        /// Columns in order.
        columns: Vec<ColumnDefinition>,
        /// Constraints, each by its name.
        constraints: Vec<Constraint>,
        /// What it is beside that.
        shape: TableShape,
    },
    /// `DROP TABLE`.
    DropTable {
        /// The table.
        name: QualifiedName,
        /// What it is a partition of, and the partition for the rest beside it: a change of the partitions locks both.
        beside: Vec<QualifiedName>,
    },
    /// `ALTER TABLE` with one change.
    AlterTable {
        /// The table.
        table: QualifiedName,
        /// What changes.
        change: TableChange,
    },
    /// `CREATE INDEX`.
    CreateIndex {
        /// The index.
        index: Index,
        /// Built beside the writers instead of keeping them out.
        concurrently: bool,
    },
    /// `DROP INDEX`.
    DropIndex {
        /// The index.
        name: QualifiedName,
        /// The table that it is on.
        table: QualifiedName,
        /// Dropped without keeping readers and writers out.
        concurrently: bool,
        /// Whether an index that is not there is fine, as after a concurrent build that failed and was cleaned up.
        if_exists: bool,
    },
    /// `ALTER INDEX … RENAME TO`.
    RenameIndex {
        /// The index.
        name: QualifiedName,
        /// Its new name.
        to: Ident,
    },
    /// `CREATE OR REPLACE VIEW`, or `CREATE MATERIALIZED VIEW`, which cannot be replaced.
    CreateView(View),
    /// `REFRESH MATERIALIZED VIEW`; concurrently where a unique index tells its rows apart.
    RefreshView {
        /// The materialized view.
        name: QualifiedName,
        /// Whether readers go on meanwhile.
        concurrently: bool,
    },
    /// `DROP VIEW` or `DROP MATERIALIZED VIEW`.
    DropView {
        /// The view.
        name: QualifiedName,
        /// Whether its rows are stored.
        materialized: bool,
    },
    /// A `DO` block that has PostgreSQL plan every expression of the trigger over no row, so that it refuses an unknown
    /// function or a wrong type now and not when the first row is written: bodies of functions are not looked into.
    TryInStep(InStep),
    /// `CREATE OR REPLACE FUNCTION` of the trigger that keeps columns in step.
    CreateInStepFunction(InStep),
    /// `CREATE OR REPLACE TRIGGER` that runs the function, before each row that is inserted or updated.
    CreateInStepTrigger(InStep),
    /// Part of what fills the shadows of columns.
    CastShadow(Shadow, Cast),
    /// `DROP TRIGGER`.
    DropTrigger {
        /// The trigger.
        name: Ident,
        /// The table that it is on.
        table: QualifiedName,
    },
    /// `DROP FUNCTION` of a function without arguments.
    DropFunction(QualifiedName),
    /// A role that cannot log in, made unless the server has it already: roles belong to all databases of a server.
    CreateRole(Ident),
    /// `GRANT`.
    Grant {
        /// What is allowed.
        privilege: Privilege,
        /// Who is allowed.
        role: Ident,
    },
    /// `REVOKE`.
    Revoke {
        /// What is no longer allowed.
        privilege: Privilege,
        /// Who was allowed.
        role: Ident,
    },
    /// The `CREATE` statement of an object of another kind.
    Create(Creation),
    /// `DROP` of an object of another kind.
    Drop(Subject),
    /// `ALTER` of an object that is no table.
    Change(Alteration),
    /// `GRANT` or `REVOKE` of what the specs say.
    Right(Right),
    /// `ALTER DEFAULT PRIVILEGES`.
    DefaultRight(DefaultRight),
    /// Whether PostgreSQL looks into the bodies of functions when it makes them, for the rest of the session.
    Checks(bool),
    /// `COMMENT ON`.
    Comment {
        /// What the comment is about.
        on: Subject,
        /// The comment; nothing takes it away.
        text: Option<Literal>,
    },
    /// `UPDATE` of one column, where it holds what is to be replaced.
    Update {
        /// The table.
        table: QualifiedName,
        /// The column that is set.
        column: Ident,
        /// Its new value, from the row.
        value: Expression,
        /// Which rows; nothing: all.
        filter: Option<Expression>,
    },
    /// `SET LOCAL lock_timeout` (or `SET`, outside of a transaction), in milliseconds.
    LockTimeout {
        /// How long a statement waits for a lock before it gives up.
        milliseconds: u32,
        /// For the transaction only.
        local: bool,
    },
    /// One `DO` block that runs each part in a transaction of its own. Must be sent alone.
    InTransactions {
        /// The parts in order.
        parts: Vec<Vec<Statement>>,
        /// Where functions and types of expressions are looked for; empty: as the session does.
        search_path: Vec<Ident>,
    },
    /// Fills columns of the rows that exist, in batches. Must be sent alone.
    Backfill(Backfill),
    /// Lets the numbers of an identity column go on behind the greatest that is there.
    ContinueNumbering {
        /// The table.
        table: QualifiedName,
        /// The column.
        column: Ident,
    },
    /// Lets one sequence go on where another stands.
    ContinueFrom {
        /// The sequence that goes on.
        sequence: QualifiedName,
        /// The one that stands.
        from: QualifiedName,
    },
    /// Fails where an index that was built concurrently is not whole, because the build was interrupted.
    RequireWholeIndexes(Vec<QualifiedName>),
    /// Fails while one of these values would be lost, unless the session allows it.
    RefuseLoss(Vec<AtRisk>),
    /// SQL that a person wrote in a `sql` node. What it locks is not known.
    Written(String),
}

/// Something that a role may be allowed to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Privilege {
    /// Name objects of the schema.
    UseSchema(Ident),
    /// Read a view.
    SelectFrom(QualifiedName),
}

/// Statements one below the other, each closed by a semicolon, with an empty line between them.
#[must_use]
pub fn script<'a>(statements: impl IntoIterator<Item = &'a Statement>) -> String {
    statements.into_iter().map(closed).collect::<Vec<_>>().join("\n")
}

/// A statement with its semicolon and a line feed. Behind a `--` comment the semicolon needs a line of its own.
#[must_use]
pub fn closed(statement: &Statement) -> String {
    let sql = statement.to_string();
    let ends_in_comment = sql.lines().last().is_some_and(|line| line.contains("--"));
    if ends_in_comment { format!("{sql}\n;\n") } else { format!("{sql};\n") }
}

impl Statement {
    /// Whether it makes a function of a text that PostgreSQL may look into.
    #[must_use]
    pub fn has_function_text(&self) -> bool {
        matches!(self, Self::Create(Creation::Routine(routine)) if matches!(routine.function.body, FunctionBody::Text(_)))
    }
}

impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CreateSchema(schema) => write!(f, "CREATE SCHEMA IF NOT EXISTS {schema}"),
            Self::DropSchema(schema) => write!(f, "DROP SCHEMA {schema}"),
            Self::CreateEnum { name, labels } => {
                write!(f, "CREATE TYPE {name} AS ENUM (")?;
                lines(f, labels)
            }
            Self::AddEnumValue { name, label, before } => write_label(f, name, label, before.as_ref()),
            Self::RenameEnumValue { name, from, to } => write!(f, "ALTER TYPE {name} RENAME VALUE {from} TO {to}"),
            Self::Rename { what, to } => write!(f, "ALTER {what} RENAME TO {to}"),
            Self::Move { what, to } => write!(f, "ALTER {what} SET SCHEMA {to}"),
            Self::Insert { table, rows } => write!(f, "INSERT INTO {table}\n{rows}"),
            Self::Analyze { table, columns } => write!(f, "ANALYZE {table} {}", parenthesised(columns)),
            Self::DropType(name) => write!(f, "DROP TYPE {name}"),
            Self::CreateTable { name, columns, constraints, shape } => {
                write_table(f, name, columns, constraints, shape)
            }
            Self::DropTable { name, .. } => write!(f, "DROP TABLE {name}"),
            Self::AlterTable { table, change } => {
                write!(f, "ALTER TABLE {}{table}\n    {change}", if change.is_for_one() { "ONLY " } else { "" })
            }
            Self::CreateIndex { index, concurrently } => index.write(f, *concurrently),
            Self::DropIndex { name, table: _, concurrently, if_exists } => {
                let concurrently = if *concurrently { " CONCURRENTLY" } else { "" };
                write!(f, "DROP INDEX{concurrently}{} {name}", if *if_exists { " IF EXISTS" } else { "" })
            }
            Self::RenameIndex { name, to } => write!(f, "ALTER INDEX {name} RENAME TO {to}"),
            Self::CreateView(view) => view.fmt(f),
            Self::RefreshView { name, concurrently } => {
                write!(f, "REFRESH MATERIALIZED VIEW {}{name}", if *concurrently { "CONCURRENTLY " } else { "" })
            }
            Self::DropView { name, materialized } => {
                write!(f, "DROP {}VIEW {name}", if *materialized { "MATERIALIZED " } else { "" })
            }
            Self::TryInStep(in_step) => in_step.write_trial(f),
            Self::CreateInStepFunction(in_step) => in_step.write_function(f),
            Self::CreateInStepTrigger(in_step) => in_step.write_trigger(f),
            Self::CastShadow(shadow, part) => shadow.write(f, *part),
            Self::DropTrigger { name, table } => write!(f, "DROP TRIGGER {name} ON {table}"),
            Self::DropFunction(name) => write!(f, "DROP FUNCTION {name}()"),
            Self::CreateRole(role) => write_role(f, role),
            Self::Grant { privilege, role } => write!(f, "GRANT {privilege} TO {role}"),
            Self::Revoke { privilege, role } => write!(f, "REVOKE {privilege} FROM {role}"),
            Self::Create(creation) => creation.fmt(f),
            Self::Drop(subject) => write!(f, "DROP {subject}"),
            Self::Change(change) => change.fmt(f),
            Self::Right(right) => right.fmt(f),
            Self::DefaultRight(right) => right.fmt(f),
            Self::Checks(false) => f.write_str("SET check_function_bodies = off"),
            Self::Checks(true) => f.write_str("RESET check_function_bodies"),
            Self::Comment { on, text: Some(text) } => write!(f, "COMMENT ON {on} IS {text}"),
            Self::Comment { on, text: None } => write!(f, "COMMENT ON {on} IS NULL"),
            Self::Update { table, column, value, filter } => {
                write!(f, "UPDATE {table}\n    SET {column} = {value}")?;
                filter.as_ref().map_or(Ok(()), |filter| write!(f, "\n    WHERE {filter}"))
            }
            Self::LockTimeout { milliseconds, local } => {
                write!(f, "SET {}lock_timeout = '{milliseconds}ms'", if *local { "LOCAL " } else { "" })
            }
            Self::InTransactions { parts, search_path } => batch::write_in_transactions(f, parts, search_path),
            Self::Backfill(backfill) => backfill.write(f),
            Self::ContinueNumbering { table, column } => write_numbering(f, table, column),
            Self::ContinueFrom { sequence, from } => write_continuation(f, sequence, from),
            Self::RequireWholeIndexes(indexes) => batch::write_requirement(f, indexes),
            Self::RefuseLoss(at_risk) => batch::write_refusal(f, at_risk),
            Self::Written(sql) => f.write_str(sql.trim().trim_end_matches(';').trim_end()),
        }
    }
}

impl fmt::Display for Privilege {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UseSchema(schema) => write!(f, "USAGE ON SCHEMA {schema}"),
            Self::SelectFrom(name) => write!(f, "SELECT ON TABLE {name}"),
        }
    }
}

fn write_label(
    f: &mut fmt::Formatter<'_>,
    name: &QualifiedName,
    label: &Literal,
    before: Option<&Literal>,
) -> fmt::Result {
    write!(f, "ALTER TYPE {name} ADD VALUE IF NOT EXISTS {label}")?;
    before.map_or(Ok(()), |before| write!(f, " BEFORE {before}"))
}

fn write_table(
    f: &mut fmt::Formatter<'_>,
    name: &QualifiedName,
    columns: &[ColumnDefinition],
    constraints: &[Constraint],
    shape: &TableShape,
) -> fmt::Result {
    write!(f, "CREATE {}TABLE {name} (", shape.before())?;
    let columns = columns.iter().map(ToString::to_string);
    lines(f, &columns.chain(constraints.iter().map(ToString::to_string)).collect::<Vec<_>>())?;
    write!(f, "{shape}")
}

fn write_numbering(f: &mut fmt::Formatter<'_>, table: &QualifiedName, column: &Ident) -> fmt::Result {
    let (relation, name) = (Literal::new(table.to_string()), Literal::new(column.raw()));
    write!(f, "SELECT setval(pg_get_serial_sequence({relation}, {name}), ")?;
    write!(f, "COALESCE(max({column}), 0) + 1, false)\n    FROM {table}")
}

fn write_continuation(f: &mut fmt::Formatter<'_>, sequence: &QualifiedName, from: &QualifiedName) -> fmt::Result {
    let name = Literal::new(sequence.to_string());
    write!(f, "SELECT setval({name}::regclass, last_value, is_called)\n    FROM {from}")
}

/// One item a line, indented, up to the closing parenthesis.
fn lines(f: &mut fmt::Formatter<'_>, items: &[impl fmt::Display]) -> fmt::Result {
    for (position, item) in items.iter().enumerate() {
        write!(f, "{}\n    {item}", if position == 0 { "" } else { "," })?;
    }
    f.write_str("\n)")
}

/// There is no `CREATE ROLE IF NOT EXISTS`. Two migrations of two databases may still meet between the look and the
/// leap, hence the exception.
fn write_role(f: &mut fmt::Formatter<'_>, role: &Ident) -> fmt::Result {
    let name = Literal::new(role.raw());
    let body = format!(
        "BEGIN\n    \
             IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = {name}) THEN\n        \
                 CREATE ROLE {role} NOLOGIN;\n    \
             END IF;\n\
         EXCEPTION\n    \
             WHEN duplicate_object OR unique_violation THEN NULL;\n\
         END"
    );
    write!(f, "DO {}", dollar_quoted(&body))
}

/// `a, b`.
pub(crate) fn listed(items: &[impl fmt::Display]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// `(a, b)`.
fn parenthesised(items: &[impl fmt::Display]) -> String {
    format!("({})", listed(items))
}
