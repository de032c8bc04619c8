//! The catalog of a live database, as a model.
//!
//! In comes a connection, out goes [`Imported`]: one version, one domain for each PostgreSQL schema, and everything
//! that users made in them. It changes nothing in the database, and what it cannot say it tells.

mod aggregate;
mod assembly;
mod between;
mod circle;
mod collation;
mod column;
mod constant;
mod constraint;
mod custom;
mod edge;
mod error;
mod event;
mod expression;
mod function;
mod index;
mod known;
mod listing;
mod not_null;
mod policy;
mod relation;
mod right;
mod sequence;
mod session;
mod setting;
mod table;
pub(crate) mod text;
mod trigger;
mod types;
mod unsaid;
mod view;
mod written;

use assembly::{Assembly, Purpose};
pub use error::Error;
use schema_spec::{ColumnType, Model};
use session::{Oid, Session};
use sqlx::{Connection, PgConnection};
use std::collections::BTreeMap;
pub use unsaid::{Unsaid, Whole};

/// What a database holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// Everything that the language can say. Domains are named for their PostgreSQL schemas, whatever those names are;
    /// elements stand in an order that depends on names alone.
    pub model: Model,
    /// Which element needs which: the first of a pair cannot be made before the second. Sorted, without pairs of one
    /// element with itself.
    pub edges: Vec<(Element, Element)>,
    /// What became an `sql` object, and why.
    pub written: Vec<Written>,
    /// What was left out or changed.
    pub notes: Vec<Note>,
}

/// An element of the model.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Element {
    /// The PostgreSQL schema; empty where the element has none.
    pub schema: String,
    /// Its name. Functions of one name count as one element.
    pub name: String,
    /// What it is.
    pub kind: Kind,
}

impl Element {
    pub(crate) fn new(schema: &str, name: &str, kind: Kind) -> Self {
        Self { schema: schema.to_owned(), name: name.to_owned(), kind }
    }
}

/// What an [`Element`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A PostgreSQL schema.
    Schema,
    /// An extension.
    Extension,
    /// An enum.
    Enum,
    /// A domain type, composite or range.
    Type,
    /// A collation.
    Collation,
    /// A sequence of its own.
    Sequence,
    /// A function, procedure or aggregate.
    Function,
    /// A table.
    Table,
    /// A view or materialized view.
    View,
    /// A trigger on commands.
    EventTrigger,
    /// A publication.
    Publication,
    /// An `sql` object.
    Sql,
}

/// An `sql` object, and why it is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The object.
    pub element: Element,
    /// The reason, as the end of a sentence.
    pub why: String,
}

/// Something that the model does not say as the database has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What it is, for example `index`.
    pub kind: String,
    /// Its name as SQL.
    pub name: String,
    /// What became of it.
    pub what: String,
}

/// Reads the whole catalog in one transaction that sees one moment and writes nothing.
///
/// # Errors
/// When the connection fails, or the server is older than PostgreSQL 14.
pub async fn read(connection: &mut PgConnection) -> Result<Imported, Error> {
    // Each query runs once, so nothing is gained by keeping its plan.
    read_in(Session::begin(connection, false).await?).await
}

/// Reads as [`read`] does, in a session that is asked again and again: the server keeps the plans of the queries, which
/// cost more than the rows of a small catalog.
///
/// # Errors
/// As for [`read`].
pub async fn read_again(connection: &mut PgConnection) -> Result<Imported, Error> {
    read_in(Session::begin(connection, true).await?).await
}

async fn read_in(mut session: Session<'_>) -> Result<Imported, Error> {
    let catalog = Catalog::load(&mut session).await?;
    session.end().await?;
    Ok(Assembly::of(&catalog))
}

/// Reads what two databases are compared by: the catalog at one moment, as [`read`] does, and what the model cannot say.
///
/// The model is laid out as the database is and not as specs have to be, so that one object more changes nothing about the
/// others; an index whose build never ended is in it.
///
/// # Errors
/// As for [`read`].
pub async fn read_whole(connection: &mut PgConnection) -> Result<Whole, Error> {
    let mut session = Session::begin(connection, false).await?;
    let catalog = Catalog::load(&mut session).await?;
    let unsaid = unsaid::load(&mut session).await?;
    let user = session.user.clone();
    session.end().await?;
    let Imported { model, notes, .. } = Assembly::made(&catalog, Purpose::Comparison);
    Ok(Whole::new(model, notes, unsaid, user))
}

/// Connects, reads the whole catalog, and goes away again.
///
/// # Errors
/// When the server cannot be reached, and as for [`read`].
pub async fn read_from(url: &str) -> Result<Imported, Error> {
    let mut connection = PgConnection::connect(url).await.map_err(Error::Connect)?;
    let imported = read(&mut connection).await?;
    // Nothing is lost with a connection that does not say goodbye.
    let _ = connection.close().await;
    Ok(imported)
}

/// All rows, one field for each room that asks.
struct Catalog {
    /// Name of the database.
    database: String,
    /// Major version of the server.
    major: u16,
    known: known::Known,
    types: types::Types,
    custom: custom::Custom,
    relations: relation::Relations,
    columns: column::Columns,
    sequences: sequence::Sequences,
    constraints: constraint::Constraints,
    indexes: index::Indexes,
    functions: function::Functions,
    aggregates: aggregate::Aggregates,
    triggers: trigger::Triggers,
    policies: policy::Policies,
    collations: collation::Collations,
    events: event::Events,
    edges: edge::Edges,
    others: written::Others,
}

impl Catalog {
    async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        Ok(Self {
            database: session.database.clone(),
            major: u16::try_from(session.major).unwrap_or(u16::MAX),
            known: known::Known::load(session).await?,
            types: types::Types::load(session).await?,
            custom: custom::Custom::load(session).await?,
            relations: relation::Relations::load(session).await?,
            columns: column::Columns::load(session).await?,
            sequences: sequence::Sequences::load(session).await?,
            constraints: constraint::Constraints::load(session).await?,
            indexes: index::Indexes::load(session).await?,
            functions: function::Functions::load(session).await?,
            aggregates: aggregate::Aggregates::load(session).await?,
            triggers: trigger::Triggers::load(session).await?,
            policies: policy::Policies::load(session).await?,
            collations: collation::Collations::load(session).await?,
            events: event::Events::load(session).await?,
            edges: edge::Edges::load(session).await?,
            others: written::Others::load(session).await?,
        })
    }

    /// The type of a column from what `pg_attribute` says.
    fn column_type(&self, oid: Oid, text: &str) -> ColumnType {
        self.types.column_type(&self.known, oid, text)
    }
}

/// Rows by the object that they belong to, in the order in which they came.
fn group<T>(rows: Vec<T>, owner: impl Fn(&T) -> Oid) -> BTreeMap<Oid, Vec<T>> {
    let mut groups: BTreeMap<Oid, Vec<T>> = BTreeMap::new();
    for row in rows {
        groups.entry(owner(&row)).or_default().push(row);
    }
    groups
}

/// What PostgreSQL keeps among the options of columns for itself since the releases of November 2026: a number that
/// tells two states of a row type apart. No dump has it, and no two databases have the same.
const OWN_OPTION: &str = "pg_attver";

/// `name=value` as PostgreSQL stores options.
fn option(text: &str) -> Option<(String, String)> {
    let (name, value) = text.split_once('=')?;
    (name != OWN_OPTION).then(|| (name.to_owned(), value.to_owned()))
}

fn options(list: Option<&[String]>) -> Vec<(String, String)> {
    list.unwrap_or_default().iter().filter_map(|text| option(text)).collect()
}
