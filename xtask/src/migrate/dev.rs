//! The verb `migrate dev`: a database of development follows the specs.
//!
//! In come specs as they are now, whether they were generated or not, and a database; out goes the database with what they mean.

use runtime::migration::{Version, versions};

use super::report;
use crate::arguments::Dev;
use crate::compile;
use crate::database;
use crate::failure::Failure;
use crate::findings;
use crate::outcome::Outcome;
use crate::workspace::Workspace;

/// Compiles the specs, takes back what the draft was before, and applies what it is now.
pub(super) fn run(arguments: &Dev) -> Result<Outcome, Failure> {
    let workspace = Workspace::find(&arguments.target.folders)?;
    let settings = super::settings(&arguments.target)?;
    let (all, released, notes) = draft(&workspace)?;
    let development = database::block_on(async { settings.connect().await?.develop(&all, released).await })??;
    Ok(report::developed(&development).note(&notes))
}

/// The versions that the specs mean, how many of them were released, and what is to be said of them.
fn draft(workspace: &Workspace) -> Result<(Vec<Version>, usize, String), Failure> {
    let compiled = compile::workspace(workspace)?;
    if compiled.has_errors() {
        return Err(Failure::Specs(compiled.findings));
    }
    let files = compiled.artifacts.iter().filter_map(|artifact| {
        let name = artifact.path.strip_prefix("migrations/")?;
        Some((name, artifact.text.as_str()))
    });
    let all = versions(files).map_err(|error| Failure::wrong_use(error.to_string(), "name files as `gen` does"))?;
    let lock = compiled.artifacts.iter().find(|artifact| artifact.path == "schema.lock");
    let lock = lock.map(|lock| codegen::lock::parse(&lock.text)).transpose().map_err(|error| {
        Failure::wrong_use(format!("schema.lock cannot be read: {error}"), "take it from version control again")
    })?;
    let is_released = |version: &&Version| {
        let path = |name: &str| format!("migrations/{name}.up.sql");
        let mut names = version.migrations().iter().map(|migration| path(migration.name()));
        lock.as_ref().is_some_and(|lock| names.any(|path| lock.freezes(&path)))
    };
    let released = all.iter().take_while(is_released).count();
    Ok((all, released, findings::text(&compiled.findings)))
}
