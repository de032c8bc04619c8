// Made by `cargo xtask gen` from schema.kdl. Edits here are lost: change the spec and generate again.

//! One module for each domain. They are private: what they hold is reached by version.

pub(crate) mod odd_schema;
pub(crate) mod it_s_quoted;
pub(crate) mod names;
pub(crate) mod more;
pub(crate) mod odd_schema_2;
pub(crate) mod it_s_quoted_2;
