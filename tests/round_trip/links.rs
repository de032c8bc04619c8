//! Small pairs of schemas: the way from the one to the other, planned, gone with rows in every table, and compared.
//!
//! In comes a folder of cases, each with two dumps and perhaps intents; a case fails where the way does not end in the
//! second schema, or a row is lost. Every way is gone back as well: what is new comes to be old. Where PostgreSQL leads no way
//! back, a file `only-forward` says why.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use round_trip::{Chain, Link, Tools};
use test_server::Server;

fn cases(backwards: bool) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("links");
    let mut cases: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.retain(|case| !(backwards && case.join("only-forward").exists()));
    cases.sort();
    cases
}

fn go(backwards: bool) {
    let (server, work) = (Server::shared(), tempfile::tempdir().unwrap());
    let tools = Tools::build(Some(work.path()), false).unwrap();
    let (cases, next, remarks) = (cases(backwards), AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let chain = Chain::open(case, &tools, backwards).unwrap();
                    let link = Link::make(server, &tools, &chain, 1);
                    let found = link.remarks.iter().map(|remark| format!("{}: {remark}", chain.name));
                    remarks.lock().unwrap().extend(found);
                }
            });
        }
    });
    let remarks = remarks.into_inner().unwrap();
    assert!(remarks.is_empty(), "{}", remarks.join("\n"));
}

#[test]
fn every_small_change_ends_in_the_second_schema() {
    go(false);
}

#[test]
fn and_its_opposite_in_the_first() {
    go(true);
}
