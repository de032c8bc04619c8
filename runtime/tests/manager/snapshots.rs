//! Snapshots: a database in a file and back, and nothing by halves.

use std::fs;

use runtime::manager::{SchemaManager, Settings};
use runtime::migration::{Migration, Version};
use runtime::snapshot::{Error, Scope};
use test_server::Database;

use super::backfills::{PEOPLE, backfill, version};
use super::{consumer, database, manager, settings};

/// Rows of every kind of place: tables with backfills, sequences, large objects, schemas and versions with odd names.
async fn full(database: &Database<'_>) -> (SchemaManager, Vec<Version>) {
    const ODD: &str = "CREATE SCHEMA \"odd \"\"schema\"; CREATE TABLE \"odd \"\"schema\".\"Table\" (id serial, note text); \
        INSERT INTO \"odd \"\"schema\".\"Table\" (note) VALUES (E'a\\tb\\n\\\\.'), (NULL)";
    const VIEW: &str =
        "CREATE MATERIALIZED VIEW counted AS SELECT count(*) FROM people; SELECT lo_from_bytea(4711, 'large')";
    database.psql(PEOPLE).unwrap();
    let manager = manager(database).await;
    let versions = vec![
        Version::new("a \"b\"\n\\")
            .migration(Migration::new("odd", ODD).down("DROP SCHEMA \"odd \"\"schema\" CASCADE")),
        version(&backfill(16, "")),
        Version::new("v3").migration(Migration::new("view", VIEW)),
    ];
    manager.apply_all(&versions).await.unwrap();
    manager.register(&consumer("1"), &versions[2]).await.unwrap();
    (manager, versions)
}

#[tokio::test]
async fn what_is_restored_is_what_was_saved() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("all of it.dump");
    let (source, target) = (database(), database());
    let (manager, versions) = full(&source).await;
    let lease = manager.lease(&consumer("1"), "v3").await.unwrap();
    let saved = settings(&source).save_snapshot(&file, Scope::Everything).await.unwrap();
    assert_eq!((saved.versions, saved.migrations), (3, 3));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing but the file is left");
    assert_eq!(settings(&target).restore_snapshot(&file, false).await.unwrap(), saved);

    let restored = super::manager(&target).await;
    assert_eq!(restored.leases().await.unwrap(), [], "a lease is on one database");
    lease.release().await.unwrap();
    let all = ["--exclude-table-data=pilaster.leases"];
    assert_eq!(target.dump(&all).unwrap(), source.dump(&all).unwrap());
    assert_eq!(restored.versions().await.unwrap(), manager.versions().await.unwrap());
    assert_eq!(restored.history().await.unwrap(), manager.history().await.unwrap());
    assert_eq!(restored.backfills().await.unwrap(), manager.backfills().await.unwrap());
    assert_eq!(restored.apply_all(&versions).await.unwrap(), [], "nothing is left to do");
    restored.rollback_forced(&versions[0]).await.unwrap();
}

#[tokio::test]
async fn a_schema_alone_keeps_its_ledger() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("schema.dump");
    let (source, target) = (database(), database());
    let (manager, versions) = full(&source).await;
    settings(&source).save_snapshot(&file, Scope::Schema).await.unwrap();
    settings(&target).restore_snapshot(&file, false).await.unwrap();
    assert_eq!(target.dump(&["--schema-only"]).unwrap(), source.dump(&["--schema-only"]).unwrap());
    for rows in ["people", "\"odd \"\"schema\".\"Table\"", "pg_largeobject_metadata"] {
        assert_eq!(target.psql(&format!("SELECT count(*) FROM {rows}")).unwrap().trim(), "0", "{rows}");
    }
    let restored = super::manager(&target).await;
    assert_eq!(restored.history().await.unwrap(), manager.history().await.unwrap());
    assert_eq!(restored.apply_all(&versions).await.unwrap(), []);
}

#[tokio::test]
async fn what_is_there_is_not_overwritten_and_nobody_is_overrun() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("one.dump");
    let (source, target) = (database(), database());
    let (_, versions) = full(&source).await;
    settings(&source).save_snapshot(&file, Scope::Everything).await.unwrap();
    let before = fs::read(&file).unwrap();
    let error = settings(&source).save_snapshot(&file, Scope::Everything).await.unwrap_err();
    assert!(matches!(&error, Error::Exists(_)) && error.help().is_some(), "{error}");
    assert_eq!(fs::read(&file).unwrap(), before);

    // A database of which nobody knows anything is not empty either.
    target.psql("CREATE TABLE people (id int); CREATE TABLE mine (id int); CREATE EXTENSION pg_trgm").unwrap();
    let there = target.dump(&[]).unwrap();
    let error = settings(&target).restore_snapshot(&file, false).await.unwrap_err();
    let expected = "the database is not empty, and nothing was restored: it has table public.mine, table public.people";
    assert_eq!(error.to_string(), expected);
    assert_eq!(target.dump(&[]).unwrap(), there);
    settings(&target).restore_snapshot(&file, true).await.unwrap();
    assert_eq!(target.psql("SELECT count(*) FROM people").unwrap().trim(), "20000");
    assert_eq!(target.psql("SELECT to_regclass('mine')").unwrap().trim(), "mine", "what the file does not have stays");

    let restored = super::manager(&target).await;
    target.psql("DELETE FROM people WHERE id = 1").unwrap();
    let lease = restored.lease(&consumer("7"), "v3").await.unwrap();
    let error = settings(&target).restore_snapshot(&file, true).await.unwrap_err();
    assert!(error.to_string().contains("/api/products (7) needs v3 in process "), "{error}");
    assert_eq!(target.psql("SELECT count(*) FROM people").unwrap().trim(), "19999");
    lease.release().await.unwrap();
    settings(&target).restore_snapshot(&file, true).await.unwrap();
    assert_eq!(target.psql("SELECT count(*) FROM people").unwrap().trim(), "20000");
    assert_eq!(restored.apply_all(&versions).await.unwrap(), []);
}

#[tokio::test]
async fn what_cannot_be_restored_wholly_is_not_restored_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let (source, target) = (database(), database());
    full(&source).await;
    let file = folder.path().join("one.dump");
    settings(&source).save_snapshot(&file, Scope::Everything).await.unwrap();
    let whole = fs::read(&file).unwrap();
    for (name, bytes) in [("none", &b"no archive at all"[..]), ("half", &whole[..whole.len() / 2])] {
        let broken = folder.path().join(name);
        fs::write(&broken, bytes).unwrap();
        let error = settings(&target).restore_snapshot(&broken, false).await.unwrap_err();
        assert!(matches!(&error, Error::Failed { program, .. } if program == "pg_restore"), "{error}");
        assert_eq!(target.psql("SELECT count(*) FROM pg_namespace WHERE nspname = 'pilaster'").unwrap().trim(), "0");
    }
    let nowhere = Settings::new(&target.url.replace(&target.name, "no_such_database")).unwrap();
    let file = folder.path().join("never.dump");
    assert!(matches!(nowhere.save_snapshot(&file, Scope::Everything).await, Err(Error::Manager(_))));
    assert!(!file.exists());
    let gone = settings(&target).restore_snapshot(&file, false).await.unwrap_err();
    assert!(matches!(gone, Error::Disk { .. }), "{gone}");
}

#[tokio::test]
async fn nobody_migrates_while_a_snapshot_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let database = database();
    database.psql("CREATE TABLE held (id int)").unwrap();
    let options: sqlx::postgres::PgConnectOptions = database.url.parse().unwrap();
    let pool = sqlx::PgPool::connect_with(options).await.unwrap();
    let mut holder = pool.begin().await.unwrap();
    sqlx::query("LOCK TABLE held").execute(&mut *holder).await.unwrap();
    let file = folder.path().join("held.dump");
    let (saving, path) = (settings(&database), file.clone());
    let save = tokio::spawn(async move { saving.save_snapshot(&path, Scope::Everything).await });
    let waits = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    while database.psql(waits).unwrap().trim() == "0" {
        assert!(!save.is_finished(), "{:?}", save.await);
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let hasty = settings(&database).lock_wait(std::time::Duration::from_millis(200));
    let error = hasty.connect().await.unwrap_err();
    assert!(matches!(error, runtime::manager::Error::Busy { .. }), "{error}");
    holder.rollback().await.unwrap();
    save.await.unwrap().unwrap();
    assert!(file.exists());
    pool.close().await;
}
