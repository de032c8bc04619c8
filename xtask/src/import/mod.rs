//! The verb `import`: an existing database, or a file of SQL, into specs that generate the same database.
//!
//! In comes a source and a folder; out go specs in it, beside them the files of a crate where there are none, and a
//! report of what was found. It only reads the database, writes into no folder that holds specs, and writes nothing at
//! all where the specs that it made could not be read again.

mod report;
mod source;

use std::fs;
use std::path::{Path, PathBuf};

use runtime::catalog::{Element, Imported};
use schema_spec::arrange::{Arranged, Needs, Wishes, arrange, read_wishes};
use schema_spec::model::Qualified;
use schema_spec::{Diagnostics, Source};

use crate::arguments::{Folders, Import};
use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::timings::Timings;
use crate::workspace::Workspace;
use crate::{folder, init};
use report::Report;

/// What stands in the folder of the crate beside the specs.
const README: &str = include_str!("../../templates/import/README.md");

/// Imports.
pub(crate) fn run(arguments: &Import) -> Result<Outcome, Failure> {
    let mut timings = Timings::start();
    let wishes = wishes(arguments.domains.as_deref())?;
    let existed = folder::must_be_empty(&arguments.specs)?;
    if let Some(name) = &arguments.name {
        named(name)?;
    }
    let Imported { mut model, edges, written, notes } = timings.measure("read", || source::read(arguments))?;
    if model.domains.is_empty() && model.extensions.is_empty() && model.schemas.is_empty() {
        let help = "a file has to make its tables itself, and a role sees only what it may; nothing was written";
        return Err(Failure::wrong_use("there is nothing in that database to import", help));
    }
    model.name = name(arguments, &model.name);
    let needs: Needs = edges.into_iter().map(|(from, to)| (named_by(from), named_by(to))).collect();
    timings.measure("connect", || codegen::depend_on_what_texts_hide(&mut model, &needs));
    let Arranged { mut model, notes: unkept } = timings.measure("arrange", || arrange(model, &needs, &wishes));
    schema_spec::settle_names(&mut model);
    let sources = timings.measure("print", || schema_spec::print(&model));
    let checked = timings.measure("check", || schema_spec::read(&sources));
    let model = checked.map_err(|found| unreadable(arguments, &sources, found))?.model;
    let workspace = match fill(arguments, &model.name, &sources) {
        Ok(workspace) => workspace,
        Err(failure) => {
            folder::take_back(&arguments.specs, existed);
            return Err(failure);
        }
    };
    let report = Report { model: &model, written: &written, notes: &notes, unkept: &unkept, files: sources.len() };
    Ok(report.outcome(&workspace, &timings))
}

fn named_by(element: Element) -> Qualified {
    Qualified { domain: element.schema, name: element.name }
}

fn wishes(path: Option<&Path>) -> Result<Wishes, Failure> {
    let Some(path) = path else { return Ok(Wishes::default()) };
    let text = fs::read_to_string(path).map_err(Failure::disk("read", path))?;
    read_wishes(&Source { path: path.display().to_string(), text }).map_err(Failure::Specs)
}

/// Refuses a name that a person gave and that cannot be one.
fn named(name: &str) -> Result<(), Failure> {
    init::refusal(name).map_or(Ok(()), |reason| {
        Err(Failure::wrong_use(
            format!("{name:?} cannot be the name of a workspace: {reason}"),
            "give another with --name",
        ))
    })
}

/// The name that was given, else that of the file or the database, bent until a crate can bear it.
fn name(arguments: &Import, database: &str) -> String {
    if let Some(name) = &arguments.name {
        return name.clone();
    }
    let stem = arguments.sql.as_ref().and_then(|path| path.file_stem());
    let wish = stem.map_or_else(|| database.to_owned(), |stem| stem.to_string_lossy().into_owned());
    let plain = init::as_identifier(&wish);
    let tries = [plain.clone(), format!("{plain}_schema"), format!("schema_{plain}")];
    tries.into_iter().find(|name| init::refusal(name).is_none()).unwrap_or_else(|| "imported".to_owned())
}

/// Specs that we wrote and cannot read are our fault; they are kept for whoever mends it.
fn unreadable(arguments: &Import, sources: &[Source], found: Diagnostics) -> Failure {
    if let Some(folder) = &arguments.keep_unreadable {
        for source in sources {
            // The findings are what the person needs; a copy that cannot be written is missed by nobody else.
            let _ = fs::create_dir_all(folder).and_then(|()| fs::write(folder.join(&source.path), &source.text));
        }
    }
    Failure::Specs(found)
}

fn fill(arguments: &Import, name: &str, sources: &[Source]) -> Result<Workspace, Failure> {
    for source in sources {
        folder::write(arguments.specs.join(&source.path), &source.text)?;
    }
    let workspace = Workspace::find(&Folders { specs: Some(arguments.specs.clone()), out: arguments.out.clone() })?;
    for (path, text) in init::crate_files(name) {
        let target: PathBuf = workspace.out.join(path);
        let text = if path == "README.md" { README.replace("NAME", name) } else { text };
        if !target.exists() {
            folder::write(target, &text)?;
        }
    }
    Ok(workspace)
}
