//! The verb `lint`: hand-written SQL, judged by what the specs promise.
//!
//! In come files and folders and, where there are any, specs and their lock; out go findings as pictures or JSON. It runs
//! no SQL, and writes nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::lint::{self, Script};
use codegen::{Window, windows};
use schema_spec::{Diagnostics, Model};
use serde_json::{Value, json};

use crate::arguments;
use crate::failure::Failure;
use crate::findings;
use crate::outcome::{GREEN, Outcome, RED, count, paint};
use crate::workspace::{self, Workspace};

/// Judges the files.
pub(crate) fn run(arguments: &arguments::Lint) -> Result<Outcome, Failure> {
    let workspace = if arguments.no_specs { None } else { Workspace::find_any(&arguments.folders)? };
    let known = workspace.as_ref().map(Known::read).transpose()?;
    let mut paths = Vec::new();
    for path in &arguments.files {
        if path.is_dir() { folder(path, &mut paths)? } else { paths.push(path.clone()) }
    }
    if paths.is_empty() {
        return Err(Failure::wrong_use("there is no .sql file in what was named", "name files or folders of SQL"));
    }
    let mut scripts = Vec::new();
    for path in &paths {
        let window = known.as_ref().and_then(|known| known.window(path));
        let has_way_back = way_back(path);
        scripts.push(Script { path: shown(path), text: workspace::text(path)?, window, has_way_back });
    }
    let model = known.as_ref().map(|known| &known.model);
    Ok(outcome(&lint::lint(&scripts, model), scripts.len(), model))
}

/// Whether what leads back lies beside a way up, as sqlx wants it.
fn way_back(path: &Path) -> Option<bool> {
    let stem = path.file_name()?.to_str()?.strip_suffix(".up.sql")?;
    Some(path.with_file_name(format!("{stem}.down.sql")).is_file())
}

/// The specs, and the windows of the migrations that are made of them.
struct Known {
    model: Model,
    migrations: Option<PathBuf>,
    planned: Option<PathBuf>,
    windows: BTreeMap<usize, Window>,
}

impl Known {
    fn read(workspace: &Workspace) -> Result<Self, Failure> {
        let model = schema_spec::read(&workspace.sources()?).map_err(Failure::Specs)?.model;
        let windows = windows(&model, workspace.previous()?.lock.as_deref()).map_err(|error| {
            Failure::wrong_use(format!("schema.lock cannot be read: {error}"), "take it from version control again")
        })?;
        let whole = |folder: &str| fs::canonicalize(workspace.out.join(folder)).ok();
        Ok(Self { migrations: whole("migrations"), planned: whole("planned"), model, windows })
    }

    /// What is served around a file that was generated; nothing for one that was not.
    fn window(&self, path: &Path) -> Option<Window> {
        let whole = fs::canonicalize(path).ok()?;
        let (folder, name) = (whole.parent()?, whole.file_name()?.to_str()?);
        if self.migrations.as_deref() == Some(folder) {
            let digits = name.split('_').next()?;
            // Seven digits or more: the number of the step, and three for its part.
            let step = digits.get(..digits.len().checked_sub(3)?)?;
            return self.windows.get(&step.parse().ok()?).cloned();
        }
        if self.planned.as_deref() == Some(folder) {
            let retired = name.strip_prefix("contract_v")?.strip_suffix(".sql")?.parse::<u32>().ok()?;
            let window = self.model.window();
            let after = window.iter().copied().filter(|number| *number != retired).collect();
            return Some((window, after));
        }
        None
    }
}

/// The files of a folder and of those in it, in the order in which sqlx runs them: by number, then by name.
fn folder(path: &Path, paths: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let mut found = Vec::new();
    for entry in fs::read_dir(path).map_err(Failure::disk("read", path))? {
        let path = entry.map_err(Failure::disk("read", path))?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if !name.starts_with('.') {
            let number = name.split('_').next().and_then(|digits| digits.parse::<u64>().ok());
            found.push((number, name, path));
        }
    }
    found.sort();
    for (_, name, path) in found {
        // A link to a folder may lead in a circle.
        if path.is_dir() && !path.is_symlink() {
            folder(&path, paths)?;
        } else if name.ends_with(".sql") && path.is_file() {
            paths.push(path);
        }
    }
    Ok(())
}

fn shown(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    path.strip_prefix("./").unwrap_or(&path).to_owned()
}

fn outcome(found: &Diagnostics, files: usize, model: Option<&Model>) -> Outcome {
    let by = match model {
        Some(model) => format!("judged by {}, {}", model.name, served(model)),
        None => "no specs at hand: only what a text alone shows was judged".to_owned(),
    };
    let list: Vec<Value> = found
        .iter()
        .zip(each(findings::json(found)))
        .map(|(finding, value)| with_rule(finding.message(), value))
        .collect();
    let report = json!({
        "findings": list,
        "files": files,
        "workspace": model.map(|model| &model.name),
        "served": model.map(Model::window),
    });
    if found.is_empty() {
        return Outcome::fine(format!("{}: {}, nothing found\n", paint("fine", GREEN), count(files, "file")), report)
            .note(&format!("{by}\n"));
    }
    let total = format!("{} in {}", count(found.len(), "finding"), count(files, "file"));
    Outcome::finding(format!("{}{}\n", findings::text(found), paint(&total, RED)), report).note(&format!("{by}\n"))
}

fn served(model: &Model) -> String {
    let versions: Vec<String> = model.window().iter().map(|number| format!("v{number}")).collect();
    versions.join(", ")
}

fn each(list: Value) -> Vec<Value> {
    match list {
        Value::Array(list) => list,
        other => vec![other],
    }
}

/// Findings of a rule begin with its name, which an excuse has to call.
fn with_rule(message: &str, mut value: Value) -> Value {
    let rule = message.split_once(": ").map(|(rule, _)| rule).filter(|rule| lint::is_rule(rule));
    if let (Some(rule), Value::Object(fields)) = (rule, &mut value) {
        fields.insert("rule".to_owned(), json!(rule));
    }
    value
}
