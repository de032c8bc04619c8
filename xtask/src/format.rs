//! The verb `fmt`: specs in the house style.
//!
//! In come spec files, out go the same files laid out anew. A file that cannot be read stays as it is, and then so do all
//! others.

use std::path::{Path, PathBuf};

use schema_spec::{Diagnostics, Source};
use serde_json::{Value, json};

use crate::arguments::{Fmt, Folders};
use crate::difference;
use crate::failure::Failure;
use crate::outcome::{Outcome, RED, count, paint};
use crate::workspace::{self, Workspace};

/// A file that the house style would change.
struct Change {
    path: PathBuf,
    before: String,
    after: String,
}

/// Formats the named files, or all specs.
pub(crate) fn run(arguments: &Fmt) -> Result<Outcome, Failure> {
    let files = files(arguments)?;
    let changes = changes(&files)?;
    if arguments.check { Ok(shown(arguments, &changes, files.len())) } else { written(&changes, files.len()) }
}

/// The files with their texts.
fn files(arguments: &Fmt) -> Result<Vec<(PathBuf, String)>, Failure> {
    if !arguments.files.is_empty() {
        return arguments.files.iter().map(|path| Ok((path.clone(), workspace::text(path)?))).collect();
    }
    let folder = match &arguments.specs {
        Some(specs) => specs.clone(),
        None => Workspace::find(&Folders { specs: None, out: None })?.specs,
    };
    Ok(workspace::sources(&folder)?.into_iter().map(|source| (folder.join(source.path), source.text)).collect())
}

/// What the house style would change; all errors of all files at once.
fn changes(files: &[(PathBuf, String)]) -> Result<Vec<Change>, Failure> {
    let (mut changes, mut errors) = (Vec::new(), Vec::new());
    for (path, text) in files {
        let source = Source { path: shown_path(path), text: text.clone() };
        match schema_spec::format(&source) {
            Ok(after) if after == *text => {}
            Ok(after) => changes.push(Change { path: path.clone(), before: text.clone(), after }),
            Err(found) => errors.extend(found),
        }
    }
    if errors.is_empty() { Ok(changes) } else { Err(Failure::Specs(Diagnostics::new(errors))) }
}

fn written(changes: &[Change], files: usize) -> Result<Outcome, Failure> {
    for change in changes {
        workspace::replace(&change.path, &change.after)?;
    }
    let text = format!("{} formatted, {} already were\n", count(changes.len(), "file"), files - changes.len());
    Ok(Outcome::fine(text, json!({ "formatted": paths(changes), "unchanged": files - changes.len() })))
}

fn shown(arguments: &Fmt, changes: &[Change], files: usize) -> Outcome {
    if changes.is_empty() {
        let text = format!("{} in the house style\n", count(files, "file"));
        return Outcome::fine(text, json!({ "differ": [], "unchanged": files }));
    }
    let diff = |change: &Change| {
        difference::unified(&shown_path(&change.path), Some(change.before.as_bytes()), Some(&change.after))
    };
    let mut text: String = changes
        .iter()
        .map(|change| {
            format!("{}: {}\n{}", paint("changed", RED), shown_path(&change.path), difference::painted(&diff(change)))
        })
        .collect();
    let mend = mend(arguments);
    text.push_str(&format!("{} not in the house style; mend with `{mend}`\n", count(changes.len(), "file")));
    let differ: Vec<Value> =
        changes.iter().map(|change| json!({ "path": shown_path(&change.path), "diff": diff(change) })).collect();
    Outcome::finding(text, json!({ "differ": differ, "unchanged": files - changes.len(), "mend": mend }))
}

fn mend(arguments: &Fmt) -> String {
    let specs = arguments.specs.as_ref().map(|specs| format!(" --specs {}", specs.display())).unwrap_or_default();
    let files: String = arguments.files.iter().map(|path| format!(" {}", path.display())).collect();
    format!("{} fmt{specs}{files}", workspace::command())
}

fn paths(changes: &[Change]) -> Vec<String> {
    changes.iter().map(|change| shown_path(&change.path)).collect()
}

fn shown_path(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
