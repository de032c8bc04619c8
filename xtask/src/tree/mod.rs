//! The only door to the output folder.
//!
//! In come artefacts and a folder; out goes the difference between the two ([`Plan`]), which [`write()`] turns into files
//! and `check` into a diff. It removes only what it once wrote, follows no link and leaves the folder only
//! downwards. It never looks into a text.

mod manifest;
mod path;
mod stage;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use codegen::Artifact;

use crate::failure::Failure;
pub(crate) use manifest::{MANIFEST, Manifest};

/// What has to happen before the folder holds the artefacts and nothing that was generated before them.
#[derive(Debug)]
pub(crate) struct Plan {
    /// Everything that differs, in the order of paths; the manifest among them.
    pub(crate) changes: Vec<Change>,
    /// How many artefacts are on the disk already.
    pub(crate) unchanged: usize,
    /// What may lie in the folder while the plan is carried out: all that was listed and all that will be.
    during: Manifest,
}

/// One file that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    /// Relative to the folder, with `/`.
    pub(crate) path: String,
    /// What lies there now.
    pub(crate) before: Option<Vec<u8>>,
    /// What shall lie there.
    pub(crate) after: Option<String>,
}

/// Files outside of the folder that change with it: specs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Beside {
    /// Rewritten before anything else, so that a run that was killed behind them is completed by `gen`.
    pub(crate) first: Vec<Rewritten>,
    /// Rewritten when everything else is there.
    pub(crate) last: Vec<Rewritten>,
}

/// A file that gets another text.
#[derive(Debug, Clone)]
pub(crate) struct Rewritten {
    pub(crate) path: PathBuf,
    pub(crate) before: String,
    pub(crate) after: String,
}

impl Beside {
    fn is_empty(&self) -> bool {
        self.first.is_empty() && self.last.is_empty()
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &Rewritten> {
        self.first.iter().chain(&self.last)
    }
}

/// The three faults that a file can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is not there.
    Missing,
    /// It says something else.
    Changed,
    /// It was generated once and no longer is.
    Orphaned,
}

impl Fault {
    /// The word for it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Changed => "changed",
            Self::Orphaned => "orphaned",
        }
    }
}

impl Change {
    /// What is wrong with the file.
    pub(crate) fn fault(&self) -> Fault {
        match (&self.before, &self.after) {
            (None, _) => Fault::Missing,
            (Some(_), Some(_)) => Fault::Changed,
            (Some(_), None) => Fault::Orphaned,
        }
    }
}

impl Plan {
    /// Compares the folder with the artefacts. Nothing is written. `orphans` were generated although no list says so.
    pub(crate) fn new(folder: &Path, artifacts: &[Artifact], orphans: &[String]) -> Result<Self, Failure> {
        let mut wanted = by_path(artifacts)?;
        let listed = Manifest::read(folder)?.and(&Manifest::of(orphans.iter().cloned()));
        let next = Manifest::of(wanted.keys().map(|path| (*path).to_owned()));
        let (manifest_text, mut reasons) = (next.text(), Vec::new());
        wanted.insert(MANIFEST, &manifest_text);
        let (mut changes, mut unchanged) = (Vec::new(), 0);
        for (&path, &text) in &wanted {
            match look(folder, path)? {
                Found::Nothing => {
                    changes.push(Change { path: path.to_owned(), before: None, after: Some(text.to_owned()) })
                }
                Found::File(before) if before == text.as_bytes() => unchanged += usize::from(path != MANIFEST),
                Found::File(before) if path == MANIFEST || listed.holds(path) => {
                    changes.push(Change { path: path.to_owned(), before: Some(before), after: Some(text.to_owned()) });
                }
                Found::File(_) => {
                    reasons.push(format!("{path} is there and was not generated: move it away or delete it"))
                }
                Found::Refused(reason) => reasons.push(reason),
            }
        }
        for path in listed.paths().filter(|path| !wanted.contains_key(path)) {
            match look(folder, path)? {
                Found::Nothing => {}
                Found::File(before) => {
                    changes.push(Change { path: path.to_owned(), before: Some(before), after: None })
                }
                Found::Refused(reason) => reasons.push(reason),
            }
        }
        if !reasons.is_empty() {
            return Err(Failure::Refused {
                reasons,
                help: "what was not generated is never overwritten; a manifest that was lost comes back from version control",
            });
        }
        changes.sort_by(|left, right| left.path.cmp(&right.path));
        Ok(Self { changes, unchanged, during: listed.and(&next) })
    }

    /// How many files have this fault; the manifest is the tree's own affair and not counted.
    pub(crate) fn number(&self, fault: Fault) -> usize {
        self.artifacts().filter(|change| change.fault() == fault).count()
    }

    /// The changes that are no book-keeping.
    pub(crate) fn artifacts(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.path != MANIFEST)
    }
}

/// Makes the folder hold the artefacts: all of them or, after an error, none. The plan that is returned was carried out.
///
/// The files `beside` it change with it, also all or none.
pub(crate) fn write(
    folder: &Path,
    artifacts: &[Artifact],
    orphans: &[String],
    beside: &Beside,
) -> Result<Plan, Failure> {
    let plan = Plan::new(folder, artifacts, orphans)?;
    if plan.changes.is_empty() && beside.is_empty() {
        return Ok(plan);
    }
    let new_folder = !folder.exists();
    let written = stage::with_lock(folder, || {
        // Whoever held the lock before us may have written the very same.
        let plan = Plan::new(folder, artifacts, orphans)?;
        stage::carry_out(folder, &plan.changes, &plan.during, beside).map(|()| plan)
    });
    if written.is_err() && new_folder {
        // It refuses where something lies in it, and then it is not ours to take away.
        let _ = fs::remove_dir(folder);
    }
    written
}

/// The artefacts in order, each under a path that stays inside the folder and that no other artefact has.
fn by_path(artifacts: &[Artifact]) -> Result<BTreeMap<&str, &str>, Failure> {
    let (mut wanted, mut folded) = (BTreeMap::new(), BTreeMap::new());
    for artifact in artifacts {
        path::check(&artifact.path).map_err(|reason| emitted(&artifact.path, &reason))?;
        if let Some(other) = folded.insert(artifact.path.to_lowercase(), &artifact.path) {
            let reason = format!("{other} is the same file where capitals do not count");
            return Err(emitted(&artifact.path, &reason));
        }
        wanted.insert(artifact.path.as_str(), artifact.text.as_str());
    }
    Ok(wanted)
}

fn emitted(path: &str, reason: &str) -> Failure {
    Failure::Use {
        message: format!("the generator made a file that cannot be written: {path:?}: {reason}"),
        help: Some("this is a fault of Pilaster and not of the specs; please report it".to_owned()),
    }
}

enum Found {
    Nothing,
    File(Vec<u8>),
    Refused(String),
}

/// What lies at a path. Links are not followed: they could lead out of the folder.
fn look(folder: &Path, path: &str) -> Result<Found, Failure> {
    let mut place = folder.to_path_buf();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        place.push(part);
        let kind = match fs::symlink_metadata(&place) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
            Err(error) => return Err(Failure::disk("look at", &place)(error)),
            Ok(data) => data.file_type(),
        };
        if kind.is_symlink() {
            return Ok(Found::Refused(format!("{path}: {} is a link, and links are not followed", place.display())));
        }
        let last = parts.peek().is_none();
        if last && kind.is_file() {
            return fs::read(&place).map(Found::File).map_err(Failure::disk("read", &place));
        }
        if last || !kind.is_dir() {
            let expected = if last { "file" } else { "folder" };
            return Ok(Found::Refused(format!("{path}: {} is no {expected}", place.display())));
        }
    }
    Ok(Found::Nothing)
}
