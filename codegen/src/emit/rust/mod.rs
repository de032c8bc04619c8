//! The Rust of a workspace: a crate with every served version of its schema.
//!
//! The model comes in, the files below `src/` go out: the index, a module a domain, the registry, the scopes, and the
//! support files that are the same for every schema. The manifest is not among them; a person writes it.

mod calls;
mod closed;
mod convert;
mod doc;
mod domains;
mod enums;
mod field;
mod foreign;
mod ids;
mod index;
mod lookup;
mod name;
mod print;
mod scopes;
mod shape;
mod sql;
mod support;
mod tables;
mod types;
mod versions;
mod views;
mod wizards;
mod writes;

use schema_spec::Model;

use crate::Artifact;

/// All Rust files of the generated crate, in the order of their paths.
#[must_use]
pub fn rust(model: &Model) -> Vec<Artifact> {
    let shapes = shape::Shapes::of(model);
    let layout = domains::Layout::of(&model.domains);
    let mut files = index::files(&shapes, &layout);
    files.extend(model.domains.iter().flat_map(|domain| domains::files(&shapes, &layout, domain)));
    files.push(scopes::file(&shapes, &layout));
    files.extend(versions::files(&shapes));
    files.extend(shapes.foreign.file());
    files.extend(support::files());
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}
