//! Migrations that run at once.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use runtime::manager::{Error, Event, Failure, SchemaManager, State, Status};
use runtime::migration::{Migration, Script, Version};
use test_server::Database;
use tokio::time::sleep;

use super::backfills::backfill;
use super::{database, exists, settings};

/// Tables of one row each, and a function that ends once two sessions run at once what has it.
const TABLES: &str = "CREATE TABLE a AS SELECT 1 AS id; CREATE TABLE b AS SELECT 1 AS id; CREATE TABLE c AS SELECT 1 AS id; \
    CREATE FUNCTION meet(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN \
        FOR i IN 1..100 LOOP \
            PERFORM pg_stat_clear_snapshot(); \
            IF 2 <= (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' \
                AND query LIKE 'CREATE INDEX%meet%') THEN RETURN $1; END IF; \
            PERFORM pg_sleep(0.02); \
        END LOOP; \
        RAISE EXCEPTION 'nobody came'; \
    END $$";

fn index(table: &str, on: &str) -> Migration {
    let script = Script::new(format!("CREATE INDEX CONCURRENTLY {table}_index ON {table} ({on})"));
    Migration::new(format!("index_{table}"), script.without_transaction())
}

async fn jobs(database: &Database<'_>, jobs: usize) -> SchemaManager {
    settings(database).jobs(jobs).connect().await.unwrap()
}

#[tokio::test]
async fn indexes_of_different_tables_are_built_at_once() {
    let database = database();
    database.psql(TABLES).unwrap();
    let version = Version::new("v1").migration(index("a", "meet(id)")).migration(index("b", "meet(id)"));
    let error = jobs(&database, 1).await.apply_all(std::slice::from_ref(&version)).await.unwrap_err();
    assert!(error.to_string().contains("nobody came"), "{error}");
    let manager = jobs(&database, 2).await;
    let reports = manager.apply_all(&[version]).await.unwrap();
    assert_eq!(reports[0].executed.len(), 2);
    assert_eq!(manager.status("v1").await.unwrap(), Some(Status::Active));
    assert!(exists(&database, "a_index") && exists(&database, "b_index"));
}

#[tokio::test]
async fn what_breaks_keeps_nobody_from_ending_and_is_all_that_runs_again() {
    let database = database();
    database.psql(TABLES).unwrap();
    let version = |on: &str| {
        let tables = Migration::new("d", "CREATE TABLE d (id int)");
        let last = Migration::new("last", "CREATE TABLE last ()");
        let version = Version::new("v1").migration(tables).migration(index("a", "id")).migration(index("b", on));
        version.migration(index("c", "id")).migration(last)
    };
    let manager = jobs(&database, 4).await;
    let error = manager.apply_all(&[version("1 / (id - 1)")]).await.unwrap_err();
    let Error::Failed(failure) = error else { panic!("{error}") };
    let Failure { migration, state, executed, left, .. } = *failure;
    assert_eq!((migration.as_str(), state), ("index_b", State::Untouched));
    let mut executed = executed;
    executed.sort();
    assert_eq!((executed, left), (vec!["d".into(), "index_a".into(), "index_c".into()], vec!["last".to_owned()]));
    assert_eq!(manager.status("v1").await.unwrap(), Some(Status::Failed));
    assert!(exists(&database, "c_index") && !exists(&database, "last"));
    let reports = manager.apply_all(&[version("id")]).await.unwrap();
    let names: Vec<&str> = reports[0].executed.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["index_b", "last"]);
}

/// A backfill of a table like the generated one of `people`, with another value.
fn fill(table: &str, value: &str) -> Migration {
    let script =
        backfill(16, "").replace("public.people", &format!("public.{table}")).replace("(name)", &format!("({value})"));
    Migration::new(format!("fill_{table}"), Script::new(script))
}

#[tokio::test]
async fn who_reads_what_another_fills_waits_for_it() {
    let database = database();
    let table = |name: &str| {
        format!(
            "CREATE TABLE {name} (id int, name text, full_name text) WITH (fillfactor = 40); \
             INSERT INTO {name} SELECT n, 'one ' || n FROM generate_series(1, 2000) n;"
        )
    };
    for name in ["first", "seen", "called", "fired", "adds_up", "points", "free"] {
        database.psql(&table(name)).unwrap();
    }
    database
        .psql(
            "CREATE VIEW all_firsts AS SELECT full_name FROM first; \
             CREATE FUNCTION one_of_them() RETURNS text LANGUAGE plpgsql STABLE AS \
             $$ DECLARE r text; BEGIN EXECUTE 'SELECT max(full_name) FROM ' || 'all_firsts' INTO r; RETURN r; END $$; \
             CREATE FUNCTION fire() RETURNS trigger LANGUAGE plpgsql AS \
             $$ BEGIN NEW.full_name := (SELECT max(full_name) FROM called); RETURN NEW; END $$; \
             CREATE TRIGGER fires BEFORE UPDATE ON fired FOR EACH ROW EXECUTE FUNCTION fire(); \
             CREATE TABLE whole (id int, name text, full_name text) PARTITION BY LIST (id); \
             CREATE TABLE part PARTITION OF whole DEFAULT WITH (fillfactor = 40); \
             INSERT INTO whole SELECT n, 'one ' || n FROM generate_series(1, 2000) n; \
             ALTER TABLE first ADD UNIQUE (full_name); ALTER TABLE points ADD FOREIGN KEY (full_name) REFERENCES first (full_name);",
        )
        .unwrap();
    let version = Version::new("v1")
        .migration(fill("first", "name"))
        .migration(fill("seen", "(SELECT max(full_name) FROM all_firsts)"))
        .migration(fill("called", "one_of_them()"))
        .migration(fill("fired", "name"))
        .migration(fill("part", "name"))
        .migration(fill("adds_up", "(SELECT max(full_name) FROM whole)"))
        .migration(fill("points", "name"))
        .migration(fill("free", "name"));
    let told: Arc<Mutex<Vec<(String, bool)>>> = Arc::default();
    let heard = told.clone();
    let tell = move |event: &Event| match event {
        Event::Started { migration, .. } => heard.lock().unwrap().push((migration.clone(), false)),
        Event::Finished { migration, .. } => heard.lock().unwrap().push((migration.clone(), true)),
        _ => {}
    };
    let manager = settings(&database).jobs(8).on_event(tell).connect().await.unwrap();
    manager.apply_all(&[version]).await.unwrap();
    let told = told.lock().unwrap();
    let at = |name: &str, ended: bool| told.iter().position(|one| *one == (format!("fill_{name}"), ended)).unwrap();
    let pairs = [("seen", "first"), ("called", "first"), ("fired", "called"), ("adds_up", "part"), ("points", "first")];
    for (late, early) in pairs {
        assert!(at(early, true) < at(late, false), "{late} began before {early} ended: {told:?}");
    }
    assert!(at("free", false) < at("first", true), "what waits for nobody began late: {told:?}");
    let wrong = "SELECT (SELECT count(*) FROM seen WHERE full_name IS DISTINCT FROM 'one 999') \
        + (SELECT count(*) FROM called WHERE full_name IS DISTINCT FROM 'one 999') \
        + (SELECT count(*) FROM adds_up WHERE full_name IS DISTINCT FROM 'one 999') \
        + (SELECT count(*) FROM fired WHERE full_name IS DISTINCT FROM 'one 999')";
    assert_eq!(database.psql(wrong).unwrap().trim(), "0");
}

#[tokio::test]
async fn who_comes_next_waits_for_those_who_worked_beside_one_that_is_gone() {
    let database = database();
    let slow = "CREATE FUNCTION slow(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(1.5); RETURN $1; END $$";
    database.psql(TABLES).unwrap();
    database.psql(slow).unwrap();
    let version = Version::new("v1").migration(index("a", "slow(id)")).migration(index("b", "slow(id)"));
    let first = jobs(&database, 2).await;
    let second = jobs(&database, 2).await;
    let all = std::slice::from_ref(&version);
    let building = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' \
        AND query LIKE 'CREATE INDEX%slow%'";
    let next = async {
        for _ in 0..500 {
            if database.psql(building).unwrap().trim() == "2" {
                break;
            }
            sleep(Duration::from_millis(10)).await;
        }
        // The lock that is not shared is the migrator's.
        let end = "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory' \
            AND mode = 'ExclusiveLock' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
        assert_eq!(database.psql(end).unwrap().trim(), "1");
        let reports = second.apply_all(all).await.unwrap();
        let left = database.psql("SELECT count(*) FROM pg_index WHERE NOT indisvalid").unwrap();
        (reports, left, database.psql(building).unwrap())
    };
    let (broken, (reports, left, building)) = tokio::join!(first.apply_all(all), next);
    assert!(matches!(broken, Err(Error::Connection(_))), "{broken:?}");
    // The one that was built beside is not built again.
    assert_eq!(reports[0].executed.len(), 1, "{reports:?}");
    assert_eq!((left.trim(), building.trim()), ("0", "0"));
    assert_eq!(second.status("v1").await.unwrap(), Some(Status::Active));
    assert!(exists(&database, "a_index") && exists(&database, "b_index"));
}
