//! What people write into the migrations of a draft.
//!
//! In come the files that an earlier run left; out goes, for each step and way, what stands between the marks, so that
//! the next run writes it there again. It is never thrown away in silence: a part whose step is no more, or that a merge
//! left in two versions, is a finding, and then nothing is written.
//!
//! A file that no transaction may hold has no marks, because PostgreSQL would run a second statement in it in one
//! transaction with the first.

use std::collections::BTreeMap;

use schema_spec::diagnostic::{Files, Place, Span};
use schema_spec::{Code, Diagnostic};

use crate::lock::WindowMove;
use crate::unmerged::sides;

const BEFORE: &str = "-- pilaster: by hand, before";
const AFTER: &str = "-- pilaster: by hand, after";
const END: &str = "-- pilaster: end";

/// What stands between the marks of one file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Parts {
    /// Runs before the statements.
    before: String,
    /// Runs behind them.
    after: String,
}

/// The parts of one file, and where they were found.
#[derive(Debug, Clone)]
struct Found {
    path: String,
    parts: Parts,
    /// Whether a step has taken them.
    taken: bool,
    /// Whether two branches wrote different things.
    undecided: bool,
}

/// What people wrote into the migrations of one move, by the name of the step and the way.
#[derive(Debug, Default)]
pub(crate) struct ByHand {
    found: BTreeMap<(String, String), Vec<Found>>,
}

impl Parts {
    /// Whether nobody wrote anything.
    pub(super) fn is_empty(&self) -> bool {
        self.before.is_empty() && self.after.is_empty()
    }

    /// What two branches wrote, and whether they agree; where only one of them wrote something, they do.
    fn joined(self, other: &Self) -> (Self, bool) {
        let mut agree = true;
        let mut join = |ours: String, theirs: &str| {
            agree &= ours == theirs || ours.is_empty() || theirs.is_empty();
            if ours.is_empty() { theirs.to_owned() } else { ours }
        };
        let joined = Self { before: join(self.before, &other.before), after: join(self.after, &other.after) };
        (joined, agree)
    }

    /// The marks with what stands between them, as they are written before and behind the statements.
    pub(super) fn marked(&self) -> (String, String) {
        let between = |open: &str, text: &str| format!("\n{open}\n{text}{END}\n");
        (between(BEFORE, &self.before), between(AFTER, &self.after))
    }

    /// What stands between the marks of a text: before the statements the first of them, behind them the last, because
    /// what lies between comes from the specs and may say anything.
    fn of(text: &str) -> Self {
        let between = |at: Option<usize>, open: &str| -> String {
            let Some(at) = at else { return String::new() };
            let rest = text[at + open.len()..].strip_prefix('\n').unwrap_or_default();
            let lines = rest.split_inclusive('\n').take_while(|line| line.trim_end() != END);
            lines.collect()
        };
        let lines = |open: &'static str| text.match_indices(open).filter(|(at, _)| is_line(text, *at, open));
        let before = lines(BEFORE).next().map(|(at, _)| at);
        let after = lines(AFTER).last().map(|(at, _)| at);
        Self { before: between(before, BEFORE), after: between(after, AFTER) }
    }
}

fn is_line(text: &str, at: usize, line: &str) -> bool {
    (at == 0 || text[..at].ends_with('\n')) && text[at + line.len()..].starts_with('\n')
}

/// A text without marks between which nothing stands: what was written before there were any.
pub(super) fn without_marks(text: &str) -> String {
    let (before, after) = Parts::default().marked();
    text.replacen(&before, "", 1).replacen(&after, "", 1)
}

/// The name of the step and the way that a path speaks of: `migrations/0002003_expand_users.up.sql`.
pub(super) fn step_and_way(path: &str) -> Option<(&str, &str)> {
    let (_, name) = path.strip_prefix("migrations/")?.strip_suffix(".sql")?.split_once('_')?;
    name.rsplit_once('.').filter(|(_, way)| ["up", "down"].contains(way))
}

/// How the first line of a file says which move it belongs to.
pub(super) fn says_move(text: &str, moved: WindowMove) -> bool {
    let wanted = match moved {
        WindowMove::Baseline(version) => format!(": version {version} in "),
        WindowMove::Open(version) => format!(": opens version {version} "),
        WindowMove::Contract(version) => format!(": ends version {version};"),
    };
    let heads = text.lines().filter(|line| line.starts_with("-- ")).take(6);
    heads.into_iter().any(|line| line.contains(&wanted))
}

impl ByHand {
    /// What people wrote into the files of a move. The number of a file may have changed since; its name and its first
    /// line tell what it belongs to.
    pub(super) fn of<'a>(files: impl Iterator<Item = (&'a String, &'a String)>, moved: WindowMove) -> Self {
        let mut by_hand = Self::default();
        for (path, text) in files.filter(|(_, text)| says_move(text, moved)) {
            let Some((step, way)) = step_and_way(path) else { continue };
            let (parts, decided) = match sides(text) {
                None => (Parts::of(text), true),
                Some(sides) => Parts::of(&sides.ours).joined(&Parts::of(&sides.theirs)),
            };
            if !parts.is_empty() {
                let found = Found { path: path.clone(), parts, taken: false, undecided: !decided };
                by_hand.found.entry((step.to_owned(), way.to_owned())).or_default().push(found);
            }
        }
        by_hand
    }

    /// The parts of a step and way; from then on they have a place.
    pub(super) fn take(&mut self, step: &str, way: &str) -> Parts {
        let Some(found) = self.found.get_mut(&(step.to_owned(), way.to_owned())) else { return Parts::default() };
        let first = found.first().map(|found| found.parts.clone()).unwrap_or_default();
        for same in found.iter_mut().filter(|found| found.parts == first) {
            same.taken = true;
        }
        first
    }

    /// What would be lost, and what a merge left undecided.
    pub(super) fn findings(&self, texts: &BTreeMap<String, String>) -> Vec<Diagnostic> {
        let all = self.found.values().flatten();
        let finding = |found: &Found| {
            let (what, help) = if found.undecided {
                (
                    "was left by a merge in two versions",
                    "write what shall stand there, and take the marks of the merge out; then run `gen` again",
                )
            } else if found.taken {
                return None;
            } else if self.found.values().flatten().any(|other| other.taken && same_step(other, found)) {
                ("differs from what stands in another file of the same step", "write both into one of them")
            } else {
                (
                    "belongs to a step that is no more",
                    "move the text between the marks of another step, or delete it; then run `gen` again",
                )
            };
            Some(told(found, texts, what, help))
        };
        all.filter_map(finding).collect()
    }

    /// The files whose parts have no place.
    pub(super) fn homeless(&self) -> impl Iterator<Item = &str> {
        self.found.values().flatten().filter(|found| !found.taken).map(|found| found.path.as_str())
    }
}

fn same_step(one: &Found, other: &Found) -> bool {
    step_and_way(&one.path) == step_and_way(&other.path)
}

fn told(found: &Found, texts: &BTreeMap<String, String>, what: &str, help: &str) -> Diagnostic {
    let text = texts.get(&found.path).map_or("", String::as_str);
    let part = if found.parts.before.is_empty() { &found.parts.after } else { &found.parts.before };
    let first = part.lines().find(|line| !line.trim().is_empty()).unwrap_or(part);
    let offset = text.find(first).unwrap_or_default();
    let place = Place::new(Files::new([(found.path.as_str(), text)]), Span { file: 0, offset, length: first.len() });
    let message = format!("what was written by hand into {} {what}", found.path);
    let mut finding = Diagnostic::error(Code::ByHandLost, place, message);
    finding.help(help);
    finding
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_between_the_marks_is_read_as_it_is_written() {
        let parts = Parts { before: "SELECT 1;\n\n".to_owned(), after: "-- x\n".to_owned() };
        let (before, after) = parts.marked();
        // The statements come from the specs, and may hold anything.
        let (other_before, other_after) = Parts { before: "no".to_owned(), after: "no".to_owned() }.marked();
        let text = format!("-- head\n{before}\nSELECT 2;\n{other_before}{other_after}{after}");
        assert_eq!(Parts::of(&text), parts);
        assert_eq!(Parts::of("-- pilaster: by hand, before it\nx\n"), Parts::default());
    }

    #[test]
    fn a_path_says_its_step() {
        assert_eq!(step_and_way("migrations/0002003_expand_a.b.up.sql"), Some(("expand_a.b", "up")));
        for other in ["migrations/x.sql", "planned/1_x.up.sql", "migrations/1_x.sql", "migrations/1_x.left.sql"] {
            assert_eq!(step_and_way(other), None, "{other}");
        }
    }
}
