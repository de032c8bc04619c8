//! Sixteen migrations that were written by hand, and those that are generated from the specs, build the same database.
//!
//! In come both folders; what they build is compared as `pg_dump` writes it, and Pilaster takes over what the sixteen
//! built where it stands.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use runtime::manager::{Adoption, SchemaManager, Status};
use runtime::migration::{Version, versions};
use sqlx::migrate::Migrator;
use sqlx::{Connection, PgConnection};
use test_server::{Database, Server};

/// The last that stands in version 1.
const LAST_OF_VERSION_1: i64 = 14;
/// Generated files of version 1 have numbers below.
const FIRST_OF_VERSION_2: i64 = 2000;
/// Sorts behind the last generated file of version 2 and before those of the draft, which the sixteen know nothing of.
const LAST_OF_VERSION_2: i64 = 2_999;
/// What only tells how a database was made.
const NOT_COMPARED: [&str; 2] = ["--exclude-table=_sqlx_migrations", "--exclude-schema=pilaster"];

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
}

async fn migrator(name: &str) -> Migrator {
    Migrator::new(folder(name)).await.expect("the migrations can be read")
}

async fn connect(database: &Database<'_>) -> PgConnection {
    PgConnection::connect(&database.url).await.expect("a connection")
}

/// A new database, migrated by sqlx with a folder up to a number.
async fn built(name: &str, to: i64) -> Database<'static> {
    let database = Server::shared().database(&format!("dealership_{name}")).expect("a database");
    migrator(name).await.run_to(to, &mut connect(&database).await).await.expect("the migrations run");
    database
}

/// Everything but rows, and how it came about.
fn schema(database: &Database<'_>) -> String {
    database.dump(&[&["--schema-only"][..], &NOT_COMPARED].concat()).expect("a dump")
}

/// Says where they differ, and not all that they hold.
fn assert_same(one: &Database<'_>, other: &Database<'_>) {
    let (one, other) = (schema(one), schema(other));
    assert!(one.matches("\nCREATE TABLE ").count() > 50, "there is something to compare:\n{one}");
    let differs = one.lines().zip(other.lines()).position(|(one, other)| one != other);
    if let Some(line) = differs {
        let around = |dump: &str| dump.lines().skip(line.saturating_sub(3)).take(9).collect::<Vec<_>>().join("\n");
        panic!("they differ in line {line}:\n{}\n-- and\n{}", around(&one), around(&other));
    }
    assert_eq!(one.lines().count(), other.lines().count(), "one goes on");
}

/// The generated migrations of both versions that are released, as Pilaster reads them.
fn generated() -> Vec<Version> {
    let files = fs::read_dir(folder("migrations")).expect("the folder").map(|entry| {
        let entry = entry.expect("an entry");
        let text = fs::read_to_string(entry.path()).expect("a file");
        (entry.file_name().into_string().expect("a name"), text)
    });
    let served = |(name, _): &(String, String)| name.starts_with("0001") || name.starts_with("0002");
    let files: BTreeMap<String, String> = files.filter(served).collect();
    versions(files.iter().map(|(name, text)| (name.as_str(), text.as_str()))).expect("versions")
}

fn names(versions: &[Version]) -> Vec<String> {
    let all = versions.iter().flat_map(Version::migrations);
    all.map(|migration| migration.name().to_owned()).collect()
}

#[tokio::test]
async fn sixteen_by_hand_and_the_generated_ones_build_the_same_database() {
    let all = migrator("history").await;
    let numbers: Vec<i64> =
        all.iter().filter(|one| !one.migration_type.is_down_migration()).map(|one| one.version).collect();
    assert_eq!(numbers, (1..=16).collect::<Vec<i64>>());
    assert_same(&built("history", i64::MAX).await, &built("migrations", LAST_OF_VERSION_2).await);
}

#[tokio::test]
async fn the_first_fourteen_are_version_1() {
    let generated = built("migrations", FIRST_OF_VERSION_2 - 1).await;
    assert_same(&built("history", LAST_OF_VERSION_1).await, &generated);
    let (fewer, more) = (built("history", LAST_OF_VERSION_1 - 1).await, built("history", LAST_OF_VERSION_1 + 1).await);
    assert_ne!(schema(&fewer), schema(&generated), "before the fourteenth it is not there yet");
    assert_ne!(schema(&more), schema(&generated), "the fifteenth begins version 2");
}

#[tokio::test]
async fn five_of_the_sixteen_have_no_way_back_and_the_others_go_all_of_it() {
    let all = migrator("history").await;
    let back: Vec<i64> =
        all.iter().filter(|one| one.migration_type.is_down_migration()).map(|one| one.version).collect();
    let without: Vec<i64> = (1..=16).filter(|number| !back.contains(number)).collect();
    assert_eq!(without, [9, 13, 14, 15, 16]);
    for (from, to) in [(8, 0), (12, 9)] {
        let database = built("history", from).await;
        assert_ne!(schema(&database), schema(&built("history", to).await));
        all.undo(&mut connect(&database).await, to).await.expect("the ways back run");
        assert_eq!(schema(&database), schema(&built("history", to).await), "from {from} back to {to}");
    }
}

#[tokio::test]
async fn a_database_with_the_first_fourteen_goes_on_with_version_2() {
    let database = built("history", LAST_OF_VERSION_1).await;
    let versions = generated();
    let manager = SchemaManager::connect(&database.url).await.expect("the ledger");
    manager.adopt(&versions[0]).await.expect("version 1 is there");
    let reports = manager.apply_all(&versions).await.expect("the others run");
    let ran: Vec<String> = reports.iter().flat_map(|report| &report.executed).map(|(name, _)| name.clone()).collect();
    assert_eq!(ran, names(&versions[1..]), "and nothing of version 1");
    assert_same(&database, &built("migrations", LAST_OF_VERSION_2).await);
}

/// The numbers of the sixteen are no numbers of generated files: sqlx is told of those before Pilaster asks it.
#[tokio::test]
async fn a_database_that_the_sixteen_built_is_taken_over_as_it_is() {
    let database = built("history", i64::MAX).await;
    database.psql("DROP TABLE _sqlx_migrations").expect("the history of the sixteen is closed");
    migrator("migrations")
        .await
        .skip(&mut connect(&database).await, Some(LAST_OF_VERSION_2))
        .await
        .expect("nothing runs");
    let versions = generated();
    let manager = SchemaManager::connect(&database.url).await.expect("the ledger");
    let Adoption { adopted, pending, .. } = manager.adopt_from_sqlx(&versions).await.expect("it is taken over");
    assert_eq!((adopted, pending), (names(&versions), Vec::new()));
    let held: Vec<(String, Status)> = manager.versions().await.expect("versions");
    assert!(held.iter().all(|(_, status)| *status == Status::Active), "{held:?}");
    assert_eq!(held.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["0001", "0002"]);
    assert_eq!(manager.apply_all(&versions).await.expect("there is nothing to do"), []);
    assert_same(&database, &built("migrations", LAST_OF_VERSION_2).await);
}
