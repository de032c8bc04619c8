//! Backfills, walked by the manager.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use runtime::manager::{BackfillState, Cause, Error, Event, Failure, SchemaManager, Settings};
use runtime::migration::{Migration, Script, Version};
use runtime::plan::Goal;
use runtime::preflight::Options;
use sqlx::{Connection, PgConnection};
use test_server::{Database, Server};

use super::{database, manager, settings};

/// What the generator writes for `people`, `blocks` at once.
pub(super) fn backfill(blocks: u32, sleep: &str) -> String {
    let before = if sleep.is_empty() {
        ("", "")
    } else {
        ("    pilaster_before bigint;\n", "            pilaster_before := pilaster_filled;\n")
    };
    format!(
        "-- no-transaction\n\nDO $pilaster$\n#variable_conflict use_column\nDECLARE\n    pilaster_block bigint;\n    pilaster_blocks bigint;\n    pilaster_rows bigint;\n    pilaster_filled bigint;\n{}BEGIN\n    FOR pilaster_pass IN 1..9 LOOP\n        pilaster_block := 0;\n        pilaster_filled := 0;\n        pilaster_blocks := pg_relation_size('public.people') / current_setting('block_size')::bigint;\n        WHILE pilaster_block < pilaster_blocks LOOP\n            PERFORM set_config('lock_timeout', '300ms', true);\n            PERFORM set_config('search_path', 'public', true);\n            PERFORM set_config('row_security', 'off', true);\n{}            UPDATE public.people\n                SET full_name = (name)::text\n                WHERE ctid >= format('(%s,0)', pilaster_block)::tid\n                    AND ctid < format('(%s,0)', pilaster_block + {blocks})::tid\n                    AND full_name IS NULL AND (name) IS NOT NULL;\n            GET DIAGNOSTICS pilaster_rows = ROW_COUNT;\n            pilaster_filled := pilaster_filled + pilaster_rows;\n            COMMIT;\n{sleep}            pilaster_block := pilaster_block + {blocks};\n        END LOOP;\n        EXIT WHEN pilaster_filled = 0;\n    END LOOP;\nEND\n$pilaster$;\n",
        before.0, before.1
    )
}

pub(super) const PEOPLE: &str = "CREATE TABLE people (id int, name text, full_name text) WITH (fillfactor = 40); \
    INSERT INTO people SELECT n, 'person ' || n FROM generate_series(1, 20000) n";

pub(super) fn version(script: &str) -> Version {
    let migration = Migration::new("backfill", Script::new(script)).down("UPDATE people SET full_name = NULL");
    Version::new("v2").migration(migration)
}

fn left(database: &Database<'_>) -> String {
    database.psql("SELECT count(*) FROM people WHERE full_name IS DISTINCT FROM name").unwrap().trim().to_owned()
}

async fn until(mut is_so: impl AsyncFnMut() -> bool) {
    for _ in 0..600 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("it never came to that");
}

async fn record(manager: &SchemaManager) -> Option<(BackfillState, i64, i64)> {
    let records = manager.backfills().await.unwrap();
    records.first().map(|record| (record.state, record.blocks.0, record.filled))
}

#[tokio::test]
async fn a_table_is_filled_and_every_step_is_told() {
    let database = database();
    database.psql(PEOPLE).unwrap();
    let told: Arc<Mutex<Vec<Event>>> = Arc::default();
    let heard = told.clone();
    let manager =
        settings(&database).on_event(move |event| heard.lock().unwrap().push(event.clone())).connect().await.unwrap();
    manager.apply_all(&[version(&backfill(16, ""))]).await.unwrap();
    assert_eq!(left(&database), "0");
    let records = manager.backfills().await.unwrap();
    let [record] = records.as_slice() else { panic!("{records:?}") };
    assert_eq!(
        (record.table.as_str(), record.state, record.filled, record.pass),
        ("public.people", BackfillState::Done, 20000, 2)
    );
    assert_eq!(record.blocks.0, record.blocks.1);
    let told = told.lock().unwrap();
    let last = told.iter().rev().find_map(|event| match event {
        Event::Backfilling { table, pass, blocks, filled, .. } => Some((table.clone(), *pass, *blocks, *filled)),
        _ => None,
    });
    assert_eq!(last, Some(("public.people".to_owned(), 2, record.blocks, 20000)));
}

#[tokio::test]
async fn it_waits_while_it_is_paused_and_goes_on() {
    let database = database();
    database.psql(PEOPLE).unwrap();
    let sleep = "            PERFORM pg_catalog.pg_sleep((pilaster_filled - pilaster_before) / 10000.0);\n";
    let (worker, boss) = (manager(&database).await, manager(&database).await);
    let script = backfill(4, sleep);
    let work = tokio::spawn(async move { worker.apply_all(&[version(&script)]).await });
    until(async || record(&boss).await.is_some_and(|(_, block, _)| block > 8)).await;
    assert_eq!(boss.pause_backfills(Some("public.people")).await.unwrap(), ["public.people"]);
    tokio::time::sleep(Duration::from_millis(300)).await;
    let (state, block, _) = record(&boss).await.unwrap();
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(record(&boss).await.unwrap().1, block, "it does not move");
    assert!(state == BackfillState::Paused && !work.is_finished());
    assert_eq!(boss.resume_backfills(Some("public.elsewhere")).await.unwrap(), [] as [&str; 0]);
    boss.resume_backfills(None).await.unwrap();
    work.await.unwrap().unwrap();
    assert_eq!(left(&database), "0");
}

#[tokio::test]
async fn one_that_is_cancelled_goes_on_from_there_the_next_time() {
    let database = database();
    database.psql(PEOPLE).unwrap();
    let sleep = "            PERFORM pg_catalog.pg_sleep((pilaster_filled - pilaster_before) / 10000.0);\n";
    let (worker, boss) = (manager(&database).await, manager(&database).await);
    let script = backfill(4, sleep);
    let again = version(&script);
    let work = tokio::spawn(async move { worker.apply_all(&[version(&script)]).await });
    until(async || record(&boss).await.is_some_and(|(_, block, _)| block > 8)).await;
    boss.cancel_backfills(None).await.unwrap();
    let error = work.await.unwrap().unwrap_err();
    assert!(error.to_string().contains("the backfill was cancelled: what it filled stays"), "{error}");
    let (_, block, filled) = record(&boss).await.unwrap();
    // What is filled already would show if it began at the beginning.
    database.psql("UPDATE people SET full_name = NULL WHERE ctid < '(4,0)'").unwrap();
    let events = boss.events();
    boss.apply_all(std::slice::from_ref(&again)).await.unwrap();
    let mut events = events;
    let mut first = None;
    while let Ok(event) = events.try_recv() {
        if let Event::Backfilling { blocks, filled, .. } = event {
            first = first.or(Some((blocks.0, filled)));
        }
    }
    let (next, so_far) = first.unwrap();
    assert!(next > block && so_far > filled, "{next} behind {block}, {so_far} behind {filled}");
    assert_eq!(left(&database), "0", "a walk that fills something is not the last");

    boss.rollback(&again).await.unwrap();
    assert_eq!(left(&database), "20000");
    boss.apply_all(std::slice::from_ref(&again)).await.unwrap();
    assert_eq!(left(&database), "0", "behind a rollback it begins anew");
}

#[tokio::test]
async fn a_row_that_somebody_holds_is_waited_for_again_and_again() {
    let database = database();
    database.psql(PEOPLE).unwrap();
    let mut writer = PgConnection::connect(&database.url).await.unwrap();
    let mut transaction = writer.begin().await.unwrap();
    sqlx::query("UPDATE people SET name = 'x' WHERE id = 10000").execute(&mut *transaction).await.unwrap();
    let manager = manager(&database).await;
    let release = async {
        tokio::time::sleep(Duration::from_millis(1500)).await;
        transaction.commit().await.unwrap();
    };
    let mut events = manager.events();
    let all = [version(&backfill(32, ""))];
    let (applied, ()) = tokio::join!(manager.apply_all(&all), release);
    applied.unwrap();
    let mut retries = 0;
    while let Ok(event) = events.try_recv() {
        retries += usize::from(matches!(event, Event::Retrying { .. }));
    }
    assert!(retries > 0);
    assert_eq!(left(&database), "0");

    let impatient = settings(&database).lock_attempts(2).connect().await.unwrap();
    impatient.rollback(&all[0]).await.unwrap();
    let mut transaction = writer.begin().await.unwrap();
    sqlx::query("UPDATE people SET name = 'y' WHERE id = 10000").execute(&mut *transaction).await.unwrap();
    let error = impatient.apply_all(&all).await.unwrap_err();
    let Error::Failed(failure) = &error else { panic!("{error}") };
    assert!(matches!(**failure, Failure { cause: Cause::Locked { .. }, .. }), "{error}");
    transaction.commit().await.unwrap();
    impatient.apply_all(&all).await.unwrap();
    assert_eq!(left(&database), "0");
}

#[tokio::test]
async fn it_ends_while_writers_write() {
    let database = database();
    database.psql(PEOPLE).unwrap();
    database
        .psql(
            "CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.full_name := NEW.name; RETURN NEW; END $$; \
             CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON people FOR EACH ROW EXECUTE FUNCTION keep()",
        )
        .unwrap();
    let url = database.url.clone();
    let (stop, mut stopped) = tokio::sync::oneshot::channel::<()>();
    let writer = tokio::spawn(async move {
        let mut connection = PgConnection::connect(&url).await.unwrap();
        let mut written = 0;
        while stopped.try_recv().is_err() {
            let write = "WITH touched AS (UPDATE people SET name = name || '.' WHERE id % 977 = $1 % 977) \
                INSERT INTO people (id, name) SELECT 100000 + $1 * 50 + n, 'new' FROM generate_series(1, 50) n";
            sqlx::query(write).bind(written).execute(&mut connection).await.unwrap();
            written += 1;
        }
        written
    });
    let all = [version(&backfill(8, ""))];
    manager(&database).await.apply_all(&all).await.unwrap();
    stop.send(()).unwrap();
    assert!(writer.await.unwrap() > 0);
    assert_eq!(left(&database), "0");
}

#[tokio::test]
async fn what_is_cancelled_behind_a_long_pause_was_cancelled() {
    let database = database();
    database.psql(PEOPLE).unwrap();
    let sleep = "            PERFORM pg_catalog.pg_sleep((pilaster_filled - pilaster_before) / 10000.0);\n";
    let script = backfill(4, sleep);
    let worker = settings(&database).migration_timeout(Duration::from_secs(2)).connect().await.unwrap();
    let boss = manager(&database).await;
    let work = tokio::spawn(async move { worker.apply_all(&[version(&script)]).await });
    until(async || record(&boss).await.is_some_and(|(_, block, _)| block > 8)).await;
    boss.pause_backfills(None).await.unwrap();
    tokio::time::sleep(Duration::from_millis(2500)).await;
    boss.cancel_backfills(None).await.unwrap();
    let error = work.await.unwrap().unwrap_err();
    let Error::Failed(failure) = &error else { panic!("{error}") };
    assert!(matches!(failure.cause, Cause::Cancelled), "{error}");
}

#[tokio::test]
async fn a_replica_that_is_behind_is_waited_for_and_nobody_is_kept_from_cancelling() {
    let server = Server::start().unwrap();
    let log = "wal_level = replica\nmax_wal_senders = 4\nhot_standby = on\n";
    server.change(&[("postgresql.auto.conf", log)]).unwrap();
    let database = server.database("primary").unwrap();
    database.psql(PEOPLE).unwrap();
    let standby = server.replica("recovery_min_apply_delay = '1h'\n").unwrap();
    let script = backfill(4, "");
    let lag = Duration::from_millis(300);
    let worker = Settings::new(&database.url).unwrap().replication_lag(lag).connect().await.unwrap();
    let boss = manager(&database).await;
    let mut events = worker.events();
    // The lag is known once something was written that the standby has and does not show.
    until(async || {
        database.psql("CREATE TABLE IF NOT EXISTS beat (); DROP TABLE beat").unwrap();
        let behind = "SELECT coalesce(max(replay_lag) > '1s', false) FROM pg_stat_replication";
        database.psql(behind).unwrap().trim() == "t"
    })
    .await;
    let again = version(&script);
    let work = tokio::spawn(async move { worker.apply_all(&[version(&script)]).await });
    let behind = tokio::time::timeout(Duration::from_secs(20), async {
        loop {
            if let Event::ReplicasBehind { lag, .. } = events.recv().await.unwrap() {
                return lag;
            }
        }
    });
    assert!(behind.await.unwrap() > lag);
    let (_, stopped_at, _) = record(&boss).await.unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(record(&boss).await.unwrap().1, stopped_at, "nothing is written while it waits");
    boss.cancel_backfills(None).await.unwrap();
    let error = work.await.unwrap().unwrap_err();
    assert!(error.to_string().contains("the backfill was cancelled"), "{error}");
    drop(standby);
    boss.apply_all(&[again]).await.unwrap();
    assert_eq!(left(&database), "0", "a replica that is gone is not waited for");
}

#[tokio::test]
async fn no_more_log_is_written_in_a_second_than_there_may() {
    // What others write counts, so that nobody else may.
    let server = Server::start().unwrap();
    let database = server.database("log").unwrap();
    database.psql(PEOPLE).unwrap();
    database.psql("INSERT INTO people SELECT n, 'person ' || n FROM generate_series(20001, 100000) n").unwrap();
    let script = backfill(4, "");
    let worker = settings(&database).wal_rate(2_000_000).migration_timeout(None).connect().await.unwrap();
    let before = database.psql("SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')").unwrap();
    let begun = std::time::Instant::now();
    worker.apply_all(&[version(&script)]).await.unwrap();
    let took = begun.elapsed().as_secs_f64();
    let after = database.psql("SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')").unwrap();
    let written = after.trim().parse::<f64>().unwrap() - before.trim().parse::<f64>().unwrap();
    assert!(written > 7_000_000.0, "{written}");
    // Half a second of each may pass before it is looked at.
    assert!(written / (took + 1.0) < 2_500_000.0, "{written} bytes in {took} s");
    assert_eq!(left(&database), "0");
}

#[tokio::test]
async fn a_role_that_policies_hold_for_is_refused_and_not_shown_a_part() {
    let database = database();
    let role = format!("{}_owner", database.name);
    database
        .psql(&format!(
            "{PEOPLE}; CREATE ROLE {role}; ALTER TABLE people OWNER TO {role}; ALTER TABLE people ENABLE ROW LEVEL SECURITY; \
             ALTER TABLE people FORCE ROW LEVEL SECURITY; CREATE POLICY few ON people USING (id < 10); \
             CREATE SCHEMA pilaster AUTHORIZATION {role}; GRANT CREATE ON DATABASE {} TO {role}",
            database.name
        ))
        .unwrap();
    let sign = if database.url.contains('?') { '&' } else { '?' };
    let url = format!("{}{sign}options=-c%20role%3D{role}", database.url);
    let owner = || Settings::new(&url).unwrap();
    let versions = [version(&backfill(16, ""))];
    let plan = owner().plan(&versions, Goal::Up, Some(&Options::default())).await.unwrap();
    let found: Vec<&str> = plan.findings.iter().map(|finding| finding.what.as_str()).collect();
    let expected = format!("policies of public.people hold for {role}, and would hide rows that are to be filled");
    assert_eq!((found.as_slice(), plan.is_stopped()), ([expected.as_str()].as_slice(), true));
    let refused = owner().connect().await.unwrap().apply_all(&versions).await.unwrap_err().to_string();
    assert!(refused.contains("row-level security"), "{refused}");
    assert_eq!(left(&database), "20000");
    database.psql(&format!("ALTER ROLE {role} BYPASSRLS")).unwrap();
    owner().connect().await.unwrap().apply_all(&versions).await.unwrap();
    assert_eq!(left(&database), "0");
}
