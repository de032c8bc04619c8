//! A crate outside of this workspace that depends on the generated crate by path.
//!
//! In comes the crate of `downstream/`, which is copied to a folder of its own; out goes what it prints when cargo builds
//! it and it works on a PostgreSQL. Nothing of this workspace but the generated crate and `Cargo.lock` reaches it.
//!
//! `cargo xtask test --bless --test downstream` rewrites `downstream/transcript.txt`.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use test_server::Server;

#[test]
fn a_crate_outside_works_with_rows_of_both_versions() {
    let database = Server::shared().database("downstream").unwrap();
    let folder = tempfile::tempdir().unwrap();
    copy_crate(folder.path());
    let migrations = workspace().join("generated/migrations");
    let output = cargo(folder.path(), "run")
        .args(["--quiet", "--"])
        .arg(migrations)
        .env("DATABASE_URL", &database.url)
        .output()
        .unwrap();
    // The folder has another name each time; what cargo made for it is of no more use.
    let cleaned = cargo(folder.path(), "clean").args(["--quiet", "--package", "downstream"]).output().unwrap();
    let transcript = said(&output);
    said(&cleaned);
    let golden = downstream().join("transcript.txt");
    if env::var_os("PILASTER_BLESS").is_some() {
        fs::write(&golden, &transcript).unwrap();
    }
    assert_eq!(transcript, fs::read_to_string(&golden).unwrap());
}

/// Copies the crate, with the real path of `generated` and the versions that this workspace is locked to.
fn copy_crate(folder: &Path) {
    let manifest = fs::read_to_string(downstream().join("Cargo.toml")).unwrap();
    let there = format!("path = {:?}", workspace().join("generated"));
    let moved = manifest.replace("path = \"../../generated\"", &there);
    assert_ne!(moved, manifest, "the manifest names the path of the generated crate");
    fs::write(folder.join("Cargo.toml"), moved).unwrap();
    fs::create_dir(folder.join("src")).unwrap();
    fs::copy(downstream().join("src/main.rs"), folder.join("src/main.rs")).unwrap();
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
}

/// Cargo, in that folder. It needs no network: whoever built this test has all that the crate depends on.
fn cargo(folder: &Path, verb: &str) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // The dependencies are kept from run to run, beside what this workspace builds.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("downstream");
    command.arg(verb).arg("--offline").current_dir(folder).env("CARGO_TARGET_DIR", target);
    command
}

/// What a program that succeeded printed.
fn said(output: &Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}\n{errors}", output.status);
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn downstream() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("downstream")
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are a folder of the workspace")
}
