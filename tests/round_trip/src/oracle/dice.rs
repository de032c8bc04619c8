//! Chance, and names that are made by it.
//!
//! In comes proptest's source of random numbers, out go choices that its seed alone decides.

use proptest::prelude::RngExt as _;
use proptest::test_runner::TestRng;

/// Choices.
pub(super) struct Dice(pub(super) TestRng);

/// Words of which names are made. Few, so that what goes and what comes often have one name.
const WORDS: &[&str] = &[
    "a",
    "b",
    "c",
    "d",
    "e",
    "f",
    "order",
    "two words",
    "Größe",
    "quo\"te",
    "semi;colon",
    "x$$y",
    "it's",
    "back\\slash",
    "a.b",
    "🐘",
    "two\nlines",
    "as_long_as_a_name_in_PostgreSQL_can_be_with_what_it_begins_",
];

impl Dice {
    /// A number below `end`, which is not 0.
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0.random_range(0..end.max(1))
    }

    /// True once in `times`.
    pub(super) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of them.
    pub(super) fn pick<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }

    /// One of them, where there is one.
    pub(super) fn any<T: Clone>(&mut self, all: &[T]) -> Option<T> {
        if all.is_empty() { None } else { Some(all[self.below(all.len())].clone()) }
    }

    /// A text once in so many times, otherwise none.
    pub(super) fn maybe<'a>(&mut self, times: usize, text: &'a str) -> &'a str {
        if self.once_in(times) { text } else { "" }
    }

    /// A word; an odd one now and then.
    pub(super) fn word(&mut self) -> &'static str {
        let end = if self.once_in(6) { WORDS.len() } else { 6 };
        WORDS[self.below(end)]
    }
}

pub(super) use crate::identifier as ident;

/// As much of a name as PostgreSQL keeps, or less.
pub(super) fn cut(name: &str, bytes: usize) -> &str {
    let mut end = bytes.min(name.len());
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    &name[..end]
}

/// The name inside the SQL of one that may be qualified.
pub(super) fn bare(sql: &str) -> String {
    let last = sql.rsplit_once("\".\"").map_or_else(|| sql.to_owned(), |(_, name)| format!("\"{name}"));
    last.trim_matches('"').replace("\"\"", "\"")
}
