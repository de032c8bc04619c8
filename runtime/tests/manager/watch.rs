//! Versions in memory: no query while nothing changes, every change of any process, and no answer that is wrong without a word.

use std::sync::Arc;
use std::time::Duration;

use runtime::manager::{Status, Watch};
use runtime::migration::{Migration, Version};
use test_server::{Database, Server};
use tokio::time::timeout;

use super::{consumer, database, manager, products};

/// When each session of the database began its last query, but for the one that asks.
fn queries(database: &Database<'_>) -> String {
    let queries = "SELECT pid, query_start, state_change FROM pg_stat_activity \
        WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY pid";
    database.psql(queries).unwrap()
}

/// Waits until the answers are current and say so.
async fn until(watch: &mut Watch, version: &str, status: Option<Status>) {
    let reached = async {
        while watch.status(version) != Ok(status) {
            watch.changed().await;
        }
    };
    timeout(Duration::from_secs(20), reached).await.unwrap_or_else(|_| panic!("{version} never was {status:?}"));
}

#[tokio::test]
async fn answers_cost_no_query_while_nothing_changes() {
    let database = database();
    let manager = manager(&database).await;
    manager.activate(&consumer("1"), &products()).await.unwrap();
    let watch = manager.watch().await.unwrap();
    let before = queries(&database);
    assert!(before.lines().count() >= 2, "the session that listens and those of the manager: {before}");
    for _ in 0..1000 {
        assert_eq!(watch.status("v1").unwrap(), Some(Status::Active));
        assert!(!watch.is_active("v2").unwrap());
    }
    assert_eq!(queries(&database), before);
    assert_eq!(*watch.versions().unwrap(), *manager.versions().await.unwrap());
}

#[tokio::test]
async fn a_change_by_anybody_arrives() {
    let database = database();
    let (here, elsewhere) = (manager(&database).await, manager(&database).await);
    let mut watch = here.watch().await.unwrap();
    assert_eq!(watch.versions().unwrap().len(), 0);
    elsewhere.register(&consumer("1"), &products()).await.unwrap();
    until(&mut watch, "v1", Some(Status::Pending)).await;
    elsewhere.apply(&products()).await.unwrap();
    until(&mut watch, "v1", Some(Status::Active)).await;
    // A process that knows nothing of this one, or of Pilaster.
    database.psql("UPDATE pilaster.versions SET status = 'failed' WHERE name = 'v1'").unwrap();
    until(&mut watch, "v1", Some(Status::Failed)).await;
    database.psql("SET session_replication_role = replica; DELETE FROM pilaster.versions").unwrap();
    until(&mut watch, "v1", None).await;
    elsewhere.register(&consumer("2"), &Version::new("v2")).await.unwrap();
    until(&mut watch, "v2", Some(Status::Pending)).await;
    elsewhere.clear().await.unwrap();
    until(&mut watch, "v2", None).await;
}

#[tokio::test]
async fn many_changes_at_once_end_in_what_is_there() {
    let database = database();
    let manager = Arc::new(manager(&database).await);
    let mut watch = manager.watch().await.unwrap();
    let mut all: Vec<Version> = Vec::new();
    for number in 0..30 {
        all.push(Version::new(format!("v{number}")).migration(Migration::new("one", "SELECT 1")));
    }
    let worker = Arc::clone(&manager);
    let work = tokio::spawn(async move { worker.apply_all(&all).await });
    until(&mut watch, "v29", Some(Status::Active)).await;
    work.await.unwrap().unwrap();
    timeout(Duration::from_secs(20), async {
        while *watch.versions().unwrap() != *manager.versions().await.unwrap() {
            watch.changed().await;
        }
    })
    .await
    .unwrap();
}

#[tokio::test]
async fn a_session_that_is_lost_is_said_and_made_again() {
    let server = Server::start().unwrap();
    let database = server.database("watch").unwrap();
    let manager = manager(&database).await;
    manager.activate(&consumer("1"), &products()).await.unwrap();
    let mut watch = manager.watch().await.unwrap();
    let listener = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'pilaster watch'";
    assert_eq!(database.psql(listener).unwrap().trim(), "t");
    timeout(Duration::from_secs(20), watch.changed()).await.unwrap();
    if let Err(lost) = watch.versions() {
        assert!(lost.to_string().starts_with("what is known of the versions may be out of date"), "{lost}");
        assert_eq!(*lost.last, [("v1".to_owned(), Status::Active)]);
    }
    timeout(Duration::from_secs(20), watch.current()).await.unwrap();
    database.psql("UPDATE pilaster.versions SET status = 'failed'").unwrap();
    until(&mut watch, "v1", Some(Status::Failed)).await;

    // What happens while nobody can listen is known as soon as somebody can, and until then nothing is claimed.
    let other = server.database("watch").unwrap();
    let allow = |allowed: bool| format!("ALTER DATABASE {} ALLOW_CONNECTIONS {allowed}", database.name);
    other.psql(&format!("{}; {listener}", allow(false))).unwrap();
    timeout(Duration::from_secs(20), async {
        while watch.versions().is_ok() {
            watch.changed().await;
        }
    })
    .await
    .unwrap();
    let lost = watch.versions().unwrap_err();
    assert_eq!(*lost.last, [("v1".to_owned(), Status::Failed)]);
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(watch.versions().is_err() && watch.is_active("v1").is_err());
    other.psql(&allow(true)).unwrap();
    database.psql("UPDATE pilaster.versions SET status = 'active'").unwrap();
    until(&mut watch, "v1", Some(Status::Active)).await;
}

#[tokio::test]
async fn a_watch_that_is_dropped_leaves_no_session() {
    let database = database();
    let manager = manager(&database).await;
    drop(manager.watch().await.unwrap());
    let sessions = "SELECT count(*) FROM pg_stat_activity \
        WHERE datname = current_database() AND application_name = 'pilaster watch'";
    for _ in 0..100 {
        if database.psql(sessions).unwrap().trim() == "0" {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the session stays");
}
