//! What leaves this crate: a path and a text.
//!
//! In come rendered texts, out they go under the path that they belong to. An artefact never touches the disk;
//! whoever has the key to it decides whether to write or to compare.

/// One file of the output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Path relative to the output crate, with forward slashes on every system.
    pub path: String,
    /// The whole text, ending in a line feed.
    pub text: String,
}
