//! Wizards: what they ask, step by step.
//!
//! In comes what `resolve` found to be sound, out go values that emitters walk. What a wizard does with a database is in
//! functions of its domain.

use super::{Lifetime, Qualified};
use crate::types::ColumnType;

/// What fills drafts of a table, step by step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wizard {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub doc: Option<String>,
    /// Versions that have it.
    pub lifetime: Lifetime,
    /// The table of drafts.
    pub drafts: Qualified,
    /// The column that keeps the answers: a JSON object with a key for each step.
    pub payload: String,
    /// Steps in their order.
    pub steps: Vec<WizardStep>,
}

/// What an author is asked at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WizardStep {
    /// Its name, which is its key in the payload.
    pub name: String,
    /// Name of the type of its answers in Rust.
    pub rust_name: String,
    /// What the step is about.
    pub doc: Option<String>,
    /// Whether its answers are a list.
    pub many: bool,
    /// What is asked.
    pub fields: Vec<WizardField>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WizardField {
    /// Its name, which is its key among the answers of the step.
    pub name: String,
    /// What it means.
    pub doc: Option<String>,
    /// The type that an answer must be readable as.
    pub column_type: ColumnType,
    /// Whether a step is complete without it.
    pub optional: bool,
}
