//! The spec language of Pilaster.
//!
//! KDL text comes in ([`Source`]), a checked [`Model`] goes out, and back again as text.
//! This crate opens no file and no database: whoever has the key to the disk hands it the text.

pub mod arrange;
pub mod diagnostic;
mod edit;
pub mod explain;
mod fleet;
mod fold;
mod format;
mod intents;
mod law;
pub mod model;
pub mod name;
mod parse;
mod places;
mod print;
mod read;
mod reference;
mod resolve;
mod settle;
mod syntax;
mod types;

pub use diagnostic::{Code, Diagnostic, Diagnostics};
pub use edit::{Opened, restated};
pub use explain::{Explanation, explain};
pub use fleet::{Fleet, FleetDatabase, FleetWave, read_fleet};
pub use fold::{Fold, Folded, fold};
pub use format::format;
pub use intents::{Answers, IntentError, Intents, intents};
pub use model::Model;
pub use places::{ElementKind, ElementPath, Places};
pub use print::print;
pub use read::read;
pub use settle::settle_names;
pub use types::{BASE_TYPES, BaseType, Carrier, ColumnType, ExternalType, Modifiers, Scalar};

/// One spec file, as text. `path` is only a name for diagnostics and headers: relative to the workspace, with `/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Path of the file relative to the specs folder, with forward slashes on every system.
    pub path: String,
    /// The whole text of the file.
    pub text: String,
}

/// What sound specs mean, and where they say it.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The meaning.
    pub model: Model,
    /// Where each element was written.
    pub places: Places,
}

/// Whether a text is one SQL expression that a spec may hold, as far as can be said without the place where it stands.
/// Whoever makes specs of a database gives SQL that is none as an `sql` object.
#[must_use]
pub fn is_expression(text: &str) -> bool {
    resolve::is_expression(text)
}
