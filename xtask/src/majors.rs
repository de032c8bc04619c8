//! The verb `test` on several PostgreSQL, one after the other.
//!
//! In come versions and folders, out goes what the runner says for each, and one line for each behind it all. Every one
//! is found before the first test runs: a version that this machine does not have ends the verb, and is never passed over.

use std::fmt;
use std::io::{self, BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};
use std::str::FromStr;
use std::time::Instant;

use serde_json::{Value, json};
use test_server::{Installation, Server};

use crate::arguments::{Format, Test};
use crate::failure::Failure;
use crate::obtain;
use crate::outcome::Outcome;
use crate::run_tests;

/// One item of `--postgres`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// Every major version that this machine has.
    All,
    /// A major version.
    Major(u32),
    /// The folder of an installation, or of its programs.
    Folder(PathBuf),
}

impl FromStr for Wanted {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.trim() {
            "" => Err("expected a major version such as 17, a folder, or `all`".to_owned()),
            "all" => Ok(Self::All),
            number if number.bytes().all(|byte| byte.is_ascii_digit()) => {
                number.parse().map(Self::Major).map_err(|_| format!("{number} is no major version of PostgreSQL"))
            }
            folder => Ok(Self::Folder(PathBuf::from(folder))),
        }
    }
}

/// What became of the tests on one server.
struct Run {
    installation: Installation,
    /// The server's own word, for example `17.10`.
    version: String,
    status: ExitStatus,
    counts: Counts,
    seconds: u64,
    /// Why nothing can be dumped, so that tests that dump have failed.
    without_dump: Option<String>,
}

/// Tests as the runner counts them, over all of its programs.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Counts {
    passed: u64,
    failed: u64,
}

/// Runs the tests on each of them in turn.
pub(crate) fn run(arguments: &Test, format: Format) -> Result<Outcome, Failure> {
    let mut runs = Vec::new();
    for installation in installations(&arguments.postgres)? {
        let run = run_on(installation, arguments, format)?;
        eprintln!("{run}");
        runs.push(run);
    }
    let lines: String = runs.iter().map(|run| format!("{run}\n")).collect();
    let report = json!({
        "passed": runs.iter().all(Run::passed),
        "servers": runs.iter().map(Run::report).collect::<Vec<_>>(),
    });
    let outcome = if runs.iter().all(Run::passed) { Outcome::fine("", report) } else { Outcome::finding("", report) };
    Ok(outcome.note(&format!("\nthe tests on each PostgreSQL:\n{lines}")))
}

/// The installations that are wanted, each once, in the order of the list.
fn installations(list: &[Wanted]) -> Result<Vec<Installation>, Failure> {
    let mut found: Vec<Installation> = Vec::new();
    for wanted in list {
        let more = match wanted {
            Wanted::All => all()?,
            Wanted::Major(major) => vec![Installation::of_major(*major)?],
            Wanted::Folder(folder) => vec![Installation::in_folder(folder)?],
        };
        for installation in more {
            if !found.contains(&installation) {
                found.push(installation);
            }
        }
    }
    Ok(found)
}

/// What this machine has; where that is nothing, what is obtained for it.
fn all() -> Result<Vec<Installation>, Failure> {
    let found = Installation::all()?;
    if !found.is_empty() {
        return Ok(found);
    }
    Ok(vec![obtain::installation()?])
}

fn run_on(installation: Installation, arguments: &Test, format: Format) -> Result<Run, Failure> {
    let without_dump = installation.pg_dump().err().map(|error| error.to_string());
    let server = Server::start_with(installation.clone())?;
    let version = server.version()?;
    eprintln!("\n== PostgreSQL {version} of {}, a throwaway server", installation.bin.display());
    if let Some(reason) = &without_dump {
        eprintln!("tests that dump a database will fail here: {reason}");
    }
    let begin = Instant::now();
    let mut runner = run_tests::tests(&[], arguments, format);
    run_tests::on_server(&mut runner, &server);
    let (status, counts) = counted(runner, format)?;
    drop(server);
    Ok(Run { installation, version, status, counts, seconds: begin.elapsed().as_secs(), without_dump })
}

/// Runs the runner to its end, passes on what it says line by line, and adds up its results.
fn counted(mut runner: Command, format: Format) -> Result<(ExitStatus, Counts), Failure> {
    runner.stdout(Stdio::piped());
    let mut child = runner.spawn().map_err(run_tests::cannot_run)?;
    let mut counts = Counts::default();
    if let Some(stdout) = child.stdout.take() {
        let mut lines = BufReader::new(stdout);
        let mut line = Vec::new();
        // Tests may print what is no UTF-8.
        while lines.read_until(b'\n', &mut line).map_err(run_tests::cannot_run)? > 0 {
            counts.add(&String::from_utf8_lossy(&line));
            // A reader that went away takes nothing from what the tests found.
            let _ = match format {
                Format::Json => io::stderr().write_all(&line),
                Format::Text => io::stdout().write_all(&line),
            };
            line.clear();
        }
    }
    let status = child.wait().map_err(run_tests::cannot_run)?;
    Ok((status, counts))
}

impl Counts {
    /// Adds what a line such as `test result: ok. 3 passed; 0 failed; 0 ignored; …` says.
    fn add(&mut self, line: &str) {
        let Some(said) = line.trim_start().strip_prefix("test result: ") else { return };
        for part in said.split(['.', ';']) {
            let Some((number, word)) = part.trim().split_once(' ') else { continue };
            let Ok(number) = number.parse::<u64>() else { continue };
            match word {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                _ => {}
            }
        }
    }
}

impl Run {
    fn passed(&self) -> bool {
        self.status.success()
    }

    fn report(&self) -> Value {
        json!({
            "major": self.installation.major,
            "version": self.version,
            "folder": self.installation.bin.display().to_string(),
            "passed": self.passed(),
            "tests_passed": self.counts.passed,
            "tests_failed": self.counts.failed,
            "seconds": self.seconds,
            "without_dump": self.without_dump,
        })
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts { passed, failed } = self.counts;
        let word = if self.passed() { "passed" } else { "FAILED" };
        let place = self.installation.bin.display();
        write!(
            f,
            "PostgreSQL {}: {word}, {passed} tests passed, {failed} failed, in {} s ({place})",
            self.version, self.seconds
        )?;
        match &self.without_dump {
            Some(_) => write!(f, "; without a pg_dump, those that dump among the failed"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_a_version_a_folder_or_all() {
        for (text, wanted) in [
            ("17", Wanted::Major(17)),
            (" 18 ", Wanted::Major(18)),
            ("all", Wanted::All),
            ("/opt/pg/17/bin", Wanted::Folder("/opt/pg/17/bin".into())),
            ("./17", Wanted::Folder("./17".into())),
        ] {
            assert_eq!(text.parse(), Ok(wanted), "{text}");
        }
        for text in ["", " ", "99999999999"] {
            assert!(text.parse::<Wanted>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn results_are_added_up() {
        let mut counts = Counts::default();
        for line in [
            "running 3 tests\n",
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n",
            "test 7 passed ... ok\n",
            "test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 1 filtered out; finished in 1.20s\n",
        ] {
            counts.add(line);
        }
        assert_eq!(counts, Counts { passed: 7, failed: 2 });
    }
}
