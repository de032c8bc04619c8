//! Every kind of object, there and back: a small database each.
//!
//! In come the files of SQL in `objects/` and `unequal/`; out goes, for each of the first, the database that the imported
//! specs generate, which is for `pg_dump` the one that was imported, and the specs, which lie beside the file as a golden
//! text. Those of the second are known to differ, each for the reason that it begins with.
//!
//! The golden texts are of PostgreSQL 15; where another prints something else, a text of its own lies beside.
//! `cargo xtask test --bless -p round-trip --test objects` rewrites the specs that the server at hand is measured by.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::env;
use std::fs;
use std::iter;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use round_trip::{Tools, Trip};
use test_server::{Installation, Server};

#[test]
fn every_kind_of_object_comes_back_as_it_was() {
    let work = tempfile::tempdir().unwrap();
    let tools = Tools::build(Some(work.path()), false).unwrap();
    let mut faults: Vec<String> = Vec::new();
    for (case, trip) in trips(&tools, &cases("objects")) {
        let shown = case.file_name().unwrap().to_string_lossy().into_owned();
        faults.extend(trip.remarks().iter().map(|remark| format!("{shown}: {remark}")));
        let golden = golden(case, server_major());
        let specs = tools.specs(&trip);
        if !specs.is_dir() {
            continue;
        }
        let made = all_in_one(&specs).replace(&format!("\n    postgres {}\n", server_major()), "\n    postgres 15\n");
        if env::var_os("PILASTER_BLESS").is_some() {
            fs::write(&golden, &made).unwrap();
        }
        if fs::read_to_string(&golden).unwrap_or_default() != made {
            faults.push(format!("{shown}: other specs than {}:\n{made}", golden.display()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_differs_is_known_and_has_a_reason() {
    let work = tempfile::tempdir().unwrap();
    let tools = Tools::build(Some(work.path()), false).unwrap();
    for (case, trip) in trips(&tools, &cases("unequal")) {
        let shown = case.display();
        assert!(fs::read_to_string(case).unwrap().starts_with("-- Differs: "), "{shown} begins with its reason");
        assert!(!trip.is_well(), "{shown} comes back as it was: move it to objects/");
    }
}

/// A trip for each case, as many at a time as there are cores. Each core has a server to itself, for roles belong to a
/// server, and cases make roles of one name.
fn trips<'c>(tools: &Tools, cases: &'c [PathBuf]) -> Vec<(&'c Path, Trip)> {
    let next = AtomicUsize::new(0);
    let work = || {
        let server = Server::start().unwrap();
        let mine = iter::from_fn(|| cases.get(next.fetch_add(1, Ordering::Relaxed)));
        mine.map(|case| (case.as_path(), Trip::make(&server, tools, case))).collect::<Vec<_>>()
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get).min(cases.len());
    let mut made: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    made.sort_by_key(|(case, _)| *case);
    made
}

/// The specs that are expected: `view.kdl`, or, where newer releases of PostgreSQL print a query otherwise, `view.16.kdl`,
/// which is for 16 and all that come after it.
fn golden(case: &Path, major: u32) -> PathBuf {
    let since = (15..=major).rev().map(|release| case.with_extension(format!("{release}.kdl")));
    since.into_iter().find(|path| path.is_file()).unwrap_or_else(|| case.with_extension("kdl"))
}

fn server_major() -> u32 {
    static MAJOR: OnceLock<u32> = OnceLock::new();
    // Each server here is started with the installation that is found.
    *MAJOR.get_or_init(|| Installation::find().unwrap().major)
}

/// All files of a folder of specs, each behind a line with its name.
fn all_in_one(specs: &Path) -> String {
    let named = files(specs, "kdl").into_iter().map(|path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        format!("// {name}\n{}", fs::read_to_string(&path).unwrap())
    });
    named.collect()
}

fn cases(folder: &str) -> Vec<PathBuf> {
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), "sql")
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == extension)).collect();
    found.sort();
    found
}
