//! What is agreed about a table: `budget`, `waive` and `reserved`.
//!
//! In come these nodes, out go the terms with their places. It refuses numbers and durations that mean nothing, and
//! waivers of what nobody may waive; whether a waiver is still needed only the planner can tell.

use super::form::{Form, among};
use super::node::{Kind, Node, Value};
use super::once;
use super::rights::names;
use super::syntax::Spanned;
use crate::diagnostic::{Code, Findings, Span};
use crate::model::{Budget, WAIVABLE, Waiver};
use crate::parse::Word;

/// The terms of a table as written.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    pub(crate) budget: Option<Spanned<Budget>>,
    /// Each with the place of its code.
    pub(crate) waivers: Vec<(Waiver, Span)>,
    pub(crate) reserved: Vec<Word>,
}

/// Units of a duration, the longest first, and how many milliseconds each has.
pub(crate) const UNITS: &[(&str, u32)] = &[("min", 60_000), ("s", 1_000), ("ms", 1)];

/// More rows than any table has.
const MOST_ROWS: u64 = 1_000_000_000_000_000;

/// A day: whoever accepts more has no budget.
const LONGEST_LOCK: u32 = 86_400_000;

impl Terms {
    /// Takes a `budget`, `waive` or `reserved` node.
    pub(super) fn take(&mut self, node: &Node, findings: &mut Findings) {
        match node.name.text.as_str() {
            "budget" => {
                if let Some(budget) = budget(node, findings) {
                    once(&mut self.budget, Spanned { value: budget, span: node.name.span }, node, findings);
                }
            }
            "waive" => {
                let Some((waiver, span)) = waiver(node, findings) else { return };
                if self.waivers.iter().any(|(known, _)| known.code == waiver.code) {
                    let message = format!("{} is waived twice", waiver.code.as_str());
                    findings.error(Code::Repeated, span, message).help("keep one of them");
                } else {
                    self.waivers.push((waiver, span));
                }
            }
            _ => self.reserved.extend(names(node, "a name that may not come back", findings)),
        }
    }
}

fn budget(node: &Node, findings: &mut Findings) -> Option<Budget> {
    let mut form = Form::new(node, findings);
    let rows = form.value("rows", findings).map(|value| count(value, "rows", MOST_ROWS, findings));
    let writes = form.value("writes-per-second", findings);
    let writes = writes.map(|value| count(value, "writes-per-second", u64::from(u32::MAX), findings));
    let max_lock = form.text("max-lock", findings).map(|word| duration(&word, findings));
    form.finish(findings);
    if rows.is_none() && writes.is_none() && max_lock.is_none() {
        findings
            .error(Code::Missing, node.name.span, "this budget says nothing")
            .help("for example: budget rows=2e9 writes-per-second=3000 max-lock=\"200ms\"");
        return None;
    }
    let writes_per_second = writes.flatten().and_then(|writes| u32::try_from(writes).ok());
    Some(Budget { rows: rows.flatten(), writes_per_second, max_lock: max_lock.flatten() })
}

/// A whole number, also one that is written as `2e9`.
fn count(value: &Value, name: &str, most: u64, findings: &mut Findings) -> Option<u64> {
    let number = match &value.kind {
        Kind::Integer(number) => u64::try_from(*number).ok(),
        Kind::Float(digits) => whole(digits),
        _ => None,
    };
    let found = number.filter(|number| value.annotation.is_none() && (1..=most).contains(number));
    if found.is_none() {
        findings
            .error(Code::WrongKind, value.span, format!("`{name}` must be a whole number of at least 1"))
            .label("expected a number such as 200000, 200_000 or 2e5");
    }
    found
}

/// The number behind digits such as `2e9` or `1.5e6`, where it is a whole one.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the bounds are asked for before")]
fn whole(digits: &str) -> Option<u64> {
    let number: f64 = digits.replace('_', "").parse().ok()?;
    let fits = number.fract() == 0.0 && (0.0..=9.0e15).contains(&number);
    fits.then_some(number as u64)
}

/// Milliseconds of a text such as `200ms`, `5s` or `1min`.
fn duration(word: &Word, findings: &mut Findings) -> Option<u32> {
    let digits = word.text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let unit = &word.text[digits.len()..];
    let milliseconds = UNITS
        .iter()
        .find(|(known, _)| *known == unit)
        .and_then(|(_, each)| digits.parse::<u32>().ok()?.checked_mul(*each))
        .filter(|milliseconds| (1..=LONGEST_LOCK).contains(milliseconds));
    if milliseconds.is_none() {
        findings
            .error(Code::WrongKind, word.span, format!("`max-lock` cannot be `{}`", word.text))
            .label("expected a time from 1ms to a day")
            .help("for example: max-lock=\"200ms\", max-lock=\"2s\", max-lock=\"1min\"");
    }
    milliseconds
}

fn waiver(node: &Node, findings: &mut Findings) -> Option<(Waiver, Span)> {
    let mut form = Form::new(node, findings);
    let code = form.word("the code of what it excuses", findings);
    let example = format!("waive {} reason=\"the table is read by one nightly report\" until=3", WAIVABLE[0].as_str());
    let reason = form.needed("reason", &example, findings);
    let until = form.version("until", findings);
    if until.is_none() && !node.properties.iter().any(|property| property.name.text == "until") {
        findings
            .error(Code::Missing, form.span(), "`waive` needs `until=`, the version with which it lapses")
            .help(format!("for example: {example}"));
    }
    form.finish(findings);
    let (code, reason, until) = (code?, reason?, until?);
    if reason.text.trim().is_empty() {
        findings.error(Code::Missing, reason.span, "this reason is empty").help("say why it is fine all the same");
        return None;
    }
    let choices: Vec<(&'static str, Code)> = WAIVABLE.iter().map(|code| (code.as_str(), *code)).collect();
    let known = among(&code, "waive", &choices, findings)?;
    Some((Waiver { code: known, reason: reason.text, until: until.value }, code.span))
}
