//! Workspaces as folders of stages, and their migrations on disk.
//!
//! In come spec folders, out go models with all that was generated for them. A stage builds on the one before, as it
//! would in a repository.

use codegen::{Artifact, Previous, migrations};
use schema_spec::{Checked, Source};
use sqlx::migrate::Migrator;
use std::collections::BTreeMap;
use std::fs;
use tempfile::TempDir;

/// Where workspaces come from.
pub(crate) struct Workspace;

/// A workspace at one point of its life.
pub(crate) struct Stage {
    /// For messages.
    pub(crate) name: String,
    checked: Checked,
    artifacts: Vec<Artifact>,
}

fn lay_over(specs: &mut BTreeMap<String, String>, sources: Vec<Source>) {
    specs.extend(sources.into_iter().map(|source| (source.path, source.text)));
}

impl Workspace {
    /// The stages of a case of `codegen/tests/plan`.
    pub(crate) fn case(case: &str) -> Vec<Stage> {
        let folder = tests::repository().join("codegen/tests/plan").join(case);
        let (mut specs, mut stages) = (BTreeMap::new(), Vec::<Stage>::new());
        for stage in tests::entries(&folder) {
            lay_over(&mut specs, tests::specs(&stage));
            let before = stages.last().map(|stage| stage.artifacts.as_slice()).unwrap_or_default();
            stages.push(Stage::generate(&stage.display().to_string(), &specs, before));
        }
        stages
    }

    /// The portal as it is in this repository, generated from nothing.
    pub(crate) fn portal() -> Stage {
        let mut specs = BTreeMap::new();
        lay_over(&mut specs, tests::portal());
        Stage::generate("portal", &specs, &[])
    }
}

impl Stage {
    pub(crate) fn generate(name: &str, specs: &BTreeMap<String, String>, before: &[Artifact]) -> Self {
        let source = |(path, text): (&String, &String)| Source { path: path.clone(), text: text.clone() };
        let sources: Vec<Source> = specs.iter().map(source).collect();
        let checked = schema_spec::read(&sources).unwrap_or_else(|found| {
            panic!(
                "{name}: {:#?}",
                found.iter().map(|finding| format!("{} {finding}", finding.place().path())).collect::<Vec<_>>()
            )
        });
        let lock = before.iter().find(|file| file.path == "schema.lock").map(|file| file.text.clone());
        let old = before.iter().map(|file| (file.path.clone(), file.text.clone()));
        let listed = before.iter().map(|file| file.path.clone()).collect();
        let generated = migrations(&checked, &Previous { lock, migrations: old.collect(), listed });
        assert!(generated.findings.is_empty(), "{name}: {:?}", generated.findings.codes());
        Self { name: name.to_owned(), checked, artifacts: generated.artifacts }
    }

    /// All that was generated for the database.
    pub(crate) fn artifacts(&self) -> &[Artifact] {
        &self.artifacts
    }

    /// What was read.
    pub(crate) fn model(&self) -> &schema_spec::Model {
        &self.checked.model
    }

    /// The generated Rust.
    pub(crate) fn rust(&self) -> Vec<Artifact> {
        codegen::rust(&self.checked.model)
    }

    /// The schema of the window in one script.
    pub(crate) fn direct_ddl(&self) -> String {
        codegen::direct_ddl(&self.checked.model, &self.checked.model.window())
    }

    /// The migrations as files, and sqlx's own view of them.
    pub(crate) async fn migrator(&self) -> (TempDir, Migrator) {
        let folder = tempfile::tempdir().unwrap();
        for file in self.artifacts.iter().filter(|file| file.path.starts_with("migrations/")) {
            let name = file.path.trim_start_matches("migrations/");
            fs::write(folder.path().join(name), &file.text).unwrap();
        }
        let migrator = Migrator::new(folder.path()).await.unwrap();
        (folder, migrator)
    }
}
