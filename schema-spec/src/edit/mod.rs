//! Changes of a spec file that leave every other byte as it was written.
//!
//! In come a text and stretches of it with what shall stand there; out goes the new text. It knows nodes only as
//! stretches: what they mean is the matter of whoever asks for the change.

mod extent;
mod versions;

use std::ops::Range;

pub(crate) use extent::Extents;
pub use versions::{Opened, restated};

/// Changes of one text.
#[derive(Debug, Default)]
pub(crate) struct Edits {
    changes: Vec<(Range<usize>, String)>,
}

impl Edits {
    /// Puts a text in the place of a stretch.
    pub(crate) fn replace(&mut self, stretch: Range<usize>, text: impl Into<String>) {
        self.changes.push((stretch, text.into()));
    }

    /// Takes a stretch away.
    pub(crate) fn remove(&mut self, stretch: Range<usize>) {
        self.replace(stretch, "");
    }

    /// Adds a text before a byte.
    pub(crate) fn insert(&mut self, at: usize, text: impl Into<String>) {
        self.replace(at..at, text);
    }

    /// The text with all changes made. What lies inside of a stretch that is replaced goes with it.
    pub(crate) fn apply(mut self, text: &str) -> String {
        // What is added before a stretch is added first, and an outer stretch comes before those inside of it.
        self.changes.sort_by_key(|(stretch, _)| (stretch.start, !stretch.is_empty(), std::cmp::Reverse(stretch.end)));
        let (mut changed, mut at) = (String::with_capacity(text.len()), 0);
        for (stretch, new) in self.changes {
            if stretch.start < at {
                continue;
            }
            changed.push_str(&text[at..stretch.start]);
            changed.push_str(&new);
            at = stretch.end;
        }
        changed.push_str(&text[at..]);
        changed
    }
}
