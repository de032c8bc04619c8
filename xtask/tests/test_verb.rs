//! The verb `test`, on a package made for it: the server that tests get, what is left out, and what is said last.
//!
//! In come a package with known tests and arguments, out go exit codes and texts. It needs a PostgreSQL.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::fs;
use std::process::{Command, Output};

/// One test that needs nothing, one that needs a server and fails without one.
const FILES: &[(&str, &str)] = &[
    (
        "Cargo.toml",
        r#"
[package]
name = "tiny"
version = "0.1.0"
edition = "2024"
autotests = false
[lib]
doctest = false
[features]
default = ["database"]
database = []
[[test]]
name = "plain"
[[test]]
name = "rows"
required-features = ["database"]
[workspace]
"#,
    ),
    ("src/lib.rs", "//! Nothing.\n"),
    ("tests/plain.rs", "#[test]\nfn sums() { assert_eq!(1 + 1, 2); }\n"),
    (
        "tests/rows.rs",
        r#"#[test]
fn reaches_the_server() {
    let url = std::env::var("PILASTER_TEST_SERVER").unwrap();
    let address = url.rsplit('@').next().unwrap();
    std::net::TcpStream::connect(address).unwrap();
}
"#,
    ),
];

fn run(files: &[(&str, &str)], arguments: &[&str], settings: &[(&str, &str)]) -> Output {
    let place = tempfile::tempdir().unwrap();
    for (path, text) in FILES.iter().chain(files) {
        let path = place.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let mut program = Command::new(env!("CARGO_BIN_EXE_pilaster"));
    program.args(arguments).current_dir(place.path()).env("CARGO_TARGET_DIR", place.path().join("target"));
    // The test makes its own world, so it forgets the one that this run was given.
    for variable in ["PILASTER_TEST_SERVER", "PILASTER_NO_DATABASE", "PILASTER_BLESS"] {
        program.env_remove(variable);
    }
    program.envs(settings.iter().copied()).output().unwrap()
}

fn texts(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

/// The last line that says something.
fn last_line(text: &str) -> &str {
    text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default()
}

#[test]
fn tests_get_a_server_and_the_runner_has_the_last_word() {
    let output = run(&[], &["test"], &[]);
    let (stdout, stderr) = texts(&output);
    assert_eq!(output.status.code(), Some(0), "{stdout}{stderr}");
    assert!(stdout.contains("reaches_the_server ... ok"), "{stdout}");
    assert!(stderr.contains("PostgreSQL"), "{stderr}");
    assert!(last_line(&stdout).starts_with("test result: ok."), "{stdout}");
}

#[test]
fn without_a_database_what_is_left_out_is_named() {
    let output = run(&[], &["test", "--no-database"], &[]);
    let (stdout, stderr) = texts(&output);
    assert_eq!(output.status.code(), Some(0), "{stdout}{stderr}");
    assert!(stderr.contains("left out for --no-database: rows of package tiny"), "{stderr}");
    assert!(stdout.contains("sums ... ok") && !stdout.contains("reaches_the_server"), "{stdout}");
}

#[test]
fn a_failing_test_is_a_finding_and_hides_no_other() {
    let broken = ("tests/plain.rs", "#[test]\nfn sums() { assert_eq!(1 + 1, 3); }\n");
    let output = run(&[broken], &["test"], &[]);
    let (stdout, _) = texts(&output);
    assert_eq!(output.status.code(), Some(1), "{stdout}");
    assert!(stdout.contains("sums ... FAILED") && stdout.contains("reaches_the_server ... ok"), "{stdout}");
}

#[test]
fn a_server_that_cannot_be_had_is_an_error_and_no_skip() {
    let output = run(&[], &["test"], &[("PILASTER_PG_BIN", "/nowhere")]);
    let (stdout, stderr) = texts(&output);
    assert_eq!(output.status.code(), Some(2), "{stdout}{stderr}");
    assert!(stdout.is_empty() && stderr.contains("/nowhere"), "{stdout}{stderr}");
}

#[test]
fn arguments_reach_the_runner_and_machines_get_one_document() {
    let output = run(&[], &["--format", "json", "test", "--no-database", "--test", "plain", "--", "sums"], &[]);
    let (stdout, stderr) = texts(&output);
    let document: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!((&document["passed"], &document["exit"]), (&true.into(), &0.into()), "{stderr}");
    assert_eq!(document["left_out"][0], "rows of package tiny");
    assert!(stderr.contains("1 passed"), "{stderr}");
}

#[test]
fn each_postgres_that_is_named_gets_the_tests_and_a_line() {
    let found = test_server::Installation::find().unwrap();
    // The same one, by its version and by its folder, is one.
    let variable = format!("PILASTER_POSTGRES_{}", found.major);
    let (folder, major) = (found.bin.display().to_string(), found.major);
    let list = format!("{major},{folder}");
    let broken = ("tests/plain.rs", "#[test]\nfn sums() { assert_eq!(1 + 1, 3); }\n");
    for (files, code, words) in
        [(&[][..], 0, "passed, 2 tests passed, 0 failed"), (&[broken][..], 1, "FAILED, 1 tests passed, 1 failed")]
    {
        let output = run(files, &["test", "--postgres", &list], &[(&variable, &folder)]);
        let (stdout, stderr) = texts(&output);
        assert_eq!(output.status.code(), Some(code), "{stdout}{stderr}");
        assert!(stdout.contains("reaches_the_server ... ok"), "{stdout}");
        let summary = stderr.split_once("the tests on each PostgreSQL:\n").unwrap().1;
        assert_eq!(summary.lines().count(), 1, "{summary}");
        assert!(summary.starts_with(&format!("PostgreSQL {major}")) && summary.contains(words), "{summary}");
    }
    let output = run(&[], &["--format", "json", "test", "--postgres", &folder], &[]);
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let server = &document["servers"][0];
    assert_eq!((&server["major"], &server["tests_passed"]), (&major.into(), &2.into()), "{document}");
}

#[test]
fn a_postgres_that_is_nowhere_ends_all_before_the_first_test() {
    let found = test_server::Installation::find().unwrap();
    let with = |other: &str| format!("{},{other}", found.bin.display());
    for (list, said) in [
        (with("77"), "set PILASTER_POSTGRES_77 to the folder of its programs"),
        (with("/nowhere"), "/nowhere holds no usable PostgreSQL"),
        (with(""), "expected a major version"),
    ] {
        let output = run(&[], &["test", "--postgres", &list], &[]);
        let (stdout, stderr) = texts(&output);
        assert_eq!(output.status.code(), Some(2), "{stdout}{stderr}");
        assert!(stdout.is_empty() && stderr.contains(said), "{stdout}{stderr}");
    }
}
