//! Workspaces as a team would have them one after the other: a folder of stages, each with the spec files that change.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Migrations, Previous};
use schema_spec::{Checked, Source};

/// The folders in one.
pub(crate) fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// The spec files of a stage over those of the stages before.
pub(crate) fn lay_over(specs: &mut BTreeMap<String, String>, stage: &Path) {
    for entry in fs::read_dir(stage).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "kdl") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            specs.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

/// The spec files as sources.
pub(crate) fn sources(specs: &BTreeMap<String, String>) -> Vec<Source> {
    specs.iter().map(|(path, text)| Source { path: path.clone(), text: text.clone() }).collect()
}

/// The specs, understood.
pub(crate) fn checked(specs: &BTreeMap<String, String>) -> Checked {
    read(&sources(specs))
}

/// Sources, understood.
pub(crate) fn read(sources: &[Source]) -> Checked {
    let said = |finding: &schema_spec::Diagnostic| format!("{}: {finding}", finding.place().path());
    schema_spec::read(sources).unwrap_or_else(|found| panic!("{:?}", found.iter().map(said).collect::<Vec<_>>()))
}

/// What `gen` makes of specs beside what it made before.
pub(crate) fn generate(checked: &Checked, before: &BTreeMap<String, String>) -> Migrations {
    let migrations_before = before.iter().filter(|(path, _)| path.starts_with("migrations/"));
    let previous = Previous {
        lock: before.get("schema.lock").cloned(),
        migrations: migrations_before.map(|(path, text)| (path.clone(), text.clone())).collect(),
        listed: before.keys().cloned().collect(),
    };
    codegen::migrations(checked, &previous)
}

/// The files that were made, by path.
pub(crate) fn files(migrations: &Migrations) -> BTreeMap<String, String> {
    migrations.artifacts.iter().map(|file| (file.path.clone(), file.text.clone())).collect()
}
