//! How much a backfill writes at once.
//!
//! In comes how long the last range took and how others fare, out goes the size of the next. It shrinks at once and grows slowly:
//! too small costs time, too large costs other people's.

use std::time::Duration;

/// A range should take no longer: its rows are locked until it is committed.
const TARGET: Duration = Duration::from_millis(500);
/// Ranges that have to go well until the next is larger.
const STREAK: u32 = 4;

/// The size of a range, in blocks of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pace {
    blocks: i64,
    most: i64,
    streak: u32,
}

impl Pace {
    /// Begins with the largest size.
    pub(super) fn new(most: i64) -> Self {
        Self { blocks: most, most, streak: 0 }
    }

    pub(super) fn blocks(self) -> i64 {
        self.blocks
    }

    /// A range took so long.
    pub(super) fn took(&mut self, time: Duration) {
        if time > TARGET {
            self.shrink();
            return;
        }
        self.streak += 1;
        if self.streak >= STREAK && time < TARGET / 2 {
            self.blocks = (self.blocks * 2).min(self.most);
            self.streak = 0;
        }
    }

    /// A lock was not given, or a replica is behind.
    pub(super) fn shrink(&mut self) {
        self.blocks = (self.blocks / 2).max(1);
        self.streak = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_shrinks_at_once_and_grows_slowly() {
        let mut pace = Pace::new(128);
        pace.took(TARGET * 2);
        pace.shrink();
        assert_eq!(pace.blocks(), 32);
        for _ in 0..STREAK {
            pace.took(TARGET / 10);
        }
        assert_eq!(pace.blocks(), 64);
        for _ in 0..100 {
            pace.took(TARGET / 10);
        }
        assert_eq!(pace.blocks(), 128);
        for _ in 0..20 {
            pace.shrink();
        }
        assert_eq!(pace.blocks(), 1);
    }
}
