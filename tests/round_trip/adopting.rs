//! A database in use is brought over, as `docs/adopting.md` tells it.
//!
//! In comes a schema with rows; out goes the same database on the next version of its imported specs, with every row,
//! and with the old code still able to write.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::fs;
use std::path::Path;

use round_trip::Tools;
use sqlx::migrate::Migrator;
use sqlx::{Connection, Executor, PgConnection};
use test_server::Server;

/// The table in which sqlx remembers what it ran.
const HISTORY: &str = "CREATE TABLE _sqlx_migrations (version bigint PRIMARY KEY, description text NOT NULL, \
    installed_on timestamptz NOT NULL DEFAULT now(), success boolean NOT NULL, checksum bytea NOT NULL, \
    execution_time bigint NOT NULL)";

#[test]
fn a_database_in_use_goes_on_with_its_imported_specs() {
    let database = Server::shared().database("adopting").unwrap();
    database.psql(include_str!("adopting/shop.sql")).unwrap();
    let work = tempfile::tempdir().unwrap();
    let tools = Tools::build(Some(work.path()), false).unwrap();
    let folder = work.path().join("shop");
    let specs = folder.join("specs").to_string_lossy().into_owned();
    tools.run(&["import", "--database-url", &database.url, "--name", "shop", "--specs", &specs]).unwrap();
    tools.run(&["gen", "--specs", &specs]).unwrap();

    // Version 2 renames a column and tightens another.
    edit(
        &folder.join("specs/schema.kdl"),
        "version 1 state=current",
        "version 1 state=current\n    version 2 state=draft",
    );
    let shop = folder.join("specs/shop.kdl");
    edit(&shop, "column mail text\n", "column mail text\n        column city text since=2 default=\"\"\n");
    edit(
        &shop,
        "column phone text?\n",
        "column phone text? {\n            change since=2 type=text up=\"''\"\n        }\n",
    );
    tools.run(&["gen", "--specs", &specs]).unwrap();
    tools.run(&["check", "--specs", &specs]).unwrap();

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(migrate(&database.url, &folder.join("migrations")));

    let phones = database.psql("SELECT phone FROM customers ORDER BY id").unwrap();
    assert_eq!(phones.lines().collect::<Vec<_>>(), ["1", ""], "what was NULL is filled");
    database.psql("INSERT INTO customers (mail) VALUES ('Eve@example.com')").unwrap();
    let rows = database.psql("SELECT mail, phone IS NULL, city FROM customers ORDER BY id DESC LIMIT 1").unwrap();
    assert_eq!(rows.trim(), "eve@example.com|f|", "code of version 1 writes, and its trigger still runs");
    assert_eq!(database.psql("SELECT count(*) FROM orders").unwrap().trim(), "3");
}

/// Marks the baseline as run, and runs what is left.
async fn migrate(url: &str, migrations: &Path) {
    let migrator = Migrator::new(migrations.to_path_buf()).await.unwrap();
    let baseline = migrator.iter().find(|migration| migration.version == 1001).unwrap();
    let mut connection = PgConnection::connect(url).await.unwrap();
    connection.execute(HISTORY).await.unwrap();
    let done = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
        VALUES (1001, 'baseline', true, $1, 0)";
    sqlx::query(done).bind(baseline.checksum.as_ref()).execute(&mut connection).await.unwrap();
    migrator.run(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

fn edit(file: &Path, from: &str, to: &str) {
    let before = fs::read_to_string(file).unwrap();
    let after = before.replacen(from, to, 1);
    assert_ne!(before, after, "{} holds {from:?}", file.display());
    fs::write(file, after).unwrap();
}
