//! The verb `check`: everything that `gen` would change, every law, and what is not proven.
//!
//! In come specs and the folder that was generated from them, out goes a unified diff. It writes nothing.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::arguments::Folders;
use crate::compile;
use crate::difference;
use crate::failure::Failure;
use crate::findings;
use crate::outcome::{Outcome, RED, count, paint};
use crate::proven;
use crate::tree::{Change, Fault, MANIFEST, Plan};
use crate::workspace::Workspace;

/// Compares the folder with what the specs mean now.
pub(crate) fn run(folders: &Folders) -> Result<Outcome, Failure> {
    let workspace = Workspace::find(folders)?;
    let compiled = compile::workspace(&workspace)?;
    let plan = Plan::new(&workspace.out, &compiled.artifacts, &compiled.orphans)?;
    let found: Vec<(&Change, String, String)> =
        drift(&plan, &compiled).map(|change| described(&workspace, change)).collect();
    let text: String = found
        .iter()
        .map(|(change, path, diff)| {
            format!("{}: {path}\n{}", paint(change.fault().word(), RED), difference::painted(diff))
        })
        .collect();
    let drift: Vec<Value> = found
        .iter()
        .map(|(change, path, diff)| json!({ "fault": change.fault().word(), "path": path, "diff": diff }))
        .collect();
    let mend = mend(&workspace, &compiled, found.len());
    let unproven = proven::ask(&workspace, &compiled.artifacts)?;
    let report = json!({
        "out": workspace.out,
        "drift": drift,
        "unchanged": plan.unchanged,
        "mend": mend,
        "unproven": unproven.json(),
        "findings": findings::json(&compiled.findings),
    });
    let notes = findings::text(&compiled.findings) + &unproven.note();
    if found.is_empty() && !compiled.has_errors() && !unproven.is_demanded() {
        let text = format!("{} as the specs say\n", count(plan.unchanged, "file"));
        return Ok(Outcome::fine(text, report).note(&notes));
    }
    Ok(Outcome::finding(text + &verdict(&compiled, found.len(), mend.as_deref()) + &unproven.text(), report)
        .note(&notes))
}

/// What `gen` would change. With findings against it the planner plans no further, so a file that is missing from its
/// answer need not be an orphan.
pub(crate) fn drift<'plan>(plan: &'plan Plan, compiled: &compile::Compiled) -> impl Iterator<Item = &'plan Change> {
    let halted = compiled.has_errors();
    plan.changes.iter().filter(move |change| !halted || (change.fault() != Fault::Orphaned && change.path != MANIFEST))
}

/// The command that mends the drift, if there is any and a command can.
fn mend(workspace: &Workspace, compiled: &compile::Compiled, drift: usize) -> Option<String> {
    (drift > 0 && !compiled.has_errors()).then(|| workspace.command("gen"))
}

fn described<'plan>(workspace: &Workspace, change: &'plan Change) -> (&'plan Change, String, String) {
    let path = workspace.shown(&change.path);
    let diff = difference::unified(&path, change.before.as_deref(), change.after.as_deref());
    (change, path, diff)
}

fn verdict(compiled: &compile::Compiled, drift: usize, mend: Option<&str>) -> String {
    let mut text = String::new();
    let differ = if drift == 1 { "differs" } else { "differ" };
    // Writing to a String cannot fail.
    if compiled.has_errors() {
        let against = count(compiled.errors(), "finding");
        let _ = writeln!(text, "{against} against what is frozen; mend them first, `gen` writes nothing before");
    }
    if drift > 0 {
        let _ = write!(text, "{} {differ} from what the specs say", count(drift, "file"));
        let _ = writeln!(text, "{}", mend.map(|mend| format!("; mend with `{mend}`")).unwrap_or_default());
    }
    text
}
