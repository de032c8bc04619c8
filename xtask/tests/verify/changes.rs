//! Changes by hand, each on a copy of a database that holds every kind of object.
//!
//! `changes.txt` has them, in paragraphs: a line that begins with `#` names a change, SQL makes it, and each line behind `=>` is
//! one that `verify` has to say. A change without such a line is none.

use std::iter;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use test_server::{Database, Server};

use super::{Workspace, json};

const OBJECTS: &str = include_str!("objects.sql");
const CHANGES: &str = include_str!("changes.txt");

struct Change<'a> {
    name: &'a str,
    sql: String,
    expected: Vec<&'a str>,
}

/// The paragraphs of a file.
fn changes(text: &str) -> Vec<Change<'_>> {
    let mut all: Vec<Change<'_>> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        match (line.strip_prefix("# "), all.last_mut()) {
            (Some(name), _) => all.push(Change { name, sql: String::new(), expected: Vec::new() }),
            (None, Some(change)) => match line.strip_prefix("=> ") {
                Some(expected) => change.expected.push(expected),
                None => change.sql.push_str(&format!("{line}\n")),
            },
            (None, None) => panic!("{line} belongs to no change"),
        }
    }
    all
}

#[test]
fn each_change_is_named_as_exactly_that_change() {
    // Roles belong to a server, and changes make some.
    let server = Server::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let origin = server.database("origin").unwrap();
    origin.psql(OBJECTS).unwrap();
    let workspace = Workspace { specs: folder.path().join("specs"), out: folder.path().to_path_buf() };
    let (exit, _, error) = workspace.run(&["import"], &["--name", "shop", "--database-url", &origin.url]);
    assert_eq!(exit, 0, "{error}");
    let (exit, _, error) = workspace.run(&["gen"], &[]);
    assert_eq!(exit, 0, "{error}");
    let migrated = server.database("migrated").unwrap();
    workspace.migrate(&migrated);

    let all = changes(CHANGES);
    assert!(all.iter().filter(|change| !change.expected.is_empty()).count() >= 60);
    let next = AtomicUsize::new(0);
    let work = || {
        let mine = iter::from_fn(|| all.get(next.fetch_add(1, Ordering::Relaxed)));
        mine.filter_map(|change| fault(&server, &workspace, &migrated, change)).collect::<Vec<_>>()
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let mut faults: Vec<String> = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    faults.sort();
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), all.len(), faults.join("\n"));
}

/// What `verify` says otherwise of a change than it should.
fn fault(server: &Server, workspace: &Workspace, of: &Database<'_>, change: &Change<'_>) -> Option<String> {
    let database = server.copy(of, "changed").unwrap();
    if let Err(error) = database.psql(&change.sql) {
        return Some(format!("# {}: {error}", change.name));
    }
    let (exit, text, error) = workspace.verify(server, &database, &["--format", "json"]);
    let report = json(&text);
    let said: Vec<String> = report["differences"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|difference| as_since_16(difference["text"].as_str().unwrap()))
        .collect();
    let expected: Vec<String> = change.expected.iter().map(|line| as_since_16(line)).collect();
    let whole = report["not_compared"].as_array().is_some_and(Vec::is_empty);
    if said == expected && exit == i32::from(!said.is_empty()) && whole {
        return None;
    }
    let said: Vec<String> = said.iter().map(|line| format!("=> {line}")).collect();
    let wanted: Vec<String> = expected.iter().map(|line| format!("   {line}")).collect();
    let missed = &report["not_compared"];
    let (said, wanted) = (said.join("\n"), wanted.join("\n"));
    Some(format!("# {} ({exit})\nexpected:\n{wanted}\nsaid:\n{said}\nnot compared: {missed} {error}", change.name))
}

/// Until PostgreSQL 15 the query of a view names the table of each column, though there is only one.
fn as_since_16(line: &str) -> String {
    line.replace("(orders.status", "(status")
}

#[test]
fn what_cannot_be_compared_is_listed_and_never_in_sync() {
    let server = Server::shared();
    let portal = Workspace::of_repository("schema-spec/portal", "generated");
    let database = server.database("verify").unwrap();
    portal.migrate(&database);
    database
        .psql(
            "CREATE ROLE middleman; CREATE ROLE customer; GRANT SELECT ON listings TO middleman WITH GRANT OPTION; \
             SET ROLE middleman; GRANT SELECT ON listings TO customer",
        )
        .unwrap();
    let (exit, text, error) = portal.verify(server, &database, &[]);
    assert!(exit == 1 && text.contains("not compared: rights on TABLE public.listings"), "{text}{error}");
    assert!(!text.contains("in sync"), "{text}");
}

#[test]
fn schemas_of_which_the_migrations_know_nothing_are_named_and_left_alone() {
    let server = Server::shared();
    let portal = Workspace::of_repository("schema-spec/portal", "generated");
    let database = server.database("verify").unwrap();
    portal.migrate(&database);
    database.psql("CREATE SCHEMA elsewhere; CREATE TABLE elsewhere.t (id integer)").unwrap();
    let (exit, text, error) = portal.verify(server, &database, &[]);
    assert!(exit == 0 && text.contains("not looked at: elsewhere: the migrations make nothing there"), "{text}{error}");
    let (exit, text, _) = portal.verify(server, &database, &["--all-schemas"]);
    assert!(exit == 1 && text.contains("table elsewhere.t is not expected"), "{text}");
}
