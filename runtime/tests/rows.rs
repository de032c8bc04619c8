//! Rows in every table, on a real PostgreSQL.
//!
//! In come small databases that are hard to fill; out goes proof that each takes rows, always the same ones, and that
//! contents can be compared.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::collections::BTreeMap;

use runtime::rows::{self, Report, TableContent};
use sqlx::{Connection, PgConnection};
use test_server::{Database, Server};

/// What makes a table hard to fill, and the table.
const HARD: &[(&str, &str)] = &[
    (
        "a circle without a nullable column",
        "CREATE TABLE a (id int PRIMARY KEY, b int NOT NULL); \
        CREATE TABLE b (id int PRIMARY KEY, a int NOT NULL REFERENCES a); ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b",
    ),
    (
        "a circle that can wait",
        "CREATE TABLE a (id int PRIMARY KEY, b int NOT NULL); \
        CREATE TABLE b (id int PRIMARY KEY, a int NOT NULL REFERENCES a); \
        ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b DEFERRABLE",
    ),
    (
        "a key that is its own target",
        "CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, \
        parent int NOT NULL REFERENCES a)",
    ),
    (
        "keys that share a column",
        "CREATE TABLE tenant (id int PRIMARY KEY); CREATE TABLE owner (tenant int REFERENCES \
        tenant, id int, PRIMARY KEY (tenant, id)); CREATE TABLE thing (tenant int NOT NULL REFERENCES tenant, owner int \
        NOT NULL, FOREIGN KEY (tenant, owner) REFERENCES owner)",
    ),
    (
        "a check that nobody understands",
        "CREATE FUNCTION odd(int, text) RETURNS bool LANGUAGE sql IMMUTABLE AS \
        $$ SELECT $1 = 7 AND $2 = 'aa' $$; CREATE TABLE a (n int NOT NULL, w text NOT NULL, CHECK (odd(n, w) OR (n = 7) IS NULL))",
    ),
    ("one of two", "CREATE TABLE a (x int, y int, CHECK ((x IS NULL) <> (y IS NULL)))"),
    (
        "a domain with a pattern",
        "CREATE DOMAIN code AS text CHECK (VALUE ~ '^[A-Z]{3}-[0-9]{2}$'); CREATE TABLE a (c code \
        PRIMARY KEY, others code[] NOT NULL)",
    ),
    (
        "a trigger that refuses",
        "CREATE TABLE a (id int); CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS \
        $$ BEGIN RAISE EXCEPTION 'no'; END $$; CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION no()",
    ),
    (
        "a trigger that drops",
        "CREATE TABLE a (id int); CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS \
        $$ BEGIN RETURN NULL; END $$; CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION no()",
    ),
    (
        "hash partitions",
        "CREATE TABLE a (id bigint NOT NULL) PARTITION BY HASH (id); \
        CREATE TABLE a0 PARTITION OF a FOR VALUES WITH (MODULUS 16, REMAINDER 0); \
        CREATE TABLE a9 PARTITION OF a FOR VALUES WITH (MODULUS 16, REMAINDER 9)",
    ),
    (
        "partitions by month",
        "CREATE TABLE a (at timestamptz NOT NULL) PARTITION BY RANGE (at); \
        CREATE TABLE a1 PARTITION OF a FOR VALUES FROM ('2031-01-01') TO ('2031-02-01'); CREATE TABLE rest PARTITION OF a DEFAULT",
    ),
    (
        "beginnings before ends",
        "CREATE TABLE a (s timestamptz NOT NULL, e timestamptz NOT NULL, n int, m int, \
        CHECK (s < e), CHECK (m <= n AND m > 5))",
    ),
    ("ranges that must not meet", "CREATE TABLE a (r int4range NOT NULL, EXCLUDE USING gist (r WITH &&))"),
];

async fn filled(sql: &str) -> (Database<'static>, Report, BTreeMap<String, TableContent>) {
    let database = Server::shared().database("rows").unwrap();
    database.psql(sql).unwrap();
    let mut connection = PgConnection::connect(&database.url).await.unwrap();
    let report = rows::fill(&mut connection, 3).await.unwrap();
    let content = rows::content(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    (database, report, content)
}

#[tokio::test]
async fn tables_that_are_hard_to_fill_take_rows() {
    for (what, sql) in HARD {
        let (_, report, content) = filled(sql).await;
        assert_eq!(report.empty().collect::<Vec<_>>(), [], "{what}");
        assert!(content.values().all(|table| table.count > 0), "{what}: {content:?}");
        assert_eq!(report.circles.is_empty(), !what.starts_with("a circle"), "{what}: {report:?}");
    }
}

#[tokio::test]
async fn the_same_tables_take_the_same_rows() {
    for (what, sql) in HARD {
        assert_eq!(filled(sql).await.2, filled(sql).await.2, "{what}");
    }
}

#[tokio::test]
async fn a_column_that_changes_has_another_fingerprint_and_the_others_have_not() {
    let sql = "CREATE TABLE a (id int PRIMARY KEY, word text, number numeric)";
    let (database, _, before) = filled(sql).await;
    database.psql("UPDATE a SET number = number + 1 WHERE id = 1").unwrap();
    let mut connection = PgConnection::connect(&database.url).await.unwrap();
    let after = rows::content(&mut connection).await.unwrap();
    let (before, after) = (before.values().next().unwrap(), after.values().next().unwrap());
    let changed: Vec<&String> =
        before.columns.keys().filter(|name| before.columns.get(*name) != after.columns.get(*name)).collect();
    assert_eq!((before.count, changed), (after.count, vec![&"number".to_owned()]));
}

#[tokio::test]
async fn every_second_row_leaves_out_what_it_may() {
    let (database, report, _) = filled("CREATE TABLE a (id int PRIMARY KEY, word text, number numeric)").await;
    let table = report.tables.values().next().unwrap();
    assert!(table.complete && table.sparse && table.rows == 3, "{table:?}");
    assert_eq!(database.psql("SELECT count(*), count(word), count(number) FROM a").unwrap().trim(), "3|2|2");
}

#[tokio::test]
async fn a_table_that_takes_no_row_is_reported_with_the_reason() {
    let (_, report, _) = filled(
        "CREATE TABLE never (id int NOT NULL CHECK (id > 5 AND id < 3)); CREATE TABLE other (id int); \
         CREATE TABLE ruled (id int); CREATE RULE r AS ON INSERT TO ruled DO INSTEAD NOTHING",
    )
    .await;
    let empty: Vec<(&str, &str)> = report.empty().collect();
    assert_eq!(empty.len(), 2, "{empty:?}");
    assert!(empty[0].1.contains("never_id_check") && empty[1].1.contains("rule r"), "{empty:?}");
}
