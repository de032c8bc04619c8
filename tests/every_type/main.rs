//! Rows with a column of every type, through the generated structs, their statements and both sessions.
//!
//! In come rows that the server made from text; out go the same rows, read and written through the generated crate of
//! `tests/cases/every_type`. What is compared is the text that the server writes for a whole row.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod columns;

use std::path::Path;

use columns::{COLUMNS, Sample};
use every_type::relation::{Keyed, NewRow, Patch, Relation, Table};
use every_type::scope::Types;
use every_type::v1::{EveryList, EveryOptional, EveryOptionalPatch, EveryValue, EveryValuePatch, Mood};
use every_type::{sqlx_session, tokio_postgres_session};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, Connection, PgConnection, Row};
use test_server::Server;
use tokio_postgres::{Client, NoTls};

/// A database with the tables of the workspace, and both drivers.
struct Both {
    sqlx: PgConnection,
    tokio: Client,
}

impl Both {
    async fn connect(url: &str) -> Self {
        let (tokio, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
        tokio::spawn(connection);
        let mut sqlx = PgConnection::connect(url).await.unwrap();
        let settings = "SET TimeZone = 'UTC'; SET lc_monetary = 'C'";
        sqlx::raw_sql(settings).execute(&mut sqlx).await.unwrap();
        tokio.batch_execute(settings).await.unwrap();
        Migrator::new(migrations()).await.unwrap().run(&mut sqlx).await.unwrap();
        Self { sqlx, tokio }
    }

    /// Makes a row from text and returns its key.
    async fn make(&mut self, table: &str, sample: Sample, value: impl Fn(&str, &str) -> String) -> i64 {
        let names: Vec<String> = COLUMNS.iter().map(|column| format!("a_{}", column.name)).collect();
        let values: Vec<String> =
            COLUMNS.iter().map(|column| value(column.postgres_type, column.text(sample))).collect();
        let (names, values) = (names.join(", "), values.join(", "));
        let sql = format!("INSERT INTO typed.{table} ({names}) VALUES ({values}) RETURNING id");
        let row = sqlx::query(AssertSqlSafe(sql)).fetch_one(&mut self.sqlx).await;
        row.unwrap_or_else(|error| panic!("{table} {sample:?}: {error}")).get(0)
    }

    /// Everything but the key, as the server writes it.
    async fn shown(&mut self, table: &str, id: i64) -> String {
        let sql = format!("SELECT t::text FROM typed.{table} t WHERE id = $1");
        let row = sqlx::query(AssertSqlSafe(sql)).bind(id).fetch_one(&mut self.sqlx).await.unwrap();
        row.get::<String, _>(0).split_once(',').unwrap().1.to_owned()
    }
}

/// Where the generator wrote the migrations.
fn migrations() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/every_type/generated/migrations"))
}

/// A literal of a type.
fn literal(postgres_type: &str, text: &str) -> String {
    format!("'{}'::{postgres_type}", text.replace('\'', "''"))
}

/// The values of a row as those of an insert, or of a patch: the names of the fields are the same, but for the key's.
///
/// Through text, and not through `serde_json::Value`, which rounds the numbers inside of JSON columns.
fn same_values<T: DeserializeOwned>(row: &impl Serialize) -> T {
    serde_json::from_str(&serde_json::to_string(row).unwrap()).unwrap()
}

/// Reads the row with a key through both sessions, writes it as a new one, writes it over another, and compares.
macro_rules! there_and_back {
    ($both:ident, $row:ident, $id:expr, $other:expr) => {{
        let (id, other) = (<$row as Keyed>::Key::from($id), <$row as Keyed>::Key::from($other));
        let shown = $both.shown($row::NAME, id.0).await;
        let mut through_sqlx = sqlx_session::Session::<Types>::new(&mut $both.sqlx);
        let through_tokio = tokio_postgres_session::Session::<Types, _>::new(&$both.tokio);
        let row: $row = through_sqlx.find(&id).await.unwrap().unwrap();
        assert_eq!(through_tokio.find::<$row>(&id).await.unwrap().as_ref(), Some(&row));
        assert_eq!(
            through_sqlx.list::<$row>(Some(&<$row as Keyed>::Key::from(id.0 - 1)), 1).await.unwrap(),
            std::slice::from_ref(&row)
        );

        let new: <$row as Table>::New = same_values(&row);
        let by_sqlx = through_sqlx.insert(&new).await.unwrap();
        let by_tokio = through_tokio.insert(&new).await.unwrap();
        let patch: <$row as Table>::Patch = same_values(&row);
        let changed: $row = through_sqlx.update(&other, &patch).await.unwrap().unwrap();
        assert_eq!($row { id, ..changed }, row, "the update returns what it wrote");
        assert_eq!(through_tokio.update::<$row>(&other, &patch).await.unwrap().map(|row| row.id), Some(other));
        assert!(through_sqlx.delete::<$row>(&<$row as Keyed>::Key::from(-1)).await.is_ok_and(|deleted| !deleted));
        for written in [by_sqlx.id.0, by_tokio.id.0, other.0] {
            assert_eq!($both.shown($row::NAME, written).await, shown);
        }
    }};
}

#[tokio::test]
async fn every_type_of_the_language_has_a_column_and_its_numbers_on_the_server() {
    let database = Server::shared().database("numbers").unwrap();
    let mut sqlx = PgConnection::connect(&database.url).await.unwrap();
    for base in schema_spec::BASE_TYPES {
        let sql = "SELECT oid::bigint, typarray::bigint FROM pg_type WHERE oid = $1::text::regtype";
        let row = sqlx::query(sql).bind(base.name).fetch_one(&mut sqlx).await.unwrap();
        let numbers: (i64, i64) = (row.get(0), row.get(1));
        assert_eq!(numbers, (base.oid.into(), base.array_oid.into()), "{}", base.name);
        let is_there = COLUMNS.iter().any(|column| column.postgres_type.starts_with(base.name));
        assert!(is_there || base.name == "char" || base.name.starts_with("interval"), "{}", base.name);
    }
}

#[tokio::test]
async fn values_of_every_type_come_and_go_whole() {
    let database = Server::shared().database("every_value").unwrap();
    let mut both = Both::connect(&database.url).await;
    for sample in Sample::ALL {
        let id = both.make("every_value", sample, literal).await;
        let other = both.make("every_value", sample.next(), literal).await;
        there_and_back!(both, EveryValue, id, other);
    }
}

#[tokio::test]
async fn nothing_comes_and_goes_as_nothing() {
    let database = Server::shared().database("every_optional").unwrap();
    let mut both = Both::connect(&database.url).await;
    let full = both.make("every_optional", Sample::Odd, literal).await;
    let empty = both.make("every_optional", Sample::Odd, |postgres_type, _| format!("NULL::{postgres_type}")).await;
    let other = both.make("every_optional", Sample::Least, literal).await;
    there_and_back!(both, EveryOptional, full, other);
    // A patch cannot be made from a row of nothing: what is absent stays.
    let id = <EveryOptional as Keyed>::Key::from(empty);
    let mut session = sqlx_session::Session::<Types>::new(&mut both.sqlx);
    let row: EveryOptional = session.find(&id).await.unwrap().unwrap();
    let again = session.insert::<<EveryOptional as Table>::New>(&same_values(&row)).await.unwrap();
    let unchanged: Option<EveryOptional> = session.update(&id, &EveryOptionalPatch::default()).await.unwrap();
    assert_eq!(unchanged, Some(row));
    let emptied = EveryOptionalPatch { a_text: Some(None), a_mood: Some(None), ..EveryOptionalPatch::default() };
    let changed: EveryOptional = session.update(&id, &emptied).await.unwrap().unwrap();
    assert_eq!((changed.a_text, changed.a_mood), (None, None));
    assert_eq!(both.shown("every_optional", again.id.0).await, ",".repeat(COLUMNS.len() - 1) + ")");
}

#[tokio::test]
async fn arrays_of_every_type_come_and_go_whole() {
    let database = Server::shared().database("every_list").unwrap();
    let mut both = Both::connect(&database.url).await;
    let array = |postgres_type: &str, text: &str| {
        let one = literal(postgres_type, text);
        format!("ARRAY[{one}, {one}]::{postgres_type}[]")
    };
    let nothing = both.make("every_list", Sample::Odd, |postgres_type, _| format!("'{{}}'::{postgres_type}[]")).await;
    for sample in Sample::ALL {
        let id = both.make("every_list", sample, array).await;
        let other = both.make("every_list", sample.next(), array).await;
        there_and_back!(both, EveryList, id, other);
        there_and_back!(both, EveryList, nothing, other);
    }
}

#[tokio::test]
async fn numbers_that_json_cannot_hold_come_and_go_whole() {
    let database = Server::shared().database("every_float").unwrap();
    let mut both = Both::connect(&database.url).await;
    let id = <EveryValue as Keyed>::Key::from(both.make("every_value", Sample::Odd, literal).await);
    let singles = [f32::MIN, f32::MAX, f32::from_bits(1), f32::INFINITY, f32::NEG_INFINITY, -0.0, f32::NAN];
    let doubles = [f64::MIN, f64::MAX, f64::from_bits(1), f64::INFINITY, f64::NEG_INFINITY, -0.0, f64::NAN];
    let through_tokio = tokio_postgres_session::Session::<Types, _>::new(&both.tokio);
    let mut through_sqlx = sqlx_session::Session::<Types>::new(&mut both.sqlx);
    for (single, double) in singles.into_iter().zip(doubles) {
        let patch =
            EveryValuePatch { a_real: Some(single), a_double_precision: Some(double), ..EveryValuePatch::default() };
        let one: EveryValue = through_sqlx.update(&id, &patch).await.unwrap().unwrap();
        let two: EveryValue = through_tokio.update(&id, &patch).await.unwrap().unwrap();
        for row in [one, two] {
            assert_eq!((row.a_real.to_bits(), row.a_double_precision.to_bits()), (single.to_bits(), double.to_bits()));
        }
    }
}

#[tokio::test]
async fn labels_are_those_of_the_server_in_its_order() {
    let database = Server::shared().database("labels").unwrap();
    let mut both = Both::connect(&database.url).await;
    let rows = sqlx::query("SELECT unnest(enum_range(NULL::typed.mood))").fetch_all(&mut both.sqlx).await.unwrap();
    let labels: Vec<Mood> = rows.iter().map(|row| row.get(0)).collect();
    assert_eq!(labels, Mood::ALL);
    let sent = both.tokio.query_one("SELECT $1::typed.mood[]", &[&labels]).await.unwrap();
    assert_eq!(sent.get::<_, Vec<Mood>>(0), Mood::ALL);
    let sent = sqlx::query("SELECT $1").bind(&labels).fetch_one(&mut both.sqlx).await.unwrap();
    assert_eq!(sent.get::<Vec<Mood>, _>(0), Mood::ALL);
}

/// What the macro above relies on, said once.
#[allow(dead_code, reason = "it is compiled, and that is the test")]
fn rows_have_their_parts<T: Keyed>()
where
    T::New: NewRow<Row = T>,
    T::Patch: Patch<Row = T>,
{
}
