//! The verb `verify` on a PostgreSQL.
//!
//! In come databases that migrations made, some of them changed by hand; out goes what the verb says of them, which is nothing
//! where nothing was changed, and exactly what was changed where something was.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod changes;
mod histories;
mod script;
mod silence;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use test_server::{Database, Server};

/// The command line with these arguments: exit code, standard output, standard error.
fn pilaster(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_pilaster")).args(arguments).env("NO_COLOR", "1").output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

/// A folder of specs with what is generated from it.
struct Workspace {
    specs: PathBuf,
    out: PathBuf,
}

impl Workspace {
    fn of_repository(specs: &str, out: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        Self { specs: root.join(specs), out: root.join(out) }
    }

    /// A verb on this workspace.
    fn run(&self, verb: &[&str], more: &[&str]) -> (i32, String, String) {
        let folders = ["--specs".into(), self.specs.clone(), "--out".into(), self.out.clone()];
        let words = verb.iter().chain(more).map(PathBuf::from);
        pilaster(words.chain(folders))
    }

    /// `verify` with that server to compare on.
    fn verify(&self, server: &Server, database: &Database<'_>, more: &[&str]) -> (i32, String, String) {
        let scratch = server.url();
        let given = ["--database-url", &database.url, "--scratch-url", &scratch];
        self.run(&["verify"], &given.iter().chain(more).copied().collect::<Vec<_>>())
    }

    fn migrate(&self, database: &Database<'_>) {
        let (exit, _, error) = self.run(&["migrate", "up"], &["--database-url", &database.url]);
        assert_eq!(exit, 0, "{error}");
    }

    /// The ways up in order: name of the file, text.
    fn migrations(&self) -> Vec<(String, String)> {
        let entries = std::fs::read_dir(self.out.join("migrations")).unwrap().map(|entry| entry.unwrap().path());
        let mut ups: Vec<PathBuf> = entries.filter(|path| path.to_string_lossy().ends_with(".up.sql")).collect();
        ups.sort();
        let named = |path: PathBuf| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).unwrap())
        };
        ups.into_iter().map(named).collect()
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}
