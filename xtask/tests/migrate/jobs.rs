//! Migrations at once, and one behind the other.

use std::process::Command;

use test_server::{Database, Server};

use super::{migrate, said};

/// The catalog as pg_dump writes it, without what the manager keeps for itself.
fn dump(database: &Database<'_>) -> String {
    let mut dump = Command::new(Server::shared().installation().program("pg_dump"));
    let output =
        dump.args(["--schema-only", "--exclude-schema=pilaster*", "--dbname", &database.url]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    // Newer releases write a random word.
    text.lines().filter(|line| !line.contains("restrict")).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_runs_at_once_ends_where_it_would_one_behind_the_other() {
    let (alone, beside) = ["alone", "beside"].map(|name| Server::shared().database(name).unwrap()).into();
    let (exit, text, error) = said(&migrate(&alone, &["up"]));
    assert_eq!(exit, 0, "{error}");
    let (exit, same, error) = said(&migrate(&beside, &["up", "--jobs", "4"]));
    assert_eq!((exit, same), (0, text), "{error}");
    assert_eq!(dump(&beside), dump(&alone));
    assert!(dump(&alone).contains("CREATE INDEX"), "nothing was compared");
    let begun =
        "SELECT count(*) FROM pilaster.migrations WHERE NOT applied OR under_way IS NOT NULL OR intent IS NOT NULL";
    assert_eq!(beside.psql(begun).unwrap().trim(), "0");
    assert_eq!(beside.psql("SELECT DISTINCT status FROM pilaster.versions").unwrap().trim(), "active");
}
