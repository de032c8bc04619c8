//! Migrations that are frozen: carried over word for word, restored where the same text can be made again, or reported.
//!
//! In come the lock and the files that lie there; out go the files as they were released, and a finding with file,
//! version and mend for each that was edited, renamed, deleted or slipped in between. Nothing frozen is ever rewritten.

use std::collections::BTreeMap;

use schema_spec::diagnostic::{Files, Place, Span};
use schema_spec::model::VersionNumber;
use schema_spec::{Checked, Code, Diagnostic};

use super::by_hand::{self, ByHand};
use super::{Previous, file};
use crate::lock::{self, FrozenStep, Lock, WindowMove, checksum};
use crate::plan;
use crate::unmerged::sides;

/// What is left of the frozen files.
pub(super) struct Carried {
    /// The files as they were released.
    pub(super) files: BTreeMap<String, String>,
    /// What was done to them.
    pub(super) findings: Vec<Diagnostic>,
    /// The window behind the last of them.
    pub(super) window: Vec<VersionNumber>,
}

/// Carries all frozen files over.
pub(super) fn carry_over(lock: &Lock, checked: &Checked, previous: &Previous) -> Carried {
    let mut carried = Carried { files: BTreeMap::new(), findings: Vec::new(), window: Vec::new() };
    for (number, step) in (1..).zip(&lock.steps) {
        let after = step.move_.applied_to(&carried.window);
        let there = There { lock, checked, previous };
        there.step(number, step, &after, &mut carried);
        carried.window = after;
    }
    carried
}

struct There<'a> {
    lock: &'a Lock,
    checked: &'a Checked,
    previous: &'a Previous,
}

impl There<'_> {
    fn step(&self, number: usize, step: &FrozenStep, after: &[VersionNumber], carried: &mut Carried) {
        let released: Vec<Option<String>> = step.files.iter().map(|(path, sum)| self.released(path, sum)).collect();
        let made_again = if released.iter().all(Option::is_some) {
            BTreeMap::new()
        } else {
            self.made_again(number, step, &carried.window, after)
        };
        for ((path, sum), released) in step.files.iter().zip(released) {
            let on_disk = self.previous.migrations.get(path);
            let made = made_again.get(path).filter(|text| checksum(text) == *sum);
            match (released, on_disk, made) {
                (Some(text), _, _) => drop(carried.files.insert(path.clone(), text)),
                (None, Some(text), made) => {
                    carried.findings.push(self.edited(path, text, step.move_));
                    carried.files.insert(path.clone(), made.unwrap_or(text).clone());
                }
                (None, None, Some(text)) => {
                    carried.findings.push(self.gone(path, sum, step.move_, true));
                    carried.files.insert(path.clone(), text.clone());
                }
                (None, None, None) => carried.findings.push(self.gone(path, sum, step.move_, false)),
            }
        }
    }

    /// The text that was released, if it lies there: whole, or as one side of a merge.
    fn released(&self, path: &str, sum: &str) -> Option<String> {
        let text = self.previous.migrations.get(path)?;
        let both = sides(text);
        let sides = both.iter().flat_map(|sides| [&sides.ours, &sides.theirs]);
        std::iter::once(text).chain(sides).find(|text| checksum(text) == sum).cloned()
    }

    /// The files of a step as the specs still say it, with and without the marks that older releases did not have.
    fn made_again(
        &self,
        number: usize,
        step: &FrozenStep,
        before: &[VersionNumber],
        after: &[VersionNumber],
    ) -> BTreeMap<String, String> {
        let known = |version: &VersionNumber| self.checked.model.versions.iter().any(|v| v.number == *version);
        if !before.iter().chain(after).all(known) {
            return BTreeMap::new();
        }
        let plan = plan::plan(&self.checked.model, step.move_, before);
        let made = file::files(&plan, number, self.checked.model.postgres, &mut ByHand::default());
        let sum = |path: &str| step.files.get(path).map(String::as_str);
        made.into_iter()
            .map(|file| {
                let plain = by_hand::without_marks(&file.text);
                let older = sum(&file.path) == Some(checksum(&plain).as_str());
                (file.path, if older { plain } else { file.text })
            })
            .collect()
    }

    fn edited(&self, path: &str, text: &str, moved: WindowMove) -> Diagnostic {
        let first_line = text.lines().next().map_or(0, str::len);
        let place = place(path, text, Span { file: 0, offset: 0, length: first_line });
        let sum = checksum(text);
        let other = self.files().find(|(other, released)| **released == sum && *other != path);
        let message = match other {
            Some((other, _)) => format!("{path} {} and is frozen, but holds the text of {other}", does(moved)),
            None => format!("{path} {} and is frozen, but was edited", does(moved)),
        };
        let mut finding = Diagnostic::error(Code::MigrationEdited, place, message);
        finding.help(format!(
            "databases may have run the file as it was; take it back:\n    git checkout HEAD -- {path}\nstate what is to \
             change in the specs, as `since=` or `removed=` of the next version",
        ));
        finding
    }

    fn gone(&self, path: &str, sum: &str, moved: WindowMove, restorable: bool) -> Diagnostic {
        let elsewhere = self.previous.migrations.iter().find(|(_, text)| checksum(text) == sum);
        let text = self.previous.lock.clone().unwrap_or_default();
        let offset = text.find(path).unwrap_or_default();
        let span = Span { file: 0, offset, length: if offset == 0 { 0 } else { path.len() } };
        let place = place(lock::PATH, &text, span);
        let does = does(moved);
        let mut finding = match elsewhere {
            Some((other, _)) if self.files().all(|(known, _)| known != other) => {
                let message = format!("{path} {does} and is frozen, but was renamed to {other}");
                let mut finding = Diagnostic::error(Code::MigrationMissing, place, message);
                finding.help(format!("databases know it by its number; rename it back:\n    git mv {other} {path}"));
                finding
            }
            _ if restorable => {
                let message = format!("{path} {does} and is frozen, but is missing");
                let mut finding = Diagnostic::warning(Code::MigrationMissing, place, message);
                finding.help("`cargo xtask gen` writes it again, word for word");
                finding
            }
            _ => {
                let message = format!(
                    "{path} {does} and is frozen, but is missing, and the specs no longer say enough to write it again"
                );
                let mut finding = Diagnostic::error(Code::MigrationMissing, place, message);
                finding.help(format!("take it back from the version control:\n    git checkout HEAD -- {path}"));
                finding
            }
        };
        finding.label("its checksum is here");
        finding
    }

    fn files(&self) -> impl Iterator<Item = (&str, &String)> {
        self.lock.steps.iter().flat_map(|step| &step.files).map(|(path, sum)| (path.as_str(), sum))
    }
}

/// Files that lie among the frozen ones and were never frozen: a database that is up to date would not run them, a new
/// one would.
pub(super) fn strays(lock: &Lock, previous: &Previous) -> Vec<Diagnostic> {
    let frozen: BTreeMap<&str, &FrozenStep> =
        lock.steps.iter().flat_map(|step| step.files.keys().map(move |path| (path.as_str(), step))).collect();
    let Some((last, step)) = frozen.iter().next_back() else { return Vec::new() };
    let released: Vec<&String> = lock.steps.iter().flat_map(|step| step.files.values()).collect();
    let among = |path: &str| number(path).is_some_and(|number| Some(number) <= self::number(last));
    let unknown = previous.migrations.iter().filter(|(path, text)| {
        let renamed = released.contains(&&checksum(text));
        // A file that an earlier run wrote for a draft is taken away with the draft's other files.
        among(path) && !frozen.contains_key(path.as_str()) && !previous.listed.contains(*path) && !renamed
    });
    unknown
        .map(|(path, text)| {
            let first_line = text.lines().next().map_or(0, str::len);
            let place = place(path, text, Span { file: 0, offset: 0, length: first_line });
            let before = format!("{last}, which {}", does(step.move_));
            let message = format!("{path} stands before {before} and is frozen, but does not belong to any version");
            let mut finding = Diagnostic::error(Code::MigrationStray, place, message);
            finding.help(
                "databases that are past it would never run it; delete it, and write what it does between the marks of \
                 a migration of the draft",
            );
            finding
        })
        .collect()
}

/// The number by which a migrator orders the files.
fn number(path: &str) -> Option<u64> {
    path.strip_prefix("migrations/")?.split('_').next()?.parse().ok()
}

/// What a move does, as a sentence says it.
fn does(moved: WindowMove) -> String {
    match moved {
        WindowMove::Baseline(version) | WindowMove::Open(version) => format!("opens version {version}"),
        WindowMove::Contract(version) => format!("ends version {version}"),
    }
}

pub(super) fn place(path: &str, text: &str, span: Span) -> Place {
    Place::new(Files::new([(path, text)]), span)
}
