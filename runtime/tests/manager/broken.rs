//! Migrations that are broken off, and what the next run makes of them.

use std::time::Duration;

use runtime::manager::{Cause, Error, State, Status};
use runtime::migration::{Migration, Script, Version};
use test_server::Database;
use tokio::time::{sleep, timeout};

use super::{consumer, database, exists, manager, settings};

fn alone(text: &str) -> Script {
    Script::new(text).without_transaction()
}

/// Ends the session that migrates, as a crash would, once `what` is seen in its statement.
async fn kill(database: &Database<'_>, what: &str) {
    let kill = format!(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'pilaster migrator' \
         AND datname = current_database() AND state = 'active' AND query LIKE '%{what}%'"
    );
    for _ in 0..500 {
        if database.psql(&kill).unwrap().trim() != "0" {
            return;
        }
        sleep(Duration::from_millis(10)).await;
    }
    panic!("no migrator ran {what}");
}

#[tokio::test]
async fn statements_for_themselves_go_on_behind_the_last_that_ended() {
    let database = database();
    let manager = manager(&database).await;
    let broken = alone("CREATE TABLE a (id int); CREATE INDEX CONCURRENTLY a_id ON a (id); SELECT 1 / 0;");
    let version = |script: &Script| Version::new("v1").migration(Migration::new("steps", script.clone()));
    let error = manager.activate(&consumer("1"), &version(&broken)).await.unwrap_err();
    let Error::Failed(failure) = error else { panic!("{error}") };
    assert_eq!(failure.state, State::Partly { done: 2 }, "{failure}");
    // Only what did not run yet may be mended.
    let edited = alone("CREATE TABLE b (id int); CREATE INDEX CONCURRENTLY a_id ON a (id); SELECT 1;");
    let error = manager.apply(&version(&edited)).await.unwrap_err();
    assert!(matches!(error, Error::Changed { .. }), "{error}");
    let mended = alone("CREATE TABLE a (id int); CREATE INDEX CONCURRENTLY a_id ON a (id); SELECT 1;");
    manager.apply(&version(&mended)).await.unwrap();
    assert!(manager.is_active("v1").await.unwrap() && exists(&database, "a_id"));
}

#[tokio::test]
async fn an_index_that_was_half_built_is_built_again() {
    let database = database();
    let manager = manager(&database).await;
    database.psql("CREATE TABLE \"T\" (id int); INSERT INTO \"T\" SELECT generate_series(1, 1000)").unwrap();
    let build =
        alone("CREATE UNIQUE INDEX CONCURRENTLY \"The index\" ON public.\"T\" ((id + pg_sleep(0.01)::text::int))");
    let build = alone(&build.text().replace("((id + pg_sleep(0.01)::text::int))", "(slow(id))"));
    database
        .psql("CREATE FUNCTION slow(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.002); RETURN $1; END $$")
        .unwrap();
    let version = Version::new("v1").migration(Migration::new("index", build));
    let user = consumer("1");
    let (ended, ()) = tokio::join!(manager.activate(&user, &version), kill(&database, "CONCURRENTLY"));
    assert!(matches!(ended, Err(Error::Connection(_))), "{ended:?}");
    assert_eq!(manager.status("v1").await.unwrap(), Some(Status::Applying));
    manager.apply(&version).await.unwrap();
    let valid = "SELECT string_agg(indisvalid::text, ',') FROM pg_index WHERE indrelid = '\"T\"'::regclass";
    assert_eq!(database.psql(valid).unwrap().trim(), "true");
}

#[tokio::test]
async fn a_unique_index_over_duplicates_leaves_no_index_behind() {
    let database = database();
    let manager = manager(&database).await;
    database.psql("CREATE TABLE t (id int); INSERT INTO t VALUES (1), (1)").unwrap();
    let build = alone("CREATE UNIQUE INDEX CONCURRENTLY t_id ON t (id)");
    let version = Version::new("v1").migration(Migration::new("unique", build));
    let error = manager.activate(&consumer("1"), &version).await.unwrap_err();
    assert!(error.to_string().contains("(id)=(1)"), "{error}");
    assert!(!exists(&database, "t_id"));
    database.psql("DELETE FROM t").unwrap();
    manager.apply(&version).await.unwrap();
    assert!(exists(&database, "t_id"));
}

#[tokio::test]
async fn a_transaction_that_is_broken_off_begins_again() {
    let database = database();
    let manager = manager(&database).await;
    let slow = "CREATE TABLE a (id int); SELECT pg_sleep(CASE WHEN to_regclass('waited') IS NULL THEN 60 ELSE 0 END)";
    let version = Version::new("v1").migration(Migration::new("slow", slow));
    let user = consumer("1");
    let (ended, ()) = tokio::join!(manager.activate(&user, &version), kill(&database, "pg_sleep"));
    assert!(matches!(ended, Err(Error::Connection(_))), "{ended:?}");
    assert!(!exists(&database, "a"));
    database.psql("CREATE TABLE waited ()").unwrap();
    manager.apply(&version).await.unwrap();
    assert!(exists(&database, "a"));
}

#[tokio::test]
async fn what_commits_by_itself_runs_again_only_where_it_says_that_it_may() {
    let database = database();
    let manager = manager(&database).await;
    database.psql("CREATE TABLE n (i int); CREATE TABLE go (on_ bool)").unwrap();
    let batches = "DO $$ BEGIN INSERT INTO n VALUES (1); COMMIT; \
        IF NOT EXISTS (SELECT FROM go) THEN PERFORM pg_sleep(60); END IF; END $$";
    let version = |text: &str| Version::new("v1").migration(Migration::new("fill", alone(text)));
    let plain = version(batches);
    let user = consumer("1");
    let (ended, ()) = tokio::join!(manager.activate(&user, &plain), kill(&database, "pg_sleep"));
    assert!(matches!(ended, Err(Error::Connection(_))), "{ended:?}");
    database.psql("INSERT INTO go VALUES (true)").unwrap();
    let error = manager.apply(&plain).await.unwrap_err();
    let Error::Failed(failure) = error else { panic!("{error}") };
    assert!(matches!(failure.cause, Cause::Unknown), "{failure}");
    manager.apply(&version(&format!("-- pilaster: repeatable\n{batches}"))).await.unwrap();
    assert_eq!(database.psql("SELECT count(*) FROM n").unwrap().trim(), "2");
}

#[tokio::test]
async fn a_lock_that_is_not_given_is_asked_for_again() {
    let database = database();
    database.psql("CREATE TABLE busy (id int)").unwrap();
    let version = Version::new("v1").migration(Migration::new("column", "ALTER TABLE busy ADD COLUMN word text"));
    let impatient = settings(&database).lock_timeout(Duration::from_millis(50)).lock_attempts(2);
    let patient = settings(&database).lock_timeout(Duration::from_millis(50)).connect().await.unwrap();
    let mut holder = sqlx::PgPool::connect(&database.url).await.unwrap().begin().await.unwrap();
    sqlx::query("LOCK TABLE busy IN ACCESS SHARE MODE").execute(&mut *holder).await.unwrap();
    let error = impatient.connect().await.unwrap().activate(&consumer("1"), &version).await.unwrap_err();
    let Error::Failed(failure) = error else { panic!("{error}") };
    assert!(matches!(failure.cause, Cause::Locked { attempts: 2, .. }), "{failure}");
    let lets_go = async {
        sleep(Duration::from_millis(400)).await;
        holder.rollback().await.unwrap();
    };
    let (applied, ()) = tokio::join!(patient.apply(&version), lets_go);
    assert_eq!(applied.unwrap().executed.len(), 1);
}

#[tokio::test]
async fn a_migration_leaves_transactions_to_the_manager() {
    let database = database();
    let manager = manager(&database).await;
    let version = Version::new("v1").migration(Migration::new("own", "CREATE TABLE a (id int);\nCOMMIT;"));
    let error = manager.activate(&consumer("1"), &version).await.unwrap_err();
    assert!(error.to_string().contains("line 2") && !exists(&database, "a"), "{error}");
    let endless = Version::new("v2").migration(Migration::new("open", "SELECT 1;\nSELECT 'a"));
    let error = manager.register(&consumer("2"), &endless).await.unwrap_err();
    assert!(error.to_string().contains("line 2: a string begins here"), "{error}");
}

#[tokio::test]
async fn what_a_migration_sets_ends_with_it() {
    let database = database();
    let manager = manager(&database).await;
    database.psql("CREATE SCHEMA other").unwrap();
    let version = Version::new("v1")
        .migration(Migration::new("path", "SELECT set_config('search_path', 'other', false); CREATE TABLE there ()"))
        .migration(Migration::new("role", "SET ROLE pg_monitor"))
        .migration(Migration::new("names", alone("DEALLOCATE ALL; SET search_path = other; CREATE TABLE too ();")))
        .migration(Migration::new("plain", "CREATE TABLE here ()"));
    manager.activate(&consumer("1"), &version).await.unwrap();
    for name in ["other.there", "other.too", "public.here"] {
        assert!(exists(&database, name), "{name}");
    }
    let loses = Version::new("v2").migration(Migration::new("unlock", "SELECT pg_advisory_unlock_all()"));
    let error = manager.activate(&consumer("2"), &loses).await.unwrap_err();
    assert!(error.to_string().contains("let go of the migrator's lock"), "{error}");
}

#[tokio::test]
async fn nothing_that_a_migration_throws_away_is_missed() {
    let database = database();
    let manager = manager(&database).await;
    let version = Version::new("v1")
        .migration(Migration::new("first", "CREATE TABLE first ()"))
        .migration(Migration::new("throws", "CREATE TABLE second (); DEALLOCATE ALL"))
        .migration(Migration::new("hides", "DO $$ BEGIN EXECUTE 'DEALLO' || 'CATE ALL'; END $$"))
        .migration(Migration::new("alone", alone("PREPARE own AS SELECT 1; EXECUTE own; DEALLOCATE ALL;")))
        .migration(Migration::new("keeps", "PREPARE own AS SELECT 1; EXECUTE own"))
        .migration(Migration::new("asks", "CREATE TABLE third (); SELECT false FROM generate_series(1, 3)"));
    let report = manager.activate(&consumer("1"), &version).await.unwrap();
    assert_eq!(report.executed.len(), 6);
    assert!(["first", "second", "third"].iter().all(|name| exists(&database, name)));
    let applied = "SELECT string_agg(migration, ' ' ORDER BY id) FROM pilaster.log WHERE what = 'applied'";
    assert_eq!(database.psql(applied).unwrap().trim(), "first throws hides alone keeps asks");
    let missing = Version::new("v2").migration(Migration::new("missing", "PREPARE once AS SELECT 1;\nEXECUTE nobody;"));
    let error = manager.activate(&consumer("2"), &missing).await.unwrap_err();
    let Error::Failed(failure) = error else { panic!("{error}") };
    assert!(matches!(&failure.cause, Cause::Refused { code, .. } if code == "26000"), "{failure}");
    assert_eq!(failure.line, Some(2));
}

#[tokio::test]
async fn what_was_refused_is_not_taken_for_done() {
    let database = database();
    let manager = manager(&database).await;
    database
        .psql("CREATE TABLE p (id int) PARTITION BY LIST (id); CREATE TABLE q PARTITION OF p FOR VALUES IN (1)")
        .unwrap();
    let version = |name: &str, text: &str| Version::new(name).migration(Migration::new("only", alone(text)));
    for (name, wrong, right) in [
        ("drop", "DROP INDEX CONCURRENTLY nowhere", "SELECT 1"),
        (
            "detach",
            "ALTER TABLE p DETACH PARTITION q_typo CONCURRENTLY",
            "ALTER TABLE p DETACH PARTITION q CONCURRENTLY",
        ),
        ("index", "CREATE INDEX CONCURRENTLY p_id ON q (typo)", "CREATE INDEX CONCURRENTLY p_id ON q (id)"),
        ("block", "DO $$ BEGIN COMMIT; PERFORM 1 / 0; END $$", "SELECT 1"),
    ] {
        manager.activate(&consumer(name), &version(name, wrong)).await.unwrap_err();
        let again = manager.apply(&version(name, wrong)).await.unwrap_err();
        assert!(matches!(again, Error::Failed(_)), "{again}");
        manager.apply(&version(name, right)).await.unwrap();
        assert!(manager.is_active(name).await.unwrap(), "{name}");
    }
    assert_eq!(database.psql("SELECT count(*) FROM pg_inherits").unwrap().trim(), "0");
    let unnamed = version("unnamed", "CREATE INDEX CONCURRENTLY ON q (id)");
    let error = manager.activate(&consumer("unnamed"), &unnamed).await.unwrap_err();
    assert!(error.to_string().contains("needs a name"), "{error}");
}

#[tokio::test]
async fn an_old_transaction_does_not_end_the_building_of_an_index() {
    let database = database();
    database.psql("CREATE TABLE t (id int); INSERT INTO t VALUES (1)").unwrap();
    let manager = settings(&database).lock_timeout(Duration::from_millis(50)).connect().await.unwrap();
    let pool = sqlx::PgPool::connect(&database.url).await.unwrap();
    let mut old = pool.begin().await.unwrap();
    sqlx::query("UPDATE t SET id = 2").execute(&mut *old).await.unwrap();
    let build = alone("CREATE INDEX CONCURRENTLY t_id ON t (id)");
    let version = Version::new("v1").migration(Migration::new("index", build));
    let ends = async {
        sleep(Duration::from_millis(600)).await;
        old.rollback().await.unwrap();
    };
    let user = consumer("1");
    let (applied, ()) = tokio::join!(manager.activate(&user, &version), ends);
    assert_eq!(applied.unwrap().executed.len(), 1);
}

#[tokio::test]
async fn a_migration_that_lasts_is_announced_and_may_choose_its_isolation() {
    let database = database();
    let manager = manager(&database).await;
    let version = |name: &str, script: &str| Version::new(name).migration(Migration::new("slow", script));
    let slow = version("v1", "SELECT pg_sleep(3); CREATE TABLE a ()");
    let user = consumer("1");
    let announced = async {
        while manager.status("v1").await.unwrap() != Some(Status::Applying) {
            sleep(Duration::from_millis(50)).await;
        }
    };
    let announced = timeout(Duration::from_secs(30), announced);
    let (applied, announced) = tokio::join!(manager.activate(&user, &slow), announced);
    assert_eq!(applied.unwrap().executed.len(), 1);
    assert!(announced.is_ok(), "nobody was told");
    assert_eq!(manager.status("v1").await.unwrap(), Some(Status::Active));
    let isolated = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SELECT pg_sleep(0.5); CREATE TABLE b ()";
    manager.apply_all(&[slow, version("v2", isolated)]).await.unwrap();
    assert_eq!(manager.status("v2").await.unwrap(), Some(Status::Active));
}
