//! What is agreed about a table beside its shape: how large it may get, how long it may be locked, what is excused.
//!
//! In comes what `parse` read, out go values that the planner keeps to. No version freezes them: they are about the
//! database that is there today, not about what code may rely on.

use super::VersionNumber;
use crate::Code;

/// The terms of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Terms {
    /// Its size and load, and how long its readers and writers may be kept waiting.
    pub budget: Option<Budget>,
    /// Findings about it that are excused for a while.
    pub waivers: Vec<Waiver>,
    /// Names that columns of it once had, and that no column may get again.
    pub reserved: Vec<String>,
}

/// Size, load and patience of a table. What is not said is not known, and nothing is judged by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Budget {
    /// About how many rows it has.
    pub rows: Option<u64>,
    /// About how many rows its users write in a second.
    pub writes_per_second: Option<u32>,
    /// The longest time that its readers or writers may be kept waiting, in milliseconds.
    pub max_lock: Option<u32>,
}

/// A finding that is excused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// The code of the finding.
    pub code: Code,
    /// Why it is fine all the same.
    pub reason: String,
    /// The first version whose opening it no longer excuses. Once that version is released, the waiver has to go.
    pub until: VersionNumber,
}

/// The codes that a waiver may excuse: what a plan costs may be worth it. What would break code or lose data may not.
pub const WAIVABLE: &[Code] = &[Code::BudgetExceeded];
