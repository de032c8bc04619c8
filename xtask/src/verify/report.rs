//! What `verify` has to say.
//!
//! In comes a comparison, out go text and fields. It never says "in sync" over something that was not compared.

use std::fmt::Write;

use codegen::drift::{Difference, What};
use runtime::verify::Fault;
use serde_json::{Value, json};

use super::{Compared, Comparison};
use crate::outcome::{CYAN, GREEN, Outcome, RED, count, paint};

pub(super) fn outcome(comparison: &Comparison) -> Outcome {
    let mut text = String::new();
    for fault in &comparison.faults {
        let _ = writeln!(text, "{fault}");
    }
    let migrations = migrations(comparison);
    let in_sync = match &comparison.compared {
        None => {
            let _ = writeln!(
                text,
                "{}: nothing was compared; the migrations of the folder are not those of the database",
                paint("unknown", RED)
            );
            false
        }
        Some(compared) => {
            for difference in &compared.differences {
                let _ = writeln!(text, "{difference}");
            }
            let whole = comparison.faults.is_empty() && compared.incomparable.is_empty();
            limits(&mut text, compared);
            verdict(&mut text, comparison, compared, &migrations);
            compared.differences.is_empty() && whole
        }
    };
    let none = (Vec::new(), Vec::new(), Vec::new());
    let (differences, incomparable, outside) = comparison.compared.as_ref().map_or(none, |compared| {
        let differences: Vec<Value> = compared.differences.iter().map(difference).collect();
        (differences, compared.incomparable.clone(), compared.outside.clone())
    });
    let report = json!({
        "in_sync": in_sync,
        "compared": comparison.compared.is_some(),
        "said_by": comparison.said_by,
        "migrations": comparison.count,
        "last": comparison.last,
        "faults": comparison.faults.iter().map(fault).collect::<Vec<_>>(),
        "differences": differences,
        "not_compared": incomparable,
        "not_looked_at": outside,
    });
    if in_sync { Outcome::fine(text, report) } else { Outcome::finding(text, report) }
}

/// What the database was compared with.
fn migrations(comparison: &Comparison) -> String {
    let said_by = comparison.said_by;
    match &comparison.last {
        None => format!("no migrations at all, as {said_by} has it"),
        Some(last) => format!("{} up to {last}, as {said_by} has it", count(comparison.count, "migration")),
    }
}

fn limits(text: &mut String, compared: &Compared) {
    for line in &compared.incomparable {
        let _ = writeln!(text, "{}: {line}", paint("not compared", RED));
    }
    if !compared.outside.is_empty() {
        let all = compared.outside.join(", ");
        let _ = writeln!(text, "{}: {all}: the migrations make nothing there", paint("not looked at", CYAN));
    }
}

fn verdict(text: &mut String, comparison: &Comparison, compared: &Compared, migrations: &str) {
    let missed = compared.incomparable.len();
    let _ = match (compared.differences.len(), missed) {
        (0, 0) if comparison.faults.is_empty() => writeln!(text, "{} with {migrations}", paint("in sync", GREEN)),
        (0, 0) => writeln!(text, "no difference from {migrations}, which is not all that there is to say"),
        (0, _) => writeln!(
            text,
            "no difference in what could be compared with {migrations}; {} not compared",
            count(missed, "thing")
        ),
        (some, _) => writeln!(text, "{} from {migrations}", paint(&count(some, "difference"), RED)),
    };
}

fn fault(fault: &Fault) -> Value {
    let (what, migration) = match fault {
        Fault::Unknown(name) => ("unknown", name),
        Fault::Edited(name) => ("edited", name),
        Fault::BrokenOff { migration, .. } => ("broken off", migration),
        Fault::LeftOut(name) => ("left out", name),
    };
    json!({ "what": what, "migration": migration, "text": fault.to_string() })
}

fn difference(difference: &Difference) -> Value {
    let path = difference.path.iter().map(|(kind, name)| json!({ "kind": kind, "name": name }));
    let mut value = json!({ "path": path.collect::<Vec<_>>(), "text": difference.to_string() });
    let more = match &difference.what {
        What::Missing => json!({ "what": "missing" }),
        What::Unexpected => json!({ "what": "unexpected" }),
        What::Called(name) => json!({ "what": "called", "found": name }),
        What::Differs { fact, expected, found } => {
            json!({ "what": "differs", "fact": fact, "expected": expected, "found": found })
        }
    };
    if let (Some(value), Value::Object(more)) = (value.as_object_mut(), more) {
        value.extend(more);
    }
    value
}
