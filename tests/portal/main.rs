//! The portal as its users have it: the generated crate on a PostgreSQL that sqlx has migrated.
//!
//! In come rows of both versions, in every shape that people leave behind; out goes proof that each version reads what
//! it was promised. Nothing here is left out when there is no PostgreSQL: it fails.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod catalog;
mod explore;
mod gates;
mod manager;
mod registry;
mod versions;
mod wizards;

use std::path::Path;

use sqlx::migrate::Migrator;
use sqlx::{Connection, PgConnection};
use test_server::{Database, Server};

/// A database that `sqlx migrate run` has brought to the newest version, and a connection to it.
struct Portal {
    database: Database<'static>,
    connection: PgConnection,
}

impl Portal {
    async fn open(hint: &str) -> Self {
        let database = Server::shared().database(hint).unwrap();
        let mut connection = PgConnection::connect(&database.url).await.unwrap();
        let migrations = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/migrations");
        Migrator::new(migrations).await.unwrap().run(&mut connection).await.unwrap();
        Self { database, connection }
    }

    /// What `psql` prints for the statements, without the last line end.
    fn psql(&self, sql: &str) -> String {
        self.database.psql(sql).unwrap().trim_end().to_owned()
    }
}
