//! House rules that the names and lines of a file show.
//!
//! In comes a file, out go the places that break a rule. It does not read Rust.

use super::{File, Untidy};

/// Longest hand-written file, in lines.
pub(super) const MOST_LINES: usize = 500;

/// Names that say nothing: whatever has such a name belongs somewhere else.
pub(super) const EMPTY_NAMES: &[&str] = &["util", "utils", "common", "helper", "helpers", "misc"];

/// Names, length and opening of a file.
pub(super) fn check(file: &File) -> Vec<Untidy> {
    let mut found = Vec::new();
    for part in file.path.split('/') {
        let stem = part.split('.').next().unwrap_or(part);
        if EMPTY_NAMES.contains(&stem) {
            found.push(file.untidy(
                1,
                format!("`{stem}` names nothing: name it after what it holds, or move that where it belongs"),
            ));
        }
    }
    if !file.path.ends_with(".rs") {
        return found;
    }
    let lines = file.text.lines().count();
    if lines > MOST_LINES {
        found.push(file.untidy(
            MOST_LINES + 1,
            format!(
                "{lines} lines; a file that fits in one's head has at most {MOST_LINES}: split it by what it knows"
            ),
        ));
    }
    if !file.text.starts_with("//! ") {
        found.push(file.untidy(1, "a file opens with `//!`: what comes in, what goes out, what it refuses to do"));
    }
    found
}
