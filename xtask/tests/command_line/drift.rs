//! The promises of `check`: every difference, as a diff, with the command that mends it, and nothing written.

use std::fs;

use crate::workspace::{MANIFEST, Workspace, touched};

/// What is done to a sound workspace, the fault that is found, and the file that it is found in.
type Damage = (fn(&Workspace) -> String, &'static str);

const DAMAGES: &[Damage] = &[
    (
        |workspace| {
            let path = workspace.some_rust();
            let text = workspace.read(&path);
            // One character.
            workspace.write(&path, &format!("{text} "));
            path
        },
        "changed",
    ),
    (
        |workspace| {
            let path = workspace.some_migration();
            fs::remove_file(workspace.path(&path)).unwrap();
            path
        },
        "missing",
    ),
    (
        |workspace| {
            workspace.write("src/orphan.rs", "// made once\n");
            workspace.write(MANIFEST, &(workspace.read(MANIFEST) + "src/orphan.rs\n"));
            "src/orphan.rs".to_owned()
        },
        "orphaned",
    ),
    (
        |workspace| {
            workspace.write("schema.lock", &(workspace.read("schema.lock") + "\n# A line more.\n"));
            "schema.lock".to_owned()
        },
        "changed",
    ),
    (
        |workspace| {
            fs::remove_file(workspace.path(MANIFEST)).unwrap();
            MANIFEST.to_owned()
        },
        "missing",
    ),
];

#[test]
fn every_fault_is_named_with_its_file_and_its_mend() {
    for (damage, fault) in DAMAGES {
        let workspace = Workspace::new();
        let path = damage(&workspace);
        let before = workspace.picture();
        let answer = workspace.run(&["check"]).expect(1);
        assert!(answer.stdout.contains(&format!("{fault}: {path}\n")), "{}", answer.stdout);
        assert!(answer.stdout.contains("mend with `pilaster gen`"), "{}", answer.stdout);
        let sides = [format!("--- a/{path}"), format!("+++ b/{path}")];
        assert!(sides.iter().any(|side| answer.stdout.contains(side)), "{}", answer.stdout);
        assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
        // The command in the message does mend it.
        workspace.run(&["gen"]).expect(0);
        workspace.run(&["check"]).expect(0);
    }
}

#[test]
fn a_changed_column_shows_in_the_diff() {
    let workspace = Workspace::new();
    workspace.edit("specs/library.kdl", "column title text", "column heading text");
    let answer = workspace.run(&["check"]).expect(1);
    for line in ["-", "+"] {
        let word = if line == "-" { "title" } else { "heading" };
        let shown = answer.stdout.lines().any(|text| text.starts_with(line) && text.contains(word));
        assert!(shown, "no line {line} with {word} in\n{}", answer.stdout);
    }
    assert!(answer.stdout.contains("src/"), "{}", answer.stdout);
}

#[test]
fn machines_get_the_same_faults() {
    let workspace = Workspace::new();
    let (path, _) = (DAMAGES[0].0(&workspace), ());
    let report = workspace.json(&["check"]);
    assert_eq!(report["exit"], 1);
    assert_eq!((&report["drift"][0]["path"], &report["drift"][0]["fault"]), (&path.into(), &"changed".into()));
    assert_eq!(report["mend"], "pilaster gen");
}

#[test]
fn the_mend_names_the_folders_that_were_named() {
    let workspace = Workspace::new();
    let answer = workspace.run(&["check", "--specs", "specs", "--out", "other"]).expect(1);
    assert!(answer.stdout.contains("mend with `pilaster gen --specs specs --out other`"), "{}", answer.stdout);
    assert!(!workspace.path("other").exists());
}

#[test]
fn called_through_cargo_the_mend_is_called_through_cargo() {
    let workspace = Workspace::new();
    workspace.write("src/lib.rs", "");
    let mut program = crate::workspace::program();
    let output = program.arg("check").current_dir(&workspace.root).env("CARGO_PKG_NAME", "xtask").output().unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).contains("mend with `cargo xtask gen`"));
}

#[test]
fn a_released_migration_comes_back_but_is_never_rewritten() {
    let workspace = Workspace::new();
    workspace.edit("specs/schema.kdl", "state=draft", "state=current");
    workspace.run(&["gen"]).expect(0);
    let path = workspace.some_migration();
    let text = workspace.read(&path);
    fs::remove_file(workspace.path(&path)).unwrap();
    let answer = workspace.run(&["check"]).expect(1);
    assert!(answer.stdout.contains(&format!("missing: {path}\n")), "{}", answer.stdout);
    workspace.run(&["gen"]).expect(0);
    assert_eq!(workspace.read(&path), text);

    workspace.write(&path, &format!("{text} "));
    let before = workspace.picture();
    let answer = workspace.run(&["check"]).expect(1);
    assert!(answer.stderr.contains("P0801"), "{}", answer.stderr);
    assert!(
        answer.stdout.contains(&format!("changed: {path}\n")) && !answer.stdout.contains("orphaned"),
        "{}",
        answer.stdout
    );
    assert!(workspace.run(&["gen"]).expect(1).stderr.contains("P0801"));
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
}

#[test]
fn what_a_released_version_means_is_frozen() {
    let workspace = Workspace::new();
    workspace.edit("specs/schema.kdl", "state=draft", "state=current");
    workspace.run(&["gen"]).expect(0);
    workspace.edit("specs/library.kdl", "column title text", "column heading text");
    let before = workspace.picture();
    let report = workspace.json(&["check"]);
    assert_eq!((&report["exit"], &report["findings"][0]["code"]), (&1.into(), &"P0803".into()), "{report}");
    assert_eq!(report["mend"], serde_json::Value::Null);
    workspace.run(&["gen"]).expect(1);
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
}
