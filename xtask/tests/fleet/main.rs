//! The verb `migrate fleet` on a PostgreSQL.
//!
//! In come databases, files that name them and a folder of migrations; out go summaries, exit codes and what is in the
//! databases then.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod many;
mod stopped;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// The variable that the files of these tests take the password from.
const VARIABLE: &str = "FLEET_PASSWORD";

/// A folder with a file of a fleet, and migrations beside it.
struct Folder(TempDir);

impl Folder {
    fn new(migrations: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        fs::create_dir(folder.0.path().join("migrations")).unwrap();
        migrations.iter().for_each(|(name, text)| folder.migration(name, text));
        folder
    }

    fn migration(&self, name: &str, text: &str) {
        fs::write(self.0.path().join(format!("migrations/{name}.up.sql")), text).unwrap();
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// A command on the fleet that `file` names.
    fn command(&self, file: &str, password: &str, arguments: &[&str]) -> Command {
        fs::write(self.path().join("fleet.kdl"), file).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_pilaster"));
        command.args(["migrate", "fleet", "fleet.kdl", "--specs", ".", "--out", "."]).args(arguments);
        command.current_dir(self.path()).env(VARIABLE, password);
        command
    }

    /// What came of it: the exit code, and all that was said, in which no password is.
    fn run(&self, file: &str, password: &str, arguments: &[&str]) -> (i32, String, String) {
        said(&self.command(file, password, arguments).output().unwrap(), password)
    }

    /// The same as a document.
    fn document(&self, file: &str, password: &str, arguments: &[&str]) -> (i32, Value) {
        let (exit, text, errors) = self.run(file, password, &[arguments, &["--format", "json"]].concat());
        (exit, serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}{errors}")))
    }
}

fn said(output: &Output, password: &str) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (results, errors) = (text(&output.stdout), text(&output.stderr));
    assert!(!results.contains(password) && !errors.contains(password), "a password was shown:\n{results}{errors}");
    (output.status.code().unwrap(), results, errors)
}

/// The URL of a server with the variable for its password, and the password.
fn url(server: &str) -> (String, String) {
    let (account, place) = server.split_once('@').unwrap();
    let (user, password) = account.rsplit_once(':').unwrap();
    (format!("{user}:${{{VARIABLE}}}@{place}/{{name}}"), password.to_owned())
}
