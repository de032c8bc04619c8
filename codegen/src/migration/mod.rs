//! The migrations of a workspace: those that are frozen, carried over, and those that are still to come.
//!
//! In come the checked specs and what an earlier run left; out go the files, the lock and the findings. It opens no
//! file, and it never lets the text of a frozen migration change: a file is carried over word for word, restored where
//! the same text can be made again, or reported.

mod excuse;
mod file;

pub use file::one_way;

use std::collections::BTreeMap;

use schema_spec::diagnostic::{Files, Place, Span};
use schema_spec::model::{VersionNumber, VersionState};
use schema_spec::{Checked, Code, Diagnostic, Diagnostics, Model};

use crate::Artifact;
use crate::lock::{self, FrozenStep, FrozenVersion, Lock, LockError, WindowMove, checksum};
use crate::plan::{self, Plan};

/// What an earlier run left in the output folder.
#[derive(Debug, Clone, Default)]
pub struct Previous {
    /// The text of `schema.lock`, if there is one.
    pub lock: Option<String>,
    /// The migrations by path, for example `migrations/0001001_baseline.up.sql`.
    pub migrations: BTreeMap<String, String>,
}

/// The migrations of a workspace.
#[derive(Debug, Clone)]
pub struct Migrations {
    /// `migrations/*.sql`, `planned/*.sql` and `schema.lock`, in the order of their paths.
    pub artifacts: Vec<Artifact>,
    /// What is wrong with frozen versions and migrations; with an error among them nothing should be written.
    pub findings: Diagnostics,
}

/// All migrations of the specs, given what was frozen before.
#[must_use]
pub fn migrations(checked: &Checked, previous: &Previous) -> Migrations {
    let lock = match previous.lock.as_deref().map(lock::parse).transpose() {
        Ok(lock) => lock.unwrap_or_default(),
        Err(error) => return unreadable(previous, &error),
    };
    let mut run = Run { checked, previous, files: BTreeMap::new(), findings: lock::compare(&lock, checked) };
    let specs_keep_the_lock = run.findings.is_empty();

    let mut window = Vec::new();
    for (number, step) in (1..).zip(&lock.steps) {
        let after = step.move_.applied_to(&window);
        run.carry_over(number, step, &window, &after);
        window = after;
    }
    let mut frozen = lock.steps.clone();
    if specs_keep_the_lock {
        for (number, (moved, draft)) in (lock.steps.len() + 1..).zip(moves(&checked.model, &window)) {
            let after = moved.applied_to(&window);
            let files = file::files(&plan::plan(&checked.model, moved, &window), number, checked.model.postgres);
            if !draft {
                let checksums = files.iter().map(|file| (file.path.clone(), checksum(&file.text))).collect();
                frozen.push(FrozenStep { move_: moved, files: checksums });
            }
            run.add(files);
            window = after;
        }
        if let Some(preview) = preview(&checked.model, &window) {
            run.add([preview]);
        }
    }
    let text = match &previous.lock {
        Some(text) if !specs_keep_the_lock => text.clone(),
        _ => lock::render(&renewed(&checked.model, &lock, frozen)),
    };
    run.add([Artifact { path: lock::PATH.to_owned(), text }]);
    Migrations {
        artifacts: run.files.into_iter().map(|(path, text)| Artifact { path, text }).collect(),
        findings: Diagnostics::new(run.findings),
    }
}

/// The versions that are served before and after a step of the migrations.
pub type Window = (Vec<VersionNumber>, Vec<VersionNumber>);

/// The windows around every step of the migrations, by the step's number, which begins the names of its files.
///
/// # Errors
/// The lock cannot be read.
pub fn windows(model: &Model, lock: Option<&str>) -> Result<BTreeMap<usize, Window>, LockError> {
    let lock = lock.map(lock::parse).transpose()?.unwrap_or_default();
    let frozen: Vec<WindowMove> = lock.steps.iter().map(|step| step.move_).collect();
    let coming = moves(model, &lock.window());
    let all = frozen.into_iter().chain(coming.into_iter().map(|(moved, _)| moved));
    let mut window = Vec::new();
    let around = all.map(|moved| {
        let after = moved.applied_to(&window);
        (std::mem::replace(&mut window, after.clone()), after)
    });
    Ok((1..).zip(around).collect())
}

struct Run<'a> {
    checked: &'a Checked,
    previous: &'a Previous,
    files: BTreeMap<String, String>,
    findings: Vec<Diagnostic>,
}

impl Run<'_> {
    fn add(&mut self, files: impl IntoIterator<Item = Artifact>) {
        self.files.extend(files.into_iter().map(|file| (file.path, file.text)));
    }

    /// Carries the files of a frozen step over, or restores them where they can be made again word for word.
    fn carry_over(&mut self, number: usize, step: &FrozenStep, before: &[VersionNumber], after: &[VersionNumber]) {
        let right =
            |path: &str, sum: &str| self.previous.migrations.get(path).is_some_and(|text| checksum(text) == sum);
        let mut made_again: BTreeMap<String, String> = BTreeMap::new();
        let known = |version: &VersionNumber| self.checked.model.versions.iter().any(|v| v.number == *version);
        let all_right = step.files.iter().all(|(path, sum)| right(path, sum));
        if !all_right && before.iter().chain(after).all(known) {
            let plan = plan::plan(&self.checked.model, step.move_, before);
            made_again.extend(
                file::files(&plan, number, self.checked.model.postgres).into_iter().map(|file| (file.path, file.text)),
            );
        }
        for (path, sum) in &step.files {
            let on_disk = self.previous.migrations.get(path);
            let restored = made_again.get(path).filter(|text| checksum(text) == *sum);
            match (on_disk, restored) {
                (Some(text), _) if checksum(text) == *sum => drop(self.files.insert(path.clone(), text.clone())),
                (Some(text), restored) => {
                    self.findings.push(edited(path, text));
                    self.files.insert(path.clone(), restored.unwrap_or(text).clone());
                }
                (None, Some(text)) => drop(self.files.insert(path.clone(), text.clone())),
                (None, None) => self.findings.push(missing(self.previous, path)),
            }
        }
    }
}

/// How the window has to move to become that of the specs, and whether a move is a draft's.
///
/// Released versions open first, then retired ones go, and the draft comes last: what is frozen stands before what may
/// still change.
fn moves(model: &Model, window: &[VersionNumber]) -> Vec<(WindowMove, bool)> {
    let mut moves = Vec::new();
    let mut served = window.to_vec();
    let newest = window.last().copied();
    let coming = |draft: bool| {
        let wanted =
            move |state: VersionState| state != VersionState::Retired && (state == VersionState::Draft) == draft;
        let versions = model.versions.iter().filter(move |version| wanted(version.state));
        versions.map(|version| version.number).filter(move |number| newest.is_none_or(|newest| *number > newest))
    };
    let mut step = |moved: WindowMove, draft: bool, served: &mut Vec<VersionNumber>| {
        *served = moved.applied_to(served);
        moves.push((moved, draft));
    };
    let first_or_next = |served: &[VersionNumber], version| {
        if served.is_empty() { WindowMove::Baseline(version) } else { WindowMove::Open(version) }
    };
    for version in coming(false) {
        step(first_or_next(&served, version), false, &mut served);
    }
    let retired = |number: VersionNumber| {
        model.versions.iter().any(|version| version.number == number && version.state == VersionState::Retired)
    };
    // The last version that is served cannot go before a successor is released.
    while let [oldest, _, ..] = served[..] {
        if !retired(oldest) {
            break;
        }
        step(WindowMove::Contract(oldest), false, &mut served);
    }
    for version in coming(true) {
        step(first_or_next(&served, version), true, &mut served);
    }
    moves
}

/// What retiring the oldest version would run, so that a release can be judged by its end.
fn preview(model: &Model, window: &[VersionNumber]) -> Option<Artifact> {
    let [oldest, _, ..] = window else { return None };
    let plan: Plan = plan::plan(model, WindowMove::Contract(*oldest), window);
    Some(file::preview(&plan, *oldest, model.postgres))
}

/// The lock after this run.
fn renewed(model: &Model, lock: &Lock, steps: Vec<FrozenStep>) -> Lock {
    let mut renewed = Lock { versions: BTreeMap::new(), steps };
    let window = renewed.window();
    for number in lock.versions.keys().filter(|number| !window.contains(number)) {
        renewed.versions.insert(*number, FrozenVersion { contracted: true, ..FrozenVersion::default() });
    }
    for number in &window {
        let elements = lock::at(model, *number, window[0]);
        renewed.versions.insert(*number, FrozenVersion { contracted: false, elements });
    }
    renewed
}

/// A lock that nobody can read: everything stays as it is until it is mended.
fn unreadable(previous: &Previous, error: &LockError) -> Migrations {
    let text = previous.lock.clone().unwrap_or_default();
    let span = match error {
        LockError::Syntax { at: Some(at), .. } => Span { file: 0, offset: at.start, length: at.len() },
        _ => Span::default(),
    };
    let mut finding = Diagnostic::error(Code::LockUnreadable, place(lock::PATH, &text, span), error.to_string());
    finding.help(
        "take the file back from the version control, mend what a merge left in it, and run `cargo xtask gen` again",
    );
    let mut artifacts: Vec<Artifact> = Vec::new();
    artifacts
        .extend(previous.migrations.iter().map(|(path, text)| Artifact { path: path.clone(), text: text.clone() }));
    artifacts.push(Artifact { path: lock::PATH.to_owned(), text });
    Migrations { artifacts, findings: Diagnostics::new(vec![finding]) }
}

fn place(path: &str, text: &str, span: Span) -> Place {
    Place::new(Files::new([(path, text)]), span)
}

fn edited(path: &str, text: &str) -> Diagnostic {
    let first_line = text.lines().next().map_or(0, str::len);
    let place = place(path, text, Span { file: 0, offset: 0, length: first_line });
    let mut finding = Diagnostic::error(Code::MigrationEdited, place, format!("{path} is frozen and was edited"));
    finding.help(
        "databases may have run the file as it was; take it back (`git checkout` it, or delete it and run \
         `cargo xtask gen`), and state what is to change as `since=` or `removed=` of the next version",
    );
    finding
}

fn missing(previous: &Previous, path: &str) -> Diagnostic {
    let text = previous.lock.clone().unwrap_or_default();
    let offset = text.find(path).unwrap_or_default();
    let span = Span { file: 0, offset, length: if offset == 0 { 0 } else { path.len() } };
    let place = place(lock::PATH, &text, span);
    let message = format!("{path} is frozen and missing, and the specs no longer say enough to write it again");
    let mut finding = Diagnostic::error(Code::MigrationMissing, place, message);
    finding.help(format!("take it back from the version control: git checkout HEAD -- {path}"));
    finding
}
