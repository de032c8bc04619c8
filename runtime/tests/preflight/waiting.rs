//! Sessions and prepared transactions that are in the way.

use std::time::Duration;

use runtime::preflight::Options;
use sqlx::{Connection, PgConnection};

use super::{all_said, database, plan, versions};

/// Whoever has a transaction is in the way.
fn at_once() -> Options {
    Options { patience: Duration::ZERO, ..Options::default() }
}

#[tokio::test]
async fn a_transaction_that_holds_a_table_is_named_with_its_process() {
    let database = database("CREATE TABLE t (a int); CREATE TABLE other (a int)");
    let mut holder = PgConnection::connect(&database.url).await.unwrap();
    let pid: i32 = sqlx::query_scalar("SELECT pg_backend_pid()").fetch_one(&mut holder).await.unwrap();
    sqlx::raw_sql("SET application_name = 'a; b'; BEGIN; SELECT * FROM t").execute(&mut holder).await.unwrap();
    let script = ["ALTER TABLE t ADD b int"];
    let found = plan(&database.url, &versions(&script), &at_once()).await;
    let said = all_said(&found);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].starts_with(&format!("warns session: process {pid} (a; b) is idle in transaction in a")),
        "{said:?}"
    );
    assert!(said[0].ends_with("keeps this from its lock: ACCESS EXCLUSIVE on public.t"), "{said:?}");
    assert_eq!(found.findings[0].mend, format!("let it end, or: SELECT pg_terminate_backend({pid})"));
    assert!(!found.is_stopped());
    // Another table is not in the way, and a young transaction not either.
    let other = plan(&database.url, &versions(&["ALTER TABLE other ADD b int"]), &at_once()).await;
    assert_eq!(all_said(&other), [] as [String; 0]);
    let young = Options { patience: Duration::from_hours(1), ..Options::default() };
    assert_eq!(all_said(&plan(&database.url, &versions(&script), &young).await), [] as [String; 0]);
}

#[tokio::test]
async fn an_index_beside_the_writers_waits_for_everybody() {
    let database = database("CREATE TABLE t (a int); CREATE TABLE other (a int)");
    let mut holder = PgConnection::connect(&database.url).await.unwrap();
    let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT * FROM other";
    sqlx::raw_sql(begin).execute(&mut holder).await.unwrap();
    let script = ["-- no-transaction\nCREATE INDEX CONCURRENTLY i ON t (a)"];
    let said = all_said(&plan(&database.url, &versions(&script), &at_once()).await);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].starts_with("warns session m1:2: process "), "{said:?}");
    assert!(said[0].ends_with(": an index that is built concurrently waits for its end"), "{said:?}");
}
