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

#[test]
fn the_migrations_between_two_versions_are_shown_as_they_stand_both_ways() {
    let workspace = two_versions();
    workspace.run(&["gen"]).expect(0);
    let up = workspace.run(&["diff", "v1", "v2", "--sql"]).expect(0).stdout;
    let opening: Vec<String> =
        workspace.generated().into_iter().filter(|path| path.contains("migrations/0002")).collect();
    assert!(opening.len() > 2, "{opening:?}");
    for path in &opening {
        let shown = up.contains(&workspace.read(path));
        assert_eq!(shown, path.ends_with(".up.sql"), "{path}\n{up}");
    }
    assert!(up.contains("-- ==== planned/0003001_") && up.contains("DROP COLUMN title"), "{up}");
    let down = workspace.run(&["diff", "v2", "v1", "--sql"]).expect(0).stdout;
    let last = opening.iter().rfind(|path| path.ends_with(".down.sql")).expect("there is a way down");
    let first = opening.iter().find(|path| path.ends_with(".down.sql")).expect("there is a way down");
    assert!(down.find(last.as_str()) < down.find(first.as_str()), "{down}");

    let report = workspace.json(&["diff", "v1", "v2", "--sql"]);
    let step = &report["steps"][0];
    assert_eq!((&step["transaction"], &step["lock_timeout"]), (&true.into(), &5000.into()), "{step}");
    let added = &step["statements"][0];
    assert!(added["sql"].as_str().is_some_and(|sql| sql.contains("ADD COLUMN heading")), "{step}");
    assert_eq!(added["locks"]["public.books"], "AccessExclusiveLock", "{step}");
    assert_eq!((&added["work"], &added["alone"]), (&"catalog".into(), &false.into()), "{step}");
    let lost = &step["undo"]["statements"];
    let loses = |statement: &serde_json::Value| statement["loses"] == "public.books.heading";
    assert!(lost.as_array().is_some_and(|all| all.iter().any(loses)), "{step}");

    let answer = workspace.run(&["diff", "v1", "v2", "--migrations", "somewhere"]).expect(2);
    assert!(answer.stderr.contains("for two folders"), "{}", answer.stderr);
}
