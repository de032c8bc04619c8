//! The catalog reader against a real PostgreSQL.

use runtime::catalog::{self, Imported};
use sqlx::Connection;

/// What the reader makes of a database that this SQL made.
async fn imported(sql: &str) -> Imported {
    let database = test_server::Server::shared().database("catalog").unwrap();
    database.psql(sql).unwrap();
    let mut connection = sqlx::PgConnection::connect(&database.url).await.unwrap();
    catalog::read(&mut connection).await.unwrap()
}

#[tokio::test]
async fn an_empty_database_is_an_empty_model() {
    let found = imported("").await;
    assert!(found.model.domains.is_empty() && found.notes.is_empty(), "{found:?}");
}
