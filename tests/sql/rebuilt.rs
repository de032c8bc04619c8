//! Databases that a person's SQL made, made again by our statements, and taken away again.
//!
//! In come the small databases of `tests/round_trip/objects`, a file for each kind of object; out goes proof that
//! `pg_dump` cannot tell what was made from what was made again, and that the way down leaves nothing. What the specs
//! can say of it is tested elsewhere.

use std::collections::BTreeSet;

use codegen::statement::script;
use codegen::window::{Ordered, physical};
use sqlx::Connection;
use test_server::{Database, Server};
use tests::{entries, repository};

/// The lines of a dump in order; those of `\restrict` carry a random key.
fn dumped(database: &Database<'_>) -> Vec<String> {
    let dump = database.dump(&["--schema-only", "--no-owner"]).unwrap();
    let mut lines: Vec<String> =
        dump.lines().filter(|line| !line.starts_with("\\") && !line.starts_with("--")).map(str::to_owned).collect();
    lines.sort();
    lines
}

fn difference(expected: &[String], found: &[String]) -> String {
    let (one, other): (BTreeSet<_>, BTreeSet<_>) = (expected.iter().collect(), found.iter().collect());
    let gone = one.difference(&other).map(|line| format!("    - {line}"));
    let come = other.difference(&one).map(|line| format!("    + {line}"));
    gone.chain(come).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn every_kind_of_object_is_made_again_and_taken_away() {
    let server = Server::shared();
    let empty = dumped(&server.database("nothing").unwrap());
    let mut wrong = Vec::new();
    let cases = entries(&repository().join("tests/round_trip/objects")).into_iter();
    for path in cases.filter(|path| path.extension().is_some_and(|extension| extension == "sql")) {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let original = server.database("original").unwrap();
        original.psql(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut connection = sqlx::PgConnection::connect(&original.url).await.unwrap();
        let model = runtime::catalog::read(&mut connection).await.unwrap().model;
        // In small portions, as a schema is made that is too large for the locks of one transaction.
        let portions = Ordered::of(&physical(&model, &model.window())).portions(3);
        let again = server.database("again").unwrap();
        if let Err(error) = again.psql(&script(portions.iter().flat_map(|portion| &portion.create))) {
            wrong.push(format!("{name}: {error}"));
            continue;
        }
        let (expected, found) = (dumped(&original), dumped(&again));
        if expected != found {
            wrong.push(format!("{name} differs:\n{}", difference(&expected, &found)));
        }
        match again.psql(&script(portions.iter().rev().flat_map(|portion| &portion.drop))) {
            Err(error) => wrong.push(format!("{name}, taken away: {error}")),
            Ok(_) => {
                let left = dumped(&again);
                if left != empty {
                    wrong.push(format!("{name}, taken away, leaves:\n{}", difference(&empty, &left)));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
