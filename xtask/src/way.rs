//! The verb `diff` with `--sql` between versions of one workspace: the migrations that lead from the one to the other.
//!
//! In come the workspace and two of its versions; out go its migrations as they stand, frozen ones word for word, with what
//! is claimed of each statement. It plans nothing of its own and writes nothing.

use codegen::proof::{Claim, MoveToProve, StepToProve, WayToProve, moves_between};
use codegen::{Artifact, diff::Diff};
use schema_spec::Checked;
use schema_spec::model::VersionNumber;
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::workspace::Workspace;

/// Shows the migrations from one version to another.
pub(crate) fn run(
    workspace: &Workspace,
    checked: &Checked,
    (from, to): (VersionNumber, VersionNumber),
) -> Result<Outcome, Failure> {
    let made = codegen::migrations(checked, &workspace.previous()?);
    if made.findings.has_errors() {
        return Err(Failure::Specs(made.findings));
    }
    let mut text = String::new();
    let mut steps = Vec::new();
    for found in moves_between(checked, &made.artifacts, from, to) {
        let mut of_move: Vec<&StepToProve> = found.steps.iter().collect();
        if to < from {
            of_move.reverse();
        }
        for step in of_move {
            let file = shown(&found, step, to < from);
            text.push_str(&format!("-- ==== {}\n{}\n", file.path, file.text));
            steps.push(report(&found, step, to < from));
        }
    }
    if text.is_empty() {
        text = format!("-- no migration leads from v{from} to v{to}\n");
    }
    let diff = Diff::between(&checked.model, from, to);
    Ok(Outcome::fine(text, json!({ "diffs": [crate::diff::report(&diff)], "steps": steps })))
}

/// A file by its path. What ends a version that is still served stands in no file of its own yet.
fn shown(found: &MoveToProve, step: &StepToProve, back: bool) -> Artifact {
    let folder = if found.key == "planned" { "planned" } else { "migrations" };
    let (way, word) = if back { (&step.down, "down") } else { (&step.up, "up") };
    Artifact { path: format!("{folder}/{}.{word}.sql", step.name), text: way.text.clone() }
}

fn report(found: &MoveToProve, step: &StepToProve, back: bool) -> Value {
    let file = shown(found, step, back);
    let undo = shown(found, step, !back);
    let (way, other) = if back { (&step.down, &step.up) } else { (&step.up, &step.down) };
    let mut report = json!({
        "file": file.path,
        "sql": file.text,
        "plan": found.hash,
        "frozen": found.frozen,
        "undo": { "file": undo.path, "sql": undo.text, "statements": other.claims.as_deref().map(statements) },
    });
    add_way(&mut report, way);
    report
}

fn add_way(report: &mut Value, way: &WayToProve) {
    report["transaction"] = json!(way.transactional);
    report["lock_timeout"] = json!(way.lock_timeout);
    report["statements"] = json!(way.claims.as_deref().map(statements));
}

/// What is claimed of statements, as fields.
pub(crate) fn statements(claims: &[Claim]) -> Value {
    let one = |claim: &Claim| {
        json!({
            "sql": claim.sql,
            "locks": claim.locks,
            "work": claim.work.word(),
            "alone": claim.alone,
            "loses": claim.loses,
        })
    };
    claims.iter().map(one).collect()
}
