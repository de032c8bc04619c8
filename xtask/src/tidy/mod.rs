//! The verb `tidy`: the house rules, as checks on this workspace's own code.
//!
//! In come the files of a cargo workspace, out goes every place that breaks a rule, with the reason for the rule. It
//! changes nothing, and it leaves generated files alone: they answer to the generator.

#[cfg(test)]
mod cases;
mod code;
mod packages;
mod walk;
mod words;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::outcome::{CYAN, Outcome, count, paint};

/// A place that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Untidy {
    /// Relative to the workspace, with `/`.
    pub(crate) path: String,
    /// From 1.
    pub(crate) line: usize,
    /// What is wrong, and why it is a rule.
    pub(crate) reason: String,
}

/// One file of the workspace.
#[derive(Debug)]
pub(crate) struct File {
    /// Relative to the workspace, with `/`.
    pub(crate) path: String,
    /// The whole text.
    pub(crate) text: String,
}

/// Checks the cargo workspace that the current folder is in.
pub(crate) fn run() -> Result<Outcome, Failure> {
    let root = root()?;
    let files = walk::files(&root)?;
    let found = check(&files);
    let text: String = found
        .iter()
        .map(|one| format!("{}: {}\n", paint(&format!("{}:{}", one.path, one.line), CYAN), one.reason))
        .collect();
    let places: Vec<Value> =
        found.iter().map(|one| json!({ "path": one.path, "line": one.line, "reason": one.reason })).collect();
    let report = json!({ "files": files.len(), "untidy": places });
    if found.is_empty() {
        return Ok(Outcome::fine(format!("{} tidy\n", count(files.len(), "file")), report));
    }
    Ok(Outcome::finding(format!("{text}{} untidy\n", count(found.len(), "place")), report))
}

/// Every place in these files that breaks a rule, in order.
fn check(files: &[File]) -> Vec<Untidy> {
    let mut found: Vec<Untidy> = files.iter().flat_map(file).collect();
    found.extend(packages::check(files));
    found.sort();
    found
}

fn file(file: &File) -> Vec<Untidy> {
    let mut found = words::check(file);
    if file.path.ends_with(".rs") {
        found.extend(code::check(file));
    }
    found
}

/// The nearest folder with a `Cargo.toml` that opens a workspace.
fn root() -> Result<PathBuf, Failure> {
    let here = std::env::current_dir().map_err(Failure::disk("find", Path::new(".")))?;
    let opens = |folder: &&Path| {
        std::fs::read_to_string(folder.join("Cargo.toml"))
            .is_ok_and(|text| text.lines().any(|line| line.trim() == "[workspace]"))
    };
    here.ancestors().find(opens).map(Path::to_path_buf).ok_or_else(|| {
        Failure::wrong_use(
            "no cargo workspace here or above",
            "run this inside the repository whose code it shall check",
        )
    })
}

impl File {
    /// Whether the file is test code as a whole.
    pub(crate) fn is_test(&self) -> bool {
        self.path.split('/').any(|part| part == "tests" || part == "benches" || part == "examples")
    }

    /// Whether the file belongs to a room that has no key to the disk.
    pub(crate) fn is_pure(&self) -> bool {
        ["schema-spec/src/", "codegen/src/"].iter().any(|room| self.path.starts_with(room))
    }

    fn untidy(&self, line: usize, reason: impl Into<String>) -> Untidy {
        Untidy { path: self.path.clone(), line, reason: reason.into() }
    }
}
