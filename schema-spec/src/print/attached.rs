//! Triggers, rules, policies and statistics as nodes.
//!
//! In comes what a table or view has beside its columns, out go its lines.

use super::constraint::{deferrable, term};
use super::page::{Line, Page};
use super::{lifetime, qualified, words};
use crate::model::{Enabled, Lifetime, Policy, Rule, Statistics, Trigger, TriggerEvent, TriggerTiming};

pub(super) fn trigger(page: &mut Page, trigger: &Trigger, owner: Lifetime) {
    let timing = match trigger.timing {
        TriggerTiming::Before => "before",
        TriggerTiming::After => "after",
        TriggerTiming::InsteadOf => "instead-of",
    };
    let named = |event: &TriggerEvent| matches!(event, TriggerEvent::Update(columns) if !columns.is_empty());
    let in_block = trigger.events.iter().any(named);
    let events: Vec<&str> = trigger.events.iter().map(event).collect();
    let line = Line::new("trigger")
        .word(&trigger.name)
        .with("timing", timing)
        .maybe_with("level", trigger.each_row.then_some("row"))
        .maybe_with("on", (!in_block).then(|| events.join(" ")).as_deref());
    let line = lifetime(line, trigger.lifetime, owner)
        .maybe_with_prose("when", trigger.when.as_deref())
        .with("execute", &trigger.function)
        .flag("constraint", trigger.constraint)
        .maybe_with("deferrable", deferrable(trigger.deferrable))
        .maybe_with("from", trigger.from.as_ref().map(qualified).as_deref())
        .maybe_with("old-table", trigger.old_table.as_deref())
        .maybe_with("new-table", trigger.new_table.as_deref())
        .maybe_with("enabled", enabled(trigger.enabled))
        .maybe_with_prose("doc", trigger.doc.as_deref());
    page.block(line, |page| {
        for found in trigger.events.iter().filter(|_| in_block) {
            let line = Line::new("on").word(event(found));
            page.line(match found {
                TriggerEvent::Update(columns) => line.words(columns),
                _ => line,
            });
        }
        words(page, "arguments", &trigger.arguments);
    });
}

fn event(event: &TriggerEvent) -> &'static str {
    match event {
        TriggerEvent::Insert => "insert",
        TriggerEvent::Update(_) => "update",
        TriggerEvent::Delete => "delete",
        TriggerEvent::Truncate => "truncate",
    }
}

/// In which sessions something fires, where that is not the ordinary ones.
pub(super) fn enabled(enabled: Enabled) -> Option<&'static str> {
    match enabled {
        Enabled::Origin => None,
        Enabled::Disabled => Some("disabled"),
        Enabled::Replica => Some("replica"),
        Enabled::Always => Some("always"),
    }
}

pub(super) fn rule(rule: &Rule, owner: Lifetime) -> Line {
    let line = Line::new("rule").word(&rule.name).with("on", &rule.event).flag("instead", rule.instead);
    lifetime(line, rule.lifetime, owner)
        .maybe_with_prose("when", rule.when.as_deref())
        .with_prose("do", &rule.action)
        .maybe_with("enabled", enabled(rule.enabled))
        .maybe_with_prose("doc", rule.doc.as_deref())
}

pub(super) fn policy(page: &mut Page, policy: &Policy, owner: Lifetime) {
    let line = Line::new("policy")
        .word(&policy.name)
        .maybe_with("for", policy.command.as_deref())
        .flag("restrictive", policy.restrictive);
    let line = lifetime(line, policy.lifetime, owner)
        .maybe_with_prose("using", policy.using.as_ref().map(|using| using.text.as_str()))
        .maybe_with_prose("check", policy.with_check.as_ref().map(|check| check.text.as_str()))
        .maybe_with_prose("doc", policy.doc.as_deref());
    page.block(line, |page| words(page, "to", &policy.roles));
}

pub(super) fn statistics(page: &mut Page, statistics: &Statistics, owner: Lifetime) {
    let line = Line::new("statistics").word(&statistics.name).maybe_number("target", statistics.target);
    let line = lifetime(line, statistics.lifetime, owner).maybe_with_prose("doc", statistics.doc.as_deref());
    page.block(line, |page| {
        words(page, "kinds", &statistics.kinds);
        for found in &statistics.on {
            page.line(term(found));
        }
    });
}
