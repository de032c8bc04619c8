//! Copies that are made before a migration begins, beside writers and crashes.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use runtime::manager::{Error, Event, KeptState};
use runtime::migration::Version;
use sqlx::{Connection, PgConnection};
use test_server::Database;
use tokio::time::sleep;

use super::{asked, database, drops, exists, kept, manager, restored, settings, watchers};

/// Enough rows for a copy that is made before the migration begins.
const MANY: &str = "CREATE TABLE people (id int PRIMARY KEY, name text, fax text) WITH (fillfactor = 40); \
    INSERT INTO people SELECT n, 'person ' || n, 'fax ' || n FROM generate_series(1, 30000) n";

fn drops_fax() -> Version {
    drops("ALTER TABLE people DROP COLUMN fax", "ALTER TABLE people ADD COLUMN fax text")
}

/// A role that may write a table and nothing else.
const WRITER: &str = "DO $$ BEGIN IF to_regrole('only_writes') IS NULL THEN CREATE ROLE only_writes; END IF; END $$; \
    GRANT SELECT, INSERT, UPDATE, DELETE ON people TO only_writes";

/// Writes rows whose number leaves the rest `own` behind 2, until it is told to stop: values, keys that move, rows that come and go.
/// How often.
async fn write(url: String, own: i32, stop: Arc<AtomicBool>) -> i32 {
    let mut connection = PgConnection::connect(&url).await.unwrap();
    sqlx::query("SET ROLE only_writes").execute(&mut connection).await.unwrap();
    let mut turn = 0;
    while !stop.load(Ordering::Relaxed) {
        turn += 1;
        for write in [
            "UPDATE people SET name = name || '.' WHERE abs(id % 2) = $2 AND id % 211 = $1 % 211",
            "UPDATE people SET fax = 'fax of turn ' || $1::int WHERE abs(id % 2) = $2 AND id % 307 = $1 % 307",
            "UPDATE people SET id = -id WHERE abs(id % 2) = $2 AND id % 401 = $1 % 401",
            "DELETE FROM people WHERE abs(id % 2) = $2 AND id % 503 = $1 % 503",
            "INSERT INTO people (id, name, fax) SELECT 100000 + $1::int * 100 + n * 2 + $2::int, 'new', 'new ' || n \
                FROM generate_series(1, 40) n",
            "INSERT INTO people (id, fax) VALUES ($1::int * 2 + $2::int, 'again') ON CONFLICT (id) DO UPDATE SET fax = NULL",
        ] {
            match sqlx::query(write).bind(turn).bind(own).execute(&mut connection).await {
                Ok(_) => {}
                // Dropped meanwhile.
                Err(sqlx::Error::Database(error)) if error.code().as_deref() == Some("42703") => return turn,
                Err(error) => panic!("a writer was held up: {error}"),
            }
        }
    }
    turn
}

#[tokio::test]
async fn what_writers_write_meanwhile_is_kept_and_they_need_no_rights() {
    let database = database();
    database.psql(MANY).unwrap();
    database.psql(WRITER).unwrap();
    // What a writer commits behind the copy and before the drop is seen by this, too: it is written just before.
    database.psql("CREATE TABLE seen (id int, fax text)").unwrap();
    let up = "LOCK TABLE people; INSERT INTO seen SELECT id, fax FROM people; ALTER TABLE people DROP COLUMN fax";
    let version = drops(up, "ALTER TABLE people ADD COLUMN fax text; TRUNCATE seen");
    let stop = Arc::new(AtomicBool::new(false));
    let writers: Vec<_> = (0..2).map(|own| tokio::spawn(write(database.url.clone(), own, stop.clone()))).collect();
    sleep(Duration::from_millis(200)).await;
    let told: Arc<Mutex<Vec<Event>>> = Arc::default();
    let heard = told.clone();
    let manager =
        settings(&database).on_event(move |event| heard.lock().unwrap().push(event.clone())).connect().await.unwrap();
    manager.apply_all(std::slice::from_ref(&version)).await.unwrap();
    stop.store(true, Ordering::Relaxed);
    for writer in writers {
        assert!(writer.await.unwrap() > 1);
    }
    let differ = "SELECT count(*) FROM seen s FULL JOIN pilaster_quarantine.kept_1 k USING (id) \
        WHERE s.fax IS DISTINCT FROM k.fax OR s.ctid IS NULL OR k.ctid IS NULL";
    assert_eq!(asked(&database, differ), "0");
    assert_eq!(watchers(&database), "0");
    let rows: i64 = asked(&database, "SELECT count(*) FROM seen").parse().unwrap();
    assert_eq!(kept(&manager).await, [("public.people.fax".to_owned(), KeptState::Kept, rows)]);
    let told = told.lock().unwrap();
    assert!(told.iter().any(|event| matches!(event, Event::Keeping { what, .. } if what == "public.people.fax")));
    assert!(told.iter().any(|event| matches!(event, Event::Kept { rows: found, .. } if *found == rows)));
}

#[tokio::test]
async fn rows_that_move_their_keys_on_by_one_are_all_kept() {
    let database = database();
    database
        .psql(
            "CREATE TABLE people (id int, fax text, CONSTRAINT k PRIMARY KEY (id)) WITH (fillfactor = 40); \
             INSERT INTO people SELECT n, 'fax ' || n || repeat(' ', 50) FROM generate_series(30000, 1, -1) n",
        )
        .unwrap();
    let url = database.url.clone();
    // The migration fails behind the copy, and triggers stay.
    let broken = drops("ALTER TABLE people DROP COLUMN fax; SELECT 1 / 0", "");
    let manager = manager(&database).await;
    manager.apply_all(&[broken]).await.unwrap_err();
    assert_eq!(watchers(&database), "4");
    let mut writer = PgConnection::connect(&url).await.unwrap();
    // Rows lie in falling order, so that each finds the next key free.
    sqlx::query("UPDATE people SET id = id + 1").execute(&mut writer).await.unwrap();
    sqlx::query("DELETE FROM people WHERE id < 100").execute(&mut writer).await.unwrap();
    let differ = "SELECT count(*), count(k.id) FROM people p FULL JOIN pilaster_quarantine.kept_1 k USING (id) \
        WHERE p.fax IS DISTINCT FROM k.fax";
    assert_eq!(asked(&database, differ), "0|0");
    let error = database.psql("ALTER TABLE people DROP COLUMN fax").unwrap_err();
    assert!(error.to_string().contains("pilaster_keeps_1"), "nobody drops it behind the triggers: {error}");
    sqlx::query("TRUNCATE people").execute(&mut writer).await.unwrap();
    assert_eq!(asked(&database, "SELECT count(*) FROM pilaster_quarantine.kept_1"), "0");
}

/// Ends the session that migrates, as a crash would, once something is so.
async fn kill(database: &Database<'_>, once: &str) {
    let kill = format!(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'pilaster migrator' \
         AND datname = current_database() AND {once}"
    );
    for _ in 0..1000 {
        if database.psql(&kill).unwrap().trim() != "0" {
            return;
        }
        sleep(Duration::from_millis(5)).await;
    }
    panic!("it never came to {once}");
}

#[tokio::test]
async fn a_copy_that_is_broken_off_goes_on_with_the_next_run() {
    // While it is copied; between the copy and the drop, which waits for something.
    let copying = "query LIKE '%FOR KEY SHARE%'";
    let waiting = "query LIKE '%pg_sleep%'";
    for once in [copying, waiting] {
        let database = database();
        database.psql(MANY).unwrap();
        let up = "SELECT pg_sleep(CASE WHEN to_regclass('go') IS NULL THEN 60 ELSE 0 END); ALTER TABLE people DROP COLUMN fax";
        let version = drops(up, "ALTER TABLE people ADD COLUMN fax text");
        let all = [version.clone()];
        let expected = asked(
            &database,
            "SELECT md5(string_agg(id || coalesce(fax, ''), ',' ORDER BY id)) FROM people WHERE id > 10",
        );
        let manager = manager(&database).await;
        let slow = if once == copying {
            // A run that fails behind its copy leaves the triggers; then it is as if only a half had been copied.
            let broken = drops("ALTER TABLE people DROP COLUMN fax; SELECT 1 / 0", "");
            manager.apply_all(&[broken]).await.unwrap_err();
            let half = "UPDATE pilaster.quarantine SET complete = false; DELETE FROM pilaster_quarantine.kept_1 WHERE id % 2 = 0";
            database.psql(half).unwrap();
            // A deleted row whose transaction is open holds the copy up.
            let mut writer = PgConnection::connect(&database.url).await.unwrap();
            let mut transaction = writer.begin().await.unwrap();
            sqlx::query("DELETE FROM people WHERE id = 5").execute(&mut *transaction).await.unwrap();
            let (ended, ()) = tokio::join!(manager.apply_all(&all), kill(&database, once));
            transaction.commit().await.unwrap();
            ended
        } else {
            tokio::join!(manager.apply_all(&all), kill(&database, once)).0
        };
        assert!(matches!(slow, Err(Error::Connection(_))), "{slow:?}");
        assert_eq!(watchers(&database), "4", "{once}");
        let states: Vec<KeptState> = kept(&manager).await.into_iter().map(|(_, state, _)| state).collect();
        assert_eq!(states, [KeptState::Keeping], "{once}");
        database.psql("UPDATE people SET fax = 'late' WHERE id <= 10; CREATE TABLE go ()").unwrap();
        manager.apply_all(&all).await.unwrap();
        assert_eq!(watchers(&database), "0", "{once}");
        manager.rollback(&version).await.unwrap();
        let report = restored(&manager, "public.people.fax").await;
        assert_eq!((report.since, report.gone, report.differing), (0, 0, 0), "{once}");
        let after = "SELECT md5(string_agg(id || coalesce(fax, ''), ',' ORDER BY id)) FROM people WHERE id > 10";
        assert_eq!(asked(&database, after), expected, "{once}");
        assert_eq!(asked(&database, "SELECT DISTINCT fax FROM people WHERE id <= 10"), "late");
    }
}

#[tokio::test]
async fn a_migration_that_stays_failed_is_given_up_or_done_without_keeping() {
    let broken = drops("ALTER TABLE people DROP COLUMN fax; SELECT 1 / 0", "");
    for way in ["rolled back", "edited", "careless"] {
        let database = database();
        database.psql(MANY).unwrap();
        let manager = manager(&database).await;
        manager.apply_all(std::slice::from_ref(&broken)).await.unwrap_err();
        assert_eq!(watchers(&database), "4");
        match way {
            "rolled back" => {
                manager.rollback(&broken).await.unwrap();
                assert_eq!(asked(&database, "SELECT count(fax) FROM people"), "30000");
            }
            "edited" => {
                manager.apply_all(&[drops("SELECT 1", "")]).await.unwrap();
                assert_eq!(asked(&database, "SELECT count(fax) FROM people"), "30000");
            }
            _ => {
                let careless = settings(&database).quarantine(None).allow_data_loss(true).connect().await.unwrap();
                careless.apply_all(&[drops_fax()]).await.unwrap();
            }
        }
        assert_eq!(watchers(&database), "0", "{way}");
        assert!(kept(&manager).await.is_empty(), "{way}");
        assert!(!exists(&database, "pilaster_quarantine.kept_1"), "{way}");
    }
}

#[tokio::test]
async fn rows_that_no_trigger_saw_are_kept_too() {
    let database = database();
    database
        .psql(
            "CREATE TABLE people (id int PRIMARY KEY, fax text) PARTITION BY RANGE (id); \
             CREATE TABLE first PARTITION OF people FOR VALUES FROM (0) TO (30001); \
             CREATE TABLE second PARTITION OF people FOR VALUES FROM (30001) TO (40000); \
             INSERT INTO people SELECT n, 'fax ' || n FROM generate_series(1, 30000) n",
        )
        .unwrap();
    let manager = manager(&database).await;
    let down = "ALTER TABLE people ADD COLUMN fax text";
    let broken = drops("ALTER TABLE people DROP COLUMN fax; SELECT 1 / 0", down);
    manager.apply_all(std::slice::from_ref(&broken)).await.unwrap_err();
    assert_ne!(watchers(&database), "0", "the copy is kept in step until the next run");
    database
        .psql(
            "CREATE TABLE third (id int NOT NULL PRIMARY KEY, fax text); INSERT INTO third VALUES (50000, 'attached'); \
             ALTER TABLE people ATTACH PARTITION third FOR VALUES FROM (40000) TO (60000); \
             ALTER TABLE second DISABLE TRIGGER ALL; INSERT INTO second VALUES (30001, 'unseen'); \
             ALTER TABLE second ENABLE TRIGGER ALL; INSERT INTO people VALUES (30002, 'seen')",
        )
        .unwrap();
    manager.apply_all(&[drops("ALTER TABLE people DROP COLUMN fax", down)]).await.unwrap();
    let late = "SELECT string_agg(fax, ' ' ORDER BY id) FROM pilaster_quarantine.kept_1 WHERE id > 30000";
    assert_eq!(asked(&database, late), "unseen seen attached");
    assert_eq!(asked(&database, "SELECT count(*) FROM pilaster_quarantine.kept_1"), "30003");
}

#[tokio::test]
async fn a_ledger_that_counts_anew_takes_nobodys_copy() {
    let database = database();
    database.psql(MANY).unwrap();
    let manager = manager(&database).await;
    let version = drops_fax();
    manager.apply_all(std::slice::from_ref(&version)).await.unwrap();
    manager.rollback(&version).await.unwrap();
    // As a snapshot leaves it that was taken before.
    database.psql("TRUNCATE pilaster.quarantine RESTART IDENTITY; UPDATE people SET fax = 'other'").unwrap();
    manager.apply_all(std::slice::from_ref(&version)).await.unwrap();
    let kept = "SELECT (SELECT count(DISTINCT fax) FROM pilaster_quarantine.kept_1) || ' ' || \
        (SELECT count(DISTINCT fax) FROM pilaster_quarantine.kept_2)";
    assert_eq!(asked(&database, kept), "30000 1");
}

#[tokio::test]
async fn a_migration_that_is_mended_does_not_stumble_over_its_own_copy() {
    // What the migration does instead of the drop that failed, and what is kept then.
    for (mended, kept) in [
        ("ALTER TABLE people RENAME COLUMN fax TO telex", 0),
        ("ALTER TABLE people ALTER COLUMN fax TYPE varchar(40)", 0),
        ("ALTER TABLE people RENAME TO persons; ALTER TABLE persons DROP COLUMN fax", 1),
        ("ALTER TABLE people DROP COLUMN name", 1),
    ] {
        let database = database();
        database.psql(MANY).unwrap();
        let manager = manager(&database).await;
        let broken = drops("ALTER TABLE people DROP COLUMN fax; SELECT 1 / 0", "SELECT 1");
        manager.apply_all(&[broken]).await.unwrap_err();
        assert_ne!(watchers(&database), "0");
        manager.apply_all(&[drops(mended, "SELECT 1")]).await.unwrap();
        assert_eq!(watchers(&database), "0", "{mended}");
        let found = asked(&database, "SELECT count(*) FROM pilaster.quarantine WHERE state = 'kept'");
        assert_eq!(found, kept.to_string(), "{mended}");
    }
}
