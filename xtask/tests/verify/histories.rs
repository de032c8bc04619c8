//! What a database says of itself: histories that are missing, broken off, or of other files.

use std::fs;

use runtime::manager::SchemaManager;
use runtime::migration::versions;
use test_server::Server;

use super::silence::HISTORY;
use super::{Workspace, json};

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

#[test]
fn a_database_without_a_history_is_asked_for_one() {
    let server = Server::shared();
    let portal = Workspace::of_repository("schema-spec/portal", "generated");
    let database = server.database("verify").unwrap();
    let (_, baseline) = &portal.migrations()[0];
    database.psql(baseline).unwrap();
    let (exit, _, error) = portal.verify(server, &database, &[]);
    assert!(exit == 2 && error.contains("--at"), "{error}");
    let (exit, _, error) = portal.verify(server, &database, &["--at", "0009"]);
    assert!(exit == 2 && error.contains("0001, 0002"), "{error}");
    for at in ["0001", "0001001_baseline"] {
        let (exit, text, error) = portal.verify(server, &database, &["--at", at]);
        assert!(
            exit == 0 && text.starts_with("in sync with 1 migration up to 0001001_baseline"),
            "{at}: {text}{error}"
        );
    }
    let (exit, text, _) = portal.verify(server, &database, &["--at", "all"]);
    assert!(exit == 1 && text.contains("column headline is missing"), "{text}");
}

#[test]
fn the_ledger_tells_which_versions_a_database_holds() {
    let server = Server::shared();
    let portal = Workspace::of_repository("schema-spec/portal", "generated");
    let files = portal.migrations();
    let folder = versions(files.iter().map(|(name, text)| (name.as_str(), text.as_str()))).unwrap();
    let database = server.database("verify").unwrap();
    let nothing = block_on(async {
        let manager = SchemaManager::connect(&database.url).await.unwrap();
        let nothing = portal.verify(server, &database, &[]);
        manager.apply_all(&folder[..1]).await.unwrap();
        nothing
    });
    assert!(nothing.0 == 0 && nothing.1.contains("no migrations at all"), "{}{}", nothing.1, nothing.2);
    let (exit, text, error) = portal.verify(server, &database, &[]);
    let expected = "in sync with 1 migration up to 0001001_baseline, as the ledger in schema pilaster has it\n";
    assert_eq!((exit, text.as_str()), (0, expected), "{error}");
}

#[test]
fn what_was_broken_off_edited_or_is_unknown_is_said_and_never_in_sync() {
    let server = Server::shared();
    let portal = Workspace::of_repository("schema-spec/portal", "generated");
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("migrations")).unwrap();
    let (name, baseline) = portal.migrations().remove(0);
    let file = folder.path().join("migrations").join(&name);
    fs::write(&file, &baseline).unwrap();
    let alone = Workspace { specs: portal.specs, out: folder.path().to_path_buf() };
    let database = server.database("verify").unwrap();
    alone.migrate(&database);
    assert_eq!(alone.verify(server, &database, &[]).0, 0);

    fs::write(&file, format!("{baseline}\n-- edited\n")).unwrap();
    let (exit, text, _) = alone.verify(server, &database, &[]);
    assert!(exit == 1 && text.contains("migration 0001001_baseline was edited after it was applied"), "{text}");
    assert!(!text.contains("in sync"), "{text}");
    fs::write(&file, &baseline).unwrap();

    database.psql("UPDATE pilaster.migrations SET under_way = 'down'").unwrap();
    let (exit, text, _) = alone.verify(server, &database, &[]);
    assert!(exit == 1 && text.contains("0001001_baseline was broken off on its way down"), "{text}");
    database.psql("UPDATE pilaster.migrations SET under_way = NULL, name = '0001009_else'").unwrap();
    let (exit, text, _) = alone.verify(server, &database, &["--format", "json"]);
    let report = json(&text);
    assert_eq!(
        (exit, &report["compared"], &report["faults"][0]["what"]),
        (1, &false.into(), &"unknown".into()),
        "{text}"
    );

    let by_sqlx = server.database("verify").unwrap();
    by_sqlx.psql(&baseline).unwrap();
    by_sqlx.psql(HISTORY).unwrap();
    by_sqlx.psql("INSERT INTO _sqlx_migrations VALUES (1001, 'baseline', now(), false, '', 0)").unwrap();
    let (exit, text, _) = alone.verify(server, &by_sqlx, &[]);
    assert!(exit == 1 && text.contains("0001001_baseline was broken off on its way up"), "{text}");
}

#[test]
fn a_reader_needs_no_right_to_write() {
    let server = Server::start().unwrap();
    let portal = Workspace::of_repository("schema-spec/portal", "generated");
    let database = server.database("verify").unwrap();
    portal.migrate(&database);
    database
        .psql(
            "CREATE ROLE looker LOGIN PASSWORD 'look'; GRANT USAGE ON SCHEMA pilaster TO looker; \
             GRANT SELECT ON ALL TABLES IN SCHEMA pilaster TO looker",
        )
        .unwrap();
    let (before, host) = database.url.split_once('@').unwrap();
    let scheme = before.split_once("//").unwrap().0;
    let url = format!("{scheme}//looker:look@{host}");
    let scratch = server.url();
    let (exit, text, error) = portal.run(&["verify"], &["--database-url", &url, "--scratch-url", &scratch]);
    assert!(exit == 0 && text.starts_with("in sync"), "{text}{error}");
}
