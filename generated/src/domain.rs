// Made by `cargo xtask gen` from schema.kdl. Edits here are lost: change the spec and generate again.

//! One module for each domain. They are private: what they hold is reached by version.

pub(crate) mod core;
pub(crate) mod locations;
pub(crate) mod listings;
pub(crate) mod developments;
pub(crate) mod existing;
pub(crate) mod media;
pub(crate) mod wizards;
pub(crate) mod explore;
