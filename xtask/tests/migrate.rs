//! The verb `migrate` on a PostgreSQL.
//!
//! In come the portal's migrations and an empty database; out go answers, exit codes and what is in the database then.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use test_server::{Database, Server};

fn migrate(database: &Database<'_>, arguments: &[&str]) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_pilaster"));
    command.arg("migrate").args(arguments).args(["--database-url", &database.url]).current_dir(root);
    command.output().unwrap()
}

fn said(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn a_database_goes_up_and_down_and_tells_where_it_is() {
    let database = Server::shared().database("migrate").unwrap();
    let (exit, text, _) = said(&migrate(&database, &["status"]));
    assert_eq!((exit, text.lines().count()), (1, 2), "{text}");
    assert!(text.starts_with("0001  pending       1 migrations"), "{text}");

    let (exit, text, events) = said(&migrate(&database, &["up"]));
    assert_eq!(exit, 0, "{events}");
    assert!(
        text.contains("0001 is applied: 1 migrations") && events.contains("up 0001001_baseline in"),
        "{text}{events}"
    );
    let (exit, text, _) = said(&migrate(&database, &["up"]));
    assert_eq!((exit, text.as_str()), (0, "nothing to apply\n"));
    let (exit, text, _) = said(&migrate(&database, &["status"]));
    assert!(exit == 0 && text.contains("0002  active"), "{text}");

    let (exit, text, events) = said(&migrate(&database, &["down"]));
    assert!(exit == 0 && text.starts_with("0002 is rolled back"), "{text}{events}");
    let column =
        "SELECT count(*) FROM information_schema.columns WHERE table_name = 'listings' AND column_name = 'headline'";
    assert_eq!(database.psql(column).unwrap().trim(), "0");

    let (_, text, _) = said(&migrate(&database, &["history", "--format", "json"]));
    let document: Value = serde_json::from_str(&text).unwrap();
    let history = document["history"].as_array().unwrap();
    assert_eq!((&history[0]["migration"], &history[0]["what"]), (&"0001001_baseline".into(), &"applied".into()));
    assert_eq!(history.last().unwrap()["what"], "rolled back");
}

#[test]
fn what_would_be_lost_is_kept_until_somebody_says_so() {
    let database = Server::shared().database("migrate").unwrap();
    assert_eq!(said(&migrate(&database, &["up"])).0, 0);
    database
        .psql("INSERT INTO organizations (kind, name, slug, registration_number) VALUES ('agency', 'A', 'a', '7')")
        .unwrap();
    let (exit, _, error) = said(&migrate(&database, &["down"]));
    assert!(exit == 2 && error.contains("pilaster.allow_data_loss"), "{error}");
    let (exit, text, error) = said(&migrate(&database, &["down", "--allow-data-loss"]));
    assert!(exit == 0 && text.starts_with("0002 is rolled back"), "{text}{error}");
}

#[test]
fn a_database_that_holds_the_baseline_goes_on_from_there() {
    let database = Server::shared().database("migrate").unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let baseline = std::fs::read_to_string(root.join("generated/migrations/0001001_baseline.up.sql")).unwrap();
    database.psql(&baseline).unwrap();
    let (exit, text, error) = said(&migrate(&database, &["baseline"]));
    assert_eq!((exit, text.as_str()), (0, "0001 is taken for applied; nothing was run\n"), "{error}");
    let (exit, text, error) = said(&migrate(&database, &["up"]));
    assert!(exit == 0 && text.starts_with("0002 is applied"), "{text}{error}");
    let (exit, _, error) = said(&migrate(&database, &["baseline"]));
    assert!(exit == 2 && error.contains("knows of migrations that were applied"), "{error}");
}

#[test]
fn no_database_and_no_url_are_told_apart() {
    let database = Server::shared().database("migrate").unwrap();
    let nowhere = database.url.replace(&database.name, "no_such_database");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let run = |url: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pilaster"));
        said(&command.args(["migrate", "up", "--database-url", url]).current_dir(root).output().unwrap())
    };
    let (exit, _, error) = run(&nowhere);
    assert!(exit == 2 && error.contains("does not exist"), "{error}");
    let (exit, _, error) = run("mysql://localhost/x");
    assert!(exit == 2 && error.contains("this is no URL of a PostgreSQL database"), "{error}");
}

#[test]
fn a_version_that_somebody_uses_stays_until_it_is_forced() {
    let database = Server::shared().database("migrate").unwrap();
    let (exit, text, error) = said(&migrate(&database, &["activate", "/api/listings", "2.0", "v2"]));
    assert_eq!(exit, 0, "{error}");
    assert!(text.starts_with("/api/listings (2.0) uses 0002: ") && !text.contains(": 0 "), "{text}");
    let (_, text, _) = said(&migrate(&database, &["activate", "/api/listings", "2.1", "v2"]));
    assert_eq!(text, "/api/listings (2.1) uses 0002: 0 migrations applied\n");
    let (_, text, _) = said(&migrate(&database, &["status"]));
    assert!(text.contains("used by /api/listings (2.0), /api/listings (2.1)"), "{text}");
    let (exit, _, error) = said(&migrate(&database, &["activate", "/api/listings", "3.0", "v7"]));
    assert!(exit == 2 && error.contains("open no version \"v7\"") && error.contains("0002, v2"), "{error}");

    let (_, text, _) = said(&migrate(&database, &["leases"]));
    assert_eq!(text, "nobody holds a lease\n");
    database
        .psql(
            "INSERT INTO pilaster.leases (handler, code, version, process, expires_at) \
             VALUES ('/api/units', '9', 'v2', 4711, now() + '90 s')",
        )
        .unwrap();
    let (_, text, _) = said(&migrate(&database, &["leases"]));
    assert!(text.starts_with("v2  /api/units (9)  process 4711 at 127.0.0.1 of postgres, for "), "{text}");

    let (exit, _, error) = said(&migrate(&database, &["down"]));
    assert!(
        exit == 1 && error.contains("/api/listings (2.0), /api/listings (2.1), /api/units (9) in process"),
        "{error}"
    );
    let (_, text, _) = said(&migrate(&database, &["deactivate", "/api/listings", "2.1", "v2"]));
    assert!(text.starts_with("/api/listings (2.1) uses 0002 no longer: it stays for /api/listings (2.0), "), "{text}");
    let (exit, text, error) = said(&migrate(&database, &["down", "--force"]));
    assert!(exit == 0 && text.contains("  taken from /api/units (9) in process 4711"), "{text}{error}");
    let (_, text, _) = said(&migrate(&database, &["history"]));
    assert!(text.contains("forced: taken from /api/listings (2.0), "), "{text}");
}
