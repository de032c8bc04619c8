//! Why a generated file does what a linter of texts warns of.
//!
//! In come the rules of squawk that a file breaks and the plan that it belongs to; out go comments that squawk and our own
//! lint take as excuses. A rule that nobody has thought about gets none: then the lint says so, and a person decides.

use std::collections::BTreeMap;

use crate::lock::WindowMove;

/// The lines that excuse `rules`, one for each reason.
pub(super) fn lines(rules: &[String], moved: WindowMove, up: bool, transactional: bool) -> String {
    let mut by_reason: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for rule in rules {
        if let Some(reason) = reason(rule, moved, up, transactional) {
            by_reason.entry(reason).or_default().push(rule);
        }
    }
    let lines =
        by_reason.iter().map(|(reason, rules)| format!("-- squawk-ignore-file {} -- {reason}\n", rules.join(", ")));
    lines.collect()
}

fn reason(rule: &str, moved: WindowMove, up: bool, transactional: bool) -> Option<String> {
    let text = match rule {
        "prefer-bigint-over-int"
        | "prefer-bigint-over-smallint"
        | "prefer-text-field"
        | "prefer-timestamp-tz"
        | "ban-char-field" => "the specs choose the types",
        "require-statement-timeout" => {
            "waiting for a lock is bounded, work is not: broken off, it would only begin again"
        }
        "require-lock-timeout" if !transactional => {
            "a SET beside the one statement would make a transaction of both; readers and writers go on while it waits"
        }
        "require-enum-value-ordering" => "a new value goes behind those that are there",
        "ban-create-domain-with-constraint" => "no row has the type yet",
        "require-concurrent-index-creation" if transactional => "the index is on what the same file makes",
        "ban-drop-default" if up => {
            "the specs give no default any more, or the trigger that keeps columns in step gives it from now on"
        }
        _ if rule.starts_with("ban-drop-") => return Some(drop(moved, up)),
        _ => return None,
    };
    Some(text.to_owned())
}

/// Why what goes may go.
fn drop(moved: WindowMove, up: bool) -> String {
    match (moved, up) {
        (WindowMove::Baseline(_), _) => "before the first version there is nothing".to_owned(),
        (WindowMove::Open(version), true) => format!("the specs no longer want it once version {version} is served"),
        (WindowMove::Open(version), false) => format!("version {version} brought it, and ends with this"),
        (WindowMove::Contract(version), true) => {
            format!("version {version} was the last to need it, and is no longer served")
        }
        (WindowMove::Contract(version), false) => {
            format!("it was made when version {version} ended, and goes before version {version} comes back")
        }
    }
}
