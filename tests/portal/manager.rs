//! The schema manager on the portal's migrations.
//!
//! In come the files that `gen` wrote; out goes proof that the manager ends where `sqlx migrate run` ends, however often it is
//! broken off on the way.

use std::time::Duration;

use runtime::manager::{Error, Settings};
use runtime::migration::{Version, versions};
use test_server::{Database, Server};
use tokio::time::sleep;

use super::Portal;

/// What is under the schema that is the manager's own, and the table that is sqlx's.
const FOREIGN: &[&str] = &["--schema-only", "--exclude-schema=pilaster", "--exclude-table=_sqlx_migrations"];

fn portal() -> Vec<Version> {
    let folder = tests::repository().join("generated/migrations");
    let files: Vec<(String, String)> = tests::entries(&folder)
        .into_iter()
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap()))
        .collect();
    versions(files.iter().map(|(name, text)| (name.as_str(), text.as_str()))).unwrap()
}

/// Ends the session that migrates, if there is one.
fn terminate(database: &Database<'_>) {
    let ended = database.psql(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity \
         WHERE application_name = 'pilaster migrator' AND datname = current_database()",
    );
    ended.unwrap();
}

#[tokio::test]
async fn the_manager_ends_where_sqlx_ends_however_often_it_is_broken_off() {
    let sqlx = Portal::open("by_sqlx").await;
    let expected = sqlx.database.dump(FOREIGN).unwrap();
    let broken = Server::shared().database("broken_off").unwrap();
    let all = portal();
    let mut breaks = 0;
    loop {
        let manager = Settings::new(&broken.url).unwrap().connect().await.unwrap();
        let interrupts = async {
            loop {
                // Each run comes a little further than the one before it.
                sleep(Duration::from_millis(50 + 20 * breaks)).await;
                terminate(&broken);
            }
        };
        let applied = tokio::select! {
            applied = manager.apply_all(&all) => applied,
            () = interrupts => unreachable!("it has no end"),
        };
        match applied {
            Ok(_) => break,
            Err(Error::Connection(_)) => breaks += 1,
            Err(error) => panic!("{error}"),
        }
    }
    assert!(breaks > 3, "broken off {breaks} times");
    assert_eq!(broken.dump(FOREIGN).unwrap(), expected);
    let manager = Settings::new(&broken.url).unwrap().connect().await.unwrap();
    assert!(manager.apply_all(&all).await.unwrap().is_empty());
}
