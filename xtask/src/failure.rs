//! Why a verb could not do its work.
//!
//! In comes what went wrong, out goes one message and, where there is one, the next step. Findings of a verb that did its
//! work are no failures. Nothing is printed here.

use std::io;
use std::path::{Path, PathBuf};

use schema_spec::Diagnostics;

use crate::findings;

/// Why a verb could not do its work.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The specs do not compile.
    #[error("{0}; nothing was written")]
    Specs(Diagnostics),
    /// The file that names a fleet does not say what it should.
    #[error("{} in the file of the fleet; no database was asked", crate::outcome::count(.0.len(), "error"))]
    Fleet(Diagnostics),
    /// The disk said no.
    #[error("cannot {doing} {path}: {source}", path = .path.display())]
    Disk { doing: &'static str, path: PathBuf, source: io::Error },
    /// Wrong use, or input that is no spec at all.
    #[error("{message}")]
    Use { message: String, help: Option<String> },
    /// What is asked for cannot be done as things stand.
    #[error("{message}")]
    NotNow { message: String, help: String },
    /// The output folder is not in a state in which anything may be written.
    #[error("nothing was written; the output folder does not allow it:\n{reasons}", reasons = lines(.reasons))]
    Refused { reasons: Vec<String>, help: &'static str },
    /// An error in the middle of writing, and then one while undoing.
    #[error("{first}\nand what was already written could not be taken back: {second}")]
    HalfWritten { first: Box<Failure>, second: io::Error },
    /// No throwaway server.
    #[error(transparent)]
    Server(#[from] test_server::Error),
    /// The database cannot be read.
    #[error(transparent)]
    Catalog(#[from] runtime::catalog::Error),
    /// The database could not be migrated.
    #[error(transparent)]
    Manager(#[from] runtime::manager::Error),
    /// A database could not be read, or migrations did not run beside it.
    #[error(transparent)]
    Verify(#[from] runtime::verify::Error),
    /// Nothing could be saved or restored.
    #[error(transparent)]
    Snapshot(#[from] runtime::snapshot::Error),
    /// Nothing could be proven.
    #[error(transparent)]
    Prove(#[from] runtime::prove::Error),
}

impl Failure {
    /// For `map_err` on calls of `std::fs`.
    pub(crate) fn disk(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_path_buf();
        move |source| Self::Disk { doing, path, source }
    }

    /// Wrong use with the way out of it.
    pub(crate) fn wrong_use(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Use { message: message.into(), help: Some(help.into()) }
    }

    /// What cannot be done as things stand, with what would change that.
    pub(crate) fn not_now(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::NotNow { message: message.into(), help: help.into() }
    }

    /// Wrong use and bad input end with 2; specs that break a law and nothing else are a finding, which is 1, and so is
    /// what has to wait for something else.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Specs(found) if findings::only_laws(found) => 1,
            Self::NotNow { .. }
            | Self::Snapshot(runtime::snapshot::Error::NotEmpty(_) | runtime::snapshot::Error::InUse(_))
            | Self::Manager(runtime::manager::Error::InUse { .. } | runtime::manager::Error::Busy { .. }) => 1,
            _ => 2,
        }
    }

    /// The next step, where there is one.
    pub(crate) fn help(&self) -> Option<String> {
        match self {
            Self::Use { help, .. } => help.clone(),
            Self::NotNow { help, .. } => Some(help.clone()),
            Self::Refused { help, .. } => Some((*help).to_owned()),
            Self::HalfWritten { .. } => Some("mend the cause and run `gen` again: it completes the rest".to_owned()),
            Self::Disk { source, .. } => advice(source.kind()).map(str::to_owned),
            Self::Specs(found) | Self::Fleet(found) => found
                .iter()
                .next()
                .map(|first| format!("`{} explain {}` tells more", crate::workspace::command(), first.code().as_str())),
            Self::Manager(error) => error.help().map(str::to_owned),
            Self::Snapshot(error) => error.help(),
            Self::Server(_) | Self::Catalog(_) | Self::Verify(_) | Self::Prove(_) => None,
        }
    }
}

fn advice(kind: io::ErrorKind) -> Option<&'static str> {
    match kind {
        io::ErrorKind::StorageFull => Some("make room on the disk and run the same command again"),
        io::ErrorKind::PermissionDenied => Some("check who owns the folder and its permissions"),
        io::ErrorKind::ReadOnlyFilesystem => {
            Some("the file system is mounted read-only; name another folder with --out")
        }
        _ => None,
    }
}

fn lines(reasons: &[String]) -> String {
    reasons.iter().map(|reason| format!("  {reason}")).collect::<Vec<_>>().join("\n")
}
