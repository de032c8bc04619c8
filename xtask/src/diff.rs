//! The verb `diff`: what separates two versions, or the lock and the specs.
//!
//! In come specs and, where it is asked for, the lock; out go changes in words or as JSON, each with whom it breaks. It
//! judges nothing and writes nothing.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use codegen::diff::{Break, Category, Change, Diff, What};
use codegen::lock;
use schema_spec::Model;
use schema_spec::model::{VersionNumber, VersionState};
use serde_json::{Value, json};

use crate::arguments;
use crate::failure::Failure;
use crate::outcome::{CYAN, GREEN, Outcome, RED, count, paint};
use crate::transition;
use crate::way;
use crate::workspace::Workspace;

/// Compares two versions of the specs, or what is frozen with what the specs say of it now.
pub(crate) fn run(arguments: &arguments::Diff) -> Result<Outcome, Failure> {
    if let (Some(from), Some(to)) = (folder(arguments.from.as_deref()), folder(arguments.to.as_deref())) {
        return transition::run(&from, &to, arguments);
    }
    let workspace = Workspace::find(&arguments.folders)?;
    let checked = schema_spec::read(&workspace.sources()?).map_err(Failure::Specs)?;
    let model = &checked.model;
    if arguments.migrations.is_some() || arguments.intents.is_some() {
        return Err(Failure::wrong_use(
            "--migrations and --intents are for two folders of specs",
            format!("between versions of one workspace `{}` writes the migrations", workspace.command("gen")),
        ));
    }
    let diffs = if arguments.lock {
        with_lock(&workspace, model)?
    } else {
        let (from, to) = versions(model, arguments)?;
        if arguments.sql {
            return way::run(&workspace, &checked, (from, to));
        }
        vec![Diff::between(model, from, to)]
    };
    let mut text = if diffs.is_empty() { "nothing is frozen yet\n".to_owned() } else { String::new() };
    for diff in &diffs {
        let title = if arguments.lock {
            format!("v{}: schema.lock -> specs", diff.from)
        } else {
            format!("v{} -> v{}", diff.from, diff.to)
        };
        push(&mut text, &title, diff);
    }
    let report = json!({ "diffs": diffs.iter().map(report).collect::<Vec<_>>() });
    Ok(Outcome::fine(text, report))
}

/// An argument that names a folder of specs.
fn folder(argument: Option<&str>) -> Option<PathBuf> {
    argument.map(PathBuf::from).filter(|path| path.is_dir())
}

/// The versions that are asked for; the two newest where none are.
fn versions(model: &Model, arguments: &arguments::Diff) -> Result<(VersionNumber, VersionNumber), Failure> {
    let known: Vec<VersionNumber> = model.versions.iter().map(|version| version.number).collect();
    let newest = |behind: usize| known.iter().rev().nth(behind).copied();
    let asked = |written: &Option<String>, behind: usize| match written {
        None => newest(behind).ok_or_else(|| {
            let message = "there is only one version, and nothing to compare it with";
            Failure::wrong_use(message, format!("declare the next: version {} state=draft", known.len() + 1))
        }),
        Some(text) => {
            text.trim_start_matches('v').parse().ok().filter(|number| known.contains(number)).ok_or_else(|| {
                let all: Vec<String> = known.iter().map(|number| format!("v{number}")).collect();
                Failure::wrong_use(
                    format!("there is no version {text:?}"),
                    format!("the specs declare {}", all.join(", ")),
                )
            })
        }
    };
    Ok((asked(&arguments.from, 1)?, asked(&arguments.to, 0)?))
}

/// One diff for each frozen version.
fn with_lock(workspace: &Workspace, model: &Model) -> Result<Vec<Diff>, Failure> {
    let text = workspace.previous()?.lock.ok_or_else(|| {
        Failure::wrong_use(
            format!("{} has no schema.lock", workspace.out.display()),
            format!("`{}` writes it", workspace.command("gen")),
        )
    })?;
    let frozen = lock::parse(&text).map_err(|error| {
        Failure::wrong_use(format!("schema.lock cannot be read: {error}"), "take it from version control again")
    })?;
    let Some(oldest) = frozen.window().first().copied() else { return Ok(Vec::new()) };
    let declared = |number: VersionNumber| {
        model.versions.iter().any(|version| version.number == number && version.state != VersionState::Draft)
    };
    let kept = frozen.versions.iter().filter(|(number, version)| !version.contracted && declared(**number));
    Ok(kept.map(|(number, version)| Diff::of_frozen(&version.elements, model, *number, oldest)).collect())
}

pub(crate) fn push(text: &mut String, title: &str, diff: &Diff) {
    let breaking = diff.breaking().count();
    // Writing to a String cannot fail.
    let _ = match (diff.changes.len(), breaking) {
        (0, _) => writeln!(text, "{}: nothing separates them", paint(title, CYAN)),
        (all, 0) => writeln!(text, "{}: {}, none of which breaks code", paint(title, CYAN), count(all, "change")),
        (all, some) => {
            writeln!(text, "{}: {}, {some} of which would break code", paint(title, CYAN), count(all, "change"))
        }
    };
    for change in &diff.changes {
        let color = if change.breaks.is_empty() { GREEN } else { RED };
        let tags: Vec<&str> = change.breaks.iter().map(|found| found.category.word()).collect();
        let tags = if tags.is_empty() { String::new() } else { format!("  {}", paint(&tags.join(" "), color)) };
        let _ = writeln!(text, "  {change}{tags}");
    }
    let met: BTreeSet<Category> =
        diff.changes.iter().flat_map(|change| &change.breaks).map(|one| one.category).collect();
    for category in met {
        let _ = writeln!(text, "{}: {}", paint(category.word(), RED), category.meaning());
    }
}

pub(crate) fn report(diff: &Diff) -> Value {
    json!({
        "from": diff.from,
        "to": diff.to,
        "changes": diff.changes.iter().map(change).collect::<Vec<_>>(),
    })
}

fn change(change: &Change) -> Value {
    let (what, more) = match &change.what {
        What::Added(facts) => ("added", json!({ "facts": facts })),
        What::Removed(facts) => ("removed", json!({ "facts": facts })),
        What::Renamed(from) => ("renamed", json!({ "from": from })),
        What::Changed { fact, from, to } => ("changed", json!({ "fact": fact, "from": from, "to": to })),
    };
    let found = |found: &Break| json!({ "category": found.category.word(), "why": found.why });
    let mut value = json!({
        "kind": change.element.kind.word(),
        "domain": change.element.domain,
        "names": change.element.names,
        "what": what,
        "text": change.to_string(),
        "reserved": change.reserved,
        "breaks": change.breaks.iter().map(found).collect::<Vec<_>>(),
    });
    if let (Some(value), Value::Object(more)) = (value.as_object_mut(), more) {
        value.extend(more);
    }
    value
}
