//! The verbs `release` and `retire`: specs, lock and migrations change together, and only in turn.

use serde_json::json;

use crate::workspace::{Workspace, touched};

/// A workspace with version 1 released and a draft that renames, drops and adds.
pub(crate) fn with_draft() -> Workspace {
    let workspace = Workspace::new();
    workspace.edit("specs/library.kdl", "index author_id", "index author_id\n        index title");
    workspace.run(&["gen"]).expect(0);
    workspace.run(&["release", "--next", "--doc", "What readers asked for."]).expect(0);
    workspace.edit(
        "specs/library.kdl",
        "        column title text\n",
        "        // As it stands on the spine.\n        column title text {\n            change since=2 name=heading\n        }\n        column pages integer? since=2 // without the cover\n",
    );
    workspace.edit("specs/library.kdl", "column born_on date?", "column born_on date? removed=2");
    workspace
}

/// The same with version 1 frozen too.
pub(crate) fn released() -> Workspace {
    let workspace = with_draft();
    workspace.run(&["gen"]).expect(0);
    workspace.run(&["release"]).expect(0);
    workspace
}

#[test]
fn a_release_changes_two_words_of_the_specs_and_freezes_the_rest() {
    let workspace = Workspace::new();
    let before = workspace.read("specs/schema.kdl");
    let report = workspace.json(&["release"]);
    assert_eq!((&report["version"], &report["supported"], &report["next"]), (&json!(1), &json!(null), &json!(null)));
    assert_eq!(workspace.read("specs/schema.kdl"), before.replace("state=draft", "state=current"));
    let files = report["frozen"][0]["files"].as_object().unwrap();
    assert_eq!(files.len(), 2, "{report}");
    assert!(files.keys().all(|path| workspace.read("schema.lock").contains(path.as_str())));
    workspace.run(&["check"]).expect(0);
    let answer = workspace.run(&["release"]).expect(1);
    assert!(answer.stderr.contains("there is no draft") && answer.stderr.contains("version 2 state=draft"));
}

#[test]
fn a_release_can_open_the_next_version() {
    let workspace = Workspace::new();
    let answer = workspace.run(&["release", "--next", "--doc", "Said \"so\"."]).expect(0);
    assert!(answer.stdout.contains("2 migration files frozen with their checksums"), "{}", answer.stdout);
    let line =
        "    version 1 state=current doc=\"The first version.\"\n    version 2 state=draft doc=\"Said \\\"so\\\".\"\n";
    assert!(workspace.read("specs/schema.kdl").contains(line), "{}", workspace.read("specs/schema.kdl"));
    workspace.run(&["check"]).expect(0);
    let answer = workspace.run(&["release"]).expect(1);
    assert!(answer.stderr.contains("version 2 is the same as version 1"), "{}", answer.stderr);
    assert_eq!(workspace.run(&["release", "--doc", "x"]).exit, 2, "a doc of what?");
}

#[test]
fn what_nobody_has_seen_is_not_released() {
    let workspace = with_draft();
    let before = workspace.picture();
    let answer = workspace.run(&["release"]).expect(1);
    assert!(answer.stderr.contains("differ from what the specs say"), "{}", answer.stderr);
    assert!(answer.stderr.contains("`pilaster check`") && answer.stderr.contains("`pilaster gen`"));
    workspace.edit("specs/library.kdl", "column born_on date? removed=2", "column born_on date removed=2");
    let broken = workspace.picture();
    let answer = workspace.run(&["release"]).expect(1);
    assert!(answer.stderr.contains("P0602"), "a broken law: {}", answer.stderr);
    assert_eq!(touched(&broken, &workspace.picture()), Vec::<String>::new());
    assert_eq!(touched(&before, &broken), ["specs/library.kdl"]);
}

#[test]
fn a_dry_run_shows_everything_and_writes_nothing() {
    let workspace = with_draft();
    workspace.run(&["gen"]).expect(0);
    let before = workspace.picture();
    let answer = workspace.run(&["release", "--dry-run"]).expect(0);
    for line in ["+    version 2 state=current", "-    version 2 state=draft", "+[step.2]", "+++ b/specs/schema.kdl"] {
        assert!(answer.stdout.lines().any(|shown| shown.starts_with(line)), "{line} in\n{}", answer.stdout);
    }
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
    workspace.run(&["release"]).expect(0);
    let before = workspace.picture();
    let answer = workspace.run(&["retire", "1", "--dry-run"]).expect(0);
    for line in ["+        column heading text", "-        column title text {", "+[step.3]"] {
        assert!(answer.stdout.lines().any(|shown| shown.starts_with(line)), "{line} in\n{}", answer.stdout);
    }
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
}

#[test]
fn a_retired_version_leaves_the_specs_and_the_database() {
    let workspace = released();
    let report = workspace.json(&["retire", "v1"]);
    assert_eq!((&report["version"], &report["kept"]), (&json!(1), &json!([])), "{report}");
    let specs = workspace.read("specs/library.kdl");
    let expected = "        // As it stands on the spine.\n        column heading text\n        reserved title\n        column pages integer? // without the cover\n";
    assert!(specs.contains(expected), "{specs}");
    assert!(specs.contains("index heading name=books_title_idx") && !specs.contains("column born_on"), "{specs}");
    assert!(specs.contains("reserved born_on"), "{specs}");
    let contract: Vec<String> =
        workspace.generated().into_iter().filter(|path| path.starts_with("migrations/0003")).collect();
    let sql: String = contract.iter().map(|path| workspace.read(path)).collect();
    assert!(sql.contains("DROP COLUMN born_on") && sql.contains("DROP COLUMN title"), "{sql}");
    workspace.run(&["check"]).expect_unproven();
    // What is folded is folded, and what is frozen stays.
    let before = workspace.picture();
    let report = workspace.json(&["retire", "1"]);
    assert_eq!((&report["folded"], &report["frozen"]), (&json!([]), &json!([])));
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
}

#[test]
fn lifetimes_may_be_kept_and_folded_later() {
    let (one, other) = (released(), released());
    let before = one.read("specs/library.kdl");
    one.run(&["retire", "1", "--keep-lifetimes"]).expect(0);
    assert_eq!(one.read("specs/library.kdl"), before);
    one.run(&["check"]).expect_unproven();
    other.run(&["retire", "1"]).expect(0);
    for path in other.generated() {
        assert_eq!(one.read(&path), other.read(&path), "{path}");
    }
    one.run(&["retire", "1"]).expect(0);
    for path in ["specs/library.kdl", "specs/schema.kdl"] {
        assert_eq!(one.read(path), other.read(path));
    }
}

#[test]
fn versions_end_in_their_order() {
    let workspace = released();
    let before = workspace.picture();
    let cases = [
        ("2", 1, "version 2 cannot end before version 1", "`?pilaster retire 1"),
        ("v9", 2, "there is no version \"v9\"", "declare v1, v2"),
        ("x", 2, "there is no version \"x\"", "declare v1, v2"),
    ];
    for (version, exit, message, help) in cases {
        let answer = workspace.run(&["retire", version]).expect(exit);
        let help = help.trim_start_matches("`?");
        assert!(answer.stderr.contains(message) && answer.stderr.contains(help), "{}", answer.stderr);
    }
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
    workspace.run(&["retire", "1"]).expect(0);
    let answer = workspace.run(&["retire", "2"]).expect(1);
    assert!(answer.stderr.contains("newest that is released"), "{}", answer.stderr);
    let draft = Workspace::new();
    let answer = draft.run(&["retire", "1"]).expect(1);
    assert!(answer.stderr.contains("version 1 is a draft"), "{}", answer.stderr);
}

#[test]
fn an_error_on_the_disk_leaves_specs_and_output_as_they_were() {
    let workspace = released();
    // The contract would become a file where a folder lies with something in it.
    let planned = workspace.json(&["retire", "1", "--dry-run"]);
    let new = planned["new"].as_array().unwrap().iter().find_map(|path| path.as_str()).unwrap().to_owned();
    workspace.write(&format!("{new}/in_the_way"), "");
    let before = workspace.picture();
    let answer = workspace.run(&["retire", "1"]).expect(2);
    assert!(answer.stderr.contains(&new), "{}", answer.stderr);
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
    std::fs::remove_dir_all(workspace.path(&new)).unwrap();
    // What a killed run left in the folder of the specs is cleared away.
    workspace.write("specs/.pilaster-stage/first-0.new", "half a fi");
    workspace.run(&["retire", "1"]).expect(0);
    assert!(!workspace.path("specs/.pilaster-stage").exists());
}

#[test]
fn a_release_that_was_killed_is_completed_by_gen() {
    let workspace = with_draft();
    workspace.run(&["gen"]).expect(0);
    let whole = {
        let other = with_draft();
        other.run(&["gen"]).expect(0);
        other.run(&["release"]).expect(0);
        other
    };
    // The specs are the first to be renamed.
    workspace.write("specs/schema.kdl", &whole.read("specs/schema.kdl"));
    workspace.run(&["gen"]).expect(0);
    for path in whole.generated() {
        assert_eq!(workspace.read(&path), whole.read(&path), "{path}");
    }
}
