//! Changes in words.
//!
//! In comes a change, out goes a line that a person reads and that stays the same from release to release.

use std::fmt;

use super::{Break, Change, What};

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.element)?;
        match &self.what {
            What::Added(_) => f.write_str(" is new"),
            What::Removed(_) if self.reserved => f.write_str(" is gone, and its name reserved"),
            What::Removed(_) => f.write_str(" is gone"),
            What::Renamed(from) => write!(f, " was called {from}"),
            What::Changed { fact, from, to } => {
                write!(f, ": {fact}")?;
                match (from, to) {
                    (Some(from), Some(to)) if is_short(from) && is_short(to) => write!(f, " was {from}, is {to}"),
                    (None, Some(to)) if is_short(to) => write!(f, " is now {to}"),
                    (Some(from), None) if is_short(from) => write!(f, " was {from}, is gone"),
                    (None, Some(_)) => f.write_str(" is new"),
                    (Some(_), None) => f.write_str(" is gone"),
                    _ => f.write_str(" is another"),
                }
            }
        }
    }
}

impl fmt::Display for Break {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.category.word(), self.why)
    }
}

/// Whether a text fits on the line of its change.
fn is_short(text: &str) -> bool {
    text.len() <= 60 && !text.contains('\n')
}
