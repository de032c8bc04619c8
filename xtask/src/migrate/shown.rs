//! A plan and its findings, for people and machines.
//!
//! In comes a plan, out go text and fields. Statements are shown to the letter.

use std::fmt::Write;

use runtime::plan::{Dropped, Plan, Step, Table};
use runtime::preflight::{Finding, Gravity};
use serde_json::{Value, json};

use super::duration;
use crate::outcome::{CYAN, GREEN, Outcome, RED, count, paint};

/// All of a plan. Something that would surely fail is a finding.
pub(super) fn plan(plan: &Plan) -> Outcome {
    let mut text = head(plan);
    for one in &plan.steps {
        step(&mut text, one);
    }
    if plan.steps.is_empty() {
        let _ = writeln!(text, "{}", paint("nothing to do", GREEN));
    } else {
        let _ = writeln!(text, "\n{}", count(plan.steps.len(), "migration"));
    }
    text.push_str(&found(plan, Gravity::Notes));
    outcome(text, plan)
}

/// Why a plan is not carried out, and nothing else of it.
pub(super) fn stopped(plan: &Plan) -> Outcome {
    let mut text = found(plan, Gravity::Warns);
    let stops = plan.findings.iter().filter(|finding| finding.gravity == Gravity::Stops).count();
    let total = format!("{} would make the run fail; nothing was run", count(stops, "finding"));
    let _ = writeln!(text, "{}", paint(&total, RED));
    outcome(text, plan)
}

/// What holds up nothing.
pub(super) fn warnings(plan: &Plan) -> String {
    found(plan, Gravity::Warns)
}

fn outcome(text: String, plan: &Plan) -> Outcome {
    if plan.is_stopped() { Outcome::finding(text, fields(plan)) } else { Outcome::fine(text, fields(plan)) }
}

fn head(plan: &Plan) -> String {
    let target = &plan.target;
    let mut text = format!("database {} on PostgreSQL {}", target.database, target.server);
    if let Some(system) = &target.system {
        let _ = write!(text, ", system {system}");
    }
    text.push('\n');
    if !plan.has_ledger {
        text.push_str("there is no ledger yet: the run makes the schema pilaster\n");
    }
    text
}

fn step(text: &mut String, step: &Step) {
    let _ = write!(text, "\n{}  {}", paint(&step.migration, CYAN), step.direction.word());
    if !step.transactional {
        text.push_str(", statement by statement");
    }
    if step.resumes {
        let _ = write!(text, ", goes on: {} of {} statements are done", step.done, step.statements.len());
    }
    text.push('\n');
    for line in &step.says {
        let _ = writeln!(text, "  {line}");
    }
    for Table { name, rows, bytes } in &step.tables {
        let rows = rows.map_or_else(|| "never analyzed".to_owned(), |rows| format!("about {rows} rows"));
        let _ = writeln!(text, "  {name}: {rows}, {bytes} bytes");
    }
    for dropped in &step.drops {
        let _ = writeln!(text, "  {}", kept(dropped));
    }
    for statement in step.statements.iter().skip(step.done) {
        let _ = writeln!(text, "  line {}:", statement.line);
        for lock in &statement.locks {
            let _ = writeln!(text, "    Lock: {lock}");
        }
        for line in statement.text.lines() {
            let _ = writeln!(text, "    {line}");
        }
    }
}

/// What becomes of what a migration drops.
fn kept(dropped: &Dropped) -> String {
    let Dropped { what, rows, bytes, kept_for } = dropped;
    let rows = rows.map_or_else(|| "rows that were never counted".to_owned(), |rows| format!("about {rows} rows"));
    match kept_for {
        Some(time) => {
            format!("drops {what} with {rows}, which is kept for {} (about {bytes} bytes)", duration::in_words(*time))
        }
        None => format!("drops {what} with {rows}, which is {}", paint("not kept", RED)),
    }
}

/// The findings down to a gravity.
fn found(plan: &Plan, least: Gravity) -> String {
    let mut text = String::new();
    for finding in plan.findings.iter().filter(|finding| finding.gravity <= least) {
        let word = match finding.gravity {
            Gravity::Stops => paint("stops", RED),
            Gravity::Warns => paint("warning", CYAN),
            Gravity::Notes => "note".to_owned(),
        };
        let place = finding.place.as_ref();
        let place = place.map(|place| format!("{} line {}: ", place.migration, place.line)).unwrap_or_default();
        let _ = writeln!(text, "{word}: {place}{}", finding.what);
        if finding.gravity == Gravity::Notes {
            continue;
        }
        let _ = writeln!(text, "  expected: {}\n  mend: {}", finding.expected, finding.mend);
        if let Some(query) = &finding.query {
            let _ = writeln!(text, "  query: {query}");
        }
    }
    text
}

fn fields(plan: &Plan) -> Value {
    let target = &plan.target;
    json!({
        "target": {
            "database": target.database, "oid": target.oid, "system": target.system, "timeline": target.timeline,
            "server": target.server,
        },
        "ledger": plan.has_ledger,
        "migrations": plan.steps.iter().map(step_fields).collect::<Vec<_>>(),
        "findings": plan.findings.iter().map(finding_fields).collect::<Vec<_>>(),
    })
}

fn step_fields(step: &Step) -> Value {
    let statements = step.statements.iter().enumerate().map(|(at, statement)| {
        json!({ "line": statement.line, "sql": statement.text, "locks": statement.locks, "done": at < step.done })
    });
    let tables =
        step.tables.iter().map(|table| json!({ "name": table.name, "rows": table.rows, "bytes": table.bytes }));
    let drops = step.drops.iter().map(|dropped| {
        json!({
            "what": dropped.what, "rows": dropped.rows, "bytes": dropped.bytes,
            "kept_for_seconds": dropped.kept_for.map(|time| time.as_secs()),
        })
    });
    json!({
        "drops": drops.collect::<Vec<_>>(), "version": step.version, "migration": step.migration, "direction": step.direction.word(),
        "checksum": step.checksum, "transaction": step.transactional, "resumes": step.resumes, "done": step.done,
        "says": step.says, "statements": statements.collect::<Vec<_>>(), "tables": tables.collect::<Vec<_>>(),
    })
}

fn finding_fields(finding: &Finding) -> Value {
    let place = finding
        .place
        .as_ref()
        .map(|place| json!({ "version": place.version, "migration": place.migration, "line": place.line }));
    json!({
        "gravity": finding.gravity.word(), "kind": finding.kind.word(), "place": place, "what": finding.what,
        "expected": finding.expected, "mend": finding.mend, "query": finding.query,
    })
}
