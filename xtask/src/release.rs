//! The verb `release`: the draft is frozen.
//!
//! In come specs with a draft; out go the same specs in which it is current, and a lock that holds what it means and the
//! checksums of its migrations. It freezes nothing that `check` finds fault with, and nothing that is not yet written.

use codegen::diff::Diff;
use schema_spec::model::{VersionNumber, VersionState};
use schema_spec::{Opened, restated};
use serde_json::json;

use crate::arguments::Release;
use crate::failure::Failure;
use crate::findings;
use crate::outcome::Outcome;
use crate::proven;
use crate::settled::{self, Settled, in_state};
use crate::tree::Beside;
use crate::workspace::Workspace;

/// Freezes the draft.
pub(crate) fn run(arguments: &Release) -> Result<Outcome, Failure> {
    let settled = Settled::find(Workspace::find(&arguments.folders)?, "release")?;
    let draft = in_state(&settled.model, VersionState::Draft).ok_or_else(|| no_draft(&settled))?.number;
    let before = in_state(&settled.model, VersionState::Current).map(|version| version.number);
    if let Some(before) = before.filter(|before| Diff::between(&settled.model, *before, draft).changes.is_empty()) {
        return Err(says_nothing(draft, before));
    }
    let mut states = vec![(draft, VersionState::Current)];
    states.extend(before.map(|number| (number, VersionState::Supported)));
    let opened = arguments.next.then(|| Opened { number: draft + 1, doc: arguments.doc.clone() });
    let schema = restated(settled.schema()?, &states, opened.as_ref()).map_err(Failure::Specs)?;
    let sources = settled.with_schema(&schema);
    let compiled = settled::compile(&sources, &settled.previous)?;
    let beside = Beside { first: settled.rewritten(&settled.sources, &sources), last: Vec::new() };
    let (mut text, mut report) = settled.carry_out(&compiled, &beside, arguments.dry_run)?;
    let frozen = settled.newly_frozen(&compiled.artifacts);
    text.push_str(&format!("version {draft} {} current\n", if arguments.dry_run { "would be" } else { "is" }));
    settled::frozen_text(&frozen, &mut text);
    if let Some(before) = before {
        text.push_str(&format!("  version {before} is supported until it is retired\n"));
    }
    if let Some(opened) = &opened {
        text.push_str(&format!("  version {} is the draft\n", opened.number));
    }
    report["version"] = json!(draft);
    report["supported"] = json!(before);
    report["next"] = json!(opened.map(|opened| opened.number));
    report["frozen"] = settled::frozen_json(&frozen);
    report["findings"] = findings::json(&compiled.findings);
    // From now on `check` asks for it; the proof of the draft counts, for its files are the same.
    let unproven = proven::ask(&settled.workspace, &compiled.artifacts)?;
    report["proof"] = unproven.json();
    Ok(Outcome::fine(text, report).note(&findings::text(&compiled.findings)).note(&unproven.text()))
}

fn says_nothing(draft: VersionNumber, before: VersionNumber) -> Failure {
    Failure::NotNow {
        message: format!("version {draft} is the same as version {before}, so there is nothing to release"),
        help: format!(
            "write what is new with `since={draft}`, `removed={draft}` or `change since={draft}`; or take the line of \
             version {draft} out of schema.kdl"
        ),
    }
}

fn no_draft(settled: &Settled) -> Failure {
    let next = settled.model.versions.last().map_or(1, |newest| newest.number + 1);
    Failure::NotNow {
        message: "there is no draft that could be released".to_owned(),
        help: format!(
            "declare one in schema.kdl, and write what is new in it with `since={next}`:\n    version {next} state=draft"
        ),
    }
}
