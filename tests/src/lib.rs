//! What several whole-system tests start from: the specs of this repository.
//!
//! In comes a folder, out go its spec files in the order of their names. It reads and never writes.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::path::{Path, PathBuf};

use schema_spec::Source;

/// The folder of the repository.
#[must_use]
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What lies in a folder, by name.
///
/// # Panics
/// Where the folder cannot be read.
#[must_use]
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The spec files of a folder, by name.
///
/// # Panics
/// Where the folder or a file cannot be read.
#[must_use]
pub fn specs(folder: &Path) -> Vec<Source> {
    let kdl = entries(folder).into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "kdl"));
    kdl.map(|path| Source {
        path: path.file_name().expect("a file has a name").to_string_lossy().into_owned(),
        text: std::fs::read_to_string(&path).unwrap(),
    })
    .collect()
}

/// The portal's specs.
#[must_use]
pub fn portal() -> Vec<Source> {
    specs(&repository().join("schema-spec/portal"))
}
