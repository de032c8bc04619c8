//! The verb `lint`: SQL judged by what the specs promise.

use std::fs;

use crate::workspace::{Workspace, touched};

/// A workspace whose first version is released, with a folder of migrations that somebody wrote.
fn with_files(files: &[(&str, &str)]) -> Workspace {
    let workspace = Workspace::new();
    workspace.edit("specs/schema.kdl", "state=draft", "state=current");
    workspace.run(&["gen"]).expect(0);
    fs::create_dir_all(workspace.path("by_hand")).unwrap();
    for (name, text) in files {
        fs::write(workspace.path(&format!("by_hand/{name}")), text).unwrap();
    }
    workspace
}

const DROP: &str = "SET lock_timeout = '1s';\nSET statement_timeout = '5s';\nALTER TABLE books DROP COLUMN title;\n";

#[test]
fn a_drop_of_what_a_version_uses_is_found_with_the_staged_way() {
    let workspace = with_files(&[("1_drop.sql", DROP), ("notes.txt", "no SQL")]);
    let before = workspace.picture();
    let answer = workspace.run(&["lint", "by_hand"]).expect(1);
    for said in ["P0902", "v1 uses the column books.title", "removed=2", "by_hand/1_drop.sql", "1 finding in 1 file"] {
        assert!(answer.stdout.contains(said), "{said}: {}", answer.stdout);
    }
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
}

#[test]
fn machines_get_the_rule_and_the_place() {
    let report = with_files(&[("1_drop.sql", DROP)]).json(&["lint", "by_hand/1_drop.sql"]);
    let finding = &report["findings"][0];
    assert_eq!((&report["exit"], &report["files"]), (&1.into(), &1.into()), "{report}");
    assert_eq!((&finding["code"], &finding["rule"]), (&"P0902".into(), &"immediate-drop".into()), "{report}");
    assert_eq!((&finding["line"], &finding["severity"]), (&3.into(), &"error".into()), "{report}");
}

#[test]
fn without_specs_the_rules_of_squawk_speak() {
    let workspace = with_files(&[("1_drop.sql", DROP)]);
    let answer = workspace.run(&["lint", "by_hand", "--no-specs"]).expect(1);
    assert!(answer.stdout.contains("ban-drop-column") && !answer.stdout.contains("P0902"), "{}", answer.stdout);
    assert!(answer.stderr.contains("no specs at hand"), "{}", answer.stderr);
}

#[test]
fn what_is_generated_passes() {
    let workspace = with_files(&[]);
    let answer = workspace.run(&["lint", "migrations"]).expect(0);
    assert!(answer.stdout.ends_with("nothing found\n"), "{}", answer.stdout);
}

#[test]
fn wrong_use_is_told_from_findings() {
    let workspace = with_files(&[]);
    assert!(workspace.run(&["lint", "by_hand"]).expect(2).stderr.contains("there is no .sql file"));
    assert!(workspace.run(&["lint", "nowhere.sql"]).expect(2).stderr.contains("nowhere.sql"));
    workspace.run(&["lint"]).expect(2);
}

#[test]
fn ways_up_without_a_way_back_are_named() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/dealership/history");
    let report = with_files(&[]).json(&["lint", "--no-specs", folder]);
    let findings = report["findings"].as_array().unwrap();
    let named = findings.iter().filter(|finding| finding["rule"] == "no-way-back").filter_map(|finding| {
        let file = finding["file"].as_str()?.rsplit('/').next()?;
        Some(file.split('_').next()?.to_owned())
    });
    assert_eq!(named.collect::<Vec<_>>(), ["0009", "0013", "0014", "0015", "0016"]);
}
