//! Leases: nothing is taken away from somebody who runs.

use std::time::Duration;

use runtime::lease::{Lease, LeaseState, application_name};
use runtime::manager::{Error, SchemaManager, Settings, User};
use runtime::migration::{Migration, Version};
use runtime::plan::Goal;
use runtime::preflight::Options;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Connection, PgConnection, PgPool};
use test_server::Database;

use super::{consumer, database, exists, manager, settings};

/// A first version, a second beside it, and the end of the first: as generated migrations say it.
fn moves() -> [Version; 3] {
    let table = Migration::new("baseline", "CREATE TABLE people (name text)").down("DROP TABLE people");
    let opens =
        Migration::new("expand", "ALTER TABLE people ADD full_name text").down("ALTER TABLE people DROP full_name");
    let ends = Migration::new("contract", "ALTER TABLE people DROP name").down("ALTER TABLE people ADD name text");
    [
        Version::new("0001").opens("v1").migration(table),
        Version::new("0002").opens("v2").migration(opens),
        Version::new("0003").ends("v1").migration(ends),
    ]
}

/// A pool of a service, whose sessions call themselves as it wants.
async fn pool(database: &Database<'_>, name: &str) -> PgPool {
    let options: PgConnectOptions = database.url.parse().unwrap();
    PgPoolOptions::new().max_connections(2).connect_with(options.application_name(name)).await.unwrap()
}

fn users(error: &Error) -> &[User] {
    match error {
        Error::InUse { by, .. } => by,
        other => panic!("{other}"),
    }
}

async fn until_lost(lease: &mut Lease) -> String {
    tokio::time::timeout(Duration::from_secs(20), lease.lost()).await.unwrap()
}

#[tokio::test]
async fn a_version_that_somebody_runs_is_neither_ended_nor_rolled_back() {
    let database = database();
    let manager = manager(&database).await;
    let moves = moves();
    manager.apply_all(&moves[..2]).await.unwrap();
    let (old, new) =
        (manager.lease(&consumer("1.0"), "v1").await.unwrap(), manager.lease(&consumer("2.0"), "v2").await.unwrap());

    let error = manager.apply_all(&moves).await.unwrap_err();
    assert!(error.to_string().starts_with("version v1 is used by /api/products (1.0) in process "), "{error}");
    assert!(error.to_string().ends_with("nothing was changed"), "{error}");
    let error = manager.rollback(&moves[1]).await.unwrap_err();
    assert!(matches!(users(&error), [User::Leased(holder)] if holder.consumer == consumer("2.0")), "{error}");
    let held = manager.leases().await.unwrap();
    assert_eq!(held.iter().map(|holder| holder.version.as_str()).collect::<Vec<_>>(), ["v1", "v2"]);
    assert_eq!(held[0].process, i64::from(std::process::id()));

    let plan = settings(&database).plan(&moves, Goal::Up, Some(&Options::default())).await.unwrap();
    assert!(plan.is_stopped() && plan.findings[0].what.starts_with("0003 would take v1 from /api/products (1.0) "));
    let forced = settings(&database).force(true).plan(&moves, Goal::Up, Some(&Options::default())).await.unwrap();
    assert!(!forced.is_stopped(), "{:?}", forced.findings);
    assert_eq!(settings(&database).missing(&moves).await.unwrap(), ["0003"]);

    old.release().await.unwrap();
    new.release().await.unwrap();
    let reports = manager.apply_all(&moves).await.unwrap();
    assert_eq!(reports.iter().map(|report| report.version.as_str()).collect::<Vec<_>>(), ["0003"]);
    let error = manager.lease(&consumer("1.0"), "v1").await.unwrap_err();
    assert_eq!(error.to_string(), "version v1 is not to be had: 0003 ends it");
    manager.rollback(&moves[2]).await.unwrap();
    manager.lease(&consumer("1.0"), "v1").await.unwrap().release().await.unwrap();
}

#[tokio::test]
async fn a_lease_is_given_only_on_what_is_applied() {
    let database = database();
    let manager = manager(&database).await;
    let moves = moves();
    manager.apply_all(&moves[..1]).await.unwrap();
    let error = manager.lease(&consumer("2.0"), "v2").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "version v2 is not to be had: the database does not know it: apply the migrations first"
    );
    manager.apply_all(&moves[..2]).await.unwrap();
    manager.rollback(&moves[1]).await.unwrap();
    let error = manager.lease(&consumer("2.0"), "v2").await.unwrap_err();
    assert!(error.to_string().contains("it is not applied"), "{error}");
}

#[tokio::test]
async fn the_lease_of_a_process_that_died_runs_out() {
    let database = database();
    let manager = settings(&database).lease_time(Duration::from_millis(600)).connect().await.unwrap();
    let moves = moves();
    manager.apply_all(&moves[..2]).await.unwrap();
    let lease = manager.lease(&consumer("1.0"), "v1").await.unwrap();
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(lease.state(), LeaseState::Held);
    assert_eq!(manager.leases().await.unwrap().len(), 1, "it is renewed for as long as the process lives");
    drop(lease);
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(manager.leases().await.unwrap(), []);
    manager.apply_all(&moves).await.unwrap();
}

#[tokio::test]
async fn who_is_forced_out_is_named_and_told() {
    let database = database();
    let patient = manager(&database).await;
    let forced: SchemaManager =
        settings(&database).force(true).lease_time(Duration::from_millis(600)).connect().await.unwrap();
    let moves = moves();
    patient.apply_all(&moves[..2]).await.unwrap();
    let mut lease = forced.lease(&consumer("1.0"), "v1").await.unwrap();
    let reports = forced.apply_all(&moves).await.unwrap();
    assert!(matches!(reports[0].hurt.as_slice(), [User::Leased(holder)] if holder.consumer == consumer("1.0")));
    let reason = until_lost(&mut lease).await;
    assert_eq!(reason, "version v1 is not to be had: 0003 ends it");
}

#[tokio::test]
async fn sessions_that_say_which_version_they_use_count_without_a_lease() {
    let database = database();
    let manager = manager(&database).await;
    let moves = moves();
    manager.apply_all(&moves[..2]).await.unwrap();
    let name = application_name(&consumer("1.0"), "v1");
    let service = pool(&database, &name).await;
    let other = pool(&database, &application_name(&consumer("2.0"), "v2")).await;
    let error = manager.apply_all(&moves).await.unwrap_err();
    let [User::Sessions { application_name, count: 1, .. }] = users(&error) else { panic!("{error}") };
    assert_eq!(*application_name, name);
    service.close().await;
    // The server notices a moment later than the client.
    for _ in 0..50 {
        if manager.apply_all(&moves).await.is_ok() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(manager.active().await.unwrap().len(), 3);
    other.close().await;
}

#[tokio::test]
async fn a_consumer_that_leaves_does_not_take_a_version_from_processes_that_still_run() {
    let database = database();
    let manager = manager(&database).await;
    let version = super::products();
    manager.activate(&consumer("1.0"), &version).await.unwrap();
    let lease = manager.lease(&consumer("1.0"), "v1").await.unwrap();
    assert_eq!(manager.deactivate(&consumer("1.0"), &version).await.unwrap().executed, []);
    assert!(exists(&database, "products"));
    lease.release().await.unwrap();
    assert_eq!(manager.rollback(&version).await.unwrap().executed.len(), 2);
    assert!(!exists(&database, "products"));
}

#[tokio::test]
async fn leases_and_their_ends_that_meet_never_both_win() {
    let database = database();
    let manager = manager(&database).await;
    let moves = moves();
    manager.apply_all(&moves[..2]).await.unwrap();
    for _ in 0..20 {
        let (pool, user) = (pool(&database, "service").await, consumer("1.0"));
        let (leased, ended) =
            tokio::join!(Lease::take(&pool, &user, "v1", Duration::from_mins(1)), manager.apply_all(&moves));
        match (leased, ended) {
            (Ok(lease), Err(Error::InUse { .. })) => lease.release().await.unwrap(),
            (Err(Error::NotServed { .. }), Ok(_)) => {
                manager.rollback(&moves[2]).await.unwrap();
            }
            (leased, ended) => panic!("{leased:?} {ended:?}"),
        }
        pool.close().await;
    }
}

#[tokio::test]
async fn a_role_of_a_service_needs_no_more_than_it_is_said_to() {
    let database = database();
    let manager = manager(&database).await;
    manager.apply_all(&moves()).await.unwrap();
    let role = format!("{}_service", database.name);
    database
        .psql(&format!(
            "CREATE ROLE {role} LOGIN PASSWORD 'secret'; GRANT USAGE ON SCHEMA pilaster TO {role}; \
             GRANT SELECT ON pilaster.versions, pilaster.migrations TO {role}; GRANT ALL ON pilaster.leases TO {role};"
        ))
        .unwrap();
    let options: PgConnectOptions = database.url.parse().unwrap();
    let service = PgPoolOptions::new().connect_with(options.username(&role).password("secret")).await.unwrap();
    let lease = Lease::take(&service, &consumer("2.0"), "v2", Duration::from_millis(300)).await.unwrap();
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(manager.leases().await.unwrap()[0].role, role);
    lease.release().await.unwrap();
    service.close().await;
    database.psql(&format!("DROP OWNED BY {role}; DROP ROLE {role}")).unwrap();
}

#[tokio::test]
async fn an_older_ledger_learns_what_its_versions_open() {
    let database = database();
    let moves = moves();
    manager(&database).await.apply_all(&moves[..2]).await.unwrap();
    database
        .psql(
            "DROP TABLE pilaster.leases, pilaster.backfills, pilaster.scripts, pilaster.quarantine; \
             DROP FUNCTION pilaster.notify_versions CASCADE; ALTER TABLE pilaster.versions DROP opens, DROP ends; UPDATE pilaster.ledger SET format = 1",
        )
        .unwrap();
    assert_eq!(settings(&database).missing(&moves[..2]).await.unwrap(), ["0001", "0002"]);
    let manager = Settings::new(&database.url).unwrap().connect().await.unwrap();
    assert_eq!(manager.apply_all(&moves[..2]).await.unwrap(), []);
    manager.lease(&consumer("2.0"), "v2").await.unwrap().release().await.unwrap();
}

#[tokio::test]
async fn nobody_begins_to_use_what_is_ended_and_a_stranger_takes_nothing_along() {
    let database = database();
    let manager = manager(&database).await;
    let moves = moves();
    manager.apply_all(&moves).await.unwrap();
    let error = manager.activate(&consumer("1.0"), &moves[0]).await.unwrap_err();
    assert_eq!(error.to_string(), "version 0001 is not to be had: 0003 ends it");
    assert_eq!(manager.deactivate(&consumer("mistyped"), &moves[1]).await.unwrap().executed, []);
    assert!(manager.is_active("0002").await.unwrap());
}

#[tokio::test]
async fn who_leases_a_move_by_its_name_counts_when_what_it_opens_is_ended() {
    let database = database();
    let manager = manager(&database).await;
    let moves = moves();
    manager.apply_all(&moves[..2]).await.unwrap();
    let lease = manager.lease(&consumer("1.0"), "0001").await.unwrap();
    let error = manager.apply_all(&moves).await.unwrap_err();
    assert!(matches!(users(&error), [User::Leased(holder)] if holder.version == "0001"), "{error}");
    lease.release().await.unwrap();
    manager.apply_all(&moves).await.unwrap();
    let error = manager.lease(&consumer("1.0"), "0001").await.unwrap_err();
    assert_eq!(error.to_string(), "version 0001 is not to be had: 0003 ends it");
}

#[tokio::test]
async fn a_lease_that_gets_no_answer_says_in_time_that_it_is_late() {
    let database = database();
    let manager = settings(&database).lease_time(Duration::from_secs(3)).connect().await.unwrap();
    manager.apply_all(&moves()[..1]).await.unwrap();
    let lease = manager.lease(&consumer("1.0"), "v1").await.unwrap();
    let mut blocker = PgConnection::connect(&database.url).await.unwrap();
    let mut block = blocker.begin().await.unwrap();
    sqlx::query("LOCK TABLE pilaster.leases IN ACCESS EXCLUSIVE MODE").execute(&mut *block).await.unwrap();
    let blocked = std::time::Instant::now();
    while lease.state() == LeaseState::Held {
        assert!(blocked.elapsed() < Duration::from_millis(3500), "nobody answers, and it takes itself for held");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(lease.state(), LeaseState::Late);
    block.rollback().await.unwrap();
    while lease.state() != LeaseState::Held {
        assert!(blocked.elapsed() < Duration::from_secs(30), "{:?}", lease.state());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    lease.release().await.unwrap();
}

#[tokio::test]
async fn who_hangs_while_it_registers_keeps_nobody_waiting_without_end() {
    let database = database();
    let manager = manager(&database).await;
    manager.apply_all(&moves()[..1]).await.unwrap();
    let mut blocker = PgConnection::connect(&database.url).await.unwrap();
    let mut block = blocker.begin().await.unwrap();
    sqlx::query("LOCK TABLE pilaster.consumers, pilaster.leases IN ACCESS EXCLUSIVE MODE")
        .execute(&mut *block)
        .await
        .unwrap();
    let asked = async { manager.register(&consumer("1.0"), &moves()[1]).await };
    let error = tokio::time::timeout(Duration::from_secs(30), asked).await.unwrap().unwrap_err();
    assert!(error.to_string().contains("lock timeout"), "{error}");
}
