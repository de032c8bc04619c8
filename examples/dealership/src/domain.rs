// Made by `cargo xtask gen` from schema.kdl. Edits here are lost: change the spec and generate again.

//! One module for each domain. They are private: what they hold is reached by version.

pub(crate) mod core;
pub(crate) mod customers;
pub(crate) mod inventory;
pub(crate) mod leads;
pub(crate) mod agents;
pub(crate) mod channels;
pub(crate) mod conversations;
pub(crate) mod ingestion;
pub(crate) mod spend;
pub(crate) mod dual_mode;
