// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! Reads the texts that PostgreSQL writes, from left to right.
//!
//! In comes text, out go its numbers. It takes ASCII digits only, and no number that is wider than said.

use std::ops::RangeInclusive;

/// What is left of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scan<'t> {
    rest: &'t str,
}

impl<'t> Scan<'t> {
    /// All of it.
    pub(super) const fn of(rest: &'t str) -> Self {
        Self { rest }
    }

    /// Goes past `word`, if it is next.
    pub(super) fn eat(&mut self, word: &str) -> bool {
        match self.rest.strip_prefix(word) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Goes past `word`, which must be next.
    pub(super) fn expect(&mut self, word: &str) -> Option<()> {
        self.eat(word).then_some(())
    }

    /// All the digits that are next, as text; there may be none.
    pub(super) fn digits(&mut self) -> &'t str {
        let end = self.rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        self.rest = rest;
        digits
    }

    /// All the digits that are next as a number, if they are as many as said.
    pub(super) fn number(&mut self, width: RangeInclusive<usize>) -> Option<i64> {
        let digits = self.digits();
        if width.contains(&digits.len()) { digits.parse().ok() } else { None }
    }

    /// Millionths behind a decimal point; none where there is no point.
    pub(super) fn millionths(&mut self) -> Option<i64> {
        if !self.eat(".") {
            return Some(0);
        }
        let digits = self.digits();
        if !(1..=6).contains(&digits.len()) {
            return None;
        }
        format!("{digits:0<6}").parse().ok()
    }

    /// Whether nothing is left.
    pub(super) const fn is_done(&self) -> bool {
        self.rest.is_empty()
    }
}
