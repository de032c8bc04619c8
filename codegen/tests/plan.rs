//! Workspaces through their life, stage by stage, and what `gen` would write at each.
//!
//! In come the folders of `tests/plan`: a case is a folder, a stage a folder in it. A stage holds the spec files that
//! change; the others are those of the stage before, and so is everything that was generated. `expected.txt` says what
//! is found and which files come, change and go. To write them anew: `cargo xtask test --bless -p codegen --test plan`.

#![allow(clippy::disallowed_methods, reason = "a test reads its fixture folders")]
#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod stages;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use codegen::Migrations;
use stages::{checked, files, folders, generate, lay_over};

/// Findings, then the files that came, changed or went.
fn report(migrations: &Migrations, before: &BTreeMap<String, String>) -> String {
    let mut text = String::new();
    for finding in &migrations.findings {
        let _ = writeln!(text, "{} {}: {finding}", finding.code().as_str(), finding.place().path());
        for line in finding.help_text().unwrap_or_default().lines() {
            let _ = writeln!(text, "    {line}");
        }
    }
    let after = files(migrations);
    for path in before.keys().filter(|path| !after.contains_key(*path)) {
        let _ = writeln!(text, "\n==== gone: {path}");
    }
    for (path, content) in after.iter().filter(|(path, content)| before.get(*path) != Some(content)) {
        let _ = write!(text, "\n==== {path}\n{content}");
    }
    text
}

#[test]
fn every_case_goes_through_its_stages_as_expected() {
    let bless = std::env::var_os("PILASTER_BLESS").is_some();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plan");
    let mut wrong = Vec::new();
    for case in folders(&root) {
        let (mut specs, mut before) = (BTreeMap::new(), BTreeMap::new());
        for stage in folders(&case) {
            lay_over(&mut specs, &stage);
            let generated = generate(&checked(&specs), &before);
            let (report, expected) = (report(&generated, &before), stage.join("expected.txt"));
            if bless {
                fs::write(&expected, &report).unwrap();
            } else if fs::read_to_string(&expected).unwrap_or_default() != report {
                wrong.push(expected.display().to_string());
            }
            let again = generate(&checked(&specs), &files(&generated));
            assert_eq!(files(&again), files(&generated), "{}: a second run changes something", stage.display());
            before = files(&generated);
        }
    }
    assert!(wrong.is_empty(), "not as expected (PILASTER_BLESS=1 writes them anew; read the diff): {wrong:#?}");
}

/// The released workspace of `edited_in_place`, its output, and what `gen` says after `change` was done to the output.
fn after(change: impl FnOnce(&mut BTreeMap<String, String>)) -> (Migrations, BTreeMap<String, String>) {
    let mut specs = BTreeMap::new();
    lay_over(&mut specs, &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plan/edited_in_place/1_released"));
    let released = files(&generate(&checked(&specs), &BTreeMap::new()));
    let mut changed = released.clone();
    change(&mut changed);
    (generate(&checked(&specs), &changed), released)
}

const BASELINE: &str = "migrations/0001001_baseline.up.sql";

#[test]
fn a_frozen_migration_that_was_edited_is_found_and_its_true_text_shown() {
    let (generated, released) = after(|files| files.get_mut(BASELINE).unwrap().push_str("DROP TABLE x;\n"));
    assert_eq!(generated.findings.codes(), ["P0801"]);
    assert_eq!(files(&generated), released);
}

#[test]
fn a_frozen_migration_that_is_missing_is_restored_word_for_word() {
    let (generated, released) = after(|files| drop(files.remove(BASELINE)));
    assert_eq!(generated.findings.codes(), ["P0802"]);
    assert!(!generated.findings.has_errors(), "it comes back by itself");
    assert_eq!(files(&generated), released);
}

#[test]
fn a_frozen_migration_that_cannot_be_restored_is_found() {
    let (generated, _) = after(|files| {
        let sum = codegen::lock::checksum(&files.remove(BASELINE).unwrap());
        let text = files.get_mut("schema.lock").unwrap();
        let mut lock = codegen::lock::parse(text).unwrap();
        let of_baseline = lock.steps[0].files.values_mut().find(|known| **known == sum).unwrap();
        *of_baseline = codegen::lock::checksum("what an older release wrote");
        *text = codegen::lock::render(&lock);
    });
    assert_eq!(generated.findings.codes(), ["P0802"]);
}

#[test]
fn a_lock_that_cannot_be_read_is_a_finding_and_changes_nothing() {
    for broken in [
        "<<<<<<< HEAD\n",
        "format = 2\n",
        "format = 3\n",
        "format = 1\n[version.x]\n",
        "format = 1\n[step.2]\nopen = 2\n",
        "",
    ] {
        let (generated, mut released) = after(|files| drop(files.insert("schema.lock".to_owned(), broken.to_owned())));
        assert_eq!(generated.findings.codes(), ["P0808"], "{broken}");
        released.insert("schema.lock".to_owned(), broken.to_owned());
        assert_eq!(files(&generated), released, "{broken}");
    }
}
