//! Fleets that are stopped: by a canary, by failures, by a kill, by a file that says nothing useful.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use test_server::{Database, Server};

use super::{Folder, url};

/// Empty databases, the URL that they share, and the password that belongs into it.
fn databases(count: usize) -> (Vec<Database<'static>>, String, String) {
    let server = Server::shared();
    let (url, password) = url(&server.url());
    ((0..count).map(|_| server.database("fleet").unwrap()).collect(), url, password)
}

fn names(databases: &[Database<'_>]) -> String {
    databases.iter().map(|database| database.name.as_str()).collect::<Vec<_>>().join(" ")
}

fn has(database: &Database<'_>, relation: &str) -> bool {
    database.psql(&format!("SELECT to_regclass('{relation}') IS NOT NULL")).unwrap().trim() == "t"
}

#[test]
fn where_a_canary_fails_nothing_else_is_touched() {
    let (all, url, password) = databases(5);
    let folder = Folder::new(&[("1_a", "CREATE TABLE a (id int)")]);
    all[1].psql("CREATE TABLE a (mine text)").unwrap();
    let file =
        format!("fleet f {{ url {url:?}; jobs 1; canary {}; database {}; }}", names(&all[..3]), names(&all[3..]));
    let (exit, text, progress) = folder.run(&file, &password, &[]);
    let begin = "1 done, 0 had nothing to do, 1 failed, 3 not tried, in ";
    assert!(exit == 1 && text.starts_with(begin) && text.contains("a canary failed"), "{text}");
    assert!(
        text.contains("help: something that no migration made has that name") && !progress.contains("wave 1"),
        "{text}"
    );
    for database in &all[2..] {
        assert!(!has(database, "pilaster.ledger") && !has(database, "a"), "{} was touched", database.name);
    }
    all[1].psql("DROP TABLE a").unwrap();
    let (exit, text, _) = folder.run(&file, &password, &[]);
    assert!(exit == 0 && text.starts_with("4 done, 1 had nothing to do, in "), "{text}");
    assert!(all.iter().all(|database| has(database, "a")));
}

#[test]
fn too_many_failures_stop_it_and_the_next_wave_is_not_begun() {
    let (all, url, password) = databases(6);
    let folder = Folder::new(&[("1_a", "CREATE TABLE a (id int)")]);
    all[..2].iter().for_each(|database| drop(database.psql("CREATE TABLE a (mine text)").unwrap()));
    let file = format!("fleet f {{ url {url:?}; jobs 1; stop-after 2; wave-size 4; database {}; }}", names(&all));
    let (exit, report) = folder.document(&file, &password, &[]);
    let counts = ["done", "failed", "not_tried"].map(|key| report[key].as_u64().unwrap());
    assert_eq!((exit, counts), (1, [0, 2, 4]), "{report}");
    assert_eq!(report["stopped"], serde_json::json!({ "wave": "1", "canary": false, "failures": 2 }));
    assert!(all[2..].iter().all(|database| !has(database, "a")));
}

#[test]
fn a_dry_run_tells_what_is_missing_and_changes_nothing() {
    let (all, url, password) = databases(3);
    let folder = Folder::new(&[("1_a", "CREATE TABLE a (id int)")]);
    let file = |names: &str| format!("fleet f {{ url {url:?}; database {names}; }}");
    assert_eq!(folder.run(&file(&all[0].name), &password, &[]).0, 0);
    folder.migration("2_b", "CREATE TABLE b (id int)");
    let (exit, text, _) = folder.run(&file(&(names(&all) + " nowhere")), &password, &["--dry-run"]);
    assert!(exit == 1 && text.starts_with("0 done, 0 had nothing to do, 3 miss something, 1 failed"), "{text}");
    assert!(text.contains(&format!("{} (wave 1) misses 2\n", all[0].name)), "{text}");
    assert!(text.contains(&format!("{} (wave 1) misses 1, 2\n", all[1].name)), "{text}");
    assert!(
        text.contains("database \"nowhere\" does not exist (3D000)") && text.contains("help: make the database"),
        "{text}"
    );
    assert!(!has(&all[0], "b") && !has(&all[1], "pilaster.ledger"));
}

#[test]
fn a_migration_that_was_edited_after_it_was_applied_is_named() {
    let (all, url, password) = databases(2);
    let folder = Folder::new(&[("1_a", "CREATE TABLE a (id int)")]);
    let file = format!("fleet f {{ url {url:?}; database {}; }}", names(&all));
    assert_eq!(folder.run(&file, &password, &[]).0, 0);
    all[1].psql("UPDATE pilaster.migrations SET up = 'other'").unwrap();
    let (exit, text, _) = folder.run(&file, &password, &[]);
    assert!(exit == 1 && text.starts_with("0 done, 1 had nothing to do, 1 failed"), "{text}");
    assert!(
        text.contains("1_a was edited after it was applied") && text.contains("help: put the files back"),
        "{text}"
    );
}

#[test]
fn a_run_that_is_killed_is_gone_on_with() {
    const ENOUGH: usize = 3;
    let (all, url, password) = databases(8);
    let folder = Folder::new(&[("1_a", "CREATE TABLE a (id int); SELECT pg_sleep(0.3)")]);
    let file = format!("fleet f {{ url {url:?}; jobs 2; canary {}; database {}; }}", all[0].name, names(&all[1..]));
    let mut command = folder.command(&file, &password, &[]);
    let mut child = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let done = lines.map_while(Result::ok).filter(|line| line.contains(": done in ")).take(ENOUGH).count();
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(done, ENOUGH);
    assert!(all.iter().any(|database| !has(database, "a")), "it was killed too late");
    let (exit, report) = folder.document(&file, &password, &[]);
    let of = |key: &str| usize::try_from(report[key].as_u64().unwrap()).unwrap();
    assert!(exit == 0 && of("nothing_to_do") >= ENOUGH && of("done") > 0, "{report}");
    const ONCE: &str = "SELECT count(*) FROM pilaster.log WHERE what = 'applied'";
    assert!(all.iter().all(|database| has(database, "a") && database.psql(ONCE).unwrap().trim() == "1"));
}

#[test]
fn a_file_that_is_wrong_is_refused_before_anybody_is_asked() {
    let folder = Folder::new(&[("1_a", "SELECT 1")]);
    let cases = [
        ("fleet f { database a url=\"postgres://u:s3cret@h/{name}\"; }", "fleet.kdl:1:", "this is a password"),
        ("fleet f { databse a; }", "fleet.kdl:1:", "did you mean `database`?"),
        ("fleet f { database a url=\"postgres://u@h:99999/{name}\"; }", "fleet.kdl: database a", "port"),
        ("fleet f { database a url-from=\"PILASTER_NOT_SET\"; }", "fleet.kdl:1:", "`PILASTER_NOT_SET` is not set"),
    ];
    for (file, place, message) in cases {
        let (exit, text, errors) = folder.run(file, "s3cret", &[]);
        assert!(exit == 2 && text.is_empty(), "{file}: {exit} {text}{errors}");
        assert!(errors.contains(place) && errors.contains(message), "{file}: {errors}");
    }
}
