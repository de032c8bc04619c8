//! One database, two drivers, and what every type promises through either.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use generated::values::Wire;
use sqlx::postgres::{PgHasArrayType, Postgres};
use sqlx::{AssertSqlSafe, Connection, PgConnection, Row};
use tokio_postgres::types::{FromSqlOwned, ToSql};
use tokio_postgres::{Client, NoTls};

/// What sqlx asks of a type.
pub(crate) trait Sqlx:
    for<'q> sqlx::Encode<'q, Postgres> + for<'r> sqlx::Decode<'r, Postgres> + sqlx::Type<Postgres> + PgHasArrayType
{
}

impl<T> Sqlx for T where
    T: for<'q> sqlx::Encode<'q, Postgres> + for<'r> sqlx::Decode<'r, Postgres> + sqlx::Type<Postgres> + PgHasArrayType
{
}

/// A type of the module `values`.
pub(crate) trait Value:
    Sqlx + ToSql + FromSqlOwned + FromStr<Err: Debug> + Display + Debug + PartialEq + Clone + Send + Sync + Unpin + 'static
{
}

impl<T> Value for T where
    T: Sqlx
        + ToSql
        + FromSqlOwned
        + FromStr<Err: Debug>
        + Display
        + Debug
        + PartialEq
        + Clone
        + Send
        + Sync
        + Unpin
        + 'static
{
}

/// Both drivers, connected to one database.
pub(crate) struct Both {
    sqlx: PgConnection,
    tokio: Client,
}

impl Both {
    pub(crate) async fn connect(url: &str) -> Self {
        let (tokio, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
        tokio::spawn(connection);
        let mut both = Self { sqlx: PgConnection::connect(url).await.unwrap(), tokio };
        both.run("SET TimeZone = 'UTC'; SET lc_monetary = 'C'; SET IntervalStyle = 'postgres'; SET DateStyle = 'ISO'")
            .await;
        both
    }

    /// Runs statements on both connections.
    pub(crate) async fn run(&mut self, sql: &'static str) {
        sqlx::raw_sql(sql).execute(&mut self.sqlx).await.unwrap();
        self.tokio.batch_execute(sql).await.unwrap();
    }

    /// How the server writes what it reads from `text`. A cast to `text` would not do: that of `inet` adds a prefix.
    pub(crate) async fn text_of(&mut self, postgres_type: &str, text: &str) -> String {
        let sql = format!("SELECT format('%s', $1::text::{postgres_type})");
        let row = sqlx::query(AssertSqlSafe(sql)).bind(text).fetch_one(&mut self.sqlx).await;
        row.unwrap_or_else(|error| panic!("{postgres_type} {text}: {error}")).get(0)
    }

    /// What the server reads from `text`, which must be the same through both drivers.
    pub(crate) async fn value_of<T: Value>(&mut self, postgres_type: &str, text: &str) -> T {
        let sql = format!("SELECT $1::text::{postgres_type}");
        let through_tokio: T = self.tokio.query_one(&sql, &[&text]).await.unwrap().get(0);
        let row = sqlx::query(AssertSqlSafe(sql)).bind(text).fetch_one(&mut self.sqlx).await.unwrap();
        let through_sqlx: T = row.get(0);
        assert_eq!(through_sqlx, through_tokio, "{postgres_type} {text}");
        through_sqlx
    }

    /// The one column of a row that both drivers must read alike, with one parameter that both must send alike.
    pub(crate) async fn ask<P, T>(&mut self, sql: &str, parameter: P) -> T
    where
        P: for<'q> sqlx::Encode<'q, Postgres> + sqlx::Type<Postgres> + ToSql + Clone + Sync + Send,
        T: for<'r> sqlx::Decode<'r, Postgres> + sqlx::Type<Postgres> + FromSqlOwned + PartialEq + Debug,
    {
        let row = self.tokio.query_one(sql, &[&parameter]).await;
        let through_tokio: T = row.unwrap_or_else(|error| panic!("{sql}: {error:?}")).get(0);
        let row = sqlx::query(AssertSqlSafe(sql)).bind(parameter).fetch_one(&mut self.sqlx).await;
        let through_sqlx: T = row.unwrap_or_else(|error| panic!("{sql}: {error}")).get(0);
        assert_eq!(through_sqlx, through_tokio, "{sql}");
        through_sqlx
    }

    /// For a type with a binary form: every text arrives as the value that the server holds, and goes back as it.
    pub(crate) async fn carries<T: Value + Wire>(&mut self, postgres_type: &str, texts: &[&str]) {
        let mut written = Vec::new();
        for text in texts {
            let value: T = self.value_of(postgres_type, text).await;
            let shown = self.text_of(postgres_type, text).await;
            assert_eq!(value.to_string(), shown, "{postgres_type}: our text is the server's");
            assert_eq!(shown.parse::<T>().unwrap(), value, "{postgres_type} {shown}: the text reads back");
            let raw = self.in_text_format::<T>(postgres_type, &shown).await;
            assert_eq!(raw.to_string(), shown, "{postgres_type}: what the server sends as text is read");
            let back: String = self.ask(&format!("SELECT format('%s', $1::{postgres_type})"), value).await;
            assert_eq!(back, shown, "{postgres_type}: what goes back is what came");
            written.push(shown);
        }
        self.nothing::<T>(postgres_type, "").await;
        self.arrays::<T>(postgres_type, "", &written).await;
    }

    /// For a type that travels as text: the same, through casts to and from `text`.
    pub(crate) async fn casts<T: Value>(&mut self, postgres_type: &str, texts: &[&str]) {
        let mut written = Vec::new();
        for text in texts {
            let shown = self.text_of(postgres_type, text).await;
            let sql = format!("SELECT $1::text::{postgres_type}::text");
            let value: T = shown.parse().unwrap();
            let back: T = self.ask(&sql, value.clone()).await;
            assert_eq!(back, value, "{postgres_type}");
            assert_eq!(back.to_string(), shown, "{postgres_type}");
            written.push(shown);
        }
        self.nothing::<T>("text", &format!("::{postgres_type}::text")).await;
        self.arrays::<T>("text", &format!("::{postgres_type}[]::text[]"), &written).await;
    }

    /// The same value where the server sends text: in answers to statements without parameters.
    async fn in_text_format<T: Value>(&mut self, postgres_type: &str, shown: &str) -> T {
        let sql = format!("SELECT '{}'::{postgres_type}", shown.replace('\'', "''"));
        let row = sqlx::raw_sql(AssertSqlSafe(sql)).fetch_one(&mut self.sqlx).await.unwrap();
        row.get(0)
    }

    /// NULL, there and back.
    async fn nothing<T: Value>(&mut self, sent: &str, casts: &str) {
        let nothing: Option<T> = self.ask(&format!("SELECT $1::{sent}{casts}"), None::<T>).await;
        assert_eq!(nothing, None, "{sent}{casts}");
    }

    /// Arrays of all the values, of none, and with NULL among them, there and back.
    async fn arrays<T: Value>(&mut self, sent: &str, casts: &str, texts: &[String]) {
        let values: Vec<T> = texts.iter().map(|text| text.parse().unwrap()).collect();
        let there_and_back = format!("SELECT $1::{sent}[]{casts}");
        for part in [&values[..], &values[..1], &[]] {
            let back: Vec<T> = self.ask(&there_and_back, part.to_vec()).await;
            assert_eq!(back, part, "{there_and_back}");
        }
        let as_texts = format!("SELECT array(SELECT format('%s', x) FROM unnest($1::{sent}[]{casts}) x)");
        let shown: Vec<String> = self.ask(&as_texts, values.clone()).await;
        assert_eq!(shown, texts, "{as_texts}");
        let holes: Vec<Option<T>> = values.into_iter().flat_map(|value| [Some(value), None]).collect();
        let back: Vec<Option<T>> = self.ask(&there_and_back, holes.clone()).await;
        assert_eq!(back, holes, "{there_and_back}");
    }
}
