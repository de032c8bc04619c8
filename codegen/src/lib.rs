//! Codegen: the checked model becomes artefacts.
//!
//! A [`schema_spec::Model`] comes in, [`Artifact`]s go out: paths and texts as values.
//! This crate opens no file and no database.

mod artifact;
pub mod lock;
pub mod statement;

pub use artifact::Artifact;
