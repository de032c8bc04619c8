//! The spec language of Pilaster.
//!
//! KDL text comes in ([`Source`]), a checked [`Model`] goes out, and back again as text.
//! This crate opens no file and no database: whoever has the key to the disk hands it the text.

pub mod model;
pub mod name;
mod types;

pub use model::Model;
pub use types::{BaseType, Carrier, ColumnType, Modifiers, Scalar, BASE_TYPES};

/// One spec file, as text. `path` is only a name for diagnostics and headers: relative to the workspace, with `/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Path of the file relative to the specs folder, with forward slashes on every system.
    pub path: String,
    /// The whole text of the file.
    pub text: String,
}
