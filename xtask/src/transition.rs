//! The verb `diff` between two folders of specs: what separates them, and the migrations from the one to the other.
//!
//! In come two folders and the intents of a person; out go changes in words, as SQL or as JSON, and where it is asked for
//! migrations in a folder of their own. Where something is left to answer nothing is written.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use codegen::diff::Diff;
use codegen::plan::Step;
use codegen::plan::transition::{Intents, Missing, Renames, Transition, transition};
use codegen::proof::claims_of;
use codegen::statement::{Expression, Ident, Literal, QualifiedName};
use codegen::{Artifact, one_way};
use schema_spec::model::VersionNumber;
use schema_spec::{Answers, Model};
use serde_json::json;

use crate::arguments;
use crate::diff::{push, report};
use crate::failure::Failure;
use crate::folder;
use crate::outcome::Outcome;
use crate::way;
use crate::workspace::sources;

/// Compares the newest version of one folder with that of the other.
pub(crate) fn run(from: &Path, to: &Path, arguments: &arguments::Diff) -> Result<Outcome, Failure> {
    let read = |folder: &Path| -> Result<(Model, VersionNumber), Failure> {
        let model = schema_spec::read(&sources(folder)?).map_err(Failure::Specs)?.model;
        let newest = model.versions.last().map(|version| version.number).unwrap_or_default();
        Ok((model, newest))
    };
    let ((left, old), (reached, new)) = (read(from)?, read(to)?);
    let intents = arguments.intents.as_deref().map(intents).transpose()?.unwrap_or_default();
    let found = transition((&left, &[old]), (&reached, &[new]), &intents);
    let diff = Diff::of_two((&left, old), (&reached, new));
    let files = one_way(&reached.name, &found.steps);
    let mut said = json!({
        "diffs": [report(&diff)],
        "steps": files.iter().zip(&found.steps).map(|(file, step)| planned(file, step)).collect::<Vec<_>>(),
        "missing": found.missing.iter().map(missing).collect::<Vec<_>>(),
        "refused": found.refused,
    });
    if let Some(folder) = arguments.migrations.as_deref().filter(|_| is_whole(&found)) {
        write(folder, &files)?;
        said["written"] = json!(files.len());
    }
    let mut text = String::new();
    if arguments.sql {
        files.iter().for_each(|file| text.push_str(&format!("-- ==== {}\n{}\n", file.path, file.text)));
    } else {
        push(&mut text, &format!("{} -> {}", from.display(), to.display()), &diff);
    }
    let asks = arguments.sql || arguments.migrations.is_some();
    if is_whole(&found) || !asks {
        return Ok(Outcome::fine(text, said));
    }
    Ok(Outcome::finding(text, said).note(&open(&found)))
}

/// A step as a file, with what is claimed of its statements. There is no way back: the first schema's specs have the way.
fn planned(file: &Artifact, step: &Step) -> serde_json::Value {
    json!({
        "file": file.path,
        "sql": file.text,
        "transaction": step.up.is_transactional(),
        "lock_timeout": step.up.lock_timeout(),
        "statements": way::statements(&claims_of(&step.up)),
        "undo": null,
    })
}

fn is_whole(found: &Transition) -> bool {
    found.missing.is_empty() && found.refused.is_empty()
}

/// What stands in the way, and how to answer it.
fn open(found: &Transition) -> String {
    let mut text = String::new();
    for one in &found.refused {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "cannot be planned: {one}");
    }
    if !found.missing.is_empty() {
        text.push_str("rows that exist need a value; say which in a file for --intents:\n");
    }
    for one in &found.missing {
        let (schema, table) = (one.table.schema.raw(), one.table.name.raw());
        let _ = writeln!(
            text,
            "    {} {:?} {:?} \"…\"    // {}",
            one.asks.word(),
            format!("{schema}.{table}"),
            one.column.raw(),
            one.type_name
        );
    }
    text
}

fn missing(one: &Missing) -> serde_json::Value {
    json!({
        "table": format!("{}.{}", one.table.schema.raw(), one.table.name.raw()),
        "column": one.column.raw(),
        "type": one.type_name.to_string(),
        "asks": one.asks.word(),
    })
}

fn intents(path: &Path) -> Result<Intents, Failure> {
    let text = fs::read_to_string(path).map_err(Failure::disk("read", path))?;
    let read = schema_spec::intents(&text).map_err(|error| {
        let message = format!("{} {error}", path.display());
        Failure::wrong_use(message, "an intent is written so: fill \"public.users\" name \"'unknown'\"")
    })?;
    let qualified = |name: &str| {
        let (schema, name) = name.split_once('.').unwrap_or(("public", name));
        QualifiedName::new(schema, name)
    };
    let named = |answers: Answers| -> BTreeMap<(QualifiedName, Ident), String> {
        let answers = answers.into_iter();
        answers.map(|((owner, name), given)| ((qualified(&owner), Ident::new(name)), given)).collect()
    };
    let sql = |answers| named(answers).into_iter().map(|(place, sql)| (place, Expression::new(sql))).collect();
    let labels = read.labels.into_iter();
    Ok(Intents {
        fills: sql(read.fills),
        conversions: sql(read.conversions),
        rows: read.rows.into_iter().map(|(table, query)| (qualified(&table), query)).collect(),
        renames: Renames {
            tables: read.tables.into_iter().map(|(table, name)| (qualified(&table), Ident::new(name))).collect(),
            columns: named(read.columns).into_iter().map(|(place, name)| (place, Ident::new(name))).collect(),
            labels: labels.map(|((of, old), new)| ((qualified(&of), Literal::new(old)), Literal::new(new))).collect(),
        },
    })
}

/// All files, or none.
fn write(folder: &Path, files: &[Artifact]) -> Result<(), Failure> {
    let existed = folder::must_be_empty(folder)?;
    let written = files.iter().try_for_each(|file| folder::write(folder.join(&file.path), &file.text));
    written.inspect_err(|_| folder::take_back(folder, existed))
}
