//! The portal's whole history, with rows: nothing there would fail, so nothing may be said to.

use std::path::Path;

use runtime::manager::SchemaManager;
use runtime::migration::{self, Version};
use runtime::preflight::{Gravity, Options};
use runtime::rows;
use sqlx::{Connection, PgConnection};

use super::{all_said, database, plan};

fn portal() -> Vec<Version> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/migrations");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        files.push((path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(path).unwrap()));
    }
    migration::versions(files.iter().map(|(name, text)| (name.as_str(), text.as_str()))).unwrap()
}

#[tokio::test]
async fn the_portal_raises_no_false_alarm() {
    let (database, versions) = (database("SELECT 1"), portal());
    let silent = |said: Vec<String>| said.into_iter().filter(|said| !said.starts_with("notes")).collect::<Vec<_>>();
    let first = plan(&database.url, &versions, &Options::default()).await;
    assert_eq!(silent(all_said(&first)), [] as [String; 0]);
    let manager = SchemaManager::connect(&database.url).await.unwrap();
    for version in 0..versions.len() {
        manager.apply_all(&versions[..=version]).await.unwrap();
        let mut connection = PgConnection::connect(&database.url).await.unwrap();
        rows::fill(&mut connection, 10).await.unwrap();
        connection.close().await.unwrap();
        let next = plan(&database.url, &versions, &Options::default()).await;
        assert_eq!(silent(all_said(&next)), [] as [String; 0], "behind version {version}");
        assert!(!next.findings.iter().any(|finding| finding.gravity == Gravity::Stops));
    }
}

#[tokio::test]
async fn a_generated_promise_is_judged_inside_of_its_block() {
    let (database, versions) = (database("SELECT 1"), portal());
    let manager = SchemaManager::connect(&database.url).await.unwrap();
    manager.apply_all(&versions[..1]).await.unwrap();
    let tightens = |version: &Version| {
        version.migrations().iter().position(|migration| migration.name().contains("tighten_open_houses")).unwrap()
    };
    manager.apply_first(&versions[1], tightens(&versions[1])).await.unwrap();
    let mut connection = PgConnection::connect(&database.url).await.unwrap();
    rows::fill(&mut connection, 5).await.unwrap();
    connection.close().await.unwrap();
    let spoiled = "SET session_replication_role = replica; UPDATE open_houses SET capacity = 0";
    database.psql(spoiled).unwrap();
    let spoiled = database.psql("SELECT count(*) > 0 FROM open_houses WHERE capacity = 0").unwrap();
    assert_eq!(spoiled.trim(), "t");
    let said = all_said(&plan(&database.url, &versions, &Options::default()).await);
    let stops: Vec<&String> = said.iter().filter(|said| said.starts_with("stops")).collect();
    assert_eq!(stops.len(), 1, "{said:?}");
    assert!(
        stops[0].starts_with("stops rows 0002054_tighten_open_houses:23: the check capacity_positive"),
        "{stops:?}"
    );
}
