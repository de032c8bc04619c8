//! The way of data, in one place: specs to model to artefacts.
//!
//! In come specs and what was generated before; out go all artefacts of a workspace, or every error of its specs. It
//! touches no file.

use std::panic::resume_unwind;
use std::thread::{self, ScopedJoinHandle};

use codegen::{Artifact, Migrations, Previous};
use schema_spec::diagnostic::Severity;
use schema_spec::{Diagnostics, Source};

use crate::failure::Failure;
use crate::timings::{Timings, timed};
use crate::workspace::Workspace;

/// What the specs of a workspace become.
#[derive(Debug)]
pub(crate) struct Compiled {
    /// Every file, in no particular order.
    pub(crate) artifacts: Vec<Artifact>,
    /// Files of earlier runs that no list names and that have to go.
    pub(crate) orphans: Vec<String>,
    /// What stands against frozen versions and migrations, and warnings.
    pub(crate) findings: Diagnostics,
    /// How long each stage took.
    pub(crate) timings: Timings,
}

impl Compiled {
    /// Whether nothing may be written before something is mended.
    pub(crate) fn has_errors(&self) -> bool {
        self.findings.has_errors()
    }

    /// The number of errors among the findings.
    pub(crate) fn errors(&self) -> usize {
        self.findings.iter().filter(|finding| finding.severity() == Severity::Error).count()
    }
}

/// Reads a workspace from the disk and compiles it.
pub(crate) fn workspace(workspace: &Workspace) -> Result<Compiled, Failure> {
    let mut timings = Timings::start();
    let (sources, previous) =
        timings.measure("load", || Ok::<_, Failure>((workspace.sources()?, workspace.previous()?)))?;
    sources_with(&sources, &previous, timings)
}

/// Compiles texts: the same texts give the same artefacts.
pub(crate) fn sources_with(sources: &[Source], previous: &Previous, mut timings: Timings) -> Result<Compiled, Failure> {
    let checked = timings.measure("read", || schema_spec::read(sources)).map_err(Failure::Specs)?;
    // None of the three knows of the others, so they need not wait for each other.
    let (migrations, rust, views) = thread::scope(|scope| {
        let migrations = scope.spawn(|| timed(|| codegen::migrations(&checked, previous)));
        let views = scope.spawn(|| timed(|| codegen::views(&checked.model)));
        let rust = timed(|| codegen::rust(&checked.model));
        (joined(migrations), rust, joined(views))
    });
    let Migrations { mut artifacts, findings, orphans } = timings.keep("migrations", migrations);
    artifacts.extend(timings.keep("rust", rust));
    artifacts.extend(timings.keep("views", views));
    artifacts.push(timings.measure("verify.sql", || codegen::verification(&checked.model)));
    Ok(Compiled { artifacts, orphans, findings, timings })
}

/// What the thread made. A panic in it goes on here, with its own message.
fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| resume_unwind(panic))
}
