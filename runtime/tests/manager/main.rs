//! The schema manager on a real PostgreSQL.
//!
//! In come versions that succeed, fail, hang and are broken off; out goes proof that the ledger and the database always agree.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod adoption;
mod backfills;
mod beside;
mod broken;
mod compatibility;
mod develop;
mod examples;
mod faults;
mod leases;
mod lifecycle;
mod metrics;
mod quarantine;
mod rivals;
mod snapshots;
mod watch;

use runtime::manager::{Consumer, SchemaManager, Settings};
use runtime::migration::{Migration, Version};
use test_server::{Database, Server};

fn database() -> Database<'static> {
    Server::shared().database("manager").unwrap()
}

fn settings(database: &Database<'_>) -> Settings {
    Settings::new(&database.url).unwrap()
}

async fn manager(database: &Database<'_>) -> SchemaManager {
    settings(database).connect().await.unwrap()
}

fn consumer(code: &str) -> Consumer {
    Consumer::new("/api/products", code)
}

/// Two migrations with their ways back.
fn products() -> Version {
    let table = Migration::new("products", "CREATE TABLE products (id int, name text)").down("DROP TABLE products");
    let index =
        Migration::new("by_name", "CREATE INDEX products_name ON products (name)").down("DROP INDEX products_name");
    Version::new("v1").migration(table).migration(index)
}

/// Whether a relation is there.
fn exists(database: &Database<'_>, name: &str) -> bool {
    database.psql(&format!("SELECT to_regclass('{name}') IS NOT NULL")).unwrap().trim() == "t"
}
