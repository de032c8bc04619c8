//! A workspace in which nothing is left to do: what `release` and `retire` begin with, and how they end.
//!
//! In come folders, out goes what the specs mean and what is frozen, or the reason why nothing may be frozen now; and a
//! change of specs and output together, shown or carried out. It writes only where it is asked to.

use std::fmt::Write as _;

use codegen::lock::{self, FrozenStep};
use codegen::{Artifact, Previous};
use schema_spec::model::Version;
use schema_spec::{Model, Source};
use serde_json::{Value, json};

use crate::compile::{self, Compiled};
use crate::difference;
use crate::failure::Failure;
use crate::outcome::count;
use crate::timings::Timings;
use crate::tree::{self, Beside, Fault, Plan, Rewritten};
use crate::workspace::{SCHEMA, Workspace};

/// A workspace whose output is what its specs say.
pub(crate) struct Settled {
    pub(crate) workspace: Workspace,
    pub(crate) sources: Vec<Source>,
    pub(crate) previous: Previous,
    pub(crate) model: Model,
}

impl Settled {
    /// Reads a workspace, and refuses one that `check` finds fault with.
    pub(crate) fn find(workspace: Workspace, verb: &str) -> Result<Self, Failure> {
        let (sources, previous) = (workspace.sources()?, workspace.previous()?);
        let model = schema_spec::read(&sources).map_err(Failure::Specs)?.model;
        let compiled = compile(&sources, &previous)?;
        let plan = Plan::new(&workspace.out, &compiled.artifacts, &compiled.orphans)?;
        let differ = plan.artifacts().count();
        if let Some(first) = plan.artifacts().next() {
            let what = if differ == 1 { "differs" } else { "differ" };
            let message = format!(
                "{} {what} from what the specs say, {} first, and what nobody has seen cannot be frozen",
                count(differ, "file"),
                workspace.shown(&first.path)
            );
            let (write, see) = (workspace.command("gen"), workspace.command("check"));
            let help = format!("see what with `{see}`, write it with `{write}`, commit it, and {verb} then");
            return Err(Failure::NotNow { message, help });
        }
        Ok(Self { workspace, sources, previous, model })
    }

    /// `schema.kdl`.
    pub(crate) fn schema(&self) -> Result<&Source, Failure> {
        self.sources.iter().find(|source| source.path == SCHEMA).ok_or_else(|| {
            let message = format!("there is no {SCHEMA} in {}", self.workspace.specs.display());
            Failure::wrong_use(message, "name the folder of the specs with --specs")
        })
    }

    /// The specs with another `schema.kdl`.
    pub(crate) fn with_schema(&self, schema: &Source) -> Vec<Source> {
        let same = |source: &Source| if source.path == schema.path { schema.clone() } else { source.clone() };
        self.sources.iter().map(same).collect()
    }

    /// The files that differ between two versions of the specs.
    pub(crate) fn rewritten(&self, before: &[Source], after: &[Source]) -> Vec<Rewritten> {
        let pairs = before.iter().zip(after).filter(|(before, after)| before.text != after.text);
        let rewritten = pairs.map(|(before, after)| Rewritten {
            path: self.workspace.specs.join(&before.path),
            before: before.text.clone(),
            after: after.text.clone(),
        });
        rewritten.collect()
    }

    /// The steps that a lock has and this one has not.
    pub(crate) fn newly_frozen(&self, artifacts: &[Artifact]) -> Vec<FrozenStep> {
        let steps = |text: Option<&str>| {
            text.and_then(|text| lock::parse(text).ok()).map(|lock| lock.steps).unwrap_or_default()
        };
        let known = steps(self.previous.lock.as_deref()).len();
        let written = artifacts.iter().find(|artifact| artifact.path == lock::PATH);
        steps(written.map(|lock| lock.text.as_str())).into_iter().skip(known).collect()
    }

    /// Shows all that would change, or makes it so; the numbers of files for the report.
    pub(crate) fn carry_out(
        &self,
        compiled: &Compiled,
        beside: &Beside,
        dry_run: bool,
    ) -> Result<(String, Value), Failure> {
        let (out, artifacts, orphans) = (&self.workspace.out, &compiled.artifacts, &compiled.orphans);
        let plan =
            if dry_run { Plan::new(out, artifacts, orphans)? } else { tree::write(out, artifacts, orphans, beside)? };
        let mut text = String::new();
        if dry_run {
            text.push_str(&diff(&self.specs_diff(beside)));
            for change in plan.artifacts() {
                let path = self.workspace.shown(&change.path);
                text.push_str(&diff(&difference::unified(&path, change.before.as_deref(), change.after.as_deref())));
            }
        }
        let list = |fault: Fault| -> Vec<&str> {
            plan.artifacts().filter(|change| change.fault() == fault).map(|change| change.path.as_str()).collect()
        };
        let mut specs: Vec<String> = beside.all().map(|file| file.path.display().to_string()).collect();
        specs.sort();
        specs.dedup();
        let report = json!({
            "dry-run": dry_run,
            "specs": specs,
            "new": list(Fault::Missing),
            "changed": list(Fault::Changed),
            "removed": list(Fault::Orphaned),
            "diff": if dry_run { Value::from(anstream::adapter::strip_str(&text).to_string()) } else { Value::Null },
        });
        Ok((text, report))
    }

    /// The specs as they are against what becomes of them in the end.
    fn specs_diff(&self, beside: &Beside) -> String {
        let mut text = String::new();
        let mut shown: Vec<&std::path::Path> = Vec::new();
        for file in beside.all() {
            if shown.contains(&file.path.as_path()) {
                continue;
            }
            shown.push(&file.path);
            let last = beside.all().filter(|other| other.path == file.path).last().unwrap_or(file);
            let path = file.path.to_string_lossy().replace('\\', "/");
            let path = path.strip_prefix("./").unwrap_or(&path);
            text.push_str(&difference::unified(path, Some(file.before.as_bytes()), Some(&last.after)));
        }
        text
    }
}

fn diff(text: &str) -> String {
    difference::painted(text)
}

/// Compiles specs, and refuses those that do not keep what is frozen.
pub(crate) fn compile(sources: &[Source], previous: &Previous) -> Result<Compiled, Failure> {
    let compiled = compile::sources_with(sources, previous, Timings::start())?;
    if compiled.has_errors() { Err(Failure::Specs(compiled.findings)) } else { Ok(compiled) }
}

/// How many migrations became frozen, for people.
pub(crate) fn frozen_text(steps: &[FrozenStep], text: &mut String) {
    for step in steps {
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "  {} {}: {} frozen with their checksums",
            step.move_.word(),
            step.move_.version(),
            count(step.files.len(), "migration file")
        );
    }
}

/// The same for machines.
pub(crate) fn frozen_json(steps: &[FrozenStep]) -> Value {
    steps
        .iter()
        .map(|step| json!({ "move": step.move_.word(), "version": step.move_.version(), "files": step.files }))
        .collect()
}

/// The newest version in a state.
pub(crate) fn in_state(model: &Model, state: schema_spec::model::VersionState) -> Option<&Version> {
    model.versions.iter().rev().find(|version| version.state == state)
}
