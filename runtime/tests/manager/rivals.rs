//! Many migrators at once.

use std::time::Duration;

use runtime::manager::{Error, SchemaManager};
use runtime::migration::{Migration, Script, Version};

use super::{consumer, database, settings};

#[tokio::test]
async fn sixteen_migrators_end_well_and_every_migration_runs_once() {
    let database = database();
    database.psql("CREATE TABLE big (id int); INSERT INTO big SELECT generate_series(1, 50000)").unwrap();
    let build = Script::new("CREATE INDEX CONCURRENTLY big_id ON big (id)").without_transaction();
    let version = Version::new("v1")
        .migration(Migration::new("table", "CREATE TABLE counted (id int); SELECT pg_sleep(0.2)"))
        .migration(Migration::new("index", build))
        .migration(Migration::new("row", "INSERT INTO counted VALUES (1)"));
    let migrators = (0..16).map(|number| {
        let (version, settings) = (version.clone(), settings(&database));
        tokio::spawn(async move {
            let manager: SchemaManager = settings.connect().await.unwrap();
            manager.activate(&consumer(&number.to_string()), &version).await.unwrap().executed.len()
        })
    });
    let mut executed = Vec::new();
    for migrator in migrators.collect::<Vec<_>>() {
        executed.push(migrator.await.unwrap());
    }
    assert_eq!(executed.iter().sum::<usize>(), 3, "{executed:?}");
    assert_eq!(database.psql("SELECT count(*) FROM counted").unwrap().trim(), "1");
    assert_eq!(database.psql("SELECT count(*) FROM pilaster.consumers").unwrap().trim(), "16");
}

#[tokio::test]
async fn who_waits_is_told_for_whom() {
    let database = database();
    let first = settings(&database).connect().await.unwrap();
    let second = settings(&database).lock_wait(Duration::from_millis(100)).connect().await.unwrap();
    let slow = Version::new("v1").migration(Migration::new("slow", "SELECT pg_sleep(2)"));
    let fast = Version::new("v2").migration(Migration::new("fast", "SELECT 1"));
    let late = async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        second.activate(&consumer("2"), &fast).await.unwrap_err()
    };
    let user = consumer("1");
    let (applied, error) = tokio::join!(first.activate(&user, &slow), late);
    assert_eq!(applied.unwrap().executed.len(), 1);
    assert!(matches!(error, Error::Busy { .. }) && error.to_string().contains("process"), "{error}");
}

#[tokio::test]
async fn who_comes_while_a_version_is_rolled_back_gets_it_again() {
    let database = database();
    let first = settings(&database).connect().await.unwrap();
    let second = settings(&database).connect().await.unwrap();
    let version = Version::new("v1")
        .migration(Migration::new("table", "CREATE TABLE there ()").down("SELECT pg_sleep(0.5); DROP TABLE there"));
    first.activate(&consumer("1"), &version).await.unwrap();
    let comes = async {
        let slow = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' \
            AND application_name = 'pilaster migrator' AND query LIKE '%pg_sleep%'";
        for _ in 0..500 {
            if database.psql(slow).unwrap().trim() != "0" {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        second.activate(&consumer("2"), &version).await
    };
    let leaver = consumer("1");
    let (left, came) = tokio::join!(first.deactivate(&leaver, &version), comes);
    assert_eq!((left.unwrap().executed.len(), came.unwrap().executed.len()), (1, 1));
    assert!(super::exists(&database, "there") && second.is_active("v1").await.unwrap());
}
