//! The migrations of a workspace: those that are frozen, carried over, and those that are still to come.
//!
//! In come the checked specs and what an earlier run left; out go the files, the lock and the findings. It opens no
//! file, and it never lets the text of a frozen migration change. What a merge left in the files of a draft is written
//! over; what people wrote between the marks of such a file is kept.

pub(crate) mod budget;
pub(crate) mod by_hand;
mod excuse;
pub(crate) mod file;
mod frozen;

pub use file::one_way;

use std::collections::{BTreeMap, BTreeSet};

use budget::Judge;
use by_hand::ByHand;
use frozen::place;
use schema_spec::diagnostic::Span;
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
    /// The paths of all files that the earlier run says it made.
    pub listed: BTreeSet<String>,
}

impl Previous {
    /// Whether there was a lock once: without it everything that was released would be free again.
    fn has_lost_its_lock(&self, model: &Model) -> bool {
        let released = model.versions.iter().any(|version| version.state != VersionState::Draft);
        released && self.listed.contains(lock::PATH) && !self.migrations.is_empty()
    }
}

/// The migrations of a workspace.
#[derive(Debug, Clone)]
pub struct Migrations {
    /// `migrations/*.sql`, `planned/*.sql` and `schema.lock`, in the order of their paths.
    pub artifacts: Vec<Artifact>,
    /// What is wrong with frozen versions and migrations; with an error among them nothing should be written.
    pub findings: Diagnostics,
    /// Migrations of the draft that lie there under a number that they no longer have, and that may not be run.
    pub orphans: Vec<String>,
}

/// All migrations of the specs, given what was frozen before.
#[must_use]
pub fn migrations(checked: &Checked, previous: &Previous) -> Migrations {
    let lock = match previous.lock.as_deref().map(lock::read).transpose() {
        Ok(None) if previous.has_lost_its_lock(&checked.model) => {
            return unreadable(checked, previous, &LockError::Lost);
        }
        Ok(lock) => lock.unwrap_or_default(),
        Err(error) => return unreadable(checked, previous, &error),
    };
    let mut findings = lock::compare(&lock, checked);
    let specs_keep_the_lock = findings.is_empty();
    let frozen::Carried { files, findings: done_to_files, mut window } = frozen::carry_over(&lock, checked, previous);
    findings.extend(done_to_files);
    findings.extend(frozen::strays(&lock, previous));
    let mut run = Run { previous, files, findings, orphans: Vec::new() };
    let mut steps = lock.steps.clone();
    if specs_keep_the_lock {
        let mut judge = Judge::new(checked, &lock);
        for (number, (moved, draft)) in (lock.steps.len() + 1..).zip(moves(&checked.model, &window)) {
            let after = moved.applied_to(&window);
            let plan = plan::plan(&checked.model, moved, &window);
            judge.judge(&plan);
            let files = run.planned(&plan, number, checked.model.postgres, &lock);
            if !draft {
                let checksums = files.iter().map(|file| (file.path.clone(), checksum(&file.text))).collect();
                steps.push(FrozenStep { move_: moved, files: checksums });
            }
            run.add(files);
            window = after;
        }
        if let Some((plan, preview)) = preview(&checked.model, &window) {
            judge.foresee(&plan);
            run.add([preview]);
        }
        run.findings.extend(judge.findings(&lock));
    }
    let text = match &previous.lock {
        Some(text) if !specs_keep_the_lock => text.clone(),
        _ => lock::render(&renewed(&checked.model, &lock, steps)),
    };
    run.add([Artifact { path: lock::PATH.to_owned(), text }]);
    Migrations {
        artifacts: run.files.into_iter().map(|(path, text)| Artifact { path, text }).collect(),
        findings: Diagnostics::new(run.findings),
        orphans: run.orphans,
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
    previous: &'a Previous,
    files: BTreeMap<String, String>,
    findings: Vec<Diagnostic>,
    orphans: Vec<String>,
}

impl Run<'_> {
    fn add(&mut self, files: impl IntoIterator<Item = Artifact>) {
        self.files.extend(files.into_iter().map(|file| (file.path, file.text)));
    }

    /// The files of a move that is not yet frozen, with what people wrote into them.
    fn planned(&mut self, plan: &Plan, number: usize, postgres: u16, lock: &Lock) -> Vec<Artifact> {
        let free = self.previous.migrations.iter().filter(|(path, _)| !lock.freezes(path));
        let mut by_hand = ByHand::of(free.clone(), plan.moved);
        let files = file::files(plan, number, postgres, &mut by_hand);
        self.findings.extend(by_hand.findings(&self.previous.migrations));
        // A merge may leave a file that only one branch had renamed, and that no list names any more.
        let ours = free.filter(|(path, text)| {
            by_hand::says_move(text, plan.moved) && !files.iter().any(|file| file.path == **path)
        });
        self.orphans.extend(ours.map(|(path, _)| path.clone()).filter(|path| !by_hand.homeless().any(|p| p == path)));
        files
    }
}

/// How the window has to move to become that of the specs, and whether a move is a draft's.
///
/// Released versions open first, then retired ones go, and the draft comes last: what is frozen stands before what may
/// still change.
pub(crate) fn moves(model: &Model, window: &[VersionNumber]) -> Vec<(WindowMove, bool)> {
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
fn preview(model: &Model, window: &[VersionNumber]) -> Option<(Plan, Artifact)> {
    let [oldest, _, ..] = window else { return None };
    let plan: Plan = plan::plan(model, WindowMove::Contract(*oldest), window);
    let preview = file::preview(&plan, *oldest, model.postgres);
    Some((plan, preview))
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
fn unreadable(checked: &Checked, previous: &Previous, error: &LockError) -> Migrations {
    let text = previous.lock.clone().unwrap_or_default();
    let span = match error {
        LockError::Syntax { at: Some(at), .. } => Span { file: 0, offset: at.start, length: at.len() },
        _ => Span::default(),
    };
    let (code, help) = match error {
        LockError::Edited { .. } => (
            Code::LockEdited,
            "take it back from the version control:\n    git checkout HEAD -- schema.lock\nwhat a released version means \
             changes with the next version, in the specs",
        ),
        LockError::Diverged { .. } => (
            Code::LockDiverged,
            "keep the side that databases have run:\n    git checkout --ours (or --theirs) schema.lock migrations\nput the \
             states of schema.kdl back to that side, and release or retire the other again with the next number",
        ),
        LockError::Newer { .. } => (Code::LockUnreadable, "install the Pilaster that wrote it, or a newer one"),
        LockError::Lost => (
            Code::LockUnreadable,
            "take it back from the version control:\n    git checkout HEAD -- schema.lock\nif nothing was ever released \
             from here, take its line out of .pilaster-manifest and run `cargo xtask gen` again",
        ),
        _ => (Code::LockUnreadable, "take the file back from the version control, and run `cargo xtask gen` again"),
    };
    let mut finding = Diagnostic::error(code, place(lock::PATH, &text, span), error.to_string());
    finding.help(help);
    if let LockError::Edited { said, .. } = error {
        finding.maybe_help(traces(checked, previous, said));
    }
    let as_it_is = |(path, text): (&String, &String)| Artifact { path: path.clone(), text: text.clone() };
    let mut artifacts: Vec<Artifact> = previous.migrations.iter().map(as_it_is).collect();
    if previous.lock.is_some() {
        artifacts.push(Artifact { path: lock::PATH.to_owned(), text });
    }
    Migrations { artifacts, findings: Diagnostics::new(vec![finding]), orphans: Vec::new() }
}

/// Where an edited lock disagrees with the specs and the files, which say what was there before.
fn traces(checked: &Checked, previous: &Previous, said: &Lock) -> Option<String> {
    let compared = lock::compare(said, checked).into_iter().map(|finding| finding.message().to_owned());
    let files = said
        .steps
        .iter()
        .flat_map(|step| &step.files)
        .filter(|(path, sum)| previous.migrations.get(*path).is_none_or(|text| checksum(text) != **sum));
    let files = files.map(|(path, _)| format!("{path} has another checksum"));
    let all: Vec<String> = compared.chain(files).map(|trace| format!("\n    {trace}")).collect();
    (!all.is_empty()).then(|| format!("what was edited, as the specs and files tell:{}", all.concat()))
}
