//! The throwaway server keeps its promises.
//!
//! In comes a PostgreSQL; out goes proof that databases are fresh and that nothing stays behind.
//! Nothing here is left out when there is no PostgreSQL: it fails.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use test_server::{Error, Server};

#[test]
fn every_database_is_fresh_and_takes_any_text() {
    let server = Server::shared();
    let one = server.database("fresh").unwrap();
    let two = server.database("fresh").unwrap();
    one.psql("CREATE TABLE t (a text); INSERT INTO t VALUES ('zażółć 🏠')").unwrap();
    assert_eq!(one.psql("SELECT a, length(a) FROM t").unwrap(), "zażółć 🏠|8\n");
    assert_eq!(two.psql("SELECT count(*) FROM pg_class WHERE relname = 't'").unwrap(), "0\n");
}

#[test]
fn an_error_of_the_server_is_told_with_its_message() {
    let database = Server::shared().database("error").unwrap();
    let Err(Error::Program { output, .. }) = database.psql("SELECT 1;\nSELECT nothing") else { panic!("no error") };
    assert!(output.contains("column \"nothing\" does not exist"), "{output}");
}

#[test]
fn two_dumps_of_one_database_are_the_same() {
    let database = Server::shared().database("dump").unwrap();
    database.psql("CREATE TABLE kept (id bigint PRIMARY KEY)").unwrap();
    let dump = database.dump(&["--schema-only"]).unwrap();
    assert!(dump.contains("CREATE TABLE public.kept"), "{dump}");
    assert_eq!(dump, database.dump(&["--schema-only"]).unwrap());
}

#[test]
fn a_dropped_database_is_gone() {
    let server = Server::shared();
    let watcher = server.database("watcher").unwrap();
    let name = server.database("dropped").unwrap().name.clone();
    assert_eq!(watcher.psql(&format!("SELECT count(*) FROM pg_database WHERE datname = '{name}'")).unwrap(), "0\n");
}

#[test]
fn a_dropped_server_leaves_no_process_and_no_file() {
    let server = Server::start().unwrap();
    let database = server.database("gone").unwrap();
    let data = PathBuf::from(database.psql("SHOW data_directory").unwrap().trim());
    assert!(data.is_dir());
    let url = database.url.clone();
    drop(database);
    drop(server);
    assert!(!data.exists(), "{} is still there", data.display());
    let address = url.rsplit('@').next().and_then(|rest| rest.split('/').next()).unwrap();
    assert!(std::net::TcpStream::connect(address).is_err(), "{address} still answers");
}

/// The process that dies is a copy of this test, told by a variable to start a server and to kill itself.
#[test]
#[cfg(unix)]
fn a_killed_process_takes_its_server_along() {
    const MARK: &str = "PILASTER_TEST_KILL_AFTER_START";
    if std::env::var_os(MARK).is_some() {
        let server = Server::start().unwrap();
        let database = server.database("killed").unwrap();
        println!("data={}", database.psql("SHOW data_directory").unwrap().trim());
        std::process::Command::new("kill").args(["-9", &std::process::id().to_string()]).status().unwrap();
        std::thread::sleep(Duration::from_secs(60));
    }
    let copy = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "a_killed_process_takes_its_server_along", "--nocapture"])
        .env(MARK, "1")
        .output()
        .unwrap();
    let printed = String::from_utf8(copy.stdout).unwrap();
    let data = printed.lines().find_map(|line| line.split_once("data=")).expect("it printed its folder").1;
    let (data, begin) = (PathBuf::from(data), Instant::now());
    while data.exists() && begin.elapsed() < Duration::from_secs(30) {
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(!data.exists(), "{} is still there", data.display());
}
