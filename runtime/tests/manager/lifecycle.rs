//! Versions from registration to rollback.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use runtime::manager::{Cause, Error, Event, Failure, State, Statistics, Status, User};
use runtime::migration::{Migration, Version};

use super::{consumer, database, exists, manager, products, settings};

fn failure(error: Error) -> Failure {
    match error {
        Error::Failed(failure) => *failure,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn a_version_is_registered_once_for_each_consumer() {
    let database = database();
    let manager = manager(&database).await;
    manager.register(&consumer("1"), &products()).await.unwrap();
    manager.register(&consumer("2"), &products()).await.unwrap();
    assert_eq!(manager.usage("v1").await.unwrap(), [consumer("1"), consumer("2")]);
    assert_eq!(manager.status("v1").await.unwrap(), Some(Status::Pending));
    let twice = manager.register(&consumer("1"), &products()).await.unwrap_err();
    assert!(matches!(twice, Error::AlreadyRegistered { .. }), "{twice}");
    let other = manager.register(&consumer("1"), &Version::new("v2")).await.unwrap_err();
    assert!(other.to_string().contains("/api/products (1) is registered already, for version v1"), "{other}");
    assert_eq!(manager.usage("v1").await.unwrap().len(), 2);
}

#[tokio::test]
async fn migrations_are_applied_in_order_and_once() {
    let database = database();
    let told: Arc<Mutex<Vec<Event>>> = Arc::default();
    let hears = Arc::clone(&told);
    let settings = settings(&database).on_event(move |event| hears.lock().unwrap().push(event.clone()));
    let manager = settings.connect().await.unwrap();
    let mut stream = manager.events();
    manager.register(&consumer("1"), &products()).await.unwrap();
    let report = manager.apply(&products()).await.unwrap();
    let names: Vec<&str> = report.executed.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["products", "by_name"]);
    assert!(exists(&database, "products_name") && manager.is_active("v1").await.unwrap());
    let again = manager.apply(&products()).await.unwrap();
    assert!(again.executed.is_empty(), "{again:?}");
    let applied = Event::Applied { version: "v1".to_owned(), consumer: None };
    assert_eq!(told.lock().unwrap().iter().filter(|event| **event == applied).count(), 1);
    assert!(matches!(stream.recv().await.unwrap(), Event::Started { migration, .. } if migration == "products"));
}

#[tokio::test]
async fn what_nobody_registered_is_not_applied() {
    let database = database();
    let error = manager(&database).await.apply(&products()).await.unwrap_err();
    assert!(matches!(error, Error::NotRegistered { .. }), "{error}");
    assert!(!exists(&database, "products"));
}

#[tokio::test]
async fn a_migration_that_fails_says_what_ran_and_leaves_nothing() {
    let database = database();
    let manager = manager(&database).await;
    let broken = "CREATE TABLE half (id int);\n\nINSERT INTO nowhere VALUES (1);";
    let version = products().migration(Migration::new("broken", broken)).migration(Migration::new("last", "SELECT 1"));
    manager.register(&consumer("1"), &version).await.unwrap();
    let failure = failure(manager.apply(&version).await.unwrap_err());
    assert_eq!((failure.migration.as_str(), failure.line), ("broken", Some(3)));
    assert_eq!(failure.executed, ["products", "by_name"]);
    assert_eq!((&failure.state, &failure.left), (&State::Untouched, &vec!["last".to_owned()]));
    assert!(matches!(&failure.cause, Cause::Refused { code, .. } if code == "42P01"), "{failure}");
    assert!(!exists(&database, "half") && exists(&database, "products"));
    assert_eq!(manager.status("v1").await.unwrap(), Some(Status::Failed));
    // What did not run may be mended, and the next run goes on there.
    let mended = products().migration(Migration::new("broken", "CREATE TABLE half (id int)"));
    let report = manager.apply(&mended).await.unwrap();
    assert_eq!(report.executed.len(), 1, "{report:?}");
    assert!(exists(&database, "half") && manager.is_active("v1").await.unwrap());
}

#[tokio::test]
async fn an_applied_migration_is_not_edited() {
    let database = database();
    let manager = manager(&database).await;
    manager.activate(&consumer("1"), &products()).await.unwrap();
    let edited = Version::new("v1").migration(Migration::new("products", "CREATE TABLE products (id bigint)"));
    for version in [edited, products().migration(Migration::new("more", "SELECT 1"))] {
        let error = manager.register(&consumer("2"), &version).await.unwrap_err();
        assert!(matches!(error, Error::Changed { .. }), "{error}");
        let error = manager.apply(&version).await.unwrap_err();
        assert!(matches!(error, Error::Changed { .. }), "{error}");
    }
}

#[tokio::test]
async fn a_rollback_goes_in_reverse_order() {
    let database = database();
    let manager = manager(&database).await;
    manager.register(&consumer("1"), &products()).await.unwrap();
    let nothing = manager.rollback(&products()).await.unwrap();
    assert!(nothing.executed.is_empty(), "{nothing:?}");
    manager.apply(&products()).await.unwrap();
    let used = manager.rollback(&products()).await.unwrap_err();
    assert!(used.to_string().contains("/api/products (1)"), "{used}");
    let report = manager.rollback_forced(&products()).await.unwrap();
    let names: Vec<&str> = report.executed.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!((names, &report.hurt), (vec!["by_name", "products"], &vec![User::Registered(consumer("1"))]));
    assert!(!exists(&database, "products"));
    assert_eq!(manager.status("v1").await.unwrap(), Some(Status::RolledBack));
    assert_eq!(manager.apply(&products()).await.unwrap().executed.len(), 2, "and up again");
}

#[tokio::test]
async fn a_rollback_that_fails_says_how_far_it_came() {
    let database = database();
    let manager = manager(&database).await;
    let version = Version::new("v1")
        .migration(Migration::new("one", "CREATE TABLE one (id int)").down("DROP TABLE missing"))
        .migration(Migration::new("two", "CREATE TABLE two (id int)").down("DROP TABLE two"));
    manager.activate(&consumer("1"), &version).await.unwrap();
    let failure = failure(manager.deactivate(&consumer("1"), &version).await.unwrap_err());
    assert_eq!((failure.migration.as_str(), failure.executed), ("one", vec!["two".to_owned()]));
    assert!(exists(&database, "one") && !exists(&database, "two"));
    assert_eq!(manager.status("v1").await.unwrap(), Some(Status::Failed));
    assert_eq!(manager.usage("v1").await.unwrap(), [consumer("1")]);
    let mended = Version::new("v1")
        .migration(Migration::new("one", "CREATE TABLE one (id int)").down("DROP TABLE one"))
        .migration(Migration::new("two", "CREATE TABLE two (id int)").down("DROP TABLE two"));
    assert_eq!(manager.deactivate(&consumer("1"), &mended).await.unwrap().executed.len(), 1);
    assert!(!exists(&database, "one"));
}

#[tokio::test]
async fn a_version_without_a_way_back_is_not_begun_to_be_rolled_back() {
    let database = database();
    let manager = manager(&database).await;
    let version = Version::new("v1")
        .migration(Migration::new("one", "CREATE TABLE one (id int)"))
        .migration(Migration::new("two", "CREATE TABLE two (id int)").down("DROP TABLE two"));
    manager.activate(&consumer("1"), &version).await.unwrap();
    let error = manager.deactivate(&consumer("1"), &version).await.unwrap_err();
    assert!(matches!(&error, Error::NoWayBack { migration, .. } if migration == "one"), "{error}");
    assert!(exists(&database, "two"));
}

#[tokio::test]
async fn the_last_consumer_who_leaves_takes_the_version_along() {
    let database = database();
    let manager = manager(&database).await;
    for code in ["1", "2", "3"] {
        let report = manager.activate(&consumer(code), &products()).await.unwrap();
        assert_eq!(report.executed.len(), if code == "1" { 2 } else { 0 });
    }
    assert!(manager.is_used_by_others("v1", &consumer("1")).await.unwrap());
    for code in ["1", "2"] {
        let report = manager.deactivate(&consumer(code), &products()).await.unwrap();
        assert!(report.executed.is_empty() && exists(&database, "products"), "{report:?}");
    }
    assert!(!manager.is_used_by_others("v1", &consumer("3")).await.unwrap());
    let last = manager.deactivate(&consumer("3"), &products()).await.unwrap();
    assert_eq!(last.executed.len(), 2, "{last:?}");
    assert!(!exists(&database, "products"));
}

#[tokio::test]
async fn compatible_versions_are_declared_and_a_version_is_compatible_with_itself() {
    let database = database();
    let manager = manager(&database).await;
    let second = Version::new("v2").compatible_with("v1");
    manager.register(&consumer("1"), &products()).await.unwrap();
    manager.register(&consumer("2"), &second).await.unwrap();
    manager.register(&consumer("3"), &Version::new("v3")).await.unwrap();
    for (one, other, compatible) in [("v1", "v1", true), ("v1", "v2", true), ("v2", "v1", true), ("v1", "v3", false)] {
        assert_eq!(manager.are_compatible(one, other).await.unwrap(), compatible, "{one} {other}");
    }
}

#[tokio::test]
async fn statistics_count_every_version_once() {
    let database = database();
    let manager = manager(&database).await;
    let failing = Version::new("failing").migration(Migration::new("fails", "SELECT 1 / 0"));
    let gone = Version::new("gone").migration(Migration::new("a", "SELECT 1").down("SELECT 1"));
    manager.activate(&consumer("1"), &products()).await.unwrap();
    manager.register(&consumer("2"), &Version::new("waits")).await.unwrap();
    manager.activate(&consumer("3"), &failing).await.unwrap_err();
    manager.activate(&consumer("4"), &gone).await.unwrap();
    manager.deactivate(&consumer("4"), &gone).await.unwrap();
    let expected = Statistics { total: 4, active: 1, pending: 1, failed: 1, rolled_back: 1 };
    assert_eq!(manager.statistics().await.unwrap(), expected);
    assert_eq!(manager.active().await.unwrap(), ["v1"]);
    let names: Vec<String> = manager.versions().await.unwrap().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["v1", "waits", "failing", "gone"]);
    let what: Vec<String> = manager.history().await.unwrap().into_iter().map(|entry| entry.what).collect();
    assert_eq!(what.iter().filter(|what| *what == "applied").count(), 3, "{what:?}");
    assert_eq!(what[what.len() - 2..], ["rolled back", "left"]);
}

#[tokio::test]
async fn what_takes_too_long_is_cancelled_in_the_server() {
    let database = database();
    let limit = Duration::from_secs(1);
    let settings = settings(&database).migration_timeout(limit).rollback_timeout(limit);
    let manager = settings.connect().await.unwrap();
    let slow = "CREATE TABLE slow (id int); SELECT pg_sleep(0.2); SELECT pg_sleep(60)";
    let version = Version::new("v1").migration(Migration::new("slow", slow));
    let up = failure(manager.activate(&consumer("1"), &version).await.unwrap_err());
    assert!(matches!(up.cause, Cause::Timeout(after) if after == limit), "{up}");
    let version = Version::new("v2").migration(Migration::new("fast", "SELECT 1").down(slow));
    manager.activate(&consumer("2"), &version).await.unwrap();
    let down = failure(manager.deactivate(&consumer("2"), &version).await.unwrap_err());
    assert!(matches!(down.cause, Cause::Timeout(_)), "{down}");
    let sleeping = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)%' AND pid <> pg_backend_pid()
        AND datname = current_database() AND state <> 'idle'";
    assert_eq!(database.psql(sleeping).unwrap().trim(), "0");
    assert!(!exists(&database, "slow"));
    database.psql("CREATE TABLE slow (id int)").unwrap();
}

#[tokio::test]
async fn what_a_transaction_promised_for_its_end_takes_of_the_same_time() {
    let database = database();
    database
        .psql(
            "CREATE TABLE promises (id int);
            CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(1.2); RETURN NULL; END $$;
            CREATE CONSTRAINT TRIGGER keeps AFTER INSERT ON promises DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION keep()",
        )
        .unwrap();
    let promises = Migration::new("promises", "INSERT INTO promises SELECT 1 FROM pg_sleep(1.2)");
    let version = Version::new("v1").migration(promises);
    let hurried = settings(&database).migration_timeout(Duration::from_secs(2)).connect().await.unwrap();
    let failure = failure(hurried.apply_all(std::slice::from_ref(&version)).await.unwrap_err());
    assert!(matches!(failure.cause, Cause::Timeout(_)), "{failure}");
    assert_eq!(database.psql("SELECT count(*) FROM promises").unwrap().trim(), "0");
    let patient = settings(&database).migration_timeout(Duration::from_secs(20)).connect().await.unwrap();
    patient.apply(&version).await.unwrap();
    let took = "SELECT milliseconds BETWEEN 1200 AND 20000 FROM pilaster.log WHERE what = 'applied'";
    assert_eq!(database.psql(took).unwrap().trim(), "t");
}

#[tokio::test]
async fn clear_forgets_and_touches_nothing_else() {
    let database = database();
    let manager = manager(&database).await;
    manager.activate(&consumer("1"), &products()).await.unwrap();
    manager.clear().await.unwrap();
    assert_eq!(manager.statistics().await.unwrap(), Statistics::default());
    assert!(manager.history().await.unwrap().is_empty() && exists(&database, "products"));
}

#[tokio::test]
async fn nothing_is_rolled_back_beneath_what_is_applied_upon_it() {
    let database = database();
    let manager = manager(&database).await;
    let stock = Migration::new("stock", "CREATE TABLE stock (id int)").down("DROP TABLE stock");
    let (below, above) = (products(), Version::new("v2").migration(stock));
    manager.activate(&consumer("1.0"), &below).await.unwrap();
    manager.activate(&consumer("2.0"), &above).await.unwrap();
    // The last who used it leaves, and it stays for what is upon it.
    let report = manager.deactivate(&consumer("1.0"), &below).await.unwrap();
    assert_eq!(report.executed, []);
    assert_eq!(manager.usage("v1").await.unwrap(), []);
    let error = manager.rollback(&below).await.unwrap_err();
    let expected = "version v1 is beneath version v2, which is applied: roll that back first; nothing was changed";
    assert_eq!(error.to_string(), expected);
    assert!(manager.is_active("v1").await.unwrap());
    manager.deactivate(&consumer("2.0"), &above).await.unwrap();
    manager.rollback(&below).await.unwrap();
    assert_eq!(manager.active().await.unwrap(), Vec::<String>::new());
}

#[tokio::test]
async fn a_way_back_that_is_refused_leaves_the_version_what_it_was() {
    let database = database();
    let manager = manager(&database).await;
    let held = Migration::new("held", "CREATE TABLE held (id int)").down("DROP TABLE held; SELECT 1 / 0");
    let version = Version::new("v1").migration(held);
    manager.apply_all(std::slice::from_ref(&version)).await.unwrap();
    let failure = failure(manager.rollback(&version).await.unwrap_err());
    assert_eq!(failure.state, State::Untouched);
    assert!(manager.is_active("v1").await.unwrap(), "nothing of it was taken back");
    assert_eq!(manager.history().await.unwrap().last().unwrap().what, "failed");
    manager.lease(&consumer("1.0"), "v1").await.unwrap().release().await.unwrap();
}

#[tokio::test]
async fn a_migration_whose_row_is_deleted_while_it_runs_is_undone() {
    let database = database();
    let manager = manager(&database).await;
    let forgets = "CREATE TABLE orphans (id int); DELETE FROM pilaster.migrations";
    let version = Version::new("v1").migration(Migration::new("forgets", forgets));
    let failure = failure(manager.apply_all(&[version]).await.unwrap_err());
    assert_eq!(failure.state, State::Untouched);
    assert!(!exists(&database, "orphans"));
}
