//! What a proof has shown, for people and for machines.
//!
//! In come moves and evidence, out goes a table a move: each step with the locks that are claimed and that were seen, and
//! each question with its answer. It judges nothing.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use codegen::proof::{self, MoveToProve};
use runtime::prove::{Answer, Evidence, Observed, Property};
use serde_json::{Value, json};

use super::title;
use crate::outcome::{CYAN, GREEN, Outcome, RED, count, paint};
use crate::workspace::Workspace;

/// The result of the verb.
pub(super) fn outcome(workspace: &Workspace, moves: &[MoveToProve], evidence: &[Evidence], written: bool) -> Outcome {
    let (mut text, mut notes) = (String::new(), String::new());
    let mut seen = Seen::default();
    for (moved, evidence) in moves.iter().zip(evidence) {
        push(&mut text, moved, evidence);
        seen.add(evidence);
        for property in &evidence.properties {
            if let Answer::Holds(said) = &property.answer {
                for note in said {
                    // Writing to a String cannot fail.
                    let _ = writeln!(notes, "note: {}: {note}", title(moved.moved));
                }
            }
        }
    }
    for moved in moves.iter().skip(evidence.len()) {
        let _ = writeln!(text, "{}: not reached", paint(&title(moved.moved), CYAN));
    }
    let proven = evidence.len() == moves.len() && evidence.iter().all(Evidence::holds);
    let _ = writeln!(text, "{}", seen.line());
    let path = workspace.shown(proof::PATH);
    let _ = match proven {
        true if !written => writeln!(text, "{} proven; nothing was written", count(moves.len(), "move")),
        true => writeln!(text, "{} proven; the certificate is {path}", count(moves.len(), "move")),
        false => writeln!(text, "not all of it could be proven; {path} certifies what was"),
    };
    let report = json!({
        "certificate": path,
        "written": written,
        "proven": proven,
        "statements": seen.json(),
        "moves": moves.iter().zip(evidence).map(|(moved, evidence)| one(moved, evidence)).collect::<Vec<_>>(),
        "not_reached": moves.iter().skip(evidence.len()).map(|moved| title(moved.moved)).collect::<Vec<_>>(),
    });
    if proven { Outcome::fine(text, report).note(&notes) } else { Outcome::finding(text, report).note(&notes) }
}

/// How many statements were compared.
#[derive(Default)]
struct Seen {
    claimed: usize,
    same: usize,
    unseen: usize,
    unclaimed: usize,
}

impl Seen {
    fn add(&mut self, evidence: &Evidence) {
        for statement in evidence.steps.iter().flat_map(|(_, statements)| statements) {
            match (&statement.claimed, &statement.unseen) {
                (None, _) => self.unclaimed += 1,
                (Some(_), Some(_)) => self.unseen += 1,
                (Some(_), None) => {
                    self.claimed += 1;
                    self.same += usize::from(statement.differences.is_empty());
                }
            }
        }
    }

    fn line(&self) -> String {
        let Self { claimed, same, unseen, unclaimed } = self;
        format!(
            "{same} of {} take the locks and do the rewrites that they claim; {unseen} were over before they could be \
             looked at, of {unclaimed} nothing is claimed",
            count(*claimed, "statement")
        )
    }

    fn json(&self) -> Value {
        json!({ "compared": self.claimed, "as_claimed": self.same, "unseen": self.unseen, "unclaimed": self.unclaimed })
    }
}

fn push(text: &mut String, moved: &MoveToProve, evidence: &Evidence) {
    let state = if moved.key == "planned" { ", planned" } else { "" };
    let _ = writeln!(text, "{}{state}", paint(&title(moved.moved), CYAN));
    let mut rows: Vec<[String; 4]> = Vec::new();
    for (step, statements) in &evidence.steps {
        let (claimed, seen) =
            (strongest(statements, |one| one.claimed.clone()), strongest(statements, |one| Some(one.seen.clone())));
        let rewritten: Vec<&String> = statements.iter().flat_map(|one| &one.rewritten).collect();
        for (table, mode) in claimed.iter().filter(|(table, _)| evidence.used.contains(*table)) {
            let found = seen.get(table).map_or("-", String::as_str);
            let more = if rewritten.contains(&table) { ", rewrite" } else { "" };
            rows.push([step.clone(), table.replace('"', ""), mode.clone(), format!("{found}{more}")]);
        }
        let more = seen.iter().filter(|(table, _)| evidence.used.contains(*table) && !claimed.contains_key(*table));
        for (table, mode) in more {
            rows.push([step.clone(), table.replace('"', ""), "-".to_owned(), mode.clone()]);
        }
    }
    if !rows.is_empty() {
        rows.insert(0, ["step", "table", "claimed", "seen"].map(str::to_owned));
    }
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths = [width(0), width(1), width(2)];
    for row in &rows {
        let _ = writeln!(
            text,
            "  {:a$}  {:b$}  {:c$}  {}",
            row[0],
            row[1],
            row[2],
            row[3],
            a = widths[0],
            b = widths[1],
            c = widths[2]
        );
    }
    for Property { name, answer } in &evidence.properties {
        let _ = match answer {
            Answer::Holds(_) => writeln!(text, "  {} {name}", paint("PASS", GREEN)),
            Answer::NotAsked(why) => writeln!(text, "  {} {name}: {why}", paint("SKIP", CYAN)),
            Answer::Fails(faults) => {
                writeln!(text, "  {} {name}\n       {}", paint("FAIL", RED), faults.join("\n       "))
            }
        };
    }
}

/// The strongest lock of a step on each table.
fn strongest(
    statements: &[Observed],
    locks: impl Fn(&Observed) -> Option<BTreeMap<String, String>>,
) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    for (table, mode) in statements.iter().filter_map(locks).flatten() {
        let held = all.entry(table).or_insert_with(|| mode.clone());
        if runtime::prove::strength(&mode) > runtime::prove::strength(held) {
            *held = mode;
        }
    }
    all
}

fn one(moved: &MoveToProve, evidence: &Evidence) -> Value {
    let statement = |one: &Observed| {
        json!({
            "statement": one.statement,
            "claimed": one.claimed,
            "seen": one.seen,
            "rewritten": one.rewritten,
            "unseen": one.unseen,
            "differences": one.differences,
        })
    };
    let step = |(name, statements): &(String, Vec<Observed>)| json!({ "step": name, "statements": statements.iter().map(statement).collect::<Vec<_>>() });
    let property = |property: &Property| {
        let (word, said) = match &property.answer {
            Answer::Holds(notes) => ("pass", notes.clone()),
            Answer::Fails(faults) => ("fail", faults.clone()),
            Answer::NotAsked(why) => ("skip", vec![why.clone()]),
        };
        json!({ "property": property.name, "answer": word, "said": said })
    };
    json!({
        "key": moved.key,
        "moved": title(moved.moved),
        "plan": moved.hash,
        "postgresql": evidence.postgresql,
        "steps": evidence.steps.iter().map(step).collect::<Vec<_>>(),
        "properties": evidence.properties.iter().map(property).collect::<Vec<_>>(),
    })
}
