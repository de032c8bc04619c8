//! Labels behind gates: no row takes one while its gate is closed.
//!
//! In come enums whose labels say `gate=` and columns of their types, out go triggers that refuse. They are asked of rows as they are
//! written in the end, by whomever, and only of those that hold such a label.

use std::collections::BTreeMap;

use super::super::{Node, Surroundings, Word, argument, literal, nodes_at, number, property, text, written};
use super::Home;
use crate::diagnostic::Findings;
use crate::name::object_name;
use crate::print::{quoted, word};
use crate::reference::{find_outside, parts, quote};

type Life = [Option<i128>; 2];

/// A label behind a gate.
#[derive(Debug, Clone)]
pub(in crate::parse::short) struct Closed {
    label: String,
    gate: Word,
    life: Life,
}

/// What is known of types by name: labels behind gates, and what domain types are made from.
#[derive(Debug, Default)]
pub(in crate::parse::short) struct Labels {
    closed: BTreeMap<(String, String), Vec<Closed>>,
    below: BTreeMap<(String, String), String>,
}

/// The time in which both are there.
fn both([since, removed]: Life, [since_too, removed_too]: Life) -> Life {
    let first = removed.into_iter().chain(removed_too).min();
    [since.max(since_too), first]
}

fn life(node: &Node) -> Life {
    super::super::LIFETIME.map(|property| number(node, property))
}

fn is_empty([since, removed]: Life) -> bool {
    matches!((since, removed), (since, Some(removed)) if since.unwrap_or(0) >= removed)
}

impl Labels {
    /// Reads the types of a domain.
    pub(in crate::parse::short) fn read(&mut self, domain: &Node, home: &Home) {
        let Some(name) = argument(domain) else { return };
        for node in domain.children.iter().flatten() {
            let Some(own) = argument(node).map(|own| (name.text.clone(), own.text.clone())) else { continue };
            match node.name.text.as_str() {
                "enum" => {
                    let kept = both(home.life, life(node));
                    let closed = node.children.iter().flatten().filter_map(|label| {
                        let gate = property(label, "gate")?.clone();
                        Some(Closed { label: label.name.text.clone(), gate, life: both(kept, life(label)) })
                    });
                    let closed: Vec<Closed> = closed.collect();
                    if !closed.is_empty() {
                        self.closed.insert(own, closed);
                    }
                }
                "domain-type" => {
                    if let Some(below) = node.arguments.get(1).and_then(text) {
                        self.below.insert(own, below.text.clone());
                    }
                }
                _ => {}
            }
        }
    }

    /// From which version on a row can hold a label behind a gate; nothing where none can.
    fn begin(&self) -> Option<Option<i128>> {
        self.closed.values().flatten().map(|closed| closed.life[0]).min()
    }

    /// The labels that a value of a type may hold, and whether it holds several.
    fn in_type(&self, type_text: &str, home: &str) -> (&[Closed], bool) {
        let (mut type_text, mut home) = (type_text, home);
        let mut is_array = false;
        // A domain type made from itself is for others to report.
        for _ in 0..=self.below.len() {
            let shown = type_text.trim();
            let shown = shown.strip_suffix('?').unwrap_or(shown).trim_end();
            let end = find_outside(shown, '[');
            is_array |= end.is_some();
            let found = parts(shown[..end.unwrap_or(shown.len())].trim_end());
            let key = match found.as_slice() {
                [own] => (home.to_owned(), own.name.clone()),
                [domain, own] => (domain.name.clone(), own.name.clone()),
                _ => break,
            };
            if let Some(closed) = self.closed.get(&key) {
                return (closed, is_array);
            }
            let Some((kept, below)) = self.below.get_key_value(&key) else { break };
            (type_text, home) = (below, &kept.0);
        }
        (&[], false)
    }
}

/// What refuses, for the domain that keeps the gates; nothing where no label is behind one.
pub(super) fn refusal(around: &Surroundings, home: &Home) -> Option<String> {
    let begin = around.labels.begin()?;
    let open = format!("{}(TG_ARGV[0])", around.table(&home.domain, super::OPEN));
    let body = format!(
        "BEGIN\n    IF {open} THEN\n        RETURN NULL;\n    END IF;\n    \
         RAISE EXCEPTION 'the gate % is closed', TG_ARGV[0]\n        \
         USING ERRCODE = 'object_not_in_prerequisite_state', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, COLUMN = TG_ARGV[1],\n        \
         DETAIL = format('The label %s of the column %I of %I.%I is behind it.', TG_ARGV[2], TG_ARGV[1], TG_TABLE_SCHEMA, TG_TABLE_NAME);\nEND"
    );
    let doc = quoted("Refuses a row that holds a label behind a closed gate.");
    let life = written(both(home.life, [begin, None]));
    // Whoever writes a row need not reach the domain in which the gates are kept.
    let head = format!("{} returns=trigger security=definer doc={doc}{life}", word(REFUSES));
    Some(super::super::function(&head, &body))
}

const REFUSES: &str = "gate_refuses";

/// Keeps labels behind closed gates out of the rows of a table.
pub(in crate::parse::short) fn close_columns(
    table: &mut Node,
    domain: &str,
    around: &Surroundings,
    findings: &mut Findings,
) {
    let Some(home) = &around.gates else { return };
    let whole = life(table);
    let mut triggers = Vec::new();
    for column in table.children.iter().flatten().filter(|child| child.name.text == "column") {
        let (Some(name), Some(type_text)) = (argument(column), column.arguments.get(1).and_then(text)) else {
            continue;
        };
        let (closed, is_array) = around.labels.in_type(&type_text.text, domain);
        let own = both(whole, life(column));
        for (name, named) in names(column, name) {
            for closed in closed {
                let life = both(both(own, named), closed.life);
                if !is_empty(life) {
                    let function = quoted(&around.table(&home.domain, REFUSES));
                    let text = pair(name, is_array, closed, &function, &written(life));
                    triggers.extend(nodes_at(closed.gate.span, &text, findings));
                }
            }
        }
    }
    if !triggers.is_empty() {
        table.children.get_or_insert_default().extend(triggers);
    }
}

/// What a column is called, and when: while two versions call it otherwise, it is two columns that are kept in step.
fn names<'a>(column: &'a Node, first: &'a Word) -> Vec<(&'a str, Life)> {
    let mut found = vec![(first.text.as_str(), [None, None])];
    for change in column.children.iter().flatten().filter(|child| child.name.text == "change") {
        if let (Some(name), Some(since)) = (property(change, "name"), number(change, "since")) {
            if let Some((_, [_, end])) = found.last_mut() {
                *end = Some(since);
            }
            found.push((&name.text, [Some(since), None]));
        }
    }
    found
}

/// Two triggers, because what is new knows no row before it. They ask for the text of the label: a label that a transaction added to
/// its type may not be used in it (ALTER TYPE, "Notes").
fn pair(column: &str, is_array: bool, closed: &Closed, function: &str, life: &str) -> String {
    let holds = |row: &str| {
        let (value, label) = (format!("{row}.{}", quote(column)), literal(&closed.label));
        if is_array { format!("{label} = ANY (({value})::text[])") } else { format!("({value})::text = {label}") }
    };
    let new = holds("NEW");
    let changed = format!("({new}) AND ({}) IS NOT TRUE", holds("OLD"));
    let arguments = [&closed.gate.text, column, &closed.label].map(quoted).join(" ");
    let trigger = |name: String, event: &str, when: &str| {
        format!(
            "trigger {} timing=after level=row on={event} when={} execute={function}{life} {{\n    arguments {arguments}\n}}\n",
            word(&name),
            quoted(when)
        )
    };
    // Two underscores tell where the column ends.
    let name = |event| object_name(&format!("gate_{column}_"), &closed.label, event);
    trigger(name("insert"), "insert", &new) + &trigger(name("update"), "update", &changed)
}
