//! What `migrate fleet` has to say at the end.
//!
//! In comes what became of each database, out go text and fields. What failed is named with its cause and the next step.

use std::fmt::Write;
use std::time::Duration;

use runtime::fleet::{Fate, Summary};
use serde_json::{Value, json};

use crate::outcome::Outcome;

/// Something that failed, or is left to do, is a finding.
pub(super) fn outcome(summary: &Summary) -> Outcome {
    let counts = summary.counts();
    let mut parts = vec![format!("{} done", counts.applied), format!("{} had nothing to do", counts.current)];
    for (count, what) in
        [(counts.pending, "miss something"), (counts.failed, "failed"), (counts.not_tried, "not tried")]
    {
        if count > 0 {
            parts.push(format!("{count} {what}"));
        }
    }
    let mut text = format!("{}, in {:.1?}\n", parts.join(", "), summary.duration);
    for outcome in &summary.outcomes {
        // Writing to a String cannot fail.
        let _ = match &outcome.fate {
            Fate::Failed(error) => writeln!(text, "\n{} (wave {}) failed: {error}", outcome.database, outcome.wave)
                .and_then(|()| error.help().map_or(Ok(()), |help| writeln!(text, "    help: {help}"))),
            Fate::Pending(missing) => {
                writeln!(text, "{} (wave {}) misses {}", outcome.database, outcome.wave, missing.join(", "))
            }
            _ => Ok(()),
        };
    }
    if let Some(stopped) = &summary.stopped {
        let why = if stopped.is_canary {
            "a canary failed, so that nothing else was touched".to_owned()
        } else {
            format!("stopped in wave {} after {} failures", stopped.wave, stopped.failures)
        };
        let _ = write!(text, "\n{why}");
        let _ = writeln!(text, "; not tried: {}", list(summary));
    }
    if counts.failed > 0 {
        text.push_str("\nmend these and run it again: what is done is not touched a second time\n");
    }
    let stopped = summary
        .stopped
        .as_ref()
        .map(|stopped| json!({ "wave": stopped.wave, "canary": stopped.is_canary, "failures": stopped.failures }));
    let report = json!({
        "done": counts.applied, "nothing_to_do": counts.current, "pending": counts.pending, "failed": counts.failed,
        "not_tried": counts.not_tried, "milliseconds": milliseconds(summary.duration), "stopped": stopped,
        "databases": summary.outcomes.iter().map(one).collect::<Vec<_>>(),
    });
    if summary.is_whole() { Outcome::fine(text, report) } else { Outcome::finding(text, report) }
}

/// The databases that were not tried: the first few, and how many more.
fn list(summary: &Summary) -> String {
    const SHOWN: usize = 5;
    let left = summary.outcomes.iter().filter(|outcome| matches!(outcome.fate, Fate::NotTried));
    let names: Vec<&str> = left.map(|outcome| outcome.database.as_str()).collect();
    match names.len() {
        0 => "none".to_owned(),
        count if count > SHOWN => format!("{} and {} more", names[..SHOWN].join(", "), count - SHOWN),
        _ => names.join(", "),
    }
}

fn one(outcome: &runtime::fleet::Outcome) -> Value {
    let (what, cause, help, versions) = match &outcome.fate {
        Fate::Applied(reports) => {
            ("done", None, None, reports.iter().map(|report| report.version.clone()).collect::<Vec<_>>())
        }
        Fate::Current => ("nothing to do", None, None, Vec::new()),
        Fate::Pending(missing) => ("pending", None, None, missing.clone()),
        Fate::Failed(error) => ("failed", Some(error.to_string()), error.help(), Vec::new()),
        Fate::NotTried => ("not tried", None, None, Vec::new()),
    };
    json!({
        "database": outcome.database, "wave": outcome.wave, "what": what, "cause": cause, "help": help,
        "versions": versions, "milliseconds": milliseconds(outcome.duration),
    })
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
