//! What sqlx ran, taken over; and what is refused, with nothing changed.

use std::fs;
use std::path::Path;
use std::time::Duration;

use runtime::manager::{Error, Status};
use runtime::migration::{Version, versions};
use sqlx::migrate::{Migrate, Migrator};
use sqlx::{Connection, PgConnection};
use tempfile::TempDir;
use test_server::Database;

use super::{database, exists, manager, settings};

/// A folder as sqlx has them: with and without ways back, outside of a transaction, and a move of two files.
const FILES: [(&str, &str); 6] = [
    ("1_people.sql", "CREATE TABLE people (id int, name text); INSERT INTO people VALUES (1, 'Ada');"),
    ("2_mail.up.sql", "ALTER TABLE people ADD mail text;"),
    ("2_mail.down.sql", "ALTER TABLE people DROP mail;"),
    ("10_by_name.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY people_name ON people (name);"),
    ("0009001_first_part.up.sql", "CREATE TABLE pets (id int);"),
    ("0009001_first_part.down.sql", "DROP TABLE pets;"),
];
/// The other part of the last move.
const SECOND: (&str, &str) = ("0009002_second_part.up.sql", "CREATE TABLE toys (id int);");
const NAMES: [&str; 4] = ["1_people", "2_mail", "10_by_name", "0009001_first_part"];

struct Folder(TempDir);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        files.iter().for_each(|file| folder.write(*file));
        folder
    }

    fn write(&self, (name, text): (&str, &str)) {
        fs::write(self.path().join(name), text).unwrap();
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn versions(&self) -> Vec<Version> {
        let mut files = Vec::new();
        for entry in fs::read_dir(self.path()).unwrap() {
            let entry = entry.unwrap();
            files.push((entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap()));
        }
        versions(files.iter().map(|(name, text)| (name.as_str(), text.as_str()))).unwrap()
    }

    /// What `sqlx migrate run` does.
    async fn run_by_sqlx(&self, database: &Database<'_>) {
        let mut connection = PgConnection::connect(&database.url).await.unwrap();
        Migrator::new(self.path()).await.unwrap().run(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }
}

/// All rows of sqlx, to the letter.
fn history(database: &Database<'_>) -> String {
    database.psql("SELECT * FROM _sqlx_migrations ORDER BY version").unwrap()
}

#[tokio::test]
async fn what_was_rolled_back_is_not_taken_over_again() {
    let database = database();
    let folder =
        Folder::new(&[("1_pets.up.sql", "CREATE TABLE pets (id int);"), ("1_pets.down.sql", "DROP TABLE pets;")]);
    folder.run_by_sqlx(&database).await;
    let (manager, versions) = (manager(&database).await, folder.versions());
    assert_eq!(manager.adopt_from_sqlx(&versions).await.unwrap().adopted, ["1_pets"]);
    manager.rollback(&versions[0]).await.unwrap();
    let again = manager.adopt_from_sqlx(&versions).await.unwrap();
    assert_eq!((again.adopted, again.pending), (vec![], vec!["1_pets".to_owned()]));
    manager.apply_all(&versions).await.unwrap();
    assert!(exists(&database, "pets"));
}

#[tokio::test]
async fn what_sqlx_ran_is_applied_and_what_it_did_not_run_is_pending() {
    let database = database();
    let folder = Folder::new(&FILES);
    folder.run_by_sqlx(&database).await;
    let before = history(&database);
    folder.write(SECOND);
    folder.write(("10000_last.sql", "CREATE TABLE last (id int);"));
    let manager = manager(&database).await;
    let adoption = manager.adopt_from_sqlx(&folder.versions()).await.unwrap();
    assert_eq!(adoption.table, "\"public\"._sqlx_migrations");
    assert_eq!(adoption.adopted, NAMES);
    assert_eq!(adoption.pending, ["0009002_second_part", "10000_last"]);
    let status = async |version| manager.status(version).await.unwrap();
    assert_eq!(status("10").await, Some(Status::Active));
    assert_eq!((status("0009").await, status("10000").await), (Some(Status::Applying), None));
    assert!(!exists(&database, "toys"), "nothing was run");
    // Times are those of sqlx, which counts nanoseconds.
    let times = "SELECT bool_and(m.applied_at = s.installed_on AND m.milliseconds = s.execution_time / 1000000) \
        FROM pilaster.migrations m JOIN _sqlx_migrations s ON s.version = split_part(m.name, '_', 1)::bigint WHERE m.applied";
    assert_eq!(database.psql(times).unwrap().trim(), "t");

    let again = manager.adopt_from_sqlx(&folder.versions()).await.unwrap();
    assert_eq!((again.adopted, again.pending), (Vec::new(), adoption.pending));
    let reports = manager.apply_all(&folder.versions()).await.unwrap();
    let ran: Vec<&str> = reports.iter().flat_map(|report| &report.executed).map(|(name, _)| name.as_str()).collect();
    assert_eq!(ran, ["0009002_second_part", "10000_last"]);
    assert!(exists(&database, "toys") && exists(&database, "last"));
    assert_eq!(database.psql("SELECT count(*) FROM people").unwrap().trim(), "1", "what ran is not run again");
    assert_eq!(manager.adopt_from_sqlx(&folder.versions()).await.unwrap().pending, [] as [&str; 0]);
    manager.rollback_forced(&folder.versions()[1]).await.unwrap();
    assert_eq!(history(&database), before, "the history of sqlx is only read");
}

#[tokio::test]
async fn a_history_that_does_not_fit_is_refused_as_a_whole() {
    let missing = "migration 2_mail is applied and is not in the folder";
    let edited = "migration 1_people was edited after it was applied";
    let dirty = "migration 10_by_name was broken off on its way up";
    let hole = "migration 3_between is not applied, and one behind it is";
    let remove = |folder: &Folder| {
        fs::remove_file(folder.path().join("2_mail.up.sql")).unwrap();
        fs::remove_file(folder.path().join("2_mail.down.sql")).unwrap();
    };
    let edit = |folder: &Folder| folder.write(("1_people.sql", "CREATE TABLE people (id int, name text);"));
    let between = |folder: &Folder| folder.write(("3_between.sql", "CREATE TABLE between_them ();"));
    let break_off = "UPDATE _sqlx_migrations SET success = false WHERE version = 10";
    type Change<'a> = &'a dyn Fn(&Folder);
    let cases: [(&[Change<'_>], &str, &[&str]); 5] = [
        (&[&remove], "", &[missing]),
        (&[&edit], "", &[edited]),
        (&[], break_off, &[dirty]),
        (&[&between], "", &[hole]),
        (&[&remove, &edit, &between], break_off, &[missing, edited, dirty, hole]),
    ];
    for (changes, sql, expected) in cases {
        let database = database();
        let folder = Folder::new(&FILES);
        folder.run_by_sqlx(&database).await;
        changes.iter().for_each(|change| change(&folder));
        database.psql(sql).unwrap();
        let manager = manager(&database).await;
        let before = database.dump(&[]).unwrap();
        let error = manager.adopt_from_sqlx(&folder.versions()).await.unwrap_err();
        let text = error.to_string();
        assert!(text.starts_with("the history in \"public\"._sqlx_migrations cannot be taken over: "), "{text}");
        assert!(text.ends_with("; nothing was changed"), "{text}");
        for fault in expected {
            assert!(text.contains(fault), "{fault} is missing in {text}");
        }
        assert_eq!(text.matches("migration ").count(), expected.len(), "{text}");
        assert!(error.help().unwrap().contains("put files that are missing or were edited back"));
        assert_eq!(database.dump(&[]).unwrap(), before, "{expected:?}");
    }
}

#[tokio::test]
async fn without_a_history_or_beside_one_of_its_own_nothing_is_taken_over() {
    let database = database();
    let folder = Folder::new(&FILES);
    let manager = manager(&database).await;
    let error = manager.adopt_from_sqlx(&folder.versions()).await.unwrap_err();
    assert!(matches!(error, Error::NoHistory) && error.help().is_some(), "{error}");

    let all = folder.versions();
    manager.apply_all(&all[..1]).await.unwrap();
    database.psql("DROP TABLE people").unwrap();
    folder.run_by_sqlx(&database).await;
    let error = manager.adopt_from_sqlx(&all).await.unwrap_err();
    assert!(matches!(error, Error::NotEmpty), "{error}");
}

#[tokio::test]
async fn while_sqlx_migrates_nothing_is_taken_over() {
    let database = database();
    let folder = Folder::new(&FILES);
    folder.run_by_sqlx(&database).await;
    let mut other = PgConnection::connect(&database.url).await.unwrap();
    other.lock().await.unwrap();
    let manager = settings(&database).lock_timeout(Duration::from_millis(200)).connect().await.unwrap();
    let error = manager.adopt_from_sqlx(&folder.versions()).await.unwrap_err();
    assert!(matches!(&error, Error::Busy { holder, .. } if holder.contains("sqlx")), "{error}");
    other.close().await.unwrap();
    assert_eq!(manager.adopt_from_sqlx(&folder.versions()).await.unwrap().adopted, NAMES);
}

#[tokio::test]
async fn the_history_may_be_in_a_schema_of_any_name() {
    let database = database();
    let folder = Folder::new(&FILES);
    folder.run_by_sqlx(&database).await;
    database.psql(r#"CREATE SCHEMA "of ""us"; ALTER TABLE _sqlx_migrations SET SCHEMA "of ""us""#).unwrap();
    let adoption = manager(&database).await.adopt_from_sqlx(&folder.versions()).await.unwrap();
    assert_eq!(adoption.table, r#""of ""us"._sqlx_migrations"#);
    assert_eq!(adoption.adopted, NAMES);
}
