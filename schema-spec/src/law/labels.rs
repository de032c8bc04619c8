//! Law 2 for enums: every version reads a label that it knows.
//!
//! In come enums over all versions, out goes a finding for each label that a served version could meet and not know.

use super::{kdl, served_before, served_from};
use crate::diagnostic::{Code, Findings, did_you_mean, list};
use crate::model::{Enum, EnumValue, VersionNumber};
use crate::parse::syntax;
use crate::resolve::Scope;

/// Enums and their labels as written beside what they mean.
fn labels<'a>(scope: &'a Scope<'a>) -> impl Iterator<Item = (&'a Enum, &'a EnumValue, &'a syntax::EnumValue)> {
    scope.model.domains.iter().flat_map(move |domain| {
        let written = scope.spec.domains.iter().find(|written| written.name.text == domain.name);
        domain.enums.iter().flat_map(move |item| {
            let written = written.and_then(|domain| domain.enums.iter().find(|written| written.name.text == item.name));
            let mut rest = written.map_or(&[][..], |written| &written.values);
            // Labels of the model come in the order of the text, with those left out that could not be read.
            item.values.iter().filter_map(move |value| {
                let at = rest.iter().position(|written| written.label.text == value.label)?;
                let found = &rest[at];
                rest = &rest[at + 1..];
                Some((item, value, found))
            })
        })
    })
}

/// A label that a version knows, for the example in a help.
fn example(item: &Enum, version: VersionNumber, not: &str) -> String {
    let known = item.values.iter().find(|value| value.lifetime.contains(version) && value.label != not);
    known.map_or_else(|| "…".to_owned(), |value| kdl(&value.label))
}

/// Code of older versions meets a new label in rows that newer code wrote.
pub(super) fn new_label_is_readable(scope: &Scope<'_>, findings: &mut Findings) {
    for (item, value, written) in labels(scope) {
        stand_in_exists(item, written, findings);
        let since = value.lifetime.since;
        let Some(old) = served_before(scope, since).find(|version| item.lifetime.contains(*version)) else { continue };
        if since == item.lifetime.since {
            continue;
        }
        let span = written.lifetime.since.map_or(written.label.span, |since| since.span);
        let label = kdl(&value.label);
        match &written.down {
            None => {
                let stand_in = example(item, since - 1, &value.label);
                findings
                    .error(
                        Code::ValueWithoutDown,
                        span,
                        format!("code of version {old} does not know the label `{}`", value.label),
                    )
                    .also(written.label.span, "this label")
                    .help(format!(
                        "law 2: say which label it reads in its place\n    {label} since={since} down={stand_in}"
                    ));
            }
            Some(down) => known_there(scope, item, value, down, since - 1, findings),
        }
    }
}

/// Code of newer versions meets a removed label in rows that older code wrote.
pub(super) fn old_label_is_readable(scope: &Scope<'_>, findings: &mut Findings) {
    for (item, value, written) in labels(scope) {
        let Some(removed) = written.lifetime.removed.filter(|removed| value.lifetime.removed == Some(removed.value))
        else {
            continue;
        };
        let writer = served_before(scope, removed.value).find(|version| value.lifetime.contains(*version));
        let reader = served_from(scope, removed.value).find(|version| item.lifetime.contains(*version));
        let (Some(writer), Some(reader)) = (writer, reader) else { continue };
        match &written.down {
            None => {
                let stand_in = example(item, removed.value, &value.label);
                let (label, number) = (kdl(&value.label), removed.value);
                findings
                    .error(Code::ValueRemoved, removed.span, format!("version {writer} still writes the label `{}`, which version {reader} would not know", value.label))
                    .also(written.label.span, "this label")
                    .help(format!("law 2: say which label newer versions read in its place; rows are changed when version {writer} retires\n    {label} removed={number} down={stand_in}"));
            }
            Some(down) => known_there(scope, item, value, down, removed.value, findings),
        }
    }
}

/// `down=` names a label of the same enum.
fn stand_in_exists(item: &Enum, written: &syntax::EnumValue, findings: &mut Findings) {
    let Some(down) = &written.down else { return };
    let known = || item.values.iter().map(|value| value.label.as_str());
    if down.text == written.label.text {
        findings
            .error(Code::UnknownLabel, down.span, "a label cannot stand for itself")
            .help("name another label of the enum");
    } else if !known().any(|label| label == down.text) {
        findings
            .error(Code::UnknownLabel, down.span, format!("the enum `{}` has no label `{}`", item.name, down.text))
            .maybe_help(did_you_mean(&down.text, known()))
            .help(format!("its labels are {}", list(known())));
    } else if written.lifetime.since.is_none() && written.lifetime.removed.is_none() && written.gate.is_none() {
        findings
            .error(
                Code::NoChange,
                down.span,
                format!("every version knows `{}`, so nothing ever stands for it", written.label.text),
            )
            .help("remove `down=`, or say with `since=` or `removed=` which versions do not know the label");
    }
}

/// The label that stands for another is known where it has to be, at once or by way of a third.
fn known_there(
    scope: &Scope<'_>,
    item: &Enum,
    value: &EnumValue,
    down: &crate::parse::Word,
    version: VersionNumber,
    findings: &mut Findings,
) {
    if !scope.model.window().contains(&version) {
        return;
    }
    let mut label = down.text.as_str();
    for _ in 0..item.values.len() {
        let Some(next) = item.values.iter().find(|candidate| candidate.label == label) else { return };
        if next.lifetime.contains(version) {
            return;
        }
        let Some(further) = next.down.as_deref() else { break };
        label = further;
    }
    findings
        .error(
            Code::ReferenceGone,
            down.span,
            format!("version {version} does not know the label `{}` either", down.text),
        )
        .help(format!("name one that it knows: {} … down={}", kdl(&value.label), example(item, version, &value.label)));
}
