//! The catalog reader against a real PostgreSQL.

mod majors;
mod others;
mod tables;

use runtime::catalog::{self, Imported};
use schema_spec::model::{Domain, Object, Table};

/// What the reader makes of a database that this SQL made.
async fn imported(sql: &str) -> Imported {
    let database = test_server::Server::shared().database("catalog").expect("the server makes databases");
    database.psql(sql).expect("the SQL is sound");
    catalog::read_from(&database.url).await.expect("every catalog can be read")
}

fn public(found: &Imported) -> &Domain {
    found.model.domains.iter().find(|domain| domain.name == "public").expect("something is in the schema public")
}

fn table<'m>(found: &'m Imported, name: &str) -> &'m Table {
    public(found).tables.iter().find(|table| table.name == name).expect("the table is there")
}

fn object<'m>(found: &'m Imported, name: &str) -> &'m Object {
    public(found).objects.iter().find(|object| object.name == name).expect("the object is there")
}

#[tokio::test]
async fn an_empty_database_is_an_empty_model() {
    let found = imported("").await;
    assert!(found.model.domains.is_empty() && found.notes.is_empty(), "{found:?}");
}
