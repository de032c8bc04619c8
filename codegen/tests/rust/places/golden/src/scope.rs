// Made by `cargo xtask gen` from schema.kdl and the domains' specs. Edits here are lost: change the spec and generate again.

//! Markers for what code of a domain may reach.
//!
//! A session of a scope reads and writes what that domain may, and anything else does not compile. Nothing here exists at run time.

/// Code of the domain `map`. Reads its own tables, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Map {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::map::Place> for Map {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::map::Place> for Map {}
