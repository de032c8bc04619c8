//! The verb `test`: all tests, with the PostgreSQL that they need.
//!
//! In come arguments for `cargo test`, out goes what the runner says, its own summary last. Nothing is left out unless
//! `--no-database` says so, and then what is left out is named.

use std::env;
use std::ffi::OsString;
use std::io;
use std::process::{Command, ExitStatus, Stdio};

use serde_json::{Value, json};
use test_server::{BIN_VARIABLE, NO_DATABASE_VARIABLE, SERVER_VARIABLE, Server};

use crate::arguments::{Format, Test};
use crate::failure::Failure;
use crate::majors;
use crate::obtain;
use crate::outcome::Outcome;

/// The cargo feature that stands for "a PostgreSQL is at hand" in packages whose tests need one.
const FEATURE: &str = "database";
/// Tells tests to rewrite their golden files.
const BLESS_VARIABLE: &str = "PILASTER_BLESS";

/// Runs the tests of the workspace that the current folder is in.
pub(crate) fn run(arguments: &Test, format: Format) -> Result<Outcome, Failure> {
    if arguments.no_database {
        return without_database(arguments, format);
    }
    if !arguments.postgres.is_empty() {
        return majors::run(arguments, format);
    }
    let server = obtain::server()?;
    eprintln!("tests use {}", described(&server));
    let mut runner = tests(&[], arguments, format);
    on_server(&mut runner, &server);
    let status = status(runner)?;
    // The server goes before the last word is said, and after the last test.
    drop(server);
    Ok(outcome(status, &[]))
}

/// Tells the tests which server is theirs.
pub(crate) fn on_server(runner: &mut Command, server: &Server) {
    runner.env(SERVER_VARIABLE, server.url()).env(BIN_VARIABLE, &server.installation().bin);
    runner.env_remove(NO_DATABASE_VARIABLE);
}

fn described(server: &Server) -> String {
    let installation = server.installation();
    let place = match env::var_os(SERVER_VARIABLE) {
        Some(_) => format!("the server that {SERVER_VARIABLE} names"),
        None => "a throwaway server".to_owned(),
    };
    format!("PostgreSQL {} of {}, {place}", installation.major, installation.bin.display())
}

/// Leaves out the tests that need a database and says which.
fn without_database(arguments: &Test, format: Format) -> Result<Outcome, Failure> {
    let left_out = left_out()?;
    for name in &left_out {
        eprintln!("left out for --no-database: {name}");
    }
    let mut runner = tests(&["--no-default-features"], arguments, format);
    runner.env(NO_DATABASE_VARIABLE, "1").env_remove(SERVER_VARIABLE);
    Ok(outcome(status(runner)?, &left_out))
}

/// The test targets that ask for the feature `database`.
fn left_out() -> Result<Vec<String>, Failure> {
    let mut metadata = Command::new(cargo());
    metadata.args(["metadata", "--no-deps", "--format-version=1"]).stderr(Stdio::inherit());
    let output = metadata.output().map_err(cannot_run)?;
    let unreadable = || Failure::wrong_use("cargo metadata gave no answer", "run this inside a cargo workspace");
    if !output.status.success() {
        return Err(unreadable());
    }
    let answer: Value = serde_json::from_slice(&output.stdout).map_err(|_| unreadable())?;
    Ok(needing(&answer, FEATURE))
}

/// The names of all targets in cargo's metadata that ask for a feature.
fn needing(metadata: &Value, feature: &str) -> Vec<String> {
    let list = |value: &Value, field: &str| value[field].as_array().cloned().unwrap_or_default();
    let mut names = Vec::new();
    for package in list(metadata, "packages") {
        for target in list(&package, "targets") {
            if list(&target, "required-features").iter().any(|wanted| wanted == feature) {
                let word = |value: &Value| value["name"].as_str().unwrap_or_default().to_owned();
                names.push(format!("{} of package {}", word(&target), word(&package)));
            }
        }
    }
    names
}

/// `cargo test` with these arguments.
pub(crate) fn tests(flags: &[&str], arguments: &Test, format: Format) -> Command {
    let mut command = Command::new(cargo());
    // One run shows every failure; the first one is seldom the whole story.
    command.args(["test", "--no-fail-fast"]);
    // Beside `--workspace` cargo passes over the packages that are named, and tests them all.
    command.args((!names_packages(&arguments.rest)).then_some("--workspace"));
    command.args(flags).args(&arguments.rest);
    if arguments.bless {
        command.env(BLESS_VARIABLE, "1").env("TRYBUILD", "overwrite");
    }
    if format == Format::Json {
        // Standard output belongs to the one document.
        command.stdout(Stdio::from(io::stderr()));
    }
    command.stdin(Stdio::null());
    command
}

/// Whether the arguments for cargo, up to those for the tests themselves, choose packages.
fn names_packages(arguments: &[String]) -> bool {
    let mut for_cargo = arguments.iter().take_while(|argument| *argument != "--");
    for_cargo.any(|argument| argument.starts_with("-p") || argument.starts_with("--package"))
}

fn status(mut command: Command) -> Result<ExitStatus, Failure> {
    command.status().map_err(cannot_run)
}

/// A runner that could not be started, or not be heard to its end.
pub(crate) fn cannot_run(source: io::Error) -> Failure {
    Failure::wrong_use(format!("cannot run cargo: {source}"), "install Rust from https://rustup.rs")
}

/// The cargo that runs us, else the one on PATH.
fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"))
}

/// Says nothing for people: the runner's own summary is the last word.
fn outcome(status: ExitStatus, left_out: &[String]) -> Outcome {
    let report = json!({ "passed": status.success(), "left_out": left_out });
    if status.success() { Outcome::fine("", report) } else { Outcome::finding("", report) }
}

#[cfg(test)]
mod tests_of_arguments {
    use super::*;

    #[test]
    fn the_whole_workspace_is_tested_unless_a_package_is_named() {
        let named = |words: &[&str]| names_packages(&words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>());
        for words in
            [&["-p", "codegen"][..], &["-pcodegen"], &["--lib", "--package=codegen"], &["--package", "codegen"]]
        {
            assert!(named(words), "{words:?}");
        }
        for words in [&[][..], &["--test", "plan"], &["--", "-p"], &["--profile", "release"]] {
            assert!(!named(words), "{words:?}");
        }
    }

    #[test]
    fn targets_that_need_a_database_are_found() {
        let metadata = json!({ "packages": [
            { "name": "one", "targets": [
                { "name": "plain" },
                { "name": "rows", "required-features": ["database", "x"] },
            ] },
            { "name": "two", "targets": [{ "name": "other", "required-features": ["x"] }] },
        ] });
        assert_eq!(needing(&metadata, "database"), ["rows of package one"]);
    }
}
