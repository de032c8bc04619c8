//! The way in: texts to a checked model.
//!
//! In come all spec files of a workspace, out goes a checked model or every finding of every file. It opens no file.

use crate::diagnostic::{Diagnostics, Files, Findings};
use crate::{Checked, Source, law, parse, resolve};

/// Reads a workspace.
///
/// # Errors
/// Everything that is wrong with the specs, over all files, in the order of the files.
pub fn read(sources: &[Source]) -> Result<Checked, Diagnostics> {
    let files = Files::new(sources.iter().map(|source| (source.path.as_str(), source.text.as_str())));
    let mut findings = Findings::new(std::sync::Arc::clone(&files));
    let spec = parse::parse(sources, &mut findings);
    let resolved = resolve::resolve(&spec, &mut findings);
    let scope = resolve::Scope::new(&spec, &resolved.model, &resolved.faulty, &resolved.versions, &resolved.types);
    resolve::taken_names(&scope, &mut findings);
    law::check(&scope, &mut findings);
    let diagnostics = findings.finish();
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    let places = resolve::places(&spec, &resolved.model, files);
    Ok(Checked { model: resolved.model, places })
}
