//! The verb `retire`: the oldest served version ends.
//!
//! In come specs; out go the same specs in which the version is retired and what only it had is folded away, a frozen
//! contract that takes the same from databases, and the lock. It retires nothing out of turn, and it writes folded specs
//! only where every migration, the lock and every view is what it would be with unfolded ones.

use std::fmt::Write as _;

use codegen::{Artifact, Previous, lock};
use schema_spec::model::{Version, VersionNumber, VersionState};
use schema_spec::{Fold, Folded, Source, fold, restated};
use serde_json::{Value, json};

use crate::arguments::Retire;
use crate::compile::Compiled;
use crate::failure::Failure;
use crate::findings;
use crate::outcome::{Outcome, count};
use crate::settled::{self, Settled};
use crate::tree::Beside;
use crate::workspace::Workspace;

/// Ends a version.
pub(crate) fn run(arguments: &Retire) -> Result<Outcome, Failure> {
    let settled = Settled::find(Workspace::find(&arguments.folders)?, "retire")?;
    let number = in_turn(&settled, &arguments.number)?;
    let schema = restated(settled.schema()?, &[(number, VersionState::Retired)], None).map_err(Failure::Specs)?;
    let sources = settled.with_schema(&schema);
    let compiled = settled::compile(&sources, &settled.previous)?;
    let frozen = settled.newly_frozen(&compiled.artifacts);
    let (folded, compiled) = if arguments.keep_lifetimes {
        (Folded { sources: sources.clone(), folds: Vec::new(), kept: Vec::new() }, compiled)
    } else {
        folded(&settled, &sources, compiled)?
    };
    let beside = Beside {
        first: settled.rewritten(&settled.sources, &sources),
        last: settled.rewritten(&sources, &folded.sources),
    };
    let (mut text, mut report) = settled.carry_out(&compiled, &beside, arguments.dry_run)?;
    let _ = writeln!(text, "version {number} {} retired", if arguments.dry_run { "would be" } else { "is" });
    settled::frozen_text(&frozen, &mut text);
    if !folded.folds.is_empty() {
        let _ = writeln!(text, "  {} folded out of the specs", count(folded.folds.len(), "lifetime"));
    }
    for kept in &folded.kept {
        let _ = writeln!(
            text,
            "  kept at {}:{}, because a served version would change: {}",
            kept.path, kept.line, kept.what
        );
    }
    report["version"] = json!(number);
    report["frozen"] = settled::frozen_json(&frozen);
    report["folded"] = listed(&folded.folds);
    report["kept"] = listed(&folded.kept);
    report["findings"] = findings::json(&compiled.findings);
    Ok(Outcome::fine(text, report).note(&findings::text(&compiled.findings)))
}

fn listed(folds: &[Fold]) -> Value {
    folds.iter().map(|fold| json!({ "file": fold.path, "line": fold.line, "what": fold.what })).collect()
}

/// The number, if it is the turn of that version. One that is retired already is folded only.
fn in_turn(settled: &Settled, written: &str) -> Result<VersionNumber, Failure> {
    let versions = &settled.model.versions;
    let asked = written.trim_start_matches('v').parse::<VersionNumber>().ok();
    let version = versions.iter().find(|version| Some(version.number) == asked).ok_or_else(|| {
        let all: Vec<String> = versions.iter().map(|version| format!("v{}", version.number)).collect();
        Failure::wrong_use(format!("there is no version {written:?}"), format!("the specs declare {}", all.join(", ")))
    })?;
    let number = version.number;
    let oldest = versions.iter().find(|version| version.state != VersionState::Retired);
    let not_now = |message: String, help: String| Err(Failure::NotNow { message, help });
    match (version.state, oldest) {
        (VersionState::Retired, _) => Ok(number),
        (VersionState::Draft, _) => not_now(
            format!("version {number} is a draft, and nothing was ever served by it"),
            format!("give it up by taking its line out of schema.kdl, with everything that says since={number}"),
        ),
        (_, Some(oldest)) if oldest.number < number => not_now(
            format!("version {number} cannot end before version {}, which is served too", oldest.number),
            format!("retire that one first: {}", settled.workspace.command(&format!("retire {}", oldest.number))),
        ),
        _ if !versions.iter().any(|later| later.number > number && is_released(later)) => not_now(
            format!("version {number} is the newest that is released, and without it nothing would be served"),
            format!("release its successor first: {}", settled.workspace.command("release")),
        ),
        _ => Ok(number),
    }
}

fn is_released(version: &Version) -> bool {
    matches!(version.state, VersionState::Current | VersionState::Supported)
}

/// The specs without what nobody can tell apart, and what they become. The contract was planned from the unfolded ones,
/// which still know what has to go, so it counts as frozen here already.
fn folded(settled: &Settled, sources: &[Source], unfolded: Compiled) -> Result<(Folded, Compiled), Failure> {
    let folded = fold(sources).map_err(Failure::Specs)?;
    let text_of = |path: &str| unfolded.artifacts.iter().find(|file| file.path == path).map(|file| file.text.clone());
    let in_folder = |folder: &str| {
        let files = unfolded.artifacts.iter().filter(|file| file.path.starts_with(folder));
        files.map(|file| (file.path.clone(), file.text.clone())).collect()
    };
    let previous = Previous {
        lock: text_of(lock::PATH),
        migrations: in_folder("migrations/"),
        listed: settled
            .previous
            .listed
            .iter()
            .cloned()
            .chain(unfolded.artifacts.iter().map(|f| f.path.clone()))
            .collect(),
    };
    let compiled = settled::compile(&folded.sources, &previous)?;
    if let Some(path) = first_difference(&unfolded.artifacts, &compiled.artifacts) {
        return Err(Failure::NotNow {
            message: format!("folding the specs would change {path}; nothing was written"),
            help: "retire the version with --keep-lifetimes, and report this: folding may change nothing".to_owned(),
        });
    }
    // What lies on the disk was made of the unfolded specs, so its orphans count.
    Ok((folded, Compiled { orphans: unfolded.orphans, ..compiled }))
}

/// The first file, Rust excepted, that is not what it would be with unfolded specs. Rust only says in another order which
/// label stands for which; the model was compared version by version.
fn first_difference(before: &[Artifact], after: &[Artifact]) -> Option<String> {
    let sql = |files: &[Artifact]| -> std::collections::BTreeMap<String, String> {
        let files = files.iter().filter(|file| !file.path.ends_with(".rs"));
        files.map(|file| (file.path.clone(), file.text.clone())).collect()
    };
    let (before, after) = (sql(before), sql(after));
    let paths = before.keys().chain(after.keys());
    paths.into_iter().find(|path| before.get(*path) != after.get(*path)).cloned()
}
