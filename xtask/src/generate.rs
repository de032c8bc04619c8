//! The verb `gen`: specs become files.
//!
//! In come specs, out goes a folder that holds exactly what they mean. After any error it holds what it held before.

use serde_json::json;

use crate::arguments::Generate;
use crate::compile;
use crate::failure::Failure;
use crate::findings;
use crate::outcome::{Outcome, count};
use crate::tree::{self, Beside, Fault};
use crate::workspace::Workspace;

/// Compiles the specs and writes what changed.
pub(crate) fn run(arguments: &Generate) -> Result<Outcome, Failure> {
    let workspace = Workspace::find(&arguments.folders)?;
    let mut compiled = compile::workspace(&workspace)?;
    if compiled.has_errors() {
        return Err(Failure::Specs(compiled.findings));
    }
    let plan = compiled
        .timings
        .measure("write", || tree::write(&workspace.out, &compiled.artifacts, &compiled.orphans, &Beside::default()))?;
    let (new, changed) = (plan.number(Fault::Missing), plan.number(Fault::Changed));
    let (removed, unchanged) = (plan.number(Fault::Orphaned), plan.unchanged);
    let mut text = format!(
        "{} written, {removed} removed, {unchanged} unchanged in {}\n",
        count(new + changed, "file"),
        workspace.out.display()
    );
    let list = |fault: Fault| -> Vec<&str> {
        plan.artifacts().filter(|change| change.fault() == fault).map(|change| change.path.as_str()).collect()
    };
    let mut report = json!({
        "out": workspace.out,
        "new": list(Fault::Missing),
        "changed": list(Fault::Changed),
        "removed": list(Fault::Orphaned),
        "unchanged": unchanged,
        "findings": findings::json(&compiled.findings),
    });
    if arguments.timings {
        text.push_str(&compiled.timings.text());
        report["timings"] = compiled.timings.json();
    }
    Ok(Outcome::fine(text, report).note(&findings::text(&compiled.findings)))
}
