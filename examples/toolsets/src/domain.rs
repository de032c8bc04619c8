// Made by `cargo xtask gen` from schema.kdl. Edits here are lost: change the spec and generate again.

//! One module for each domain. They are private: what they hold is reached by version.

pub(crate) mod projects;
pub(crate) mod deployments;
pub(crate) mod variations;
pub(crate) mod toolsets;
