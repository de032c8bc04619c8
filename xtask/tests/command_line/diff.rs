//! The verb `diff`: what separates two versions, or the lock and the specs.

use crate::workspace::{Workspace, touched};

/// A workspace with a released version and a draft that renames a column.
fn two_versions() -> Workspace {
    let workspace = Workspace::new();
    workspace.edit("specs/schema.kdl", "state=draft", "state=current");
    workspace.run(&["gen"]).expect(0);
    let first = "version 1 state=current doc=\"The first version.\"";
    workspace.edit("specs/schema.kdl", first, &format!("{first}\n    version 2 state=draft"));
    workspace.edit("specs/library.kdl", "column title text", "column title text { change since=2 name=heading }");
    workspace
}

#[test]
fn two_versions_are_told_apart_with_whom_it_breaks() {
    let workspace = two_versions();
    let before = workspace.picture();
    let answer = workspace.run(&["diff", "v1", "v2"]).expect(0);
    let line = "  column library.books.heading was called title  ROW WRITE WIRE QUERY\n";
    assert!(answer.stdout.contains(line), "{}", answer.stdout);
    assert!(answer.stdout.starts_with("v1 -> v2: 1 change, 1 of which"), "{}", answer.stdout);
    assert_eq!(workspace.run(&["diff"]).expect(0).stdout, answer.stdout);
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
}

#[test]
fn machines_get_the_documented_fields() {
    let report = two_versions().json(&["diff"]);
    let diff = &report["diffs"][0];
    assert_eq!((&diff["from"], &diff["to"]), (&1.into(), &2.into()), "{report}");
    let change = &diff["changes"][0];
    assert_eq!((&change["kind"], &change["domain"]), (&"column".into(), &"library".into()), "{report}");
    assert_eq!((&change["what"], &change["from"]), (&"renamed".into(), &"title".into()), "{report}");
    assert_eq!(change["names"], serde_json::json!(["books", "heading"]), "{report}");
    assert_eq!(change["breaks"][0]["category"], "ROW", "{report}");
}

#[test]
fn what_the_specs_say_otherwise_than_the_lock_is_shown() {
    let workspace = two_versions();
    let answer = workspace.run(&["diff", "--lock"]).expect(0);
    assert_eq!(answer.stdout, "v1: schema.lock -> specs: nothing separates them\n");
    workspace.edit("specs/library.kdl", "column isbn text?", "column isbn text");
    let answer = workspace.run(&["diff", "--lock"]).expect(0);
    let line = "  column library.books.isbn: type was text?, is text  WRITE ONLINE\n";
    assert!(answer.stdout.contains(line), "{}", answer.stdout);
}

#[test]
fn a_version_that_is_not_there_is_wrong_use() {
    let workspace = Workspace::new();
    let answer = workspace.run(&["diff", "v1", "v7"]).expect(2);
    assert!(
        answer.stderr.contains("there is no version \"v7\"") && answer.stderr.contains("declare v1"),
        "{}",
        answer.stderr
    );
    let answer = workspace.run(&["diff"]).expect(2);
    assert!(answer.stderr.contains("version 2 state=draft"), "{}", answer.stderr);
    assert_eq!(workspace.run(&["diff", "--lock"]).expect(0).stdout, "nothing is frozen yet\n");
}
