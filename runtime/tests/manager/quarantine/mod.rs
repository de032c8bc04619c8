//! What migrations drop is kept, attached again, and purged.

mod cases;
mod copies;

use std::time::Duration;

use runtime::manager::{Error, KeptState, SchemaManager};
use runtime::migration::{Migration, Script, Version};
use runtime::quarantine::Restored;
use test_server::Database;

use super::{database, exists, manager, settings};

fn drops(up: &str, down: &str) -> Version {
    Version::new("v2").migration(Migration::new("contract", up).down(down))
}

fn asked(database: &Database<'_>, query: &str) -> String {
    database.psql(query).unwrap().trim().to_owned()
}

/// What is kept: what it is, its state, its rows.
async fn kept(manager: &SchemaManager) -> Vec<(String, KeptState, i64)> {
    let all = manager.quarantined().await.unwrap();
    all.into_iter().map(|record| (record.what, record.state, record.rows)).collect()
}

async fn restored(manager: &SchemaManager, what: &str) -> Restored {
    let mut reports = manager.restore(&[what.to_owned()], false).await.unwrap();
    assert_eq!(reports.len(), 1);
    reports.remove(0)
}

/// Functions and triggers that keep something in step.
fn watchers(database: &Database<'_>) -> String {
    let query = "SELECT (SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'pilaster_keeps%') \
        + (SELECT count(*) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE nspname = 'pilaster_quarantine')";
    asked(database, query)
}

#[tokio::test]
async fn what_is_gone_for_good_is_made_again() {
    let database = database();
    database
        .psql(
            "CREATE TYPE mood AS ENUM ('sad'); CREATE TABLE t (id int PRIMARY KEY, m mood, n int); INSERT INTO t VALUES (1, 'sad', 7); \
             CREATE TABLE u (a int, b int, m mood, PRIMARY KEY (a, b)); INSERT INTO u VALUES (1, 2, 'sad')",
        )
        .unwrap();
    let up = "ALTER TABLE t DROP COLUMN m, DROP COLUMN n; DROP TABLE u; DROP TYPE mood";
    let version = Version::new("v2").migration(Migration::new("contract", up));
    let manager = manager(&database).await;
    manager.apply_all(&[version]).await.unwrap();
    for (what, query, expected) in [
        ("public.t.n", "SELECT n, pg_typeof(n) FROM t", "7|integer"),
        ("public.t.m", "SELECT m, pg_typeof(m) FROM t", "sad|text"),
        (
            "public.u",
            "SELECT a, b, m, (SELECT conkey FROM pg_constraint WHERE conrelid = 'u'::regclass AND contype = 'p') FROM u",
            "1|2|sad|{1,2}",
        ),
    ] {
        let report = restored(&manager, what).await;
        assert!(report.anew && report.restored == 1, "{report:?}");
        assert_eq!(asked(&database, query), expected);
    }
}

#[tokio::test]
async fn what_was_written_since_is_told_and_stays() {
    let database = database();
    database.psql("CREATE TABLE t (id int PRIMARY KEY, a text); INSERT INTO t SELECT n, 'a' || n FROM generate_series(1, 9) n").unwrap();
    let version = drops("ALTER TABLE t DROP COLUMN a", "ALTER TABLE t ADD COLUMN a text");
    let manager = manager(&database).await;
    manager.apply_all(std::slice::from_ref(&version)).await.unwrap();
    database.psql("DELETE FROM t WHERE id < 3; INSERT INTO t VALUES (10), (11), (12)").unwrap();
    manager.rollback(&version).await.unwrap();
    database.psql("UPDATE t SET a = 'new' WHERE id IN (3, 12); UPDATE t SET a = 'a4' WHERE id = 4").unwrap();
    let report = restored(&manager, "public.t.a").await;
    let Restored { restored, same, differing, since, gone, .. } = report;
    assert_eq!((restored, same, differing, since, gone), (5, 1, 1, 3, 2));
    let all = "SELECT string_agg(coalesce(a, '-'), ' ' ORDER BY id) FROM t";
    assert_eq!(asked(&database, all), "new a4 a5 a6 a7 a8 a9 - - new");
    let report = manager.restore(&["kept_1".to_owned()], true).await.unwrap().remove(0);
    assert_eq!((report.restored, report.differing), (1, 0));
    assert_eq!(asked(&database, all), "a3 a4 a5 a6 a7 a8 a9 - - new");
    let error = manager.restore(&["public.t.b".to_owned()], false).await.unwrap_err();
    assert!(matches!(error, Error::NotKept { .. }) && error.to_string().contains("kept_1 (public.t.a)"), "{error}");
    let what: Vec<String> = manager.history().await.unwrap().into_iter().map(|record| record.what).collect();
    assert_eq!(what, ["kept", "applied", "rolled back", "restored", "restored"]);
}

#[tokio::test]
async fn a_word_is_needed_to_lose_data_and_nothing_is_kept_of_nothing() {
    let database = database();
    let setup = "CREATE TABLE t (id int PRIMARY KEY, a text, b int, c int GENERATED ALWAYS AS (id) STORED); CREATE TABLE u (id int); \
        INSERT INTO t VALUES (1, 'x')";
    database.psql(setup).unwrap();
    let nothing = drops("ALTER TABLE t DROP COLUMN b, DROP COLUMN c; DROP TABLE u; DROP TABLE IF EXISTS none", "");
    let refusing = settings(&database).quarantine(None).connect().await.unwrap();
    refusing.apply_all(&[nothing]).await.unwrap();
    let all = [Version::new("v3").migration(Migration::new("contract", "SELECT 1;\nALTER TABLE t DROP COLUMN a"))];
    let error = refusing.apply_all(&all).await.unwrap_err();
    let expected = "at line 2: public.t.a cannot be kept before it is dropped: it holds data, and nothing that is dropped is to be kept";
    assert!(error.to_string().contains(expected), "{error}");
    assert_eq!(asked(&database, "SELECT a FROM t"), "x");
    let careless = settings(&database).quarantine(None).allow_data_loss(true).connect().await.unwrap();
    careless.apply_all(&all).await.unwrap();
    assert_eq!(asked(&database, "SELECT count(*) FROM pg_namespace WHERE nspname = 'pilaster_quarantine'"), "0");
    assert!(kept(&careless).await.is_empty());
}

#[tokio::test]
async fn what_a_version_made_itself_or_does_not_drop_is_not_kept() {
    let database = database();
    database.psql("CREATE TABLE t (id int PRIMARY KEY, a text); INSERT INTO t VALUES (1, 'x')").unwrap();
    let version = Version::new("v2")
        .migration(Migration::new(
            "fill",
            "CREATE TABLE public.scratch AS SELECT * FROM t; ALTER TABLE public.t ADD COLUMN b int DEFAULT 1",
        ))
        .migration(Migration::new("tidy", "DROP TABLE public.scratch; ALTER TABLE public.t DROP COLUMN b"))
        .migration(Migration::new("perhaps", "DO $$ BEGIN IF false THEN ALTER TABLE t DROP COLUMN a; END IF; END $$"));
    let manager = manager(&database).await;
    manager.apply_all(&[version]).await.unwrap();
    assert!(kept(&manager).await.is_empty());
    assert_eq!(asked(&database, "SELECT a FROM t"), "x");
    let by_itself = "-- no-transaction\nDO $$ BEGIN COMMIT; ALTER TABLE t DROP COLUMN a; COMMIT; END $$";
    let by_itself = Version::new("v3").migration(Migration::new("contract", Script::new(by_itself)));
    let error = manager.apply_all(&[by_itself]).await.unwrap_err();
    assert!(error.to_string().contains("put the drop into a statement of its own"), "{error}");
    assert_eq!(asked(&database, "SELECT a FROM t"), "x");
    assert!(kept(&manager).await.is_empty());
    // Without a transaction each statement has one of its own.
    let alone = Script::new("ALTER TABLE t DROP COLUMN a").without_transaction();
    manager.apply_all(&[Version::new("v4").migration(Migration::new("contract", alone))]).await.unwrap();
    assert_eq!(kept(&manager).await, [("public.t.a".to_owned(), KeptState::Kept, 1)]);
}

#[tokio::test]
async fn a_time_that_is_over_purges_and_no_other() {
    let database = database();
    database.psql("CREATE TABLE t (id int PRIMARY KEY); CREATE TABLE u (id int); INSERT INTO t VALUES (1); INSERT INTO u VALUES (1)").unwrap();
    let short = settings(&database).quarantine(Duration::ZERO).connect().await.unwrap();
    short.apply_all(&[Version::new("v2").migration(Migration::new("t", "DROP TABLE t"))]).await.unwrap();
    let usual = manager(&database).await;
    usual.apply_all(&[Version::new("v3").migration(Migration::new("u", "DROP TABLE u"))]).await.unwrap();
    let days = "SELECT round(extract(epoch FROM until - kept_at) / 86400) FROM pilaster.quarantine ORDER BY id";
    assert_eq!(asked(&database, days), "0\n30");
    assert_eq!(usual.purge_expired().await.unwrap(), ["public.t"]);
    let states: Vec<KeptState> = kept(&usual).await.into_iter().map(|(_, state, _)| state).collect();
    assert_eq!(states, [KeptState::Purged, KeptState::Kept]);
    let error = usual.restore(&["public.t".to_owned()], false).await.unwrap_err();
    assert!(matches!(error, Error::NotKept { .. }), "{error}");
    assert!(exists(&database, "pilaster_quarantine.kept_2") && !exists(&database, "pilaster_quarantine.kept_1"));
}

#[tokio::test]
async fn a_column_of_a_table_without_a_key_is_kept_whole() {
    let database = database();
    database.psql("CREATE TABLE t (a int, b text); INSERT INTO t VALUES (1, 'x'), (1, 'y')").unwrap();
    let version = drops("ALTER TABLE t DROP COLUMN b", "ALTER TABLE t ADD COLUMN b text");
    let manager = manager(&database).await;
    manager.apply_all(&[version]).await.unwrap();
    assert_eq!(asked(&database, "SELECT string_agg(a || b, ',') FROM pilaster_quarantine.kept_1"), "1x,1y");
    let error = manager.restore(&["public.t.b".to_owned()], false).await.unwrap_err();
    let expected = "public.t.b cannot be restored: its table had no key";
    assert!(
        error.to_string().starts_with(expected) && error.to_string().ends_with("in pilaster_quarantine.kept_1"),
        "{error}"
    );
}
