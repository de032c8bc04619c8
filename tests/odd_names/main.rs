//! Names and types that are odd in Rust, on a real server.
//!
//! In come rows that the server made from text; out go the same rows, read and written through the generated crate of
//! `tests/cases/odd_names`, and every statement that it carries, prepared. That the crate compiles without a warning,
//! Clippy's included, is shown by its being a member of the workspace.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod elements;
mod labels;
mod samples;
mod statements;

use std::path::Path;

use odd_names::relation::{Keyed, Relation, Table};
use odd_names::scope::{ItSQuoted, ItSQuoted2, OddSchema2};
use odd_names::v1::{
    ASize, ATableQuotedItS, ATableQuotedItSPatch, ByCase, ItSSo, ListsOfIt, NewATableQuotedItS, NewByCase, NewSerial,
    Serial, SerialId, SerialPatch, TypeSOrNothing, TypeSOwn,
};
use odd_names::{sqlx_session, tokio_postgres_session};
use samples::{COLUMNS, Column, SAMPLES};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, Connection, PgConnection, Row};
use test_server::{Database, Server};
use tokio_postgres::{Client, NoTls};

/// A database with the tables of the workspace, and both drivers.
struct Both {
    sqlx: PgConnection,
    tokio: Client,
    _database: Database<'static>,
}

impl Both {
    async fn connect(name: &str) -> Self {
        let database = Server::shared().database(name).unwrap();
        let (tokio, connection) = tokio_postgres::connect(&database.url, NoTls).await.unwrap();
        tokio::spawn(connection);
        let mut sqlx = PgConnection::connect(&database.url).await.unwrap();
        let migrations = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/odd_names/generated/migrations"));
        Migrator::new(migrations).await.unwrap().run(&mut sqlx).await.unwrap();
        Self { sqlx, tokio, _database: database }
    }

    /// Makes a row of the columns that a table has, and returns its key.
    async fn make(&mut self, schema: &str, table: &str, columns: &[&Column], value: impl Fn(&Column) -> String) -> i64 {
        let names: Vec<&str> = columns.iter().map(|column| column.name).collect();
        let values: Vec<String> = columns.iter().map(|column| value(column)).collect();
        let relation = relation(schema, table);
        let sql = format!("INSERT INTO {relation} ({}) VALUES ({}) RETURNING id", names.join(", "), values.join(", "));
        let row = sqlx::query(AssertSqlSafe(sql.clone())).fetch_one(&mut self.sqlx).await;
        row.unwrap_or_else(|error| panic!("{sql}: {error}")).get(0)
    }

    /// Everything but the key, as the server writes it.
    async fn shown(&mut self, relation: &str, id: i64) -> String {
        let sql = format!("SELECT t::text FROM {relation} t WHERE id = $1");
        let row = sqlx::query(AssertSqlSafe(sql)).bind(id).fetch_one(&mut self.sqlx).await.unwrap();
        row.get::<String, _>(0).split_once(',').unwrap().1.to_owned()
    }
}

fn relation(schema: &str, name: &str) -> String {
    format!("\"{}\".\"{}\"", schema.replace('"', "\"\""), name.replace('"', "\"\""))
}

/// A literal of a type.
fn literal(postgres_type: &str, text: &str) -> String {
    format!("'{}'::{postgres_type}", text.replace('\'', "''"))
}

/// The values of a row as those of an insert, or of a patch: the names of the fields are the same. The key is left out.
fn same_values<T: DeserializeOwned>(row: &impl Serialize) -> T {
    let mut values = serde_json::to_value(row).unwrap();
    values.as_object_mut().unwrap().remove("id").unwrap();
    serde_json::from_value(values).unwrap()
}

/// Reads the row with a key through both sessions, writes it as a new one, writes it over another, and compares.
macro_rules! there_and_back {
    ($both:ident, $row:ident, $id:expr, $other:expr) => {{
        let (id, other) = (<$row as Keyed>::Key::from($id), <$row as Keyed>::Key::from($other));
        let place = relation(<$row as Relation>::SCHEMA, <$row as Relation>::NAME);
        let shown = $both.shown(&place, id.0).await;
        let mut through_sqlx = sqlx_session::Session::<OddSchema2>::new(&mut $both.sqlx);
        let through_tokio = tokio_postgres_session::Session::<OddSchema2, _>::new(&$both.tokio);
        let row: $row = through_sqlx.find(&id).await.unwrap().unwrap();
        assert_eq!(through_tokio.find::<$row>(&id).await.unwrap().as_ref(), Some(&row));

        let new: <$row as Table>::New = same_values(&row);
        let by_sqlx = through_sqlx.insert(&new).await.unwrap();
        let by_tokio = through_tokio.insert(&new).await.unwrap();
        let patch: <$row as Table>::Patch = same_values(&row);
        let changed: $row = through_sqlx.update(&other, &patch).await.unwrap().unwrap();
        assert_eq!($row { id, ..changed }, row, "the update returns what it wrote");
        assert_eq!(through_tokio.update::<$row>(&other, &patch).await.unwrap().map(|row| row.id), Some(other));
        for written in [by_sqlx.id.0, by_tokio.id.0, other.0] {
            assert_eq!($both.shown(&place, written).await, shown);
        }
    }};
}

#[tokio::test]
async fn values_of_odd_types_come_and_go_whole() {
    let mut both = Both::connect("odd_values").await;
    let columns: Vec<&Column> = COLUMNS.iter().collect();
    for sample in 0..SAMPLES {
        let text = |sample: usize| move |column: &Column| literal(column.postgres_type, column.texts[sample]);
        let id = both.make(TypeSOwn::SCHEMA, TypeSOwn::NAME, &columns, text(sample)).await;
        let other = both.make(TypeSOwn::SCHEMA, TypeSOwn::NAME, &columns, text((sample + 1) % SAMPLES)).await;
        there_and_back!(both, TypeSOwn, id, other);
    }
}

#[tokio::test]
async fn nothing_comes_and_goes_as_nothing() {
    let mut both = Both::connect("odd_nothing").await;
    let columns: Vec<&Column> =
        COLUMNS.iter().filter(|column| !column.name.starts_with(['e', 'w']) || column.name == "words").collect();
    let (schema, name) = (TypeSOrNothing::SCHEMA, TypeSOrNothing::NAME);
    let empty = both.make(schema, name, &columns, |column| format!("NULL::{}", column.postgres_type)).await;
    let full = both.make(schema, name, &columns, |column| literal(column.postgres_type, column.texts[1])).await;
    let other = both.make(schema, name, &columns, |column| literal(column.postgres_type, column.texts[0])).await;
    there_and_back!(both, TypeSOrNothing, full, other);
    let mut session = sqlx_session::Session::<OddSchema2>::new(&mut both.sqlx);
    let row: TypeSOrNothing = session.find(&empty.into()).await.unwrap().unwrap();
    let new: <TypeSOrNothing as Table>::New = same_values(&row);
    let by_sqlx = session.insert(&new).await.unwrap();
    assert_eq!(TypeSOrNothing { id: row.id, ..by_sqlx }, row);
    let through_tokio = tokio_postgres_session::Session::<OddSchema2, _>::new(&both.tokio);
    let by_tokio = through_tokio.insert(&new).await.unwrap();
    assert_eq!(TypeSOrNothing { id: row.id, ..by_tokio }, row);
}

#[tokio::test]
async fn lists_of_odd_types_come_and_go_whole() {
    let mut both = Both::connect("odd_lists").await;
    let columns: Vec<&Column> = COLUMNS.iter().collect();
    let (schema, name) = (ListsOfIt::SCHEMA, ListsOfIt::NAME);
    let nothing =
        both.make(schema, name, &columns, |column| literal(&format!("{}[]", column.postgres_type), "{}")).await;
    let all = |column: &Column| {
        let texts: Vec<String> = column.texts.iter().map(|text| literal("text", text)).collect();
        format!("ARRAY[{}]::{}[]", texts.join(", "), column.postgres_type)
    };
    let id = both.make(schema, name, &columns, all).await;
    let other = both.make(schema, name, &columns, all).await;
    there_and_back!(both, ListsOfIt, nothing, other);
    there_and_back!(both, ListsOfIt, id, nothing);
}

#[tokio::test]
async fn a_table_whose_every_name_needs_quotes_is_read_and_written_by_its_key() {
    let mut both = Both::connect("odd_quoted").await;
    let through_tokio = tokio_postgres_session::Session::<ItSQuoted2, _>::new(&both.tokio);
    let mut through_sqlx = sqlx_session::Session::<ItSQuoted2>::new(&mut both.sqlx);
    for (&label, &size) in ItSSo::ALL.iter().zip(ASize::ALL) {
        let mut new = NewATableQuotedItS::new(label, size, "it's@\"home\"".to_owned());
        new.s_1 = Some(size.as_str().to_owned());
        let row = through_sqlx.insert(&new).await.unwrap();
        let key = (row.key_it_s, row.sold, row.mail.clone());
        assert_eq!(through_tokio.find::<ATableQuotedItS>(&key).await.unwrap(), Some(row.clone()));
        let query = ATableQuotedItS::by_s_1(size.as_str());
        assert_eq!(through_sqlx.select_optional(&query).await.unwrap(), Some(row));
        let patch = ATableQuotedItSPatch { s_1: Some(None), ..ATableQuotedItSPatch::default() };
        let changed = through_sqlx.update::<ATableQuotedItS>(&key, &patch).await.unwrap().unwrap();
        assert_eq!(changed.s_1, None);
    }
    let first: Vec<ATableQuotedItS> = through_tokio.list(None, 1).await.unwrap();
    let key = (first[0].key_it_s, first[0].sold, first[0].mail.clone());
    let rest: Vec<ATableQuotedItS> = through_sqlx.list(Some(&key), 100).await.unwrap();
    assert_eq!(rest.len(), ItSSo::ALL.len() - 1, "the list goes on behind a key");
    assert!(through_tokio.delete::<ATableQuotedItS>(&key).await.unwrap());
    assert_eq!(through_sqlx.all::<ATableQuotedItS>(None).await.unwrap(), rest);
}

#[tokio::test]
async fn what_the_database_fills_in_is_filled_in() {
    let mut both = Both::connect("odd_serial").await;
    let mut session = sqlx_session::Session::<ItSQuoted2>::new(&mut both.sqlx);
    let row = session.insert(&NewSerial::new(SerialId(7))).await.unwrap();
    assert_eq!((row.it_s, row.always_x, row.twice), (1, 1, Some(14)));
    assert_eq!(row.amount.map(|amount| amount.to_string()), Some("0.01".to_owned()), "the default of the domain");
    let refused = session.insert(&NewSerial::new(SerialId(100))).await.unwrap_err();
    assert!(refused.to_string().contains("few_check"), "{refused}");
    let patch = SerialPatch { amount: Some(None), ..SerialPatch::default() };
    let changed: Serial = session.update(&row.the_id, &patch).await.unwrap().unwrap();
    assert_eq!(changed, Serial { amount: None, ..row });
}

#[tokio::test]
async fn a_key_without_case_is_found_in_any_case() {
    let mut both = Both::connect("odd_case").await;
    let through_tokio = tokio_postgres_session::Session::<ItSQuoted, _>::new(&both.tokio);
    let row = through_tokio.insert(&NewByCase::new("Anger".into())).await.unwrap();
    let mut through_sqlx = sqlx_session::Session::<ItSQuoted>::new(&mut both.sqlx);
    assert_eq!(through_sqlx.find::<ByCase>(&"aNGER".into()).await.unwrap().as_ref(), Some(&row));
    assert_eq!(through_tokio.find::<ByCase>(&"ANGER".into()).await.unwrap().as_ref(), Some(&row));
    assert!(through_sqlx.insert(&NewByCase::new("aNGER".into())).await.is_err(), "it is there");
}
