//! Triggers, rules, policies and statistics.
//!
//! In come their nodes, out goes what a table or view has beside its columns, as written. It resolves no name.

use super::constraint::{deferrable, index_key};
use super::form::{Form, among, known};
use super::node::Node;
use super::rights::{names, text, texts};
use super::syntax::{Policy, Rule, Statistics, Trigger};
use super::{Doc, UNKNOWN};
use crate::diagnostic::{Code, Findings};
use crate::model::{self, Enabled, TriggerEvent, TriggerTiming};

const TIMINGS: &[(&str, TriggerTiming)] =
    &[("before", TriggerTiming::Before), ("after", TriggerTiming::After), ("instead-of", TriggerTiming::InsteadOf)];

const EVENTS: &[(&str, Event)] =
    &[("insert", Event::Insert), ("update", Event::Update), ("delete", Event::Delete), ("truncate", Event::Truncate)];

const COMMANDS: &[(&str, &str)] =
    &[("select", "select"), ("insert", "insert"), ("update", "update"), ("delete", "delete")];

#[derive(Clone, Copy)]
enum Event {
    Insert,
    Update,
    Delete,
    Truncate,
}

impl Event {
    fn of_trigger(self) -> TriggerEvent {
        match self {
            Event::Insert => TriggerEvent::Insert,
            Event::Update => TriggerEvent::Update(Vec::new()),
            Event::Delete => TriggerEvent::Delete,
            Event::Truncate => TriggerEvent::Truncate,
        }
    }
}

pub(super) fn trigger(node: &Node, findings: &mut Findings) -> Option<Trigger> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the trigger", findings)?;
    let example = "trigger touch timing=before level=row on=update execute=\"public.touch\"";
    let timing = form.needed("timing", example, findings).and_then(|word| among(&word, "timing", TIMINGS, findings));
    let each_row = form.choice("level", &[("row", true), ("statement", false)], findings);
    let on = form.text("on", findings);
    let when = form.text("when", findings);
    let function = form.needed("execute", example, findings);
    let from = form.text("from", findings);
    let mut doc = Doc::of(&mut form, findings);
    let lifetime = form.lifetime(findings);
    let mut made = model::Trigger {
        name: name.text.clone(),
        timing: timing.unwrap_or(TriggerTiming::Before),
        events: Vec::new(),
        each_row: each_row.is_some_and(|found| found.value),
        when: when.as_ref().map(|word| word.text.clone()),
        function: function.map_or_else(String::new, |word| word.text),
        arguments: Vec::new(),
        constraint: form.flag("constraint", findings),
        deferrable: deferrable(&mut form, findings),
        from: None,
        old_table: text(form.text("old-table", findings)),
        new_table: text(form.text("new-table", findings)),
        enabled: enabled(&mut form, findings),
        doc: None,
        lifetime: UNKNOWN,
    };
    let mut columns = Vec::new();
    if let Some(on) = &on {
        for event in on.text.split_whitespace() {
            if let Some(event) = among(&on.saying(event), "on", EVENTS, findings) {
                made.events.push(event.of_trigger());
                columns.push(Vec::new());
            }
        }
    }
    for child in form.children() {
        match known(child, "a trigger", &["doc", "on", "arguments"], findings) {
            Some("doc") => doc.take(child, findings),
            Some("on") => {
                let mut form = Form::new(child, findings);
                if let Some(event) = form.word_among("an event, for example `update`", EVENTS, findings) {
                    made.events.push(event.of_trigger());
                    columns.push(form.words("the name of a column", findings));
                }
                form.finish(findings);
            }
            Some(_) => made.arguments.extend(texts(child, "the arguments of the function", findings)),
            None => {}
        }
    }
    form.finish(findings);
    if made.events.is_empty() && on.is_none() {
        findings
            .error(Code::Missing, node.name.span, "the trigger does not say what it runs for")
            .help(format!("for example: {example}"));
    }
    made.doc = text(doc.0);
    Some(Trigger { name, when, columns, from, lifetime, made })
}

/// In which sessions something fires.
pub(super) fn enabled(form: &mut Form<'_>, findings: &mut Findings) -> Enabled {
    let choices = [
        ("origin", Enabled::Origin),
        ("disabled", Enabled::Disabled),
        ("replica", Enabled::Replica),
        ("always", Enabled::Always),
    ];
    form.choice("enabled", &choices, findings).map_or(Enabled::Origin, |found| found.value)
}

pub(super) fn rule(node: &Node, findings: &mut Findings) -> Option<Rule> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the rule", findings)?;
    let example = "rule keep on=delete instead=#true do=\"NOTHING\"";
    let event = form.needed("on", example, findings).and_then(|word| among(&word, "on", COMMANDS, findings));
    let when = form.text("when", findings);
    let action = form.needed("do", example, findings);
    let mut doc = Doc::of(&mut form, findings);
    let lifetime = form.lifetime(findings);
    let mut made = model::Rule {
        name: name.text.clone(),
        event: event.unwrap_or("select").to_owned(),
        when: when.as_ref().map(|word| word.text.clone()),
        instead: form.flag("instead", findings),
        action: action.as_ref().map_or_else(String::new, |word| word.text.clone()),
        enabled: enabled(&mut form, findings),
        doc: None,
        lifetime: UNKNOWN,
    };
    take_doc(&mut form, "a rule", &mut doc, findings);
    form.finish(findings);
    made.doc = text(doc.0);
    Some(Rule { name, when, action, lifetime, made })
}

fn take_doc(form: &mut Form<'_>, owner: &str, doc: &mut Doc, findings: &mut Findings) {
    for child in form.children() {
        if known(child, owner, &["doc"], findings).is_some() {
            doc.take(child, findings);
        }
    }
}

pub(super) fn policy(node: &Node, findings: &mut Findings) -> Option<Policy> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the policy", findings)?;
    let commands: Vec<(&str, Option<&str>)> =
        std::iter::once(("all", None)).chain(COMMANDS.iter().map(|(word, command)| (*word, Some(*command)))).collect();
    let command = form.choice("for", &commands, findings).and_then(|found| found.value);
    let (using, with_check) = (form.text("using", findings), form.text("check", findings));
    let mut doc = Doc::of(&mut form, findings);
    let lifetime = form.lifetime(findings);
    let mut made = model::Policy {
        name: name.text.clone(),
        restrictive: form.flag("restrictive", findings),
        command: command.map(str::to_owned),
        roles: Vec::new(),
        using: None,
        with_check: None,
        doc: None,
        lifetime: UNKNOWN,
    };
    for child in form.children() {
        match known(child, "a policy", &["doc", "to"], findings) {
            Some("doc") => doc.take(child, findings),
            Some(_) => made.roles.extend(texts(child, "the name of a role", findings)),
            None => {}
        }
    }
    form.finish(findings);
    made.doc = text(doc.0);
    Some(Policy { name, using, with_check, lifetime, made })
}

pub(super) fn statistics(node: &Node, findings: &mut Findings) -> Option<Statistics> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the statistics", findings)?;
    let target = form.integer("target", findings);
    let mut doc = Doc::of(&mut form, findings);
    let lifetime = form.lifetime(findings);
    let (mut kinds, mut on) = (Vec::new(), Vec::new());
    for child in form.children() {
        match known(child, "statistics", &["doc", "kinds", "column", "expression"], findings) {
            Some("doc") => doc.take(child, findings),
            Some("kinds") => {
                let known = [("ndistinct", ()), ("dependencies", ()), ("mcv", ())];
                let words = names(child, "what is counted, for example `mcv`", findings);
                kinds.extend(words.into_iter().filter(|word| among(word, "kinds", &known, findings).is_some()));
            }
            Some("column") => on.extend(index_key(child, false, findings)),
            Some(_) => on.extend(index_key(child, true, findings)),
            None => {}
        }
    }
    form.finish(findings);
    let made = model::Statistics {
        name: name.text.clone(),
        kinds: kinds.into_iter().map(|word| word.text).collect(),
        on: Vec::new(),
        target,
        doc: text(doc.0),
        lifetime: UNKNOWN,
    };
    Some(Statistics { name, on, lifetime, made })
}
