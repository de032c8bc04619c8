//! Codegen: the checked model becomes artefacts.
//!
//! A [`schema_spec::Model`] comes in, [`Artifact`]s go out: paths and texts as values.
//! This crate opens no file and no database.

mod artifact;
pub mod diff;
pub mod drift;
mod emit;
pub mod lint;
pub mod lock;
mod migration;
pub mod plan;
pub mod proof;
pub mod statement;
mod unmerged;
mod verification;
mod views;
pub mod window;

pub use artifact::Artifact;
pub use emit::rust::rust;
pub use migration::{Migrations, Previous, Window, migrations, one_way, windows};
pub use verification::verification;
pub use views::views;
pub use window::{depend_on_what_texts_hide, dependencies, direct_ddl};
