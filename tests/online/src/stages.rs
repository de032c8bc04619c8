//! The workspace of the load test, as migrations on disk.
//!
//! In come the spec folders of this package, each laid over the one before; out go folders of migrations as sqlx reads
//! them. It writes nowhere but in the folder that is handed out.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::{Artifact, Previous, migrations};
use schema_spec::Source;
use sqlx::migrate::Migrator;
use tempfile::TempDir;

use crate::Failure;

/// Migrations at one point of the workspace's life.
pub struct Stage {
    folder: TempDir,
    artifacts: Vec<Artifact>,
}

impl Stage {
    /// All stages, oldest first: version 2 a draft, version 2 released, version 1 retired.
    ///
    /// # Errors
    /// Where specs cannot be read or say what cannot be generated.
    pub fn all() -> Result<Vec<Self>, Failure> {
        let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs");
        let mut sources: BTreeMap<String, String> = BTreeMap::new();
        let mut stages: Vec<Self> = Vec::new();
        for folder in ["1_draft", "2_released", "3_retired"] {
            for entry in fs::read_dir(specs.join(folder))? {
                let path = entry?.path();
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                sources.insert(name, fs::read_to_string(&path)?);
            }
            let before = stages.last().map(|stage| stage.artifacts.as_slice()).unwrap_or_default();
            stages.push(Self::generate(&sources, before)?);
        }
        Ok(stages)
    }

    fn generate(sources: &BTreeMap<String, String>, before: &[Artifact]) -> Result<Self, Failure> {
        let sources: Vec<Source> =
            sources.iter().map(|(path, text)| Source { path: path.clone(), text: text.clone() }).collect();
        let checked =
            schema_spec::read(&sources).map_err(|found| format!("the specs are wrong: {:?}", found.codes()))?;
        let lock = before.iter().find(|file| file.path == "schema.lock").map(|file| file.text.clone());
        let old = before.iter().map(|file| (file.path.clone(), file.text.clone())).collect();
        let listed = before.iter().map(|file| file.path.clone()).collect();
        let generated = migrations(&checked, &Previous { lock, migrations: old, listed });
        if !generated.findings.is_empty() {
            return Err(format!("the specs cannot be generated: {:?}", generated.findings.codes()).into());
        }
        let folder = tempfile::tempdir()?;
        for file in &generated.artifacts {
            if let Some(name) = file.path.strip_prefix("migrations/") {
                fs::write(folder.path().join(name), &file.text)?;
            }
        }
        Ok(Self { folder, artifacts: generated.artifacts })
    }

    /// What sqlx makes of the folder.
    ///
    /// # Errors
    /// Where it does not read as migrations.
    pub async fn migrator(&self) -> Result<Migrator, Failure> {
        Ok(Migrator::new(self.folder.path()).await?)
    }
}
